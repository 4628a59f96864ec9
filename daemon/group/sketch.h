/* SPDX-License-Identifier: MIT */
/* gazetted: texts that are the same but for their edges. */
/*
 * A sketch holds the SKETCH_SIZE smallest hashes of a text's shingles, each
 * SHINGLE_WORDS neighbouring words without case and punctuation: a bottom-k
 * sketch (Broder, On the resemblance and containment of documents, 1997).
 * From two of them follows how much of the shorter text the other contains,
 * also where one of them was cut or had something added.
 *
 * Texts that share most also share some of their very smallest hashes, so an
 * index of the first SKETCH_KEYS of each finds them; that takes the place of
 * banded signatures, which need more memory for texts of unequal length.
 */
#ifndef GZ_GROUP_SKETCH_H
#define GZ_GROUP_SKETCH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

#define SKETCH_SIZE   96
#define SKETCH_KEYS   16
#define SHINGLE_WORDS 4
#define SHINGLES_MIN  20 /* of a text; of one of fewer no part is the same, */
#define BRIEF_MIN     6	 /* but all of it may be; of fewer yet nothing is */

struct sketch {
	uint32_t n;		 /* 0: the text is too short */
	uint32_t h[SKETCH_SIZE]; /* rising, never 0 */
	bool whole;		 /* all shingles are in it */
	uint32_t brief;		 /* what a short text is, word for word, or 0 */
};

/* What an index finds a text by, at most SKETCH_KEYS; returns how many. */
uint32_t sketch_keys(const struct sketch *s, const uint32_t **out);

struct sketch sketch_of(struct str text);

/* The same word by word: of each its hash. A zeroed struct begins. */
struct sketcher {
	struct sketch s;
	uint64_t ring[SHINGLE_WORDS];
	size_t n;
	bool more; /* there was no room for all */
};
void sketcher_word(struct sketcher *k, uint64_t hash);
struct sketch sketcher_end(const struct sketcher *k);

/* The share of the shorter text's shingles that the other has, 0 to 1; 1 of
 * two short ones that are the same word for word. */
double sketch_containment(const struct sketch *x, const struct sketch *y);

/* The share of x's shingles that y has, 0 to 1: what of it y says, too; and
 * the shares of both. */
double sketch_share(const struct sketch *x, const struct sketch *y);
struct shares {
	double x, y;
};
struct shares sketch_shares(const struct sketch *x, const struct sketch *y);

#endif
