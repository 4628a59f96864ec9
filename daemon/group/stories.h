/* SPDX-License-Identifier: MIT */
/* gazetted: the articles of a window to stories. */
/*
 * Articles that carry the same headline become one story, then those of the
 * same text or of the same event (cluster.h). Two articles of one source are
 * never put together: "Morning briefing" is a new one every day, and a list of
 * releases is not one release.
 *
 * The lead is the earliest of those whose text is at least LEAD_PART of the
 * longest's, LEAD_ENOUGH bytes being enough; the others, earliest first, are
 * "also covered by".
 */
#ifndef GZ_GROUP_STORIES_H
#define GZ_GROUP_STORIES_H

#include "base/vec.h"
#include "model/edition.h"

struct arena;

typedef VEC(struct story) stories;

/* `arts` in order of sequence; the stories borrow them, and come in order of
 * their first article's sequence. Sets lead, also and also_why; section,
 * summary and source titles are the digest's to fill. */
void group_stories(
    struct arena *a, const struct article *arts, size_t n, stories *out);

#endif
