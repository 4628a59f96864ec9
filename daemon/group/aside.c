/* SPDX-License-Identifier: MIT */
/* gazetted: what was told by the by alone, in reports of something else. */
#include "group/aside.h"

#include "group/fresh.h"
#include "group/retold.h"
#include "group/window.h"

/* It is one with what was told for more than that their terms are alike. */
static bool bound(const struct grouping *g, const struct item *i)
{
	return i->was || i->again ||
	       (i->mate && i->reason != SAME_EVENT &&
		   g->items[i->mate - 1].told);
}

bool aside_only(
    struct grouping *g, const struct item *i, const struct members *m)
{
	const struct vector *vector = i->vector;
	const struct prepared *read = &g->read[i - g->items];
	struct amounts amounts = {.a = g->scratch};
	struct known k = {&vector, &read, 1, &amounts};
	if (bound(g, i))
		return false;
	vec_each (&m->told, o)
		if (!retold_aside(&g->read[*o - g->items], &k))
			return false;
	return m->told.n > 0;
}
