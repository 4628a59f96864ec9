/* SPDX-License-Identifier: MIT */
/* gazetted: time zones: offsets and readings. */
/*
 * A zone is a list of transitions and a rule for the years after the last:
 *
 *	 first     at[0]     at[1]          at[n-1]
 *	---------+---------+------- … ----+-----------------> time
 *	 initial  type[0]   type[1]        type[n-1], or the rule
 *
 * zone_file.c fills it, posix_tz.c reads and answers the rule.
 */
#include "sched/zone.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/map.h"
#include "sched/caps.h"
#include "sched/zone_file.h"

#define DAY 86400

/* The number of transitions at or before `utc`. */
static size_t transitions_until(const struct zone *z, int64_t utc)
{
	size_t lo = 0, hi = z->n;
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (z->at[mid] <= utc)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static const struct zone_type *type_at(const struct zone *z, int64_t utc)
{
	size_t k = transitions_until(z, utc);
	if (k == z->n && z->has_rule)
		return posix_tz_at(&z->rule, utc);
	return k ? &z->type[z->which[k - 1]] : &z->type[z->initial];
}

int zone_offset_at(const struct zone *z, int64_t utc)
{
	return type_at(z, utc)->offset;
}

const char *zone_abbr_at(const struct zone *z, int64_t utc)
{
	return type_at(z, utc)->abbr;
}

struct civil zone_to_local(const struct zone *z, int64_t utc)
{
	return instant_to_civil(utc + zone_offset_at(z, utc));
}

/* The change that made a wall reading skipped or doubled: the first instant
 * in (lo, hi] whose offset is that of `hi`. One change lies between. */
static int64_t change_between(const struct zone *z, int64_t lo, int64_t hi)
{
	int after = zone_offset_at(z, hi);
	while (hi - lo > 1) {
		int64_t mid = lo + (hi - lo) / 2;
		if (zone_offset_at(z, mid) == after)
			hi = mid;
		else
			lo = mid;
	}
	return hi;
}

/*
 * PEP 495's way: with u the reading taken as UTC, the offsets a day before
 * and a day after it are the two candidates. Changes lie more than two days
 * apart but in a few odd years, and there the candidates that read back to u
 * are found by asking again at the guess.
 */
enum zone_reading zone_readings(
    const struct zone *z, const struct civil *local, int64_t out_utc[2])
{
	int64_t u = civil_to_instant(local);
	int before = zone_offset_at(z, u - DAY);
	int after = zone_offset_at(z, u + DAY);
	int64_t x = u - before, y = u - after;
	bool x_ok = zone_offset_at(z, x) == before;
	bool y_ok = zone_offset_at(z, y) == after;
	if (!x_ok && !y_ok) {
		/* two changes close together: the offset in the middle */
		int mid = zone_offset_at(z, x < y ? x : y);
		if (zone_offset_at(z, u - mid) == mid) {
			out_utc[0] = out_utc[1] = u - mid;
			return ZONE_UNIQUE;
		}
	}
	if (before == after || x_ok != y_ok) {
		out_utc[0] = out_utc[1] = x_ok ? x : y;
		return ZONE_UNIQUE;
	}
	out_utc[0] = x;
	out_utc[1] = y;
	return x_ok ? ZONE_DOUBLED : ZONE_SKIPPED;
}

int64_t zone_to_utc(const struct zone *z, const struct civil *local)
{
	int64_t t[2];
	if (zone_readings(z, local, t) != ZONE_SKIPPED)
		return t[0];
	/* t[1] reads before the gap, t[0] behind it */
	return change_between(z, t[1], t[0]);
}

int64_t zone_next_change(const struct zone *z, int64_t utc)
{
	int64_t end = utc + 550 * (int64_t)DAY;
	int now = zone_offset_at(z, utc);
	/* steps short enough that no two changes cancel out unseen */
	for (int64_t t = utc; t < end; t += 7 * DAY)
		if (zone_offset_at(z, t + 7 * DAY) != now)
			return change_between(z, t, t + 7 * DAY);
	return INSTANT_NONE;
}

struct zone_set {
	struct arena *a;
	struct map *by_name;
};

struct zone_set *zone_set_new(void)
{
	struct zone_set *zs = calloc(1, sizeof(*zs));
	if (!zs)
		abort();
	zs->a = arena_new();
	zs->by_name = map_new(zs->a);
	return zs;
}

void zone_set_free(struct zone_set **zs)
{
	if (!*zs)
		return;
	for (size_t i = 0; i < map_len((*zs)->by_name); i++) {
		struct zone *z = map_value((*zs)->by_name, i);
		zone_free(&z);
	}
	arena_free(&(*zs)->a);
	free(*zs);
	*zs = NULL;
}

int zone_set_get(struct zone_set *zs, struct str name, const struct zone **out,
    struct err *e)
{
	struct zone *z = map_get(zs->by_name, name);
	if (!z) {
		if (map_len(zs->by_name) >= ZONES_MAX)
			return err_set(e, ERR_CONFIG,
			    "more than %d time zones in use", ZONES_MAX);
		if (zone_load(name, &z, e) < 0)
			return -1;
		map_put(zs->by_name, z->name, z);
	}
	*out = z;
	return 0;
}
