/* SPDX-License-Identifier: MIT */
/* gazetted: questions to a program, on its standard input. */
#include <stddef.h>

#include "base/arena.h"
#include "base/child.h"
#include "fetch/ask_impl.h"

static int begin(struct asking *g, struct err *e)
{
	(void)g;
	(void)e;
	return 0;
}

static int start(
    struct asking *g, struct ask_slot *s, int64_t ms, struct err *e)
{
	struct child_limits l = {
	    .ms = ms, .bytes = g->o->max_bytes, .input = s->ask->question};
	char **argv = arena_calloc(g->a, g->o->argc + 1, sizeof(*argv));
	for (size_t i = 0; i < g->o->argc; i++)
		argv[i] = (char *)str_dup(g->a, g->o->argv[i]).p;
	return child_start(argv, &l, &s->child, e);
}

static void drop(struct asking *g, struct ask_slot *s)
{
	(void)g;
	child_free(&s->child);
}

static void step(struct asking *g, int ms)
{
	struct pollfd fds[CHILD_FDS * ASK_AT_ONCE_MAX];
	nfds_t n = 0;
	for (int i = 0; i < g->o->at_once; i++)
		if (g->slots[i].ask) {
			int left = child_wait_ms(g->slots[i].child);
			n += child_fds(g->slots[i].child, fds + n);
			ms = left < ms ? left : ms;
		}
	poll(fds, n, ms);
	for (int i = 0; i < g->o->at_once; i++) {
		struct ask_slot *s = &g->slots[i];
		struct err why = ERR_INIT;
		if (!s->ask || !child_step(s->child))
			continue;
		int rc = child_result(s->child, &why);
		ask_done(g, s, child_out(s->child), rc < 0 ? &why : NULL);
		child_free(&s->child);
	}
}

static void end(struct asking *g)
{
	(void)g;
}

const struct ask_way ask_by_command = {begin, start, step, drop, end};
