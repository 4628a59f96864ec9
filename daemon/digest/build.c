/* SPDX-License-Identifier: MIT */
/* gazetted: stories to an edition. */
#include "digest/build.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/map.h"
#include "digest/filter.h"
#include "digest/summary.h"
#include "text/sentence.h"

#define UNDATED_AGE 43200 /* seconds */

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

struct order_ctx {
	enum story_order order;
	const struct faces *faces;
};

static int rank_of(const struct faces *f, const struct story *s)
{
	const struct source_face *face = faces_get(f, s->lead->source_name);
	return face ? face->rank : 0;
}

/* An article without a date counts as half a day old when it came, so that
 * it neither leads every edition nor sinks to its end. */
static int64_t moment(const struct article *art)
{
	return art->published_known ? art->published
				    : art->first_seen - UNDATED_AGE;
}

static int cmp64(int64_t x, int64_t y)
{
	return (x > y) - (x < y);
}

static int by_order(const void *x, const void *y, void *ctx)
{
	const struct story *s = x, *t = y;
	const struct order_ctx *o = ctx;
	int c = 0;
	if (o->order == ORDER_SOURCE)
		c = cmp64(rank_of(o->faces, s), rank_of(o->faces, t));
	if (!c && o->order == ORDER_OLDEST)
		c = cmp64(moment(s->lead), moment(t->lead));
	else if (!c)
		c = cmp64(moment(t->lead), moment(s->lead));
	return c ? c : cmp64(s->lead->seq, t->lead->seq);
}

/* ---- budget ---- */

static void choose(struct arena *a, struct edition *ed, const struct story *s,
    int rank, struct str why)
{
	*vec_push(a, &ed->choices) = (struct choice){s->lead->id, rank, why};
	vec_each (&s->also, art) {
		if ((*art)->id == s->lead->id)
			continue;
		*vec_push(a, &ed->choices) = (struct choice){(*art)->id, rank,
		    arena_printf(a, "same story as article %lld",
			(long long)s->lead->id)};
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

/* True where the story is within the budget; says why not in `choices`. */
static bool fits(struct arena *a, const struct digest *d,
    struct map *per_source, struct edition *ed, const struct story *s)
{
	int *of_source = counter(a, per_source, s->lead->source_name);
	if (d->max_per_source && *of_source >= d->max_per_source) {
		choose(a, ed, s, 0,
		    arena_printf(
			a, "left out: max_per_source = %d", d->max_per_source));
		return false;
	}
	if (ed->told >= d->max_stories) {
		choose(a, ed, s, 0,
		    arena_printf(
			a, "left out: max_stories = %d", d->max_stories));
		return false;
	}
	(*of_source)++;
	return true;
}

/* ---- faces ---- */

static struct str title_of(const struct faces *f, const struct article *art)
{
	const struct source_face *face = faces_get(f, art->source_name);
	return face && face->title.n ? face->title : art->source_name;
}

/* What the feed says of its only article stays as it is where it is whole and
 * short enough; else whole sentences of it and of the others that report the
 * same. Where there is none, its beginning. */
static struct str summary_of(
    struct arena *a, const struct digest *d, const struct story *s)
{
	struct summary_opts opts = {.sentences = (size_t)d->summary_sentences,
	    .chars = (size_t)d->summary_chars};
	VEC(struct summary_doc) docs = {0};
	const struct article *l = s->lead;
	units chosen = {0};
	if (!opts.chars)
		return S("");
	if (!s->also.n && !opts.sentences &&
	    summary_whole(l->summary, opts.chars))
		return str_trim(l->summary);
	*vec_push(a, &docs) =
	    (struct summary_doc){l->title, l->summary, l->language};
	vec_each (&s->also, art)
		if ((*art)->id != l->id)
			*vec_push(a, &docs) = (struct summary_doc){
			    (*art)->title, (*art)->summary, (*art)->language};
	summary_choose(a, docs.v, docs.n, &opts, &chosen);
	return chosen.n ? summary_join(a, &chosen)
			: text_cut(a, l->summary, opts.chars);
}

static void dress(struct arena *a, const struct digest *d,
    const struct faces *faces, struct story *s)
{
	const struct source_face *face = faces_get(faces, s->lead->source_name);
	s->source = title_of(faces, s->lead);
	s->section = face ? face->section : (struct str){NULL, 0};
	s->summary = summary_of(a, d, s);
	s->also_source.n = 0; /* an edition may be built again */
	vec_each (&s->also, art)
		*vec_push(a, &s->also_source) = title_of(faces, *art);
}

/* ---- filters ---- */

static bool passes(struct arena *a, const struct digest *d,
    const struct faces *faces, struct edition *ed, const struct article *art)
{
	const struct source_face *face = faces_get(faces, art->source_name);
	struct str section = face ? face->section : (struct str){NULL, 0};
	struct str why = filter_article(a, d, art, section);
	if (why.n)
		*vec_push(a, &ed->choices) = (struct choice){art->id, 0, why};
	return !why.n;
}

/* What is left of a story: where its lead is not wanted the next leads.
 * False where nothing is. */
static bool filter(struct arena *a, const struct digest *d,
    const struct faces *faces, struct edition *ed, struct story *s)
{
	bool led = passes(a, d, faces, ed, s->lead);
	__typeof__(s->also) kept = {0};
	for (size_t i = 0; i < s->also.n; i++) {
		const struct article *art = s->also.v[i];
		if (!passes(a, d, faces, ed, art))
			continue;
		if (led)
			*vec_push(a, &kept) = art;
		else
			s->lead = art;
		led = true;
	}
	s->also = kept;
	return led;
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
	vec_each (&ed->sections, sec)
		vec_each (&sec->stories, s)
			map_put(seen, s->lead->source_name, ed->sections.v);
	return (int)map_len(seen);
}

void digest_build(struct arena *a, const struct digest *d,
    const struct faces *faces, struct story *stories, size_t n,
    struct edition *ed)
{
	struct order_ctx order = {d->order, faces};
	struct map *per_source = map_new(a);
	if (n)
		qsort_r(stories, n, sizeof(*stories), by_order, &order);
	section_of(a, ed, (struct str){NULL, 0});
	vec_each (&d->sections, title)
		section_of(a, ed, *title);
	for (size_t i = 0; i < n; i++) {
		struct story told = stories[i], *s = &told;
		if (!filter(a, d, faces, ed, s))
			continue;
		if (!fits(a, d, per_source, ed, s)) {
			ed->more++;
			continue;
		}
		dress(a, d, faces, s);
		choose(a, ed, s, ++ed->told, S("chosen"));
		*vec_push(a, &section_of(a, ed, s->section)->stories) = *s;
	}
	drop_empty_sections(ed);
	ed->sources = count_sources(a, ed);
}
