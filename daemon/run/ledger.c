/* SPDX-License-Identifier: MIT */
/* gazetted: one writer for all connections. */
/* Keeps invariants 5 and 6: armed before the dot, recorded before going on. */
/*
 * A queue for the store. Who finds nobody inside goes in at once; who is
 * inside hands on to the first of the queue when leaving. A recorder that goes
 * in takes all recorders that wait behind it along into its commit:
 *
 *	worker 1   [record]-leads->[commit A........]
 *	worker 2       [record]-waits-------------->|-leads->[commit B+C..]
 *	worker 3            [record]-waits--------->|------- waits -------|
 *
 * Each waits on a semaphore of its own and is told there what came of it, so a
 * wait costs one sleep and one waking, and nobody wakes for another's sake.
 */
#include "run/ledger.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <stdlib.h>

#define BATCH_MAX 4096 /* events in a commit; workers x 2 in practice */

enum told { NOTHING, GO_IN, RECORDED, FAILED };

struct waiting {
	const struct outbox_event *ev; /* NULL: wants the store for itself */
	size_t n;
	sem_t wake;
	enum told told; /* before `wake` is posted */
	struct waiting *next;
};

struct ledger {
	struct store *st;
	int64_t now;
	pthread_mutex_t lock; /* all below */
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

/* `w` may be gone once it knows. */
static void tell(struct waiting *w, enum told what)
{
	w->told = what;
	sem_post(&w->wake);
}

static void tell_all(struct waiting *w, enum told what)
{
	for (struct waiting *next; w; w = next) {
		next = w->next;
		tell(w, what);
	}
}

/* Waits for its turn, in the queue unless nobody is inside. */
static enum told enter(struct ledger *l, struct waiting *me)
{
	me->told = GO_IN;
	me->next = NULL;
	pthread_mutex_lock(&l->lock);
	bool wait = l->busy && !l->failed;
	if (l->failed) {
		me->told = FAILED;
	} else if (wait) {
		me->told = NOTHING;
		sem_init(&me->wake, 0, 0);
		*l->last = me;
		l->last = &me->next;
	}
	l->busy |= me->told == GO_IN;
	pthread_mutex_unlock(&l->lock);
	while (wait && sem_wait(&me->wake) < 0 && errno == EINTR)
		;
	if (wait)
		sem_destroy(&me->wake);
	return me->told;
}

/* Lets the next one in; where the state failed all are told so, now and later.
 */
static void leave(struct ledger *l, int rc, const struct err *e)
{
	pthread_mutex_lock(&l->lock);
	struct waiting *w = l->first;
	if (rc < 0) {
		l->failed = true;
		l->err = *e;
		l->first = NULL;
	} else if (w) {
		l->first = w->next;
	}
	if (!l->first)
		l->last = &l->first;
	l->busy = w && !l->failed;
	pthread_mutex_unlock(&l->lock);
	if (rc < 0)
		tell_all(w, FAILED);
	else if (w)
		tell(w, GO_IN);
}

/* Takes the recorders at the front of the queue, as many as fit into a commit
 * with `me`. */
static struct waiting *take(
    struct ledger *l, const struct waiting *me, size_t *out_n)
{
	size_t n = 0;
	for (size_t i = 0; i < me->n; i++)
		l->all[n++] = me->ev[i];
	pthread_mutex_lock(&l->lock);
	struct waiting *head = l->first, **end = &head;
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

int ledger_record(
    struct ledger *l, const struct outbox_event *ev, size_t n, struct err *e)
{
	struct waiting me = {.ev = ev, .n = n};
	size_t all;
	if (n > BATCH_MAX)
		return err_set(e, ERR_FATAL, "too many events at once");
	enum told told = enter(l, &me);
	if (told == GO_IN) {
		/* Whoever is about to come may come along: a commit costs the
		 * same for ten as for one. */
		sched_yield();
		struct waiting *others = take(l, &me, &all);
		int rc = store_outbox(l->st, l->all, all, l->now, e);
		leave(l, rc, e);
		tell_all(others, rc < 0 ? FAILED : RECORDED);
		return rc;
	}
	if (told == FAILED)
		*e = l->err; /* set once, before anybody was told */
	return told == FAILED ? -1 : 0;
}

/* For whatever is not a record. */
static int enter_alone(struct ledger *l, struct err *e)
{
	struct waiting me = {.ev = NULL};
	if (enter(l, &me) == GO_IN)
		return 0;
	*e = l->err;
	return -1;
}

int ledger_with(struct ledger *l,
    int (*f)(struct store *st, void *arg, struct err *e), void *arg,
    struct err *e)
{
	if (enter_alone(l, e) < 0)
		return -1;
	int rc = f(l->st, arg, e);
	leave(l, rc, e);
	return rc;
}

int ledger_claim(struct ledger *l, struct arena *a, int64_t expire_after,
    size_t max, deliveries *out, struct err *e)
{
	if (enter_alone(l, e) < 0)
		return -1;
	int rc = store_claim(l->st, a, l->now, expire_after, max, out, e);
	leave(l, rc, e);
	return rc;
}

int ledger_rendering(struct ledger *l, struct arena *a, int64_t rendering,
    struct str *out, struct err *e)
{
	if (enter_alone(l, e) < 0)
		return -1;
	int rc = store_rendering(l->st, a, rendering, out, e);
	leave(l, rc, e);
	return rc;
}
