/* SPDX-License-Identifier: MIT */
/* gazetted: the sources of a config, packed. */
/*
 * There may be tens of thousands, all known for as long as the program runs,
 * and a few of them wanted at a time. So what a source has for itself, its
 * name, URL and title, is kept as bytes, and what many have in common, as
 * their interval, once. A struct source is made where one is looked at:
 *
 *	roster_each (conf->sources, s)
 *		use(s);
 *
 * It lives as long as the loop's body, its strings as long as the roster.
 */
#ifndef GZ_MODEL_ROSTER_H
#define GZ_MODEL_ROSTER_H

#include "model/source.h"

struct arena;
struct roster;

/* Empty; in the arena, with all that is put into it. */
struct roster *roster_new(struct arena *a);

/* So many are about to be added: room for that. */
void roster_reserve(struct roster *r, size_t n);

/* Copies all but `more`, which it borrows, and takes up to UINT16_MAX - 1
 * bytes of each string. */
void roster_add(struct roster *r, const struct source *s);

size_t roster_len(const struct roster *r);

/* Number `i`, as they were added. */
void roster_get(const struct roster *r, size_t i, struct source *out);

/* The first of that name; false where there is none. `out_i` may be NULL. */
bool roster_find(const struct roster *r, struct str name, size_t *out_i);

struct roster_walk {
	struct source s;
	size_t next;
	bool over;
};
const struct source *roster_next(const struct roster *r, struct roster_walk *w);

#define roster_each(r, it)                                                     \
	for (struct roster_walk it##_walk = {.next = 0}; !it##_walk.over;      \
	     it##_walk.over = true)                                            \
		for (const struct source *it;                                  \
		     (it = roster_next((r), &it##_walk));)

#endif
