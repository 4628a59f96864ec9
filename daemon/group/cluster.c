/* SPDX-License-Identifier: MIT */
/* gazetted: articles to stories, as they arrive. */
#include "group/cluster.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "group/caps.h"
#include "group/sketch.h"
#include "group/table.h"
#include "text/stem.h"

#define SAME_TEXT  0.5
#define NEEDED	   0.30
#define GROWTH	   0.04
#define CORE	   0.3
#define CORE_FROM  0.3
#define BACKGROUND 100
#define SHARED	   5 /* terms named */
#define SHARED_MIN 4 /* terms: fewer are a coincidence */

/* What a story says of a term. */
struct share {
	uint64_t id;
	float sum;	/* of its weights in the articles */
	uint32_t count; /* articles that have it */
};

/* A story: the sum of its articles' unit vectors. */
struct cluster {
	uint64_t number;
	struct table shares;
	double norm2, core; /* core: what an article could have of it */
	uint32_t n;
	int64_t last;
	struct cluster *older, *newer; /* in order of the last article */
	struct sketch *sketches;
	uint32_t n_sketches;
	double partial; /* of the article at hand */
};

/* A term, or a key of sketches, over all live stories. */
struct entry {
	uint64_t id;
	uint32_t df; /* how often it was given a lead */
	uint32_t n, cap;
	struct cluster **leads;
};

struct clusters {
	struct table terms, keys;
	struct cluster *oldest, *newest;
	size_t live;
	uint64_t numbers; /* ever begun */
	int64_t window, now;
	struct stemmer *stemmer;
};

static void *need_memory(void *p)
{
	if (!p)
		abort();
	return p;
}

/* ---- what leads to a story ---- */

static void lead(struct table *t, uint64_t id, struct cluster *s)
{
	bool fresh;
	struct entry *e = table_put(t, id, &fresh);
	e->df++;
	if (e->n == LEADS_MAX || (e->n && e->leads[e->n - 1] == s))
		return;
	if (e->n == e->cap) {
		e->cap = e->cap ? e->cap * 2 : 2;
		e->leads = need_memory(
		    realloc(e->leads, e->cap * sizeof(struct cluster *)));
	}
	e->leads[e->n++] = s;
}

/* Takes back one lead. */
static void unlead(struct table *t, uint64_t id, const struct cluster *s)
{
	struct entry *e = table_get(t, id);
	if (!e)
		return;
	for (uint32_t i = 0; i < e->n; i++)
		if (e->leads[i] == s)
			e->leads[i--] = e->leads[--e->n];
	if (--e->df)
		return;
	free(e->leads);
	table_drop(t, id);
}

/* ---- stories that come and go ---- */

static void unlink_story(struct clusters *c, struct cluster *s)
{
	*(s->older ? &s->older->newer : &c->oldest) = s->newer;
	*(s->newer ? &s->newer->older : &c->newest) = s->older;
}

static void append(struct clusters *c, struct cluster *s)
{
	s->older = c->newest;
	s->newer = NULL;
	*(c->newest ? &c->newest->newer : &c->oldest) = s;
	c->newest = s;
}

static struct cluster *begin(struct clusters *c)
{
	struct cluster *s = need_memory(calloc(1, sizeof(*s)));
	s->number = ++c->numbers;
	table_init(&s->shares, sizeof(struct share));
	append(c, s);
	c->live++;
	return s;
}

static void end(struct clusters *c, struct cluster *s)
{
	for (size_t i = 0; i < s->shares.cap; i++) {
		const struct share *x = table_at(&s->shares, i);
		if (x)
			unlead(&c->terms, x->id, s);
	}
	for (uint32_t i = 0; i < s->n_sketches; i++)
		for (uint32_t k = 0; k < s->sketches[i].n && k < SKETCH_KEYS;
		     k++)
			unlead(&c->keys, s->sketches[i].h[k], s);
	unlink_story(c, s);
	c->live--;
	table_free(&s->shares);
	free(s->sketches);
	free(s);
}

static void end_stale(struct clusters *c, int64_t at)
{
	if (at != INSTANT_NONE && at > c->now)
		c->now = at;
	while (c->oldest &&
	       (c->oldest->last < c->now - c->window || c->live >= LIVE_MAX))
		end(c, c->oldest);
}

struct clusters *clusters_new(int64_t window)
{
	struct clusters *c = need_memory(calloc(1, sizeof(*c)));
	table_init(&c->terms, sizeof(struct entry));
	table_init(&c->keys, sizeof(struct entry));
	c->window = window;
	c->now = INT64_MIN / 2;
	c->stemmer = stemmer_new();
	return c;
}

void clusters_free(struct clusters **cp)
{
	struct clusters *c = *cp;
	if (!c)
		return;
	while (c->oldest)
		end(c, c->oldest);
	table_free(&c->terms);
	table_free(&c->keys);
	stemmer_free(&c->stemmer);
	free(c);
	*cp = NULL;
}

/* ---- likeness ---- */

static int by_weight(const void *x, const void *y)
{
	const struct term *s = x, *t = y;
	if (s->weight != t->weight)
		return s->weight > t->weight ? -1 : 1;
	return (s->id > t->id) - (s->id < t->id);
}

/* To a unit vector of the weightiest terms. */
static void weigh(const struct clusters *c, term_list *terms)
{
	double norm = 0, all = (double)c->live + 1 + BACKGROUND;
	vec_each (terms, t) {
		const struct entry *e = table_get(&c->terms, t->id);
		t->weight *= log(all / ((e ? e->df : 0) + 1.0));
	}
	if (terms->n)
		qsort(terms->v, terms->n, sizeof(*terms->v), by_weight);
	if (terms->n > TERMS_MAX)
		terms->n = TERMS_MAX;
	vec_each (terms, t)
		norm += t->weight * t->weight;
	norm = norm > 0 ? sqrt(norm) : 1;
	vec_each (terms, t)
		t->weight /= norm;
}

/* How much the share is of what the story's articles have in common. */
static double in_core(const struct cluster *s, const struct share *x)
{
	double part = (double)x->count / s->n - CORE_FROM;
	return part > 0 ? part * (double)x->sum : 0;
}

static double likeness(const struct cluster *s, const term_list *terms)
{
	double dot = 0, core = 0;
	int shared = 0, telling = 0, told = 0;
	vec_each (terms, t) {
		const struct share *x = table_get(&s->shares, t->id);
		telling += t->kind != TERM_WORD;
		if (!x)
			continue;
		told += t->kind != TERM_WORD;
		dot += t->weight * (double)x->sum;
		core += in_core(s, x);
		shared++;
	}
	if (shared < SHARED_MIN || (telling && !told))
		return 0;
	return (1 - CORE) * dot / sqrt(s->norm2) +
	       (s->core > 0 ? CORE * core / s->core : 0);
}

static double needed(const struct cluster *s)
{
	return NEEDED + GROWTH * log(s->n);
}

/* ---- candidates ---- */

struct candidates {
	VEC(struct cluster *) v;
};

static void see(
    struct arena *a, struct candidates *k, const struct entry *e, double weight)
{
	for (uint32_t i = 0; i < e->n; i++) {
		if (e->leads[i]->partial <= 0)
			*vec_push(a, &k->v) = e->leads[i];
		e->leads[i]->partial += weight;
	}
}

static int by_partial(const void *x, const void *y)
{
	const struct cluster *s = *(struct cluster *const *)x;
	const struct cluster *t = *(struct cluster *const *)y;
	if (s->partial != t->partial)
		return s->partial > t->partial ? -1 : 1;
	return (s->number > t->number) - (s->number < t->number);
}

/* Leaves those that share most, at most CANDIDATES_MAX. */
static void best_of(struct candidates *k)
{
	if (k->v.n)
		qsort(k->v.v, k->v.n, sizeof(*k->v.v), by_partial);
	vec_each (&k->v, s)
		(*s)->partial = 0;
	if (k->v.n > CANDIDATES_MAX)
		k->v.n = CANDIDATES_MAX;
}

static struct cluster *same_event(struct clusters *c, struct arena *a,
    const term_list *terms, struct verdict *v)
{
	struct candidates k = {0};
	struct cluster *best = NULL;
	double margin = -2;
	vec_each (terms, t) {
		const struct entry *e = table_get(&c->terms, t->id);
		if (e && e->n < LEADS_MAX)
			see(a, &k, e, t->weight * t->weight);
	}
	best_of(&k);
	vec_each (&k.v, s) {
		double score = likeness(*s, terms), need = needed(*s);
		if (score - need <= margin)
			continue;
		margin = score - need;
		best = *s;
		v->score = score;
		v->needed = need;
	}
	v->best = best ? best->number : 0;
	return margin >= 0 ? best : NULL;
}

static struct cluster *same_text(struct clusters *c, struct arena *a,
    const struct sketch *text, struct verdict *v)
{
	struct candidates k = {0};
	struct cluster *best = NULL;
	double most = SAME_TEXT;
	for (uint32_t i = 0; i < text->n && i < SKETCH_KEYS; i++) {
		const struct entry *e = table_get(&c->keys, text->h[i]);
		if (e) /* what many have is what a site puts under all */
			see(a, &k, e, 1.0 / e->df);
	}
	best_of(&k);
	vec_each (&k.v, s) {
		for (uint32_t j = 0; j < (*s)->n_sketches; j++) {
			double part =
			    sketch_containment(text, &(*s)->sketches[j]);
			if (part <= most)
				continue;
			most = part;
			best = *s;
		}
	}
	if (!best)
		return NULL;
	v->score = most;
	v->needed = SAME_TEXT;
	v->best = best->number;
	return best;
}

/* ---- joining ---- */

static void keep_sketch(
    struct clusters *c, struct cluster *s, const struct sketch *text)
{
	if (!text->n || s->n_sketches == SKETCHES_MAX)
		return;
	s->sketches = need_memory(
	    realloc(s->sketches, (s->n_sketches + 1) * sizeof(*s->sketches)));
	s->sketches[s->n_sketches++] = *text;
	for (uint32_t k = 0; k < text->n && k < SKETCH_KEYS; k++)
		lead(&c->keys, text->h[k], s);
}

static void join(struct clusters *c, struct cluster *s, const term_list *terms)
{
	vec_each (terms, t) {
		bool fresh;
		if (s->shares.n >= SHARES_MAX && !table_get(&s->shares, t->id))
			continue;
		struct share *x = table_put(&s->shares, t->id, &fresh);
		s->norm2 += t->weight * (2 * (double)x->sum + t->weight);
		x->sum += (float)t->weight;
		x->count++;
		if (fresh)
			lead(&c->terms, t->id, s);
	}
	s->n++;
	s->core = 0;
	for (size_t i = 0; i < s->shares.cap; i++) {
		const struct share *x = table_at(&s->shares, i);
		s->core += x ? in_core(s, x) : 0;
	}
}

static struct str name_shared(
    struct arena *a, const struct cluster *s, const term_list *terms)
{
	struct str out = {NULL, 0};
	const struct term *top[SHARED];
	size_t n = 0;
	vec_each (terms, t)
		if (n < SHARED && table_get(&s->shares, t->id))
			top[n++] = t;
	for (size_t i = 0; i < n; i++)
		out = arena_printf(a, "%.*s%s%.*s", PRS(out), i ? ", " : "",
		    PRS(top[i]->word));
	return out;
}

struct verdict clusters_add(
    struct clusters *c, struct arena *a, const struct cluster_article *art)
{
	struct verdict v = {.kind = VERDICT_SAME_TEXT};
	struct sketch text = sketch_of(art->text);
	term_list terms = {0};
	end_stale(c, art->at);
	terms_of(a, c->stemmer, art->title, art->text, art->language, &terms);
	weigh(c, &terms);
	struct cluster *s = same_text(c, a, &text, &v);
	if (!s) {
		v.kind = VERDICT_SAME_EVENT;
		s = same_event(c, a, &terms, &v);
	}
	if (s) {
		v.shared = name_shared(a, s, &terms);
		unlink_story(c, s);
		append(c, s);
	} else {
		v.kind = VERDICT_NEW;
		s = begin(c);
	}
	s->last = c->now;
	join(c, s, &terms);
	keep_sketch(c, s, &text);
	v.story = s->number;
	return v;
}
