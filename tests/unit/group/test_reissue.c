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
    {"of another place in the headline alone", false,
	{S_INIT("Yellow warning of storm for Kent"), S_INIT(TEXT), 0},
	{S_INIT("Yellow warning of storm for Essex"), S_INIT(TEXT), 0}},
    {"of two, and a figure that is the same", false,
	{S_INIT("Level 2 warning for north Kent"), S_INIT(TEXT), 0},
	{S_INIT("Level 2 warning for south Essex"), S_INIT(TEXT), 0}},
    {"a name that a letter tells from another", false,
	{S_INIT("Yellow warning of storm for Kent"), S_INIT(TEXT), 0},
	{S_INIT("Yellow warning of storm for Gent"), S_INIT(TEXT), 0}},
    {"of a town that a letter tells from another", false,
	{S_INIT("Storm warning for Bolton"), S_INIT(TEXT), 0},
	{S_INIT("Storm warning for Boston"), S_INIT(TEXT), 0}},
    {"a letter of a word, which is no name", true,
	{S_INIT("Minister leaves her ofice"), S_INIT(TEXT), 0},
	{S_INIT("Minister leaves her office"), S_INIT(TEXT), 0}},
    {"of another place, and the text has all of them", false,
	{S_INIT("Storm warning for Kent"), S_INIT(TEXT " Kent, Essex."), 0},
	{S_INIT("Storm warning for Essex"), S_INIT(TEXT " Kent, Essex."), 0}},
    {"another headline, of the same second", true,
	{S_INIT("Minister resigns over bridge"), S_INIT(TEXT), 1001},
	{S_INIT("She has been in the transport office for two years"),
	    S_INIT(TEXT), 1001}},
    {"one of which the text tells nothing", false,
	{S_INIT("Minister resigns over bridge"), S_INIT(TEXT), 1001},
	{S_INIT("What we know of the harbour"), S_INIT(TEXT), 1001}},
    {"or that has a name which is not in it", false,
	{S_INIT("Minister of transport resigned"), S_INIT(TEXT), 1001},
	{S_INIT("Two years in Kent office over"), S_INIT(TEXT), 1001}},
    {"one that names another place, of the same second", false,
	{S_INIT("Flood warning for Surrey"), S_INIT(TEXT), 1001},
	{S_INIT("Flood warning for Dorset"), S_INIT(TEXT), 1001}},
    {"or another figure", false,
	{S_INIT("Flood warning 3 for all of Surrey"), S_INIT(TEXT), 1001},
	{S_INIT("Flood warning 4 for all of Surrey"), S_INIT(TEXT), 1001}},
    {"or nothing else", false, {S_INIT("Surrey"), S_INIT(TEXT), 1001},
	{S_INIT("Dorset"), S_INIT(TEXT), 1001}},
    {"that, and of a place that each text has", false,
	{S_INIT("All of Kent is out"), S_INIT(TEXT " So says Kent."), 1001},
	{S_INIT("No light in Essex"), S_INIT(TEXT " So says Essex."), 1001}},
    {"a short word's slip", true,
	{S_INIT("Minister resigned form office"), S_INIT(TEXT), 0},
	{S_INIT("Minister resigned from office"), S_INIT(TEXT), 0}},
    {"a label taken off", true,
	{S_INIT("Breaking: minister resigns over bridge"), S_INIT(TEXT), 0},
	{S_INIT("Minister resigns over bridge"), S_INIT(TEXT), 0}},
    {"a word for another, which both texts have", true,
	{S_INIT("She resigned over bridge"), S_INIT(TEXT), 0},
	{S_INIT("Minister resigned over bridge"), S_INIT(TEXT), 0}},
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

static const struct {
	const char *what;
	bool another;
	enum reissue_link link;
	struct reissue old, now;
} later[] = {
    {"other words altogether", true, LINK_SHARED,
	{S_INIT("Minister resigns over bridge"), S_INIT(TEXT), 0},
	{S_INIT("A basin for the harbour"),
	    S_INIT("The harbour will have a third basin from next spring on, "
		   "says the mayor of the town."),
	    0}},
    {"a headline written anew", false, LINK_SHARED,
	{S_INIT("Minister resigns over bridge"), S_INIT(TEXT), 0},
	{S_INIT("Who is to follow her?"),
	    S_INIT("Late at night: " TEXT " Her deputy follows."), 0}},
    {"a text written anew", false, LINK_SHARED,
	{S_INIT("Minister resigns over bridge"), S_INIT(TEXT), 0},
	{S_INIT("Minister resigns over the bridge"),
	    S_INIT("At last, at the end of a long day."), 0}},
    {"a figure in few words", true, LINK_SHARED,
	{S_INIT("Offer 3: a bike"), S_INIT("Ask at door 3."), 0},
	{S_INIT("Offer 4: a boat"), S_INIT("Ask at door 4."), 0}},
    {"few words that are more now", false, LINK_SHARED,
	{S_INIT("Five are hurt"), S_INIT("More soon."), 0},
	{S_INIT("Six are in hospital"), S_INIT("No more soon, they say."), 0}},
    {"no text", true, LINK_SHARED, {S_INIT("Bulletin 1"), {NULL, 0}, 0},
	{S_INIT("Bulletin 2"), {NULL, 0}, 0}},
    {"the text of all, at another address", true, LINK_NEW,
	{S_INIT("Bulletin 1"), S_INIT("Read on."), 0},
	{S_INIT("Bulletin 2"), S_INIT("Read on."), 0}},
    {"the headline, at another address", false, LINK_NEW,
	{S_INIT("Minister resigns over bridge"), S_INIT(TEXT), 0},
	{S_INIT("Minister resigns over the bridge"), S_INIT("More."), 0}},
    {"a figure, at an address of its own", false, LINK_OWN,
	{S_INIT("2 dead in bridge fall"), S_INIT("Two people died."), 0},
	{S_INIT("3 dead in bridge fall"), S_INIT("Three people died."), 0}},
    {"that, and no text", false, LINK_OWN,
	{S_INIT("2 dead in bridge fall"), {NULL, 0}, 0},
	{S_INIT("3 dead in bridge fall"), {NULL, 0}, 0}},
    {"other words and text there", true, LINK_OWN,
	{S_INIT("2 dead in bridge fall"), S_INIT("Two people died."), 0},
	{S_INIT("A basin for the harbour"), S_INIT("It is the third."), 0}},
    {"other words there, and no text", true, LINK_OWN,
	{S_INIT("2 dead in bridge fall"), {NULL, 0}, 0},
	{S_INIT("A basin for the harbour"), {NULL, 0}, 0}},
};

static const struct {
	const char *what;
	enum reissue_texts texts;
	struct str old, now;
} kept[] = {
    {"a text", TEXTS_SAME, S_INIT(TEXT), S_INIT(TEXT)},
    {"its beginning", TEXTS_SAME, S_INIT(TEXT),
	S_INIT("The minister of transport has resigned over the bridge that "
	       "was never built")},
    {"a text of other figures", TEXTS_APART,
	S_INIT("Gusts of 61 km an hour are expected from the north, stay at "
	       "home tonight."),
	S_INIT("Gusts of 85 km an hour are expected from the north, stay at "
	       "home tonight.")},
    {"a line", TEXTS_FEW, S_INIT("See the page."), S_INIT("See the page.")},
    {"another", TEXTS_APART, S_INIT("See the page."), S_INIT("Read on.")},
    {"none on a side", TEXTS_FEW, S_INIT(TEXT), {NULL, 0}},
    {"none on any", TEXTS_FEW, {NULL, 0}, {NULL, 0}},
};

static void moved(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(kept) / sizeof(*kept); i++)
		ok(reissue_texts_kept(a, kept[i].old, kept[i].now) ==
			kept[i].texts,
		    "%s", kept[i].what);
	arena_free(&a);
}

static const struct {
	const char *what;
	bool replaced;
	struct str old, now;
} refilled[] = {
    {"the same", false, S_INIT(TEXT), S_INIT(TEXT)},
    {"more of it", false, S_INIT("Soup."), S_INIT("Soup, and fish.")},
    {"a word of five", false, S_INIT("Five are hurt, they say."),
	S_INIT("Six are hurt, they say.")},
    {"a count", false, S_INIT("1,204 stars today"), S_INIT("17 stars today")},
    {"nothing but one", false, S_INIT("12.99"), S_INIT("11.99")},
    {"another dish", true, S_INIT("Soup."), S_INIT("Stew.")},
    {"another text", true, S_INIT(TEXT),
	S_INIT("The harbour will have a third basin from next spring on.")},
    {"none any more", false, S_INIT(TEXT), {NULL, 0}},
};

static void filled_anew(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(refilled) / sizeof(*refilled); i++)
		ok(reissue_replaced(a, refilled[i].old, refilled[i].now) ==
			refilled[i].replaced,
		    "%s", refilled[i].what);
	arena_free(&a);
}

static void under_one_guid(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(later) / sizeof(*later); i++)
		ok(reissue_another(a, &later[i].old, &later[i].now,
		       later[i].link) == later[i].another,
		    "%s", later[i].what);
	arena_free(&a);
}

int main(void)
{
	TEST(all);
	TEST(under_one_guid);
	TEST(moved);
	TEST(filled_anew);
	return tap_done();
}
