/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what of a report stands under headings. */
#include "summary/sections.h"

#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"

static void told(const char *name, const char *title, const char *text,
    struct summary_opts o, const char *want)
{
	struct arena *a = arena_new();
	struct summary_doc doc = {str_of(title), str_of(text), S("en")};
	units u = {0};
	summary_choose(a, &doc, 1, &o, &u);
	struct str got = summary_join(a, &u);
	ok(str_eq(got, str_of(want)), "%s: %.*s", name, PRS(got));
	arena_free(&a);
}

#define LEAD                                                                   \
	"The harbour of Orlin will close its fish hall in spring.\n"           \
	"A hundred boats land their catch there every week.\n"                 \
	"The council looks for a buyer who keeps the ice house open.\n"
#define HALL                                                                   \
	"What the hall is\n"                                                   \
	"Architects from Bergen built the fish hall in 1903 for forty "        \
	"dealers of the harbour.\n"
#define ICE                                                                    \
	"What the ice is\n"                                                    \
	"Ice comes by lorry from two lakes, and boats of the harbour buy "     \
	"three tons a day.\n"

static void in_order(void)
{
	struct summary_opts three = {.sentences = 3};
	told("what is before the first is enough", "Fish hall of the harbour",
	    LEAD HALL ICE, three,
	    "The harbour of Orlin will close its fish hall in spring. "
	    "A hundred boats land their catch there every week. "
	    "The council looks for a buyer who keeps the ice house open.");
	told("one line that is none parts nothing", "Fish hall of the harbour",
	    LEAD HALL, three,
	    "The harbour of Orlin will close its fish hall in spring. "
	    "A hundred boats land their catch there every week. "
	    "Architects from Bergen built the fish hall in 1903 for forty "
	    "dealers of the harbour.");
	told("too little is before it", "Ice house of the harbour",
	    "The harbour of Orlin will close its fish hall in spring.\n" HALL
		ICE,
	    three,
	    "The harbour of Orlin will close its fish hall in spring. "
	    "Architects from Bergen built the fish hall in 1903 for forty "
	    "dealers of the harbour. "
	    "Ice comes by lorry from two lakes, and boats of the harbour buy "
	    "three tons a day.");
	told("what the headline says is further on",
	    "Dockers lift nine buoys of copper",
	    LEAD HALL
	    "What else is new\n"
	    "Nine buoys of copper were lifted by dockers on Monday.\n",
	    three,
	    "The harbour of Orlin will close its fish hall in spring. "
	    "Architects from Bergen built the fish hall in 1903 for forty "
	    "dealers of the harbour. "
	    "Nine buoys of copper were lifted by dockers on Monday.");
	told("of the room", "Fish hall of the harbour", LEAD HALL ICE,
	    (struct summary_opts){.chars = 900},
	    "The harbour of Orlin will close its fish hall in spring. "
	    "A hundred boats land their catch there every week. "
	    "The council looks for a buyer who keeps the ice house open. "
	    "Architects from Bergen built the fish hall in 1903 for forty "
	    "dealers of the harbour. "
	    "Ice comes by lorry from two lakes, and boats of the harbour buy "
	    "three tons a day.");
}

/* None of the headline's words but "Orlin" are told before the first. */
static void promised(void)
{
	told("what the headline promises is further below",
	    "Architects from Bergen to mend Orlin market",
	    LEAD "What comes first\n"
		 "Architects from Bergen will mend the roof, the floor and "
		 "the brick of the market before any buyer moves in.\n" ICE,
	    (struct summary_opts){.sentences = 3},
	    "The harbour of Orlin will close its fish hall in spring. "
	    "A hundred boats land their catch there every week. "
	    "Architects from Bergen will mend the roof, the floor and the "
	    "brick of the market before any buyer moves in.");
	told("of a list's items none is",
	    "Architects from Bergen to mend Orlin market in two steps",
	    LEAD "1. What comes first\n"
		 "Architects from Bergen will mend the roof, the floor and "
		 "the brick of the market before any buyer moves in.\n"
		 "2. What comes then\n" ICE,
	    (struct summary_opts){.sentences = 3},
	    "The harbour of Orlin will close its fish hall in spring. "
	    "A hundred boats land their catch there every week. "
	    "The council looks for a buyer who keeps the ice house open.");
}

static void lists(void)
{
	struct summary_opts three = {.sentences = 3};
	told("items of a list lean on their names", "Three cities to see",
	    "Three cities of the north are worth a journey in spring.\n"
	    "1. Orlin\n"
	    "One of the oldest cities of the north, worth it in spring.\n"
	    "2. Bergen\n"
	    "Fish, rain and wooden houses are what people come for.\n",
	    three, "Three cities of the north are worth a journey in spring.");
	told("nothing is before it, so they are news", "Three things to know",
	    "1. Ferries\n"
	    "The ferries of Orlin sail no more from Monday on.\n"
	    "2. Bridge\n"
	    "The council of Bergen voted for a bridge of steel.\n",
	    three,
	    "The ferries of Orlin sail no more from Monday on. "
	    "The council of Bergen voted for a bridge of steel.");
	told("of another kind than the headline counts",
	    "Two boats sink at Orlin",
	    "Two boats sank at Orlin on Monday.\n"
	    "1. Who was on board?\n"
	    "Nine sailors of Bergen were on the boats, the harbour said.\n"
	    "2. Who saved them?\n"
	    "A ferry from Halden took all sailors of the boats on board.\n"
	    "3. What comes next?\n"
	    "The harbour of Orlin wants the boats lifted by spring.\n",
	    three,
	    "Two boats sank at Orlin on Monday. "
	    "Nine sailors of Bergen were on the boats, the harbour said. "
	    "A ferry from Halden took all sailors of the boats on board.");
	told("a year is no number of an item", "Orlin",
	    "The city of Orlin has kept its walls for all these years.\n"
	    "1.\n"
	    "Monks from Bergen built a tower of red stone in nine summers.\n",
	    three,
	    "The city of Orlin has kept its walls for all these years. "
	    "Monks from Bergen built a tower of red stone in nine summers.");
}

static void several(void)
{
	struct arena *a = arena_new();
	struct summary_doc docs[] = {
	    {S("Three walls of Orlin fall in storm"),
		S("A storm has brought down three walls of Orlin.\n"
		  "1. The wall of the harbour\n"
		  "Nine dockers died under the wall of the harbour.\n"
		  "2. The wall of the school\n"
		  "Bricks of the school hit 40 cars in Bergen Street.\n"),
		S("en")},
	    {S("Walls of Orlin fall in storm"),
		S("Walls of Orlin fell in a storm on Monday, police said."),
		S("en")},
	};
	units u = {0};
	summary_choose(a, docs, 2, &(struct summary_opts){.sentences = 4}, &u);
	struct str got = summary_join(a, &u);
	ok(str_find(got, S("Nine dockers died")) >= 0,
	    "all sections of several reports: %.*s", PRS(got));
	arena_free(&a);
}

static void letters(void)
{
	told("the first of a column's letters", "A man keeps all his boats",
	    "DEAR EXAMPLE: My man has kept nine old boats in our garden for "
	    "years. He never sails, and the roses are dying. What shall I do?\n"
	    "DEAR ROSES: Sell one boat a year, and tell him in spring which. "
	    "He will hardly see it.\n"
	    "DEAR EXAMPLE: The men of the next house keep all their boats and "
	    "men in the garden of our house.\n",
	    (struct summary_opts){.sentences = 3},
	    "DEAR EXAMPLE: My man has kept nine old boats in our garden for "
	    "years. He never sails, and the roses are dying. "
	    "DEAR ROSES: Sell one boat a year, and tell him in spring which.");
}

int main(void)
{
	TEST(in_order);
	TEST(promised);
	TEST(lists);
	TEST(several);
	TEST(letters);
	return tap_done();
}
