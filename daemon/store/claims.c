/* SPDX-License-Identifier: MIT */
/* gazetted: the deliveries that this process has claimed. */
#include "store/claims.h"

#include <assert.h>
#include <stdlib.h>

#define CLAIMS_MIN 256 /* places of a table, a power of two */

/* Fibonacci hashing (Knuth, volume 3, 6.4): neighbours part. */
static struct claim *place(const struct claims *c, int64_t id)
{
	size_t mask = c->cap - 1;
	size_t i = (size_t)(((uint64_t)id * 0x9E3779B97F4A7C15u) >> 32) & mask;
	while (c->v[i].id && c->v[i].id != id)
		i = (i + 1) & mask;
	return &c->v[i];
}

static void rebuild(struct claims *c)
{
	struct claims old = *c;
	size_t live = 0;
	for (size_t i = 0; i < old.cap; i++)
		live += old.v[i].id && !old.v[i].done;
	for (c->cap = CLAIMS_MIN; c->cap < 4 * live; c->cap *= 2)
		;
	c->used = live;
	c->v = calloc(c->cap, sizeof(*c->v));
	if (!c->v)
		abort();
	for (size_t i = 0; i < old.cap; i++)
		if (old.v[i].id && !old.v[i].done)
			*place(c, old.v[i].id) = old.v[i];
	free(old.v);
}

void claims_add(struct claims *c, int64_t id)
{
	assert(id > 0);
	if (2 * (c->used + 1) > c->cap)
		rebuild(c);
	struct claim *p = place(c, id);
	c->used += !p->id;
	*p = (struct claim){.id = id};
}

struct claim *claims_find(struct claims *c, int64_t id)
{
	struct claim *p = place(c, id);
	assert(p->id);
	return p;
}

void claims_free(struct claims *c)
{
	free(c->v);
	*c = (struct claims){0};
}

bool claims_move(struct claims *c, const struct outbox_event *ev)
{
	struct claim *p = c->cap ? place(c, ev->delivery) : NULL;
	if (!p || !p->id || p->done)
		return false;
	if (ev->verb == OUTBOX_ROUTE)
		return true;
	if (ev->verb == OUTBOX_ARM ? p->armed
				   : ev->verb == OUTBOX_SENT && !p->armed)
		return false;
	p->armed = ev->verb == OUTBOX_ARM;
	p->done = !p->armed;
	return true;
}
