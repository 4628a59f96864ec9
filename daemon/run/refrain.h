/* SPDX-License-Identifier: MIT */
/* gazetted: what a source says in each of its items. */
/*
 * "The latest news from Orlin." is the description of every item of some feeds,
 * or stands below that of each, and tells of none of them. So of an article's
 * texts are taken out
 *
 *	a whole text	that another of its source's last articles has
 *	a beginning	up to a colon, bar or dash, as of "The Weekly Letter: "
 *			that most of these have, two at least; no speaker's, and
 *			none of a list of fields
 *	a sentence	that most of these have, two at least, or three of
 *			them, this one too, whose headlines tell of other things
 *
 * Reports of one story, and those of one headline, may say the same.
 */
#ifndef GZ_RUN_REFRAIN_H
#define GZ_RUN_REFRAIN_H

#include "model/edition.h"
#include "run/run.h"

/* The last articles of the sources of an edition, each asked for once. Lives as
 * long as the arena. */
struct refrains;
struct refrains *refrains_new(struct arena *a);

/* Of an article of story `s` a text, which is its summary or made of its
 * content, becomes absent where another article has all of it. */
int refrain_whole(struct run *r, struct refrains *f, const struct story *s,
    const struct article *art, struct str *text, struct err *e) MUST_CHECK;

/* A text of an article loses what most of the others begin with, too. */
int refrain_head(struct run *r, struct refrains *f, const struct story *s,
    const struct article *art, struct str *text, struct err *e) MUST_CHECK;

/* Takes out of an article's two texts, in the arena, those sentences of `said`
 * that most of the source's articles have; `*out_any` becomes true where there
 * are any in `said`. */
int refrain_sentences(struct run *r, struct refrains *f, struct arena *a,
    const struct story *s, const struct article *art, struct str said,
    struct str *const texts[2], bool *out_any, struct err *e) MUST_CHECK;

#endif
