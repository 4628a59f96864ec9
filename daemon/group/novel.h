/* SPDX-License-Identifier: MIT */
/* gazetted: whether a term of a report is news to who knows others. */
#ifndef GZ_GROUP_NOVEL_H
#define GZ_GROUP_NOVEL_H

#include <stdbool.h>

#include "base/str.h"
#include "group/fresh.h"

/* Whether it is two words or figures side by side, neither of them alone. */
bool novel_pair(const struct term *t);

/* Whether it says something by itself: no day, no two side by side, no word of
 * a closed class and none that multiplies. */
bool novel_says(const struct prepared *art, const struct term *t);

/* Whether one of the others has it, or has it in its headline. */
bool novel_known_in(const struct term *t, const struct known *k, bool titled);

/* Whether one of them has it, a figure exactly or rounded. */
bool novel_known(
    const struct prepared *art, const struct term *t, const struct known *k);

/* Whether one of them has a form of the word. */
bool novel_bent(struct str word, const struct known *k);

/* What is left of it where they have it in another form, 0 to 1. */
double novel_left(
    const struct prepared *art, const struct term *t, const struct known *k);

/* Whether it is a number, or has one: "v2.1.0". */
bool novel_figure(const struct prepared *art, const struct term *t);

/* How much it tells that is exact, in halves. A figure is more than other
 * words, and a name is as much; where nouns have capitals too, two side by side
 * are sure to be one, and where there are none, what may be one is half. */
int novel_counts(const struct prepared *art, const struct term *t);

/* Whether the text tells again what a word of the headline says. */
bool novel_again(
    const struct prepared *art, const struct term *t, const struct known *k);

#endif
