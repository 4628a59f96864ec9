/* SPDX-License-Identifier: MIT */
/* gazetted: how the relays are, from run to run. */
/*
 * A relay that fails is left alone for a minute, then two, up to an hour, and
 * the operator hears of it once; once more when it fails in another way, and
 * when it is well again. A changed config is a new beginning, since it may
 * be the cure; `gazetted queue flush` is another.
 */
#ifndef GZ_RUN_ROUTES_H
#define GZ_RUN_ROUTES_H

#include "run/run.h"
#include "store/routes.h"

struct routes {
	struct run *r;
	route_states v; /* beside the config's relays */
};

/* As the state has it; in the arena. */
int routes_load(struct run *r, struct arena *a, struct routes *out,
    struct err *e) MUST_CHECK;

/* Until when that relay is left alone; 0: it is not. */
int64_t routes_rests(const struct routes *rs, size_t relay);

/* It ended a pass by this error, or took mail in it: kept, and told where it
 * is news. `some`: it took some before it failed. */
int routes_failed(struct routes *rs, size_t relay, const struct err *why,
    bool some, struct err *e) MUST_CHECK;
int routes_worked(struct routes *rs, size_t relay, struct err *e) MUST_CHECK;

#endif
