/* SPDX-License-Identifier: MIT */
/* gazetted: articles to stories, as they arrive. */
#include "group/cluster.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/hash.h"
#include "group/caps.h"
#include "group/link.h"
#include "group/part.h"
#include "group/pool.h"

#define NEAREST	 2   /* reports of a story that speak for it, at least, */
#define PART	 4   /* or one of so many */
#define OTHERS	 4   /* reports for one that says the same of another */
#define OWN_ODDS 1.2 /* taken off two of one source */
/* One in five reports of one event leads with such different things that it
 * shares next to nothing with another, as strangers do: that says as much
 * against it as the logarithm of that part. But a stranger that has a town and
 * an office with one report of an event has nothing with the others, too, so it
 * says twice that, and no more; the hours between both say theirs. */
#define LEAST (-3.0)

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

/* What a story's reports say. */
struct tally {
	uint64_t story;
	double sum, all; /* of those that speak for it; of all */
	int n, spoken;
	int others; /* how many of them say the same of another */
	bool apart; /* one is of its source's form */
};

/* The reports that an article is compared with, and their stories; those that
 * have most of the shorter text; and of all of them what may quote it, or it
 * them. */
struct sight {
	struct near near[NEAR_MAX];
	struct reprint again[NEAR_MAX];
	struct tally tallies[NEAR_MAX];
	uint32_t quoting[2 * NEAR_MAX];
	size_t n, agains, stories, quotings;
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

bool cluster_same_form(
    const struct likeness *like, const struct sketch *s, const struct sketch *t)
{
	return like->whole > SAME_FORM && like->other_names &&
	       sketch_containment(s, t) > SAME_TEXT;
}

bool cluster_same_brief(const struct vector *x, const struct vector *y,
    const struct sketch *text, bool same_source)
{
	return !text->brief || (!same_source && vector_tells_heading(x, y) &&
				   vector_tells_heading(y, x));
}

int cluster_speakers(int n)
{
	int k = (n + PART - 1) / PART;
	return k > NEAREST ? k : NEAREST;
}

/* One of the two is a roundup that the other is not of, or `r`, which comes,
 * makes it one: what `o` brought together stays so. */
static bool round_up(
    struct clusters *c, const struct report *o, const struct report *r)
{
	uint32_t stranger;
	if (r->quotes.several && !quote_goes(r, o))
		return true;
	if (!o->quotes.n)
		return false;
	bool apart = quote_apart(c->pool, &o->quotes, r, &stranger) &&
		     quote_of(&o->text, &r->text);
	if ((apart || o->quotes.several) && !quote_goes(o, r))
		return true;
	return apart && pool_get(c->pool, stranger)->story == o->story;
}

/* What it quotes. */
static void note_quotes(struct clusters *c, struct report *r, struct sight *s)
{
	s->quotings = 0;
	for (size_t i = 0; i < s->agains; i++)
		if (!quote_furniture(r, pool_get(c->pool, s->again[i].number)))
			s->quoting[s->quotings++] = s->again[i].number;
	for (size_t i = 0; i < s->n; i++)
		if (s->near[i].like.odds > QUOTED_ODDS)
			s->quoting[s->quotings++] = s->near[i].number;
	for (size_t i = 0; i < s->quotings; i++) {
		const struct report *o = pool_get(c->pool, s->quoting[i]);
		if (quote_of(&r->text, &o->text))
			quote_note(c->pool, &r->quotes, o, s->quoting[i]);
	}
}

/* And what quotes it, when it is held. */
static void note_quoted(
    struct clusters *c, const struct sight *s, uint32_t number)
{
	const struct report *r = pool_get(c->pool, number);
	for (size_t i = 0; i < s->quotings; i++) {
		uint32_t by = s->quoting[i];
		const struct report *o = pool_get(c->pool, by);
		if (o && quote_of(&o->text, &r->text))
			quote_note(
			    c->pool, pool_quotes(c->pool, by), r, number);
	}
}

/* Roundups speak for no story. */
static void leave_roundups(
    struct clusters *c, const struct report *r, struct sight *s)
{
	size_t kept = 0;
	for (size_t i = 0; i < s->n; i++)
		if (s->near[i].like.odds <= 0 ||
		    !round_up(c, pool_get(c->pool, s->near[i].number), r))
			s->near[kept++] = s->near[i];
	s->n = kept;
}

/* What it says of the story that a report of it is so near. */
static double speaks(const struct near *n)
{
	double least = n->like.apart ? ODDS_NONE : LEAST + n->time;
	return fmax(n->like.odds, least);
}

static void look(struct clusters *c, const struct report *r, struct sight *s)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct likeness *like = &s->near[i].like;
		const struct report *o = pool_get(c->pool, s->near[i].number);
		struct tally *t = tally_of(s->tallies, &s->stories, o->story);
		t->others += like->apart;
		t->apart |= column(r, o) ||
			    (like->odds > JOIN_ODDS &&
				cluster_same_form(like, &r->text, &o->text));
		t->all += fmax(like->odds, PAIR_NONE);
		t->n++;
	}
	for (size_t i = 0; i < s->n; i++) {
		const struct report *o = pool_get(c->pool, s->near[i].number);
		struct tally *t = tally_of(s->tallies, &s->stories, o->story);
		if (t->spoken == cluster_speakers(t->n))
			continue;
		t->spoken++;
		t->sum += speaks(&s->near[i]);
	}
}

/* Where one in a few of its reports says the same of another, the headline of
 * that one alone does: the others know of no such difference. */
bool cluster_rivalled(int others, int n)
{
	return others * OTHERS > n;
}

static bool rivalled(const struct tally *t)
{
	return t->apart || cluster_rivalled(t->others, t->n);
}

/* The likeliest story, or NULL. One with one report in sight is judged by that
 * one, and asked for more. */
static const struct tally *likeliest(const struct sight *s, double *out_odds)
{
	const struct tally *best = NULL;
	for (const struct tally *t = s->tallies; t < s->tallies + s->stories;
	     t++) {
		double odds = rivalled(t) ? ODDS_NONE : t->sum / t->spoken;
		if (t->n < NEAREST)
			odds -= JOIN_ODDS;
		if (best && odds <= *out_odds)
			continue;
		best = t;
		*out_odds = odds;
	}
	return best;
}

static const struct report *nearest_of(
    const struct clusters *c, const struct sight *s, uint64_t story)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct report *o = pool_get(c->pool, s->near[i].number);
		if (o->story == story)
			return o;
	}
	return NULL;
}

/* Where most of the story would not have it, the story may be two. */
static const struct report *same_event(
    struct clusters *c, struct report *r, struct sight *s, struct verdict *out)
{
	s->stories = 0;
	look(c, r, s);
	const struct tally *best = likeliest(s, &out->score);
	out->best = best ? best->story : 0;
	if (!best || out->score <= JOIN_ODDS)
		return NULL;
	const struct report *with = nearest_of(c, s, best->story);
	out->kind = VERDICT_SAME_EVENT;
	r->story = best->story;
	if (best->all < JOIN_ODDS * best->n &&
	    part(c->pool, s->near, s->n, best->story, c->numbers + 1)) {
		out->left = best->story;
		r->story = ++c->numbers;
	}
	part_note(c->pool, r, s->near, s->n);
	return with;
}

/* By their headlines and what they tell. */
static bool reprinted(
    const struct report *r, const struct report *o, double shared)
{
	return !vector_likeness(r->vector, o->vector).apart &&
	       !vector_other_news(r->vector, o->vector, shared) &&
	       cluster_same_brief(r->vector, o->vector, &r->text,
		   r->source && r->source == o->source);
}

static void find_reprints(
    struct clusters *c, const struct report *r, struct sight *s)
{
	size_t kept = 0,
	       n = pool_reprints(c->pool, &r->text, s->again, NEAR_MAX);
	for (size_t i = 0; i < n && s->again[i].part > SAME_TEXT; i++)
		if (reprinted(r, pool_get(c->pool, s->again[i].number),
			s->again[i].part))
			s->again[kept++] = s->again[i];
	s->agains = kept;
}

/* Where the one has as much beside the other, they are to be likely, and
 * neither a roundup. */
static bool one_text(
    struct clusters *c, const struct report *r, const struct report *o)
{
	return !round_up(c, o, r) &&
	       (quote_mutual(&r->text, &o->text) ||
		   vector_likeness(r->vector, o->vector).alone > 0);
}

static void join_text(struct clusters *c, struct report *r,
    const struct reprint *again, struct verdict *out)
{
	out->kind = VERDICT_SAME_TEXT;
	out->best = r->story = pool_get(c->pool, again->number)->story;
	out->score = again->part;
	part_note_again(c->pool, r, again->number);
}

static const struct report *same_text(struct clusters *c, struct report *r,
    const struct sight *s, struct verdict *out)
{
	for (size_t i = 0; i < s->agains; i++) {
		const struct report *o = pool_get(c->pool, s->again[i].number);
		if (one_text(c, r, o)) {
			join_text(c, r, &s->again[i], out);
			return o;
		}
	}
	return NULL;
}

/* What it has word for word, which quotes what it quotes. */
static const struct report *copied(struct clusters *c, struct report *r,
    const struct sight *s, struct verdict *out)
{
	const struct report *o =
	    s->agains ? pool_get(c->pool, s->again[0].number) : NULL;
	if (!o || !quote_copies(&r->text, &o->text))
		return NULL;
	r->quotes = o->quotes;
	join_text(c, r, &s->again[0], out);
	return o;
}

/* Its desk, its town, its form of words are in all that a source tells, so they
 * say less of an event. Likest first, as before. */
static void discount_own(
    const struct clusters *c, const struct report *r, struct sight *s)
{
	for (size_t i = 0; i < s->n; i++) {
		struct near n = s->near[i];
		size_t at = i;
		if (r->source &&
		    r->source == pool_get(c->pool, n.number)->source)
			n.like.odds -= OWN_ODDS;
		for (; at > 0 && s->near[at - 1].like.odds < n.like.odds; at--)
			s->near[at] = s->near[at - 1];
		s->near[at] = n;
	}
}

/* Its story, by the report that it goes with, or NULL. */
static const struct report *same_story(
    struct clusters *c, struct report *r, struct sight *s, struct verdict *out)
{
	s->n = s->quotings = 0;
	find_reprints(c, r, s);
	const struct report *with = copied(c, r, s, out);
	if (with)
		return with;
	s->n = pool_near(c->pool, r, s->near, NEAR_MAX);
	discount_own(c, r, s);
	note_quotes(c, r, s);
	with = same_text(c, r, s, out);
	if (with)
		return with;
	leave_roundups(c, r, s);
	return same_event(c, r, s, out);
}

struct verdict clusters_add(
    struct clusters *c, struct arena *a, struct prepared *art, int64_t at)
{
	struct verdict v = {0};
	if (at != INSTANT_NONE && at > c->now)
		c->now = at;
	pool_forget(c->pool, c->now - c->window);
	pool_weigh(c->pool, &art->terms, INSTANT_NONE);
	struct report r = {.vector = vector_new(&art->terms, &art->heading),
	    .text = art->sketch,
	    .at = c->now,
	    .published = at,
	    .source = art->source.n ? hash_content(art->source) | 1 : 0};
	struct sight s;
	const struct report *with = same_story(c, &r, &s, &v);
	if (!with)
		r.story = ++c->numbers;
	else
		v.shared = prepared_shared(a, art, with->vector);
	v.story = r.story;
	note_quoted(c, &s, pool_add(c->pool, &r, with));
	return v;
}
