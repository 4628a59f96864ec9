/* SPDX-License-Identifier: MIT */
/* gazetted: what a headline says by the way of speaking, or by hearsay. */
/*
 * "Dead heat", "angle mort" and "toter Winkel" tell of nobody's death, "fired
 * up" and "guilty pleasure" of no boss and no court; and "found alive, rumours
 * say" is not known.
 */
#ifndef GZ_SUMMARY_HEARSAY_H
#define GZ_SUMMARY_HEARSAY_H

#include <stdbool.h>

#include "base/str.h"

/* Moods (text/moods.h) of a headline, but for its ways of speaking. */
unsigned hearsay_moods(struct str headline, struct str language);

/* It has a word for what is only said. */
bool hearsay(struct str text, struct str language);

#endif
