/* SPDX-License-Identifier: MIT */
/* gazetted: words by which a thing that went on has passed. */
/*
 * Who tells what came of a thing seldom has a word for that alone; but what is
 * back, safe or so again, who came by himself, and what was so by an hour of
 * today is told of as done. What somebody is, or who says so of them, is not.
 *
 *	passed(S("Bull is back in its meadow"), S("en"))	-> true
 *	passed(S("Bull weighs 700 kilos"), S("en"))		-> false
 */
#ifndef GZ_SUMMARY_PASSED_H
#define GZ_SUMMARY_PASSED_H

#include <stdbool.h>

#include "base/str.h"

/* A headline or sentence has such a word. In a language that we know none of,
 * it has none. */
bool passed(struct str text, struct str language);

#endif
