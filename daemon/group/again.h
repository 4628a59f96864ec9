/* SPDX-License-Identifier: MIT */
/* gazetted: two reports of one source. */
/*
 * Another source's report of the same words is a reprint; a source's own may be
 * one of three things:
 *
 *	same	one text, to every name and number, that tells what one of the
 *		two headlines says: the article, put out again; not where each
 *		headline is of something that the other does not name, which
 *		are two items of one text
 *	on	the source goes on with what it told: what the older report says
 *		beside its headline's figures the newer one keeps, or but a
 *		count is another and both name one day
 *	like	a like headline of other figures: a form, if the source has any
 *		(manner.h). Where that is not known yet, it goes on with a count
 *		that has risen and is told in other words; a form fills its
 *		figures in between the same ones
 *	other	releases, the weather, the morning briefing, an advertisement:
 *		a form has its words each time, and other figures or names; what
 *		stands below every headline tells of none
 */
#ifndef GZ_GROUP_AGAIN_H
#define GZ_GROUP_AGAIN_H

#include <stdbool.h>

#include "group/headline.h"
#include "group/prepare.h"
#include "group/sketch.h"
#include "group/vector.h"

/* The odds that a source goes on with its own are asked for more than others:
 * it has one manner for all its events. What keeps the figures of one that has
 * a like headline has so much at least. Two that have few words in common do
 * not share that manner, so that names and figures of the newer one's own are
 * what is new, and AGAIN_LEAST is enough with them. */
#define AGAIN_ODDS  3.7
#define AGAIN_LEAST 1.0
#define FORM_FROM   0.4 /* cosine of the words of what may be of a form */

struct version {
	const struct vector *vector;
	const struct headline *headline;
	const struct sketch *text;
};

enum again {
	AGAIN_OTHER,
	AGAIN_LIKE,
	AGAIN_ON, /* if that is likely */
	AGAIN_KEPT,
	AGAIN_SAME,
};

/* What the newer report of a source is to the older one. */
enum again again_of(const struct version *older, const struct version *newer);

/* Whether the headlines are alike but for figures, and nothing but a count is
 * another in what both tell of one day. */
bool again_recounted(const struct version *x, const struct version *y);

/* Whether one count of the headline has risen, which the newer one tells again
 * and not amid the words that the older one has around it. Both as they were
 * read. */
bool again_risen(const struct prepared *older, const struct prepared *newer);

#endif
