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
struct headline_draft;
struct lexeme;
struct word;

/* The headlines seen. Returns new (free with headlines_free). */
struct headlines *headlines_new(void);
void headlines_free(struct headlines **h);

/* A headline in pieces, word by word as it is read for other ends, too: of each
 * word what is known of it. The draft is for one headline after another, each
 * of which is in the arena that its end names. */
struct headline;
struct headline_draft *headline_begin(struct arena *a);
void headline_word(
    struct headline_draft *d, const struct word *w, const struct lexeme *is);
struct headline *headline_end(struct arena *a, struct headline_draft *d);

/* It is one of those seen. */
void headline_count(struct headlines *h, const struct headline *l);

/* All of that at once; `language` may be absent. */
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
