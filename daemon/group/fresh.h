/* SPDX-License-Identifier: MIT */
/* gazetted: how much of a report is news to who knows others of its story. */
/*
 * The larger of two shares:
 *
 *	words	of the weight of its terms, what none of the others has
 *	says	of its headline, but for days and for the names that the others
 *		have too (or, where there are no capitals, what their headlines
 *		have), what its text tells again and none of the others has:
 *"Sam Pattern convicted" says one thing, and has convicted him below. A new
 *figure there is all that it says
 *
 * A brief one that goes on with a story has to tell most of that again before
 * it comes to the point, so that its words alone are hardly ever new. A word
 * of the headline that the text has not told again is but put otherwise, as
 * where it says "axes" for "cuts"; it is told again by one of which it is the
 * beginning or the end, too: "stoppt", "gestoppt".
 */
#ifndef GZ_GROUP_FRESH_H
#define GZ_GROUP_FRESH_H

#include <stddef.h>

#include "group/prepare.h"

/* Of an article, as it was read and weighed, 0 to 1. */
double fresh_part(const struct prepared *art, const struct vector *v,
    const struct vector *const *others, size_t n);

/* What its headline says alone. */
double fresh_head(
    const struct prepared *art, const struct vector *const *others, size_t n);

#endif
