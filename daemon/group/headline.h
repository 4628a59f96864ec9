/* SPDX-License-Identifier: MIT */
/* gazetted: how alike two headlines are. */
/*
 * A headline has too few words for stems and names to meet: "Syria" and
 * "Syrian", "bomber" and "bombing". So it is taken to pieces of letters, which
 * needs to know nothing of its language:
 *
 *	stubs	the first STUB letters of each word that is no small word;
 *		pairs of letters in scripts without spaces; figures whole
 *	grams	each three letters of such a word, its ends marked
 *
 * Each piece weighs by how few of the headlines seen have it. The likeness is
 * the mean of the cosines of both kinds, that of stubs twice, 0 to 1.
 */
#ifndef GZ_GROUP_HEADLINE_H
#define GZ_GROUP_HEADLINE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct arena;
struct lexicon;

/* The headlines seen. Returns new (free with headlines_free). */
struct headlines *headlines_new(void);
void headlines_free(struct headlines **h);

/* A headline in pieces, in the arena. `language` may be absent. */
struct headline;
struct headline *headline_read(struct arena *a, struct lexicon *lexicon,
    struct str title, struct str language);

/* It is one of those seen. */
void headline_count(struct headlines *h, const struct headline *l);

/* Both in one. */
struct headline *headline_of(struct headlines *h, struct arena *a,
    struct str title, struct str language);

/* Once those to compare by are counted: what its pieces weigh. */
void headline_weigh(const struct headlines *h, struct headline *l);

/* Of two that are weighed. */
double headline_likeness(const struct headline *x, const struct headline *y);

/* Whether it is more than `least`, and then how much: cheaper where it is
 * not. */
bool headline_alike(const struct headline *x, const struct headline *y,
    double least, double *out_likeness);

/* Both name the same figures, or none. */
bool headline_figures_agree(const struct headline *x, const struct headline *y);

#endif
