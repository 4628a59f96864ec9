/* SPDX-License-Identifier: MIT */
/* gazetted: words by which a thing that went on has passed. */
/*
 * Who tells what came of a thing seldom has a word for that alone; but what is
 * back, safe, so again or no more is told of as done. What somebody is, does or
 * did at an hour of today may be told while it goes on.
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

/* It has a word for how it went with what was to be decided or to come: "stays
 * open", "voted", "darf nicht". */
bool passed_decision(struct str text, struct str language);

#endif
