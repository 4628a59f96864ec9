/* SPDX-License-Identifier: MIT */
/* gazetted: tests of when bounces are enough. */
#include "model/strikes.h"

#include "tap.h"

#define DAYS(n) ((n)*INT64_C(86400))

static const struct {
	const char *name;
	enum strike_kind latest;
	struct strikes s;
	int gone_after;
	enum strike_verdict want;
} rows[] = {
    {"gone, proved", STRIKE_GONE, {.proved = 1}, 1, STRIKE_OUT},
    {"gone, said once", STRIKE_GONE, {.told = 1}, 1, STRIKE_WAIT},
    {"gone, said on two days", STRIKE_GONE, {.told = 2}, 1, STRIKE_OUT},
    {"twice is wanted", STRIKE_GONE, {.proved = 1, .told = 1}, 2, STRIKE_WAIT},
    {"and is there", STRIKE_GONE, {.proved = 1, .told = 2}, 2, STRIKE_OUT},
    {"refused, but it lived", STRIKE_GONE,
	{.proved = 3, .lived = true, .gone_for = 36000}, 1, STRIKE_WAIT},
    {"refused the next day, too", STRIKE_GONE,
	{.proved = 2, .lived = true, .gone_for = 86000}, 1, STRIKE_OUT},
    {"refused, but nobody is taken", STRIKE_GONE,
	{.proved = 2, .deaf = true, .gone_for = 86000}, 1, STRIKE_WAIT},
    {"full does not add to gone", STRIKE_GONE,
	{.full = 9, .full_for = DAYS(90)}, 1, STRIKE_WAIT},
    {"full, four times", STRIKE_FULL, {.full = 4, .full_for = DAYS(20)}, 1,
	STRIKE_WAIT},
    {"full, for two days", STRIKE_FULL, {.full = 9, .full_for = DAYS(2)}, 1,
	STRIKE_WAIT},
    {"full, for long", STRIKE_FULL, {.full = 5, .full_for = DAYS(14)}, 1,
	STRIKE_OUT},
    {"noted is nothing", STRIKE_NOTED,
	{.proved = 9, .told = 9, .full = 9, .full_for = DAYS(90)}, 1,
	STRIKE_WAIT},
    {"a complaint", STRIKE_COMPLAINT, {.complained = 1}, 1, STRIKE_OUT},
    {"without proof", STRIKE_COMPLAINT, {.told = 1}, 1, STRIKE_WAIT},
    {"on two days", STRIKE_COMPLAINT, {.told = 2}, 1, STRIKE_OUT},
    {"a complaint in a storm", STRIKE_COMPLAINT,
	{.complained = 1, .edition_sent = 10, .edition_back = 10}, 1,
	STRIKE_OUT},
    {"nine of twelve are no storm", STRIKE_GONE,
	{.proved = 1, .edition_sent = 12, .edition_back = 9}, 1, STRIKE_OUT},
    {"nine of eleven are", STRIKE_GONE,
	{.proved = 1, .edition_sent = 11, .edition_back = 9}, 1, STRIKE_STORM},
    {"so are five of six", STRIKE_GONE,
	{.proved = 1, .edition_sent = 6, .edition_back = 5}, 1, STRIKE_STORM},
    {"so are four of four", STRIKE_GONE,
	{.proved = 1, .edition_sent = 4, .edition_back = 4}, 1, STRIKE_STORM},
    {"and three of three", STRIKE_GONE,
	{.proved = 1, .edition_sent = 3, .edition_back = 3}, 1, STRIKE_STORM},
    {"three of four are none", STRIKE_GONE,
	{.proved = 1, .edition_sent = 4, .edition_back = 3}, 1, STRIKE_OUT},
    {"nor are two of two", STRIKE_GONE,
	{.proved = 1, .edition_sent = 2, .edition_back = 2}, 1, STRIKE_OUT},
    {"a fifth is none", STRIKE_GONE,
	{.proved = 1, .edition_sent = 100, .edition_back = 20}, 1, STRIKE_OUT},
    {"more is", STRIKE_GONE,
	{.proved = 1, .edition_sent = 100, .edition_back = 21}, 1,
	STRIKE_STORM},
    {"ten of thirty at a domain are, too", STRIKE_GONE,
	{.proved = 1,
	    .edition_sent = 1000,
	    .edition_back = 10,
	    .domain_sent = 30,
	    .domain_back = 10},
	1, STRIKE_STORM},
    {"nine of nine there are none", STRIKE_GONE,
	{.proved = 1,
	    .edition_sent = 1000,
	    .edition_back = 12,
	    .domain_sent = 9,
	    .domain_back = 9},
	1, STRIKE_OUT},
    {"nor are ten of fifty", STRIKE_GONE,
	{.proved = 1,
	    .edition_sent = 1000,
	    .edition_back = 12,
	    .domain_sent = 50,
	    .domain_back = 10},
	1, STRIKE_OUT},
    {"many are full at once", STRIKE_FULL,
	{.full = 5,
	    .full_for = DAYS(14),
	    .edition_sent = 100,
	    .edition_back = 21},
	1, STRIKE_STORM},
};

static void judged(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct strike_policy p = {.gone_after = rows[i].gone_after,
		    .full_after = 5,
		    .full_for = DAYS(14),
		    .storm = 20};
		is_int(strikes_judge(&p, rows[i].latest, &rows[i].s),
		    rows[i].want, rows[i].name);
	}
}

static void no_storm(void)
{
	struct strike_policy p = {.gone_after = 1, .full_after = 5};
	struct strikes s = {
	    .proved = 1, .edition_sent = 100, .edition_back = 100};
	is_int(
	    strikes_judge(&p, STRIKE_GONE, &s), STRIKE_OUT, "storm = 0: never");
}

int main(void)
{
	TEST(judged);
	TEST(no_storm);
	return tap_done();
}
