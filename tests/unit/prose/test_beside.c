/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sentences that stand beside the news. */
#include "prose/beside.h"

#include "base/arena.h"
#include "prose/dateline.h"
#include "prose/folded.h"
#include "tap.h"

static bool is_beside(const char *sentence)
{
	struct folded low;
	fold_sentence(str_of(sentence), &low);
	return beside_sentence(str_of(sentence), &low);
}

static void beside(void)
{
	static const char *const rows[] = {
	    "The bridge in spring (Getty Images).",
	    "The bridge in spring. Ann Example/Getty Images",
	    "FILE - The bridge in the spring of last year.",
	    "Image caption, the bridge was built long ago.",
	    "Starting XI: Ann Example; Bob Example, Cy Example (captain), "
	    "Dee Example, Eve Example.",
	    "Ann Example Bob Example, Orlin University Cy Example Dee Example "
	    "Eve Example, historian Fay Example Gus Example, writer Hal "
	    "Example Ivy Example, Vessa College Jo Example Kit Example.",
	    "Find out what decides it, and tell us what you like.",
	    "Below, we look at the numbers of the game in Orlin.",
	    "Scopri come la città di Orlin ha deciso il voto.",
	    "With Ann Example, Bob Example, Cy Example, and Dee Example.",
	    "Ann Example is a reporter at the Gazette who covers bridges.",
	    "Ann Example ist Redakteurin bei der Gazette.",
	    "All of its maps: www.example.org.",
	    "You find the whole report with its maps of the seven bridges at "
	    "www.example.org.",
	    "Anyone may write to the editor of this page: ann@example.org.",
	    "Edited by Ann Example.",
	    "Par Anne Exemple (avec AFP) Publié le 28/11/2026 à 10h04, mis à "
	    "jour à 11h12 Temps de lecture : 2 min.",
	    "Von Anna Beispiel Aktualisiert am 28.11.2026 um 10:04 Uhr.",
	    "Par Anne Exemple et Bob Muster avec l'AFP Publié le lundi "
	    "28/11/2026.",
	    "Di Anna Esempio - Pubblicato il 28.11.2026 alle 10:04.",
	    "By Ann Example and Bob Example Updated on Monday, November 2, "
	    "2026, 10:04.",
	    "Door Anna van Voorbeeld Gepubliceerd op zaterdag 28/11/2026.",
	    "With additional reporting by Bob Example.",
	    "Mit Material von dpa und Example.",
	    "Con información de Example y Muster.",
	    "Im Folgenden finden Sie die Ergebnisse der Wahl.",
	    "Nachfolgend dokumentieren wir den Wortlaut der Rede.",
	    "Признаны террористическими и запрещены: «Пример», «Образец».",
	    "Die Informationen dieser Website werden mit größter Sorgfalt "
	    "gepflegt.",
	    "Example, A.B., Muster, C. and Ann, D., Bob, E. (2026), Bridges of "
	    "Orlin.",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(is_beside(rows[i]), true, rows[i]);
}

static void news(void)
{
	static const char *const rows[] = {
	    "Getty Images will sell its archive in Vessa to a bank.",
	    "The picture, which Getty Images withdrew, shows the mayor.",
	    "Das Symbolbild der Kampagne ist eine rote Brücke aus Papier.",
	    "They include Norway, Sweden, Denmark, Finland and Iceland.",
	    "It links nine towns: Orlin, Vessa, Tarsk, Calder, Mallow, Penn, "
	    "Aldo, Bray and Cork.",
	    "Partners are Example Ltd., Muster Corp., Ejemplo Inc. and Exemple "
	    "Co.",
	    "Ann Example is a reporter at the Gazette who swam to Vessa.",
	    "Di Maio ha pubblicato il decreto il 28.11.2026.",
	    "Di Maio, pubblicato il testo del decreto il 28.11.2026, parla.",
	    "By Monday the list had been updated, and polls open at 10:00 in "
	    "all 14 districts.",
	    "Door County updated its list of closed roads at 10:00.",
	    "Por Orlin pasa el tren, según el plan publicado el 28/11/2026.",
	    "Von Orlin aus veröffentlicht am 3. Mai die Gruppe ihr Buch.",
	    "Par 300 voix contre 200, la loi publiée le 3 mars tombe.",
	    "Ann Example is a reporter at the Gazette held for 90 days.",
	    "Anne Exemple est journaliste au Courrier et détenue depuis 90 "
	    "jours.",
	    "The ministry will put all of its tests of water in the north on "
	    "its site www.example.org.",
	    "Im folgenden Jahr stieg der Preis der Brücke um ein Drittel.",
	    "Nachfolgend zum Urteil hat der Rat den Bau der Brücke gestoppt.",
	    "Признаны террористическими две организации из Орлина.",
	    "Das Bild wird in Orlin mit größter Sorgfalt erneuert.",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(is_beside(rows[i]), false, rows[i]);
}

/* A word that labels what is behind it, or begins a sentence. */
static void labels(void)
{
	static const char *const page[] = {
	    "Newsletter sign up for the best of the week.",
	    "Newsletter: the best of the week in your inbox.",
	    "Newsletter abonnieren und keine Nachricht verpassen.",
	    "Sponsored content from our partners in Vessa.",
	    "Partager cet article avec les gens d'Orlin.",
	    "Publicité : la suite de votre article après ceci.",
	    "Compartir esta noticia con la gente de Orlin.",
	    "続きを読むには会員の登録をお済ませ下さい。",
	    "分享本文给你的朋友们和家里的人。",
	};
	static const char *const tells[] = {
	    "Newsletter platform Vessa has raised $100 million from Orlin.",
	    "Sponsored posts must carry a clear label from May.",
	    "Anzeige erstattete auch der Naturschutzbund von Orlin.",
	    "Partager le pain est l'idée du fournil d'Orlin.",
	    "Publicidad engañosa es el motivo de la multa.",
	    "Reklama leków ma zniknąć z telewizji w maju.",
	    "Loading docks in Orlin are blocked by a strike.",
	    "Veröffentlicht wurde der Bericht erst nach drei Jahren.",
	    "Annonsörer lämnar kanalen efter inslaget i måndags.",
	    "Daha fazla para emekliye ocakta verilecek.",
	    "広告大手の会社は28日、社長の交代を発表した。",
	    "分享经济企业去年裁员三万人。",
	    "المصدر الرئيسي للتلوث مصنع في أورلين وفق الوزارة.",
	    "Реклама на телевидении подорожала на 18 процентов.",
	};
	for (size_t i = 0; i < sizeof(page) / sizeof(*page); i++)
		is_int(is_beside(page[i]), true, page[i]);
	for (size_t i = 0; i < sizeof(tells) / sizeof(*tells); i++)
		is_int(is_beside(tells[i]), false, tells[i]);
}

/* No byte behind one that is shorter than what is looked for. */
static void short_ones(void)
{
	static const char *const rows[] = {
	    "«", "A", "Pa", "Par ", "By ", "NEW DELHI: ", "Newsletter "};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct str s = str_dup(a, str_of(rows[i]));
		struct folded low;
		bool sure;
		fold_sentence(s, &low);
		(void)beside_sentence(s, &low);
		ok(dateline(s, s, true, &sure) <= s.n, "%s", rows[i]);
		arena_free(&a);
	}
}

int main(void)
{
	TEST(short_ones);
	TEST(labels);
	TEST(beside);
	TEST(news);
	return tap_done();
}
