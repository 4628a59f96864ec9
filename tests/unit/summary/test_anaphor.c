/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sentences whose point is in one before. */
#include "prose/anaphor.h"

#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"

struct row {
	const char *language, *text;
};

/* Behind a sentence too short to be told: is this one told without it? */
static bool stands(struct arena *a, const struct row *r)
{
	struct summary_doc doc = {.language = str_of(r->language),
	    .text = arena_printf(a, "Oho.\n%s", r->text)};
	units chosen = {0};
	summary_choose(
	    a, &doc, 1, &(struct summary_opts){.sentences = 1}, &chosen);
	return str_eq(summary_join(a, &chosen), str_of(r->text));
}

static void each(const struct row *rows, size_t n, bool want)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++)
		is_int(stands(a, &rows[i]), want, rows[i].text);
	arena_free(&a);
}

/* Where a language has its subject behind the verb, or leaves it away. */
static void subject_behind(void)
{
	static const struct row rows[] = {
	    {"it", "Sono arrivati 300 migranti nella notte a Orlin."},
	    {"it", "Sono stati trovati morti due alpinisti sul monte Kerra."},
	    {"it", "È stata aperta un'inchiesta dalla procura di Orlin."},
	    {"es", "Han sido detenidos tres hombres en Orlin por estafa."},
	    {"es", "Fueron rescatados 120 migrantes al sur de la isla."},
	    {"pt", "Foram detidas cinco pessoas em Orlin por burla."},
	    {"pl", "Został zatrzymany 45-letni mieszkaniec Orlina."},
	};
	each(rows, sizeof(rows) / sizeof(*rows), true);
}

static void no_subject(void)
{
	static const struct row rows[] = {
	    {"it", "Sono stati trovati dalla polizia in una casa di Orlin."},
	    {"it", "Sono arrivati in tre giorni dalla costa su sei barche."},
	    {"it", "È stato fermato dopo un lungo inseguimento a Orlin."},
	    {"es", "Fue detenido en el aeropuerto de Orlin el lunes."},
	    {"es", "Fueron liberados dos días después en la frontera."},
	    {"es", "Será enterrado el 3 de marzo en su pueblo de Vessa."},
	    {"es", "Ha anunciado que la empresa recurrirá en mayo."},
	    {"pt", "Foi detido pela polícia na noite de sábado em Orlin."},
	    {"pl", "Został skazany na dwa lata więzienia przez sąd."},
	};
	each(rows, sizeof(rows) / sizeof(*rows), false);
}

/* An opening that takes up what was said, and the same with what it is of. */
static void openings_of(void)
{
	static const struct row rows[] = {
	    {"en", "As a result of the strike all the ferries stay in port."},
	    {"en", "Both Orlin and Vessa back the plan of the port."},
	    {"en", "To save water, the town of Orlin closes its fountains."},
	    {"en", "Still life by Bo Moss sells for nine million in Vessa."},
	    {"en", "So many geese have settled in Orlin that the park shuts."},
	    {"en", "All three bridges in Orlin will be closed until Friday."},
	    {"en", "Those who lost their homes in Orlin will be paid in May."},
	    {"de", "Als Folge des Streiks fallen in Orlin alle Fähren aus."},
	    {"fr", "En réponse aux critiques, le maire renonce à la taxe."},
	    {"fr", "Ce week-end, la fête attire deux mille visiteurs."},
	    {"es", "Como consecuencia de la sequía sube el precio del pan."},
	    {"it", "In seguito alla frana la statale resta chiusa a Orlin."},
	    {"pt", "Em consequência do acidente, a ponte está fechada."},
	    {"sv", "Som svar på kritiken drar rådet tillbaka förslaget."},
	    {"sv", "Den person som vann 40 miljoner i Orlin har hört av sig."},
	    {"no", "De elever som gikk på skolen i Orlin får nye bøker."},
	    {"da", "Den mand, der vandt 40 millioner i Orlin, har meldt sig."},
	    {"pl", "W odpowiedzi na atak szpital wyłączył komputery."},
	    {"ru", "В результате аварии под Орлином погибли три человека."},
	    {"ru", "В результате ракетного удара по Орлину погибли пятеро."},
	    {"ru", "В ответ на санкции завод в Орлине встал на месяц."},
	    {"ru", "При пожаре в Орлине погибли двое рабочих завода."},
	    {"uk", "У відповідь на обстріл Орлин закликав партнерів діяти."},
	};
	each(rows, sizeof(rows) / sizeof(*rows), true);
}

static void openings(void)
{
	static const struct row rows[] = {
	    {"en", "As a result of this all the ferries stay in port."},
	    {"en", "Both were arrested and charged with fraud in Orlin."},
	    {"en", "To do so, the firm needs the consent of the regulator."},
	    {"en", "Still, the bank expects growth of 2 percent next year."},
	    {"en", "Two days later the pump failed, and the mine was closed."},
	    {"en", "Asked about the delay, the minister blamed the weather."},
	    {"en", "All three were released without charge on Tuesday."},
	    {"en", "Those were the last words of the pilot on the radio."},
	    {"de", "Als Folge fallen in Orlin bis Freitag alle Fähren aus."},
	    {"de", "Deswegen bleiben die Schulen in Orlin geschlossen."},
	    {"fr", "En réponse à cela, le maire renonce à la taxe."},
	    {"fr", "Celui-ci promet un remboursement aux abonnés d'Orlin."},
	    {"fr", "À la suite de cela, 40 personnes ont été relogées."},
	    {"es", "Como consecuencia de ello sube el precio del pan."},
	    {"it", "In seguito la statale di Orlin è stata riaperta."},
	    {"pt", "Em consequência, a ponte de Orlin está fechada."},
	    {"sv", "Till följd av detta stängs vägen vid Orlin i maj."},
	    {"da", "Som følge heraf er færgen til Orlin aflyst i dag."},
	    {"pl", "W odpowiedzi na to szpital wyłączył komputery."},
	    {"pl", "W wyniku tego zginęły dwie osoby z miasta Orlin."},
	    {"cs", "V reakci na to starosta města Orlin odstoupil."},
	    {"hu", "Emiatt három járat kimaradt az orlini repülőtéren."},
	    {"ro", "În urma acestuia, patru persoane au fost rănite."},
	    {"ru", "В результате трое погибли, ещё пять человек ранены."},
	    {"ru", "В ответ на это завод в Орлине встал на месяц."},
	    {"ru", "Из-за этого отменили 40 рейсов из города Орлин."},
	};
	each(rows, sizeof(rows) / sizeof(*rows), false);
}

/* In many languages. */
static void languages_lean(void)
{
	static const struct row rows[] = {
	    {"de", "Zwei Tage später fiel die Pumpe in Orlin wieder aus."},
	    {"de", "Demnach sollen die Preise um neun Prozent steigen."},
	    {"de", "Alle drei wurden am Dienstag wieder freigelassen."},
	    {"en", "Last year she sold the port of Orlin for nine million."},
	    {"en", "Thanks to him the port of Orlin stays open until May."},
	    {"en", "Half of it goes to the port of Orlin and its ships."},
	    {"fr", "Tous les deux veulent fermer le port d'Orlin."},
	    {"nl", "De 70-jarige wil de haven van Orlin laten sluiten."},
	    {"sv", "66-åringen vill stänga hamnen i Orlin till våren."},
	    {"fi", "Ilman häntä Orlinin satama ei avaudu keväällä."},
	    {"el", "Χωρίς αυτόν το λιμάνι στο Ορλίν δεν ανοίγει."},
	    {"hu", "Nélküle az orlini kikötő nem nyit ki tavasszal."},
	    {"tr", "Her ikisi de Orlin'deki limanı kapatmak istiyor."},
	    {"ru", "Раньше он хотел закрыть порт в городе Орлин."},
	    {"ru", "Ему город Орлин обязан новым портом и музеем."},
	    {"uk", "Без нього порт у місті Орлін не відкриють."},
	    {"hr", "Rodio se u Orlinu i radio u luci trideset godina."},
	    {"pl", "Mężczyzna sprzedał port w Orlinie za dziewięć milionów."},
	    {"es", "Donará dos mil libros a la biblioteca de Orlin."},
	    {"he", "בלעדיו נמל אורלין לא ייפתח באביב הקרוב."},
	    {"ar", "وبسببه أغلقت أورلين الميناء قبل نهاية العام."},
	    {"hi", "दोनों चाहते हैं कि ओर्लिन का बंदरगाह खुले।"},
	    {"ja", "二人はオルリン港を来年閉鎖することで合意した。"},
	    {"en", "For this reason the port of Orlin closes in the spring."},
	    {"de", "Im Gegenteil wird der Hafen von Orlin noch ausgebaut."},
	    {"de", "Der Konzern verlor im Hafen von Orlin neun Millionen."},
	    {"fr", "Malgré cela, le port d'Orlin fermera au printemps."},
	    {"fr", "L'entreprise perd neuf millions au port d'Orlin."},
	    {"es", "Aun así, el puerto de Orlin cerrará en primavera."},
	    {"it", "In questo modo il porto di Orlin chiuderà in primavera."},
	    {"pt", "Ainda assim, o porto de Orlin fecha na primavera."},
	    {"nl", "Niettemin sluit de haven van Orlin in het voorjaar."},
	    {"sv", "Trots detta stänger hamnen i Orlin till våren."},
	    {"fi", "Silti Orlinin satama suljetaan ensi keväänä."},
	    {"pl", "Mimo to port w Orlinie zostanie zamknięty wiosną."},
	    {"cs", "Navzdory tomu se přístav v Orlinu na jaře zavře."},
	    {"ro", "Cu toate acestea, portul Orlin se închide în mai."},
	    {"el", "Παρ' όλα αυτά, το λιμάνι στο Ορλίν κλείνει."},
	    {"tr", "Bu yüzden Orlin'deki liman baharda kapanacak."},
	    {"ru", "Тем не менее порт в городе Орлин закроют весной."},
	    {"lt", "Nepaisant to, Orlino uostas bus uždarytas pavasarį."},
	    {"he", "למרות זאת, נמל אורלין ייסגר באביב הקרוב."},
	    {"hi", "इसके बावजूद ओर्लिन का बंदरगाह बंद होगा।"},
	    {"ja", "このため、オルリン港は来年閉鎖される。"},
	    {"ja", "同協会は来年、オルリン港を閉鎖する。"},
	    {"zh", "尽管如此，奥林港将于明年春天关闭。"},
	    {"ko", "그럼에도 오를린 항구는 내년 봄 문을 닫는다."},
	    {"en", "The company lost nine million in Orlin last year."},
	    {"it", "Il suo successore vuole chiudere il porto di Orlin."},
	    {"pt", "O seu sucessor quer fechar o porto de Orlin em maio."},
	    {"ro", "Predecesorul său a închis portul Orlin pentru un an."},
	    {"bg", "Предшественикът му затвори пристанището на Орлин."},
	    {"el", "Ο προκάτοχός του έκλεισε το λιμάνι του Ορλίν."},
	    {"ar", "وهو يريد إغلاق ميناء أورلين قبل نهاية العام."},
	    {"ar", "لكنه رفض إغلاق ميناء أورلين قبل نهاية العام."},
	    {"ko", "이날 오를린 시의회는 항구를 닫기로 했다."},
	    {"fr", "Deux jours plus tard, la pompe est retombée en panne."},
	    {"fr", "Interrogé sur le retard, le maire a accusé la météo."},
	    {"es", "Dos días después, la bomba volvió a fallar en Orlin."},
	    {"es", "Pese a ello, el número de turistas subió un 10%."},
	    {"it", "Nonostante ciò, il numero dei turisti è salito."},
	    {"pt", "Questionado sobre o atraso, o ministro culpou o tempo."},
	    {"nl", "Desondanks steeg het aantal toeristen met 10 procent."},
	    {"pl", "Zapytany o opóźnienie, minister obwinił pogodę."},
	    {"ru", "Таким образом, цены вырастут в мае на 9%."},
	    {"sv", "Sedan dess har bron varit stängd för bilar."},
	    {"fi", "Miehen epäillään tönäisseen vartijaa asemalla."},
	    {"hu", "Szerinte a híd jövőre készül el Orlinban."},
	    {"hu", "A férfit kórházba vitték a baleset után."},
	    {"ro", "Totodată, primăria închide școala din Orlin."},
	    {"ro", "Bărbatul a fost dus la spitalul din Orlin."},
	    {"el", "Σύμφωνα με τον ίδιο, η γέφυρα θα είναι έτοιμη."},
	    {"el", "Ο άνδρας μεταφέρθηκε στο νοσοκομείο του Ορλίν."},
	    {"tr", "Öte yandan Orlin'de okullar da kapanacak."},
	    {"uk", "Чоловіка доставили до лікарні Орліна ввечері."},
	    {"cs", "Zároveň zdraží plyn o devět procent."},
	    {"cs", "Muže převezli do nemocnice v Orlinu večer."},
	    {"sk", "Muža previezli do nemocnice v Orline večer."},
	    {"bg", "Според него мостът ще бъде готов догодина."},
	    {"hr", "Zbog toga će škola u Orlinu biti zatvorena."},
	    {"ca", "Segons ell, el pont estarà acabat l'any vinent."},
	    {"id", "Menurut dia, jembatan itu selesai tahun depan."},
	    {"vi", "Theo ông, cây cầu sẽ xong vào năm sau."},
	    {"ar", "وأوضح أن الجسر سيكتمل العام المقبل في أورلين."},
	    {"he", "בנוסף, מחיר הגז יעלה בתשעה אחוזים."},
	    {"hi", "इसलिए ओर्लिन का स्कूल गर्मियों में बंद होगा।"},
	    {"fa", "به گفته او پل سال آینده آماده "
		   "می‌شود."},
	    {"ko", "따라서 오를린의 학교는 여름에 문을 닫는다."},
	    {"ja", "同市によると、橋は来年完成する見通しだ。"},
	    {"zh", "与此同时，天然气价格上涨百分之九。"},
	};
	each(rows, sizeof(rows) / sizeof(*rows), false);
}

static void languages_stand(void)
{
	static const struct row rows[] = {
	    {"de", "Alle drei Brücken in Orlin bleiben bis Freitag zu."},
	    {"hr", "Radio Orlin slavi osamdeset godina rada u svibnju."},
	    {"en", "Last year Orlin sold its port for nine million euros."},
	    {"en", "Instead of a bridge, Orlin gets a tunnel for its trams."},
	    {"en", "At the same time as Vessa, Orlin closes its harbour."},
	    {"de", "Der Konzern der Familie Orlin baut neun Schiffe."},
	    {"fr", "De plus en plus de touristes viennent à Orlin l'hiver."},
	    {"fr", "Peu après minuit, le port d'Orlin a pris feu."},
	    {"es", "Con todo el puerto de Orlin cerrado sube el pescado."},
	    {"ru", "В это время года порт в городе Орлин замерзает."},
	    {"lv", "Pēc tam, kad osta aizdegās, Orlinā slēdza tiltu."},
	    {"fr", "La veille de Noël, le port d'Orlin reste ouvert."},
	    {"ru", "В то время как Орлин растёт, порт остаётся пустым."},
	    {"ar", "ومع اقتراب العيد أغلقت أورلين الميناء أمام السفن."},
	    {"en", "The company behind the port of Orlin has lost millions."},
	    {"fr", "Il faut deux heures pour aller d'Orlin au port."},
	    {"el", "Ο πρόεδρος του λιμανιού στο Ορλίν παραιτήθηκε."},
	    {"es", "Dos días después de la boda ardió la casa de Orlin."},
	    {"fr", "Deux jours de pluie ont fermé les routes du sud."},
	    {"fi", "Mies ampui kaksi poliisia Orlinin keskustassa."},
	    {"hu", "A férfiak öt évvel korábban halnak meg Orlinban."},
	    {"ro", "Potrivit băncii, inflația a scăzut la 4 la sută."},
	    {"el", "Οι γυναίκες στο Ορλίν κερδίζουν εννέα τοις εκατό."},
	    {"uk", "Чоловіки в Орліні живуть на десять років менше."},
	    {"cs", "Řidič, který v Orlinu srazil tři děti, jde do vězení."},
	    {"bg", "След три години спор Орлин получава нова болница."},
	    {"vi", "Theo ông Nguyễn Văn A, cây cầu sẽ xong vào năm sau."},
	    {"ar", "وقالت وزارة الصحة إن الوباء انتشر في تسع محافظات."},
	    {"ko", "앞바다에서 어선이 침몰해 두 명이 숨졌다고 밝혔다."},
	    {"ja", "同性婚を認める法案が28日、可決された。"},
	    {"zh", "两人在北京一工地事故中死亡，警方正在调查。"},
	};
	each(rows, sizeof(rows) / sizeof(*rows), true);
}

int main(void)
{
	TEST(languages_lean);
	TEST(languages_stand);
	TEST(subject_behind);
	TEST(no_subject);
	TEST(openings_of);
	TEST(openings);
	return tap_done();
}
