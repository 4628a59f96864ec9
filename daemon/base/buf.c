/* SPDX-License-Identifier: MIT */
/* gazetted: a growing byte buffer that has a ceiling. */
#include "base/buf.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"

static char empty[1];

struct buf buf_init(size_t max)
{
	assert(max > 0 && max < (size_t)1 << 40);
	return (struct buf){.p = empty, .max = max};
}

void buf_free(struct buf *b)
{
	if (b->p != empty)
		free(b->p);
	*b = (struct buf){.p = empty, .max = b->max};
}

void buf_clear(struct buf *b)
{
	b->over = false;
	buf_cut(b, 0);
}

void buf_cut(struct buf *b, size_t n)
{
	assert(n <= b->n);
	b->n = n;
	if (b->p != empty)
		b->p[n] = 0;
}

static void grow(struct buf *b, size_t cap)
{
	char *p = realloc(b->p == empty ? NULL : b->p, cap);
	if (!p)
		abort();
	b->p = p;
	b->cap = cap;
}

/* Makes room for `n` more bytes and a NUL, or sets `over`. Returns how many
 * bytes may be written: `n`, or fewer at the ceiling. */
static size_t room(struct buf *b, size_t n)
{
	if (n > b->max - b->n) {
		n = b->max - b->n;
		b->over = true;
	}
	if (b->n + n + 1 <= b->cap)
		return n;
	size_t cap = b->cap ? b->cap : 64;
	while (cap < b->n + n + 1)
		cap *= 2;
	grow(b, cap);
	return n;
}

void buf_reserve(struct buf *b, size_t n)
{
	n = n < b->max ? n : b->max;
	if (n + 1 > b->cap)
		grow(b, n + 1);
	b->p[b->n] = 0;
}

void buf_add(struct buf *b, const void *p, size_t n)
{
	if (n >= b->cap - b->n || n > b->max - b->n)
		n = room(b, n);
	if (n)
		memcpy(b->p + b->n, p, n);
	b->n += n;
	b->p[b->n] = 0;
}

void buf_adds(struct buf *b, struct str s)
{
	buf_add(b, s.p, s.n);
}

void buf_addc(struct buf *b, char c)
{
	if (b->n + 1 < b->cap && b->n < b->max) {
		b->p[b->n++] = c;
		b->p[b->n] = 0;
		return;
	}
	buf_add(b, &c, 1);
}

void buf_addv(struct buf *b, const char *fmt, va_list ap)
{
	va_list again;
	va_copy(again, ap);
	size_t left = b->cap < b->max ? b->cap : b->max;
	left = left > b->n ? left - b->n : 0;
	/* Mostly it fits. */
	int len = vsnprintf(left ? b->p + b->n : NULL, left, fmt, ap);
	if (len < 0)
		abort();
	size_t n = (size_t)len;
	if (n >= left) {
		n = room(b, n);
		vsnprintf(b->p + b->n, n + 1, fmt, again);
	}
	va_end(again);
	b->n += n;
}

void buf_addf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	buf_addv(b, fmt, ap);
	va_end(ap);
}

struct str buf_dup(struct arena *a, const struct buf *b)
{
	return (struct str){arena_memdup(a, b->p, b->n), b->n};
}

void buf_insert(struct buf *b, size_t at, struct str s)
{
	assert(at <= b->n);
	size_t tail = b->n - at;
	buf_adds(b, s); /* makes the room */
	if (b->over)
		return;
	memmove(b->p + at + s.n, b->p + at, tail);
	memcpy(b->p + at, s.p, s.n);
}
