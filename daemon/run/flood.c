/* SPDX-License-Identifier: MIT */
/* gazetted: a feed of which most is new all at once. */
#include "run/flood.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/log.h"

#define NEWS_MIN   10	   /* news in one document are no flood ... */
#define NEWS_SHARE 6	   /* ... nor so many tenths of it ... */
#define NEWS_USUAL 3	   /* ... nor so many times what is usual */
#define USUAL_SPAN 2592000 /* seconds that are looked at for that ... */
#define USUAL_MIN  604800  /* ... of more than these ... */
#define USUAL_LOOK 2000	   /* ... and articles */
#define OLD	   604800  /* seconds before the last poll: archived then */
#define LATE	   86400   /* ... that a feed may be behind */
#define SAME_MIN   3	   /* entries of one second are dated all at once */
#define HOUR	   3600	   /* a date without a time is on the hour */
#define HELD	   172800  /* seconds until what is held is told */

/* ---- its archive ---- */

static bool from_the_archive(const struct job *j, const struct ingest *item)
{
	return item->kind == INGEST_NEW && item->art->published_known &&
	       item->art->published < j->last_good - OLD;
}

static void hold_back_archive(const struct job *j, struct ingest *items,
    size_t n, size_t listed, size_t news)
{
	size_t old = 0;
	for (size_t i = 0; i < n; i++)
		if (from_the_archive(j, &items[i])) {
			items[i].kind = INGEST_BACKLOG;
			old++;
		}
	if (old)
		log_warn("source %s: %zu of its %zu entries are new to us, and "
			 "%zu of them far older than the last poll: taken as "
			 "its archive, not as news",
		    j->src->name.p, news, listed, old);
}

/* ---- what nothing vouches for ---- */

/* More news than so many are no day like others. Left as it is where none is
 * known. */
static int usual(
    struct poll *p, const struct job *j, size_t *out, struct err *e)
{
	int64_t now = p->r->now;
	articles month = {0};
	if (store_latest(p->r->store, p->doc, j->st->id, now - USUAL_SPAN,
		USUAL_LOOK, &month, e) < 0)
		return -1;
	int64_t span = month.n ? now - month.v[month.n - 1].first_seen : 0;
	if (span <= USUAL_MIN)
		return 0;
	int64_t since = (now - j->last_good) * (int64_t)month.n / span;
	*out = NEWS_USUAL * (size_t)(since + 1);
	return 0;
}

static bool dated_alone(
    const struct ingest *items, size_t n, const struct ingest *item)
{
	size_t same = 0;
	int64_t at = item->art->published;
	for (size_t i = 0; i < n && at % HOUR; i++)
		same += items[i].kind == INGEST_NEW &&
			items[i].art->published == at;
	return same < SAME_MIN;
}

static bool vouched(const struct job *j, const struct ingest *items, size_t n,
    const struct ingest *item)
{
	return item->art->published_known &&
	       item->art->published >= j->last_good - LATE &&
	       dated_alone(items, n, item);
}

/* The items stand with the oldest first, as feeds have them. */
static size_t hold(struct poll *p, const struct job *j, struct ingest *items,
    size_t n, size_t keep)
{
	size_t held = 0;
	bool *good = arena_calloc(p->doc, n + 1, sizeof(*good));
	for (size_t i = 0; i < n; i++)
		good[i] = vouched(j, items, n, &items[i]);
	for (size_t i = n; i-- > 0;) {
		if (items[i].kind != INGEST_NEW || good[i])
			continue;
		if (keep) {
			keep--;
			continue;
		}
		if (items[i].until < p->r->now + HELD)
			items[i].until = p->r->now + HELD;
		held++;
	}
	return held;
}

int flood_judge(struct poll *p, const struct job *j, struct ingest *items,
    size_t n, size_t listed, size_t moved, struct err *e)
{
	size_t news = moved, most = SIZE_MAX;
	for (size_t i = 0; i < n; i++)
		news += items[i].kind == INGEST_NEW;
	if (news <= NEWS_MIN || news * 10 < listed * NEWS_SHARE)
		return 0;
	hold_back_archive(j, items, n, listed, news);
	if (j->src->kind == SOURCE_MAILBOX) /* letters wait for us */
		return 0;
	if (usual(p, j, &most, e) < 0)
		return -1;
	size_t held =
	    news > most ? hold(p, j, items, n, (size_t)j->src->first) : 0;
	if (held)
		log_warn("source %s: %zu of its %zu entries are new, far more "
			 "than is usual, and nothing tells when they came: %zu "
			 "are held until %s, and told then unless you switch "
			 "the source off (enabled = false)",
		    j->src->name.p, news, listed, held,
		    instant_iso(p->doc, p->r->now + HELD).p);
	return 0;
}
