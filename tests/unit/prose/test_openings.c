/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what joins a sentence to the one before it. */
#include "prose/openings.h"

#include "base/arena.h"
#include "prose/units.h"
#include "tap.h"

#define LIST(t) (sizeof(t) / sizeof(*(t)))

/* Whether the text's first sentence, before one that stands alone, leans. */
static bool leans(struct arena *a, const char *language, struct str text)
{
	units u = {0};
	units_of(a,
	    arena_printf(
		a, "%.*s\nVessa Orlin Kerra 2026 Ann example Bob.", PRS(text)),
	    str_of(language), 0, 9, &u);
	return u.n == 2 && u.v[0].whole && u.v[0].depends;
}

/* Whether it does behind such a one. */
static bool leans_behind(struct arena *a, const char *language, struct str text)
{
	units u = {0};
	units_of(a,
	    arena_printf(
		a, "Vessa Orlin Kerra 2026 Ann example Bob.\n%.*s", PRS(text)),
	    str_of(language), 0, 9, &u);
	return u.n == 2 && u.v[1].whole && u.v[1].depends;
}

/* Joints of each language, and a clause for them. */
static void joints(void)
{
	static const struct {
		const char *language, *clause, *joints;
	} rows[] = {
	    {"en", ", the port of Orlin was closed on Monday.",
		"In fact|After all|Finally|Soon after|In other words|"
		"In the same document"},
	    {"de", " war der Hafen von Orlin am Montag zu.",
		"Tatsächlich|Übrigens|Zweitens|Wenig später|Seither|"
		"Im selben Hafen"},
	    {"fr", ", le port d'Orlin a été fermé lundi.",
		"En fait|D'ailleurs|Pour cela|Plus tard|Ce jour-là|"
		"Dans le même port"},
	    {"es", ", el puerto de Orlin fue cerrado el lunes.",
		"De hecho|En realidad|Finalmente|A cambio|Esa noche|"
		"En el mismo puerto"},
	    {"it", " il porto di Orlin è stato chiuso lunedì.",
		"Infatti|In realtà|Infine|Quel giorno|Altrimenti"},
	    {"pt", ", o porto de Orlin foi fechado na segunda.",
		"De facto|Na verdade|Por último|Nesse dia|Aliás"},
	    {"nl", " werd de haven van Orlin maandag gesloten.",
		"Inderdaad|Bovendien|Uiteindelijk|Die nacht|Overigens"},
	    {"sv", " stängdes hamnen i Orlin på måndagen.",
		"Kort sagt|Till slut|Annars|För övrigt|Det året"},
	    {"da", " blev havnen i Orlin lukket mandag.",
		"Faktisk|Til sidst|Ellers|I øvrigt|Det år"},
	    {"no", " ble havnen i Orlin lukket mandag.",
		"Faktisk|Til slutt|Ellers|For øvrig|Det året"},
	    {"pl", " port w Orlinie zamknięto w poniedziałek.",
		"Co więcej|W końcu|Tego dnia|Zresztą|Po drugie"},
	    {"cs", " byl přístav v Orlinu v pondělí uzavřen.",
		"Ve skutečnosti|Nakonec|Toho dne|Jinak|Například"},
	    {"ru", " порт Орлина закрыли в понедельник.",
		"На самом деле|В итоге|В тот день|Иначе|Кстати"},
	    {"uk", " порт Орліна закрили в понеділок.",
		"Насправді|Зрештою|Того дня|Інакше|Зокрема"},
	    {"ro", ", portul din Orlin a fost închis luni.",
		"De fapt|În final|În acea zi|Altfel|Oricum"},
	    {"hu", " Orlin kikötőjét hétfőn lezárták.",
		"Valójában|Végül|Például|Sőt|Egyrészt"},
	    {"fi", " Orlinin satama suljettiin maanantaina.",
		"Itse asiassa|Lopulta|Sinä päivänä|Muuten|Esimerkiksi"},
	    {"tr", " Orlin limanı pazartesi günü kapatıldı.",
		"Aslında|Sonunda|O gün|Aksi halde|Örneğin"},
	    {"el", " το λιμάνι του Ορλίν έκλεισε τη Δευτέρα.",
		"Πράγματι|Τελικά|Διαφορετικά|Μάλιστα|Δηλαδή"},
	    {"id", ", pelabuhan kota Orlin ditutup hari Senin.",
		"Faktanya|Akhirnya|Misalnya|Padahal|Bahkan"},
	    {"vi", ", cảng của thành phố Orlin đóng cửa hôm thứ hai.",
		"Thực tế|Cuối cùng|Hôm đó|Hơn nữa|Chẳng hạn"},
	    {"ar", "، أغلق ميناء أورلين يوم الاثنين.",
		"في الواقع|وأخيرا|في ذلك اليوم|وبالتالي|ثم"},
	    {"hi", " ओरलिन का बंदरगाह सोमवार को बंद रहा।",
		"दरअसल|आखिरकार|उस दिन|वरना|हालाँकि"},
	    {"fa", " بندر اورلین روز دوشنبه بسته شد.",
		"در واقع|سرانجام|در آن روز|برای مثال|بنابراین"},
	    {"ko", " 오를린의 항구가 월요일에 폐쇄됐다.",
		"예를 들어|결국|그날|덕분에|오히려"},
	    {"ja", "オーリンの港は月曜日に閉鎖された。",
		"つまり|結局|その日|しかも|要するに"},
	    {"zh", "，奥林市的港口星期一关闭。", "事实上|那天|否则|总之|后来"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++) {
		struct str all = str_of(rows[i].joints), joint;
		while (str_split(&all, '|', &joint)) {
			struct str text = arena_printf(
			    a, "%.*s%s", PRS(joint), rows[i].clause);
			is_int(leans(a, rows[i].language, text), true, text.p);
		}
	}
	arena_free(&a);
}

/* What there is besides: something was told of. */
static void besides(void)
{
	static const struct {
		const char *language, *also, *only;
	} rows[] = {
	    {"en", "There are also seven bridges to be mended in Orlin.",
		"There are seven bridges to be mended in Orlin."},
	    {"de", "Es gibt auch sieben Brücken in Orlin, die alt sind.",
		"Es gibt sieben Brücken in Orlin, die alt sind."},
	    {"fr", "Il y a aussi sept ponts à réparer à Orlin.",
		"Sept ponts sont à réparer à Orlin."},
	    {"es", "Hay también siete puentes viejos en Orlin.",
		"Hay siete puentes viejos en Orlin."},
	    {"it", "Ci sono anche sette ponti da riparare a Orlin.",
		"Ci sono sette ponti da riparare a Orlin."},
	    {"nl", "Er zijn ook zeven oude bruggen in de stad Orlin.",
		"Er zijn zeven oude bruggen in de stad Orlin."},
	    {"sv", "Det finns också sju gamla broar i staden Orlin.",
		"Det finns sju gamla broar i staden Orlin."},
	    {"pl", "Istnieje też siedem starych mostów w Orlinie.",
		"Istnieje siedem starych mostów w Orlinie."},
	    {"pt", "Há também sete pontes velhas na cidade de Orlin.",
		"Há sete pontes velhas na cidade de Orlin."},
	    {"ru", "Есть также семь старых мостов в городе Орлин.",
		"Есть семь старых мостов в городе Орлин."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++) {
		const char *in = rows[i].language;
		struct str also = str_of(rows[i].also);
		is_int(leans_behind(a, in, also), true, rows[i].also);
		is_int(leans(a, in, also), false, rows[i].also);
		is_int(leans(a, in, str_of(rows[i].only)), false, rows[i].only);
	}
	arena_free(&a);
}

/* A text may begin by going on with what was, where the rest stands alone. */
static void onwards(void)
{
	static const struct {
		const char *language, *stands, *leans;
	} rows[] = {
	    {"en", "So far, twelve people have died in the flood in Orlin.",
		"So far, four of them have been found near Orlin."},
	    {"en", "Meanwhile, the port of Orlin has shut its gates.",
		"Meanwhile, he was held in Orlin for two days."},
	    {"en", "Also on Monday, twelve people died in Orlin.",
		"Also, this decision was met with anger in Orlin."},
	    {"en", "The bridge of Orlin, too, was torn down on Monday.",
		"The bridge of Orlin, however, was torn down on Monday."},
	    {"en", "At the same time, twelve people died in Orlin.",
		"At the same time, it told Orlin of its plans to close."},
	    {"en", "In the meantime Orlin has built a bridge for all.",
		"In the meantime a bridge was built for all."},
	    {"en", "It should not surprise that Orlin dropped its plan.",
		"It should not surprise the town of Orlin again."},
	    {"en", "It emerged on Monday that Orlin has no bridge.",
		"It emerged from a cave on Monday, Orlin said."},
	    {"en", "It did not take long for Orlin to sell the bridge.",
		"It did not cost much to keep in repair."},
	    {"de", "Unterdessen baut Orlin eine Brücke aus altem Holz.",
		"Unterdessen haben sie in Orlin die Brücke gesperrt."},
	    {"de", "Bisher wurden in Orlin zwölf Tote geborgen.",
		"Deshalb wurden in Orlin zwölf Schulen geschlossen."},
	    {"fr", "Par ailleurs, douze ponts ont été fermés à Orlin.",
		"Par ailleurs, il a été arrêté à Orlin lundi matin."},
	    {"es", "También el lunes murieron doce personas en Orlin.",
		"También dijo que Orlin cerrará el puente en mayo."},
	    {"it", "Anche lunedì sono morte dodici persone a Orlin.",
		"Intanto ha detto che Orlin chiuderà il ponte a maggio."},
	    {"pt", "Também na segunda-feira morreram doze pessoas em Orlin.",
		"Também foi preso em Orlin na segunda-feira."},
	    {"pl", "Także w poniedziałek w Orlinie zginęło dwanaście osób.",
		"Tymczasem został zatrzymany w Orlinie na dwa dni."},
	    {"ru", "Тем временем в Орлине закрыли двенадцать школ.",
		"Также он заявил, что мост в Орлине закроют."},
	    {"ro", "De asemenea, doisprezece poduri din Orlin se închid.",
		"De asemenea, a declarat că podul din Orlin va fi închis."},
	    {"tr", "Şu ana kadar Orlin'de on iki kişi öldü.",
		"Ayrıca bu plan Orlin'de reddedildi."},
	    {"fa",
		"همچنین اورلین در بهار تراموای جدید "
		"می‌گیرد.",
		"همچنین او به اورلین سفر کرد."},
	    {"hi", "साथ ही ओरलिन तीन स्कूल बंद करेगा।",
		"साथ ही उन्होंने कहा कि ओरलिन में पुल बंद होगा।"},
	    {"ko", "또한 오를린은 봄에 새 전차를 도입한다.",
		"또한 이 계획은 오를린에서 부결됐다."},
	    {"ja", "これまでに12人がオルリンの洪水で死亡した。",
		"これについて12人がオルリンで話し合った。"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++) {
		const char *in = rows[i].language;
		is_int(leans(a, in, str_of(rows[i].stands)), false,
		    rows[i].stands);
		is_int(
		    leans(a, in, str_of(rows[i].leans)), true, rows[i].leans);
	}
	const char *emerged = "It emerged on Monday that Orlin has no bridge.";
	is_int(leans_behind(a, "en", str_of(emerged)), false, emerged);
	arena_free(&a);
}

/* The same words before what they are of, or as others. */
static void others(void)
{
	static const struct {
		const char *language, *text;
	} rows[] = {
	    {"en", "In return for a loan, the port of Orlin was sold."},
	    {"de", "Am Ende der Straße in Orlin steht ein Haus."},
	    {"fr", "Peu après minuit, le port d'Orlin a pris feu."},
	    {"es", "Al final de la calle de Orlin hay una casa."},
	    {"es", "Con todo el puerto de Orlin cerrado sube el pescado."},
	    {"it", "Alla fine di maggio apre il ponte di Orlin."},
	    {"pt", "No final da rua de Orlin há uma casa nova."},
	    {"en", "On the same day as the vote, Orlin had its first snow."},
	    {"de", "Im gleichen Haus wie einst lebt in Orlin ein Bär."},
	    {"es", "En la misma semana en que ganó, Orlin perdió a su rey."},
	    {"pt", "Ao mesmo tempo que Orlin crescia, a ponte caiu."},
	    {"nl", "Op dezelfde dag als de markt opent in Orlin de brug."},
	    {"ru", "В итоге выборов в Орлине победил мэр."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++)
		is_int(leans(a, rows[i].language, str_of(rows[i].text)), false,
		    rows[i].text);
	arena_free(&a);
}

int main(void)
{
	TEST(joints);
	TEST(besides);
	TEST(onwards);
	TEST(others);
	return tap_done();
}
