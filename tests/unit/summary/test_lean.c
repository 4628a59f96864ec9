/* SPDX-License-Identifier: MIT */
/* gazetted: tests of whether a sentence leans on what is before it. */
#include "prose/lean.h"

#include "tap.h"
#include "told.h"

struct leaner {
	const char *language, *text;
};

static void each_leans(const struct leaner *rows, size_t n)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++) {
		struct str first = S("It rained.");
		struct summary_doc doc = {{NULL, 0},
		    str_cat(a, S("It rained.\n"), str_of(rows[i].text)),
		    str_of(rows[i].language)};
		units u = {0};
		summary_choose(
		    a, &doc, 1, &(struct summary_opts){.sentences = 1}, &u);
		is_str(summary_join(a, &u), first, rows[i].text);
	}
	arena_free(&a);
}

/* Never told where what they lean on is not. */
static void leaning(void)
{
	static const struct leaner rows[] = {
	    {"en", "There, with Dr. Eng, the mayor drew the map."},
	    {"en", "In it, visitors see the bridge as it was."},
	    {"en", "By then the bridge had been offered elsewhere."},
	    {"en", "The latter had promised to resign in spring."},
	    {"en", "The 61-year-old said the city had waited."},
	    {"it", "Lo ha confermato anche la prefetta Anna Esempio."},
	    {"it", "Quest'ultima non era stata dichiarata a nessuno."},
	    {"pl", "Zapowiedziała to radna miasta Anna Przykład."},
	    {"cs", "Potvrdila to mluvčí města Anna Příkladná."},
	    {"pt", "Na ocasião, também criticou o governo da cidade."},
	    {"es", "Según él, el dinero procedía de una herencia."},
	    {"fr", "Selon elle, le pont est ouvert à tous."},
	    {"de", "Der 19-Jährige glich nach Vorarbeit noch aus."},
	    {"de", "Die Polizei kontrolliere alle Schiffe im Hafen."},
	    {"de", "Die Stadt plane eine Brücke nach Vessa."},
	    {"de", "Nach ihren Angaben ist die Brücke nun offen."},
	    {"ru", "Об этом сообщили в городском совете сегодня."},
	    {"sv", "– Nu räcker det. Vi går ut, säger hon."},
	    {"zh", "据他介绍，这笔钱来自遗产，从未申报。"},
	};
	each_leans(rows, sizeof(rows) / sizeof(*rows));
}

/* "The reports": whose; "not either"; a list of what. */
static void taken_up(void)
{
	static const struct leaner rows[] = {
	    {"de", "Nordia äußerte sich am Montag nicht zu den Berichten."},
	    {"de", "Der Bürgermeister wies die Vorwürfe zurück."},
	    {"en", "The mayor of Orlin has denied the allegations."},
	    {"fr", "Le maire de la ville dément les accusations."},
	    {"es", "El alcalde de la ciudad niega las acusaciones."},
	    {"sv", "Kommunen i Orlin avvisar anklagelserna."},
	    {"no", "Ordføreren i Orlin avviser anklagene."},
	    {"de", "Ein Platz für den Kran ist auch nicht vorgesehen."},
	    {"nl", "Een plaats voor de kraan is ook niet voorzien."},
	    {"en", "A place for the crane is not planned either."},
	    {"pl", "Miejsca dla dźwigu też nie przewidziano."},
	    {"de", "Angefangen vom Hafen über den Markt bis zur Brücke."},
	    {"de", "Angefangen von Kränen über Boote bis hin zu Brücken."},
	};
	each_leans(rows, sizeof(rows) / sizeof(*rows));
}

/* Nor the rows of an agenda; but one goal, with its minute. */
static void agendas(void)
{
#define OPENED "The council of Orlin has opened the new bridge over the river."
#define ROWS                                                                   \
	"\nWhat we learn from the flood in Orlin (45 mins)."                   \
	"\nHow we rebuild the harbour of Vessa (30 mins)."                     \
	"\nWho pays for the next bridge in Orlin (15 mins)."
#define GOAL "Das Tor gegen Vessa schoss Anna Muster für Orlin (89. Minute)."
	struct arena *a = arena_new();
	is_str(told_in(a, "en", OPENED ROWS, 3), S(OPENED), "an agenda");
	is_str(told_in(a, "de", "Orlin gewann in Vessa.\n" GOAL, 1), S(GOAL),
	    "a goal");
	arena_free(&a);
}

/* Nor what is in another script than the text; but a text that all is. */
static void scripts(void)
{
#define LEAD "The council of Orlin has opened the new bridge over the river."
#define POST "橋は来年の春に開通する予定だと市長が述べた。"
	struct arena *a = arena_new();
	is_str(told_in(a, "en", LEAD "\n" POST, 3), S(LEAD), "a post");
	is_str(told_in(a, "en", POST, 3), S(POST), "all of it");
	arena_free(&a);
}

/* A sentence that leans on another is not told without it. */
static void orphans(void)
{
	static const struct {
		const char *title, *text;
		size_t sentences;
		const char *want;
	} rows[] = {
	    {"",
		"It rained. The mayor opened the bridge on Monday morning. He "
		"said the bridge had cost two million.",
		2,
		"The mayor opened the bridge on Monday morning. He said the "
		"bridge had cost two million."},
	    {"",
		"Rain fell. “The bridge will be open in the spring,” she "
		"said.",
		1, "Rain fell."},
	    {"Bürgermeister eröffnet Brücke",
		"Kurz. Er sagte, dass die Brücke zwei Millionen gekostet habe. "
		"Die Brücke wurde nach Jahren vom Bürgermeister eröffnet.",
		1, "Die Brücke wurde nach Jahren vom Bürgermeister eröffnet."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(told_under(a, rows[i].title, rows[i].text,
			   rows[i].sentences, 0),
		    str_of(rows[i].want), rows[i].text);
	arena_free(&a);
}

/* Who speaks is said: such sentences stand by themselves. */
static void speakers_named(void)
{
	static const struct {
		const char *language, *text;
	} rows[] = {
	    {"de", "Am Freitag trafen Sie den Rat auf der neuen Brücke."},
	    {"de", "Die Stadt teilte mit, sie werde die Brücke bald bauen."},
	    {"sv", "Rådet lovar att hon får bygga den nya bron i vår."},
	    {"en", "In London the mayor said that the bridge will be red."},
	    {"en", "Ann Example told police he said the bridge was closed."},
	    {"de", "Am Abend sagte die Bürgermeisterin, die Brücke sei rot."},
	    {"es", "Según explicó la alcaldesa, el puente se abrirá el lunes."},
	    {"es", "Dijo la alcaldesa que el puente se abrirá en primavera."},
	    {"it", "Secondo la sindaca, il ponte aprirà in primavera."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct summary_doc doc = {.language = str_of(rows[i].language),
		    .text = arena_printf(a, "Oho.\n%s", rows[i].text)};
		units chosen = {0};
		summary_choose(a, &doc, 1,
		    &(struct summary_opts){.sentences = 1}, &chosen);
		is_str(summary_join(a, &chosen), str_of(rows[i].text),
		    rows[i].text);
	}
	arena_free(&a);
}

/* A quotation is told with the sentence behind it that says whose it is, or not
 * at all. */
static void speakers(void)
{
	static const struct {
		const char *language, *text, *one, *two;
	} rows[] = {
	    {"zh",
		"“旧桥的石头比我们想的还要老得多。”工程师李明说。工程将于明年"
		"春天开始，为期三年。",
		"工程将于明年春天开始，为期三年。",
		"“旧桥的石头比我们想的还要老得多。”工程师李明说。"},
	    {"en",
		"“Will the stones of the old bridge hold?” Ann Example asked. "
		"Work on the bridge begins in spring.",
		"Work on the bridge begins in spring.",
		"“Will the stones of the old bridge hold?” Ann Example "
		"asked."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		is_str(told_in(a, rows[i].language, rows[i].text, 1),
		    str_of(rows[i].one), "one sentence");
		is_str(told_in(a, rows[i].language, rows[i].text, 2),
		    str_of(rows[i].two), "two");
	}
	arena_free(&a);
}

/* In many languages: what stands second leans on what is too short to tell, so
 * the third is told. */
static void orphans_of_languages(void)
{
	static const struct {
		const char *language, *leans, *stands;
	} rows[] = {
	    {"en", "When asked, they declined to speak of the new bridge.",
		"The town council voted on Monday for the new bridge."},
	    {"en", "In a statement, his lawyer denied all that was said.",
		"The town council voted on Monday for the new bridge."},
	    {"en", "In London he said that nobody had asked for the bridge.",
		"The town council voted on Monday for the new bridge."},
	    {"en", "In his view, nobody had ever asked for such a bridge.",
		"The town council voted on Monday for the new bridge."},
	    {"de", "Am Abend sagte sie dem Sender, die Brücke werde gebaut.",
		"Der Rat hat am Montag der neuen Brücke zugestimmt."},
	    {"en", "Courts, however, have declared most such bridges legal.",
		"The town council voted on Monday for the new bridge."},
	    {"en", "Which is not to say that the old bridge is safe.",
		"The town council voted on Monday for the new bridge."},
	    {"en", "For example, the old bridge could be used by trams again.",
		"The town council voted on Monday for the new bridge."},
	    {"de", "Z. B. könnten dort wieder Trams und Busse fahren.",
		"Der Rat hat am Montag der neuen Brücke zugestimmt."},
	    {"de", "Zum Beispiel könnten dort wieder Trams fahren.",
		"Der Rat hat am Montag der neuen Brücke zugestimmt."},
	    {"fr", "En revanche, le tunnel ne sera pas ouvert avant mai.",
		"Le conseil a voté lundi pour le nouveau pont."},
	    {"es", "Aquel había declarado en contra del puente nuevo.",
		"El concejo votó el lunes a favor del puente."},
	    {"es", "Por ejemplo, el túnel no se abrirá antes de mayo.",
		"El concejo votó el lunes a favor del puente."},
	    {"ru", "Например, старый мост могли бы отдать трамваям.",
		"Городской совет в понедельник проголосовал за мост."},
	    {"zh", "例如，旧桥可以重新供有轨电车使用。",
		"市议会周一投票通过了修建新桥的方案。"},
	    {"de", "Am vergangenen Freitag trafen sie sich mit dem Rat.",
		"Der Rat hat am Montag der neuen Brücke zugestimmt."},
	    {"de", "Wobei niemand weiß, wie lange der Bau noch dauert.",
		"Der Rat hat am Montag der neuen Brücke zugestimmt."},
	    {"nl", "Daarna vertrok hij naar de nieuwe brug over de rivier.",
		"De raad stemde maandag voor de nieuwe brug."},
	    {"sv", "Efter mötet lämnade hon staden och den nya bron.",
		"Stadens råd röstade i måndags för den nya bron."},
	    {"fr", "Le premier, qui date de mai, ne prévoyait pas de pont.",
		"Le conseil a voté lundi pour le nouveau pont."},
	    {"de", "Ihrer Meinung nach wird die Brücke nie gebaut werden.",
		"Der Rat hat am Montag der neuen Brücke zugestimmt."},
	    {"nl", "In een brief schreef hij dat de brug te duur wordt.",
		"De raad stemde maandag voor de nieuwe brug."},
	    {"es", "Según explicó, el puente se abrirá en primavera.",
		"El concejo votó el lunes a favor del puente."},
	    {"es", "Explicó que el puente nuevo se abrirá en primavera.",
		"El concejo votó el lunes a favor del puente."},
	    {"es", "A su juicio, el puente nuevo se abrirá muy tarde.",
		"El concejo votó el lunes a favor del puente."},
	    {"pt", "Segundo explicou, a ponte será aberta na primavera.",
		"A câmara votou na segunda-feira pela nova ponte."},
	    {"it", "Secondo quanto ha spiegato, il ponte aprirà in primavera.",
		"Il consiglio ha votato lunedì per il nuovo ponte."},
	    {"fr", "Selon lui, le pont sera ouvert au printemps prochain.",
		"Le conseil a voté lundi pour le nouveau pont."},
	    {"pt", "Segundo ela, a ponte será aberta na primavera.",
		"A câmara votou na segunda-feira pela nova ponte."},
	    {"fr", "Il a ajouté que le pont serait ouvert au printemps.",
		"Le conseil a voté lundi pour le nouveau pont."},
	    {"fr", "« Nous avons attendu trop longtemps ce pont », a-t-il dit.",
		"Le conseil a voté lundi pour le nouveau pont."},
	    {"de",
		"„Wir haben lange auf die Brücke gewartet“, sagte er am "
		"Montag.",
		"Der Rat hat am Montag der neuen Brücke zugestimmt."},
	    {"es", "“Hemos esperado este puente demasiado tiempo”, ha añadido.",
		"El concejo votó el lunes a favor del puente."},
	    {"it", "“Abbiamo aspettato questo ponte troppo a lungo”, ha detto.",
		"Il consiglio ha votato lunedì per il nuovo ponte."},
	    {"tr", "Ancak köprünün yapımı gelecek ilkbaharda başlayacak.",
		"Belediye meclisi pazartesi günü yeni köprüyü onayladı."},
	    {"uk", "Він додав, що міст відкриють навесні наступного року.",
		"Міська рада проголосувала в понеділок за новий міст."},
	    {"cs", "Jeho slova potvrdila také mluvčí městského úřadu.",
		"Zastupitelé města schválili v pondělí nový most."},
	    {"ro", "El a adăugat că podul va fi deschis în primăvară.",
		"Consiliul orașului a votat luni pentru noul pod."},
	    {"hu", "Ezzel szemben a hidat csak tavasszal nyitják meg.",
		"A városi tanács hétfőn megszavazta az új hidat."},
	    {"fi", "Hän lisäsi, että silta avataan ensi keväänä.",
		"Kaupunginvaltuusto hyväksyi maanantaina uuden sillan."},
	    {"ar", "وأضاف أن الجسر سوف يفتح في الربيع المقبل.",
		"صوت مجلس المدينة يوم الاثنين لصالح الجسر الجديد."},
	    {"he", "לדבריו הגשר החדש ייפתח באביב הבא לתנועה.",
		"מועצת העיר הצביעה ביום שני בעד הגשר החדש."},
	    {"hi", "उन्होंने कहा कि पुल अगले वसंत में खुलेगा।",
		"नगर परिषद ने सोमवार को नए पुल के लिए मतदान किया।"},
	    {"ko", "그는 다리가 내년 봄에 열릴 것이라고 덧붙였다.",
		"시의회는 월요일 새 다리 건설을 오늘 승인했다."},
	    {"ja", "しかし橋の工事は来年の春に始まる予定である。",
		"市議会は月曜日に新しい橋の建設を可決した。"},
	    {"ja", "「橋を長い間待っていた」と話した。",
		"市議会は月曜日に新しい橋の建設を可決した。"},
	    {"zh", "他还表示新桥将于明年春天正式通车。",
		"市议会星期一投票通过了新桥的建设。"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct summary_doc doc = {.language = str_of(rows[i].language),
		    .text = arena_printf(
			a, "Oho.\n%s\n%s", rows[i].leans, rows[i].stands)};
		units chosen = {0};
		summary_choose(a, &doc, 1,
		    &(struct summary_opts){.sentences = 1}, &chosen);
		is_str(summary_join(a, &chosen), str_of(rows[i].stands),
		    rows[i].leans);
	}
	arena_free(&a);
}

/* A text whose beginning was lost. */
static void lost_beginnings(void)
{
	static const struct {
		const char *language, *leans, *stands;
	} rows[] = {
	    {"en", "But they have not given up on it yet.",
		"The town council voted on Monday for the new bridge."},
	    {"en", "She has told reporters that it was a good day.",
		"The town council voted on Monday for the new bridge."},
	    {"de", "Er fügte hinzu, dass er nicht nachgeben werde.",
		"Der Rat hat am Montag der neuen Brücke zugestimmt."},
	    {"fr", "Il a ajouté qu'il ne céderait pas.",
		"Le conseil a voté lundi pour le nouveau pont."},
	    {"es", "Pero no se han rendido todavía, según dicen.",
		"El concejo votó el lunes a favor del puente."},
	    {"it", "Ha aggiunto che non cederà in nessun caso.",
		"Il consiglio ha votato lunedì per il nuovo ponte."},
	    {"pt", "Ele acrescentou que não vai ceder a ninguém.",
		"O conselho votou na segunda-feira pela nova ponte."},
	    {"nl", "Hij voegde eraan toe dat hij niet zal toegeven.",
		"De raad stemde maandag voor de nieuwe brug."},
	    {"ru", "Она добавила, что никому не уступит.",
		"Городской совет проголосовал за новый мост."},
	    {"ja", "同氏は町にとって良い日だと語った。",
		"市議会は月曜日に新しい橋の建設を可決した。"},
	    {"es", "Añadió que no va a ceder a nadie.",
		"El concejo votó el lunes a favor del nuevo puente."},
	    {"es", "También dijo que no va a ceder.",
		"El concejo votó el lunes a favor del nuevo puente."},
	    {"pl", "Dodała też, że nikomu nie ustąpi.",
		"Rada miasta w poniedziałek zagłosowała za nowym mostem."},
	    {"ar", "وأضاف أنه لن يتراجع أمام أحد.",
		"صوت مجلس المدينة يوم الاثنين لصالح الجسر الجديد."},
	    {"sv", "Han tillade att han inte tänker ge sig.",
		"Kommunen röstade i måndags för den nya bron."},
	    {"da", "Han tilføjede, at han ikke giver sig.",
		"Byrådet stemte mandag for den nye bro."},
	    {"no", "Han la til at han ikke gir seg.",
		"Kommunestyret stemte mandag for den nye broen."},
	    {"fi", "Hän lisäsi, ettei aio antaa periksi.",
		"Valtuusto äänesti maanantaina uuden sillan puolesta."},
	    {"hu", "Hozzátette, hogy nem enged senkinek.",
		"A közgyűlés hétfőn megszavazta az új hidat."},
	    {"ro", "El a adăugat că nu va ceda nimănui.",
		"Consiliul a votat luni pentru noul pod."},
	    {"id", "Ia menambahkan bahwa ia tidak akan menyerah.",
		"Dewan kota pada Senin menyetujui jembatan baru."},
	    {"vi", "Ông nói thêm rằng ông sẽ không nhượng bộ.",
		"Hội đồng thành phố hôm thứ Hai đã bỏ phiếu cho cây cầu mới."},
	    {"el", "Πρόσθεσε ότι δεν θα υποχωρήσει.",
		"Το δημοτικό συμβούλιο ψήφισε τη Δευτέρα τη νέα γέφυρα."},
	    {"hi", "उन्होंने कहा कि वे झुकेंगे नहीं।",
		"नगर परिषद ने सोमवार को नए पुल के लिए मतदान किया।"},
	    {"he", "הוא הוסיף כי לא ייכנע לאיש.",
		"מועצת העיר הצביעה ביום שני בעד הגשר החדש."},
	    {"it", "Lo ha detto il ministro in serata.",
		"Il consiglio ha votato lunedì per il nuovo ponte."},
	    {"de", "Dies teilte die Polizei am Abend mit.",
		"Der Rat hat am Montag der neuen Brücke zugestimmt."},
	    {"zh", "他补充说，他不会向任何人让步。",
		"市议会星期一投票通过了新桥的建设。"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str text =
		    arena_printf(a, "%s\n%s", rows[i].leans, rows[i].stands);
		is_str(told_in(a, rows[i].language, text.p, 1),
		    str_of(rows[i].stands), rows[i].leans);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(leaning);
	TEST(taken_up);
	TEST(agendas);
	TEST(scripts);
	TEST(orphans);
	TEST(speakers_named);
	TEST(speakers);
	TEST(orphans_of_languages);
	TEST(lost_beginnings);
	return tap_done();
}
