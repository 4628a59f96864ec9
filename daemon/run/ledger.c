/* SPDX-License-Identifier: MIT */
/* gazetted: one writer for all connections. */
/* Keeps invariants 5 and 6: armed before the dot, recorded before going on. */
/*
 * A thread that has the store to itself, and a queue before it. It takes all
 * records that stand at the front of the queue into one commit:
 *
 *	connection 1   [record]-waits------|
 *	connection 2      [record]-waits---------------------|
 *	connection 3          [record]-waits-----------------|
 *	writer          [commit of 1.......][commit of 2 + 3.]
 *
 * Who waits has a bell of its own and is told what came of it when that is
 * durable. Whatever is not a record is done alone, in its turn.
 */
#include "run/ledger.h"

#include <pthread.h>
#include <signal.h>
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
	struct bell done;
	struct request *next;
};

struct ledger {
	struct store *st;
	int64_t now;
	pthread_t writer;
	pthread_mutex_t lock; /* all below */
	pthread_cond_t wake;
	bool idle, ending;
	struct request *first, **last;

	/* The writer's alone. */
	bool failed;
	struct err err;
	struct outbox_event all[BATCH_MAX];
};

/* ---- the writer ---- */

/* The front of the queue: one, or as many records as fit into a commit. NULL:
 * there are no more, and none will come. */
static struct request *take(struct ledger *l, size_t *out_n)
{
	size_t n = 0;
	pthread_mutex_lock(&l->lock);
	while (!l->first && !l->ending) {
		l->idle = true;
		pthread_cond_wait(&l->wake, &l->lock);
	}
	l->idle = false;
	struct request *head = l->first, **end = &head;
	if (head && !head->ev)
		end = &head->next;
	else
		for (; *end && (*end)->ev && n + (*end)->n <= BATCH_MAX;
		     end = &(*end)->next)
			for (size_t i = 0; i < (*end)->n; i++)
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
		return store_outbox(l->st, l->all, n, l->now, e);
	return r->f(l->st, r->arg, e);
}

static void *write_all(void *arg)
{
	struct ledger *l = arg;
	struct request *r, *next;
	size_t n;
	while ((r = take(l, &n))) {
		struct err e = ERR_INIT;
		int rc = l->failed ? -1 : do_it(l, r, n, &e);
		if (rc < 0 && !l->failed) {
			l->failed = true;
			l->err = e;
		}
		for (; r; r = next) {
			next = r->next; /* `r` may be gone once it knows */
			r->rc = rc;
			if (rc < 0)
				*r->e = l->err;
			bell_ring(&r->done);
		}
	}
	return NULL;
}

/* Signals are the main thread's. */
static int start(struct ledger *l)
{
	sigset_t all, old;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &old);
	int rc = pthread_create(&l->writer, NULL, write_all, l);
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	return rc;
}

int ledger_new(
    struct store *st, int64_t now, struct ledger **out, struct err *e)
{
	struct ledger *l = calloc(1, sizeof(*l));
	if (!l)
		abort();
	l->st = st;
	l->now = now;
	l->last = &l->first;
	pthread_mutex_init(&l->lock, NULL);
	pthread_cond_init(&l->wake, NULL);
	if (start(l) == 0) {
		*out = l;
		return 0;
	}
	free(l);
	return err_set(e, ERR_RETRY, "no thread to write the outbox with");
}

void ledger_free(struct ledger **lp)
{
	struct ledger *l = *lp;
	if (!l)
		return;
	pthread_mutex_lock(&l->lock);
	l->ending = true;
	pthread_cond_signal(&l->wake);
	pthread_mutex_unlock(&l->lock);
	pthread_join(l->writer, NULL);
	pthread_cond_destroy(&l->wake);
	pthread_mutex_destroy(&l->lock);
	free(l);
	*lp = NULL;
}

/* ---- those who wait ---- */

static int await(struct ledger *l, struct request *r)
{
	bell_init(&r->done);
	pthread_mutex_lock(&l->lock);
	*l->last = r;
	l->last = &r->next;
	bool wake = l->idle;
	l->idle = false;
	pthread_mutex_unlock(&l->lock);
	if (wake)
		pthread_cond_signal(&l->wake);
	bell_wait(&r->done);
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
	int64_t now, expire_after;
	size_t max;
	deliveries *out;
};

static int claim(struct store *st, void *arg, struct err *e)
{
	struct claim *c = arg;
	return store_claim(
	    st, c->a, c->now, c->expire_after, c->max, c->out, e);
}

int ledger_claim(struct ledger *l, struct arena *a, int64_t expire_after,
    size_t max, deliveries *out, struct err *e)
{
	struct claim c = {a, l->now, expire_after, max, out};
	return ledger_with(l, claim, &c, e);
}

struct text {
	struct arena *a;
	int64_t id;
	struct str *out;
};

static int rendering(struct store *st, void *arg, struct err *e)
{
	struct text *r = arg;
	return store_rendering(st, r->a, r->id, r->out, e);
}

int ledger_rendering(struct ledger *l, struct arena *a, int64_t id,
    struct str *out, struct err *e)
{
	struct text r = {a, id, out};
	return ledger_with(l, rendering, &r, e);
}
