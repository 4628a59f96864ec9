/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what a page says of itself. */
#include "prose/house.h"

#include "tap.h"
#include "told.h"

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
		is_str(told_in(a, "", text.p, 0), news, lines[i]);
		text = str_cat(a, str_cat(a, str_of(lines[i]), S("\n")), news);
		is_str(told_in(a, "", text.p, 0), news, lines[i]);
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
		is_str(told_in(a, "", texts[i], 0), str_of(texts[i]), texts[i]);
	arena_free(&a);
}

/* One sentence among others that speaks as pages do, and is news. */
static void news_like_the_house(void)
{
	static const struct {
		const char *language, *news;
	} rows[] = {
	    {"en", "The US website of the agency went dark on Monday."},
	    {"en", "Orlin is the largest town of the valley for news of it."},
	    {"de", "Diese Meldung wird der Minister bald bereuen, glaubt man."},
	    {"de", "Alle Preise sind in Orlin um neun Prozent gestiegen."},
	    {"pt",
		"A jornalista de Orlin escreve sobre pontes em dois jornais."},
	    {"de", "Weitere Informationen fehlen der Polizei aus Orlin noch."},
	    {"de", "Schön war es am Hafen, dass Orlin zweimal gewann."},
	    {"es", "El alcalde es periodista y vive en el puerto."},
	    {"en", "Enjoy your visit, the mayor told guests of the museum."},
	    {"en", "Nobody could see boxes in the dark hall of the harbour."},
	    {"de", "Viel Spaß hatten zwölf Kinder am Hafen von Orlin."},
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
		is_str(told_in(a, rows[i].language,
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
		    "Enjoy your visit and have a nice stay in our gallery.",
		    "Thank you for visiting our website.",
		    "See box below for the prices of tickets.",
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
		    "Viel Spaß beim Stöbern auf unserer Seite.",
		    "Bitte beachten Sie auch die Infobox zu Reisen.",
		    "Affiliate-Links sind durch ein \"a\" gekennzeichnet.",
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
			is_str(told_in(a, rows[i].language, text.p, 0),
			    str_of(rows[i].news), *l);
		}
	arena_free(&a);
}

/* What it says to whoever visits it. */
static void visitors(void)
{
	static const struct {
		const char *language, *news, *line;
	} rows[] = {
	    {"en", "The town council voted for the bridge.",
		"Your email address will not be published."},
	    {"en", "The town council voted for the bridge.",
		"Enjoy your visit to our \"Bridges of Orlin\" on the web."},
	    {"en", "The town council voted for the bridge.",
		"The Orlin Gazette is the leading news site in the valley."},
	    {"en", "The town council voted for the bridge.",
		"Join thousands of readers who get our weekly letter."},
	    {"en", "The town council voted for the bridge.",
		"Ann Example is the author of two books and lives in Orlin."},
	    {"de", "Der Rat der Stadt hat für die Brücke gestimmt.",
		"Ihre E-Mail-Adresse wird nicht veröffentlicht."},
	    {"de", "Der Rat der Stadt hat für die Brücke gestimmt.",
		"Weitere Informationen erhalten Sie auf der Website der "
		"Stadt."},
	    {"de", "Der Rat der Stadt hat für die Brücke gestimmt.",
		"Die Orlin-Post ist das größte Nachrichtenportal im Tal."},
	    {"fr", "Le conseil a voté pour le nouveau pont de la ville.",
		"Pour en savoir plus, consultez notre guide."},
	    {"es", "El concejo votó a favor del nuevo puente.",
		"La Gaceta de Orlin es el diario líder del valle."},
	    {"ru", "Городской совет проголосовал за новый мост.",
		"Ваш адрес email не будет опубликован."},
	    {"de", "Der Rat der Stadt hat für die Brücke gestimmt.",
		"Der Artikel wurde in den Warenkorb gelegt."},
	    {"de", "Der Rat der Stadt hat für die Brücke gestimmt.",
		"Diese Meldung wird laufend aktualisiert."},
	    {"de", "Der Rat der Stadt hat für die Brücke gestimmt.",
		"Kommen Sie doch einmal bei uns am Hafen vorbei."},
	    {"es", "El concejo votó a favor del nuevo puente.",
		"Deja un comentario sobre el puente."},
	    {"pt", "A câmara votou a favor da nova ponte da cidade.",
		"Ana Exemplo é repórter e escreve sobre pontes."},
	    {"ru", "Городской совет проголосовал за новый мост.",
		"С уважением, Анна Ивановна Пример."},
	    {"es", "El concejo votó a favor del nuevo puente.",
		"Un saludo, Ana Ejemplo de Orlin y todos los del puente."},
	    {"cs", "Zastupitelstvo hlasovalo pro nový most ve městě.",
		"Podívejte se na fotogalerii."},
	    {"tr", "Belediye meclisi yeni köprü için oy verdi.",
		"E-posta adresiniz yayınlanmayacak."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(
		    told_in(a, rows[i].language,
			arena_printf(a, "%s\n%s", rows[i].news, rows[i].line).p,
			0),
		    str_of(rows[i].news), rows[i].line);
	arena_free(&a);
}

/* Who is told of first is whom the text is about. */
static void profiles(void)
{
	static const struct {
		const char *language, *text;
	} rows[] = {
	    {"en", "Anna Vale is the author of two books and lives in Orlin.\n"
		   "She has walked each of its 4,000 streets since May."},
	    {"de", "Karl Dorn ist Autor von neun Büchern und lebt in Orlin.\n"
		   "Am Montag hat ihn der Rat der Stadt gewählt."},
	    {"es", "La Gaceta es el diario líder del valle de Orlin.\nEl "
		   "lunes cierra sus puertas tras noventa años."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str rest = str_of(rows[i].text), first;
		str_split(&rest, '\n', &first);
		is_str(told_in(a, rows[i].language, rows[i].text, 1), first,
		    rows[i].text);
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
	    "The ferry sank off Orlin on Monday. At this stage, we believe 40 "
	    "people are missing.",
	    "En Orlin mataron el lunes al alcalde. Un saludo, un disparo y una "
	    "huida fueron todo lo que vieron los vecinos.",
	    "Le froid revient à Orlin lundi. Si vous avez froid, il faut "
	    "contacter la mairie, rappelle la préfecture.",
	    "В Орлине в понедельник говорили о мосте. С уважением, но твёрдо "
	    "мэр отклонил новое предложение.",
	    "Die Fähren fahren seit Montag nicht mehr. Kommt es in Orlin zum "
	    "Streik, steht auch der Stand der Werft in der Halle leer.",
	    "El concejo votó contra el nuevo puente. La alcaldesa Ana Ejemplo "
	    "deja un comentario en la red que ha enfadado a la oposición.",
	    "La policía publicó las imágenes el lunes. En este video los "
	    "agentes golpean al hombre que dormía junto al puente.",
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		is_str(told_in(a, "", texts[i], 0), str_of(texts[i]), texts[i]);
	arena_free(&a);
}

int main(void)
{
	TEST(beside);
	TEST(news_all_the_same);
	TEST(news_like_the_house);
	TEST(the_house);
	TEST(visitors);
	TEST(profiles);
	TEST(no_house);
	return tap_done();
}
