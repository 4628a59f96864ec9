/* SPDX-License-Identifier: MIT */
/* gazetted: words by which a headline says that a thing is open, or through. */
#include "summary/signs.h"

#include <string.h>

#include "base/buf.h"
#include "summary/hearsay.h"
#include "text/closed.h"
#include "text/language.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/moods.h"
#include "text/words.h"

#define LOOKED_AT  1024 /* bytes of a sentence */
#define BEHIND	   2	/* words */
#define NEAR	   4	/* words that tell something, from one to the other */
#define NEAR_PAIRS 8	/* of two characters */

/* From the beginning of a word on; those of `within` anywhere, too: what ends
 * compound words ("Warnstreik") or is behind an article ("الإضراب"), and where
 * words are not parted. */
static bool says(struct str sentence, const char *phrases, const char *within)
{
	struct buf folded = buf_init(2 * LOOKED_AT);
	struct str text = str_sub(sentence, 0, LOOKED_AT);
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word) && !word.pair)
		moods_fold(&folded, word.folded);
	bool is = moods_has(buf_str(&folded), phrases, false) ||
		  (*within && (moods_has(buf_str(&folded), within, true) ||
				  moods_has(text, within, true)));
	buf_free(&folded);
	return is;
}

#define OF(rows, language) LANGUAGE_LIST((rows), language_as_listed(language))

/* The word that says so; absent where none does. */
static struct str again(struct str headline)
{
	static const char words[] =
	    " again back wieder zurück tilbage tilbake tillbaka terug "
	    "повернувся повернулася повернулося вернулся вернулась вернулось "
	    "wrócił wróciła wróciło vrátil vrátila takaisin vissza înapoi "
	    "vuelve vuelven nuevamente torna tornano voltam novamente "
	    "weer igen åter igjen znów "
	    "znowu ponownie снова вновь опять знову знов opět zase znovu opäť "
	    "zasa tekrar yeniden jälleen taas újra ismét iarăși πάλι ξανά "
	    "отново ponovo مجددا ";
	/* Alone it is "new", or looks back: "un nouveau pont", "retour sur". */
	static const char behind[] = " de di din à ";
	static const char as_new[] = " nouveau nuevo nuovo novo nou retour ";
	/* "La prima volta", but "Luz volta". */
	static const char times[] = " una uma prima seconda terza ultima ogni "
				    "questa quella qualche la a in em meia ";
	struct words w = words_of(headline);
	struct word word;
	bool of = false, time = false;
	while (words_next(&w, &word)) {
		if (word_listed(words, word.folded) ||
		    (of && word_listed(as_new, word.folded)) ||
		    (!time && word_listed(" volta ", word.folded)))
			return word.raw;
		of = word_listed(behind, word.folded);
		time = word_listed(times, word.folded);
	}
	return (struct str){0};
}

bool signs_again(struct str headline)
{
	return again(headline).p;
}

bool signs_worse_again(struct str headline)
{
	static const char before[] =
	    " attacked hit hits delayed late damaged flooded burning choca "
	    "ataca atacado atacada attaqué attaquée heurté colpito colpita ";
	static const char behind[] =
	    "|attack|delay|damaged|unfall|angegriffen|angriff|brand|brennt|"
	    "verspät|gerammt|accident|attaqu|incendie|ataca|ataque|retras|"
	    "incidente|frana|ritard|acidente|ongeluk|aanvaring|vertraag|"
	    "olycka|försen|ulykke|forsink|brann|wypad|atak|opóźni|pożar|"
	    "nehod|požár|zpožd|атак|авари|аварі|пожар|пожеж|onnettomuu|"
	    "baleset|saldır|gecik|întârzi|ατύχημα|επίθεσ|";
	static const char articles[] = " a an ein eine un une una en et een ";
	struct str at = again(headline);
	struct words w = words_of(headline);
	struct word word;
	bool now = false, bad = false;
	while (at.p && words_next(&w, &word)) {
		if (now && !word_listed(articles, word.folded))
			return word.joined && word_begins(behind, word.folded);
		if (word.raw.p == at.p && bad)
			return true;
		now |= word.raw.p == at.p;
		if (!word_listed(" de di à ", word.folded))
			bad = word_listed(before, word.folded);
	}
	return false;
}

struct str signs_until_again(struct str headline, struct str language)
{
	struct str at = again(headline);
	struct words w;
	struct word word;
	size_t end = 0;
	if (!at.p)
		return headline;
	end = (size_t)(at.p - headline.p) + at.n;
	w = words_of(str_sub(headline, end, headline.n));
	for (int i = 0; i < BEHIND && words_next(&w, &word); i++) {
		if (closed_word(word.folded, language))
			i--;
		end = (size_t)(word.raw.p - headline.p) + word.raw.n;
	}
	return str_sub(headline, 0, end);
}

bool signs_halt(struct str sentence, struct str language)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"), "closed |shut "
			   "|halted|stopped|standstill|stuck|stranded|trapped|"
			   "strike|outage|blackout|power "
			   "cut|grounded|blocked|suspended|cancelled|out of "
			   "service|breakdown"},
	    {S_INIT("de"),
		"gesperrt|geschlossen |steht still|stehen "
		"still|gestoppt|steckt fest|sitzt "
		"fest|ausstand|störung|unterbrochen|eingestellt|lahm"},
	    {S_INIT("fr"),
		"fermé|bloqué|interromp|à l arrêt|grève|panne|coupure|privé "
		"d|coincé|suspend|paralys"},
	    {S_INIT("es"),
		"cerrad|cierra|cortad|paralizad|huelga|paro |parado "
		"|apagón|avería|interrump|suspend|atrapad|varad|encallad"},
	    {S_INIT("it"), "chius|bloccat|interrott|sciopero|blackout|guasto|"
			   "sospes|ferm|incagliat|in tilt"},
	    {S_INIT("pt"), "fechad|encerrad|cortad|parad|greve|apagão|avaria|"
			   "interromp|suspens|retid|encalhad"},
	    {S_INIT("nl"), "gesloten |dicht |stilgelegd|ligt stil|liggen "
			   "stil|staat stil|staan stil|gestremd|vast in |zit "
			   "vast|geen treinen|staakt|staken|afgesloten"},
	    {S_INIT("sv"),
		"stängd|stängt|stoppa|tågstopp|strömlös|står still|sitter "
		"fast|fast i |inställd|inställt|inställs|avspärr|utrymd"},
	    {S_INIT("da"),
		"lukket|standset|indstillet |står stille|sidder fast|spærret"},
	    {S_INIT("no"), "stengt|stanset|innstilt|brudd "
			   "|strømbrudd|ledningsbrudd|strømløs|står "
			   "stille|står fast|sitter fast|sperret"},
	    {S_INIT("pl"), "zamknięt|wstrzyman|strajk|awari|nieczynn|utkn|"
			   "stanęł|zablokowan"},
	    {S_INIT("cs"), "uzavř|zavřen|zastav|stávk|výluk|přeruš|nejezd|"
			   "nejede|výpad|uvíz"},
	    {S_INIT("sk"), "uzavret|zatvoren|uzatvoren|zastav|štrajk|výluk|"
			   "preruš|nejazd|výpad|uviaz"},
	    {S_INIT("ru"), "закрыт|остановлен|приостанов|забастовк|перекрыт|"
			   "отключен|застрял|встал"},
	    {S_INIT("uk"), "закрит|зупинен|зупинил|призупин|страйк|перекрит|"
			   "знеструм|застряг"},
	    {S_INIT("fi"), "suljettu|pysäyty|pysähty|seisoo|poikki|jumissa"},
	    {S_INIT("hu"), "lezár|leáll|szünetel|elakad|rekedt"},
	    {S_INIT("ro"),
		"închis|oprit|grevă|întrerupt|pană de curent|blocat|suspendat"},
	    {S_INIT("el"),
		"κλειστ|έκλεισ|απεργία|διακοπή|διακόπ|ακινητοπο|μπλακάουτ"},
	    {S_INIT("tr"),
		"kapatıldı|kapandı|kapalı|durdu|durdurul|grev|kesinti|mahsur"},
	    {S_INIT("bg"), "затворен|спрян|стачк|прекъснат|блокиран"}};
	static const struct language_list within[] = {
	    {S_INIT("de"),
		"streik|ausfall|signalstörung|betriebsstörung|stillstand"},
	    {S_INIT("nl"), "staking|storing|uitval"},
	    {S_INIT("sv"), "stopp |strejk|avbrott "},
	    {S_INIT("da"), "strejke|afbrudt|strømsvigt|nedbrud"},
	    {S_INIT("no"), "streik"}, {S_INIT("fi"), "lakko |sähkökatko"},
	    {S_INIT("hu"), "sztrájk|áramszünet"},
	    {S_INIT("ja"),
		"運休|運転見合わせ|通行止め|停電|閉鎖|休止|ストライキ|"
		"時限スト|全面スト|スト突入|スト決行|ストで|停止"},
	    {S_INIT("zh"), "封闭|封閉|停运|停運|停电|停電|关闭|關閉|罢工|罷工|"
			   "中断|中斷|停航|停水"},
	    {S_INIT("ko"), "중단|통제|폐쇄|정전|파업|단수|멈췄"},
	    {S_INIT("ar"), "إغلاق|أغلق|توقف|إضراب|انقطاع|تعليق"}};
	return says(sentence, OF(rows, language), OF(within, language));
}

bool signs_normal(struct str sentence, struct str language)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"), "as normal|as usual|normally|on schedule|to "
			   "timetable|back to normal"},
	    {S_INIT("de"), "nach plan |planmäßig|regulär|wie gewohnt|normal "},
	    {S_INIT("fr"),
		"normalement|service normal|trafic normal|retour à la normale"},
	    {S_INIT("es"), "con normalidad|normalmente|normaliza"},
	    {S_INIT("it"), "regolar"},
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
	    {S_INIT("ro"), "conform programului|normal "},
	    {S_INIT("el"), "κανονικά"},
	    {S_INIT("tr"), "normale dön|normal sefer"},
	    {S_INIT("bg"), "нормално|по разписание"}};
	static const struct language_list within[] = {
	    {S_INIT("ja"), "平常運|平常ダイヤ|平常に|通常どおり運|通常通り運|"
			   "通常運|再開|復旧"},
	    {S_INIT("zh"), "恢复|恢復|照常运|照常運|照常通|照常行"},
	    {S_INIT("ko"), "정상화|정상 운행|정상운행|재개|복구"},
	    {S_INIT("ar"), "بشكل طبيعي|كالمعتاد|استئناف"}};
	return says(sentence, OF(rows, language), OF(within, language));
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
	    {S_INIT("no"), "kilder|etter det vi |etter det nrk |erfarer "},
	    {S_INIT("pl"), "nieoficjaln|według źródeł|jak słychać"},
	    {S_INIT("cs"), "podle zdrojů|spekul"},
	    {S_INIT("sk"), "podľa zdrojov|špekul"}, {S_INIT("ru"), "источник"},
	    {S_INIT("uk"), "джерел"},
	    {S_INIT("fi"), "tietojen mukaan|lähteiden mukaan"},
	    {S_INIT("hu"), "forrás|értesülés"}, {S_INIT("ro"), "surse"},
	    {S_INIT("el"), "πληροφορίες|πηγές"},
	    {S_INIT("tr"), "kaynaklar|öne sürüldü|iddia"},
	    {S_INIT("bg"), "източници"}};
	static const struct language_list within[] = {
	    {S_INIT("ja"), "関係者によると|関係者によれば"},
	    {S_INIT("zh"), "消息人士|据报|據報"},
	    {S_INIT("ko"), "소식통|것으로 알려졌다"},
	    {S_INIT("ar"), "مصادر|مصدر|أنباء"}};
	return says(sentence, OF(rows, language), OF(within, language)) ||
	       hearsay(sentence, language);
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
	return moods_has(str_sub(sentence, 0, LOOKED_AT), raw, true);
}

bool signs_warning(struct str sentence, struct str language)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"), "warning|flood alert|storm alert|evacuation order"},
	    {S_INIT("de"), "warnung|evakuierung"},
	    {S_INIT("fr"), "alerte|vigilance|ordre d évacuation"},
	    {S_INIT("es"), "alerta|aviso rojo|aviso naranja|aviso "
			   "amarillo|orden de evacuación"},
	    {S_INIT("it"), "allerta|allarme|ordine di evacuazione"},
	    {S_INIT("pt"), "alerta|aviso vermelho|aviso laranja|aviso "
			   "amarelo|ordem de evacuação"},
	    {S_INIT("nl"),
		"waarschuwing|code rood|code oranje|code geel|evacuatie"},
	    {S_INIT("sv"), "varning|utrymning"},
	    {S_INIT("da"), "varsel|varsling|advarsel|evakuering"},
	    {S_INIT("no"), "farevarsel|varsel|advarsel|evakuering"},
	    {S_INIT("pl"), "ostrzeżeni|alert|ewakuacj"},
	    {S_INIT("cs"), "výstrah|varován|evakuac"},
	    {S_INIT("sk"), "výstrah|varovan|evakuác"},
	    {S_INIT("ru"), "предупрежден|тревог|эвакуац"},
	    {S_INIT("uk"), "попереджен|тривог|евакуац"},
	    {S_INIT("fi"), "varoitus|varoituks|vaaratiedot|evakuoin"},
	    {S_INIT("hu"), "riasztás|riadó|figyelmeztetés|kitelepítés"},
	    {S_INIT("ro"), "avertizar|cod roșu|cod portocaliu|alert"},
	    {S_INIT("el"), "συναγερμ|προειδοποίησ|εντολή εκκένωσης"},
	    {S_INIT("tr"), "uyarı|alarm|tahliye"},
	    {S_INIT("bg"), "предупрежден|тревог|евакуац"}};
	static const struct language_list within[] = {
	    {S_INIT("de"), "warnung |warnungen |alarm "},
	    {S_INIT("nl"), "waarschuwing |alarm "},
	    {S_INIT("sv"), "varning |varningen |larm |larmet "},
	    {S_INIT("da"), "varsel |varslet "},
	    {S_INIT("no"), "varsel |varselet "}, {S_INIT("fi"), "varoitus "},
	    {S_INIT("hu"), "riasztás"},
	    {S_INIT("ja"), "注意報|警報|避難指示|避難命令"},
	    {S_INIT("zh"), "预警|警报|預警|警報|疏散令"},
	    {S_INIT("ko"), "주의보|경보|대피령"},
	    {S_INIT("ar"), "تحذير|إنذار|أمر الإخلاء"}};
	return says(sentence, OF(rows, language), OF(within, language));
}

static bool lifted(struct str sentence, struct str language)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"),
		"lifted|lifts|is over|are "
		"over|cancel|lift |withdrawn|expires|expired|stood down"},
	    {S_INIT("de"), "aufgehoben|zurückgenommen|beendet|vorbei"},
	    {S_INIT("fr"), "levé|levée|levées|lève|lèvent|fin de l alerte|fin "
			   "de la vigilance"},
	    {S_INIT("es"),
		"levanta|levantan|levantada|levantado|desactiva|desactivan|"
		"desactivada|cancela|cancelada|fin de la alerta"},
	    {S_INIT("it"), "revocat|revoca|rientrat|cessat|cessa "},
	    {S_INIT("pt"), "levantad|levanta |levantam|cancelad|cancela "
			   "|suspens|fim do alerta"},
	    {S_INIT("nl"), "ingetrokken|opgeheven|voorbij"},
	    {S_INIT("sv"), "hävd|hävs|hävt|upphävd|blåst av|blåses av|är över"},
	    {S_INIT("da"), "ophævet|afblæst|er ovre"},
	    {S_INIT("no"), "opphevet|avblåst|er over"},
	    {S_INIT("pl"), "odwołan|odwołuj|odwołał|cofnięt"},
	    {S_INIT("cs"), "odvolán|odvolal|zrušen|zrušil"},
	    {S_INIT("sk"), "odvolan|odvolal|zrušen|zrušil"},
	    {S_INIT("ru"), "отменен|отменил|снят|сняли|отбой"},
	    {S_INIT("uk"), "скасован|скасувал|знят|зняли|відбій"},
	    {S_INIT("fi"), "peruttu|perutaan|päättyi|on ohi|poistettu"},
	    {S_INIT("hu"), "visszavon|megszűn|megszünt|feloldott|feloldották"},
	    {S_INIT("ro"), "ridicat|anulat|a încetat|s a încheiat"},
	    {S_INIT("el"), "άρση|ήρθη|ήρθησαν|λήξη|έληξε"},
	    {S_INIT("tr"), "kaldırıldı|kalktı|sona erdi|iptal edildi"},
	    {S_INIT("bg"), "отменен|отмениха|вдигнат|отбой"}};
	static const struct language_list within[] = {{S_INIT("ja"), "解除"},
	    {S_INIT("zh"), "解除"}, {S_INIT("ko"), "해제"},
	    {S_INIT("ar"), "رفع|إلغاء|انتهاء"}};
	return says(sentence, OF(rows, language), OF(within, language));
}

/* With such a word another clause begins. */
static bool joins(struct str word, struct str language)
{
	return str_istarts(language, S("en")) &&
	       word_listed(" as when while ", word);
}

/* Behind such a word is why, what it is in spite of, or is to be: "cancelled
 * after storm warning". */
static bool why(struct str word, struct str language)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"), " after amid because before by despite due during "
			   "following over to under with "},
	    {S_INIT("de"), " angesichts aufgrund bei infolge nach trotz "
			   "während wegen "},
	    {S_INIT("fr"),
		" après cause dès face malgré pendant raison suite "},
	    {S_INIT("es"), " ante con debido durante pese por tras "},
	    {S_INIT("it"), " causa con dopo durante nonostante per "},
	    {S_INIT("pt"), " ante após apesar causa com devido durante por "},
	    {S_INIT("nl"), " bij door na ondanks tijdens vanwege wegens "},
	    {S_INIT("sv"), " efter grund trots under "},
	    {S_INIT("da"), " efter grund trods under "},
	    {S_INIT("no"), " etter grunn tross under "},
	    {S_INIT("pl"), " mimo po podczas powodu przez "},
	    {S_INIT("cs"), " kvůli navzdory po při "},
	    {S_INIT("sk"), " kvôli napriek po pre pri "},
	    {S_INIT("ru"), " из из-за несмотря после при "},
	    {S_INIT("uk"), " під після попри при через "},
	    {S_INIT("ro"), " cauza după pe plin plină timpul urma "},
	    {S_INIT("el"), " εξαιτίας λόγω μετά παρά "},
	    {S_INIT("bg"), " въпреки заради поради при след "},
	    {S_INIT("ar"), " بسبب بعد رغم "}};
	return word_listed(OF(rows, language), word);
}

/* And before such a word. */
static bool therefore(struct str word, struct str language)
{
	static const struct language_list rows[] = {
	    {S_INIT("fi"), " aikana jälkeen johdosta takia vuoksi "},
	    {S_INIT("hu"), " alatt ellenére miatt után "},
	    {S_INIT("tr"), " ardından dolayısıyla nedeniyle rağmen sonra "
			   "sonrası sonrasında yüzünden "}};
	return word_listed(OF(rows, language), word);
}

/* A clause ends before the word: there is more than a space or apostrophe. */
static bool parts(const struct word *word, const char *end)
{
	size_t gap = end && word->raw.p > end ? (size_t)(word->raw.p - end) : 0;
	if (word->pair || !gap)
		return gap;
	return !word->joined && (gap > 3 || memchr(end, ' ', gap));
}

struct str signs_lifted(struct str headline, struct str language)
{
	const char *at[NEAR_PAIRS] = {0}, *end = NULL;
	struct words w = words_of(str_sub(headline, 0, LOOKED_AT));
	struct word word;
	struct str found = {0};
	bool beside = false;
	if (!signs_warning(headline, language) || !lifted(headline, language))
		return found;
	while (words_next(&w, &word)) {
		int near = word.pair ? NEAR_PAIRS : NEAR, i = 0;
		bool anew = therefore(word.folded, language);
		bool parted = parts(&word, end) || joins(word.folded, language);
		if (parted && found.p)
			return found;
		if (parted || anew) {
			memset(at, 0, sizeof(at));
			found = (struct str){0};
			beside = false;
		}
		end = word.raw.p + word.raw.n;
		beside |= why(word.folded, language);
		if (beside || anew || found.p)
			continue;
		if (!at[0] || !closed_word(word.folded, language)) {
			memmove(at + 1, at, sizeof(at) - sizeof(*at));
			at[0] = word.raw.p;
		}
		while (i + 1 < near && at[i + 1])
			i++;
		struct str text = {at[i], (size_t)(end - at[i])};
		if (signs_warning(text, language) && lifted(text, language))
			found = text;
	}
	return found;
}

bool signs_half_time(struct str sentence, struct str language)
{
	static const struct language_list rows[] = {
	    {S_INIT("en"), "half time|halftime|at the break|at the "
			   "interval|after two periods|after one period"},
	    {S_INIT("de"), "halbzeit|zur pause|nach zwei dritteln|nach dem "
			   "ersten drittel|nach dem zweiten drittel"},
	    {S_INIT("fr"), "mi temps|à la pause"},
	    {S_INIT("es"), "al descanso|primera parte|primera mitad"},
	    {S_INIT("it"), "intervallo|primo tempo"},
	    {S_INIT("pt"), "ao intervalo|primeiro tempo|primeira parte"},
	    {S_INIT("nl"), "rust |ruststand|eerste helft"},
	    {S_INIT("sv"),
		"halvtid|första halvlek|i paus |efter två perioder|efter "
		"första perioden|efter andra perioden"},
	    {S_INIT("da"), "ved pausen|halvleg|halvtid"},
	    {S_INIT("no"), "til pause|ved pause|første omgang"},
	    {S_INIT("pl"), "do przerwy|pierwszej połow"},
	    {S_INIT("cs"),
		"poločas|po dvou třetinách|po první třetině|po druhé třetině"},
	    {S_INIT("sk"),
		"polčas|po dvoch tretinách|po prvej tretine|po druhej tretine"},
	    {S_INIT("ru"),
		"первый тайм|первого тайма|перерыв|после двух периодов|после "
		"первого периода|после второго периода"},
	    {S_INIT("uk"), "перший тайм|першого тайму|перерв"},
	    {S_INIT("fi"), "puoliaja|puoliaik|tauolla|kahden erän "
			   "jälkeen|avauserän jälkeen|toisen erän jälkeen"},
	    {S_INIT("hu"), "félidő|szünetben"},
	    {S_INIT("ro"), "la pauză|prima repriză"}, {S_INIT("el"), "ημίχρον"},
	    {S_INIT("tr"), "ilk yarı|devre arası"},
	    {S_INIT("bg"), "полувреме"}};
	static const struct language_list within[] = {
	    {S_INIT("de"), "halbzeit"},
	    {S_INIT("ja"), "前半終了|前半を|ハーフタイム"},
	    {S_INIT("zh"), "半场|半場|中场休息|中場休息"},
	    {S_INIT("ko"), "전반|하프타임"}, {S_INIT("ar"), "الشوط الأول"}};
	return says(sentence, OF(rows, language), OF(within, language));
}
