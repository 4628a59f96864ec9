/* SPDX-License-Identifier: MIT */
/* gazetted: groups of reports as the stories of an edition. */
#include "group/finish.h"

#include <stdlib.h>

#include "base/arena.h"
#include "group/aside.h"
#include "group/fresh.h"
#include "group/sequel.h"
#include "group/update.h"
#include "group/why.h"
#include "group/window.h"

static void note_mate(
    struct grouping *g, uint32_t x, uint32_t y, double odds, struct bound b)
{
	struct item *i = &g->items[x];
	if (i->again || (i->mate && i->odds >= odds))
		return;
	i->mate = y + 1;
	i->odds = odds;
	i->part = b.part;
	i->reason = b.reason;
}

/* Which report of its story each is likest to; those told that a story goes on
 * with are of it. */
static void note_mates(
    struct grouping *g, const uint32_t *group, const uint32_t *with)
{
	for (size_t i = 0; i < g->links.n; i++) {
		const struct link *l = &g->links.v[i];
		uint32_t x = group[l->x], y = group[l->y];
		if (x == y || (with[x] == y + 1 && g->items[l->y].told))
			note_mate(g, l->x, l->y, l->odds, g->bounds.v[i]);
		if (x == y || (with[y] == x + 1 && g->items[l->x].told))
			note_mate(g, l->y, l->x, l->odds, g->bounds.v[i]);
	}
}

/* The first of those that are surely of one event with an item. */
static uint32_t clump_of(struct grouping *g, uint32_t i)
{
	while (g->items[i].sure != i)
		i = g->items[i].sure = g->items[g->items[i].sure].sure;
	return i;
}

static void note_clumps(struct grouping *g, const uint32_t *group)
{
	for (uint32_t i = 0; i < g->n; i++) {
		uint32_t again = g->items[i].again;
		g->items[i].sure = again ? again - 1 : i;
	}
	for (size_t i = 0; i < g->links.n; i++) {
		const struct link *l = &g->links.v[i];
		if (l->odds < SURE_ODDS || group[l->x] != group[l->y])
			continue;
		uint32_t x = clump_of(g, l->x), y = clump_of(g, l->y);
		g->items[x > y ? x : y].sure = x > y ? y : x;
	}
}

/* What was told of the story. */
static struct known known_of(
    const struct grouping *g, const struct members *m, struct story *s)
{
	size_t n = m->told.n;
	const struct vector **vectors =
	    arena_calloc(g->scratch, n + 1, sizeof(*vectors));
	const struct prepared **read =
	    arena_calloc(g->scratch, n + 1, sizeof(*read));
	for (size_t i = 0; i < n; i++) {
		vectors[i] = m->told.v[i]->vector;
		read[i] = &g->read[m->told.v[i] - g->items];
		*vec_push(g->a, &s->told) = m->told.v[i]->art;
	}
	struct amounts *amounts = arena_new_of(g->scratch, struct amounts);
	amounts->a = g->scratch;
	return (struct known){vectors, read, n, amounts};
}

/* How much of it is news. */
static double news_of(struct grouping *g, struct item *i,
    const struct members *m, const struct known *k)
{
	double fresh = update_part(g, i, m, k);
	if (fresh >= FRESH_ONE)
		return fresh;
	i->aside = aside_only(g, i, m);
	if (i->aside)
		return 1;
	return m->sequel || update_acted(g, i, m, k) ? FRESH_ONE : fresh;
}

/* Each of them is there for what its own source told of something else. */
static bool all_apart(struct grouping *g, const struct members *m)
{
	vec_each (&m->fresh, i)
		if (!sequel_apart(g, *i, m))
			return false;
	vec_each (&m->fresh, i)
		(*i)->apart = true;
	return true;
}

/* Something of a story was told to readers, and not by the by alone. */
static bool was_told(struct grouping *g, const struct members *m)
{
	bool aside = false;
	if (m->told.n && all_apart(g, m))
		return false;
	vec_each (&m->fresh, i)
		aside |= (*i)->aside;
	vec_each (&m->fresh, i)
		if (!aside || (!(*i)->aside && !aside_only(g, *i, m)))
			return true;
	return false;
}

static void finish(struct grouping *g, const struct members *m, stories *out)
{
	struct story *s = vec_push(g->a, out);
	struct known k = known_of(g, m, s);
	vec_each (&m->fresh, i)
		(*i)->fresh = news_of(g, *i, m, &k);
	if (!was_told(g, m))
		s->told.n = 0;
	vec_each (&m->fresh, i) {
		double fresh = (*i)->fresh;
		struct str by = update_why(g, *i, m, &k, why_there(g, *i));
		*vec_push(g->a, &s->clumps) = (struct clump){
		    (*i)->art->id, clump_of(g, (uint32_t)(*i - g->items))};
		if (!s->lead) {
			s->lead = (*i)->art;
			s->lead_fresh = fresh;
			s->lead_why = by;
			continue;
		}
		*vec_push(g->a, &s->also) = (*i)->art;
		*vec_push(g->a, &s->also_fresh) = fresh;
		*vec_push(g->a, &s->also_why) = by;
	}
}

static int64_t first_seq(const struct story *s)
{
	int64_t first = s->lead->seq;
	vec_each (&s->also, art)
		if ((*art)->seq < first)
			first = (*art)->seq;
	return first;
}

static int by_seq(const void *x, const void *y)
{
	int64_t s = first_seq(x), t = first_seq(y);
	return (s > t) - (s < t);
}

void finish_stories(struct grouping *g, const uint32_t *group,
    const uint32_t *with, stories *out)
{
	struct members *m = arena_calloc(g->scratch, g->n + 1, sizeof(*m));
	note_mates(g, group, with);
	note_clumps(g, group);
	for (size_t i = 0; i < g->n; i++) {
		struct item *it = &g->items[i];
		struct members *of = &m[group[it->again ? it->again - 1 : i]];
		*(it->told ? vec_push(g->scratch, &of->told)
			   : vec_push(g->scratch, &of->fresh)) = it;
	}
	for (size_t i = 0; i < g->n; i++)
		if (with[i])
			m[i].told = m[with[i] - 1].told;
	sequels_find(g, group, m);
	for (size_t i = 0; i < g->n; i++)
		if (m[i].fresh.n)
			finish(g, &m[i], out);
	if (out->n)
		qsort(out->v, out->n, sizeof(*out->v), by_seq);
}
