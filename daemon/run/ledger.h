/* SPDX-License-Identifier: MIT */
/* gazetted: one writer for all connections. */
/*
 * A store's handle is for one at a time, and a commit costs a sync of the disk.
 * The ledger lets any number of connections record their deliveries' fate:
 * those that come before a commit begins go together into it (group commit),
 * and each caller returns only when its own is durable. Callers wait by a bell
 * (base/fiber.h): a fiber gives way. One of them writes for all, so that a
 * thread stands still as long as the disk takes.
 */
#ifndef GZ_RUN_LEDGER_H
#define GZ_RUN_LEDGER_H

#include "store/outbox.h"

struct ledger;

/* `now` is the pass's. The store is borrowed and must not be used otherwise
 * until ledger_free. Returns new. */
struct ledger *ledger_new(struct store *st, int64_t now);
void ledger_free(struct ledger **l);

/* Thread-safe. -1 with the state's error. A state that failed once, by any of
 * these calls, is not asked again, and each gets its first error: but for
 * records without OUTBOX_ARM, which are tried as long as records go. */
int ledger_record(struct ledger *l, const struct outbox_event *ev, size_t n,
    struct err *e) MUST_CHECK;

/* Thread-safe: store_claim and store_rendering in their turn. */
int ledger_claim(struct ledger *l, struct arena *a, size_t max, struct str but,
    deliveries *out, struct err *e) MUST_CHECK;
/* Thread-safe: `f` with the store to itself. */
int ledger_with(struct ledger *l,
    int (*f)(struct store *st, void *arg, struct err *e), void *arg,
    struct err *e) MUST_CHECK;
int ledger_rendering(struct ledger *l, struct arena *a, int64_t rendering,
    struct str *out, bool *out_whole, struct err *e) MUST_CHECK;

#endif
