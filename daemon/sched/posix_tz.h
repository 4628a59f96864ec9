/* SPDX-License-Identifier: MIT */
/* gazetted: the rule for a zone's future years. */
/*
 * The TZ string of POSIX with RFC 8536's extensions (hours -167 to 167,
 * quoted names): "EET-2EEST,M3.5.0/3,M10.5.0/4". Part of sched/zone.c.
 */
#ifndef GZ_SCHED_POSIX_TZ_H
#define GZ_SCHED_POSIX_TZ_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "sched/caps.h"

struct zone_type {
	int offset; /* seconds east of UTC */
	char abbr[ZONE_ABBR_MAX];
};

/* A day of the year and a second of that day, which may be outside it. */
struct posix_day {
	enum { DAY_MONTH_WEEK, DAY_JULIAN, DAY_ZERO } kind;
	int month, week, weekday; /* M: week 5 is the last */
	int day;		  /* J: 1..365 without 29 February; 0..365 */
	int second;
};

struct posix_tz {
	struct zone_type standard, summer;
	bool has_summer;
	struct posix_day begin, end; /* of summer time */
};

/* False where `s` is not such a rule to its last byte. */
bool posix_tz_parse(struct str s, struct posix_tz *out);

/* What holds at that instant; borrows from the rule. */
const struct zone_type *posix_tz_at(const struct posix_tz *r, int64_t utc);

#endif
