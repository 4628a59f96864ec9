/* SPDX-License-Identifier: MIT */
/* gazetted: tests of how a report begins, and what is far below it. */
#include "summary/outset.h"

#include "base/arena.h"
#include "tap.h"

struct row {
	const char *name, *language, *text, *want;
};

static void told(
    const struct row *rows, size_t n, size_t chars, size_t sentences)
{
	for (size_t i = 0; i < n; i++) {
		struct arena *a = arena_new();
		struct summary_doc doc = {S("The port"), str_of(rows[i].text),
		    str_of(rows[i].language)};
		struct summary_opts o = {
		    .chars = chars, .sentences = sentences};
		units u = {0};
		summary_choose(a, &doc, 1, &o, &u);
		struct str got = summary_join(a, &u);
		ok(str_eq(got, str_of(rows[i].want)), "%s: %.*s", rows[i].name,
		    PRS(got));
		arena_free(&a);
	}
}

#define REPORT                                                                 \
	"The ferry of Orlin sails again after two years of work.\n"            \
	"The new pier has room for nine boats and a school.\n"
#define BELOW "Tickets\nRates\nAll ferries\nContact\n"
#define TOLD                                                                   \
	"The ferry of Orlin sails again after two years of work. "             \
	"The new pier has room for nine boats and a school."

/* What is below a report that speaks for nobody, and speaks so. */
static void strays(void)
{
	static const struct row rows[] = {
	    {"a reader", "en",
		REPORT BELOW "I feel like the boats of the port of Orlin are "
			     "far too small for that.",
		TOLD},
	    {"with another mark", "en",
		REPORT BELOW "We’ve put new benches on the pier for all that "
			     "wait there.",
		TOLD},
	    {"nor less behind it", "en",
		REPORT BELOW "Send your pictures of the ferry and the pier of "
			     "Orlin to the port.\nBoats and cranes stand on a "
			     "quay in winter.",
		TOLD},
	    {"after sentences alone", "en",
		REPORT "It broke.\nHe says that the old pier was not made for "
		       "it in the "
		       "first place, nor for the bay.\nThey did not say why.\n"
		       "The boats of the port of Orlin are fast whether you "
		       "sail or row.\n"
		       "It is so.\nHe said it.\nThey know.\nIt went.\n",
		TOLD " The boats of the port of Orlin are fast whether you "
		     "sail or row."},
	    {"others are told of", "en",
		REPORT BELOW
		"The boats of the port of Orlin are too small for big waves.",
		TOLD
		" The boats of the port of Orlin are too small for big waves."},
	    {"quoted", "en",
		REPORT BELOW "The mayor of Orlin said “we need your help” at "
			     "the pier on Monday.",
		TOLD " The mayor of Orlin said “we need your help” at the "
		     "pier on Monday."},
	    {"a road", "en",
		REPORT BELOW
		"I-95 of Orlin is far too small for big boats and their waves.",
		TOLD " I-95 of Orlin is far too small for big boats and their "
		     "waves."},
	    {"a writer's own", "en",
		"I sailed to Orlin when the ferry came back after two "
		"years.\nThe new pier has room for nine boats and a "
		"school.\n" BELOW "I feel like the boats of the port of Orlin "
		"are far too small for that.",
		"I sailed to Orlin when the ferry came back after two years. "
		"The new pier has room for nine boats and a school. I feel "
		"like the boats of the port of Orlin are far too small for "
		"that."},
	    {"but no appeal", "en",
		"I sailed to Orlin when the ferry came back after two years.\n"
		"The new pier has room for nine boats and a school.\n" BELOW
		"We need your help with the pictures of the pier of Orlin.",
		"I sailed to Orlin when the ferry came back after two years. "
		"The new pier has room for nine boats and a school."},
	    {"German", "de",
		"Die Fähre von Orlin fährt nach zwei Jahren Arbeit wieder.\n"
		"Der neue Steg hat Platz für neun Boote und eine Schule.\n"
		"Karten\nPreise\nAlle Fähren\nKontakt\n"
		"Wir freuen uns über alle Bilder von der Fähre und dem Steg.",
		"Die Fähre von Orlin fährt nach zwei Jahren Arbeit wieder. "
		"Der neue Steg hat Platz für neun Boote und eine Schule."},
	    {"Swedish", "sv",
		"Färjan i Orlin går igen efter två år av arbete.\n"
		"Den nya bryggan har plats för nio båtar och en skola.\n"
		"Biljetter\nPriser\nAlla färjor\nKontakt\n"
		"Jag tycker att båtarna i hamnen i Orlin är alldeles för små.",
		"Färjan i Orlin går igen efter två år av arbete. "
		"Den nya bryggan har plats för nio båtar och en skola."},
	};
	told(rows, sizeof(rows) / sizeof(*rows), 400, 0);
}

/* Little may be told by itself of what leans on a headline. */
static void beginnings(void)
{
	static const struct row rows[] = {
	    {"all from the first", "en",
		"It has room for nine boats, a school, and a hall for the fish "
		"that they bring.\nIt was built by those who lost the old one "
		"to a storm in the winter before.\nHe opened it on Monday.\n"
		"A band played.",
		"It has room for nine boats, a school, and a hall for the fish "
		"that they bring. It was built by those who lost the old one "
		"to a storm in the winter before. He opened it on Monday."},
	    {"what is asked, with the answer", "en",
		"Do the boats of Orlin need a pier? They do, but it is not as "
		"long as was promised. They lie two by two in it, and in a "
		"storm they break each other's sides. I show the pier in the "
		"film.",
		"Do the boats of Orlin need a pier? They do, but it is not as "
		"long as was promised. They lie two by two in it, and in a "
		"storm they break each other's sides. I show the pier in the "
		"film."},
	    {"not what only asks", "en",
		"The harbour has been closed since May. Do the boats of Orlin "
		"need a pier? Is it long enough for all of them in winter, "
		"when none of them sails? Or none?",
		"The harbour has been closed since May."},
	};
	static const struct row brief[] = {
	    {"not of nobody", "en",
		"He said that it was late. She said no. They left. It rained. "
		"It was cold. They were wet. It got dark. He sang. She danced. "
		"They slept. It was good. It was over.",
		"It rained. It was cold."},
	};
	static const struct row few[] = {
	    {"no more than are asked for", "en",
		"It leans on the quay. It has been shut by the port since the "
		"storm. It was built for ten boats. It is to be sold by the "
		"port in May.",
		"It leans on the quay. It has been shut by the port since the "
		"storm."},
	};
	told(rows, sizeof(rows) / sizeof(*rows), 260, 0);
	told(brief, sizeof(brief) / sizeof(*brief), 120, 0);
	told(few, sizeof(few) / sizeof(*few), 220, 2);
}

int main(void)
{
	TEST(strays);
	TEST(beginnings);
	return tap_done();
}
