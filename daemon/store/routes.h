/* SPDX-License-Identifier: MIT */
/* gazetted: how the relays were, and what they have had. */
/*
 * What outlives a run: since when a relay fails and until when it is left
 * alone, and how many messages it, or a domain, was given of late. Part of
 * the state; what store/store.h says holds here.
 */
#ifndef GZ_STORE_ROUTES_H
#define GZ_STORE_ROUTES_H

#include "store/store.h"

struct route_state {
	struct str name;    /* of the relay; "" where there is only one */
	int failures;	    /* in a row; 0: it is well */
	int64_t since;	    /* the first of them */
	int64_t not_before; /* left alone until then */
	enum err_kind kind; /* of the last */
	struct str reason;
	struct str config; /* fingerprint of the config that it failed with */
};
typedef VEC(struct route_state) route_states;

/* Those that fail, by name. */
int store_routes(struct store *st, struct arena *a, route_states *out,
    struct err *e) MUST_CHECK;
/* Keeps it; one without failures is forgotten. */
int store_route_put(
    struct store *st, const struct route_state *r, struct err *e) MUST_CHECK;

/* How many more messages `name` may have at `now` by these quotas: at most
 * `max`. Where it may have none, `*out_frees` is when it may again. */
int store_room(struct store *st, struct str name, const struct rate *rate,
    int64_t now, int64_t max, int64_t *out_room, int64_t *out_frees,
    struct err *e) MUST_CHECK;
/* It is given `n`, which count until they are settled. */
int store_give(struct store *st, struct str name, const struct rate *rate,
    int64_t n, struct err *e) MUST_CHECK;
/* Of those given `sent` went to it by now, and `back` came back. */
int store_settle_given(struct store *st, struct str name,
    const struct rate *rate, int64_t now, int64_t sent, int64_t back,
    struct err *e) MUST_CHECK;

/* Claimed deliveries that are not to be tried before `until` are ready again
 * then; no try is counted. */
int store_put_off(struct store *st, const int64_t *ids, size_t n, int64_t until,
    struct err *e) MUST_CHECK;

#endif
