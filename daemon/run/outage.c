/* SPDX-License-Identifier: MIT */
/* gazetted: whether it is the network that fails, not the sources. */
/*
 * A poll in which no host answers at all says nothing of the sources: our own
 * line is down, or the resolver. So those whose hosts are mute wait until a
 * first host is heard, and have failed then. Where none is heard they are put
 * off with nothing held against them, and the operator reads one line of it
 * in place of one for each source, and one when it is over.
 */
#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "run/poll.h"

#define OUTAGE_MIN 10 /* sources: fewer may be down by themselves */
#define OUTAGE_HELD                                                            \
	1000 /* that wait for the verdict; more do not change it               \
	      */

int outage_wait(
    struct poll *p, struct job *j, const struct err *why, struct err *e)
{
	if (p->mute.n == OUTAGE_HELD) {
		p->r->failed++;
		return poll_put_off(p, j, -1, e);
	}
	*vec_push(p->a, &p->mute) =
	    (struct mute){j, str_dup(j->batch->a, str_of(why->msg))};
	j->batch->open++;
	return 0;
}

static int blame_sources(struct poll *p, struct err *e)
{
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < p->mute.n; i++) {
		struct mute *m = &p->mute.v[i];
		struct batch *b = m->job->batch;
		struct err why = ERR_INIT;
		err_set(&why, ERR_RETRY, "%s", m->why.p);
		rc = poll_failed(p, m->job, &why, -1, e);
		poll_answered(p, b);
	}
	p->mute.n = 0;
	return rc;
}

static int blame_network(struct poll *p, struct err *e)
{
	struct err what = ERR_INIT;
	const struct mute *last = &p->mute.v[p->mute.n - 1];
	if (p->outage == INSTANT_NONE) {
		err_set(&what, ERR_RETRY,
		    "no source can be reached, and %s%zu were tried: is the "
		    "network down, or the resolver? (%s: %s)",
		    p->mute.n == OUTAGE_HELD ? "more than " : "", p->mute.n,
		    last->job->src->name.p, last->why.p);
		run_problem(p->r, &what);
		if (store_note_outage(p->r->store, p->r->now, e) < 0)
			return -1;
	}
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < p->mute.n; i++) {
		struct batch *b = p->mute.v[i].job->batch;
		p->r->failed++;
		rc = poll_put_off(p, p->mute.v[i].job, -1, e);
		poll_answered(p, b);
	}
	return rc;
}

int outage_heard(struct poll *p, struct err *e)
{
	p->heard = true;
	if (p->outage != INSTANT_NONE) {
		log_warn("sources can be reached again; none could since %s",
		    instant_iso(p->a, p->outage).p);
		if (store_note_outage(p->r->store, INSTANT_NONE, e) < 0)
			return -1;
	}
	return blame_sources(p, e);
}

int outage_end(struct poll *p, struct err *e)
{
	if (!p->mute.n || (p->r->stop && p->r->stop()))
		return 0; /* what was stopped is due again */
	return p->mute.n < OUTAGE_MIN ? blame_sources(p, e)
				      : blame_network(p, e);
}
