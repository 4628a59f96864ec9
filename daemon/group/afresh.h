/* SPDX-License-Identifier: MIT */
/* gazetted: the same again on another day, or with another score. */
/*
 * A strike goes on, the second leg is played: the words are those of the day
 * before, and days and single digits are no news by themselves (fresh.h). But a
 * headline that names a day of the week which none of those told does, where
 * they name others, tells of another day; and so scores of which none is
 * theirs, where they have one, of another match, or its end: a headline's, or
 * its text's where it has none. Who won 2-1 has 1-0 by the way.
 */
#ifndef GZ_GROUP_AFRESH_H
#define GZ_GROUP_AFRESH_H

#include <stdbool.h>

struct known;
struct prepared;

/* Of the headline; the text tells it again. */
bool afresh_day(const struct prepared *art, const struct known *k);

/* Of the headline or the text. */
bool afresh_score(const struct prepared *art, const struct known *k);

#endif
