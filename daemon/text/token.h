/* SPDX-License-Identifier: MIT */
/* gazetted: the tokens of a text: what stands between white space. */
/*
 * Looked at from a place in the text, before and behind it; with the marks and
 * stops that are glued to them, unlike words (words.h).
 *
 *	token_before(S("on the 2. May"), 0, 7)		-> "the"
 *	token_at(S("on the 2. May"), 7)			-> "2."
 */
#ifndef GZ_TEXT_TOKEN_H
#define GZ_TEXT_TOKEN_H

#include "base/str.h"

/* bytes of a token that is looked at: longer ones are in no list, and without
 * a limit text that has no spaces would be read again at each stop */
#define TOKEN_MAX 40

/* Length of the white space at byte `i`, no-break and ideographic spaces too;
 * 0 where there is none. */
size_t token_space(struct str text, size_t i);

/* The token that ends at byte `i` or before the white space there, and does not
 * begin before `start`; its last TOKEN_MAX bytes. Empty where there is none. */
struct str token_before(struct str text, size_t start, size_t i);

/* The token at byte `i`, its first TOKEN_MAX bytes. */
struct str token_at(struct str text, size_t i);

/* Digits alone, and there are some. */
bool token_number(struct str token);

#endif
