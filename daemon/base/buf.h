/* SPDX-License-Identifier: MIT */
/* gazetted: a growing byte buffer that has a ceiling. */
/*
 * A struct buf owns its bytes and never grows past `max`. What would not fit
 * is dropped and `over` set for good, so that a writer appends freely and
 * asks once at the end. `p` is always NUL-terminated at `p[n]` once anything
 * was appended, and never NULL after buf_init().
 *
 *	struct buf b = buf_init(BODY_MAX);
 *	buf_adds(&b, S("<p>"));
 *	if (b.over) ...
 *	buf_free(&b);
 */
#ifndef GZ_BASE_BUF_H
#define GZ_BASE_BUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct buf {
	char *p;
	size_t n, cap, max;
	bool over;
};

/* An empty buffer that will hold up to `max` bytes. Allocates nothing. */
struct buf buf_init(size_t max);
void buf_free(struct buf *b);

/* Empties it and forgets `over`; the memory stays. */
void buf_clear(struct buf *b);

/* Makes room for `n` bytes in all, as far as the ceiling lets: saves growing
 * step by step where the size is known. */
void buf_reserve(struct buf *b, size_t n);

void buf_add(struct buf *b, const void *p, size_t n);
void buf_adds(struct buf *b, struct str s);
void buf_addc(struct buf *b, char c);
void buf_addf(struct buf *b, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
void buf_addv(struct buf *b, const char *fmt, va_list ap);

/* Puts `s` before byte `at` (at <= b->n); s is not of b. */
void buf_insert(struct buf *b, size_t at, struct str s);

/* Cuts it to `n` bytes; n <= b->n. */
void buf_cut(struct buf *b, size_t n);

/* Borrows what is in it, valid until the next append. */
static inline struct str buf_str(const struct buf *b)
{
	return (struct str){b->p, b->n};
}

/* A copy in the arena. */
struct str buf_dup(struct arena *a, const struct buf *b);

#endif
