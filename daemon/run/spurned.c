/* SPDX-License-Identifier: MIT */
/* gazetted: editions that are refused for what they hold. */
#include "run/spurned.h"

#include "base/arena.h"
#include "store/outbox.h"

#define TOLD_MAX 3 /* editions with a line each; readers may have their own */

static void tell(struct run *r, const struct spurned_edition *x)
{
	struct err why = ERR_INIT;
	err_set(&why, ERR_REJECT,
	    "edition %lld: %s (%.*s), so those left are held: put it right %s, "
	    "then: gazetted queue release --edition %lld (or drop)",
	    (long long)x->id,
	    x->damaged ? "its text in the state is damaged"
		       : "its messages are refused for what they hold",
	    PRS(x->reply),
	    x->damaged ? "from a copy of the state" : "with the relay",
	    (long long)x->id);
	run_problem(r, &why);
}

static void tell_rest(struct run *r, size_t n)
{
	struct err why = ERR_INIT;
	if (!n)
		return;
	err_set(&why, ERR_REJECT,
	    "%zu more edition%s held likewise; see: gazetted queue list "
	    "--by-reply",
	    n, n == 1 ? " is" : "s are");
	run_problem(r, &why);
}

int spurned_rule(struct run *r, struct err *e)
{
	struct arena *a = arena_new();
	spurned_editions all = {0};
	int64_t n;
	int rc = store_spurned(r->store, a, r->now, &all, &n, e);
	if (rc == 0 && all.n) {
		size_t told = all.n < TOLD_MAX ? all.n : TOLD_MAX;
		r->refused -= n < r->refused ? n : r->refused;
		for (size_t i = 0; i < told; i++)
			tell(r, &all.v[i]);
		tell_rest(r, all.n - told);
		rc = store_spurned_told(r->store, &all, e);
	}
	arena_free(&a);
	return rc;
}
