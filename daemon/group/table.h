/* SPDX-License-Identifier: MIT */
/* gazetted: a table of items by 64-bit id. */
/*
 * Open addressing with linear probing, grown at three quarters. An item
 * begins with its uint64_t id, which is a hash already and never 0. Slots are
 * keyed per process, so foreign ids cannot make it slow. Pointers to items are
 * good until the next table_put or table_drop.
 */
#ifndef GZ_GROUP_TABLE_H
#define GZ_GROUP_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct table {
	char *slots;
	size_t size, cap, n; /* bytes of an item; slots; items */
	uint64_t seed;
};

void table_init(struct table *t, size_t item_size);
void table_free(struct table *t);

/* The item, or NULL. */
void *table_get(const struct table *t, uint64_t id);

/* The item, made zeroed but for its id where it was not there. */
void *table_put(struct table *t, uint64_t id, bool *fresh);

/* Takes an item out; no harm where it is not there. */
void table_drop(struct table *t, uint64_t id);

/* The item in slot `i` (< cap), or NULL where it is free. */
static inline void *table_at(const struct table *t, size_t i)
{
	char *p = t->slots + i * t->size;
	return *(const uint64_t *)(const void *)p ? p : NULL;
}

#endif
