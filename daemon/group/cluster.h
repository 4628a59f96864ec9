/* SPDX-License-Identifier: MIT */
/* gazetted: articles to stories, as they arrive. */
/*
 * One pass: each article joins the story that it is most like, or begins one.
 * The answer depends on what came before alone, and its cost on the stories
 * that share the article's rarer terms, not on how many there are.
 *
 *	same text	more than SAME_TEXT of the shorter text's shingles are
 *			in the other (sketch.h): a reprint, wire copy
 *	same event	likeness = (1 - CORE) * cosine + CORE * core
 *
 * cosine is between the article's terms (terms.h), weighted by how few of the
 * live stories have them (as if there were BACKGROUND others without), and the
 * sum of those of the story's articles: a story that everybody reports does
 * not make its own words common. core is how much the article has of what more
 * than CORE_FROM of them say. The article joins where it has SHARED_MIN terms
 * of the story, a name or number among them if it has any, and where likeness
 * is at least NEEDED + GROWTH times the logarithm of their count, as it is
 * easier to be like a sum of many.
 *
 * A story is over once `window` seconds went by without an article, or when
 * LIVE_MAX later ones are alive (group/caps.h).
 *
 * This is the single-pass method of topic detection (Allan and others, Topic
 * Detection and Tracking Pilot Study, 1998); the core is our own.
 */
#ifndef GZ_GROUP_CLUSTER_H
#define GZ_GROUP_CLUSTER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "group/terms.h"

struct clusters;

/* Returns new (free with clusters_free). `window` in seconds, > 0. */
struct clusters *clusters_new(int64_t window);
void clusters_free(struct clusters **c);

struct cluster_article {
	struct str title, text; /* plain */
	struct str language;	/* ISO 639-1; absent: unknown */
	int64_t at;		/* unix seconds; INSTANT_NONE: as before it */
};

enum verdict_kind { VERDICT_NEW, VERDICT_SAME_EVENT, VERDICT_SAME_TEXT };

struct verdict {
	enum verdict_kind kind;
	uint64_t story;	   /* its number, from 1; never used again */
	uint64_t best;	   /* the likeliest story; 0: none shares a term */
	double score;	   /* of that one, 0 to 1 */
	double needed;	   /* what it had to be */
	struct str shared; /* the terms that count most, ", " between them */
};

/* Puts an article into a story; `shared` is in the arena. */
struct verdict clusters_add(
    struct clusters *c, struct arena *a, const struct cluster_article *art);

#endif
