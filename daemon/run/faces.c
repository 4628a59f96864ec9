/* SPDX-License-Identifier: MIT */
/* gazetted: what readers are told of the sources. */
#include "run/faces.h"

#include "base/arena.h"
#include "base/map.h"

int run_faces(struct run *r, struct arena *a, struct faces **out, struct err *e)
{
	source_states states = {0};
	struct map *own = map_new(a);
	int rank = 0;
	if (store_all_sources(r->store, a, &states, e) < 0)
		return -1;
	vec_each (&states, st)
		map_put(own, st->name, st);
	*out = faces_new(a);
	roster_each (r->conf->sources, src) {
		const struct source_state *st = map_get(own, src->name);
		struct source_face face = {
		    .name = src->name,
		    .title = src->title.n	 ? src->title
			     : st && st->title.n ? st->title
						 : src->name,
		    .section = src->section,
		    .rank = rank++,
		    .weight = src->weight,
		};
		faces_add(*out, &face);
	}
	return 0;
}
