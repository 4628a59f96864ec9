/* SPDX-License-Identifier: MIT */
/* gazetted: string slices. */
/*
 * A struct str is a pointer and a length, passed by value, and borrows its
 * bytes. Whatever an arena made is NUL-terminated too (`p[n] == 0`), so `.p`
 * may go to libc; a slice cut out of another string need not be.
 * {NULL, 0} means absent, {"", 0} means empty; `n == 0` tests for both.
 * Bytes are bytes here: no function knows of charsets or locales, and "case"
 * is ASCII case.
 */
#ifndef GZ_BASE_STR_H
#define GZ_BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct arena;

struct str {
	const char *p;
	size_t n;
};

/* A slice of a string literal; usable in static tables. */
#define S(lit) ((struct str){"" lit, sizeof(lit) - 1})
#define S_INIT(lit)                                                            \
	{                                                                      \
		"" lit, sizeof(lit) - 1                                        \
	}
/* For "%.*s". */
#define PRS(s) (int)(s).n, (s).p

static inline struct str str_of(const char *c)
{
	return (struct str){c, c ? strlen(c) : 0};
}

static inline bool str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* One byte tells most that do not from those that do. */
static inline bool str_starts(struct str s, struct str prefix)
{
	return s.n >= prefix.n &&
	       (!prefix.n || (s.p[0] == prefix.p[0] &&
				 memcmp(s.p, prefix.p, prefix.n) == 0));
}

bool str_ieq(struct str a, struct str b);
int str_cmp(struct str a, struct str b); /* as memcmp, shorter first */
bool str_istarts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);

/* Offset of the first occurrence, or -1. */
ptrdiff_t str_find(struct str s, struct str needle);
ptrdiff_t str_ifind(struct str s, struct str needle);
ptrdiff_t str_chr(struct str s, char c);
ptrdiff_t str_rchr(struct str s, char c);

/* From byte `from` to before byte `to`; both clamped to the string. */
static inline struct str str_sub(struct str s, size_t from, size_t to)
{
	if (to > s.n)
		to = s.n;
	if (from > to)
		from = to;
	return (struct str){s.p ? s.p + from : NULL, to - from};
}

/* Without ASCII white space (space, \t \n \r \f \v) at the ends. */
struct str str_trim(struct str s);

/* Cuts the part before the first `sep` off `*rest` into `*out` and returns
 * true; at the end of the string gives what is left once, then false. */
bool str_split(struct str *rest, char sep, struct str *out);

/* A decimal number that fills the whole slice, within [min, max]. */
bool str_to_int(struct str s, long long min, long long max, long long *out);

bool str_is_ascii(struct str s);

/* An ASCII digit is in it. */
bool str_has_digit(struct str s);

/* How many bytes of ASCII it begins with. */
size_t str_ascii(struct str s);

/* How many bytes from `i` on are at least a space and neither `x` nor `y`. It
 * goes eight bytes at a time, for texts that are copied with a few escapes. */
size_t str_plain(struct str s, size_t i, char x, char y);

/* Copies into the arena; absent stays absent. */
struct str str_dup(struct arena *a, struct str s);
struct str str_lower(struct arena *a, struct str s);
/* Runs of ASCII white space become one space, none at the ends. */
struct str str_squeeze(struct arena *a, struct str s);
struct str str_cat(struct arena *a, struct str x, struct str y);
/* All of them, one behind the other: for what is made thousands of times, as
 * printf costs ten times as much. */
#define str_join(a, ...)                                                       \
	str_joined(a, (const struct str[]){__VA_ARGS__},                       \
	    sizeof((const struct str[]){__VA_ARGS__}) / sizeof(struct str))
struct str str_joined(struct arena *a, const struct str *parts, size_t count);
struct str arena_printf(struct arena *a, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
struct str arena_vprintf(struct arena *a, const char *fmt, va_list ap);

static inline bool ch_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}
static inline bool ch_digit(char c)
{
	return c >= '0' && c <= '9';
}
static inline bool ch_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
static inline bool ch_alnum(char c)
{
	return ch_alpha(c) || ch_digit(c);
}
static inline char ch_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}
/* 0..15, or -1. */
static inline int ch_hex(char c)
{
	if (ch_digit(c))
		return c - '0';
	c = ch_lower(c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

#endif
