/* SPDX-License-Identifier: MIT */
/* gazetted: average link, beside the slow and plain way of it. */
#include "group/link.h"

#include <string.h>

#include "tap.h"

#define ITEMS 24
#define LINKS 240
#define NONE  (-10.0)
#define SURE  15.0
#define REACH 3

static uint32_t seed;

static uint32_t any(uint32_t below)
{
	seed = seed * 1664525 + 1013904223;
	return (seed >> 8) % below;
}

/* Items of one residue may not meet. */
static bool apart(void *ctx, uint32_t x, uint32_t y)
{
	uint32_t of = *(const uint32_t *)ctx;
	return of && x % of == y % of;
}

/* ---- the plain way ---- */

struct plain {
	const struct linking *l;
	double odds[ITEMS][ITEMS]; /* NONE: no link */
	uint32_t group[ITEMS];
};

static bool may_join(const struct plain *p, uint32_t g, uint32_t h)
{
	for (uint32_t x = 0; x < ITEMS; x++)
		for (uint32_t y = 0; y < ITEMS; y++)
			if (p->group[x] == g && p->group[y] == h &&
			    apart(p->l->ctx, x, y))
				return false;
	return true;
}

static void join(struct plain *p, uint32_t g, uint32_t h)
{
	for (uint32_t x = 0; x < ITEMS; x++)
		if (p->group[x] == (g < h ? h : g))
			p->group[x] = g < h ? g : h;
}

static bool reached(const struct linking *l, uint32_t x, uint32_t y)
{
	int64_t gap = l->at ? l->at[x] - l->at[y] : 0;
	return gap <= l->reach && -gap <= l->reach;
}

static double between(const struct plain *p, uint32_t g, uint32_t h)
{
	double above = 0, m = 0, n = 0, pairs = 0;
	for (uint32_t x = 0; x < ITEMS; x++) {
		m += p->group[x] == g;
		n += p->group[x] == h;
		for (uint32_t y = 0; y < ITEMS; y++)
			if (p->group[x] == g && p->group[y] == h &&
			    reached(p->l, x, y)) {
				above += p->odds[x][y] - NONE;
				pairs++;
			}
	}
	double most = (double)p->l->per_item * (m < n ? m : n);
	double more = pairs > 1 ? p->l->several : 0;
	return pairs > 0 ? NONE + above / (pairs < most ? pairs : most) + more
			 : NONE;
}

static bool join_nearest(struct plain *p)
{
	double best = 0;
	uint32_t g = 0, h = 0;
	for (uint32_t x = 0; x < ITEMS; x++)
		for (uint32_t y = x + 1; y < ITEMS; y++) {
			double odds = between(p, x, y);
			if (odds > best && may_join(p, x, y)) {
				best = odds;
				g = x;
				h = y;
			}
		}
	if (best > 0)
		join(p, g, h);
	return best > 0;
}

static void plainly(const struct linking *l, uint32_t *out)
{
	struct plain p = {.l = l};
	for (uint32_t x = 0; x < ITEMS; x++) {
		p.group[x] = x;
		for (uint32_t y = 0; y < ITEMS; y++)
			p.odds[x][y] = NONE;
	}
	for (size_t i = 0; i < l->n_links; i++) {
		const struct link *k = &l->links[i];
		if (p.odds[k->x][k->y] != NONE)
			continue;
		p.odds[k->x][k->y] = p.odds[k->y][k->x] = k->odds;
	}
	for (size_t i = 0; i < l->n_links; i++) {
		const struct link *k = &l->links[i];
		uint32_t g = p.group[k->x], h = p.group[k->y];
		if (k->odds >= SURE && g != h && may_join(&p, g, h))
			join(&p, g, h);
	}
	while (join_nearest(&p))
		;
	memcpy(out, p.group, sizeof(p.group));
}

/* ---- both ---- */

/* Odds that are told from each other by far, so that what is nearest does not
 * hang on the last digit. */
static size_t draw(struct link *links, uint32_t dense, const int64_t *at)
{
	size_t n = 0;
	for (uint32_t x = 0; x < ITEMS; x++)
		for (uint32_t y = 0; y < x; y++) {
			if (any(100) >= dense || n == LINKS ||
			    at[x] - at[y] > REACH || at[y] - at[x] > REACH)
				continue;
			double odds = NONE + 0.001 + any(1000003) * 2.6e-5;
			links[n++] = (struct link){x, y, odds};
		}
	return n;
}

static void beside_the_plain_way(void)
{
	struct link links[LINKS + 1];
	uint32_t got[ITEMS], want[ITEMS], other[ITEMS];
	int64_t at[ITEMS];
	int same = 0, turned = 0, joined = 0;
	const int rounds = 400;
	for (int round = 0; round < rounds; round++) {
		seed = (uint32_t)round;
		uint32_t of = any(3) ? 0 : 2 + any(7);
		for (uint32_t i = 0; i < ITEMS; i++)
			at[i] = round % 2 ? any(5) : 0;
		size_t n = draw(links, 5 + any(75), at);
		struct linking l = {.n = ITEMS,
		    .links = links,
		    .n_links = n,
		    .none = NONE,
		    .several = round % 3,
		    .sure = SURE,
		    .per_item = ITEMS,
		    .at = at,
		    .reach = REACH,
		    .apart = apart,
		    .ctx = &of};
		link_average(&l, got);
		plainly(&l, want);
		same += memcmp(got, want, sizeof(got)) == 0;
		for (uint32_t i = 0; i < ITEMS; i++)
			joined += got[i] != i;
		if (of)
			l.sure = 1e9; /* who comes first keeps others out */
		link_average(&l, want);
		for (size_t i = 0; i < n / 2; i++) {
			struct link k = links[i];
			links[i] = links[n - 1 - i];
			links[n - 1 - i] = (struct link){k.y, k.x, k.odds};
		}
		link_average(&l, other);
		turned += memcmp(want, other, sizeof(want)) == 0;
	}
	ok(same == rounds, "as the plain way: %d of %d", same, rounds);
	ok(turned == rounds, "in any order of the links: %d of %d", turned,
	    rounds);
	ok(joined > rounds, "and some are joined: %d", joined);
}

/* What is not enough for one pair alone is for one with two that are one. */
static void several_pairs(void)
{
	static const struct link links[] = {
	    {0, 1, 3}, {2, 0, -0.5}, {2, 1, -1}, {3, 4, -0.5}};
	struct linking l = {.n = 5,
	    .links = links,
	    .n_links = 4,
	    .none = NONE,
	    .sure = SURE,
	    .per_item = 32};
	uint32_t group[5];
	link_average(&l, group);
	ok(group[1] == 0 && group[2] == 2 && group[4] == 4, "all below 0");
	l.several = 1;
	link_average(&l, group);
	ok(group[1] == 0 && group[2] == 0, "two bear each other out");
	ok(group[4] == 4, "one pair does not");
}

static void a_pair_named_twice(void)
{
	static const struct link links[] = {
	    {0, 1, -5}, {1, 0, 9}, {1, 2, 9}, {2, 1, -5}};
	struct linking l = {.n = 3,
	    .links = links,
	    .n_links = 4,
	    .none = NONE,
	    .sure = SURE,
	    .per_item = 32};
	uint32_t group[3];
	link_average(&l, group);
	ok(group[0] == 0 && group[1] == 1 && group[2] == 1,
	    "of a pair's links the first counts");
	l.n_links = 0;
	link_average(&l, group);
	ok(group[0] == 0 && group[1] == 1 && group[2] == 2, "no links");
	l.n = 0;
	link_average(&l, group);
	ok(1, "no items");
}

int main(void)
{
	TEST(several_pairs);
	TEST(beside_the_plain_way);
	TEST(a_pair_named_twice);
	return tap_done();
}
