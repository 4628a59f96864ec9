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

/* Two groups that may become one. */
struct offer {
	double odds;
	uint32_t x, y, x_changes, y_changes;
};

struct work {
	struct arena *a;
	const struct linking *l;
	struct cluster *c;
	VEC(struct offer) heap;
};

/* ---- the nearest first ---- */

static bool before(const struct offer *s, const struct offer *t)
{
	if (s->odds != t->odds)
		return s->odds > t->odds;
	return s->x != t->x ? s->x < t->x : s->y < t->y;
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

static void offer(struct work *w, uint32_t x, const struct bond *b)
{
	uint32_t y = (uint32_t)(b->id - 1);
	const struct cluster *c = &w->c[x], *d = &w->c[y];
	double m = (double)c->items.n, n = (double)d->items.n;
	double most = (double)w->l->per_item * (m < n ? m : n);
	double odds = w->l->none + b->above / (m * n < most ? m * n : most);
	if (odds <= 0 || b->barred)
		return;
	push(w, x < y ? (struct offer){odds, x, y, c->changes, d->changes}
		      : (struct offer){odds, y, x, d->changes, c->changes});
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

/* To those from `least` on. */
static void offer_all(struct work *w, uint32_t x, uint32_t least)
{
	const struct cluster *c = &w->c[x];
	for (size_t i = 0; i < c->bonds.cap; i++) {
		const struct bond *b = table_at(&c->bonds, i);
		if (b && b->id > least)
			offer(w, x, b);
	}
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
			offer_all(&w, i, i);
	while (w.heap.n) {
		struct offer o = pop(&w);
		struct cluster *c = &w.c[o.x], *d = &w.c[o.y];
		if (c->gone || d->gone || c->changes != o.x_changes ||
		    d->changes != o.y_changes)
			continue;
		if (try_unite(&w, o.x, o.y))
			offer_all(&w, o.x, 0);
	}
	for (uint32_t i = 0; i < l->n; i++) {
		vec_each (&w.c[i].items, item)
			if (!w.c[i].gone)
				out_group[*item] = i;
		table_free(&w.c[i].bonds);
	}
	arena_free(&w.a);
}
