/* SPDX-License-Identifier: MIT */
/* gazetted: from a page to its feed. */
/*
 * Only what the page itself names, or what its site is known for, is asked
 * for in a poll; guesses are for `gazetted add`. The feed that was found is
 * polled in the page's place until it is none any more. A URL that was a feed
 * before is never led away from: a page in its place is a server's hiccup.
 */
#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/url.h"
#include "feed/discover.h"
#include "run/poll.h"

#define OFFERS_TRIED 3 /* of one page, in one poll */
#define LED_MAX	     3 /* pages that lead to another, as redirects do */

/* source_state.found of a page whose feed is to be found anew. */
#define LOST S("?")

/* Pages that lead to each other are asked for once. */
static bool asked_before(struct poll *p, const struct job *j, struct str url)
{
	if (str_eq(url, url_resolve(p->doc, j->src->url, S(""))))
		return true;
	vec_each (&j->offers, o)
		if (str_eq(*o, url))
			return true;
	return false;
}

/* What is offered, and behind it the page that this one leads to. */
static void collect(struct poll *p, struct job *j, const struct document *doc)
{
	feed_offers all = feed_discover(p->doc, doc);
	size_t n = 0;
	j->at_led = 0;
	vec_each (&all, o) {
		bool led = o->how == OFFER_LED;
		if (o->how > OFFER_LED || asked_before(p, j, o->url) ||
		    (led ? j->led == LED_MAX : n == OFFERS_TRIED))
			continue;
		n++;
		*vec_push(j->batch->a, &j->offers) =
		    str_dup(j->batch->a, o->url);
		if (led) {
			j->led++;
			j->at_led = j->offers.n;
		}
	}
}

struct str lead_to(const struct source_state *st)
{
	return str_eq(st->found, LOST) ? (struct str){NULL, 0} : st->found;
}

/* It never was a feed itself. */
static bool may_be_page(const struct job *j)
{
	const struct source_state *st = j->st;
	return j->src->kind == SOURCE_HTTP && j->src->reading == READ_FEED &&
	       (st->last_good == INSTANT_NONE || str_eq(st->found, LOST));
}

bool lead_on(struct poll *p, struct job *j, const struct document *doc,
    const struct err *why)
{
	struct err e = ERR_INIT;
	struct validators none = {0};
	if (!may_be_page(j))
		return false;
	if (!j->offers.n && doc)
		j->page = arena_memdup(j->batch->a, why, sizeof(*why));
	if (doc && (!j->offers.n || j->tried == j->at_led))
		collect(p, j, doc);
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
	if (!lead_to(j->st).n || why->kind == ERR_RETRY)
		return;
	j->st->found = LOST;
	j->st->validators = (struct validators){0};
	j->st->body_hash = 0;
}
