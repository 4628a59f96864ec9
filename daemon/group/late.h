/* SPDX-License-Identifier: MIT */
/* gazetted: reports that go on with what was told, and others beside them. */
/*
 * A story that moves on has less and less in common with what was told. So what
 * is linked with its new reports alone would be a story beside it, and the same
 * told twice; it is of that story where these say so.
 *
 * Two new reports of one source are never one story. So where a source's late
 * first report of what was told yesterday is in the window with its follow-up,
 * the one takes the place beside what was told, and the other would come as
 * new. It is a story of its own, and an update of what was told.
 */
#ifndef GZ_GROUP_LATE_H
#define GZ_GROUP_LATE_H

#include <stdint.h>

struct grouping;

/* Groups of new reports whose odds with the new ones of a group that has told
 * ones, too, are on average more than barely above 0 become one with it, the
 * nearest first. */
void late_join(struct grouping *g, uint32_t *group);

/* For each group of new reports, by its number, the group + 1 whose told
 * reports it goes on with, though it is not in it for its source's sake alone;
 * 0: none. In the grouping's scratch. */
const uint32_t *late_find(struct grouping *g, const uint32_t *group);

#endif
