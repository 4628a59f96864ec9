/* SPDX-License-Identifier: MIT */
/* gazetted: which of a story's reports leads it. */
#include "digest/lead.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "prose/facts.h"
#include "summary/tally.h"
#include "prose/toll_said.h"
#include "summary/turn.h"
#include "text/genre.h"
#include "text/moods.h"
#include "text/sentence.h"

#define LEAD_PART     0.5
#define LEAD_ENOUGH   600
#define LEAD_FRESH    0.5  /* of what is newest in an update */
#define LEAD_FLASH    0.2  /* of the fullest: one that says what came of it */
#define OVERTAKEN_MAX 20   /* reports whose headlines are compared, */
#define BEGINS	      400  /* bytes of their texts with them */
#define RECOUNTED     7200 /* seconds, after which things are counted anew */
#define SHARED	      2	   /* words of two headlines that count one thing */

static double weight_of(const struct faces *faces, const struct article *art)
{
	const struct source_face *f = faces_get(faces, art->source_name);
	return f && f->weight > 0 ? f->weight : 1;
}

/* Beside the moods in which it is overtaken. */
#define BY_COUNT    (1U << 31)
#define BY_SETTLING (1U << 30)

/* What has little of what is new in an update does not tell it, nor does what
 * calls itself a comment tell what a report does. */
struct bar {
	double fresh;
	size_t full;
	bool reports; /* not all are comments */
};

/* A report, and its place: 0 leads, the others are `also`. */
struct report {
	const struct article *art;
	size_t place;
	double fresh;
	bool aside; /* it calls itself a comment */
	/* Each read when it is asked for, which is of few: */
	bool read, begun;
	struct facts headline, begins; /* and that with how its text begins */
	struct facts count; /* of the headline; if that counts none, of the
			     * first sentence below one that has a death, or
			     * one that says there are none */
	struct turn_report turn;
	const struct tallies *tallies; /* of the headline; NULL: not read yet */
};

/* All of a story. */
static struct report *reports_of(struct arena *a, const struct story *s)
{
	struct report *all = arena_calloc(a, s->also.n + 1, sizeof(*all));
	for (size_t i = 0; i <= s->also.n; i++) {
		const struct article *art = i ? s->also.v[i - 1] : s->lead;
		all[i] = (struct report){.art = art,
		    .place = i,
		    .fresh = i ? s->also_fresh.v[i - 1] : s->lead_fresh,
		    .aside = genre_aside(art->title, art->language)};
	}
	return all;
}

static bool may_lead(const struct report *r, struct bar b, double part)
{
	return r->fresh >= b.fresh &&
	       (double)r->art->summary.n >= part * (double)b.full &&
	       !(b.reports && r->aside);
}

static struct bar bar_of(const struct report *all, size_t n, bool update)
{
	struct bar b = {0};
	double freshest = 0;
	for (size_t i = 0; i < n; i++)
		b.reports |= !all[i].aside;
	for (size_t i = 0; update && i < n; i++)
		if (may_lead(&all[i], b, 0) && all[i].fresh > freshest)
			freshest = all[i].fresh;
	b.fresh = freshest * LEAD_FRESH;
	for (size_t i = 0; i < n; i++)
		if (may_lead(&all[i], b, 0) && all[i].art->summary.n > b.full)
			b.full = all[i].art->summary.n;
	b.full = b.full < LEAD_ENOUGH ? b.full : LEAD_ENOUGH;
	return b;
}

/* Both are complete. */
static bool better(
    const struct faces *faces, const struct report *m, const struct report *n)
{
	const struct article *x = m->art, *y = n->art;
	double v = weight_of(faces, x), w = weight_of(faces, y);
	if (v != w)
		return v > w;
	if (x->published != y->published)
		return x->published < y->published;
	return x->seq < y->seq;
}

static void put(struct story *s, size_t to, size_t from)
{
	s->also.v[to] = s->also.v[from];
	s->also_why.v[to] = s->also_why.v[from];
	s->also_fresh.v[to] = s->also_fresh.v[from];
}

/* `also` begins with those that came before the lead; the old lead goes back
 * to where its time is. */
static void swap_in(struct story *s, size_t i)
{
	const struct article *was = s->lead;
	struct str why = s->lead_why;
	double fresh = s->lead_fresh;
	s->lead = s->also.v[i];
	s->lead_why = s->also_why.v[i];
	s->lead_fresh = s->also_fresh.v[i];
	for (; i > 0 && s->also.v[i - 1]->published > was->published; i--)
		put(s, i, i - 1);
	for (;
	     i + 1 < s->also.n && s->also.v[i + 1]->published < was->published;
	     i++)
		put(s, i, i + 1);
	s->also.v[i] = was;
	s->also_why.v[i] = why;
	s->also_fresh.v[i] = fresh;
}

static void read_report(struct arena *a, struct report *r)
{
	const struct article *art = r->art;
	struct str first;
	size_t at = 0;
	if (r->read)
		return;
	r->read = true;
	facts_add(a, &r->headline, art->title, art->language);
	r->turn = turn_read(art->title, utf8_clip(art->summary, BEGINS),
	    art->language, art->published);
	r->count = r->headline;
	if (facts_of_victims(&r->headline) ||
	    !sentence_next(r->turn.text, &at, &first) ||
	    !(turn_deadly(&r->turn) || toll_none(first)))
		return;
	r->count = (struct facts){0};
	facts_add(a, &r->count, first, art->language);
}

/* What it begins with. */
static const struct facts *begins_of(struct arena *a, struct report *r)
{
	const struct article *art = r->art;
	if (!r->begun) {
		facts_add(a, &r->begins, art->title, art->language);
		facts_add(a, &r->begins, utf8_clip(art->summary, BEGINS),
		    art->language);
	}
	r->begun = true;
	return &r->begins;
}

static const struct tallies *tallies_of(struct arena *a, struct report *r)
{
	if (!r->tallies)
		r->tallies = tallies_read(a, r->art->title, r->art->language);
	return r->tallies;
}

/* A headline of a later hour counts the same things, be they more or, where
 * that goes on, fewer by now: "96,000 homes without power", "40,000 homes still
 * without power". "40 jobs are of research", of 300 that are cut, is a part. */
static bool recounts(struct arena *a, struct report *y, struct report *x)
{
	size_t shared = 0;
	if (y->art->published - x->art->published < RECOUNTED ||
	    !tallies_otherwise(tallies_of(a, x), tallies_of(a, y),
		y->turn.headline & MOOD_STILL) ||
	    !facts_names_in(&y->headline, begins_of(a, x)))
		return false;
	vec_each (&y->headline.all, f)
		shared += !f->day && facts_has(&x->headline, f);
	return shared > SHARED;
}

/* A later headline counts more of the dead or the hurt, or says what came of
 * it: there the story is. By which of these, or 0. */
static unsigned overtakes(struct arena *a, struct report *y, struct report *x)
{
	unsigned kinds, why = 0;
	if (y->art->published <= x->art->published)
		return 0;
	read_report(a, x);
	read_report(a, y);
	if (!article_order_open(x->art, y->art) &&
	    turn_of(a, &x->turn, &y->turn, &kinds) != TURN_NONE)
		why = kinds ? kinds : BY_SETTLING;
	if (facts_outdated(&x->count, &y->count) &&
	    facts_one_event(
		&x->count, &y->count, begins_of(a, x), begins_of(a, y)))
		why |= BY_COUNT;
	if (recounts(a, y, x))
		why |= BY_COUNT;
	return why;
}

static bool deadly(struct arena *a, struct report *r)
{
	read_report(a, r);
	return turn_killed(a, &r->turn) || r->headline.toll.count[TOLL_DEAD];
}

/* The road is open again, of a storm that others tell killed somebody, and this
 * does not. */
static bool passes_over_dead(struct arena *a, struct report **order, size_t n,
    struct report *y, unsigned why)
{
	if (!turn_eases(why) || turn_tells_death(a, &y->turn))
		return false;
	for (size_t i = 0; i < n; i++)
		if (order[i] != y && deadly(a, order[i]))
			return true;
	return false;
}

static int by_time(const void *x, const void *y)
{
	const struct report *const *m = x, *const *n = y;
	int64_t a = (*m)->art->published, b = (*n)->art->published;
	return a < b ? -1 : a > b;
}

/* Of those that overtake it, and each other, the last; or it is that. Where
 * several say the same of it, the best does. */
static struct report *last_turn(struct arena *a, const struct faces *faces,
    struct report *first, struct report *all, size_t n)
{
	struct report **order = arena_calloc(a, n + 1, sizeof(*order));
	struct report *lead = first;
	unsigned known = 0, by = 0;
	for (size_t i = 0; i < n; i++)
		order[i] = &all[i];
	qsort(order, n, sizeof(*order), by_time);
	n = n < OVERTAKEN_MAX ? n : OVERTAKEN_MAX;
	for (size_t i = 0; i < n; i++) {
		struct report *y = order[i];
		if (y == first)
			continue;
		unsigned why = overtakes(a, y, first);
		bool after = y->art->published > first->art->published;
		for (size_t k = 0; after && !why && k < i; k++)
			if (order[k] != first)
				why = overtakes(a, y, order[k]);
		bool later =
		    lead == first ? why != 0 : overtakes(a, y, lead) != 0;
		if (passes_over_dead(a, order, i, y, why))
			continue;
		if (later || (why & ~known)) {
			lead = y;
			by = why;
		} else if (why && why == by && better(faces, y, lead)) {
			lead = y;
		}
		known |= why;
	}
	return lead;
}

void lead_choose(struct arena *a, const struct faces *faces, struct story *s)
{
	size_t n = 0, reports = s->also.n + 1;
	struct report *all, *lead = NULL, *first;
	if (!s->also.n)
		return;
	all = reports_of(a, s);
	struct bar bar = bar_of(all, reports, s->update);
	for (size_t i = 0; i < reports; i++) {
		if (!may_lead(&all[i], bar, LEAD_FLASH))
			continue;
		all[n] = all[i];
		if (may_lead(&all[n], bar, LEAD_PART) &&
		    (!lead || better(faces, &all[n], lead)))
			lead = &all[n];
		n++;
	}
	lead = lead ? lead : all;
	first = lead;
	if (n > 1)
		lead = last_turn(a, faces, lead, all, n);
	if (lead->place)
		swap_in(s, lead->place - 1);
	s->lead_why = arena_printf(a,
	    "leads %zu reports: of those %scomplete (%zu bytes or more) and of "
	    "most weight (%g) the earliest%s%s%.*s",
	    s->also.n + 1, s->update ? "that have what is new, " : "",
	    (size_t)(LEAD_PART * (double)bar.full),
	    weight_of(faces, first->art),
	    lead == first ? "" : ", whose count or outcome this one overtakes",
	    s->lead_why.n ? "; " : "", PRS(s->lead_why));
}
