/* SPDX-License-Identifier: MIT */
/* gazetted: when a digest is due. */
/*
 * Let at(slot) be the instant of a slot's wall reading: zone_to_utc(), which
 * puts a skipped reading at the clock change and a doubled one at its first
 * occurrence. at() never falls as the wall reading rises, so the next slot is
 * the first in wall order with at(slot) > after. Days are walked by masks,
 * minutes by bits; only candidates cost a look at the zone.
 */
#include "sched/calendar.h"

#include "sched/caps.h"

#define DAY	 INT64_C(86400)
#define DAY_MINS 1440

static bool day_matches(const struct schedule *s, const struct civil *d)
{
	if (!(s->months >> d->month & 1))
		return false;
	bool m = (s->mdays >> d->day & 1) ||
		 (s->last_mday && d->day == days_in_month(d->year, d->month));
	bool w = s->wdays >> d->weekday & 1;
	return s->either ? m || w : m && w;
}

/* The first due minute of the day at or after `from`, or -1. */
static int minute_from(const struct schedule *s, int from)
{
	for (int i = from / 64; i < 23 && from < DAY_MINS; i++) {
		uint64_t bits = s->times[i];
		if (i == from / 64)
			bits &= ~UINT64_C(0) << (from % 64);
		if (bits)
			return i * 64 + __builtin_ctzll(bits);
	}
	return -1;
}

/* The first slot of that day after `after`, looking from minute `from`. */
static int64_t next_on_day(const struct schedule *s, const struct zone *z,
    struct civil day, int from, int64_t after)
{
	while ((from = minute_from(s, from)) >= 0) {
		day.hour = from / 60;
		day.minute = from % 60;
		int64_t t = zone_to_utc(z, &day);
		if (t > after)
			return t;
		from++;
	}
	return INSTANT_NONE;
}

/* Whether wall readings near that instant are an offset's shift of it, so
 * that the search may begin at its own minute. */
static bool steady(const struct zone *z, int64_t t)
{
	int offset = zone_offset_at(z, t);
	for (int d = -2; d <= 2; d++)
		if (zone_offset_at(z, t + d * DAY) != offset)
			return false;
	return true;
}

int64_t schedule_next(
    const struct schedule *s, const struct zone *z, int64_t after)
{
	if (s->every_run)
		return after + 1;
	if (after >= INSTANT_MAX || after < -INSTANT_MAX)
		return INSTANT_NONE;
	bool calm = steady(z, after);
	struct civil here = zone_to_local(z, after);
	int from = calm ? here.hour * 60 + here.minute : 0;
	here.hour = here.minute = here.second = 0;
	/* days as instants of a clock without changes */
	int64_t day = civil_to_instant(&here) - (calm ? 0 : 2 * DAY);
	int64_t end = day + SCHEDULE_YEARS_MAX * 366 * DAY;
	for (; day <= end && day < INSTANT_MAX; day += DAY, from = 0) {
		struct civil d = instant_to_civil(day);
		if (!day_matches(s, &d))
			continue;
		int64_t t = next_on_day(s, z, d, from, after);
		if (t != INSTANT_NONE)
			return t;
	}
	return INSTANT_NONE;
}

int64_t schedule_due(
    const struct schedule *s, const struct zone *z, int64_t after, int64_t now)
{
	if (s->every_run)
		return now > after ? now : INSTANT_NONE;
	int64_t oldest = now - SCHEDULE_YEARS_MAX * 366 * DAY;
	if (after == INSTANT_NONE || after < oldest)
		after = oldest;
	/* widen the look back until it holds a slot, then walk forward in it:
	 * the last slot is near for all that are often due */
	for (int64_t back = 900; after < now; back *= 4) {
		int64_t from = now - back > after ? now - back : after;
		int64_t t = schedule_next(s, z, from), due = INSTANT_NONE;
		while (t != INSTANT_NONE && t <= now) {
			due = t;
			t = schedule_next(s, z, t);
		}
		if (due != INSTANT_NONE || from == after)
			return due;
	}
	return INSTANT_NONE;
}
