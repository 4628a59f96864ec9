/* SPDX-License-Identifier: MIT */
/* gazetted: the time. */
/*
 * Instants are int64_t seconds since 1970-01-01T00:00:00Z ("unix seconds").
 * Stages never ask for the time: `now` is an argument. Only run/ and
 * command/ call clock_now(). GAZETTED_NOW=2026-11-23T06:00:00Z in the
 * environment fixes it, which tests use for simulated time.
 */
#ifndef GZ_BASE_CLOCK_H
#define GZ_BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

#define INSTANT_NONE INT64_MIN		   /* "no such time": absent, never */
#define INSTANT_MAX  INT64_C(253402300799) /* 9999-12-31T23:59:59Z */

/* Now, in unix seconds; fixed by GAZETTED_NOW. */
int64_t clock_now(void);

/* A clock that says less than this program's age (2026-01-01) was not set. */
bool clock_is_set(int64_t t);
/* Until it is, clock_now() goes on from `t`. */
void clock_unset(int64_t t);

/* Milliseconds that only ever grow; for durations and deadlines. */
int64_t clock_mono_ms(void);

/* Which boot of this machine it is, and for how many seconds it has been up,
 * asleep too: so long it has been, whatever the clock says. False where the
 * machine does not tell. Beside GAZETTED_NOW it is what GAZETTED_BOOT says, as
 * "NAME SECONDS". */
struct boot {
	char id[40]; /* without blanks */
	int64_t up;
};
bool clock_boot(struct boot *out);

/* From `t` on, clock_steady() says how far time has gone on, however the clock
 * is set meanwhile: for what is counted within one pass. It is clock_now()
 * where the machine does not tell, and before. */
void clock_start(int64_t t);
int64_t clock_steady(void);

/* CPU microseconds that this process has used, user and system. */
int64_t clock_cpu_us(void);

struct civil {
	int year, month, day;	  /* month 1..12, day 1..31 */
	int hour, minute, second; /* 24-hour */
	int weekday;		  /* 0 Sunday .. 6 Saturday; output only */
	int yearday;		  /* 0..365; output only */
};

/* Proleptic Gregorian, no leap seconds. Fields out of range carry over
 * (month 13 is January of the next year). */
int64_t civil_to_instant(const struct civil *c);
struct civil instant_to_civil(int64_t t);
int days_in_month(int year, int month);

/* "2026-11-23T06:00:00Z" in the arena. */
struct str instant_iso(struct arena *a, int64_t t);

/* The same into a buffer of the caller's; NUL-terminated. Returns its length.
 * No year makes it longer than INSTANT_ISO_MAX. */
#define INSTANT_ISO_MAX 80
size_t instant_iso_put(char out[INSTANT_ISO_MAX], int64_t t);

/* Parses exactly that form (also with "+hh:mm" for "Z", or a date alone).
 * For our own data and options; foreign dates go through text/date.h. */
bool instant_parse(struct str s, int64_t *out);

/* "Mon, 23 Nov 2026 06:00:00 +0000" with the given offset east of UTC in
 * seconds (RFC 5322 section 3.3), never localised. */
struct str instant_rfc5322(struct arena *a, int64_t t, int offset);

/* "90s", "15m", "1h30m", "2d", "1w" to seconds; a bare number is refused, as
 * is anything outside [min, max] seconds. */
bool duration_parse(struct str s, int64_t min, int64_t max, int64_t *out);

/* The shortest exact form: "1h30m". */
struct str duration_text(struct arena *a, int64_t seconds);

#endif
