/* SPDX-License-Identifier: MIT */
/* gazetted: letters in a letter. */
/*
 *	a list's digest		multipart/digest, and what the list says before
 *				and behind it, which is its frame; or all of it
 *				in one text, with rules between (RFC 1153)
 *	forwarded, as it came	one message, and a word from who forwards it
 *
 * The one that was forwarded is the letter, where hardly more is said; so are
 * those of a digest that is split. Else they are sections of the one letter,
 * each below its subject and its sender. Forwarded as text: letter_forward.c.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/letter_impl.h"
#include "html/escape.h"

#define FIRST_RULE 70 /* dashes before the first post of a text ... */
#define NEXT_RULE  30 /* ... and between them */

/* ---- a digest that is one text ---- */

static bool is_rule(struct str line, size_t dashes)
{
	line = str_trim(line);
	for (size_t i = 0; i < line.n; i++)
		if (line.p[i] != '-')
			return false;
	return line.n == dashes;
}

/* Up to the next rule, which goes; `rest` is empty where there is none. */
static struct str next_part(struct str *rest, size_t dashes)
{
	struct str all = *rest, line;
	while (str_split(rest, '\n', &line))
		if (is_rule(line, dashes))
			return str_sub(all, 0, (size_t)(line.p - all.p));
	return all;
}

/* Does it begin with the fields of a post? */
static bool is_post(struct str part)
{
	bool from = false, subject = false;
	struct str line;
	part = str_trim(part);
	while (str_split(&part, '\n', &line) && str_trim(line).n) {
		from |= str_istarts(line, S("From:"));
		subject |= str_istarts(line, S("Subject:"));
	}
	return from && subject;
}

/* The last words of a list. */
static bool is_foot(struct str part)
{
	part = str_trim(part);
	return str_starts(part, S("Subject: ")) ||
	       str_starts(part, S("End of "));
}

/* A post as a letter of its own: its fields, as the list has decoded them, and
 * what stands behind these, without the rules in it. */
static struct str read_post(struct arena *a, struct str post)
{
	struct buf b = buf_init(2 * LETTER_BODY_MAX);
	bool coded = false;
	struct str line;
	buf_adds(&b, S("Content-Type: text/plain; charset=utf-8\n"
		       "Content-Transfer-Encoding: 8bit\n"));
	post = str_trim(str_sub(str_trim(post), 0, LETTER_BODY_MAX));
	while (str_split(&post, '\n', &line) && str_trim(line).n) {
		if (!ch_space(*line.p))
			coded = str_istarts(line, S("Content-"));
		if (!coded)
			buf_addf(&b, "%.*s\n", PRS(line));
	}
	buf_addc(&b, '\n');
	while (str_split(&post, '\n', &line))
		if (!is_rule(line, NEXT_RULE))
			buf_addf(&b, "%.*s\n", PRS(line));
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

/* A rule may stand in a post, too: it ends where the next begins, or the foot.
 * What has more posts than are taken, or words before the first, stays as it
 * is: none of it is lost. */
static void read_digest(
    struct arena *a, const struct mime *m, size_t max, struct bundle *out)
{
	struct str posts[LETTER_BROUGHT_MAX];
	struct str rest = mime_bodies_of(a, m).text;
	size_t n = 0;
	next_part(&rest, FIRST_RULE);
	for (bool first = true; rest.n; first = false) {
		struct str part = next_part(&rest, NEXT_RULE);
		if (first && !rest.n)
			return; /* a rule as others are */
		if (is_post(part)) {
			if (n == max || n == LETTER_BROUGHT_MAX)
				return;
			posts[n++] = part;
		} else if (!n && str_trim(part).n) {
			return;
		} else if (n && !is_foot(part)) {
			struct str *last = &posts[n - 1];
			last->n = (size_t)(part.p + part.n - last->p);
		}
	}
	for (size_t i = 0; i < n; i++)
		*vec_push(a, &out->letters) = read_post(a, posts[i]);
	out->digest = n > 0;
}

void letter_bundle(
    struct arena *a, const struct mime *m, size_t max, struct bundle *out)
{
	*out = (struct bundle){.digest = false};
	vec_each (&m->parts, p) {
		out->digest |= str_eq(p->type, S("multipart/digest"));
		if (!str_eq(p->type, S("message/rfc822")))
			continue;
		if (out->letters.n < max)
			*vec_push(a, &out->letters) = mime_part_bytes(a, p);
		else
			out->more = true;
	}
	out->more |= m->cut && out->letters.n;
	if (!out->letters.n)
		read_digest(a, m, max, out);
}

bool letter_bundle_stands(
    const struct bundle *b, bool split, struct str own_lines)
{
	if (b->digest)
		return split && b->letters.n;
	return b->letters.n == 1 && utf8_len(own_lines) <= LETTER_COVER_MAX;
}

static void add_line(struct buf *b, const char *tag, struct str text)
{
	if (!text.n)
		return;
	buf_addf(b, "<%s>", tag);
	html_escape_text(b, text);
	buf_addf(b, "</%s>\n", tag);
}

struct str letter_sections(struct arena *a, const struct bundle *b,
    struct str own, struct reader *reader)
{
	struct buf html = buf_init(LETTER_BODY_MAX);
	buf_adds(&html, b->digest ? S("") : own);
	vec_each (&b->letters, bytes) {
		struct mime m;
		mime_parse(a, *bytes, &m);
		const mime_fields *f = mime_fields_of(&m);
		struct mailbox from = mime_address_of(a, f, S("From"));
		if (!b->digest) /* the list's posts are everybody's */
			reader_of(a, f, (struct str){NULL, 0}, reader);
		add_line(&html, "h2", mime_text(a, f, S("Subject")));
		add_line(&html, "p", from.name.n ? from.name : S(""));
		buf_adds(&html, letter_body_html(a, &m));
		buf_addc(&html, '\n');
	}
	struct str s = buf_dup(a, &html);
	buf_free(&html);
	return s.p ? s : S("");
}
