/* SPDX-License-Identifier: MIT */
/* gazetted: who leaves while an edition goes out. */
/*
 * Suppression is asked at the claim (invariant 5), and claims go in lots, which
 * a slow relay takes minutes for. Meanwhile the web page, or a command, may
 * have written that somebody leaves: so the state is looked at now and then,
 * and what is in hand for them goes back, to be settled by the next claim.
 * Thread-safe; from fibers too.
 */
#ifndef GZ_RUN_UNWANTED_H
#define GZ_RUN_UNWANTED_H

#include "run/ledger.h"

struct unwanted;

/* The ledger is borrowed. Returns new (free with unwanted_free). */
struct unwanted *unwanted_new(struct ledger *l);
void unwanted_free(struct unwanted **u);

/* To be called often: looks once a second at most, and waits only then. -1 with
 * the state's error. */
int unwanted_look(struct unwanted *u, struct err *e) MUST_CHECK;

bool unwanted_has(struct unwanted *u, int64_t delivery);

/* It is not in hand any more. */
void unwanted_drop(struct unwanted *u, int64_t delivery);

#endif
