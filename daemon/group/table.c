/* SPDX-License-Identifier: MIT */
/* gazetted: a table of items by 64-bit id. */
#include "group/table.h"

#include <stdlib.h>
#include <string.h>

#include "base/rng.h"

#define FIRST 16

void table_init(struct table *t, size_t item_size)
{
	*t = (struct table){.size = item_size, .seed = rng_seed64()};
}

void table_free(struct table *t)
{
	free(t->slots);
	*t = (struct table){.size = t->size, .seed = t->seed};
}

static size_t home(const struct table *t, uint64_t id)
{
	uint64_t h = (id ^ t->seed) * UINT64_C(0x9E3779B97F4A7C15);
	return (size_t)(h >> 32) & (t->cap - 1);
}

static uint64_t *at(const struct table *t, size_t i)
{
	return (uint64_t *)(t->slots + i * t->size);
}

static uint64_t *slot(const struct table *t, uint64_t id)
{
	size_t i = home(t, id);
	while (*at(t, i) && *at(t, i) != id)
		i = (i + 1) & (t->cap - 1);
	return at(t, i);
}

void *table_get(const struct table *t, uint64_t id)
{
	uint64_t *p = t->cap ? slot(t, id) : NULL;
	return p && *p ? p : NULL;
}

static void grow(struct table *t)
{
	struct table old = *t;
	t->cap = old.cap ? old.cap * 2 : FIRST;
	t->slots = calloc(t->cap, t->size);
	if (!t->slots)
		abort();
	for (size_t i = 0; i < old.cap; i++) {
		const uint64_t *p = (const uint64_t *)(old.slots + i * t->size);
		if (*p)
			memcpy(slot(t, *p), p, t->size);
	}
	free(old.slots);
}

void *table_put(struct table *t, uint64_t id, bool *fresh)
{
	if (t->n * 4 >= t->cap * 3)
		grow(t);
	uint64_t *p = slot(t, id);
	*fresh = !*p;
	if (*fresh) {
		*p = id;
		t->n++;
	}
	return p;
}

/* Those behind that probed past the hole move up (Knuth, TAOCP 3, 6.4 R). */
void table_drop(struct table *t, uint64_t id)
{
	uint64_t *p = t->cap ? slot(t, id) : NULL;
	size_t mask = t->cap - 1;
	if (!p || !*p)
		return;
	size_t hole = (size_t)((char *)p - t->slots) / t->size;
	for (size_t i = (hole + 1) & mask; *at(t, i); i = (i + 1) & mask) {
		if (((i - home(t, *at(t, i))) & mask) < ((i - hole) & mask))
			continue;
		memcpy(at(t, hole), at(t, i), t->size);
		hole = i;
	}
	memset(at(t, hole), 0, t->size);
	t->n--;
}
