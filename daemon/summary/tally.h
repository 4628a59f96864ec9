/* SPDX-License-Identifier: MIT */
/* gazetted: a sentence counts more of the same things than another. */
#ifndef GZ_SUMMARY_TALLY_H
#define GZ_SUMMARY_TALLY_H

#include <stdbool.h>

#include "base/str.h"

struct arena;
struct tallies;

/* What a sentence counts of things; in the arena. */
struct tallies *tallies_read(
    struct arena *a, struct str sentence, struct str language);

/* "Have confirmed 58 cases" and "the number of confirmed cases has risen to
 * 63": one noun, and one word beside it or its number, but more in `y`: fewer
 * are a part, or others. Not of people, of whom one thing is as true as
 * another; nor of all that there are ("all 27 states"), of points or weights;
 * nor where either is of a week, a month, a year or a season, or counts some
 * that came to the others; nor where `x` says on which day. */
bool tallies_more(const struct tallies *x, const struct tallies *y);

/* The first thing that both count, both by more than one and not both on a day,
 * is more in `y`; or, if `fewer`, otherwise. */
bool tallies_otherwise(
    const struct tallies *x, const struct tallies *y, bool fewer);

#endif
