/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what a sentence points at from anywhere in it. */
#include "prose/pointed.h"

#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"

#define LIST(t) (sizeof(t) / sizeof(*(t)))

/* The first thing, or nothing. */
static const struct {
	const char *language, *sentence, *thing;
} sentences[] = {
    {"en", "Luckily, Ann Example stepped in to fill this void.", "void"},
    {"en", "Neighbours have opposed these plans for years.", "plans"},
    {"en", "Many in Orlin will deplore the cost of that ruling.", "ruling"},
    {"en", "Work begins later this year.", ""},
    {"en", "Nobody in Orlin has paid for this kind of bridge.", "bridge"},
    {"es", "Orlin es una de las que más usan este tipo de formato.", "formato"},
    {"fr", "La mairie n'aime guère ce type de contrat.", "contrat"},
    {"de", "In Orlin wird diese Art von Brücken verboten.", "Brücken"},
    {"it", "A Orlin nessuno firma questo tipo di contratto.", "contratto"},
    {"en", "Nobody in Orlin has paid a bill of this kind.", ""},
    {"en", "A similar 2012 study in the journal says so.", "study"},
    {"en", "Similar plans were shown in Orlin.", "plans"},
    {"en", "In a similar vein, Orlin shut the bridge.", ""},
    {"en", "Similar to the old bridge, it is made of oak.", ""},
    {"en", "Orlin has built a bridge with a similar roof.", ""},
    {"en", "Comparable operating profit rose 5 percent.", ""},
    {"fr", "À périmètre comparable, les ventes progressent.", ""},
    {"nl", "Op vergelijkbare basis steeg de omzet.", ""},
    {"fi", "Kilpailusta vastaava ministeri kävi Orlinissa.", ""},
    {"de", "Ähnliche Pläne gibt es in Vessa.", "Pläne"},
    {"de", "In einem ähnlichen Fall entschied Vessa anders.", "Fall"},
    {"de", "Ähnlich wie Vessa baut Orlin eine Brücke.", ""},
    {"fr", "Une étude similaire a paru à Vessa.", "étude"},
    {"es", "Un contrato parecido se firmó en Vessa.", "contrato"},
    {"it", "Un contratto simile esiste a Vessa.", "contratto"},
    {"pt", "Um contrato semelhante vence em Vessa.", "contrato"},
    {"nl", "Een soortgelijk contract loopt in Vessa.", "contract"},
    {"sv", "Ett liknande avtal finns i Vessa.", "avtal"},
    {"pl", "Podobny kontrakt podpisano w Vessie.", "kontrakt"},
    {"ru", "Аналогичный договор подписан в Вессе.", "договор"},
    {"en", "He said that ruling parties lose.", ""},
    {"en", "Nobody knows how this happened.", ""},
    {"en", "The bridge, this monster of steel, will go.", ""},
    {"en", "He was proud of these people who came.", ""},
    {"en", "He called it \"the end of this town hall\".", ""},
    {"en", "A new plan was shown, and few like this plan.", ""},
    {"en", "Nobody can do this sooner.", ""},
    {"en", "Voters in Orlin will choose between these three plans.", "plans"},
    {"en", "It has lost most of its members in these two years.", ""},
    {"de",
	"Vergleichen lassen sich die Kosten dieser drei Varianten der Miete.",
	"Varianten"},
    {"de", "Der Rat wird mit diesen 3 Plänen nicht fertig.", "Plänen"},
    {"de", "Die Stadt will mit diesen neuen Beiträgen Orte retten.",
	"Beiträgen"},
    {"de", "Kein Wunder, dass Orlin angesichts dieser Last klagt.", "Last"},
    {"de", "Der Bau beginnt noch in diesem Jahr.", ""},
    {"de", "Der Rat will jene neue Brücke nicht bezahlen.", "Brücke"},
    {"de", "Der Rat hilft jenen, die dort wohnen.", ""},
    {"de", "Der Rat war in jenen Tagen ohne Geld.", ""},
    {"de", "Es zählt zu jenen Plänen, auf die der Rat setzt.", ""},
    {"pl", "Wójt mówił o tych drogach, na których jest lód.", ""},
    {"de", "Nach dem Kauf dieser durch Bob Example war Ruhe.", ""},
    {"de", "Kinder und diesen gleichgestellte Personen zahlen nicht.", ""},
    {"fr", "La mairie n'a pas retenu cette hypothèse.", "hypothèse"},
    {"fr", "La mairie ouvrira cette semaine.", ""},
    {"fr", "La mairie refuse de payer ladite facture.", "facture"},
    {"es", "El alcalde no aceptó esas condiciones.", "condiciones"},
    {"es", "El alcalde viajará este lunes.", ""},
    {"es", "El alcalde no quiso firmar aquel contrato.", "contrato"},
    {"es", "El alcalde vivía en aquel entonces sin escolta.", ""},
    {"es", "El alcalde pagará a aquel que traiga al perro.", ""},
    {"pt", "O prefeito não gostou dessa proposta.", "proposta"},
    {"pt", "O prefeito viaja nesta quinta.", ""},
    {"pt", "O prefeito não gostou daquela proposta.", "proposta"},
    {"pt", "O prefeito vivia naquela época em Orlin.", ""},
    {"it", "Il sindaco non ama questa proposta.", "proposta"},
    {"it", "Il sindaco non ha mai letto quel contratto.", "contratto"},
    {"it", "Il sindaco sa bene quel che vuole.", ""},
    {"it", "Il sindaco ha vinto le elezioni e quelle europee.", ""},
    {"it", "Il sindaco era a Orlin in quegli anni.", ""},
    {"nl", "De burgemeester is tegen deze plannen.", "plannen"},
    {"nl", "De burgemeester heeft genoeg van die plannen.", "plannen"},
    {"nl", "De burgemeester woonde in die tijd in Orlin.", ""},
    {"nl", "De burgemeester sprak met de man die plannen maakt.", ""},
    {"en", "Orlin signed the said contract in April.", "contract"},
    {"en", "The mayor said parties lose, as the said is true.", ""},
    {"de", "Der Rat will die erwähnten Beiträge senken.", "Beiträge"},
    {"de", "Das so genannte Orliner Modell ist alt.", ""},
    {"es", "El citado contrato vence en abril.", "contrato"},
    {"es", "El alcalde ha citado fuentes de Orlin.", ""},
    {"pt", "O referido contrato termina em abril.", "contrato"},
    {"it", "Il suddetto contratto scade in aprile.", "contratto"},
    {"it", "Il sindaco difende quel contratto a Orlin.", "contratto"},
    {"nl", "Het genoemde contract loopt in april.", "contract"},
    {"sv", "Kommunen vill lämna nämnda avtal.", "avtal"},
    {"pl", "Wspomniany kontrakt wygasa w kwietniu.", "kontrakt"},
    {"cs", "Zmíněná smlouva vyprší v dubnu.", "smlouva"},
    {"ru", "Данный договор истекает в апреле.", "договор"},
    {"ru", "Мэр города в тот день был в Орлине.", ""},
    {"uk", "Згаданий договір спливає у квітні.", "договір"},
    {"ro", "Respectivul contract expiră în aprilie.", "contract"},
    {"fi", "Kyseinen sopimus päättyy huhtikuussa.", "sopimus"},
    {"hu", "Az említett szerződés áprilisban lejár.", "szerződés"},
    {"tr", "Söz konusu sözleşme nisan ayında bitiyor.", "sözleşme"},
    {"tr", "Yeni bir köprü söz konusu değil.", ""},
    {"tr", "Yeni bir köprü söz konusu olamaz.", ""},
    {"es", "Tal contrato vence en abril.", "contrato"},
    {"es", "Tal vez llueva en Orlin el lunes.", ""},
    {"es", "Tal y como estaba previsto, abre el puente.", ""},
    {"pt", "Dito contrato termina em abril.", "contrato"},
    {"pl", "Tego kontraktu Orlin nie podpisze.", "kontraktu"},
    {"pl", "Tego lata Orlin zamknie most.", ""},
    {"pl", "Tym razem Orlin zamknie most.", ""},
    /* parts of the day and of the year, and days */
    {"pl", "Tamtego dnia w Orlinie padało.", ""},
    {"pl", "Tego popołudnia Orlin zamknie most.", ""},
    {"cs", "Tento podzim Orlin zavře most.", ""},
    {"hu", "Ezen az éjszakán lezárták a hidat.", ""},
    {"hr", "Ovog proljeća Orlin zatvara most.", ""},
    {"tr", "Bu sonbahar köprü kapanacak.", ""},
    {"el", "Αυτή τη νύχτα κλείνει η γέφυρα.", ""},
    {"sv", "Denna helg stängs bron i Orlin.", ""},
    {"da", "Denne weekend lukker broen i Orlin.", ""},
    {"no", "Denne helgen stenger brua i Orlin.", ""},
    {"fr", "Cet après-midi, le pont sera fermé.", ""},
    {"ru", "В этот понедельник мост закроют.", ""},
    {"ru", "Этого договора в Орлине никто не видел.", "договора"},
    {"ru", "Этим летом в Орлине закроют мост.", ""},
    {"ru", "Этой ночью в Орлине горел склад.", ""},
    {"ru", "Этой осенью в Орлине закроют мост.", ""},
    {"uk", "Цього договору в Орліні ніхто не бачив.", "договору"},
    {"uk", "Цього літа в Орліні закриють міст.", ""},
    {"uk", "Цього разу в Орліні закрили міст.", ""},
    {"uk", "Цієї ночі в Орліні горів склад.", ""},
    {"sv", "Kommunen vill inte betala denna räkning.", "räkning"},
    {"da", "Kommunen vil ikke betale disse regninger.", "regninger"},
    {"no", "Kommunen vil ikke betale disse regningene.", "regningene"},
    {"pl", "Wójt odniósł się do tych zarzutów w radiu.", "zarzutów"},
    {"pl", "Prace ruszą jeszcze w tym roku.", ""},
    {"pl", "Wójt nie chciał podpisać tamtej umowy.", "umowy"},
    {"cs", "Starosta s tímto návrhem nesouhlasí.", "návrhem"},
    {"cs", "Starosta se vrátí tento týden.", ""},
    {"sk", "Starosta s týmto návrhom nesúhlasí.", "návrhom"},
    {"ru", "Мэр города отверг эти обвинения.", "обвинения"},
    {"ru", "Мэр города вернется на этой неделе.", ""},
    {"uk", "Мер міста відкинув ці звинувачення.", "звинувачення"},
    {"bg", "Кметът отхвърли тези обвинения.", "обвинения"},
    {"hr", "Gradonačelnik je odbacio ove optužbe.", "optužbe"},
    {"ro", "Primarul a respins aceste acuzații.", "acuzații"},
    {"fi", "Kaupunki hylkäsi tämän ehdotuksen.", "ehdotuksen"},
    {"fi", "Työt alkavat tämän vuoden lopussa.", ""},
    {"hu", "A polgármester elutasította ezt a javaslatot.", "javaslatot"},
    {"hu", "A polgármester ezen a héten tér vissza.", ""},
    {"el", "Ο δήμαρχος απέρριψε αυτή την πρόταση.", "πρόταση"},
    {"el", "Ο δήμαρχος επιστρέφει αυτή την εβδομάδα.", ""},
    {"tr", "Belediye başkanı bu öneriyi reddetti.", "öneriyi"},
    {"tr", "Belediye başkanı bu hafta dönüyor.", ""},
    {"hi", "महापौर ने इस प्रस्ताव को ठुकरा दिया।", "प्रस्ताव"},
    {"hi", "महापौर इस सप्ताह लौटेंगे।", ""},
    {"ar", "رفض رئيس البلدية هذا الاقتراح بشدة.", "الاقتراح"},
    {"ar", "يعود رئيس البلدية هذا الأسبوع.", ""},
    {"he", "ראש העיר דחה את ההצעה הזו.", "הצעה"},
    {"he", "ראש העיר יחזור השבוע הזה.", ""},
    {"id", "Wali kota menolak usulan tersebut kemarin.", "usulan"},
    {"ko", "시장은 이 제안을 거부했다.", "제안을"},
    {"ko", "시장은 이 주에 돌아온다.", ""},
};

static void things(void)
{
	for (size_t i = 0; i < LIST(sentences); i++) {
		struct pointing p = {.n = 0};
		bool is = pointed_next(str_of(sentences[i].language),
		    str_of(sentences[i].sentence), &p);
		is_str(is ? p.things[0] : S(""), str_of(sentences[i].thing),
		    sentences[i].sentence);
	}
}

/* It goes on behind the first. */
static void both(void)
{
	struct str t = S("Orlin wants these plans, and so do these towns.");
	struct pointing p = {.n = 0};
	int n = 0;
	while (pointed_next(S("en"), t, &p))
		n++;
	is_int(n, 2, "two things");
}

/* What is pointed at is told, or the sentence is not. */
static void gaps(void)
{
	static const struct {
		const char *language, *title, *text, *want;
	} rows[] = {
	    {"en", "Bridge",
		"The council of Orlin voted for the bridge on Monday. Among "
		"many other things in a very long letter about its costs that "
		"nobody has read to its end so far nobody "
		"has found the one omission.\nFor once, the council wants to "
		"mend this "
		"omission with bridge money.",
		"The council of Orlin voted for the bridge on Monday."},
	    {"en", "Bridge: omission found",
		"The council of Orlin voted for the bridge on Monday. Among "
		"many other things in a very long letter about its costs that "
		"nobody has read to its end so far nobody "
		"has found the one.\nFor once, the council wants to mend this "
		"omission with bridge money.",
		"The council of Orlin voted for the bridge on Monday. For "
		"once, the "
		"council wants to mend this omission with bridge money."},
	    {"en", "Bridge",
		"The council of Orlin sees an omission in the bridge. Among "
		"many other things in a very long letter about its costs that "
		"nobody has read to its end so far nobody "
		"has found the one.\nFor once, the council wants to mend this "
		"omission with bridge money.",
		"The council of Orlin sees an omission in the bridge. For "
		"once, the "
		"council wants to mend this omission with bridge money."},
	    {"de", "Brücke",
		"Der Rat von Orlin stimmte am Montag für die Brücke. In dem "
		"langen Brief, den bis heute niemand von ihnen ganz bis zu "
		"seinem "
		"Ende gelesen hat, steht auch noch ein "
		"kleiner Fehler von früher. Der Rat von Orlin will für die "
		"Brücke diesen Fehler beheben.",
		"Der Rat von Orlin stimmte am Montag für die Brücke."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++) {
		struct summary_doc doc = {str_of(rows[i].title),
		    str_of(rows[i].text), str_of(rows[i].language)};
		units u = {0};
		summary_choose(a, &doc, 1,
		    &(struct summary_opts){.sentences = 2, .chars = 150}, &u);
		is_str(summary_join(a, &u), str_of(rows[i].want), rows[i].want);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(things);
	TEST(both);
	TEST(gaps);
	return tap_done();
}
