/* SPDX-License-Identifier: MIT */
/* gazetted: reports that average link left alone beside a story. */
#include "group/left.h"

#include <stdlib.h>

#include "base/arena.h"
#include "group/cluster.h"
#include "group/window.h"

#define FEW	  8	 /* reports, of which no more than two speak */
#define FEW_LEAST (-1.0) /* odds with so few */
#define ASKED_MAX 32	 /* of a story's reports, whether they are another */

/* A report that is alone and one of a group. */
struct side {
	uint32_t alone, group, other;
	uint32_t number; /* of the link: of one pair only the first counts */
	double odds;
};

/* Where one may go. */
struct offer {
	uint32_t alone, group;
	double odds;
};

struct left {
	struct grouping *g;
	uint32_t *group;
	uint32_t *size; /* each group */
	bool *told;	/* it has one that was told */
	VEC(struct side) sides;
	VEC(struct offer) offers;
};

static int by_pair(const void *x, const void *y)
{
	const struct side *s = x, *t = y;
	if (s->alone != t->alone)
		return s->alone < t->alone ? -1 : 1;
	if (s->other != t->other)
		return s->other < t->other ? -1 : 1;
	return (s->number > t->number) - (s->number < t->number);
}

static int by_group(const void *x, const void *y)
{
	const struct side *s = x, *t = y;
	if (s->alone != t->alone)
		return s->alone < t->alone ? -1 : 1;
	if (s->group != t->group)
		return s->group < t->group ? -1 : 1;
	return (s->odds < t->odds) - (s->odds > t->odds);
}

static int nearest_first(const void *x, const void *y)
{
	const struct offer *s = x, *t = y;
	if (s->odds != t->odds)
		return s->odds > t->odds ? -1 : 1;
	if (s->alone != t->alone)
		return s->alone < t->alone ? -1 : 1;
	return (s->group > t->group) - (s->group < t->group);
}

static void count_groups(struct left *l)
{
	struct grouping *g = l->g;
	l->size = arena_calloc(g->scratch, g->n + 1, sizeof(*l->size));
	l->told = arena_calloc(g->scratch, g->n + 1, sizeof(*l->told));
	for (size_t i = 0; i < g->n; i++) {
		l->size[l->group[i]]++;
		l->told[l->group[i]] |= g->items[i].told;
	}
}

static void add_side(
    struct left *l, uint32_t alone, uint32_t other, uint32_t number)
{
	uint32_t from = l->group[alone], to = l->group[other];
	if (l->size[from] == 1 && l->size[to] > 1 && !l->told[from] &&
	    !l->told[to])
		*vec_push(l->g->scratch, &l->sides) = (struct side){
		    alone, to, other, number, l->g->links.v[number].odds};
}

/* Of each pair the first link, by groups, the nearest first. */
static void take_sides(struct left *l)
{
	size_t kept = 0;
	for (uint32_t i = 0; i < l->g->links.n; i++) {
		add_side(l, l->g->links.v[i].x, l->g->links.v[i].y, i);
		add_side(l, l->g->links.v[i].y, l->g->links.v[i].x, i);
	}
	if (!l->sides.n)
		return;
	qsort(l->sides.v, l->sides.n, sizeof(*l->sides.v), by_pair);
	for (size_t i = 0; i < l->sides.n; i++) {
		struct side s = l->sides.v[i];
		if (!kept || l->sides.v[kept - 1].alone != s.alone ||
		    l->sides.v[kept - 1].other != s.other)
			l->sides.v[kept++] = s;
	}
	l->sides.n = kept;
	qsort(l->sides.v, kept, sizeof(*l->sides.v), by_group);
}

/* What one has with a group, of which it is linked with `n`, nearest first. */
static void offer(struct left *l, const struct side *s, size_t n)
{
	size_t speak = (size_t)cluster_speakers((int)l->size[s->group]);
	double sum = 0;
	for (size_t i = 0; i < speak; i++)
		sum += i < n ? s[i].odds : PAIR_NONE;
	double odds = sum / (double)speak;
	if (odds > (l->size[s->group] > FEW ? 0 : FEW_LEAST))
		*vec_push(l->g->scratch, &l->offers) =
		    (struct offer){s->alone, s->group, odds};
}

static bool may_join(const struct left *l, const struct offer *o)
{
	const struct grouping *g = l->g;
	const struct item *it = &g->items[o->alone];
	int others = 0, asked = 0;
	if (l->group[o->alone] == o->group || l->size[l->group[o->alone]] > 1)
		return false;
	for (size_t i = 0; i < g->n; i++) {
		if (l->group[i] != o->group)
			continue;
		if (ruled_apart(
			g, it, &g->items[i], one_source(it, &g->items[i])))
			return false;
		if (asked == ASKED_MAX)
			continue;
		asked++;
		others += vector_likeness(it->vector, g->items[i].vector).apart;
	}
	return !cluster_rivalled(others, asked);
}

void left_join(struct grouping *g, uint32_t *group)
{
	struct left l = {.g = g, .group = group};
	count_groups(&l);
	take_sides(&l);
	for (size_t i = 0, n; i < l.sides.n; i += n) {
		const struct side *s = &l.sides.v[i];
		for (n = 1; i + n < l.sides.n && s[n].alone == s->alone &&
			    s[n].group == s->group;)
			n++;
		offer(&l, s, n);
	}
	if (l.offers.n)
		qsort(
		    l.offers.v, l.offers.n, sizeof(*l.offers.v), nearest_first);
	vec_each (&l.offers, o)
		if (may_join(&l, o)) {
			l.size[o->group]++;
			group[o->alone] = o->group;
		}
}
