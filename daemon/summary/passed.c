/* SPDX-License-Identifier: MIT */
/* gazetted: words by which a thing that went on has passed. */
#include "summary/passed.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "text/language.h"
#include "text/language_row.h"
#include "text/mood_words.h"
#include "text/moods.h"
#include "text/words.h"

#define LOOKED_AT 2048 /* bytes of a sentence */

/* Again, back, home, safe, loose, on firm ground, in port; turned up, pulled
 * out, reunited, made harmless; at last, no more. "Already" with "is" alone:
 * "has played for two years already"; and not "himself", which in many
 * languages is "alone". Parted by '|', with a space behind a whole word. */
static const struct language_list rows[] = {
    {S_INIT("en"),
	"open water |into port |in port |reaches port |into harbour |in "
	"harbour |reaches shore |reached shore |reaches land |reached land "
	"|reaches safety |reached safety |again |back |home |safe |safely |is "
	"well |are well |finally |is free "
	"|are free |pulled free |freed |ashore |on ground |on the ground "
	"|turns up |turned up |shows up |showed up |walks in|walked in|pulled "
	"out |winched |dug out |is already |are already |no longer |defused "},
    {S_INIT("de"),
	"im hafen |in den hafen |erreicht hafen |wieder |zurück |heim |daheim "
	"|nach hause |zu hause |nachhause "
	"|zuhause |endlich |inzwischen |wohlauf |los |frei |taucht auf "
	"|aufgetaucht |geborgen |vereint |ist bereits |sind bereits |ist schon "
	"|sind schon |nicht mehr |entschärft |unschädlich "},
    {S_INIT("nl"), "in de haven |in haven |naar haven |haven binnen |weer "
		   "|terug |thuis |eindelijk |inmiddels |terecht |los "
		   "|vrij |duikt op |duiken op |opgedoken |losgetrokken "
		   "|herenigd |is al |zijn al |niet meer |onschadelijk "},
    {S_INIT("fr"),
	"au port |à bon port |de nouveau |à nouveau |de retour |enfin "
	"|finalement |à la maison "
	"|chez lui |chez elle |chez eux |chez un |chez une |chez son |chez sa "
	"|chez ses |libre |libres |réappar|dégagé|extrait|réuni|est déjà |sont "
	"déjà |n est plus |ne sont plus |désamorc|neutralis|est sorti|sont "
	"sorti"},
    {S_INIT("es"), "a puerto |en puerto |de nuevo |vuelve |vuelven |volvió "
		   "|volvieron |regresó |a "
		   "casa |en casa |por fin |otra vez |libre |libres "
		   "|reaparec|sacad|extraíd|reencuentr|ya está |ya están |ya "
		   "no |desactivad|superficie "},
    {S_INIT("it"),
	"in porto |di nuovo |torna |tornano |tornato |tornata |tornati |a casa "
	"|finalmente |libero |liberi |a terra |ricompar|estratt|riabbracci|è "
	"già |sono già |non è più |non sono più |disinnesc"},
    {S_INIT("pt"), "ao porto |no porto |de volta |voltou |voltaram |regressou "
		   "|a casa |em casa "
		   "|finalmente |de novo |livre |livres |em terra |a terra "
		   "|reaparec|retirad|reencontr|já está |já estão |já não "
		   "|apanhad|desativad"},
    {S_INIT("sv"), "i hamn |åter |igen |tillbaka |hem |hemma |äntligen |loss "
		   "|fri |dyker upp |dök "
		   "upp |återfören|är redan |inte längre |oskadligg"},
    {S_INIT("da"),
	"i havn |igen |tilbage |hjem |hjemme |endelig |fri |løs |dukker op "
	"|dukkede op "
	"|dukket op |genforen|er allerede |ikke længere |uskadeliggj"},
    {S_INIT("no"), "i havn |til havn |igjen |tilbake |hjem |hjemme |endelig "
		   "|fri |løs |dukker opp |dukket "
		   "opp |gjenforen|er allerede |ikke lenger |uskadeliggj"},
    {S_INIT("pl"),
	"do portu |w porcie |znów |znowu |ponownie |wrócił |wróciła |wrócili "
	"|wróciły |do domu |w "
	"domu |odnalazł|wydobyt|jest już |są już |już nie |rozbroj|zneutraliz"},
    {S_INIT("cs"), "do přístavu |v přístavu |zase |opět |znovu |zpět |zpátky "
		   "|domů |doma |objevil se "
		   "|objevila se |vyproštěn|už je |jsou už |už jsou |je už |už "
		   "není |už nejsou |zneškod"},
    {S_INIT("sk"), "do prístavu |v prístave |zase |opäť |znovu |späť |domov "
		   "|doma |objavil sa |objavila "
		   "sa |vyslobod|už je |už sú |je už |sú už |už nie "},
    {S_INIT("ru"),
	"в порт |в порту |на берег |снова |опять |вновь |вернулся |вернулась "
	"|вернулись |вернули |домой "
	"|дома |объявился |объявилась |объявились |извлекли |подняли |обезвре"},
    {S_INIT("uk"), "у порт |до порту |у порту |на берег |знову |повернувся "
		   "|повернулася |повернулись |повернули "
		   "|додому |вдома |віднайш|знешкод"},
    {S_INIT("fi"), "satamaan |satamassa |taas |jälleen |takaisin |kotiin "
		   "|kotona |vihdoin |palasi "
		   "|palasivat |tavoitet|on jo |ovat jo |ei enää "},
    {S_INIT("tr"), "limana |limanda |yeniden |tekrar |artık |döndü |döndüler "
		   "|evine |nihayet "
		   "|ulaşıldı |çıkarıldı |kavuş"},
    {S_INIT("hu"),
	"kikötőbe |kikötőben |ismét |újra |vissza |haza |otthon |végre "
	"|előkerült|befogt|kimentett|elérték "},
    {S_INIT("ro"),
	"în port |din nou |înapoi |acasă |bine |reapăr|scoși |nu mai "},
    {S_INIT("el"), "στο λιμάνι |σε λιμάνι |ξανά |πάλι |πίσω |σπίτι |πλέον "
		   "|τελικά |εντοπίστ|δεν είναι πια "},
    {S_INIT("ja"), "自力で|帰宅|無事|戻った|再開"},
    {S_INIT("zh"), "自行|回家|平安|返回|恢复|恢復"},
    {S_INIT("ko"), "스스로|귀가|무사|돌아왔|재개"}};

/* Gets, keeps, stays, may, must, loses, wins, said no, voted, ruled, was right,
 * sold, forbidden; of a rocket, a storm, that it came. Parted likewise. */
static const struct language_list answers[] = {
    {S_INIT("en"), "gets |keeps |stays |loses |lost |wins |won |must pay|must "
		   "go |may stay|says no |says yes |voted |ruled |rules |threw "
		   "out|throws out|thrown out|saved |sold |orbit|lifted "
		   "off|hits |makes landfall|came ashore"},
    {S_INIT("de"),
	"bekommt |behält |bleibt |bleiben |darf |dürfen |muss |müssen "
	"|verliert |verlor |gewinnt |gewann |siegt |entschied "
	"|urteilt|untersagt|stimmte |stimmten |trifft auf |fegt "},
    {S_INIT("nl"),
	"krijgt |krijgen |houdt |blijft |blijven |mag |mogen |moet |moeten "
	"|verliest |wint |wonnen |gelijk |besliste |stemde |verbied"},
    {S_INIT("fr"),
	"obtien|garde |gardent |reste |restera |resteront |confi|perd |perdent "
	"|gagne|remport|écope|interdi|dit non |dit oui |voix |retenu |tranché "
	"|inflige|infligé|donné raison |donne raison "},
    {S_INIT("es"), "tumba|se queda |seguirá |pierde|gana |ganan |ganó "
		   "|consigu|logra|obtien|obtuv|prohíb|prohib|votos |votó "
		   "|falló |dictó |la razón a"},
    {S_INIT("it"), "ottien|ottenut|resta |restano |mantien|perde |vince |vinto "
		   "|vieta|vietat|prima |seconda |terza |primo |secondo |terzo "
		   "|ha deciso |voti |ha detto no |dato ragione |dà ragione "},
    {S_INIT("pt"), "vendid|fica |ficam "
		   "|mantém|perde|vence|ganha|conseg|proíb|proib|aceitou "
		   "|decidiu |votos |votou |razão a"},
    {S_INIT("sv"), "får |behåller |blir kvar |vinner |vann |förlora|klartecken "
		   "|sade nej |sa nej |sa ja |röstade |förbjud|upphäv"},
    {S_INIT("da"), "får |beholder |bliver |vinder |vandt |taber |tabte |stemte "
		   "|forbyd|sagde nej |sagde ja |medhold "},
    {S_INIT("no"), "får |beholder |består |blir |vinner |vant |taper |tapte "
		   "|stemte |forby|sa nei |sa ja |medhold "},
    {S_INIT("pl"), "zostaj|zostan|dostan|dosta|wygra|przegra|głosami "
		   "|przegłosow|opowiedz|zakaza|zdecydow|orzek|rację "},
    {S_INIT("cs"), "zakáza|zůstan|zůstáv|dostan|získ|vyhrá|prohrá|za pravdu "
		   "|rozhod|hlasy "},
    {S_INIT("sk"), "zakáza|zostan|zostáv|dostan|získ|vyhra|prehra|za pravdu "
		   "|rozhod|hlasmi "},
    {S_INIT("ru"), "отстоя|запрет|разреш|останет|остают|получ|выигра|проигра|"
		   "проголосовал|постанов"},
    {S_INIT("uk"), "відстоя|заборон|дозвол|залиш|отрима|виграл|програл|"
		   "проголосував|підтрима|ухвал"},
    {S_INIT("fi"), "saa |saavat |säily|jatkaa |jatkuu |voitti "
		   "|voitt|hävi|äänin |kielsi |äänesti "},
    {S_INIT("tr"),
	"kazan|kaybet|kalıyor |kalacak |oyla |oyuyla |yasakla|karar verdi "},
    {S_INIT("hu"),
	"marad |maradnak |kap |nyert|vesztett|döntött |szavazott |megtilt"},
    {S_INIT("ro"),
	"rămân|primeșt|câștig|pierd|voturi |a votat |a decis |interzi"},
    {S_INIT("el"), "μένει |κερδίζ|κέρδισ|χάνει |έχασ|αποφάσισ|ψήφισ|απαγόρευσ"},
    {S_INIT("ja"), "決定|判決|認め|可決|否決|勝|敗|打ち上げに成功"},
    {S_INIT("zh"), "决定|決定|判|通过|通過|否决|否決|胜|勝|败|敗"},
    {S_INIT("ko"), "결정|판결|가결|부결|승리|패배|성공"}};

static bool has(const char *phrases, struct str text, struct str language)
{
	const struct mood_words *by = mood_words_of(language);
	if (by && by->raw)
		return moods_has(text, phrases, true);
	struct buf folded = buf_init(2 * LOOKED_AT);
	struct words w = words_of(utf8_clip(text, LOOKED_AT));
	struct word word;
	while (words_next(&w, &word))
		moods_fold(&folded, word.folded);
	bool is = moods_has(buf_str(&folded), phrases, false);
	buf_free(&folded);
	return is;
}

bool passed(struct str text, struct str language)
{
	return has(
	    LANGUAGE_LIST(rows, language_as_listed(language)), text, language);
}

bool passed_decision(struct str text, struct str language)
{
	return has(LANGUAGE_LIST(answers, language_as_listed(language)), text,
	    language);
}
