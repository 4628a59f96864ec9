/* SPDX-License-Identifier: MIT */
/* gazetted: letters in one form. */
#include "text/accent.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/arena.h"

/* The bytes stand somewhere, the second within `from` to `to`. */
static bool has(
    struct str s, unsigned char first, unsigned char from, unsigned char to)
{
	const char *p = s.p, *end = s.p + s.n;
	while (p < end && (p = memchr(p, first, (size_t)(end - p)))) {
		unsigned char next = p + 1 < end ? (unsigned char)p[1] : 0;
		if (next >= from && next <= to)
			return true;
		p++;
	}
	return false;
}

/* What may have to be joined with the letter before it: accents of Latin,
 * Greek and Cyrillic (U+0300 to U+036F), of Arabic (U+0653 to U+0655) and of
 * kana (U+3099, U+309A), and the single letters of Korean (U+1100 to U+11FF).
 */
static bool stands_apart(struct str s)
{
	bool kana = s.n && memchr(s.p, 0xE3, s.n);
	return has(s, 0xCC, 0x80, 0xBF) || has(s, 0xCD, 0x80, 0xAF) ||
	       has(s, 0xD9, 0x93, 0x95) || has(s, 0xE1, 0x84, 0x87) ||
	       (kana && (str_find(s, S("\u3099")) >= 0 ||
			    str_find(s, S("\u309A")) >= 0));
}

struct str accents_joined(struct arena *a, struct str s)
{
	utf8proc_uint8_t *out = NULL;
	if (!stands_apart(s))
		return s;
	utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)s.p,
	    (utf8proc_ssize_t)s.n, &out, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	if (n >= 0)
		s = str_dup(a, (struct str){(const char *)out, (size_t)n});
	free(out);
	return s;
}
