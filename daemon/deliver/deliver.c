/* SPDX-License-Identifier: MIT */
/* gazetted: messages to the relay. */
/*
 * Workers, each a fiber with a sink of its own, share a pool: who finds the
 * route or the state in trouble says so there, and all stop after the message
 * in hand. What a worker has claimed and not tried goes back untouched.
 *
 * A crew is a thread and the workers on it. Connections wait most of the time
 * (for the relay, for the disk), so a crew takes many, and a message costs no
 * thread's sleep and waking. What a sink does by itself that blocks, as
 * waiting for a program, takes a crew for each.
 */
#include "deliver/deliver.h"

#include <errno.h>
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/crash.h"
#include "base/fiber.h"
#include "base/log.h"
#include "deliver/caps.h"
#include "deliver/connect.h"
#include "deliver/limit.h"
#include "deliver/sink.h"
#include "deliver/stream.h"
#include "deliver/taste.h"

#define STOP_WITHIN 60	      /* seconds, where the relay does not say */
#define STOP_LOOK   100	      /* milliseconds between looks whether to stop */
#define OPEN_LOOK   20	      /* milliseconds between looks who connects */
#define HEAP_KEPT   (4 << 20) /* bytes a thread may keep free */

/* A delivery that was on a connection when that broke. */
struct returned {
	int64_t id;
	int times;
};

struct pool {
	const struct relay *relay;
	const struct deliver_io *io;
	struct gate first; /* closed while nobody is connected yet */
	_Atomic bool no_ahead;
	pthread_mutex_t lock; /* all below */
	bool proven;	      /* somebody is, or was */
	int working, opening; /* workers; those of them that connect */
	struct deliver_stats *st;
	bool stop;
	bool failed;
	struct err err;
	struct returned returned[RETURNS_KEPT];
	size_t n_returned;
	struct arena *a; /* of the next */
	struct taste *taste;
	bool hurried;	 /* the main thread's: workers have been told */
	int64_t next_ms; /* when the rate allows the next message */
};

struct worker {
	struct pool *p;
	struct arena *a, *scratch; /* for a batch, for a message */
	struct delivery *batch;
	size_t n, at, want; /* taken, tried; to take next time */
	struct buf message; /* of the job, or of the one ahead */
	struct job job, ahead;
	int64_t began_ms;
	bool connected; /* or was */
	bool spared;	/* it goes, and others will do */
	bool broke;	/* connections break on the last, and not on others */

	/* The last word on the message before, until the next one is armed:
	 * one record for both. No dot leaves before its message is armed, so a
	 * kill still finds one uncertain delivery at most (invariant 6).
	 */
	bool holding;
	const struct delivery *held;
	enum outbox_verb held_verb;
	int64_t held_ms; /* what it took */
	char held_reply[REPLY_TEXT_MAX + 1];
};

/* ---- the pool ---- */

static bool stopped(struct pool *p)
{
	pthread_mutex_lock(&p->lock);
	bool stop = p->stop;
	pthread_mutex_unlock(&p->lock);
	return stop || p->io->stop(p->io->ctx);
}

static void stop_all(struct pool *p, const struct err *e)
{
	pthread_mutex_lock(&p->lock);
	p->stop = true;
	/* The state's trouble outweighs the route's. */
	if (!p->failed || e->kind == ERR_FATAL) {
		p->failed = true;
		p->err = *e;
	}
	pthread_mutex_unlock(&p->lock);
}

/* How often it was given back in this run, with this time; p->lock is held. */
static int times_back(struct pool *p, int64_t id)
{
	size_t i = 0;
	while (i < p->n_returned && p->returned[i].id != id)
		i++;
	if (i < p->n_returned)
		return ++p->returned[i].times;
	if (i < RETURNS_KEPT)
		p->returned[p->n_returned++] = (struct returned){id, 1};
	return 1;
}

/* Whether it may be what breaks the connections: they broke on it before, in
 * this run, and others got through. */
static bool suspect(struct pool *p, int64_t id)
{
	pthread_mutex_lock(&p->lock);
	int times = times_back(p, id);
	bool others = p->st->sent > 0;
	pthread_mutex_unlock(&p->lock);
	return others && times > RETURNS_MAX;
}

static void refuses_us(struct pool *p)
{
	struct err e = ERR_INIT;
	pthread_mutex_lock(&p->lock);
	struct str word = taste_last_word(p->taste);
	bool passes = limits_us(word);
	err_set(&e, passes ? ERR_RETRY : ERR_CONFIG,
	    "relay %.*s %s: %.*s; nothing was counted against any subscriber",
	    PRS(p->relay->url),
	    passes ? "takes no more of ours for now" : "refuses our mail",
	    PRS(word));
	pthread_mutex_unlock(&p->lock);
	stop_all(p, &e);
}

/* Another run, or another relay's, may have seen more of it. */
static void learn_edition(struct pool *p, const struct delivery *d)
{
	struct edition_taste before = {0};
	struct err e = ERR_INIT;
	pthread_mutex_lock(&p->lock);
	bool known = taste_knows_edition(p->taste, d);
	pthread_mutex_unlock(&p->lock);
	if (!known && p->io->edition &&
	    p->io->edition(p->io->ctx, d->edition, &before, &e) < 0)
		stop_all(p, &e);
	pthread_mutex_lock(&p->lock);
	taste_learn_edition(p->taste, d, &before);
	pthread_mutex_unlock(&p->lock);
}

static void learn_issue(struct pool *p, const struct delivery *d)
{
	struct issue_taste before = {.issue = d->edition};
	struct err e = ERR_INIT;
	pthread_mutex_lock(&p->lock);
	bool known = taste_knows_issue(p->taste, d);
	pthread_mutex_unlock(&p->lock);
	if (!known && p->io->issue &&
	    p->io->issue(p->io->ctx, d->edition, &before, &e) < 0)
		stop_all(p, &e);
	pthread_mutex_lock(&p->lock);
	taste_learn_issue(p->taste, d, &before);
	pthread_mutex_unlock(&p->lock);
}

/* What the relay said, and by what it says to others whose fault that is. */
static enum outbox_verb weigh(struct pool *p, const struct delivery *d,
    enum outbox_verb verb, struct str reply)
{
	bool policy = verb == OUTBOX_UNWELCOME || verb == OUTBOX_BARRED;
	if (verb == OUTBOX_REFUSED && (!reply.n || !ch_digit(reply.p[0])))
		return verb; /* it was not asked */
	if (policy || verb == OUTBOX_REFUSED)
		learn_issue(p, d);
	if (verb == OUTBOX_BARRED || verb == OUTBOX_SPURNED ||
	    verb == OUTBOX_DAMAGED)
		learn_edition(p, d);
	bool second = verb == OUTBOX_REFUSED && p->io->second &&
		      p->io->second(p->io->ctx);
	pthread_mutex_lock(&p->lock);
	struct taste_ruling r = taste_rule(p->taste, d, verb, reply, second);
	p->st->spurned += r.apart;
	p->st->news -= r.apart && untried(d); /* count() adds it */
	pthread_mutex_unlock(&p->lock);
	if (r.stops)
		refuses_us(p);
	if (r.spurned && p->io->spurned)
		p->io->spurned(p->io->ctx, d->edition, reply);
	if (r.damaged && p->io->damaged)
		p->io->damaged(p->io->ctx, d->edition, reply);
	return r.verb;
}

static void doubt(void *ctx, int64_t issue, int64_t n)
{
	struct pool *p = ctx;
	p->st->news -= n;
	if (p->io->doubted)
		p->io->doubted(p->io->ctx, issue);
}

/* ---- one message ---- */

static void count(
    struct pool *p, const struct delivery *d, enum outbox_verb verb)
{
	bool later = verb == OUTBOX_DEFER || verb == OUTBOX_BROKE ||
		     verb == OUTBOX_DOUBTED;
	pthread_mutex_lock(&p->lock);
	p->st->news += later && untried(d);
	p->st->doubts += verb == OUTBOX_UNCERTAIN && untried(d);
	switch (verb) {
	case OUTBOX_SENT: p->st->sent++; break;
	case OUTBOX_REFUSED:
	case OUTBOX_SPURNED: p->st->refused++; break;
	case OUTBOX_DEFER:
	case OUTBOX_BROKE:
	case OUTBOX_DOUBTED: p->st->deferred++; break;
	case OUTBOX_BEHIND:
	case OUTBOX_RETURN: p->st->returned++; break;
	case OUTBOX_UNCERTAIN: p->st->uncertain++; break;
	case OUTBOX_ARM:
	case OUTBOX_ROUTE:
	case OUTBOX_UNWELCOME:
	case OUTBOX_BARRED:
	case OUTBOX_DAMAGED: break;
	}
	pthread_mutex_unlock(&p->lock);
}

static void log_one(const struct worker *w, const struct delivery *d,
    enum outbox_verb verb, struct str reply)
{
	static const char *const words[] = {
	    [OUTBOX_SENT] = "sent",
	    [OUTBOX_REFUSED] = "refused",
	    [OUTBOX_DEFER] = "deferred",
	    [OUTBOX_RETURN] = "returned",
	    [OUTBOX_UNCERTAIN] = "uncertain",
	    [OUTBOX_BROKE] = "deferred",
	    [OUTBOX_SPURNED] = "refused",
	    [OUTBOX_BEHIND] = "returned",
	    [OUTBOX_DOUBTED] = "deferred",
	};
	int64_t ms = w->held_ms;
	log_info("deliver edition=%lld rcpt=<%.*s> relay=%.*s "
		 "delay=%lld.%03llds result=%s stat=\"%.*s\"",
	    (long long)d->edition, PRS(d->address), PRS(w->p->relay->url),
	    (long long)(ms / 1000), (long long)(ms % 1000), words[verb],
	    PRS(reply));
}

/* Makes what is held durable, and `more` with it unless that is NULL. */
static int record(struct worker *w, const struct outbox_event *more)
{
	struct err e = ERR_INIT;
	struct outbox_event ev[2];
	size_t n = 0;
	if (w->holding)
		ev[n++] = (struct outbox_event){
		    w->held->id, w->held_verb, str_of(w->held_reply)};
	if (more)
		ev[n++] = *more;
	if (n && w->p->io->record(w->p->io->ctx, ev, n, &e) < 0) {
		stop_all(w->p, &e);
		/* What is known may be kept even so. */
		if (n == 1 || record(w, NULL) < 0)
			w->holding = false;
		return -1;
	}
	if (w->holding) {
		count(w->p, w->held, w->held_verb);
		log_one(w, w->held, w->held_verb, ev[0].reply);
	}
	w->holding = false;
	return 0;
}

static int on_arm(void *ctx)
{
	struct worker *w = ctx;
	return record(w, &(struct outbox_event){w->job.delivery->id, OUTBOX_ARM,
			     w->p->relay->name});
}

static void on_settle(void *ctx, enum outbox_verb verb, struct str reply)
{
	struct worker *w = ctx;
	const struct delivery *d = w->job.delivery;
	if (record(w, NULL) < 0)
		return;
	if (verb == OUTBOX_RETURN && suspect(w->p, d->id))
		verb = OUTBOX_BROKE;
	w->broke = verb == OUTBOX_BROKE;
	verb = weigh(w->p, d, verb, reply);
	w->holding = true;
	w->held = d;
	w->held_verb = verb;
	snprintf(w->held_reply, sizeof(w->held_reply), "%.*s", PRS(reply));
	w->held_ms = clock_mono_ms() - w->began_ms;
}

/* Waits until the configured rate lets another message go. */
static void pace(struct worker *w)
{
	struct pool *p = w->p;
	if (p->relay->rate.per_second <= 0)
		return;
	record(w, NULL); /* it may be a while */
	pthread_mutex_lock(&p->lock);
	int64_t now = clock_mono_ms();
	int64_t at = p->next_ms > now ? p->next_ms : now;
	p->next_ms = at + (int64_t)(1000 / p->relay->rate.per_second);
	pthread_mutex_unlock(&p->lock);
	while (clock_mono_ms() < at && !stopped(p))
		fiber_sleep(at - now > 50 ? 50 : 1);
}

/* Where it fails, `*out_verb` is what becomes of the delivery. */
static int compose(struct worker *w, const struct delivery *d, struct job *out,
    enum outbox_verb *out_verb, struct err *e)
{
	const struct deliver_io *io = w->p->io;
	const struct deliver_template *t;
	buf_clear(&w->message);
	arena_clear(w->scratch);
	*out_verb = OUTBOX_DAMAGED;
	int rc = io->rendering(io->ctx, d->rendering, &t, e);
	if (rc == 0) {
		*out_verb = OUTBOX_REFUSED;
		rc = io->compose(io->ctx, w->scratch, d, t, &w->message, e);
	}
	if (rc < 0 && e->kind != ERR_REJECT)
		*out_verb = OUTBOX_RETURN;
	if (rc == 0)
		*out = (struct job){d, buf_str(&w->message)};
	return rc;
}

static bool unwanted(const struct pool *p, const struct delivery *d)
{
	return p->io->unwanted && p->io->unwanted(p->io->ctx, d->id);
}

/* Takes it in hand; what cannot be composed is refused or put off, what is not
 * wanted given back, and then false comes back. */
static bool begin(struct worker *w, const struct delivery *d)
{
	struct err e = ERR_INIT;
	enum outbox_verb verb;
	w->job = w->ahead;
	w->ahead = (struct job){0};
	w->began_ms = clock_mono_ms();
	if (w->job.delivery == d) /* its envelope may have gone */
		return true;
	bool left = unwanted(w->p, d);
	if (!left && compose(w, d, &w->job, &verb, &e) == 0)
		return true;
	w->job = (struct job){d, S("")};
	if (left) {
		on_settle(w, OUTBOX_RETURN, S("its reader has left"));
		return false;
	}
	if (e.kind != ERR_REJECT)
		stop_all(w->p, &e);
	if (e.kind != ERR_FATAL) /* else recovery will find it claimed */
		on_settle(w, verb, str_of(e.msg));
	return false;
}

/* ---- the worker ---- */

static int claim(struct worker *w)
{
	const struct deliver_io *io = w->p->io;
	struct err e = ERR_INIT;
	int rc = io->claim(io->ctx, w->a, w->want, &w->batch, &w->n, &e);
	if (rc < 0)
		stop_all(w->p, &e);
	return rc;
}

/* They have deliveries that may come back to us, where the relay takes no more
 * connections. */
static bool others_connect(struct pool *p)
{
	pthread_mutex_lock(&p->lock);
	bool some = p->opening > 0;
	pthread_mutex_unlock(&p->lock);
	return some;
}

/* True where there is a delivery to try. */
static bool refill(struct worker *w)
{
	if (w->at < w->n)
		return true;
	if (record(w, NULL) < 0)
		return false;
	arena_clear(w->a);
	w->n = w->at = 0;
	w->ahead = (struct job){0};
	bool again = w->connected;
	while (claim(w) == 0 && !w->n && again && !stopped(w->p))
		if ((again = others_connect(w->p)))
			fiber_sleep(OPEN_LOOK);
	w->want = w->want < CLAIM_BATCH / 2 ? 2 * w->want : CLAIM_BATCH;
	return w->n > 0;
}

static const struct job *on_next(void *ctx)
{
	struct worker *w = ctx;
	while (!stopped(w->p) && refill(w)) {
		pace(w);
		if (stopped(w->p))
			break;
		if (begin(w, &w->batch[w->at++]))
			return &w->job;
	}
	record(w, NULL);
	return NULL;
}

/* A fault of it is told when its turn comes. */
static const struct job *on_ahead(void *ctx)
{
	struct worker *w = ctx;
	struct err later = ERR_INIT;
	enum outbox_verb verb;
	if (w->at == w->n || w->p->relay->rate.per_second > 0 ||
	    w->p->no_ahead || stopped(w->p) ||
	    unwanted(w->p, &w->batch[w->at]) ||
	    compose(w, &w->batch[w->at], &w->ahead, &verb, &later) < 0)
		return NULL;
	return &w->ahead;
}

static void on_no_ahead(void *ctx)
{
	struct worker *w = ctx;
	w->p->no_ahead = true;
}

static void on_keep(void *ctx)
{
	record(ctx, NULL);
}

/* What was claimed and not tried is ready again. */
static void give_back(struct worker *w)
{
	record(w, NULL);
	for (; w->at < w->n; w->at++) {
		pthread_mutex_lock(&w->p->lock);
		bool lost = w->p->failed && w->p->err.kind == ERR_FATAL;
		pthread_mutex_unlock(&w->p->lock);
		if (lost)
			return; /* recovery will find them claimed */
		struct outbox_event ev = {
		    w->batch[w->at].id, OUTBOX_RETURN, S("")};
		if (record(w, &ev) == 0)
			count(w->p, &w->batch[w->at], OUTBOX_RETURN);
	}
}

static struct sink *sink_new(const struct relay *r)
{
	return r->kind == SINK_SENDMAIL	 ? sendmail_sink_new(r)
	       : r->kind == SINK_MAILDIR ? maildir_sink_new(r)
	       : r->kind == SINK_STDOUT	 ? stdout_sink_new(r)
					 : smtp_sink_new(r);
}

/* It ended because we are to stop, which says nothing about the relay. */
static bool broken_off(struct pool *p, const struct err *e)
{
	return e->kind == ERR_RETRY && p->io->stop(p->io->ctx);
}

struct opening {
	struct sink *sink;
	struct err *e;
	int rc;
};

static void open_now(void *arg)
{
	struct opening *o = arg;
	o->rc = o->sink->ops->open(o->sink, o->e);
}

/* libcurl blocks while it connects. */
static int open_apart(struct sink *sink, struct err *e)
{
	struct opening o = {sink, e, 0};
	fiber_call(open_now, &o);
	return o.rc;
}

/* One worker alone tries first, and the others wait for how it goes: a wrong
 * password knocks once at the relay, not once a connection. */
static int open_sink(struct pool *p, struct sink *sink, struct err *e)
{
	gate_enter(&p->first);
	pthread_mutex_lock(&p->lock);
	bool proven = p->proven, stop = p->stop;
	pthread_mutex_unlock(&p->lock);
	if (proven || stop) {
		gate_leave(&p->first);
		return stop ? 1 : open_apart(sink, e);
	}
	int rc = open_apart(sink, e);
	if (rc < 0 && !broken_off(p, e))
		stop_all(p, e);
	pthread_mutex_lock(&p->lock);
	p->proven = rc == 0;
	pthread_mutex_unlock(&p->lock);
	gate_leave(&p->first);
	return rc;
}

/* For one that finds no connection where another one did: the others will do.
 * false: there are none, and it is the relay. */
static bool spare(struct worker *w)
{
	struct pool *p = w->p;
	pthread_mutex_lock(&p->lock);
	w->spared = p->proven && p->working > 1;
	p->working -= w->spared;
	pthread_mutex_unlock(&p->lock);
	return w->spared;
}

static void working(struct pool *p, int change)
{
	pthread_mutex_lock(&p->lock);
	p->working += change;
	pthread_mutex_unlock(&p->lock);
}

static void opening(struct pool *p, int change)
{
	pthread_mutex_lock(&p->lock);
	p->opening += change;
	pthread_mutex_unlock(&p->lock);
}

/* 0: there is a connection; 1: it goes without this one; -1. */
static int connect_to(struct worker *w, struct sink *sink, struct err *e)
{
	struct pool *p = w->p;
	opening(p, 1);
	int rc = open_sink(p, sink, e);
	if (rc < 0 && e->kind == ERR_RETRY && spare(w)) {
		log_info("deliver one connection less: %s", e->msg);
		give_back(w);
		rc = 1;
	}
	opening(p, -1);
	w->connected |= rc == 0;
	return rc;
}

static void work(void *arg)
{
	struct worker *w = arg;
	struct feed feed = {
	    w, on_next, on_ahead, on_no_ahead, on_arm, on_settle, on_keep};
	struct sink *sink = sink_new(w->p->relay);
	struct err e = ERR_INIT;
	working(w->p, 1);
	while (!stopped(w->p) && refill(w)) {
		int rc = connect_to(w, sink, &e);
		if (rc == 0)
			rc = sink->ops->session(sink, &feed, &e);
		record(w, NULL); /* connecting anew may take long */
		if (rc < 0 && e.kind == ERR_RETRY && w->broke)
			rc = 0; /* the relay is well, but for that one */
		if (rc < 0 && !broken_off(w->p, &e))
			stop_all(w->p, &e);
		if (rc != 0)
			break;
	}
	give_back(w);
	working(w->p, w->spared ? 0 : -1);
	sink->ops->close(sink);
}

/* ---- the crews ---- */

struct crew {
	struct worker *workers;
	int n;
	pthread_t thread;
};

static void all_hands(void *arg)
{
	struct crew *c = arg;
	for (int i = 1; i < c->n; i++)
		if (fiber_spawn(work, &c->workers[i]) < 0)
			break; /* fewer will do */
	work(&c->workers[0]);
}

static void *crew_run(void *arg)
{
	struct crew *c = arg;
	struct err e = ERR_INIT;
	if (fibers_run(all_hands, c) < 0) {
		err_set(&e, ERR_RETRY, "no memory to send with");
		stop_all(c->workers[0].p, &e);
	}
	return NULL;
}

/* Crews leave the signals to the main thread. */
static int start(struct crew *c)
{
	sigset_t all, old;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &old);
	int rc = pthread_create(&c->thread, NULL, crew_run, c);
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	return rc;
}

/* Waits for a crew. Once we are to stop it has stop_within for what it has in
 * hand. */
static void join(struct pool *p, pthread_t thread)
{
	int64_t within = p->relay->stop_within;
	struct timespec at;
	do {
		if (p->io->stop(p->io->ctx) && !p->hurried) {
			p->hurried = true;
			stream_give_up_at(
			    clock_mono_ms() +
			    (within ? within : STOP_WITHIN) * 1000);
		}
		clock_gettime(CLOCK_REALTIME, &at);
		at.tv_nsec += STOP_LOOK * 1000000L;
		at.tv_sec += at.tv_nsec / 1000000000L;
		at.tv_nsec %= 1000000000L;
	} while (pthread_timedjoin_np(thread, NULL, &at) == ETIMEDOUT);
}

/* `n` workers in `crews` crews. */
static void run_all(struct pool *p, struct worker *ws, int n, int crews)
{
	struct crew crew[CONNECTIONS_MAX];
	int started = 0;
	for (int i = 0; i < n; i++)
		ws[i] = (struct worker){.p = p,
		    .a = arena_new(),
		    .scratch = arena_new(),
		    .want = CLAIM_FIRST,
		    .message = buf_init(MESSAGE_MAX)};
	for (; started < crews; started++) {
		int from = n * started / crews;
		crew[started] = (struct crew){.workers = &ws[from],
		    .n = n * (started + 1) / crews - from};
		if (start(&crew[started]) != 0)
			break;
	}
	if (!started) {
		struct err e = ERR_INIT;
		err_set(&e, ERR_RETRY, "no thread to send with");
		stop_all(p, &e);
	}
	for (int i = 0; i < started; i++)
		join(p, crew[i].thread);
	for (int i = 0; i < n; i++) {
		arena_free(&ws[i].a);
		arena_free(&ws[i].scratch);
		buf_free(&ws[i].message);
	}
}

/* Before the first thread: several relays may run at once. */
static void process_setup(void)
{
	/* libesmtp looks for certificates in the user's home otherwise. */
	setenv("XDG_CONFIG_DIR", "/nonexistent", 1);
	signal(SIGPIPE, SIG_IGN);
	/* Else each message gives its memory back for the next to ask for. */
	mallopt(M_TRIM_THRESHOLD, HEAP_KEPT);
}

/* Messages are signed and enciphered on all cores, or on half of them where
 * the relay works on the same ones. */
static int crews_for(const struct relay *relay, int workers)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	if (relay->kind == SINK_SENDMAIL)
		return workers;
	if (wire_stays_here(relay))
		cores = (cores + 1) / 2;
	return cores < 1 ? 1 : cores < workers ? (int)cores : workers;
}

int deliver_run(const struct relay *relay, const struct deliver_io *io,
    struct deliver_stats *st, struct err *e)
{
	bool many = relay->kind == SINK_SMTP || relay->kind == SINK_LMTP ||
		    relay->kind == SINK_SENDMAIL;
	int n = many ? relay->connections : 1;
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	int64_t cpu = clock_cpu_us();
	if (n < 1 || n > CONNECTIONS_MAX)
		n = 1;
	struct pool *p = calloc(1, sizeof(*p));
	struct worker *ws = calloc((size_t)n, sizeof(*ws));
	if (!p || !ws)
		abort();
	pthread_once(&once, process_setup);
	*st = (struct deliver_stats){0};
	p->a = arena_new();
	p->taste = taste_new(p->a, relay->name);
	p->relay = relay;
	p->io = io;
	p->st = st;
	pthread_mutex_init(&p->lock, NULL);
	gate_init(&p->first);
	run_all(p, ws, n, crews_for(relay, n));
	if (taste_refuses_us(p->taste) && !stopped(p))
		refuses_us(p);
	taste_doubts(p->taste, doubt, p);
	pthread_mutex_destroy(&p->lock);
	st->cpu_us = clock_cpu_us() - cpu;
	int rc = p->failed ? -1 : 0;
	if (p->failed) {
		*e = p->err;
		st->route_down = e->kind != ERR_FATAL;
		st->route_err = p->err;
	}
	arena_free(&p->a);
	free(ws);
	free(p);
	return rc;
}
