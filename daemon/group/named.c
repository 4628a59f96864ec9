/* SPDX-License-Identifier: MIT */
/* gazetted: reports that are called the same: pages, articles, headlines. */
#include "group/named.h"

#include "base/arena.h"
#include "base/map.h"
#include "base/url.h"
#include "group/cluster.h"
#include "group/headline.h"
#include "group/identity.h"
#include "group/quote.h"
#include "group/window.h"
#include "text/language.h"

/* Bytes of a headline; shorter ones are too common to merge by. */
#define TITLE_KEY_MIN 16
/* Reports of one headline that a later one is linked to, the latest. */
#define TITLES_MAX 16

#define PAGE_ODDS   30.0
#define EDITED_ODDS 1e5

/* The articles of one page. Where a source has it for several of its own, its
 * pages call themselves by one name, which says nothing. */
struct paged {
	size_t first, last; /* of them */
	bool useless;
};

static struct paged *paged_of(struct grouping *g, struct map *pages, size_t i)
{
	const struct article *art = g->items[i].art;
	if (!identity_page(art->canonical, S("")))
		return NULL;
	struct paged *p = map_get(pages, art->canonical);
	if (!p) {
		p = arena_new_of(g->scratch, struct paged);
		p->first = p->last = i;
		map_put(pages, art->canonical, p);
	}
	return p;
}

/* Whether the article's page was found to have another name than its link. */
static bool renamed(struct grouping *g, const struct article *art)
{
	return art->link.n &&
	       !str_eq(url_canonical(g->scratch, art->link), art->canonical);
}

/* Pages of different sources, too, call themselves by the name of a list, or by
 * that of a form that nobody filled in, and redirects lead to one wall. What
 * one feed links to is a page, whatever others say of it; and where headlines
 * are alike, or in two languages, the texts do not tell. */
static bool misnamed(
    struct grouping *g, const struct item *x, const struct item *y)
{
	double part;
	if (!vector_has_text(x->vector) || !vector_has_text(y->vector) ||
	    !renamed(g, x->art) || !renamed(g, y->art) ||
	    language_code(x->art->language) !=
		language_code(y->art->language) ||
	    headline_alike(x->headline, y->headline, HEADLINE_ALIKE, &part))
		return false;
	return vector_likeness(x->vector, y->vector).odds <= STRANGERS_ODDS;
}

static void link_pages(struct grouping *g)
{
	struct map *pages = map_new(g->scratch);
	struct paged **of = arena_calloc(g->scratch, g->n + 1, sizeof(*of));
	for (size_t i = 0; i < g->n; i++) {
		struct paged *p = of[i] = paged_of(g, pages, i);
		if (!p || p->first == i)
			continue;
		p->useless |=
		    g->items[i].art->source == g->items[p->last].art->source;
		p->last = i;
	}
	for (size_t i = 0; i < g->n; i++)
		if (of[i] && of[i]->first != i && !of[i]->useless &&
		    !misnamed(g, &g->items[i], &g->items[of[i]->first]))
			link_to(g, i, of[i]->first, PAGE_ODDS, SAME_PAGE, 1);
}

/* Where an article was told and edited, to itself as it was. */
static void link_edited(struct grouping *g)
{
	for (size_t i = 0; i < g->n; i++) {
		struct item *x = &g->items[i];
		struct item *y = map_get(g->by_id, key_of(&x->art->id));
		if (x == y || x->told == y->told)
			continue;
		struct item *now = x->told ? y : x, *was = x->told ? x : y;
		now->was = was->art;
		link_to(g, (size_t)(now - g->items), (size_t)(was - g->items),
		    EDITED_ODDS, EDITED, 1);
	}
}

struct titled {
	VEC(size_t) items;
	size_t seen; /* of them */
	bool column; /* a source has it on several days */
};

static bool another_day(const struct item *x, const struct item *y)
{
	int64_t gap = x->art->published - y->art->published;
	return gap >= COLUMN_EACH || gap <= -COLUMN_EACH;
}

/* "Letters to the editor" are in many papers, and again another day. So texts
 * must tell of one event, too; of one day they may also say next to nothing. */
bool named_alike(
    const struct item *x, const struct item *y, double odds, bool column)
{
	return odds > 0 ||
	       (!column && !another_day(x, y) &&
		   !(vector_has_text(x->vector) && vector_has_text(y->vector)));
}

/* Its items one after another. */
static void link_titled(struct grouping *g, size_t i, struct titled *t)
{
	const struct item *x = &g->items[i];
	size_t n = t->seen++;
	for (size_t k = n > TITLES_MAX ? n - TITLES_MAX : 0; k < n; k++) {
		const struct item *y = &g->items[t->items.v[k]];
		double odds = vector_likeness(x->vector, y->vector).alone;
		if (x->art->source != y->art->source &&
		    named_alike(x, y, odds, t->column))
			link_to(
			    g, i, t->items.v[k], LINK_SURE, SAME_HEADLINE, 1);
	}
}

static void note_title(struct grouping *g, struct titled *t, size_t i)
{
	size_t n = t->items.n;
	for (size_t k = n > TITLES_MAX ? n - TITLES_MAX : 0; k < n; k++) {
		const struct item *y = &g->items[t->items.v[k]];
		t->column |= g->items[i].art->source == y->art->source &&
			     another_day(&g->items[i], y);
	}
	*vec_push(g->scratch, &t->items) = i;
}

static void link_headlines(struct grouping *g)
{
	struct map *titles = map_new(g->scratch);
	struct titled **of = arena_calloc(g->scratch, g->n + 1, sizeof(*of));
	for (size_t i = 0; i < g->n; i++) {
		struct str key = identity_letters(g->scratch, g->read[i].title);
		if (key.n < TITLE_KEY_MIN)
			continue;
		of[i] = map_get(titles, key);
		if (!of[i]) {
			of[i] = arena_new_of(g->scratch, struct titled);
			map_put(titles, key, of[i]);
		}
		note_title(g, of[i], i);
	}
	for (size_t i = 0; i < g->n; i++)
		if (of[i])
			link_titled(g, i, of[i]);
}

void named_link(struct grouping *g)
{
	link_edited(g);
	link_pages(g);
	link_headlines(g);
}
