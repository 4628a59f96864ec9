/* SPDX-License-Identifier: MIT */
/* gazetted: first words of sentences that take up what was said. */
#include "prose/openings.h"

#include "prose/subject.h"
#include "text/language_row.h"
#include "text/sentence.h"

/* Behind an opening that may go on: "In addition to the tax", "W odpowiedzi na
 * atak" are whole; "as a result of this" is not. */
static const struct {
	struct str language;
	const char *of, *back;
} complements[] = {
    {S_INIT("en"), " to of as who whose behind accused convicted ",
	" this that these those it them him her "},
    {S_INIT("de"), " der des von eines einer ", " deren dessen "},
    {S_INIT("fr"), " à au aux de du des d que qu qui dont en les ",
	" cela ça ce cette ces celui celle ceux "},
    {S_INIT("es"), " a al de del que más ",
	" ello eso esto este esta estos estas ese esa él ella "},
    {S_INIT("it"),
	" a ad al alla allo all ai alle agli di del della dei che più ",
	" ciò questo questa questi queste quello quella lui lei "},
    {S_INIT("pt"), " de do da dos das a ao aos à às que ",
	" isso isto esse essa este esta ele ela "},
    {S_INIT("nl"), " van dan ", " dat die dit deze hem haar hen "},
    {S_INIT("sv"), " på för ", " detta det denna dessa "},
    {S_INIT("da"), " på for ", " dette det denne disse "},
    {S_INIT("no"), " på for ", " dette det denne disse "},
    {S_INIT("pl"), " na gdy kiedy ", " to nie niego nią "},
    {S_INIT("ro"), " a al ale la de după ", " aceasta acest această acestui "},
    {S_INIT("ru"), " на как года ", " это этот эту эти него неё нее них "},
    {S_INIT("fi"), " kun ", " "},
    {S_INIT("el"), " που ", " "},
    {S_INIT("cs"), " s se co ", " tím ním ní nimi "},
    {S_INIT("sk"), " s so ", " tým ním ňou nimi "},
    {S_INIT("uk"), " на як ", " це цей цю ці нього неї них "},
};

/* What happens, in the case that languages without articles have for "of it":
 * "В результате аварии". */
static const char events[] =
    " аварии дтп пожара пожаров взрыва взрывов обстрела обстрелов удара ударов "
    "атаки атак столкновения наводнения землетрясения паводка нападения "
    "крушения падения теракта терактов обвала обрушения схода шторма урагана "
    "выборов голосования проверки проверок переговоров происшествия конфликта "
    "реформы сделки перестрелки стрельбы драки утечки возгорания подрыва "
    "прорыва ошибки операции войны бомбардировки "
    "аварії пожежі вибуху вибухів обстрілу обстрілів атаки зіткнення повені "
    "землетрусу нападу падіння теракту обвалу виборів перевірки переговорів "
    "війни операції стрілянини витоку ";

static const char again[] =
    " same même mismo misma stesso stessa mesmo mesma selben derselben "
    "demselben gleichen hetzelfde dezelfde ";

/* "On the same day as", "En la misma semana en que": the same as what follows.
 */
static bool compared(const struct lead_in *w, size_t n)
{
	if (!word_listed(again, w->words[n - 1]))
		return false;
	for (size_t i = n + 1; i <= n + 2 && i < w->n && !w->comma[i - 1]; i++)
		if (word_listed(
			" as that wie als que qu che cui ", w->words[i]))
			return true;
	return false;
}

/* "Soon after the polls closed, she", "At first light on Monday, divers": who
 * puts a comma puts it behind the whole, and here it is not behind the opening.
 * In languages that put one there. */
static bool comma_later(struct str language, const struct lead_in *w, size_t n)
{
	static const char tags[] = " en fr es it pt ro ca ";
	static const char led[] =
	    " in at by after above soon shortly ever all as on for de par au "
	    "en à di a per al del em no na por después ";
	if (!word_listed(tags, str_sub(language, 0, 2)) ||
	    !word_listed(led, w->words[0]) ||
	    word_listed(again, w->words[n - 1]))
		return false;
	for (size_t i = n; i < w->n; i++)
		if (w->comma[i])
			return i + 1 >= w->n ||
			       !word_listed(" which who whose where qui dont "
					    "que che cui ",
				   w->words[i + 1]);
	return false;
}

/* Behind the `n` words of an opening stands of what: "In addition to the tax".
 */
static bool goes_on(struct str language, const struct lead_in *w, size_t n)
{
	if (n >= w->n)
		return false;
	if (w->comma[n - 1]) /* "Pēc tam, kad", "Poté, co": a clause */
		return word_listed(" kai kad kui co jak ", w->words[n]);
	if (compared(w, n))
		return true;
	int i = LANGUAGE_ROW(complements, language);
	if (i >= 0 && word_listed(complements[i].of, w->words[n])) {
		size_t of = n + 1; /* "Instead of using that" */
		of += of + 1 < w->n && word_ends("|ing|", w->words[of]);
		return of >= w->n ||
		       !word_listed(complements[i].back, w->words[of]);
	}
	if (comma_later(language, w, n))
		return true;
	/* "Theo ông Nguyễn" */
	if (str_istarts(language, S("vi")) && word_capital(w->words[n]))
		return true;
	/* "В результате ракетного удара" */
	return word_listed(events, w->words[n]) ||
	       (n + 1 < w->n && word_listed(events, w->words[n + 1]));
}

/* "Two days later", "Zwei Tage später", "Horas después, ...": since what was
 * told. But "Dos días después de la boda". */
static bool later(struct str language, const struct lead_in *w)
{
	static const char numbers[] =
	    " the a unos unas algunos algunas uns alguns qualche einigen one "
	    "two three four five six several some ein eine einen "
	    "zwei "
	    "drei vier fünf sechs wenige einige un une deux trois quatre cinq "
	    "quelques una dos tres cuatro cinco seis pocas pocos varias varios "
	    "due tre quattro cinque sei poche pochi dois três quatro poucas "
	    "poucos twee drie vijf enkele dwa dwie trzy cztery kilka två tre "
	    "fyra to en et ";
	static const char units[] =
	    " minute minutes hour hours day days week weeks month months year "
	    "years minuten stunde stunden tag tage woche wochen monat monate "
	    "jahr jahre heure heures jour jours semaine semaines mois an ans "
	    "minutos hora horas día días semana semanas mes meses año años "
	    "minuti ora ore giorno giorni settimana settimane mese mesi anno "
	    "anni dia dias mês ano anos uur uren dag dagen weken maand maanden "
	    "jaar dni dzień godziny godzin tygodnie tygodni miesiące miesięcy "
	    "lata lat timmar dagar veckor månader år timer dage uker måneder ";
	static const char alone[] =
	    " later earlier später zuvor davor plus później wcześniej senare "
	    "tidigare senere tidligere eerder ";
	static const char beside[] =
	    " before after después antes dopo prima depois antes après avant "
	    "auparavant tôt daarvoor daarna ";
	static const char few[] =
	    " few couple paar poco poche pochi pocos pocas "
	    "poucos poucas par ";
	size_t at = word_listed(numbers, w->words[0]);
	at += at && at < w->n && word_listed(few, w->words[at]);
	if (at + 1 >= w->n || !word_listed(units, w->words[at]) ||
	    w->comma[at] || (!at && w->words[0].n < 3)) /* "An earlier" */
		return false;
	return word_listed(alone, w->words[at + 1]) ||
	       (word_listed(beside, w->words[at + 1]) &&
		   (w->comma[at + 1] ||
		       (at + 2 < w->n &&
			   subject_verb(language, w->words[at + 2]))));
}

/* "Mostly because", and no clause that it is the reason of. */
static bool reason_alone(struct str language, const struct lead_in *w)
{
	if (w->n < 3 || !str_istarts(language, S("en")) ||
	    !word_listed(" because ", w->words[1]) || w->comma[0] ||
	    !(word_ends("|ly|", w->words[0]) ||
		word_listed(" perhaps maybe ", w->words[0])))
		return false;
	for (size_t i = 2; i < w->n; i++)
		if (w->comma[i])
			return false;
	return true;
}

/* "In Fact, which checks claims,": a name, by the capital of its next word. */
static bool named(struct str language, const struct lead_in *w, size_t n)
{
	return n > 1 && word_capital(w->words[1]) &&
	       !str_istarts(language, S("de"));
}

bool openings_lean(
    struct str language, const struct lead_in *w, struct opening *o)
{
	size_t n;
	if (!opened_known(language, o, &n))
		return false;
	n = n && named(language, w, n) ? 0 : n;
	return (n && !goes_on(language, w, n)) || later(language, w) ||
	       reason_alone(language, w);
}
