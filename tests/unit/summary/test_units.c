/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the pieces of a text. */
#include "prose/units.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "prose/caps.h"
#include "summary/summary.h"
#include "tap.h"
#include "told.h"

/* What looks like a dateline below the first line leaves the lead whole, and
 * one that is none other does not. */
static void labels(void)
{
	static const struct {
		const char *line;
		bool dateline;
	} rows[] = {
	    {"【写真】新しい橋の前に立つ市長", false},
	    {"【動画】新しい橋の前に立つ市長", false},
	    {"（写真＝共同）新しい橋の前に立つ市長", false},
	    {"【电影】新桥的故事", false},
	    {"[사진=뉴시스] 새 다리", false},
	    {"VIDEO | The mayor walks over the bridge", false},
	    {"FOTO - Il sindaco sul ponte", false},
	    {"WIDEO - Burmistrz na moście", false},
	    {"ANALYSIS - What the bridge means for the town", false},
	    {"UPDATE Nov. 3 – What the bridge means for the town", false},
	    {"(Graphic) The bridge and its piers", false},
	    {"(Read more) The bridges of the valley", false},
	    {"(Nov. 3) The bridge and its piers", false},
	    {"【ヴェッサ共同】市長が橋を渡った。", true},
	    {"【ヴェッサ＝例山一郎】市長が橋を渡った。", true},
	    {"（ヴェッサ通讯社奥林讯）市长走过了桥。", true},
	    {"TOWN (AP) — The mayor walked over the bridge.", true},
	    {"Town, 3 November (Reuters) - The mayor walked over it.", true},
	    {"TOWN, Nov. 3 – The mayor walked over the bridge.", true},
	};
	struct arena *a = arena_new();
	struct str lead = S("The town council voted for the bridge on Monday.");
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str text = str_cat(a,
		    str_cat(a, str_cat(a, lead, S("\n")), str_of(rows[i].line)),
		    S("\nIt costs two million, and all of it comes from the "
		      "state, as the mayor of the town told its paper."));
		ok(str_starts(told_in(a, "en", text.p, 1), lead) !=
			rows[i].dateline,
		    "%s", rows[i].line);
	}
	is_str(
	    told_in(a, "de",
		"Der Rat von Orlin hat für die neue Brücke gestimmt.\nUPDATE "
		"14:30 Uhr – Die Landrätin hat den Beschluss bestätigt.",
		0),
	    S("Der Rat von Orlin hat für die neue Brücke gestimmt. Die "
	      "Landrätin hat den Beschluss bestätigt."),
	    "a label goes, the lead stays");
	is_str(
	    told_in(a, "ja",
		"市議会は新しい橋の建設を可決した。\n【ヴェッサ共同】国は橋の"
		"建設を歓迎した。\n市長は橋の費用を二億円とみている。",
		0),
	    S("市議会は新しい橋の建設を可決した。国は橋の建設を歓迎した。"
	      "市長は橋の費用を二億円とみている。"),
	    "a second report stands below a first sentence");
	arena_free(&a);
}

/* Cells of a table that were glued to one line. */
static void cells(void)
{
	struct arena *a = arena_new();
	is_str(told_in(a, "en",
		   "The council of Orlin voted for the bridge on Monday.\n"
		   "Length: 412 m Width: 12 m Price: twelve million crowns.\n"
		   "The town chose two firms (Orlin Stone, code: OS) and "
		   "(Vessa Steel, code: VS): the second one: and a third.",
		   0),
	    S("The council of Orlin voted for the bridge on Monday. The town "
	      "chose "
	      "two firms (Orlin Stone, code: OS) and (Vessa Steel, "
	      "code: VS): the second one: and a third."),
	    "cells are no sentence");
	is_str(told_in(a, "en",
		   "The council of Orlin voted for the bridge on Monday.\n"
		   "East\tAnn Example\t74\t100%\t7 votes, 3 more by letter (10 "
		   "in all). 1 speech, 2 walks, 2 visits and 4 calls passed.\n"
		   "The town chose two firms of Vessa.",
		   0),
	    S("The council of Orlin voted for the bridge on Monday. The town "
	      "chose two firms of Vessa."),
	    "nor is what a row of figures says, however long");
	is_str(told_in(a, "en",
		   "The council of Orlin voted for the bridge on Monday.\n"
		   "DL\tAnn Example\t63\t1 goal by Muster (1 saved). 2 of "
		   "the goals were own goals.\n"
		   "Orlin (1-0): Ann Example 25 points. Cy Muster and Dee "
		   "Sample got 4 of them.\n"
		   "Vessa (NR): Dee Sample saved 7 of the balls.\n"
		   "The minister (1961-2019): a man of many bridges.\n"
		   "Bob Example, mayor of Orlin (Vessa 4-3), liked the bridge.",
		   0),
	    S("The council of Orlin voted for the bridge on Monday. Bob "
	      "Example, mayor of Orlin (Vessa 4-3), liked the bridge."),
	    "nor are rows of figures");
	is_str(told_in(a, "en",
		   "Orlin won the final (3-1): two goals in the last minute "
		   "decided it.\nOrlin has six parties: Reds; Blues; Greens; "
		   "Greys; and two others.",
		   0),
	    S("Orlin won the final (3-1): two goals in the last minute "
	      "decided it. Orlin has six parties: Reds; Blues; Greens; "
	      "Greys; and two others."),
	    "but sentences with them are");
	arena_free(&a);
}

/* Who took a picture, behind what it shows. */
static void taken(void)
{
	struct arena *a = arena_new();
	is_str(told_in(a, "en",
		   "The council of Orlin voted for the bridge on Monday.\n"
		   "The bridge of Orlin stands in the river Vessa. Taken by "
		   "Ann Example in May 2006, Wikimedia Commons.\n"
		   "The town pays for all of the work on the bridge.",
		   0),
	    S("The council of Orlin voted for the bridge on Monday. The town "
	      "pays for all of the work on the bridge."),
	    "nor is a caption");
	arena_free(&a);
}

/* Whether a sentence behind another leans on it. */
static const struct {
	const char *language, *sentence;
	bool leans;
} behind[] = {
    {"en", "Well, not as many people of Orlin did so as was hoped.", true},
    {"en", "Well over 400 people have left Orlin since the flood.", false},
    {"en", "Although, now that Orlin says it, all say so in May.", true},
    {"en", "Although it rained, 40 people came to the fair in Orlin.", false},
    {"de", "Tja, so viele Leute kamen nicht zum Fest von Orlin.", true},
    {"fr", "Les deux femmes qui ont fondé Orlin Rail s'en vont.", false},
    {"fr", "Les deux femmes ont fondé Orlin Rail et s'en vont.", true},
    {"en", "Both of them have been asked to leave the port by Monday.", true},
    {"en", "Each of these has a crew of nine and a cook.", true},
    {"en", "At that time, no ship had ever called at the port.", true},
    {"en", "In turn, the port wants the town to pay for the crane.", true},
    {"en", "The third has been lying in the port of Vessa since May.", true},
    {"en", "The woman was taken to the clinic of the port at noon.", true},
    {"en",
	"\"I saw the crane fall,\" the 31-year-old said, still "
	"shaking.",
	true},
    {"en", "Asked about the crane, he told us of rust and bad luck.", true},
    {"en", "No, the crane will not be built again, the port told us.", true},
    {"en", "In addition to the crane, a shed and two boats were lost.", false},
    {"en", "The woman who built the crane has been given a prize.", false},
    {"en", "The former mayor of Vessa built the crane in 1961.", false},
    {"en", "This autumn the port gets a crane of steel and glass.", false},
    {"en", "His Majesty's Coastguard has searched the sheds of the port.",
	false},
    {"en", "It was the harbour master who had the crane checked.", false},
    {"en", "Half of the town came to see the crane fall.", false},
    {"de", "Zwei von ihnen lagen am Abend noch im Hafen von Vessa.", true},
    {"de", "Der Mann wurde am Mittag in die Klinik am Hafen gebracht.", true},
    {"de", "Hinzu kam ein Schaden von zwei Millionen am alten Kran.", true},
    {"de",
	"Ersteres lehnt der Hafen ab, der auf den Kran nicht "
	"verzichtet.",
	true},
    {"de", "Der Kran sei schon im Mai nicht mehr sicher gewesen.", true},
    {"de", "Wer den Kran bediene, erhalte dafür keinen Euro mehr.", true},
    {"de", "Der Kran sei sicher, hieß es am Montag aus dem Hafen.", false},
    {"de", "Der Hafen teilte mit, der Kran sei sicher.", false},
    {"de", "Der Hafen mahnte, der Kran müsse bald weg.", false},
    {"de", "Der Hafen drohte am Montag, er werde den Kran abbauen.", false},
    {"de", "Das Hafenamt lässt den Kran bis Mai abbauen.", false},
    {"de", "Das alte Hafenamt lässt den Kran bis Mai abbauen.", false},
    {"de", "Das bestätigte der Hafen am Montag auf Anfrage.", true},
    {"de", "Der Mann, der den Kran gebaut hat, wird neunzig.", false},
    {"fr", "Parmi elles se trouve la fille du grutier de Vessa.", true},
    {"fr", "La femme a été conduite à la clinique du port à midi.", true},
    {"fr", "Le sexagénaire est mort à la clinique du port à midi.", true},
    {"fr", "L'homme de 31 ans est mort à la clinique du port.", true},
    {"fr", "Toutes deux ont quitté la clinique du port à midi.", true},
    {"fr", "D'où la peur des grutiers, qui ont quitté le port.", true},
    {"fr", "L'homme politique a inauguré la grue du port à midi.", false},
    {"fr", "Elle Exemple a inauguré la grue du port à midi.", false},
    {"es", "Entre ellas está la hija del gruista de Vessa.", true},
    {"es", "Ambas salieron de la clínica del puerto a mediodía.", true},
    {"es", "Fueron trasladados el martes a la clínica del puerto.", true},
    {"es", "Tenía 31 años y llevaba la grúa del puerto desde mayo.", true},
    {"es", "La mujer fue trasladada a la clínica del puerto.", true},
    {"es", "Ha muerto el gruista más antiguo del puerto de Vessa.", false},
    {"es", "Fue el puerto quien mandó revisar la grúa en mayo.", false},
    {"it", "Tra questi c'è la figlia del gruista di Vessa.", true},
    {"it", "Entrambe sono uscite dalla clinica del porto a mezzogiorno.", true},
    {"it", "È stata portata martedì alla clinica del porto.", true},
    {"it", "La donna è stata portata alla clinica del porto.", true},
    {"it", "Dal canto loro, i gruisti hanno lasciato il porto.", true},
    {"it", "È morto il gruista più anziano del porto di Vessa.", false},
    {"it", "È il terzo incidente dell'anno nel porto di Vessa.", false},
    {"nl", "Twee van hen lagen 's avonds nog in de haven.", true},
    {"nl", "De vrouw werd naar de kliniek aan de haven gebracht.", true},
    {"nl", "Het havenbedrijf laat de kraan voor mei afbreken.", false},
    {"nl", "Het gaat om een kraan van staal en glas.", true},
    {"pl", "Podkreśliła, że dźwig nie był sprawny od maja.", true},
    {"pl", "Jak zaznaczył, dźwig nie był sprawny od maja.", true},
    {"pl", "Jak zaznaczył kapitan, dźwig nie był sprawny od maja.", false},
    {"pl", "Jeden z nich trafił w południe do kliniki w porcie.", true},
    {"pl", "Obie wyszły w południe z kliniki w porcie Vessa.", true},
    {"pl", "Została przewieziona do kliniki w porcie Vessa.", true},
    {"pl", "Kobieta została przewieziona do kliniki w porcie.", true},
    {"pl", "Kobieta, która zbudowała dźwig, dostała nagrodę.", false},
    {"cs", "Dodal, že jeřáb nebyl od května v pořádku.", true},
    {"ru", "Добавил, что кран не работал с мая.", true},
    {"ru", "Среди них есть дочь крановщика из Вессы.", true},
    {"ru", "Женщина скончалась в клинике порта.", true},
    {"ru", "В этом году порт построит новый кран.", false},
    {"ru", "В этом порту не было ни одного крана.", true},
    {"pl", "W tym roku port zbuduje nowy dźwig.", false},
    {"sv", "Den svenska hamnen får en ny kran i maj.", false},
    {"sv", "Den stod i hamnen sedan maj förra året.", true},
    {"en", "While some doubted that the crane is safe, others said no.", true},
    {"en", "Several were hurt by the crane of the port on Monday.", true},
    {"en", "Some armed men took the crane of the port on Monday.", false},
    {"en", "Many dockers warned about it at the port for years.", true},
    {"en", "The harbour bought a crane and is proud of it this May.", false},
    {"de", "Mehrere wurden am Hafen durch den Kran verletzt.", true},
    {"de", "Mehrere Leute wurden am Hafen durch den Kran verletzt.", false},
    {"fr", "Certains ont quitté le port avec la grue lundi.", true},
    {"en", "Neither has been seen in the port since Monday.", true},
    {"en", "As a result of the storm, the crane fell into the port.", false},
    {"en", "Some say the crane has been unsafe since May.", false},
    {"en", "Only then did the port have the crane checked.", true},
    {"en", "The three were found in a shed of the port.", true},
    {"en", "The three cranes of the port are built of steel.", false},
    {"de", "Die drei wurden in einem Schuppen am Hafen gefunden.", true},
    {"de", "Die drei Kräne im Hafen sind aus Stahl gebaut.", false},
    {"fr", "Les trois ont été retrouvés dans un hangar du port.", true},
    {"es", "Los tres fueron hallados en un almacén del puerto.", true},
    {"it", "I tre sono stati trovati in un capannone del porto.", true},
    {"it", "I due porti hanno firmato un accordo sulle gru.", false},
    {"hu", "Közülük ketten estére is a kikötőben maradtak.", true},
    {"fi", "Heistä kaksi jäi illalla vielä satamaan.", true},
    {"nb-NO", "De fleste kraner i havnen er bygd i mai.", false},
    {"nb-NO", "En av dem lå igjen i havnen på kvelden.", true},
    {"en", "The same goes for the sheds and boats of the port.", true},
    {"da", "De fleste kraner i havnen er bygget i maj.", false},
    {"sv", "En av dem låg kvar i hamnen på kvällen.", true},
    {"sv", "Kvinnan fördes till kliniken vid hamnen.", true},
    {"de", "Nein, die Kräne im Hafen sind seit Mai nicht sicher.", true},
    {"fr", "Oui, les grues du port sont sûres depuis le mois de mai.", true},
    {"de", "Erreichen lässt sich diese durch einen Kran am Hafen.", true},
    {"pt", "Porque a grua do porto tinha sido construída em maio.", true},
    {"en", "(We never had a crane in the port of Vessa.)", true},
    {"en", "(We never had a crane) in the port of Vessa.", false},
    {"de", "Das Amt will mit diesen Beiträgen den Kran erneuern.", true},
    {"de", "Das Amt will noch in diesem Jahr den Kran erneuern.", false},
    {"en", "Most dockers in this study had worked on a crane.", true},
    {"en", "Most dockers this week had worked on a crane.", false},
    {"en", "Most dockers this Monday had worked on a crane.", false},
    {"fr", "La ville veut par ces travaux rendre la grue plus sûre.", true},
    {"fr", "La ville veut dès cette année rendre la grue plus sûre.", false},
    {"es", "El puerto quiere con estas obras una grúa más segura.", true},
    {"it", "Il porto vuole con questi lavori una gru più sicura.", true},
    {"nl", "De haven wil met deze werken een veiliger kraan.", true},
    {"ja", "女児はヴェッサ港の病院に運ばれた。", true},
    {"ja", "後者は来年五月に開港する見通しだ。", true},
    {"ja", "港湾局は来年五月に開港する見通しだ。", false},
};

static void leans(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(behind) / sizeof(*behind); i++) {
		struct str text =
		    str_cat(a, S("Orlin orlin Orlin Orlin Orlin Orlin.\n"),
			str_of(behind[i].sentence));
		units u = {0};
		units_of(a, text, str_of(behind[i].language), 0,
		    SUMMARY_UNITS_MAX, &u);
		is_int((long long)u.n, 2, behind[i].sentence);
		ok(u.n == 2 && u.v[1].whole &&
			u.v[1].depends == behind[i].leans,
		    "%s", behind[i].sentence);
	}
	arena_free(&a);
}

/* A reason leans on the question that asks for it, and on nothing else. */
static void answers(void)
{
	struct arena *a = arena_new();
	units u = {0};
	units_of(a,
	    S("Why was the crane at the port of Orlin closed? Because it was "
	      "built in May, the port says. Because of the storm, the port of "
	      "Orlin was closed."),
	    S("en"), 0, SUMMARY_UNITS_MAX, &u);
	is_int((long long)u.n, 3, "a question and two sentences");
	ok(u.n == 3 && u.v[1].depends, "the answer leans");
	ok(u.n == 3 && !u.v[2].depends, "what is behind it does not");
	arena_free(&a);
}

/* The first sentence is the first, whatever heading or credit is above it. */
static void first_of_all(void)
{
	static const struct {
		const char *language, *text;
	} rows[] = {
	    {"en", "Photo: Ann Example\nThe victim was a docker from Orlin."},
	    {"de", "Hafen\nDer Kran sei seit Mai nicht mehr sicher gewesen."},
	    {"it", "Cronaca\nÈ stato arrestato a Orlin il capo del porto Bo "
		   "Moss."},
	    {"es", "Puerto\nAsí votó Orlin en las elecciones del domingo."},
	    {"pt", "Porto\nForam encontrados mortos dois homens em Orlin."},
	    {"ru", "Порт\nВ результате аварии в порту погибли три человека."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		units u = {0};
		units_of(a, str_of(rows[i].text), str_of(rows[i].language), 0,
		    SUMMARY_UNITS_MAX, &u);
		ok(u.n && u.v[u.n - 1].whole && !u.v[u.n - 1].depends, "%s",
		    rows[i].text);
	}
	arena_free(&a);
}

/* "He" is who was named before: where that is left out, since another report
 * says it, so is he. */
static void of_whom(void)
{
	struct summary_doc docs[] = {
	    {S("Bo Moss jailed for six years over bribes"),
		S("Bo Moss, once head of the port, was jailed for six years on "
		  "Monday over bribes of two million. The town wants the "
		  "crane back."),
		S("en")},
	    {S("Six years in jail for Bo Moss over bribes"),
		S("Bo Moss, once head of the port, was jailed for six years "
		  "over bribes of two million. The judge had asked for a "
		  "second witness from the bank. “I never saw a cent of that "
		  "money,” he said."),
		S("en")}};
	struct arena *a = arena_new();
	struct summary_opts o = {0};
	for (size_t n = 1; n <= 2; n++) {
		units u = {0};
		summary_choose(a, docs + 2 - n, n, &o, &u);
		struct str told = summary_join(a, &u);
		ok(str_find(told, S("judge")) >= 0, "the judge: %.*s",
		    PRS(told));
		ok((str_find(told, S("cent")) >= 0) == (n == 1), "of %zu: %.*s",
		    n, PRS(told));
	}
	arena_free(&a);
}

/* Who spoke is told by half a name, behind a quotation. */
static void half_a_name(void)
{
	static const struct {
		const char *language, *text, *speaker;
	} rows[] = {
	    {"en", "“The crane was old and full of rust,” Moss told reporters.",
		"Moss"},
	    {"en", "“The crane was old and full of rust,” said Moss.", "Moss"},
	    {"en", "“The crane was old and full of rust,” Bo Moss said.", ""},
	    {"en", "“The crane was old and full of rust,” said Bo Moss.", ""},
	    {"en", "“The crane was old and full of rust,” the mayor said.", ""},
	    {"fr", "« La grue était vieille et rouillée », a déclaré Moss.",
		"Moss"},
	    {"es", "“La grúa era vieja y tenía óxido”, afirmó Moss ayer.",
		"Moss"},
	    {"de", "„Der Kran war alt und voller Rost“, sagte Moss am Abend.",
		"Moss"},
	    {"de", "„Der Kran war alt und voller Rost“, sagte Bo Moss.", ""},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		units u = {0};
		units_of(a, str_of(rows[i].text), str_of(rows[i].language), 0,
		    SUMMARY_UNITS_MAX, &u);
		is_str(str_cat(a, u.v[0].speaker, S("")),
		    str_of(rows[i].speaker), rows[i].text);
	}
	arena_free(&a);
}

/* What ends in a stop, and is no sentence; and what is one all the same. */
static void no_sentence(void)
{
	static const struct {
		const char *language, *line;
		bool told;
	} rows[] = {
	    {"de", "Dr. Anna Beispiel Abteilung Presse Verein Orliner e.V.",
		false},
	    {"en", "Ohio: Ann Example, Bob Sample, Carl Third, Dora Fourth.",
		false},
	    {"es", "Estadio Carlos Ejemplo Orlin.", false},
	    {"en", "THE BRIDGE OF ORLIN IS OPEN AGAIN.", true},
	    {"en", "Orlin Beats Tamm 3-1 at Home.", true},
	    {"ja", "｢橋は来年の春に開く。市長はそう言う。｣と市長は述べた。",
		true},
	    {"ja", "OrlinはNever Slow Modeと呼ばれる機能を発表した。", true},
	    {"ka", "საქართველოში ხიდი ორშაბათს გაიხსნა დილით.", true},
	    {"en", "The bridge is open again. #orlin #bridge", true},
	    {"en", "Ann Example, who wrote the plan for the bridge.", false},
	    {"zh", "1月21日，奥林队在主场以139比107大胜维萨队。", true},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str text = str_cat(a, str_of(rows[i].line),
		    S("\n\nThe town council voted for the bridge on Monday."));
		struct str told = told_in(a, rows[i].language, text.p, 0);
		ok((str_find(told, str_sub(str_of(rows[i].line), 0, 12)) >=
		       0) == rows[i].told,
		    "%s", rows[i].line);
	}
	arena_free(&a);
}

/* A reason of what is not told, what somebody is asked, and what they answer.
 */
static void beside_questions(void)
{
	static const struct {
		const char *language, *text, *left;
	} rows[] = {
	    {"en",
		"The town of Orlin has sold its tram.\nBecause the rails were "
		"worn out.\nThe tram ran for ninety years.",
		"Because the rails were worn out."},
	    {"de",
		"Orlin hat seine Straßenbahn verkauft.\nWeil die Schienen ganz "
		"abgefahren waren.\nSie fuhr neunzig Jahre lang durch Orlin.",
		"Weil die Schienen"},
	    {"de",
		"Orlin verkauft seine Straßenbahn, sagt die Planerin.\nFrau "
		"Example, die Straßenbahn fährt seit neunzig Jahren durch "
		"Orlin. Wozu dient sie?\nDie Schienen in Orlin sind nach "
		"neunzig Jahren abgefahren.\nDie neue Linie kostet zwei "
		"Millionen Euro.",
		"Frau Example"},
	    {"de",
		"Orlin verkauft seine Straßenbahn, sagt die Planerin.\nDie "
		"Bahn "
		"fährt seit neunzig Jahren durch Orlin. Wozu dient sie?\nAnn "
		"Example: Zu wissen, wann die Bahn fährt, ist in Orlin immer "
		"ein Vergnügen.\nDie neue Linie kostet zwei Millionen Euro.",
		"Ann Example:"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		units u = {0};
		units_of(a, str_of(rows[i].text), str_of(rows[i].language), 0,
		    100, &u);
		vec_each (&u, x)
			if (str_starts(x->text, str_of(rows[i].left)))
				ok(x->depends || !x->tells, "%s", rows[i].left);
	}
	ok(str_find(told_in(a, "en",
			"Because the rails were worn out, the town of Orlin "
			"has sold its tram.\nIt ran for ninety years.",
			2),
	       S("Because")) == 0,
	    "with what it is the reason of");
	arena_free(&a);
}

/* The last of the words that are kept of a beginning has none behind it. */
static void long_beginning(void)
{
	struct arena *a = arena_new();
	struct str text = S("Diese schon so lange und so oft geplante Brücke "
			    "wurde am Montag in Orlin eröffnet.");
	is_str(told_in(a, "de", text.p, 1), text, "all of it");
	arena_free(&a);
}

/* Armenian has a full stop of its own, for which a colon is typed. */
static void typed_stops(void)
{
	struct arena *a = arena_new();
	struct str text =
	    S("Օրլինի խորհուրդը երկուշաբթի օրը քվեարկեց նոր կամրջի օգտին: "
	      "Կամուրջը կկառուցվի երկու տարում գետի վրա:");
	is_str(told_in(a, "hy", text.p, 0), text, "each is a sentence");
	ok(units_ends_whole(S("կամրջի օգտին:")), "a colon for a stop");
	ok(!units_ends_whole(S("for the bridge:")), "a colon");
	ok(!units_ends_whole(S(":")), "nothing else");
	arena_free(&a);
}

/* What another posted is told only where nothing else is. */
static void posts(void)
{
	static const struct {
		const char *text, *told;
	} rows[] = {
	    {"The council of Orlin closed the old bridge on Monday.\n"
	     "The bridge has been a danger to all of us for years.\n"
	     "*seen at noon pic.example.org/1\n"
	     "\u2014 Ann Example (@ann_example) November 2, 2026\n"
	     "Engineers found cracks in three of its seven piers.",
		"The council of Orlin closed the old bridge on Monday. "
		"Engineers found cracks in three of its seven piers."},
	    {"The bridge has been a danger to all of us for years.\n"
	     "-- Ann Example (@ann@example.org) November 2, 2026",
		"The bridge has been a danger to all of us for years."},
	    {"The council of Orlin closed the old bridge on Monday.\n"
	     "\u2014 Engineers (@ the pier) found cracks in the bridge.\n"
	     "The mayor wants a new one of steel by next summer.",
		"The council of Orlin closed the old bridge on Monday. "
		"The mayor wants a new one of steel by next summer."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(told_in(a, "en", rows[i].text, 3), str_of(rows[i].told),
		    rows[i].text);
	arena_free(&a);
}

/* What says what a page will tell makes room for what does, but where a page
 * has nothing else. */
static void promises(void)
{
	static const struct {
		const char *language, *text, *told;
	} rows[] = {
	    {"en",
		"The council of Orlin closed the old bridge on Monday. In this "
		"post, I'll explain how that came about.\nEngineers found "
		"cracks in three of its seven piers.",
		"The council of Orlin closed the old bridge on Monday. "
		"Engineers found cracks in three of its seven piers."},
	    {"de",
		"Warum die Brücke gesperrt ist und was nun zu tun ist.\nWir "
		"geben Ihnen einen Überblick über die Lage an der Brücke.",
		"Warum die Brücke gesperrt ist und was nun zu tun ist. Wir "
		"geben Ihnen einen Überblick über die Lage an der Brücke."},
	    {"en",
		"The council of Orlin voted on Monday to close the bridge.\n"
		"Engineers had found cracks in three of its piers.\nUpdate: On "
		"Friday, a court let the bridge stay open.",
		"The council of Orlin voted on Monday to close the bridge. "
		"Engineers had found cracks in three of its piers. Update: On "
		"Friday, a court let the bridge stay open."},
	    {"de",
		"Der Rat von Orlin hat die alte Brücke am Montag gesperrt. "
		"Dieser Beitrag beleuchtet ihren Bau. Hier hatte "
		"die Stadt am falschen Ende gespart.\nIngenieure fanden Risse "
		"in drei der sieben Pfeiler.",
		"Der Rat von Orlin hat die alte Brücke am Montag gesperrt. "
		"Ingenieure fanden Risse in drei der sieben Pfeiler."},
	    {"en",
		"The Bridge\nUPDATE: A new bridge of Orlin was opened on "
		"Monday.\nThe old one is for those who walk.",
		"UPDATE: A new bridge of Orlin was opened on Monday. The old "
		"one is for those who walk."},
	    {"fr", "Nous publions un entretien avec Anne Exemple, de Orlin.",
		"Nous publions un entretien avec Anne Exemple, de Orlin."},
	    {"de",
		"Orlin hat eine neue Brücke.\nWir freuen uns sehr.\n"
		"Sportliche Grüße, Euer Team des Brückenbundes e.V.",
		"Orlin hat eine neue Brücke."},
	    {"de",
		"Orlin bekommt eine neue Brücke aus Holz.\nÜber den Orlin "
		"Brückenbund\nDer Orlin Brückenbund ist die Vertretung von "
		"rund 400 Betrieben.",
		"Orlin bekommt eine neue Brücke aus Holz."},
	    {"de",
		"Orlin bekommt eine neue Brücke aus Holz.\nÜber die Brücken\n"
		"Die Brücken von Orlin sind alle aus altem Eichenholz.",
		"Orlin bekommt eine neue Brücke aus Holz. Die Brücken von "
		"Orlin sind alle aus altem Eichenholz."},
	    {"ja",
		"ハウスオルリンは月曜日に橋の前に新しい店を開いた。\n"
		"■ 橋の目の前、駅から徒歩五分とアクセス抜群！",
		"ハウスオルリンは月曜日に橋の前に新しい店を開いた。"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(told_in(a, rows[i].language, rows[i].text, 3),
		    str_of(rows[i].told), rows[i].text);
	arena_free(&a);
}

/* "Ann Example explains why", at the end of what stands above a long text. */
static void standfirsts(void)
{
	static const char above[] =
	    "The council of Orlin closed the old bridge on Monday. Ann Example "
	    "explains why it had to go.\n";
	static const char line[] = "Engineers found cracks in three of its "
				   "seven piers that week, says the council.\n";
	const size_t alone = strcspn(above, ".") + 2;
	struct arena *a = arena_new();
	struct str text = str_of(above), brief;
	brief = str_cat(a, text, str_of(line));
	for (int i = 0; i < 10; i++)
		text = str_cat(a, text, str_of(line));
	ok(str_find(told_in(a, "en", text.p, 3), S("explains")) < 0, "long");
	ok(str_find(told_in(a, "en", brief.p, 3), S("explains")) > 0, "brief");
	ok(str_find(told_in(a, "en", text.p + alone, 3), S("explains")) > 0,
	    "all that stands above it");
	arena_free(&a);
}

#define BRIDGES "The town of Orlin has two bridges."
#define TOWN                                                                   \
	"\n" BRIDGES "\nOne was built of stone by the monks.\nMost people "    \
	"walk over the new one.\nThe council wants a third by May."

#define BRUECKEN "Die Stadt Orlin hat zwei Brücken."
#define STADT                                                                  \
	"\n" BRUECKEN                                                          \
	"\nEine haben die Mönche gebaut.\nViele Leute nehmen die "            \
	"neue.\nDer Rat will eine dritte bis Mai."
#define PONTS "La ville d'Orlin a deux ponts."
#define VILLE                                                                  \
	"\n" PONTS "\nLes moines ont construit le premier.\nBeaucoup de gens " \
	"prennent le second.\nLe conseil en veut un autre."

/* A first sentence is whole, if it begins small or has a bracket of each kind.
 */
static void heads(void)
{
	static const struct {
		const char *language, *text, *told;
	} rows[] = {
	    {"en", "orlinctl is a tool that opens bridges." TOWN,
		"orlinctl is a tool that opens bridges."},
	    {"en", "by Ann Example of Orlin." TOWN, BRIDGES},
	    {"en", "and the bridge was shut on Monday." TOWN, BRIDGES},
	    {"en", "update: the bridge of Orlin is open." TOWN, BRIDGES},
	    {"en", "told reporters of it in Orlin." TOWN, BRIDGES},
	    {"en", "which was shut on Monday in Orlin." TOWN, BRIDGES},
	    {"de", "wurde am Montag in Orlin gesperrt." STADT, BRUECKEN},
	    {"fr", "dont le pont est fermé depuis lundi." VILLE, PONTS},
	    {"ja",
		"オーリン橋株式会社（本社：オーリン市)"
		"は、新しい橋を公開した。\n"
		"橋は川を渡る。",
		"オーリン橋株式会社（本社：オーリン市)"
		"は、新しい橋を公開した。"},
	    {"ja",
		"会社は、本社)"
		"の新しい橋を月曜に公開した。\nオーリン市は新しい橋を"
		"承認した。",
		"オーリン市は新しい橋を承認した。"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(told_in(a, rows[i].language, rows[i].text, 1),
		    str_of(rows[i].told), rows[i].text);
	arena_free(&a);
}

/* A line that a text has three times is a form. */
static void again(void)
{
	static const char *const rows[][2] = {
	    {"The ferry to Orlin runs again since Monday.\n"
	     "I have seen it from the pier.\n"
	     "Sent from the free app of my Orlin phone.\n"
	     "So have we all by now.\n"
	     "Sent from the free app of my Orlin phone.\n"
	     "Has it been painted red?\n"
	     "Sent from the free app of my Orlin phone.",
		"Sent from"},
	};
	struct arena *a = arena_new();
	struct str told;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		told = told_in(a, "en", rows[i][0], 0);
		ok(str_find(told, str_of(rows[i][1])) < 0, rows[i][1]);
		ok(str_starts(told, str_sub(str_of(rows[i][0]), 0, 20)),
		    "first");
	}
	told = told_in(a, "en",
	    "Orlin has a new pier.\nOrlin has a new pier.\n"
	    "Orlin has a new pier.",
	    0);
	ok(str_starts(told, S("Orlin has a new pier.")), "nothing else");
	told = told_in(a, "de",
	    "Tor für den FC Orlin: Moos trifft nach neun Minuten.\n"
	    "Tor für den FC Orlin: Weber erhöht noch vor der Pause.\n"
	    "Tor für den FC Orlin: Schulz macht am Ende alles klar.",
	    0);
	ok(str_find(told, S("Weber erhöht")) > 0, "no more than a label");
	arena_free(&a);
}

int main(void)
{
	TEST(again);
	TEST(promises);
	TEST(standfirsts);
	TEST(typed_stops);
	TEST(labels);
	TEST(beside_questions);
	TEST(cells);
	TEST(taken);
	TEST(leans);
	TEST(answers);
	TEST(first_of_all);
	TEST(of_whom);
	TEST(half_a_name);
	TEST(no_sentence);
	TEST(long_beginning);
	TEST(posts);
	TEST(heads);
	return tap_done();
}
