/* SPDX-License-Identifier: MIT */
/* gazetted: items of a series that begin alike. */
/*
 * "Ask the doctor: can I run with a cold?", and a week later "Ask the doctor:
 * should I sleep on my back?" Most of what such items say is how the series
 * introduces itself, so that the next one has hardly a word of its own. A
 * source that gives two of its headlines one lead-in, but for a number in it,
 * and each something behind it that the other report nowhere has, tells
 * another thing; if it were the same again it would be told twice, which costs
 * less than to lose it.
 */
#ifndef GZ_GROUP_LEAD_IN_H
#define GZ_GROUP_LEAD_IN_H

#include <stdbool.h>

struct prepared;
struct vector;

/* A report as it was read and weighed. */
struct lead_in {
	const struct prepared *read;
	const struct vector *vector;
};

/* Of two reports of one source. Scratch is freed. */
bool lead_in_other(const struct lead_in *x, const struct lead_in *y);

#endif
