/* SPDX-License-Identifier: MIT */
/* gazetted: tests of dates, instants and durations. */
#include <stdlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "tap.h"

/* Every day of the years 1 to 9999, counted beside it. */
static void civil_round_trip(void)
{
	struct civil first = {.year = 1, .month = 1, .day = 1};
	int64_t t = civil_to_instant(&first);
	is_int(t, INT64_C(-62135596800), "year 1");
	long long wrong = 0, wday = 1; /* 1 January of year 1: a Monday */
	for (int y = 1; y <= 9999; y++) {
		int yday = 0;
		for (int m = 1; m <= 12; m++)
			for (int d = 1; d <= days_in_month(y, m); d++) {
				struct civil c = instant_to_civil(t + 86399);
				wrong += c.year != y || c.month != m ||
					 c.day != d || c.hour != 23 ||
					 c.second != 59 ||
					 c.weekday != wday % 7 ||
					 c.yearday != yday++;
				wrong += civil_to_instant(&c) != t + 86399;
				t += 86400;
				wday++;
			}
	}
	is_int(wrong, 0, "days");
	is_int(t - 1, INSTANT_MAX, "the end of 9999");
}

static void carries(void)
{
	struct civil c = {2026, 14, 0, 25, 61, 61, 0, 0};
	struct arena *a = arena_new();
	is_str(instant_iso(a, civil_to_instant(&c)), S("2027-02-01T02:02:01Z"),
	    "over");
	c = (struct civil){2026, 0, 1, 0, 0, -1, 0, 0};
	is_str(instant_iso(a, civil_to_instant(&c)), S("2025-11-30T23:59:59Z"),
	    "under");
	arena_free(&a);
}

static void iso(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {{"2026-11-23T06:00:00Z", "2026-11-23T06:00:00Z"},
	    {"2026-11-23", "2026-11-23T00:00:00Z"},
	    {"2026-11-23T06:00:00+02:00", "2026-11-23T04:00:00Z"},
	    {"2026-11-23T06:00:00-09:30", "2026-11-23T15:30:00Z"},
	    {"2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"},
	    {"2026-02-29", NULL}, {"2026-13-01", NULL}, {"2026-00-01", NULL},
	    {"2026-11-23T24:00:00Z", NULL}, {"2026-11-23T06:00:00", NULL},
	    {"2026-11-23T06:00:00Zx", NULL}, {"2026-11-23T06:00Z", NULL},
	    {"2026-1-23", NULL}, {"-026-11-23", NULL}, {"", NULL},
	    {"2026-11-23T-1:00:00Z", NULL},
	    {"2026-11-23T06:00:00+99:99", NULL}};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		int64_t t = 7;
		if (instant_parse(str_of(rows[i].in), &t))
			is_str(instant_iso(a, t), str_of(rows[i].want),
			    rows[i].in);
		else
			ok(!rows[i].want && t == 7, "%s", rows[i].in);
	}
	setenv("GAZETTED_NOW", "2026-11-23T06:00:00Z", 1);
	is_int(clock_now(), 1795413600, "fixed");
	arena_free(&a);
}

static void mail_dates(void)
{
	static const struct {
		int64_t t;
		int offset;
		const char *want;
	} rows[] = {
	    {1795413600, 0, "Mon, 23 Nov 2026 06:00:00 +0000"},
	    {1795413600, 7200, "Mon, 23 Nov 2026 08:00:00 +0200"},
	    {1795413600, -34200, "Sun, 22 Nov 2026 20:30:00 -0930"},
	    {0, 20700, "Thu, 1 Jan 1970 05:45:00 +0545"},
	    {0, -17762, "Wed, 31 Dec 1969 19:04:00 -0456"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(instant_rfc5322(a, rows[i].t, rows[i].offset),
		    str_of(rows[i].want), rows[i].want);
	arena_free(&a);
}

static void durations(void)
{
	static const struct {
		const char *in, *text;
		int64_t want; /* -1: refused */
	} rows[] = {{"90s", "1m30s", 90}, {"15m", "15m", 900},
	    {"1h30m", "1h30m", 5400}, {"2d", "2d", 172800},
	    {"1w", "1w", 604800}, {"0s", "0s", 0},
	    {"1w1d1h1m1s", "1w1d1h1m1s", 694861}, {"90", NULL, -1},
	    {"", NULL, -1}, {"m", NULL, -1}, {"-5m", NULL, -1},
	    {"30m1h", NULL, -1}, {"1h 30m", NULL, -1}, {"1.5h", NULL, -1},
	    {"11w", NULL, -1}, {"5mm", NULL, -1}, {"99999999999w", NULL, -1}};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		int64_t v = -1;
		duration_parse(str_of(rows[i].in), 0, 6048000, &v);
		is_int(v, rows[i].want, rows[i].in);
		if (v >= 0)
			is_str(duration_text(a, v), str_of(rows[i].text),
			    rows[i].in);
	}
	arena_free(&a);
}

static void not_set(void)
{
	setenv("GAZETTED_NOW", "1970-01-01T00:01:00Z", 1);
	is_int(clock_now(), 60, "nobody knows better");
	clock_unset(INT64_C(1800000000));
	is_int(clock_now(), 1800000000, "it goes on from there");
	setenv("GAZETTED_NOW", "2026-11-23T06:00:00Z", 1);
	is_int(clock_now(), 1795413600, "until it is set");
}

/* The clock is set an hour on and a year back while ten seconds go by. */
static void steady(void)
{
	setenv("GAZETTED_NOW", "2026-11-23T06:00:00Z", 1);
	unsetenv("GAZETTED_BOOT");
	clock_start(clock_now());
	setenv("GAZETTED_NOW", "2026-11-23T07:00:00Z", 1);
	is_int(clock_steady(), 1795417200, "the clock, where nobody tells");
	setenv("GAZETTED_BOOT", "b 500", 1);
	clock_start(clock_now());
	is_int(clock_steady(), 1795417200, "as it starts");
	setenv("GAZETTED_BOOT", "b 505", 1);
	setenv("GAZETTED_NOW", "2026-11-23T08:00:05Z", 1);
	is_int(clock_steady(), 1795417205, "not with a clock set forward");
	setenv("GAZETTED_BOOT", "b 510", 1);
	setenv("GAZETTED_NOW", "2025-11-23T07:00:10Z", 1);
	is_int(clock_steady(), 1795417210, "nor back");
	unsetenv("GAZETTED_BOOT");
	unsetenv("GAZETTED_NOW");
	int64_t real = clock_now();
	clock_start(1000);
	ok(clock_steady() - 1000 <= clock_now() - real + 1 &&
		clock_steady() >= 1000,
	    "by the machine itself");
}

int main(void)
{
	TEST(not_set);
	TEST(steady);
	TEST(civil_round_trip);
	TEST(carries);
	TEST(iso);
	TEST(mail_dates);
	TEST(durations);
	return tap_done();
}
