/* SPDX-License-Identifier: MIT */
/* gazetted: pages whose list is not the one that we knew. */
/*
 * Where articles are is found by looking at the page, each time anew. On the
 * day that its list is empty, or built otherwise, something else is its best
 * list: a menu, say. That is seen by this: nothing in it was ever there before,
 * it has no dates since the last good poll, and its links are not of the kind
 * that the source's articles have, or not about as many, nor its headlines
 * theirs. It is a failure then,
 * which the operator hears of; where it goes on for days, the list is taken as
 * any other. An issue that is new as a whole has links like the last one's.
 */
#include "base/arena.h"
#include "base/clock.h"
#include "base/map.h"
#include "base/url.h"
#include "feed/feed.h"
#include "group/identity.h"
#include "group/steady.h"
#include "run/poll.h"

#define KEPT_SECONDS 172800 /* a page may have all news after so long */
#define LIST_MIN     4	    /* articles that may all be new */
#define LIKE_LOOK    400    /* of the source's last, to be like ... */
#define LIKE_SHARE   10	    /* ... of which one in so many has that shape */
#define LIKE_TIMES   2	    /* so many times more or fewer is another list */

static bool may_be_another(const struct poll *p, const struct job *j)
{
	const struct source *src = j->src;
	return src->reading == READ_PAGE && !src->more->rules.item.n &&
	       j->st->first_done && j->last_good != INSTANT_NONE &&
	       p->r->now - j->last_good < KEPT_SECONDS;
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

/* ---- what its links look like ---- */

/* The most that came at once; they stand as they came. */
static size_t largest_lot(const articles *all)
{
	size_t most = 0, lot = 0;
	for (size_t i = 0; i < all->n; i++) {
		bool same =
		    i && all->v[i].first_seen == all->v[i - 1].first_seen;
		lot = same ? lot + 1 : 1;
		if (lot > most)
			most = lot;
	}
	return most;
}

static size_t with_shape(const struct map *shapes, struct str key)
{
	const size_t *n = map_get(shapes, key);
	return n ? *n : 0;
}

static int is_like(struct poll *p, const struct job *j, const struct feed *f,
    bool *out, struct err *e)
{
	struct arena *a = p->doc;
	articles was = {0};
	if (store_latest(
		p->r->store, a, j->st->id, INT64_MIN, LIKE_LOOK, &was, e) < 0)
		return -1;
	struct map *shapes = map_new(a), *titles = map_new(a);
	vec_each (&was, art) {
		map_put(titles, identity_title(a, art->title), art);
		struct str key = steady_shape(a, art->canonical, true);
		size_t *n = arena_new_of(a, size_t);
		*n = with_shape(shapes, key) + 1;
		map_put(shapes, key, n);
	}
	size_t like = 0, had = 0, n = f->entries.n, lot = largest_lot(&was);
	vec_each (&f->entries, en) {
		struct str title = feed_plain_title(a, en);
		had += map_get(titles, identity_title(a, title)) != NULL;
		like += with_shape(shapes,
			    steady_shape(a, url_canonical(a, en->link), true)) *
			    LIKE_SHARE >
			was.n;
	}
	*out = had * 2 > n || (like * 4 >= n * 3 && n <= lot * LIKE_TIMES &&
				  lot <= n * LIKE_TIMES);
	return 0;
}

int another_list(struct poll *p, struct job *j, const struct feed *f,
    bool *out_refused, struct err *e)
{
	bool is_new = false, like = false;
	*out_refused = false;
	if (!may_be_another(p, j) || all_since(f, j->last_good))
		return 0;
	if (none_known(p, j, f, &is_new, e) < 0 ||
	    (is_new && is_like(p, j, f, &like, e) < 0))
		return -1;
	*out_refused = is_new && !like;
	return 0;
}
