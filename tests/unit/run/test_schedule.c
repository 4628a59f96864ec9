/* SPDX-License-Identifier: MIT */
/* gazetted: tests of when a source is asked again. */
#include "run/schedule.h"

#include "base/clock.h"
#include "model/feed.h"
#include "tap.h"

#define HOUR 3600
#define DAY  86400
#define NOW  INT64_C(1795417200) /* Monday 2026-11-23 07:00:00 UTC */

static const struct {
	const char *name;
	int64_t ttl, max_age;
	uint32_t skip;
	int64_t want; /* seconds from now; cron may be 30 early for ours */
	int64_t retry_after;
} good[] = {
    {"the interval", -1, -1, 0, HOUR, -1},
    {"asked for more often", 60, 0, 0, HOUR, -1},
    {"by ttl", 2 * HOUR, -1, 0, 2 * HOUR + 30, -1},
    {"by HTTP", 2 * HOUR, 3 * HOUR, 0, 3 * HOUR + 30, -1},
    {"as long as ours: not a second early", HOUR, -1, 0, HOUR + 30, -1},
    {"a week", 7 * DAY, 2 * DAY, 0, 7 * DAY + 30, -1},
    {"a week by HTTP", -1, 7 * DAY, 0, 7 * DAY + 30, -1},
    {"absurd", 365 * DAY, -1, 0, 7 * DAY + 30, -1},
    {"for files that never change", -1, 365 * DAY, 0, DAY + 30, -1},
    {"but to come back then", 3 * HOUR, -1, 0, 5 * HOUR + 30, 5 * HOUR},
    {"to come back at once", -1, -1, 0, HOUR, 60},
    {"8 and 9 are skipped", -1, -1, 3 << 8, 3 * HOUR + 30, -1},
    {"all hours are", -1, -1, 0xffffff, HOUR, -1},
    {"Mondays are", -1, -1, FEED_SKIP_DAY, 17 * HOUR + 30, -1},
    {"Sundays are", -1, -1, FEED_SKIP_DAY << 6, HOUR, -1},
    {"all days are", -1, -1, 0x7f * FEED_SKIP_DAY, HOUR, -1},
};

static void publishers_ask(void)
{
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		struct run r = {.now = NOW};
		struct source src = {.interval = HOUR};
		struct source_state st = {.ttl = good[i].ttl,
		    .max_age = good[i].max_age,
		    .skip = good[i].skip};
		schedule_good(&r, &src, &st, good[i].retry_after);
		is_int(st.next_poll - NOW, good[i].want, good[i].name);
		is_int(st.last_good, NOW, good[i].name);
	}
}

static const struct {
	const char *name;
	int status, failed;
	int64_t since, retry_after, ttl, want;
} bad[] = {
    {"once", 500, 1, 0, -1, -1, HOUR},
    {"no HTTP", 0, 2, HOUR, -1, -1, 2 * HOUR},
    {"the fourth time", 500, 4, DAY, -1, -1, 8 * HOUR},
    {"often", 500, 40, 60 * DAY, -1, -1, DAY},
    {"refused", 403, 1, 0, -1, -1, 4 * HOUR},
    {"refused again", 401, 2, HOUR, -1, -1, 8 * HOUR},
    {"too many", 429, 1, 0, -1, -1, 4 * HOUR},
    {"too many, and until when", 429, 1, 0, 2 * HOUR, -1, 2 * HOUR + 30},
    {"a short while", 503, 3, DAY, 60, -1, 4 * HOUR},
    {"not there", 404, 20, 10 * DAY, -1, -1, DAY},
    {"not there for weeks", 404, 30, 14 * DAY, -1, -1, 7 * DAY},
    {"its ttl holds", 500, 1, 0, -1, 6 * HOUR, 6 * HOUR + 30},
};

static void failures_back_off(void)
{
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct run r = {.now = NOW};
		struct source src = {.interval = HOUR};
		struct source_state st = {.ttl = bad[i].ttl,
		    .max_age = -1,
		    .fail_count = bad[i].failed,
		    .fail_since = NOW - bad[i].since};
		schedule_bad(&r, &src, &st, bad[i].status, bad[i].retry_after);
		is_int(st.next_poll - NOW, bad[i].want, bad[i].name);
	}
}

/* What a host asked for of one source holds for its others. */
static void others_of_the_host(void)
{
	static const int64_t asked[] = {HOUR / 2, 2 * DAY, 7 * DAY};
	static const int64_t want[] = {HOUR, 2 * DAY + 30, 7 * DAY + 30};
	for (size_t i = 0; i < sizeof(asked) / sizeof(*asked); i++) {
		struct run r = {.now = NOW};
		struct source src = {.interval = HOUR};
		struct source_state st = {.ttl = -1, .max_age = -1};
		schedule_later(&r, &src, &st, asked[i]);
		is_int(st.next_poll - NOW, want[i], "put off");
	}
}

static void jitter_is_upward(void)
{
	int64_t least = INT64_MAX, most = 0;
	for (int i = 0; i < 300; i++) {
		struct run r = {.now = NOW, .in_daemon = true};
		struct source src = {.interval = HOUR};
		struct source_state st = {.ttl = HOUR, .max_age = -1};
		schedule_good(&r, &src, &st, -1);
		int64_t wait = st.next_poll - NOW;
		least = wait < least ? wait : least;
		most = wait > most ? wait : most;
	}
	ok(least >= HOUR, "never early");
	ok(most <= HOUR + HOUR / 20, "never late by more than a twentieth");
	ok(most - least > 60, "spread out");
}

static void thaws(void)
{
	static const struct {
		const char *name;
		int64_t rhythm, news, full; /* days ago */
		int failed;
		bool want;
	} all[] = {
	    {"busy once, silent for a week", HOUR, 7, 7, 0, true},
	    {"silent for less", HOUR, 6, 6, 0, false},
	    {"asked without this week", HOUR, 20, 3, 0, false},
	    {"news are rare", 10 * DAY, 20, 20, 0, false},
	    {"for far longer than usual", 10 * DAY, 40, 20, 0, true},
	    {"failing", HOUR, 20, 20, 1, false},
	    {"never had any rhythm", 0, 20, 20, 0, false},
	};
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		struct source_state st = {.rhythm = all[i].rhythm,
		    .fail_count = all[i].failed,
		    .last_news = NOW - all[i].news * DAY,
		    .last_full = NOW - all[i].full * DAY};
		is_int(schedule_thaw(&st, NOW), all[i].want, all[i].name);
	}
}

int main(void)
{
	TEST(publishers_ask);
	TEST(failures_back_off);
	TEST(others_of_the_host);
	TEST(jitter_is_upward);
	TEST(thaws);
	return tap_done();
}
