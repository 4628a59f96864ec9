/* SPDX-License-Identifier: MIT */
/* gazetted: memory by unit of work. */
/*
 * A list of blocks, newest first; an allocation bumps `used` of the newest.
 *
 *	arena -> [block: used | cap | bytes......] -> [block] -> NULL
 *
 * Something larger than a quarter of a block gets a block of its own, linked
 * behind the newest, so that it does not waste what is left there.
 *
 * Blocks are not zeroed but for those: what is handed out is, and of many the
 * most is never handed out, or written over at once.
 */
#include "base/arena.h"

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define EACH_ITS_OWN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define EACH_ITS_OWN 1
#endif
#endif
#ifndef EACH_ITS_OWN
#define EACH_ITS_OWN 0
#endif

#define BLOCK_BYTES 16384  /* a feed of 30 items needs about ten of them */
#define FIRST_BYTES 2048   /* many arenas live for one call */
#define LARGE_BYTES 131072 /* malloc() asks the system for so many */
#define ALIGN	    16

struct block {
	struct block *next;
	size_t used, cap;
	_Alignas(ALIGN) unsigned char bytes[];
};

struct arena {
	struct block *head;
	size_t total;
};

static void *must_alloc(size_t n, bool zeroed)
{
	void *p = zeroed ? calloc(1, n) : malloc(n);
	if (!p) {
		fprintf(stderr, "gazetted: out of memory (%zu bytes)\n", n);
		abort();
	}
	return p;
}

struct arena *arena_new(void)
{
	return must_alloc(sizeof(struct arena), true);
}

static void free_blocks(struct block *b)
{
	while (b) {
		struct block *next = b->next;
		free(b);
		b = next;
	}
}

void arena_free(struct arena **a)
{
	if (!*a)
		return;
	free_blocks((*a)->head);
	free(*a);
	*a = NULL;
}

void arena_clear(struct arena *a)
{
	struct block *keep = a->head;
	a->total = 0;
	if (EACH_ITS_OWN || !keep || keep->cap > BLOCK_BYTES) {
		free_blocks(keep);
		a->head = NULL;
		return;
	}
	free_blocks(keep->next);
	keep->next = NULL;
	keep->used = 0;
}

static struct block *new_block(size_t cap, struct block *next, bool zeroed)
{
	struct block *b = must_alloc(sizeof(*b) + cap, zeroed);
	b->next = next;
	b->used = 0;
	b->cap = cap;
	return b;
}

static void *take(struct arena *a, size_t n, bool zeroed)
{
	assert(n < SIZE_MAX / 2);
	a->total += n;
	size_t need = n ? (n + ALIGN - 1) & ~(size_t)(ALIGN - 1) : ALIGN;
	struct block *b = a->head;
	if (EACH_ITS_OWN || need > BLOCK_BYTES / 4) {
		struct block *own = new_block(EACH_ITS_OWN ? n : need,
		    b && !EACH_ITS_OWN ? b->next : b, zeroed);
		own->used = own->cap;
		if (b && !EACH_ITS_OWN)
			b->next = own;
		else
			a->head = own;
		return own->bytes;
	}
	if (!b || b->cap - b->used < need) {
		b = new_block(
		    b || need > FIRST_BYTES ? BLOCK_BYTES : FIRST_BYTES,
		    a->head, false);
		a->head = b;
	}
	void *p = b->bytes + b->used;
	b->used += need;
	return zeroed ? memset(p, 0, n) : p;
}

void *arena_alloc(struct arena *a, size_t n)
{
	return take(a, n, true);
}

void *arena_calloc(struct arena *a, size_t count, size_t size)
{
	size_t n;
	if (__builtin_mul_overflow(count, size, &n))
		abort();
	return arena_alloc(a, n);
}

void *arena_memdup(struct arena *a, const void *p, size_t n)
{
	char *d = take(a, n + 1, false);
	if (n)
		memcpy(d, p, n);
	d[n] = 0;
	return d;
}

/* What is copied over need not be zeroed first; of large ones the system has
 * done so. */
void *arena_regrow(
    struct arena *a, const void *old, size_t n, size_t cap, size_t size)
{
	size_t bytes, kept = n * size;
	assert(n <= cap);
	if (__builtin_mul_overflow(cap, size, &bytes))
		abort();
	bool large = bytes >= LARGE_BYTES;
	char *fresh = take(a, bytes, large);
	if (kept)
		memcpy(fresh, old, kept);
	if (!large)
		memset(fresh + kept, 0, bytes - kept);
	return fresh;
}

size_t arena_used(const struct arena *a)
{
	return a->total;
}
