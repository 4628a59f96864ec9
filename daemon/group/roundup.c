/* SPDX-License-Identifier: MIT */
/* gazetted: roundups and walls among the reports of a window. */
#include "group/roundup.h"

#include "group/column.h"
#include "group/quote.h"
#include "group/pool.h"
#include "group/window.h"

#define WALL_TRUTH 0.5 /* of a headline that its text does not tell */

/* By what is in the texts. */
static bool by_text(const struct grouping *g, size_t link)
{
	enum reason r = (enum reason)g->bounds.v[link].reason;
	return g->links.v[link].odds > 0 &&
	       (r == SAME_EVENT || r == KEPT_FIGURES || r == RISEN ||
		   r == RECOUNTED || r == SAME_TEXT_AS);
}

static void note(struct grouping *g, const struct link *l)
{
	const struct report *x = pool_get(g->pool, l->x);
	const struct report *y = pool_get(g->pool, l->y);
	struct shares s = sketch_shares(&x->text, &y->text);
	if (quote_by(s))
		quote_note(g->pool, pool_quotes(g->pool, l->x), y, l->y);
	if (quote_by((struct shares){s.y, s.x}))
		quote_note(g->pool, pool_quotes(g->pool, l->y), x, l->x);
}

/* Columns that list the same may go together. */
static bool round_up(struct grouping *g, uint32_t x, uint32_t y)
{
	const struct report *r = pool_get(g->pool, x), *s;
	const struct quotes *q = pool_quotes(g->pool, x);
	s = pool_get(g->pool, y);
	if (!q->listed)
		return q->several && !quote_goes(r, s);
	return !pool_quotes(g->pool, y)->listed &&
	       sketch_shares(&r->text, &s->text).x <= MUTUAL_TEXT;
}

/* Whether the two have one wall in the place of both. A source may have one
 * report below two headlines, but that tells of what a reprint has above it;
 * and beside another text the headlines of both speak as ever. */
static bool walled(const struct grouping *g, const struct link *l)
{
	const struct item *x = &g->items[l->x], *y = &g->items[l->y];
	double part;
	return (x->wall || y->wall) &&
	       sketch_containment(text_of(g, x), text_of(g, y)) > FORM_TEXT &&
	       vector_truth(x->vector, NULL) < WALL_TRUTH &&
	       vector_truth(y->vector, NULL) < WALL_TRUTH &&
	       !headline_alike(x->headline, y->headline, HEADLINE_ALIKE, &part);
}

void roundups_unlink(struct grouping *g)
{
	size_t kept = 0;
	vec_each (&g->quoted, l)
		note(g, l);
	for (size_t i = 0; i < g->links.n; i++)
		if (by_text(g, i) && g->links.v[i].odds > QUOTED_ODDS)
			note(g, &g->links.v[i]);
	columns_note(g);
	for (size_t i = 0; i < g->links.n; i++) {
		struct link l = g->links.v[i];
		if (by_text(g, i) &&
		    (round_up(g, l.x, l.y) || round_up(g, l.y, l.x) ||
			walled(g, &l)))
			continue;
		g->links.v[kept] = l;
		g->bounds.v[kept++] = g->bounds.v[i];
	}
	g->links.n = g->bounds.n = kept;
}
