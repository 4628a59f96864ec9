/* SPDX-License-Identifier: MIT */
/* gazetted: a hash map from strings to pointers, in an arena. */
/*
 * Insertion order is kept for walking, so output that is made from a map is
 * the same each time. Keys are borrowed: they must live as long as the map.
 * The hash is keyed per process, so foreign keys cannot make it slow.
 */
#ifndef GZ_BASE_MAP_H
#define GZ_BASE_MAP_H

#include "base/str.h"

struct arena;
struct map;

struct map *map_new(struct arena *a);

/* Room for `n` keys in all, where their number is known: what growing leaves
 * behind stays in the arena. */
void map_reserve(struct map *m, size_t n);

/* The value, or NULL where the key is not there. */
void *map_get(const struct map *m, struct str key);

/* Sets or replaces; returns the value that was there before, or NULL.
 * `value` must not be NULL. */
void *map_put(struct map *m, struct str key, void *value);

size_t map_len(const struct map *m);

/* The i-th entry in order of first insertion. */
struct str map_key(const struct map *m, size_t i);
void *map_value(const struct map *m, size_t i);

#endif
