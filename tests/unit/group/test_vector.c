/* SPDX-License-Identifier: MIT */
/* gazetted: two vectors' likeness, beside a plain reckoning of it. */
#include "group/vector.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "group/caps.h"
#include "tap.h"

static uint32_t seed;

static uint32_t any(uint32_t below)
{
	seed = seed * 1664525 + 1013904223;
	return (seed >> 8) % below;
}

/* Terms whose ids in a vector end alike, so that they meet in its index. */
static struct vector *draw(struct arena *a, uint32_t n, uint32_t step)
{
	term_list terms = {0};
	for (uint32_t i = 0; i < n; i++) {
		uint32_t which = any(300);
		*vec_push(a, &terms) =
		    (struct term){.id = (uint64_t)(1 + which * step) << 33,
			.word = S("1984"),
			.kind = (enum term_kind)(which % 5),
			.rarity = any(9),
			.titled = any(8) == 0,
			.told = any(2),
			.weight = 1 + any(1000)};
	}
	struct heading h = {0};
	for (uint32_t i = any(HEADING_MAX); i > 0; i--)
		heading_add(&h, (enum piece_kind)any(PIECE_NAME + 1), any(9));
	return vector_new(&terms, &h);
}

static double whole(const struct vector *x, const struct vector *y)
{
	double sum = 0;
	for (uint32_t i = 0; i < x->n; i++)
		for (uint32_t k = 0; k < y->n; k++)
			if (x->t[i].id == y->t[k].id)
				sum += (double)x->t[i].weight * y->t[k].weight;
	sum /= VECTOR_ONE * VECTOR_ONE;
	return sum < 1 ? sum : 1;
}

static double said(const struct vector *x, const struct vector *y)
{
	int n = 0;
	for (uint32_t i = 0; i < x->n; i++) {
		const struct vector_term *t = vector_find(y, x->t[i].id);
		if (t)
			n += t->says < x->t[i].says ? t->says : x->t[i].says;
	}
	return n / NAT;
}

static void likeness(void)
{
	for (int round = 0; round < 200; round++) {
		struct arena *a = arena_new();
		uint32_t step = round % 2 ? 1 : VECTOR_SLOTS;
		seed = (uint32_t)round;
		struct vector *x = draw(a, any(TERMS_MAX + 1), step);
		struct vector *y = draw(a, any(TERMS_MAX + 1), step);
		struct likeness l = vector_likeness(x, y);
		struct likeness m = vector_likeness(y, x);
		ok(fabs(l.whole - whole(x, y)) < 1e-9, "%.4f", l.whole);
		ok(fabs(l.said - said(x, y)) < 1e-9, "%.2f nats", l.said);
		ok(l.words == m.words && l.figures == m.figures &&
			l.apart == m.apart && fabs(l.whole - m.whole) < 1e-12,
		    "either way");
		free(x);
		free(y);
		arena_free(&a);
	}
}

static void none(void)
{
	struct arena *a = arena_new();
	struct vector *x = draw(a, 0, 1), *y = draw(a, 9, 1);
	ok(vector_likeness(x, y).odds == ODDS_NONE, "nothing to share");
	ok(vector_likeness(x, x).said <= 0, "nor with itself");
	free(x);
	free(y);
	arena_free(&a);
}

static double says(struct arena *a, const char *word, enum term_kind kind,
    bool beside, double rarity)
{
	term_list terms = {0};
	*vec_push(a, &terms) = (struct term){.id = UINT64_C(9) << 33,
	    .word = str_of(word),
	    .kind = kind,
	    .beside = beside,
	    .weight = 1,
	    .rarity = rarity};
	struct vector *v = vector_new(&terms, &(struct heading){0});
	double nats = v->t[0].says / NAT;
	free(v);
	return nats;
}

static void what_a_term_says(void)
{
	static const struct {
		const char *word;
		enum term_kind kind;
		bool beside;
		double rarity, nats;
	} rows[] = {
	    {"flood", TERM_WORD, false, 5, 5},
	    {"Vessa", TERM_NAME, false, 9, 9},
	    {"Orlin", TERM_NAME, true, 9, 4.5},
	    {"New Orlin", TERM_NAMES, false, 9, 0},
	    {"12 hurt", TERM_FIGURE, false, 9, 0},
	    {"3", TERM_NUMBER, false, 9, 2.25},
	    {"300", TERM_NUMBER, false, 9, 2.25},
	    {"0.5", TERM_NUMBER, false, 9, 2.25},
	    {"35", TERM_NUMBER, false, 9, 4.5625},
	    {"6,1", TERM_NUMBER, false, 9, 4.5625},
	    {"305", TERM_NUMBER, false, 9, 6.875},
	    {"35", TERM_NUMBER, false, 1, 1},
	    {"everywhere", TERM_WORD, false, -1, 0},
	    {"nowhere", TERM_WORD, false, 99, UINT8_MAX / NAT},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		double nats = says(a, rows[i].word, rows[i].kind,
		    rows[i].beside, rows[i].rarity);
		ok(nats == rows[i].nats, "%s: %.4f", rows[i].word, nats);
	}
	arena_free(&a);
}

/* Of two brief reports that have a number of such a rarity in common, and names
 * of their own. */
static double figures(double rarity, bool caseless)
{
	struct vector *v[2];
	struct arena *a = arena_new();
	for (uint64_t i = 0; i < 2; i++) {
		term_list terms = {0};
		struct heading h = {.caseless = caseless};
		*vec_push(a, &terms) = (struct term){.id = UINT64_C(1) << 33,
		    .word = S("2026"),
		    .kind = TERM_NUMBER,
		    .rarity = rarity,
		    .told = true,
		    .weight = 1};
		*vec_push(a, &terms) = (struct term){.id = (2 + i) << 33,
		    .word = S("Norland"),
		    .kind = TERM_NAME,
		    .rarity = 6,
		    .told = true,
		    .weight = 1};
		v[i] = vector_new(&terms, &h);
	}
	double figures = vector_likeness(v[0], v[1]).figures;
	free(v[0]);
	free(v[1]);
	arena_free(&a);
	return figures;
}

/* The year, which every third report has, is no figure of an event. */
static void what_a_year_says(void)
{
	ok(figures(6, false) > 0.99, "a number that is rare");
	ok(figures(1, false) < 0.3, "one that many have");
	ok(figures(1, true) > 0.99, "where it stands with what it counts");
}

int main(void)
{
	TEST(likeness);
	TEST(none);
	TEST(what_a_term_says);
	TEST(what_a_year_says);
	return tap_done();
}
