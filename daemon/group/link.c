/* SPDX-License-Identifier: MIT */
/* gazetted: average link: groups of items by the links between them. */
#include "group/link.h"

#include <math.h>

#include "base/arena.h"
#include "base/vec.h"

#define NOBODY	    UINT32_MAX
#define COUNTED_MAX 1024 /* pairs of two groups, of which some may be far */

/* What an item's group has with another, that of `item`: how much the pairs
 * are above `none`; -INFINITY where two of the items may not meet. */
struct bond {
	double above;
	uint32_t item;
};

/*
 * The bonds of a group lie where its items have had theirs from the beginning,
 * each in room of its own within one array; groups that become one have their
 * rooms chained. Other groups are not told of that: whoever looks at its own
 * bonds next finds by `into` whose they are by now, adds up what is of one
 * group, and leaves so many fewer in its first rooms.
 */
struct cluster {
	struct bond *bonds; /* this item's room, */
	uint32_t n;	    /* what is used of it */
	uint32_t cap;
	uint32_t next, last; /* rooms of the group */
	uint32_t next_item, last_item, items;
	uint32_t changes; /* so that old offers can be told */
	uint32_t into;	  /* where it went, or itself */
	int64_t from, to; /* when its items are */
};

/* Two groups that may become one: the best there was for one of them when it
 * last looked. */
struct offer {
	double odds;
	uint32_t by, to, by_changes, to_changes;
};

struct work {
	struct arena *a;
	const struct linking *l;
	struct cluster *c;
	/* All 0 but while a group looks at its bonds: its sums by group, and
	 * which there are. */
	double *above;
	uint32_t *seen;
	VEC(struct offer) heap;
};

/* ---- the nearest first ---- */

/* The order does not depend on who offers. */
static bool before(const struct offer *s, const struct offer *t)
{
	if (s->odds != t->odds)
		return s->odds > t->odds;
	uint32_t a = s->by < s->to ? s->by : s->to, b = s->by ^ s->to ^ a;
	uint32_t c = t->by < t->to ? t->by : t->to, d = t->by ^ t->to ^ c;
	return a != c ? a < c : b < d;
}

static void push(struct work *w, struct offer o)
{
	size_t i = w->heap.n;
	*vec_push(w->a, &w->heap) = o;
	for (; i > 0 && before(&o, &w->heap.v[(i - 1) / 2]); i = (i - 1) / 2)
		w->heap.v[i] = w->heap.v[(i - 1) / 2];
	w->heap.v[i] = o;
}

static struct offer pop(struct work *w)
{
	struct offer top = w->heap.v[0], last = w->heap.v[--w->heap.n];
	size_t i = 0, n = w->heap.n;
	for (;;) {
		size_t k = 2 * i + 1;
		if (k + 1 < n && before(&w->heap.v[k + 1], &w->heap.v[k]))
			k++;
		if (k >= n || !before(&w->heap.v[k], &last))
			break;
		w->heap.v[i] = w->heap.v[k];
		i = k;
	}
	if (n)
		w->heap.v[i] = last;
	return top;
}

/* ---- groups ---- */

/* Whose group an item is in by now; the way is halved for the next. */
static uint32_t group_of(const struct work *w, uint32_t item)
{
	struct cluster *c = w->c;
	for (; c[item].into != item; item = c[item].into)
		c[item].into = c[c[item].into].into;
	return item;
}

/* Adds up the group's bonds; returns with how many groups. */
static uint32_t add_up(const struct work *w, uint32_t x)
{
	double *above = w->above;
	uint32_t n = 0, *seen = w->seen;
	for (uint32_t r = x; r != NOBODY; r = w->c[r].next) {
		const struct bond *b = w->c[r].bonds, *end = b + w->c[r].n;
		for (; b < end; b++) {
			uint32_t y = group_of(w, b->item);
			if (y == x)
				continue;
			if (above[y] == 0)
				seen[n++] = y;
			above[y] += b->above;
		}
	}
	return n;
}

/* Puts them back, one a group, and lets go of the rooms that are empty. */
static void put_back(struct work *w, uint32_t x, uint32_t n)
{
	uint32_t r = x, done = 0;
	for (;; r = w->c[r].next) {
		struct cluster *c = &w->c[r];
		for (c->n = 0; c->n < c->cap && done < n; done++) {
			uint32_t y = w->seen[done];
			c->bonds[c->n++] = (struct bond){w->above[y], y};
			w->above[y] = 0;
		}
		if (done == n)
			break;
	}
	w->c[r].next = NOBODY;
	w->c[x].last = r;
}

static bool within(const struct linking *l, int64_t s, int64_t t)
{
	return s - t <= l->reach && t - s <= l->reach;
}

/* The pairs of two groups that links reach; of many all. */
static double pairs_of(const struct work *w, uint32_t x, uint32_t y)
{
	const struct linking *l = w->l;
	const struct cluster *c = &w->c[x], *d = &w->c[y];
	size_t all = (size_t)c->items * d->items, near = 0;
	if (!l->at || all > COUNTED_MAX ||
	    (within(l, c->from, d->to) && within(l, c->to, d->from)))
		return (double)all;
	for (uint32_t i = x; i != NOBODY; i = w->c[i].next_item)
		for (uint32_t k = y; k != NOBODY; k = w->c[k].next_item)
			near += within(l, l->at[i], l->at[k]);
	return near ? (double)near : 1;
}

/* What weigh() says of the two at most: of one pair, that there is, or of two,
 * of which the other has nothing. */
static double odds_at_most(const struct work *w, uint32_t y)
{
	const struct linking *l = w->l;
	double above = w->above[y] > 0 ? w->above[y] : 0;
	return l->none + fmax(above, above / 2 + l->several);
}

static struct offer weigh(const struct work *w, uint32_t x, uint32_t y)
{
	const struct cluster *c = &w->c[x], *d = &w->c[y];
	double least = c->items < d->items ? c->items : d->items;
	double most = (double)w->l->per_item * least, n = pairs_of(w, x, y);
	double odds = w->l->none + w->above[y] / (n < most ? n : most) +
		      (n > 1 ? w->l->several : 0);
	return (struct offer){odds, x, y, c->changes, d->changes};
}

/* Each group has its best offer in the heap, or one that was better and holds
 * no more: when that comes up, the group looks again. A pair gets better only
 * as one of the two changes, and whoever changes looks again at once. So the
 * best of all pairs is always there, or behind one that only seems better. */
static void offer_best(struct work *w, uint32_t x)
{
	struct offer best = {0};
	uint32_t n = add_up(w, x);
	for (uint32_t i = 0; i < n; i++) {
		if (odds_at_most(w, w->seen[i]) < best.odds)
			continue;
		struct offer o = weigh(w, x, w->seen[i]);
		if (o.odds > 0 && (best.odds <= 0 || before(&o, &best)))
			best = o;
	}
	put_back(w, x, n);
	if (best.odds > 0)
		push(w, best);
}

static bool may_meet(const struct work *w, uint32_t x, uint32_t y)
{
	if (!w->l->apart)
		return true;
	for (uint32_t i = x; i != NOBODY; i = w->c[i].next_item)
		for (uint32_t k = y; k != NOBODY; k = w->c[k].next_item)
			if (w->l->apart(w->l->ctx, i, k))
				return false;
	return true;
}

/* Whatever `x` has with `y`. */
static void bar(struct work *w, uint32_t x, uint32_t y)
{
	for (uint32_t r = x; r != NOBODY; r = w->c[r].next)
		for (uint32_t i = 0; i < w->c[r].n; i++)
			if (group_of(w, w->c[r].bonds[i].item) == y)
				w->c[r].bonds[i].above = -INFINITY;
}

/* What is of `y` is of `x`. */
static void unite(struct work *w, uint32_t x, uint32_t y)
{
	struct cluster *c = &w->c[x], *d = &w->c[y];
	w->c[c->last].next = y;
	c->last = d->last;
	w->c[c->last_item].next_item = y;
	c->last_item = d->last_item;
	c->items += d->items;
	c->from = d->from < c->from ? d->from : c->from;
	c->to = d->to > c->to ? d->to : c->to;
	c->changes++;
	d->into = x;
}

/* True where they are one now. */
static bool try_unite(struct work *w, uint32_t x, uint32_t y)
{
	if (may_meet(w, x, y)) {
		unite(w, x, y);
		return true;
	}
	bar(w, x, y);
	bar(w, y, x);
	return false;
}

/* Rooms of the size that the links ask for. */
static void make_room(struct work *w)
{
	const struct linking *l = w->l;
	struct bond *all = arena_calloc(w->a, 2 * l->n_links, sizeof(*all));
	for (size_t i = 0; i < l->n_links; i++) {
		w->c[l->links[i].x].cap++;
		w->c[l->links[i].y].cap++;
	}
	for (uint32_t i = 0; i < l->n; i++) {
		struct cluster *c = &w->c[i];
		uint32_t cap = c->cap;
		*c = (struct cluster){.bonds = all,
		    .cap = cap,
		    .next = NOBODY,
		    .last = i,
		    .next_item = NOBODY,
		    .last_item = i,
		    .items = 1,
		    .into = i,
		    .from = l->at ? l->at[i] : 0,
		    .to = l->at ? l->at[i] : 0};
		all += cap;
	}
}

static void bond(struct cluster *c, uint32_t other, double above)
{
	c->bonds[c->n++] = (struct bond){above, other};
}

/* Of several links of one pair the first is left. */
static void leave_first(struct work *w, uint32_t x)
{
	struct cluster *c = &w->c[x];
	uint32_t n = 0;
	for (uint32_t i = 0; i < c->n; i++) {
		uint32_t y = c->bonds[i].item;
		if (w->above[y] != 0)
			continue;
		w->above[y] = 1;
		c->bonds[n++] = c->bonds[i];
	}
	c->n = n;
	for (uint32_t i = 0; i < n; i++)
		w->above[c->bonds[i].item] = 0;
}

/* Of likeness it tells nothing. */
static bool is_said(const struct linking *l, const struct link *k)
{
	return l->said > 0 && k->odds >= l->said;
}

static void begin(struct work *w)
{
	const struct linking *l = w->l;
	make_room(w);
	for (size_t i = 0; i < l->n_links; i++) {
		const struct link *k = &l->links[i];
		if (is_said(l, k))
			continue;
		bond(&w->c[k->x], k->y, k->odds - l->none);
		bond(&w->c[k->y], k->x, k->odds - l->none);
	}
	for (uint32_t i = 0; i < l->n; i++)
		leave_first(w, i);
}

static bool one_by(struct work *w, const struct link *k)
{
	uint32_t x = group_of(w, k->x), y = group_of(w, k->y);
	if (x == y)
		return true;
	if (!may_meet(w, x, y))
		return false;
	unite(w, x < y ? x : y, x < y ? y : x);
	return true;
}

/* Links that need no average; false where what is said could not be done. */
static bool unite_by(struct work *w, bool said)
{
	bool all = true;
	for (size_t i = 0; i < w->l->n_links; i++) {
		const struct link *k = &w->l->links[i];
		if (k->odds >= w->l->sure && is_said(w->l, k) == said)
			all &= one_by(w, k);
	}
	return all;
}

static void unite_likely(struct work *w)
{
	for (uint32_t i = 0; i < w->l->n; i++)
		if (w->c[i].into == i)
			offer_best(w, i);
	while (w->heap.n) {
		struct offer o = pop(w);
		uint32_t x = o.by < o.to ? o.by : o.to, y = o.by ^ o.to ^ x;
		const struct cluster *c = &w->c[o.by], *d = &w->c[o.to];
		if (c->into != o.by || c->changes != o.by_changes)
			continue; /* it has looked again since */
		bool holds = d->into == o.to && d->changes == o.to_changes;
		offer_best(w, holds && try_unite(w, x, y) ? x : o.by);
	}
}

/* False where two that are said to be one are not, for the company that they
 * are in: then that has to wait, and what is said comes first. */
static bool put_together(
    const struct linking *l, bool said_first, uint32_t *out_group)
{
	struct work w = {.a = arena_new(), .l = l};
	w.c = arena_calloc(w.a, l->n + 1, sizeof(*w.c));
	w.above = arena_calloc(w.a, l->n + 1, sizeof(*w.above));
	w.seen = arena_calloc(w.a, l->n + 1, sizeof(*w.seen));
	begin(&w);
	if (said_first)
		unite_by(&w, true);
	unite_by(&w, false);
	unite_likely(&w);
	bool all = unite_by(&w, true);
	for (uint32_t i = 0; i < l->n; i++)
		out_group[i] = group_of(&w, i);
	arena_free(&w.a);
	return all;
}

void link_average(const struct linking *l, uint32_t *out_group)
{
	if (!put_together(l, false, out_group))
		put_together(l, true, out_group);
}
