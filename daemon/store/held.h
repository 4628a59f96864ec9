/* SPDX-License-Identifier: MIT */
/* gazetted: articles that wait to be news, of a source that is not as usual. */
/*
 * They stand where those stand that settle (store_settle()): until an instant,
 * after which they are news by themselves, or until HELD_UNTIL_TOLD, for what
 * is news only if the operator says so.
 */
#ifndef GZ_STORE_HELD_H
#define GZ_STORE_HELD_H

#include "store/store.h"

#define HELD_UNTIL_TOLD INSTANT_MAX

struct held {
	struct str source;
	int64_t n, asleep;  /* that wait; of which until the operator speaks */
	int64_t first_seen; /* of the first of them; INSTANT_NONE: none ... */
	int64_t until;	    /* the others, at the latest; INSTANT_NONE */
};
typedef VEC(struct held) held_list;

/* What of a source was first seen at `since` or later and waits until after
 * `after`. */
int store_held_of(struct store *st, int64_t source, int64_t since,
    int64_t after, struct held *out, struct err *e) MUST_CHECK;

/* An article that a source was the first to bring. */
struct brought {
	int64_t first_seen, published; /* INSTANT_NONE: not known */
	bool told;		       /* it was news */
};
typedef VEC(struct brought) brought_list;

/* What a source has brought since `since`, the last `limit` of all at most, in
 * the arena, the newest first. */
int store_brought(struct store *st, struct arena *a, int64_t source,
    int64_t since, size_t limit, brought_list *out, struct err *e) MUST_CHECK;

/* What of a source was first seen at `since` or later and is held until the
 * operator speaks waits until `until` instead. */
int store_release(struct store *st, int64_t source, int64_t since,
    int64_t until, struct err *e) MUST_CHECK;

/* Of what waits to be told, the newest `n` are news at `until`; the others are
 * not held, and never news. */
int store_release_newest(struct store *st, int64_t source, size_t n,
    int64_t until, struct err *e) MUST_CHECK;

/* All sources of which something waits until after `after`, in the arena. */
int store_held(struct store *st, struct arena *a, int64_t after, held_list *out,
    struct err *e) MUST_CHECK;

/* What waits of a source until after `after` is news at `now`, the oldest
 * first; or with `never` it is not news. */
int store_tell(struct store *st, struct str source, int64_t now, int64_t after,
    bool never, int64_t *out_n, struct err *e) MUST_CHECK;

#endif
