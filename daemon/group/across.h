/* SPDX-License-Identifier: MIT */
/* gazetted: who takes up by name what another tells. */
/*
 * Reports that go on with one event have little of their wording in common: the
 * first headline has "a freighter off Hansweert", the next one the "Baltic
 * Heron". A reader knows it by a name that nobody else tells of and that the
 * one at least has below its headline, and by a word of the one headline that
 * the other says in its text. A name that both headlines have is not enough,
 * however rare: a town or a firm is in the headlines of all that happens there.
 * So two reports take up one another where they share
 *
 *	a name		that is rare, that is says nearly what one does that no
 *			other report has, and is not in both headlines
 *	two others	that are as rare: one word goes with the name, "the drug
 *			maker Brightwell", whatever is told of it
 *	one across	of the three, in one headline and the other's text alone
 *
 * Where next to no others are known nothing is rare.
 *
 * Of eight sets in nineteen languages it puts together 414 pairs rightly and 34
 * wrongly, where without it these were 402 and 33; with one other term, 420 and
 * 42.
 */
#ifndef GZ_GROUP_ACROSS_H
#define GZ_GROUP_ACROSS_H

#include <stdbool.h>

struct vector;

/* Whether two reports take up one another, whatever each has beside. The cost
 * is that of looking up the rare terms of `x`. */
bool across(const struct vector *x, const struct vector *y);

#endif
