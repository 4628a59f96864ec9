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

/* It is given `n` messages. */
int quota_give(struct ledger *l, struct str name, const struct rate *rate,
    int64_t n, struct err *e) MUST_CHECK;

/* What became of messages that were given, and is not noted yet. */
struct outcome {
	int64_t sent, back;
	int64_t at; /* clock_steady() at the first of those sent */
};

void outcome_add(struct outcome *o, bool sent);

/* Notes it, whereupon it is empty. `lazy`: only where the quotas' windows would
 * else reach further than their steps. */
int quota_settle(struct ledger *l, struct str name, const struct rate *rate,
    struct outcome *o, bool lazy, struct err *e) MUST_CHECK;

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

/* Deliveries to one domain in the queues: more are left in the outbox, so that
 * others come in. */
#define LIMITS_QUEUED 4096

/* One more is in a queue, or less; of no domain (-1): nothing. */
void limits_queue(struct limits *l, ptrdiff_t i, int change);
/* Domains that have so many, as struct store_claim wants them; absent: none.
 * In the arena. */
struct str limits_crowded(const struct limits *l, struct arena *a);
/* Whether all of them have half of that at most. */
bool limits_eased(const struct limits *l);

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
/* What became of this one: noted when asked or settled. */
void limits_outcome(struct limits *l, int64_t delivery, bool sent);
int limits_settle(struct limits *l, struct ledger *ledger, bool lazy,
    struct err *e) MUST_CHECK;

#endif
