/* SPDX-License-Identifier: MIT */
/* gazetted: how alike two headlines are. */
#include "group/headline.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "group/caps.h"
#include "group/table.h"
#include "text/language.h"
#include "text/words.h"

#define STUB	   4 /* letters */
#define GRAM	   3
#define GRAMS_MAX  32  /* of a word */
#define PIECES_MAX 512 /* of a headline */

enum family { STUBS, GRAMS, FAMILIES };

struct piece {
	uint64_t id; /* never 0; its lowest bit is the family */
	uint32_t count;
	bool figure;
	double weight;
};

struct headline {
	VEC(struct piece) pieces; /* by id */
	double squares[FAMILIES]; /* sums of those of the weights */
};

struct seen {
	uint64_t id;
	uint32_t count;
};

struct headlines {
	struct table seen;
	uint32_t n;
};

struct headlines *headlines_new(void)
{
	struct headlines *h = calloc(1, sizeof(*h));
	if (!h)
		abort();
	table_init(&h->seen, sizeof(struct seen));
	return h;
}

void headlines_free(struct headlines **h)
{
	if (!*h)
		return;
	table_free(&(*h)->seen);
	free(*h);
	*h = NULL;
}

/* ---- pieces ---- */

static void add(struct arena *a, struct headline *l, struct str text,
    enum family family, bool figure)
{
	if (l->pieces.n < PIECES_MAX)
		*vec_push(a, &l->pieces) = (struct piece){
		    ((hash_content(text) & ~UINT64_C(1)) | 2) | family, 1,
		    figure, 0};
}

/* Of "#word#", as bytes between the starts of letters. */
static void add_grams(struct arena *a, struct headline *l, struct str word)
{
	struct str s = arena_printf(a, "#%.*s#", PRS(word));
	size_t from[GRAM] = {0}, n = 0;
	uint32_t c;
	for (size_t i = 0; i < s.n && n < GRAMS_MAX; n++) {
		size_t len = utf8_next(s, i, &c);
		from[n % GRAM] = i;
		i += len;
		if (n + 1 >= GRAM)
			add(a, l, str_sub(s, from[(n + 1) % GRAM], i), GRAMS,
			    false);
	}
}

/* "U.S." as "US". */
static struct str without_stops(struct arena *a, struct str word)
{
	char *d = arena_alloc(a, word.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < word.n; i++)
		if (word.p[i] != '.')
			d[n++] = word.p[i];
	return (struct str){d, n};
}

static void take_word(struct arena *a, struct headline *l, const struct word *w,
    struct str language)
{
	struct str word = w->folded;
	size_t stub = 0;
	uint32_t c;
	if (w->number || w->pair) {
		add(a, l, word, STUBS, w->number);
		return;
	}
	if (language_small_word(word, language))
		return;
	word = without_stops(a, word);
	for (int k = 0; k < STUB && stub < word.n; k++)
		stub += utf8_next(word, stub, &c);
	add(a, l, str_sub(word, 0, stub), STUBS, false);
	add_grams(a, l, word);
}

static int by_id(const void *x, const void *y)
{
	const struct piece *s = x, *t = y;
	return (s->id > t->id) - (s->id < t->id);
}

static void count(struct headlines *h, struct headline *l)
{
	size_t kept = 0;
	bool fresh;
	if (l->pieces.n)
		qsort(l->pieces.v, l->pieces.n, sizeof(*l->pieces.v), by_id);
	vec_each (&l->pieces, p) {
		if (kept && l->pieces.v[kept - 1].id == p->id)
			l->pieces.v[kept - 1].count++;
		else
			l->pieces.v[kept++] = *p;
	}
	l->pieces.n = kept;
	vec_each (&l->pieces, p)
		((struct seen *)table_put(&h->seen, p->id, &fresh))->count++;
	h->n++;
}

struct headline *headline_of(
    struct headlines *h, struct arena *a, struct str title, struct str language)
{
	struct headline *l = arena_new_of(a, struct headline);
	struct words w = words_of(utf8_clip(title, TERMS_TITLE_MAX));
	struct word word;
	while (words_next(&w, &word))
		take_word(a, l, &word, language);
	count(h, l);
	return l;
}

/* ---- two of them ---- */

void headline_weigh(const struct headlines *h, struct headline *l)
{
	vec_each (&l->pieces, p) {
		const struct seen *s = table_get(&h->seen, p->id);
		p->weight = p->count * log((h->n + 1.0) / (s ? s->count : 1));
		l->squares[p->id & 1] += p->weight * p->weight;
	}
}

double headline_likeness(const struct headline *x, const struct headline *y)
{
	static const double part[] = {[STUBS] = 2, [GRAMS] = 1};
	double both[FAMILIES] = {0}, sum = 0, parts = 0;
	size_t i = 0, j = 0;
	while (i < x->pieces.n && j < y->pieces.n) {
		const struct piece *p = &x->pieces.v[i], *q = &y->pieces.v[j];
		if (p->id == q->id)
			both[p->id & 1] += p->weight * q->weight;
		i += p->id <= q->id;
		j += q->id <= p->id;
	}
	for (int k = 0; k < FAMILIES; k++) {
		double xx = x->squares[k], yy = y->squares[k];
		parts += xx > 0 || yy > 0 ? part[k] : 0;
		if (xx > 0 && yy > 0)
			sum += part[k] * both[k] / sqrt(xx * yy);
	}
	return parts > 0 ? sum / parts : 0;
}

static bool has_figures(const struct headline *x, const struct headline *y)
{
	vec_each (&x->pieces, p) {
		struct piece *q = p->figure && y->pieces.n
				      ? bsearch(p, y->pieces.v, y->pieces.n,
					    sizeof(*p), by_id)
				      : NULL;
		if (p->figure && !q)
			return false;
	}
	return true;
}

bool headline_figures_agree(const struct headline *x, const struct headline *y)
{
	return has_figures(x, y) && has_figures(y, x);
}
