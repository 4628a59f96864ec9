/* SPDX-License-Identifier: MIT */
/* gazetted: stories to an edition. */
/*
 * What goes in, in which order, under which heading, and what is left out
 * and why. Pure: the same stories and the same digest make the same edition.
 *
 *	order     by the digest's `order`; ties by ingest sequence
 *	per source  at most max_per_source stories led by one source
 *	budget    at most max_stories; the rest is counted in `more`
 *	sections  the digest's own order first, then as they come; stories
 *	          without a section first of all
 *
 * Every article of the window gets a choice, so that `explain` can say what
 * became of it.
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
	int rank; /* its place in the config */
};

/* Finds a source's face by name, or NULL. */
struct faces;
struct faces *faces_new(struct arena *a);
void faces_add(struct faces *f, const struct source_face *face);
const struct source_face *faces_get(const struct faces *f, struct str name);

/* Fills ed->sections, told, more, sources and choices. Changes the stories'
 * section, summary and source titles. */
void digest_build(struct arena *a, const struct digest *d,
    const struct faces *faces, struct story *stories, size_t n,
    struct edition *ed);

#endif
