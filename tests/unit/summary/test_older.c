/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what an older report may tell behind a later one. */
#include "base/arena.h"
#include "prose/facts.h"
#include "prose/whom.h"
#include "summary/summary.h"
#include "summary/tally.h"
#include "tap.h"

#define HOUR 3600

struct row {
	const char *language, *title, *text, *lead_title, *lead, *of;
	bool told;
};

/* What is sought, asked, on its way, or voted on, until it is over. */
static const struct row outcomes[] = {
    {"en", "Police search for man after Orlin stabbing",
	"A baker was stabbed in Orlin on Monday. Police are looking for a man "
	"in a green coat. The baker had closed his shop at six.",
	"Man arrested over Orlin stabbing",
	"A man of 34 was arrested in Halden over the stabbing of a baker in "
	"Orlin.",
	"looking for", false},
    {"en", "Police search for man after Orlin stabbing",
	"A baker was stabbed in Orlin on Monday. The baker Ben Example was "
	"looking for a partner, neighbours said.",
	"Man arrested over Orlin stabbing",
	"A man of 34 was arrested in Halden over the stabbing of a baker in "
	"Orlin.",
	"looking for a partner", true},
    {"en", "Mill on fire in Orlin",
	"A mill is on fire in Orlin. Four fire engines are on their way. The "
	"mill was built in 1904 by the Brell family.",
	"Orlin mill fire is out",
	"The fire at the mill in Orlin is out, the brigade said.",
	"on their way", false},
    {"en", "Mill on fire in Orlin",
	"A mill is on fire in Orlin. The Brell family was on its way to "
	"Halden at nine, neighbours said.",
	"Orlin mill fire is out",
	"The fire at the mill in Orlin is out, the brigade said.",
	"on its way to Halden", true},
    {"sv", "Kvarn brinner i Orlin",
	"En kvarn brinner i Orlin. Boende ombeds stänga alla fönster. Kvarnen "
	"byggdes av familjen Brell 1904.",
	"Branden i Orlin släckt", "Branden i en kvarn i Orlin är släckt.",
	"ombeds", false},
    {"en", "Council to vote on Orlin tram tonight",
	"The council of Orlin decides on the tram tonight. The vote is "
	"expected to be close. Work on the tram may take four years.",
	"Orlin council approves tram by two votes",
	"The council of Orlin approved the tram by 27 votes to 25 late on "
	"Friday.",
	"expected to be close", false},
    {"en", "Council to vote on Orlin tram tonight",
	"The council of Orlin decides on the tram tonight. The vote is "
	"expected to be close. Work on the tram may take four years.",
	"Orlin council approves tram by two votes",
	"The council of Orlin approved the tram by 27 votes to 25 late on "
	"Friday.",
	"may take four years", true},
    {"de", "Stadtrat Orlin entscheidet heute über Brücke",
	"Der Stadtrat Orlin entscheidet heute über die Brücke. Die Abstimmung "
	"dürfte knapp werden. Die Brücke soll 90 Millionen Euro kosten.",
	"Stadtrat Orlin beschließt Brücke mit zwei Stimmen Mehrheit",
	"Der Stadtrat Orlin hat die Brücke am Freitag beschlossen.", "knapp",
	false},
    {"de", "Stadtrat Orlin entscheidet heute über Brücke",
	"Der Stadtrat Orlin entscheidet heute über die Brücke. Die Abstimmung "
	"dürfte knapp werden. Die Brücke soll 90 Millionen Euro kosten.",
	"Stadtrat Orlin beschließt Brücke mit zwei Stimmen Mehrheit",
	"Der Stadtrat Orlin hat die Brücke am Freitag beschlossen.",
	"90 Millionen", true},
    {"en", "Girl of nine missing in Orlin",
	"A girl of nine is missing in Orlin. Drivers are asked to look into "
	"their garages. She was seen last by a brook.",
	"Missing girl of Orlin found safe",
	"The girl of nine who was missing in Orlin has been found safe.",
	"are asked", false},
    {"en", "Girl of nine missing in Orlin",
	"A girl of nine is missing in Orlin. Teachers of the school were "
	"asked on Monday about her brothers, the mayor said.",
	"Missing girl of Orlin found safe",
	"The girl of nine who was missing in Orlin has been found safe.",
	"her brothers", true},
    /* Where nothing came of it, it is as it was. */
    {"en", "Mill on fire in Orlin",
	"A mill is on fire in Orlin. Four fire engines are on their way. The "
	"mill was built in 1904 by the Brell family.",
	"Smoke over Orlin",
	"Thick smoke of a mill on Canal Road stands over Orlin.",
	"on their way", true},
};

/* Who is in hospital is hurt: an older count of them is not told behind a newer
 * one, but for those of other places and other times. */
static const struct row hospital[] = {
    {"en", "Gas leak at Orlin mill",
	"Gas leaked from a mill in Orlin on Monday. Twelve people were taken "
	"to hospital. The mill stands on Canal Road.",
	"Orlin gas leak kills three",
	"Three workers died and 26 were injured in a gas leak at a mill in "
	"Orlin, police said.",
	"Twelve people", false},
    {"en", "Gas leak at Orlin mill",
	"Gas leaked from a mill in Orlin on Monday. Twelve people were treated "
	"for smoke inhalation. The mill stands on Canal Road.",
	"Orlin gas leak kills three",
	"Three workers died and 26 were injured in a gas leak at a mill in "
	"Orlin, police said.",
	"Twelve people", false},
    {"ru", "Утечка газа в Орлине",
	"На заводе в Орлине произошла утечка газа. Пострадали пять человек. "
	"Завод построен в 1904 году.",
	"Утечка газа в Орлине: двое погибших",
	"При утечке газа на заводе в Орлине погибли два человека, восемь "
	"рабочих доставлены в больницу.",
	"пять человек", false},
    {"zh", "奥林一化工厂发生氨气泄漏",
	"奥林一家化工厂27日发生氨气泄漏。12人因吸入氨气送医。该厂建于1904年。",
	"奥林化工厂氨气泄漏3人死亡",
	"奥林市28日通报,化工厂氨气泄漏造成3名工人死亡、26人受伤。", "12人",
	false},
    {"de", "Gas tritt in Mühle in Orlin aus",
	"In einer Mühle in Orlin ist Gas ausgetreten. Zwölf Arbeiter wurden "
	"ins Krankenhaus gebracht. Die Mühle steht am Kanal.",
	"Drei Tote nach Gasunfall in Orlin",
	"Bei dem Gasunfall in der Mühle in Orlin sind drei Arbeiter gestorben "
	"und 26 verletzt worden.",
	"Zwölf", false},
    {"sv", "Gas läckte ut i Orlin",
	"Gas läckte ut från en kvarn i Orlin. Tolv personer har förts till "
	"sjukhus. Kvarnen ligger vid kanalen.",
	"Tre döda efter gasläckan i Orlin",
	"Tre arbetare har dött och 26 har skadats i gasläckan i en kvarn i "
	"Orlin.",
	"Tolv", false},
    {"es", "Fuga de gas en Orlin",
	"Una fuga de gas se produjo en un molino de Orlin. Doce personas "
	"fueron trasladadas al hospital. El molino está junto al canal.",
	"Tres muertos por la fuga de gas de Orlin",
	"Tres obreros murieron y 26 resultaron heridos por una fuga de gas en "
	"un molino de Orlin.",
	"Doce", false},
    {"fr", "Fuite de gaz à Orlin",
	"Une fuite de gaz s'est produite dans un moulin d'Orlin. Douze "
	"personnes ont été conduites à l'hôpital. Le moulin est au bord du "
	"canal.",
	"Trois morts dans la fuite de gaz d'Orlin",
	"Trois ouvriers sont morts et 26 ont été blessés dans la fuite de gaz "
	"d'un moulin d'Orlin.",
	"Douze", false},
    {"it", "Fuga di gas a Orlin",
	"Una fuga di gas si è verificata in un mulino di Orlin. Dodici persone "
	"sono state portate all'ospedale. Il mulino sorge sul canale.",
	"Tre morti per la fuga di gas a Orlin",
	"Tre operai sono morti e 26 sono rimasti feriti nella fuga di gas in "
	"un mulino di Orlin.",
	"Dodici", false},
    /* Those that came to help. */
    {"en", "Gas leak at Orlin mill",
	"Gas leaked from a mill in Orlin on Monday. Sixty firefighters were "
	"sent to the scene. The mill stands on Canal Road.",
	"Orlin gas leak kills three",
	"Three workers died and 86 were injured in a gas leak at a mill in "
	"Orlin, police said.",
	"Sixty", true},
    {"en", "Storm in Orlin",
	"A storm hit Orlin on Monday. Twelve nurses were brought to the "
	"hospital by boat to help.",
	"Storm in Orlin hurts 40",
	"Forty people were hurt in a storm in Orlin, police said.", "nurses",
	true},
    /* And things, and the newly born. */
    {"ru", "Буря в Орлине",
	"На Орлин обрушилась буря. В больницу доставили 12 генераторов.",
	"Буря в Орлине: 40 пострадавших",
	"При буре в Орлине пострадали 40 человек.", "генераторов", true},
    {"pl", "Burza w Orlinie",
	"Burza uderzyła w Orlin. Do szpitala trafiło 12 agregatów prądu.",
	"Burza w Orlinie", "W burzy w Orlinie rannych zostało 40 osób.",
	"agregatów", true},
    {"de", "Sturm in Orlin",
	"Ein Sturm traf am Montag Orlin. In der Klinik von Orlin kamen in der "
	"Nacht zwölf Kinder zur Welt.",
	"Sturm in Orlin",
	"Bei dem Sturm in Orlin sind 40 Menschen verletzt "
	"worden.",
	"Kinder", true},
    /* As many, at another place, long ago, or nobody. */
    {"en", "Storm over Halden",
	"A storm broke over Halden on Monday. In Brell twelve people were "
	"taken to hospital. The storm blew from the lake.",
	"Storm kills three in Orlin",
	"Three people died and 26 were injured in the storm in Orlin, police "
	"said.",
	"twelve people", true},
    {"en", "Gas leak at Orlin mill",
	"Gas leaked from a mill in Orlin on Monday. Ten years ago 12 people "
	"were taken to hospital from there. The mill stands on Canal Road.",
	"Orlin gas leak kills three",
	"Three workers died and 26 were injured in a gas leak at a mill in "
	"Orlin, police said.",
	"Ten years ago", true},
    {"en", "Gas leak at Orlin mill",
	"Gas leaked from a mill in Orlin on Monday. Twelve engines came to "
	"Canal Road. The mill has 40 workers.",
	"Orlin gas leak kills three",
	"Three workers died and 26 were injured in a gas leak at a mill in "
	"Orlin, police said.",
	"Twelve engines", true},
    {"en", "Gas leak at Orlin mill",
	"Gas leaked from a mill in Orlin on Monday. The way from there to the "
	"hospital took 12 minutes. The mill has 40 workers.",
	"Orlin gas leak kills three",
	"Three workers died and 26 were injured in a gas leak at a mill in "
	"Orlin, police said.",
	"12 minutes", true},
    {"en", "Gas leak at Orlin mill",
	"Gas leaked from a mill in Orlin on Monday. The hospital of Orlin "
	"keeps "
	"14 beds for such cases. The mill has 40 workers.",
	"Orlin gas leak kills three",
	"Three workers died and two were injured in a gas leak at a mill in "
	"Orlin, police said.",
	"14 beds", true},
};

/* The one who had died is among those who have by now, unless the older report
 * says who it was. */
static const struct row dead[] = {
    {"en", "Crash in Orlin",
	"A tram and a car crashed in Orlin on Monday. A baker died in a crash "
	"at the same crossing in Orlin last year.",
	"Two dead in Orlin tram crash",
	"Two people died when a tram hit a car in Orlin, police said.",
	"last year", true},
    {"ru", "Авария в Орлине",
	"В Орлине столкнулись трамвай и машина. Год назад на этом перекрестке "
	"погиб пекарь.",
	"Двое погибших в Орлине",
	"Два человека погибли при столкновении трамвая и машины в Орлине.",
	"пекарь", true},
    {"it", "Crolla un ponte a Orlin, un morto",
	"Un ponte è crollato lunedì a Orlin. Un operaio di 45 anni è morto e "
	"tre sono rimasti feriti. La strada è chiusa.",
	"Ponte crollato a Orlin, i morti sono due",
	"È morto nella notte uno dei tre operai feriti nel crollo del ponte a "
	"Orlin. Le vittime salgono così a due.",
	"Un operaio di 45", false},
    {"en", "Bridge collapses in Orlin, worker dies",
	"A worker has died and three were badly hurt as a bridge collapsed in "
	"Orlin. The bridge was built in 1904.",
	"Two dead after Orlin bridge collapse",
	"Two workers have died after a bridge collapsed in Orlin, and two are "
	"hurt.",
	"A worker has died", false},
    {"de", "Brücke in Orlin eingestürzt, ein Toter",
	"Beim Einsturz einer Brücke in Orlin ist ein Arbeiter gestorben. Die "
	"Brücke wurde 1904 gebaut.",
	"Zwei Tote nach Brückeneinsturz in Orlin",
	"Nach dem Einsturz einer Brücke in Orlin sind zwei Arbeiter gestorben.",
	"ist ein Arbeiter gestorben", false},
    {"en", "Bridge collapses in Orlin, worker dies",
	"A bridge collapsed in Orlin on Monday. Ben Example, a father of "
	"three, was killed in the cabin of a crane. The bridge was built in "
	"1904.",
	"Two dead after Orlin bridge collapse",
	"Two workers have died after a bridge collapsed in Orlin, and two are "
	"hurt.",
	"Ben Example", true},
    {"en", "Storm over Halden, farmer dies",
	"A storm blew over Halden from the lake on Monday. In Halden a farmer "
	"was killed by a tree behind the church.",
	"Two dead as storm hits Orlin",
	"Two people have died in Orlin, where the storm broke a bridge.",
	"a farmer", true},
    {"en", "Bridge collapses in Orlin",
	"A bridge collapsed in Orlin on Monday. The engineer who built the "
	"bridge died in 1931 in Halden.",
	"Two dead after Orlin bridge collapse",
	"Two workers have died after a bridge collapsed in Orlin, and two are "
	"hurt.",
	"died in 1931", true},
    {"en", "Bridge collapses in Orlin, worker dies",
	"A bridge collapsed in Orlin on Monday. Divers from three towns came "
	"to the river. Ships of the mill wait at Halden.",
	"Two dead after Orlin bridge collapse",
	"Two workers have died after a bridge collapsed in Orlin, and two are "
	"hurt.",
	"Divers", true},
};

static void tell(struct arena *a, const struct row *rows, size_t n)
{
	const int64_t when[] = {9 * HOUR, HOUR};
	struct summary_opts o = {.sentences = 5, .when = when};
	for (size_t i = 0; i < n; i++) {
		struct str language = str_of(rows[i].language);
		struct summary_doc docs[] = {
		    {str_of(rows[i].lead_title), str_of(rows[i].lead),
			language},
		    {str_of(rows[i].title), str_of(rows[i].text), language}};
		units u = {0};
		summary_choose(a, docs, 2, &o, &u);
		struct str is = summary_join(a, &u);
		ok((str_find(is, str_of(rows[i].of)) >= 0) == rows[i].told,
		    rows[i].of);
		if ((str_find(is, str_of(rows[i].of)) >= 0) != rows[i].told)
			is_str(is, S(""), rows[i].lead_title);
	}
}

static void outcome(void)
{
	struct arena *a = arena_new();
	tell(a, outcomes, sizeof(outcomes) / sizeof(*outcomes));
	arena_free(&a);
}

static void in_hospital(void)
{
	struct arena *a = arena_new();
	tell(a, hospital, sizeof(hospital) / sizeof(*hospital));
	arena_free(&a);
}

static void one_dead(void)
{
	struct arena *a = arena_new();
	tell(a, dead, sizeof(dead) / sizeof(*dead));
	arena_free(&a);
}

/* What is beside an "and", and who is in hospital. */
static void counted(void)
{
	static const struct {
		const char *language, *sentence;
		int dead, hurt;
	} all[] = {
	    {"en", "A worker died and three were badly hurt.", 0, 3},
	    {"it", "Un operaio è morto e tre sono rimasti feriti.", 0, 3},
	    {"en", "Two died and three were hurt.", 2, 3},
	    {"en", "Five were hurt and three died in hospital.", 3, 5},
	    {"en", "Nine were taken to hospital, where three died.", 3, 9},
	    {"en", "Twelve were injured and two taken to hospital.", 0, 12},
	    {"es", "Doce fueron atendidos por inhalar humo.", 0, 12},
	    {"en", "Nine men and 12 women died in the fire.", 21, 0},
	    {"en", "The fire killed nine men and 12 women and hurt 30.", 21,
		30},
	    {"en", "Thirty were hurt and nine men and 12 women died.", 21, 30},
	    {"en", "Two men, three women and four children died.", 9, 0},
	    {"en", "Two men, three women, and four children died.", 9, 0},
	    {"en", "Police held two men, and three women died.", 3, 0},
	    {"en",
		"Four men drowned and two women and three children were "
		"saved.",
		4, 0},
	    {"de",
		"Vier Männer starben und zwei Frauen und drei Kinder wurden "
		"gerettet.",
		4, 0},
	    {"en", "Five soldiers, two men and three women, died.", 5, 0},
	    {"en", "Five people, two men and three women, died.", 5, 0},
	    {"en", "Five people, including two men and a woman, died.", 5, 0},
	    {"en", "Two men died and three women were hurt.", 2, 3},
	    {"en", "Two men died, and three women and a child were hurt.", 2,
		3},
	    {"de", "Zwei Männer und drei Kinder starben im Feuer.", 5, 0},
	    {"fr", "Deux hommes et trois femmes sont morts dans le feu.", 5, 0},
	    {"es", "Murieron dos hombres y tres mujeres en el fuego.", 5, 0},
	    {"pl", "W pożarze zginęło dwóch mężczyzn i 3 kobiety.", 5, 0},
	    {"ru", "Погибли двое мужчин и 3 женщины.", 5, 0},
	    {"en", "The tram takes 4,000 people a day to the hospital.", 0, 0},
	    {"en", "Two track workers remain in hospital.", 0, 0},
	    {"en", "Orlin's hospital has treated its 120 beds as full.", 0, 0},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		struct facts f = {0};
		facts_add(
		    a, &f, str_of(all[i].sentence), str_of(all[i].language));
		is_int(f.toll.count[TOLL_DEAD], all[i].dead, all[i].sentence);
		is_int(f.toll.count[TOLL_HURT], all[i].hurt, all[i].sentence);
	}
	arena_free(&a);
}

/* "Zwei jungen Männern": young ones, and no boys. */
static void young(void)
{
	is_int(whom_side(S("jungen")), false, "jungen");
	is_int(whom_side(S("mädchen")), true, "mädchen");
}

/* The same things, as many or not, and others. */
static void tallied(void)
{
	static const struct {
		const char *language, *x, *y;
		bool want;
	} all[] = {
	    {"en", "Officials have confirmed 58 cases, 21 in the past week.",
		"The number of confirmed cases in Orlin has risen to 63.",
		true},
	    {"en", "The storm cancelled 40 flights.",
		"By noon 120 flights were cancelled.", true},
	    {"de", "Bisher gibt es 58 bestätigte Fälle.",
		"Die Zahl der bestätigten Fälle stieg auf 63.", true},
	    {"fr", "Quelque 40 vols ont été annulés.",
		"Au total, 120 vols sont annulés.", true},
	    {"ru", "Отменены 40 рейсов.", "Отменены 120 рейсов.", true},
	    {"en", "There are 63 confirmed cases.",
		"Officials have confirmed 63 cases.", false},
	    {"en", "Orlin diverted 40 flights.", "It cancelled 120 flights.",
		false},
	    {"en", "Officials confirmed 58 cases last week.",
		"There are 63 confirmed cases.", false},
	    {"en", "Officials confirmed 58 cases in October.",
		"There are 63 confirmed cases.", false},
	    {"en", "Officials confirmed 58 new cases.",
		"There are 63 confirmed cases.", false},
	    {"en", "Of the confirmed cases 21 of them are children.",
		"There are 63 confirmed cases.", false},
	    {"en", "Police arrested 12 men.", "Police arrested 40 men.", false},
	    {"en", "The mill cost 310 million crowns.",
		"The mill cost 12 million crowns.", false},
	    {"en", "The mill lost 40 jobs.", "The mill lost 12 percent.",
		false},
	    {"de", "Bisher gibt es 58 neue Fälle.",
		"Die Zahl der bestätigten Fälle stieg auf 63.", false},
	    {"en", "Schools offer jabs in twelve halls.",
		"Schools offer 63 jabs.", false},
	    /* fewer are a part, and all are all */
	    {"en", "All 27 member states must agree.",
		"Twelve member states backed the plan.", false},
	    {"fr", "Douze États membres ont voté.",
		"Les 27 États membres doivent voter.", false},
	    {"pl", "Plan poparło 12 państw członkowskich.",
		"Wszystkie 27 państw członkowskich musi się zgodzić.", false},
	    {"en", "He faces 12 charges of fraud.",
		"He was convicted on 3 charges of fraud.", false},
	    /* of a day, a season, a row; what is scored or weighed */
	    {"de", "Am Montag fielen 40 Flüge aus.",
		"Am Dienstag fielen 120 Flüge aus.", false},
	    {"de", "Seit Montag fielen 40 Flüge aus.",
		"Insgesamt fielen 120 Flüge aus.", true},
	    {"ru", "В понедельник отменены 40 рейсов.",
		"Во вторник отменены 120 рейсов.", false},
	    {"en", "The team has won 12 games this season.",
		"The team has won 40 games under the coach.", false},
	    {"es", "El equipo ganó 12 partidos seguidos.",
		"El equipo ha ganado 40 partidos.", false},
	    {"en", "Police seized 12 kilos of heroin.",
		"Police seized 40 kilos of cocaine.", false},
	    {"en", "The 12-storey tower fell.", "The 40-storey tower fell.",
		false},
	    /* a word may begin as a month does */
	    {"en", "The fire destroyed 12 houses.",
		"The fire destroyed 40 houses.", true},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		struct str language = str_of(all[i].language);
		ok(tallies_more(tallies_read(a, str_of(all[i].x), language),
		       tallies_read(a, str_of(all[i].y), language)) ==
			all[i].want,
		    all[i].x);
	}
	arena_free(&a);
}

/* More or fewer of what both count first. */
static void otherwise(void)
{
	static const struct {
		const char *language, *x, *y;
		bool fewer, want;
	} all[] = {
	    {"en", "96,000 homes without power", "40,000 homes still dark",
		true, true},
	    {"en", "40 flights cancelled", "Three flights carried fans", false,
		false},
	    {"en", "Three flights cancelled", "40 flights cancelled", false,
		true},
	    {"en", "40,000 homes without power", "40,000 homes wait", true,
		false},
	    {"en", "40,000 homes without power", "300 trees down", true, false},
	    {"nl", "62.000 huishoudens zonder stroom",
		"Nog 8.000 huishoudens zonder stroom", true, true},
	    {"de", "Am Montag fielen 40 Flüge aus.",
		"Am Dienstag fielen 20 Flüge aus.", true, false},
	    {"en", "All 27 states must agree.", "Twelve states agree.", true,
		false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		struct str language = str_of(all[i].language);
		ok(tallies_otherwise(
		       tallies_read(a, str_of(all[i].x), language),
		       tallies_read(a, str_of(all[i].y), language),
		       all[i].fewer) == all[i].want,
		    "%s", all[i].x);
	}
	arena_free(&a);
}

/* Below a newer count the older is not told, unless it is of another place. */
static const struct row tallies[] = {
    {"en", "Measles outbreak in Orlin grows to 58 cases",
	"Health officials in Orlin have confirmed 58 cases of measles since "
	"the start of November, 21 of them in the past week.",
	"Orlin measles: child dies, cases reach 63",
	"A girl of five with measles has died in Orlin, the first death of "
	"the year. The number of confirmed cases in the town has risen to 63.",
	"58 cases", false},
    {"en", "Measles outbreak in Halden grows to 58 cases",
	"Health officials in Halden have confirmed 58 cases of measles since "
	"the start of November, 21 of them in the past week.",
	"Orlin measles: child dies, cases reach 63",
	"A girl of five with measles has died in Orlin, the first death of "
	"the year. The number of confirmed cases in the town has risen to 63.",
	"58 cases", true},
    {"en", "Measles outbreak in Orlin grows",
	"Health officials in Orlin have confirmed 58 cases of measles last "
	"week, 21 of them in one school.",
	"Orlin measles: child dies, cases reach 63",
	"A girl of five with measles has died in Orlin, the first death of "
	"the year. The number of confirmed cases in the town has risen to 63.",
	"58 cases", true},
};

/* Two sides: each its own. */
static void apart(void)
{
	static const struct {
		const char *x, *y;
		bool want;
	} all[] = {
	    {"So far Halden has 12 seats.", "By noon Orlin had 58.", true},
	    {"So far Halden has 12 seats.", "By noon Halden had 58.", false},
	    {"So far there are 12 seats.", "By noon Orlin had 58.", false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		struct facts x = {0}, y = {0};
		facts_add(a, &x, str_of(all[i].x), S("en"));
		facts_add(a, &y, str_of(all[i].y), S("en"));
		ok(facts_names_apart(&x, &y) == all[i].want, all[i].x);
	}
	arena_free(&a);
}

static void below_newer(void)
{
	struct arena *a = arena_new();
	tell(a, tallies, sizeof(tallies) / sizeof(*tallies));
	arena_free(&a);
}

int main(void)
{
	TEST(otherwise);
	TEST(tallied);
	TEST(apart);
	TEST(below_newer);
	TEST(counted);
	TEST(young);
	TEST(one_dead);
	TEST(in_hospital);
	TEST(outcome);
	return tap_done();
}
