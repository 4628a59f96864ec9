/* SPDX-License-Identifier: MIT */
/* gazetted: a sitemap index and its sitemaps. */
/*
 *	index --> parts that may have news --> one feed --> one commit
 *
 * Each part has validators of its own, kept as text in the source's row, so
 * that none is asked for unconditionally twice. Parts whose date in the index
 * says that nothing happened since the last good poll are not asked for at
 * all. A part that fails is tried at the next poll; the others count.
 */
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "feed/feed.h"
#include "run/poll.h"

#define PARTS_MAX   12	  /* sitemaps asked for in a poll */
#define DEPTH_MAX   2	  /* an index in an index, and no deeper */
#define ENTRIES_MAX 60000 /* of all parts together: what they can have */
#define SLACK	    86400 /* seconds: many dates are days without a time */

struct piece {
	struct str url;
	struct validators validators;
	int64_t updated;
	int depth;
	struct feed got; /* at this poll */
};

struct gather {
	struct gather *next;
	struct job *j;
	struct arena *a;
	struct document doc; /* the index: validators, max_age */
	struct feed f;	     /* what the parts brought */
	VEC(struct piece) pieces;
	size_t waiting, good, asked;
	struct err last;
	int64_t retry_after;
};

/* ---- what the state remembers: url, etag, date of its own and the index's,
 * whose validators they are; parted by tabs, a line each ---- */

static struct str field(struct str *line)
{
	struct str s = {0};
	str_split(line, '\t', &s);
	return s.n ? s : (struct str){0};
}

static void remembered(struct gather *g, struct str text)
{
	struct str line;
	while (str_split(&text, '\n', &line)) {
		long long t;
		struct piece k = {.url = field(&line), .depth = 1};
		k.validators.etag = field(&line);
		k.validators.last_modified = field(&line);
		struct str date = field(&line);
		k.updated = str_to_int(date, INT64_MIN / 2, INT64_MAX / 2, &t)
				? t
				: INSTANT_NONE;
		if (str_to_int(line, INT64_MIN, INT64_MAX, &t))
			k.validators.of = (uint64_t)t;
		if (k.url.n)
			*vec_push(g->a, &g->pieces) = k;
	}
}

static bool plain(struct str s)
{
	return str_chr(s, '\t') < 0 && str_chr(s, '\n') < 0;
}

static struct str to_remember(struct arena *a, const struct gather *g)
{
	struct buf b = buf_init((size_t)1 << 20);
	vec_each (&g->pieces, k) {
		const struct validators *v = &k->validators;
		bool good = plain(v->etag) && plain(v->last_modified);
		buf_addf(&b, "%.*s\t%.*s\t%.*s\t", PRS(k->url),
		    good ? (int)v->etag.n : 0, v->etag.p,
		    good ? (int)v->last_modified.n : 0, v->last_modified.p);
		if (k->updated != INSTANT_NONE)
			buf_addf(&b, "%lld", (long long)k->updated);
		buf_addf(&b, "\t%lld\n", (long long)v->of);
	}
	struct str s = b.over ? (struct str){0} : buf_dup(a, &b);
	buf_free(&b);
	return s;
}

/* ---- which to ask for ---- */

/* Parts from the nearer end of the index. */
static size_t from_end(const struct feed *f, const struct part *k)
{
	size_t i = (size_t)(k - f->parts.v), last = f->parts.n - 1;
	return i < last - i ? i : last - i;
}

/* Undated ones first, they may hold anything; then the newest. Equals in the
 * index's order, or, of more than are asked for, those at its ends in turn:
 * what is new is at one or the other. */
static int newest(const void *x, const void *y, void *index)
{
	const struct feed *f = index;
	const struct part *a = *(const struct part *const *)x;
	const struct part *b = *(const struct part *const *)y;
	int64_t s = a->updated == INSTANT_NONE ? INSTANT_MAX : a->updated;
	int64_t t = b->updated == INSTANT_NONE ? INSTANT_MAX : b->updated;
	size_t i = from_end(f, a), k = from_end(f, b);
	if (s != t)
		return s < t ? 1 : -1;
	return f->parts.n > PARTS_MAX && i != k ? (i > k) - (i < k)
						: (a > b) - (a < b);
}

static const struct piece *known(
    const struct piece *old, size_t n, struct str url)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(old[i].url, url))
			return &old[i];
	return NULL;
}

/* Adds the newest of an index to the pieces, with what is known of them. The
 * index itself is none, though some list it. */
static void choose(struct gather *g, const struct feed *f,
    const struct piece *old, size_t n_old, int depth)
{
	size_t n = f->parts.n;
	const struct part **order = arena_calloc(g->a, n + 1, sizeof(*order));
	for (size_t i = 0; i < n; i++)
		order[i] = &f->parts.v[i];
	qsort_r(order, n, sizeof(*order), newest, (void *)(uintptr_t)f);
	for (size_t i = 0; i < n && g->pieces.n < PARTS_MAX; i++) {
		const struct piece *was = known(old, n_old, order[i]->url);
		if (known(g->pieces.v, g->pieces.n, order[i]->url) ||
		    str_eq(order[i]->url, g->f.base) ||
		    str_eq(order[i]->url, g->j->src->url))
			continue;
		struct piece *k = vec_push(g->a, &g->pieces);
		if (was)
			*k = *was;
		k->url = str_dup(g->a, order[i]->url);
		k->updated = order[i]->updated;
		k->depth = depth;
	}
}

static bool may_have_news(const struct gather *g, const struct piece *k)
{
	const struct source_state *st = g->j->st;
	return !st->first_done || k->updated == INSTANT_NONE ||
	       st->last_good == INSTANT_NONE ||
	       k->updated >= st->last_good - SLACK;
}

static void ask(struct poll *p, struct gather *g, size_t i)
{
	struct piece *k = &g->pieces.v[i];
	struct job *part = arena_new_of(g->a, struct job);
	if (!may_have_news(g, k))
		return;
	part->batch = g->j->batch;
	part->st = g->j->st;
	part->src = g->j->src;
	part->gather = g;
	part->part = i;
	g->asked++;
	if (poll_ask(p, part, k->url, &k->validators, &g->last) == 0)
		g->waiting++;
}

/* ---- the end ---- */

static void drop(struct poll *p, struct gather *g)
{
	struct gather **at = &p->gathers;
	struct arena *a = g->a;
	while (*at != g)
		at = &(*at)->next;
	*at = g->next;
	arena_free(&a);
}

void gather_free_all(struct poll *p)
{
	while (p->gathers)
		drop(p, p->gathers);
}

/* In the index's order, whichever came first. */
static void add_entries(struct gather *g)
{
	vec_each (&g->pieces, k)
		vec_each (&k->got.entries, en)
			if (g->f.entries.n < ENTRIES_MAX)
				*vec_push(g->a, &g->f.entries) = *en;
			else
				g->f.truncated = true;
}

static int finish(struct poll *p, struct gather *g, struct err *e)
{
	struct source_state *st = g->j->st;
	int rc;
	add_entries(g);
	st->parts = to_remember(g->j->batch->a, g);
	if (g->asked && !g->good) {
		rc = poll_failed(p, g->j, &g->last, g->retry_after, e);
	} else if (g->f.entries.n) {
		poll_good(p, g->j, &g->doc);
		rc = poll_ingest(p, g->j, &g->f, e);
	} else {
		rc = poll_unchanged(p, g->j, &g->doc, e);
	}
	drop(p, g);
	return rc;
}

/* ---- from the index to the parts ---- */

int gather_begin(struct poll *p, struct job *j, const struct document *doc,
    const struct feed *f, struct err *e)
{
	struct arena *a = arena_new();
	struct gather *g = arena_new_of(a, struct gather);
	g->a = a;
	g->j = j;
	g->retry_after = -1;
	g->next = p->gathers;
	p->gathers = g;
	g->doc = *doc;
	g->doc.body = (struct str){0};
	g->doc.validators.etag = str_dup(a, doc->validators.etag);
	g->doc.validators.last_modified =
	    str_dup(a, doc->validators.last_modified);
	g->f = (struct feed){.format = S("sitemap"),
	    .base = str_dup(a, doc->url),
	    .updated = INSTANT_NONE,
	    .published = INSTANT_NONE,
	    .ttl = -1};
	remembered(g, str_dup(a, j->st->parts));
	if (f) {
		struct piece *old = g->pieces.v;
		size_t n = g->pieces.n;
		g->pieces = (__typeof__(g->pieces)){0};
		choose(g, f, old, n, 1);
	}
	for (size_t i = 0; i < g->pieces.n; i++)
		ask(p, g, i);
	return g->waiting ? 0 : finish(p, g, e);
}

static void part_arrived(
    struct poll *p, struct gather *g, size_t i, const struct document *got)
{
	struct document doc = *got;
	struct feed f = {0};
	int depth = g->pieces.v[i].depth;
	doc.body = str_dup(g->a, got->body);
	doc.url = str_dup(g->a, got->url);
	if (feed_parse(g->a, &doc, &f, &g->last) < 0)
		return;
	g->good++;
	g->pieces.v[i].got = f;
	g->pieces.v[i].validators = (struct validators){
	    str_dup(g->a, got->validators.etag),
	    str_dup(g->a, got->validators.last_modified), got->validators.of};
	size_t from = g->pieces.n;
	if (depth < DEPTH_MAX)
		choose(g, &f, NULL, 0, depth + 1);
	for (size_t k = from; k < g->pieces.n; k++)
		ask(p, g, k);
}

int gather_take(
    struct poll *p, struct job *j, struct fetch_result *res, struct err *e)
{
	struct gather *g = j->gather;
	if (res->retry_after > g->j->retry_after)
		g->j->retry_after = res->retry_after;
	if (res->err.kind != ERR_NONE) {
		g->last = res->err;
		g->retry_after = res->retry_after;
	} else if (res->doc.unchanged) {
		g->good++;
	} else {
		part_arrived(p, g, j->part, &res->doc);
	}
	return --g->waiting ? 0 : finish(p, g, e);
}
