/* SPDX-License-Identifier: MIT */
/* gazetted: the articles of a window to stories. */
#include "group/stories.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/url.h"
#include "group/again.h"
#include "group/aside.h"
#include "group/caps.h"
#include "group/cluster.h"
#include "group/fresh.h"
#include "group/headline.h"
#include "group/identity.h"
#include "group/late.h"
#include "group/link.h"
#include "group/manner.h"
#include "group/mood.h"
#include "group/pool.h"
#include "group/prepare.h"
#include "group/quote.h"
#include "group/roundup.h"
#include "group/sequel.h"
#include "group/update.h"
#include "group/why.h"
#include "group/window.h"
#include "text/language.h"

/* Bytes of a headline; shorter ones are too common to merge by. */
#define TITLE_KEY_MIN 16
/* Reports of one headline that a later one is linked to, the latest. */
#define TITLES_MAX 16

/* What a link is worth. */
#define EVENT_ODDS  (2 * JOIN_ODDS) /* is taken off, as of one pair */
#define ALIKE_ODDS  10.0
#define TEXT_ODDS   20.0
#define PAGE_ODDS   30.0
#define EDITED_ODDS 1e5
#define RULING_ODDS 1e6
#define FORM_HEADS  2	 /* headlines beside this one that have its text */
#define SAME_HEAD   0.99 /* likeness of two that are one */
#define FORM_PART   0.45 /* of a report that is of a form is its form */
#define FORM_NAMES  2	 /* names and figures, fewer of which a form may have */
#define FORM_KEPT   4	 /* siblings, where figures were kept */
#define GOES_ON	    6.5	 /* terms that nobody else has, to go on with another */
#define ENDS	    4	 /* such terms, to tell what became of it */
#define UNTOLD	    0.6	 /* of a report that another does not go on with */
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
		pool_learn(g->pool, &p->terms, g->items[i].art->published);
		pool_expect(g->pool, &p->sketch);
		headline_count(g->headlines, p->pieces);
		g->items[i].headline = p->pieces;
	}
	readers_each(readers, g->n, weigh_item, g);
}

/* ---- links ---- */

static void link_to(struct grouping *g, size_t x, size_t y, double odds,
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

/* The headline without case, space and punctuation. */
static struct str title_key(struct arena *a, struct str title)
{
	char *d = arena_alloc(a, title.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < title.n; i++) {
		char c = title.p[i];
		if (ch_alnum(c) || (unsigned char)c >= 0x80)
			d[n++] = ch_lower(c);
	}
	return (struct str){d, n};
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
static bool told_alike(
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
		    told_alike(x, y, odds, t->column))
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
		struct str key = title_key(g->scratch, g->read[i].title);
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

static struct version version_of(
    const struct grouping *g, const struct item *it)
{
	return (struct version){it->vector, it->headline, text_of(g, it)};
}

/* What the later of two reports is to the earlier, of one source. */
static enum again to_own(
    const struct grouping *g, const struct item *later, const struct item *it)
{
	struct version x = version_of(g, it), y = version_of(g, later);
	return again_of(&x, &y);
}

/* The same of two sources: whether the one has but another count. */
static bool recounted(
    const struct grouping *g, const struct item *later, const struct item *it)
{
	struct version x = version_of(g, it), y = version_of(g, later);
	return again_recounted(&x, &y);
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
	if (again->part > FORM_TEXT && to_own(g, x, y) != AGAIN_SAME &&
	    !headline_alike(x->headline, y->headline, HEADLINE_ALIKE, &part))
		x->wall = y->wall = true;
}

/* One of the source's own is no link: it has its place beside what it says
 * again. */
static void say_again(
    struct grouping *g, size_t i, uint32_t number, double part)
{
	struct item *x = &g->items[i];
	const struct item *y = &g->items[number];
	uint32_t first = y->again ? y->again : number + 1;
	if (x->told || x->again || x->was || ruled_apart(g, x, y, false) ||
	    ruled_apart(g, x, &g->items[first - 1], false))
		return;
	x->again = x->mate = first;
	x->reason = SAME_TEXT_AS;
	x->part = part;
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
		else if (own && !form && to_own(g, x, y) == AGAIN_SAME)
			say_again(g, i, again[k].number, again[k].part);
	}
}

/* Whether two of a source are known to be of one form, or of none. */
enum formed { OF_FORM, NOT_KNOWN, OF_NO_FORM };

static enum formed formed(
    struct grouping *g, struct item *x, const struct item *y, enum again own)
{
	struct of_form f =
	    manner_of(g->manners, x->art, x->vector, y->art, y->vector);
	size_t least = own == AGAIN_KEPT && !f.old ? FORM_KEPT : 1;
	if (f.siblings < least || f.part < FORM_PART)
		return f.known ? OF_NO_FORM : NOT_KNOWN;
	if (f.left > FORM_LEFT)
		return NOT_KNOWN;
	x->form = f;
	x->form_of = y->art->id;
	return OF_FORM;
}

/* They share as much as so many terms that nobody else has. */
static bool share(const struct item *x, const struct item *y,
    const struct likeness *like, double terms)
{
	double rarest =
	    fmax((double)x->vector->rarest, (double)y->vector->rarest);
	return like->said >= terms * rarest;
}

/* The newer headline says what became of what an edition told; an item of a
 * form says each time what became of another. */
static bool became(struct grouping *g, size_t now, size_t was)
{
	const struct prepared *told = &g->read[was];
	bool settled;
	return g->items[was].told && !g->items[now].told &&
	       mood_turned(g->scratch, &g->read[now], &told, 1, false, &settled)
		   .n;
}

/* What the newer headline says has had a beginning, and was told of. */
static bool closes(struct grouping *g, size_t now, size_t was)
{
	return g->items[was].told &&
	       mood_closes(g->scratch, &g->read[now], &g->read[was]);
}

/* Most of what the older report tells the newer one nowhere takes up, and each
 * names or counts what the other does not: the next accident on a road. */
static bool takes_up_little(
    struct grouping *g, size_t now, const struct near *near)
{
	const struct vector *vector = g->items[now].vector;
	const struct prepared *read = &g->read[now];
	struct amounts amounts = {.a = g->scratch};
	struct known newer = {&vector, &read, 1, &amounts};
	return near->like.clash > 0 &&
	       fresh_part(&g->read[near->number], &newer) > UNTOLD;
}

/* They have the words of a form in common, and hardly a name or a figure that
 * both texts tell: "Recipe of the day". Without capitals that is not known. */
static bool bare_form(
    const struct item *x, const struct item *y, const struct near *near)
{
	const struct vector *v = x->vector, *w = y->vector;
	int n = 0;
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		const struct vector_term *u = vector_find(w, t->id);
		bool exact = t->kind == TERM_NAME || t->kind == TERM_NUMBER;
		n += exact && u && !t->dated && t->told && u->told;
	}
	return near->like.words > FORM_FROM && !v->heading.caseless &&
	       n < FORM_NAMES;
}

/* The odds that a source's own report goes on with an earlier one, or none.
 * Where it is known that the source has no such form, a headline like the older
 * one's is none, and what clashes is news, as without capitals is what rivals
 * in the headlines. */
static double own_odds(struct grouping *g, size_t i, const struct near *near,
    enum reason *out_reason)
{
	struct item *x = &g->items[i];
	const struct item *y = &g->items[near->number];
	enum again own = to_own(g, x, y);
	bool form = own != AGAIN_ON || near->like.words > FORM_FROM;
	double odds = near->like.alone + near->like.acts;
	double most = odds + near->like.clash;
	bool on = own == AGAIN_LIKE || own == AGAIN_ON;
	bool risen = on && again_risen(&g->read[near->number], &g->read[i]);
	bool moved = risen || (on && most >= AGAIN_LEAST &&
				  share(x, y, &near->like, ENDS) &&
				  became(g, i, near->number));
	double least =
	    !moved && (form || most < AGAIN_ODDS) ? AGAIN_ODDS : AGAIN_LEAST;
	if (own == AGAIN_SAME)
		say_again(g, i, near->number, near->like.whole);
	if (own == AGAIN_OTHER || own == AGAIN_SAME || one_source(x, y))
		return ODDS_NONE; /* two new ones are two stories */
	if (own == AGAIN_KEPT && odds < AGAIN_ODDS) {
		most = odds = AGAIN_ODDS;
		*out_reason = KEPT_FIGURES;
	}
	if (x->vector->heading.caseless && y->vector->heading.caseless)
		most += near->like.rivals;
	if (most >= least && x->run != y->run) {
		enum formed is = formed(g, x, y, own);
		if (moved && is == NOT_KNOWN &&
		    (own == AGAIN_LIKE || closes(g, i, near->number))) {
			*out_reason = risen ? RISEN : *out_reason;
			is = OF_NO_FORM;
		}
		if (own == AGAIN_LIKE && is == NOT_KNOWN && !x->form_of)
			x->form_of = y->art->id;
		if (is == OF_FORM ||
		    (is == NOT_KNOWN &&
			(own == AGAIN_LIKE || (own == AGAIN_ON && !moved &&
						  bare_form(x, y, near)))))
			return ODDS_NONE;
		odds = is == OF_NO_FORM ? most : odds;
	} else if (own == AGAIN_LIKE) {
		return ODDS_NONE;
	}
	if (odds < least) /* tells against it, not for it */
		return odds - least;
	if (on && !moved && near->like.alone < AGAIN_ODDS &&
	    takes_up_little(g, i, near))
		return ODDS_NONE;
	x->run = y->run;
	return odds;
}

/* What other acts took off where one of two brief reports was told and they
 * share as much as so many terms that nobody else has: it is what is new. */
static double goes_on(
    const struct item *x, const struct item *y, const struct likeness *like)
{
	bool caseless =
	    x->vector->heading.caseless && y->vector->heading.caseless;
	if (!like->brief || x->told == y->told || !share(x, y, like, GOES_ON))
		return 0;
	return like->acts + (caseless ? like->rivals : 0);
}

/* That two are of one event, by an edition's measure. Where the one closes what
 * was told of in the other, names and figures of its own are what is new. */
static double event_odds(
    struct grouping *g, size_t i, size_t k, const struct likeness *like)
{
	const struct item *x = &g->items[i], *y = &g->items[k];
	if (x->art->source == y->art->source)
		return like->alone;
	double odds = (x->told == y->told ? like->odds : like->on) -
		      EVENT_ODDS + goes_on(x, y, like);
	size_t now = y->told ? i : k;
	bool decides = odds <= 0 && odds + like->clash > 0;
	if (decides && like->brief && x->told != y->told && like->alone > 0 &&
	    share(x, y, like, ENDS) && closes(g, now, now == i ? k : i))
		odds += like->clash;
	return odds;
}

static void link_near(struct grouping *g, size_t i, const struct near *near)
{
	const struct item *x = &g->items[i], *y = &g->items[near->number];
	double part = 0, odds = event_odds(g, i, near->number, &near->like);
	enum reason reason = SAME_EVENT;
	if (near->like.apart ||
	    (near->like.odds > 0 &&
		cluster_same_form(&near->like, &g->read[i].sketch,
		    &g->read[near->number].sketch)))
		return;
	if (x->art->source == y->art->source)
		odds = own_odds(g, i, near, &reason);
	else if (told_alike(x, y, near->like.alone, false) &&
		 like_headlines(x, y, &part))
		link_to(g, i, near->number, ALIKE_ODDS, SAME_HEADLINE, part);
	else if (near->like.alone > 0 && recounted(g, x, y))
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
	double odds = like->apart ? 0 : event_odds(g, i, number, like);
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
	return i->aside ? 1 : m->sequel ? FRESH_ONE : fresh;
}

/* Something of a story was told to readers, and not by the by alone. */
static bool was_told(struct grouping *g, const struct members *m)
{
	bool aside = false;
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

static void finish_all(struct grouping *g, const uint32_t *group,
    const uint32_t *with, stories *out)
{
	struct members *m = arena_calloc(g->scratch, g->n + 1, sizeof(*m));
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
	link_edited(&g);
	link_pages(&g);
	link_headlines(&g);
	link_reports(&g);
	roundups_unlink(&g);
	uint32_t *group = put_together(&g);
	late_join(&g, group);
	const uint32_t *with = late_find(&g, group);
	note_mates(&g, group, with);
	note_clumps(&g, group);
	finish_all(&g, group, with, out);
	pool_free(&g.pool);
	headlines_free(&g.headlines);
	readers_free(&readers);
	arena_free(&g.scratch);
}
