/* SPDX-License-Identifier: MIT */
/* gazetted: the articles of a window to stories. */
#include "group/stories.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/map.h"
#include "group/cluster.h"

#define TITLE_KEY_MIN 16 /* bytes: shorter headlines are too common to merge   \
			  */
#define WINDOW	    INT64_C(259200) /* seconds between articles of a story */
#define LEAD_PART   0.5
#define LEAD_ENOUGH 600

/* A story that grows; of one number there may be several, as no source is in
 * one twice. */
struct draft {
	VEC(const struct article *) arts; /* by time */
	VEC(struct str) why;		  /* beside arts */
	struct draft *next;
};

struct grouping {
	struct arena *a;
	struct clusters *clusters;
	struct map *by_title, *by_story; /* -> the first struct draft */
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

/* The draft of these that the article may join, or NULL. */
static struct draft *open_to(struct draft *d, int64_t source)
{
	while (d && has_source(d, source))
		d = d->next;
	return d;
}

static struct draft *begin(struct grouping *g)
{
	struct draft *d = arena_new_of(g->a, struct draft);
	*vec_push(g->a, &g->drafts) = d;
	return d;
}

/* The first of a kind is what later ones find, and leads to the others. */
static void put(struct map *m, struct str key, struct draft *d)
{
	struct draft *first = map_get(m, key);
	if (!first)
		map_put(m, key, d);
	else if (first != d && !d->next) {
		d->next = first->next;
		first->next = d;
	}
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
	struct draft *d = NULL;
	if (title.n >= TITLE_KEY_MIN &&
	    (d = open_to(map_get(g->by_title, title), art->source)))
		reason = S("same headline");
	else if (v.kind != VERDICT_NEW &&
		 (d = open_to(map_get(g->by_story, number), art->source)))
		reason = why(g->a, &v);
	if (!d)
		d = begin(g);
	*vec_push(g->a, &d->arts) = art;
	*vec_push(g->a, &d->why) = reason;
	put(g->by_story, number, d);
	if (title.n >= TITLE_KEY_MIN && !map_get(g->by_title, title))
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
