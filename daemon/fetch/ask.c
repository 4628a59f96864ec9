/* SPDX-License-Identifier: MIT */
/* gazetted: questions to an endpoint or a command, several at a time. */
#include "fetch/ask.h"

#include "base/arena.h"
#include "base/clock.h"
#include "fetch/ask_impl.h"

#define STEP_MS 500 /* until we look whether we shall stop */

void ask_done(struct asking *g, struct ask_slot *s, struct str answer,
    const struct err *why)
{
	s->ask->answer = str_dup(g->a, answer);
	if (why) {
		s->ask->err = *why;
		g->failed++;
	} else {
		s->ask->err = (struct err)ERR_INIT;
		g->failed = 0;
	}
	s->ask = NULL;
	g->active--;
}

bool ask_later(struct asking *g, struct ask_slot *s, int64_t seconds)
{
	int64_t at = clock_mono_ms() + seconds * 1000;
	if (seconds < 1 || seconds > ASK_REST_MAX || at >= g->until ||
	    s->ask->tries >= ASK_TRIES_MAX)
		return false;
	if (at > g->rest)
		g->rest = at;
	*vec_push(g->a, &g->again) = s->ask;
	s->ask = NULL;
	g->active--;
	return true;
}

static struct ask_slot *free_slot(struct asking *g)
{
	for (int i = 0; i < g->o->at_once; i++)
		if (!g->slots[i].ask)
			return &g->slots[i];
	return NULL;
}

static bool may_go_on(const struct asking *g)
{
	return clock_mono_ms() < g->until && g->failed < ASK_FAILURES_MAX &&
	       !(g->o->stop && g->o->stop());
}

static void start(struct asking *g, const struct ask_way *way, struct ask *q)
{
	struct ask_slot *s = free_slot(g);
	struct err why = ERR_INIT;
	int64_t ms = g->until - clock_mono_ms();
	if (ms > g->o->timeout * 1000)
		ms = g->o->timeout * 1000;
	s->ask = q;
	q->tries++;
	g->active++;
	if (way->start(g, s, ms > 1 ? ms : 1, &why) < 0)
		ask_done(g, s, S(""), &why);
}

static bool resting(const struct asking *g)
{
	return clock_mono_ms() < g->rest;
}

static void drop_all(struct asking *g, const struct ask_way *way)
{
	for (int i = 0; i < g->o->at_once; i++)
		if (g->slots[i].ask) {
			way->drop(g, &g->slots[i]);
			g->slots[i].ask = NULL;
		}
}

int ask_all(struct arena *a, const struct ask_opts *o, struct ask *asks,
    size_t n, struct err *e)
{
	const struct ask_way *way = o->url.n ? &ask_by_http : &ask_by_command;
	struct asking g = {
	    .o = o, .a = a, .until = clock_mono_ms() + o->budget * 1000};
	size_t next = 0;
	for (size_t i = 0; i < n; i++)
		err_set(&asks[i].err, ERR_RETRY,
		    "not asked: no time left, or too many failures");
	if (way->begin(&g, e) < 0)
		return -1;
	while (may_go_on(&g) && (next < n || g.again.n || g.active)) {
		bool more = g.again.n || next < n;
		if (more && g.active < o->at_once && !resting(&g))
			start(&g, way,
			    g.again.n ? g.again.v[--g.again.n] : &asks[next++]);
		else
			way->step(&g, STEP_MS);
	}
	drop_all(&g, way);
	way->end(&g);
	return 0;
}
