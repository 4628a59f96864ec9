/* SPDX-License-Identifier: MIT */
/* gazetted: what a digest wants to tell, and what not. */
/*
 * The rules of model/wants.h, of a digest and of its reader: an article is
 * told where it is in one of the languages asked for, no rule of exclude
 * fits, and one of include does; an empty list asks for nothing. Both the
 * digest and the reader must be content.
 *
 * Words are compared whole and without case: "art" is not in "start". An
 * article's language is the one it was found to have, else the one it reads
 * like; where neither is known it passes.
 *
 *	struct filter *f = filter_new(&d->wants, &reader);
 *	why = filter_why(f, a, art, section);
 *	filter_free(&f);
 */
#ifndef GZ_DIGEST_FILTER_H
#define GZ_DIGEST_FILTER_H

#include "model/article.h"
#include "model/wants.h"

struct arena;
struct filter;

/* Returns new (free with filter_free). An expression that does not compile,
 * which the config lets nobody write, fits nothing. Borrows both. */
struct filter *filter_new(
    const struct wants *digest, const struct wants *reader);
void filter_free(struct filter **f);

/* Absent where the article passes; else why it does not, in the arena.
 * `section` is its source's, or absent. */
struct str filter_why(struct filter *f, struct arena *a,
    const struct article *art, struct str section);

/* The i-th rule that was given up because its expression took too long, or
 * absent: for the operator. */
struct str filter_given_up(const struct filter *f, size_t i);

#endif
