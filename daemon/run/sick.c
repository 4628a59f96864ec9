/* SPDX-License-Identifier: MIT */
/* gazetted: the sources of a digest that fail, for its operator. */
#include "base/arena.h"
#include "base/clock.h"
#include "run/run.h"

/* The day of an instant. */
static struct str day(struct arena *a, int64_t t)
{
	return t == INSTANT_NONE ? S("never")
				 : str_sub(instant_iso(a, t), 0, 10);
}

static struct str line(struct arena *a, const struct source_state *st)
{
	if (st->dormant)
		return arena_printf(a, "%.*s: %.*s; not polled any more",
		    PRS(st->name), PRS(st->fail_reason));
	struct str since = day(a, st->fail_since);
	struct str good = day(a, st->last_good);
	return arena_printf(a,
	    "%.*s: %.*s (failed %d time%s since %.*s; last good poll %.*s)",
	    PRS(st->name), PRS(st->fail_reason), st->fail_count,
	    st->fail_count == 1 ? "" : "s", PRS(since), PRS(good));
}

int run_sick(struct run *r, struct arena *a, const struct digest *d,
    struct edition *ed, struct err *e)
{
	source_states all = {0};
	if (store_sick_sources(r->store, a, &all, e) < 0)
		return -1;
	vec_each (&all, st)
		if (conf_draws_on(r->conf, d, st->name))
			*vec_push(a, &ed->sick) = line(a, st);
	return 0;
}
