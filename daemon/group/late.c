/* SPDX-License-Identifier: MIT */
/* gazetted: reports that go on with what was told, and others beside them. */
#include "group/late.h"

#include <stdlib.h>

#include "base/arena.h"
#include "group/window.h"

#define NOBODY	     UINT32_MAX
#define BESIDE_LEAST 1.0 /* odds: what was told says nothing for it */

/* A group of new reports and one with told ones that links lead to. */
struct meeting {
	uint32_t fresh, told;
	bool own;     /* both have reports of one source */
	bool ruled;   /* they are apart, as was said */
	bool sure;    /* one link is enough */
	double above; /* of the links, what is above none ... */
	size_t pairs;
	double above_new; /* ... and of those between new reports */
	size_t pairs_new;
};

struct search {
	struct grouping *g;
	const uint32_t *group;
	uint32_t *first, *next; /* the reports of each group */
	bool *has_told;		/* each group */
	struct map *meetings, *seen;
	VEC(struct meeting *) all;
};

static void take_groups(struct search *s)
{
	struct grouping *g = s->g;
	s->first = arena_calloc(g->scratch, g->n + 1, sizeof(*s->first));
	s->next = arena_calloc(g->scratch, g->n + 1, sizeof(*s->next));
	s->has_told = arena_calloc(g->scratch, g->n + 1, sizeof(bool));
	for (size_t i = 0; i < g->n; i++)
		s->first[i] = NOBODY;
	for (uint32_t i = (uint32_t)g->n; i-- > 0;) {
		uint32_t of = s->group[i];
		s->next[i] = s->first[of];
		s->first[of] = i;
		s->has_told[of] |= g->items[i].told;
	}
}

/* Too far apart to be a pair, as for link_average(). */
static bool far(const struct item *x, const struct item *y)
{
	int64_t gap = x->art->published - y->art->published;
	return gap > STORY_WINDOW || gap < -STORY_WINDOW;
}

/* Counts the pairs between both that may be linked. */
static void count_pairs(const struct search *s, struct meeting *m)
{
	const struct item *items = s->g->items;
	for (uint32_t i = s->first[m->fresh]; i != NOBODY; i = s->next[i])
		for (uint32_t k = s->first[m->told]; k != NOBODY;
		     k = s->next[k]) {
			bool own = one_source(&items[i], &items[k]);
			bool pair = !own && !far(&items[i], &items[k]);
			m->own |= own;
			m->ruled |=
			    ruled_apart(s->g, &items[i], &items[k], false);
			m->pairs += pair;
			m->pairs_new += pair && !items[k].told;
		}
}

static struct meeting *meeting_of(struct search *s, uint32_t x, uint32_t y)
{
	struct arena *a = s->g->scratch;
	const uint32_t both[2] = {x, y};
	struct str key = {(const char *)both, sizeof(both)};
	struct meeting *m = map_get(s->meetings, key);
	if (m)
		return m;
	m = arena_new_of(a, struct meeting);
	*m = (struct meeting){.fresh = x, .told = y};
	count_pairs(s, m);
	map_put(s->meetings, str_dup(a, key), m);
	*vec_push(a, &s->all) = m;
	return m;
}

/* Of one pair several: only the first counts. */
static bool seen(struct search *s, const struct link *l)
{
	const uint32_t both[2] = {
	    l->x < l->y ? l->x : l->y, l->x < l->y ? l->y : l->x};
	struct str key = {(const char *)both, sizeof(both)};
	if (map_get(s->seen, key))
		return true;
	map_put(s->seen, str_dup(s->g->scratch, key), s);
	return false;
}

static void take_link(struct search *s, const struct link *l)
{
	const struct item *items = s->g->items;
	uint32_t x = s->group[l->x], y = s->group[l->y];
	if (x == y || s->has_told[x] == s->has_told[y])
		return;
	struct meeting *m =
	    s->has_told[y] ? meeting_of(s, x, y) : meeting_of(s, y, x);
	if (m->ruled || seen(s, l))
		return;
	m->above += l->odds - PAIR_NONE;
	m->sure |= l->odds >= LINK_SURE;
	if (!items[l->x].told && !items[l->y].told)
		m->above_new += l->odds - PAIR_NONE;
}

static double average(double above, size_t pairs)
{
	return pairs ? above / (double)pairs + PAIR_NONE : PAIR_NONE;
}

static void look(struct search *s, struct grouping *g, const uint32_t *group)
{
	*s = (struct search){.g = g, .group = group};
	s->meetings = map_new(g->scratch);
	s->seen = map_new(g->scratch);
	take_groups(s);
	for (size_t i = 0; i < g->links.n; i++)
		take_link(s, &g->links.v[i]);
}

const uint32_t *late_find(struct grouping *g, const uint32_t *group)
{
	struct search s;
	uint32_t *with = arena_calloc(g->scratch, g->n + 1, sizeof(*with));
	double *best = arena_calloc(g->scratch, g->n + 1, sizeof(*best));
	if (!g->in->n_told)
		return with;
	look(&s, g, group);
	vec_each (&s.all, at) {
		const struct meeting *m = *at;
		double odds = average(m->above, m->pairs);
		if (!m->own || m->ruled || (odds <= best[m->fresh] && !m->sure))
			continue;
		best[m->fresh] = odds;
		with[m->fresh] = m->told + 1;
	}
	return with;
}

/* The nearest first; else as they come. */
static int by_odds(const void *x, const void *y)
{
	const struct meeting *m = *(struct meeting *const *)x;
	const struct meeting *n = *(struct meeting *const *)y;
	double s = average(m->above_new, m->pairs_new);
	double t = average(n->above_new, n->pairs_new);
	if (s != t)
		return s > t ? -1 : 1;
	return m->fresh != n->fresh
		   ? (m->fresh > n->fresh) - (m->fresh < n->fresh)
		   : (m->told > n->told) - (m->told < n->told);
}

/* As both are by now, others having joined. */
static bool may_join(const struct search *s, const uint32_t *group,
    uint32_t fresh, uint32_t told)
{
	const struct grouping *g = s->g;
	for (uint32_t i = s->first[fresh]; i != NOBODY; i = s->next[i]) {
		if (group[i] != fresh)
			return false;
		for (uint32_t k = 0; k < g->n; k++)
			if (group[k] == told &&
			    (one_source(&g->items[i], &g->items[k]) ||
				ruled_apart(
				    g, &g->items[i], &g->items[k], false)))
				return false;
	}
	return true;
}

void late_join(struct grouping *g, uint32_t *group)
{
	struct search s;
	if (!g->in->n_told)
		return;
	const uint32_t *was =
	    arena_memdup(g->scratch, group, g->n * sizeof(*group));
	look(&s, g, was);
	if (s.all.n)
		qsort(s.all.v, s.all.n, sizeof(*s.all.v), by_odds);
	vec_each (&s.all, at) {
		const struct meeting *m = *at;
		if (average(m->above_new, m->pairs_new) <= BESIDE_LEAST)
			break;
		if (m->own || m->ruled ||
		    !may_join(&s, group, m->fresh, m->told))
			continue;
		for (uint32_t i = s.first[m->fresh]; i != NOBODY; i = s.next[i])
			group[i] = m->told;
	}
}
