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
			.kind = (enum term_kind)(which % 5),
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

static int shared(const struct vector *x, const struct vector *y)
{
	int n = 0;
	for (uint32_t i = 0; i < x->n; i++)
		n += x->t[i].kind != TERM_NAMES &&
		     x->t[i].kind != TERM_FIGURE && vector_has(y, x->t[i].id);
	return n;
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
		ok(l.shared == shared(x, y), "%d", l.shared);
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
	ok(vector_likeness(x, x).shared == 0, "nor with itself");
	free(x);
	free(y);
	arena_free(&a);
}

int main(void)
{
	TEST(likeness);
	TEST(none);
	return tap_done();
}
