/* SPDX-License-Identifier: MIT */
/* gazetted: tests of schedules and of catching up. */
#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "sched/calendar.h"
#include "sched/catchup.h"
#include "tap.h"

#define N(t) (sizeof(t) / sizeof(*(t)))

static struct zone *zone_of(const char *name)
{
	struct err e = ERR_INIT;
	struct zone *z = NULL;
	ok(zone_load(str_of(name), &z, &e) == 0, "%s", e.msg);
	if (!z)
		exit(1);
	return z;
}

static int64_t at(const char *iso)
{
	int64_t t = 0;
	ok(instant_parse(str_of(iso), &t), "instant %s", iso);
	return t;
}

static const struct {
	const char *in, *normal; /* NULL: an error */
} text_rows[] = {
    {"every day at 07:00", "every day at 07:00"},
    {" Every  Day at 7:00 ,18:30 ", "every day at 07:00, 18:30"},
    {"daily at 18:30,7:00,7:00", "every day at 07:00, 18:30"},
    {"weekdays at 07:30", "weekdays at 07:30"},
    {"weekends at 9:00", "weekends at 09:00"},
    {"mon,thu at 18:00", "mon,thu at 18:00"},
    {"every Thursday, Monday at 18:00", "mon,thu at 18:00"},
    {"mon-fri at 18:00", "weekdays at 18:00"},
    {"fri-sun at 18:00", "fri,sat,sun at 18:00"},
    {"every 6 hours", "every 6 hours"},
    {"every 120 minutes", "every 2 hours"},
    {"every 1 hour", "every hour"},
    {"every hour", "every hour"},
    {"every 30 minutes", "every 30 minutes"},
    {"every 24 hours", "every 24 hours"},
    {"monthly on 1 at 09:00", "monthly on 1 at 09:00"},
    {"monthly on last, 15,1 at 09:00", "monthly on 1,15,last at 09:00"},
    {"monthly on 31 at 09:00", "monthly on 31 at 09:00"},
    {"every run", "every run"},
    {"30 7 * * mon-fri", "30 7 * * 1-5"},
    {"*/15 0,12 1-7 JAN,jul 7", "0,15,30,45 0,12 1-7 1,7 0"},
    {"0 0 1 * 0-6", "0 0 1 * 0-6"},
    {"0 0 1-31 * mon", "0 0 1-31 * 1"},
    {"0 0 * * *", "0 0 * * *"},
    {"5/20 ? ? * fri-sun", NULL},
    {"5/20 3 ? * fri-sun", "5,25,45 3 * * 0,5-6"},
    {"0 12 L * *", "0 12 L * *"},
    {"@hourly", "0 * * * *"},
    {"@daily", "0 0 * * *"},
    {"@weekly", "0 0 * * 0"},
    {"@monthly", "0 0 1 * *"},
    {"0 0 29 2 *", "0 0 29 2 *"},
    {"0 0 30 2 mon", "0 0 30 2 1"},
    {"", NULL},
    {"sometimes", NULL},
    {"every day", NULL},
    {"every day at", NULL},
    {"every day at 25:00", NULL},
    {"every day at 7", NULL},
    {"every day at 7:60", NULL},
    {"every day at 07:00,", NULL},
    {"moonday at 07:00", NULL},
    {"every 7 hours", NULL},
    {"every 0 hours", NULL},
    {"every 25 hours", NULL},
    {"every 4 minutes", NULL},
    {"every 721 minutes", NULL},
    {"every 50 minutes", NULL},
    {"every minute", NULL},
    {"every -5 minutes", NULL},
    {"monthly on 0 at 09:00", NULL},
    {"monthly on 32 at 09:00", NULL},
    {"monthly on at 09:00", NULL},
    {"0 0 30 2 *", NULL},
    {"0 0 31 4,6,9,11 *", NULL},
    {"60 * * * *", NULL},
    {"* 24 * * *", NULL},
    {"* * 0 * *", NULL},
    {"* * * 13 *", NULL},
    {"* * * * 8", NULL},
    {"*/0 * * * *", NULL},
    {"5-1 * * * *", NULL},
    {"1,,2 * * * *", NULL},
    {"* * * *", NULL},
    {"* * * * * *", NULL},
    {"@reboot", NULL},
};

static void texts(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < N(text_rows); i++) {
		struct err e = ERR_INIT;
		struct schedule s, again;
		const char *in = text_rows[i].in;
		if (schedule_parse(str_of(in), &s, &e) < 0) {
			ok(!text_rows[i].normal, "%s: %s", in, e.msg);
			is_int(e.kind, ERR_CONFIG, in);
			continue;
		}
		struct str text = schedule_text(a, &s);
		is_str(text, str_of(text_rows[i].normal), in);
		ok(schedule_parse(text, &again, &e) == 0, "%s", e.msg);
		is_str(schedule_text(a, &again), text, in);
	}
	arena_free(&a);
}

/* From an instant on, the next ones as the zone's wall shows them in UTC. */
static const struct {
	const char *zone, *schedule, *after;
	const char *next[4];
} next_rows[] = {
    {"UTC", "every day at 07:00", "2026-11-23T06:59:59Z",
	{"2026-11-23T07:00:00Z", "2026-11-24T07:00:00Z"}},
    {"UTC", "every day at 07:00", "2026-11-23T07:00:00Z",
	{"2026-11-24T07:00:00Z"}},
    {"UTC", "every day at 07:00, 18:30", "2026-11-23T07:00:00Z",
	{"2026-11-23T18:30:00Z", "2026-11-24T07:00:00Z"}},
    {"UTC", "weekdays at 07:30", "2026-11-27T07:30:00Z",
	{"2026-11-30T07:30:00Z", "2026-12-01T07:30:00Z"}},
    {"UTC", "monthly on 31,last at 09:00", "2026-01-31T09:00:00Z",
	{"2026-02-28T09:00:00Z", "2026-03-31T09:00:00Z",
	    "2026-04-30T09:00:00Z"}},
    {"UTC", "monthly on 31 at 09:00", "2026-03-31T09:00:00Z",
	{"2026-05-31T09:00:00Z", "2026-07-31T09:00:00Z"}},
    {"UTC", "0 0 29 2 *", "2096-03-01T00:00:00Z", {"2104-02-29T00:00:00Z"}},
    {"UTC", "0 0 13 * fri", "2026-11-12T00:00:00Z",
	{"2026-11-13T00:00:00Z", "2026-11-20T00:00:00Z", "2026-11-27T00:00:00Z",
	    "2026-12-04T00:00:00Z"}},
    {"UTC", "every run", "2026-11-12T00:00:00Z",
	{"2026-11-12T00:00:01Z", "2026-11-12T00:00:02Z"}},
    /* skipped: at the end of the gap; then as ever */
    {"Europe/Kyiv", "every day at 03:30", "2026-03-28T01:30:00Z",
	{"2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z"}},
    /* doubled: once, the first */
    {"Europe/Kyiv", "every day at 03:30", "2026-10-24T00:30:00Z",
	{"2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"}},
    /* asked between the two */
    {"Europe/Kyiv", "every day at 03:30", "2026-10-25T01:10:00Z",
	{"2026-10-26T01:30:00Z"}},
    {"Europe/Kyiv", "every 30 minutes", "2026-03-29T00:00:00Z",
	{"2026-03-29T00:30:00Z", "2026-03-29T01:00:00Z", "2026-03-29T01:30:00Z",
	    "2026-03-29T02:00:00Z"}},
    {"Europe/Kyiv", "every 30 minutes", "2026-10-25T00:00:00Z",
	{"2026-10-25T00:30:00Z", "2026-10-25T02:00:00Z",
	    "2026-10-25T02:30:00Z"}},
    {"America/New_York", "every 6 hours", "2026-03-08T04:00:00Z",
	{"2026-03-08T05:00:00Z", "2026-03-08T10:00:00Z", "2026-03-08T16:00:00Z",
	    "2026-03-08T22:00:00Z"}},
    {"America/New_York", "every 6 hours", "2026-11-01T03:59:59Z",
	{"2026-11-01T04:00:00Z", "2026-11-01T11:00:00Z", "2026-11-01T17:00:00Z",
	    "2026-11-01T23:00:00Z"}},
    {"America/New_York", "every day at 02:30", "2026-03-07T07:30:00Z",
	{"2026-03-08T07:00:00Z", "2026-03-09T06:30:00Z"}},
    {"America/New_York", "every day at 01:30", "2026-11-01T05:30:00Z",
	{"2026-11-02T06:30:00Z"}},
    {"Australia/Lord_Howe", "every day at 02:15", "2026-10-02T15:45:00Z",
	{"2026-10-03T15:30:00Z", "2026-10-04T15:15:00Z"}},
    {"Australia/Lord_Howe", "every day at 01:45", "2026-04-03T14:45:00Z",
	{"2026-04-04T14:45:00Z", "2026-04-05T15:15:00Z"}},
    /* Ramadan 2026: clocks go back on 15 February, forth on 22 March */
    {"Africa/Casablanca", "every day at 02:30", "2026-02-14T02:00:00Z",
	{"2026-02-15T01:30:00Z", "2026-02-16T02:30:00Z"}},
    {"Africa/Casablanca", "every day at 02:30", "2026-03-21T02:30:00Z",
	{"2026-03-22T02:00:00Z", "2026-03-23T01:30:00Z"}},
    /* a whole day without a name: 30 December 2011 */
    {"Pacific/Apia", "every day at 12:00", "2011-12-29T22:00:00Z",
	{"2011-12-30T10:00:00Z", "2011-12-30T22:00:00Z"}},
};

static void nexts(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < N(next_rows); i++) {
		struct err e = ERR_INIT;
		struct schedule s;
		struct zone *z = zone_of(next_rows[i].zone);
		struct str text = str_of(next_rows[i].schedule);
		int64_t t = at(next_rows[i].after);
		ok(schedule_parse(text, &s, &e) == 0, "%s", e.msg);
		for (int k = 0; k < 4 && next_rows[i].next[k]; k++) {
			t = schedule_next(&s, z, t);
			is_str(instant_iso(a, t), str_of(next_rows[i].next[k]),
			    next_rows[i].schedule);
		}
		zone_free(&z);
	}
	arena_free(&a);
}

/* From any starting point in a year, the next slot is the one a walk over
 * all slots gives: nothing is lost or doubled by where one asks. */
static void no_matter_where_asked(void)
{
	static const char *const zones[] = {"Europe/Kyiv", "America/Havana",
	    "Australia/Lord_Howe", "Africa/Casablanca", "America/Nuuk"};
	static const char *const texts_[] = {"every 30 minutes",
	    "every day at 00:30, 01:15, 02:15", "*/5 1-3 * * sun"};
	for (size_t i = 0; i < N(zones) * N(texts_); i++) {
		struct err e = ERR_INIT;
		struct schedule s;
		const char *text = texts_[i / N(zones)];
		struct zone *z = zone_of(zones[i % N(zones)]);
		ok(schedule_parse(str_of(text), &s, &e) == 0, "%s", e.msg);
		int64_t from = at("2026-01-01T00:00:00Z");
		int64_t due = schedule_next(&s, z, from), wrong = 0;
		for (int64_t t = from; t < from + 366 * 86400; t += 1700) {
			while (due <= t)
				due = schedule_next(&s, z, due);
			wrong += schedule_next(&s, z, t) != due;
		}
		is_int(wrong, 0, zones[i % N(zones)]);
		zone_free(&z);
	}
}

static void dues(void)
{
	struct err e = ERR_INIT;
	struct schedule s, run, feb;
	struct zone *z = zone_of("Europe/Kyiv");
	int64_t now = at("2026-11-23T06:00:00Z");
	ok(schedule_parse(S("every day at 07:00"), &s, &e) == 0, "%s", e.msg);
	ok(schedule_parse(S("every run"), &run, &e) == 0, "%s", e.msg);
	ok(schedule_parse(S("0 0 29 2 *"), &feb, &e) == 0, "%s", e.msg);
	int64_t due = at("2026-11-23T05:00:00Z");
	is_int(schedule_due(&s, z, now - 40 * 86400, now), due, "40 days");
	is_int(schedule_due(&s, z, INSTANT_NONE, now), due, "for ever");
	is_int(schedule_due(&s, z, due - 1, now), due, "just");
	is_int(schedule_due(&s, z, due, now), INSTANT_NONE, "served");
	is_int(schedule_due(&s, z, due - 1, due), due, "at it");
	is_int(schedule_due(&s, z, now, now), INSTANT_NONE, "now");
	is_int(schedule_due(&run, z, now - 1, now), now, "run");
	is_int(schedule_due(&run, z, now, now), INSTANT_NONE, "run again");
	is_int(schedule_due(&feb, z, INSTANT_NONE, now),
	    at("2024-02-28T22:00:00Z"), "leap day");
	zone_free(&z);
}

static void catching_up(void)
{
	static const struct {
		const char *policy, *normal;
		int64_t late;
		enum catchup_verdict want;
	} rows[] = {{"send", "send", 0, CATCHUP_FIRE},
	    {"Send", "send", 1 << 30, CATCHUP_FIRE},
	    {"merge", "merge", CATCHUP_GRACE, CATCHUP_FIRE},
	    {"merge", "merge", CATCHUP_GRACE + 1, CATCHUP_PASS},
	    {"skip after 6h", "skip after 6h", 21600, CATCHUP_FIRE},
	    {"skip  after 90m", "skip after 1h30m", 5401, CATCHUP_PASS},
	    {"send", "send", -1, CATCHUP_IDLE}};
	static const char *const bad[] = {
	    "", "skip", "skip after", "skip after 1s", "skip after 31d", "x"};
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct catchup c;
	for (size_t i = 0; i < N(rows); i++) {
		ok(catchup_parse(str_of(rows[i].policy), &c, &e) == 0, "%s",
		    e.msg);
		is_str(catchup_text(a, &c), str_of(rows[i].normal),
		    rows[i].policy);
		int64_t now = at("2026-11-23T06:00:00Z");
		is_int(catchup_decide(&c, now - rows[i].late, now),
		    rows[i].want, rows[i].policy);
		is_int(catchup_decide(&c, INSTANT_NONE, now), CATCHUP_IDLE,
		    "nothing");
	}
	for (size_t i = 0; i < N(bad); i++)
		ok(catchup_parse(str_of(bad[i]), &c, &e) < 0, "%s", bad[i]);
	arena_free(&a);
}

/* "Mon Jul 9 14:45[:00] 2012" */
static bool go_time(const char *s, int64_t *out)
{
	static const char mon[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	struct civil c = {0};
	char m[4];
	if (sscanf(s, "%*3s %3s %d %d:%d:%d %d", m, &c.day, &c.hour, &c.minute,
		&c.second, &c.year) != 6) {
		c.second = 0;
		if (sscanf(s, "%*3s %3s %d %d:%d %d", m, &c.day, &c.hour,
			&c.minute, &c.year) != 5)
			return false;
	}
	const char *p = strstr(mon, m);
	c.month = p ? (int)(p - mon) / 3 + 1 : 1;
	*out = civil_to_instant(&c);
	return p != NULL;
}

static struct str member(struct json_object *o, const char *name)
{
	struct json_object *v;
	if (!json_object_object_get_ex(o, name, &v))
		return (struct str){NULL, 0};
	return str_of(json_object_get_string(v));
}

/* A row in UTC of five fields, or of six whose seconds are 0. Rows about
 * clock changes are left out: that cron skips and doubles, we do not. */
static bool cron_row(struct json_object *o, const struct zone *utc, bool *fine)
{
	struct err e = ERR_INIT;
	struct schedule s;
	struct str spec = member(o, "spec"), want = member(o, "expected");
	bool matches = str_eq(member(o, "kind"), S("matches"));
	int64_t from, expect;
	const char *when = member(o, matches ? "at" : "after").p;
	if (!when || !go_time(when, &from) || str_chr(spec, '=') >= 0)
		return false;
	if (!matches) {
		if (!str_starts(spec, S("0 ")))
			return false;
		spec = str_sub(spec, 2, spec.n);
	}
	int rc = schedule_parse(spec, &s, &e);
	if (!matches && !want.n) {
		*fine = rc < 0; /* never due: refused at once */
		return true;
	}
	if (rc < 0) {
		*fine = false;
		return true;
	}
	if (matches) {
		bool due = schedule_next(&s, utc, from - 1) == from;
		*fine = due == str_eq(want, S("true"));
		return true;
	}
	*fine =
	    go_time(want.p, &expect) && schedule_next(&s, utc, from) == expect;
	return true;
}

static void cron_corpus(void)
{
	struct arena *a = arena_new();
	const char *dir = tap_corpora();
	struct str path =
	    arena_printf(a, "%s/time/robfig_cron.json", dir ? dir : "?");
	struct json_object *doc = dir ? json_object_from_file(path.p) : NULL;
	struct zone *utc = zone_of("UTC");
	int good = 0, all = 0;
	for (size_t i = 0; doc && i < json_object_array_length(doc); i++) {
		struct json_object *o = json_object_array_get_idx(doc, i);
		bool fine = false;
		if (!cron_row(o, utc, &fine))
			continue;
		all++;
		good += fine;
		ok(fine, "%s", json_object_to_json_string(o));
	}
	if (doc)
		printf("# cron: %d of %d rows\n", good, all);
	else
		printf("# skipped: no corpus time/robfig_cron.json\n");
	json_object_put(doc);
	zone_free(&utc);
	arena_free(&a);
}

int main(void)
{
	TEST(texts);
	TEST(nexts);
	TEST(no_matter_where_asked);
	TEST(dues);
	TEST(catching_up);
	TEST(cron_corpus);
	return tap_done();
}
