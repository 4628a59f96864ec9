/* SPDX-License-Identifier: MIT */
/* gazetted: one writer for all connections. */
/*
 * A store's handle is for one thread, and a commit costs a sync of the disk.
 * The ledger is that thread: any number of connections record their
 * deliveries' fate, those that come while a commit is under way go together
 * into the next one (group commit), and each caller returns only when its own
 * is durable. Callers wait by a bell (base/fiber.h): a fiber gives way.
 */
#ifndef GZ_RUN_LEDGER_H
#define GZ_RUN_LEDGER_H

#include "store/store.h"

struct ledger;

/* `now` is the pass's. The store is borrowed and must not be used otherwise
 * until ledger_free. Returns new. ERR_RETRY: there is no thread to be had. */
int ledger_new(struct store *st, int64_t now, struct ledger **out,
    struct err *e) MUST_CHECK;
void ledger_free(struct ledger **l);

/* Thread-safe. -1 with the state's error, which every later call gets too:
 * a state that could not record once is not asked again. */
int ledger_record(struct ledger *l, const struct outbox_event *ev, size_t n,
    struct err *e) MUST_CHECK;

/* Thread-safe: store_claim and store_rendering in their turn. */
int ledger_claim(struct ledger *l, struct arena *a, int64_t expire_after,
    size_t max, deliveries *out, struct err *e) MUST_CHECK;
/* Thread-safe: `f` with the store to itself, on the writer's thread. */
int ledger_with(struct ledger *l,
    int (*f)(struct store *st, void *arg, struct err *e), void *arg,
    struct err *e) MUST_CHECK;
int ledger_rendering(struct ledger *l, struct arena *a, int64_t rendering,
    struct str *out, struct err *e) MUST_CHECK;

#endif
