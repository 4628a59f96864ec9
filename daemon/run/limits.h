/* SPDX-License-Identifier: MIT */
/* gazetted: quotas, and what single domains can bear. */
/*
 * Dispatch asks here what may go now. Nothing of this is thread-safe: its
 * lock is dispatch's. Quotas outlive the run in the state (store/routes.h);
 * how many connections write to a domain, and its rate of a second, are of
 * this pass alone.
 */
#ifndef GZ_RUN_LIMITS_H
#define GZ_RUN_LIMITS_H

#include "conf/conf.h"
#include "run/ledger.h"

/* ---- quotas of a relay or a domain, by name ---- */

/* How many of `max` messages it may have now; where none, *out_frees says in
 * unix seconds when the oldest leave the window. */
int quota_room(struct ledger *l, struct str name, const struct rate *rate,
    int64_t max, int64_t *out_room, int64_t *out_frees,
    struct err *e) MUST_CHECK;

/* It has had `n` messages. */
int quota_spend(struct ledger *l, struct str name, const struct rate *rate,
    int64_t n, struct err *e) MUST_CHECK;

/* `*refund` of them came back, and are 0 afterwards. */
int quota_settle(struct ledger *l, struct str name, const struct rate *rate,
    int64_t *refund, struct err *e) MUST_CHECK;

/* ---- domains ---- */

struct limits;

/* Those of the config, which is borrowed; in the arena. */
struct limits *limits_new(struct arena *a, const struct conf *c);

/* Which one an address falls under, by its index; -1: none. */
ptrdiff_t limits_of(const struct limits *l, struct str address);

/* The domains that a worker's batch writes to: none at first. In the arena. */
bool *limits_holds(struct arena *a, const struct limits *l);
/* The batch is dealt with. */
void limits_release(struct limits *l, bool *holds);

/* Looks how much each may have, at most `max`, before a batch is made. */
int limits_ask(struct limits *l, struct ledger *ledger, int64_t max,
    struct err *e) MUST_CHECK;

#define LIMITS_WAIT 60 /* seconds that a worker waits for a domain */

enum limits_may { LIMITS_MAY, LIMITS_SOON, LIMITS_LATER };

/* Whether one more for this domain (-1: any) may go into the worker's batch:
 * now, within LIMITS_WAIT, or not before limits_frees(). */
enum limits_may limits_may(
    const struct limits *l, const bool *holds, ptrdiff_t i);
/* Unix seconds. */
int64_t limits_frees(const struct limits *l, ptrdiff_t i);
/* It goes into the batch. */
void limits_take(struct limits *l, bool *holds, ptrdiff_t i, int64_t delivery);

/* The batch's deliveries count against the quotas of their domains. */
int limits_charge(struct limits *l, struct ledger *ledger,
    const deliveries *got, struct err *e) MUST_CHECK;
/* This one came back: its domain gets it back when asked or settled. */
void limits_refund(struct limits *l, int64_t delivery);
int limits_settle(
    struct limits *l, struct ledger *ledger, struct err *e) MUST_CHECK;

#endif
