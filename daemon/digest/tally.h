/* SPDX-License-Identifier: MIT */
/* gazetted: two sentences count the same things, and not as many. */
#ifndef GZ_DIGEST_TALLY_H
#define GZ_DIGEST_TALLY_H

#include <stdbool.h>

#include "base/str.h"

struct arena;
struct tallies;

/* What a sentence counts of things; in the arena. */
struct tallies *tallies_read(
    struct arena *a, struct str sentence, struct str language);

/* "Have confirmed 58 cases" and "the number of confirmed cases has risen to
 * 63": one noun, and one word beside it or its number, but another number. Not
 * of people, of whom one thing is as true as another; nor where either is of a
 * week, a month or a year, or counts some that came to the others. */
bool tallies_otherwise(const struct tallies *x, const struct tallies *y);

#endif
