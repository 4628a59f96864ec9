/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sentences that the next one turns against. */
#include "summary/foil.h"

#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"

struct row {
	const char *language, *text;
	bool is;
};

typedef bool judge_fn(struct str language, struct str sentence);

static void judge(judge_fn *is, const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		ok(is(str_of(rows[i].language), str_of(rows[i].text)) ==
			rows[i].is,
		    "%s: %s", rows[i].language, rows[i].text);
}

#define JUDGE(is, rows) judge(is, rows, sizeof(rows) / sizeof(*(rows)))

static void turns(void)
{
	static const struct row rows[] = {
	    {"en", "But the pier is shut.", true},
	    {"en-GB", "The pier, however, is shut.", true},
	    {"en", "Still, the pier is shut.", true},
	    {"en", "Still water lies below the pier.", false},
	    {"en", "The pier is shut, but nobody minds.", false},
	    {"en", "“But the pier is shut”, said Moss.", false},
	    {"de", "Doch die Brücke ist zu.", true},
	    {"de", "Die Stadt sieht das jedoch anders.", true},
	    {"de", "Die Brücke ist zu, jedoch nicht lange.", false},
	    {"fr", "Mais le pont est fermé.", true},
	    {"es", "Sin embargo, el puente está cerrado.", true},
	    {"it", "Il ponte però è chiuso.", true},
	    {"pl", "Most jest jednak zamknięty.", true},
	    {"ru", "Однако мост закрыт.", true},
	    {"ja", "しかし、橋は閉まっている。", true},
	    {"zh", "然而桥已关闭。", true},
	    {"ko", "하지만 다리는 닫혔다.", true},
	    {"en", "In reality, the pier is shut.", true},
	    {"de", "In Wahrheit ist die Brücke zu.", true},
	    {"fr", "En réalité, le pont est fermé.", true},
	    {"uk", "Насправді міст закрито.", true},
	    {"en", "", false},
	    {"xx", "But the pier is shut.", false},
	};
	JUDGE(foil_turns, rows);
}

static void grants(void)
{
	static const struct row rows[] = {
	    {"en", "Of course every bridge is of use.", true},
	    {"en", "The bridge was supposed to open in May.", true},
	    {"en", "The bridge opens in May.", false},
	    {"en", "The town has built bridges before.", true},
	    {"en", "It was shut the year before it fell.", false},
	    {"en", "At first glance, the bridge is sound.", true},
	    {"en", "It was love at first glance.", false},
	    {"en", "Walkers might get the impression that it stands.", true},
	    {"de", "Auf den ersten Blick ist der Steg fest.", true},
	    {"de", "Es war Liebe auf den ersten Blick.", false},
	    {"fr", "À première vue, le pont est solide.", true},
	    {"ru", "На первый взгляд мост цел.", true},
	    {"de", "Ohne Zweifel ist jede Brücke wichtig.", true},
	    {"de", "Der Verein spielte bislang gut.", true},
	    {"de", "Der Steg ist zwar alt.", true},
	    {"de", "Sicher ist, dass der Steg neu wird.", false},
	    {"da", "Broen er ganske vist ny.", true},
	    {"de", "Der Steg wird neu, und zwar im Mai.", false},
	    {"de", "Bislang spielte der Verein gut.", true},
	    {"hu", "Eddig az iskola jól működött.", true},
	    {"hu", "Eddig soha nem látott árvíz jött.", false},
	    {"de", "Bislang unbekannte Täter haben den Steg zersägt.", false},
	    {"it", "Finora sconosciuti, i due ladri hanno un nome.", false},
	    {"de", "Früher war der Steg aus Holz.", true},
	    {"de", "Früher als geplant wird der Steg neu.", false},
	    {"en", "Once there was a pier.", true},
	    {"en", "Once the storm had passed, the pier was shut.", false},
	    {"fr", "Certes, le pont est utile.", true},
	    {"ru", "Конечно, мост нужен всем.", true},
	    {"ru", "Конечной станцией станет Орлин.", false},
	    {"uk", "Звичайного рейсу до Орліна не буде.", false},
	    {"en", "In theory courses marks have risen.", false},
	    {"xx", "Of course every bridge is of use.", false},
	};
	JUDGE(foil_grants, rows);
}

static void waits(void)
{
	static const struct row rows[] = {
	    {"en", "Here's how the port got its ferry back.", true},
	    {"en", "Tired of queues? Here’s what the port plans.", true},
	    {"en", "That is about to change.", true},
	    {"en",
		"The port says that the price of a ticket for the ferry to "
		"Orlin will change.",
		false},
	    {"de", "Das soll sich ändern.", true},
	    {"es", "Eso va a cambiar.", true},
	    {"en", "The reason is simple.", true},
	    {"en", "On the one hand, the pier is old.", true},
	    {"pl", "Z jednej strony molo jest stare.", true},
	    {"pl", "Z jednej strony rzeki stoi młyn.", false},
	    {"cs", "Na jednu stranu je molo staré.", true},
	    {"cs", "Na jednu stranu řeky spadl most.", false},
	    {"en", "On the one hand it is old, on the other it stands.", false},
	    {"de", "Der Steg ist zum einen alt.", true},
	    {"de", "Der Steg ist zum einen alt, zum anderen kurz.", false},
	    {"de", "Er ist zu einem Steg geworden.", false},
	    {"ru", "С одной стороны, мост стар.", true},
	    {"ru", "С одной стороны моста горел паром.", false},
	    {"fr", "D'un côté, le pont est vieux.", true},
	    {"fr", "D'un côté du pont, un bac a brûlé.", false},
	    {"it", "Da una parte della collina il molo è crollato.", false},
	    {"es", "Por una parte de la ciudad no pasará el bus.", false},
	    {"fr", "Voici comment le port a retrouvé son bac.", true},
	    {"en", "The ferry is here.", false},
	    {"xx", "Here's how the port got its ferry back.", false},
	};
	JUDGE(foil_waits, rows);
}

struct told {
	const char *name, *language, *text, *want;
	size_t chars, sentences;
};

static void told(const struct told *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct arena *a = arena_new();
		struct summary_doc doc = {S("The ferry of Orlin sails"),
		    str_of(rows[i].text), str_of(rows[i].language)};
		struct summary_opts o = {
		    .chars = rows[i].chars, .sentences = rows[i].sentences};
		units u = {0};
		summary_choose(a, &doc, 1, &o, &u);
		struct str got = summary_join(a, &u);
		ok(str_eq(got, str_of(rows[i].want)), "%s: %.*s", rows[i].name,
		    PRS(got));
		arena_free(&a);
	}
}

#define TOLD(rows) told(rows, sizeof(rows) / sizeof(*(rows)))

#define LEAD "The ferry of Orlin sails again after two years of work."
#define FOIL                                                                   \
	"A number of shops on the quay look forward to guests of the ferry."
#define TURN "But most of the shops on the quay stay shut until the summer."
#define LAST "The pier has room for boats."

static void together(void)
{
	static const struct told rows[] = {
	    {"with its turn", "en", LEAD "\n" FOIL " " TURN "\n" LAST,
		LEAD " " FOIL " " TURN, 0, 3},
	    {"which may begin a paragraph", "en",
		LEAD "\n" FOIL "\n" TURN "\n" LAST, LEAD " " FOIL " " TURN, 0,
		3},
	    {"or not at all", "en", LEAD "\n" FOIL " " TURN "\n" LAST,
		LEAD " " LAST, 0, 2},
	    {"but for what a text begins with", "en", LEAD " " TURN "\n" LAST,
		LEAD, 0, 1},
	    {"nor where there is no turn", "en", LEAD "\n" FOIL "\n" LAST,
		LEAD " " FOIL, 0, 2},
	    {"nor a word or two", "en",
		LEAD "\n" FOIL " But that is another story.\n" LAST,
		LEAD " " FOIL, 0, 2},
	    {"a question is none", "en",
		LEAD "\n" FOIL " But who will open one?\n" LAST, LEAD " " FOIL,
		0, 2},
	    {"where it fits", "en", LEAD "\n" FOIL " " TURN "\n" LAST,
		LEAD " " LAST, 140, 0},
	    {"what was so until now", "de",
		"Die Fähre von Orlin fährt seit Montag wieder.\n"
		"Der Hafen hatte bislang 12 Boote für Gäste. Nun sind es "
		"nur noch zwei alte Kähne ohne Motor.\n"
		"Ein Steg von 40 Metern ist geplant.",
		"Die Fähre von Orlin fährt seit Montag wieder. Ein Steg von "
		"40 Metern ist geplant.",
		0, 2},
	    {"what a paragraph grants, with the next one", "en",
		LEAD "\nTo be honest, nobody on the quay had asked for a new "
		     "pier. It took two years.\nBut the shops of the town "
		     "found guests for every bed.\n" LAST,
		LEAD " To be honest, nobody on the quay had asked for a new "
		     "pier. But the shops of the town found guests for every "
		     "bed.",
		0, 3},
	    {"what is granted, and has no turn", "en",
		LEAD
		"\nOf course nobody on the quay had asked for a ferry.\n" LAST,
		LEAD " " LAST, 0, 3},
	    {"a figure stands", "en",
		LEAD "\nThe ferry of the port carries 90 guests an hour. But "
		     "most of them stay at home.\n" LAST,
		LEAD " The ferry of the port carries 90 guests an hour.", 0, 2},
	    {"what only waits for the next", "en",
		LEAD "\nThe old ferry of Orlin is about to change.", LEAD, 0,
		2},
	    {"or is told with it, be it short", "en",
		"School hours in Orlin are about to change. Lessons begin at "
		"nine from Monday.\n" LAST,
		"School hours in Orlin are about to change. Lessons begin at "
		"nine from Monday.",
		0, 2},
	    {"a first figure, that is so until now", "en",
		"So far, 30 people are known to have died on the ferry. But "
		"many more are feared to be on board of it.\n" LAST,
		"So far, 30 people are known to have died on the ferry.", 0, 1},
	    {"or victims", "it",
		"Finora sono morte dodici persone sul traghetto di Orlin. Ma i "
		"soccorritori temono che il bilancio possa ancora salire.\n"
		"Il molo ha posto per le barche.",
		"Finora sono morte dodici persone sul traghetto di Orlin.", 0,
		1},
	    {"what asks and answers", "de",
		"Wer an der Fähre von Orlin hält, soll bald viel mehr zahlen "
		"müssen.\nDer Hafen rechnet mit 90 Gästen.",
		"Wer an der Fähre von Orlin hält, soll bald viel mehr zahlen "
		"müssen.",
		0, 1},
	    {"what only asks", "de",
		"Die Fähre von Orlin fährt seit Montag wieder.\nWarum das so "
		"ist und was die Gäste der Fähre wissen müssen.",
		"Die Fähre von Orlin fährt seit Montag wieder.", 0, 2},
	    {"what asks whether", "de",
		"Die Fähre von Orlin fährt seit Montag wieder.\nWarum das so "
		"ist, ob das gut ist und was die Gäste wissen müssen.",
		"Die Fähre von Orlin fährt seit Montag wieder.", 0, 2},
	};
	TOLD(rows);
}

#define SAYS	"Moss of the port said: „The old pier was never made for ferries."
#define GOES_ON "Each plank of the shore breaks below two tons of cargo."

/* What is in a quotation that goes on in the next paragraph is no fact. */
static void quoted(void)
{
	static const struct told rows[] = {
	    {"to its end", "en",
		LEAD "\n" SAYS "\n" GOES_ON "\nWe shall see it break.“\n" LAST,
		LEAD " " LAST, 0, 3},
	    {"and behind it", "en",
		LEAD "\n" SAYS "\nWe shall see it break.“ " LAST "\n" GOES_ON,
		LEAD " " GOES_ON, 0, 2},
	    {"a mark that never closes", "en",
		LEAD "\n" SAYS "\n" GOES_ON "\n" LAST,
		LEAD " " GOES_ON " " LAST, 0, 3},
	    {"nor before another", "en",
		LEAD "\n" SAYS "\n" GOES_ON "\nThe „pier“ is old.\n",
		LEAD " " GOES_ON, 0, 2},
	    {"or where the line was cut", "en",
		LEAD
		"\nMoss said: „The old pier was never made for ...\n" GOES_ON
		"\nIt is a pier.“\n",
		LEAD " " GOES_ON, 0, 2},
	    {"or a mark of no quotation", "en",
		LEAD "\nThe port wrote width=\"90 on its new page.\n" GOES_ON
		     "\nIt is a pier.\"\n",
		LEAD " " GOES_ON, 0, 2},
	    {"but most of what a statement says", "en",
		SAYS "\n" GOES_ON " The port has no money for a new one.\nWe "
		     "shall see it break.“\n" LAST,
		GOES_ON " " LAST, 0, 2},
	    {"but all that there is", "en",
		SAYS "\n" GOES_ON "\nWe shall see it break.“", GOES_ON, 0, 3},
	};
	TOLD(rows);
}

int main(void)
{
	TEST(turns);
	TEST(grants);
	TEST(waits);
	TEST(together);
	TEST(quoted);
	return tap_done();
}
