/* SPDX-License-Identifier: MIT */
/* gazetted: tests of time zones. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "sched/zone.h"
#include "tap.h"

#define N(t) (sizeof(t) / sizeof(*(t)))

static int64_t at(const char *iso)
{
	int64_t t = 0;
	ok(instant_parse(str_of(iso), &t), "instant %s", iso);
	return t;
}

/* "2026-03-29T02:30:00" as a wall reading. */
static struct civil wall(struct arena *a, struct str s)
{
	int64_t t = 0;
	ok(instant_parse(str_cat(a, s, S("Z")), &t), "wall %.*s", PRS(s));
	return instant_to_civil(t);
}

static const struct zone *get(struct zone_set *zs, const char *name)
{
	struct err e = ERR_INIT;
	const struct zone *z = NULL;
	ok(zone_set_get(zs, str_of(name), &z, &e) == 0, "%s", e.msg);
	if (!z)
		exit(1);
	return z;
}

static const struct {
	const char *zone, *utc;
	int offset;
	const char *abbr;
} offset_rows[] = {
    {"UTC", "2026-11-23T06:00:00Z", 0, "UTC"},
    {"Etc/UTC", "2090-11-23T06:00:00Z", 0, "UTC"},
    {"Europe/Kyiv", "2026-03-29T00:59:59Z", 7200, "EET"},
    {"Europe/Kyiv", "2026-03-29T01:00:00Z", 10800, "EEST"},
    {"Europe/Kyiv", "2093-07-01T00:00:00Z", 10800, "EEST"},
    {"Europe/Kyiv", "2093-12-01T00:00:00Z", 7200, "EET"},
    {"America/New_York", "2007-03-11T06:59:59Z", -18000, "EST"},
    {"America/New_York", "2007-03-11T07:00:00Z", -14400, "EDT"},
    {"Australia/Sydney", "2060-01-01T00:00:00Z", 39600, "AEDT"},
    {"Australia/Sydney", "2060-07-01T00:00:00Z", 36000, "AEST"},
    {"Australia/Lord_Howe", "2060-01-01T00:00:00Z", 39600, "+11"},
    {"Australia/Lord_Howe", "2060-07-01T00:00:00Z", 37800, "+1030"},
    {"Europe/Dublin", "2060-07-01T00:00:00Z", 3600, "IST"},
    {"Europe/Dublin", "2060-01-01T00:00:00Z", 0, "GMT"},
    {"Asia/Kathmandu", "2026-01-01T00:00:00Z", 20700, "+0545"},
    {"Pacific/Apia", "2011-12-30T09:59:59Z", -36000, "-10"},
    {"Pacific/Apia", "2011-12-30T10:00:00Z", 50400, "+14"},
};

static void offsets(void)
{
	struct zone_set *zs = zone_set_new();
	for (size_t i = 0; i < N(offset_rows); i++) {
		const struct zone *z = get(zs, offset_rows[i].zone);
		int64_t t = at(offset_rows[i].utc);
		is_int(zone_offset_at(z, t), offset_rows[i].offset,
		    offset_rows[i].utc);
		is_str(str_of(zone_abbr_at(z, t)), str_of(offset_rows[i].abbr),
		    offset_rows[i].zone);
	}
	const struct zone *kyiv = get(zs, "Europe/Kyiv");
	ok(kyiv == get(zs, "Europe/Kyiv"), "loaded once");
	is_int(zone_next_change(kyiv, at("2026-01-01T00:00:00Z")),
	    at("2026-03-29T01:00:00Z"), "next change");
	is_int(zone_next_change(get(zs, "UTC"), 0), INSTANT_NONE, "never");
	zone_set_free(&zs);
	ok(!zs, "nulled");
	zone_set_free(&zs);
}

static const struct {
	const char *zone, *local, *first, *second, *utc;
	enum zone_reading how;
} reading_rows[] = {
    {"Europe/Kyiv", "2026-03-29T03:30:00", "2026-03-29T01:30:00Z",
	"2026-03-29T00:30:00Z", "2026-03-29T01:00:00Z", ZONE_SKIPPED},
    {"Europe/Kyiv", "2026-10-25T03:30:00", "2026-10-25T00:30:00Z",
	"2026-10-25T01:30:00Z", "2026-10-25T00:30:00Z", ZONE_DOUBLED},
    {"Europe/Kyiv", "2026-10-25T04:00:00", "2026-10-25T02:00:00Z",
	"2026-10-25T02:00:00Z", "2026-10-25T02:00:00Z", ZONE_UNIQUE},
    {"Europe/Kyiv", "2080-03-31T03:59:59", "2080-03-31T01:59:59Z",
	"2080-03-31T00:59:59Z", "2080-03-31T01:00:00Z", ZONE_SKIPPED},
    {"Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-03T15:45:00Z",
	"2026-10-03T15:15:00Z", "2026-10-03T15:30:00Z", ZONE_SKIPPED},
    {"Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T22:00:00Z",
	"2011-12-29T22:00:00Z", "2011-12-30T10:00:00Z", ZONE_SKIPPED},
    {"Asia/Kolkata", "2026-01-01T05:30:00", "2026-01-01T00:00:00Z",
	"2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", ZONE_UNIQUE},
};

static void readings(void)
{
	struct zone_set *zs = zone_set_new();
	struct arena *a = arena_new();
	for (size_t i = 0; i < N(reading_rows); i++) {
		const char *row = reading_rows[i].local;
		const struct zone *z = get(zs, reading_rows[i].zone);
		struct civil c = wall(a, str_of(row));
		int64_t t[2];
		is_int(zone_readings(z, &c, t), reading_rows[i].how, row);
		is_int(t[0], at(reading_rows[i].first), row);
		is_int(t[1], at(reading_rows[i].second), row);
		is_int(zone_to_utc(z, &c), at(reading_rows[i].utc), row);
	}
	arena_free(&a);
	zone_set_free(&zs);
}

static void names(void)
{
	static const struct {
		const char *name, *says;
	} rows[] = {{"Europe/Berlni", "did you mean \"Europe/Berlin\"?"},
	    {"europe/berlin", "did you mean \"Europe/Berlin\"?"},
	    {"Berlin", "did you mean \"Europe/Berlin\"?"},
	    {"Europe/New_York", "did you mean \"America/New_York\"?"},
	    {"Nowhere/Xyzzyplugh", "names are like"}, {"../etc/passwd", ""},
	    {"/etc/passwd", ""}, {"Europe//Kyiv", ""}, {"Europe", ""}, {"", ""},
	    {"tzdata.zi", ""}, {"right/Europe/Kyiv", ""}};
	for (size_t i = 0; i < N(rows); i++) {
		struct err e = ERR_INIT;
		struct zone *z = NULL;
		ok(zone_load(str_of(rows[i].name), &z, &e) < 0, "refused: %s",
		    rows[i].name);
		is_int(e.kind, ERR_CONFIG, rows[i].name);
		ok(strstr(e.msg, rows[i].says) != NULL, "%s", e.msg);
	}
	ok(zone_name_valid(S("America/Argentina/Buenos_Aires")), "long");
	ok(zone_name_valid(S("Etc/GMT+5")), "plus");
	ok(!zone_name_valid(S("a/../b")), "dots");
	ok(!zone_name_valid(S("a b")), "space");
}

/* Rules that governments changed after the table was made: where the
 * installed tzdata knows better, the rows from that day on say nothing. */
static const struct {
	struct str zone;
	const char *from;
} moved[] = {{S_INIT("America/Havana"), "2026-10-31"},
    {S_INIT("Africa/Casablanca"), "2026-09-19"}};

static bool outdated(struct arena *a, const struct str f[6])
{
	struct str day = str_sub(f[2], 0, 10);
	for (size_t i = 0; i < N(moved); i++)
		if (str_eq(f[0], moved[i].zone) &&
		    str_cmp(day, str_of(moved[i].from)) >= 0)
			return true;
	return false;
}

/* Every row of a table made with Python's zoneinfo. */
static void vector_row(
    struct zone_set *zs, struct arena *a, struct str line, int *good)
{
	struct str f[6], rest = line;
	int n = 0;
	while (n < 6 && str_split(&rest, '\t', &f[n]))
		n++;
	ok(n == 6, "six fields: %.*s", PRS(line));
	if (n < 6)
		return;
	const struct zone *z = get(zs, str_dup(a, f[0]).p);
	if (str_eq(f[1], S("transition"))) {
		int64_t t = at(str_dup(a, f[2]).p);
		long long x = 0, y = 0;
		str_to_int(f[3], -99999, 99999, &x);
		str_to_int(f[4], -99999, 99999, &y);
		bool fine = zone_offset_at(z, t - 1800) == x &&
			    zone_offset_at(z, t) == y;
		ok(fine || outdated(a, f), "%.*s", PRS(line));
		*good += fine;
		return;
	}
	struct civil c = wall(a, f[2]);
	int64_t t[2];
	struct str how = zone_readings(z, &c, t) == ZONE_UNIQUE ? S("unique")
			 : t[0] < t[1]				? S("ambiguous")
				       : S("nonexistent");
	bool fine = t[0] == at(str_dup(a, f[3]).p) &&
		    t[1] == at(str_dup(a, f[4]).p) && str_eq(how, f[5]);
	ok(fine || outdated(a, f), "%.*s", PRS(line));
	*good += fine;
}

static void vectors(void)
{
	const char *dir = tap_corpora();
	struct arena *a = arena_new();
	struct str path =
	    arena_printf(a, "%s/time/tz_vectors.tsv", dir ? dir : "?");
	FILE *f = dir ? fopen(path.p, "r") : NULL;
	struct zone_set *zs = zone_set_new();
	char line[512];
	int good = 0, all = 0;
	while (f && fgets(line, sizeof(line), f)) {
		struct str s = str_trim(str_of(line));
		if (!s.n || s.p[0] == '#')
			continue;
		all++;
		vector_row(zs, a, s, &good);
	}
	if (f) {
		fclose(f);
		printf("# vectors: %d of %d; the others are rules changed "
		       "since\n",
		    good, all);
		ok(all - good <= 30, "%d differ", all - good);
	} else {
		printf("# skipped: no corpus time/tz_vectors.tsv\n");
	}
	zone_set_free(&zs);
	arena_free(&a);
}

/* "Europe/Kyiv  Sun Mar 29 01:00:00 2026 UT = … isdst=1 gmtoff=10800" */
static bool zdump_line(struct arena *a, char *line, int64_t *t, int *offset)
{
	static const char mon[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	char zone[64], wday[8], m[8];
	struct civil c = {0};
	char *off = strstr(line, "gmtoff=");
	if (!off || sscanf(line, "%63s %7s %7s %d %d:%d:%d %d UT", zone, wday,
			m, &c.day, &c.hour, &c.minute, &c.second, &c.year) != 8)
		return false;
	const char *at_mon = strstr(mon, m);
	if (!at_mon)
		return false;
	c.month = (int)(at_mon - mon) / 3 + 1;
	*t = civil_to_instant(&c);
	*offset = (int)strtol(off + 7, NULL, 10);
	return c.year > 1900;
}

static void like_zdump(void)
{
	static const char *const zones[] = {"Europe/Kyiv", "America/New_York",
	    "Australia/Lord_Howe", "Africa/Casablanca", "Europe/Dublin",
	    "America/Nuuk", "Pacific/Apia", "Asia/Gaza", "America/Havana",
	    "Antarctica/Troll"};
	struct zone_set *zs = zone_set_new();
	struct arena *a = arena_new();
	int rows = 0;
	for (size_t i = 0; i < N(zones); i++) {
		const struct zone *z = get(zs, zones[i]);
		struct str cmd = arena_printf(
		    a, "zdump -v -c 1900,2100 %s 2>/dev/null", zones[i]);
		FILE *f = popen(cmd.p, "r");
		char line[512];
		int64_t t;
		int offset;
		while (f && fgets(line, sizeof(line), f)) {
			if (!zdump_line(a, line, &t, &offset))
				continue;
			rows++;
			is_int(zone_offset_at(z, t), offset, line);
		}
		if (f)
			pclose(f);
	}
	printf("# zdump: %d lines\n", rows);
	arena_free(&a);
	zone_set_free(&zs);
}

static void bad_files(void)
{
	struct err e = ERR_INIT;
	struct zone *z = NULL;
	char head[44] = "TZif2";
	ok(zone_parse(S("x"), S(""), &z, &e) < 0, "empty");
	ok(zone_parse(S("x"), S("TZif2"), &z, &e) < 0, "short");
	ok(zone_parse(S("x"), (struct str){head, 44}, &z, &e) < 0, "no v2");
	head[32] = 0x7f; /* 2 thousand million transitions */
	ok(zone_parse(S("x"), (struct str){head, 44}, &z, &e) < 0, "huge");
	ok(!z, "untouched");
}

int main(void)
{
	TEST(offsets);
	TEST(readings);
	TEST(names);
	TEST(bad_files);
	TEST(vectors);
	TEST(like_zdump);
	return tap_done();
}
