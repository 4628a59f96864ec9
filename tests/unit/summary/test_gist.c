/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what a headline promises. */
#include "summary/gist.h"

#include "base/arena.h"
#include "tap.h"
#include "told.h"

struct row {
	const char *name, *title, *text, *want;
};

static void told(
    const struct row *rows, size_t n, size_t sentences, size_t chars)
{
	for (size_t i = 0; i < n; i++) {
		struct arena *a = arena_new();
		struct str got = told_under(
		    a, rows[i].title, rows[i].text, sentences, chars);
		ok(str_eq(got, str_of(rows[i].want)), "%s: %.*s", rows[i].name,
		    PRS(got));
		arena_free(&a);
	}
}

#define SCENE                                                                  \
	"The baker of Orlin lights the oven at four in the morning.\n"         \
	"Fresh bread lies on the counter when the miller comes in.\n"          \
	"Both men drink coffee beside the warm oven.\n"                        \
	"Outside the baker sees the river rise.\n"                             \
	"A miller needs bread, and a baker needs flour.\n"
#define OPENING "The baker of Orlin lights the oven at four in the morning. "
#define OPENING_TOLD                                                           \
	OPENING "Fresh bread lies on the counter when the miller comes in. "
#define SCENE_TOLD OPENING_TOLD "Both men drink coffee beside the warm oven."
#define DULL	   "The valley has slept well this year. "
#define NEWS                                                                   \
	"Since spring a family of beavers has raised dams on the upper "       \
	"Lenne, so that no flood has reached any cellar."
#define COUNT "Keepers count the beavers twice a year, with lamps."
#define REST                                                                   \
	"\n" COUNT "\n"                                                        \
	"The oven of the baker is as old as the mill of the miller.\n"         \
	"Young beavers leave their lodge after three years.\n"                 \
	"Bread from Orlin is sold in town, fresh from the oven, by the "       \
	"miller.\n"                                                            \
	"Walls that beavers made are mended within hours.\n"                   \
	"Farmers lost a few rows of maize to hungry animals.\n"                \
	"Trees near the bank are wrapped in wire.\n"                           \
	"Visitors may walk there on Sundays.\n"                                \
	"The baker laughs.\n"
#define TITLE "Beavers and their dams: how a family tamed a flood"

/* The opening stays; the weaker of what is behind it gives way. */
static void covered(void)
{
	static const struct row rows[] = {
	    {"a scene", TITLE, SCENE DULL NEWS REST, OPENING DULL NEWS},
	    {"it is told", "The baker, the miller and the oven of Orlin",
		SCENE DULL NEWS REST, SCENE_TOLD},
	    {"the text has nothing of it", "Otters thrive again",
		SCENE DULL NEWS REST, SCENE_TOLD},
	    {"what has it leans", TITLE,
		SCENE DULL "But beavers had raised dams before, so that no "
			   "flood has reached any cellar." REST,
		OPENING_TOLD COUNT},
	    {"the headline over again", TITLE,
		SCENE DULL "A family of beavers tamed a flood by dams." REST,
		OPENING_TOLD COUNT},
	    {"a few words by the way", "The baker, his family and the flood",
		SCENE DULL NEWS REST, SCENE_TOLD},
	    {"who was told of would be lost",
		"The baker, the miller, the dams, a family and the flood",
		SCENE DULL NEWS REST, SCENE_TOLD},
	    {"far below", TITLE, SCENE REST DULL NEWS, OPENING_TOLD COUNT},
	};
	told(rows, sizeof(rows) / sizeof(*rows), 3, 0);
}

#define LEAD                                                                   \
	"The mill of Orlin burnt down on Sunday night, and the miller who "    \
	"had slept in it was found dead by crews from three towns nearby."

/* Where one sentence is all, what a report begins with gives way only to what
 * has the most of the headline. */
static void instead(void)
{
	static const struct row rows[] = {
	    {"a detail",
		"Beavers, dams and a flood: keepers, maize, trees, walls, "
		"lodge",
		LEAD "\n" NEWS REST, LEAD},
	    {"the news", "Beavers, dams and a flood: keepers and maize",
		LEAD "\n" NEWS REST, NEWS},
	};
	told(rows, sizeof(rows) / sizeof(*rows), 0, 150);
}

/* Where there is no room for what is before it in its paragraph, it may do
 * without, if it says who it is of. */
static void alone(void)
{
#define MANY                                                                   \
	"The mill has been quiet since. Rain has come to the hills again. "    \
	"Both of them wait for guests. A bell rings in the tower. "
#define KEEPER                                                                 \
	"Ann Example, a keeper in the hills above Orlin, says that dams "      \
	"which one family of beavers raised in spring have held back the "     \
	"water of every flood."
#define ADVERB                                                                 \
	"Luckily, says Ann Example, a keeper in the hills above Orlin, dams "  \
	"which one family of beavers raised in spring have held back the "     \
	"water of every flood."
	static const struct row rows[] = {
	    {"who", TITLE, OPENING MANY KEEPER REST,
		OPENING "The mill has been quiet since. " KEEPER},
	    {"behind a word that goes on", TITLE, OPENING MANY ADVERB REST,
		OPENING "The mill has been quiet since. " COUNT},
	};
	told(rows, sizeof(rows) / sizeof(*rows), 3, 0);
}

int main(void)
{
	TEST(covered);
	TEST(instead);
	TEST(alone);
	return tap_done();
}
