/* SPDX-License-Identifier: MIT */
/* gazetted: dates that only now can tell: "3 hours ago", "12 Nov". */
/*
 * Pages date what they list for those who look at it today. What they leave out
 * is inferred:
 *
 *	"12 Nov", "28.11.", "11月27日"	the last such day
 *	"3 hours ago", "vor 2 Tagen"	so long before now
 *	"yesterday, 21:15"		the day before now's
 *
 * A text that says anything else beside is none of these, nor is one with a
 * year, which date_parse() reads.
 */
#ifndef GZ_TEXT_NEAR_H
#define GZ_TEXT_NEAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* `language` is the tag of what the text stands in, which says what its words
 * mean; absent where it is not known. False, with `*out` untouched, where the
 * text is none. UTC. */
bool near_read(struct str s, struct str language, int64_t now, int64_t *out);

#endif
