/* SPDX-License-Identifier: MIT */
/* gazetted: tests of which addresses are public, and how long to wait. */
#include "fetch/address.h"

#include <time.h>

#include "base/clock.h"
#include "fetch/cachectl.h"
#include "fetch/caps.h"
#include "tap.h"

static const struct {
	const char *text;
	bool is_public;
} rows[] = {
    {"8.8.8.8", true},
    {"1.1.1.1", true},
    {"172.32.0.1", true},
    {"100.128.0.1", true},
    {"0.0.0.0", false},
    {"10.1.2.3", false},
    {"100.64.0.1", false},
    {"127.0.0.1", false},
    {"127.255.255.254", false},
    {"169.254.169.254", false},
    {"172.16.0.1", false},
    {"172.31.255.255", false},
    {"192.0.2.1", false},
    {"192.168.1.1", false},
    {"198.18.0.1", false},
    {"203.0.113.9", false},
    {"224.0.0.1", false},
    {"255.255.255.255", false},
    {"2606:4700::1111", true},
    {"::1", false},
    {"::", false},
    {"fe80::1", false},
    {"fc00::1", false},
    {"fd12:3456::1", false},
    {"ff02::1", false},
    {"2001:db8::1", false},
    {"2001::1", false},
    {"::ffff:127.0.0.1", false},
    {"::ffff:10.0.0.1", false},
    {"::ffff:8.8.8.8", true},
    {"64:ff9b::a00:1", false},
    {"64:ff9b::808:808", true},
    {"2002:7f00:1::", false},
    {"2002:808:808::", true},
    {"3fff::1", false},
    {"not an address", false},
    {"", false},
};

static void addresses(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(address_text_public(rows[i].text), rows[i].is_public,
		    rows[i].text);
}

#define DAY INT64_C(86400)
#define NOW INT64_C(1795413600) /* Mon, 23 Nov 2026 06:00:00 GMT */

static const struct {
	const char *value;
	int64_t want;
} retries[] = {
    {"120", 120},
    {" 0 ", 0},
    {"99999999999999999999", FETCH_RETRY_MAX},
    {"Mon, 23 Nov 2026 06:05:00 GMT", 300},
    {"Mon, 23 Nov 2026 05:00:00 GMT", 0},
    {"Monday, 23-Nov-26 06:05:00 GMT", 300},
    {"Mon Nov 23 06:05:00 2026", 300},
    {"soon", -1},
    {"-5", -1},
    {"", -1},
};

static void waits(void)
{
	for (size_t i = 0; i < sizeof(retries) / sizeof(*retries); i++)
		is_int(retry_after(str_of(retries[i].value), NOW, NOW),
		    retries[i].want, retries[i].value);
}

static const struct {
	const char *what;
	int64_t at, its; /* from now: the date; what the server's clock shows */
	int64_t want;
} clocks[] = {
    {"a clock that is slow, and a date by it", 7200 - 30 * DAY, -30 * DAY,
	7200},
    {"that, and a date by the right one", 7200, -30 * DAY, 7200},
    {"a clock that is fast, and a date by it", 7200 + 30 * DAY, 30 * DAY, 7200},
    {"that, and a date by the right one", 7200, 30 * DAY, 7200},
    {"that, and one of some days", 3 * DAY, 30 * DAY, 3 * DAY},
    {"a clock of 1970", 3600, -NOW, 3600},
    {"an hour slow", 7200, -3600, 10800},
    {"an hour fast", 7200, 3600, 7200},
    {"past by both", -7200, 3600, 0},
    {"beyond the cap by both", 9 * DAY, -2 * DAY, FETCH_RETRY_MAX},
};

static void two_clocks(void)
{
	for (size_t i = 0; i < sizeof(clocks) / sizeof(*clocks); i++) {
		char text[64];
		time_t at = NOW + clocks[i].at;
		struct tm tm;
		gmtime_r(&at, &tm);
		strftime(text, sizeof(text), "%a, %d %b %Y %H:%M:%S GMT", &tm);
		is_int(retry_after(str_of(text), NOW, NOW + clocks[i].its),
		    clocks[i].want, clocks[i].what);
	}
}

static const struct {
	const char *control, *expires;
	int64_t want;
} ages[] = {
    {"max-age=60", "", 60},
    {"public, MAX-AGE = \"60\"", "", 60},
    {"no-cache, max-age=60", "", 0},
    {"no-store", "", 0},
    {"max-age=999999999", "", FETCH_AGE_MAX},
    {"", "", -1},
    {"", "Mon, 23 Nov 2026 07:00:00 GMT", 3600},
    {"", "0", 0},
    {"max-age=60", "Mon, 23 Nov 2026 07:00:00 GMT", 60},
    {"max-age=x", "", -1},
    {",,;", "", -1},
};

static void freshness(void)
{
	for (size_t i = 0; i < sizeof(ages) / sizeof(*ages); i++)
		is_int(fresh_for(str_of(ages[i].control),
			   str_of(ages[i].expires), 0, NOW),
		    ages[i].want, ages[i].control);
}

static const struct {
	const char *age;
	int64_t want; /* of a minute */
} cached[] = {
    {"40", 20},
    {"61", 0},
    {"99999999999999999999", 0},
    {"-1", 60},
    {"old", 60},
};

static void kept_in_a_cache(void)
{
	for (size_t i = 0; i < sizeof(cached) / sizeof(*cached); i++)
		is_int(fresh_for(S("max-age=60"), S(""),
			   answer_age(str_of(cached[i].age)), NOW),
		    cached[i].want, cached[i].age);
	is_int(fresh_for(S(""), S(""), 40, NOW), -1, "an age is no promise");
}

int main(void)
{
	TEST(addresses);
	TEST(waits);
	TEST(two_clocks);
	TEST(freshness);
	TEST(kept_in_a_cache);
	return tap_done();
}
