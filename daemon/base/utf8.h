/* SPDX-License-Identifier: MIT */
/* gazetted: UTF-8, byte by byte. */
/*
 * Decoding by the Unicode standard's table 3-7: overlong forms, surrogates
 * and values past U+10FFFF are bad, and a bad sequence is skipped one
 * "maximal subpart" at a time, so that each becomes one U+FFFD as in every
 * browser. What needs Unicode tables (width, case, normal forms) is in text/.
 */
#ifndef GZ_BASE_UTF8_H
#define GZ_BASE_UTF8_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

#define UTF8_BAD UINT32_MAX

/* For utf8_next(): what is beyond ASCII. */
size_t utf8_next_long(struct str s, size_t i, uint32_t *out);

/* Decodes the character at byte `i` (< s.n) and returns its length in bytes,
 * at least 1; `*out` is UTF8_BAD where the bytes are not UTF-8. */
static inline size_t utf8_next(struct str s, size_t i, uint32_t *out)
{
	if (s.p[i] & 0x80)
		return utf8_next_long(s, i, out);
	*out = (unsigned char)s.p[i];
	return 1;
}

/* The start of the character before byte `i` (> 0). */
size_t utf8_prev(struct str s, size_t i);

/* Writes a character and returns its bytes, 1 to 4; a surrogate or a value out
 * of range becomes U+FFFD. */
size_t utf8_encode(char out[4], uint32_t cp);

/* Appends a character, by the same rule. */
void utf8_put(struct buf *b, uint32_t cp);

bool utf8_valid(struct str s);

/* `s` itself where it is valid, else a copy with U+FFFD for what is bad. */
struct str utf8_mend(struct arena *a, struct str s);

/* Is the character one of those of `set`? For sets of a few dozen. */
bool utf8_among(const char *set, uint32_t cp);

/* Number of characters; a bad sequence counts as one. */
size_t utf8_len(struct str s);

/* The longest prefix of at most `max` bytes that ends between characters. */
struct str utf8_clip(struct str s, size_t max);

#endif
