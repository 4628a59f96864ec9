/* SPDX-License-Identifier: MIT */
/* gazetted: what each of two brief reports says and the other does not. */
/*
 * Two fires in one town on one day have the town, the kind, the day and half
 * the wording in common. What tells them apart is what each has of its own,
 * and the other nowhere:
 *
 *	exact	names and figures: what the lesser of both has of its own, as a
 *		share of that and of what they have in common. What one of them
 *		has alone is but a fuller report
 *	heads	each headline has a name of its own
 *	digits	of a number, where the other has another beside the same word:
 *		an age, the hour, the last part of "CVE-2026-31102", a score;
 *		of the longest such one. Counts change as news go on: of one
 *		that is not part of a name, the zeros at its end tell nothing,
 *		nor does one more; and none does where it is below 10, nearly
 *		the same or the other rounded
 *
 * Where there are no capitals, a word that headline and text both have does for
 * a name; that is too weak for the first two, and `exact` is what it is in
 * others on average, and all where both name towns or provinces by what they
 * are ("館山市", "云南省") and none in common. Where nouns have capitals, what
 * names say counts half.
 */
#ifndef GZ_GROUP_CLASH_H
#define GZ_GROUP_CLASH_H

#include <stdbool.h>

struct vector;

struct clash {
	double exact, heads; /* 0 to 1 */
	int digits;	     /* 0: there is none */
};

/* Of two reports of which all terms are kept. */
struct clash clash_of(const struct vector *x, const struct vector *y);

/* Whether two brief reports are in two languages and do not surely tell of one
 * event. All that such can share is names and figures, and a product's or a
 * company's are in many other reports: so they must share a name and a figure,
 * and of the names and figures of either, where the other has some of its own
 * as well, three quarters. */
bool clash_foreign(const struct vector *x, const struct vector *y);

/* Whether so many names and figures are in both, and not in the headlines
 * alone, that what each has beside them is but another name for the same: a
 * fire in Leeds is told as one in a quarter of it, too, and the street, the
 * firm and who speaks are the same. Where it is not known what is a name that
 * is not said. */
bool clash_outweighed(const struct vector *x, const struct vector *y);

/* Whether the text of each tells a name or a figure that the other nowhere has,
 * of two that share so much of their wording, 0 to 1. One figure alone, where
 * all else is the same and no headline has it, was but put right. */
bool clash_exact(const struct vector *x, const struct vector *y, double shared);

#endif
