/* SPDX-License-Identifier: MIT */
/* gazetted: stories to an edition. */
#include "digest/build.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/map.h"
#include "digest/caps.h"
#include "digest/filter.h"
#include "digest/lead.h"
#include "digest/rank.h"

struct faces {
	struct arena *a;
	struct map *by_name;
};

struct faces *faces_new(struct arena *a)
{
	struct faces *f = arena_new_of(a, struct faces);
	f->a = a;
	f->by_name = map_new(a);
	return f;
}

void faces_add(struct faces *f, const struct source_face *face)
{
	struct source_face *copy = arena_memdup(f->a, face, sizeof(*face));
	map_put(f->by_name, copy->name, copy);
}

const struct source_face *faces_get(const struct faces *f, struct str name)
{
	return map_get(f->by_name, name);
}

/* ---- order ---- */

struct candidate {
	struct story story;
	struct score score;
	int rank;	  /* among those chosen; 0: left out ... */
	struct str limit; /* ... by this */
};

static int cmp64(int64_t x, int64_t y)
{
	return (x > y) - (x < y);
}

static int newest(const struct story *s, const struct story *t)
{
	int c = cmp64(rank_moment(t->lead), rank_moment(s->lead));
	return c ? c : cmp64(s->lead->seq, t->lead->seq);
}

static int by_score(const void *x, const void *y, void *ctx)
{
	const struct candidate *s = x, *t = y;
	(void)ctx;
	if (s->score.total != t->score.total)
		return s->score.total > t->score.total ? -1 : 1;
	return newest(&s->story, &t->story);
}

static int place_of(const struct faces *f, const struct story *s)
{
	const struct source_face *face = faces_get(f, s->lead->source_name);
	return face ? face->rank : 0;
}

static int by_newest(const void *x, const void *y, void *ctx)
{
	const struct candidate *s = x, *t = y;
	(void)ctx;
	return newest(&s->story, &t->story);
}

static int by_oldest(const void *x, const void *y, void *ctx)
{
	const struct article *s = ((const struct candidate *)x)->story.lead;
	const struct article *t = ((const struct candidate *)y)->story.lead;
	int c = cmp64(rank_moment(s), rank_moment(t));
	(void)ctx;
	return c ? c : cmp64(s->seq, t->seq);
}

static int by_source(const void *x, const void *y, void *ctx)
{
	const struct candidate *s = x, *t = y;
	int c = place_of(ctx, &s->story) - place_of(ctx, &t->story);
	return c ? c : newest(&s->story, &t->story);
}

static void sort(struct candidate *c, size_t n, enum story_order order,
    const struct faces *faces)
{
	static int (*const how[])(const void *, const void *, void *) = {
	    [ORDER_RANK] = by_score,
	    [ORDER_NEWEST] = by_newest,
	    [ORDER_OLDEST] = by_oldest,
	    [ORDER_SOURCE] = by_source};
	if (n)
		qsort_r(c, n, sizeof(*c), how[order], (void *)faces);
}

/* ---- budget ---- */

/* What became of an article. Editions of readers with filters of their own
 * may be as many as the readers, so each remembers only some that it left
 * out. */
static void note(struct arena *a, struct edition *ed, const struct article *art,
    struct choice c)
{
	bool own = ed->group.filter.n > 0;
	c.article = art->id;
	c.title = art->title;
	if (c.rank || !own || ed->choices.n < CHOICES_OWN_MAX)
		*vec_push(a, &ed->choices) = c;
}

static void choose(struct arena *a, struct edition *ed, const struct story *s,
    int rank, struct str why)
{
	struct choice c = {.rank = rank, .why = why};
	if (s->lead_why.n)
		c.why = str_join(a, why, S("; "), s->lead_why);
	note(a, ed, s->lead, c);
	c.story = s->lead->id;
	struct str same = s->also.n
			      ? arena_printf(a, "same story as article %lld",
				    (long long)s->lead->id)
			      : S("");
	for (size_t i = 0; i < s->also.n; i++) {
		struct str with = i < s->also_why.n ? s->also_why.v[i] : S("");
		c.why = with.n ? str_join(a, same, S(" ("), with, S("), "), why)
			       : str_join(a, same, S(", "), why);
		note(a, ed, s->also.v[i], c);
	}
}

static int *counter(struct arena *a, struct map *m, struct str key)
{
	int *n = map_get(m, key);
	if (!n) {
		n = arena_new_of(a, int);
		map_put(m, key, n);
	}
	return n;
}

/* What keeps stories out, in words. */
struct limits {
	struct str source, stories, room;
};

static struct limits limits_of(
    struct arena *a, const struct digest *d, int room)
{
	return (struct limits){
	    arena_printf(a, "max_per_source = %d", d->max_per_source),
	    arena_printf(a, "max_stories = %d", d->max_stories),
	    arena_printf(a,
		"more than %d stories make the letter larger than "
		"mailboxes show",
		room)};
}

/* Whether the story is within the budget, which the better ones have used. */
static bool fits(struct arena *a, const struct digest *d, int room,
    const struct limits *limits, struct map *per_source, struct edition *ed,
    struct candidate *c)
{
	int *of_source = counter(a, per_source, c->story.lead->source_name);
	c->rank = 0;
	if (d->max_per_source && *of_source >= d->max_per_source) {
		c->limit = limits->source;
	} else if (ed->told >= d->max_stories) {
		c->limit = limits->stories;
	} else if (ed->told >= room) {
		c->limit = limits->room;
	} else {
		++*of_source;
		c->rank = ++ed->told;
	}
	return c->rank;
}

/* ---- faces ---- */

static struct str title_of(const struct faces *f, const struct article *art)
{
	const struct source_face *face = faces_get(f, art->source_name);
	return face && face->title.n ? face->title : art->source_name;
}

static void dress(struct arena *a, const struct faces *faces, struct story *s)
{
	const struct source_face *face = faces_get(faces, s->lead->source_name);
	s->source = title_of(faces, s->lead);
	s->section = face ? face->section : (struct str){NULL, 0};
	s->also_source.n = 0; /* an edition may be built again */
	vec_each (&s->also, art)
		*vec_push(a, &s->also_source) = title_of(faces, *art);
}

/* ---- filters ---- */

struct sieve {
	struct arena *a;
	struct filter *filter;
	const struct faces *faces;
	struct edition *ed;
};

static bool passes(struct sieve *v, const struct article *art)
{
	const struct source_face *face = faces_get(v->faces, art->source_name);
	struct str section = face ? face->section : (struct str){NULL, 0};
	struct str why = filter_why(v->filter, v->a, art, section);
	if (why.n)
		note(v->a, v->ed, art, (struct choice){.why = why});
	return !why.n;
}

/* ---- told before ---- */

/* More than this of a new report must be news. */
#define FRESH_MIN 0.333

/* The last edition that told of it, and what led it there. */
static const struct earlier *told_before(
    const struct edition *ed, const struct story *s)
{
	const struct earlier *last = NULL;
	for (size_t i = 0; i < s->told.n; i++)
		vec_each (&ed->before, t)
			if (t->article == s->told.v[i]->id &&
			    (!last || t->edition > last->edition ||
				(t->edition == last->edition && !t->story &&
				    last->story)))
				last = t;
	return last;
}

static struct str told_words(
    struct arena *a, const struct earlier *before, double fresh, struct str why)
{
	return arena_printf(a,
	    "left out: edition %lld (article %lld) told it, and only %.0f %% "
	    "of it is new%s%.*s; more than %.0f %% would be told",
	    (long long)before->edition, (long long)before->article, fresh * 100,
	    why.n ? "; " : "", PRS(why), FRESH_MIN * 100);
}

/* Whether a report says something that its readers do not know. */
static bool is_news(struct sieve *v, const struct earlier *before,
    const struct article *art, double fresh, struct str why)
{
	if (!before || fresh > FRESH_MIN)
		return true;
	bool itself = before->article == art->id && !why.n; /* as it was */
	struct choice c = {.story = before->article};
	c.why = itself ? arena_printf(v->a, "left out: edition %lld told it",
			     (long long)before->edition)
		       : told_words(v->a, before, fresh, why);
	note(v->a, v->ed, art, c);
	return false;
}

/* Whether its source has said the same in an article of the story that is
 * told. */
static bool said_already(
    const struct story *s, const struct article *art, double fresh)
{
	bool there = s->lead->source == art->source;
	vec_each (&s->also, other)
		there |= (*other)->source == art->source;
	return fresh <= 0 && there;
}

/* What is left of a story: where its lead is not wanted, or says nothing new,
 * the next leads. False where nothing is. */
static bool sift(struct sieve *v, struct story *s)
{
	const struct earlier *before = told_before(v->ed, s);
	struct story all = *s;
	bool led = passes(v, s->lead) &&
		   is_news(v, before, s->lead, s->lead_fresh, s->lead_why);
	s->update = before ? before->edition : 0;
	s->also = (__typeof__(s->also)){0};
	s->also_why = (__typeof__(s->also_why)){0};
	s->also_fresh = (__typeof__(s->also_fresh)){0};
	for (size_t i = 0; i < all.also.n; i++) {
		const struct article *art = all.also.v[i];
		double fresh = i < all.also_fresh.n ? all.also_fresh.v[i] : 1;
		struct str why = i < all.also_why.n ? all.also_why.v[i] : S("");
		if (!passes(v, art) || !is_news(v, before, art, fresh, why))
			continue;
		if (led && said_already(s, art, fresh)) {
			note(v->a, v->ed, art,
			    (struct choice){
				.why = str_join(v->a, S("left out: "), why),
				.story = s->lead->id});
		} else if (led) {
			*vec_push(v->a, &s->also) = art;
			*vec_push(v->a, &s->also_why) = why;
			*vec_push(v->a, &s->also_fresh) = fresh;
		} else {
			s->lead = art;
			s->lead_why = why;
			s->lead_fresh = fresh;
			led = true;
		}
	}
	return led;
}

/* Says in the lead's reason what it goes on with. */
static void say_update(struct sieve *v, struct story *s)
{
	const struct earlier *before = told_before(v->ed, s);
	if (before)
		s->lead_why = arena_printf(v->a,
		    "update of what edition %lld (article %lld) told, %.0f %% "
		    "of it new%s%.*s",
		    (long long)before->edition, (long long)before->article,
		    s->lead_fresh * 100, s->lead_why.n ? "; " : "",
		    PRS(s->lead_why));
}

/* The stories that the digest and its reader want, into `out`; returns how
 * many. */
static size_t sift_all(struct arena *a, const struct digest *d, struct sieve *v,
    const struct story *stories, size_t n, struct story *out)
{
	struct wants reader;
	struct str rule;
	size_t kept = 0;
	wants_read(a, v->ed->group.filter, &reader);
	v->filter = filter_new(&d->wants, &reader);
	for (size_t i = 0; i < n; i++) {
		out[kept] = stories[i];
		if (!sift(v, &out[kept]))
			continue;
		lead_choose(a, v->faces, &out[kept]);
		say_update(v, &out[kept]);
		kept++;
	}
	for (size_t i = 0; (rule = filter_given_up(v->filter, i)).n; i++)
		*vec_push(a, &v->ed->troubles) = arena_printf(a,
		    "the rule \"%.*s\" takes too long and was given up",
		    PRS(rule));
	filter_free(&v->filter);
	return kept;
}

/* ---- sections ---- */

static struct section *section_of(
    struct arena *a, struct edition *ed, struct str title)
{
	vec_each (&ed->sections, sec)
		if (str_eq(sec->title, title))
			return sec;
	struct section *sec = vec_push(a, &ed->sections);
	sec->title = title;
	return sec;
}

static void drop_empty_sections(struct edition *ed)
{
	size_t kept = 0;
	for (size_t i = 0; i < ed->sections.n; i++)
		if (ed->sections.v[i].stories.n)
			ed->sections.v[kept++] = ed->sections.v[i];
	ed->sections.n = kept;
}

static int count_sources(struct arena *a, const struct edition *ed)
{
	struct map *seen = map_new(a);
	vec_each (&ed->sections, sec) {
		vec_each (&sec->stories, s) {
			map_put(seen, s->lead->source_name, ed->sections.v);
			vec_each (&s->also, art)
				map_put(
				    seen, (*art)->source_name, ed->sections.v);
		}
	}
	return (int)map_len(seen);
}

struct ranking {
	const struct faces *faces;
	struct candidate *best; /* first */
	size_t n;
};

struct ranking *digest_rank(struct arena *a, const struct digest *d,
    const struct faces *faces, const struct story *stories, size_t n,
    struct edition *ed)
{
	struct sieve v = {.a = a, .faces = faces, .ed = ed};
	struct story *left = arena_calloc(a, n + 1, sizeof(*left));
	struct ranking *r = arena_new_of(a, struct ranking);
	r->faces = faces;
	r->n = sift_all(a, d, &v, stories, n, left);
	struct score *scores = arena_calloc(a, r->n + 1, sizeof(*scores));
	r->best = arena_calloc(a, r->n + 1, sizeof(*r->best));
	rank_stories(a, faces, left, r->n, scores);
	for (size_t i = 0; i < r->n; i++)
		r->best[i] =
		    (struct candidate){.story = left[i], .score = scores[i]};
	sort(r->best, r->n, ORDER_RANK, faces);
	return r;
}

void digest_take(struct arena *a, const struct digest *d, int room,
    struct ranking *r, struct edition *ed)
{
	struct map *per_source = map_new(a);
	struct limits limits = limits_of(a, d, room);
	struct candidate *c = arena_calloc(a, r->n + 1, sizeof(*c));
	size_t n = 0;
	for (size_t i = 0; i < r->n; i++)
		if (fits(a, d, room, &limits, per_source, ed, &r->best[i]))
			c[n++] = r->best[i];
	ed->more = (int)r->n - ed->told;
	if (d->order != ORDER_RANK)
		sort(c, n, d->order, r->faces);
	section_of(a, ed, (struct str){NULL, 0});
	vec_each (&d->sections, title)
		section_of(a, ed, *title);
	for (size_t i = 0; i < n; i++) {
		dress(a, r->faces, &c[i].story);
		*vec_push(a, &section_of(a, ed, c[i].story.section)->stories) =
		    c[i].story;
	}
	drop_empty_sections(ed);
	ed->sources = count_sources(a, ed);
}

/* Whether the story that an article leads is told in a machine's words. */
static bool by_machine(const struct edition *ed, const struct article *lead)
{
	vec_each (&ed->sections, sec)
		vec_each (&sec->stories, s)
			if (s->lead->id == lead->id)
				return s->machine;
	return false;
}

void digest_explain(
    struct arena *a, const struct ranking *r, struct edition *ed)
{
	for (size_t i = 0; i < r->n; i++) {
		const struct candidate *c = &r->best[i];
		struct str why = rank_why(a, &c->score);
		if (c->rank && by_machine(ed, c->story.lead))
			why =
			    str_cat(a, why, S("; summed up by the summariser"));
		choose(a, ed, &c->story, c->rank,
		    c->rank
			? str_join(a, S("chosen: "), why)
			: str_join(a, S("left out: "), c->limit, S("; "), why));
	}
}

void digest_build(struct arena *a, const struct digest *d,
    const struct faces *faces, const struct story *stories, size_t n,
    struct edition *ed)
{
	struct ranking *r = digest_rank(a, d, faces, stories, n, ed);
	digest_take(a, d, d->max_stories, r, ed);
	digest_explain(a, r, ed);
}
