/* SPDX-License-Identifier: MIT */
/* gazetted: what the relays refused for good, told and counted. */
#include "base/arena.h"
#include "run/control.h"
#include "run/desk.h"

#define BATCH 256 /* deliveries in memory at a time */

/* One line for each relay and fault that the operator does not know yet. */
static void tell(struct run *r, const struct refusal_kind *k)
{
	struct err e = ERR_INIT;
	const char *where = "; see: gazetted status --deliveries";
	bool named = k->relay.n > 0;
	if (!k->news)
		return run_worse(r, ERR_REJECT);
	if (str_eq(k->fault, REFUSAL_UNFIT))
		err_set(&e, ERR_REJECT,
		    "%lld message%s given up unsent; edition %lld to %.*s: "
		    "%.*s%s",
		    (long long)k->n, k->n == 1 ? "" : "s",
		    (long long)k->first.edition, PRS(k->first.address),
		    PRS(k->first.reply), where);
	else
		err_set(&e, ERR_REJECT,
		    "%lld address%s refused for good by the relay%s%.*s (%.*s)"
		    "%s",
		    (long long)k->n, k->n == 1 ? "" : "es", named ? " " : "",
		    PRS(k->relay), PRS(k->fault), where);
	run_problem(r, &e);
}

static int tell_all(struct run *r, struct err *e)
{
	struct arena *a = arena_new();
	refusal_kinds kinds = {0};
	int rc = store_refusals(r->store, a, r->now, &kinds, e);
	vec_each (&kinds, k)
		tell(r, k);
	arena_free(&a);
	return rc;
}

/* A batch of them as bounces; *out_more: there may be others. */
static int hear(struct desk *k, bool *out_more, struct err *e)
{
	struct arena *a = arena_new();
	deliveries all = {0};
	int rc = store_refused(k->r->store, a, BATCH, &all, e);
	for (size_t i = 0; rc == 0 && i < all.n; i++) {
		if (k->r->conf->control.url.n)
			rc = desk_refusal(k, &all.v[i], e);
		arena_clear(k->a);
	}
	if (rc == 0 && all.n)
		rc = store_refused_heard(k->r->store, &all, e);
	*out_more = all.n == BATCH;
	arena_free(&a);
	return rc;
}

/* Whom one relay that takes nothing refuses may be there. */
static void tell_deaf(const struct desk *k)
{
	struct err e = ERR_INIT;
	if (!k->deaf)
		return;
	err_set(&e, ERR_REJECT,
	    "addresses refused for good: %lld; but no relay has ever taken a "
	    "message of yours, so it may be the relay's fault: nobody is "
	    "suppressed for that. If they are really gone: gazetted suppress",
	    (long long)k->deaf);
	run_problem(k->r, &e);
}

int run_refusals(struct run *r, struct err *e)
{
	struct desk k = {.r = r, .a = arena_new()};
	bool more = true;
	int rc = tell_all(r, e);
	while (rc == 0 && more)
		rc = hear(&k, &more, e);
	tell_deaf(&k);
	arena_free(&k.a);
	return rc;
}
