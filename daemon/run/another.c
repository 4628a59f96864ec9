/* SPDX-License-Identifier: MIT */
/* gazetted: pages whose list is not the one that we knew. */
/*
 * Where articles are is found by looking at the page, each time anew. On the
 * day that its list is empty, or built otherwise, something else is its best
 * list: a menu, say. That is seen by this: nothing in it was ever there before,
 * and it has no dates since the last good poll. It is a failure then, which the
 * operator hears of; where it goes on for days, the list is taken, but as one
 * that is polled for the first time.
 */
#include "base/arena.h"
#include "base/clock.h"
#include "feed/feed.h"
#include "group/identity.h"
#include "run/poll.h"

#define KEPT_SECONDS 172800 /* a page may have all news after so long */
#define LIST_MIN     4	    /* articles that may all be new */

static bool may_be_another(const struct poll *p, const struct job *j)
{
	const struct source *src = j->src;
	return src->reading == READ_PAGE && !src->more->rules.item.n &&
	       j->st->first_done && j->last_good != INSTANT_NONE &&
	       (p->r->now - j->last_good < KEPT_SECONDS || j->st->fail_count);
}

static bool all_since(const struct feed *f, int64_t last_good)
{
	vec_each (&f->entries, e)
		if (e->published == INSTANT_NONE || e->published <= last_good)
			return false;
	return true;
}

static bool is_known(const struct store_known *k)
{
	bool any = false;
	for (int i = 0; i < KEY_KINDS; i++)
		any |= k->article[i] != 0;
	return any;
}

static int none_known(struct poll *p, struct job *j, const struct feed *f,
    bool *out, struct err *e)
{
	struct arena *a = p->doc;
	struct id_health health = j->st->identity; /* it is only asked */
	size_t n = f->entries.n, known = 0;
	struct str *titles = arena_calloc(a, n + 1, sizeof(*titles));
	for (size_t i = 0; i < n; i++)
		titles[i] = feed_plain_title(a, &f->entries.v[i]);
	struct identity *ids =
	    identity_keys(a, j->st->id, f, titles, &health, &n);
	struct article_keys *keys = arena_calloc(a, n + 1, sizeof(*keys));
	struct store_known *was = arena_calloc(a, n + 1, sizeof(*was));
	for (size_t i = 0; i < n; i++)
		keys[i] = ids[i].keys;
	if (store_find(p->r->store, j->st->id, keys, n, was, e) < 0)
		return -1;
	for (size_t i = 0; i < n; i++)
		known += is_known(&was[i]);
	*out = n >= LIST_MIN && !known;
	return 0;
}

int another_list(struct poll *p, struct job *j, const struct feed *f,
    bool *out_refused, struct err *e)
{
	bool is = false;
	*out_refused = false;
	if (!may_be_another(p, j) || all_since(f, j->last_good))
		return 0;
	if (none_known(p, j, f, &is, e) < 0)
		return -1;
	bool fresh = p->r->now - j->last_good < KEPT_SECONDS;
	*out_refused = is && fresh;
	j->anew = is && !fresh;
	return 0;
}
