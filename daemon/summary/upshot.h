/* SPDX-License-Identifier: MIT */
/* gazetted: what came of a thing, by signs that say so in few words. */
/*
 * A brief has two sentences, and its headline shares a name with that of the
 * hour before at most. But it says in its own way that the thing is through:
 *
 *	a vote			who was for it and who against it, in numbers
 *	what stood still	does not "again", or runs "on schedule"
 *	a rumour		is denied
 *	half-time		a score, and no half-time any more
 *	a count of victims	"nine, not twelve"
 */
#ifndef GZ_SUMMARY_UPSHOT_H
#define GZ_SUMMARY_UPSHOT_H

#include <stdbool.h>

#include "base/str.h"

struct arena;
struct toll;
struct turn_report;

enum upshot {
	UPSHOT_NONE,
	UPSHOT_SETTLED,
	UPSHOT_RUNS,  /* again, or after all */
	UPSHOT_DENIED /* it says so of hearsay */
};

/* What `y`, a report of a later hour, tells to have come of what `x` left open;
 * both were read (turn.h), are of one event and have a word in common. */
enum upshot upshot_of(
    struct arena *a, struct turn_report *x, struct turn_report *y);

/* The headline of `y` counts other victims than a sentence does, "not" those.
 */
bool upshot_corrects(const struct turn_report *y, const struct toll *toll);

#endif
