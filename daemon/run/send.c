/* SPDX-License-Identifier: MIT */
/* gazetted: the outbox to the relay. */
/*
 * Lends deliver/ what it needs of the state: claims, records, renderings, and
 * the personal parts of each message. Renderings are read once and shared by
 * all connections; a message exists only while it streams out, so memory does
 * not grow with subscribers.
 */
#include "run/run.h"

#include <pthread.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/map.h"
#include "deliver/deliver.h"
#include "run/keyring.h"
#include "run/ledger.h"
#include "run/progress.h"

struct deliver_template {
	struct letter *letter;
};

struct send {
	struct run *r;
	struct ledger *ledger;
	struct str secret;
	struct progress *bar;
	pthread_mutex_t lock; /* the cache */
	struct arena *cached;
	struct map *renderings; /* by id */
	struct keyring *keys;
};

static int claim(void *ctx, struct arena *a, size_t max, struct delivery **out,
    size_t *out_n, struct err *e)
{
	struct send *s = ctx;
	deliveries got = {0};
	if (ledger_claim(s->ledger, a, s->r->conf->relays.v[0].expire_after,
		max, &got, e) < 0)
		return -1;
	*out = got.v;
	*out_n = got.n;
	return 0;
}

static int record(
    void *ctx, const struct outbox_event *ev, size_t n, struct err *e)
{
	struct send *s = ctx;
	for (size_t i = 0; i < n; i++)
		progress_step(s->bar, ev[i].verb != OUTBOX_ARM);
	return ledger_record(s->ledger, ev, n, e);
}

static int load(struct send *s, struct str key, int64_t id,
    const struct deliver_template **out, struct err *e)
{
	struct deliver_template *t =
	    arena_new_of(s->cached, struct deliver_template);
	struct str message;
	if (ledger_rendering(s->ledger, s->cached, id, &message, e) < 0 ||
	    letter_open(s->cached, message, &t->letter, e) < 0)
		return -1;
	const struct dkim *k;
	if (keyring_find(s->keys, letter_domain(t->letter), &k, e) < 0)
		return -1;
	letter_sign_by(s->cached, t->letter, k);
	map_put(s->renderings, str_dup(s->cached, key), t);
	*out = t;
	return 0;
}

static int rendering(
    void *ctx, int64_t id, const struct deliver_template **out, struct err *e)
{
	struct send *s = ctx;
	struct str key = {(const char *)&id, sizeof(id)};
	int rc = 0;
	pthread_mutex_lock(&s->lock);
	const struct deliver_template *t = map_get(s->renderings, key);
	if (t)
		*out = t;
	else
		rc = load(s, key, id, out, e);
	pthread_mutex_unlock(&s->lock);
	return rc;
}

static int compose(void *ctx, const struct delivery *d,
    const struct deliver_template *t, struct buf *out, struct err *e)
{
	struct send *s = ctx;
	if (letter_write(out, t->letter, s->secret, d, e) < 0)
		return -1;
	if (out->over)
		return err_set(e, ERR_REJECT,
		    "the message is larger than the limit of %zu bytes",
		    out->max);
	return 0;
}

static bool stop(void *ctx)
{
	struct send *s = ctx;
	return s->r->stop && s->r->stop();
}

static void report(struct run *r, const struct deliver_stats *st)
{
	r->sent = st->sent;
	r->refused = st->refused;
	r->deferred = st->deferred;
	r->uncertain = st->uncertain;
	struct err e = ERR_INIT;
	int64_t refused = st->refused - st->unfit;
	if (refused) {
		err_set(&e, ERR_REJECT,
		    "%lld address%s refused for good by the relay; see: "
		    "gazetted status --deliveries",
		    (long long)refused, refused == 1 ? "" : "es");
		run_problem(r, &e);
	}
	if (st->unfit) {
		err_set(&e, ERR_REJECT,
		    "%lld message%s given up unsent; %s; see: gazetted status "
		    "--deliveries",
		    (long long)st->unfit, st->unfit == 1 ? "" : "s",
		    st->unfit_err.msg);
		run_problem(r, &e);
	}
	if (st->deferred + st->uncertain) {
		err_set(&e, ERR_RETRY,
		    "%lld message%s could not be handed over yet and will be "
		    "tried again",
		    (long long)(st->deferred + st->uncertain),
		    st->deferred + st->uncertain == 1 ? "" : "s");
		run_problem(r, &e);
	}
}

static int open_outbox(struct run *r, int64_t *out_open, struct err *e)
{
	return store_outbox_open(r->store, r->now, out_open, e);
}

/* Read only when there is mail to send. */
int run_password(struct arena *a, struct relay *relay, struct err *e)
{
	struct secret_ref ref = {
	    .credential = "smtp-password",
	    .file = relay->password_file,
	    .command = relay->password_command,
	};
	if (!relay->user.n)
		return 0;
	if (conf_secret(a, &ref, &relay->password, e) < 0)
		return err_wrap(e, "relay %s", relay->url.p);
	if (!relay->password.n)
		return err_set(e, ERR_CONFIG,
		    "relay %s has a user but no password: set password_file "
		    "or password_command",
		    relay->url.p);
	return 0;
}

int run_send(struct run *r, struct err *e)
{
	int64_t open = 0;
	struct relay relay = r->conf->relays.v[0];
	struct deliver_stats stats = {0};
	struct err bad = ERR_INIT;
	if (open_outbox(r, &open, e) < 0)
		return -1;
	if (!open)
		return 0;
	struct send s = {.r = r,
	    .lock = PTHREAD_MUTEX_INITIALIZER,
	    .cached = arena_new(),
	    .secret = store_secret(r->store),
	    .ledger = ledger_new(r->store, r->now),
	    .keys = keyring_new(r->conf->dkim)};
	s.renderings = map_new(s.cached);
	s.bar = progress_start(r->progress, "sending", (size_t)open);
	struct deliver_io io = {.ctx = &s,
	    .claim = claim,
	    .record = record,
	    .rendering = rendering,
	    .compose = compose,
	    .stop = stop};
	int rc = run_password(s.cached, &relay, &bad);
	if (rc == 0)
		rc = deliver_run(&relay, &io, &stats, &bad);
	progress_end(&s.bar);
	keyring_free(&s.keys);
	ledger_free(&s.ledger);
	arena_free(&s.cached);
	if (rc < 0 && bad.kind == ERR_FATAL) {
		*e = bad;
		return -1;
	}
	if (store_outbox_flush(r->store, e) < 0)
		return -1;
	report(r, &stats);
	if (rc < 0)
		run_problem(r, &bad);
	return 0;
}
