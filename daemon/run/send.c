/* SPDX-License-Identifier: MIT */
/* gazetted: the outbox to the relay. */
/*
 * Lends deliver/ what it needs of the state: claims, records, renderings, and
 * the personal parts of each message. Renderings are read once and shared by
 * all connections; a message exists only while it streams out, so memory does
 * not grow with subscribers.
 */
#include "run/run.h"

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/child.h"
#include "base/clock.h"
#include "base/fiber.h"
#include "base/log.h"
#include "base/map.h"
#include "deliver/deliver.h"
#include "run/control.h"
#include "run/dispatch.h"
#include "run/doubt.h"
#include "run/keyring.h"
#include "run/ledger.h"
#include "run/progress.h"
#include "run/routes.h"
#include "run/spurned.h"
#include "run/unwanted.h"
#include "store/keys.h"

/* Seconds that a daemon sends without a break. In between it reads the control
 * mailbox, polls, and lets in commands, which wait a minute. */
#define SEND_FOR   40
#define EVENTS_MAX 8 /* that a worker records at a time; it is two */

struct deliver_template {
	struct letter *letter;
};

struct send {
	struct run *r;
	struct ledger *ledger;
	struct dispatch *dispatch;
	struct unwanted *unwanted;
	struct str secret;
	struct progress *bar;
	struct gate gate; /* before all below */
	struct arena *cached;
	struct map *renderings; /* by id */
	struct keyring *keys;
	issue_ids doubted; /* issues with readers in doubt */
};

/* A relay in a pass. */
struct lane {
	struct send *s;
	size_t index;	    /* of the config's relays */
	struct relay relay; /* with its secrets */
	struct arena *a;
	pthread_t thread;
	struct deliver_stats stats; /* of all its runs */
	bool failed;
	struct err why;
};

/* ---- editions that are refused for what they hold ---- */

static int spurn(struct store *st, void *arg, struct err *e)
{
	return store_spurn(st, arg, e);
}

/* What is not in hand is held at once; where that fails the ledger has its
 * word for all. */
static void hold_back(const struct lane *l, struct spurned_edition x)
{
	struct err e = ERR_INIT;
	if (ledger_with(l->s->ledger, spurn, &x, &e) < 0)
		log_err("%s", e.msg);
}

static void spurned(void *ctx, int64_t edition, struct str reply)
{
	hold_back(ctx, (struct spurned_edition){.id = edition, .reply = reply});
}

static void damaged(void *ctx, int64_t edition, struct str reply)
{
	hold_back(ctx, (struct spurned_edition){
			   .id = edition, .damaged = true, .reply = reply});
}

/* ---- what is known of the others ---- */

struct asked {
	int64_t edition;
	struct str relay;
	void *out;
};

static int read_edition(struct store *st, void *arg, struct err *e)
{
	const struct asked *q = arg;
	struct edition_taste *t = q->out;
	return store_edition_taste(st, q->edition, &t->sent, &t->spurned, e);
}

static int edition(
    void *ctx, int64_t id, struct edition_taste *out, struct err *e)
{
	struct lane *l = ctx;
	struct asked q = {id, l->relay.name, out};
	return ledger_with(l->s->ledger, read_edition, &q, e);
}

static int read_issue(struct store *st, void *arg, struct err *e)
{
	const struct asked *q = arg;
	return doubt_read(st, q->edition, q->relay, q->out, e);
}

static int issue(void *ctx, int64_t id, struct issue_taste *out, struct err *e)
{
	struct lane *l = ctx;
	struct asked q = {id, l->relay.name, out};
	return ledger_with(l->s->ledger, read_issue, &q, e);
}

static bool second(void *ctx)
{
	struct lane *l = ctx;
	return dispatch_has_other(l->s->dispatch, l->index);
}

/* From a relay's thread, to be ruled by the main one. */
static void doubted(void *ctx, int64_t id)
{
	struct send *s = ((struct lane *)ctx)->s;
	gate_enter(&s->gate);
	*vec_push(s->cached, &s->doubted) = id;
	gate_leave(&s->gate);
}

static int claim(void *ctx, struct arena *a, size_t max, struct delivery **out,
    size_t *out_n, struct err *e)
{
	struct lane *l = ctx;
	if (dispatch_claim(l->s->dispatch, l->index, a, max, out, out_n, e) < 0)
		return -1;
	for (struct delivery *d = *out; d < *out + *out_n; d++) {
		d->sender = run_sender(
		    l->s->r, a, d->sender, d->date, d->subscriber, d->address);
		d->key = store_token_key(l->s->r->store, d->date);
	}
	return 0;
}

/* What is armed says so itself; but a relay may have its word before that. */
static bool wants_route(const struct lane *l, const struct outbox_event *ev)
{
	enum outbox_verb v = ev->verb;
	return l->relay.name.n &&
	       (v == OUTBOX_DEFER || v == OUTBOX_REFUSED ||
		   v == OUTBOX_SPURNED || v == OUTBOX_BROKE ||
		   v == OUTBOX_BEHIND || v == OUTBOX_DOUBTED ||
		   (v == OUTBOX_RETURN && ev->reply.n));
}

static bool came_back(const struct outbox_event *ev)
{
	return ev->verb == OUTBOX_RETURN || ev->verb == OUTBOX_BEHIND;
}

/* What is recorded is so; what fails here is told by the next arming. */
static void afterwards(struct lane *l, const struct outbox_event *ev, size_t n)
{
	struct err later = ERR_INIT;
	bool back = false;
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < n; i++) {
		back |= came_back(&ev[i]);
		if (ev[i].verb != OUTBOX_ARM)
			rc = dispatch_outcome(l->s->dispatch, l->index,
			    ev[i].delivery, !came_back(&ev[i]), &later);
	}
	if (rc < 0 || unwanted_look(l->s->unwanted, &later) < 0)
		log_debug("%s", later.msg);
	if (back)
		dispatch_look_again(l->s->dispatch);
}

static int record(
    void *ctx, const struct outbox_event *ev, size_t n, struct err *e)
{
	struct lane *l = ctx;
	struct outbox_event all[2 * EVENTS_MAX] = {0};
	size_t n_all = 0;
	assert(n <= EVENTS_MAX);
	for (size_t i = 0; i < n; i++) {
		progress_step(l->s->bar, ev[i].verb != OUTBOX_ARM);
		if (came_back(&ev[i]))
			unwanted_drop(l->s->unwanted, ev[i].delivery);
		if (wants_route(l, &ev[i]))
			all[n_all++] = (struct outbox_event){
			    ev[i].delivery, OUTBOX_ROUTE, l->relay.name};
		all[n_all++] = ev[i];
	}
	if (ledger_record(l->s->ledger, all, n_all, e) < 0)
		return -1;
	afterwards(l, ev, n);
	return 0;
}

static bool left(void *ctx, int64_t delivery)
{
	return unwanted_has(((struct lane *)ctx)->s->unwanted, delivery);
}

static int load(struct send *s, struct str key, int64_t id,
    const struct deliver_template **out, struct err *e)
{
	struct deliver_template *t =
	    arena_new_of(s->cached, struct deliver_template);
	struct str message;
	bool whole;
	if (ledger_rendering(s->ledger, s->cached, id, &message, &whole, e) < 0)
		return -1;
	if (!whole)
		return err_set(e, ERR_REJECT,
		    message.p ? "its checksum is another" : "it is missing");
	if (letter_open(s->cached, message, &t->letter, e) < 0)
		return err_set(
		    e, ERR_REJECT, "%s", str_dup(s->cached, str_of(e->msg)).p);
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
	struct send *s = ((struct lane *)ctx)->s;
	struct str key = {(const char *)&id, sizeof(id)};
	gate_enter(&s->gate);
	*out = map_get(s->renderings, key);
	int rc = *out ? 0 : load(s, key, id, out, e);
	gate_leave(&s->gate);
	return rc;
}

static int compose(void *ctx, struct arena *a, const struct delivery *d,
    const struct deliver_template *t, struct buf *out, struct err *e)
{
	struct send *s = ((struct lane *)ctx)->s;
	if (letter_write(a, out, t->letter, s->secret, d, e) < 0)
		return -1;
	if (out->over)
		return err_set(e, ERR_REJECT,
		    "the message is larger than the limit of %zu bytes",
		    out->max);
	return 0;
}

static bool stop(void *ctx)
{
	struct run *r = ((struct lane *)ctx)->s->r;
	return r->stop && r->stop();
}

/* ---- one relay ---- */

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
	if (relay->token_command.n) {
		if (child_token(a, relay->token_command.v,
			relay->token_command.n, &relay->token, e) < 0)
			return err_wrap(e, "relay %s", relay->url.p);
		return 0;
	}
	if (conf_secret(a, &ref, &relay->password, e) < 0)
		return err_wrap(e, "relay %s", relay->url.p);
	if (!relay->password.n)
		return err_set(e, ERR_CONFIG,
		    "relay %s has a user but no password: set password_file, "
		    "password_command or token_command",
		    relay->url.p);
	return 0;
}

static void add_stats(struct deliver_stats *to, const struct deliver_stats *st)
{
	to->sent += st->sent;
	to->refused += st->refused;
	to->deferred += st->deferred;
	to->returned += st->returned;
	to->uncertain += st->uncertain;
	to->news += st->news;
	to->doubts += st->doubts;
	to->spurned += st->spurned;
}

static int deliver(struct lane *l)
{
	struct deliver_io io = {.ctx = l,
	    .claim = claim,
	    .record = record,
	    .rendering = rendering,
	    .compose = compose,
	    .unwanted = left,
	    .edition = edition,
	    .issue = issue,
	    .second = second,
	    .spurned = spurned,
	    .damaged = damaged,
	    .doubted = doubted,
	    .stop = stop};
	struct deliver_stats st = {0};
	l->why = (struct err)ERR_INIT;
	int rc = deliver_run(&l->relay, &io, &st, &l->why);
	add_stats(&l->stats, &st);
	return rc;
}

/* A token may have grown old meanwhile: one more is asked for. */
static int deliver_with_token(struct lane *l)
{
	int rc = deliver(l);
	if (rc == 0 || l->why.kind != ERR_CONFIG || l->why.sys != EACCES ||
	    !l->relay.token_command.n)
		return rc;
	l->why = (struct err)ERR_INIT;
	if (run_password(l->a, &l->relay, &l->why) < 0)
		return -1;
	return deliver(l);
}

static void *lane_run(void *arg)
{
	struct lane *l = arg;
	int rc = 0;
	if (!l->relay.password.n && !l->relay.token.n)
		rc = run_password(l->a, &l->relay, &l->why);
	if (rc == 0)
		rc = deliver_with_token(l);
	l->failed = rc < 0;
	if (l->failed)
		dispatch_close(l->s->dispatch, l->index);
	return NULL;
}

/* ---- all of them ---- */

/* Lets all open relays send until there is no more for them. Signals are the
 * main thread's. */
static void round_of(struct send *s, struct lane *lanes, size_t n)
{
	bool started[RELAYS_MAX] = {false};
	sigset_t all, old;
	if (n == 1) {
		lane_run(&lanes[0]);
		return;
	}
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &old);
	for (size_t i = 0; i < n; i++)
		started[i] = dispatch_is_open(s->dispatch, i) &&
			     pthread_create(&lanes[i].thread, NULL, lane_run,
				 &lanes[i]) == 0;
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	for (size_t i = 0; i < n; i++)
		if (started[i])
			pthread_join(lanes[i].thread, NULL);
}

static size_t count_open(struct send *s, size_t n)
{
	size_t open = 0;
	for (size_t i = 0; i < n; i++)
		open += dispatch_is_open(s->dispatch, i);
	return open;
}

/* Rounds, as long as relays close and others are left to take what they had.
 * -1 only where the state failed. */
static int send_all(struct send *s, struct lane *lanes, size_t n, struct err *e)
{
	size_t before, open = count_open(s, n);
	int64_t due = 1;
	while (open && due && !(s->r->stop && s->r->stop())) {
		before = open;
		round_of(s, lanes, n);
		for (size_t i = 0; i < n; i++)
			if (lanes[i].failed && lanes[i].why.kind == ERR_FATAL) {
				*e = lanes[i].why;
				return -1;
			}
		open = count_open(s, n);
		if (open == before)
			break;
		if (!dispatch_has_more(s->dispatch) &&
		    store_outbox_open(s->r->store, s->r->now, &due, e) < 0)
			return -1;
	}
	return dispatch_rest(s->dispatch, e);
}

/* ---- telling ---- */

static void expiries(struct run *r, const struct outbox_expiries *x)
{
	struct err e = ERR_INIT;
	char doubt[64] = "";
	if (!x->all)
		return;
	if (x->doubtful)
		snprintf(doubt, sizeof(doubt),
		    " (%lld may have arrived all the same)",
		    (long long)x->doubtful);
	err_set(&e, ERR_REJECT,
	    "%lld message%s given up: not to be handed over in the time that "
	    "expire_after allows%s; see: gazetted status --deliveries",
	    (long long)x->all, x->all == 1 ? "" : "s", doubt);
	run_problem(r, &e);
}

/* A message that is put off again and again is told of once. */
static void delays(struct run *r, const struct deliver_stats *st)
{
	struct err e = ERR_INIT;
	if (!st->news)
		return;
	err_set(&e, ERR_RETRY,
	    "%lld message%s could not be handed over yet and will be tried "
	    "again",
	    (long long)st->news, st->news == 1 ? "" : "s");
	run_problem(r, &e);
}

static void doubts(struct run *r, const struct deliver_stats *st)
{
	static const char *const fate[] = {
	    [UNCERTAIN_RESEND] = "will be tried again",
	    [UNCERTAIN_HOLD] = "will be held, as on_uncertain says",
	    [UNCERTAIN_SKIP] = "will be skipped, as on_uncertain says",
	};
	struct err e = ERR_INIT;
	if (!st->doubts)
		return;
	err_set(&e, ERR_RETRY,
	    "%lld message%s that a relay may have taken or not, for it did not "
	    "say, %s",
	    (long long)st->doubts, st->doubts == 1 ? "" : "s",
	    fate[r->conf->relays.v[0].on_uncertain]);
	run_problem(r, &e);
}

static void report(struct run *r, const struct deliver_stats *st)
{
	r->sent = st->sent;
	r->refused = st->refused;
	r->deferred = st->deferred;
	r->uncertain = st->uncertain;
	if (st->deferred - st->spurned + st->uncertain)
		run_worse(r, ERR_RETRY);
	delays(r, st);
	doubts(r, st);
}

static void wake_at(struct run *r, int64_t t)
{
	if (t && (!r->send_at || t < r->send_at))
		r->send_at = t;
}

/* How each relay was: kept and told. */
static int conclude(
    struct send *s, struct lane *lanes, struct routes *rs, struct err *e)
{
	struct deliver_stats all = {0};
	for (size_t i = 0; i < rs->v.n; i++) {
		const struct deliver_stats *st = &lanes[i].stats;
		bool some = st->sent > 0; /* who only says no takes no mail */
		int rc = 0;
		if (lanes[i].failed)
			rc = routes_failed(rs, i, &lanes[i].why, some, e);
		else if (some)
			rc = routes_worked(rs, i, e);
		if (rc < 0)
			return -1;
		wake_at(s->r, routes_rests(rs, i));
		wake_at(s->r, dispatch_resumes(s->dispatch, i));
		add_stats(&all, st);
	}
	report(s->r, &all);
	return 0;
}

/* What a relay refuses of ours may be one reader's alone, who must not keep a
 * new edition from all others for an hour. */
static bool news_for(const struct run *r, const struct route_state *relay)
{
	return r->editions > 0 && relay->kind == ERR_CONFIG;
}

/* Those that are left alone stay closed. What they failed by was told. */
static void open_routes(struct send *s, struct lane *lanes, struct routes *rs)
{
	for (size_t i = 0; i < rs->v.n; i++) {
		lanes[i] = (struct lane){.s = s,
		    .index = i,
		    .a = arena_new(),
		    .relay = s->r->conf->relays.v[i]};
		if (routes_rests(rs, i) && !news_for(s->r, &rs->v.v[i]))
			run_worse(s->r, rs->v.v[i].kind);
		else
			dispatch_open(s->dispatch, i);
	}
}

static int send_out(struct send *s, struct err *e)
{
	size_t n = s->r->conf->relays.n;
	struct lane *lanes = arena_calloc(s->cached, n, sizeof(*lanes));
	struct routes rs;
	if (routes_load(s->r, s->cached, &rs, e) < 0)
		return -1;
	open_routes(s, lanes, &rs);
	int rc = send_all(s, lanes, n, e);
	if (rc == 0)
		rc = store_outbox_flush(s->r->store, e);
	if (rc == 0)
		rc = conclude(s, lanes, &rs, e);
	if (rc == 0)
		rc = spurned_rule(s->r, e);
	if (rc == 0)
		rc = doubt_rule(s->r, &s->doubted, e);
	for (size_t i = 0; i < n; i++)
		arena_free(&lanes[i].a);
	return rc;
}

static int send_open(struct run *r, int64_t open, bool *out_kept, struct err *e)
{
	struct send s = {.r = r,
	    .ledger = ledger_new(r->store, r->now),
	    .cached = arena_new(),
	    .secret = store_secret(r->store),
	    .keys = keyring_new(r->conf->dkim)};
	gate_init(&s.gate);
	s.renderings = map_new(s.cached);
	s.dispatch = dispatch_new(s.ledger, r->conf, r->stop);
	s.unwanted = unwanted_new(s.ledger);
	if (r->in_daemon)
		dispatch_until(s.dispatch, clock_mono_ms() + SEND_FOR * 1000);
	s.bar = progress_start(r->progress, "sending", (size_t)open);
	int rc = send_out(&s, e);
	progress_end(&s.bar);
	*out_kept = dispatch_kept(s.dispatch);
	dispatch_free(&s.dispatch);
	keyring_free(&s.keys);
	unwanted_free(&s.unwanted);
	ledger_free(&s.ledger);
	arena_free(&s.cached);
	return rc;
}

/* Sending ended before all had their turn; the next pass goes on. */
static bool cut_short(const struct run *r, int64_t began_ms)
{
	return (r->stop && r->stop()) ||
	       (r->in_daemon &&
		   clock_mono_ms() - began_ms >= SEND_FOR * INT64_C(1000));
}

/* What a quota keeps from being tried at all has its time twice: one that is
 * too small for all that there is must show, too. */
static int expire(struct run *r, bool kept, struct err *e)
{
	int64_t after = r->conf->relays.v[0].expire_after;
	if (store_expire(r->store, r->now, after, kept, e) < 0)
		return -1;
	return kept ? store_expire(r->store, r->now, 2 * after, false, e) : 0;
}

/* What is too old is tried once more before it is given up: this machine may
 * have been away, or its clock be wrong. */
int run_send(struct run *r, struct err *e)
{
	struct outbox_expiries x, before = store_expired(r->store);
	int64_t open = 0;
	bool kept = false;
	int64_t began = clock_mono_ms();
	if (doubt_rule(r, &(issue_ids){0}, e) < 0 ||
	    store_outbox_open(r->store, r->now, &open, e) < 0 ||
	    (open && send_open(r, open, &kept, e) < 0))
		return -1;
	if (!cut_short(r, began) && expire(r, kept, e) < 0)
		return -1;
	x = store_expired(r->store);
	x.all -= before.all;
	x.doubtful -= before.doubtful;
	expiries(r, &x);
	return spurned_rule(r, e) < 0 ? -1 : run_refusals(r, e);
}
