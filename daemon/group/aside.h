/* SPDX-License-Identifier: MIT */
/* gazetted: what was told by the by alone, in reports of something else. */
/*
 * Release notes list ten things, a column touches on three, and a report of one
 * of them that shares its few words with these is likely of one event with
 * them, and has no word that they have not. But who was told of it in a line
 * below the headline of something else has not read that report, and it would
 * be lost. So a report told of it only where half of its headline, in whatever
 * form, is in the new one, or the less of that is, the more of its text
 * (fresh_aside).
 *
 * One page, one text and one headline are the same thing for all that, as is
 * what the operator has put together.
 */
#ifndef GZ_GROUP_ASIDE_H
#define GZ_GROUP_ASIDE_H

#include <stdbool.h>

struct grouping;
struct item;
struct members;

/* Whether all that was told of the story told of a new report by the by. */
bool aside_only(
    struct grouping *g, const struct item *i, const struct members *m);

#endif
