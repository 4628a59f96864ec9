/* SPDX-License-Identifier: MIT */
/* gazetted: how a sentence begins that has lost the one before. */
#include "prose/orphan.h"

#include "base/utf8.h"
#include "prose/openings.h"
#include "prose/share.h"
#include "text/language_row.h"
#include "text/sentence.h"

#define LIST(t)	    (sizeof(t) / sizeof(*(t)))
#define THIS_WITHIN 4	/* words: "Người đàn ông này" */
#define THIS_BYTES  120 /* of a script without spaces */

/* What is told of as known, and the verbs behind, so that nothing says of what
 * it is: "The decision of the court" does. */
static const struct {
	struct str language;
	const char *what, *verbs;
} events[] = {
    {S_INIT("en"),
	"|the move|the decision|the announcement|the ruling|the measure|"
	"the measures|the incident|the remarks|the comments|the proposal|"
	"the allegations|the allegation|the accusations|the statement|"
	"the revelation|the revelations|the findings|the news|the changes|"
	"the attack|the arrest|the arrests|",
	" comes came come follows followed follow marks marked means meant "
	"prompted sparked drew was were is are has have had would will "
	"happened occurred took raises raised ends ended makes made puts "
	"sent "},
    {S_INIT("de"),
	"|die entscheidung|der schritt|die ankündigung|der vorfall|"
	"das urteil|die maßnahme|der beschluss|die vorwürfe|die mitteilung|",
	" kommt kam folgt folgte fiel ereignete erfolgte bedeutet gilt "
	"wurde wird stieß stößt sorgte sorgt kommen "},
    {S_INIT("fr"),
	"|la décision|l annonce|la mesure|l incident|les faits|le drame|",
	" intervient survient fait suit vient a se s arrive tombe "},
    {S_INIT("es"),
	"|la decisión|el anuncio|la medida|el incidente|los hechos|"
	"el suceso|el hecho|el crimen|",
	" llega se fue ha ocurrió ocurrieron sigue supone "},
    {S_INIT("it"),
	"|la decisione|l annuncio|la mossa|l incidente|il fatto|i fatti|",
	" arriva è segue giunge si sono ha viene "},
    {S_INIT("pt"),
	"|a decisão|o anúncio|a medida|o incidente|o caso|o crime|o fato|",
	" surge vem foi ocorre ocorreu chega acontece aconteceu segue "},
    {S_INIT("nl"),
	"|het besluit|de beslissing|de aankondiging|het incident|de stap|",
	" komt kwam volgt volgde betekent viel vond gebeurde "},
    {S_INIT("sv"), "|beslutet|händelsen|beskedet|uttalandet|",
	" kommer kom följer innebär inträffade togs väckte "},
    {S_INIT("da"), "|beslutningen|afgørelsen|hændelsen|meldingen|",
	" kommer kom følger betyder skete "},
    {S_INIT("no"), "|beslutningen|avgjørelsen|hendelsen|kunngjøringen|",
	" kommer kom følger betyr skjedde "},
    {S_INIT("pl"),
	"|decyzja|zdarzenie|do zdarzenia|do wypadku|do kradzieży|do napadu|do "
	"pożaru|"
	"do tragedii|do kolizji|do ataku|",
	" zapadła została przychodzi oznacza miało doszło "},
    {S_INIT("cs"), "|rozhodnutí|incident|k incidentu|k nehodě|k neštěstí|",
	" přichází padlo přišlo se došlo "},
    {S_INIT("sk"), "|rozhodnutie|incident|k incidentu|k nehode|",
	" prichádza padlo prišlo sa došlo "},
    {S_INIT("ru"), "|решение|инцидент|происшествие|чп|трагедия|авария|пожар|",
	" было принято принимается произошел произошёл произошло "
	"произошла случилось случилась случился "},
    {S_INIT("uk"), "|рішення|інцидент|подія|",
	" було ухвалили ухвалено стався сталося сталася "},
    {S_INIT("bg"), "|решението|инцидентът|", " идва беше е стана "},
    {S_INIT("hr"), "|odluka|incident|", " dolazi je se "},
    {S_INIT("ro"), "|decizia|anunțul|măsura|incidentul|",
	" vine a survine a s "},
    {S_INIT("fi"), "|päätös|tapaus|tapahtuma|",
	" tuli tulee sattui tapahtui syntyi "},
    {S_INIT("hu"), "|a döntés|a bejelentés|az eset|",
	" egy azután után hétfőn tegnap történt éjfél "},
    {S_INIT("el"), "|η απόφαση|η ανακοίνωση|το περιστατικό|",
	" έρχεται ελήφθη ήρθε σημειώθηκε "},
    {S_INIT("he"), "|האירוע|ההחלטה|המקרה|", " התרחש אירע התקבלה באה הגיעה "},
    {S_INIT("ar"), "|وقد وقع|ووقع|وقع|وجاء|", " الحادث الهجوم القرار "},
    {S_INIT("ca"), "|la decisió|l anunci|la mesura|",
	" arriba es va ha suposa "},
};

/* Of those, what says what happened: where it says where, too, it is news. */
static const struct language_list mishaps[] = {
    {S_INIT("en"), "|the attack|the arrest|the arrests|"},
    {S_INIT("es"), "|el crimen|"},
    {S_INIT("it"), "|l incidente|"},
    {S_INIT("pt"), "|o crime|"},
    {S_INIT("pl"), "|do wypadku|do kradzieży|do napadu|do pożaru|do kolizji|"
		   "do ataku|"},
    {S_INIT("cs"), "|k nehodě|"},
    {S_INIT("sk"), "|k nehode|"},
    {S_INIT("ru"), "|авария|пожар|"},
};

/* "The last one", where a verb follows: the word is one of `verbs`, or ends so.
 */
static const struct {
	struct str language;
	const char *last, *endings;
} latter[] = {
    {S_INIT("ru"), " последний последняя последние ",
	"|ил|ила|или|ал|ала|али|ул|ула|ыл|ыла|ет|ит|ёл|ла|ерг|"},
    {S_INIT("uk"), " останній остання останні ",
	"|ив|ила|или|ав|ала|али|ув|нув|ула|ює|ує|"},
    {S_INIT("el"), " τελευταίος τελευταία ", "|ψε|σε|ξε|θηκε|"},
    {S_INIT("de"), " dieser diese dieses ", ""},
    {S_INIT("bg"), " последният последната ", "|ли|ва|"},
};

/* A demonstrative behind its noun, where it does not say when: "Tuần này". */
static const struct {
	struct str language;
	const char *these, *not_behind;
} behind[] = {
    {S_INIT("vi"), " này đó ấy ", " tuần năm tháng hôm lúc khi mùa kỳ dịp "},
    {S_INIT("id"), " itu tersebut ", " saat waktu tahun "},
    {S_INIT("he"), " זה זו זאת אלה אלו ", " שבוע שנה חודש יום ערב קיץ חורף "},
};

/* Verbs behind "Dieser", which before a noun is "this". */
static const char verbs_de[] =
    " ist war hat hatte wird wurde soll sollte will wollte wies sagte sagt "
    "erklärte betonte kündigte lehnte bestritt räumte gab sei habe muss musste "
    "kann konnte floh flüchtete erlitt starb blieb kam forderte warf "
    "widersprach bestätigte schrieb reagierte zeigte hält hielt ";

/* What says nothing without what it is of: "The answer lies in the rock", but
 * not "The answer to all questions is". */
static const struct {
	struct str language;
	const char *what, *verbs;
} shells[] = {
    {S_INIT("en"),
	"|the answer|the reason|the result|the upshot|the catch|"
	"the trick|the solution|the explanation|the outcome|the effect|"
	"the funny thing|the strange thing|the sad thing|the odd thing|"
	"the best part|the worst part|the good news|the bad news|",
	" is was are were lies lay comes came seems would could may might "
	"has had "},
    {S_INIT("de"),
	"|die antwort|die lösung|das ergebnis|der haken|die folge|die folgen|"
	"die erklärung|der grund|der clou|antwort|antworten|eine antwort|"
	"die gründe|über die gründe|die hintergründe|über die hintergründe|",
	" ist sind war waren liegt lag lautet lautete steckt findet "
	"finden gibt geben liefert liefern bietet darauf und berichtet "
	"spricht "},
    {S_INIT("fr"),
	"|la réponse|le résultat|la raison|la solution|l explication|"
	"la conséquence|le problème|",
	" est était tient se réside serait "},
    {S_INIT("es"),
	"|la respuesta|el resultado|la razón|la solución|el motivo|"
	"la explicación|la consecuencia|",
	" es está fue era son puede podría "},
    {S_INIT("it"),
	"|la risposta|il risultato|la ragione|il motivo|la soluzione|"
	"la spiegazione|la conseguenza|",
	" è sta era sono sarebbe potrebbe "},
    {S_INIT("pt"),
	"|a resposta|o resultado|a razão|o motivo|a solução|a explicação|",
	" é está foi era são pode "},
    {S_INIT("nl"),
	"|het antwoord|de reden|het resultaat|de oplossing|de verklaring|"
	"het gevolg|",
	" is was ligt zit zijn luidt "},
    {S_INIT("sv"), "|svaret|orsaken|resultatet|lösningen|förklaringen|",
	" är var ligger finns blev "},
    {S_INIT("da"), "|svaret|årsagen|resultatet|løsningen|forklaringen|",
	" er var ligger findes blev "},
    {S_INIT("no"), "|svaret|årsaken|resultatet|løsningen|forklaringen|",
	" er var ligger finnes ble "},
};

static bool shell(
    struct str language, const struct lead_in *w, struct opening *o)
{
	int k = LANGUAGE_ROW(shells, language);
	if (k < 0)
		return false;
	size_t n = opening_among(o, shells[k].what);
	return n && n < w->n && !w->comma[n - 1] &&
	       word_listed(shells[k].verbs, w->words[n]);
}

static bool the_last(struct str language, const struct lead_in *w)
{
	int k = LANGUAGE_ROW(latter, language);
	if (k < 0)
		return false;
	for (size_t i = 0; i + 1 < w->n && i < 2; i++)
		if (word_listed(latter[k].last, w->words[i]) && !w->comma[i])
			return *latter[k].endings
				   ? word_ends(
					 latter[k].endings, w->words[i + 1])
				   : word_listed(verbs_de, w->words[i + 1]);
	return false;
}

/* "ห้องสมุดนี้", but not "วันนี้": today, this year. */
static bool thai_this(struct str t)
{
	static const struct str when[] = {S_INIT("วันนี้"), S_INIT("ปีนี้"),
	    S_INIT("เดือนนี้"), S_INIT("สัปดาห์นี้"), S_INIT("ครั้งนี้"), S_INIT("ขณะนี้"),
	    S_INIT("ตอนนี้"), S_INIT("เวลานี้"), S_INIT("คืนนี้"), S_INIT("ช่วงนี้"),
	    S_INIT("คนนี้"), S_INIT("ฤดูนี้"), S_INIT("นอกจากนี้")};
	static const struct str this = S_INIT("นี้");
	ptrdiff_t at = str_find(t, this);
	if (str_find(t, S("ดังกล่าว")) > 0)
		return true;
	if (at <= 0)
		return false;
	t.n = (size_t)at + this.n;
	for (size_t i = 0; i < LIST(when); i++)
		if (str_ends(t, when[i]))
			return false;
	return true;
}

/* "Quyết định này", and in a script without spaces "การตัดสินใจดังกล่าว". */
static bool this_behind(struct str language, const struct lead_in *w)
{
	if (str_istarts(language, S("th")))
		return thai_this(utf8_clip(w->words[0], THIS_BYTES));
	int k = LANGUAGE_ROW(behind, language);
	if (k < 0)
		return false;
	for (size_t i = 1; i < w->n && i < THIS_WITHIN; i++) {
		if (w->comma[i - 1] || (i > 1 && word_capital(w->words[i])))
			return false;
		if (word_listed(behind[k].these, w->words[i]))
			return !word_listed(
			    behind[k].not_behind, w->words[i - 1]);
	}
	return false;
}

/* "The decision follows". */
static bool event(
    struct str language, const struct lead_in *w, struct opening *o)
{
	int k = LANGUAGE_ROW(events, language);
	if (k < 0)
		return false;
	size_t n = opening_among(o, events[k].what);
	return n && n < w->n && !w->comma[n - 1] &&
	       word_listed(events[k].verbs, w->words[n]);
}

bool orphan_mishap(struct str language, const struct lead_in *w)
{
	struct opening o;
	size_t n = 0;
	int k = LANGUAGE_ROW(mishaps, language);
	opening_read(w, &o);
	if (k >= 0)
		n = opening_among(&o, mishaps[k].words);
	for (size_t i = n + 2; n && i < w->n; i++)
		if (word_capital(w->words[i]) &&
		    !word_listed(" on ", w->words[i - 1])) /* "on Monday" */
			return true;
	return false;
}

bool orphan_begins(struct str language, const struct lead_in *w)
{
	struct opening o;
	if (!w->n)
		return false;
	if (leaning_lost(language, w->words[0]) || this_behind(language, w))
		return true;
	opening_read(w, &o);
	return openings_lean(language, w, &o) || event(language, w, &o) ||
	       shell(language, w, &o) || share_begins(language, w, &o) ||
	       the_last(language, w);
}

bool orphan_not(struct str language, const struct lead_in *w)
{
	static const struct {
		struct str language;
		const char *these, *verbs;
	} nouns[] = {
	    {S_INIT("en"), " this these ",
		" is was are were has had have will would can may could might "
		"should must comes came follows followed means meant makes "
		"made marks marked and includes included suggests shows "
		"brings leaves left gives gave led leads happened happens "
		"applies prompted in at on of after time also then did does "
		"do year latter "},
	    {S_INIT("de"), " dieser diese dieses ", " "},
	    {S_INIT("fr"), " ce cet cette ces ",
		" est sont n ne qui que sera fut serait dernier dernière "
		"derniers dernières sont a dont à "},
	    {S_INIT("es"), " este esta estos estas ",
		" es fue ha será sería se último última últimos últimas no "
		"también era son fueron "},
	    {S_INIT("it"), " questo questa questi queste ",
		" è ha sarà era ultimo ultima sono si non fu hanno "},
	    {S_INIT("pt"), " este esta estes estas ",
		" é foi será último última últimos últimas não também era são "
		"foram se tem "},
	    {S_INIT("nl"), " deze dit ",
		" is was wordt werd heeft had zijn waren laatste zal zou kan "
		"komt kwam "}};
	int k = LANGUAGE_ROW(nouns, language);
	if (k < 0 || w->n < 2 || w->comma[0])
		return false;
	bool noun = !str_starts(nouns[k].language, S("de")) ||
		    word_capital(w->words[1]);
	return noun && word_listed(nouns[k].these, w->words[0]) &&
	       !word_listed(nouns[k].verbs, w->words[1]);
}

bool orphan_thus(struct str language, const struct lead_in *w)
{
	static const char not_behind[] =
	    " lo la los las li le que se me nos les como pues mismo ha han "
	    "hanno dijo dice disse ";
	if (w->n < 3 || w->comma[0] || w->comma[1] ||
	    !word_listed(" así così ", w->words[0]) ||
	    word_listed(not_behind, w->words[1]))
		return false;
	return (str_istarts(language, S("es")) ||
		   str_istarts(language, S("it"))) &&
	       (word_capital(w->words[2]) ||
		   word_listed(" el la los las il i gli ", w->words[2]));
}
