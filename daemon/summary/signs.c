/* SPDX-License-Identifier: MIT */
/* gazetted: words by which a headline says that a thing is open, or through. */
#include "summary/signs.h"

#include "base/buf.h"
#include "summary/hearsay.h"
#include "text/language.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/moods.h"
#include "text/words.h"

#define LOOKED_AT 1024 /* bytes of a sentence */

bool signs_say(struct str sentence, const char *phrases)
{
	struct buf folded = buf_init(2 * LOOKED_AT);
	struct words w = words_of(str_sub(sentence, 0, LOOKED_AT));
	struct str rest = str_of(phrases), phrase;
	struct word word;
	bool is = false;
	if (!rest.n || !sentence.n)
		return false;
	buf_addc(&folded, ' ');
	while (words_next(&w, &word) && !word.pair)
		moods_fold(&folded, word.folded);
	while (!is && str_split(&rest, '|', &phrase))
		is = phrase.n && (str_find(buf_str(&folded), phrase) >= 0 ||
				     str_find(sentence, phrase) >= 0);
	buf_free(&folded);
	return is;
}

#define SAYS(sentence, rows, language)                                         \
	signs_say(                                                             \
	    (sentence), LANGUAGE_LIST((rows), language_as_listed(language)))

bool signs_again(struct str headline)
{
	static const char words[] =
	    " again back wieder zurück retour tilbage tilbake tillbaka terug "
	    "повернувся повернулася повернулося вернулся вернулась вернулось "
	    "wrócił wróciła wróciło vrátil vrátila takaisin vissza înapoi "
	    "wieder nouveau nuevo vuelve vuelven nuevamente nuovo torna "
	    "tornano novo volta voltam novamente weer igen åter igjen znów "
	    "znowu ponownie снова вновь опять знову знов opět zase znovu opäť "
	    "zasa tekrar yeniden jälleen taas újra ismét iarăși nou πάλι ξανά "
	    "отново ponovo مجددا ";
	struct words w = words_of(headline);
	struct word word;
	while (words_next(&w, &word))
		if (word_listed(words, word.folded))
			return true;
	return false;
}

bool signs_halt(struct str sentence, struct str language)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"),
		"closed| shut |halted|stopped|standstill|stuck|stranded|"
		"trapped|strike|outage|blackout|power cut|grounded|blocked|"
		"suspended|cancelled|out of service|breakdown"},
	    {S_INIT("de"),
		"gesperrt|geschlossen|steht still|stehen still|gestoppt|"
		"steckt fest|sitzt fest|streik|ausstand|stromausfall|ausfall|"
		"störung|unterbrochen|eingestellt|lahm"},
	    {S_INIT("fr"),
		" fermé|bloqué|interromp|à l'arrêt| grève|panne|coupure|"
		"privé d|coincé|suspend|paralys"},
	    {S_INIT("es"),
		"cerrad|cierra|cortad|paralizad|huelga| paro |apagón|avería|"
		"interrump|suspend|atrapad|varad|encallad"},
	    {S_INIT("it"),
		" chius|bloccat|interrott|sciopero|blackout|guasto|sospes| "
		"ferm|incagliat|in tilt"},
	    {S_INIT("pt"),
		" fechad|encerrad|cortad|parad|greve|apagão|avaria|interromp|"
		"suspens|retid|encalhad"},
	    {S_INIT("nl"),
		"gesloten| dicht |stilgelegd|ligt stil|liggen stil|staking|"
		"storing|gestremd|vast in |zit vast|geen treinen|staakt|"
		"staken|stroomuitval|afgesloten"},
	    {S_INIT("sv"),
		"stängd|stängt|stopp|strejk|avbrott|strömlös|står still|"
		"sitter fast|fast i |inställ|avspärr|utrymd"},
	    {S_INIT("da"), "lukket|standset|indstillet|strejke|afbrudt|"
			   "strømsvigt|står stille|sidder fast|spærret"},
	    {S_INIT("no"), " stengt|stanset|innstilt|streik|brudd|strømløs|"
			   "står stille|sitter fast|sperret"},
	    {S_INIT("pl"),
		"zamknięt|wstrzyman|strajk|awari|nieczynn|utkn|stanęł|"
		"zablokowan"},
	    {S_INIT("cs"), "uzavř|zavřen|zastav|stávk|výluk|přeruš|nejezd|"
			   "nejede|výpad|uvíz"},
	    {S_INIT("sk"), "uzavret|zatvoren|uzatvoren|zastav|štrajk|výluk|"
			   "preruš|nejazd|výpad|uviaz"},
	    {S_INIT("ru"), "закрыт|остановлен|приостанов|забастовк|перекрыт|"
			   "отключен|застрял|встал"},
	    {S_INIT("uk"), "закрит|зупинен|зупинил|призупин|страйк|перекрит|"
			   "знеструм|застряг"},
	    {S_INIT("fi"),
		"suljettu|pysäyty|seisoo|lakko|poikki|sähkökatko|jumissa"},
	    {S_INIT("hu"),
		"lezár|leáll|sztrájk|szünetel|áramszünet|elakad|rekedt"},
	    {S_INIT("ro"),
		"închis|oprit|grevă|întrerupt|pană de curent|blocat|suspendat"},
	    {S_INIT("el"),
		"κλειστ|έκλεισ|απεργία|διακοπή|διακόπ|ακινητοπο|μπλακάουτ"},
	    {S_INIT("tr"), "kapatıldı|kapandı|kapalı|durdu|durdurul|grev|"
			   "kesinti|mahsur"},
	    {S_INIT("bg"), "затворен|спрян|стачк|прекъснат|блокиран"},
	    {S_INIT("ar"), "إغلاق|أغلق|توقف|إضراب|انقطاع|تعليق"},
	    {S_INIT("ja"), "運休|運転見合わせ|通行止め|停電|閉鎖|休止|"
			   "スト|停止"},
	    {S_INIT("zh"), "封闭|封閉|停运|停運|停电|停電|关闭|關閉|罢工|"
			   "罷工|中断|中斷|停航|停水"},
	    {S_INIT("ko"), "중단|통제|폐쇄|정전|파업|단수|멈췄"}};
	return SAYS(sentence, rows, language);
}

bool signs_normal(struct str sentence, struct str language)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"),
		"as normal|as usual|normally|on schedule|to timetable|"
		"back to normal"},
	    {S_INIT("de"), "nach plan |planmäßig|regulär|wie gewohnt| normal "},
	    {S_INIT("fr"), "normalement|service normal|trafic normal|"
			   "retour à la normale"},
	    {S_INIT("es"), "con normalidad|normalmente|normaliza"},
	    {S_INIT("it"), " regolar"},
	    {S_INIT("pt"), "normalmente|com normalidade|normaliza"},
	    {S_INIT("nl"),
		"volgens dienstregeling|volgens de dienstregeling|normaal"},
	    {S_INIT("sv"), "enligt tidtabell|som vanligt|som normalt"},
	    {S_INIT("da"),
		"som normalt|som planlagt|som sædvanlig|efter køreplanen"},
	    {S_INIT("no"), "som normalt|som vanlig|som planlagt"},
	    {S_INIT("pl"), "normalnie|zgodnie z rozkładem"},
	    {S_INIT("cs"),
		"normálně|podle jízdního řádu|beze změn|už jezdí|už jede"},
	    {S_INIT("sk"),
		"normálne|podľa cestovného poriadku|už jazdí|už premáva"},
	    {S_INIT("ru"), "обычном режиме|штатном режиме|по расписанию"},
	    {S_INIT("uk"),
		"звичайному режимі|штатному режимі|за розкладом|за графіком"},
	    {S_INIT("fi"), "normaalisti|aikataulun muk"},
	    {S_INIT("hu"), "menetrend szerint|rendben közleked"},
	    {S_INIT("ro"), "conform programului| normal "},
	    {S_INIT("el"), "κανονικά"},
	    {S_INIT("tr"), "normale dön|normal sefer"},
	    {S_INIT("bg"), "нормално|по разписание"},
	    {S_INIT("ar"), "بشكل طبيعي|كالمعتاد|استئناف"},
	    {S_INIT("ja"), "平常|通常どおり|通常通り|再開|復旧"},
	    {S_INIT("zh"), "恢复|恢復|照常"},
	    {S_INIT("ko"), "정상화|정상 운행|정상운행|재개|복구"}};
	return SAYS(sentence, rows, language);
}

bool signs_sources(struct str sentence, struct str language)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"), "sources|reports say|reports suggest|is said to "},
	    {S_INIT("de"), "medienbericht|dem vernehmen nach|insider"},
	    {S_INIT("fr"), "nos informations|sources|selon la presse"},
	    {S_INIT("es"), "fuentes|según medios"},
	    {S_INIT("it"), "fonti|secondo la stampa"},
	    {S_INIT("pt"), "fontes|segundo a imprensa"},
	    {S_INIT("nl"), "bronnen|ingewijden"},
	    {S_INIT("sv"), "uppgifter|källor"},
	    {S_INIT("da"), "ifølge kilder|efter forlydende"},
	    {S_INIT("no"), "kilder|etter det"},
	    {S_INIT("pl"), "nieoficjaln|według źródeł|jak słychać"},
	    {S_INIT("cs"), "podle zdrojů|spekul"},
	    {S_INIT("sk"), "podľa zdrojov|špekul"}, {S_INIT("ru"), "источник"},
	    {S_INIT("uk"), "джерел"},
	    {S_INIT("fi"), "tietojen mukaan|lähteiden mukaan"},
	    {S_INIT("hu"), "forrás|értesülés"}, {S_INIT("ro"), "surse"},
	    {S_INIT("el"), "πληροφορίες|πηγές"},
	    {S_INIT("tr"), "kaynaklar|öne sürüldü|iddia"},
	    {S_INIT("bg"), "източници"}, {S_INIT("ar"), "مصادر|مصدر|أنباء"},
	    {S_INIT("ja"), "関係者によると|関係者によれば"},
	    {S_INIT("zh"), "消息人士|据报|據報"},
	    {S_INIT("ko"), "소식통|것으로 알려졌다"}};
	return SAYS(sentence, rows, language) || hearsay(sentence, language);
}

bool signs_deny(struct str sentence)
{
	static const char words[] =
	    " denies denied deny dementiert dementieren dementierte dément "
	    "démentent démenti desmiente desmienten desmintió desmintieron "
	    "smentisce smentiscono smentito smentita desmente desmentem "
	    "desmentiu nega negam ontkent ontkennen ontkracht dementerar "
	    "dementerade dementerer avfärdar afviser benægter avviser benekter "
	    "avkrefter dementuje dementują zaprzecza zaprzeczył zaprzeczyła "
	    "popírá popřel popřela dementoval dementovala popiera poprel "
	    "опроверг опровергла опровергли опровергает отрицает спростував "
	    "спростувала спростували спростовує заперечує kiistää kiisti "
	    "cáfolja cáfolta tagadja dezminte dezmint infirmă neagă yalanladı "
	    "yalanlıyor διαψεύδει διέψευσε ينفي تنفي نفى نفت отрече опроверга "
	    "demantira demantuje membantah ";
	static const char raw[] = "否定|否認|否认|辟谣|闢謠|부인|사실무근";
	struct words w = words_of(str_sub(sentence, 0, LOOKED_AT));
	struct word word;
	while (words_next(&w, &word))
		if (word_listed(words, word.folded))
			return true;
	return signs_say(sentence, raw);
}

bool signs_half_time(struct str sentence, struct str language)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"), "half time|halftime|at the break|at the interval"},
	    {S_INIT("de"), "halbzeit|zur pause"},
	    {S_INIT("fr"), "mi temps|à la pause"},
	    {S_INIT("es"), "al descanso|primera parte|primera mitad"},
	    {S_INIT("it"), "intervallo|primo tempo"},
	    {S_INIT("pt"), "ao intervalo|primeiro tempo|primeira parte"},
	    {S_INIT("nl"), " rust |ruststand|eerste helft"},
	    {S_INIT("sv"), "halvtid|första halvlek|i paus "},
	    {S_INIT("da"), "ved pausen|halvleg|halvtid"},
	    {S_INIT("no"), "til pause|ved pause|første omgang"},
	    {S_INIT("pl"), "do przerwy|pierwszej połow"},
	    {S_INIT("cs"), "poločas"}, {S_INIT("sk"), "polčas"},
	    {S_INIT("ru"), "первый тайм|первого тайма|перерыв"},
	    {S_INIT("uk"), "перший тайм|першого тайму|перерв"},
	    {S_INIT("fi"), "puoliaja|puoliaik|tauolla"},
	    {S_INIT("hu"), "félidő|szünetben"},
	    {S_INIT("ro"), "la pauză|prima repriză"}, {S_INIT("el"), "ημίχρον"},
	    {S_INIT("tr"), "ilk yarı|devre arası"}, {S_INIT("bg"), "полувреме"},
	    {S_INIT("ar"), "الشوط الأول"},
	    {S_INIT("ja"), "前半終了|前半を|ハーフタイム"},
	    {S_INIT("zh"), "半场|半場|中场休息|中場休息"},
	    {S_INIT("ko"), "전반|하프타임"}};
	return SAYS(sentence, rows, language);
}
