/* SPDX-License-Identifier: MIT */
/* gazetted: articles read, on all cores. */
/*
 * Reading an article, which is most of the work of grouping it, needs nothing
 * of the others. So a backlog is read by as many threads as there are cores;
 * what comes out does not depend on how many. The same goes for some of what
 * follows (readers_each).
 */
#ifndef GZ_GROUP_PREPARE_H
#define GZ_GROUP_PREPARE_H

#include "group/headline.h"
#include "group/sketch.h"
#include "group/terms.h"
#include "group/vector.h"

struct prepared {
	struct str title, text; /* in: plain; no title: the text's opening */
	struct str language;	/* in: ISO 639-1; absent: unknown */
	struct str source;	/* in: whose it is; absent: unknown */
	bool detect;		/* in: what is said of it is a hint alone */
	bool in_pieces;		/* in: `pieces` are wanted, else NULL */
	term_list terms;
	struct heading heading;
	struct sketch sketch;
	struct headline *pieces;
};

/* The readers, each with memory and stemmers of its own. Returns new (free
 * with readers_free). */
struct readers *readers_new(void);
void readers_free(struct readers **r);

/* Reads `n` articles. Their terms and pieces live until the next call, or the
 * readers' end, and borrow from the texts. */
void readers_read(struct readers *r, struct prepared *arts, size_t n);

/* The same in two steps, between which the caller does something else and
 * leaves the articles alone. Each begin has its end. */
void readers_begin(struct readers *r, struct prepared *arts, size_t n);
void readers_end(struct readers *r);

/* Calls `each` with 0 .. n - 1, on all cores: what it does for one must not
 * touch what it does for another. */
void readers_each(
    struct readers *r, size_t n, void (*each)(void *ctx, size_t i), void *ctx);

/* The terms by which the article is like the vector, for people: those that
 * have most of what its weightiest have in common with it and how much,
 * "Vessa 31 %, harbour 9 %"; in the arena. */
struct str prepared_shared(
    struct arena *a, const struct prepared *art, const struct vector *with);

#endif
