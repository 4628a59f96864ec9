/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sentences behind what is not told. */
#include "base/arena.h"
#include "summary/summary.h"
#include "gaps.h"
#include "tap.h"

#define LIST(t) (sizeof(t) / sizeof(*(t)))

/* Whether it is told behind the lead and a question, which is not. */
static bool told(struct arena *a, const char *language, const char *title,
    const char *lead, struct str text)
{
	struct summary_doc doc = {.language = str_of(language),
	    .title = str_of(title),
	    .text = arena_printf(
		a, "%s\nWhat now?\n%.*s", lead, (int)text.n, text.p)};
	units u = {0};
	summary_choose(a, &doc, 1, &(struct summary_opts){.sentences = 2}, &u);
	vec_each (&u, x)
		if (str_eq(x->text, text))
			return true;
	return false;
}

static void behind_gaps(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(gaps); i++) {
		struct str lost = str_of(gaps[i].lost), text;
		struct str whole = str_of(gaps[i].whole);
		while (str_split(&lost, '|', &text))
			ok(!told(a, gaps[i].language, "", gaps[i].lead, text),
			    "%.*s", (int)text.n, text.p);
		while (str_split(&whole, '|', &text))
			ok(told(a, gaps[i].language, "", gaps[i].lead, text),
			    "%.*s", (int)text.n, text.p);
	}
	arena_free(&a);
}

static const struct {
	const char *language, *title, *lead, *text;
} knowns[] = {
    {"en", "Driver hurt in Orlin", "A lorry hit the bridge of Orlin.",
	"The driver was taken to hospital with a broken leg."},
    {"en", "Lorry hits bridge",
	"A driver from Kerra hit the bridge of Orlin on Monday.",
	"The driver was taken to hospital with a broken leg."},
    {"pl", "Kierowca ranny w Orlinie", "Ciężarówka uderzyła w most w Orlinie.",
	"Kierowca trafił do szpitala ze złamaną nogą."},
    {"sv", "Förare skadad i Orlin", "En lastbil körde på bron i Orlin.",
	"Föraren fördes till sjukhus med ett brutet ben."},
    {"de", "Stahl wird zum Problem", "Orlin baut eine neue Brücke.",
	"Ein weiteres Problem ist der Preis für Stahl in Orlin."},
    {"en", "Example defends bridge", "Orlin has opened a bridge.",
	"Mr Example said the bridge would be closed for a year."},
    {"pl", "Most w Orlinie", "Orlin otworzył most w poniedziałek.",
	"Kierowca autobusu trafił do szpitala w Orlinie."},
    {"tr", "Orlin köprüyü açtı", "Orlin pazartesi bir köprü açtı.",
	"Otobüs sürücüsü kırık bir bacakla hastaneye kaldırıldı."},
    {"es", "Puente", "Orlin abrió un puente el lunes.",
	"La ciclista local Ann Example ganó la carrera de Orlin."},
    {"de", "", "Ann Example ist Bürgermeisterin von Orlin.",
	"Example war damals die jüngste Abgeordnete des Landes."},
    {"nl", "", "Ann Example is burgemeester van Orlin.",
	"Example was destijds de jongste van het land."},
    {"pl", "", "Ann Example jest burmistrzem Orlina.",
	"Example była wówczas najmłodszą posłanką w kraju."},
    {"fi", "", "Ann Example on Orlinin pormestari.",
	"Example oli tuolloin maan nuorin kansanedustaja."},
    {"fr", "", "La mairie d’Orlin ferme la piscine.",
	"Là où se trouvait la piscine, un parc sera construit."},
    {"it", "", "Orlin chiude la piscina.",
	"Là dove si trovava la piscina nascerà un parco."},
    {"es", "", "Un tren descarriló en Orlin.",
	"Otra persona fue ingresada en el hospital de Kerra."},
    {"fr", "", "Un train a déraillé à Orlin.",
	"Une autre personne a été blessée légèrement à Kerra."},
    {"de", "", "Ein Zug ist bei Orlin entgleist.",
	"Eine weitere Person kam in ein Krankenhaus in Kerra."},
    {"it", "", "Un treno è deragliato a Orlin.",
	"Un’altra persona è stata ricoverata a Kerra."},
    {"sv", "", "Ett tåg spårade ur vid Orlin.",
	"En annan person fördes till sjukhus i Kerra."},
    {"ru", "", "Поезд сошел с рельсов в Орлине.",
	"Еще один человек попал в больницу в Керре."},
    {"sv", "", "En elev på en skola i Orlin skadades i en brand på måndagen.",
	"Eleven vårdas på sjukhus i Kerra."},
    {"sv", "", "En ägare till en hund i Orlin åtalas för vanvård av djur.",
	"Ägaren riskerar två års fängelse enligt åklagaren."},
    {"da", "", "En læge fra Orlin er tiltalt for bedrageri mod regionen.",
	"Lægen risikerer to års fængsel."},
    {"no", "", "En lege fra Orlin er tiltalt for trygdesvindel.",
	"Legen risikerer to års fengsel."},
    {"ro", "", "Un elev din Orlin a fost rănit într-un incendiu.",
	"Elevul este internat la spitalul din Kerra."},
    {"hu", "", "Egy autós halálra gázolt egy gyalogost Orlinban hétfőn.",
	"A sofőrt őrizetbe vették, és gondatlansággal gyanúsítják."},
    {"pl", "", "Nowe przepisy o mandatach wchodzą w życie w Orlinie.",
	"Kierowca może stracić prawo jazdy na trzy miesiące."},
    {"cs", "", "Nová pravidla silničního provozu začnou v Orlinu platit.",
	"Řidič může dostat pokutu až 25 000 korun."},
    {"ru", "Авария в Орлине", "Утром в Орлине водитель врезался в мост.",
	"Водитель скончался на месте до приезда врачей."},
    {"ru", "Новый мост в Орлине", "Орлин открыл переправу в понедельник.",
	"Жители Керры годами выступали против этого моста."},
    {"ko", "", "독감이 오를린에서 빠르게 퍼지고 있다.",
	"환자가 지난주보다 40% 늘어 병원이 붐비고 있다."},
    {"ja", "", "オルリンでインフルエンザが急速に広がっている。",
	"医師が足りず、夜間診療が中止された。"},
    {"zh", "", "奥林市流感迅速蔓延，卫生部门周一发布警报。",
	"患者在一周内增加了四成，医院十分拥挤。"},
    {"hi", "", "ओरलिन में हड़ताल सोमवार को शुरू हुई।",
	"मरीज इलाज के लिए भटक रहे हैं और अस्पताल खाली पड़े हैं।"},
    {"id", "", "Wabah flu menyebar cepat di Orlin, kata dinas kesehatan.",
	"Pasien mendapat perawatan gratis di tiga rumah sakit kota."},
    {"tr", "", "Orlin’de yeni trafik kuralları ocak ayında yürürlüğe giriyor.",
	"Sürücü kemeri takmayanlara bin lira ceza kesilecek."},
    {"ar", "", "قُتل سائق يوم الاثنين في حادث سير في أورلين.",
	"وكان السائق يبلغ من العمر 45 عاما."},
    {"he", "", "נהג נהרג ביום שני בתאונת דרכים באורלין.",
	"התאונה הזו היא השלישית השנה בכביש."},
    {"de", "", "Die Stadt Orlin will das alte Schwimmbad abreißen.",
	"Ein Grund zur Sorge ist der Lärm in der Innenstadt."},
    {"de", "", "Ein Mann hat am Montag in Orlin eine Bank überfallen.",
	"Der Räuber erbeutete 20 000 Euro und floh mit einem Fahrrad."},
    {"en", "",
	"A motorist was killed on Monday when a lorry hit his car in "
	"Orlin.",
	"The driver was arrested on suspicion of dangerous driving."},
    {"en", "", "Two people were hurt when a gunman opened fire in Orlin.",
	"The shooter fled on foot and was caught in Kerra."},
    {"fr", "", "Un automobiliste est mort lundi dans un accident à Orlin.",
	"Le conducteur avait 45 ans et vivait à Kerra."},
    {"es", "", "Un hombre murió el lunes en un accidente en Orlin.",
	"El conductor tenía 45 años y vivía en Kerra."},
    {"it", "", "Un automobilista è morto lunedì in un incidente a Orlin.",
	"Il conducente aveva 45 anni e viveva a Kerra."},
    {"pt", "", "Um homem morreu num acidente de carro em Orlin.",
	"O condutor tinha 45 anos e vivia em Kerra."},
    {"nl", "", "Een automobilist is maandag omgekomen in Orlin.",
	"De bestuurder was 45 jaar en woonde in Kerra."},
    {"hr", "", "Grad Orlin otvorio je most.",
	"Grad Kerra je zato što pada snijeg zatvorio škole."},
    {"fi", "", "Autoilija kuoli maanantaina onnettomuudessa Orlinissa.",
	"Kuljettaja oli 45-vuotias ja asui Kerrassa."},
};

/* Who is known by the headline, or by what is told, is. */
static void known(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(knowns); i++)
		ok(told(a, knowns[i].language, knowns[i].title, knowns[i].lead,
		       str_of(knowns[i].text)),
		    "%s", knowns[i].text);
	arena_free(&a);
}

/* A report may begin with who has a part in it, as if they were known. */
static void begun(void)
{
	static const struct {
		const char *language, *title, *lead, *next;
	} rows[] = {
	    {"en", "Fatal crash near Orlin",
		"The driver was killed when a lorry left the A5 near Orlin.",
		"Firefighters from Kerra spent four hours at the scene."},
	    {"en", "Shots fired at Orlin bank",
		"The gunman entered the bank in Orlin and fired three shots.",
		"Firefighters from Kerra spent four hours at the scene."},
	    {"de", "Unfall bei Orlin",
		"Der Autofahrer kam am Montag bei Orlin von der Straße ab und "
		"starb.",
		"Die Feuerwehr von Kerra war vier Stunden im Einsatz."},
	    {"fr", "Accident mortel à Orlin",
		"Le conducteur a perdu le contrôle de sa voiture lundi à "
		"Orlin.",
		"Les pompiers de Kerra sont intervenus pendant quatre heures."},
	    {"es", "Accidente mortal en Orlin",
		"El conductor perdió el control de su coche en Orlin y murió.",
		"Los bomberos de Kerra trabajaron cuatro horas en Orlin."},
	    {"it", "Incidente mortale a Orlin",
		"Il conducente ha perso il controllo lunedì a Orlin ed è "
		"morto.",
		"I vigili del fuoco di Kerra hanno lavorato quattro ore."},
	    {"pt", "Acidente mortal em Orlin",
		"O condutor perdeu o controlo do carro em Orlin e morreu.",
		"Os bombeiros de Kerra trabalharam quatro horas."},
	    {"nl", "Dodelijk ongeluk bij Orlin",
		"De bestuurder raakte maandag bij Orlin van de weg en "
		"overleed.",
		"De brandweer van Kerra was vier uur bezig."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++) {
		struct summary_doc doc = {.language = str_of(rows[i].language),
		    .title = str_of(rows[i].title),
		    .text =
			arena_printf(a, "%s %s", rows[i].lead, rows[i].next)};
		units u = {0};
		summary_choose(
		    a, &doc, 1, &(struct summary_opts){.sentences = 1}, &u);
		ok(u.n == 1 && str_eq(u.v[0].text, str_of(rows[i].lead)), "%s",
		    rows[i].lead);
	}
	arena_free(&a);
}

/* Behind what is not told, a paragraph is told only from its beginning; `long`
 * is what has no room, and the last sentence would fit. */
static void paragraphs(void)
{
	static const struct {
		const char *language, *lead, *parted, *next;
		bool told;
	} rows[] = {
	    {"en", "The town of Orlin opened a bridge on Monday.", " ",
		"Steel for the bridge came from Vessa.", false},
	    {"en", "The town of Orlin opened a bridge on Monday.", "\n",
		"Steel for the bridge came from Vessa.", true},
	    {"pl", "Orlin otworzył w poniedziałek most.", " ",
		"Mostu w Orlinie dogonić już nie zdołał.", false},
	    {"de", "Orlin hat am Montag eine Brücke eröffnet.", " ",
		"Möglich macht die Brücke etwa Stahl aus Vessa.", false},
	    {"pt", "Orlin abriu uma ponte na segunda-feira.", " ",
		"Muitas pontes de Orlin não são assim.", false},
	    {"ja", "オルリン市は月曜日に橋を開通させた。", "",
		"橋は鉄で造られ、長さは九百メートルある。", false},
	    {"ja", "オルリン市は月曜日に橋を開通させた。", "\n",
		"橋は鉄で造られ、長さは九百メートルある。", true},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++) {
		struct str next = str_of(rows[i].next);
		bool ja = str_eq(str_of(rows[i].language), S("ja"));
		struct summary_doc doc = {.language = str_of(rows[i].language),
		    .text = arena_printf(a, "%s\n%s%s%s", rows[i].lead,
			ja ? "二十年前から市の議会が何度も話し合い、"
			     "費用の負担をめぐって三つの州と争い、"
			     "ようやく去年の春に合意に至ったものである。"
			   : "After years in which the council of the valley "
			     "spoke of little else, and went to court with "
			     "three of its neighbours, somebody paid.",
			rows[i].parted, rows[i].next)};
		units u = {0};
		summary_choose(a, &doc, 1,
		    &(struct summary_opts){.chars = ja ? 45 : 100}, &u);
		ok((str_find(summary_join(a, &u), next) >= 0) == rows[i].told,
		    "%s: %s", rows[i].language, rows[i].next);
	}
	arena_free(&a);
}

/* A line of many sentences is no paragraph; what cannot be told before all is
 * no gap; a question is told between what it follows and the answer; and where
 * nothing else may be told, a sentence in the midst of a paragraph is. */
static void no_paragraphs(void)
{
	static const struct {
		const char *text, *want;
	} rows[] = {
	    {"The town of Orlin opened a bridge on Monday. It rained. Nobody "
	     "came. Then it snowed. A band played. The mayor spoke for an "
	     "hour. Somebody laughed. Steel for the bridge of Orlin came from "
	     "Vessa.",
		"The town of Orlin opened a bridge on Monday. Steel for the "
		"bridge of Orlin came from Vessa."},
	    {"Will it ever be finished? Orlin opened the bridge on Monday.\n"
	     "Steel came from Vessa in the end.",
		"Orlin opened the bridge on Monday. Steel came from Vessa in "
		"the end."},
	    {"KERRA. May 3. KNA. Orlin opened the bridge on Monday.\n"
	     "Steel came from Vessa in the end.",
		"Orlin opened the bridge on Monday. Steel came from Vessa in "
		"the end."},
	    {"Orlin has a ferry to Kerra.\n"
	     "Will it ever be finished? Orlin opened the bridge on Monday.\n"
	     "Steel came from Vessa in the end.",
		"Orlin has a ferry to Kerra. Steel came from Vessa in the "
		"end."},
	    {"After years in which the council of the valley spoke of little "
	     "else, and went to court with three of its neighbours, somebody "
	     "paid. Orlin opened the bridge on Monday.\n"
	     "Steel came from Vessa in the end.",
		"Orlin opened the bridge on Monday. Steel came from Vessa in "
		"the end."},
	    {"She refused to pay. Orlin opened the bridge on Monday.\n"
	     "Steel came from Vessa in the end.",
		"Orlin opened the bridge on Monday. Steel came from Vessa in "
		"the end."},
	    {"Orlin opened the bridge on Monday. Who paid? Steel came from "
	     "Vessa in the end.",
		"Orlin opened the bridge on Monday. Who paid? Steel came from "
		"Vessa in the end."},
	    {"Orlin opened the bridge on Monday. Who paid? And why? Steel came "
	     "from Vessa in the end.",
		"Orlin opened the bridge on Monday. Who paid? And why? Steel "
		"came from Vessa in the end."},
	    {"Orlin opened the bridge on Monday. Who paid?",
		"Orlin opened the bridge on Monday."},
	    {"After years in which the council of the valley spoke of little "
	     "else, and went to court with three of its neighbours, somebody "
	     "paid. Orlin opened the bridge on Monday.",
		"Orlin opened the bridge on Monday."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++) {
		struct summary_doc doc = {
		    .language = S("en"), .text = str_of(rows[i].text)};
		units u = {0};
		summary_choose(
		    a, &doc, 1, &(struct summary_opts){.chars = 95}, &u);
		is_str(summary_join(a, &u), str_of(rows[i].want), rows[i].want);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(paragraphs);
	TEST(no_paragraphs);
	TEST(behind_gaps);
	TEST(known);
	TEST(begun);
	return tap_done();
}
