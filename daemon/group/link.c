/* SPDX-License-Identifier: MIT */
/* gazetted: average link: groups of items by the links between them. */
#include "group/link.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/vec.h"
#include "group/table.h"

/* What a group has with another: how much its pairs are above `none`. */
struct bond {
	uint64_t id; /* the other, + 1 */
	double above;
	bool barred; /* two of their items may not meet */
};

struct cluster {
	struct table bonds;
	VEC(uint32_t) items;
	uint32_t changes; /* so that old offers can be told */
	bool gone;
	uint32_t into; /* where it went */
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

static bool weigh(
    const struct work *w, uint32_t x, const struct bond *b, struct offer *out)
{
	uint32_t y = (uint32_t)(b->id - 1);
	const struct cluster *c = &w->c[x], *d = &w->c[y];
	double m = (double)c->items.n, n = (double)d->items.n;
	double most = (double)w->l->per_item * (m < n ? m : n);
	double odds = w->l->none + b->above / (m * n < most ? m * n : most);
	*out = (struct offer){odds, x, y, c->changes, d->changes};
	return odds > 0 && !b->barred;
}

/* Each group has its best offer in the heap, or one that was better and holds
 * no more: when that comes up, the group looks again. A pair gets better only
 * as one of the two changes, and whoever changes looks again at once. So the
 * best of all pairs is always there, or behind one that only seems better. */
static void offer_best(struct work *w, uint32_t x)
{
	const struct cluster *c = &w->c[x];
	struct offer best = {0}, o;
	bool any = false;
	for (size_t i = 0; i < c->bonds.cap; i++) {
		const struct bond *b = table_at(&c->bonds, i);
		if (b && weigh(w, x, b, &o) && (!any || before(&o, &best))) {
			best = o;
			any = true;
		}
	}
	if (any)
		push(w, best);
}

static bool may_meet(
    const struct work *w, const struct cluster *c, const struct cluster *d)
{
	if (!w->l->apart)
		return true;
	vec_each (&c->items, x)
		vec_each (&d->items, y)
			if (w->l->apart(w->l->ctx, *x, *y))
				return false;
	return true;
}

static void bar(struct work *w, uint32_t x, uint32_t y)
{
	struct bond *b = table_get(&w->c[x].bonds, y + 1);
	b->barred = true;
	b = table_get(&w->c[y].bonds, x + 1);
	b->barred = true;
}

static void bond(struct table *t, uint32_t other, const struct bond *more)
{
	bool fresh;
	struct bond *b = table_put(t, (uint64_t)other + 1, &fresh);
	b->above += more->above;
	b->barred |= more->barred;
}

/* What is of `y` is of `x`. */
static void unite(struct work *w, uint32_t x, uint32_t y)
{
	struct cluster *c = &w->c[x], *d = &w->c[y];
	table_drop(&c->bonds, y + 1);
	for (size_t i = 0; i < d->bonds.cap; i++) {
		const struct bond *b = table_at(&d->bonds, i);
		if (!b || b->id == x + 1)
			continue;
		uint32_t z = (uint32_t)(b->id - 1);
		bond(&c->bonds, z, b);
		table_drop(&w->c[z].bonds, y + 1);
		bond(&w->c[z].bonds, x, b);
	}
	vec_each (&d->items, item)
		*vec_push(w->a, &c->items) = *item;
	table_free(&d->bonds);
	d->gone = true;
	d->into = x;
	c->changes++;
}

/* True where they are one now. */
static bool try_unite(struct work *w, uint32_t x, uint32_t y)
{
	if (may_meet(w, &w->c[x], &w->c[y])) {
		unite(w, x, y);
		return true;
	}
	bar(w, x, y);
	return false;
}

static void begin(struct work *w)
{
	const struct linking *l = w->l;
	for (uint32_t i = 0; i < l->n; i++) {
		table_init(&w->c[i].bonds, sizeof(struct bond));
		*vec_push(w->a, &w->c[i].items) = i;
	}
	for (size_t i = 0; i < l->n_links; i++) {
		const struct link *k = &l->links[i];
		struct bond new = {.above = k->odds - l->none};
		if (table_get(&w->c[k->x].bonds, (uint64_t)k->y + 1))
			continue;
		bond(&w->c[k->x].bonds, k->y, &new);
		bond(&w->c[k->y].bonds, k->x, &new);
	}
}

/* Whose group an item is in by now. */
static uint32_t group_of(const struct work *w, uint32_t item)
{
	while (w->c[item].gone)
		item = w->c[item].into;
	return item;
}

/* Links that need no average. */
static void unite_sure(struct work *w)
{
	for (size_t i = 0; i < w->l->n_links; i++) {
		const struct link *k = &w->l->links[i];
		uint32_t x = group_of(w, k->x), y = group_of(w, k->y);
		if (k->odds < w->l->sure || x == y)
			continue;
		try_unite(w, x < y ? x : y, x < y ? y : x);
	}
}

void link_average(const struct linking *l, uint32_t *out_group)
{
	struct work w = {.a = arena_new(), .l = l};
	w.c = arena_calloc(w.a, l->n + 1, sizeof(*w.c));
	begin(&w);
	unite_sure(&w);
	for (uint32_t i = 0; i < l->n; i++)
		if (!w.c[i].gone)
			offer_best(&w, i);
	while (w.heap.n) {
		struct offer o = pop(&w);
		uint32_t x = o.by < o.to ? o.by : o.to, y = o.by ^ o.to ^ x;
		const struct cluster *c = &w.c[o.by], *d = &w.c[o.to];
		if (c->gone || c->changes != o.by_changes)
			continue; /* it has looked again since */
		bool holds = !d->gone && d->changes == o.to_changes;
		offer_best(&w, holds && try_unite(&w, x, y) ? x : o.by);
	}
	for (uint32_t i = 0; i < l->n; i++) {
		vec_each (&w.c[i].items, item)
			if (!w.c[i].gone)
				out_group[*item] = i;
		table_free(&w.c[i].bonds);
	}
	arena_free(&w.a);
}
