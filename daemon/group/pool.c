/* SPDX-License-Identifier: MIT */
/* gazetted: the reports that later ones are compared with. */
#include "group/pool.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/clock.h"
#include "group/caps.h"
#include "group/season.h"
#include "group/table.h"

/* Rarity is reckoned as if so many other stories had none of the terms, so
 * that the first of a stream is not all rare; half of them each that is usual,
 * or the first posts of strangers would be alike by "you" and "1". */
#define BACKGROUND 50
#define USUAL	   (BACKGROUND / 2)
#define RARITY_MIN 0.05
/* Reports of one event come within so many hours of each other on average,
 * fewer with each hour, and one in twelve late; any that are held for three
 * days are as likely to be there. What time says is the logarithm of the ratio
 * of both. Two that are brief tell that it has happened, half of them within
 * three hours in the week of news of the tests, and from one to the next it is
 * 6.1 hours on average in five sets: 4.5 is as much of that as what happens in
 * the same town the next day allows. Half of their articles at length, which
 * are also written the day after, within eleven; a brief one is in the paper
 * of the day that tells it at length, in four sets on average 4.7 to 9.5 hours
 * from it. How many are late is not counted but chosen, as what a wrong link
 * costs: in the same street the next day there is another accident. For one
 * event time says little of brief ones: all acts of a day are told that day.
 * After one was told in an edition, a day later, one in five goes on with it.
 */
#define NEWS_HELD  72.0
#define NEWS_BRIEF 4.5
#define NEWS_MIXED 6.7
#define NEWS_LONG  12.0
#define NEWS_LATE  0.08 /* of the reports */
#define NEWS_ON	   0.2	/* of brief ones, after one was told */
#define NEWS_MOST  0.5	/* of brief ones */

/* Of days of years ago feeds hold little, not for what was told then: there
 * are as many as these, at the least, if not of all days. */
#define SEASON_LEAST 500

/* The fewer reports are told in a language, the fewer there are to be wrong
 * with: where fewer than CROWD come while one is held, each nat that is lacking
 * says half a nat for one event, of those that are likely by names and words.
 * How many come is known by and by: at first it is as if CROWD of them had for
 * some hours. A report in no known language may be of any of them. */
#define CROWD	    40.0
#define CROWD_HOURS 6.0
#define CROWD_LACKS 0.5
#define LANGUAGES   (1 << 15) /* that have a code (text/language.h) */

#define LOGS 512

/* Several for each shingle of a large window. */
#define EXPECTED_BITS ((size_t)1 << 20)

/* A report that a term leads to, by its place in the ring. */
struct posting {
	uint32_t place;
	uint16_t weight;
};

/* A term or a shingle. Its postings rise; those that went are in front. Most
 * have one for ever, which stands in the entry itself. */
struct entry {
	uint64_t id;
	uint32_t count;	       /* stories that have it */
	uint32_t from, n, cap; /* cap 0: of `one` */
	union {
		struct posting one, *v;
	};
};

static const struct posting *postings(const struct entry *e)
{
	return e->cap ? e->v : &e->one;
}

static void free_postings(struct entry *e)
{
	if (e->cap)
		free(e->v);
}

struct pool {
	struct report *ring;
	uint32_t max, first, next; /* numbers held: first .. next - 1 */
	uint32_t stories;	   /* begun by reports held, and learned */
	uint32_t *spoken; /* reports of a language, held or else learned */
	bool learns;	  /* some were learned */
	int64_t since;	  /* the first of them, */
	int64_t latest;	  /* and the last; where there is a first */
	struct table terms, shingles;
	struct season *season;	/* of what was learned */
	double logs[LOGS];	/* of small numbers, but for 0 */
	uint64_t *once, *again; /* bits of shingles expected; NULL: any */
	float *sums; /* by place in the ring; of the look-up at hand */
	uint32_t *touched;
	size_t n_touched;
};

static void *need_memory(void *p)
{
	if (!p)
		abort();
	return p;
}

struct pool *pool_new(uint32_t max)
{
	struct pool *p = need_memory(calloc(1, sizeof(*p)));
	p->max = max ? max : 1;
	p->ring = need_memory(calloc(p->max, sizeof(*p->ring)));
	p->sums = need_memory(calloc(p->max, sizeof(*p->sums)));
	p->touched = need_memory(calloc(p->max + 1UL, sizeof(*p->touched)));
	p->spoken = need_memory(calloc(LANGUAGES, sizeof(*p->spoken)));
	table_init(&p->terms, sizeof(struct entry));
	table_init(&p->shingles, sizeof(struct entry));
	p->season = season_new();
	p->since = INSTANT_NONE;
	for (int i = 1; i < LOGS; i++)
		p->logs[i] = log(i);
	return p;
}

static void free_entries(struct table *t)
{
	for (size_t i = 0; i < t->cap; i++) {
		struct entry *e = table_at(t, i);
		if (e)
			free_postings(e);
	}
	table_free(t);
}

void pool_free(struct pool **pp)
{
	struct pool *p = *pp;
	if (!p)
		return;
	for (uint32_t i = p->first; i != p->next; i++) {
		free(p->ring[i % p->max].vector);
		free(p->ring[i % p->max].kin);
	}
	free_entries(&p->terms);
	free_entries(&p->shingles);
	season_free(&p->season);
	free(p->ring);
	free(p->sums);
	free(p->touched);
	free(p->spoken);
	free(p->once);
	free(p->again);
	free(p);
	*pp = NULL;
}

const struct report *pool_get(const struct pool *p, uint32_t number)
{
	return number - p->first < p->next - p->first
		   ? &p->ring[number % p->max]
		   : NULL;
}

struct quotes *pool_quotes(struct pool *p, uint32_t number)
{
	return &p->ring[number % p->max].quotes;
}

/* ---- what is expected ---- */

static uint64_t bit_of(uint32_t shingle)
{
	return UINT64_C(1) << (shingle >> 1) % 64; /* the lowest is set */
}

static size_t word_of(uint32_t shingle)
{
	return (shingle >> 7) % (EXPECTED_BITS / 64);
}

void pool_expect(struct pool *p, const struct sketch *s)
{
	const uint32_t *keys;
	uint32_t n = sketch_keys(s, &keys);
	if (!p->once) {
		p->once = need_memory(calloc(EXPECTED_BITS / 64, 8));
		p->again = need_memory(calloc(EXPECTED_BITS / 64, 8));
	}
	for (uint32_t i = 0; i < n; i++) {
		uint64_t *once = &p->once[word_of(keys[i])];
		p->again[word_of(keys[i])] |= *once & bit_of(keys[i]);
		*once |= bit_of(keys[i]);
	}
}

/* More than one report may have it. */
static bool shared(const struct pool *p, uint32_t shingle)
{
	return !p->again || p->again[word_of(shingle)] & bit_of(shingle);
}

/* ---- what leads to a report ---- */

static void grow(struct entry *e, uint32_t cap)
{
	struct posting one = e->one, *v = e->cap ? e->v : NULL;
	v = need_memory(realloc(v, cap * sizeof(*v)));
	if (!e->cap)
		v[0] = one;
	e->v = v;
	e->cap = cap;
}

/* Reports of a story that has the term already are led to only while there are
 * few: one that everybody tells does not keep the others out. */
static void lead(struct entry *e, uint32_t place, uint16_t weight, bool anew)
{
	if (e->from == e->n)
		e->from = e->n = 0;
	if (e->n - e->from >= (anew ? LEADS_MAX : LEADS_MAX / 4))
		return;
	uint32_t cap = e->cap ? e->cap : 1;
	if (e->n == cap && e->from > e->n / 2) {
		e->n -= e->from;
		memmove(e->v, e->v + e->from, e->n * sizeof(*e->v));
		e->from = 0;
	}
	if (e->n == cap)
		grow(e, 2 * cap);
	(e->cap ? e->v : &e->one)[e->n++] = (struct posting){place, weight};
}

/* The report is the oldest, so it is in front if it is there. */
static void unlead(struct table *t, uint64_t id, uint32_t place, bool counted)
{
	struct entry *e = table_get(t, id);
	if (!e)
		return;
	if (e->from < e->n && postings(e)[e->from].place == place)
		e->from++;
	e->count -= counted && e->count;
	if (e->count || e->from < e->n)
		return;
	free_postings(e);
	table_drop(t, id);
}

/* ---- reports that come and go ---- */

static bool begins_story(const struct vector *v)
{
	bool all = v->n > 0;
	for (uint32_t i = 0; i < v->n && all; i++)
		all = v->t[i].counted;
	return all;
}

static void forget_oldest(struct pool *p)
{
	uint32_t n, place = p->first % p->max;
	const uint32_t *keys;
	struct report *r = &p->ring[place];
	p->stories -= begins_story(r->vector) && p->stories;
	p->spoken[r->vector->heading.language % LANGUAGES] -= !p->learns;
	for (uint32_t i = 0; i < r->vector->n; i++)
		unlead(&p->terms, r->vector->t[i].id, place,
		    r->vector->t[i].counted);
	n = sketch_keys(&r->text, &keys);
	for (uint32_t i = 0; i < n; i++)
		unlead(&p->shingles, keys[i], place, true);
	free(r->vector);
	free(r->kin);
	*r = (struct report){0};
	p->first++;
}

void pool_forget(struct pool *p, int64_t at)
{
	while (p->first != p->next && p->ring[p->first % p->max].at < at)
		forget_oldest(p);
}

/* When the first of them was. What is of long before the others is misdated or
 * old, and does not tell how many come; nor is there a first before a gap. */
static void note_time(struct pool *p, int64_t at)
{
	const int64_t held = (int64_t)NEWS_HELD * 3600;
	if (at == INSTANT_NONE)
		return;
	bool first = p->since == INSTANT_NONE || at > p->latest + held;
	if (first || (at < p->since && at > p->latest - held))
		p->since = at;
	if (first || at > p->latest)
		p->latest = at;
}

uint32_t pool_add(
    struct pool *p, const struct report *r, const struct report *with)
{
	bool fresh;
	const uint32_t *keys;
	struct vector *v = r->vector;
	if (p->next - p->first == p->max) {
		if (with == &p->ring[p->first % p->max])
			with = NULL;
		forget_oldest(p);
	}
	p->spoken[v->heading.language % LANGUAGES] += !p->learns;
	note_time(p, r->published);
	uint32_t n, number = p->next++, place = number % p->max;
	p->ring[place] = *r;
	for (uint32_t i = 0; i < v->n; i++) {
		struct vector_term *t = &v->t[i];
		struct entry *e = table_put(&p->terms, t->id, &fresh);
		t->counted = !with || !vector_has(with->vector, t->id);
		e->count += t->counted;
		if (t->leads)
			lead(e, place, t->weight, t->counted);
	}
	p->stories += begins_story(v);
	n = sketch_keys(&r->text, &keys);
	for (uint32_t i = 0; i < n; i++) {
		if (!shared(p, keys[i]))
			continue;
		struct entry *e = table_put(&p->shingles, keys[i], &fresh);
		e->count++;
		lead(e, place, 1, true);
	}
	return number;
}

void pool_move(struct pool *p, uint32_t number, uint64_t story)
{
	if (pool_get(p, number))
		p->ring[number % p->max].story = story;
}

/* ---- how rare ---- */

void pool_learn(
    struct pool *p, const term_list *terms, uint16_t language, int64_t at)
{
	bool fresh;
	p->learns = true;
	p->spoken[language % LANGUAGES]++;
	note_time(p, at);
	p->stories++;
	season_report(p->season, at);
	vec_each (terms, t) {
		uint32_t id = vector_id(t);
		struct entry *e = table_put(&p->terms, id, &fresh);
		season_term(p->season, at, id, ++e->count);
	}
}

static int by_weight(const void *x, const void *y)
{
	const struct term *s = x, *t = y;
	if (s->weight != t->weight)
		return s->weight > t->weight ? -1 : 1;
	return (s->id > t->id) - (s->id < t->id);
}

static double lesser(double x, double y)
{
	return x < y ? x : y;
}

/* What is known of a term by how many reports have it: what it says that
 * another has it, and what it weighs. */
struct rarity {
	double says, weighs;
};

static double log_of(const struct pool *p, uint32_t n)
{
	return n < LOGS ? p->logs[n] : log(n);
}

static struct rarity rarity_of(
    const struct pool *p, double rarest, uint32_t others)
{
	return (struct rarity){others > 1 ? rarest - log_of(p, others) : rarest,
	    rarest - log_of(p, others + 1)};
}

static double rarest_of(uint32_t reports)
{
	return log((double)reports + 1 + BACKGROUND);
}

static uint32_t season_held(const struct pool *p, int64_t at)
{
	uint32_t then = season_reports(p->season, at);
	uint32_t least = p->stories < SEASON_LEAST ? p->stories : SEASON_LEAST;
	return then > least ? then : least;
}

void pool_weigh(const struct pool *p, term_list *terms, int64_t at)
{
	bool timed = at != INSTANT_NONE;
	double rarest = rarest_of(p->stories), then = 0;
	if (timed)
		then = rarest_of(season_held(p, at));
	double least = timed ? lesser(rarest, then) : rarest;
	vec_each (terms, t) {
		const struct entry *e = table_get(&p->terms, vector_id(t));
		uint32_t all = e ? e->count : 0, now = all;
		uint32_t usual = t->usual ? USUAL : 0;
		if (timed)
			now = season_terms(p->season, at, vector_id(t), all);
		bool one = now == all;
		struct rarity r = rarity_of(p, one ? least : then, now + usual);
		if (!one) {
			struct rarity ever = rarity_of(p, rarest, all + usual);
			r.says = lesser(r.says, ever.says);
			r.weighs = lesser(r.weighs, ever.weighs);
		}
		t->rarity = r.says;
		t->weight *= fmax(RARITY_MIN, r.weighs);
	}
	if (terms->n)
		qsort(terms->v, terms->n, sizeof(*terms->v), by_weight);
	if (terms->n > TERMS_MAX)
		terms->n = TERMS_MAX;
}

/* ---- look-ups ---- */

static void touch(struct pool *p, const struct entry *e, double weight)
{
	const struct posting *v = postings(e);
	float *sums = p->sums;
	uint32_t *touched = p->touched;
	size_t n = p->n_touched;
	for (uint32_t i = e->from; i < e->n; i++) {
		uint32_t place = v[i].place;
		touched[n] = place; /* there is room for one more */
		n += sums[place] <= 0;
		sums[place] += (float)(weight * v[i].weight);
	}
	p->n_touched = n;
}

/* The places of those that were touched most, at most `max`; the sums are
 * zero again. */
struct touched {
	uint32_t place;
	float sum;
};

static size_t most_touched(struct pool *p, struct touched *best, size_t max)
{
	size_t n = 0;
	for (size_t i = 0; i < p->n_touched; i++) {
		uint32_t place = p->touched[i];
		struct touched t = {place, p->sums[place]};
		size_t at = n < max ? n++ : max;
		p->sums[place] = 0;
		if (at == max && best[max - 1].sum >= t.sum)
			continue;
		at = at == max ? max - 1 : at;
		for (; at > 0 && best[at - 1].sum < t.sum; at--)
			best[at] = best[at - 1];
		best[at] = t;
	}
	p->n_touched = 0;
	return n;
}

static uint32_t number_of(const struct pool *p, uint32_t place)
{
	uint32_t first = p->first % p->max;
	return p->first + (place < first ? place + p->max : place) - first;
}

static bool nearer(const struct near *s, const struct near *t)
{
	if (s->like.odds != t->like.odds)
		return s->like.odds > t->like.odds;
	return s->number < t->number;
}

double pool_timely(int64_t s, int64_t t, enum lengths of, bool told)
{
	if (s == INSTANT_NONE || t == INSTANT_NONE)
		return 0;
	double hours = (double)(s > t ? s - t : t - s) / 3600;
	double mean = of == BOTH_LONG	? NEWS_LONG
		      : of == ONE_BRIEF ? NEWS_MIXED
					: NEWS_BRIEF;
	double says = log(NEWS_HELD / mean) - hours / mean;
	if (of != BOTH_BRIEF)
		return fmax(says, log(NEWS_LATE));
	says = fmax(says, told ? log(NEWS_ON) : log(NEWS_LATE));
	return says < NEWS_MOST ? says : NEWS_MOST;
}

/* What it says that so few are told in a language. */
static double few(const struct pool *p, uint16_t language, int64_t now)
{
	if (!language || now == INSTANT_NONE || p->since == INSTANT_NONE)
		return 0;
	double hours = now > p->since ? (double)(now - p->since) / 3600 : 0;
	hours = lesser(hours, NEWS_HELD) + CROWD_HOURS;
	double there =
	    p->spoken[language % LANGUAGES] + CROWD * CROWD_HOURS / NEWS_HELD;
	double told = there / hours * NEWS_HELD;
	return told < CROWD ? CROWD_LACKS * log(CROWD / told) : 0;
}

size_t pool_near(
    struct pool *p, const struct report *of, struct near out[], size_t max)
{
	struct touched best[NEAR_MAX];
	const struct vector *v = of->vector;
	for (uint32_t i = 0; i < v->n; i++) {
		const struct vector_term *t = &v->t[i];
		const struct entry *e =
		    t->leads ? table_get(&p->terms, t->id) : NULL;
		if (e && e->n - e->from < LEADS_MAX)
			touch(p, e, t->weight);
	}
	size_t n = most_touched(p, best, max < NEAR_MAX ? max : NEAR_MAX);
	struct vector_index index;
	double lacks = few(p, v->heading.language, of->published);
	vector_index(&index, v);
	for (size_t i = 0; i < n; i++) { /* in nearly the order of the odds */
		const struct report *r = &p->ring[best[i].place];
		struct near s = {number_of(p, best[i].place),
		    vector_compare(&index, r->vector), 0};
		s.time = pool_timely(of->published, r->published,
		    vector_lengths(v, r->vector), of->told != r->told);
		if (s.like.odds > ODDS_NONE)
			s.like.odds += s.time + (s.like.worded ? lacks : 0);
		s.like.on += s.like.on > ODDS_NONE ? s.time : 0;
		size_t at = i;
		while (at > 0 && nearer(&s, &out[at - 1]))
			at--;
		memmove(&out[at + 1], &out[at], (i - at) * sizeof(*out));
		out[at] = s;
	}
	return n;
}

static int by_part(const void *x, const void *y)
{
	const struct reprint *s = x, *t = y;
	if (s->part != t->part)
		return s->part > t->part ? -1 : 1;
	return (s->number > t->number) - (s->number < t->number);
}

size_t pool_reprints(
    struct pool *p, const struct sketch *s, struct reprint out[], size_t max)
{
	struct touched best[NEAR_MAX];
	const uint32_t *keys;
	uint32_t n_keys = sketch_keys(s, &keys);
	for (uint32_t i = 0; i < n_keys; i++) {
		const struct entry *e = shared(p, keys[i])
					    ? table_get(&p->shingles, keys[i])
					    : NULL;
		if (e) /* what many have is what a site puts under all */
			touch(p, e, 1.0 / e->count);
	}
	size_t n = most_touched(p, best, max < NEAR_MAX ? max : NEAR_MAX);
	for (size_t i = 0; i < n; i++)
		out[i] = (struct reprint){number_of(p, best[i].place),
		    sketch_containment(s, &p->ring[best[i].place].text)};
	if (n)
		qsort(out, n, sizeof(*out), by_part);
	return n;
}
