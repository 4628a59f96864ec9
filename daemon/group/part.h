/* SPDX-License-Identifier: MIT */
/* gazetted: stories that prove to be two. */
/*
 * One report that could be of either event brings two of them into one story,
 * and all that comes later follows. So where an article joins a story most of
 * which has little to do with it, the story's reports in sight are linked anew,
 * by average link as those of an edition are (link.h). If they fall into
 * groups, and that of the article is not the largest and has the report that it
 * is nearest to, it leaves the story for one of its own. What was answered
 * stays; what comes goes where it belongs.
 *
 * A report keeps what it has with the earlier ones of its story, so nothing is
 * compared again.
 */
#ifndef GZ_GROUP_PART_H
#define GZ_GROUP_PART_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "group/pool.h"

/* Notes what a report, whose story is known, has with those near it. */
void part_note(
    const struct pool *p, struct report *r, const struct near near[], size_t n);

/* The same of a reprint: what its original has. */
void part_note_again(const struct pool *p, struct report *r, uint32_t original);

/* Whether a report that has so much with those near it leaves `story`. The
 * others of its group are of story `to` then. */
bool part(struct pool *p, const struct near near[], size_t n, uint64_t story,
    uint64_t to);

#endif
