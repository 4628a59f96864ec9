/* SPDX-License-Identifier: MIT */
/* gazetted: quotas, and what single domains can bear. */
#include "run/limits.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/map.h"
#include "store/routes.h"

struct bounds {
	const struct domain_limit *limit;
	int held;	 /* workers that write to it */
	int queued;	 /* deliveries */
	int64_t next_ms; /* clock_mono_ms, by its rate of a second */
	int64_t frees;	 /* unix seconds, by its quotas; 0: not full */
	struct outcome outcome;
	int64_t room;	   /* messages, as far as is known */
	struct str quotas; /* the name they are kept by */
};

struct limits {
	struct arena *a;
	struct bounds *v;
	size_t n;
	struct map *charged; /* deliveries out, by id, to their bounds */
};

/* ---- quotas ---- */

/* A question or a note about them, for ledger_with(). */
struct purse {
	struct str name;
	const struct rate *rate;
	int64_t n, room, frees;
	const struct outcome *outcome;
};

static int ask_room(struct store *st, void *arg, struct err *e)
{
	struct purse *p = arg;
	return store_room(
	    st, p->name, p->rate, clock_steady(), p->n, &p->room, &p->frees, e);
}

static int note_given(struct store *st, void *arg, struct err *e)
{
	struct purse *p = arg;
	return store_give(st, p->name, p->rate, p->n, e);
}

static int note_outcome(struct store *st, void *arg, struct err *e)
{
	struct purse *p = arg;
	return store_settle_given(st, p->name, p->rate, clock_steady(),
	    p->outcome->sent, p->outcome->back, e);
}

int quota_room(struct ledger *l, struct str name, const struct rate *rate,
    int64_t max, int64_t *out_room, int64_t *out_frees, struct err *e)
{
	struct purse p = {.name = name, .rate = rate, .n = max, .room = max};
	if (rate->n && ledger_with(l, ask_room, &p, e) < 0)
		return -1;
	*out_room = p.room;
	*out_frees = p.frees;
	return 0;
}

int quota_give(struct ledger *l, struct str name, const struct rate *rate,
    int64_t n, struct err *e)
{
	struct purse p = {.name = name, .rate = rate, .n = n};
	return rate->n && n ? ledger_with(l, note_given, &p, e) : 0;
}

void outcome_add(struct outcome *o, bool sent)
{
	if (sent && !o->sent++)
		o->at = clock_steady();
	o->back += !sent;
}

/* Seconds that the first of those sent may wait: a commit costs. */
static int64_t step(const struct rate *rate)
{
	int64_t least = 3600;
	for (int i = 0; i < rate->n; i++)
		if (rate->v[i].seconds / 1440 < least)
			least = rate->v[i].seconds / 1440;
	return least ? least : 1;
}

int quota_settle(struct ledger *l, struct str name, const struct rate *rate,
    struct outcome *o, bool lazy, struct err *e)
{
	const struct outcome done = *o;
	struct purse p = {.name = name, .rate = rate, .outcome = &done};
	if (lazy && (!o->sent || clock_steady() - o->at < step(rate)))
		return 0;
	*o = (struct outcome){0};
	return rate->n && (done.sent || done.back)
		   ? ledger_with(l, note_outcome, &p, e)
		   : 0;
}

/* ---- domains ---- */

struct limits *limits_new(struct arena *a, const struct conf *c)
{
	struct limits *l = arena_new_of(a, struct limits);
	*l = (struct limits){.a = a,
	    .v = arena_calloc(a, c->limits.n + 1, sizeof(*l->v)),
	    .n = c->limits.n,
	    .charged = map_new(a)};
	for (size_t i = 0; i < l->n; i++) {
		l->v[i].limit = &c->limits.v[i];
		l->v[i].quotas = str_cat(a, S("@"), c->limits.v[i].domain);
	}
	return l;
}

ptrdiff_t limits_of(const struct limits *l, struct str address)
{
	ptrdiff_t at = str_rchr(address, '@');
	struct str domain = str_sub(address, (size_t)(at + 1), address.n);
	for (size_t i = 0; i < l->n; i++)
		if (str_ieq(l->v[i].limit->domain, domain))
			return (ptrdiff_t)i;
	return -1;
}

bool *limits_holds(struct arena *a, const struct limits *l)
{
	return arena_calloc(a, l->n + 1, sizeof(bool));
}

void limits_release(struct limits *l, bool *holds)
{
	for (size_t i = 0; i < l->n; i++) {
		l->v[i].held -= holds[i];
		holds[i] = false;
	}
}

int limits_ask(
    struct limits *l, struct ledger *ledger, int64_t max, struct err *e)
{
	if (limits_settle(l, ledger, false, e) < 0)
		return -1;
	for (size_t i = 0; i < l->n; i++) {
		struct bounds *b = &l->v[i];
		int64_t frees;
		if (quota_room(ledger, b->quotas, &b->limit->rate, max,
			&b->room, &frees, e) < 0)
			return -1;
		b->frees = b->room ? 0 : frees;
	}
	return 0;
}

enum limits_may limits_may(
    const struct limits *l, const bool *holds, ptrdiff_t i)
{
	if (i < 0)
		return LIMITS_MAY;
	const struct bounds *b = &l->v[i];
	const struct domain_limit *d = b->limit;
	if (!b->room)
		return b->frees - clock_steady() > LIMITS_WAIT ? LIMITS_LATER
							       : LIMITS_SOON;
	if (d->connections && !holds[i] && b->held >= d->connections)
		return LIMITS_SOON;
	if (d->rate.per_second > 0 && b->next_ms > clock_mono_ms())
		return LIMITS_SOON;
	return LIMITS_MAY;
}

int64_t limits_frees(const struct limits *l, ptrdiff_t i)
{
	return l->v[i].frees;
}

static struct str id_key(const int64_t *id)
{
	return (struct str){(const char *)id, sizeof(*id)};
}

void limits_take(struct limits *l, bool *holds, ptrdiff_t i, int64_t delivery)
{
	if (i < 0)
		return;
	struct bounds *b = &l->v[i];
	double rate = b->limit->rate.per_second;
	b->held += !holds[i];
	holds[i] = true;
	b->room--;
	if (b->limit->rate.n)
		map_put(l->charged, str_dup(l->a, id_key(&delivery)), b);
	if (rate > 0)
		b->next_ms = clock_mono_ms() + (int64_t)(1000 / rate);
}

int limits_charge(struct limits *l, struct ledger *ledger,
    const deliveries *got, struct err *e)
{
	for (size_t i = 0; i < l->n; i++) {
		const struct bounds *b = &l->v[i];
		int64_t n = 0;
		vec_each (got, x)
			n += limits_of(l, x->address) == (ptrdiff_t)i;
		if (quota_give(ledger, b->quotas, &b->limit->rate, n, e) < 0)
			return -1;
	}
	return 0;
}

void limits_outcome(struct limits *l, int64_t delivery, bool sent)
{
	struct bounds *b = map_get(l->charged, id_key(&delivery));
	if (b)
		outcome_add(&b->outcome, sent);
}

int limits_settle(
    struct limits *l, struct ledger *ledger, bool lazy, struct err *e)
{
	for (size_t i = 0; i < l->n; i++) {
		struct bounds *b = &l->v[i];
		if (quota_settle(ledger, b->quotas, &b->limit->rate,
			&b->outcome, lazy, e) < 0)
			return -1;
	}
	return 0;
}

/* ---- crowds ---- */

void limits_queue(struct limits *l, ptrdiff_t i, int change)
{
	if (i >= 0)
		l->v[i].queued += change;
}

struct str limits_crowded(const struct limits *l, struct arena *a)
{
	struct str all = {NULL, 0};
	for (size_t i = 0; i < l->n; i++)
		if (l->v[i].queued >= LIMITS_QUEUED)
			all = arena_printf(a, "%.*s@%s ", PRS(all),
			    str_lower(a, l->v[i].limit->domain).p);
	return all;
}

bool limits_eased(const struct limits *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->v[i].queued > LIMITS_QUEUED / 2)
			return false;
	return true;
}
