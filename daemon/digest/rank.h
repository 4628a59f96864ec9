/* SPDX-License-Identifier: MIT */
/* gazetted: which stories come first. */
/*
 *	score = weight * (coverage + freshness + rarity)
 *
 *	weight     the largest of the sources that have the story, by the
 *		   config's `weight`
 *	coverage   log2(1 + n) of n independent sources: 1 for one, 2 for
 *		   three, 3 for seven. Feeds of one site are one source, and
 *		   so are sites that one feed points to
 *	freshness  half the share of the other stories that are older: 0 ..
 *		   0.5, whether the window is an hour or a month
 *	rarity     1 / sqrt(n), where its rarest source has n stories in the
 *		   window: the blog that writes once a week is not drowned by
 *		   the agency that writes a hundred times a day
 *
 * Pure, and without a clock: the same stories get the same scores.
 */
#ifndef GZ_DIGEST_RANK_H
#define GZ_DIGEST_RANK_H

#include <stddef.h>

#include "digest/build.h"

struct score {
	double total;
	double weight, coverage, freshness, rarity;
	int sources;   /* independent */
	int of_rarest; /* stories of its rarest source */
};

/* The scores of `n` stories, into `out`. A source without a face weighs 1. */
void rank_stories(struct arena *a, const struct faces *faces,
    const struct story *stories, size_t n, struct score *out);

/* "score 3.41 = weight 1 x (...)", in the arena. */
struct str rank_why(struct arena *a, const struct score *s);

/* When a story broke, for people: unix seconds. An article without a date
 * counts as half a day old when it came, so that it neither leads every
 * edition nor sinks to its end. */
int64_t rank_moment(const struct article *art);

#endif
