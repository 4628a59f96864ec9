/* SPDX-License-Identifier: MIT */
/* gazetted: when a source is asked again. */
#include "run/schedule.h"

#include "base/clock.h"
#include "base/rng.h"
#include "model/feed.h"

#define HOUR	      INT64_C(3600)
#define DAY	      INT64_C(86400)
#define BACKOFF_MAX   DAY	 /* a failing source is tried daily ... */
#define LOST_AFTER    (14 * DAY) /* ... and one that is not there, after this */
#define LOST_MAX      (7 * DAY)	 /* weekly */
#define STATED_MAX    (7 * DAY)	 /* how far a publisher may slow us down */
#define REFUSED_MIN   (4 * HOUR) /* between requests that are refused */
#define DOUBLINGS_MAX 6
#define SLACK	      30	   /* seconds that cron may be early */
#define PACE_MIN      INT64_C(900) /* between polls that we hasten ourselves */
#define THAW_AFTER    (7 * DAY)	   /* of 304 from a source that was busy */
#define THAW_GAPS     4		   /* of its usual gaps between news */

static int64_t max(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

static int64_t min(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

static int64_t slack(const struct run *r)
{
	return r->in_daemon ? 0 : SLACK;
}

int64_t schedule_due_by(const struct run *r)
{
	return r->now + slack(r);
}

static bool skipped(uint32_t skip, int64_t t)
{
	/* The epoch's first day was a Thursday, number 3 from Monday. */
	unsigned day = (unsigned)((t / DAY + 3) % 7);
	unsigned hour = (unsigned)(t % DAY / HOUR);
	return (skip & 1u << hour) || (skip & FEED_SKIP_DAY << day);
}

/* The first instant from `t` on that the feed lets us ask at. One that skips
 * all is not taken at its word. */
static int64_t unskipped(uint32_t skip, int64_t t)
{
	int64_t at = t;
	for (int i = 0; i <= 24 * 7; i++) {
		if (!skipped(skip, at))
			return at;
		at = (at / HOUR + 1) * HOUR;
	}
	return t;
}

/* `wait` seconds from now, later where the publisher or chance says so. What a
 * run is given on its standard input is gone when it is not read. */
static void next_after(const struct run *r, const struct source *src,
    struct source_state *st, int64_t wait, int64_t floor)
{
	if (str_eq(src->url, SOURCE_STDIN)) {
		st->next_poll = r->now;
		return;
	}
	if (floor >= wait)
		wait = floor + slack(r); /* not a second early */
	if (r->in_daemon)
		wait += (int64_t)rng_below((uint64_t)wait / 20 + 1);
	int64_t at = r->now + wait, open = unskipped(st->skip, at);
	st->next_poll = open > at ? open + slack(r) : at;
}

static int64_t stated(const struct source *src, const struct source_state *st)
{
	int64_t http = st->max_age > STATED_MAX ? DAY : st->max_age;
	return min(max(st->ttl, http), max(src->interval, STATED_MAX));
}

void schedule_good(const struct run *r, const struct source *src,
    struct source_state *st, int64_t retry_after)
{
	st->last_poll = st->last_good = r->now;
	next_after(r, src, st,
	    st->pace ? min(st->pace, src->interval) : src->interval,
	    max(stated(src, st), retry_after));
}

enum schedule_haste schedule_missed(const struct run *r,
    const struct source *src, struct source_state *st, int64_t since)
{
	int64_t was = st->pace ? min(st->pace, src->interval) : src->interval;
	st->missed_at = r->now;
	if (since > 2 * was)
		return HASTE_LATE; /* it was our absence */
	int64_t pace = max(was / 2, PACE_MIN);
	if (pace >= was || stated(src, st) >= was)
		return HASTE_NONE;
	st->pace = pace;
	return HASTE_MORE;
}

void schedule_kept_up(
    const struct source *src, struct source_state *st, size_t news, size_t all)
{
	if (!st->pace || news * 4 >= all)
		return;
	st->pace *= 2;
	if (st->pace >= src->interval)
		st->pace = 0;
}

static int64_t doubled(int64_t wait, int times, int64_t most)
{
	for (int i = 0; i < times && wait < most; i++)
		wait *= 2;
	return wait;
}

void schedule_bad(const struct run *r, const struct source *src,
    struct source_state *st, int status, int64_t retry_after)
{
	int64_t wait = src->interval;
	int64_t most = max(src->interval, BACKOFF_MAX);
	int times = (int)min(st->fail_count - 1, DOUBLINGS_MAX);
	bool refused = status == 401 || status == 403 ||
		       (status == 429 && retry_after < 0);
	bool lost = status >= 400 && status < 500 && status != 429 &&
		    st->fail_since != INSTANT_NONE &&
		    r->now - st->fail_since >= LOST_AFTER;
	if (refused)
		wait = max(wait, REFUSED_MIN);
	wait = min(doubled(wait, times, most), most);
	if (lost)
		wait = max(wait, LOST_MAX);
	st->last_poll = r->now;
	next_after(r, src, st, wait, max(stated(src, st), retry_after));
}

void schedule_later(const struct run *r, const struct source *src,
    struct source_state *st, int64_t retry_after)
{
	next_after(
	    r, src, st, src->interval, max(stated(src, st), retry_after));
}

bool schedule_thaw(const struct source_state *st, int64_t now)
{
	int64_t quiet = max(THAW_AFTER, THAW_GAPS * st->rhythm);
	return st->rhythm && !st->fail_count && st->last_news != INSTANT_NONE &&
	       st->last_full != INSTANT_NONE && now - st->last_news >= quiet &&
	       now - st->last_full >= THAW_AFTER;
}
