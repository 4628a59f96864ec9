/* SPDX-License-Identifier: MIT */
/* gazetted: whether an article that was edited may tell something new. */
/*
 * Pages are edited all the time: a slip is put right, a headline is tried
 * anew, a counter goes on, "updated at 14:05". What moved on says so at the
 * top: in words of its headline, or in a figure of its first sentence.
 */
#ifndef GZ_GROUP_EDIT_H
#define GZ_GROUP_EDIT_H

#include <stdbool.h>

#include "base/str.h"

struct wording {
	struct str title, text; /* plain */
	struct str language;	/* of numbers in words; absent: unknown */
};

/* Whether the headline has a word more or less, but for slips of a letter, or
 * the figures of the text have moved on. */
bool edit_touches(const struct wording *old, const struct wording *now);

/* Whether the first sentences of the texts are one but for figures, in digits
 * or not, of which one has risen; the time of day is none. */
bool edit_risen(const struct wording *old, const struct wording *now);

#endif
