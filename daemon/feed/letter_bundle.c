/* SPDX-License-Identifier: MIT */
/* gazetted: letters in a letter. */
/*
 *	a list's digest		multipart/digest, and what the list says before
 *				and behind it, which is its frame
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

void letter_bundle(struct arena *a, const struct mime *m, struct bundle *out)
{
	*out = (struct bundle){.digest = false};
	vec_each (&m->parts, p) {
		out->digest |= str_eq(p->type, S("multipart/digest"));
		if (str_eq(p->type, S("message/rfc822")) &&
		    out->letters.n < LETTER_BROUGHT_MAX)
			*vec_push(a, &out->letters) = mime_part_bytes(a, p);
	}
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
