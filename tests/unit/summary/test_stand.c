/* SPDX-License-Identifier: MIT */
/* gazetted: tests of how things stand by a report. */
#include "summary/stand.h"

#include "base/arena.h"
#include "summary/turn.h"
#include "tap.h"
#include "text/moods.h"

#define HOUR 3600 /* of the first of January 1970, a Thursday */

static const struct {
	const char *language, *sentence;
	bool goes_on;
} said[] = {
    {"en", "A girl of Orlin is missing", true},
    {"en", "Missing girl of Orlin phones her aunt", false},
    {"en", "The girl of Orlin has been missing since noon", true},
    {"en", "The hiker walked home after a search of six hours", false},
    {"de", "Mädchen aus Orlin wird noch vermisst", true},
    {"de", "Vermisste Wanderin aus Orlin meldet sich", false},
    {"nl", "De aap, die sinds zondag werd gezocht, zit in zijn hok.", false},
    {"nl", "De politie zoekt een aap.", true},
    {"es", "La niña, que estaba desaparecida, volvió sola.", false},
    {"es", "La niña sigue desaparecida.", true},
    {"no", "Skiløperen som var savnet ved Orlin, gikk selv hjem.", false},
    {"no", "Skiløperen er savnet ved Orlin.", true},
    {"nl", "Treinverkeer rond Orlin ligt stil", true},
    {"da", "Politiet efterlyser pige fra Orlin", true},
    {"sv", "Efterlyst flicka från Orlin kom hem", false},
    {"ru", "Пропавшую в Орлине собаку вернули хозяину", false},
};

static void called(void)
{
	for (size_t i = 0; i < sizeof(said) / sizeof(*said); i++)
		ok(!(stand_moods(
			 str_of(said[i].sentence), str_of(said[i].language)) &
		       MOOD_STILL) != said[i].goes_on,
		    "row \"%s\"", said[i].sentence);
}

static const struct row {
	const char *language, *was, *was_text, *is, *is_text;
	bool want;
} rows[] = {
    {"de", "Ausgerissenes Lama hält Orlin auf Trab",
	"Ein Lama ist in Orlin entlaufen. Der Besitzer sucht das Lama noch.",
	"Lama von Orlin steht wieder im Stall",
	"Das Lama, das in Orlin entlaufen war, steht wieder im Stall.", true},
    {"nl", "Politie zoekt jongen (9) uit Orlin",
	"De politie zoekt een jongen van negen uit Orlin.",
	"Jongen (9) uit Orlin duikt op bij oma",
	"De jongen van negen uit Orlin was bij zijn oma. Ze belde zelf.", true},
    {"da", "Byrådet i Orlin stemmer i dag om svømmehal",
	"Byrådet i Orlin skal i dag stemme om en ny svømmehal.",
	"Orlin får ny svømmehal", "Orlin får sin nye svømmehal.", true},
    {"fr", "Le tribunal tranchera jeudi sur le port d'Orlin",
	"Le tribunal tranchera jeudi sur le sort du port d'Orlin.",
	"Le port d'Orlin confié à une coopérative",
	"Le tribunal a confié le port d'Orlin à une coopérative.", true},
    /* due on another day */
    {"fr", "Le tribunal tranchera samedi sur le port d'Orlin",
	"Le tribunal tranchera samedi sur le sort du port d'Orlin.",
	"Le port d'Orlin confié à une coopérative",
	"Le tribunal a confié le port d'Orlin à une coopérative.", false},
    /* it goes on */
    {"nl", "Politie zoekt jongen (9) uit Orlin",
	"De politie zoekt een jongen van negen uit Orlin.",
	"Helikopter boven Orlin voor jongen (9)",
	"Een helikopter vliegt boven Orlin. De politie zoekt de jongen van "
	"negen nog.",
	false},
    /* what somebody says */
    {"en", "Police search for boy missing in Orlin",
	"Police are searching for a boy of nine from Orlin.",
	"Mother of Orlin boy: 'Come home, we love you'",
	"The mother of the boy of nine from Orlin spoke on Friday.", false},
    {"de", "Zug entgleist bei Orlin",
	"Ein Zug ist bei Orlin entgleist. Die Strecke bleibt gesperrt.",
	"Fahrgäste berichten von Knall im Zug bei Orlin",
	"\"Es hat laut gekracht\", sagt einer aus dem Zug bei Orlin.", false},
    /* refused by others than those who vote */
    {"es", "El Congreso vota hoy la reforma fiscal",
	"El Congreso vota hoy la reforma fiscal.",
	"La patronal rechaza la reforma fiscal",
	"La patronal rechaza la reforma fiscal del Congreso.", false},
    /* the road, not those who are lost */
    {"it", "Frana a Orlin, due dispersi",
	"Una frana ha travolto una casa a Orlin. Si cercano due dispersi.",
	"Orlin, riaperta la strada dopo la frana",
	"La strada di Orlin travolta dalla frana è di nuovo aperta.", false},
    /* it is of somebody else, there or because of it */
    {"de", "Großbrand in Möbelhaus in Orlin",
	"In einem Möbelhaus in Orlin brennt es. Die Feuerwehr kämpft noch.",
	"Rauchwolke über Orlin: Schulen geschlossen",
	"Wegen des Großbrands im Möbelhaus in Orlin sind Schulen zu.", false},
    {"fr", "Incendie à la raffinerie d'Orlin",
	"Un incendie est en cours à la raffinerie d'Orlin.",
	"Incendie de la raffinerie d'Orlin : les riverains inquiets",
	"Les riverains de la raffinerie d'Orlin craignent le feu.", false},
    {"it", "Bimba scomparsa a Orlin, ricerche in corso",
	"Una bimba di 5 anni è scomparsa a Orlin.",
	"Bimba scomparsa a Orlin, il padre: «Aiutateci»",
	"Il padre della bimba di 5 anni scomparsa a Orlin ha parlato.", false},
    {"pl", "Trwają poszukiwania chłopca z Orlina",
	"Trwają poszukiwania 7-letniego chłopca z Orlina.",
	"Jak szukano chłopca z Orlina",
	"Chłopiec z Orlina to uczeń pierwszej klasy.", false},
    /* of those who help it is not */
    {"de", "Polizei sucht vermissten Neunjährigen aus Orlin",
	"Die Polizei sucht seit Mittwoch einen Neunjährigen aus Orlin.",
	"Polizei veröffentlicht Foto des Neunjährigen aus Orlin",
	"Die Polizei hat ein Foto des Neunjährigen aus Orlin gezeigt.", false},
    {"pl", "Strażacy walczą z pożarem lasu w Orlinie",
	"Strażacy walczą z pożarem lasu w Orlinie.",
	"Strażacy w Orlinie dostali samoloty",
	"Strażacy w Orlinie dostali dwa samoloty do pożaru lasu.", false},
    {"cs", "Hasiči bojují s požárem skládky v Orlinu",
	"Hasiči stále bojují s požárem skládky v Orlinu.",
	"Skládka v Orlinu už je bez plamenů",
	"Skládka v Orlinu je po osmi hodinách bez plamenů.", true},
    /* what was decided may begin with what will be */
    {"nl", "Rechter beslist vandaag over kap van bomen in Orlin",
	"De rechter beslist vandaag of de bomen in Orlin weg mogen.",
	"Bomen in Orlin mogen blijven staan",
	"De bomen in Orlin zullen blijven staan, zei de rechter.", true},
    /* another day's is off, "after all" */
    {"de", "Bäder in Orlin sollen am Samstag schließen",
	"Die Bäder in Orlin sollen am Samstag schließen.",
	"Bäder in Orlin bleiben doch offen",
	"Die Bäder in Orlin bleiben im Winter offen.", true},
    {"de", "Bäder in Orlin sollen am Samstag schließen",
	"Die Bäder in Orlin sollen am Samstag schließen.",
	"Bäder in Orlin beliebt wie nie",
	"Die Bäder in Orlin zählten 9.000 Gäste.", false},
    /* who somebody is, has or is like tells nothing of where they are */
    {"de", "Neunjährige aus Orlin vermisst",
	"Die neunjährige Mia aus Orlin wird vermisst. Die Polizei sucht sie.",
	"Vermisste Mia aus Orlin ist Turnerin",
	"Die vermisste Mia aus Orlin ist eine begabte Turnerin.", false},
    {"nl", "Meisje (7) vermist in Orlin",
	"De politie zoekt Sanne (7), vermist in Orlin sinds woensdag.",
	"Vermiste Sanne (7) uit Orlin is dol op paarden",
	"De vermiste Sanne (7) uit Orlin is dol op paarden.", false},
    {"fi", "Marjastaja kadonnut Orlinissa",
	"Marjastaja on ollut kadonnut Orlinissa keskiviikosta lähtien.",
	"Orlinin marjastaja on entinen opettaja",
	"Orlinin marjastaja on entinen opettaja, kertoo naapuri.", false},
    {"es", "Buscan a un surfista en Orlin",
	"Salvamento busca a un surfista de 30 años desaparecido en Orlin.",
	"El surfista de Orlin salió al mar con una tabla nueva",
	"El surfista de 30 años de Orlin salió al mar por la mañana.", false},
    /* nor does what is theirs, or who is of them */
    {"de", "Segler auf dem Orlinsee vermisst",
	"Ein Segler, 50, wird auf dem Orlinsee vermisst. Man sucht ihn.",
	"Boot des vermissten Seglers vom Orlinsee angespült",
	"Das Boot des vermissten Seglers vom Orlinsee ist wieder an Land.",
	false},
    {"ru", "В Орлине ищут пропавшего мальчика",
	"В Орлине ищут семилетнего Артёма Лосева, пропавшего в среду.",
	"Мама Артёма Лосева из Орлина обратилась к людям",
	"Мама семилетнего Артёма Лосева из Орлина снова вышла к людям.", false},
    /* before it is decided */
    {"en", "Corvus rocket to launch from Orlin today",
	"The Corvus rocket is due to launch from Orlin today with satellites.",
	"Corvus rocket rolled out at Orlin",
	"The Corvus rocket was rolled out to the pad at Orlin.", false},
    {"it", "Oggi la sentenza per l'ex sindaco di Orlin",
	"È attesa oggi la sentenza per l'ex sindaco di Orlin, Carlo Bini.",
	"L'ex sindaco di Orlin è in aula",
	"L'ex sindaco di Orlin, Carlo Bini, è in aula con i figli.", false},
    {"pl", "Sąd rozstrzygnie dziś o tartaku w Orlinie",
	"Sąd rozstrzygnie dziś o przyszłości tartaku w Orlinie.",
	"Tartak w Orlinie do likwidacji",
	"Tartak w Orlinie do likwidacji. Sąd przyznał rację mieszkańcom.",
	true},
    /* who went alone */
    {"ru", "В Орлине ищут грибника",
	"В Орлине ищут 65-летнего грибника, пропавшего в среду.",
	"Грибник из Орлина ушёл в лес сам",
	"65-летний грибник из Орлина ушёл в лес сам, говорит жена.", false},
    /* the one is of them, the other of those who pray */
    {"es", "Atrapados 14 mineros en Orlin",
	"Catorce mineros están atrapados en la mina de Orlin.",
	"Salen a la superficie los 14 mineros de Orlin",
	"Los 14 mineros de Orlin salieron a la superficie.", true},
    {"es", "Buscan a Lucía, de 9 años, en Orlin",
	"La Guardia Civil busca a Lucía, de 9 años, desaparecida en Orlin.",
	"Reza Orlin por Lucía, de 9 años",
	"Rezaron los vecinos de Orlin por Lucía otra vez.", false},
    /* a year that is over */
    {"fr", "Le conseil d'Orlin vote ce jeudi sur la patinoire",
	"Le conseil d'Orlin vote ce jeudi sur la fermeture de la patinoire.",
	"La patinoire d'Orlin, une histoire",
	"La patinoire d'Orlin a été ouverte en 1956.", false},
    /* the day that it was said on */
    {"en", "Orlin firm to cut 300 jobs",
	"Steel firm Roo said on Thursday it would cut 300 jobs in Orlin.",
	"Roo cuts 300 jobs in Orlin",
	"Roo is cutting 300 jobs in Orlin. Shares rose.", false},
    /* it turned up, was pulled out, came by itself */
    {"tr", "Orlin'de kaybolan çobanı arama sürüyor",
	"Orlin'de kaybolan çoban aranıyor.", "Orlin'de çobana ulaşıldı",
	"Orlin'de çobana bu sabah bir mağarada ulaşıldı.", true},
    {"sv", "Häst fast i myr vid Orlin",
	"En häst sitter fast i en myr vid Orlin. Man försöker få upp hästen.",
	"Hästen i myren vid Orlin är loss", "Hästen vid Orlin är loss.", true},
    /* a ship is in port, of itself or not; who sails it is not */
    {"en", "Research ship Orlin stuck in ice",
	"The Orlin has been trapped off Cape Zorba since Sunday.",
	"Orlin reaches open water",
	"An icebreaker cut a channel, and the ship sails on.", true},
    {"nl", "Stuurloos schip dobbert voor kust van Orlin",
	"Een schip dobbert stuurloos voor Orlin. Een sleper probeert te "
	"helpen.",
	"Sleper brengt stuurloos schip naar haven van Orlin",
	"Het stuurloze schip voor Orlin ligt nu in de haven.", true},
    {"en", "Research ship Orlin stuck in ice",
	"The Orlin has been trapped off Cape Zorba since Sunday.",
	"Orlin cook bakes 200 buns",
	"The cook of the Orlin bakes buns for a trapped crew.", false},
    /* nothing was open */
    {"en", "Museum opens in Orlin", "A museum has opened in Orlin.",
	"Orlin gets its museum", "A museum is open to all in Orlin.", false},
    /* a headline alone */
    {"en", "Police search for boy missing in Orlin",
	"Police are searching for a boy of nine from Orlin.",
	"Boy of nine walks into Orlin station", "", false},
};

static enum turn turned(
    struct arena *a, const struct row *r, int64_t was_at, int64_t is_at)
{
	unsigned kinds;
	struct str language = str_of(r->language);
	struct turn_report x = turn_read(str_of(r->was), str_of(r->was_text),
			       language, was_at),
			   y = turn_read(str_of(r->is), str_of(r->is_text),
			       language, is_at);
	return turn_of(a, &x, &y, &kinds);
}

static void settles(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(turned(a, &rows[i], 7 * HOUR, 12 * HOUR),
		    rows[i].want ? TURN_SETTLES : TURN_NONE, rows[i].is);
	is_int(turned(a, &rows[0], 7 * HOUR, 8 * HOUR), TURN_NONE,
	    "within the hour");
	arena_free(&a);
}

int main(void)
{
	TEST(called);
	TEST(settles);
	return tap_done();
}
