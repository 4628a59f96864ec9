/* SPDX-License-Identifier: MIT */
/* gazetted: how alike two headlines are. */
#include "group/headline.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "group/caps.h"
#include "group/lexicon.h"
#include "group/table.h"
#include "text/words.h"

#define STUB	   4 /* letters */
#define GRAM	   3
#define GRAMS_MAX  32  /* of a word */
#define PIECES_MAX 512 /* of each family */

enum family { STUBS, GRAMS, FAMILIES };

struct piece {
	uint64_t id;
	uint32_t count;
	float weight;
};

struct headline {
	struct {
		struct piece *v; /* by id */
		size_t n;
		double squares; /* sum of those of the weights */
	} of[FAMILIES];
	uint64_t figures; /* which it names; 0: none */
};

/* A piece's id is a hash; its lowest bit says the family and the next whether
 * it is a figure. */
#define ID_BITS	  UINT64_C(7)
#define ID_FIGURE UINT64_C(2)
#define ID_SET	  UINT64_C(4) /* so that none is 0 */

struct headline_draft {
	uint64_t ids[FAMILIES][PIECES_MAX];
	size_t n[FAMILIES];
};

struct seen {
	uint64_t id;
	uint32_t count;
};

struct headlines {
	struct table seen;
	uint32_t n;
	struct lexicon *lexicon; /* where they are read here */
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
	lexicon_free(&(*h)->lexicon);
	free(*h);
	*h = NULL;
}

/* ---- pieces ---- */

static void add(
    struct headline_draft *d, uint64_t id, enum family family, bool figure)
{
	if (d->n[family] < PIECES_MAX)
		d->ids[family][d->n[family]++] = (id & ~ID_BITS) | ID_SET |
						 (figure ? ID_FIGURE : 0) |
						 family;
}

/* Of "#word#", as bytes between the starts of letters. */
static void add_grams(struct headline_draft *d, struct str word)
{
	char marked[WORD_BYTES_MAX + 16];
	struct str s = {marked, word.n + 2};
	size_t from[GRAM] = {0}, n = 0;
	uint32_t c;
	marked[0] = marked[word.n + 1] = '#';
	memcpy(marked + 1, word.p, word.n);
	for (size_t i = 0; i < s.n && n < GRAMS_MAX; n++) {
		size_t len = utf8_next(s, i, &c);
		from[n % GRAM] = i;
		i += len;
		if (n + 1 >= GRAM)
			add(d,
			    hash_content(str_sub(s, from[(n + 1) % GRAM], i)),
			    GRAMS, false);
	}
}

/* "U.S." as "US". */
static struct str without_stops(
    struct str word, char d[static WORD_BYTES_MAX + 8])
{
	size_t n = 0;
	for (size_t i = 0; i < word.n; i++)
		if (word.p[i] != '.')
			d[n++] = word.p[i];
	return (struct str){d, n};
}

void headline_word(
    struct headline_draft *d, const struct word *w, const struct lexeme *is)
{
	char plain[WORD_BYTES_MAX + 8];
	struct str word = w->folded;
	size_t stub = 0;
	uint32_t c;
	if (is->number || w->pair) {
		add(d, w->pair ? is->stem : is->number, STUBS, !w->pair);
		return;
	}
	if (is->small)
		return;
	word = without_stops(word, plain);
	for (int k = 0; k < STUB && stub < word.n; k++)
		stub += utf8_next(word, stub, &c);
	add(d, hash_content(str_sub(word, 0, stub)), STUBS, false);
	add_grams(d, word);
}

/* Shell's, with the gaps that Ciura found: for some fifty numbers much quicker
 * than qsort(), whose comparisons are calls. */
static void sort_ids(uint64_t *v, size_t n)
{
	static const size_t gaps[] = {132, 57, 23, 10, 4, 1};
	for (size_t g = 0; g < sizeof(gaps) / sizeof(*gaps); g++)
		for (size_t i = gaps[g]; i < n; i++) {
			uint64_t id = v[i];
			size_t k = i;
			for (; k >= gaps[g] && v[k - gaps[g]] > id;
			     k -= gaps[g])
				v[k] = v[k - gaps[g]];
			v[k] = id;
		}
}

/* Each piece once, with how often it is there. */
static void gather(struct arena *a, struct headline_draft *d, enum family f,
    struct headline *l)
{
	size_t n = d->n[f], kept = 0;
	struct piece *v = arena_alloc(a, (n + 1) * sizeof(*v));
	sort_ids(d->ids[f], n);
	for (size_t i = 0; i < n; i++) {
		uint64_t id = d->ids[f][i];
		if (kept && v[kept - 1].id == id) {
			v[kept - 1].count++;
			continue;
		}
		v[kept++] = (struct piece){.id = id, .count = 1};
		if (id & ID_FIGURE)
			l->figures ^= id;
	}
	l->of[f].v = v;
	l->of[f].n = kept;
}

struct headline_draft *headline_begin(struct arena *a)
{
	return arena_new_of(a, struct headline_draft);
}

struct headline *headline_end(struct arena *a, struct headline_draft *d)
{
	struct headline *l = arena_new_of(a, struct headline);
	for (int f = 0; f < FAMILIES; f++) {
		gather(a, d, f, l);
		d->n[f] = 0;
	}
	return l;
}

void headline_count(struct headlines *h, const struct headline *l)
{
	bool fresh;
	for (int f = 0; f < FAMILIES; f++)
		for (size_t i = 0; i < l->of[f].n; i++) {
			struct seen *s =
			    table_put(&h->seen, l->of[f].v[i].id, &fresh);
			s->count++;
		}
	h->n++;
}

static struct headline *read_title(struct arena *a, struct lexicon *lexicon,
    struct str title, struct str language)
{
	struct headline_draft *d = headline_begin(a);
	struct words w = words_of(utf8_clip(title, TERMS_TITLE_MAX));
	struct word word;
	lexicon_language(lexicon, language);
	while (words_next(&w, &word)) {
		uint64_t id = hash_content(word.folded) | 1;
		struct lexeme is = lexicon_of(lexicon, &word, id);
		headline_word(d, &word, &is);
	}
	return headline_end(a, d);
}

struct headline *headline_of(
    struct headlines *h, struct arena *a, struct str title, struct str language)
{
	if (!h->lexicon)
		h->lexicon = lexicon_new();
	struct headline *l = read_title(a, h->lexicon, title, language);
	headline_count(h, l);
	return l;
}

/* ---- two of them ---- */

void headline_weigh(const struct headlines *h, struct headline *l)
{
	for (int f = 0; f < FAMILIES; f++)
		for (size_t i = 0; i < l->of[f].n; i++) {
			struct piece *p = &l->of[f].v[i];
			const struct seen *s = table_get(&h->seen, p->id);
			double rarity = log((h->n + 1.0) / (s ? s->count : 1));
			p->weight = (float)(p->count * rarity);
			l->of[f].squares += (double)p->weight * p->weight;
		}
}

static double cosine(
    const struct headline *x, const struct headline *y, enum family f)
{
	const struct piece *p = x->of[f].v, *p_end = p + x->of[f].n;
	const struct piece *q = y->of[f].v, *q_end = q + y->of[f].n;
	double squares = x->of[f].squares * y->of[f].squares, both = 0;
	while (p < p_end && q < q_end) {
		uint64_t s = p->id, t = q->id;
		if (s == t)
			both += (double)p->weight * q->weight;
		p += s <= t;
		q += t <= s;
	}
	return squares > 0 ? both / sqrt(squares) : 0;
}

/* The stubs are few, and without many of them in common the grams need not be
 * looked at. */
bool headline_alike(const struct headline *x, const struct headline *y,
    double least, double *out_likeness)
{
	static const double part[] = {[STUBS] = 2, [GRAMS] = 1};
	double sum = 0, parts = 0;
	for (int f = 0; f < FAMILIES; f++)
		if (x->of[f].squares > 0 || y->of[f].squares > 0)
			parts += part[f];
	sum = part[STUBS] * cosine(x, y, STUBS);
	if (sum + part[GRAMS] <= least * parts)
		return false;
	sum += part[GRAMS] * cosine(x, y, GRAMS);
	*out_likeness = parts > 0 ? sum / parts : 0;
	return *out_likeness > least;
}

double headline_likeness(const struct headline *x, const struct headline *y)
{
	double likeness = 0;
	headline_alike(x, y, -1, &likeness);
	return likeness;
}

bool headline_figures_agree(const struct headline *x, const struct headline *y)
{
	return x->figures == y->figures;
}
