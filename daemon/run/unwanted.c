/* SPDX-License-Identifier: MIT */
/* gazetted: who leaves while an edition goes out. */
#include "run/unwanted.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/clock.h"

#define LOOK_MS 1000 /* milliseconds between looks */

struct unwanted {
	struct ledger *ledger;
	_Atomic int64_t next; /* look: clock_mono_ms */
	_Atomic size_t n;     /* of ids, to be asked without the lock */
	pthread_mutex_t lock; /* all below */
	struct arena *a;
	store_ids ids;
};

struct unwanted *unwanted_new(struct ledger *l)
{
	struct unwanted *u = calloc(1, sizeof(*u));
	if (!u)
		abort();
	u->ledger = l;
	u->a = arena_new();
	pthread_mutex_init(&u->lock, NULL);
	return u;
}

void unwanted_free(struct unwanted **up)
{
	struct unwanted *u = *up;
	if (!u)
		return;
	pthread_mutex_destroy(&u->lock);
	arena_free(&u->a);
	free(u);
	*up = NULL;
}

static int look(struct store *st, void *arg, struct err *e)
{
	struct unwanted *u = arg;
	struct arena *a = arena_new();
	store_ids ids = {0};
	int rc = store_unwanted(st, a, &ids, e);
	if (rc <= 0) {
		arena_free(&a);
		return rc;
	}
	pthread_mutex_lock(&u->lock);
	struct arena *old = u->a;
	u->a = a;
	u->ids = ids;
	u->n = ids.n;
	pthread_mutex_unlock(&u->lock);
	arena_free(&old);
	return 0;
}

int unwanted_look(struct unwanted *u, struct err *e)
{
	int64_t now = clock_mono_ms(), next = u->next;
	if (now < next ||
	    !atomic_compare_exchange_strong(&u->next, &next, now + LOOK_MS))
		return 0;
	return ledger_with(u->ledger, look, u, e);
}

bool unwanted_has(struct unwanted *u, int64_t delivery)
{
	bool has = false;
	if (!u->n)
		return false;
	pthread_mutex_lock(&u->lock);
	vec_each (&u->ids, id)
		has |= *id == delivery;
	pthread_mutex_unlock(&u->lock);
	return has;
}

void unwanted_drop(struct unwanted *u, int64_t delivery)
{
	if (!u->n)
		return;
	pthread_mutex_lock(&u->lock);
	for (size_t i = 0; i < u->ids.n; i++)
		if (u->ids.v[i] == delivery)
			u->ids.v[i--] = u->ids.v[--u->ids.n];
	u->n = u->ids.n;
	pthread_mutex_unlock(&u->lock);
}
