/* SPDX-License-Identifier: MIT */
/* gazetted: first words of sentences that take up what was said. */
#ifndef GZ_DIGEST_OPENINGS_H
#define GZ_DIGEST_OPENINGS_H

#include "digest/leaning.h"

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

/* They take up what was said, in one of the languages that we know such words
 * of: "As a result", but not "As a result of the strike". */
bool openings_lean(
    struct str language, const struct lead_in *w, struct opening *o);

#endif
