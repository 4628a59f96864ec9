/* SPDX-License-Identifier: MIT */
/* gazetted: the articles of a window to stories. */
#include "group/stories.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/map.h"
#include "group/caps.h"
#include "group/cluster.h"
#include "group/finish.h"
#include "group/headline.h"
#include "group/late.h"
#include "group/left.h"
#include "group/link.h"
#include "group/manner.h"
#include "group/named.h"
#include "group/pair.h"
#include "group/pool.h"
#include "group/prepare.h"
#include "group/quote.h"
#include "group/roundup.h"
#include "group/window.h"

/* What a link is worth. */
#define ALIKE_ODDS  10.0
#define TEXT_ODDS   20.0
#define RULING_ODDS 1e6
#define FORM_HEADS  2	 /* headlines beside this one that have its text */
#define SAME_HEAD   0.99 /* likeness of two that are one */
#define LIKE_MIN    0.1	 /* of two that are worth a word */

/* ---- the reports ---- */

static int by_time(const void *x, const void *y)
{
	const struct article *s = ((const struct item *)x)->art;
	const struct article *t = ((const struct item *)y)->art;
	if (s->published != t->published)
		return s->published < t->published ? -1 : 1;
	return (s->id > t->id) - (s->id < t->id);
}

static void take_items(struct grouping *g)
{
	const struct group_input *in = g->in;
	g->n = in->n + in->n_told;
	g->items = arena_calloc(g->scratch, g->n + 1, sizeof(*g->items));
	g->read = arena_calloc(g->scratch, g->n + 1, sizeof(*g->read));
	for (size_t i = 0; i < g->n; i++)
		g->items[i] = i < in->n
				  ? (struct item){.art = &in->arts[i]}
				  : (struct item){.art = &in->told[i - in->n],
					.told = true};
	qsort(g->items, g->n, sizeof(*g->items), by_time);
	for (size_t i = 0; i < g->n; i++) {
		const struct article *art = g->items[i].art;
		g->read[i] = (struct prepared){.title = art->title,
		    .text = art->summary,
		    .language = art->language,
		    .in_pieces = true};
		map_put(g->by_id, key_of(&art->id), &g->items[i]);
	}
}

static void weigh_item(void *ctx, size_t i)
{
	struct grouping *g = ctx;
	struct prepared *p = &g->read[i];
	pool_weigh(g->pool, &p->terms, g->items[i].art->published);
	g->items[i].vector = vector_new(&p->terms, &p->heading);
	headline_weigh(g->headlines, p->pieces);
}

/* Their vectors, by how rare the terms are in this window. */
static void weigh_items(struct grouping *g, struct readers *readers)
{
	for (size_t i = 0; i < g->n; i++) {
		struct prepared *p = &g->read[i];
		pool_learn(g->pool, &p->terms, p->heading.language,
		    g->items[i].art->published);
		pool_expect(g->pool, &p->sketch);
		headline_count(g->headlines, p->pieces);
		g->items[i].headline = p->pieces;
	}
	readers_each(readers, g->n, weigh_item, g);
}

/* ---- links ---- */

void link_to(struct grouping *g, size_t x, size_t y, double odds,
    enum reason reason, double part)
{
	const struct item *i = &g->items[x], *j = &g->items[y];
	int64_t gap = i->art->published - j->art->published;
	if (reason != RULED &&
	    (one_source(i, j) || gap > STORY_WINDOW || gap < -STORY_WINDOW))
		return;
	*vec_push(g->scratch, &g->links) =
	    (struct link){(uint32_t)x, (uint32_t)y, odds};
	*vec_push(g->scratch, &g->bounds) = (struct bound){part, reason};
}

/* Headlines that differ in a word or two, and in no figure. */
static bool like_headlines(
    const struct item *x, const struct item *y, double *out_part)
{
	return headline_figures_agree(x->headline, y->headline) &&
	       headline_alike(
		   x->headline, y->headline, HEADLINE_ALIKE, out_part);
}

/* Their headlines are alike but for names that the other does not know, or
 * what they share is not what they tell. */
static bool other_news(
    const struct item *x, const struct item *y, double shared, double *out_odds)
{
	struct likeness like = vector_likeness(x->vector, y->vector);
	*out_odds = like.alone;
	return like.apart || vector_other_news(x->vector, y->vector, shared);
}

/* A text that a source has under one headline after the other is its form. */
static bool has_form(
    const struct grouping *g, size_t i, const struct reprint *again, size_t n)
{
	const struct item *x = &g->items[i];
	size_t heads = 0;
	double part;
	for (size_t k = 0; k < n; k++) {
		const struct item *y = &g->items[again[k].number];
		heads +=
		    x->art->source == y->art->source &&
		    again[k].part > FORM_TEXT &&
		    !headline_alike(x->headline, y->headline, SAME_HEAD, &part);
	}
	return heads >= FORM_HEADS;
}

/* What a source has below headlines that are not alike, and that tells of none,
 * is no report: a wall that asks for consent or money, read in its place. */
static void note_wall(struct grouping *g, size_t i, const struct reprint *again)
{
	struct item *x = &g->items[i], *y = &g->items[again->number];
	double part;
	if (again->part > FORM_TEXT && pair_again(g, x, y) != AGAIN_SAME &&
	    !headline_alike(x->headline, y->headline, HEADLINE_ALIKE, &part))
		x->wall = y->wall = true;
}

/* Where the one has as much beside the other, it is to be likely, too, that it
 * tells of the same. */
static void link_reprints(struct grouping *g, size_t i)
{
	struct reprint again[NEAR_MAX];
	const struct item *x = &g->items[i];
	size_t n = pool_reprints(g->pool, text_of(g, x), again, NEAR_MAX);
	bool form = has_form(g, i, again, n);
	for (size_t k = 0; k < n && again[k].part > SAME_TEXT; k++) {
		const struct item *y = &g->items[again[k].number];
		bool own = x->art->source == y->art->source;
		double odds;
		if (own)
			note_wall(g, i, &again[k]);
		if (!cluster_same_brief(
			x->vector, y->vector, text_of(g, x), own))
			continue;
		bool other = other_news(x, y, again[k].part, &odds);
		if (!other && odds > STRANGERS_ODDS)
			*vec_push(g->scratch, &g->quoted) =
			    (struct link){(uint32_t)i, again[k].number, odds};
		if (!own && !other &&
		    (odds > 0 || quote_mutual(text_of(g, x), text_of(g, y))))
			link_to(g, i, again[k].number, TEXT_ODDS, SAME_TEXT_AS,
			    again[k].part);
		else if (own && !form && pair_again(g, x, y) == AGAIN_SAME)
			pair_say_again(g, i, again[k].number, again[k].part);
	}
}

static void link_near(struct grouping *g, size_t i, const struct near *near)
{
	const struct item *x = &g->items[i], *y = &g->items[near->number];
	double part = 0, odds = pair_event(g, i, near->number, &near->like);
	enum reason reason = SAME_EVENT;
	if (near->like.apart ||
	    (near->like.odds > 0 &&
		cluster_same_form(&near->like, &g->read[i].sketch,
		    &g->read[near->number].sketch)))
		return;
	if (x->art->source == y->art->source)
		odds = pair_own(g, i, near, &reason);
	else if (named_alike(x, y, near->like.alone, false) &&
		 like_headlines(x, y, &part))
		link_to(g, i, near->number, ALIKE_ODDS, SAME_HEADLINE, part);
	else if (near->like.alone > 0 && pair_recounted(g, x, y))
		link_to(g, i, near->number, ALIKE_ODDS, RECOUNTED, 1);
	if (odds > PAIR_NONE)
		link_to(g, i, near->number, odds, reason, 0);
}

/* Of two that are apart by their headlines it is known no more than that they
 * were likely. */
static void note_like(
    struct grouping *g, size_t i, uint32_t number, const struct likeness *like)
{
	struct likest *l = &g->items[i].likest;
	double odds = like->apart ? 0 : pair_event(g, i, number, like);
	if (like->whole > LIKE_MIN &&
	    (!l->number || odds > l->odds ||
		(odds >= l->odds && like->whole > l->whole)))
		*l =
		    (struct likest){number + 1, odds, like->whole, like->apart};
}

static void note_likest(
    struct grouping *g, size_t i, const struct near *near, size_t n)
{
	for (size_t k = 0; k < n; k++) {
		note_like(g, i, near[k].number, &near[k].like);
		note_like(g, near[k].number, (uint32_t)i, &near[k].like);
	}
}

static void note_before(
    struct grouping *g, size_t i, const struct near *near, size_t n)
{
	struct item *x = &g->items[i];
	for (size_t k = 0; k < n && !x->told; k++)
		if (g->items[near[k].number].told)
			*vec_push(g->scratch, &x->before) = near[k].number;
}

/* The places of the latest first. */
static void latest_first(
    const struct near *near, size_t n, uint8_t out[static NEAR_MAX])
{
	for (size_t i = 0; i < n; i++) {
		size_t at = i;
		for (; at && near[out[at - 1]].number < near[i].number; at--)
			out[at] = out[at - 1];
		out[at] = (uint8_t)i;
	}
}

/* The first link of a pair counts: texts come before events. */
static void link_reports(struct grouping *g)
{
	struct near near[NEAR_MAX];
	uint8_t order[NEAR_MAX];
	vec_reserve(g->scratch, &g->links, g->n * NEAR_MAX);
	vec_reserve(g->scratch, &g->bounds, g->n * NEAR_MAX);
	for (size_t i = 0; i < g->n; i++) {
		struct item *it = &g->items[i];
		link_reprints(g, i);
		struct report r = {.vector = it->vector,
		    .text = g->read[i].sketch,
		    .published = item_published(it),
		    .told = it->told,
		    .story = i};
		size_t n = pool_near(g->pool, &r, near, NEAR_MAX);
		const struct report *with = /* that makes its words no rarer */
		    n && near[0].like.odds > 0
			? pool_get(g->pool, near[0].number)
			: NULL;
		it->run = (uint32_t)i;
		note_likest(g, i, near, n);
		note_before(g, i, near, n);
		while (n && near[n - 1].like.odds <= PAIR_NONE)
			n--; /* the likest are first */
		latest_first(near, n, order);
		for (size_t k = 0; k < n; k++)
			link_near(g, i, &near[order[k]]);
		pool_add(g->pool, &r, with); /* its number is i */
	}
}

/* ---- rulings ---- */

static void link_ruled(struct grouping *g)
{
	for (size_t i = 0; i < g->in->n_rulings; i++) {
		const struct ruling *r = &g->in->rulings[i];
		const struct item *x = item_of(g, r->x), *y = item_of(g, r->y);
		if (x && y && x != y && !r->apart)
			link_to(g, (size_t)(x - g->items),
			    (size_t)(y - g->items), RULING_ODDS, RULED, 1);
	}
}

bool ruled_apart(const struct grouping *g, const struct item *x,
    const struct item *y, bool unless)
{
	bool ruled = false, so = false;
	if (x->art->id == y->art->id)
		return false; /* it was edited, or is to be told after all */
	for (size_t i = 0; i < g->in->n_rulings; i++) {
		const struct ruling *r = &g->in->rulings[i];
		bool pair = (r->x == x->art->id && r->y == y->art->id) ||
			    (r->y == x->art->id && r->x == y->art->id);
		bool alone =
		    !r->y && (r->x == x->art->id || r->x == y->art->id);
		if (pair || (alone && !ruled))
			so = r->apart;
		ruled |= pair;
	}
	return ruled ? so : so || unless;
}

static bool apart(void *ctx, uint32_t p, uint32_t q)
{
	const struct grouping *g = ctx;
	const struct item *x = &g->items[p], *y = &g->items[q];
	return ruled_apart(g, x, y, one_source(x, y));
}

/* ---- stories ---- */

/* The story of each report, by the number of its first. */
static uint32_t *put_together(struct grouping *g)
{
	uint32_t *group = arena_calloc(g->scratch, g->n + 1, sizeof(*group));
	int64_t *at = arena_calloc(g->scratch, g->n + 1, sizeof(*at));
	for (size_t i = 0; i < g->n; i++)
		at[i] = g->items[i].art->published;
	link_average(&(struct linking){.n = g->n,
			 .links = g->links.v,
			 .n_links = g->links.n,
			 .none = PAIR_NONE,
			 .several = EVENT_ODDS,
			 .sure = LINK_SURE,
			 .said = RULING_ODDS,
			 .per_item = NEAR_MAX,
			 .at = at,
			 .reach = STORY_WINDOW,
			 .apart = apart,
			 .ctx = g},
	    group);
	return group;
}

void group_stories(struct arena *a, const struct group_input *in, stories *out)
{
	struct grouping g = {.a = a, .scratch = arena_new(), .in = in};
	struct readers *readers = readers_new();
	g.by_id = map_new(g.scratch);
	take_items(&g);
	g.pool = pool_new((uint32_t)g.n);
	g.headlines = headlines_new();
	g.manners = manners_new(g.scratch, &in->past);
	readers_read(readers, g.read, g.n);
	weigh_items(&g, readers);
	link_ruled(&g);
	named_link(&g);
	link_reports(&g);
	roundups_unlink(&g);
	uint32_t *group = put_together(&g);
	left_join(&g, group);
	late_join(&g, group);
	const uint32_t *with = late_find(&g, group);
	finish_stories(&g, group, with, out);
	pool_free(&g.pool);
	headlines_free(&g.headlines);
	readers_free(&readers);
	arena_free(&g.scratch);
}
