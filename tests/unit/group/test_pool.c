/* SPDX-License-Identifier: MIT */
/* gazetted: what the hours between two reports say. */
#include "base/clock.h"
#include "group/pool.h"
#include "tap.h"

static double timely(int hours, enum lengths of)
{
	return pool_timely(0, hours * INT64_C(3600), of, false);
}

/* A brief report comes soon, with a long one or another. */
static void hours(void)
{
	ok(timely(2, ONE_BRIEF) > timely(2, BOTH_LONG), "at once");
	ok(timely(12, ONE_BRIEF) < timely(12, BOTH_LONG) - 0.2, "that evening");
	ok(timely(24, BOTH_BRIEF) < -2.5, "the next day it is another");
	ok(timely(24, ONE_BRIEF) > -2, "but of one brief one");
	ok(timely(16, ONE_BRIEF) > -0.1, "in the evening paper it is as any");
	ok(timely(48, BOTH_BRIEF) > -2.7, "some are late");
	for (int h = 0; h < 100; h++) {
		ok(timely(h, BOTH_BRIEF) >= timely(h + 1, BOTH_BRIEF),
		    "%d h: no more with time", h);
		ok(timely(h, ONE_BRIEF) >= timely(h + 1, ONE_BRIEF),
		    "nor of one brief one");
	}
	ok(pool_timely(INSTANT_NONE, 0, ONE_BRIEF, false) <= 0 &&
		pool_timely(INSTANT_NONE, 0, ONE_BRIEF, false) >= 0,
	    "a day that is not known");
}

int main(void)
{
	TEST(hours);
	return tap_done();
}
