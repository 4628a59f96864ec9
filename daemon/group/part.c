/* SPDX-License-Identifier: MIT */
/* gazetted: stories that prove to be two. */
#include "group/part.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "group/caps.h"
#include "group/link.h"

#define REPRINT_ODDS 20.0
#define DOUBT	     2.0 /* what was answered stays: it is to be clear */

static void keep(struct report *r, const struct kin kin[], uint32_t n)
{
	if (!n)
		return;
	r->kin = malloc(n * sizeof(*kin));
	if (!r->kin)
		abort();
	memcpy(r->kin, kin, n * sizeof(*kin));
	r->n_kin = n;
}

void part_note(
    const struct pool *p, struct report *r, const struct near near[], size_t n)
{
	struct kin kin[NEAR_MAX];
	uint32_t kept = 0;
	for (size_t i = 0; i < n; i++)
		if (near[i].like.odds > PAIR_NONE &&
		    pool_get(p, near[i].number)->story == r->story)
			kin[kept++] = (struct kin){
			    near[i].number, (float)near[i].like.odds};
	keep(r, kin, kept);
}

void part_note_again(const struct pool *p, struct report *r, uint32_t original)
{
	const struct report *o = pool_get(p, original);
	struct kin kin[NEAR_MAX] = {{original, REPRINT_ODDS}};
	uint32_t n = o->n_kin < NEAR_MAX - 1 ? o->n_kin : NEAR_MAX - 1;
	if (n)
		memcpy(kin + 1, o->kin, n * sizeof(*kin));
	keep(r, kin, n + 1);
}

/* Reports of a story as items of links; the first is the one that came. */
struct lumps {
	uint32_t number[NEAR_MAX + 1];
	size_t n;
	struct link links[(NEAR_MAX + 1) * NEAR_MAX];
	size_t n_links;
};

static void add_link(struct lumps *l, uint32_t x, uint32_t number, double odds)
{
	for (uint32_t y = 1; y < l->n; y++)
		if (l->number[y] == number && odds > PAIR_NONE)
			l->links[l->n_links++] =
			    (struct link){x, y, odds + DOUBT};
}

static void lay_out(const struct pool *p, const struct near near[], size_t n,
    uint64_t story, struct lumps *l)
{
	l->n = 1;
	l->n_links = 0;
	for (size_t i = 0; i < n; i++)
		if (pool_get(p, near[i].number)->story == story)
			l->number[l->n++] = near[i].number;
	for (size_t i = 0; i < n; i++)
		add_link(l, 0, near[i].number, near[i].like.odds);
	for (uint32_t x = 1; x < l->n; x++) {
		const struct report *r = pool_get(p, l->number[x]);
		for (uint32_t k = 0; k < r->n_kin; k++)
			add_link(
			    l, x, r->kin[k].number, (double)r->kin[k].odds);
	}
}

/* Whether the first has some with it, its nearest among them, and no more than
 * another group has. */
static bool leaves(const uint32_t *group, size_t n)
{
	if (n < 2 || group[1] != group[0])
		return false;
	size_t own = 0, most = 0;
	for (size_t i = 0; i < n; i++) {
		size_t in = 0;
		for (size_t k = 0; k < n; k++)
			in += group[k] == group[i];
		if (group[i] == group[0])
			own = in;
		else if (in > most)
			most = in;
	}
	return own <= most;
}

bool part(struct pool *p, const struct near near[], size_t n, uint64_t story,
    uint64_t to)
{
	struct lumps l;
	uint32_t group[NEAR_MAX + 1];
	lay_out(p, near, n, story, &l);
	link_average(&(struct linking){.n = l.n,
			 .links = l.links,
			 .n_links = l.n_links,
			 .none = PAIR_NONE,
			 .sure = INFINITY,
			 .per_item = NEAR_MAX},
	    group);
	if (!leaves(group, l.n))
		return false;
	for (size_t i = 1; i < l.n; i++)
		if (group[i] == group[0])
			pool_move(p, l.number[i], to);
	return true;
}
