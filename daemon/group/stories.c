/* SPDX-License-Identifier: MIT */
/* gazetted: the articles of a window to stories. */
#include "group/stories.h"

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

/* A story that grows. */
struct draft {
	VEC(const struct article *) arts; /* by time */
	VEC(struct str) why;		  /* beside arts */
};

/* Those of one number of the clusters': several, as no source is in a story
 * twice. */
struct chain {
	VEC(struct draft *) drafts;
};

struct grouping {
	struct arena *a;
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
	vec_each (&d->arts, art)
		if ((*art)->source == source)
			return true;
	return false;
}

/* The latest draft of the chain that has no article of the source, or NULL. */
static struct draft *open_to(const struct chain *c, int64_t source)
{
	size_t n = c ? c->drafts.n : 0;
	for (size_t i = n; i > 0 && i + OPEN_MAX > n; i--)
		if (!has_source(c->drafts.v[i - 1], source))
			return c->drafts.v[i - 1];
	return NULL;
}

static struct draft *begin(struct grouping *g)
{
	struct draft *d = arena_new_of(g->a, struct draft);
	*vec_push(g->a, &g->drafts) = d;
	return d;
}

static void put(
    struct grouping *g, struct chain *c, struct str number, struct draft *d)
{
	if (!c) {
		c = arena_new_of(g->a, struct chain);
		map_put(g->by_story, number, c);
	}
	if (!c->drafts.n || c->drafts.v[c->drafts.n - 1] != d)
		*vec_push(g->a, &c->drafts) = d;
}

static struct str why(struct arena *a, const struct verdict *v)
{
	if (v->kind == VERDICT_SAME_TEXT)
		return arena_printf(
		    a, "same text, %.0f %% of the shorter", v->score * 100);
	return arena_printf(a, "same event, likeness %.2f of %.2f by %.*s",
	    v->score, v->needed, PRS(v->shared));
}

static void add(struct grouping *g, const struct article *art)
{
	struct cluster_article in = {.title = art->title,
	    .text = art->summary,
	    .language = art->language,
	    .at = art->published};
	struct verdict v = clusters_add(g->clusters, g->a, &in);
	struct str number =
	    str_dup(g->a, (struct str){(char *)&v.story, sizeof(v.story)});
	struct str title = title_key(g->a, art->title), reason = S("first");
	struct chain *c = map_get(g->by_story, number);
	struct draft *d = NULL;
	if (title.n >= TITLE_KEY_MIN)
		d = map_get(g->by_title, title);
	if (d && has_source(d, art->source))
		d = NULL;
	if (d)
		reason = S("same headline");
	else if (v.kind != VERDICT_NEW && (d = open_to(c, art->source)))
		reason = why(g->a, &v);
	else
		d = begin(g);
	*vec_push(g->a, &d->arts) = art;
	*vec_push(g->a, &d->why) = reason;
	put(g, c, number, d);
	if (title.n >= TITLE_KEY_MIN)
		map_put(g->by_title, title, d);
}

/* ---- out of it ---- */

static size_t lead_of(const struct draft *d)
{
	size_t longest = 0;
	vec_each (&d->arts, art)
		if ((*art)->summary.n > longest)
			longest = (*art)->summary.n;
	if (longest > LEAD_ENOUGH)
		longest = LEAD_ENOUGH;
	for (size_t i = 0; i < d->arts.n; i++)
		if ((double)d->arts.v[i]->summary.n >=
		    LEAD_PART * (double)longest)
			return i;
	return 0;
}

static void finish(struct grouping *g, const struct draft *d, stories *out)
{
	struct story *s = vec_push(g->a, out);
	size_t lead = lead_of(d);
	s->lead = d->arts.v[lead];
	for (size_t i = 0; i < d->arts.n; i++) {
		if (i == lead)
			continue;
		*vec_push(g->a, &s->also) = d->arts.v[i];
		*vec_push(g->a, &s->also_why) =
		    i ? d->why.v[i] : d->why.v[lead];
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
	int64_t first = d->arts.v[0]->seq;
	vec_each (&d->arts, art)
		if ((*art)->seq < first)
			first = (*art)->seq;
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
	    .clusters = clusters_new(WINDOW),
	    .by_title = map_new(a),
	    .by_story = map_new(a)};
	const struct article **order = arena_calloc(a, n + 1, sizeof(*order));
	for (size_t i = 0; i < n; i++)
		order[i] = &arts[i];
	qsort(order, n, sizeof(*order), by_time);
	for (size_t i = 0; i < n; i++)
		add(&g, order[i]);
	if (g.drafts.n)
		qsort(g.drafts.v, g.drafts.n, sizeof(*g.drafts.v), by_seq);
	vec_each (&g.drafts, d)
		finish(&g, *d, out);
	clusters_free(&g.clusters);
}
