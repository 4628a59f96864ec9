/* SPDX-License-Identifier: MIT */
/* gazetted: whether a sentence is of what was told, or of what was not. */
/*
 * A text holds together by who and what its sentences have in common with those
 * before them (Barzilay and Lapata, Modeling Local Coherence: An Entity-Based
 * Approach, Computational Linguistics 34, 2008), and what is told of it must so
 * too. Deviation: who and what is written with a capital, for that needs no
 * parser; elsewhere nothing is found.
 */
#include "summary/thread.h"

#include "base/utf8.h"
#include "prose/asking.h"
#include "prose/surname.h"
#include "summary/chooser.h"
#include "text/date_names.h"
#include "text/language.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/numerals.h"
#include "text/words.h"

#define NEAR	  2 /* sentences before it, */
#define FAR	  8 /* or back to what was told of as new */
#define APART	  3 /* words behind "a" */
#define OFTEN	  4 /* sentences have what a text is of, and half of all */
#define LINE_MIN  8 /* words: no heading */
#define NOUN_MIN  3 /* letters of what was told of as new */
#define WORD_MIN  4 /* letters, but of "TV" */
#define WORD_STEM 6 /* of them, that are in it in every case */

/* Of a few capitals all that it is, as it stands. */
static struct str stem_of(const struct word *w)
{
	struct str word = w->folded;
	size_t end = 0, n = 0;
	uint32_t c;
	if (utf8_len(word) < WORD_MIN)
		return str_sub(w->raw, 0, word.n); /* no possessive */
	while (end < word.n && n++ < WORD_STEM)
		end += utf8_next(word, end, &c);
	return str_sub(word, 0, end);
}

/* "Orlin", "TV", "iPad", but no short word that a sentence begins with. */
static bool capital(const struct word *w)
{
	size_t n = 0;
	for (size_t i = 0; i < w->raw.n; i++)
		n += w->raw.p[i] >= 'A' && w->raw.p[i] <= 'Z';
	return n > 1 || ((n || w->upper) && utf8_len(w->raw) >= WORD_MIN);
}

/* "US" is in no "Haus". */
static bool has(struct str text, struct str stem)
{
	return utf8_len(stem) < WORD_MIN ? surname_in(text, stem)
					 : word_stem_in(text, stem);
}

static bool told(
    const struct chooser *c, const struct piece *p, struct str stem)
{
	if (has(c->docs[p->u->doc].title, stem) || has(c->docs[0].title, stem))
		return true;
	for (size_t i = 0; i < c->n; i++)
		if (c->pieces[i].taken && has(c->pieces[i].u->text, stem))
			return true;
	return false;
}

/* How many sentences right before it are not told, up to a heading, which
 * begins anew: what is not whole has less than `line` words. */
static size_t gap_of(const struct piece *p, size_t max, size_t line)
{
	size_t n = 0;
	while (n < max && n < p->u->place) {
		const struct piece *before = p - n - 1;
		if ((!before->u->whole && before->u->words < line) ||
		    before->taken)
			break;
		n++;
	}
	return n;
}

static bool in_gap(const struct piece *p, size_t gap, struct str stem)
{
	for (; gap > 0; gap--)
		if (has((p - gap)->u->text, stem))
			return true;
	return false;
}

/* "the weapons" may have been "a weapon", and "das Treffen" "ein
 * Nachbarschaftstreffen". */
static bool same(struct str told, struct str noun, bool german)
{
	return str_eq(told, noun) ||
	       (str_starts(noun, told) && noun.n == told.n + 1 &&
		   str_ends(noun, S("s"))) ||
	       (german && utf8_len(noun) > WORD_MIN && str_ends(told, noun));
}

/* There is but one, "the police", or any will do, "the year": who reads of it
 * asks not which. */
static bool of_its_kind(struct str noun, struct str language)
{
	static const struct language_list kinds[] = {
	    {S_INIT("en"),
		" police government state country nation world public army "
		"military media press market economy weather day days week "
		"weeks month months year years hour hours night morning "
		"afternoon evening weekend season decade century time end "},
	    {S_INIT("de"),
		" polizei regierung staat land welt öffentlichkeit armee "
		"presse markt wirtschaft wetter tag tage tagen woche wochen "
		"monat monate jahr jahre jahres jahren stunde stunden nacht "
		"morgen abend wochenende zeit ende "},
	    {S_INIT("fr"),
		" police gouvernement état pays monde public armée presse "
		"marché jour jours journée semaine semaines mois année années "
		"an ans heure heures nuit matin soir soirée temps fin "},
	    {S_INIT("es"),
		" policía gobierno estado país mundo público ejército prensa "
		"mercado día días semana semanas mes meses año años hora "
		"horas noche mañana tarde tiempo final "},
	    {S_INIT("it"),
		" polizia governo stato paese mondo pubblico esercito stampa "
		"mercato giorno giorni settimana settimane mese mesi anno "
		"anni ora ore notte mattina sera tempo fine "},
	    {S_INIT("pt"),
		" polícia governo estado país mundo público exército imprensa "
		"mercado dia dias semana semanas mês meses ano anos hora "
		"horas noite manhã tarde tempo fim "},
	    {S_INIT("nl"),
		" politie regering overheid staat land wereld publiek leger "
		"pers markt dag dagen week weken maand maanden jaar jaren "
		"uur uren nacht ochtend avond weekend tijd einde "},
	};
	return word_listed(LANGUAGE_LIST(kinds, language), noun);
}

/* The text has "a statement", "two men", or with a word between that is no
 * small one, as in "a spokesman of police". */
static bool introduced(struct str text, struct str noun, struct str language)
{
	static const char new[] =
	    " a an another ein eine einen einem einer eines un une uno una um "
	    "uma een several mehrere plusieurs varios varias diversi diverse "
	    "vários várias ";
	bool german = str_istarts(language, S("de"));
	struct words w = words_of(text);
	struct word word;
	size_t since = APART;
	while (words_next(&w, &word)) {
		if (word.joined && since < APART &&
		    same(word.folded, noun, german))
			return true;
		bool one = word_listed(new, word.folded) ||
			   numeral(word.folded, language);
		bool parts =
		    !word.joined || language_small_word(word.folded, language);
		since = one ? 0 : parts ? APART : since + 1;
	}
	return false;
}

/* What is behind a noun says of whom it is, or which: "the statement of Moss",
 * "the grower Moss", but not "the statement, which". In German and Dutch a
 * comma stands before each that does. */
static bool says_which(struct str language, struct words w)
{
	static const char which[] =
	    " of that who which whose where in at near from des der vom von "
	    "die das dem den du de d del di della van qui que che ";
	struct word next;
	bool comma =
	    str_istarts(language, S("de")) || str_istarts(language, S("nl"));
	return words_next(&w, &next) &&
	       ((next.upper && next.joined) ||
		   ((next.joined || comma) && word_listed(which, next.folded)));
}

/* The word that `w` is at may be what was told of as new in the gap, "the
 * statement": it says not of whom, and nothing that is told has it, nor has
 * the sentence before. */
static bool given(const struct chooser *c, const struct piece *p, size_t gap,
    struct words w, const struct word *word)
{
	struct str language = c->docs[p->u->doc].language;
	struct str text = p->u->text, stem = stem_of(word);
	struct str before = str_sub(text, 0, (size_t)(word->raw.p - text.p));
	if (says_which(language, w) || word_stem_in(before, stem) ||
	    told(c, p, stem))
		return false;
	for (; gap > 0; gap--)
		if (introduced((p - gap)->u->text, word->folded, language))
			return true;
	return false;
}

/* Behind "the", in a language that has such a word. */
static bool any_given(
    const struct chooser *c, const struct piece *p, size_t gap)
{
	static const struct language_list articles[] = {{S_INIT("en"), " the "},
	    {S_INIT("de"), " der die das den dem des "},
	    {S_INIT("fr"), " le la l les "}, {S_INIT("es"), " el la los las "},
	    {S_INIT("it"), " il lo la l i gli le "},
	    {S_INIT("pt"), " o a os as "}, {S_INIT("nl"), " de het "}};
	struct str language = c->docs[p->u->doc].language;
	const char *the = LANGUAGE_LIST(articles, language);
	bool german = str_istarts(language, S("de"));
	bool behind = false;
	struct words w = words_of(p->u->text);
	struct word word;
	while (*the && gap && words_next(&w, &word)) {
		if (behind && word.joined && word.upper == german &&
		    utf8_len(word.folded) >= NOUN_MIN &&
		    !of_its_kind(word.folded, language) &&
		    given(c, p, gap, w, &word))
			return true;
		behind = word_listed(the, word.folded);
	}
	return false;
}

/* Most of the text is of it, so no gap is needed to tell what it is. */
static bool throughout(
    const struct chooser *c, const struct piece *p, struct str stem)
{
	vec_each (&p->terms, t)
		if (str_eq((*t)->key, stem))
			return (*t)->units >= OFTEN &&
			       2 * (size_t)(*t)->units >= c->n;
	return false;
}

/* A name, or a noun with a capital, that only the gap tells of, and none that
 * is told. What is counted, "300 Euro", is nobody's, and a day is any. */
static bool any_lost(const struct chooser *c, const struct piece *p, size_t gap)
{
	struct str language = c->docs[p->u->doc].language;
	struct words w = words_of(p->u->text);
	struct word word;
	bool lost = false, number = false;
	while (gap && words_next(&w, &word)) {
		bool first = word.raw.p == p->u->text.p, counted = number;
		number = word.number;
		if (word.number || word.pair || !capital(&word) ||
		    language_small_word(word.folded, language) ||
		    date_word(date_words(language), word.folded))
			continue;
		struct str stem = stem_of(&word);
		if (told(c, p, stem))
			return false;
		lost |= !first && !counted && in_gap(p, gap, stem) &&
			!throughout(c, p, stem);
	}
	return lost;
}

bool thread_lost(const struct chooser *c, const struct piece *p)
{
	if (!c->told_any || !p->u->place)
		return false;
	bool asked = asking(p[-1].u->text);
	return any_lost(c, p, asked ? 0 : gap_of(p, NEAR, SIZE_MAX)) ||
	       any_given(c, p, gap_of(p, FAR, LINE_MIN));
}
