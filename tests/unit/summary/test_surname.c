/* SPDX-License-Identifier: MIT */
/* gazetted: tests of who is told by half a name. */
#include "prose/surname.h"

#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"

/* Who is told by a surname must have been told in full, in what is told or in
 * the headline. */
static const struct {
	const char *language, *title, *text, *want;
} rows[] = {
    {"en", "Bridge",
	"The council of the town voted for the bridge on Monday. Works "
	"begin when winter is over, its engineer Gwen Moss wrote in a "
	"very long letter that nobody has read to its end so "
	"far.\nMoss "
	"wants a bridge of steel that lasts a century.",
	"The council of the town voted for the bridge on Monday."},
    {"en", "Bridge: Moss wants more",
	"The council of the town voted for the bridge on Monday. Works "
	"begin when winter is over, its engineer Gwen Moss wrote in a "
	"very long letter that nobody has read to its end so "
	"far.\nMoss "
	"wants a bridge of steel that lasts a century.",
	"The council of the town voted for the bridge on Monday. Moss "
	"wants a bridge of steel that lasts a century."},
    {"en", "Bridge",
	"The council and Gwen Moss voted for the bridge on Monday. "
	"Moss wants a bridge of steel that lasts a century.",
	"The council and Gwen Moss voted for the bridge on Monday. "
	"Moss wants a bridge of steel that lasts a century."},
    {"en", "Bridge", /* no name: it is written small, too */
	"The council of the town voted for the bridge on Monday. The "
	"head of Orlin Police wrote a very long letter, which the "
	"police have shown to nobody who asked for it so far.\nPolice "
	"want a bridge of steel that lasts a century.",
	"The council of the town voted for the bridge on Monday. "
	"Police want a bridge of steel that lasts a century."},
    {"en", "Bridge", /* who she is is told, though weighed later */
	"The mayor, Gwen Moss, gave up on Monday. Moss told reporters "
	"of the bridge. Reporters rarely leave it.",
	"The mayor, Gwen Moss, gave up on Monday. Moss told reporters "
	"of the bridge."},
    {"en", "Bridge", /* in its midst */
	"The council of the town voted for the bridge on Monday. Works "
	"begin when winter is over, its engineer Gwen P. Moss wrote in "
	"a very long letter that nobody has read to its end so far.\n"
	"During the first talks about the bridge, Moss asked for more "
	"steel.",
	"The council of the town voted for the bridge on Monday."},
    {"en", "Bridge", /* behind its first word, and with a verb */
	"The council of Orlin voted for the bridge on Monday. Its engineer "
	"Gwen P. Moss decided in a very long letter, that nobody has read to "
	"its end so far, when to begin.\n"
	"While Moss wants a bridge of steel, Orlin hopes for stone.",
	"The council of Orlin voted for the bridge on Monday."},
    {"en", "Bridge", /* a day is no first name */
	"The council of Orlin voted for the bridge on Monday. On Tuesday "
	"Norcraft said in a very long letter, that nobody has read to its "
	"end so far, when to begin.\n"
	"While Norcraft wants a bridge of steel, Orlin hopes for stone.",
	"The council of Orlin voted for the bridge on Monday. While Norcraft "
	"wants a bridge of steel, Orlin hopes for stone."},
    {"nl", "Brug van staal",
	"De raad van Orlin stemde maandag in met de nieuwe brug. Hun ingenieur "
	"Gwen Moss had het in een lange brief beloofd die niemand tot het "
	"einde heeft gelezen.\n"
	"Achter Moss staat in Orlin een groep die een brug van staal wil.",
	"De raad van Orlin stemde maandag in met de nieuwe brug."},
    {"en", "Bridge", /* "Although" is no first name */
	"The council of the town voted for the bridge on Monday.\n"
	"Although Norcraft wants more money, works begin after winter.\n"
	"Norcraft was here.",
	"The council of the town voted for the bridge on Monday. "
	"Although Norcraft wants more money, works begin after winter."},
    {"en", "Bridge", /* set off from what is below */
	"The council of the town voted for the bridge on Monday.\n"
	"\u201cOf steel it will last for a century or two,\u201d Moss said.\n"
	"Works begin when winter is over, its engineer Gwen Moss wrote in a "
	"very long letter that nobody has read to its end so far, and we "
	"cannot say what else it may have told those who had asked for it.",
	"The council of the town voted for the bridge on Monday."},
    {"en", "Crash victims in Orlin named", /* by an age */
	"Police have named the two victims of the crash in Orlin. They "
	"are: Gwen Moss, 33, of Tolm and a man named Max. All five "
	"crash victims were in the clinic in Orlin, where Moss died.",
	"Police have named the two victims of the crash in Orlin. They "
	"are: Gwen Moss, 33, of Tolm and a man named Max."},
    {"en", "Bridge", /* a place */
	"The council of the town voted for the bridge on Monday. Works "
	"begin when winter is over, the office of Lower Moss wrote in "
	"a very long letter that nobody in Moss has read so far.\n"
	"The talks\n"
	"During the first talks about the bridge, Moss asked for more "
	"steel.",
	"The council of the town voted for the bridge on Monday. "
	"During the first talks about the bridge, Moss asked for more "
	"steel."},
    {"en", "Bridge", /* with a title */
	"The council of the town voted for the bridge on Monday. Works "
	"begin when winter is over, its engineer Gwen Moss wrote in a "
	"very long letter that nobody has read to its end so "
	"far.\n\"We "
	"want a bridge of steel for this town,\" Gov. Moss said.",
	"The council of the town voted for the bridge on Monday."},
    {"de", "Brücke",
	"Der Rat der Stadt stimmte am Montag für die Brücke. Im "
	"Frühjahr "
	"soll es losgehen, schrieb ihre Planerin Ann Moosbauer in "
	"einem "
	"Brief, den bisher niemand ganz gelesen hat.\n„Wir wollen eine "
	"Brücke aus Stahl für diese Stadt“, informiert Moosbauer.",
	"Der Rat der Stadt stimmte am Montag für die Brücke."},
    {"de", "Brücke",
	"Der Rat der Stadt stimmte am Montag für die Brücke. Im "
	"Frühjahr "
	"soll es losgehen, schrieb ihre Planerin Ann Moosbauer in "
	"einem "
	"Brief, den bisher niemand ganz gelesen hat.\nFrau Moosbauer "
	"will eine Brücke aus Stahl für die Stadt.",
	"Der Rat der Stadt stimmte am Montag für die Brücke."},
    {"en", "Bridge", /* by what they do */
	"The council of the town voted for the bridge on Monday. Works "
	"begin when winter is over, under the eyes of all those that "
	"Gwen Moss has called to the town for it.\n"
	"The talks\n"
	"Ideally, Moss would ask for much more steel for it.",
	"The council of the town voted for the bridge on Monday."},
    {"en", "Bridge", /* a headline's capitals */
	"The council of the town voted for the bridge on Monday.\n"
	"Vessa Buys Norcraft\n"
	"Under the plan of Norcraft, Norcraft will sell the steel.",
	"The council of the town voted for the bridge on Monday. Under the "
	"plan of Norcraft, Norcraft will sell the steel."},
    {"de", "Brücke", /* by what she does, and has no article */
	"Der Rat der Stadt stimmte am Montag für die Brücke.\n"
	"Mit der Planerin Mara\n"
	"Mara wird eine Brücke aus Stahl für die Stadt bauen.",
	"Der Rat der Stadt stimmte am Montag für die Brücke."},
    {"de", "Brücke", /* a noun */
	"Der Rat der Stadt stimmte am Montag für die Brücke.\n"
	"Liter Wasser\n"
	"Wasser wird in der Stadt für die Brücke gebraucht.",
	"Der Rat der Stadt stimmte am Montag für die Brücke. Wasser "
	"wird in der Stadt für die Brücke gebraucht."},
    {"de", "Brücke", /* what is counted is one */
	"Der Rat der Stadt stimmte am Montag für die Brücke.\n"
	"Mit zwei Eimer Wasser\n"
	"Wasser wird in der Stadt für die Brücke gebraucht.",
	"Der Rat der Stadt stimmte am Montag für die Brücke. Wasser "
	"wird in der Stadt für die Brücke gebraucht."},
    {"de", "Brücke", /* how it is, is nobody */
	"Der Rat der Stadt stimmte am Montag für die Brücke.\n"
	"Starker Regen\n"
	"Regen wird in der Stadt auf der Brücke erwartet.",
	"Der Rat der Stadt stimmte am Montag für die Brücke. Regen "
	"wird in der Stadt auf der Brücke erwartet."},
    {"en", "Bridge", /* no name */
	"By Dr. Ann Example\nThe council voted for the bridge on "
	"Monday. Dr. Moss wants a bridge of steel that lasts.",
	"The council voted for the bridge on Monday. Dr. Moss wants a "
	"bridge of steel that lasts."},
    {"en", "Bridge", /* no name */
	"The council voted for the bridge on Monday. So I'm told.\nHow "
	"much it costs is not known.\nI'm sure that it will last for "
	"a century.",
	"The council voted for the bridge on Monday. How much it costs "
	"is not known. I'm sure that it will last for a century."},
    {"en", "Bridge",
	"She added that the bridge will cost a lot. The council of the "
	"town voted for it on Monday.",
	"The council of the town voted for it on Monday."},
};

static void strangers(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct summary_doc doc = {str_of(rows[i].title),
		    str_of(rows[i].text), str_of(rows[i].language)};
		units u = {0};
		summary_choose(
		    a, &doc, 1, &(struct summary_opts){.chars = 125}, &u);
		is_str(
		    summary_join(a, &u), str_of(rows[i].want), rows[i].title);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(strangers);
	return tap_done();
}
