/* SPDX-License-Identifier: MIT */
/* gazetted: what a sentence points at from anywhere in it. */
/*
 * "Neighbours have long opposed this plan", "Wójt odniósł się do tych zarzutów"
 * take up a plan and charges that somebody told of. Who asks knows what was
 * told, and whether one of the things is in it:
 *
 *	struct pointing p = {0};
 *	while (pointed_next(language, sentence, &p))
 *		for (i = 0; i < p.n; i++)
 *			told |= known(p.things[i]);
 *
 * Nothing told is pointed at by "this year" or "in this country", nor by "this
 * article", nor by what stands behind a comma for the noun before it: "the
 * bridge, this monster of steel". What is said by others is left to them.
 */
#ifndef GZ_PROSE_POINTED_H
#define GZ_PROSE_POINTED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

#define POINTED_WORDS 3

struct pointing {
	struct str things[POINTED_WORDS]; /* nouns, and what says which */
	size_t n;
	size_t from; /* byte of the sentence: what is before it may tell them */
	size_t at;   /* where the next call goes on */
};

/* False: at nothing more, or in a language that we know no such words of. */
bool pointed_next(struct str language, struct str sentence, struct pointing *p);

/* The text has the noun, in whatever case or number. */
bool pointed_in(struct str text, struct str thing);

#endif
