/* SPDX-License-Identifier: MIT */
/* gazetted: how much of a report is news to who knows others of its story. */
/*
 * The larger of two shares:
 *
 *	words	of the weight of its words, names and numbers, but for days,
 *		what none of the others has. Who tells a thing again has words
 *		of his own, so REWORDED of them is no news unless a figure is
 *		among them
 *	says	of its headline, but for days and for the names that the others
 *		have too (or, where there are no capitals, what their headlines
 *		have), what its text tells again and none of the others has:
 *"Sam Pattern convicted" says one thing, and has convicted him below. A new
 *figure there is all that it says
 *
 * A brief one that goes on with a story has to tell most of that again before
 * it comes to the point, so that its words alone are hardly ever new. A word
 * of the headline that the text has not told again is but put otherwise, as
 * where it says "axes" for "cuts"; it is told again by one of which it is the
 * beginning or the end, too: "stoppt", "gestoppt".
 *
 * Of BRIEF words or fewer each counts: "Two have died" has one that is news.
 * So a figure, or a good part of the headline that the text tells again, is at
 * least half of what a brief report tells. An update too many is little beside
 * a death that is not told.
 */
#ifndef GZ_GROUP_FRESH_H
#define GZ_GROUP_FRESH_H

#include <stddef.h>

#include "group/prepare.h"

/* The others: `n` of each, as they were read and weighed. */
struct known {
	const struct vector *const *vectors;
	const struct prepared *const *read;
	size_t n;
};

/* Of an article, 0 to 1. */
double fresh_part(const struct prepared *art, const struct known *k);

/* What its headline says alone. */
double fresh_head(const struct prepared *art, const struct known *k);

/* By the words that its headline has not: under a headline that is known, where
 * one of them that is new is enough if the report is brief. */
double fresh_text(const struct prepared *art, const struct known *k);

#endif
