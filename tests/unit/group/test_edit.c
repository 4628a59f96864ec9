/* SPDX-License-Identifier: MIT */
/* gazetted: articles that were edited. */
#include "group/edit.h"

#include "tap.h"

static const struct {
	const char *language, *old[2], *now[2];
	bool touches, risen;
} rows[] = {
    {"en", {"Mayor opens libary", "It has 20 desks."},
	{"Mayor opens library", "It has 20 desks."}, false, false},
    {"en", {"Mayor opens library", "It has 20 desks."},
	{"Mayor shuts library", "It has 20 desks."}, true, false},
    {"en", {"Dam may burst", "x"}, {"Dam bursts", "x"}, true, false},
    {"en", {"Deal", "x"}, {"No deal", "x"}, true, false},
    {"en", {"Rovers win", "x"}, {"Rovers won", "x"}, true, false},
    {"en", {"Crash", "At least 11 died at Tolm. It rained."},
	{"Crash", "At least 17 died at Tolm. It snowed."}, true, true},
    {"en", {"Crash", "Nine died at Tolm."}, {"Crash", "12 died at Tolm."}, true,
	true},
    {"en", {"Heat", "1,200 died at Tolm."}, {"Heat", "1,450 died at Tolm."},
	true, true},
    {"de", {"Hitze", "1.200 starben in Ried."},
	{"Hitze", "950 starben in Ried."}, false, false},
    {"en", {"Crash", "12 died at Tolm."}, {"Crash", "Nine died at Tolm."},
	false, false},
    {"en", {"Crash", "A man died at Tolm. Read 12 times."},
	{"Crash", "A man died at Tolm. Read 90 times."}, false, false},
    {"en", {"Vote: 14:05", "Updated at 14:05, all goes on."},
	{"Vote: 15:10", "Updated at 15:10, all goes on."}, false, false},
    {"de", {"Brand", "Zwei Menschen starben in Ried."},
	{"Brand", "Drei Menschen starben in Ried."}, true, true},
    {"ja", {"港町で地震", "港町で地震があり、5人が死亡した。"},
	{"港町で地震", "港町で地震があり、8人が死亡した。"}, true, true},
    {"zh", {"河口火灾", "河口发生火灾，消防人员正在灭火。"},
	{"河口火灾", "河口发生火灾，消防人员已经撤离。"}, false, false},
    {"en", {"", ""}, {"", ""}, false, false},
    {"en", {"A", ""}, {"A", "Ten died."}, false, false},
};

static void touched(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str in = str_of(rows[i].language);
		struct wording old = {
		    str_of(rows[i].old[0]), str_of(rows[i].old[1]), in};
		struct wording now = {
		    str_of(rows[i].now[0]), str_of(rows[i].now[1]), in};
		ok(edit_touches(&old, &now) == rows[i].touches, "%s, %s",
		    rows[i].now[0], rows[i].now[1]);
		ok(edit_risen(&old, &now) == rows[i].risen, "risen: %s, %s",
		    rows[i].now[0], rows[i].now[1]);
	}
}

int main(void)
{
	TEST(touched);
	return tap_done();
}
