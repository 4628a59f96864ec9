/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what one report says twice. */
#include "summary/twice.h"

#include "base/arena.h"
#include "tap.h"
#include "told.h"

struct row {
	const char *name, *title, *text, *want;
};

static void told(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct arena *a = arena_new();
		struct str got =
		    told_under(a, rows[i].title, rows[i].text, 3, 0);
		ok(str_eq(got, str_of(rows[i].want)), "%s: %.*s", rows[i].name,
		    PRS(got));
		arena_free(&a);
	}
}

#define TITLE "New life for old batteries"
#define LINE  "A firm in Orlin has recycled 4,000 worn batteries."
#define FULL                                                                   \
	"The firm Lenne Cells in Orlin has recycled 4,000 worn batteries "     \
	"from buses since May, with a mill that was built in Wend."
#define BUSES "Half of the town's buses run on power from the old cells now."
#define MILL  "Shredded metal is sold to a smelter across the border."
#define DE    "Zweites Leben für Akkus"
#define DE_LINE                                                                \
	"In Orlin wurde am Freitag die neue Mühle für alte Akkus eröffnet."
#define DE_ON "Sie steht neben dem Hafen, der seit 1962 dem Land gehört."
#define DE_FULL                                                                  \
	"Zusammen mit Schülern aus Wend eröffnete Bürgermeisterin Anna Moll " \
	"am Freitag in Orlin die Mühle für alte Akkus, die 3,2 Millionen "     \
	"Euro gekostet hat."
#define DE_NEXT "Strom liefern zwölf Windräder vor der Küste von Wend."
#define DE_AGAIN                                                               \
	"Der Hafen daneben gehört bereits seit 1962 dem Land und wird kaum "  \
	"noch genutzt."

/* The text says the line above it in full: it stands in its place. */
static void in_full(void)
{
	static const struct row rows[] = {
	    {"the fuller of the two", TITLE,
		LINE "\n" FULL "\n" BUSES "\n" MILL "\n",
		FULL " " BUSES " " MILL},
	    {"in German, with other forms of the words", DE,
		DE_LINE "\n" DE_FULL "\n" DE_NEXT "\n", DE_FULL " " DE_NEXT},
	    {"it says too little else to be told below it", TITLE,
		"A firm in Orlin has recycled 4,000 worn batteries from buses "
		"of the town.\nThe firm Lenne Cells in Orlin has recycled "
		"4,000 "
		"worn batteries from buses of the town since May.\n" MILL "\n",
		"The firm Lenne Cells in Orlin has recycled 4,000 "
		"worn batteries from buses of the town since May. " MILL},
	    {"what the line goes on with stays behind it", TITLE,
		LINE " " BUSES "\n" FULL "\n" MILL "\n",
		FULL " " BUSES " " MILL},
	};
	told(rows, sizeof(rows) / sizeof(*rows));
}

/* And then that is not said again either. */
static void on(void)
{
	static const struct row rows[] = {
	    {"the line's next sentence is known too", DE,
		DE_LINE
		" Der Hafen daneben gehört seit 1962 dem Land.\n" DE_FULL
		"\n" DE_AGAIN "\n" DE_NEXT "\n",
		DE_FULL
		" Der Hafen daneben gehört seit 1962 dem Land. " DE_NEXT},
	};
	told(rows, sizeof(rows) / sizeof(*rows));
}

#define SAYS                                                                   \
	"The harbour master said on Monday that a refusal to dredge the "      \
	"Lenne would close the port of Orlin."
#define QUOTE                                                                  \
	"\"Whoever refuses to dredge the Lenne will close this port for "      \
	"good\", the harbour master told councillors."
#define SHIPS "Eleven ships have run aground there since the flood of spring."
#define SAND  "Sand lies four feet deep behind the old lock."

/* Who spoke is quoted with what was told. */
static void quoted(void)
{
	static const struct row rows[] = {
	    {"in other words before", "Port in danger",
		SAYS "\n" QUOTE "\n" SHIPS "\n" SAND "\n",
		SAYS " " SHIPS " " SAND},
	    {"in the same before", "Port in danger",
		"\"I never owned a port, for nobody owns Orlin\". With those "
		"words the harbour master answered his critics on Monday.\n"
		"\"I never owned a port, for nobody owns Orlin. The port is of "
		"all who work here, and all of them want it to stay open\", he "
		"told the "
		"council.\n" SHIPS "\n" SAND "\n",
		"\"I never owned a port, for nobody owns Orlin\". With those "
		"words the harbour master answered his critics on "
		"Monday. " SHIPS},
	};
	told(rows, sizeof(rows) / sizeof(*rows));
}

#define TOLL                                                                   \
	"The toll on the bridge was a mistake, Paul Berg told the council in " \
	"Orlin on Monday."
#define GIFT                                                                   \
	"\"The toll on the bridge was a gift to Orlin, and whoever calls it "  \
	"a "                                                                   \
	"mistake has never seen the books\", Eva Stone told the council."
#define TEAM "Столичный «Спартак» обыграл «Динамо» на своём поле."
#define TEAM_FULL                                                                                                    \
	"«Спартак» начал игру на своём поле резво, и уже к перерыву " \
	"«Динамо» пропустило дважды после ошибок защиты и вратаря Шунина."
#define TEAM_ON "Билеты поступят в продажу в понедельник утром."
#define CHILDREN                                                                \
	"„Wir haben wie Kinder gespielt“, sagte Trainer Jan Roth nach dem " \
	"0:4 in Wend."
#define GOES                                                                   \
	"„Wir haben wie Kinder gespielt, und deshalb trete ich heute Abend " \
	"zurück“, sagte Roth dem Sender."
#define NOVEL                                                                    \
	"Der Roman „Stadt der Winde“ von Olga Berg hat den Preis von Orlin " \
	"gewonnen."
#define NOVEL_FULL                                                                \
	"„Stadt der Winde“ erzählt von Orlin nach dem Krieg, und Olga Berg " \
	"hat dafür zehn Jahre lang Briefe gelesen."

/* Another speaks, or what is in marks is only a name. */
static void unquoted(void)
{
	static const struct row rows[] = {
	    {"another says so", "A debate", TOLL "\n" GIFT "\n" SHIPS "\n",
		TOLL " " GIFT " " SHIPS},
	    {"a team's name", "Дерби", TEAM "\n" TEAM_FULL "\n" TEAM_ON "\n",
		TEAM " " TEAM_FULL " " TEAM_ON},
	    {"somebody goes, too", "Nach dem Spiel",
		CHILDREN "\n" GOES "\n" DE_NEXT "\n",
		CHILDREN " " GOES " " DE_NEXT},
	    {"a title", "Roman", NOVEL "\n" NOVEL_FULL "\n" DE_NEXT "\n",
		NOVEL " " NOVEL_FULL " " DE_NEXT},
	};
	told(rows, sizeof(rows) / sizeof(*rows));
}

#define WON "The Orlin Rowers won their biggest race of the year on Wednesday."
#define RACE                                                                   \
	"In what was perhaps their biggest race of the young year the Orlin "  \
	"Rowers met the crew of Wend on Wednesday, eight women from the "      \
	"school at the lower lock, on a river in flood."

#define STAYS "The old bridge at Orlin will not be torn down by the county."
#define PLAN                                                                   \
	"The county had planned to tear down the old bridge at Orlin in "      \
	"spring and to put a tunnel in its place, said county engineer Max "   \
	"Bell."
#define OFF                                                                    \
	"I piloti di Air Orlin hanno revocato lo sciopero previsto per "       \
	"venerdì."
#define STRIKE                                                                 \
	"I piloti di Air Orlin avevano proclamato lo sciopero previsto per "   \
	"venerdì dopo il fallimento delle trattative con la compagnia "       \
	"diretta da Max Bell."
#define PLAYED "Der FC Orlin hat am Samstag zu Hause gegen Wend verloren."
#define TO_PLAY                                                                \
	"Der FC Orlin spielt am kommenden Samstag zu Hause erneut gegen "      \
	"Wend, dann im Pokal und ohne den gesperrten Torwart Jan Roth."
#define FIRE "In Wend hat die Feuerwehr den Brand in einer Lagerhalle gelöscht."
#define FIRE_FULL                                                              \
	"Erst nach langen Stunden hatte die Feuerwehr am Montag den Brand in " \
	"der Lagerhalle einer Spedition gelöscht, in der Reifen und Möbel "  \
	"lagern."

#define LOST "Wend a perdu samedi la finale de la coupe à Orlin contre Moll."
#define JUNIORS                                                                \
	"Wend affrontait samedi la finale de la coupe à Orlin contre Moll "   \
	"avec neuf juniors, parce que les titulaires avaient la grippe."
#define FR_NEXT "Le musée restera fermé jusqu'au printemps."
#define CANDLE	"A candle caused the fire that killed two people in Orlin."
#define BLAZE                                                                  \
	"The fire that killed two people in Orlin on Friday broke out in a "   \
	"flat on the third floor shortly after midnight, said fire chief Max " \
	"Bell."
#define CLOSING                                                                \
	"The library in Orlin is closing after 90 years, the council said."
#define BARN                                                                   \
	"The library in Orlin, which the council opened 90 years ago in a "    \
	"barn, lends 4,000 books a month to pupils from Wend."

/* Something would be lost, or it is another thing. */
static void kept(void)
{
	static const struct row rows[] = {
	    {"how it came out", "A race in the rain",
		WON "\n" RACE "\n" MILL "\n", WON " " RACE " " MILL},
	    {"a figure", TITLE,
		"A firm in Orlin has recycled 4,000 worn batteries in 9 "
		"weeks.\n" FULL "\n" MILL "\n",
		"A firm in Orlin has recycled 4,000 worn batteries in 9 "
		"weeks. " FULL " " MILL},
	    {"that it is not so", "A bridge", STAYS "\n" PLAN "\n" MILL "\n",
		STAYS " " PLAN " " MILL},
	    {"that it is off", "Sciopero", OFF "\n" STRIKE "\n",
		OFF " " STRIKE},
	    {"who lost", "Finale", LOST "\n" JUNIORS "\n" FR_NEXT "\n",
		LOST " " JUNIORS " " FR_NEXT},
	    {"what was the cause", "Two die in a blaze",
		CANDLE "\n" BLAZE "\n" MILL "\n", CANDLE " " BLAZE " " MILL},
	    {"what closes", "Books", CLOSING "\n" BARN "\n" MILL "\n",
		CLOSING " " BARN " " MILL},
	    {"another match", "Zwei Spiele",
		PLAYED "\n" TO_PLAY "\n" DE_NEXT "\n",
		PLAYED " " TO_PLAY " " DE_NEXT},
	    {"where it was", "Brand gelöscht",
		FIRE "\n" FIRE_FULL "\n" DE_NEXT "\n",
		FIRE " " FIRE_FULL " " DE_NEXT},
	    {"only the headline's names are in both", "Lenne Cells in Orlin",
		"Lenne Cells is proud of Orlin.\n"
		"Two thieves broke into the yard of Lenne Cells in Orlin on "
		"Friday and took a boat.\n" MILL "\n",
		"Lenne Cells is proud of Orlin. "
		"Two thieves broke into the yard of Lenne Cells in Orlin on "
		"Friday and took a boat. " MILL},
	};
	told(rows, sizeof(rows) / sizeof(*rows));
}

int main(void)
{
	TEST(in_full);
	TEST(on);
	TEST(quoted);
	TEST(unquoted);
	TEST(kept);
	return tap_done();
}
