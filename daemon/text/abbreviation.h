/* SPDX-License-Identifier: MIT */
/* gazetted: abbreviations that one language has. */
#ifndef GZ_TEXT_ABBREVIATION_H
#define GZ_TEXT_ABBREVIATION_H

#include <stdbool.h>

#include "base/str.h"

enum abbreviation {
	ABBREVIATION_NONE,   /* none that is known here */
	ABBREVIATION_LEADS,  /* a title, rank, street: a name or number follows,
			      * and no sentence ends */
	ABBREVIATION_COUNTS, /* a unit: one ends where it cannot go on */
	ABBREVIATION_ENDS,   /* a unit, and what follows begins a sentence */
};

/* What the word before a stop is, without that, where a capital begins `next`.
 * `around` is the text on both sides: an abbreviation that is a word elsewhere
 * is one only among small words of its language. */
enum abbreviation abbreviation_of(
    struct str word, struct str next, struct str around);

/* A small word without vowels, as hardly one is whole: "rgt", "fwd". */
bool abbreviation_like(struct str word);

#endif
