/* SPDX-License-Identifier: MIT */
/* gazetted: how the relays are, from run to run. */
#include "run/routes.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/rng.h"

#define WAIT_MIN 60   /* seconds after the first failure */
#define WAIT_MAX 3600 /* seconds after many */

static const struct route_state *find(const route_states *all, struct str name)
{
	vec_each (all, s)
		if (str_eq(s->name, name))
			return s;
	return NULL;
}

static bool configured(const struct conf *c, struct str name)
{
	vec_each (&c->relays, r)
		if (str_eq(r->name, name))
			return true;
	return false;
}

int routes_load(
    struct run *r, struct arena *a, struct routes *out, struct err *e)
{
	route_states all = {0};
	*out = (struct routes){.r = r};
	if (store_routes(r->store, a, &all, e) < 0)
		return -1;
	vec_each (&r->conf->relays, relay) {
		const struct route_state *s = find(&all, relay->name);
		*vec_push(a, &out->v) =
		    s ? *s : (struct route_state){.name = relay->name};
	}
	vec_each (&all, s) { /* of relays that are gone from the config */
		struct route_state gone = {.name = s->name};
		if (!configured(r->conf, s->name) &&
		    store_route_put(r->store, &gone, e) < 0)
			return -1;
	}
	return 0;
}

static bool same_config(const struct routes *rs, const struct route_state *s)
{
	return str_eq(s->config, rs->r->conf->fingerprint);
}

int64_t routes_rests(const struct routes *rs, size_t relay)
{
	const struct route_state *s = &rs->v.v[relay];
	/* A clock that was set back leaves nobody alone for years. */
	bool rests = s->failures && same_config(rs, s) &&
		     s->not_before > rs->r->now &&
		     s->not_before <= rs->r->now + 2 * WAIT_MAX;
	return rests ? s->not_before : 0;
}

/* Doubles, with a fifth of jitter either way. */
static int64_t wait_after(int failures)
{
	int64_t wait = WAIT_MIN;
	for (int i = 1; i < failures && wait < WAIT_MAX; i++)
		wait *= 2;
	if (wait > WAIT_MAX)
		wait = WAIT_MAX;
	return wait - wait / 5 + (int64_t)rng_below((uint64_t)wait * 2 / 5 + 1);
}

int routes_failed(struct routes *rs, size_t relay, const struct err *why,
    bool some, struct err *e)
{
	struct route_state *s = &rs->v.v[relay];
	bool news = !s->failures || s->kind != why->kind || !same_config(rs, s);
	if (some || !s->failures) {
		s->failures = 0;
		s->since = rs->r->now;
	}
	s->failures++;
	s->kind = why->kind;
	s->reason = str_of(why->msg);
	s->config = rs->r->conf->fingerprint;
	s->not_before = rs->r->now + wait_after(s->failures);
	if (news) {
		run_problem(rs->r, why);
	} else {
		run_worse(rs->r, why->kind);
		log_info("%s (failed %d times)", why->msg, s->failures);
	}
	return store_route_put(rs->r->store, s, e);
}

int routes_worked(struct routes *rs, size_t relay, struct err *e)
{
	struct route_state *s = &rs->v.v[relay];
	int failures = s->failures;
	if (!failures)
		return 0;
	s->failures = 0;
	log_warn("relay %s takes mail again, after %d failure%s",
	    rs->r->conf->relays.v[relay].url.p, failures,
	    failures == 1 ? "" : "s");
	return store_route_put(rs->r->store, s, e);
}
