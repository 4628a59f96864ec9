/* SPDX-License-Identifier: MIT */
/* gazetted: stories to an edition. */
/*
 * What goes in, in which order, under which heading, and what is left out
 * and why. Pure: the same stories and the same digest make the same edition.
 *
 *	filters     articles that the digest does not want (filter.h)
 *	told        where readers were told of a story before (ed->before),
 *		    reports of which no more than FRESH_MIN is new are left
 *		    out; if others remain, the story is an update
 *	choice      stories by their score (rank.h), the best first: at most
 *		    max_per_source led by one source, at most max_stories in
 *		    all; the rest is counted in `more`
 *	order       of those chosen by the digest's `order`; ties by ingest
 *		    sequence
 *	sections    the digest's own order first, then as they come; stories
 *		    without a section first of all
 *
 * Every article of the window gets a choice with its story's numbers, so that
 * `explain` can say what became of it (but see CHOICES_OWN_MAX). Summaries are
 * tell.h's.
 */
#ifndef GZ_DIGEST_BUILD_H
#define GZ_DIGEST_BUILD_H

#include "model/digest.h"
#include "model/edition.h"
#include "model/source.h"

struct arena;

/* What a reader is told of a source. */
struct source_face {
	struct str name, title, section;
	int rank;      /* its place in the config */
	double weight; /* 0: as 1 */
};

/* Finds a source's face by name, or NULL. */
struct faces;
struct faces *faces_new(struct arena *a);
void faces_add(struct faces *f, const struct source_face *face);
const struct source_face *faces_get(const struct faces *f, struct str name);

/* The stories that the digest and its reader want, the best first; what its
 * edition holds is found by taking more of them or fewer. It borrows the faces
 * and what the stories point to, and lives in the arena. Fills ed->troubles,
 * and ed->choices with what was left out. */
struct ranking;
struct ranking *digest_rank(struct arena *a, const struct digest *d,
    const struct faces *faces, const struct story *stories, size_t n,
    struct edition *ed);

/* Fills ed->sections, told, more and sources with what is within the budget of
 * `d`, and at most `room`, of which more make a letter too large. The stories
 * in the sections have their section and source titles, but no summaries. */
void digest_take(struct arena *a, const struct digest *d, int room,
    struct ranking *r, struct edition *ed);

/* Adds to ed->choices what became of each when they were last taken from. */
void digest_explain(
    struct arena *a, const struct ranking *r, struct edition *ed);

/* All of that at once. `stories` stay as they are. */
void digest_build(struct arena *a, const struct digest *d,
    const struct faces *faces, const struct story *stories, size_t n,
    struct edition *ed);

#endif
