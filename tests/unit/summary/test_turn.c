/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what a later report makes of an earlier one. */
#include "summary/turn.h"

#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"

#define HOUR 3600

static const struct {
	const char *language, *was, *was_text, *is;
	enum turn want;
} rows[] = {
    {"pl", "Czterech górników uwięzionych w kopalni Orlin",
	"Ratownicy próbują dotrzeć do górników w kopalni Orlin.",
	"Orlin: wszyscy górnicy wydobyci żywi", TURN_CLOSES},
    {"ru", "В Орлине начались переговоры о границе",
	"В Орлине стороны намерены обсудить границу.",
	"В Орлине договорились открыть границу", TURN_CLOSES},
    {"pt", "Orlin e Kerra empatam ao intervalo",
	"Orlin e Kerra empatam por 1 a 1 ao fim do primeiro tempo.",
	"Orlin bate o Kerra nos pênaltis", TURN_SETTLES},
    {"cs", "Odbory v Orlinu jednají o mzdách",
	"Odbory v Orlinu zasedly k jednání o mzdách.",
	"Jednání o mzdách v Orlinu krachlo", TURN_CALLS_OFF},
    {"fi", "Lautta ajoi karille Orlinin edustalla",
	"Lautta on yhä kiinni karilla Orlinin edustalla.",
	"Karille ajanut lautta irrotettiin Orlinissa", TURN_CLOSES},
    {"it", "Sciopero dei bus venerdì a Orlin", "Bus fermi 24 ore a Orlin.",
	"Sciopero revocato a Orlin", TURN_CALLS_OFF},
    {"it", "Sciopero dei bus venerdì a Orlin", "Sciopero di 24 ore a Orlin.",
	"Sciopero dei bus a Orlin revocato", TURN_CALLS_OFF},
    {"de", "Open Air in Orlin: 20.000 Fans erwartet", "Es gibt noch Karten.",
	"Unwetter: Open Air in Orlin abgesagt", TURN_CALLS_OFF},
    {"en", "Halden host Orlin in semi-final tonight", "Kick-off is at eight.",
	"Semi-final abandoned after floodlight failure", TURN_CALLS_OFF},
    {"en", "Storm hits Orlin on Friday", "The storm broke a pier of Orlin.",
	"Trains cancelled as the coast is battered", TURN_NONE},
    {"es", "Buscan a diez pescadores de Orlin", "Diez siguen desaparecidos.",
	"Hallan con vida a los diez pescadores", TURN_CLOSES},
    {"pt", "Fogo em Orlin continua por controlar", "Há duas frentes ativas.",
	"Fogo em Orlin dominado", TURN_CLOSES},
    {"nl", "Stembussen open in Orlin", "Er mogen veel mensen stemmen.",
	"Orlin stemt tegen het kanaal", TURN_CLOSES},
    {"pl", "Dziś wyrok w sprawie burmistrza Orlina",
	"Sąd ogłosi dziś wyrok w sprawie burmistrza.",
	"Burmistrz Orlina skazany na trzy lata", TURN_CLOSES},
    {"fr", "Un homme interpellé à Orlin", "Il est en garde à vue.",
	"Orlin : le suspect remis en liberté", TURN_CLOSES},
    {"cs", "Ministr odmítá odstoupit", "Ministr to v pondělí odmítl.",
	"Ministr podal demisi", TURN_CLOSES},
    {"en", "Worker dies in Orlin crane collapse", "A worker has died there.",
	"Second worker dies after Orlin crane collapse", TURN_GOES_ON},
    {"de", "Räuber überfällt Tankstelle in Orlin",
	"Die Polizei fahndet nach dem Räuber.",
	"Räuber von Orlin stellt sich der Polizei", TURN_GOES_ON},
    {"nl", "Politie zoekt schutter van Orlin",
	"De politie zoekt de schutter van Orlin.",
	"Schutter van Orlin meldt zich bij politie", TURN_GOES_ON},
    {"en", "Bus drivers of Orlin to strike on Friday",
	"Bus drivers of Orlin will strike on Friday.",
	"Bus drivers of Orlin accept pay offer", TURN_CLOSES},
    {"de", "Notenbank vor Zinsentscheid", "Die Notenbank entscheidet heute.",
	"Notenbank senkt Leitzins", TURN_SETTLES},
    {"it", "Orlin, il pronto soccorso chiude di notte dal primo marzo",
	"Il pronto soccorso di Orlin chiude per carenza di medici.",
	"Dietrofront: il pronto soccorso resta aperto", TURN_CALLS_OFF},
    {"sv", "Riksdagen röstar i dag om ny jaktlag",
	"I dag röstar riksdagen om den nya jaktlagen.",
	"Riksdagen sade nej till jaktlagen", TURN_CLOSES},
    {"tr", "Merkez Bankası faiz kararını bugün açıklayacak",
	"Kararın bugün açıklanması bekleniyor.",
	"Merkez Bankası faizi yüzde 37,5'e indirdi", TURN_SETTLES},
    {"es", "Pierden contacto con el satélite de Orlin",
	"La agencia perdió el contacto. Los técnicos intentan recuperar la "
	"señal.",
	"Recuperada la señal del satélite de Orlin", TURN_CLOSES},
    {"it", "Monte Orlin, trovato morto uno degli sciatori travolti",
	"Il corpo di uno dei tre sciatori è stato trovato.",
	"Valanga di Monte Orlin, tre morti", TURN_GOES_ON},
    {"en", "Minister denies plan to close Orlin hospital",
	"The minister has denied that it will close.",
	"Orlin hospital to close in June, trust confirms", TURN_SETTLES},
    {"fr", "Marsac accueille Orlin ce soir en huitièmes",
	"Marsac reçoit Orlin ce soir. Il devra jouer sans son gardien.",
	"Coupe : Marsac élimine Orlin aux tirs au but", TURN_CLOSES},
    {"en", "Halden appoints Ann Example", "She will begin on Monday.",
	"Fired up: Ann Example ready for Halden", TURN_NONE},
    {"en", "Series 'Harbour' to start on Sunday", "It will have eight parts.",
	"'Harbour' is a guilty pleasure", TURN_NONE},
    {"en", "Halden plans tram to Orlin", "Work could begin in May.",
	"Transport body welcomes tram to Orlin", TURN_NONE},
    {"en", "Halden plans tram to Orlin", "Work could begin in May.",
	"Cyclists praise tram to Orlin", TURN_NONE},
    {"en", "Wolf seen in Orlin", "Farmers fear for their sheep.",
	"Orlin wolf caught on camera", TURN_NONE},
    {"en", "Orlin unveils phone", "It will go on sale on Tuesday.",
	"Orlin phone: the best deals", TURN_NONE},
    {"en", "Storm to hit Orlin on Friday", "Schools will be closed.",
	"Orlin concert cancelled ahead of storm", TURN_NONE},
    {"en", "Man stabbed in Orlin park", "Police hunt an attacker.",
	"Orlin stabbing: knife found in pond", TURN_NONE},
    {"de", "Orlin will Parkgebühren verdoppeln", "Der Rat berät im Mai.",
	"Parkgebühren sind der Tod der Innenstadt", TURN_NONE},
    {"de", "Zwei Verletzte bei Unfall in Orlin", "Die Straße ist gesperrt.",
	"Unfall in Orlin: Fahrer aus Krankenhaus entlassen", TURN_NONE},
    {"fr", "Car accidenté à Orlin", "La route est fermée. ",
	"Orlin : le car quitte la route", TURN_NONE},
    {"es", "Orlin tendrá un parque de bomberos", "Podrá albergar a 40.",
	"El cuerpo de bomberos celebra el parque", TURN_NONE},
    {"ja", "織林市、新庁舎を建設へ", "2029年に完成する予定だ。",
	"織林市の新庁舎、予定地で遺跡発見", TURN_NONE},
    {"en", "Halden to vote on Orlin tram", "The council votes tonight.",
	"Halden council approves Orlin tram", TURN_CLOSES},
    {"en", "Police find missing boy of Orlin dead", "He was in a lake.",
	"Missing boy of Orlin found alive, rumours say", TURN_NONE},
    {"en", "Bus drivers of Orlin to strike on Friday",
	"Bus drivers will strike for a day. Schools will be open.",
	"Orlin school trip cancelled because of strike", TURN_NONE},
    {"fr", "Grève des bus vendredi à Orlin", "Les bus seront en grève.",
	"Grève à Orlin : le marché de vendredi annulé", TURN_NONE},
    {"en", "Polls open in Orlin election", "Voting will close at ten.",
	"Orlin election: dog wins prize in queue", TURN_NONE},
    {"en", "Halden to face Orlin on Saturday", "Kick-off is at three.",
	"Chef won over by menu before Orlin match", TURN_NONE},
    {"es", "Ocho heridos en un incendio en Orlin", "La calle sigue cortada.",
	"Incendio en Orlin: el alcalde agradece al cuerpo de bomberos",
	TURN_NONE},
    {"en", "Flights grounded at Orlin airport", "A drone was seen there.",
	"Orlin airport reopens after drone alert", TURN_CLOSES},
    {"en", "Bridge of Orlin closed", "The bridge of Orlin was closed.",
	"Orlin without its bridge", TURN_NONE},
    {"en", "Man dies in Orlin fire", "A man died in a fire of Orlin.",
	"Fire of Orlin kills man", TURN_NONE},
    {"en", "Gunman at large in Orlin", "Police seek a gunman.",
	"Gunman may be caught soon", TURN_NONE},
    {"en", "Mayor of Orlin faces calls to resign over flat",
	"The mayor of Orlin is asked to go over a flat.",
	"Mayor of Orlin resigns over flat", TURN_CLOSES},
    {"en", "Orlin Summer Festival opens on Friday",
	"The festival of Orlin will have 80 concerts.",
	"Headliner cancels Orlin Summer Festival appearance", TURN_NONE},
    {"en", "Orlin Summer Festival opens on Friday",
	"The festival of Orlin will have 80 concerts.",
	"Orlin Summer Festival will not go ahead", TURN_CALLS_OFF},
    {"de", "Bürgermeisterwahl in Orlin: Fünf wollen ins Rathaus",
	"Am Sonntag sind 69.000 aufgerufen, den Bürgermeister zu wählen.",
	"Ergebnis der Bürgermeisterwahl am Sonntag", TURN_NONE},
    {"de", "Verkehrsverbund Orlin: Warnstreik ab Donnerstag",
	"Im Verkehrsverbund wollen die Fahrer am Donnerstag streiken.",
	"Einigung: Warnstreik am Donnerstag abgesagt", TURN_CALLS_OFF},
    {"nl", "Festival Zomer in Orlin: kaarten vanaf vrijdag te koop",
	"Voor het festival in Orlin zullen er 9000 kaarten zijn.",
	"Festival Zomer in Orlin gaat niet door", TURN_CALLS_OFF},
    {"pl", "Wypadek autokaru pod Orlinem, są ranni",
	"Autokar wypadł z drogi pod Orlinem. Rannych zostało 12 osób.",
	"Wypadek autokaru pod Orlinem: nie żyje 19-latek", TURN_GOES_ON},
    {"sk", "Pri Orline pátrajú po nezvestnom chlapcovi",
	"Polícia hľadá chlapca, ktorý je nezvestný od pondelka.",
	"Nezvestného chlapca našli živého", TURN_CLOSES},
    {"bg", "Издирват изчезнало момче край Орлин",
	"Полицията търси момче, което е изчезнало в понеделник.",
	"Изчезналото момче е намерено живо и невредимо", TURN_CLOSES},
    {"he", "ילד בן תשע נעדר באורלין", "המשטרה מחפשת את הילד מאז יום שני.",
	"הילד הנעדר מאורלין נמצא בריא ושלם", TURN_CLOSES},
    {"tr", "Orlin'de metro seferleri durdu",
	"Orlin'de metro durdu. Arıza için çalışmalar sürüyor.",
	"Orlin metrosunda seferler normale döndü", TURN_CLOSES},
    {"pt", "Médicos de Orlin em greve na terça",
	"A greve dos médicos de Orlin será na terça-feira.",
	"Greve dos médicos adia 40 cirurgias em Orlin", TURN_NONE},
    {"de", "Junge in Orlin von Straßenbahn erfasst",
	"Ein Junge ist in Orlin von einer Bahn schwer verletzt worden.",
	"Nach Unfall mit Straßenbahn in Orlin: Junge gestorben", TURN_GOES_ON},
    {"de", "Sängerin eröffnet Festival in Orlin",
	"Die Sängerin Ann Beispiel hat das Festival von Orlin eröffnet.",
	"Festival in Orlin: Erfinder der Orgel gestorben", TURN_NONE},
    {"nl", "Storm Ellen: code oranje in Orlin",
	"Voor Orlin is code oranje afgegeven.",
	"Storm Ellen trekt weg, code oranje ingetrokken", TURN_CLOSES},
    {"uk", "В Орліні знеструмлено 60 тисяч родин",
	"Через негоду в Орліні знеструмлено 60 тисяч родин.",
	"В Орліні повернули світло 52 тисячам родин", TURN_CLOSES},
    {"fr", "Onze interpellations à Orlin",
	"Onze personnes ont été interpellées à Orlin.",
	"Trafic à Orlin : sept mises en examen", TURN_GOES_ON},
    {"en", "Council of Orlin to vote on closing four libraries",
	"The council votes on Wednesday on closing four libraries.",
	"Councillors of Orlin reject closing of libraries", TURN_CLOSES},
    {"en", "Council of Orlin to vote on closing four libraries",
	"The council votes on Wednesday on closing four libraries.",
	"Mayor of Brell rejects claims of harbour master", TURN_NONE},
    {"en", "Council of Orlin to vote on closing four libraries",
	"The council votes on Wednesday on closing four libraries.",
	"Readers reject closing of four libraries", TURN_NONE},
    {"es", "El Congreso vota el jueves la reforma fiscal",
	"El Congreso vota el jueves la reforma fiscal.",
	"La patronal rechaza la reforma fiscal", TURN_NONE},
    {"de", "Bundestag stimmt am Freitag über Rentenpaket ab",
	"Der Bundestag stimmt am Freitag über das Rentenpaket ab.",
	"Rentenpaket: Junge Union lehnt Reform ab", TURN_NONE},
    {"es", "El Congreso vota el jueves la reforma fiscal",
	"El Congreso vota el jueves la reforma fiscal.",
	"Los diputados rechazan la reforma fiscal", TURN_CLOSES},
    {"en", "Halden to cut 200 jobs", "Halden is to cut 200 jobs in Orlin.",
	"200 jobs axed by Halden", TURN_NONE},
    {"sv", "Flygstopp i Orlin på grund av snö",
	"Flygplatsen i Orlin är stängd på grund av snö.",
	"Flygplatsen i Orlin igång igen efter snön", TURN_CLOSES},
    {"sv", "Högsta domstolen prövar gruvan i Orlin",
	"Högsta domstolen ska pröva gruvan i Orlin i maj.",
	"Kommunens vd i Orlin lämnar sin post", TURN_NONE},
    {"de", "Energiekonzern Halden: Gewinn sank",
	"Der Gewinn des Energiekonzerns Halden sank um 20 Prozent.",
	"Energiekonzern Halden rettet 300 Stellen", TURN_NONE},
    {"es", "Orlin recorta otras inversiones para pagar el auditorio",
	"Orlin recorta otras inversiones para pagar el auditorio.",
	"El auditorio de Orlin, salvado por los fondos", TURN_NONE},
    {"sv", "Färja gick på grund utanför Orlin",
	"En färja gick på grund utanför Orlin med 40 ombord.",
	"Alla räddade från färjan utanför Orlin", TURN_CLOSES},
    {"es", "Buscan a un niño de 6 años en Orlin",
	"Un niño de 6 años está desaparecido en Orlin desde el lunes.",
	"Reabren la carretera de Orlin tras un accidente", TURN_NONE},
    {"it", "Frana a Orlin, due dispersi",
	"Una frana ha travolto una casa a Orlin. I vigili del fuoco scavano.",
	"Orlin, riaperta la strada dopo la frana", TURN_NONE},
    {"cs", "Soud rozhodne o vazbě pro starostu Orlina",
	"Soud rozhodne ve středu o vazbě pro starostu. Je obviněn z podvodu.",
	"Starosta Orlina jde do vazby", TURN_GOES_ON},
    {"el", "Απεργία στα πλοία του Όρλιν την Τετάρτη",
	"Δεμένα μένουν τα πλοία την Τετάρτη λόγω απεργίας.",
	"Αναστέλλεται η απεργία στα πλοία", TURN_CALLS_OFF},
    {"ko", "오를린 공장 화재 계속", "오를린의 한 공장에서 불이 계속되고 있다.",
	"오를린 공장 화재 6시간 만에 완진", TURN_CLOSES},
    {"en", "Search for girl missing in Orlin",
	"A girl of nine is missing in Orlin. Eighty people look for her.",
	"Search for girl of Orlin ended", TURN_CLOSES},
    {"en", "Car hits crowd at fair of Orlin, three hurt",
	"Three people were hurt as a car hit a crowd at a fair of Orlin. The "
	"fair had just begun.",
	"Driver of car at fair of Orlin arrested", TURN_GOES_ON},
    {"en", "Ferry runs aground off Orlin with 180 aboard",
	"A ferry ran aground off Orlin. Two boats were sent to help.",
	"All passengers safely off ferry of Orlin", TURN_CLOSES},
    {"de", "Oberbürgermeisterwahl in Orlin: Ergebnis am Abend erwartet",
	"In Orlin sind am Sonntag 69.000 aufgerufen.",
	"Beispiel gewinnt OB-Wahl in Orlin", TURN_CLOSES},
    {"ja", "台風18号、織林に接近",
	"台風18号は9日夜にも織林に最接近する見通し。",
	"台風18号が織林を通過、7人けが", TURN_CLOSES},
    {"de", "Geldautomat in Orlin gesprengt",
	"Unbekannte haben in Orlin einen Geldautomaten gesprengt.",
	"Orlin: Zwei Verdächtige nach Automatensprengung gefasst",
	TURN_GOES_ON},
    {"en", "Jeweller of Orlin robbed", "Two masked men robbed a jeweller.",
	"Orlin jeweller: two men arrested", TURN_GOES_ON},
    {"en", "Fair of Orlin opens", "The fair of Orlin has 80 stalls.",
	"Orlin fair: pickpocket arrested", TURN_NONE},
    {"en", "Orlin festival opens on Friday",
	"The festival of Orlin is to open on Friday with 80 concerts.",
	"Orlin festival: ten tips to stay safe", TURN_NONE},
    {"it", "Evaso dal carcere di Orlin, caccia all'uomo",
	"Un detenuto è evaso nella notte dal carcere di Orlin.",
	"Catturato a Brell il detenuto evaso da Orlin", TURN_GOES_ON},
    {"ru", "Суд в Орлине рассмотрит дело блогера",
	"Суд в Орлине в четверг рассмотрит дело блогера, обвиняемого в "
	"мошенничестве. Прокурор запросил шесть лет колонии.",
	"Блогер из Орлина приговорён к четырём годам колонии", TURN_CLOSES},
    {"it", "Frana vicino a Orlin, si cerca un escursionista",
	"I soccorritori cercano un uomo vicino a Orlin.",
	"Frana vicino a Orlin, escursionista trovato vivo", TURN_CLOSES},
};

/* That it was planned the later report says. */
static void planned(void)
{
	unsigned kinds;
	struct arena *a = arena_new();
	struct turn_report x = turn_read(
			       S("В Орлине на 12 часов отключат воду"),
			       S("Отключение затронет 40 домов Орлина."),
			       S("ru"), HOUR),
			   y = turn_read(S("Отключение воды в Орлине отменили"),
			       S("Водоканал отменил запланированное отключение "
				 "воды в Орлине."),
			       S("ru"), 9 * HOUR);
	is_int(turn_of(a, &x, &y, &kinds), TURN_CALLS_OFF, "water");
	arena_free(&a);
}

static enum turn turned(
    struct arena *a, size_t i, int64_t was_at, int64_t is_at)
{
	unsigned kinds;
	struct str language = str_of(rows[i].language);
	struct turn_report x = turn_read(str_of(rows[i].was),
			       str_of(rows[i].was_text), language, was_at),
			   y = turn_read(
			       str_of(rows[i].is), S(""), language, is_at);
	return turn_of(a, &x, &y, &kinds);
}

static void turns(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(turned(a, i, HOUR, 9 * HOUR), rows[i].want, rows[i].is);
	is_int(turned(a, 4, 9 * HOUR, HOUR), TURN_NONE, "the earlier");
	is_int(turned(a, 4, HOUR, HOUR), TURN_NONE, "of one hour");
	is_int(turned(a, 4, 0, HOUR), TURN_NONE, "of an hour not known");
	arena_free(&a);
}

/* An earlier report, one that overtakes it and leads, and what is told. */
static const struct {
	const char *language, *title, *text, *lead_title, *lead, *want;
} pairs[] = {
    {"en", "Girl of nine missing in Orlin",
	"A girl of nine is missing in Orlin since Monday. Police are searching "
	"the woods of Orlin. Ann Example was last seen in a red coat.",
	"Missing girl of Orlin found safe",
	"The girl of nine who was missing in Orlin has been found safe.",
	"The girl of nine who was missing in Orlin has been found safe. Ann "
	"Example was last seen in a red coat."},
    {"de", "Kommentar: Die Brücke ist ein Fehler",
	"Die Brücke ist ein Fehler. Wir brauchen Busse.",
	"Stadtrat Orlin beschließt Brücke für 90 Millionen Euro",
	"Der Stadtrat Orlin hat Brücke für 90 Millionen Euro beschlossen. "
	"Baubeginn ist im Mai.",
	"Baubeginn ist im Mai."},
    {"fr", "Un homme interpellé après l'incendie d'Orlin",
	"Un homme de 34 ans a été interpellé mardi à Orlin. Le feu avait "
	"ravagé "
	"1 200 mètres carrés du gymnase.",
	"Incendie d'Orlin : le suspect remis en liberté",
	"Le suspect a été remis en liberté mardi soir, a dit le procureur.",
	"Le suspect a été remis en liberté mardi soir, a dit le procureur. Le "
	"feu avait ravagé 1 200 mètres carrés du gymnase."},
    {"es", "Incendio en Orlin sigue activo",
	"El incendio de Orlin sigue activo con dos frentes. Un alcalde de la "
	"comarca llevó agua a las brigadas.",
	"Extinguido el incendio de Orlin",
	"El incendio de Orlin quedó extinguido el lunes por la noche.",
	"El incendio de Orlin quedó extinguido el lunes por la noche. Un "
	"alcalde de la comarca llevó agua a las brigadas."},
    {"it", "Sciopero dei bus venerdì a Orlin",
	"Bus fermi per 24 ore venerdì a Orlin. Garantite le fasce dalle 6 alle "
	"9 e dalle 18 alle 21.",
	"Sciopero revocato a Orlin",
	"I sindacati hanno revocato lo sciopero di venerdì a Orlin.",
	"I sindacati hanno revocato lo sciopero di venerdì a Orlin."},
    {"tr", "Orlin'de madende göçük: 3 ölü",
	"Orlin'deki ocakta 3 işçi hayatını kaybetti. Ocak geçen yıl iki kez "
	"denetlenmişti. 7 işçiyi kurtarma çalışması sürüyor.",
	"Orlin'deki madende ölü sayısı 6",
	"Orlin'deki ocakta ölü sayısı 6'ya çıktı, son işçiye de ulaşıldı.",
	"Orlin'deki ocakta ölü sayısı 6'ya çıktı, son işçiye de ulaşıldı. Ocak "
	"geçen yıl iki kez denetlenmişti."},
    {"pt", "Fogo em Orlin continua por controlar",
	"O fogo em Orlin tem duas frentes. Um helicóptero foi ao vale. As "
	"chamas já consumiram 800 hectares de pinhal.",
	"Fogo em Orlin dominado",
	"O fogo em Orlin foi dominado na terça-feira, depois de queimar 1.150 "
	"hectares.",
	"O fogo em Orlin foi dominado na terça-feira, depois de queimar 1.150 "
	"hectares. Um helicóptero foi ao vale."},
    {"en", "Worker dies in Orlin crane collapse",
	"One man was killed and three people were hurt when a crane fell in "
	"Orlin. Unions have long complained about its age.",
	"Second worker dies after Orlin crane collapse",
	"A second worker has died in hospital after Monday's crane collapse.",
	"A second worker has died in hospital after Monday's crane collapse. "
	"Unions have long complained about its age."},
    {"en", "Orlin semi-final abandoned",
	"The semi-final was abandoned when its lights went out at nine.",
	"Orlin semi-final called off",
	"Orlin's semi-final was called off after an hour, its referee said.",
	"Orlin's semi-final was called off after an hour, its referee said."},
    {"en", "One dead in Ellis as storm hits",
	"One man died in Ellis when the storm felled a wall. Ferries to Marlow "
	"are at anchor.",
	"Storm leaves two dead in Marlow",
	"Two people died in Marlow when the storm brought trees down.",
	"Two people died in Marlow when the storm brought trees down. One man "
	"died in Ellis when the storm felled a wall."},
    {"en", "Halden to vote on tram to Orlin",
	"Halden council will vote tonight on a tram to Orlin. The line would "
	"cost 240 million and could open in 2032.",
	"Halden council approves tram to Orlin",
	"Halden council approved the tram to Orlin by 30 votes to 12.",
	"Halden council approved the tram to Orlin by 30 votes to 12. The line "
	"would cost 240 million and could open in 2032."},
    {"en", "Orlin app kills 40 functions",
	"Orlin kills 40 functions of its app, some of which many used.",
	"Orlin brings functions back",
	"Orlin brings back 12 functions of its app after an outcry.",
	"Orlin brings back 12 functions of its app after an outcry. Orlin "
	"kills "
	"40 functions of its app, some of which many used."},
};

/* Of three reports, an old one, one of that hour and the lead that came later,
 * or the last is the other. */
static const struct {
	const char *language, *title, *text, *other, *other_text, *lead_title,
	    *lead, *want;
	bool last;
} threes[] = {
    {"de", "Bahnen in Orlin: Warnstreik ab Donnerstag",
	"Die Fahrer in Orlin wollen am Donnerstag streiken.",
	"Was Fahrgäste wissen müssen",
	"Wer ein Ticket nach Orlin gebucht hat, kann es zurückgeben. Auf "
	"Erstattung besteht ab 60 Minuten Verspätung Anspruch.",
	"Warnstreik in Orlin am Donnerstag abgesagt",
	"Der Warnstreik in Orlin ist vom Tisch, die Löhne steigen um 5,8 "
	"Prozent.",
	"Der Warnstreik in Orlin ist vom Tisch, die Löhne steigen um 5,8 "
	"Prozent.",
	false},
    {"en", "Blast at mill in Orlin", "A blast destroyed a mill in Orlin.",
	"Dust kills",
	"Every few years such a thing happens and we act surprised. You could "
	"buy filters for half of what a funeral costs.",
	"Blast at mill in Orlin",
	"A blast destroyed a mill in Orlin in the night to Monday. Police shut "
	"the harbour of Brell for some hours.",
	"A blast destroyed a mill in Orlin in the night to Monday. Police shut "
	"the harbour of Brell for some hours.",
	false},
    {"en", "Mayor of Orlin faces calls to resign over flat",
	"The mayor of Orlin is asked to go over a flat in Brell. Ada Brook, of "
	"the opposition, said that his place in the town hall was untenable.",
	"Rents in Brell",
	"Rents in Brell have gone up by 40 percent since 2019.",
	"Mayor of Orlin resigns over flat",
	"The mayor of Orlin has resigned over his flat in Brell.",
	"The mayor of Orlin has resigned over his flat in Brell. Rents in "
	"Brell "
	"have gone up by 40 percent since 2019.",
	false},
    {"pl", "Wypadek autokaru pod Orlinem",
	"Autokar wypadł z drogi pod Orlinem. Trasa w kierunku Brelli jest "
	"zablokowana.",
	"Autokar w rowie",
	"Autokar w niedzielę wpadł do rowu. Jechał nim chór z Vessy.",
	"Wypadek autokaru pod Orlinem: chór z Vessy",
	"W autokarze pod Orlinem jechał chór z Vessy, który miał koncert. "
	"Droga w kierunku Brelli jest już przejezdna.",
	"W autokarze pod Orlinem jechał chór z Vessy, który miał koncert. "
	"Droga w kierunku Brelli jest już przejezdna.",
	false},
    {"fr", "Un séisme secoue Orlin", "Un séisme a secoué Orlin.",
	"Tremblement de terre", "La terre a tremblé mardi matin à Orlin.",
	"Un séisme secoue Orlin et Brell",
	"Sept personnes ont été blessées au sud de la vallée de Brell.",
	"Sept personnes ont été blessées au sud de la vallée de Brell.", false},
    {"es", "Aprobada la ley de Orlin", "La ley de Orlin fue aprobada.",
	"Editorial: Una ley insuficiente",
	"Limitar precios en el valle de Brell no basta: hay que construir más "
	"casas en el valle.",
	"El Senado aprueba la ley de Orlin",
	"El Senado de Orlin aprobó el martes la ley con 178 votos.",
	"El Senado de Orlin aprobó el martes la ley con 178 votos.", false},
    {"de", "Nordhus schließt 14 Filialen", "Nordhus schließt 14 Filialen.",
	"Nordhus-Filiale in Brell schließt",
	"Auch die Nordhus-Filiale ist von den Schließungen betroffen. 48 "
	"Mitarbeiter verlieren dort im Frühjahr ihre Arbeit.",
	"Nordhus will 14 seiner 61 Filialen schließen",
	"Die Kette Nordhus will 14 ihrer 61 Filialen schließen, von den "
	"Schließungen sind 900 Menschen betroffen.",
	"Die Kette Nordhus will 14 ihrer 61 Filialen schließen, von den "
	"Schließungen sind 900 Menschen betroffen.",
	false},
    {"ru", "Взрыв в Орлине", "В Орлине взорвался газ.", "Газ в Орлине",
	"В Орлине взорвался газ.", "Взрыв газа в доме на улице Мира в Орлине",
	"Газ взорвался в доме на улице Мира в Орлине утром во вторник. "
	"Поисковые работы завершены. Жильцам дома выплатят по 150 тысяч "
	"рублей.",
	"Газ взорвался в доме на улице Мира в Орлине утром во вторник. "
	"Поисковые работы завершены. Жильцам дома выплатят по 150 тысяч "
	"рублей.",
	false},
    {"it", "Alpinista disperso a Orlin",
	"Si cerca da sabato un alpinista disperso sopra Orlin. Il maltempo "
	"ostacola l'elicottero del Soccorso alpino.",
	"Alpinista di Brell", "L'alpinista era di Brell.",
	"Orlin, trovato morto l'alpinista disperso",
	"È stato trovato morto l'alpinista disperso da sabato sopra Orlin.",
	"È stato trovato morto l'alpinista disperso da sabato sopra Orlin.",
	false},
    {"de", "Oberleitung in Orlin gerissen",
	"In Orlin ist am Morgen eine Oberleitung gerissen. Der Zugverkehr nach "
	"Brell ist seitdem eingestellt.",
	"Ast", "Ein Ast hat eine Oberleitung zerrissen.",
	"Oberleitung in Orlin: Ursache war ein Ast",
	"Ein Ast hat am Morgen in Orlin eine Oberleitung zerrissen. Inzwischen "
	"fahren wieder Bahnen nach Brell, auch der Hafen von Marsac ist offen.",
	"Ein Ast hat am Morgen in Orlin eine Oberleitung zerrissen. Inzwischen "
	"fahren wieder Bahnen nach Brell, auch der Hafen von Marsac ist offen.",
	false},
    {"it", "Terremoto a Orlin",
	"Una scossa è stata registrata a Orlin nella notte. Al momento non si "
	"segnalano danni.",
	"Notte", "Una scossa è stata registrata nella notte.",
	"Orlin, crepe nella chiesa dopo il terremoto",
	"La chiesa di Orlin ha delle crepe dopo la scossa della notte.",
	"La chiesa di Orlin ha delle crepe dopo la scossa della notte.", false},
    {"sv", "Skottlossning i Orlin",
	"Två män greps efter skottlossningen i Orlin. En man fördes till "
	"sjukhus med livshotande skador.",
	"Skotten", "Skotten hördes i Orlin.",
	"Mannen som sköts i Orlin har avlidit",
	"En 31-årig man har avlidit på sjukhus i Orlin.",
	"En 31-årig man har avlidit på sjukhus i Orlin. Två män greps efter "
	"skottlossningen i Orlin.",
	false},
    {"fr", "Grève à Orly : 40 % des vols annulés jeudi",
	"Le ministre a demandé d'annuler 40 % des vols jeudi à Orly.",
	"Orly : quatre vols sur dix supprimés jeudi",
	"Quatre vols sur dix seront supprimés jeudi à Orly.",
	"Grève à Orly : 40 % des vols annulés jeudi",
	"Les compagnies doivent annuler 40 % de leurs vols jeudi à Orly, a dit "
	"le ministre.",
	"Les compagnies doivent annuler 40 % de leurs vols jeudi à Orly, a dit "
	"le ministre.",
	true},
    {"ru", "Пожар на заводе в Пермском крае",
	"На заводе в Пермском крае ночью начался пожар.", "Пожар",
	"Пожар начался на заводе.", "Пожар на заводе под Пермью потушен",
	"Пожар на заводе под Пермью полностью ликвидирован в четверг.",
	"Пожар на заводе под Пермью полностью ликвидирован в четверг.", false},
    {"en", "Nordhus to shut shops", "Nordhus shuts 14 shops.",
	"Verdi union criticises closing of Nordhus shops",
	"The union Verdi criticises the closing of shops of Nordhus.",
	"Nordhus to shut 14 shops",
	"The retailer Nordhus plans the closing of 14 shops, which are in the "
	"valley of the Brell.",
	"The retailer Nordhus plans the closing of 14 shops, which are in the "
	"valley of the Brell. The union Verdi criticises the closing of shops "
	"of Nordhus.",
	true},
    {"en", "Mill of Orlin burns", "Eighty are fighting a fire in Orlin.",
	"Fire in mill of Orlin put out",
	"The fire in a mill of Orlin has been put out.",
	"Guard dies in mill of Orlin",
	"A guard has died in a fire in a mill of Orlin.",
	"A guard has died in a fire in a mill of Orlin. The fire in a mill of "
	"Orlin has been put out.",
	true},
    {"en", "Halden cuts jobs", "Halden cuts jobs.",
	"Co-op to hire those whom Halden lets go",
	"Your Co-op is to hire 60 of those who worked in a yard of Halden.",
	"Halden to cut 200 jobs in Orlin",
	"Halden is to cut 200 jobs in Orlin, the firm said on Monday.",
	"Halden is to cut 200 jobs in Orlin, the firm said on Monday. Your "
	"Co-op is to hire 60 of those who worked in a yard of Halden.",
	true},
    {"ko", "오를린 공장 화재",
	"오를린의 한 공장에서 불이 났다. 인명 피해는 확인되지 않았다.",
	"오를린 공장 불로 도로 통제", "오를린 공장 앞 도로 2곳이 통제됐다.",
	"오를린 공장 화재로 1명 사망",
	"오를린 공장 화재로 직원 1명이 사망했다.",
	"오를린 공장 화재로 직원 1명이 사망했다. 오를린 공장 앞 도로 2곳이 "
	"통제됐다.",
	true},
    {"sv", "Brand i Orlin, en person död",
	"En person har omkommit i en brand på ett vårdhem i Orlin i natt.",
	"Brand i Orlin", "Det brann i natt.",
	"Kvinna dog i brand på vårdhem i Orlin",
	"Den person som omkom i branden på ett vårdhem i Orlin i natt var en "
	"kvinna i 80-årsåldern.",
	"Den person som omkom i branden på ett vårdhem i Orlin i natt var en "
	"kvinna i 80-årsåldern.",
	true},
    {"en", "Senate of Orlin votes", "A vote is due.", "Vote in Orlin",
	"A vote is due there.", "Senate of Orlin rejects shutdown bill",
	"The senate of Orlin has rejected the shutdown bill by 54 to 45.",
	"The senate of Orlin has rejected the shutdown bill by 54 to 45.",
	true},
    {"es", "Plan de Orlin", "Orlin tiene un plan.",
	"Los médicos dudan del plan de Orlin",
	"Los médicos dudan del plan de Orlin. Nuestro sistema necesita manos, "
	"dice el sindicato. Faltan 9.000 especialistas en los hospitales.",
	"El ministro anuncia un plan en Orlin",
	"El ministro ha anunciado en Orlin un plan de 400 millones.",
	"El ministro ha anunciado en Orlin un plan de 400 millones. Nuestro "
	"sistema necesita manos, dice el sindicato. Faltan 9.000 especialistas "
	"en los hospitales.",
	true},
    {"en", "Fire in Orlin", "Fire destroys mill.",
	"Huge blaze tears through Orlin warehouse",
	"A huge blaze has torn through a warehouse on Canal Road in Orlin.",
	"Fire destroys old mill in Orlin",
	"A fire has destroyed an old mill on Canal Road in Orlin, police said.",
	"A fire has destroyed an old mill on Canal Road in Orlin, police said.",
	true},
    {"nl", "Kamer stemt in met vuurwerkverbod",
	"De Kamer heeft ingestemd met een verbod op vuurwerk in Orlin.",
	"Verkopers boos",
	"De verkopers eisen 150 miljoen euro nu de Kamer heeft ingestemd met "
	"een verbod op vuurwerk.",
	"Kamer stemt in met vuurwerkverbod",
	"De Kamer heeft dinsdag ingestemd met een verbod op vuurwerk in "
	"Orlin.",
	"De Kamer heeft dinsdag ingestemd met een verbod op vuurwerk in Orlin. "
	"De verkopers eisen 150 miljoen euro nu de Kamer heeft ingestemd met "
	"een verbod op vuurwerk.",
	true},
};

static void told_of_three(void)
{
	struct arena *a = arena_new();
	int64_t when[] = {9 * HOUR, HOUR, 2 * HOUR};
	struct summary_opts o = {.chars = 400, .when = when};
	for (size_t i = 0; i < sizeof(threes) / sizeof(*threes); i++) {
		struct str language = str_of(threes[i].language);
		when[2] = threes[i].last ? 13 * HOUR : 2 * HOUR;
		struct summary_doc docs[] = {
		    {str_of(threes[i].lead_title), str_of(threes[i].lead),
			language},
		    {str_of(threes[i].title), str_of(threes[i].text), language},
		    {str_of(threes[i].other), str_of(threes[i].other_text),
			language}};
		units u = {0};
		summary_choose(a, docs, 3, &o, &u);
		is_str(summary_join(a, &u), str_of(threes[i].want),
		    threes[i].lead_title);
	}
	arena_free(&a);
}

static void told(void)
{
	struct arena *a = arena_new();
	const int64_t when[] = {9 * HOUR, HOUR};
	struct summary_opts o = {.sentences = 4, .when = when};
	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
		struct str language = str_of(pairs[i].language);
		struct summary_doc docs[] = {
		    {str_of(pairs[i].lead_title), str_of(pairs[i].lead),
			language},
		    {str_of(pairs[i].title), str_of(pairs[i].text), language}};
		units u = {0};
		summary_choose(a, docs, 2, &o, &u);
		is_str(summary_join(a, &u), str_of(pairs[i].want),
		    pairs[i].lead_title);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(turns);
	TEST(planned);
	TEST(told);
	TEST(told_of_three);
	return tap_done();
}
