/* SPDX-License-Identifier: MIT */
/* gazetted: mailboxes, beside the transfers. */
#include "fetch/postman.h"

#include <assert.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "fetch/caps.h"
#include "fetch/letterbox.h"

enum stage { WAITING, READING, READ, SETTLING, SETTLED };

/* One mailbox. It is the thread's while that is at work (READING, SETTLING),
 * else the caller's. */
struct call {
	struct call *next;
	struct postman *p;
	struct arena *a;
	void *tag;
	struct letterbox_opts o;
	_Atomic enum stage stage;
	pthread_t thread;
	struct letters_read got;
	struct letterbox *box;
	struct err err;
};

struct postman {
	const struct fetch_opts *opts;
	void (*wake)(void *ctx);
	void *ctx;
	struct call *calls; /* in the order in which they were asked for */
	struct call *given; /* whose result the caller has */
	bool settle;	    /* the given one */
	int at_work;	    /* threads */
	atomic_bool halt;
};

struct postman *postman_new(
    const struct fetch_opts *opts, void (*wake)(void *ctx), void *ctx)
{
	struct postman *p = calloc(1, sizeof(*p));
	if (!p)
		abort();
	p->opts = opts;
	p->wake = wake;
	p->ctx = ctx;
	return p;
}

static bool halted(void *ctx)
{
	struct postman *p = ctx;
	return atomic_load(&p->halt) || (p->opts->stop && p->opts->stop());
}

static void look(void *ctx, struct arena *a, struct letters_read *got)
{
	const struct call *c = ctx;
	const struct fetch_opts *fo = c->p->opts;
	if (fo->on_letters)
		fo->on_letters(fo->on_letters_ctx, c->tag, a, got);
}

void postman_add(struct postman *p, const struct fetch_request *req)
{
	struct arena *a = arena_new();
	struct call *c = arena_new_of(a, struct call), **at = &p->calls;
	struct str *argv = arena_calloc(a, req->argc + 1, sizeof(*argv));
	for (size_t i = 0; i < req->argc; i++)
		argv[i] = str_dup(a, req->argv[i]);
	struct str *again = arena_calloc(a, req->n_again + 1, sizeof(*again));
	for (size_t i = 0; i < req->n_again; i++)
		again[i] = str_dup(a, req->again[i]);
	c->p = p;
	c->a = a;
	c->tag = req->tag;
	c->o = (struct letterbox_opts){.url = str_dup(a, req->url),
	    .user = str_dup(a, req->user),
	    .password = str_dup(a, req->password),
	    .token_argv = argv,
	    .token_argc = req->argc,
	    .ca_file = p->opts->ca_file,
	    .allow_private = req->allow_private,
	    .timeout = p->opts->timeout,
	    .max_bytes = p->opts->max_bytes < LETTER_BYTES_MAX
			     ? p->opts->max_bytes
			     : LETTER_BYTES_MAX,
	    .newest = req->newest,
	    .done = req->after,
	    .move_to = str_dup(a, req->move_to),
	    .cursor = str_dup(a, req->validators.etag),
	    .again = again,
	    .n_again = req->n_again,
	    .look = look,
	    .look_ctx = c,
	    .stop = halted,
	    .stop_ctx = p};
	while (*at)
		at = &(*at)->next;
	*at = c;
}

/* ---- the threads ---- */

static void *work(void *ctx)
{
	struct call *c = ctx;
	bool reading = c->stage == READING;
	int rc = reading
		     ? letterbox_read(&c->o, c->a, &c->got, &c->box, &c->err)
		     : letterbox_settle(c->box, &c->err);
	if (!reading || rc < 0)
		letterbox_close(&c->box);
	assert((rc < 0) == (c->err.kind != ERR_NONE));
	c->stage = reading ? READ : SETTLED;
	c->p->wake(c->p->ctx);
	return NULL;
}

static void begin(struct call *c, enum stage stage)
{
	c->stage = stage;
	c->p->at_work++;
	if (pthread_create(&c->thread, NULL, work, c) != 0)
		abort();
}

static void start_waiting(struct postman *p)
{
	for (struct call *c = p->calls; c; c = c->next)
		if (c->stage == WAITING && p->at_work < LETTERBOXES_MAX)
			begin(c, READING);
}

/* ---- the caller ---- */

static void drop(struct call *c)
{
	struct call **at = &c->p->calls;
	struct arena *a = c->a;
	while (*at != c)
		at = &(*at)->next;
	*at = c->next;
	letterbox_close(&c->box);
	arena_free(&a);
}

static void finish_given(struct postman *p)
{
	struct call *c = p->given;
	p->given = NULL;
	if (c && p->settle)
		begin(c, SETTLING);
	else if (c)
		drop(c);
	p->settle = false;
}

static struct call *ready(struct postman *p)
{
	for (struct call *c = p->calls; c; c = c->next)
		if (c->stage == READ || c->stage == SETTLED)
			return c;
	return NULL;
}

bool postman_next(struct postman *p, struct fetch_result *out)
{
	finish_given(p);
	struct call *c = ready(p);
	if (c) {
		pthread_join(c->thread, NULL);
		p->at_work--;
		p->given = c;
		*out = (struct fetch_result){.tag = c->tag,
		    .err = c->err,
		    .retry_after = -1,
		    .settled = c->stage == SETTLED,
		    .letters = c->stage == READ && c->err.kind == ERR_NONE
				   ? &c->got
				   : NULL};
	}
	start_waiting(p);
	return c != NULL;
}

void postman_settle(struct postman *p)
{
	assert(p->given && p->given->box);
	p->settle = true;
}

bool postman_busy(const struct postman *p)
{
	return p->calls != p->given || (p->given && p->given->next) ||
	       p->settle;
}

void postman_free(struct postman **p)
{
	if (!*p)
		return;
	atomic_store(&(*p)->halt, true);
	while ((*p)->calls) {
		struct call *c = (*p)->calls;
		if (c != (*p)->given && c->stage != WAITING)
			pthread_join(c->thread, NULL);
		drop(c);
	}
	free(*p);
	*p = NULL;
}
