/* SPDX-License-Identifier: MIT */
/* gazetted: character references (&amp; &#233; &eacute) of HTML. */
/*
 * A name is found by narrowing a range of the sorted table byte by byte: the
 * names that share the first d bytes stand together, the one that ends there
 * first. Each name that ends on the way is the longest so far. At most 32
 * bytes are looked at, so decoding is linear whatever stands in the text.
 */
#include "html/entity.h"

#include <stdint.h>

#include "base/arena.h"

/* What 0x80..0x9F mean as numbers; 0 stays the control it is. */
static const uint16_t windows_1252[32] = {0x20AC, 0, 0x201A, 0x0192, 0x201E,
    0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D,
    0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

static size_t put_utf8(uint32_t c, char *out)
{
	size_t n = 0;
	if (c < 0x80) {
		out[n++] = (char)c;
	} else if (c < 0x800) {
		out[n++] = (char)(0xC0 | c >> 6);
		out[n++] = (char)(0x80 | (c & 0x3F));
	} else if (c < 0x10000) {
		out[n++] = (char)(0xE0 | c >> 12);
		out[n++] = (char)(0x80 | (c >> 6 & 0x3F));
		out[n++] = (char)(0x80 | (c & 0x3F));
	} else {
		out[n++] = (char)(0xF0 | c >> 18);
		out[n++] = (char)(0x80 | (c >> 12 & 0x3F));
		out[n++] = (char)(0x80 | (c >> 6 & 0x3F));
		out[n++] = (char)(0x80 | (c & 0x3F));
	}
	out[n] = 0;
	return n;
}

/* The character that a number stands for (the standard's "numeric character
 * reference end state"). */
static uint32_t mend_number(uint32_t c)
{
	if (c == 0 || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
		return 0xFFFD;
	if (c >= 0x80 && c <= 0x9F && windows_1252[c - 0x80])
		return windows_1252[c - 0x80];
	return c;
}

static size_t number_at(struct str s, size_t i, char *out, size_t *out_n)
{
	size_t k = i + 2; /* past "&#" */
	bool hex = k < s.n && (s.p[k] == 'x' || s.p[k] == 'X');
	k += hex;
	size_t first = k;
	uint32_t c = 0;
	for (; k < s.n; k++) {
		int d = ch_hex(s.p[k]);
		if (d < 0 || (!hex && d > 9))
			break;
		if (c <= 0x10FFFF) /* else it is out of range already */
			c = c * (hex ? 16 : 10) + (uint32_t)d;
	}
	if (k == first)
		return 0;
	if (k < s.n && s.p[k] == ';')
		k++;
	*out_n = put_utf8(mend_number(c), out);
	return k - i;
}

/* The first entry of [lo, hi) whose byte at `depth` is at least `c`. */
static int lower_bound(int lo, int hi, int depth, int c)
{
	while (lo < hi) {
		int mid = (lo + hi) / 2;
		if ((unsigned char)html_entities[mid].name[depth] < c)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* The longest name at the start of `s`, or NULL. */
static const struct html_entity *find_name(struct str s, size_t *out_len)
{
	int lo = 0, hi = HTML_ENTITIES;
	const struct html_entity *best = NULL;
	for (size_t d = 0; d < s.n; d++) {
		int c = (unsigned char)s.p[d];
		if (!ch_alnum((char)c) && c != ';')
			break;
		lo = lower_bound(lo, hi, (int)d, c);
		hi = lower_bound(lo, hi, (int)d, c + 1);
		if (lo == hi)
			break;
		if (!html_entities[lo].name[d + 1]) {
			best = &html_entities[lo];
			*out_len = d + 1;
		}
	}
	return best;
}

/* The five that make up nearly all references in feeds. */
static size_t common_at(struct str s, char *out)
{
	static const struct {
		char name[8];
		unsigned char n;
		char c;
	} common[] = {{"&lt;", 4, '<'}, {"&gt;", 4, '>'}, {"&amp;", 5, '&'},
	    {"&quot;", 6, '"'}};
	for (size_t k = 0; k < sizeof(common) / sizeof(*common); k++) {
		if (s.n >= common[k].n && s.p[1] == common[k].name[1] &&
		    memcmp(s.p, common[k].name, common[k].n) == 0) {
			out[0] = common[k].c;
			out[1] = 0;
			return common[k].n;
		}
	}
	return 0;
}

size_t html_entity_at(struct str s, size_t i, bool in_attr,
    char out[HTML_ENTITY_OUT], size_t *out_n)
{
	if (i + 1 >= s.n)
		return 0;
	if (s.p[i + 1] == '#')
		return number_at(s, i, out, out_n);
	size_t len = common_at((struct str){s.p + i, s.n - i}, out);
	if (len) {
		*out_n = 1;
		return len;
	}
	const struct html_entity *e =
	    find_name((struct str){s.p + i + 1, s.n - i - 1}, &len);
	if (!e)
		return 0;
	size_t end = i + 1 + len;
	if (in_attr && e->name[len - 1] != ';' && end < s.n &&
	    (s.p[end] == '=' || ch_alnum(s.p[end])))
		return 0;
	*out_n = strlen(e->value);
	memcpy(out, e->value, HTML_ENTITY_OUT);
	return len + 1;
}

struct str html_unescape(struct arena *a, struct str s)
{
	const char *amp = s.n ? memchr(s.p, '&', s.n) : NULL;
	if (!amp)
		return s;
	char *d = arena_alloc(a, html_unescape_max(s.n) + 1);
	size_t n = 0, i = 0;
	while (amp) {
		size_t at = (size_t)(amp - s.p), len = 0;
		char v[HTML_ENTITY_OUT];
		memcpy(d + n, s.p + i, at - i);
		n += at - i;
		i = at + html_entity_at(s, at, false, v, &len);
		if (i == at) {
			v[0] = '&';
			len = 1;
			i++;
		}
		memcpy(d + n, v, len);
		n += len;
		amp = i < s.n ? memchr(s.p + i, '&', s.n - i) : NULL;
	}
	memcpy(d + n, s.p + i, s.n - i);
	n += s.n - i;
	d[n] = 0;
	return (struct str){d, n};
}
