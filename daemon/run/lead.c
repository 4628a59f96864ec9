/* SPDX-License-Identifier: MIT */
/* gazetted: from a page to its feed. */
/*
 * Only what the page itself names, or what its site is known for, is asked
 * for in a poll; guesses are for `gazetted add`. The feed that was found is
 * polled in the page's place until it is none any more.
 */
#include "base/arena.h"
#include "base/log.h"
#include "feed/discover.h"
#include "run/poll.h"

#define OFFERS_TRIED 3 /* in one poll */

static void collect(struct poll *p, struct job *j, const struct document *doc)
{
	feed_offers all = feed_discover(p->doc, doc);
	vec_each (&all, o)
		if (o->how <= OFFER_LINKED && j->offers.n < OFFERS_TRIED)
			*vec_push(p->a, &j->offers) = str_dup(p->a, o->url);
}

bool lead_on(struct poll *p, struct job *j, const struct document *doc,
    const struct err *why)
{
	struct err e = ERR_INIT;
	struct validators none = {0};
	if (j->src->kind != SOURCE_HTTP || j->src->reading == READ_PAGE ||
	    j->st->found.n)
		return false;
	if (!j->offers.n && doc) {
		j->page = *why;
		collect(p, j, doc);
	}
	while (j->tried < j->offers.n)
		if (poll_ask(p, j, j->offers.v[j->tried++], &none, &e) == 0)
			return true;
	return false;
}

void lead_found(struct poll *p, struct job *j)
{
	if (!j->tried)
		return;
	j->st->found = j->offers.v[j->tried - 1];
	log_warn("source %s: %s is a page; its feed %s is polled instead; "
		 "please put that into the config",
	    j->src->name.p, j->src->url.p, j->st->found.p);
}

void lead_lost(struct job *j, const struct err *why)
{
	if (!j->st->found.n || why->kind == ERR_RETRY)
		return;
	j->st->found = (struct str){NULL, 0};
	j->st->validators = (struct validators){0};
	j->st->body_hash = 0;
}
