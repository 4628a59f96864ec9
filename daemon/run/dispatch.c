/* SPDX-License-Identifier: MIT */
/* gazetted: which relay gets which delivery, and when. */
#include "run/dispatch.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/fiber.h"
#include "run/limits.h"
#include "store/routes.h"

#define CLAIM_MAX  512	 /* deliveries taken at a time: a commit for each */
#define QUEUE_FULL 128	 /* for a connection: other relays take the rest */
#define QUEUED_MAX 16384 /* in all: domains that must wait fill them */
#define WAIT_MS	   20	 /* between two looks whether a domain is free */
#define PUT_OFF	   256	 /* deliveries put off at a time */
#define GIVEN_BACK 256	 /* deliveries made ready at a time */

/* What one claim of the outbox brought, freed with its last delivery. */
struct lot {
	struct arena *a;
	size_t left;
};

struct parcel {
	struct delivery d;
	struct lot *lot;
	ptrdiff_t limit; /* index of its domain's; -1: none */
	struct parcel *next;
};

struct queue {
	struct parcel *first, **last;
	size_t n;
};

struct route {
	const struct relay *relay;
	bool open;
	int64_t resumes;
	struct outcome outcome;
	struct queue queue;
};

/* A worker, and the domains that its batch writes to. */
struct holder {
	const struct arena *worker;
	size_t route;
	bool *holds; /* by limit */
};

struct dispatch {
	struct ledger *ledger;
	const struct conf *conf;
	bool (*stop)(void);
	int64_t until; /* clock_mono_ms */
	struct arena *a;
	struct gate gate; /* before all below */
	struct route *routes;
	size_t n_routes;
	struct limits *limits;
	bool quotas;	      /* some relay or domain has one */
	struct queue waiting; /* for a relay that is closed */
	size_t queued;	      /* in all queues but `waiting` */
	bool dry;	      /* the outbox had no more, */
	bool but;	      /* but to domains that are crowded */
	VEC(struct holder) holders;
	bool kept;	   /* some had no turn, for quotas that are full */
	VEC(int64_t) late; /* ids to be put off */
	int64_t late_until;
};

/* ---- queues ---- */

static void queue_init(struct queue *q)
{
	*q = (struct queue){.last = &q->first};
}

static void enqueue(struct queue *q, struct parcel *p)
{
	p->next = NULL;
	*q->last = p;
	q->last = &p->next;
	q->n++;
}

/* Takes out the one that *at points to. */
static struct parcel *unlink_at(struct queue *q, struct parcel **at)
{
	struct parcel *p = *at;
	*at = p->next;
	if (!*at)
		q->last = at;
	q->n--;
	return p;
}

static void done_with(struct parcel *p)
{
	struct lot *lot = p->lot;
	if (--lot->left)
		return;
	arena_free(&lot->a);
	free(lot);
}

/* ---- making ---- */

struct dispatch *dispatch_new(
    struct ledger *l, const struct conf *c, bool (*stop)(void))
{
	struct dispatch *d = calloc(1, sizeof(*d));
	if (!d)
		abort();
	d->ledger = l;
	d->conf = c;
	d->stop = stop;
	d->until = INT64_MAX;
	d->a = arena_new();
	gate_init(&d->gate);
	queue_init(&d->waiting);
	d->n_routes = c->relays.n;
	d->routes = arena_calloc(d->a, d->n_routes, sizeof(*d->routes));
	for (size_t i = 0; i < d->n_routes; i++) {
		d->routes[i].relay = &c->relays.v[i];
		d->quotas |= c->relays.v[i].rate.n > 0;
		queue_init(&d->routes[i].queue);
	}
	d->limits = limits_new(d->a, c);
	vec_each (&c->limits, x)
		d->quotas |= x->rate.n > 0;
	return d;
}

void dispatch_until(struct dispatch *d, int64_t ms)
{
	d->until = ms;
}

static void drop_all(struct queue *q)
{
	while (q->first)
		done_with(unlink_at(q, &q->first));
}

void dispatch_free(struct dispatch **dp)
{
	struct dispatch *d = *dp;
	if (!d)
		return;
	for (size_t i = 0; i < d->n_routes; i++)
		drop_all(&d->routes[i].queue);
	drop_all(&d->waiting);
	arena_free(&d->a);
	free(d);
	*dp = NULL;
}

/* ---- sharing out ---- */

/* Stafford's mix 13 of MurmurHash3's finaliser. */
static uint64_t mix(uint64_t x)
{
	x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
	x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
	return x ^ (x >> 31);
}

/* Highest random weight (Thaler and Ravishankar, 1998), with as many tickets
 * as the relay weighs. By subscriber, so that editions go the same way. */
static uint64_t ticket(const struct dispatch *d, size_t route, int64_t who)
{
	uint64_t best = 0;
	for (int i = 0; i < d->routes[route].relay->weight; i++) {
		uint64_t h = mix((uint64_t)who * 0x9E3779B97F4A7C15u +
				 ((uint64_t)route << 32) + (uint64_t)i + 1);
		best = h > best ? h : best;
	}
	return best;
}

/* The relay that this delivery has to go to, or -1. */
static ptrdiff_t bound_to(const struct dispatch *d, const struct delivery *x)
{
	if (!x->repeats || !x->route.n)
		return -1;
	for (size_t i = 0; i < d->n_routes; i++)
		if (str_eq(d->routes[i].relay->name, x->route))
			return (ptrdiff_t)i;
	return -1; /* it is not in the config any more */
}

/* Whether another one, if there is any, is to be asked for a second opinion. */
static bool refused_by(const struct delivery *x, const struct relay *r)
{
	return x->reply.n && x->reply.p[0] == '5' && str_eq(x->route, r->name);
}

static struct queue *queue_for(
    struct dispatch *d, const struct delivery *x, ptrdiff_t asks)
{
	uint64_t best = 0;
	ptrdiff_t to = bound_to(d, x);
	if (to >= 0)
		return d->routes[to].open ? &d->routes[to].queue : &d->waiting;
	for (size_t i = 0; i < d->n_routes; i++) {
		const struct route *r = &d->routes[i];
		uint64_t t = !r->open ? 0
			     : refused_by(x, r->relay)
				 ? 1
				 : ticket(d, i, x->subscriber);
		if (t > best) {
			best = t;
			to = (ptrdiff_t)i;
		}
	}
	if (to < 0)
		return &d->waiting;
	if (asks >= 0 && !refused_by(x, d->routes[asks].relay) &&
	    d->routes[to].queue.n >=
		QUEUE_FULL * (size_t)d->routes[to].relay->connections)
		to = asks;
	return &d->routes[to].queue;
}

static void share_out(struct dispatch *d, struct parcel *p, ptrdiff_t asks)
{
	struct queue *q = queue_for(d, &p->d, asks);
	d->queued += q != &d->waiting;
	enqueue(q, p);
}

/* Takes up to `n` from the outbox for all: 1, or 0 where it has no more. */
static int take_lot(struct dispatch *d, size_t asks, size_t n, struct err *e)
{
	struct lot *lot = calloc(1, sizeof(*lot));
	deliveries got = {0};
	if (!lot)
		abort();
	lot->a = arena_new();
	struct str but = limits_crowded(d->limits, lot->a);
	int rc = ledger_claim(d->ledger, lot->a, n, but, &got, e);
	if (rc < 0 || !got.n) {
		d->dry = rc == 0;
		d->but = but.n > 0;
		arena_free(&lot->a);
		free(lot);
		return rc;
	}
	lot->left = got.n;
	struct parcel *all = arena_calloc(lot->a, got.n, sizeof(*all));
	for (size_t i = 0; i < got.n; i++) {
		all[i] = (struct parcel){.d = got.v[i],
		    .lot = lot,
		    .limit = limits_of(d->limits, got.v[i].address)};
		limits_queue(d->limits, all[i].limit, 1);
		share_out(d, &all[i], (ptrdiff_t)asks);
	}
	return 1;
}

/* ---- opening and closing ---- */

void dispatch_open(struct dispatch *d, size_t relay)
{
	d->routes[relay].open = true;
}

bool dispatch_is_open(struct dispatch *d, size_t relay)
{
	gate_enter(&d->gate);
	bool open = d->routes[relay].open;
	gate_leave(&d->gate);
	return open;
}

bool dispatch_has_other(struct dispatch *d, size_t relay)
{
	bool other = false;
	gate_enter(&d->gate);
	for (size_t i = 0; i < d->n_routes; i++)
		other |= i != relay && d->routes[i].open;
	gate_leave(&d->gate);
	return other;
}

int64_t dispatch_resumes(struct dispatch *d, size_t relay)
{
	return d->routes[relay].resumes;
}

bool dispatch_kept(struct dispatch *d)
{
	return d->kept;
}

static void close_route(struct dispatch *d, size_t relay)
{
	struct queue old = d->routes[relay].queue;
	struct parcel *next, *p = old.first;
	if (!d->routes[relay].open)
		return;
	d->routes[relay].open = false;
	queue_init(&d->routes[relay].queue);
	d->queued -= old.n;
	for (; p; p = next) {
		next = p->next;
		share_out(d, p, -1);
	}
}

/* Its workers are gone. */
void dispatch_close(struct dispatch *d, size_t relay)
{
	gate_enter(&d->gate);
	close_route(d, relay);
	vec_each (&d->holders, h)
		if (h->route == relay)
			limits_release(d->limits, h->holds);
	gate_leave(&d->gate);
}

/* ---- quotas ---- */

/* How many of `max` this relay may have; closes it where none. */
static int room_of(struct dispatch *d, size_t relay, size_t max,
    size_t *out_room, struct err *e)
{
	struct route *r = &d->routes[relay];
	int64_t room, frees;
	if (quota_settle(d->ledger, r->relay->name, &r->relay->rate,
		&r->outcome, false, e) < 0 ||
	    quota_room(d->ledger, r->relay->name, &r->relay->rate, (int64_t)max,
		&room, &frees, e) < 0)
		return -1;
	*out_room = (size_t)room;
	if (!room) {
		r->resumes = frees;
		d->kept = true;
		close_route(d, relay);
	}
	return 0;
}

int dispatch_outcome(struct dispatch *d, size_t relay, int64_t delivery,
    bool sent, struct err *e)
{
	struct route *r = &d->routes[relay];
	if (!d->quotas)
		return 0;
	gate_enter(&d->gate);
	outcome_add(&r->outcome, sent);
	limits_outcome(d->limits, delivery, sent);
	int rc = quota_settle(
	    d->ledger, r->relay->name, &r->relay->rate, &r->outcome, true, e);
	if (rc == 0)
		rc = limits_settle(d->limits, d->ledger, true, e);
	gate_leave(&d->gate);
	return rc;
}

void dispatch_look_again(struct dispatch *d)
{
	gate_enter(&d->gate);
	d->dry = false;
	gate_leave(&d->gate);
}

/* ---- batches ---- */

static struct holder *holder_of(
    struct dispatch *d, size_t relay, const struct arena *worker)
{
	vec_each (&d->holders, h)
		if (h->worker == worker) {
			h->route = relay; /* the arena may be a new one */
			return h;
		}
	struct holder *h = vec_push(d->a, &d->holders);
	*h = (struct holder){worker, relay, limits_holds(d->a, d->limits)};
	return h;
}

static struct delivery copy(struct arena *a, const struct delivery *from)
{
	struct delivery d = *from;
	d.digest = str_dup(a, d.digest);
	d.address = str_dup(a, d.address);
	d.name = str_dup(a, d.name);
	d.sender = str_dup(a, d.sender);
	d.route = str_dup(a, d.route);
	d.reply = str_dup(a, d.reply);
	d.noes_by = str_dup(a, d.noes_by);
	return d;
}

static int put_off_now(struct store *st, void *arg, struct err *e)
{
	struct dispatch *d = arg;
	return store_put_off(st, d->late.v, d->late.n, d->late_until, e);
}

static int put_off(struct dispatch *d, struct err *e)
{
	int rc = d->late.n ? ledger_with(d->ledger, put_off_now, d, e) : 0;
	d->late.n = 0;
	return rc;
}

/* A domain whose quotas are full for long: not in this pass. */
static int later(struct dispatch *d, const struct parcel *p, struct err *e)
{
	int64_t until = limits_frees(d->limits, p->limit);
	if (d->late.n == PUT_OFF || (d->late.n && d->late_until != until))
		if (put_off(d, e) < 0)
			return -1;
	d->late_until = until;
	d->kept = true;
	*vec_push(d->a, &d->late) = p->d.id;
	return 0;
}

/* A batch out of the relay's queue. `*out_soon`: some of it has to wait a
 * little. */
static int batch(struct dispatch *d, size_t relay, struct holder *h,
    struct arena *a, size_t max, deliveries *out, bool *out_soon, struct err *e)
{
	struct queue *q = &d->routes[relay].queue;
	struct parcel **at = &q->first;
	*out_soon = false;
	while (*at && out->n < max) {
		enum limits_may m =
		    limits_may(d->limits, h->holds, (*at)->limit);
		if (m == LIMITS_SOON) {
			*out_soon = true;
			at = &(*at)->next;
			continue;
		}
		struct parcel *p = unlink_at(q, at);
		limits_queue(d->limits, p->limit, -1);
		d->queued--;
		int rc = 0;
		if (m == LIMITS_LATER) {
			rc = later(d, p, e);
		} else {
			limits_take(d->limits, h->holds, p->limit, p->d.id);
			*vec_push(a, out) = copy(a, &p->d);
		}
		done_with(p);
		if (rc < 0)
			return -1;
	}
	return put_off(d, e);
}

static int fill(struct dispatch *d, size_t relay, struct arena *a, size_t max,
    deliveries *out, bool *out_soon, struct err *e)
{
	struct holder *h = holder_of(d, relay, a);
	struct queue *q = &d->routes[relay].queue;
	size_t workers = (size_t)d->routes[relay].relay->connections;
	size_t enough = max * workers;
	size_t lot = enough < CLAIM_MAX ? enough : CLAIM_MAX;
	if (d->dry && d->but && limits_eased(d->limits))
		d->dry = false;
	int more = !d->dry;
	if (limits_ask(d->limits, d->ledger, (int64_t)max, e) < 0)
		return -1;
	do {
		while (more > 0 && q->n < enough && d->queued < QUEUED_MAX)
			if ((more = take_lot(d, relay, lot, e)) < 0)
				return -1;
		/* Little is for all connections, not for one. */
		size_t share = (q->n + workers - 1) / workers;
		if (batch(d, relay, h, a, share < max ? share : max, out,
			out_soon, e) < 0)
			return -1;
		/* Further on, where all that there was has to wait. */
		enough = q->n + 1;
	} while (!out->n && more > 0 && d->queued < QUEUED_MAX);
	return 0;
}

static int claim(struct dispatch *d, size_t relay, struct arena *a, size_t max,
    deliveries *got, bool *out_soon, struct err *e)
{
	const struct relay *r = d->routes[relay].relay;
	size_t room;
	/* What the worker had is dealt with. */
	limits_release(d->limits, holder_of(d, relay, a)->holds);
	if (!d->routes[relay].open || clock_mono_ms() >= d->until)
		return 0;
	/* What is paced is not taken long before its time. */
	if (r->rate.per_second > 0 && (double)max > r->rate.per_second + 1)
		max = (size_t)r->rate.per_second + 1;
	if (room_of(d, relay, max, &room, e) < 0)
		return -1;
	if (!room)
		return 0;
	if (fill(d, relay, a, room, got, out_soon, e) < 0 ||
	    limits_charge(d->limits, d->ledger, got, e) < 0)
		return -1;
	return quota_give(d->ledger, r->name, &r->rate, (int64_t)got->n, e);
}

int dispatch_claim(struct dispatch *d, size_t relay, struct arena *a,
    size_t max, struct delivery **out, size_t *out_n, struct err *e)
{
	int64_t until = clock_mono_ms() + LIMITS_WAIT * 1000;
	deliveries got = {0};
	for (;;) {
		bool soon = false;
		gate_enter(&d->gate);
		int rc = claim(d, relay, a, max, &got, &soon, e);
		gate_leave(&d->gate);
		if (rc < 0)
			return -1;
		if (got.n || !soon || clock_mono_ms() > until ||
		    (d->stop && d->stop()))
			break;
		fiber_sleep(WAIT_MS);
	}
	*out = got.v;
	*out_n = got.n;
	return 0;
}

/* ---- the end ---- */

bool dispatch_has_more(struct dispatch *d)
{
	return d->queued > 0;
}

static int give_back(struct dispatch *d, struct queue *q, struct err *e)
{
	struct outbox_event ev[GIVEN_BACK];
	while (q->first) {
		size_t n = 0;
		while (q->first && n < GIVEN_BACK) {
			struct parcel *p = unlink_at(q, &q->first);
			ev[n++] = (struct outbox_event){
			    p->d.id, OUTBOX_RETURN, S("")};
			done_with(p);
		}
		if (ledger_record(d->ledger, ev, n, e) < 0)
			return -1;
	}
	return 0;
}

int dispatch_rest(struct dispatch *d, struct err *e)
{
	for (size_t i = 0; i < d->n_routes; i++) {
		struct route *r = &d->routes[i];
		if (give_back(d, &r->queue, e) < 0 ||
		    quota_settle(d->ledger, r->relay->name, &r->relay->rate,
			&r->outcome, false, e) < 0)
			return -1;
	}
	if (limits_settle(d->limits, d->ledger, false, e) < 0)
		return -1;
	d->queued = 0;
	return give_back(d, &d->waiting, e);
}
