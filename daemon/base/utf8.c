/* SPDX-License-Identifier: MIT */
/* gazetted: UTF-8, byte by byte. */
#include "base/utf8.h"

#include "base/arena.h"

/* What may follow a lead byte: how many bytes, and the range of the first of
 * them (the others are always 80..BF). */
struct lead {
	int more;
	unsigned char lo, hi;
};

static struct lead lead_of(unsigned char c)
{
	if (c >= 0xC2 && c <= 0xDF)
		return (struct lead){1, 0x80, 0xBF};
	if (c >= 0xE0 && c <= 0xEF)
		return (struct lead){
		    2, c == 0xE0 ? 0xA0 : 0x80, c == 0xED ? 0x9F : 0xBF};
	if (c >= 0xF0 && c <= 0xF4)
		return (struct lead){
		    3, c == 0xF0 ? 0x90 : 0x80, c == 0xF4 ? 0x8F : 0xBF};
	return (struct lead){0, 0, 0};
}

size_t utf8_next_long(struct str s, size_t i, uint32_t *out)
{
	const unsigned char *p = (const unsigned char *)s.p + i;
	size_t left = s.n - i;
	struct lead l = lead_of(p[0]);
	uint32_t cp = p[0] & (0x3F >> l.more);
	*out = UTF8_BAD;
	if (!l.more)
		return 1;
	for (int k = 1; k <= l.more; k++) {
		if ((size_t)k >= left || p[k] < l.lo || p[k] > l.hi)
			return (size_t)k;
		cp = cp << 6 | (p[k] & 0x3F);
		l.lo = 0x80;
		l.hi = 0xBF;
	}
	*out = cp;
	return (size_t)l.more + 1;
}

size_t utf8_prev(struct str s, size_t i)
{
	size_t k = i - 1;
	while (k > 0 && i - k < 4 && ((unsigned char)s.p[k] & 0xC0) == 0x80)
		k--;
	uint32_t cp;
	return k + utf8_next(s, k, &cp) == i ? k : i - 1;
}

size_t utf8_encode(char out[4], uint32_t cp)
{
	if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
		cp = 0xFFFD;
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	int n = cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
	for (int k = n - 1; k > 0; k--, cp >>= 6)
		out[k] = (char)(0x80 | (cp & 0x3F));
	out[0] = (char)((0xF00 >> n & 0xFF) | cp);
	return (size_t)n;
}

void utf8_put(struct buf *b, uint32_t cp)
{
	char t[4];
	buf_add(b, t, utf8_encode(t, cp));
}

/* Every document passes here, and most are ASCII for long stretches: those
 * are stepped over eight bytes at a time. */
bool utf8_valid(struct str s)
{
	for (size_t i = 0; i < s.n;) {
		uint32_t cp;
		uint64_t eight;
		if (s.n - i >= sizeof(eight)) {
			memcpy(&eight, s.p + i, sizeof(eight));
			if (!(eight & UINT64_C(0x8080808080808080))) {
				i += sizeof(eight);
				continue;
			}
		}
		if ((unsigned char)s.p[i] < 0x80) {
			i++;
			continue;
		}
		i += utf8_next(s, i, &cp);
		if (cp == UTF8_BAD)
			return false;
	}
	return true;
}

struct str utf8_mend(struct arena *a, struct str s)
{
	if (utf8_valid(s))
		return s;
	struct buf b = buf_init(3 * s.n + 1);
	for (size_t i = 0; i < s.n;) {
		uint32_t cp;
		size_t len = utf8_next(s, i, &cp);
		if (cp == UTF8_BAD)
			utf8_put(&b, 0xFFFD);
		else
			buf_add(&b, s.p + i, len);
		i += len;
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

size_t utf8_len(struct str s)
{
	size_t n = 0;
	uint32_t cp;
	for (size_t i = 0; i < s.n; n++)
		i += utf8_next(s, i, &cp);
	return n;
}

struct str utf8_clip(struct str s, size_t max)
{
	if (s.n <= max)
		return s;
	size_t i = 0;
	uint32_t cp;
	/* back up from the limit to a start, at most three bytes */
	for (i = max; i > 0 && max - i < 4; i--)
		if (((unsigned char)s.p[i] & 0xC0) != 0x80)
			break;
	for (size_t len; i < max; i += len) {
		len = utf8_next(s, i, &cp);
		if (i + len > max)
			break;
	}
	return str_sub(s, 0, i);
}

bool utf8_among(const char *set, uint32_t cp)
{
	char bytes[5];
	if (!cp || cp == UTF8_BAD)
		return false;
	bytes[utf8_encode(bytes, cp)] = 0;
	return bytes[1] ? strstr(set, bytes) : strchr(set, bytes[0]);
}
