/* SPDX-License-Identifier: MIT */
/* gazetted: tests of lines without a verb. */
#include "prose/verbless.h"

#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"
#include "told.h"

static void lines(void)
{
	static const struct {
		const char *language, *line;
		bool so;
	} rows[] = {
	    {"en", "Firefighters at the scene in Orlin on Tuesday.", true},
	    {"en",
		"A flooded street in the old town of Orlin, seen from a boat.",
		true},
	    {"en",
		"Ann Example with her Danish counterpart at the summit in "
		"Tamm.",
		true},
	    {"en", "Protesters outside the parliament in Orlin late on Monday.",
		true},
	    {"de", "Einsatzkräfte am Montagabend vor dem Lagerhaus in Orlin.",
		true},
	    {"de", "Am alten Hafen mit seinen hölzernen Kränen.", true},
	    {"de", "Die Ministerin mit ihrem Kollegen auf dem Gipfel in Tamm.",
		true},
	    {"fr", "Des pompiers devant l'entrepôt d'Orlin, mardi soir.", true},
	    {"es", "Bomberos en el almacén de Orlin, el martes por la noche.",
		true},
	    {"it", "I vigili davanti al magazzino di Orlin, martedì sera.",
		true},
	    {"pt", "Bombeiros no armazém de Orlin, na noite de terça-feira.",
		true},
	    {"nl", "Brandweerlieden bij het pand in Orlin op dinsdagavond.",
		true},
	    {"en", "Shares in Kelm Foods fell on Monday in Orlin.", false},
	    {"en", "Hail battered the vineyards of Orlin on Tuesday.", false},
	    {"en", "Trams stand still in Orlin on Friday.", false},
	    {"en", "Floods in the north of Orlin on Monday killed 14.", false},
	    {"en", "The bridge in Orlin, built in 1904, fell on Monday.",
		false},
	    {"en", "The cables run from Orlin to the south of Tamm.", false},
	    {"en", "The council of Orlin met in Tamm on Monday.", false},
	    {"en", "The council of Orlin voted on Monday for the bridge.",
		false},
	    {"en", "Firefighters on Tuesday.", false},
	    {"en", "", false},
	    {"de", "Straßenbahnen stehen am Freitag in Orlin still.", false},
	    {"de", "Der Rat von Orlin stimmte am Montag für die Brücke.",
		false},
	    {"de", "Der Turm in Orlin, am Montag in Brand geraten, brennt.",
		false},
	    {"de", "In Orlin brennt seit Montag ein Lagerhaus am Hafen.",
		false},
	    {"fr", "Le maire d'Orlin arrive à la gare de Tamm lundi.", false},
	    {"fr", "Le conseil d'Orlin a adopté lundi le budget de la ville.",
		false},
	    {"es", "Sube a 31 el número de muertos en la ciudad de Orlin.",
		false},
	    {"es", "El concejo de Orlin aprobó el lunes el plan de Tamm.",
		false},
	    {"es", "Llegó a Orlin en tren durante tres meses.", false},
	    {"pt", "Comprou a ponte de Orlin durante três meses de obras.",
		false},
	    {"fr", "Né à Orlin dans la vallée du Kelm.", false},
	    {"en", "Born in Orlin in a house by the river.", false},
	    {"it", "Il sindaco di Orlin parte per Tamm con la giunta.", false},
	    {"nl", "De raad van Orlin stemde maandag voor de brug.", false},
	    {"fi", "Palomiehiä varaston edessä Orlinissa tiistaina.", false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(verbless(str_of(rows[i].language), str_of(rows[i].line)),
		    rows[i].so, rows[i].line);
}

/* It is no lead where the next line tells of it. */
static void captions(void)
{
	static const struct {
		const char *text, *want;
	} rows[] = {
	    {"Firefighters at the scene in Orlin on Tuesday.\n\nA fire "
	     "destroyed "
	     "a warehouse in Orlin on Tuesday.",
		"A fire destroyed a warehouse in Orlin on Tuesday."},
	    {"A ride on the night train through the mountains of Orlin.\nIt "
	     "was "
	     "half past ten when we left Tamm.",
		"A ride on the night train through the mountains of Orlin. It "
		"was half past ten when we left Tamm."},
	    {"A ride on the night train through the mountains of Orlin.",
		"A ride on the night train through the mountains of Orlin."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		is_str(told_in(a, "en", rows[i].text, 9), str_of(rows[i].want),
		    rows[i].text);
	}
	arena_free(&a);
}

/* What is said of it is told, and nothing that it does. */
static void subjects(void)
{
	static const struct {
		const char *language, *sentence;
		bool so;
	} rows[] = {
	    {"en", "Ann Example, who drafted the bill in 2019.", true},
	    {"en", "The old mayor of Orlin, whose term ends in May.", true},
	    {"de", "Eine Stadt, in der am Abend alle tanzen.", true},
	    {"fr", "La maire d'Orlin, qui a rédigé la loi en 2019.", true},
	    {"es", "La alcaldesa, que redactó la ley en 2019.", true},
	    {"en", "Ann Example, who drafted the bill, left.", false},
	    {"en", "The bridge fell, which nobody had thought possible.",
		false},
	    {"en", "Police held Ann Example, who drafted the bill.", false},
	    {"en", "Orlin, Vessa and Tamm have one mayor.", false},
	    {"de", "Die Polizei, der Notarzt und die Feuerwehr kamen.", false},
	    {"de", "Orlin feiert ein Fest, in dem alle tanzen.", false},
	    {"fr", "Orlin a une maire, qui a rédigé la loi.", false},
	    {"en", "Ann, who", true},
	    {"en", "Ann, ", false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(verbless_subject(
			   str_of(rows[i].language), str_of(rows[i].sentence)),
		    rows[i].so, rows[i].sentence);
}

int main(void)
{
	TEST(subjects);
	TEST(lines);
	TEST(captions);
	return tap_done();
}
