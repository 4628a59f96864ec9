/* SPDX-License-Identifier: MIT */
/* gazetted: what a number in a text amounts to. */
/*
 * One amount is written in many ways, and rounded by who tells of it again:
 *
 *	3 Mio.	drei Millionen	3,000,000	300万
 *	48.720	casi 49.000	49k
 *
 * So an amount has, beside its value, the unit of its last digit that is no
 * zero, down to which it is told.
 */
#ifndef GZ_TEXT_AMOUNT_H
#define GZ_TEXT_AMOUNT_H

#include <stdbool.h>

#include "text/words.h"

struct amount {
	double value, unit;
};

/* The amount that the word, which is of `text`, begins, with what multiplies it
 * behind it; `language` (BCP 47) is that of numbers in words. False, with
 * `*out` untouched, where it is no number. */
bool amount_read(struct str text, const struct word *word, struct str language,
    struct amount *out);

/* Whether they are one, or one of them is the other, rounded: from a thousand
 * on, for smaller ones are told to the last digit. */
bool amount_same(struct amount x, struct amount y);

/* Whether the word is one that multiplies a number, "Mio", "thousand", or says
 * of what it is a share. */
bool amount_multiplies(struct str folded);

#endif
