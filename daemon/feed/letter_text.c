/* SPDX-License-Identifier: MIT */
/* gazetted: letters of plain text as HTML. */
/*
 * A URL becomes a link; so does what mailers make of one:
 *
 *	<https://example.org/>		the brackets go
 *	[Harbour opens](https://...)	a link with that text
 *	Harbour opens [1]		"[1]" leads to where a line of its own
 *	[1] https://...			says, which goes
 *
 * What has no scheme is none, "h.example/shop", unless a key is in it: then it
 * is looked at as one.
 *
 * A PGP signature and keys go, and what marks a text as signed.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "base/url.h"
#include "feed/caps.h"
#include "feed/letter_impl.h"
#include "feed/letter_url.h"
#include "html/escape.h"

#define LABEL_MAX 200  /* bytes of a link's text in brackets ... */
#define HOST_MIN  5    /* "h.eu/" */
#define RULE_MIN  4    /* characters of a line that parts others */
#define URL_LOOK  2000 /* ... and of its URL */

struct plain {
	struct arena *a;
	struct map *notes; /* "[1]" -> struct note */
};

/* A link in a text. */
struct found {
	struct str url, label;
	size_t n; /* bytes that it takes */
};

struct note {
	struct str url;
	bool used;
};

static bool ends_url(char c)
{
	return (unsigned char)c <= ' ' || strchr("<>\"", c);
}

/* A URL's end in text: not the mark that ends the sentence. */
static size_t url_end(struct str s, size_t i)
{
	size_t to = i;
	while (to < s.n && !ends_url(s.p[to]))
		to++;
	while (to > i && strchr(".,;:!?)]'", s.p[to - 1]))
		to--;
	return to;
}

static bool begins_url(struct str s)
{
	return str_istarts(s, S("http://")) || str_istarts(s, S("https://"));
}

/* Bytes of the "[12]" that the text begins with, or 0. */
static size_t mark_of(struct str s)
{
	size_t i = 1;
	while (i < s.n && i < 4 && ch_digit(s.p[i]))
		i++;
	return s.n && *s.p == '[' && i > 1 && i < s.n && s.p[i] == ']' ? i + 1
								       : 0;
}

bool letter_is_mark(struct str s)
{
	return s.n && mark_of(s) == s.n;
}

/* "[1] https://example.org/", and nothing else. */
static bool note_line(struct str line, struct str *mark, struct str *url)
{
	size_t n = mark_of(line);
	struct str rest = str_trim(str_sub(line, n, line.n));
	if (str_starts(rest, S(":")))
		rest = str_trim(str_sub(rest, 1, rest.n));
	if (str_starts(rest, S("<")) && str_ends(rest, S(">")))
		rest = str_sub(rest, 1, rest.n - 1);
	*mark = str_sub(line, 0, n);
	*url = rest;
	return n && begins_url(rest) && str_chr(rest, ' ') < 0;
}

static void read_notes(struct plain *p, struct str text)
{
	struct str all = text, line, mark, url;
	size_t n = 0;
	while (str_split(&text, '\n', &line))
		if (note_line(str_trim(line), &mark, &url) &&
		    !map_get(p->notes, mark) && n++ < LETTER_LINKS_MAX) {
			struct note *note = arena_new_of(p->a, struct note);
			note->url = url;
			map_put(p->notes, mark, note);
		}
	while (n && str_split(&all, '\n', &line)) {
		line = str_trim(line);
		if (note_line(line, &mark, &url))
			continue;
		for (size_t i = 0; i < line.n; i++) {
			struct str rest = str_sub(line, i, line.n);
			struct note *note =
			    map_get(p->notes, str_sub(rest, 0, mark_of(rest)));
			if (note)
				note->used = true;
		}
	}
}

/* "[text](https://...)" */
static bool marked_down(struct str s, struct found *out)
{
	ptrdiff_t close = str_find(str_sub(s, 0, LABEL_MAX), S("]("));
	if (close < 2)
		return false;
	struct str url = str_sub(s, (size_t)close + 2, s.n);
	ptrdiff_t end = str_chr(str_sub(url, 0, URL_LOOK), ')');
	url = str_sub(url, 0, end < 0 ? 0 : (size_t)end);
	*out = (struct found){url, str_trim(str_sub(s, 1, (size_t)close)),
	    (size_t)close + 2 + url.n + 1};
	return begins_url(url) && str_chr(url, ' ') < 0 &&
	       str_chr(out->label, '[') < 0;
}

/* "www.h.example/u?k=Zx81kq" */
static bool keyed_url(const struct plain *p, struct str s, struct found *out)
{
	struct str word = str_sub(s, 0, url_end(s, 0));
	struct str host = str_sub(word, 0, (size_t)(str_chr(word, '/') + 1));
	if (host.n < HOST_MIN || word.n > URL_LOOK || str_chr(host, '@') >= 0 ||
	    str_chr(host, ':') >= 0 || str_chr(host, '.') <= 0)
		return false;
	out->url = out->label = str_cat(p->a, S("https://"), word);
	out->n = word.n;
	return letter_unnamed_key(p->a, out->url) > KEY_COUNTED ||
	       letter_link_own(p->a, out->url);
}

/* Does the text begin with a link? `word`: a word begins there. */
static bool find_link(
    const struct plain *p, struct str s, bool word, struct found *out)
{
	if (*s.p == '[') {
		struct str mark = str_sub(s, 0, mark_of(s));
		const struct note *note = map_get(p->notes, mark);
		if (!note)
			return marked_down(s, out);
		*out = (struct found){note->url, mark, mark.n};
		return true;
	}
	bool angle = *s.p == '<';
	if (!begins_url(str_sub(s, angle, s.n)))
		return word && keyed_url(p, s, out);
	size_t to = url_end(s, angle);
	out->url = out->label = str_sub(s, angle, to);
	out->n = to + (angle && to < s.n && s.p[to] == '>');
	return true;
}

static void add_line(const struct plain *p, struct buf *b, struct str line)
{
	struct found f;
	size_t from = 0;
	for (size_t i = 0; i < line.n;) {
		char c = line.p[i];
		bool word = !i || ch_space(line.p[i - 1]);
		if ((!word && c != '<' && c != '[' && ch_lower(c) != 'h') ||
		    !find_link(p, str_sub(line, i, line.n), word, &f)) {
			i++;
			continue;
		}
		html_escape_text(b, str_sub(line, from, i));
		buf_adds(b, S("<a href=\""));
		html_escape(b, f.url);
		buf_adds(b, S("\">"));
		html_escape_text(b, f.label);
		buf_adds(b, S("</a>"));
		from = i += f.n;
	}
	html_escape_text(b, str_sub(line, from, line.n));
}

/* "-----" */
static bool is_rule(struct str line)
{
	for (size_t i = 0; i < line.n; i++)
		if (!strchr("-_=*~#+. ", line.p[i]))
			return false;
	return line.n >= RULE_MIN;
}

/* Without the armour of RFC 4880 section 7, but for a message's, which is all
 * there is to it; and with the dashes that were escaped. */
static struct str without_armour(struct arena *a, struct str text)
{
	if (str_find(text, S("-----BEGIN PGP ")) < 0)
		return text;
	struct buf b = buf_init(text.n + 1);
	struct str line;
	bool skips = false, head = false, opened = false;
	while (str_split(&text, '\n', &line)) {
		bool mark = str_starts(line, S("-----BEGIN PGP ")) &&
			    !str_starts(line, S("-----BEGIN PGP MESSAGE"));
		if (mark)
			head = opened =
			    str_starts(line, S("-----BEGIN PGP SIGNED"));
		skips |= mark && !head;
		if (!skips && !head)
			buf_addf(&b, "%.*s\n",
			    PRS(opened && str_starts(line, S("- "))
				    ? str_sub(line, 2, line.n)
				    : line));
		if (str_starts(line, S("-----END PGP ")))
			skips = opened = false;
		head = head && str_trim(line).n;
	}
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s.p ? s : S("");
}

/* A letter of plain text as HTML, its URLs as links. */
static struct str plain_html(struct arena *a, struct str text)
{
	struct buf b = buf_init(4 * LETTER_BODY_MAX);
	text = without_armour(a, text);
	struct plain p = {.a = a, .notes = map_new(a)};
	struct str line, mark, url;
	bool open = false;
	read_notes(&p, text);
	while (str_split(&text, '\n', &line)) {
		line = str_trim(line);
		const struct note *note = NULL;
		if (note_line(line, &mark, &url))
			note = map_get(p.notes, mark);
		if (!line.n || (note && note->used)) {
			open = false;
			continue;
		}
		if (is_rule(line)) { /* or what underlines a headline */
			buf_adds(&b, open ? S("") : S("\n<hr>"));
			open = false;
			continue;
		}
		buf_adds(&b, open ? S("<br>\n") : S("\n<p>"));
		add_line(&p, &b, line);
		open = true;
	}
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s.p ? s : S("");
}

struct str letter_body_html(struct arena *a, const struct mime *m)
{
	struct mime_bodies b = mime_bodies_of(a, m);
	struct html_tree t;
	if (!b.html.n || !b.text.n)
		return b.html.n ? b.html : plain_html(a, b.text);
	html_tree_parse(a, str_sub(b.html, 0, LETTER_BODY_MAX), NULL, &t);
	return letter_shows(a, t.document) ? b.html : plain_html(a, b.text);
}
