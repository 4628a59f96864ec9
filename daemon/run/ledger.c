/* SPDX-License-Identifier: MIT */
/* gazetted: one writer for all connections. */
/* Keeps invariants 5 and 6: armed before the dot, recorded before going on. */
/*
 * Tickets. Whoever finds no commit under way becomes the leader, takes all
 * that waits, and commits it while the others queue up behind:
 *
 *	worker 1   [record]-leads->[commit A........]
 *	worker 2       [record]-waits-------------->|-leads->[commit B+C..]
 *	worker 3            [record]-waits--------->|------- waits -------|
 */
#include "run/ledger.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

#define BATCH_MAX 4096 /* events in a commit; workers x 1 in practice */

struct waiting {
	const struct outbox_event *ev;
	size_t n;
	bool done;
	pthread_cond_t
	    wake; /* its own, so that a commit wakes whom it served */
	struct waiting *next;
};

struct ledger {
	struct store *st;
	int64_t now;
	pthread_mutex_t lock; /* all below */
	pthread_cond_t turn;  /* for enter(): nobody is in the store */
	int entering;	      /* who wait for it */
	bool busy;	      /* someone is inside the store */
	struct waiting *first, **last;
	bool failed;
	struct err err;
	struct outbox_event
	    all[BATCH_MAX]; /* the leader's: `busy` is its lock */
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
	pthread_cond_init(&l->turn, NULL);
	return l;
}

void ledger_free(struct ledger **l)
{
	if (!*l)
		return;
	pthread_cond_destroy(&(*l)->turn);
	pthread_mutex_destroy(&(*l)->lock);
	free(*l);
	*l = NULL;
}

/* Called with the lock; waits until nobody is in the store. */
static int enter(struct ledger *l, struct err *e)
{
	l->entering++;
	while (l->busy)
		pthread_cond_wait(&l->turn, &l->lock);
	l->entering--;
	if (l->failed) {
		*e = l->err;
		return -1;
	}
	l->busy = true;
	pthread_mutex_unlock(&l->lock);
	return 0;
}

/* Takes the lock again, and lets one go on: who wants to claim, else the
 * first of the queue, who leads the next commit. On failure all go. */
static void leave(struct ledger *l, int rc, const struct err *e)
{
	pthread_mutex_lock(&l->lock);
	if (rc < 0 && !l->failed) {
		l->failed = true;
		l->err = *e;
	}
	l->busy = false;
	if (l->failed) {
		pthread_cond_broadcast(&l->turn);
		for (struct waiting *w = l->first; w; w = w->next)
			pthread_cond_signal(&w->wake);
	} else if (l->entering) {
		pthread_cond_signal(&l->turn);
	} else if (l->first) {
		pthread_cond_signal(&l->first->wake);
	}
}

/* Takes the queue, as far as it fits into one commit. */
static struct waiting *take(
    struct ledger *l, struct outbox_event *all, size_t *out_n)
{
	struct waiting *head = l->first, *w = head, *end = NULL;
	size_t n = 0;
	for (; w && (!end || n + w->n <= BATCH_MAX); end = w, w = w->next) {
		for (size_t i = 0; i < w->n && n < BATCH_MAX; i++)
			all[n++] = w->ev[i];
	}
	if (end)
		end->next = NULL;
	l->first = w;
	if (!w)
		l->last = &l->first;
	*out_n = n;
	return head;
}

static void lead(struct ledger *l)
{
	struct outbox_event *all = l->all;
	struct err e = ERR_INIT;
	size_t n;
	l->busy = true;
	/* Whoever is about to come may come along: a commit costs the same
	 * for ten as for one. */
	pthread_mutex_unlock(&l->lock);
	sched_yield();
	pthread_mutex_lock(&l->lock);
	struct waiting *batch = take(l, all, &n);
	pthread_mutex_unlock(&l->lock);
	int rc = store_outbox(l->st, all, n, l->now, &e);
	leave(l, rc, &e);
	for (struct waiting *w = batch, *next; w; w = next) {
		next = w->next; /* w is gone once it knows */
		w->done = true;
		pthread_cond_signal(&w->wake);
	}
}

int ledger_record(
    struct ledger *l, const struct outbox_event *ev, size_t n, struct err *e)
{
	struct waiting me = {
	    .ev = ev, .n = n, .wake = PTHREAD_COND_INITIALIZER};
	int rc = 0;
	if (n > BATCH_MAX)
		return err_set(e, ERR_FATAL, "too many events at once");
	pthread_mutex_lock(&l->lock);
	if (!l->failed) { /* else the queue may name those who left */
		*l->last = &me;
		l->last = &me.next;
	}
	while (!me.done && !l->failed) {
		if (l->busy)
			pthread_cond_wait(&me.wake, &l->lock);
		else
			lead(l);
	}
	if (l->failed) {
		*e = l->err;
		rc = -1;
	}
	pthread_mutex_unlock(&l->lock);
	return rc;
}

int ledger_with(struct ledger *l,
    int (*f)(struct store *st, void *arg, struct err *e), void *arg,
    struct err *e)
{
	pthread_mutex_lock(&l->lock);
	int rc = enter(l, e);
	if (rc == 0) {
		rc = f(l->st, arg, e);
		leave(l, rc, e);
	}
	pthread_mutex_unlock(&l->lock);
	return rc;
}

int ledger_claim(struct ledger *l, struct arena *a, int64_t expire_after,
    size_t max, deliveries *out, struct err *e)
{
	pthread_mutex_lock(&l->lock);
	int rc = enter(l, e);
	if (rc == 0) {
		rc = store_claim(l->st, a, l->now, expire_after, max, out, e);
		leave(l, rc, e);
	}
	pthread_mutex_unlock(&l->lock);
	return rc;
}

int ledger_rendering(struct ledger *l, struct arena *a, int64_t rendering,
    struct str *out, struct err *e)
{
	pthread_mutex_lock(&l->lock);
	int rc = enter(l, e);
	if (rc == 0) {
		rc = store_rendering(l->st, a, rendering, out, e);
		leave(l, rc, e);
	}
	pthread_mutex_unlock(&l->lock);
	return rc;
}
