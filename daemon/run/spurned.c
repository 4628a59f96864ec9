/* SPDX-License-Identifier: MIT */
/* gazetted: editions that are refused for what they hold. */
#include "run/spurned.h"

#include "base/arena.h"
#include "store/outbox.h"

#define TOLD_MAX 3 /* editions with a line each; readers may have their own */

static int hold_waiting(struct run *r, int64_t edition, struct err *e)
{
	const struct queue_wish w = {.edition = edition};
	struct queue_done done;
	return store_queue(r->store, QUEUE_HOLD, &w, &done, e);
}

static int hold_all(struct run *r, int64_t edition, struct err *e)
{
	int64_t n;
	if (store_hold_spurned(r->store, edition, r->now, &n, e) < 0)
		return -1;
	r->refused -= n < r->refused ? n : r->refused;
	return 0;
}

static void tell(struct run *r, const struct spurned *x)
{
	struct err why = ERR_INIT;
	err_set(&why, ERR_REJECT,
	    "edition %lld: %s (%.*s), so those left are held: put it right %s, "
	    "then: gazetted queue release --edition %lld (or drop)",
	    (long long)x->edition,
	    x->damaged ? "its text in the state is damaged"
		       : "its messages are refused for what they hold",
	    PRS(x->reply),
	    x->damaged ? "from a copy of the state" : "with the relay",
	    (long long)x->edition);
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

int spurned_hold(struct run *r, const spurned_list *all, struct err *e)
{
	vec_each (all, x)
		if ((x->damaged ? hold_waiting(r, x->edition, e)
				: hold_all(r, x->edition, e)) < 0)
			return -1;
	size_t told = all->n < TOLD_MAX ? all->n : TOLD_MAX;
	for (size_t i = 0; i < told; i++)
		tell(r, &all->v[i]);
	tell_rest(r, all->n - told);
	return 0;
}

int spurned_rule(struct run *r, struct err *e)
{
	struct arena *a = arena_new();
	spurned_editions found = {0};
	spurned_list all = {0};
	int rc = store_spurned(r->store, a, &found, e);
	vec_each (&found, x)
		*vec_push(a, &all) =
		    (struct spurned){.edition = x->id, .reply = x->reply};
	if (rc == 0)
		rc = spurned_hold(r, &all, e);
	arena_free(&a);
	return rc;
}
