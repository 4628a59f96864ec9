/* SPDX-License-Identifier: MIT */
/* gazetted: one writer for all connections. */
/* Keeps invariants 5 and 6: armed before the dot, recorded before going on. */
/*
 * Whoever comes while nobody writes is the writer: once its thread has nothing
 * else to do, it takes all records that stand at the front of the queue into
 * one commit, and hands the pen to who is first of those that came meanwhile.
 *
 *	connection 1   [record, commit of 1 + 2]
 *	connection 2      [record]-waits-------|
 *	connection 3          [record]-waits---[commit of 3 + 4]
 *	connection 4               [record]-waits--------------|
 *
 * So a commit is as large as it can be without anybody waiting for it to grow,
 * and on one thread it costs no other's waking. Who waits has a bell of its
 * own and is told what came of it when that is durable. Whatever is not a
 * record is done alone, in its turn.
 *
 * Where the state fails, as on a disk that is full, nothing more is armed; but
 * what became of messages that are out is recorded as long as that goes, which
 * it mostly does, since the journal has its place on the disk: or they would
 * all be sent twice.
 */
#include "run/ledger.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/fiber.h"

#define BATCH_MAX 4096 /* events in a commit; connections x 2 in practice */

/* Lives in the frame of who waits for it. */
struct request {
	const struct outbox_event *ev; /* `n` of them; or NULL: */
	size_t n;
	int (*f)(struct store *st, void *arg, struct err *e);
	void *arg;
	struct err *e;
	int rc;
	bool writes; /* it was given the pen, not the answer */
	struct bell bell;
	struct request *next;
};

struct ledger {
	struct store *st;
	int64_t now;
	pthread_mutex_t lock; /* all below */
	bool taken;	      /* the pen */
	struct request *first, **last;

	/* Who has the pen. */
	bool failed; /* nothing is armed nor asked any more */
	bool broken; /* nothing is recorded either */
	struct err err;
	struct outbox_event all[BATCH_MAX];
};

struct ledger *ledger_new(struct store *st, int64_t now)
{
	struct ledger *l = calloc(1, sizeof(*l));
	if (!l)
		abort();
	l->st = st;
	l->now = now;
	l->last = &l->first;
	pthread_mutex_init(&l->lock, NULL);
	return l;
}

void ledger_free(struct ledger **l)
{
	if (!*l)
		return;
	pthread_mutex_destroy(&(*l)->lock);
	free(*l);
	*l = NULL;
}

/* ---- the writer ---- */

static bool arms(const struct request *r)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->ev[i].verb == OUTBOX_ARM)
			return true;
	return false;
}

static bool too_late(const struct ledger *l, const struct request *r)
{
	return l->broken || (l->failed && (!r->ev || arms(r)));
}

/* The front of the queue: one, or as many records as fit into a commit. */
static struct request *take(struct ledger *l, size_t *out_n)
{
	size_t n = 0;
	pthread_mutex_lock(&l->lock);
	struct request *head = l->first, **end = &head;
	if (!head->ev)
		end = &head->next;
	else
		for (; *end && (*end)->ev && n + (*end)->n <= BATCH_MAX;
		     end = &(*end)->next)
			for (size_t i = 0; i < (*end)->n; i++)
				if (!too_late(l, *end))
					l->all[n++] = (*end)->ev[i];
	l->first = *end;
	*end = NULL;
	if (!l->first)
		l->last = &l->first;
	pthread_mutex_unlock(&l->lock);
	*out_n = n;
	return head;
}

static int do_it(struct ledger *l, struct request *r, size_t n, struct err *e)
{
	if (r->ev)
		return n ? store_outbox(l->st, l->all, n, l->now, e) : 0;
	return too_late(l, r) ? 0 : r->f(l->st, r->arg, e);
}

static void hand_on(struct ledger *l)
{
	pthread_mutex_lock(&l->lock);
	struct request *next = l->first;
	l->taken = next != NULL;
	if (next)
		next->writes = true;
	pthread_mutex_unlock(&l->lock);
	if (next)
		bell_ring(&next->bell);
}

/* By the first in the queue, which is `mine`. */
static void write_front(struct ledger *l, struct request *mine)
{
	struct request *next;
	struct err e = ERR_INIT;
	size_t n;
	fiber_yield();
	struct request *r = take(l, &n);
	bool failed = l->failed, record = r->ev;
	int rc = do_it(l, r, n, &e);
	for (struct request *x = r; x; x = x->next)
		x->rc = too_late(l, x) ? -1 : rc;
	if (rc < 0) {
		l->err = failed ? l->err : e;
		l->failed = true;
		l->broken = record;
	}
	for (; r; r = next) {
		next = r->next; /* `r` may be gone once it knows */
		if (r->rc < 0)
			*r->e = l->err;
		if (r != mine)
			bell_ring(&r->bell);
	}
	hand_on(l);
}

/* ---- those who wait ---- */

static int await(struct ledger *l, struct request *r)
{
	pthread_mutex_lock(&l->lock);
	*l->last = r;
	l->last = &r->next;
	bool wait = l->taken;
	if (wait)
		bell_init(&r->bell);
	l->taken = true;
	pthread_mutex_unlock(&l->lock);
	if (wait)
		bell_wait(&r->bell);
	if (!wait || r->writes)
		write_front(l, r);
	return r->rc;
}

int ledger_record(
    struct ledger *l, const struct outbox_event *ev, size_t n, struct err *e)
{
	if (n > BATCH_MAX)
		return err_set(e, ERR_FATAL, "too many events at once");
	return await(l, &(struct request){.ev = ev, .n = n, .e = e});
}

int ledger_with(struct ledger *l,
    int (*f)(struct store *st, void *arg, struct err *e), void *arg,
    struct err *e)
{
	return await(l, &(struct request){.f = f, .arg = arg, .e = e});
}

struct claim {
	struct arena *a;
	struct store_claim want;
	deliveries *out;
};

static int claim(struct store *st, void *arg, struct err *e)
{
	struct claim *c = arg;
	return store_claim(st, c->a, &c->want, c->out, e);
}

int ledger_claim(struct ledger *l, struct arena *a, size_t max, struct str but,
    deliveries *out, struct err *e)
{
	struct claim c = {a, {l->now, max, but}, out};
	return ledger_with(l, claim, &c, e);
}

struct text {
	struct arena *a;
	int64_t id;
	struct str *out;
	bool *whole;
};

static int rendering(struct store *st, void *arg, struct err *e)
{
	struct text *r = arg;
	return store_rendering(st, r->a, r->id, r->out, r->whole, e);
}

int ledger_rendering(struct ledger *l, struct arena *a, int64_t id,
    struct str *out, bool *out_whole, struct err *e)
{
	struct text r = {a, id, out, out_whole};
	return ledger_with(l, rendering, &r, e);
}
