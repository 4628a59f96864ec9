/* SPDX-License-Identifier: MIT */
/* gazetted: what a report tells beyond what was told of its story. */
#ifndef GZ_GROUP_UPDATE_H
#define GZ_GROUP_UPDATE_H

#include <stdbool.h>

#include "base/str.h"

struct grouping;
struct item;
struct known;
struct members;

/* How much of a new report was not in those told (fresh.h), by whether it
 * repeats one of them, is one of them, edited, or is a report of its own. */
double update_part(const struct grouping *g, const struct item *i,
    const struct members *m, const struct known *k);

/* Whether its headline says that somebody did what those told do not say of
 * anybody (mood.h). */
bool update_acted(const struct grouping *g, const struct item *i,
    const struct members *m, const struct known *k);

/* `why` it is where it is, and what it says that those told did not; in the
 * arena of what comes out. */
struct str update_why(const struct grouping *g, const struct item *i,
    const struct members *m, const struct known *k, struct str why);

#endif
