/* SPDX-License-Identifier: MIT */
/* gazetted: the articles of a window to stories. */
#include "group/stories.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/map.h"
#include "group/cluster.h"

#define TITLE_KEY_MIN                                                          \
	16 /* bytes: shorter headlines are too common to merge                 \
	    */
#define WINDOW	    INT64_C(259200) /* seconds between articles of a story */
#define LEAD_PART   0.5
#define LEAD_ENOUGH 600

#define OPEN_MAX 16 /* drafts of one number that are looked at */

struct member {
	const struct article *art;
	struct str why; /* it is with those before it */
};

/* A story that grows. */
struct draft {
	VEC(struct member) members;
	struct draft *merged; /* into this one; or NULL */
};

/* Those of one number of the clusters': several, as no source is in a story
 * twice. */
struct chain {
	VEC(struct draft *) drafts;
};

struct grouping {
	struct arena *a;
	struct arena *scratch; /* for one article */
	struct clusters *clusters;
	struct map *by_title; /* -> struct draft */
	struct map *by_story; /* number -> struct chain */
	VEC(struct draft *) drafts;
};

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

static bool has_source(const struct draft *d, int64_t source)
{
	vec_each (&d->members, m)
		if (m->art->source == source)
			return true;
	return false;
}

static bool apart(const struct draft *d, const struct draft *other)
{
	vec_each (&other->members, m)
		if (has_source(d, m->art->source))
			return false;
	return true;
}

static struct draft *resolve(struct draft *d)
{
	while (d->merged)
		d = d->merged;
	return d;
}

/* ---- by headline ---- */

static struct draft *by_headline(struct grouping *g, const struct article *art)
{
	struct str title = title_key(g->a, art->title);
	bool telling = title.n >= TITLE_KEY_MIN;
	struct draft *d = telling ? map_get(g->by_title, title) : NULL;
	bool joins = d && !has_source(d, art->source);
	if (!joins) {
		d = arena_new_of(g->a, struct draft);
		*vec_push(g->a, &g->drafts) = d;
		if (telling)
			map_put(g->by_title, title, d);
	}
	*vec_push(g->a, &d->members) =
	    (struct member){art, joins ? S("same headline") : S("first")};
	return d;
}

/* ---- by event ---- */

static struct str why(struct arena *a, const struct verdict *v)
{
	if (v->kind == VERDICT_SAME_TEXT)
		return arena_printf(
		    a, "same text, %.0f %% of the shorter", v->score * 100);
	return arena_printf(a, "same event, likeness %.2f of %.2f by %.*s",
	    v->score, v->needed, PRS(v->shared));
}

/* The latest draft of the chain that has none of the other's sources. */
static struct draft *open_to(const struct chain *c, const struct draft *d)
{
	size_t n = c->drafts.n;
	for (size_t i = n; i > 0 && i + OPEN_MAX > n; i--) {
		struct draft *into = resolve(c->drafts.v[i - 1]);
		if (into == d || apart(into, d))
			return into;
	}
	return NULL;
}

static void merge(
    struct grouping *g, struct draft *into, struct draft *d, struct str reason)
{
	for (size_t i = 0; i < d->members.n; i++) {
		struct member m = d->members.v[i];
		m.why = i ? m.why : reason;
		*vec_push(g->a, &into->members) = m;
	}
	d->members.n = 0;
	d->merged = into;
}

static struct chain *chain_of(struct grouping *g, uint64_t story)
{
	struct str key = {(const char *)&story, sizeof(story)};
	struct chain *c = map_get(g->by_story, key);
	if (!c) {
		c = arena_new_of(g->a, struct chain);
		map_put(g->by_story, str_dup(g->a, key), c);
	}
	return c;
}

static void by_event(
    struct grouping *g, const struct article *art, struct draft *d)
{
	struct cluster_article in = {.title = art->title,
	    .text = art->summary,
	    .language = art->language,
	    .at = art->published};
	arena_clear(g->scratch);
	struct verdict v = clusters_add(g->clusters, g->scratch, &in);
	struct chain *c = chain_of(g, v.story);
	d = resolve(d);
	struct draft *into = open_to(c, d);
	if (into && into != d)
		merge(g, into, d, why(g->a, &v));
	else if (!into)
		*vec_push(g->a, &c->drafts) = d;
}

/* ---- out of it ---- */

static size_t lead_of(const struct draft *d)
{
	size_t longest = 0, lead = SIZE_MAX;
	vec_each (&d->members, m)
		if (m->art->summary.n > longest)
			longest = m->art->summary.n;
	if (longest > LEAD_ENOUGH)
		longest = LEAD_ENOUGH;
	for (size_t i = 0; i < d->members.n; i++) {
		const struct article *art = d->members.v[i].art;
		if ((double)art->summary.n >= LEAD_PART * (double)longest &&
		    (lead == SIZE_MAX ||
			art->published < d->members.v[lead].art->published))
			lead = i;
	}
	return lead;
}

static void finish(struct grouping *g, const struct draft *d, stories *out)
{
	struct story *s = vec_push(g->a, out);
	size_t lead = lead_of(d);
	s->lead = d->members.v[lead].art;
	for (size_t i = 0; i < d->members.n; i++) {
		if (i == lead)
			continue;
		*vec_push(g->a, &s->also) = d->members.v[i].art;
		*vec_push(g->a, &s->also_why) = d->members.v[i ? i : lead].why;
	}
}

static int by_time(const void *x, const void *y)
{
	const struct article *s = *(const struct article *const *)x;
	const struct article *t = *(const struct article *const *)y;
	if (s->published != t->published)
		return s->published < t->published ? -1 : 1;
	return (s->seq > t->seq) - (s->seq < t->seq);
}

static int64_t first_seq(const struct draft *d)
{
	int64_t first = INT64_MAX;
	vec_each (&d->members, m)
		if (m->art->seq < first)
			first = m->art->seq;
	return first;
}

static int by_seq(const void *x, const void *y)
{
	int64_t s = first_seq(*(struct draft *const *)x);
	int64_t t = first_seq(*(struct draft *const *)y);
	return (s > t) - (s < t);
}

void group_stories(
    struct arena *a, const struct article *arts, size_t n, stories *out)
{
	struct grouping g = {.a = a,
	    .scratch = arena_new(),
	    .clusters = clusters_new(WINDOW),
	    .by_title = map_new(a),
	    .by_story = map_new(a)};
	const struct article **order = arena_calloc(a, n + 1, sizeof(*order));
	struct draft **of = arena_calloc(a, n + 1, sizeof(*of));
	for (size_t i = 0; i < n; i++)
		order[i] = &arts[i];
	qsort(order, n, sizeof(*order), by_time);
	for (size_t i = 0; i < n; i++)
		of[i] = by_headline(&g, order[i]);
	for (size_t i = 0; i < n; i++)
		by_event(&g, order[i], of[i]);
	if (g.drafts.n)
		qsort(g.drafts.v, g.drafts.n, sizeof(*g.drafts.v), by_seq);
	vec_each (&g.drafts, d)
		if (!(*d)->merged)
			finish(&g, *d, out);
	clusters_free(&g.clusters);
	arena_free(&g.scratch);
}
