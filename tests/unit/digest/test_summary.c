/* SPDX-License-Identifier: MIT */
/* gazetted: tests of summaries. */
#include "digest/summary.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "tap.h"

static struct str tell_in(
    struct arena *a, const char *language, const char *text, size_t sentences)
{
	struct summary_doc doc = {S(""), str_of(text), str_of(language)};
	struct summary_opts o = {.sentences = sentences};
	units u = {0};
	summary_choose(a, &doc, 1, &o, &u);
	return summary_join(a, &u);
}

static struct str tell(struct arena *a, const char *title, const char *text,
    size_t sentences, size_t chars)
{
	struct summary_doc doc = {str_of(title), str_of(text), {NULL, 0}};
	struct summary_opts o = {.sentences = sentences, .chars = chars};
	units u = {0};
	summary_choose(a, &doc, 1, &o, &u);
	return summary_join(a, &u);
}

/* Each row: what may be told of a text when there is room for all of it. */
static void never(void)
{
	static const struct {
		const char *name, *text, *want;
	} rows[] = {
	    {"empty", "", ""},
	    {"whole", "The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"heading and byline",
		"Council votes for bridge\nBy Ann Example\nThe town council "
		"voted for the bridge.",
		"The town council voted for the bridge."},
	    {"byline in the text",
		"The town council voted for the bridge. By Ann Example, Staff "
		"Writer. By noon on Friday the work had begun.",
		"The town council voted for the bridge. By noon on Friday the "
		"work had begun."},
	    {"who reported it",
		"The town council voted for the bridge. Reporting by Ann "
		"Example; Editing by Bob Example in Town.",
		"The town council voted for the bridge."},
	    {"caption",
		"The town council voted for the bridge.\nPhoto: The old bridge "
		"over the river in spring.",
		"The town council voted for the bridge."},
	    {"furniture",
		"The town council voted for the bridge.\nClick here to sign up "
		"for our newsletter today.",
		"The town council voted for the bridge."},
	    {"address",
		"The town council voted for the bridge.\nAll about it stands "
		"at https://example.org/bridge for you.",
		"The town council voted for the bridge."},
	    {"cut",
		"The town council voted for the bridge. Work on it will begin "
		"as soon as the…",
		"The town council voted for the bridge."},
	    {"cut without a mark",
		"The town council voted for the bridge. Work on it will begin "
		"as soon as",
		"The town council voted for the bridge."},
	    {"an open quotation",
		"The town council voted for the bridge. The mayor called it "
		"“a great day for the town.\nNothing closes it here either.",
		"The town council voted for the bridge. Nothing closes it here "
		"either."},
	    {"a bracket whose other half is missing",
		"The town council voted for the bridge. Then at noon (5 p. m. "
		"it was.\nET) Wednesday the work on it began.",
		"The town council voted for the bridge."},
	    {"brackets and numbers",
		"It said: 1) build the bridge, and 2) build it (soon) for us.",
		"It said: 1) build the bridge, and 2) build it (soon) for us."},
	    {"a quotation's end alone",
		"The town council voted for the bridge.\nIt asks why it was "
		"not done years ago?”",
		"The town council voted for the bridge."},
	    {"a fragment",
		"The town council voted for the bridge. It will cost a lot of "
		"money. Nobody knows how much it is. Then there was more.\n"
		"with much of the money to come from the state.",
		"The town council voted for the bridge. It will cost a lot of "
		"money. Nobody knows how much it is."},
	    {"small letters by nature",
		"The town council voted for the bridge. iBridge makes it of "
		"steel and wood.",
		"The town council voted for the bridge. iBridge makes it of "
		"steel and wood."},
	    {"what stands above the dateline",
		"The mayor walks over the bridge with the council on Monday.\n"
		"TOWN, Sept 12 — The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"an agency's mark is no dateline",
		"The town council voted for the bridge.\n-- (AGENCY) -- "
		"C-1-1-DL0473.Xml",
		"The town council voted for the bridge."},
	    {"a place, an agency and more space",
		"Townsville (AGENCY)  -- The town council voted for it.",
		"The town council voted for it."},
	    {"a dash that was left", "– The town council voted for it.",
		"The town council voted for it."},
	    {"spaces", "The  town council\u00a0voted for it.",
		"The town council\u00a0voted for it."},
	    {"a quotation of two sentences is one",
		"“This is a good day. We have waited long,” the mayor said.",
		"“This is a good day. We have waited long,” the mayor said."},
	    {"dateline",
		"LONDON (Agency) - The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"list item",
		"The town council voted for the bridge.\n- The bridge has four "
		"new lanes for cars.",
		"The town council voted for the bridge."},
	    {"a phrase without a stop", "Council votes for bridge",
		"Council votes for bridge"},
	    {"a phrase cut off", "Council votes for bri…", ""},
	    {"orphan behind a caption",
		"The town council voted for the bridge.\nPhoto: A bridge over "
		"some river.\nHe added that work would soon begin.",
		"The town council voted for the bridge."},
	    {"Chinese", "市议会投票通过了新桥的建设。工程将于春天开始。",
		"市议会投票通过了新桥的建设。工程将于春天开始。"},
	    {"tokenised",
		"( nn ) the council voted for the bridge . `` it is a very "
		"good day . '' work will begin in spring .",
		"the council voted for the bridge . `` it is a very good day "
		". '' work will begin in spring ."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(tell(a, "", rows[i].text, 0, 0), str_of(rows[i].want),
		    rows[i].name);
	arena_free(&a);
}

/* Never nothing where there is something, and never half of a sentence. */
static void something(void)
{
	static const struct {
		const char *name, *text, *want;
	} rows[] = {
	    {"what looks like a dateline behind the story",
		"The town council voted for the bridge on Monday, after two "
		"years in which nobody knew.\n(Agency) - "
		"All quotes delayed by fifteen minutes.",
		"The town council voted for the bridge on Monday, after two "
		"years in which nobody knew."},
	    {"related stories in brackets behind the story",
		"市議会は新しい橋の建設を可決した。\n【関連記事】秘密の橋",
		"市議会は新しい橋の建設を可決した。"},
	    {"a question to the reader",
		"What will the new bridge of the town look like?\nThe town "
		"council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a question that somebody asks",
		"The town council voted for the bridge. “Who will pay for it "
		"in the end?” the mayor asked.",
		"The town council voted for the bridge. “Who will pay for it "
		"in the end?” the mayor asked."},
	    {"lines broken by their width",
		"The town council voted, as its mayor had asked it to, "
		"for\nthe "
		"bridge. Work on it, which costs two million, will begin\nwith "
		"much of the money to come from the state.",
		"The town council voted, as its mayor had asked it to, for the "
		"bridge. Work on it, which costs two million, will begin with "
		"much of the money to come from the state."},
	    {"nothing but a short sentence", "Das sitzt.\nMehr", "Das sitzt."},
	    {"cut at an ordinal, perhaps",
		"Der Rat hat für die neue Brücke gestimmt. Sie wird jetzt 12. "
		"Rat und Amt sind damit sehr zufrieden. Gebaut wird die Brücke "
		"im "
		"Frühjahr.",
		"Der Rat hat für die neue Brücke gestimmt. Gebaut wird die "
		"Brücke im "
		"Frühjahr."},
	    {"a number at a paragraph's end",
		"Der Rat hat für die neue Brücke gestimmt.\nSie ist die "
		"längste "
		"der Stadt, alle zusammen sind es jetzt 12.\nRat und Amt sind "
		"damit sehr zufrieden.",
		"Der Rat hat für die neue Brücke gestimmt. Sie ist die längste "
		"der Stadt, alle zusammen sind es jetzt 12. Rat und Amt sind "
		"damit sehr zufrieden."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(tell(a, "", rows[i].text, 0, 0), str_of(rows[i].want),
		    rows[i].name);
	arena_free(&a);
}

/* What a page says of itself and of its pictures, and asks of its reader. */
static void beside(void)
{
	static const char *const lines[] = {"This live page is closed.",
	    "Tell us your story by email.", "Do you work there? Tell us.",
	    "Editor's note: an earlier version of this misstated the date.",
	    "The Associated Press contributed to this report.",
	    "By Ann Example , Bo Moss on Monday, November 2nd, 2026 at 11:08 "
	    "a.m.",
	    "For more information see the report on the old bridge.",
	    "Der Beitrag Brücke wird gebaut erschien zuerst auf Town.",
	    "La entrada El puente se publicó primero en Town.",
	    "The entry A bridge for all was first published in Town.",
	    "(Corrects paragraph 10 to show that the bridge is old.)",
	    "Join the public network and help us tell the story.",
	    "Article mis à jour le 7 janvier à midi.",
	    "Cookies help us deliver our services.",
	    "Listen to the latest episode of our podcast on the bridge.",
	    "Ann Example is the paper's economics editor.",
	    "Dieser Artikel wurde am 3. November korrigiert.",
	    "Hören Sie dazu auch unseren Podcast zu der Brücke.",
	    "Hinweis der Redaktion: In einer früheren Version stand es anders.",
	    "Das Gespräch führte Ann Example aus der Redaktion.",
	    "Cet article a été modifié le 3 novembre à midi.",
	    "Este artículo fue corregido el 3 de noviembre por la noche.",
	    "Questo articolo è stato corretto il 3 novembre alle dodici.",
	    "Dit artikel is op 3 november om twaalf uur gewijzigd.",
	    "Den här artikeln har rättats efter att den gavs ut.",
	    "Ten artykuł został poprawiony 3 listopada w południe.",
	    "Эта статья была исправлена 3 ноября в полдень.",
	    "Town: Ortiz; Bell, Moss, Rae (Lind 62); Stone, Park, Wu.",
	    "Attendance: Bell, Moss, Rae (Lind 62), Stone, Park and Wu.",
	    "The bridge in the evening on Sunday. (Ann Example/Gazette)",
	    "The bridge in the evening on Sunday. Foto: Ann Example",
	    "People stand on the old bridge. Picture by Bob Example.",
	    "Die alte Brücke am Abend des Sonntags. Ann Example/dpa"};
	struct arena *a = arena_new();
	struct str news = S("The town council voted for the bridge.");
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		struct str text =
		    str_cat(a, str_cat(a, news, S("\n")), str_of(lines[i]));
		is_str(tell(a, "", text.p, 0, 0), news, lines[i]);
		text = str_cat(a, str_cat(a, str_of(lines[i]), S("\n")), news);
		is_str(tell(a, "", text.p, 0, 0), news, lines[i]);
	}
	arena_free(&a);
}

/* What speaks of apps, artists and men with titles is news. */
static void news_all_the_same(void)
{
	static const char *const texts[] = {
	    "The town says our Apple trees are the oldest.",
	    "Das Gespräch der beiden dauerte mehr als drei Stunden.",
	    "Ann Example, Bob Example and Cy Example have opened the bridge.",
	    "Ann Example is the editor who found the letters in a cellar of "
	    "hers.",
	    "The council, which met late, heard Bell, Moss, Rae and Stone "
	    "on it.",
	    "THE TOWN COUNCIL, WHICH MET LATE, VOTED FOR IT, ALL SAID.",
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		is_str(tell(a, "", texts[i], 0, 0), str_of(texts[i]), texts[i]);
	arena_free(&a);
}

/* One sentence among others that speaks as pages do, and is news. */
static void news_like_the_house(void)
{
	static const struct {
		const char *language, *news;
	} rows[] = {
	    {"en", "The US website of the agency went dark on Monday."},
	    {"en", "You can vote with the app of the ministry from May."},
	    {"en", "We lost the link to the account, the bank told us."},
	    {"en", "The site of the mill will hold 400 flats for all of us."},
	    {"en", "An earlier version of the law was rejected in March."},
	    {"en", "Updated on Friday, the plan names twelve new schools."},
	    {"en", "Some two million readers subscribe to the paper of Orlin."},
	    {"en", "This article of the treaty was amended by three states."},
	    {"en", "A satellite image shows new pits around the mine."},
	    {"en", "Editing by computer costs the town nine jobs."},
	    {"en", "Bo Moss is a reporter at the Gazette and was freed today."},
	    {"en", "The agents seized www.example.org on Friday morning."},
	    {"en", "Image sensors of the telescope were sold to Vessa."},
	    {"en", "Bo Moss is a writer who fled Tarsk on foot today."},
	    {"en", "Enter your email, said the page that robbed nine banks."},
	    {"de", "Korrektur der Prognose: Das Amt hofft auf mehr Regen."},
	    {"de", "Mit Material von Nordlager baut Vessa eigene Schiffe."},
	    {"fr", "Mise à jour du fichier : douze mille noms manquent."},
	    {"de", "Mit einem Link auf der Seite begann im Mai der Betrug."},
	    {"de", "Hinweis: So hieß der Film, der in Orlin gewonnen hat."},
	    {"de", "Jetzt prüft das Amt 40 Konten und die Website der Stadt."},
	    {"de", "Das Gespräch führte zu keinem Ergebnis für Orlin."},
	    {"fr", "Crédit Exemple a perdu trois cents millions en mai."},
	    {"fr", "Cet article de loi a été voté par douze députés."},
	    {"fr", "Publié le 3 mars, le rapport compte douze blessés."},
	    {"fr", "Notre pays fermera le site de Vessa avant juin."},
	    {"es", "El banco puede cerrar la cuenta de doce clientes."},
	    {"es", "Este artículo de la ley protege a los inquilinos."},
	    {"it", "Questo articolo della legge vieta la caccia al lupo."},
	    {"pt", "A conta de luz de nosso país sobe 12% em maio."},
	    {"nl", "Dit artikel van de grondwet beschermt elk huis."},
	    {"pl", "Uwaga: woda w Orlinie nie nadaje się do picia."},
	    {"ru", "Эта статья закона запрещает охоту на волка."},
	    {"ja", "大阪の女性がSNSで投資を勧められ、三百万円を失った。"},
	    {"ja", "本文三条の条約に百か国が署名した。"},
	    {"zh", "未经授权的无人机迫使机场关闭三小时。"},
	    {"zh", "声明：两国同意下月在边境停火。"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(tell_in(a, rows[i].language,
			   str_cat(a, str_of(rows[i].news),
			       S("\nXyz xyz xyz xyz xyz."))
			       .p,
			   1),
		    str_of(rows[i].news), rows[i].news);
	arena_free(&a);
}

/* What the house says of itself and its readers, in texts that do not speak to
 * readers otherwise. */
static void the_house(void)
{
	static const struct {
		const char *language, *news, *lines[16];
	} rows[] = {
	    {"en", "The town council voted for the bridge.",
		{"By continuing to browse this site you agree to cookies.",
		    "Clarification, Nov. 3: The bridge was built in 1904.",
		    "• This article was amended on 3 November 2026.",
		    "The views expressed in this text are those of the author.",
		    "To comment on this story, log in or create an account.",
		    "You can unsubscribe at any time by the link below.",
		    "Sign in or register to read the full story.",
		    "Support local journalism by becoming a member today.",
		    "Mayor Hedda Brandt, left, with an engineer at the bridge.",
		    "The author can be reached at ann@example.org."}},
	    {"de", "Der Rat der Stadt hat für die Brücke gestimmt.",
		{"Diese Website nutzt Cookies zur Analyse.",
		    "Sie können den Newsletter jederzeit abbestellen.",
		    "Hedda Brandt (links) mit einem Ingenieur an der Brücke.",
		    "Laden Sie unsere kostenlose App herunter.",
		    "Wir haben den Fehler korrigiert und bitten um "
		    "Entschuldigung."}},
	    {"fr", "Le conseil de la ville a voté pour le pont.",
		{"Il vous reste 80 % de cet article à lire.",
		    "Hedda Brandt (à gauche) et un ingénieur devant le pont.",
		    "La suite est réservée à nos abonnés.",
		    "En poursuivant, vous acceptez l'utilisation de cookies."}},
	    {"es", "El consejo de la ciudad votó por el puente.",
		{"Si continúa navegando, acepta el uso de cookies.",
		    "Corrección: el puente es de 1904.",
		    "Regístrate gratis para seguir leyendo."}},
	    {"it", "Il consiglio della città ha votato per il ponte.",
		{"Il vecchio ponte di Orlin in una foto d'archivio.",
		    "Puoi annullare l'iscrizione in qualsiasi momento.",
		    "Questo contenuto è riservato agli abbonati."}},
	    {"pt", "O conselho da cidade votou a favor da ponte.",
		{"Você pode cancelar a inscrição a qualquer momento.",
		    "As opiniões expressas neste artigo são do autor."}},
	    {"nl", "De raad van de stad heeft voor de brug gestemd.",
		{"Je kunt je op elk moment afmelden.",
		    "In een eerdere versie van dit artikel stond een fout.",
		    "Anna Voorbeeld is verslaggever bij de redactie van de "
		    "Gazet."}},
	    {"pl", "Rada miasta zagłosowała za nowym mostem.",
		{"W każdej chwili możesz zrezygnować z subskrypcji.",
		    "Opinie wyrażone w tym artykule są opiniami autora."}},
	    {"ru", "Городской совет проголосовал за новый мост.",
		{"Мнение автора может не совпадать с мнением редакции.",
		    "Продолжая, вы соглашаетесь на использование файлов "
		    "cookie.",
		    "Исправление: мост построен в 1904 году."}},
	    {"ja", "市議会は新しい橋の建設を賛成多数で可決した。",
		{"会員登録すると続きをお読みいただけます。",
		    "おわび：初出時、橋の建設年に誤りがありました。",
		    "橋の前に立つブラント市長（左）と技師。"}},
	    {"zh", "市议会投票通过了修建一座新桥的方案。",
		{"本网站使用Cookie以改善您的体验。",
		    "图为市长布兰特（左）与工程师在旧桥前。",
		    "请在浏览器中打开本页面。"}},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		for (const char *const *l = rows[i].lines; *l; l++) {
			struct str text =
			    str_cat(a, str_cat(a, str_of(*l), S("\n")),
				str_of(rows[i].news));
			is_str(tell_in(a, rows[i].language, text.p, 0),
			    str_of(rows[i].news), *l);
		}
	arena_free(&a);
}

/* News of such things, and who speaks to readers all the time. */
static void no_house(void)
{
	static const char *const texts[] = {
	    "A firm was fined for setting cookies without consent. Users can "
	    "now create an account with a passkey.",
	    "We have opened our new website today. You can now change your "
	    "account there. It took us two years of your patience. We thank "
	    "you for that.",
	    "Ivo Lund (right) said that the bridge would cost 40 million.",
	    "We will delete our app, the head of the firm said on Monday.",
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		is_str(tell(a, "", texts[i], 0, 0), str_of(texts[i]), texts[i]);
	arena_free(&a);
}

/* Texts of lines that name a speaker, and that begin with a time. */
static void forms(void)
{
	static const struct {
		const char *name, *text, *want;
	} rows[] = {
	    {"an interview",
		"Ann Example plays the piano and goes on tour.\nQ: How do you "
		"choose?\nA: I don't plan. I listen to what a hall wants.\nAll "
		"of the hall was sold out within an hour.",
		"Ann Example plays the piano and goes on tour. All of the hall "
		"was sold out within an hour."},
	    {"an interview, by name",
		"SZ: Frau Beispiel, wie wählen Sie das aus?\nAnn Beispiel: Ich "
		"plane nicht. Ich höre darauf, was ein Saal will.\nUnd was "
		"sagt die Kritik zu dieser Art?\nDie Pianistin Ann Beispiel "
		"spielt am Donnerstag in der Stadt.",
		"Die Pianistin Ann Beispiel spielt am Donnerstag in der "
		"Stadt."},
	    {"nothing but such lines",
		"Berlin: Der Rat hat für die Brücke gestimmt.\nWien: Das Haus "
		"der Kunst ist wieder geöffnet.",
		"Berlin: Der Rat hat für die Brücke gestimmt. Wien: Das Haus "
		"der Kunst ist wieder geöffnet."},
	    {"times",
		"18:42 Power is back in most of the town.\n18.10 “Never have "
		"we seen such waves,” the mayor said.\n14:00 hours is when "
		"it began.",
		"Power is back in most of the town. “Never have we seen such "
		"waves,” the mayor said. 14:00 hours is when it began."},
	    {"times and their zones",
		"12:00 PM PT -- Power is back in most of the town.\n9:30 a.m. "
		"EST: The mayor went to the harbour.",
		"Power is back in most of the town. The mayor went to the "
		"harbour."},
	    {"marks of one angle",
		"Die Brücke ist jetzt wieder offen. ›Wir haben lange gewartet. "
		"Nun ist es "
		"gut‹, sagte Ann Beispiel.",
		"Die Brücke ist jetzt wieder offen. ›Wir haben lange gewartet. "
		"Nun ist es "
		"gut‹, sagte Ann Beispiel."},
	    {"a dash and who spoke",
		"Мост открыт для всех уже с утра. – Мы долго ждали. Нас не "
		"слышат, – сказала Анна Пример.",
		"Мост открыт для всех уже с утра. – Мы долго ждали. Нас не "
		"слышат, – сказала Анна Пример."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(tell(a, "", rows[i].text, 0, 0), str_of(rows[i].want),
		    rows[i].name);
	arena_free(&a);
}

/* Never told where what they lean on is not. */
static void leaning(void)
{
	static const struct {
		const char *language, *text;
	} rows[] = {
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
	    {"de", "Nach ihren Angaben ist die Brücke nun offen."},
	    {"ru", "Об этом сообщили в городском совете сегодня."},
	    {"sv", "– Nu räcker det. Vi går ut, säger hon."},
	    {"zh", "据他介绍，这笔钱来自遗产，从未申报。"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
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
		is_str(
		    tell(a, rows[i].title, rows[i].text, rows[i].sentences, 0),
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

/* What leans on a sentence does so past a line of the page's own; but what is
 * in that line leans on it. */
static void past_the_page(void)
{
	struct arena *a = arena_new();
	is_str(tell(a, "",
		   "The town council voted for the bridge.\nSign up for our "
		   "newsletter on the bridge.\nIt will cost 40 million in all.",
		   0, 0),
	    S("The town council voted for the bridge. It will cost 40 million "
	      "in all."),
	    "a line between");
	is_str(tell(a, "",
		   "The town council voted for the bridge.\nSign up for our "
		   "newsletter on the bridge. It comes once in a week.",
		   0, 0),
	    S("The town council voted for the bridge."), "its own");
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
		is_str(tell_in(a, rows[i].language, rows[i].text, 1),
		    str_of(rows[i].one), "one sentence");
		is_str(tell_in(a, rows[i].language, rows[i].text, 2),
		    str_of(rows[i].two), "two");
	}
	arena_free(&a);
}

/* Who wrote it is none of it, whatever it is glued to. */
static void credits(void)
{
	static const struct {
		const char *name, *text, *want;
	} rows[] = {
	    {"a credit before",
		"(Reporting by Ann Example; Editing by Bob Example) The "
		"council voted for the bridge on Monday.",
		"The council voted for the bridge on Monday."},
	    {"and behind",
		"The council voted for the bridge on Monday. (Reporting by Ann "
		"Example; Editing by Bob Example)",
		"The council voted for the bridge on Monday."},
	    {"and amid",
		"The council voted for the bridge on Monday. (Writing by Ann "
		"Example) Work begins in the spring of next year.",
		"The council voted for the bridge on Monday. Work begins in "
		"the spring of next year."},
	    {"a biography",
		"The council voted for the bridge on Monday.\nAnn Example is "
		"a senior reporter at the Orlin Gazette.",
		"The council voted for the bridge on Monday."},
	    {"and in German",
		"Der Rat hat am Montag der neuen Brücke zugestimmt.\nAnn "
		"Example ist Redakteurin bei der Orliner Zeitung.",
		"Der Rat hat am Montag der neuen Brücke zugestimmt."},
	    {"who reports from where",
		"The Gazette's Ann Example reports from Orlin.\nThe council "
		"voted for the bridge on Monday.",
		"The council voted for the bridge on Monday."},
	    {"what reports tell",
		"There were reports from Orlin of a bridge that fell.",
		"There were reports from Orlin of a bridge that fell."},
	    {"no biography", "The mayor is a writer of novels, she said.",
		"The mayor is a writer of novels, she said."},
	    {"a script without stops",
		"สภาเมืองลงมติเห็นชอบสะพานแห่งใหม่เมื่อวันจันทร์\n"
		"งานก่อสร้างจะเริ่มในฤดูใบไม้ผลิปีหน้า",
		"สภาเมืองลงมติเห็นชอบสะพานแห่งใหม่เมื่อวันจันทร์ "
		"งานก่อสร้างจะเริ่มในฤดูใบไม้ผลิปีหน้า"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(tell(a, "", rows[i].text, 0, 0), str_of(rows[i].want),
		    rows[i].name);
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
		is_str(tell_in(a, rows[i].language, text.p, 1),
		    str_of(rows[i].stands), rows[i].leans);
	}
	arena_free(&a);
}

/* Numbers are words, fewer make a sentence where there are no articles, and
 * one of few terms repeats nothing. */
static void little_said(void)
{
	struct arena *a = arena_new();
	is_str(tell(a, "", "Rain. Deaths outnumbered births by 16,000.", 1, 0),
	    S("Deaths outnumbered births by 16,000."), "a number");
	is_str(tell_in(a, "ru", "Тихо. Задержан главный инженер завода.", 1),
	    S("Задержан главный инженер завода."), "no articles");
	is_str(tell_in(a, "vi",
		   "Số người đăng ký đã vượt 5 triệu. Hai người bị bắt vì bán "
		   "tài khoản giả.",
		   2),
	    S("Số người đăng ký đã vượt 5 triệu. Hai người bị bắt vì bán tài "
	      "khoản giả."),
	    "short words");
	arena_free(&a);
}

static void limits(void)
{
	const char *text = "The council voted for the bridge on Monday. Work "
			   "will begin in spring next year. Nobody spoke "
			   "against the plan of the mayor.";
	struct arena *a = arena_new();
	for (size_t n = 1; n < 140; n++) {
		struct str s = tell(a, "", text, 0, n);
		ok(utf8_len(s) <= n && (!s.n || s.p[s.n - 1] == '.'),
		    "%zu: %.*s", n, PRS(s));
	}
	is_str(tell(a, "", text, 1, 0),
	    S("The council voted for the bridge on Monday."), "one");
	is_str(tell(a, "A large plane over Orlin: what the navy says",
		   "A large plane circled above the roofs for an hour on "
		   "Tuesday. The navy says that the large plane over Orlin was "
		   "one of its own, and that such planes of the navy often are "
		   "over Orlin. Nobody was told of it in time.",
		   0, 150),
	    S("A large plane circled above the roofs for an hour on Tuesday."),
	    "the beginning, where both do not fit");
	arena_free(&a);
}

/* When a text is told as it is. */
static void true_summary(void)
{
	static const struct {
		const char *text;
		size_t sentences, chars;
		bool want;
	} rows[] = {
	    {"It rained. The river rose by two metres overnight.", 0, 60, true},
	    {"“The river rose by two metres overnight.”", 0, 60, true},
	    {"The river rose by two metres overnight. And who", 0, 60, false},
	    {"The river rose by two metres overnight. And…", 0, 60, false},
	    {"The river rose by two metres overnight.", 0, 30, false},
	    {"It rained. The river rose by two metres overnight.", 1, 60,
		false},
	    {"The river rose by two metres overnight. Read more.", 0, 60,
		false},
	    {"It rained.", 0, 60, true}, /* all that is said */
	    {"He added that the river rose.", 0, 60, false},
	    {"", 0, 60, false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct summary_doc doc = {
		    S("After the rain"), str_of(rows[i].text), S("en")};
		struct summary_opts o = {
		    .sentences = rows[i].sentences, .chars = rows[i].chars};
		is_int(summary_true(a, &doc, &o), rows[i].want, rows[i].text);
	}
	arena_free(&a);
}

/* What is too short between two sentences of a paragraph is told with them if
 * it is a sentence, and parts them in no case. */
static void between_two(void)
{
	static const struct {
		const char *language, *first, *between, *last;
		bool told;
	} rows[] = {
	    {"en", "The ferry between Orlin and Brell will stop in May. ",
		"It was old. ", "A bus will take its place from June.", true},
	    {"es", "El transbordador de Orlin dejará de funcionar en mayo. ",
		"Siga leyendo. ", "Un autobús lo sustituirá desde junio.",
		false},
	    {"it", "Il traghetto di Orlin si fermerà a maggio. ", "Foto Ansa. ",
		"Un autobus lo sostituirà da giugno.", false},
	    {"ru", "Паром между Орлином и Бреллом остановят в мае. ",
		"Фото ТАСС. ", "Автобус заменит паром с июня.", false},
	    {"tr", "Orlin ile Brell arasındaki vapur mayısta duruyor. ",
		"Görsel: arşiv fotoğrafı. ", "Haziranda yerini otobüs alacak.",
		false},
	    {"ja", "織林と舞浜を結ぶフェリー航路は5月に廃止される。",
		"写真=共同。", "6月からはバスが代わりに運行する。", false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct summary_doc doc = {.language = str_of(rows[i].language),
		    .text = arena_printf(a, "%s%s%s", rows[i].first,
			rows[i].between, rows[i].last)};
		units u = {0};
		summary_choose(
		    a, &doc, 1, &(struct summary_opts){.sentences = 4}, &u);
		is_str(summary_join(a, &u),
		    rows[i].told
			? doc.text
			: arena_printf(a, "%s%s", rows[i].first, rows[i].last),
		    rows[i].between);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(between_two);
	TEST(never);
	TEST(something);
	TEST(beside);
	TEST(news_all_the_same);
	TEST(the_house);
	TEST(no_house);
	TEST(news_like_the_house);
	TEST(forms);
	TEST(leaning);
	TEST(orphans);
	TEST(orphans_of_languages);
	TEST(lost_beginnings);
	TEST(speakers_named);
	TEST(credits);
	TEST(speakers);
	TEST(past_the_page);
	TEST(little_said);
	TEST(limits);
	TEST(true_summary);
	return tap_done();
}
