/* SPDX-License-Identifier: MIT */
/* gazetted: string slices. */
#include "base/str.h"

#include <endian.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"

/* Bytes that a leap to a letter is worth, and how many are tried. */
#define LEAP  8
#define LEAPS 16

bool str_ieq(struct str a, struct str b)
{
	return a.n == b.n && str_istarts(a, b);
}

int str_cmp(struct str a, struct str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int c = n ? memcmp(a.p, b.p, n) : 0;
	return c ? c : (a.n > b.n) - (a.n < b.n);
}

bool str_istarts(struct str s, struct str prefix)
{
	if (s.n < prefix.n)
		return false;
	for (size_t i = 0; i < prefix.n; i++)
		if (ch_lower(s.p[i]) != ch_lower(prefix.p[i]))
			return false;
	return true;
}

bool str_ends(struct str s, struct str suffix)
{
	size_t n = suffix.n;
	return s.n >= n &&
	       (!n || (s.p[s.n - 1] == suffix.p[n - 1] &&
			  memcmp(s.p + (s.n - n), suffix.p, n) == 0));
}

/* Leaps to where the first byte stands, which is quicker than memmem where it
 * is seldom, and leaves to that what has it often. */
ptrdiff_t str_find(struct str s, struct str needle)
{
	if (!needle.n)
		return 0;
	if (needle.n > s.n)
		return -1;
	const char *at = s.p, *end = s.p + s.n;
	const char *last = end - needle.n;
	for (size_t leaps = 0; at <= last; at++, leaps++) {
		if (leaps > LEAPS && (size_t)(at - s.p) < leaps * LEAP) {
			at = memmem(at, (size_t)(end - at), needle.p, needle.n);
			return at ? at - s.p : -1;
		}
		at = memchr(at, needle.p[0], (size_t)(last - at) + 1);
		if (!at)
			return -1;
		if (!memcmp(at + 1, needle.p + 1, needle.n - 1))
			return at - s.p;
	}
	return -1;
}

/* Where `c` stands in s[i, end), or `end`. */
static size_t next(struct str s, size_t i, size_t end, char c)
{
	const char *at = i < end ? memchr(s.p + i, c, end - i) : NULL;
	return at ? (size_t)(at - s.p) : end;
}

/* Leaps to where the first letter stands in either case. */
ptrdiff_t str_ifind(struct str s, struct str needle)
{
	if (!needle.n || needle.n > s.n)
		return needle.n ? -1 : 0;
	size_t end = s.n - needle.n + 1;
	char low = ch_lower(needle.p[0]);
	char up = ch_alpha(low) ? (char)(low - 32) : low;
	size_t l = next(s, 0, end, low);
	size_t u = up == low ? end : next(s, 0, end, up);
	while (l < end || u < end) {
		size_t i = l < u ? l : u;
		if (str_istarts(str_sub(s, i, s.n), needle))
			return (ptrdiff_t)i;
		if (l == i)
			l = next(s, i + 1, end, low);
		if (u == i)
			u = next(s, i + 1, end, up);
	}
	return -1;
}

ptrdiff_t str_chr(struct str s, char c)
{
	const char *at = s.n ? memchr(s.p, c, s.n) : NULL;
	return at ? at - s.p : -1;
}

ptrdiff_t str_rchr(struct str s, char c)
{
	const char *at = s.n ? memrchr(s.p, c, s.n) : NULL;
	return at ? at - s.p : -1;
}

struct str str_trim(struct str s)
{
	while (s.n && ch_space(s.p[0]))
		s.p++, s.n--;
	while (s.n && ch_space(s.p[s.n - 1]))
		s.n--;
	return s;
}

bool str_split(struct str *rest, char sep, struct str *out)
{
	if (!rest->p)
		return false;
	ptrdiff_t at = str_chr(*rest, sep);
	if (at < 0) {
		*out = *rest;
		*rest = (struct str){NULL, 0};
		return true;
	}
	*out = str_sub(*rest, 0, (size_t)at);
	*rest = str_sub(*rest, (size_t)at + 1, rest->n);
	return true;
}

bool str_to_int(struct str s, long long min, long long max, long long *out)
{
	bool neg = s.n && s.p[0] == '-';
	long long v = 0;
	size_t i = neg;
	if (i == s.n)
		return false;
	for (; i < s.n; i++) {
		if (!ch_digit(s.p[i]) || __builtin_mul_overflow(v, 10, &v))
			return false;
		int d = s.p[i] - '0';
		if (neg ? __builtin_sub_overflow(v, d, &v)
			: __builtin_add_overflow(v, d, &v))
			return false;
	}
	if (v < min || v > max)
		return false;
	*out = v;
	return true;
}

struct str str_dup(struct arena *a, struct str s)
{
	if (!s.p)
		return s;
	return (struct str){arena_memdup(a, s.p, s.n), s.n};
}

struct str str_lower(struct arena *a, struct str s)
{
	char *d = arena_memdup(a, s.p, s.n);
	for (size_t i = 0; i < s.n; i++)
		d[i] = ch_lower(d[i]);
	return (struct str){d, s.n};
}

struct str str_squeeze(struct arena *a, struct str s)
{
	s = str_trim(s);
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (!ch_space(s.p[i]))
			d[n++] = s.p[i];
		else if (d[n - 1] != ' ')
			d[n++] = ' ';
	}
	d[n] = 0;
	return (struct str){d, n};
}

struct str str_cat(struct arena *a, struct str x, struct str y)
{
	char *d = arena_alloc(a, x.n + y.n + 1);
	if (x.n)
		memcpy(d, x.p, x.n);
	if (y.n)
		memcpy(d + x.n, y.p, y.n);
	return (struct str){d, x.n + y.n};
}

struct str str_joined(struct arena *a, const struct str *parts, size_t count)
{
	size_t n = 0;
	for (size_t i = 0; i < count; i++)
		n += parts[i].n;
	char *d = arena_alloc(a, n + 1), *at = d;
	for (size_t i = 0; i < count; i++) {
		if (parts[i].n)
			memcpy(at, parts[i].p, parts[i].n);
		at += parts[i].n;
	}
	return (struct str){d, n};
}

struct str arena_vprintf(struct arena *a, const char *fmt, va_list ap)
{
	char most[1024]; /* fit, and need not be formatted twice */
	va_list again;
	va_copy(again, ap);
	int n = vsnprintf(most, sizeof(most), fmt, ap);
	if (n < 0)
		abort();
	char *d = arena_alloc(a, (size_t)n + 1);
	if ((size_t)n < sizeof(most))
		memcpy(d, most, (size_t)n + 1);
	else
		vsnprintf(d, (size_t)n + 1, fmt, again);
	va_end(again);
	return (struct str){d, (size_t)n};
}

struct str arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	struct str s = arena_vprintf(a, fmt, ap);
	va_end(ap);
	return s;
}

#define EACH(byte) (UINT64_C(0x0101010101010101) * (unsigned char)(byte))

size_t str_ascii(struct str s)
{
	uint64_t w[4];
	size_t i = 0;
	for (; s.n - i >= sizeof(w); i += sizeof(w)) {
		memcpy(w, s.p + i, sizeof(w));
		if ((w[0] | w[1] | w[2] | w[3]) & EACH(0x80))
			break;
	}
	while (i < s.n && !(s.p[i] & 0x80))
		i++;
	return i;
}

bool str_is_ascii(struct str s)
{
	return str_ascii(s) == s.n;
}

bool str_has_digit(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (ch_digit(s.p[i]))
			return true;
	return false;
}

/* The high bit of each byte that is less than `n` (at most 128); bytes above
 * one that is may be marked too, the lowest never wrongly. (Bit Twiddling
 * Hacks, "hasless") */
static uint64_t less(uint64_t w, unsigned char n)
{
	return (w - EACH(n)) & ~w & EACH(0x80);
}

size_t str_plain(struct str s, size_t i, char x, char y)
{
	size_t at = i;
	for (uint64_t w, found; s.n - at >= sizeof(w); at += sizeof(w)) {
		memcpy(&w, s.p + at, sizeof(w));
		w = le64toh(w);
		found =
		    less(w, ' ') | less(w ^ EACH(x), 1) | less(w ^ EACH(y), 1);
		if (found)
			return at - i + (size_t)__builtin_ctzll(found) / 8;
	}
	while (at < s.n && (unsigned char)s.p[at] >= ' ' && s.p[at] != x &&
	       s.p[at] != y)
		at++;
	return at - i;
}
