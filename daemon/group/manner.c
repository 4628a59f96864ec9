/* SPDX-License-Identifier: MIT */
/* gazetted: the forms that a source has for its items. */
#include "group/manner.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/map.h"
#include "group/caps.h"
#include "group/prepare.h"
#include "group/stories.h"
#include "model/article.h"

#define SIBLING 2 /* has one of so many, by what they say, of those shared */

struct manner_item {
	int64_t article, at;
	uint32_t *ids; /* of its terms, in order */
	size_t n;
	bool sibling; /* of the pair at hand */
};

/* A source's. */
struct manner {
	struct manner_item *items;
	size_t n;
};

struct manners {
	struct arena *a;
	const struct manner_ask *ask;
	struct map *by_source;
};

struct manners *manners_new(struct arena *a, const struct manner_ask *ask)
{
	struct manners *m = arena_new_of(a, struct manners);
	*m = (struct manners){a, ask, map_new(a)};
	return m;
}

/* Seconds back in which a form that comes twice in STORY_WINDOW has shown. */
#define KNOWN_FOR (2 * STORY_WINDOW)

static int by_number(const void *x, const void *y)
{
	uint32_t s = *(const uint32_t *)x, t = *(const uint32_t *)y;
	return (s > t) - (s < t);
}

static void take_terms(
    struct arena *a, struct manner_item *it, const term_list *terms)
{
	it->n = terms->n;
	it->ids = arena_calloc(a, it->n + 1, sizeof(*it->ids));
	for (size_t i = 0; i < it->n; i++)
		it->ids[i] = vector_id(&terms->v[i]);
	qsort(it->ids, it->n, sizeof(*it->ids), by_number);
}

/* The texts are many times their terms, so they do not stay. */
static void read_items(struct manners *ms, struct manner *m, int64_t source)
{
	struct arena *a = arena_new();
	struct readers *readers = readers_new();
	const struct article *arts = NULL;
	m->n = ms->ask->latest(ms->ask->ctx, a, source, &arts);
	struct prepared *read = arena_calloc(a, m->n + 1, sizeof(*read));
	m->items = arena_calloc(ms->a, m->n + 1, sizeof(*m->items));
	for (size_t i = 0; i < m->n; i++)
		read[i] = (struct prepared){.title = arts[i].title,
		    .text = arts[i].summary,
		    .language = arts[i].language};
	readers_read(readers, read, m->n);
	for (size_t i = 0; i < m->n; i++) {
		m->items[i].article = arts[i].id;
		m->items[i].at = arts[i].published;
		take_terms(ms->a, &m->items[i], &read[i].terms);
	}
	readers_free(&readers);
	arena_free(&a);
}

static const struct manner *of_source(struct manners *ms, int64_t source)
{
	struct str key = {(const char *)&source, sizeof(source)};
	struct manner *m = map_get(ms->by_source, key);
	if (m)
		return m;
	m = arena_new_of(ms->a, struct manner);
	map_put(ms->by_source, str_dup(ms->a, key), m);
	if (ms->ask->latest)
		read_items(ms, m, source);
	return m;
}

static bool has(const struct manner_item *it, uint32_t id)
{
	return bsearch(&id, it->ids, it->n, sizeof(id), by_number) != NULL;
}

/* A term of two reports, and what it says of them. */
struct both {
	uint32_t id;
	int says; /* of NAT a nat */
};

static size_t shared(const struct vector *v, const struct vector *w,
    struct both out[static TERMS_MAX], int *out_all)
{
	size_t n = 0;
	*out_all = 0;
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		const struct vector_term *u = vector_find(w, t->id);
		int says = !u ? 0 : t->says < u->says ? t->says : u->says;
		if (!says)
			continue;
		out[n++] = (struct both){t->id, says};
		*out_all += says;
	}
	return n;
}

static bool is_sibling(
    const struct manner_item *it, const struct both *b, size_t n, int all)
{
	int said = 0;
	for (size_t i = 0; i < n; i++)
		said += has(it, b[i].id) ? b[i].says : 0;
	return said * SIBLING >= all;
}

static void find_siblings(const struct manner *m, const struct article *x,
    const struct article *y, const struct both *b, size_t n, int all,
    struct of_form *out)
{
	int64_t last =
	    x->published > y->published ? x->published : y->published;
	for (struct manner_item *it = m->items; it < m->items + m->n; it++) {
		it->sibling = it->article != x->id && it->article != y->id &&
			      is_sibling(it, b, n, all);
		out->siblings += it->sibling;
		out->old |= it->sibling && it->at < last - STORY_WINDOW;
		out->known |= it->at < last - KNOWN_FOR;
	}
}

/* What a term says of those of a form: all where no sibling has it, nothing
 * where all have. */
static double rarity(const struct manner *m, uint32_t id, size_t siblings)
{
	size_t have = 0;
	for (size_t i = 0; i < m->n; i++)
		have += m->items[i].sibling && has(&m->items[i], id);
	return 1 - log((double)have + 1) / log((double)siblings + 1);
}

/* How much of what a report says in words is the form's, 0 to 1. Figures are
 * what is filled in. */
static double part_of_form(
    const struct manner *m, const struct vector *v, size_t siblings)
{
	double all = 0, own = 0;
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		if (t->kind == TERM_NUMBER)
			continue;
		all += t->says;
		own += t->says * rarity(m, t->id, siblings);
	}
	return all > 0 ? 1 - own / all : 0;
}

struct of_form manner_of(struct manners *ms, const struct article *x,
    const struct vector *v, const struct article *y, const struct vector *w)
{
	struct both b[TERMS_MAX];
	const struct manner *m = of_source(ms, x->source);
	struct of_form f = {0};
	int all;
	size_t n = shared(v, w, b, &all);
	find_siblings(m, x, y, b, n, all, &f);
	if (!f.siblings)
		return f;
	f.left = -(double)(v->rarest > w->rarest ? v->rarest : w->rarest);
	for (size_t i = 0; i < n; i++)
		f.left += rarity(m, b[i].id, f.siblings) * b[i].says / NAT;
	double p = part_of_form(m, v, f.siblings);
	double q = part_of_form(m, w, f.siblings);
	f.part = p < q ? p : q;
	return f;
}
