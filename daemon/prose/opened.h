/* SPDX-License-Identifier: MIT */
/* gazetted: words that sentences begin with to take up what was said. */
/*
 * The lists of them, a language each, and how the first words of a sentence are
 * found in one. Whether they lean there is openings.h's to say.
 */
#ifndef GZ_PROSE_OPENED_H
#define GZ_PROSE_OPENED_H

#include "prose/leaning.h"

#define OPENING_MAX  5	 /* words of an opening */
#define OPENING_ROOM 120 /* bytes of them */

/* Its first words, each with the mark behind it: `ends[i]` is behind the i-th.
 */
struct opening {
	char s[OPENING_ROOM + 2];
	size_t ends[OPENING_MAX], n;
};

void opening_read(const struct lead_in *w, struct opening *out);

/* How many first words are one of the list, "|as a result|in turn|", or 0. */
size_t opening_among(struct opening *o, const char *list);

/* How many are one of the language's openings, or 0. Returns false for a
 * language that we know none of. */
bool opened_known(struct str language, struct opening *o, size_t *out_words);

#endif
