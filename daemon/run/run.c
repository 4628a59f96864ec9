/* SPDX-License-Identifier: MIT */
/* gazetted: one pass over everything that is due. */
#include "run/run.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "run/control.h"
#include "store/outbox.h"
#include "store/prune.h"

/* Seconds between two runs that count for what waits: a daemon looks once an
 * hour at least, others once a day, which has 25 hours once a year. */
#define PAUSE_DAEMON 7200
#define PAUSE_RUN    90000

int run_open(const struct conf *conf, const struct run_opts *opts,
    struct run **out, struct err *e)
{
	struct compose_opts co = {.templates = conf->templates};
	struct run *r = calloc(1, sizeof(*r));
	if (!r)
		abort();
	r->conf = conf;
	r->in_daemon = opts->in_daemon;
	r->looking = opts->looking;
	r->progress = opts->progress;
	r->stop = opts->stop;
	r->kept = opts->kept;
	r->zones = zone_set_new();
	if (store_open(conf->state_dir.p,
		opts->looking ? STORE_READ : STORE_WRITE, &r->store, e) < 0 ||
	    composer_new(&co, &r->composer, e) < 0)
		goto fail;
	if (opts->adopt && store_adopt(r->store, e) < 0)
		goto fail;
	if (!opts->looking && !store_at_home(r->store)) {
		err_set(e, ERR_CONFIG,
		    "the state in %s was made on another machine or restored "
		    "from a copy; sending from it could repeat mail. If this "
		    "is now its only home, run once: gazetted run --adopt",
		    conf->state_dir.p);
		goto fail;
	}
	*out = r;
	return 0;
fail:
	run_close(&r);
	return -1;
}

void run_close(struct run **r)
{
	if (!*r)
		return;
	composer_free(&(*r)->composer);
	store_close(&(*r)->store);
	zone_set_free(&(*r)->zones);
	free(*r);
	*r = NULL;
}

struct str run_user_agent(const struct run *r, struct arena *a)
{
	const struct conf *c = r->conf;
	return arena_printf(a, "gazetted/%s (+%s)", GZ_VERSION,
	    c->contact.n ? c->contact.p : "no contact configured");
}

void run_worse(struct run *r, enum err_kind kind)
{
	static const int gravity[] = {[ERR_NONE] = 0,
	    [ERR_REJECT] = 1,
	    [ERR_RETRY] = 2,
	    [ERR_CONFIG] = 3,
	    [ERR_FATAL] = 4};
	if (gravity[kind] > gravity[r->worst])
		r->worst = kind;
}

void run_problem(struct run *r, const struct err *e)
{
	log_err("%s", e->msg);
	run_worse(r, e->kind);
}

int run_exit_code(const struct run *r)
{
	return err_exit_code(r->worst);
}

int64_t run_next_due(
    struct run *r, const struct digest *d, struct str zone, int64_t after)
{
	struct err e = ERR_INIT;
	const struct zone *z;
	if (zone_set_get(r->zones, zone, &z, &e) < 0) {
		run_problem(r, &e);
		return INSTANT_MAX;
	}
	int64_t t = schedule_next(&d->schedule, z, after);
	return t == INSTANT_NONE ? INSTANT_MAX : t;
}

static int64_t next_due_cb(
    void *ctx, const struct digest *d, struct str zone, int64_t after)
{
	return run_next_due(ctx, d, zone, after);
}

static int sync(struct run *r, struct err *e)
{
	const struct conf *c = r->conf;
	struct store_sync s = {
	    .fingerprint = c->fingerprint,
	    .sources = c->sources,
	    .digests = c->digests.v,
	    .n_digests = c->digests.n,
	    .subscribers = c->subscribers.v,
	    .n_subscribers = c->subscribers.n,
	    .now = r->now,
	    .next_due = next_due_cb,
	    .ctx = r,
	};
	return store_sync(r->store, &s, NULL, e);
}

/* A machine that was off, and a clock that jumps, are not held against what
 * waits; nor must it wait for ever where runs are rare. */
static int64_t longest_pause(const struct run *r)
{
	int64_t most = r->in_daemon ? PAUSE_DAEMON : PAUSE_RUN;
	int64_t part = r->conf->relays.v[0].expire_after * 2 / 3;
	return part < most ? part : most;
}

/* Years ahead for one run, say, and all would wait for years. One that was not
 * set is not gone by at all. */
static int look_at_clock(struct run *r, struct err *e)
{
	int64_t ahead, now = r->now;
	struct boot boot;
	bool booted = clock_boot(&boot);
	if (store_time(r->store, now, &r->now, e) < 0)
		return -1;
	if (r->now != now) {
		clock_unset(r->now);
		log_warn("this machine's clock is not set: the run goes by the "
			 "time of the one before%s (date -u; see to its NTP)",
		    booted ? "" : ", and full quotas free nothing until it is");
	}
	clock_start(r->now);
	struct store_run run = {.now = r->now,
	    .most = longest_pause(r),
	    .boot = booted ? &boot : NULL};
	if (store_begin_run(r->store, &run, &ahead, e) < 0)
		return -1;
	if (ahead)
		log_warn("the clock was %lld hours further at the last run: "
			 "what is due, and when, is worked out anew",
		    (long long)ahead / 3600);
	return 0;
}

/* Those whose fate is unknown and that are not sent again by themselves: once,
 * when that is decided. */
static void tell_uncertain(struct run *r, const struct outbox_recovery *found)
{
	struct err e = ERR_INIT;
	if (found->skipped)
		log_warn("%lld message%s that a relay may have taken or not: "
			 "skipped, as on_uncertain says",
		    (long long)found->skipped, found->skipped == 1 ? "" : "s");
	if (!found->held)
		return;
	err_set(&e, ERR_REJECT,
	    "%lld message%s that a relay may have taken or not: held; see "
	    "gazetted queue list, then: gazetted queue release (sends once "
	    "more) or drop",
	    (long long)found->held, found->held == 1 ? "" : "s");
	run_problem(r, &e);
}

static int recover(struct run *r, struct err *e)
{
	struct outbox_recovery found;
	if (store_recover(r->store, r->conf->relays.v[0].on_uncertain, r->now,
		&found, e) < 0)
		return -1;
	if (found.uncertain)
		log_warn("the last run was cut short while %lld message%s "
			 "being handed over; on_uncertain decides (see "
			 "gazetted status)",
		    (long long)found.uncertain,
		    found.uncertain == 1 ? " was" : "s were");
	tell_uncertain(r, &found);
	return 0;
}

int run_begin(struct run *r, struct err *e)
{
	if (look_at_clock(r, e) < 0 ||
	    store_whole(r->store, r->conf->fingerprint, r->now, e) < 0 ||
	    sync(r, e) < 0)
		return -1;
	return recover(r, e);
}

static int prune(struct run *r, struct err *e)
{
	const struct store_prune p = {
	    r->now, r->conf->keep_texts, r->conf->keep_records};
	return store_prune(r->store, &p, e);
}

static bool stopping(const struct run *r)
{
	return r->stop && r->stop();
}

int run_pass(struct run *r, int64_t now, struct err *e)
{
	r->now = now;
	r->worst = ERR_NONE;
	r->machine_failed = false;
	r->machine_ms = 0;
	r->polled = r->failed = r->unchanged = r->ingested = 0;
	r->editions = r->deliveries = 0;
	r->send_at = 0;
	r->sent = r->refused = r->deferred = r->uncertain = 0;
	if (run_begin(r, e) < 0)
		return -1;
	if (!stopping(r) && run_control(r, e) < 0)
		return -1;
	if (!stopping(r) && run_poll(r, e) < 0)
		return -1;
	if (store_settle(r->store, r->now, e) < 0)
		return -1;
	if (!stopping(r) && run_editions(r, e) < 0)
		return -1;
	if (!stopping(r) && run_send(r, e) < 0)
		return -1;
	return stopping(r) ? 0 : prune(r, e);
}
