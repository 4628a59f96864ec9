/* SPDX-License-Identifier: MIT */
/* gazetted: what readers are told of the sources. */
#include "run/faces.h"

#include "base/arena.h"

static int add(struct run *r, struct arena *a, struct faces *f, struct str name,
    struct err *e)
{
	struct source src;
	struct str own;
	size_t rank;
	if (faces_get(f, name) || !roster_find(r->conf->sources, name, &rank))
		return 0;
	if (store_source_title(r->store, a, name, &own, e) < 0)
		return -1;
	roster_get(r->conf->sources, rank, &src);
	struct source_face face = {
	    .name = src.name,
	    .title = src.title.n ? src.title
		     : own.n	 ? own
				 : src.name,
	    .section = src.section,
	    .rank = (int)rank,
	    .weight = src.weight,
	};
	faces_add(f, &face);
	return 0;
}

int run_faces(struct run *r, struct arena *a, const stories *of,
    struct faces **out, struct err *e)
{
	*out = faces_new(a);
	vec_each (of, s) {
		if (add(r, a, *out, s->lead->source_name, e) < 0)
			return -1;
		vec_each (&s->also, art)
			if (add(r, a, *out, (*art)->source_name, e) < 0)
				return -1;
		vec_each (&s->told, art)
			if (add(r, a, *out, (*art)->source_name, e) < 0)
				return -1;
	}
	return 0;
}
