/* SPDX-License-Identifier: MIT */
/* gazetted: XML's character data. */
/*
 * XML 1.0, sections 2.2 (which characters), 2.11 (line ends), 3.3.3 (white
 * space in attributes) and 4.1 (references). Beyond it, HTML's names are
 * known, and what is no reference stands for itself.
 */
#include "feed/xml_impl.h"

#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "html/entity.h"

#define REF_DIGITS_MAX 8

static bool xml_char(uint32_t cp)
{
	return cp == 9 || cp == 10 || cp == 13 || (cp >= 0x20 && cp < 0xd800) ||
	       (cp >= 0xe000 && cp < 0xfffe) ||
	       (cp >= 0x10000 && cp < 0x110000);
}

/* The numeric reference at `at` ("&#"); nothing where it names no character.
 * Numbers 128 to 159 are what they are: whoever reads the text mends them.
 * Returns the bytes it takes or 0. */
static size_t number(
    const struct xml_scan *x, size_t at, char out[HTML_ENTITY_OUT], size_t *n)
{
	size_t i = at + 2;
	bool hex = i < x->s.n && ch_lower(x->s.p[i]) == 'x';
	uint32_t cp = 0;
	size_t from = i += hex;
	for (; i < x->s.n && i < from + REF_DIGITS_MAX; i++) {
		int d = ch_hex(x->s.p[i]);
		if (d < 0 || (!hex && d > 9))
			break;
		cp = cp * (hex ? 16 : 10) + (uint32_t)d;
	}
	if (i == from || i >= x->s.n || x->s.p[i] != ';')
		return 0;
	*n = xml_char(cp) ? utf8_encode(out, cp) : 0;
	return i + 1 - at;
}

/* The reference at `at` and its value. Returns the bytes it takes, 1 for an
 * "&" that begins none. */
static size_t reference(
    const struct xml_scan *x, size_t at, char out[HTML_ENTITY_OUT], size_t *n)
{
	size_t took;
	if (at + 1 < x->s.n && x->s.p[at + 1] == '#') {
		took = number(x, at, out, n);
		if (took)
			return took;
	} else {
		took = html_entity_at(x->s, at, false, out, n);
		if (took && x->s.p[at + took - 1] == ';')
			return took;
	}
	out[0] = '&';
	*n = 1;
	return 1;
}

/* What does not simply stand for itself: controls, references, and U+FFFE
 * with all that begins as it does. */
static size_t plain(const struct xml_scan *x, size_t i, size_t to)
{
	return str_plain((struct str){x->s.p, to}, i, '&', '\xef');
}

/* One such piece at `i`; its value is in `out`. Returns the bytes it takes. */
static size_t piece(const struct xml_scan *x, size_t i, bool raw,
    char out[HTML_ENTITY_OUT], size_t *n)
{
	char c = x->s.p[i];
	uint32_t cp;
	size_t took;
	*n = 0;
	if (c == '&' && !raw)
		return reference(x, i, out, n);
	if (c == '\r' && !(i + 1 < x->s.n && x->s.p[i + 1] == '\n'))
		c = '\n';
	if ((unsigned char)c < 0x20 || c == '&') {
		out[0] = c;
		*n = c == '&' || c == '\n' || c == '\t';
		return 1;
	}
	took = utf8_next(x->s, i, &cp);
	if (xml_char(cp)) {
		memcpy(out, x->s.p + i, took);
		*n = took;
	}
	return took;
}

static void tell(struct xml_scan *x, const char *p, size_t n)
{
	if (n)
		x->h->text(x->h->ctx, (struct str){p, n});
}

static void character_data(struct xml_scan *x, size_t from, size_t to, bool raw)
{
	char out[HTML_ENTITY_OUT];
	size_t run = from, n;
	for (size_t i = from; i < to;) {
		i += plain(x, i, to);
		if (i == to)
			break;
		size_t took = piece(x, i, raw, out, &n);
		if (n != took || memcmp(out, x->s.p + i, n) != 0) {
			tell(x, x->s.p + run, i - run);
			tell(x, out, n);
			run = i + took;
		}
		i += took;
	}
	if (run < to)
		tell(x, x->s.p + run, to - run);
}

void xml_text(struct xml_scan *x, size_t from, size_t to)
{
	character_data(x, from, to, false);
}

void xml_raw_text(struct xml_scan *x, size_t from, size_t to)
{
	character_data(x, from, to, true);
}

struct str xml_value(struct xml_scan *x, size_t from, size_t to)
{
	size_t run = plain(x, from, to);
	if (from + run == to)
		return (struct str){x->s.p + from, run};
	size_t n = 0, more;
	char *p =
	    arena_alloc(x->a, html_unescape_max(to - from) + HTML_ENTITY_OUT);
	for (size_t i = from;;) {
		memcpy(p + n, x->s.p + i, run);
		n += run;
		i += run;
		if (i >= to)
			break;
		bool space = ch_space(x->s.p[i]);
		i += piece(x, i, false, p + n, &more);
		if (space && more)
			p[n] = ' ';
		n += more;
		run = i < to ? plain(x, i, to) : 0;
	}
	return (struct str){p, n};
}
