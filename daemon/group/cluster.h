/* SPDX-License-Identifier: MIT */
/* gazetted: articles to stories, as they arrive. */
/*
 * One pass: each article joins the story that it is most like, or begins one.
 * The answer depends on what came before alone, and its cost on the reports
 * that share the article's weightier terms, not on how many there are.
 *
 *	same text	more than SAME_TEXT of the shorter text's shingles are
 *			in the other (sketch.h): a reprint, wire copy. Where the
 *			longer one has as much beside it, the odds are to be
 *			above 0, too, and none of the two is a roundup (quote.h)
 *	same event	the odds (vector.h) of those reports of a story that are
 *			nearest to the article, a quarter of the ones in sight
 *			and at least two, are above JOIN_ODDS on average: 0
 *			would be likelier than not for one pair, but each
 *			article has many stories to be wrong with, and no
 *			answer is taken back. One pair alone is half the
 *			evidence: it takes twice the odds. Of two that share
 *			nothing the odds are held to be no lower than one in
 *			twenty
 *
 * A story is out of the question if the article is apart (vector.h) from more
 * than a quarter of its reports in sight, for where but one of many has
 * another name in its headline the rest knows better; or if one of them is by
 * the same source under the same headline, of another day.
 *
 * One nearest report alone would chain stories that touch at one place; the
 * mean of all would ask of a story that went on for days that its last report
 * is still like its first. A story that proves to be two is parted (part.h).
 *
 * Two reports of one source have its desk, its town and its form of words in
 * common, so they are OWN_ODDS less likely to be of one event.
 *
 * A report is compared with those of the last `window` seconds, at most
 * POOL_MAX (group/caps.h). Where all articles are at hand, link.h does not
 * depend on their order.
 */
#ifndef GZ_GROUP_CLUSTER_H
#define GZ_GROUP_CLUSTER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "group/prepare.h"

/* Of the shorter text, in the other: the same text. */
#define SAME_TEXT 0.5
/* Cosine of two reports that may have one wording. */
#define SAME_FORM 0.4
#define JOIN_ODDS 0.65
/* Seconds between two of one column, at least. */
#define COLUMN_EACH 43200

struct clusters;

/* Whether two reports, by their likeness and the sketches of their texts, are
 * one wording for two events, as briefs of a kind are: most of their text is
 * the same, and each headline has names of its own. */
bool cluster_same_form(const struct likeness *like, const struct sketch *s,
    const struct sketch *t);

/* Whether a text that two reports have is what they report: two short ones of
 * other sources, of which each headline says something and names nothing that
 * is not there. What stands below many headlines, as a notice that there is
 * more to come, is not, nor what holds for one town as for another.
 * `same_source` as far as it is known. */
bool cluster_same_brief(const struct vector *x, const struct vector *y,
    const struct sketch *text, bool same_source);

/* Whether a story is out of the question where so many of its `n` reports say
 * the same of another. */
bool cluster_rivalled(int others, int n);

/* How many of a story's `n` reports speak for it, those that are nearest. */
int cluster_speakers(int n);

/* Returns new (free with clusters_free). `window` in seconds, > 0. */
struct clusters *clusters_new(int64_t window);
void clusters_free(struct clusters **c);

enum verdict_kind { VERDICT_NEW, VERDICT_SAME_EVENT, VERDICT_SAME_TEXT };

struct verdict {
	enum verdict_kind kind;
	uint64_t story;	   /* its number, from 1; never used again */
	uint64_t best;	   /* the likeliest story; 0: none shares a term */
	uint64_t left;	   /* the story of which this was a part; 0: none */
	double score;	   /* the odds, or the part of the same text */
	struct str shared; /* the terms that count most (prepare.h) */
};

/* Puts an article, as it was read, into a story; `at` in unix seconds, or
 * INSTANT_NONE: as the one before. `shared` is in the arena. */
struct verdict clusters_add(
    struct clusters *c, struct arena *a, struct prepared *art, int64_t at);

#endif
