/* SPDX-License-Identifier: MIT */
/* gazetted: time zones, from the system's TZif files. */
/*
 * glibc knows one zone a process; we mail to many. A struct zone is read once
 * from /usr/share/zoneinfo (or $TZDIR), never changes afterwards and may be
 * shared by threads. Years after the file's last transition follow its POSIX
 * TZ rule (RFC 8536 section 3.3). No leap seconds ("right/" zones are
 * refused).
 *
 *	struct zone_set *zs = zone_set_new();
 *	const struct zone *z;
 *	if (zone_set_get(zs, S("Europe/Kyiv"), &z, e) < 0)
 *		return -1;
 *	int64_t t = zone_to_utc(z, &(struct civil){2026, 3, 29, 3, 30, 0});
 *	zone_set_free(&zs);
 */
#ifndef GZ_SCHED_ZONE_H
#define GZ_SCHED_ZONE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/clock.h"
#include "base/err.h"
#include "base/str.h"

struct zone;
struct zone_set;

/* Letters, digits and "+-_/", no empty, "." or ".." part, within
 * ZONE_NAME_MAX: what may be looked for below the zones' folder. */
bool zone_name_valid(struct str name);

/* Returns new (free with zone_free). "UTC" needs no file. ERR_CONFIG where
 * the name is no zone's, with a zone of like name where there is one, or
 * where its file cannot be used. */
int zone_load(struct str name, struct zone **out, struct err *e) MUST_CHECK;

/* Returns new from the bytes of a TZif file; ERR_CONFIG where they are not
 * one. `name` is what messages and zone_set_get() know it by. */
int zone_parse(struct str name, struct str file, struct zone **out,
    struct err *e) MUST_CHECK;

void zone_free(struct zone **z);

/* Seconds east of UTC at that instant. */
int zone_offset_at(const struct zone *z, int64_t utc);

/* "EEST" at that instant; borrows from the zone. */
const char *zone_abbr_at(const struct zone *z, int64_t utc);

/* The wall clock's reading at that instant. */
struct civil zone_to_local(const struct zone *z, int64_t utc);

/* The instant of a wall clock's reading. One that a clock change skips is
 * the instant of that change; one that it doubles is the first of the two. */
int64_t zone_to_utc(const struct zone *z, const struct civil *local);

enum zone_reading {
	ZONE_UNIQUE,
	ZONE_SKIPPED, /* no clock ever shows it */
	ZONE_DOUBLED, /* clocks show it twice */
};

/* Both readings, by the offset before the change and by the one after it
 * (fold 0 and fold 1 of Python's PEP 495); equal where it is unique. Doubled,
 * the first is the earlier; skipped, it is the later, since the offset before
 * the change was the smaller one. */
enum zone_reading zone_readings(
    const struct zone *z, const struct civil *local, int64_t out_utc[2]);

/* The first instant after `utc` at which the offset changes, or INSTANT_NONE
 * where none does within a year and a half. */
int64_t zone_next_change(const struct zone *z, int64_t utc);

/* Zones kept by name, each loaded once. For one thread at a time; the zones
 * in it may be used by all. Returns new (free with zone_set_free, which frees
 * the zones too). */
struct zone_set *zone_set_new(void);
void zone_set_free(struct zone_set **zs);

/* The zone from the set, which keeps owning it, loaded on first use. Fails as
 * zone_load does; a full set (ZONES_MAX) is ERR_CONFIG. */
int zone_set_get(struct zone_set *zs, struct str name, const struct zone **out,
    struct err *e) MUST_CHECK;

#endif
