/* SPDX-License-Identifier: MIT */
/* gazetted: articles to stories, as they arrive. */
#include "group/cluster.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/hash.h"
#include "group/caps.h"
#include "group/pool.h"

#define NEAREST 2 /* reports of a story that speak for it */

struct clusters {
	struct pool *pool;
	uint64_t numbers; /* ever begun */
	int64_t window, now;
};

struct clusters *clusters_new(int64_t window)
{
	struct clusters *c = calloc(1, sizeof(*c));
	if (!c)
		abort();
	c->pool = pool_new(POOL_MAX);
	c->window = window;
	c->now = INT64_MIN / 2;
	return c;
}

void clusters_free(struct clusters **cp)
{
	struct clusters *c = *cp;
	if (!c)
		return;
	pool_free(&c->pool);
	free(c);
	*cp = NULL;
}

/* What a story's nearest reports say. */
struct tally {
	uint64_t story;
	double sum;
	int n;
	bool apart; /* one of them says the same of another */
};

static struct tally *tally_of(struct tally *t, size_t *n, uint64_t story)
{
	for (size_t i = 0; i < *n; i++)
		if (t[i].story == story)
			return &t[i];
	t[*n] = (struct tally){.story = story};
	return &t[(*n)++];
}

/* "Morning briefing", and again by the same source another day. */
static bool column(const struct report *r, const struct report *s)
{
	if (!r->source || r->source != s->source ||
	    r->published == INSTANT_NONE || s->published == INSTANT_NONE)
		return false;
	int64_t gap = r->published - s->published;
	return (gap >= COLUMN_EACH || gap <= -COLUMN_EACH) &&
	       heading_same(&r->vector->heading, &s->vector->heading);
}

/* The likeliest story; *out_nearest is its report that is nearest. A story
 * with one report in sight is judged by that one, and asked for more. */
static void same_event(struct clusters *c, const struct report *r,
    struct verdict *out, const struct report **out_nearest)
{
	struct near near[NEAR_MAX];
	struct tally tallies[NEAR_MAX];
	size_t n = pool_near(c->pool, r->vector, near, NEAR_MAX), stories = 0;
	for (size_t i = 0; i < n; i++) {
		const struct report *s = pool_get(c->pool, near[i].number);
		struct tally *t = tally_of(tallies, &stories, s->story);
		t->apart |= near[i].like.apart || column(r, s);
		if (t->n == NEAREST)
			continue;
		t->n++;
		t->sum += near[i].like.odds;
	}
	for (size_t i = 0; i < stories; i++) {
		double odds = tallies[i].apart ? ODDS_NONE
					       : tallies[i].sum / tallies[i].n;
		if (tallies[i].n < NEAREST)
			odds -= JOIN_ODDS;
		if (out->best && odds <= out->score)
			continue;
		out->best = tallies[i].story;
		out->score = odds;
	}
	for (size_t i = n; i > 0; i--) {
		const struct report *s = pool_get(c->pool, near[i - 1].number);
		if (s->story == out->best)
			*out_nearest = s;
	}
}

static void judge(struct clusters *c, const struct report *r,
    struct verdict *out, const struct report **out_nearest)
{
	struct reprint again = {0};
	if (pool_reprints(c->pool, &r->text, &again, 1) &&
	    again.part > SAME_TEXT) {
		const struct report *s = pool_get(c->pool, again.number);
		if (!vector_likeness(r->vector, s->vector).apart) {
			*out_nearest = s;
			out->kind = VERDICT_SAME_TEXT;
			out->best = s->story;
			out->score = again.part;
			return;
		}
	}
	same_event(c, r, out, out_nearest);
	out->kind = out->best && out->score > JOIN_ODDS ? VERDICT_SAME_EVENT
							: VERDICT_NEW;
}

struct verdict clusters_add(
    struct clusters *c, struct arena *a, struct prepared *art, int64_t at)
{
	struct verdict v = {0};
	const struct report *nearest = NULL;
	if (at != INSTANT_NONE && at > c->now)
		c->now = at;
	pool_forget(c->pool, c->now - c->window);
	pool_weigh(c->pool, &art->terms);
	struct report r = {.vector = vector_new(&art->terms, &art->heading),
	    .text = art->sketch,
	    .at = c->now,
	    .published = at,
	    .source = art->source.n ? hash_content(art->source) | 1 : 0};
	judge(c, &r, &v, &nearest);
	if (v.kind == VERDICT_NEW)
		nearest = NULL;
	v.story = r.story = nearest ? nearest->story : ++c->numbers;
	if (nearest)
		v.shared = prepared_shared(a, art, nearest->vector);
	pool_add(c->pool, &r, nearest);
	return v;
}
