/* SPDX-License-Identifier: MIT */
/* gazetted: when a digest is due. */
/*
 * A struct schedule is a value made from one of these texts (case does not
 * count):
 *
 *	every day at 07:00		every day at 07:00, 18:30
 *	weekdays at 07:30		weekends at 9:00
 *	mon,thu at 18:00		monday-friday at 18:00
 *	every 6 hours			every 30 minutes
 *	monthly on 1 at 09:00		monthly on 1,15,last at 09:00
 *	30 7 * * mon-fri		@hourly @daily @weekly @monthly @yearly
 *	every run			each time somebody asks
 *
 * Invariants: slots are readings of a wall clock, whole minutes. Each fires
 * once: one that a clock change skips fires at the change (several become
 * one), one that it doubles fires the first time. "every N hours" counts from
 * local midnight, so its slots are wall readings too: across a change the
 * distance of two may be shorter or longer by the change, and no slot fires
 * twice.
 *
 *	struct schedule s;
 *	if (schedule_parse(S("weekdays at 07:30"), &s, e) < 0)
 *		return err_wrap(e, "digest %s", name);
 *	int64_t due = schedule_next(&s, zone, last);
 */
#ifndef GZ_SCHED_CALENDAR_H
#define GZ_SCHED_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/str.h"
#include "sched/zone.h"

struct arena;

enum schedule_kind {
	SCHEDULE_DAYS,	  /* days of the week, times of day */
	SCHEDULE_MONTHLY, /* days of the month, times of day */
	SCHEDULE_EVERY,	  /* every `step` minutes from midnight */
	SCHEDULE_CRON,
	SCHEDULE_RUN,
};

struct schedule {
	enum schedule_kind kind;
	bool every_run;		 /* due whenever asked; the rest is empty */
	int step;		 /* minutes, for SCHEDULE_EVERY */
	uint32_t months;	 /* bit 1..12 */
	uint32_t mdays;		 /* bit 1..31 */
	bool last_mday;		 /* the month's last day too */
	uint32_t wdays;		 /* bit 0 Sunday .. 6 */
	bool either;		 /* cron: day of month OR day of week */
	uint64_t times[23];	 /* bit m: due at minute m of the day */
	uint64_t hours, minutes; /* as cron gave them, for the text */
};

/* ERR_CONFIG with what is wrong and which forms there are; also for what can
 * never be due, like 30 February. */
int schedule_parse(
    struct str text, struct schedule *out, struct err *e) MUST_CHECK;

/* The normal form, which parses to the same schedule; in the arena. */
struct str schedule_text(struct arena *a, const struct schedule *s);

/* The first slot strictly after `after`; for `every run` that is after + 1.
 * INSTANT_NONE where there is none within SCHEDULE_YEARS_MAX years or before
 * the end of year 9999. */
int64_t schedule_next(
    const struct schedule *s, const struct zone *z, int64_t after);

/* The last slot in (after, now], or INSTANT_NONE: what is due when slots up
 * to `after` were served. For `every run` that is `now` where it is later
 * than `after`. `after` may be INSTANT_NONE: then slots of the last
 * SCHEDULE_YEARS_MAX years count. */
int64_t schedule_due(
    const struct schedule *s, const struct zone *z, int64_t after, int64_t now);

#endif
