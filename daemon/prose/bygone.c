/* SPDX-License-Identifier: MIT */
/* gazetted: a day that was told of before: "that night". */
#include "prose/bygone.h"

#include "prose/speaker.h"
#include "prose/walk.h"
#include "text/date_names.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/words.h"

/* that		points at what is not near, before
 * days		what it may be
 * which	behind those says which one, or of what */
static const struct row {
	struct str language;
	const char *that, *days, *which;
} rows[] = {
    {S_INIT("en"), " that ",
	" night evening morning afternoon day weekend summer winter ",
	" when where that who of in on at "},
    {S_INIT("de"), " jenem jener ",
	" abend nacht tag morgen nachmittag sommer winter wochenende ",
	" als an da in wo der des von "},
    {S_INIT("fr"), " soir nuit jour matin ", " là ", " où que qui de du "},
    {S_INIT("es"), " aquel aquella ese esa ",
	" noche día tarde mañana verano invierno ", " en que cuando de del "},
    {S_INIT("it"), " quel quella ", " giorno notte sera mattina pomeriggio ",
	" in che quando di del dell della "},
    {S_INIT("pt"), " naquele naquela nesse nessa ",
	" dia noite tarde manhã verão inverno ", " em que quando de do da "},
    {S_INIT("nl"), " die ", " avond nacht ochtend middag dag ",
	" dat waarop toen van die "},
    {S_INIT("sv"), " den ", " kvällen natten dagen morgonen ", " som när då "},
    {S_INIT("no"), " den ", " kvelden natten dagen morgenen ", " som da når "},
    {S_INIT("pl"), " tego tamtego tej tamtej ", " dnia wieczoru ranka nocy ",
	" kiedy gdy w który która którego "},
    {S_INIT("cs"), " toho té ", " dne večera rána noci ",
	" kdy v který která "},
    {S_INIT("sk"), " toho tej ", " dňa večera rána noci ",
	" keď v ktorý ktorá "},
    {S_INIT("ru"), " тот ту той ", " день вечер ночь ночью ",
	" когда в который которая "},
    {S_INIT("uk"), " того той тієї ", " дня вечора день вечір ночі ",
	" коли в у який яка "},
    {S_INIT("fi"), " sinä ", " päivänä iltana yönä aamuna ",
	" jolloin jona kun "},
    {S_INIT("tr"), " o ", " gün gece akşam sabah ", " ki "},
};

/* "They said that night buses": there it joins two clauses, or the day is of
 * what is behind it. */
static bool another(struct str language, struct str before, struct words w)
{
	static const char joins[] =
	    " so such say says know knew knows think thought believe hope fear "
	    "mean means found finds show shows showed fact ensure sure is was ";
	struct word word;
	if (!str_istarts(language, S("en")))
		return false;
	return word_listed(joins, before) || speaker_says(language, before) ||
	       (words_next(&w, &word) && word.joined &&
		   word_ends("|s|", word.folded) &&
		   !word_listed(" was is has as ", word.folded));
}

bool bygone(struct str language, struct str t)
{
	struct words w = words_of(t);
	struct word word;
	struct str before = {NULL, 0};
	int k = LANGUAGE_ROW(rows, language);
	while (k >= 0 && words_next(&w, &word)) {
		struct words ahead = w;
		struct word day, next;
		if (word.number || date_word(date_words(language), word.folded))
			return false;
		if (word_listed(rows[k].that, word.folded) &&
		    words_next(&ahead, &day) && day.joined &&
		    word_listed(rows[k].days, day.folded) &&
		    !walk_quoted(t, (size_t)(day.raw.p - t.p)) &&
		    !another(language, before, ahead))
			return !words_next(&ahead, &next) ||
			       !word_listed(rows[k].which, next.folded);
		before = word.raw;
	}
	return false;
}
