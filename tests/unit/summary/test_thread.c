/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sentences of what is not told. */
#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"

#define LIST(t) (sizeof(t) / sizeof(*(t)))

/* The line in the midst is too short to be told. */
static const struct {
	const char *what, *language, *title, *text;
	size_t told;
} rows[] = {
    {"a name that only the gap has", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"The Kerra mill burnt.\n"
	"Insurers have paid for the ruined mill in Kerra since last spring.",
	1},
    {"and one that is told", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"The Kerra mill burnt.\n"
	"Insurers from Vessa have paid for the mill in Kerra since spring.",
	2},
    {"the headline has it", "en", "Bridge opened near Kerra",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"The Kerra mill burnt.\n"
	"Insurers have paid for the ruined mill in Kerra since last spring.",
	2},
    {"a name of its own", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"The Kerra mill burnt.\n"
	"Insurers have paid for the ruined mill in Orlin since last spring.",
	2},
    {"a few capitals are known by them", "en", "Bridge on TV",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"The Kerra mill burnt.\n"
	"Local TV has told of the ruined mill in Kerra since last spring.",
	2},
    {"a question begins anew", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"What of Kerra?\n"
	"Insurers have paid for the ruined mill in Kerra since last spring.",
	2},
    {"a heading too", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"The Kerra mill\n"
	"Insurers have paid for the ruined mill in Kerra since last spring.",
	2},
    {"where nouns have capitals", "de", "Neue Brücke",
	"Der Rat von Vessa hat am Montag eine Brücke eröffnet.\n"
	"Die Mühle brannte.\n"
	"Für alle Schäden an der Mühle zahlt die Versicherung seit Mai.",
	1},
    {"one of them is told", "de", "Neue Brücke",
	"Der Rat von Vessa hat am Montag eine Brücke eröffnet.\n"
	"Die Mühle brannte.\n"
	"Für Brücke und Mühle zahlt die Versicherung von Orlin seit Mai.",
	2},
    {"what was told of as new", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"It had a fault.\n"
	"Workers from Orlin say that the fault was mended before spring.",
	1},
    {"but the headline has it", "en", "Bridge had a fault",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"It had a fault.\n"
	"Workers from Orlin say that the fault was mended before spring.",
	2},
    {"or it says of what", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"It had a fault.\n"
	"Workers from Orlin say that the fault of a wheel was mended by May.",
	2},
    {"or where", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"A court had asked.\n"
	"Drivers hope that the court in Orlin will hear their case by May.",
	2},
    {"which is not which one", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"It had a fault.\n"
	"Workers from Orlin say that the fault, which was mended, was theirs.",
	1},
    {"but where each has a comma", "de", "Neue Brücke",
	"Der Rat von Vessa hat am Montag eine Brücke eröffnet.\n"
	"Es gab einen Fehler.\n"
	"Leute aus Vessa sagen, dass man den Fehler, den er sah, behoben hat.",
	2},
    {"of a few letters", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"It has a law.\n"
	"Workers from Orlin say that the law was never asked for by them.",
	1},
    {"of which there is one", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"It had a police.\n"
	"Workers from Orlin say that the police had closed it since spring.",
	2},
    {"behind another small word", "de", "Neue Brücke",
	"Der Rat von Vessa hat am Montag eine Brücke eröffnet.\n"
	"Da ist ein Chef der Werft.\n"
	"Leute aus Vessa sagen, dass man die Werft im Mai schließen will.",
	2},
    {"of several", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"It had two faults.\n"
	"Workers from Orlin say that the faults were mended before spring.",
	1},
    {"as a part of a word", "de", "Neue Brücke",
	"Der Rat von Vessa hat am Montag eine Brücke eröffnet.\n"
	"Es gab einen Baufehler.\n"
	"Leute aus Vessa sagen, dass man den Fehler im Mai behoben hat.",
	1},
    {"further back", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"It had a fault.\n"
	"So it goes.\n"
	"It was hot.\n"
	"Workers from Orlin say that the fault was mended before spring.",
	1},
    {"in a line that has lost its stop", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"Later that week a woman found a fault in the steel of it\n"
	"Workers from Orlin say that the fault was mended before spring.",
	1},
    {"it was not new", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel on Monday.\n"
	"It had no weather.\n"
	"Workers from Orlin say that the weather was bad until last spring.",
	2},
    {"in other languages", "pt", "Ponte aberta",
	"A câmara de Vessa abriu uma ponte de aço na segunda-feira.\n"
	"Havia uma falha.\n"
	"Trabalhadores de Orlin dizem que a falha foi corrigida em maio.",
	1},
    {"where nouns have capitals, too", "de", "Neue Brücke",
	"Der Rat von Vessa hat am Montag eine Brücke eröffnet.\n"
	"Es gab einen Fehler.\n"
	"Leute aus Vessa sagen, dass man den Fehler im Mai behoben hat.",
	1},
    {"here, where a dateline says that is", "en", "Bridge opened",
	"VESSA, Calif. \u2014 The council opened a bridge of steel on Monday.\n"
	"Their engineers will show smaller ones at the spring fair here.",
	1},
    {"but where that is told", "en", "Bridge opened",
	"VESSA, Calif. \u2014 The council of Vessa opened a bridge on Monday.\n"
	"Their engineers will show smaller ones at the spring fair here.",
	2},
    {"or in the headline", "en", "Vessa opens bridge",
	"VESSA, Calif. \u2014 The council opened a bridge of steel on Monday.\n"
	"Their engineers will show smaller ones at the spring fair here.",
	2},
    {"or right beside it", "en", "Bridge opened",
	"VESSA, Calif. \u2014 The council opened a bridge of steel on Monday.\n"
	"The engineers of Vessa will show smaller ones at the fair here.",
	2},
    {"or somebody says so", "en", "Bridge opened",
	"VESSA, Calif. \u2014 The council opened a bridge of steel on Monday.\n"
	"\u201cThere will be smaller ones here, I hope,\u201d said Ann Moss.",
	2},
    {"a day is no thread", "en", "Bridge opened",
	"The council of Vessa opened a bridge of steel last week.\n"
	"It rained on Tuesday.\n"
	"Insurers have asked for a meeting on Tuesday with all builders.",
	2},
    {"nor is what is counted", "de", "Neue Brücke",
	"Der Rat von Vessa hat am Montag eine Brücke eröffnet.\n"
	"Ein Kaffee kostet drei Euro.\n"
	"Bis zum Mai sollen dafür schon 300 Euro gespendet worden sein.",
	2},
    {"few capitals are in no other word", "de", "Neue Brücke",
	"Der Rat von Vessa hat am Montag eine Brücke eröffnet.\n"
	"Ein Haus brannte.\n"
	"Für alle anderen zahlen die US-Amerikaner schon seit dem Mai.",
	2},
    {"what all the text is of", "en", "Version 3",
	"Remote servers may now take as long as six seconds to start.\n"
	"Hooks of Kerra block.\n"
	"A new mode in Kerra asks the user before it writes to any file.\n"
	"Kerra is fast.\n"
	"Kerra is small.",
	2},
    {"there are no capitals", "ar", "",
	"افتتحت بلدية فيسا جسرا جديدا من الفولاذ يوم الاثنين في المدينة.\n"
	"احترقت طاحونة كيرا.\n"
	"دفعت شركات التأمين ثمن طاحونة كيرا المدمرة منذ الربيع الماضي.",
	2},
};

static void threads(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++) {
		struct summary_doc doc = {str_of(rows[i].title),
		    str_of(rows[i].text), str_of(rows[i].language)};
		units u = {0};
		summary_choose(
		    a, &doc, 1, &(struct summary_opts){.sentences = 2}, &u);
		is_int((int)u.n, (int)rows[i].told, rows[i].what);
	}
	arena_free(&a);
}

/* What takes up a sentence that is not told gives way to what takes up one that
 * is. */
static void of_gaps(void)
{
#define BRIDGE "The council of Orlin will close the old bridge in May.\n"
#define RUST                                                                   \
	"Engineers found rust in the steel of the bridge last autumn, and "    \
	"water in its stones."
	static const struct {
		const char *what, *text, *told;
	} gaps[] = {
	    {"of the ferry, that was passed over",
		BRIDGE
		"So was the ferry.\n"
		"People wait an hour for the ferry on most days of the week, "
		"and the week is long.\n" RUST,
		RUST},
	    {"and of the bridge, too",
		BRIDGE
		"So was the ferry.\n"
		"People wait an hour for bridge and ferry on most days of the "
		"week, and the week is long.\n" RUST,
		"People wait an hour for bridge and ferry on most days of the "
		"week, and the week is long."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(gaps); i++) {
		struct summary_doc doc = {
		    S("Bridge of Orlin"), str_of(gaps[i].text), S("en")};
		units u = {0};
		summary_choose(
		    a, &doc, 1, &(struct summary_opts){.sentences = 2}, &u);
		is_str(u.n == 2 ? u.v[1].text : S(""), str_of(gaps[i].told),
		    gaps[i].what);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(threads);
	TEST(of_gaps);
	return tap_done();
}
