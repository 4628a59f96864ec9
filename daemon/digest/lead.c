/* SPDX-License-Identifier: MIT */
/* gazetted: which of a story's reports leads it. */
#include "digest/lead.h"

#include "base/arena.h"

#define LEAD_PART   0.5
#define LEAD_ENOUGH 600

static double weight_of(const struct faces *faces, const struct article *art)
{
	const struct source_face *f = faces_get(faces, art->source_name);
	return f && f->weight > 0 ? f->weight : 1;
}

static size_t fullest(const struct story *s)
{
	size_t most = s->lead->summary.n;
	vec_each (&s->also, art)
		if ((*art)->summary.n > most)
			most = (*art)->summary.n;
	return most < LEAD_ENOUGH ? most : LEAD_ENOUGH;
}

static bool complete(const struct article *art, size_t full)
{
	return (double)art->summary.n >= LEAD_PART * (double)full;
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

/* `also` begins with those that came before the lead; the old lead goes back
 * to where its time is. */
static void swap_in(struct story *s, size_t i)
{
	const struct article *was = s->lead;
	struct str why = s->lead_why;
	s->lead = s->also.v[i];
	s->lead_why = s->also_why.v[i];
	for (; i > 0 && s->also.v[i - 1]->published > was->published; i--) {
		s->also.v[i] = s->also.v[i - 1];
		s->also_why.v[i] = s->also_why.v[i - 1];
	}
	for (;
	     i + 1 < s->also.n && s->also.v[i + 1]->published < was->published;
	     i++) {
		s->also.v[i] = s->also.v[i + 1];
		s->also_why.v[i] = s->also_why.v[i + 1];
	}
	s->also.v[i] = was;
	s->also_why.v[i] = why;
}

void lead_choose(struct arena *a, const struct faces *faces, struct story *s)
{
	size_t full = fullest(s), best = s->also.n;
	const struct article *lead = complete(s->lead, full) ? s->lead : NULL;
	for (size_t i = 0; i < s->also.n; i++) {
		const struct article *art = s->also.v[i];
		if (!complete(art, full) || (lead && !better(faces, art, lead)))
			continue;
		lead = art;
		best = i;
	}
	if (best < s->also.n)
		swap_in(s, best);
	if (!s->also.n)
		return;
	s->lead_why = arena_printf(a,
	    "leads %zu reports: of those complete (%zu bytes or more) and of "
	    "most weight (%g) the earliest%s%.*s",
	    s->also.n + 1, (size_t)(LEAD_PART * (double)full),
	    weight_of(faces, s->lead), s->lead_why.n ? "; " : "",
	    PRS(s->lead_why));
}
