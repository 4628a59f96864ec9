/* SPDX-License-Identifier: MIT */
/* gazetted: feeds that date all they list with the time they are asked at. */
/*
 * Such a date is none: it tells neither when an article came nor one article
 * from another. So where three entries or more are all dated within two
 * seconds, minutes from now, they are taken for undated. A date on a quarter of
 * an hour may be that of a day, and stays.
 */
#include "base/arena.h"
#include "base/clock.h"
#include "base/map.h"
#include "feed/feed.h"
#include "run/intake.h"

#define MANY	3
#define SHARE	4   /* one in so many was there before */
#define AT_ONCE 2   /* seconds that it takes to write a feed */
#define NEAR	900 /* ... which a cache may have kept for so many */
#define QUARTER 900

static int64_t date_of(const struct entry *en)
{
	return en->published != INSTANT_NONE ? en->published : en->updated;
}

static bool is_stamped(const struct feed *f, int64_t now)
{
	int64_t first = INSTANT_MAX, last = INSTANT_NONE;
	vec_each (&f->entries, en) {
		int64_t at = date_of(en);
		if (at == INSTANT_NONE || en->letter)
			return false;
		first = at < first ? at : first;
		last = at > last ? at : last;
	}
	return f->entries.n >= MANY && last - first <= AT_ONCE &&
	       first > now - NEAR && last < now + NEAR && first % QUARTER;
}

/* Are some of them what was there the last time, or undated so far? They may
 * have come minutes ago, all at once. */
static int seen_before(const struct job *j, const struct poll *p,
    const struct feed *f, bool *out, struct err *e)
{
	struct arena *a = arena_new();
	struct map *titles = map_new(a);
	articles latest = {0};
	size_t n = 0;
	int rc = store_latest(
	    p->r->store, a, j->st->id, INT64_MIN, f->entries.n * 2, &latest, e);
	vec_each (&latest, l)
		if (!l->published_known || l->first_seen >= j->last_good)
			map_put(titles, l->title, l);
	vec_each (&f->entries, en)
		n += map_get(titles, feed_plain_title(a, en)) != NULL;
	*out = n * SHARE >= f->entries.n;
	arena_free(&a);
	return rc;
}

int intake_unstamp(const struct poll *p, const struct job *j,
    const struct feed **f, struct err *e)
{
	bool seen = false;
	struct feed *out;
	if (!is_stamped(*f, p->r->now) || j->last_good == INSTANT_NONE)
		return 0;
	if (seen_before(j, p, *f, &seen, e) < 0)
		return -1;
	if (!seen)
		return 0;
	out = arena_memdup(p->doc, *f, sizeof(*out));
	out->entries.v = arena_memdup(
	    p->doc, out->entries.v, out->entries.n * sizeof(*out->entries.v));
	vec_each (&out->entries, en)
		en->published = en->updated = INSTANT_NONE;
	*f = out;
	return 0;
}
