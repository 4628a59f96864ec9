/* SPDX-License-Identifier: MIT */
/* gazetted: when a source is asked again. */
/*
 * The publisher may ask for less, never for more: what the feed says (ttl,
 * sy:updatePeriod, skipHours, skipDays) and what HTTP says (Cache-Control,
 * Expires) are lower bounds beside the configured interval, up to a week. More
 * than that from HTTP is not said of news but of files that never change, and
 * is taken for a day. What it said once holds until it says otherwise, also
 * when an answer is 304 or a failure. Retry-After always holds, with whatever
 * answer it came; a redirect that has one is followed, and counts.
 *
 *	good          the longest of interval, ttl, max-age; a source that
 *	              lists too few for that is asked more often (a pace)
 *	failed        the same, doubled with each failure, up to a day
 *	401 403 429   the same, from 4 hours up; 429 may say otherwise
 *	4xx for 2 weeks  weekly
 *	410           never again (the caller makes the source dormant)
 *
 * A daemon adds up to a twentieth, so that not all its sources come back
 * together; nothing is ever subtracted.
 */
#ifndef GZ_RUN_SCHEDULE_H
#define GZ_RUN_SCHEDULE_H

#include "model/source.h"
#include "run/run.h"

/* Up to which next_poll sources are due in this pass: cron is not exact, and
 * half a minute early is not early, but for what the publisher asked for. */
int64_t schedule_due_by(const struct run *r);

/* Each sets next_poll; the first two last_poll, the first last_good. `status`
 * is HTTP's or 0, `retry_after` seconds or -1. */
void schedule_good(const struct run *r, const struct source *src,
    struct source_state *st, int64_t retry_after);
void schedule_bad(const struct run *r, const struct source *src,
    struct source_state *st, int status, int64_t retry_after);
/* Not asked at all: its host is left alone, as it has told another; for a day
 * at most, then it is asked itself. */
void schedule_later(const struct run *r, const struct source *src,
    struct source_state *st, int64_t retry_after);

/* None of what the source lists was there `since` seconds ago, and all of it is
 * younger: what came between may be gone. Polls come twice as often from the
 * next on, as far as a quarter of an hour and the publisher let them. */
enum schedule_haste {
	HASTE_LATE, /* the last poll was long ago: that is why */
	HASTE_NONE, /* they cannot come more often */
	HASTE_MORE,
};
enum schedule_haste schedule_missed(const struct run *r,
    const struct source *src, struct source_state *st, int64_t since);
/* So many of all that it lists are new: where they are few the polls come half
 * as often again, until the interval is the configured one. */
void schedule_kept_up(
    const struct source *src, struct source_state *st, size_t news, size_t all);

/* Whether to ask without validators for once: a source that used to have news
 * has said "unchanged" for far longer than it should. Once a week at most. */
bool schedule_thaw(const struct source_state *st, int64_t now);

#endif
