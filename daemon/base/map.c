/* SPDX-License-Identifier: MIT */
/* gazetted: a hash map from strings to pointers, in an arena. */
/*
 * Open addressing over an index of 32-bit slots into a dense entry array:
 *
 *	index:   [0][2][ ][1][ ]...     slot = entry number + 1, 0 is free
 *	entries: [k v h][k v h][k v h]  in order of insertion
 */
#include "base/map.h"

#include <assert.h>
#include <stdint.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/arena.h"
#include "base/rng.h"
#include "base/vec.h"

struct entry {
	struct str key;
	void *value;
	uint64_t hash;
};

struct map {
	struct arena *a;
	VEC(struct entry) e;
	uint32_t *index;
	size_t mask; /* slots - 1 */
};

struct map *map_new(struct arena *a)
{
	struct map *m = arena_new_of(a, struct map);
	m->a = a;
	m->mask = 15;
	m->index = arena_calloc(a, m->mask + 1, sizeof(*m->index));
	return m;
}

static uint64_t hash_of(struct str key)
{
	return XXH3_64bits_withSeed(key.p ? key.p : "", key.n, rng_seed64());
}

static uint32_t *slot_of(const struct map *m, struct str key, uint64_t hash)
{
	for (size_t i = hash & m->mask;; i = (i + 1) & m->mask) {
		uint32_t s = m->index[i];
		if (!s || (m->e.v[s - 1].hash == hash &&
			      str_eq(m->e.v[s - 1].key, key)))
			return &m->index[i];
	}
}

void *map_get(const struct map *m, struct str key)
{
	uint32_t s = *slot_of(m, key, hash_of(key));
	return s ? m->e.v[s - 1].value : NULL;
}

static void rehash(struct map *m, size_t mask)
{
	m->mask = mask;
	m->index = arena_calloc(m->a, m->mask + 1, sizeof(*m->index));
	for (size_t i = 0; i < m->e.n; i++)
		*slot_of(m, m->e.v[i].key, m->e.v[i].hash) = (uint32_t)i + 1;
}

void map_reserve(struct map *m, size_t n)
{
	size_t mask = m->mask;
	while (n * 2 > mask)
		mask = mask * 2 + 1;
	if (n > m->e.n)
		vec_reserve(m->a, &m->e, n - m->e.n);
	if (mask > m->mask)
		rehash(m, mask);
}

void *map_put(struct map *m, struct str key, void *value)
{
	assert(value);
	uint64_t hash = hash_of(key);
	uint32_t *s = slot_of(m, key, hash);
	if (*s) {
		void *old = m->e.v[*s - 1].value;
		m->e.v[*s - 1].value = value;
		return old;
	}
	*vec_push(m->a, &m->e) = (struct entry){key, value, hash};
	*s = (uint32_t)m->e.n;
	if (m->e.n * 2 > m->mask)
		rehash(m, m->mask * 2 + 1);
	return NULL;
}

size_t map_len(const struct map *m)
{
	return m->e.n;
}

struct str map_key(const struct map *m, size_t i)
{
	assert(i < m->e.n);
	return m->e.v[i].key;
}

void *map_value(const struct map *m, size_t i)
{
	assert(i < m->e.n);
	return m->e.v[i].value;
}
