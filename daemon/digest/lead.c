/* SPDX-License-Identifier: MIT */
/* gazetted: which of a story's reports leads it. */
#include "digest/lead.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "digest/facts.h"

#define LEAD_PART     0.5
#define LEAD_ENOUGH   600
#define LEAD_FRESH    0.5 /* of what is newest in an update */
#define OVERTAKEN_MAX 20  /* reports whose headlines are compared, */
#define BEGINS	      400 /* bytes of their texts with them */

static double weight_of(const struct faces *faces, const struct article *art)
{
	const struct source_face *f = faces_get(faces, art->source_name);
	return f && f->weight > 0 ? f->weight : 1;
}

/* What has little of what is new in an update does not tell it. */
struct bar {
	double fresh;
	size_t full;
};

/* A report that may lead, and its place: 0 leads, the others are `also`. */
struct report {
	const struct article *art;
	size_t place;
	struct facts headline, begins; /* and that with how its text begins */
};

static struct bar bar_of(const struct story *s)
{
	struct bar b = {s->lead_fresh, 0};
	for (size_t i = 0; s->update && i < s->also.n; i++)
		if (s->also_fresh.v[i] > b.fresh)
			b.fresh = s->also_fresh.v[i];
	b.fresh = s->update ? b.fresh * LEAD_FRESH : 0;
	if (s->lead_fresh >= b.fresh)
		b.full = s->lead->summary.n;
	for (size_t i = 0; i < s->also.n; i++)
		if (s->also_fresh.v[i] >= b.fresh &&
		    s->also.v[i]->summary.n > b.full)
			b.full = s->also.v[i]->summary.n;
	b.full = b.full < LEAD_ENOUGH ? b.full : LEAD_ENOUGH;
	return b;
}

static bool may_lead(const struct article *art, double fresh, struct bar b)
{
	return fresh >= b.fresh &&
	       (double)art->summary.n >= LEAD_PART * (double)b.full;
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
	facts_add(a, &r->headline, art->title, art->language);
	facts_add(a, &r->begins, art->title, art->language);
	facts_add(
	    a, &r->begins, utf8_clip(art->summary, BEGINS), art->language);
}

/* A later headline counts more of the dead or the hurt: there the story is. */
static bool overtakes(const struct report *y, const struct report *x)
{
	return y->art->published > x->art->published &&
	       facts_outdated(&x->headline, &y->headline) &&
	       facts_one_event(
		   &x->headline, &y->headline, &x->begins, &y->begins);
}

/* Of those that overtake it, and each other, the last; or it is that. */
static struct report *last_count(struct arena *a, const struct faces *faces,
    struct report *lead, struct report *all, size_t n)
{
	struct report *next = lead;
	n = n < OVERTAKEN_MAX ? n : OVERTAKEN_MAX;
	read_report(a, lead);
	for (size_t i = 0; i < n; i++)
		if (&all[i] != lead)
			read_report(a, &all[i]);
	do {
		lead = next;
		for (size_t i = 0; i < n; i++)
			if (overtakes(&all[i], lead) &&
			    (next == lead || better(faces, &all[i], next)))
				next = &all[i];
	} while (next != lead);
	return lead;
}

void lead_choose(struct arena *a, const struct faces *faces, struct story *s)
{
	struct bar bar = bar_of(s);
	size_t n = 0;
	struct report *all = arena_calloc(a, s->also.n + 1, sizeof(*all));
	struct report *lead = all, *first;
	for (size_t i = 0; i <= s->also.n; i++) {
		const struct article *art = i ? s->also.v[i - 1] : s->lead;
		double fresh = i ? s->also_fresh.v[i - 1] : s->lead_fresh;
		if (!may_lead(art, fresh, bar))
			continue;
		all[n] = (struct report){.art = art, .place = i};
		if (n && better(faces, &all[n], lead))
			lead = &all[n];
		n++;
	}
	first = lead;
	if (n > 1)
		lead = last_count(a, faces, lead, all, n);
	if (lead->place)
		swap_in(s, lead->place - 1);
	if (!s->also.n)
		return;
	s->lead_why = arena_printf(a,
	    "leads %zu reports: of those %scomplete (%zu bytes or more) and of "
	    "most weight (%g) the earliest%s%s%.*s",
	    s->also.n + 1, s->update ? "that have what is new, " : "",
	    (size_t)(LEAD_PART * (double)bar.full),
	    weight_of(faces, first->art ? first->art : s->lead),
	    lead == first ? "" : ", whose count of victims this one overtakes",
	    s->lead_why.n ? "; " : "", PRS(s->lead_why));
}
