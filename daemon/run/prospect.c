/* SPDX-License-Identifier: MIT */
/* gazetted: the editions that an article waits for. */
#include "run/prospect.h"

#include "base/arena.h"
#include "base/clock.h"
#include "group/stories.h"
#include "run/run.h"

/* It came from one of the digest's sources after the readers were last served.
 */
static bool ahead(const struct conf *c, const struct digest *d,
    const struct edition_group *g, const struct store_explain *x)
{
	vec_each (&x->sightings, s)
		if (conf_draws_on(c, d, s->source))
			return s->seq > g->cursor; /* the first counts */
	return false;
}

static int look_ahead(struct run *r, struct arena *a, const struct digest *d,
    const struct edition_group *g, int64_t article, struct prospect *out,
    struct err *e)
{
	struct drafted dr = {0};
	if (run_prospect(r, a, g, &dr, e) < 0)
		return -1;
	*out = (struct prospect){.digest = d->name,
	    .filter = g->filter,
	    .due = g->due,
	    .readers = g->count,
	    .why = S("not looked at yet: too many came before it")};
	vec_each (&dr.ed.choices, c)
		if (c->article == article) {
			out->rank = c->rank;
			out->why = c->why;
		}
	if (dr.few && out->rank) {
		out->stories = dr.ed.told + dr.ed.more;
		out->wanted = d->min_stories;
	}
	return 0;
}

static int look_at_all(struct run *r, struct arena *a,
    const struct store_explain *x, prospects *out, struct err *e)
{
	edition_groups groups = {0};
	r->now = clock_now();
	if (store_due_groups(
		r->store, a, INSTANT_MAX, r->now - TOLD_WINDOW, &groups, e) < 0)
		return -1;
	for (size_t i = 0; i < groups.n && out->n < PROSPECTS_MAX; i++) {
		const struct edition_group *g = &groups.v[i];
		const struct digest *d = conf_digest(r->conf, g->digest);
		struct prospect p;
		if (!d || !g->count || !ahead(r->conf, d, g, x))
			continue;
		if (look_ahead(r, a, d, g, x->art.id, &p, e) < 0)
			return -1;
		*vec_push(a, out) = p;
	}
	return 0;
}

int prospects_of(const struct conf *conf, struct arena *a,
    const struct store_explain *x, prospects *out, struct err *e)
{
	struct run_opts ro = {.looking = true};
	struct run *r = NULL;
	if (!x->sightings.n || x->backlog)
		return 0;
	int rc = run_open(conf, &ro, &r, e);
	if (rc == 0)
		rc = look_at_all(r, a, x, out, e);
	run_close(&r);
	return rc;
}
