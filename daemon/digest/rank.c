/* SPDX-License-Identifier: MIT */
/* gazetted: which stories come first. */
#include "digest/rank.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/url.h"

#define UNDATED_AGE 43200 /* seconds */
#define FRESHEST    0.5	  /* what being the newest of all counts */

int64_t rank_moment(const struct article *art)
{
	return article_dated(art) ? art->published
				  : art->first_seen - UNDATED_AGE;
}

/* A name, and the last story that it was met in (from 1). */
struct mark {
	size_t story;
	int stories;
};

struct ranking {
	struct arena *a;
	const struct faces *faces;
	struct map *sources, *sites; /* name -> struct mark */
};

static struct mark *mark_of(struct ranking *r, struct map *m, struct str name)
{
	struct mark *k = map_get(m, name);
	if (!k) {
		k = arena_new_of(r->a, struct mark);
		map_put(m, name, k);
	}
	return k;
}

/* True the first time that the story meets the name. */
static bool meet(struct mark *k, size_t story)
{
	bool first = k->story != story;
	k->story = story;
	k->stories += first;
	return first;
}

/* The i-th article of a story, the lead being the first; NULL behind the
 * last. `also` may hold the lead as well, which does no harm here. */
static const struct article *article_at(const struct story *s, size_t i)
{
	if (i == 0)
		return s->lead;
	return i <= s->also.n ? s->also.v[i - 1] : NULL;
}

/* How many stories each source has. */
static void count(struct ranking *r, const struct story *s, size_t number)
{
	const struct article *art;
	for (size_t i = 0; (art = article_at(s, i)); i++)
		meet(mark_of(r, r->sources, art->source_name), number);
}

static double weight_of(const struct ranking *r, struct str source)
{
	const struct source_face *face = faces_get(r->faces, source);
	return face && face->weight > 0 ? face->weight : 1;
}

static void judge(struct ranking *r, const struct story *story, size_t number,
    struct score *s)
{
	int names = 0, sites = 0;
	const struct article *art;
	for (size_t i = 0; (art = article_at(story, i)); i++) {
		struct mark *k = mark_of(r, r->sources, art->source_name);
		struct str site = url_site(r->a, art->link);
		names += k->story != number;
		k->story = number;
		sites +=
		    meet(mark_of(r, r->sites, site.n ? site : art->source_name),
			number);
		s->weight = fmax(s->weight, weight_of(r, art->source_name));
		if (!s->of_rarest || k->stories < s->of_rarest)
			s->of_rarest = k->stories;
	}
	s->sources = names < sites ? names : sites;
	s->coverage = log(1 + s->sources) / log(2);
	s->rarity = 1 / sqrt(s->of_rarest);
}

/* ---- freshness ---- */

static int by_number(const void *x, const void *y)
{
	int64_t a = *(const int64_t *)x, b = *(const int64_t *)y;
	return (a > b) - (a < b);
}

/* How many of the sorted `v` are less than `x`. */
static size_t below(const int64_t *v, size_t n, int64_t x)
{
	size_t lo = 0, hi = n;
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (v[mid] < x)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

void rank_stories(struct arena *a, const struct faces *faces,
    const struct story *stories, size_t n, struct score *out)
{
	struct ranking r = {a, faces, map_new(a), map_new(a)};
	int64_t *moments = arena_calloc(a, n + 1, sizeof(*moments));
	for (size_t i = 0; i < n; i++) {
		count(&r, &stories[i], i + 1);
		moments[i] = rank_moment(stories[i].lead);
	}
	qsort(moments, n, sizeof(*moments), by_number);
	for (size_t i = 0; i < n; i++) {
		struct score *s = &out[i];
		size_t older = below(moments, n, rank_moment(stories[i].lead));
		*s = (struct score){0};
		judge(&r, &stories[i], n + i + 1, s);
		s->freshness =
		    FRESHEST * (n > 1 ? (double)older / (double)(n - 1) : 1);
		s->total = s->weight * (s->coverage + s->freshness + s->rarity);
	}
}

struct str rank_why(struct arena *a, const struct score *s)
{
	return arena_printf(a,
	    "score %.2f = weight %g x (coverage %.2f by %d source%s + "
	    "freshness %.2f + rarity %.2f, its source having %d stor%s)",
	    s->total, s->weight, s->coverage, s->sources,
	    s->sources == 1 ? "" : "s", s->freshness, s->rarity, s->of_rarest,
	    s->of_rarest == 1 ? "y" : "ies");
}
