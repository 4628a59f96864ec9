/* SPDX-License-Identifier: MIT */
/* gazetted: memory by unit of work. */
/*
 * An arena owns all that is allocated from it and gives it back in one call.
 * One arena per unit of work: a fetched document, an edition. It is the first
 * parameter of whatever allocates from it; what it made is const to those who
 * receive it. Running out of memory aborts: honest only because every size
 * that the outside can influence is capped before it reaches an arena.
 *
 * Under AddressSanitizer every allocation is a malloc of its own, so that the
 * sanitizer sees each object's ends.
 *
 *	struct arena *a = arena_new();
 *	char *s = arena_printf(a, "%s: %d", name, n).p;
 *	arena_free(&a);
 */
#ifndef GZ_BASE_ARENA_H
#define GZ_BASE_ARENA_H

#include <stddef.h>

struct arena;

/* Returns new (free with arena_free). */
struct arena *arena_new(void);

/* Frees the arena and all it made; nulls the pointer; safe on NULL. */
void arena_free(struct arena **a);

/* Frees all it made and keeps the arena, for loops over many units. */
void arena_clear(struct arena *a);

/* `n` bytes, zeroed, aligned for any type; lives as long as the arena. */
void *arena_alloc(struct arena *a, size_t n)
    __attribute__((malloc, alloc_size(2), returns_nonnull));

/* `count` items of `size` bytes, zeroed; aborts where the product wraps. */
void *arena_calloc(struct arena *a, size_t count, size_t size)
    __attribute__((malloc, alloc_size(2, 3), returns_nonnull));

/* A copy of `n` bytes with a NUL behind them. */
void *arena_memdup(struct arena *a, const void *p, size_t n)
    __attribute__((malloc, returns_nonnull));

/* A zeroed array of `cap` items of `size` bytes that begins with the `n` items
 * at `old`, which stay where they are; for vectors. */
void *arena_regrow(struct arena *a, const void *old, size_t n, size_t cap,
    size_t size) __attribute__((returns_nonnull));

/* Bytes handed out since the last clear, for caps and reports. */
size_t arena_used(const struct arena *a);

#define arena_new_of(a, type) ((type *)arena_alloc((a), sizeof(type)))

#endif
