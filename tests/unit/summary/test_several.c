/* SPDX-License-Identifier: MIT */
/* gazetted: tests of summaries across the reports of one story. */
#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"

/* Of two reports the second tells what the first does not. */
static void across(void)
{
	struct summary_doc docs[] = {
	    {S("Bloqueo en la costa"),
		S("Un sismo de magnitud 5,8 sacudió el lunes el estado de "
		  "Oaxaca. Protección Civil no reportó víctimas, aunque hay "
		  "grietas en casas de Pinotepa."),
		S("es")},
	    {S("Pánico en Oaxaca"),
		S("Miles de vecinos de Oaxaca salieron el lunes por un sismo "
		  "de 5,8 grados. El gobernador Salomón Jara dijo que no hay "
		  "víctimas, según Protección Civil. El alcalde suspendió "
		  "todas las clases hasta nuevo aviso."),
		S("es")}};
	struct arena *a = arena_new();
	units u = {0};
	summary_choose(a, docs, 2, &(struct summary_opts){.sentences = 9}, &u);
	is_str(summary_join(a, &u),
	    S("Un sismo de magnitud 5,8 sacudió el lunes el estado de Oaxaca. "
	      "Protección Civil no reportó víctimas, aunque hay grietas en "
	      "casas de Pinotepa. El alcalde suspendió todas las clases hasta "
	      "nuevo aviso."),
	    "a sismo");
	arena_free(&a);
}

/* What the headline and the first say is not told again, with what hangs on
 * it. */
static void headed(void)
{
	struct summary_doc docs[] = {
	    {S("Orlin's mayor Ada Brook resigns after nine years"),
		S("The head of the town hall made it known in a letter to the "
		  "council."),
		S("en")},
	    {S("News at noon"),
		S("The mayor of Orlin, Ada Brook, resigns after nine years. "
		  "And snow is on its way to the valley of the Brell."),
		S("en")},
	    {S("Mayor resigns"),
		S("Orlin's mayor Ada Brook resigns after nine years and 14 "
		  "suits."),
		S("en")}};
	struct arena *a = arena_new();
	units u = {0};
	summary_choose(a, docs, 3, &(struct summary_opts){.sentences = 9}, &u);
	is_str(summary_join(a, &u),
	    S("The head of the town hall made it known in a letter to the "
	      "council. Orlin's mayor Ada Brook resigns after nine years and "
	      "14 suits."),
	    "a headline");
	arena_free(&a);
}

/* What the first has measured is not told again in other words, also where but
 * the headline says it; but what the lead tells of its own figures is. */
static void measured(void)
{
	struct summary_doc docs[] = {
	    {S("Wine tax goes up to 2.75 percent"),
		S("The town council of Orlin raised its tax on wine to 2.75 "
		  "percent on Monday. Inns had hoped that 2.75 percent would "
		  "come a year later."),
		S("en")},
	    {S("Drinkers will pay more"),
		S("A levy of 2.75 per cent on each bottle sold was approved "
		  "by a majority at the hall. Growers want to sue over it in "
		  "spring."),
		S("en")}};
	struct arena *a = arena_new();
	units u = {0};
	summary_choose(a, docs, 2, &(struct summary_opts){.sentences = 9}, &u);
	is_str(summary_join(a, &u),
	    S("The town council of Orlin raised its tax on wine to 2.75 "
	      "percent on Monday. Inns had hoped that 2.75 percent would come "
	      "a year later. Growers want to sue over it in spring."),
	    "a rate");
	arena_free(&a);
}

/* Two reports of one event: nothing is told twice. */
static void several(void)
{
	static const struct summary_doc docs[] = {
	    {S_INIT("Bridge"),
		S_INIT("The council voted for the new bridge on Monday."),
		S_INIT("en")},
	    {S_INIT("Vote"),
		S_INIT("On Monday the council voted for the new bridge. "
		       "Residents had collected nine thousand signatures."),
		S_INIT("en")},
	};
	struct arena *a = arena_new();
	struct summary_opts o = {.sentences = 3};
	units u = {0};
	summary_choose(a, docs, 2, &o, &u);
	is_str(summary_join(a, &u),
	    S("The council voted for the new bridge on Monday. Residents had "
	      "collected nine thousand signatures."),
	    "two articles");
	arena_free(&a);
}

/* A lead, another report of it, and what is told of both. */
struct pair {
	const char *language, *lead, *other, *want;
};

static void tell_both(const struct pair *rows, size_t n)
{
	struct arena *a = arena_new();
	struct summary_opts o = {.sentences = 4};
	for (size_t i = 0; i < n; i++) {
		struct str language = str_of(rows[i].language);
		struct summary_doc docs[] = {
		    {S(""), str_of(rows[i].lead), language},
		    {S(""), str_of(rows[i].other), language}};
		units u = {0};
		summary_choose(a, docs, 2, &o, &u);
		is_str(summary_join(a, &u), str_of(rows[i].want), rows[i].lead);
	}
	arena_free(&a);
}

/* The lead's headline is told above: an older count is of an earlier hour. */
static void headline_counts(void)
{
	struct summary_doc docs[] = {
	    {S("Toll of the flood in Orlin rises to nine"),
		S("Toll of the flood in Orlin rises to nine. Aid worth five "
		  "million crowns is on its way."),
		S("en")},
	    {S("Flood in Orlin"),
		S("A flood in Orlin killed three people on Monday. Schools "
		  "are closed for a day."),
		S("en")}};
	struct arena *a = arena_new();
	units u = {0};
	summary_choose(a, docs, 2, &(struct summary_opts){.sentences = 9}, &u);
	is_str(summary_join(a, &u),
	    S("Aid worth five million crowns is on its way. Schools are closed "
	      "for a day."),
	    "three");
	arena_free(&a);
}

/* Who said so is no place of its own. */
static void headline_by_others(void)
{
	struct summary_doc docs[] = {
	    {S("Toll of the flood in Orlin rises to nine"),
		S("Divers brought two more bodies out of the mill on Tuesday."),
		S("en")},
	    {S("Flood in Orlin"),
		S("Seven people died in a flood in Orlin, the Red Crescent "
		  "said."),
		S("en")}};
	struct arena *a = arena_new();
	units u = {0};
	summary_choose(a, docs, 2, &(struct summary_opts){.sentences = 3}, &u);
	is_str(summary_join(a, &u),
	    S("Divers brought two more bodies out of the mill on Tuesday."),
	    "seven are not told below nine");
	arena_free(&a);
}

/* What it counts in all of the land is no later count than a town's. */
static void headline_of_all(void)
{
	struct summary_doc docs[] = {
	    {S("Storm kills 30 across Vessa"),
		S("Trains stand still in all of the country. Schools are "
		  "closed for a day."),
		S("en")},
	    {S("Storm in Orlin"),
		S("Two people died in Orlin when a tree fell on their car."),
		S("en")}};
	struct arena *a = arena_new();
	units u = {0};
	summary_choose(a, docs, 2, &(struct summary_opts){.sentences = 9}, &u);
	is_str(summary_join(a, &u),
	    S("Trains stand still in all of the country. Schools are closed "
	      "for a day. Two people died in Orlin when a tree fell on their "
	      "car."),
	    "thirty");
	arena_free(&a);
}

/* Whom only a sentence of its own report told of is no subject. */
static void strangers(void)
{
	static const struct pair rows[] = {
	    {"en",
		"Aston Air will buy 40 jets from Velair, the companies said.",
		"Unions at planemaker Norcraft fear for jobs after Velair won "
		"an order for 40 jets from Aston Air. Norcraft's plant in "
		"Sellow has work for two more years only.",
		"Aston Air will buy 40 jets from Velair, the companies said."},
	};
	tell_both(rows, sizeof(rows) / sizeof(*rows));
}

/* Another report of it has other words, and something of its own. */
static void other_words(void)
{
	static const struct pair rows[] = {
	    {"en",
		"A strong earthquake shook the island of Vessa on Monday "
		"morning, and twelve people were hurt.",
		"Twelve people were injured when a powerful quake struck Vessa "
		"early on Monday. Mayor Hedda Brandt asked everybody to stay "
		"out of the old town.",
		"A strong earthquake shook the island of Vessa on Monday "
		"morning, and twelve people were hurt. Mayor Hedda Brandt "
		"asked "
		"everybody to stay out of the old town."},
	    {"en",
		"A strong earthquake shook the island of Vessa on Monday "
		"morning, and twelve people were hurt.",
		"She has asked everybody to stay out of the old town of Orlin "
		"for now.",
		"A strong earthquake shook the island of Vessa on Monday "
		"morning, and twelve people were hurt."},
	    {"en",
		"Three climbers died in an avalanche on Mount Kerra on "
		"Saturday.",
		"An avalanche killed three mountaineers at Kerra, police said. "
		"Rescuers will resume work at dawn on Sunday.",
		"Three climbers died in an avalanche on Mount Kerra on "
		"Saturday. Rescuers will resume work at dawn on Sunday."},
	    {"pt",
		"O incêndio na serra de Orlin já queimou 3.000 hectares de "
		"floresta.",
		"Já arderam 3.000 hectares de floresta na serra de Orlin. Duas "
		"aldeias foram evacuadas durante a tarde.",
		"O incêndio na serra de Orlin já queimou 3.000 hectares de "
		"floresta. Duas aldeias foram evacuadas durante a tarde."},
	    {"en", /* of the same bank, but another thing */
		"The central bank raised its main interest rate to 4.5 percent "
		"on Thursday.",
		"Inflation was still too high, the governor of the central "
		"bank "
		"said.",
		"The central bank raised its main interest rate to 4.5 percent "
		"on Thursday. Inflation was still too high, the governor of "
		"the "
		"central bank said."},
	};
	tell_both(rows, sizeof(rows) / sizeof(*rows));
}

/* How many were hurt is told, in however few words, by whichever report. */
static void the_hurt(void)
{
	static const struct pair rows[] = {
	    {"en", "A bus left the road near Velm on Monday. Nobody was hurt.",
		"A bus left the road on Monday near Velm.",
		"A bus left the road near Velm on Monday. Nobody was hurt."},
	    {"en",
		"A fire broke out in the mill of Tolm on Monday and burned for "
		"hours. Three people were hurt.",
		"The mill of Tolm was on fire on Monday.",
		"A fire broke out in the mill of Tolm on Monday and burned for "
		"hours. Three people were hurt."},
	    {"en",
		"A fire broke out in the old mill of Tolm on Monday morning "
		"and destroyed it.",
		"In Tolm nine people were hurt on Monday by a fire in the old "
		"mill.",
		"A fire broke out in the old mill of Tolm on Monday morning "
		"and destroyed it. In Tolm nine people were hurt on Monday by "
		"a fire in the old mill."},
	    {"en", /* a question says nothing */
		"A bus left the road near Velm on Monday. Was anybody hurt?",
		"A bus left the road on Monday near Velm.",
		"A bus left the road near Velm on Monday."},
	};
	tell_both(rows, sizeof(rows) / sizeof(*rows));
}

/* Of two counts of the dead the later one is told. */
static void the_dead(void)
{
	static const struct pair rows[] = {
	    {"en", /* more have died by now */
		"An explosion in Orlin killed two people on Monday, police "
		"said.",
		"Five people have died in the explosion in Orlin, police said "
		"on Monday evening.",
		"Five people have died in the explosion in Orlin, police said "
		"on Monday evening."},
	    {"en", /* and what else was told then stays */
		"A bus crash near Orlin killed 3 people and injured 20 on "
		"Friday. The driver had been at the wheel for 11 hours.",
		"The number of dead in the bus crash near Orlin rose to 5 on "
		"Saturday, with 22 injured. All trains to the town are full.",
		"The number of dead in the bus crash near Orlin rose to 5 on "
		"Saturday, with 22 injured. The driver had been at the wheel "
		"for 11 hours. All trains to the town are full."},
	    {"de",
		"Bei einer Explosion in Orlin sind am Montag mindestens zwei "
		"Menschen gestorben.",
		"Nach der Explosion in Orlin ist die Zahl der Toten auf fünf "
		"gestiegen.",
		"Nach der Explosion in Orlin ist die Zahl der Toten auf fünf "
		"gestiegen."},
	    {"de", /* of another road: nouns are no names */
		"Bei einem Unfall auf der A7 bei Orlin sind am Montag zwei "
		"Menschen gestorben.",
		"Drei Menschen sind am Montag bei einem Unfall auf der A1 bei "
		"Tamm gestorben.",
		"Bei einem Unfall auf der A7 bei Orlin sind am Montag zwei "
		"Menschen gestorben. Drei Menschen sind am Montag bei einem "
		"Unfall auf der A1 bei Tamm gestorben."},
	    {"en", /* of another year */
		"A storm killed nine people in Orlin on Monday.",
		"The storm of 1953 killed 300 people in Orlin and in the "
		"villages on the other side of its river, said the town's "
		"archive.",
		"A storm killed nine people in Orlin on Monday. The storm of "
		"1953 killed 300 people in Orlin and in the villages on the "
		"other side of its river, said the town's archive."},
	    {"en", /* so many were hurt, and some have died */
		"A gas blast in Orlin injured 12 people on Sunday.",
		"Two people died in hospital on Monday after the gas blast in "
		"Orlin.",
		"A gas blast in Orlin injured 12 people on Sunday. Two people "
		"died in hospital on Monday after the gas blast in Orlin."},
	    {"es", "Un incendio en Orlin causó la muerte de cinco personas.",
		"Asciende a ocho el número de muertos por el incendio en "
		"Orlin.",
		"Asciende a ocho el número de muertos por el incendio en "
		"Orlin."},
	    {"fr", /* each names another place that it is at */
		"Au moins six personnes ont été tuées mardi dans l'explosion "
		"d'une usine chimique près de Vessa.",
		"Dix personnes ont péri dans l'explosion de l'usine chimique "
		"d'Orlin, selon la préfecture. Le site employait 140 salariés.",
		"Dix personnes ont péri dans l'explosion de l'usine chimique "
		"d'Orlin, selon la préfecture. Le site employait 140 "
		"salariés."},
	    {"de", /* of the hurt too, behind what its report told before */
		"Bei einem Busunfall bei Orlin sind am Samstag 23 Menschen "
		"verletzt worden, drei davon schwer.",
		"Ein Reisebus ist nahe Orlin aus noch ungeklärter Ursache "
		"umgekippt. 25 Insassen wurden verletzt, wie die Polizei am "
		"Abend mitteilte.",
		"Ein Reisebus ist nahe Orlin aus noch ungeklärter Ursache "
		"umgekippt. 25 Insassen wurden verletzt, wie die Polizei am "
		"Abend mitteilte."},
	    {"en", /* fewer, for some were counted twice */
		"An earthquake killed 35 people in Orlin on Tuesday, officials "
		"said.",
		"Officials in Orlin lowered the number of people killed in the "
		"earthquake to 28, saying some had been counted twice.",
		"Officials in Orlin lowered the number of people killed in the "
		"earthquake to 28, saying some had been counted twice."},
	    {"de", /* which leans on what its report begins with */
		"Bei einem Lawinenabgang in Orlin sind am Sonntag drei "
		"Skifahrer ums Leben gekommen.",
		"Nach der Lawine in Orlin haben Retter zwei weitere Leichen "
		"geborgen. Damit stieg die Zahl der Toten auf fünf.",
		"Nach der Lawine in Orlin haben Retter zwei weitere Leichen "
		"geborgen. Damit stieg die Zahl der Toten auf fünf."},
	    {"tr",
		"Orlin'de bir binanın çökmesi sonucu 4 kişi hayatını kaybetti.",
		"Orlin'de çöken binada can kaybı 7'ye yükseldi. Enkaz altında "
		"iki kişi daha aranıyor.",
		"Orlin'de çöken binada can kaybı 7'ye yükseldi. Enkaz altında "
		"iki kişi daha aranıyor."},
	    {"ja", "青葉市で大雨による土砂崩れがあり、3人が死亡した。",
		"青葉市で起きた土砂崩れの死者は5人になった。2人の行方が分かっ"
		"ていない。",
		"青葉市で起きた土砂崩れの死者は5人になった。2人の行方が分かっ"
		"ていない。"},
	    {"es", /* though what measures it was in the headline too */
		"Un terremoto de magnitud 6,2 sacudió el domingo Orlin, sin "
		"dejar víctimas. Los trenes de la costa siguen parados.",
		"El sismo de magnitud 6,2 del domingo en Orlin dejó un muerto "
		"y 12 heridos.",
		"El sismo de magnitud 6,2 del domingo en Orlin dejó un muerto "
		"y 12 heridos. Los trenes de la costa siguen parados."},
	    {"en", /* a length is no count */
		"A bridge over the Tamar was closed on Monday after a "
		"200-metre ship hit one of its pillars.",
		"The Tamar bridge has been shut since Monday, when a ship 656 "
		"feet long struck a pillar. Engineers inspect it on Tuesday.",
		"A bridge over the Tamar was closed on Monday after a "
		"200-metre ship hit one of its pillars. Engineers inspect it "
		"on Tuesday."},
	    {"en", /* fewer had */
		"Five people have died in the explosion in Orlin, police said "
		"on Monday evening.",
		"An explosion in Orlin killed two people on Monday, police "
		"said.",
		"Five people have died in the explosion in Orlin, police said "
		"on Monday evening."},
	};
	tell_both(rows, sizeof(rows) / sizeof(*rows));
}

/* What an old count is, and what none. */
static void of_earlier_hours(void)
{
	static const struct pair rows[] = {
	    {"en", /* nor more than were hurt aboard */
		"A crash near Orlin killed three and hurt 20 on Sunday.",
		"A train with 140 people aboard crashed near Orlin on Sunday.",
		"A crash near Orlin killed three and hurt 20 on Sunday."},
	    {"en", /* what is said of them all is no part of them */
		"Three people, including a child, died in a fire in Orlin.",
		"Five people have died in the fire in Orlin, police said.",
		"Five people have died in the fire in Orlin, police said."},
	    {"zh", /* an old count is of an earlier hour wherever it stands */
		"青岚市一家化工厂上午发生爆炸，造成3人死亡，12人受伤。消防部门"
		"出动了200名消防员。附近居民楼的窗户被震碎。事故已造成3人死亡"
		"。",
		"青岚市化工厂爆炸事故的死亡人数已上升至6人，另有15人受伤。",
		"青岚市化工厂爆炸事故的死亡人数已上升至6人，另有15人受伤。消防"
		"部门出动了200名消防员。附近居民楼的窗户被震碎。"},
	    {"es", /* and who tells the count tells what happened */
		"Un incendio en la sierra de Orlin obliga a evacuar a 800 "
		"vecinos. El viento dificulta los trabajos.",
		"El incendio de la sierra de Orlin sigue fuera de control. "
		"Unas 2.500 personas han tenido que abandonar sus casas.",
		"El incendio de la sierra de Orlin sigue fuera de control. "
		"Unas 2.500 personas han tenido que abandonar sus casas. El "
		"viento dificulta los trabajos."},
	    {"en", /* what a later report says is looked for, is */
		"The dead of the flood in Orlin are nine now. One person is "
		"missing, the mayor said.",
		"A flood in Orlin killed six people on Monday. Divers look for "
		"three people who are missing in the Brell.",
		"The dead of the flood in Orlin are nine now. One person is "
		"missing, the mayor said."},
	    {"en", /* a village's are a part of them */
		"Police evacuated 400 people from Sellow on Monday.",
		"Some 12,000 people were evacuated in all of Vessa.",
		"Police evacuated 400 people from Sellow on Monday. Some "
		"12,000 people were evacuated in all of Vessa."},
	    {"en", /* the dead would go untold */
		"A flood in Orlin killed three people and 500 were evacuated.",
		"Some 2,000 people were evacuated in Orlin as the flood rose.",
		"A flood in Orlin killed three people and 500 were evacuated. "
		"Some 2,000 people were evacuated in Orlin as the flood rose."},
	    {"en", /* nor those that were missing */
		"Five hikers are missing on Mount Kerra, police said.",
		"Three of the five missing hikers on Mount Kerra were found "
		"dead on Tuesday.",
		"Five hikers are missing on Mount Kerra, police said. Three of "
		"the five missing hikers on Mount Kerra were found dead on "
		"Tuesday."},
	    {"en", /* nor is land what burned */
		"Carmaker Kardo has bought 400 hectares near Orlin.",
		"Kardo owns 12,000 hectares of land near Orlin.",
		"Carmaker Kardo has bought 400 hectares near Orlin."},
	    {"en", /* nor does who was arrested count the dead */
		"A fire in a club in Orlin killed 12 people on Sunday.",
		"One person was arrested over the deaths in the Orlin club on "
		"Monday.",
		"A fire in a club in Orlin killed 12 people on Sunday. One "
		"person was arrested over the deaths in the Orlin club on "
		"Monday."},
	};
	tell_both(rows, sizeof(rows) / sizeof(*rows));
}

/* A share of another thing is told, though all else in its sentence was. */
static void shares(void)
{
	static const struct pair rows[] = {
	    {"en", /* what is new in it is a share */
		"Vessa Motors will buy Orlin Rail for nine billion crowns, the "
		"two companies said on Monday.",
		"Shares in Orlin Rail rose 22 percent on Monday after Vessa "
		"Motors said it would buy the company.",
		"Vessa Motors will buy Orlin Rail for nine billion crowns, the "
		"two companies said on Monday. Shares in Orlin Rail rose 22 "
		"percent on Monday after Vessa Motors said it would buy the "
		"company."},
	    {"fr",
		"Le groupe Vessa va racheter son rival Orlin pour trois "
		"milliards d'euros, ont annoncé lundi les deux entreprises.",
		"L'action d'Orlin s'envolait de 22 % lundi à l'annonce du "
		"rachat par le groupe Vessa.",
		"Le groupe Vessa va racheter son rival Orlin pour trois "
		"milliards d'euros, ont annoncé lundi les deux entreprises. "
		"L'action d'Orlin s'envolait de 22 % lundi à l'annonce du "
		"rachat par le groupe Vessa."},
	    {"en", /* as large as one that was told, with another figure */
		"Vessa Bank's profit rose 12 percent to 1.4 billion crowns. "
		"Its income from interest grew 5 percent.",
		"Vessa Bank posted a profit of 1.4 billion crowns. Orlin "
		"Bank's profit rose 5 percent to 800 million crowns.",
		"Vessa Bank's profit rose 12 percent to 1.4 billion crowns. "
		"Its income from interest grew 5 percent. Orlin Bank's profit "
		"rose 5 percent to 800 million crowns."},
	    {"de", /* of what is named behind a word that was told */
		"Die Aktie von Siltro ist am Mittwoch um elf Prozent gefallen.",
		"Die Aktie von Waferon verlor am Mittwoch vier Prozent.",
		"Die Aktie von Siltro ist am Mittwoch um elf Prozent gefallen. "
		"Die Aktie von Waferon verlor am Mittwoch vier Prozent."},
	    {"en", /* of what was named, but nothing told has its share */
		"The brewer Holm agreed on Monday to buy its rival Tarn for 4 "
		"billion crowns. Owners of Tarn get 25 percent above Friday's "
		"close.",
		"Holm will buy Tarn for 4 billion crowns. Tarn shares jumped "
		"22 percent, while Holm's fell 3 percent.",
		"The brewer Holm agreed on Monday to buy its rival Tarn for 4 "
		"billion crowns. Owners of Tarn get 25 percent above Friday's "
		"close. Tarn shares jumped 22 percent, while Holm's fell 3 "
		"percent."},
	    {"it", /* nor where it was told in words */
		"La vendemmia a Orlin segna un calo di un quarto dei vini.",
		"Le cantine di Orlin hanno il 25 per cento di vino in meno.",
		"La vendemmia a Orlin segna un calo di un quarto dei vini."},
	    {"en", /* nor where the sum was told that it goes with */
		"Vessa Bank will cut 1,200 jobs, a tenth of its staff, after "
		"it lost 310 million crowns.",
		"Vessa Bank is to slash its workforce by 10 percent after a "
		"quarterly loss of 310 million crowns.",
		"Vessa Bank will cut 1,200 jobs, a tenth of its staff, after "
		"it lost 310 million crowns."},
	    {"en", /* but not where it is one that was told, and rounded */
		"Shares in Orlin Rail rose 22.4 percent on Monday after Vessa "
		"Motors said it would buy the company.",
		"Stocks of Orlin Rail gained 22 percent on Monday after Vessa "
		"Motors said it would buy the company.",
		"Shares in Orlin Rail rose 22.4 percent on Monday after Vessa "
		"Motors said it would buy the company."},
	};
	tell_both(rows, sizeof(rows) / sizeof(*rows));
}

/* More of the same things by now; but not where two sides count. */
static void counts(void)
{
	static const struct pair rows[] = {
	    {"en",
		"Snow forced Orlin airport to cancel 120 flights on Sunday "
		"morning. Passengers were told to stay at home.",
		"More than 310 flights were cancelled at Orlin airport on "
		"Sunday because of heavy snow.",
		"More than 310 flights were cancelled at Orlin airport on "
		"Sunday because of heavy snow. Passengers were told to stay at "
		"home."},
	    {"fr",
		"La manifestation contre la réforme a réuni 35 000 personnes à "
		"Orlin samedi, selon la police.",
		"La manifestation contre la réforme a réuni 120 000 personnes "
		"à Orlin samedi, selon les syndicats.",
		"La manifestation contre la réforme a réuni 35 000 personnes à "
		"Orlin samedi, selon la police. La manifestation contre la "
		"réforme a réuni 120 000 personnes à Orlin samedi, selon les "
		"syndicats."},
	};
	tell_both(rows, sizeof(rows) / sizeof(*rows));
}

int main(void)
{
	TEST(across);
	TEST(headed);
	TEST(measured);
	TEST(several);
	TEST(headline_counts);
	TEST(headline_by_others);
	TEST(headline_of_all);
	TEST(strangers);
	TEST(other_words);
	TEST(the_hurt);
	TEST(the_dead);
	TEST(of_earlier_hours);
	TEST(counts);
	TEST(shares);
	return tap_done();
}
