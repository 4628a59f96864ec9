/* SPDX-License-Identifier: MIT */
/* gazetted: tests of where a text comes to its point. */
#include "summary/point.h"

#include "base/arena.h"
#include "tap.h"
#include "told.h"

struct row {
	const char *name, *title, *text;
	const char *with; /* a sentence that is told, or NULL: none of `not` */
	const char * not ;
};

static void told(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct arena *a = arena_new();
		struct str got =
		    told_under(a, rows[i].title, rows[i].text, 3, 0);
		ok(rows[i].with ? str_find(got, str_of(rows[i].with)) >= 0
				: str_find(got, str_of(rows[i].not )) < 0,
		    "%s: %.*s", rows[i].name, PRS(got));
		arena_free(&a);
	}
}

#define SCENE                                                                  \
	"Old houses in Orlin are heated with oil, and oil is dear this "       \
	"winter. Owners of old houses in Orlin look for other ways to heat "   \
	"them. Firms that sell stoves in Orlin have had no day of rest this "  \
	"winter, and neither have those who deliver oil and wood.\n"
#define REST                                                                   \
	"\nThe first of the pumps were built by a firm in the north.\n"        \
	"A room needs a radiator that is large enough.\n"                      \
	"Many walls have been packed with straw since.\n"                      \
	"Inspectors come by once a year with a lamp.\n"                        \
	"The town hall gives advice on Mondays.\n"                             \
	"Chimneys are swept in spring.\n"

static void asked(void)
{
#define ASKED "Do pumps suit old houses at all? "
	static const struct row rows[] = {
	    {"what the headline asks", "Do pumps suit old houses in Orlin?",
		SCENE ASKED "In principle nothing speaks against that." REST,
		ASKED "In principle nothing speaks against that.", NULL},
	    {"what no headline asks", "Pumps suit old houses in Orlin",
		SCENE ASKED "In principle nothing speaks against that." REST,
		NULL, "principle"},
	    {"but is answered", "Pumps suit old houses in Orlin",
		SCENE ASKED "The answer is that it suits most." REST,
		ASKED "The answer is that it suits most.", NULL},
	    {"what only begins like an answer",
		"Pumps suit old houses in Orlin",
		SCENE ASKED "Yesterday a firm put that to the test." REST, NULL,
		"Yesterday"},
	    {"another question", "Do pumps suit old houses in Orlin?",
		SCENE "Who pays for that? The town." REST, NULL, "Who pays"},
	    {"a word on the question", "Do pumps suit old houses in Orlin?",
		SCENE ASKED "That is what many readers ask us." REST, NULL,
		"many readers"},
	    {"what was thought", "Do pumps suit old houses in Orlin?",
		SCENE ASKED "For years that was held to be out of reach." REST,
		NULL, "For years"},
	    {"a cry", "Do pumps suit old houses in Orlin?",
		SCENE ASKED "An overview of the matter!" REST, NULL,
		"overview"},
	};
	told(rows, sizeof(rows) / sizeof(*rows));
}

static void of_headline(void)
{
#define FIGURE "Whoever built one of the pumps spent 37% less on fuel."
#define QUOTE                                                                  \
	"\"Nobody will freeze again,\" said the mayor, Ann Example, to a "     \
	"crowd on the square."
	static const struct row rows[] = {
	    {"its figure", "Old houses in Orlin: 37 percent saved",
		SCENE FIGURE REST, FIGURE, NULL},
	    {"that of a name", "Old houses in Orlin: HEAT-37 saves",
		SCENE FIGURE REST, NULL, FIGURE},
	    {"of another thing", "Old houses in Orlin: man, 65, freed",
		SCENE "The limit on the road is 65 miles an hour." REST, NULL,
		"65 miles"},
	    {"the how manieth", "Alte Häuser in Orlin vor dem 37. Winter",
		"Alte Häuser in Orlin werden mit Öl geheizt, und das Öl ist "
		"in diesem Winter teuer. Besitzer alter Häuser in Orlin "
		"suchen daher nach einem Ersatz. Firmen, die Öfen nach Orlin "
		"verkaufen, haben in diesem Winter keinen Tag Ruhe, ebenso "
		"wenig wie jene, die Öl und Holz liefern.\n"
		"Viele Wände sind seither gedämmt worden.\n"
		"Am Hafen stehen im Winter 37 Kräne.\n"
		"Einmal im Jahr kommt der Prüfer.\n"
		"Im Rathaus gibt es Rat am Montag.\n"
		"Schornsteine werden im Frühling gefegt.\n",
		NULL, "37 Kr"},
	    {"no share", "Old houses in Orlin: 37 percent saved",
		SCENE "Trains leave for Orlin from platform 37." REST, NULL,
		"platform"},
	    {"its quotation", "Old houses in Orlin: \"Nobody will freeze\"",
		SCENE QUOTE REST, QUOTE, NULL},
	};
	told(rows, sizeof(rows) / sizeof(*rows));
}

/* Where there is no room for both, what the text begins with is told. */
static void small_room(void)
{
	struct arena *a = arena_new();
	struct str got = told_under(a,
	    "\"This bridge is a disgrace\": mayor attacks builder",
	    "Mayor Ann Hale has attacked the firm that built the new bridge "
	    "over the Lenne. She spoke at a meeting in Orlin on Monday night.\n"
	    "Hale said that rust had been found on 40 beams and that the town "
	    "would not pay the last bill of three million euros.\n"
	    "A blogger wrote in 2019 that \"this bridge is a disgrace\" to the "
	    "country.\n"
	    "The firm did not answer.\n"
	    "Cars may still cross.\n"
	    "Snow is forecast.\n",
	    3, 150);
	ok(str_starts(got, S("Mayor Ann Hale has attacked")), "%.*s", PRS(got));
	arena_free(&a);
}

static void marked(void)
{
#define FOUND "We show that whoever built one of them spent far less on fuel."
#define STUDY                                                                  \
	"The study found that whoever built a pump spent far less on fuel."
#define NEWS                                                                   \
	"A storm cut power to schools in Orlin on Friday night. The grid "     \
	"firm Lenne Power sent crews out.\n"                                   \
	"Most homes had light again by noon, and the last by the evening, "    \
	"the firm said on its site.\n"
#define NOW "Now, a survey of the north has found that pumps warm every room."
	static const struct row rows[] = {
	    {"what was found", "Old houses in Orlin",
		SCENE "A team went from door to door. " FOUND REST, FOUND,
		NULL},
	    {"what a study came to", "Old houses in Orlin",
		SCENE "A team went from door to door. " STUDY REST, STUDY,
		NULL},
	    {"what is otherwise now", "Old houses in Orlin", SCENE NOW REST,
		NOW, NULL},
	    {"who goes on telling", "Old houses in Orlin",
		SCENE "Now, I had not read of any survey before that." REST,
		NULL, "Now, I"},
	    {"below the news of a day", "A storm cuts power in Orlin",
		NEWS "Now the question is who pays." REST, NULL, "who pays"},
	    {"of today", "A storm cuts power in Orlin",
		"A storm cut power to schools in Orlin today. The grid firm "
		"Lenne Power sent crews out.\n"
		"Most homes had light again by noon, and the last by the "
		"evening, the firm said on its site.\n"
		"Now the question is who pays." REST,
		NULL, "who pays"},
	    {"an older study, too", "Orlin bans phones in its schools",
		NEWS "A decade ago a team in Wend looked at six schools. The "
		     "study found that bans made no difference to marks." REST,
		NULL, "The study"},
	    {"in Finnish", "Uusi silta Orliniin",
		"Orlinin asukkaat hyväksyivät sunnuntaina uuden sillan 61 "
		"prosentin enemmistöllä. Pormestari Anna Moll puhui suuresta "
		"päivästä.\n"
		"Työt alkavat keväällä ja kestävät kolme vuotta, kaupunki "
		"kertoi ääntenlaskun jälkeen.\n"
		"Nyt on aika juhlia.\n"
		"Puita pitää kaataa.\n"
		"Koulut olivat äänestyspaikkoja.\n",
		NULL, "Nyt on"},
	    {"in German", "Alte Häuser in Orlin",
		"Alte Häuser in Orlin werden mit Öl geheizt, und das Öl ist "
		"in diesem Winter teuer. Besitzer alter Häuser in Orlin "
		"suchen daher nach einem Ersatz. Firmen, die Öfen nach Orlin "
		"verkaufen, haben in diesem Winter keinen Tag Ruhe, ebenso "
		"wenig wie jene, die Öl und Holz liefern.\n"
		"Viele Wände sind seither gedämmt worden.\n"
		"Doch nun zeigt eine Umfrage, dass Pumpen jeden Raum wärmen.\n"
		"Einmal im Jahr kommt der Prüfer.\n"
		"Im Rathaus gibt es Rat am Montag.\n"
		"Schornsteine werden im Frühling gefegt.\n",
		"Doch nun zeigt eine Umfrage", NULL},
	};
	told(rows, sizeof(rows) / sizeof(*rows));
}

int main(void)
{
	TEST(asked);
	TEST(of_headline);
	TEST(small_room);
	TEST(marked);
	return tap_done();
}
