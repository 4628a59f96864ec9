/* SPDX-License-Identifier: MIT */
/* gazetted: fragments of HTML as feeds carry them. */
#include "feed/markup.h"

#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/url.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "html/escape.h"
#include "html/tag.h"
#include "html/token.h"
#include "text/charset.h"

/* ---- charsets gone wrong ---- */

#define WEIGHT_OF_THREE 3 /* of a character of three bytes and more */

/* The marks of windows-1252 stand behind capitals with accents in good text
 * too, so where there is one it takes a character of three bytes (or three of
 * two) to say that the text was UTF-8. */
static bool was_utf8(struct str s, bool marks)
{
	size_t weight = 0;
	uint32_t cp;
	for (size_t i = 0, n; i < s.n; i += n) {
		n = utf8_next(s, i, &cp);
		if (cp == UTF8_BAD)
			return false;
		weight += n > 2 ? WEIGHT_OF_THREE : n > 1;
	}
	return weight >= (marks ? WEIGHT_OF_THREE : 1);
}

/* Does the first character past ASCII, at `i`, begin one of UTF-8, decoded as
 * if it were windows-1252? That of most text does not. */
static bool maybe_twice(struct str s, size_t i)
{
	uint32_t cp, after;
	i += utf8_next(s, i, &cp);
	if (cp < 0xc2 || cp > 0xf4 || i == s.n)
		return false;
	utf8_next(s, i, &after);
	int c = charset_byte_1252(after);
	return c >= 0x80 && c < 0xc0;
}

/* The text as bytes of windows-1252, where all of it fits and what comes out
 * is UTF-8: it was that, and was decoded twice. Else absent. `first` is past
 * ASCII. */
static struct str undo_1252(struct arena *a, struct str s, size_t first)
{
	static const struct str none = {NULL, 0};
	bool marks = false;
	if (!maybe_twice(s, first))
		return none;
	char *p = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n;) {
		uint32_t cp;
		i += utf8_next(s, i, &cp);
		int c = charset_byte_1252(cp);
		if (c < 0)
			return none;
		marks |= cp > 0xff;
		p[n++] = (char)c;
	}
	struct str out = {p, n};
	return was_utf8(out, marks) ? out : none;
}

static bool has_c1(struct str s)
{
	const char *p = s.p, *end = s.p + s.n;
	for (; (p = memchr(p, 0xc2, (size_t)(end - p))); p++)
		if (p + 1 < end && (unsigned char)p[1] < 0xa0)
			return true;
	return false;
}

static struct str replace_c1(struct arena *a, struct str s)
{
	struct buf b = buf_init(2 * s.n + 4);
	for (size_t i = 0; i < s.n;) {
		uint32_t cp;
		size_t n = utf8_next(s, i, &cp);
		char c = (char)cp;
		if (cp >= 0x80 && cp < 0xa0)
			buf_adds(&b, charset_decode(a, (struct str){&c, 1},
					 S("windows-1252")));
		else
			buf_add(&b, s.p + i, n);
		i += n;
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

struct str markup_mend_text(struct arena *a, struct str s)
{
	size_t plain = str_ascii(s);
	if (plain == s.n)
		return s;
	struct str t = undo_1252(a, s, plain);
	if (t.p)
		return t;
	return has_c1(s) ? replace_c1(a, s) : s;
}

/* ---- names ---- */

bool markup_next_name(struct str *list, struct str *out)
{
	size_t i = 0;
	int depth = 0;
	if (!list->p)
		return false;
	for (; i < list->n && (depth > 0 || list->p[i] != ','); i++)
		depth += (list->p[i] == '(') - (list->p[i] == ')');
	*out = str_trim(str_sub(*list, 0, i));
	*list = i < list->n ? str_sub(*list, i + 1, list->n)
			    : (struct str){NULL, 0};
	return true;
}

/* ---- base64 ---- */

static int base64_value(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (ch_digit(c))
		return c - '0' + 52;
	return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

bool markup_is_base64(struct str s)
{
	size_t n = 0, pad = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (ch_space(s.p[i]))
			continue;
		if (s.p[i] == '=')
			pad++;
		else if (pad || base64_value(s.p[i]) < 0)
			return false;
		n++;
	}
	return n > pad && pad <= 2 && (n - pad) % 4 != 1;
}

struct str markup_base64(struct arena *a, struct str s)
{
	char *out = arena_alloc(a, s.n / 4 * 3 + 4);
	size_t n = 0;
	unsigned acc = 0, bits = 0;
	for (size_t i = 0; i < s.n && s.p[i] != '='; i++) {
		int v = base64_value(s.p[i]);
		if (v < 0)
			continue;
		acc = (acc << 6 | (unsigned)v) & 0xffffff;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			out[n++] = (char)(acc >> bits & 0xff);
		}
	}
	return (struct str){out, n};
}

/* ---- links ---- */

bool markup_is_link(struct str attribute)
{
	static const struct str names[] = {S_INIT("href"), S_INIT("src"),
	    S_INIT("cite"), S_INIT("action"), S_INIT("longdesc"),
	    S_INIT("usemap"), S_INIT("background"), S_INIT("poster"),
	    S_INIT("data"), S_INIT("codebase"), S_INIT("classid"),
	    S_INIT("profile")};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (str_ieq(attribute, names[i]))
			return true;
	return false;
}

static bool has_link(const struct html_token *k)
{
	for (size_t i = 0; i < k->attrs; i++)
		if (markup_is_link(k->attr[i].name))
			return true;
	return false;
}

static void write_tag(struct arena *a, struct buf *out,
    const struct html_token *k, struct str base)
{
	buf_addc(out, '<');
	buf_adds(out, k->name);
	for (size_t i = 0; i < k->attrs; i++) {
		struct str v = k->attr[i].value;
		if (markup_is_link(k->attr[i].name) && v.n) {
			struct str full = url_resolve(a, base, str_trim(v));
			v = full.n ? full : v;
		}
		buf_addf(out, " %.*s=\"", PRS(k->attr[i].name));
		html_escape(out, v);
		buf_addc(out, '"');
	}
	buf_adds(out, k->self_closing ? S(" />") : S(">"));
}

struct str markup_relink(struct arena *a, struct str html, struct str base)
{
	if (!base.n || !memchr(html.p, '<', html.n))
		return html;
	struct html_tokenizer *t = arena_new_of(a, struct html_tokenizer);
	struct html_token k;
	struct buf out = buf_init(2 * FEED_CONTENT_MAX);
	size_t done = 0;
	html_tokenizer_init(t, a, html);
	while (html_next(t, &k)) {
		if (k.type != HTML_START)
			continue;
		if (has_link(&k)) {
			buf_add(&out, html.p + done, k.start - done);
			write_tag(a, &out, &k, base);
			done = k.end;
		}
		html_enter(t, k.tag);
	}
	buf_add(&out, html.p + done, html.n - done);
	struct str s = done ? buf_dup(a, &out) : html;
	buf_free(&out);
	return s;
}

/* ---- titles ---- */

#define NAME_MAX_BYTES 32 /* of an element that a title tells of */
#define TOLD_MAX       8  /* searches of a title for what closes one */

/* Does it mark up a title, though nothing closes it? */
static bool formats(enum html_tag t, bool first)
{
	switch (t) {
	case TAG_B:
	case TAG_I:
	case TAG_EM:
	case TAG_STRONG:
	case TAG_U:
	case TAG_S:
	case TAG_STRIKE:
	case TAG_SMALL:
	case TAG_BIG:
	case TAG_SUB:
	case TAG_SUP:
	case TAG_TT:
	case TAG_FONT:
	case TAG_CENTER:
	case TAG_NOBR:
	case TAG_BR:
	case TAG_WBR: return true;
	case TAG_P:
	case TAG_LI:
	case TAG_TD: return first; /* their ends may be left out */
	default: return false;
	}
}

/* Whether "<name>" at `i` is told of: it stands apart, and nothing closes it.
 * Takes one of the searches that are left, and without one says no. */
static bool is_told_of(struct str s, size_t i, int *left)
{
	char end[2 + NAME_MAX_BYTES] = "</";
	size_t n = 0, at = i + 1;
	while (at < s.n && n < NAME_MAX_BYTES &&
	       (ch_alnum(s.p[at]) || (n && s.p[at] == '-')))
		end[2 + n++] = ch_lower(s.p[at++]);
	struct str name = {end + 2, n};
	if (at < s.n && s.p[at] == '/')
		at++;
	bool glued = at + 1 < s.n && ch_alnum(s.p[at + 1]); /* "<h2>The" */
	return n && ch_alpha(end[2]) && at < s.n && s.p[at] == '>' && !glued &&
	       !formats(html_tag_of(name), i == 0) && (*left)-- > 0 &&
	       str_ifind(str_sub(s, at, s.n), (struct str){end, n + 2}) < 0;
}

struct str markup_title(struct arena *a, struct str html)
{
	struct buf b = buf_init(5 * FEED_TITLE_MAX);
	size_t done = 0;
	int left = TOLD_MAX;
	for (size_t i = 0; i < html.n && left > 0; i++) {
		if (html.p[i] != '<' || !is_told_of(html, i, &left))
			continue;
		buf_add(&b, html.p + done, i - done);
		buf_adds(&b, S("&lt;"));
		done = i + 1;
	}
	if (!done)
		return html;
	buf_add(&b, html.p + done, html.n - done);
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}
