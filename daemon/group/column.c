/* SPDX-License-Identifier: MIT */
/* gazetted: columns, whose headlines list several things. */
#include "group/column.h"

#include "base/arena.h"
#include "group/pool.h"
#include "group/quote.h"
#include "group/window.h"

#define ITEMS_LEAST 3
#define ITEMS_MAX   16
#define MOST	    0.5 /* of an item, that a report has */

/* A report of which most of an item is told. */
struct match {
	uint32_t number, item;
};

struct listing {
	size_t from[ITEMS_MAX]; /* where in the headline each item begins */
	size_t n;
	VEC(struct match) matches;
};

/* Bytes of what parts two items there; 0: nothing does. A comma in a number, or
 * a colon in a score, has no space behind it. */
static size_t parts(struct str rest)
{
	static const struct str marks[] = {S_INIT(", "), S_INIT("; "),
	    S_INIT(": "), S_INIT("|"), S_INIT(" - "), S_INIT(" – "),
	    S_INIT(" — "), S_INIT(" / "), S_INIT("•"), S_INIT("·"),
	    S_INIT("、"), S_INIT("，"), S_INIT("；"), S_INIT("："),
	    S_INIT("／"), S_INIT("】"), S_INIT("،"), S_INIT("؛")};
	if (ch_alpha(rest.p[0]) || ch_digit(rest.p[0]))
		return 0;
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (str_starts(rest, marks[i]))
			return marks[i].n;
	return 0;
}

static size_t item_at(const struct listing *l, size_t at)
{
	size_t i = l->n - 1;
	while (i && l->from[i] > at)
		i--;
	return i;
}

/* In which item of the headline a term stands, if it counts. */
static bool item_of_term(const struct listing *l, const struct prepared *art,
    const struct term *t, size_t *out_item)
{
	size_t at = (size_t)(t->word.p - art->title.p);
	bool in = t->word.p >= art->title.p && at < art->title.n;
	if (!in || !t->titled || t->dated || t->usual)
		return false;
	*out_item = item_at(l, at);
	return true;
}

static struct listing *listing_of(struct arena *a, const struct prepared *art)
{
	struct listing l = {.n = 1};
	bool tells[ITEMS_MAX] = {false};
	size_t items = 0, item, behind;
	for (size_t i = 0; i < art->title.n && l.n < ITEMS_MAX; i++)
		if ((behind = parts(str_sub(art->title, i, art->title.n))))
			l.from[l.n++] = i + behind;
	if (l.n < ITEMS_LEAST)
		return NULL;
	vec_each (&art->terms, t)
		if (item_of_term(&l, art, t, &item) && !tells[item]) {
			tells[item] = true;
			items++;
		}
	return items < ITEMS_LEAST ? NULL : arena_memdup(a, &l, sizeof(l));
}

/* The item that most is in a report of, if it has most of one. */
static bool matched(const struct listing *l, const struct prepared *art,
    const struct vector *other, uint32_t *out_item)
{
	double all[ITEMS_MAX] = {0}, has[ITEMS_MAX] = {0};
	size_t item, best = 0;
	vec_each (&art->terms, t) {
		if (!item_of_term(l, art, t, &item))
			continue;
		all[item] += t->weight;
		has[item] += vector_has(other, vector_id(t)) ? t->weight : 0;
	}
	for (size_t i = 1; i < l->n; i++)
		if (has[i] > has[best])
			best = i;
	*out_item = (uint32_t)best;
	return has[best] > MOST * all[best];
}

static void note_match(
    struct grouping *g, struct listing *l, uint32_t x, uint32_t y)
{
	struct quotes *q = pool_quotes(g->pool, x);
	uint32_t item;
	if (!l || q->listed ||
	    !matched(l, &g->read[x], g->items[y].vector, &item))
		return;
	vec_each (&l->matches, m)
		if (m->item != item &&
		    quote_strangers(
			pool_get(g->pool, m->number), pool_get(g->pool, y))) {
			q->several = q->listed = true;
			q->pair[0] = m->number;
			q->pair[1] = y;
			return;
		}
	*vec_push(g->scratch, &l->matches) = (struct match){y, item};
}

void columns_note(struct grouping *g)
{
	struct listing **of = arena_calloc(g->scratch, g->n + 1, sizeof(*of));
	for (size_t i = 0; i < g->n; i++)
		of[i] = listing_of(g->scratch, &g->read[i]);
	vec_each (&g->links, l) {
		if (l->odds <= 0)
			continue;
		note_match(g, of[l->x], l->x, l->y);
		note_match(g, of[l->y], l->y, l->x);
	}
}
