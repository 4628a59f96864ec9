/* SPDX-License-Identifier: MIT */
/* gazetted: which of a story's reports leads it. */
#include "digest/lead.h"

#include "base/arena.h"

#define LEAD_PART   0.5
#define LEAD_ENOUGH 600
#define LEAD_FRESH  0.5 /* of what is newest in an update */

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
    const struct faces *faces, const struct article *x, const struct article *y)
{
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

void lead_choose(struct arena *a, const struct faces *faces, struct story *s)
{
	struct bar bar = bar_of(s);
	size_t best = s->also.n;
	const struct article *lead =
	    may_lead(s->lead, s->lead_fresh, bar) ? s->lead : NULL;
	for (size_t i = 0; i < s->also.n; i++) {
		const struct article *art = s->also.v[i];
		if (!may_lead(art, s->also_fresh.v[i], bar) ||
		    (lead && !better(faces, art, lead)))
			continue;
		lead = art;
		best = i;
	}
	if (best < s->also.n)
		swap_in(s, best);
	if (!s->also.n)
		return;
	s->lead_why = arena_printf(a,
	    "leads %zu reports: of those %scomplete (%zu bytes or more) and of "
	    "most weight (%g) the earliest%s%.*s",
	    s->also.n + 1, s->update ? "that have what is new, " : "",
	    (size_t)(LEAD_PART * (double)bar.full), weight_of(faces, s->lead),
	    s->lead_why.n ? "; " : "", PRS(s->lead_why));
}
