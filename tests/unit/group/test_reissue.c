/* SPDX-License-Identifier: MIT */
/* gazetted: tests of articles put out again under another address. */
#include "group/reissue.h"

#include "base/arena.h"
#include "tap.h"

#define TEXT                                                                   \
	"The minister of transport has resigned over the bridge that was "     \
	"never built, her office said. She had been in office for two years."

static const struct {
	const char *what;
	bool same;
	struct reissue old, now;
} rows[] = {
    {"a slip put right", true,
	{S_INIT("Minister resings over bridge"), S_INIT(TEXT), 1000},
	{S_INIT("Minister resigns over bridge"), S_INIT(TEXT), 1000}},
    {"and a word of the text", true,
	{S_INIT("Minister resigns over bridge"), S_INIT(TEXT " At last."), 0},
	{S_INIT("Minister resigns over a bridge"), S_INIT(TEXT " At first."),
	    500}},
    {"another day's", false,
	{S_INIT("Minister resigns over bridge"), S_INIT(TEXT), 0},
	{S_INIT("Minister resigns over bridge"), S_INIT(TEXT), 86400}},
    {"another headline", false,
	{S_INIT("Minister resigns over bridge"), S_INIT(TEXT), 0},
	{S_INIT("What we know of the harbour"), S_INIT(TEXT), 0}},
    {"other figures in the headline", false,
	{S_INIT("Results of group 1 of the cup"), S_INIT(TEXT), 0},
	{S_INIT("Results of group 2 of the cup"), S_INIT(TEXT), 0}},
    {"other figures in the text", false,
	{S_INIT("Weather for the coast"), S_INIT(TEXT " 12 degrees."), 0},
	{S_INIT("Weather for the coast"), S_INIT(TEXT " 14 degrees."), 0}},
    {"a figure more", false, {S_INIT("Weather for the coast"), S_INIT(TEXT), 0},
	{S_INIT("Weather for the coast"), S_INIT(TEXT " 14"), 0}},
    {"of another place", false,
	{S_INIT("Yellow warning of storm for Kent"),
	    S_INIT("A yellow warning of storm is out for Kent until evening. "
		   "Stay away from trees and from open water."),
	    0},
	{S_INIT("Yellow warning of storm for Essex"),
	    S_INIT("A yellow warning of storm is out for Essex until evening. "
		   "Stay away from trees and from open water."),
	    0}},
    {"of a place more", false,
	{S_INIT("Yellow warning of storm"),
	    S_INIT("A yellow warning of storm is out until evening. "
		   "Stay away from trees and from open water."),
	    0},
	{S_INIT("Yellow warning of storm in Kent"),
	    S_INIT("A yellow warning of storm is out in Kent until evening. "
		   "Stay away from trees and from the open water."),
	    0}},
    {"too little to say so", false,
	{S_INIT("Minister resings"), S_INIT("More soon."), 0},
	{S_INIT("Minister resigns"), S_INIT("More soon."), 0}},
    {"no text at all", false, {S_INIT("Minister resings"), {NULL, 0}, 0},
	{S_INIT("Minister resigns"), {NULL, 0}, 0}},
    {"no words", false, {S_INIT("!"), S_INIT("?"), 0},
	{S_INIT("."), S_INIT(""), 0}},
};

static void all(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		ok(reissue_of(a, &rows[i].old, &rows[i].now) == rows[i].same,
		    "%s", rows[i].what);
	arena_free(&a);
}

int main(void)
{
	TEST(all);
	return tap_done();
}
