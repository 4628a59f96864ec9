/* SPDX-License-Identifier: MIT */
/* gazetted: articles to stories. */
/*
 * Articles that are one and the same by identity, or that carry the same
 * headline, become one story; the first in order leads and the others are
 * "also covered by". Two articles of one source are never put together by
 * their headlines: "Morning briefing" is a new one every day.
 */
#ifndef GZ_GROUP_STORIES_H
#define GZ_GROUP_STORIES_H

#include "base/vec.h"
#include "model/edition.h"

struct arena;

typedef VEC(struct story) stories;

/* `arts` in order of sequence; the stories borrow them. Sets lead and also;
 * section, summary and source titles are the digest's to fill. */
void group_stories(
    struct arena *a, const struct article *arts, size_t n, stories *out);

#endif
