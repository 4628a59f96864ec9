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
 *		beside its headline's figures the newer one keeps
 *	like	a like headline of other figures: a form, if the source has any
 *		(manner.h)
 *	other	releases, the weather, the morning briefing, an advertisement:
 *		a form has its words each time, and other figures or names; what
 *		stands below every headline tells of none
 */
#ifndef GZ_GROUP_AGAIN_H
#define GZ_GROUP_AGAIN_H

#include "group/headline.h"
#include "group/sketch.h"
#include "group/vector.h"

/* The odds that a source goes on with its own are asked for more than others:
 * it has one manner for all its events. What keeps the figures of one that has
 * a like headline has so much at least. */
#define AGAIN_ODDS 3.7

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

#endif
