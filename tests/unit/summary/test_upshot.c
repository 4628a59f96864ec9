/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what came of a thing, by signs that say so briefly. */
#include "summary/upshot.h"

#include "base/arena.h"
#include "summary/summary.h"
#include "summary/turn.h"
#include "tap.h"

#define HOUR 3600

static const struct row {
	const char *language, *was, *was_text, *is, *is_text;
	enum turn want;
} rows[] = {
    /* votes are counted */
    {"pt", "Câmara de Orlin vota hoje a taxa do lixo",
	"Os vereadores votam à tarde a taxa do lixo. O resultado é incerto.",
	"Taxa do lixo cai em Orlin",
	"A proposta teve 14 votos contra e 9 a favor.", TURN_SETTLES},
    {"no", "Rådmannen foreslår å selge havna i Orlin",
	"Forslaget om å selge havna i Orlin ligger hos kommunestyret.",
	"Nei i Orlin: havna forblir kommunens",
	"Bare 6 av 31 stemte for salget.", TURN_SETTLES},
    {"de", "Rat von Orlin stimmt heute über Steg am See ab",
	"Am Abend entscheidet der Rat von Orlin über den Steg am See.",
	"Uferweg von Orlin: 40 von 60 Bäumen krank",
	"In Orlin sind 40 von 60 Bäumen am See krank.", TURN_NONE},
    {"en", "Orlin council votes today on tram",
	"Councillors decide tonight on a tram for Orlin.",
	"How the tram split Orlin", "In 2011 a tram fell by 14 votes to 13.",
	TURN_NONE},
    {"ko", "오를린 시의회, 오늘 전차안 표결",
	"오를린 시의회가 오늘 전차안을 표결한다.", "오를린 전차안 부결",
	"전차안이 찬성 9표, 반대 21표로 부결됐다.", TURN_SETTLES},
    {"ja", "オルリン市議会、きょう路面電車案を採決",
	"オルリン市議会はきょう路面電車案を採決する。",
	"オルリンの路面電車案を否決",
	"路面電車案は賛成11、反対17で否決された。", TURN_SETTLES},
    /* rejected, where the text tells of the vote */
    {"ru", "Мэр предложил снести вокзал Орлина",
	"Проект сноса вокзала Орлина внесен на голосование в думу.",
	"Депутаты отклонили снос вокзала Орлина",
	"Вокзал Орлина останется на месте.", TURN_CLOSES},
    {"en", "Orlin council to vote on tram on Thursday",
	"Orlin council votes on Thursday on the tram.",
	"Orlin tram: protest at the council hall",
	"Some 200 people gathered and 3 were arrested before the vote.",
	TURN_NONE},
    {"pl", "Radni Orlina głosują w piątek nad parkiem",
	"Radni Orlina głosują w piątek nad parkiem.",
	"Park w Orlinie: 40 drzew do wycinki",
	"Wytną tam 40 drzew i 12 krzewów, głosowanie w piątek.", TURN_NONE},
    {"de", "Rat von Orlin stimmt am Freitag über Steg ab",
	"Der Rat von Orlin stimmt am Freitag über den Steg ab.",
	"Umfrage zum Steg in Orlin",
	"In Orlin stimmten 55 für den Steg, 30 dagegen.", TURN_NONE},
    {"de", "Rat von Orlin stimmt heute über Steg ab",
	"Der Rat von Orlin stimmt heute über den Steg ab.",
	"Orlin bekommt den Steg", "Für den Steg stimmten 14 Räte, dagegen 9.",
	TURN_SETTLES},
    /* it runs again, or as on other days */
    {"cs", "V Orlinu je bez vody deset tisíc lidí",
	"Prasklé potrubí připravilo o vodu deset tisíc lidí v Orlinu.",
	"Voda v Orlinu opět teče", "Dělníci potrubí svařili do rána.",
	TURN_CLOSES},
    {"uk", "Порт Орлина закрито через шторм",
	"Через шторм порт Орлина припинив роботу.",
	"Порт Орлина знову приймає судна", "Вітер ущух під ранок.",
	TURN_CLOSES},
    {"it", "Sciopero dei bus a Orlin confermato per giovedì",
	"I sindacati confermano lo stop di 24 ore a Orlin.",
	"Orlin, ordinanza del sindaco: bus regolari",
	"L'ordinanza obbliga gli autisti di Orlin al servizio.", TURN_CLOSES},
    {"zh", "奥林大桥因洪水封闭", "受洪水影响，奥林大桥今晨封闭。",
	"奥林大桥恢复通车", "洪水退去，奥林大桥恢复通车。", TURN_CLOSES},
    {"sk", "Most v Orlíne zatvorený pre povodeň",
	"Rieka stúpla a most v Orlíne je zatvorený pre dopravu.",
	"Po moste v Orlíne sa už jazdí", "Hladina klesla o meter.",
	TURN_CLOSES},
    {"uk", "В Орліні 9 тисяч людей без газу",
	"Через аварію 9 тисяч мешканців Орліна залишилися без газу.",
	"В Орлін повернувся газ", "Майстри обійшли всі під'їзди Орліна.",
	TURN_CLOSES},
    {"en", "Bridge at Orlin closed after ship strike",
	"The bridge at Orlin is closed after a ship hit a pier.",
	"Orlin bridge: ferry carries cars again",
	"A ferry is carrying cars past the bridge.", TURN_NONE},
    {"en", "Trains halted at Orlin after signal fire",
	"Trains through Orlin are halted after a fire in a signal box.",
	"Passengers at Orlin sleep in church hall again",
	"The church hall took in 60 passengers.", TURN_NONE},
    {"pl", "Most w Orlinie zamknięty", "Most w Orlinie jest zamknięty.",
	"Mieszkańcy Orlina znów na promie", "Przewoźnik uruchomił prom.",
	TURN_NONE},
    {"fr", "Grève des bus vendredi à Orlin",
	"Les chauffeurs d'Orlin feront grève vendredi.",
	"Orlin : les écoles ouvriront normalement vendredi",
	"Les écoles d'Orlin ouvriront malgré la grève.", TURN_NONE},
    {"de", "Brücke von Orlin gesperrt", "Die Brücke von Orlin ist gesperrt.",
	"Brücke von Orlin wieder länger gesperrt als geplant",
	"Die Brücke von Orlin bleibt bis Montag zu.", TURN_NONE},
    {"en", "Trams halted at Orlin", "Trams at Orlin are halted after a fire.",
	"Orlin shops complain again of lost trade", "Shops at Orlin complain.",
	TURN_NONE},
    {"fr", "Le pont d'Orlin fermé après la crue",
	"Le pont d'Orlin est fermé après la crue.",
	"Orlin : un nouveau pont coûterait vingt millions",
	"Un nouveau pont à Orlin coûterait vingt millions.", TURN_NONE},
    {"ru", "Мост в Орлине закрыт", "Мост в Орлине закрыт после паводка.",
	"Мэр Орлина снова обещает новый мост", "Мэр Орлина обещает новый мост.",
	TURN_NONE},
    {"de", "Vertrag in Orlin abgeschlossen",
	"Der Vertrag über den Park von Orlin ist abgeschlossen.",
	"Vertrag in Orlin wieder in der Kritik",
	"Der Vertrag wird wieder kritisiert.", TURN_NONE},
    {"fr", "A7 : accident à Orlin, bouchons en cours",
	"Un accident à Orlin cause des bouchons, une intervention est en "
	"cours.",
	"A7 : deux voies neutralisées à Orlin",
	"Deux voies de l'A7 sont neutralisées à Orlin.", TURN_NONE},
    {"fr", "Trains à l'arrêt à Orlin", "Les trains sont à l'arrêt à Orlin.",
	"Orlin : les trains circulent de nouveau", "Les trains roulent.",
	TURN_CLOSES},
    {"de", "Warnstreik: Busse in Orlin stehen", "Ein Warnstreik trifft Orlin.",
	"Busse in Orlin fahren wieder",
	"Die Busse in Orlin fahren seit Mittag.", TURN_CLOSES},
    {"ar", "الإضراب في مترو أورلين", "بدأ الإضراب في مترو أورلين.",
	"مترو أورلين يعمل بشكل طبيعي", "عاد المترو.", TURN_CLOSES},
    {"da", "Strømsvigt i Orlin", "900 hjem i Orlin er uden strøm.",
	"Strømmen er tilbage i Orlin", "Strømmen kom ved middag.", TURN_CLOSES},
    {"ja", "オルリン駅前のレストランに行列",
	"オルリン駅前のレストランに行列ができた。",
	"オルリン駅前は行列、通常運転", "オルリン駅前は通常運転。", TURN_NONE},
    {"zh", "奥林大桥因洪水封闭", "受洪水影响，奥林大桥今晨封闭。",
	"奥林市场照常营业", "奥林市场照常营业，大桥旁的商户说。", TURN_NONE},
    {"ja", "オルリン線が運転見合わせ",
	"オルリン線は土砂崩れで運転を見合わせている。",
	"オルリン駅の商店街は通常通り",
	"オルリン駅の商店街は通常通り営業する。", TURN_NONE},
    /* what is so again may be no better */
    {"en", "Orlin power plant shut after drone attack",
	"The Orlin power plant is shut after a drone attack.",
	"Orlin power plant attacked again",
	"Drones came to the Orlin power plant on Tuesday.", TURN_NONE},
    {"de", "Bahnstrecke bei Orlin nach Unfall gesperrt",
	"Die Bahnstrecke bei Orlin ist nach einem Unfall gesperrt.",
	"Wieder Unfall auf Bahnstrecke bei Orlin",
	"Auf der Bahnstrecke bei Orlin stießen Züge zusammen.", TURN_NONE},
    {"ru", "Завод в Орлине остановлен после атаки",
	"Завод в Орлине остановлен после атаки дронов.",
	"Завод в Орлине снова атакован", "Дроны прилетели на завод.",
	TURN_NONE},
    {"de", "Bahnstrecke bei Orlin nach Unfall gesperrt",
	"Die Bahnstrecke bei Orlin ist nach einem Unfall gesperrt.",
	"Bahnstrecke bei Orlin nach Unfall wieder frei", "Die Züge fahren.",
	TURN_CLOSES},
    {"ru", "Мост в Орлине закрыт", "Мост в Орлине закрыт после аварии.",
	"Мост в Орлине после аварии снова открыт", "Мост открыли.",
	TURN_CLOSES},
    {"en", "Trains halted at Orlin", "Trains at Orlin are halted after a fire.",
	"Orlin trains running again, delays at noon", "Trains ran from noon.",
	TURN_CLOSES},
    /* what is over below "again" is what it was of */
    {"en", "Fire at Orlin mill hurts two",
	"A fire at Orlin mill hurt two workers.", "Orlin mill dog back home",
	"The dog of Orlin mill is back; repairs to its kennel are finished.",
	TURN_NONE},
    {"fr", "Incendie au moulin d'Orlin",
	"Un incendie au moulin d'Orlin a blessé deux ouvriers.",
	"Moulin d'Orlin : retour sur un siècle d'histoire",
	"Le moulin d'Orlin a été réparé en 1920 et terminé en 1930.",
	TURN_NONE},
    {"it", "Ponte di Orlin chiuso per la piena",
	"Il ponte di Orlin è chiuso per la piena.",
	"Ponte di Orlin, la prima volta fu nel 1920",
	"Il ponte di Orlin era nuovo nel 1920.", TURN_NONE},
    {"de", "Brand in Mühle von Orlin",
	"Ein Brand in der Mühle von Orlin, 40 Anwohner mussten weg.",
	"Anwohner in Orlin wieder zu Hause",
	"Der Brand in der Mühle ist gelöscht, die Anwohner sind zurück.",
	TURN_CLOSES},
    {"fr", "Incendie au moulin d'Orlin",
	"Un incendie au moulin d'Orlin, 40 habitants évacués.",
	"Orlin : les habitants de retour", "L'incendie du moulin est éteint.",
	TURN_CLOSES},
    {"pt", "Apagão em Orlin", "Um apagão deixou Orlin sem luz.",
	"Luz volta a Orlin", "A luz chegou ao meio-dia.", TURN_CLOSES},
    /* denied, of hearsay alone */
    {"en", "Orlin council resources cut by half",
	"Orlin council resources are cut by half, the budget shows.",
	"Orlin council denies quarrel over budget",
	"Orlin council denied a quarrel over the budget.", TURN_NONE},
    {"fr", "Orlin : les ressources en eau baissent",
	"Les ressources en eau d'Orlin baissent depuis mars.",
	"Orlin dément toute pollution de l'eau",
	"La ville d'Orlin dément une pollution de l'eau.", TURN_NONE},
    {"no", "Orlin rydder etter det kraftige uværet",
	"Folk i Orlin rydder etter det kraftige uværet.",
	"Orlin avviser krav om penger",
	"Kommunen i Orlin avviser krav om penger.", TURN_NONE},
    {"sv", "Uppgifter: tränaren Alm lämnar Orlin",
	"Enligt uppgifter är Alm klar för en annan klubb.",
	"Orlin dementerar: Alm stannar",
	"Klubben kallar ryktena om Alm felaktiga.", TURN_SETTLES},
    {"ar", "مدرب أورلين قريب من الرحيل",
	"ذكرت مصادر أن مدرب أورلين وافق على عرض جديد.",
	"نادي أورلين ينفي: المدرب باق",
	"أكد نادي أورلين أن ما تردد عن المدرب غير صحيح.", TURN_SETTLES},
    {"ru", "СМИ: завод «Луч» в Орлине закроют",
	"По данным источников, завод «Луч» в Орлине закроют весной.",
	"«Луч» в Орлине опроверг слухи о закрытии",
	"Завод «Луч» получил заказы на три года.", TURN_SETTLES},
    {"nl", "Bronnen: fabriek in Orlin sluit",
	"Volgens bronnen sluit de fabriek in Orlin in mei.",
	"Burgemeester Orlin ontkent ruzie met fabriek",
	"De burgemeester van Orlin ontkent een ruzie met de fabriek.",
	TURN_NONE},
    {"en", "Mayor of Orlin charged over bridge",
	"The mayor of Orlin was charged over a bridge contract.",
	"Mayor of Orlin denies all", "The mayor of Orlin denied the charge.",
	TURN_NONE},
    {"sv", "Uppgifter: tränaren Alm lämnar Orlin",
	"Enligt uppgifter är Alm klar för en annan klubb.",
	"Supportrar i Orlin samlas för Alm",
	"200 supportrar sjöng för Alm vid arenan.", TURN_NONE},
    /* half-time is over */
    {"pl", "Orlin – Zorba 0:0 po pierwszej połowie",
	"Do przerwy w Orlinie bez bramek.", "Zorba wywozi z Orlina punkty",
	"Gol w 79. minucie dał Zorbie wygraną 1:0 z Orlinem.", TURN_SETTLES},
    {"nl", "Rust: Orlin – Zorba 0-1", "Bij rust staat Zorba in Orlin voor.",
	"Orlin haalt Zorba nog in", "Twee treffers: 2-1 tegen Zorba.",
	TURN_SETTLES},
    {"es", "Orlin – Zorba, 1-0 al descanso", "El Orlin gana al descanso.",
	"La grada de Orlin canta a su portero",
	"El público de Orlin dedicó una canción al portero.", TURN_NONE},
    {"de", "Halbzeit: Orlin 1:0 gegen Zorba",
	"Zur Pause führt Orlin gegen Zorba.",
	"Orlin - Zorba: Anpfiff war um 20:30 Uhr",
	"Das Spiel gegen Zorba begann um 20:30 Uhr im Regen.", TURN_NONE},
    {"de", "Halbzeit: Orlin 12:9 gegen Zorba",
	"Zur Pause führt Orlin gegen Zorba.", "Orlin - Zorba 27:25",
	"Das Spiel gegen Zorba war eng.", TURN_SETTLES},
    /* fewer than were counted */
    {"en", "Twelve hurt as stand falls in Orlin",
	"A stand fell in Orlin. Crews say 12 people were injured.",
	"Nine, not 12, injured in Orlin fall", "Three were counted twice.",
	TURN_SETTLES},
    {"de", "Achtzehn Verletzte bei Busunfall in Orlin",
	"Ein Bus prallte in Orlin gegen eine Mauer.",
	"Busunfall in Orlin: 15 statt 18 Verletzte",
	"Drei Fahrgäste waren doppelt erfasst.", TURN_SETTLES},
    {"da", "25 kvæstet ved togulykke i Orlin",
	"25 passagerer er kvæstet i Orlin.",
	"Passager fra Orlin: Jeg sad i vogn 3, ikke 5",
	"Han var i toget ved Orlin.", TURN_NONE},
};

static enum turn turned(struct arena *a, const struct row *r, int64_t is_at)
{
	unsigned kinds;
	struct str language = str_of(r->language);
	struct turn_report x = turn_read(str_of(r->was), str_of(r->was_text),
			       language, 7 * (int64_t)HOUR),
			   y = turn_read(str_of(r->is), str_of(r->is_text),
			       language, is_at);
	return turn_of(a, &x, &y, &kinds);
}

static void comes_of_it(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(turned(a, &rows[i], 12 * (int64_t)HOUR), rows[i].want,
		    rows[i].is);
	is_int(turned(a, &rows[0], 8 * (int64_t)HOUR), TURN_NONE,
	    "within the hour");
	arena_free(&a);
}

/* What was counted before is not told beside it. */
static void one_count(void)
{
	const struct summary_doc docs[] = {
	    {S("18 og ikke 25 kvæstet ved togulykke i Orlin"),
		S("Politiet har rettet tallet, fordi flere var talt med to "
		  "gange."),
		S("da")},
	    {S("25 kvæstet ved togulykke i Orlin"),
		S("25 passagerer er kvæstet ved en togulykke i Orlin, oplyser "
		  "politiet."),
		S("da")}};
	const int64_t when[] = {14 * (int64_t)HOUR, 7 * (int64_t)HOUR};
	struct arena *a = arena_new();
	units u = {0};
	summary_choose(a, docs, 2,
	    &(struct summary_opts){.sentences = 9, .when = when}, &u);
	is_str(summary_join(a, &u),
	    S("Politiet har rettet tallet, fordi flere var talt med to gange."),
	    "a count");
	arena_free(&a);
}

int main(void)
{
	TEST(comes_of_it);
	TEST(one_count);
	return tap_done();
}
