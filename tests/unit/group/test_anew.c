/* SPDX-License-Identifier: MIT */
/* gazetted: tests of addresses at which another article stands each time. */
#include "group/anew.h"

#include "base/arena.h"
#include "tap.h"

static void headlines(void)
{
	static const struct {
		const char *old, *now;
		bool other;
	} rows[] = {
	    {"Council opens a basin", "Ferry strike goes on", true},
	    {"Council opens a basin", "Council closes the basin", false},
	    {"Council opens a basin for the fishing boats",
		"Strike: council and drivers talk through the night", true},
	    {"Letter: the council opens a basin",
		"Letter: a ferry strike goes on", true},
	    {"The letter of this week on basins",
		"The letter of this week on ferries", false},
	    {"Letter: basins", "Letter: ferries and strikes", false},
	    {"Open", "Closed today for all", false},
	    {"", "Ferry strike goes on", false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		ok(anew_headline(a, str_of(rows[i].old), str_of(rows[i].now)) ==
			rows[i].other,
		    "%s", rows[i].now);
	arena_free(&a);
}

int main(void)
{
	TEST(headlines);
	return tap_done();
}
