/* SPDX-License-Identifier: MIT */
/* gazetted: tests of dates as feeds write them. */
#include "text/date.h"

#include <json-c/json.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/clock.h"
#include "tap.h"
#include "text/date_names.h"

struct row {
	const char *in, *want; /* NULL: no date */
};

static void check(const struct row *rows, size_t n)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++) {
		int64_t t = INSTANT_NONE;
		bool got = date_parse(str_of(rows[i].in), &t);
		is_str(got ? instant_iso(a, t) : S("none"),
		    str_of(rows[i].want ? rows[i].want : "none"), rows[i].in);
	}
	arena_free(&a);
}
#define CHECK(rows) check((rows), sizeof(rows) / sizeof(*(rows)))

static void rfc822(void)
{
	static const struct row rows[] = {
	    {"Mon, 23 Nov 2026 06:00:00 +0000", "2026-11-23T06:00:00Z"},
	    {"Mon, 23 Nov 2026 06:00 GMT", "2026-11-23T06:00:00Z"},
	    {"令和8年11月29日", "2026-11-29T00:00:00Z"},
	    {"令和8年11月29日 10:30", "2026-11-29T10:30:00Z"},
	    {"令和元年5月1日", "2019-05-01T00:00:00Z"},
	    {"平成31年4月30日", "2019-04-30T00:00:00Z"},
	    {"民國115年11月29日", "2026-11-29T00:00:00Z"},
	    {"2026年11月29日", "2026-11-29T00:00:00Z"},
	    {"23 Nov 26 06:00:00 EST", "2026-11-23T11:00:00Z"},
	    {"23 Nov 99 06:00:00 Z", "1999-11-23T06:00:00Z"},
	    {"Mon,23 Nov 2026 06:00:00 -0730", "2026-11-23T13:30:00Z"},
	    {"Mon, 23 Nov 2026 06:00:00 GMT+02:00", "2026-11-23T04:00:00Z"},
	    {"Mon, 23 Nov 2026 06:00:00 PDT", "2026-11-23T13:00:00Z"},
	    {"Mon, 23 Nov 2026 06:00:00 A", "2026-11-23T05:00:00Z"},
	    {"Mon, 23 Nov 2026 06:00:00 XYZ", "2026-11-23T06:00:00Z"},
	    {"Mon, 23 Nov 2026", "2026-11-23T00:00:00Z"},
	    {"November 07, 2026 at 02:05PM", "2026-11-07T14:05:00Z"},
	    {"NOVEMBER 07, 2026 AT 02:05PM", "2026-11-07T14:05:00Z"},
	    {"7 November 2026 at 14:05", "2026-11-07T14:05:00Z"},
	    {"7 November 2026 at 14:05 EST", "2026-11-07T19:05:00Z"},
	    {"7 November 2026 14:05 AT", "2026-11-07T18:05:00Z"},
	    {"7 Oktober 2026 pukul 14.05", "2026-10-07T14:05:00Z"},
	    {"23rd November 2026", "2026-11-23T00:00:00Z"},
	    {"Nov. 2026", "2026-11-01T00:00:00Z"},
	    {"Mon, 23 Nov 126 06:00:00 GMT", "2026-11-23T06:00:00Z"},
	    {"Mon, 23 Nov 2026 06:00:00 +0100 (CET)", "2026-11-23T05:00:00Z"},
	    {"Mon Nov 23 06:00:00 2026", "2026-11-23T06:00:00Z"},
	    {"Mon Nov 23 06:00:00 CET 2026", "2026-11-23T05:00:00Z"},
	    {"Mon, 23 Nov 2026 24:00:00 GMT", "2026-11-24T00:00:00Z"},
	    {"Mon, 23 Nov 2026 23:59:60 GMT", "2026-11-24T00:00:00Z"},
	    {"Mon, 23 Nov 2026 25:00:00 GMT", NULL},
	    {"Mon, 31 Nov 2026 06:00:00 GMT", NULL},
	    {"Mon, 23 Xov 2026 06:00:00 GMT", NULL},
	    {"Mon, 23 Nov 2026 06:00:00 +zz:00", NULL},
	    {"yesterday", NULL},
	    {"", NULL},
	    {"   ", NULL},
	    {",,,,", NULL},
	};
	CHECK(rows);
}

static void iso8601(void)
{
	static const struct row rows[] = {
	    {"2026-11-23T06:00:08:684Z", "2026-11-23T06:00:08Z"},
	    {"2026-11-23T06:00:00Z", "2026-11-23T06:00:00Z"},
	    {"2026-11-23T06:00:00.123456+01:00", "2026-11-23T05:00:00Z"},
	    {"2026-11-23T06:00:00,5Z", "2026-11-23T06:00:00Z"},
	    {"2026-11-23T06:00-0500", "2026-11-23T11:00:00Z"},
	    {"2026-11-23T06:00:00+01", "2026-11-23T05:00:00Z"},
	    {"2026-11-23 06:00:00", "2026-11-23T06:00:00Z"},
	    {"2026-11-23t06:00z", "2026-11-23T06:00:00Z"},
	    {"2026-11-23T06Z", "2026-11-23T06:00:00Z"},
	    {"2026-11-23", "2026-11-23T00:00:00Z"},
	    {"2026-11", "2026-11-01T00:00:00Z"},
	    {"2026", "2026-01-01T00:00:00Z"},
	    {"20261123", "2026-11-23T00:00:00Z"},
	    {"20261123T060000Z", "2026-11-23T06:00:00Z"},
	    {"2026-327", "2026-11-23T00:00:00Z"},
	    {"2026327", "2026-11-23T00:00:00Z"},
	    {"2026-W48-1", "2026-11-23T00:00:00Z"},
	    {"2026W481", "2026-11-23T00:00:00Z"},
	    {"2026-W48", "2026-11-23T00:00:00Z"},
	    {"2020-W01-1", "2019-12-30T00:00:00Z"},
	    {"2026-11-23T06:00:00-05:00Z", "2026-11-23T11:00:00Z"},
	    {"2026-11-23T24:00:00Z", "2026-11-24T00:00:00Z"},
	    {"2025-366", NULL},
	    {"2026-11-23T25:00:00Z", NULL},
	    {"2026-11-23T06:00:61Z", NULL},
	    {"2026-11-31", NULL},
	    {"2026-13-01", NULL},
	    {"2026-11-23-01", NULL},
	    {"2026-11-23T06:00:00Zextra", NULL},
	};
	CHECK(rows);
}

static void other(void)
{
	static const struct row rows[] = {
	    {"1795413600", "2026-11-23T06:00:00Z"},
	    {"1795413600000", "2026-11-23T06:00:00Z"},
	    {"11/23/2026 6:00 pm", "2026-11-23T18:00:00Z"},
	    {"23/11/2026 06:00", "2026-11-23T06:00:00Z"},
	    {"23.11.26", "2026-11-23T00:00:00Z"},
	    {"Wed, 04/11/2026", "2026-11-04T00:00:00Z"},
	    {"Sat, 04/11/2026", "2026-04-11T00:00:00Z"},
	    {"2026/11/23 06:00:00", "2026-11-23T06:00:00Z"},
	    {"Monday, November 23, 2026 - 12:05am", "2026-11-23T00:05:00Z"},
	    {"Nov. 23, 2026, 6:00 p.m.", "2026-11-23T18:00:00Z"},
	    {"2026-11-23 \xec\x98\xa4\xed\x9b\x84 6:00:00",
		"2026-11-23T09:00:00Z"},
	    {"2026\xeb\x85\x84 11\xec\x9b\x94 23\xec\x9d\xbc 06:00:00",
		"2026-11-22T21:00:00Z"},
	    {"2026-november-23T6:00+01:00", "2026-11-23T05:00:00Z"},
	    {"2026-11-23T06:00:00 01:00", "2026-11-23T05:00:00Z"},
	    {"2026-11-23T06:00:00\xe2\x88\x92"
	     "05:00",
		"2026-11-23T11:00:00Z"},
	    {"2026-11-23T06:00:00+01:00[Europe/Berlin]",
		"2026-11-23T05:00:00Z"},
	    {"Mon, 23 Nov 2026 06.00.05 +0100", "2026-11-23T05:00:05Z"},
	    {"23 Nov 2026 ore 06.30", "2026-11-23T06:30:00Z"},
	    {"23 nov 2026 06.30", "2026-11-23T06:30:00Z"},
	    {"11/23/2026, 6:00:00\xe2\x80\xafPM", "2026-11-23T18:00:00Z"},
	    {"23\xc2\xa0Nov\xc2\xa0"
	     "2026",
		"2026-11-23T00:00:00Z"},
	};
	CHECK(rows);
}

static void languages(void)
{
	static const struct row rows[] = {
	    {"Mo, 2 M\xc3\xa4rz 2026 06:00:00 +0100", "2026-03-02T05:00:00Z"},
	    {"lun., 02 f\xc3\xa9vr. 2026 06:00:00 +0000",
		"2026-02-02T06:00:00Z"},
	    {"mar., 01 d\xc3\xa9"
	     "c. 2026 06:00:00 +0000",
		"2026-12-01T06:00:00Z"},
	    {"jue, 5 ene 2026", "2026-01-05T00:00:00Z"},
	    {"5 de agosto de 2026", "2026-08-05T00:00:00Z"},
	    {"gio, 5 mag 2026 06:00", "2026-05-05T06:00:00Z"},
	    {"do, 5 mrt 2026", "2026-03-05T00:00:00Z"},
	    {"czw, 5 lis 2026", "2026-11-05T00:00:00Z"},
	    {"\xd0\x9f\xd0\xbd, 23 \xd0\xbd\xd0\xbe\xd1\x8f 2026",
		"2026-11-23T00:00:00Z"},
	    {"\xce\x94\xce\xb5\xcf\x85, 23 \xce\x9d\xce\xbf\xce\xad 2026 "
	     "06:00:00 EST",
		"2026-11-23T11:00:00Z"},
	    {"segunda-feira, 23 de novembro de 2026 06:00",
		"2026-11-23T06:00:00Z"},
	    {"23 листопада 2026", "2026-11-23T00:00:00Z"},
	    {"понеделник, 23 ноември 2026", "2026-11-23T00:00:00Z"},
	    {"٢٣ نوفمبر ٢٠٢٦", "2026-11-23T00:00:00Z"},
	    {"23 Agu 2026 06:00", "2026-08-23T06:00:00Z"},
	    {"23 בנובמבר 2026", "2026-11-23T00:00:00Z"},
	    {"23 พฤศจิกายน 2026", "2026-11-23T00:00:00Z"},
	    {"23 พฤศจิกายน 2569", "2026-11-23T00:00:00Z"},
	    {"23 พ.ย. 2569", "2026-11-23T00:00:00Z"},
	    {"23 พ.ย. 2569 เวลา 06:00 น.", "2026-11-23T06:00:00Z"},
	    {"Thứ hai, 23/11/2026, 06:00 (GMT+7)", "2026-11-22T23:00:00Z"},
	    {"Ngày 23 tháng 11 năm 2026", "2026-11-23T00:00:00Z"},
	    {"Senin, 23 Nov 2026 06:00 WIB", "2026-11-22T23:00:00Z"},
	    {"Senin, 23 Nov 2026 06:00 WITA", "2026-11-22T22:00:00Z"},
	    {"Kasım 23, 2026 06:00", "2026-11-23T06:00:00Z"},
	    {"23. studenoga 2026.", "2026-11-23T00:00:00Z"},
	    {"3. lipnja 2026.", "2026-06-03T00:00:00Z"},
	    {"3. srpnja 2026.", "2026-07-03T00:00:00Z"},
	    {"3. srpna 2026", "2026-08-03T00:00:00Z"},
	    {"3 lipca 2026", "2026-07-03T00:00:00Z"},
	    {"2026. gada 23. novembris", "2026-11-23T00:00:00Z"},
	    {"23. jūnijs 2026", "2026-06-23T00:00:00Z"},
	    {"2026 m. lapkričio 23 d.", "2026-11-23T00:00:00Z"},
	    {"3 liepos 2026", "2026-07-03T00:00:00Z"},
	    {"23. veebruar 2026", "2026-02-23T00:00:00Z"},
	    {"23. новембар 2026.", "2026-11-23T00:00:00Z"},
	    {"23 iyun 2026", "2026-06-23T00:00:00Z"},
	    {"23 نوامبر 2026", "2026-11-23T00:00:00Z"},
	    {"23 de noviembre de 2026 a las 14:05", "2026-11-23T14:05:00Z"},
	    {"23 Tachwedd 2026", "2026-11-23T00:00:00Z"},
	    {"23 nëntor 2026", "2026-11-23T00:00:00Z"},
	    {"23 Ogos 2026", "2026-08-23T00:00:00Z"},
	    {"Nobyembre 23, 2026, 2:05 PM", "2026-11-23T14:05:00Z"},
	    {"2026 ж. 23 қараша", "2026-11-23T00:00:00Z"},
	    {"23 снежня 2026 г.", "2026-12-23T00:00:00Z"},
	    {"23 снежный 2026", NULL},
	    {"23 sentyabr 2026", "2026-09-23T00:00:00Z"},
	    {"23. децембар 2026.", "2026-12-23T00:00:00Z"},
	    {"23. listopada 2026., 14:05", "2026-10-23T14:05:00Z"},
	    {"23 listopada 2026", "2026-11-23T00:00:00Z"},
	    {"pt., 27 lis 2026", "2026-11-27T00:00:00Z"},
	    {"23. listopadu 2026", "2026-11-23T00:00:00Z"},
	    {"23 თებერვალი, 2026, 14:05", "2026-02-23T14:05:00Z"},
	    {"23 հունիսի, 2026 թ., 14:05", "2026-06-23T14:05:00Z"},
	    {"23 تشرين الثاني 2026 2:05 م", "2026-11-23T14:05:00Z"},
	    {"23 تشرين الأول 2026", "2026-10-23T00:00:00Z"},
	    {"23 كانون الثاني 2026", "2026-01-23T00:00:00Z"},
	    {"23 جويلية 2026", "2026-07-23T00:00:00Z"},
	    {"23 دجنبر، 2026", "2026-12-23T00:00:00Z"},
	    {"۲۳ مه ۲۰۲۶", "2026-05-23T00:00:00Z"},
	    {"23 ستمبر، 2026", "2026-09-23T00:00:00Z"},
	    {"২৩ নভেম্বর, ২০২৬", "2026-11-23T00:00:00Z"},
	    {"२३ नोव्हेंबर, २०२६", "2026-11-23T00:00:00Z"},
	    {"23 நவம்பர், 2026", "2026-11-23T00:00:00Z"},
	    {"Dydd Mawrth, 23 Mehefin 2026", "2026-06-23T00:00:00Z"},
	};
	CHECK(rows);
}

/* What stands around a time, and the days that stand in the middle. */
static void spoken_times(void)
{
	static const struct row rows[] = {
	    {"Publié le 1er août 2026 à 9h", "2026-08-01T09:00:00Z"},
	    {"le 3 févr. 2026, 18 h 30", "2026-02-03T18:30:00Z"},
	    {"23. November 2026, 14 Uhr", "2026-11-23T14:00:00Z"},
	    {"maandag 23 november 2026 om 14:05 uur", "2026-11-23T14:05:00Z"},
	    {"23.11.2026 klo 14.05", "2026-11-23T14:05:00Z"},
	    {"23 de novembre de 2026, 14:05 h", "2026-11-23T14:05:00Z"},
	    {"23 ноември 2026 г. в 14:05 ч.", "2026-11-23T14:05:00Z"},
	    {"23 ноября 2026 года в 14:05 МСК", "2026-11-23T11:05:00Z"},
	    {"23 noviembre 2026 2:05 p. m.", "2026-11-23T14:05:00Z"},
	    {"23 Νοε 2026 2:05 μ.μ.", "2026-11-23T14:05:00Z"},
	    {"2026. november 23., hétfő 14:05", "2026-11-23T14:05:00Z"},
	    {"2026年11月23日(月) 午後2時05分", "2026-11-23T14:05:00Z"},
	    {"2026年11月23日星期一 下午2:05", "2026-11-23T14:05:00Z"},
	    {"2026年11月23日月曜日 14:05", "2026-11-23T14:05:00Z"},
	    {"2026年11月22日 日曜日 14:05", "2026-11-22T14:05:00Z"},
	    {"2026/11/23 14:05更新", "2026-11-23T14:05:00Z"},
	    {"2026년 11월 23일 14시 05분", "2026-11-23T05:05:00Z"},
	    {"２０２６／１１／２３　１４：０５", "2026-11-23T14:05:00Z"},
	    {"Stand: 23. November 2026, 21:07", "2026-11-23T21:07:00Z"},
	    {"23 nov. 2026 à 9h05 HNE", "2026-11-23T14:05:00Z"},
	    {"mandag d. 23. november 2026 kl. 9", "2026-11-23T09:00:00Z"},
	    {"23.11.2026 в 14:05 (МСК)", "2026-11-23T11:05:00Z"},
	    {"23 نوفمبر/تشرين الثاني 2026", "2026-11-23T00:00:00Z"},
	    {"23 พ.ย. 69", "2026-11-23T00:00:00Z"},
	    {"9:07 AM EST, Mon November 23, 2026", "2026-11-23T14:07:00Z"},
	    {"23 Nov 2026 in a big hall 14:05", NULL},
	    {"23 Nov 2026 9", NULL},
	    {"Nov 23, 2026 - Nov 25", NULL},
	    {"23 Nov 2026 at 9 sharp and more", NULL},
	    {"23 Nov 2026 and then", NULL},
	    {"23 Nov 2026 14:05 and more", NULL},
	    {"23 Nov 2026 Oslo 14:05", NULL},
	    {"23 Nov 2026 14 houses", NULL},
	};
	CHECK(rows);
}

/* What a language says of the order, and the zone that a date names. */
static void read_whole(void)
{
	static const struct {
		const char *in;
		bool day_first;
		const char *want;
		int offset;
		bool zoned;
	} rows[] = {
	    {"4/3/2026", false, "2026-04-03T00:00:00Z", 0, false},
	    {"4/3/2026", true, "2026-03-04T00:00:00Z", 0, false},
	    {"23/3/2026", false, "2026-03-23T00:00:00Z", 0, false},
	    {"3/23/2026", true, "2026-03-23T00:00:00Z", 0, false},
	    {"2026-03-04 06:00", true, "2026-03-04T06:00:00Z", 0, false},
	    {"2026-03-04T06:00Z", true, "2026-03-04T06:00:00Z", 0, true},
	    {"4 Mar 2026 06:00 +0100", true, "2026-03-04T05:00:00Z", 3600,
		true},
	    {"1772600400", false, "2026-03-04T05:00:00Z", 0, true},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct date d = {.at = INSTANT_NONE};
		ok(date_read(str_of(rows[i].in), rows[i].day_first, &d), "%s",
		    rows[i].in);
		is_str(instant_iso(a, d.at), str_of(rows[i].want), rows[i].in);
		is_int(d.offset, rows[i].offset, rows[i].in);
		is_int(d.zoned, rows[i].zoned, rows[i].in);
	}
	arena_free(&a);
}

/* Nothing it is given makes it read past the end or loop. */
static void cut_anywhere(void)
{
	static const char in[] = "Mon, 23 Nov 2026 06:00:00 GMT+02:00 (x)";
	for (size_t from = 0; from < sizeof(in); from++)
		for (size_t n = 0; from + n < sizeof(in); n++) {
			struct arena *a = arena_new();
			int64_t t;
			date_parse(str_dup(a, (struct str){in + from, n}), &t);
			arena_free(&a);
		}
	ok(true, "every part of a date is read or refused");
}

/* The dates of feedparser's own tests; what it reads by a form we must read
 * alike, what it refuses we must refuse. */
static void corpus(void)
{
	char path[4096];
	snprintf(path, sizeof(path), "%s/time/feed_dates_feedparser.json",
	    tap_corpora());
	struct json_object *all = json_object_from_file(path);
	ok(all != NULL, "%s can be read", path);
	struct arena *a = arena_new();
	for (size_t i = 0; all && i < json_object_array_length(all); i++) {
		struct json_object *o = json_object_array_get_idx(all, i);
		struct json_object *in, *want = NULL;
		json_object_object_get_ex(o, "input", &in);
		json_object_object_get_ex(o, "expected_iso", &want);
		int64_t t;
		const char *s = json_object_get_string(in);
		bool got = date_parse(str_of(s), &t);
		is_str(got ? instant_iso(a, t) : S("none"),
		    str_of(want ? json_object_get_string(want) : "none"), s);
	}
	json_object_put(all);
	arena_free(&a);
}

/* Those of miniflux's tests: some to the second, all read at all. */
static void corpus_miniflux(void)
{
	char path[4096];
	snprintf(path, sizeof(path), "%s/time/feed_dates_miniflux.json",
	    tap_corpora());
	struct json_object *all = json_object_from_file(path), *exact, *list;
	ok(all && json_object_object_get_ex(all, "exact", &exact) &&
		json_object_object_get_ex(all, "must_parse", &list),
	    "%s can be read", path);
	for (size_t i = 0; i < json_object_array_length(exact); i++) {
		struct json_object *o = json_object_array_get_idx(exact, i);
		struct json_object *in, *want;
		json_object_object_get_ex(o, "input", &in);
		json_object_object_get_ex(o, "unix", &want);
		int64_t t = INSTANT_NONE;
		const char *s = json_object_get_string(in);
		if (strchr(s, '/')) /* zones by place are feed/zoned.c's */
			continue;
		date_parse(str_of(s), &t);
		is_int(t, json_object_get_int64(want), s);
	}
	for (size_t i = 0; i < json_object_array_length(list); i++) {
		int64_t t;
		const char *s =
		    json_object_get_string(json_object_array_get_idx(list, i));
		ok(date_parse(str_of(s), &t), "%s", s);
	}
	json_object_put(all);
}

/* Which day it is, and that it is one. */
static void named_days(void)
{
	static const struct {
		const char *word;
		bool is;
	} rows[] = {
	    {"tuesday", true},
	    {"dienstag", true},
	    {"sexta", true},
	    {"feira", false},
	    {"feiras", false},
	    {"пятницу", true},
	    {"火曜", true},
	    {"曜日", false},
	    {"周二", true},
	    {"星期", false},
	    {"december", false},
	    {"décembre", false},
	    {"марта", false},
	    {"tree", false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ok(date_names_day(str_of(rows[i].word)) == rows[i].is, "%s",
		    rows[i].word);
}

/* Days and months as words of a language. */
static void named(void)
{
	static const struct {
		const char *language, *word;
		bool is;
	} rows[] = {
	    {"en", "monday", true},
	    {"en", "march", true},
	    {"en", "marching", false},
	    {"", "sunday", true},
	    {"de-AT", "dienstagabend", true},
	    {"de", "mai", true},
	    {"de", "maier", false},
	    {"fr", "lundi", true},
	    {"fr", "mars", true},
	    {"fr", "marseille", false},
	    {"nn", "laurdag", true},
	    {"ru", "понедельника", true},
	    {"ru", "воскресенск", false},
	    {"pl", "marcu", true},
	    {"pl", "marcin", false},
	    {"ko", "월요일에", true},
	    {"zh-TW", "週二", true},
	    {"zh", "二人", false},
	    {"ja", "火曜", true},
	    {"vi", "ba", false},
	    {"xx", "monday", false},
	    {"en", "mo", false},
	    {"en", "", false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		ok(date_word(date_words(str_of(rows[i].language)),
		       str_of(rows[i].word)) == rows[i].is,
		    "%s: %s", rows[i].language, rows[i].word);
}

int main(void)
{
	TEST(named);
	TEST(named_days);
	TEST(rfc822);
	TEST(iso8601);
	TEST(other);
	TEST(languages);
	TEST(spoken_times);
	TEST(read_whole);
	TEST(cut_anywhere);
	if (tap_corpora()) {
		TEST(corpus);
		TEST(corpus_miniflux);
	}
	return tap_done();
}
