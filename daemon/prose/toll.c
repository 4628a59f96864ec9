/* SPDX-License-Identifier: MIT */
/* gazetted: how many dead and hurt a sentence counts. */
#include "prose/toll.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "prose/toll_said.h"
#include "prose/toll_words.h"
#include "prose/whom.h"
#include "text/closed.h"
#include "text/date_names.h"
#include "text/listed.h"
#include "text/words.h"

#define APART	 4 /* words that a clause's end is as far as, */
#define AND	 1 /* and an "and" besides itself */
#define LIFE_FAR 6 /* words from a life to how it was lost */
#define HOSPITAL_FAR                                                           \
	4	       /* words from one that is taken to a hospital to that   \
			*/
#define BEHIND_FAR   5 /* words from a number to what is behind it */
#define DIED_FAR     3 /* words from the hurt to what became of them */
#define TO_FAR	     3 /* words to what something has risen to */
#define COMPOUND_MIN 3 /* letters behind a hyphen that are a word */
#define NOWHERE	     -1000

struct toll_scan toll_scan(struct str language)
{
	return (struct toll_scan){.words = toll_words(language),
	    .days = date_words(language),
	    .nouns = str_istarts(language, S("de")),
	    .life = NOWHERE,
	    .lost = NOWHERE,
	    .up_to = NOWHERE,
	    .taken = NOWHERE,
	    .hospital = -NOWHERE};
}

/* ---- one word ---- */

static void victim(struct toll_scan *s, enum toll_kind kind, int place)
{
	if (s->n_victims == TOLL_MAX)
		return;
	s->victims[s->n_victims].place = place;
	s->victims[s->n_victims].clause = s->clause;
	s->victims[s->n_victims].cause = false;
	s->victims[s->n_victims].hospital = false;
	s->victims[s->n_victims++].kind = kind;
}

/* "One was held over the deaths": those before it are not the dead. */
static bool causes(struct str before)
{
	static const struct str over[] = {S_INIT(" over "),
	    S_INIT(" over the "), S_INIT(" for "), S_INIT(" for the "),
	    S_INIT(" wegen "), S_INIT(" por la "), S_INIT(" por las "),
	    S_INIT(" pela "), S_INIT(" pelas "), S_INIT(" pour la "),
	    S_INIT(" per la "), S_INIT(" za "), S_INIT(" за "), S_INIT(" för "),
	    S_INIT(" voor de ")};
	for (size_t i = 0; i < sizeof(over) / sizeof(*over); i++)
		if (str_ends(before, over[i]))
			return true;
	return false;
}

/* A race and a party are left too, but they are no home. */
static bool leaves_other(struct str word, struct str behind)
{
	return word_begins("|abandon|abband|opuści|", word) &&
	       !toll_says(behind,
		   " casa| hogar| vivienda| domici| moradia| residê| lares|"
		   " case| abitazion| dom| mieszkan");
}

static bool see_victims(
    struct toll_scan *s, const struct word *w, struct str behind)
{
	const struct toll_words *l = s->words;
	struct str text = w->pair ? behind : w->folded;
	for (int kind = 0; kind < TOLL_KINDS; kind++)
		if (l->victims[kind] &&
		    toll_words_has(l->victims[kind], w->folded, text) &&
		    !(kind == TOLL_MOVED && leaves_other(w->folded, behind))) {
			victim(s, kind, s->place);
			if (s->n_victims && kind == TOLL_DEAD)
				s->victims[s->n_victims - 1].cause |=
				    causes((struct str){s->begins,
					(size_t)(w->raw.p - s->begins)});
			s->number |= toll_words_has(l->number, w->folded, text);
			return true;
		}
	bool life = toll_words_has(l->life, w->folded, text);
	bool lost = toll_words_has(l->lost, w->folded, text);
	if (life)
		s->life = s->place;
	if (lost)
		s->lost = s->place;
	if (toll_words_has(l->taken, w->folded, text)) {
		s->taken = s->place;
		s->taken_clause = s->clause;
	}
	if (toll_words_has(l->hospital, w->folded, text))
		s->hospital = s->place;
	return life || lost || toll_words_has(l->people, w->folded, text);
}

/* "Flight 370", "route 66": what is counted nowhere. */
static bool numbers_things(struct str word)
{
	return word_listed(
	    " בכביש flight route highway road platform line unit "
	    "flug linie gleis vol ligne vuelo ruta voo rota "
	    "volo vlucht lijn linia lot рейс рейса рейсу linje "
	    "linka vonal zborul πτήση πτήσης כביש كيلومتر "
	    "no nr no. nr. age aged בת בן בגיל גיל ",
	    word);
}

/* "Died at 91", "dead at the age of 91", "mit 91 gestorben": how old. */
static bool old(
    const struct toll_scan *s, const struct word *w, struct str behind)
{
	static const struct str at[] = {S_INIT("died at "), S_INIT("dies at "),
	    S_INIT("dead at "), S_INIT("age of "), S_INIT("död vid "),
	    S_INIT("dog vid "), S_INIT("døde som "), S_INIT("ålder av ")};
	static const struct str mit[] = {
	    S_INIT(" gestorben"), S_INIT(" verstorben")};
	struct str before = {s->begins, (size_t)(w->raw.p - s->begins)};
	struct str rest = str_sub(behind, w->raw.n, behind.n);
	for (size_t i = 0; i < sizeof(at) / sizeof(*at); i++)
		if (before.n >= at[i].n &&
		    str_istarts(
			str_sub(before, before.n - at[i].n, before.n), at[i]))
			return true;
	for (size_t i = 0; i < sizeof(mit) / sizeof(*mit); i++)
		if (str_eq((struct str){s->before, s->n_before}, S("mit")) &&
		    str_istarts(rest, mit[i]))
			return true;
	return false;
}

/* The word before a number: "November 3"; but "am Samstag 23 Menschen". */
static bool numbers_it(const struct toll_scan *s)
{
	struct str before = {s->before, s->n_before};
	return numbers_things(before) ||
	       (date_word(s->days, before) && date_month(before));
}

/* "71 éves", "71 de ani": how old somebody was, where measures do not say. */
static bool years(struct str word)
{
	return word_listed(
	    " éve éves éven évesen let roku roky roků rokov rokmi rok ani anii "
	    "ετών χρόνια χρονών yaşında yaşındaki yaşlarında рік роки років "
	    "годин година години godina godine godinu godini ára tuổi năm "
	    "tahun عام عاما عامًا عاماً سنة سنوات שנים שנה سال ساله سالگی سالہ "
	    "वर्ष वर्षों वर्षीय साल বছর বছরের vuotta ",
	    word);
}

/* "Two-time", "71-letna", but not what Hungarian and Russian end a number
 * with: "12-en", "10-ти". */
static bool compound(struct str word)
{
	return word.p[-1] == '-' && utf8_len(word) >= COMPOUND_MIN;
}

/* "14:30" */
static bool hour(struct str number, struct str behind, bool first)
{
	size_t n = str_ascii(number);
	if (n + 1 < behind.n && behind.p[n] == ':' && ch_digit(behind.p[n + 1]))
		return true;
	return !first && number.p[-1] == ':' && ch_digit(number.p[-2]);
}

/* Where no space parts a number from its counter that must be one of people:
 * "5人", "22명". */
static bool counts_others(struct str behind)
{
	uint32_t c = ' ';
	utf8_next(behind, 0, &c);
	bool han = (c >= 0x3040 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
	return han && !utf8_among("人名位余餘多死伤傷명여인", c);
}

/* The bytes of its figures; Korean goes on with what they count. */
static size_t figures(struct str number)
{
	size_t n = str_ascii(number);
	return n ? n : number.n;
}

static bool and (struct str word)
{
	return word_listed(" and und et y e en i и і og och ja és a și şi και "
			   "ve dan và ",
	    word);
}

/* "34 e 41 anni": both are of what is told behind. */
static bool goes_on(const struct toll_scan *s)
{
	struct str before = {s->before, s->n_before};
	return s->n && s->place - s->numbers[s->n - 1].place == 2 + AND &&
	       and(before);
}

static void see_number(
    struct toll_scan *s, int count, struct str whom, bool tied)
{
	if (s->n == TOLL_MAX)
		return;
	s->numbers[s->n].count = count;
	s->numbers[s->n].place = s->place;
	s->numbers[s->n].whom = whom;
	s->numbers[s->n].clause = s->clause;
	s->numbers[s->n].people = s->numbers[s->n].more = false;
	s->numbers[s->n].somebody = s->numbers[s->n].persons = false;
	s->numbers[s->n].on = goes_on(s);
	s->numbers[s->n].anew = s->behind_and;
	s->numbers[s->n].total = s->place - s->up_to <= TO_FAR;
	s->numbers[s->n++].tied = tied;
}

/* What is said of a number that is before or behind. */
static bool see_numbers(struct toll_scan *s, const struct word *w)
{
	const struct toll_words *l = s->words;
	if (toll_words_has(l->some, w->folded, w->folded))
		see_number(s, TOLL_SOME, S(""), true);
	if (toll_words_has(l->to, w->folded, w->folded))
		s->up_to = s->place;
	bool number = toll_words_has(l->number, w->folded, w->folded);
	s->number |= number;
	return number;
}

bool toll_tells(enum toll_kind kind, struct str text, struct str language)
{
	const struct toll_words *l = toll_words(language);
	struct words w = words_of(text);
	struct word word;
	while (l && l->victims[kind] && words_next(&w, &word)) {
		struct str from =
		    str_sub(text, (size_t)(word.raw.p - text.p), text.n);
		if (toll_words_has(l->victims[kind], word.folded,
			word.pair ? from : word.folded))
			return true;
	}
	return false;
}

void toll_number(struct toll_scan *s, int count)
{
	see_number(s, count, S(""), true);
}

/* "Of them", "davon": the number before it is a part. */
static bool of_them(struct str word)
{
	return word_listed(" of von davon d'entre d d’entre deles delas di van "
			   "hiervan z из з av af od ",
	    word);
}

/* "Two more bodies"; but "killing two and injuring nine others" counts nine. */
static bool besides(struct str word)
{
	return word_listed(" more further additional others weitere andere "
			   "autres otros otras más altri altre outros outras "
			   "andere kolejne inne ytterligare fler flere ",
	    word);
}

/* Behind a number, of people: "twelve workers", "twelve were", "12人". */
static bool somebody(const struct toll_scan *s, struct str word)
{
	return !*s->words->people ||
	       toll_words_has(s->words->people, word, word) ||
	       toll_words_has(s->words->taken, word, word) ||
	       whom_somebody(word) || whom_side(word) || besides(word) ||
	       closed_word(word, s->words->language);
}

/* The number before the word: it says of what. */
static void ties(struct toll_scan *s, const struct word *w, bool measures)
{
	if (!s->n || s->numbers[s->n - 1].place != s->place)
		return;
	s->numbers[s->n - 1].tied |= w->joined || w->pair;
	s->numbers[s->n - 1].people |=
	    toll_words_has(s->words->people, w->folded, w->folded);
	s->numbers[s->n - 1].more = besides(w->folded);
	s->numbers[s->n - 1].somebody = somebody(s, w->folded);
	s->numbers[s->n - 1].persons =
	    whom_somebody(w->folded) || whom_side(w->folded);
	const char *land = s->words->victims[TOLL_LAND];
	measures &= !land || !toll_words_has(land, w->folded, w->folded);
	if (measures || date_word(s->days, w->folded) ||
	    !s->numbers[s->n - 1].tied || of_them(w->folded) ||
	    years(w->folded) || whom_beasts(w->folded) ||
	    whom_things(w->folded) || compound(w->raw)) {
		s->n -= s->n > 1 && s->numbers[s->n - 1].on ? 2 : 1;
		return;
	}
	if (w->joined &&
	    (whom_side(w->folded) || (w->upper && !w->begins && !s->nouns)))
		s->numbers[s->n - 1].whom = w->raw;
}

/* "71 de ani" is "71 ani". */
static bool links(const struct toll_scan *s, const struct word *w)
{
	return s->n && s->numbers[s->n - 1].place == s->place && w->joined &&
	       str_eq(s->words->language, S("ro")) &&
	       str_eq(w->folded, S("de"));
}

/* "A second worker has died" counts two, "the second woman to lead the bank has
 * died" does not. */
static void see_nth(
    struct toll_scan *s, const struct word *w, struct str behind)
{
	struct str before = {s->before, s->n_before};
	int n = w->joined ? whom_nth(before) : 0;
	if (n && !s->nth && whom_somebody(w->folded) &&
	    !whom_first_to(str_sub(behind, w->raw.n, behind.n))) {
		s->nth = n;
		s->nth_place = s->place;
	}
}

/* If it is said of somebody that died, and no other number is. */
static void nth_dead(const struct toll_scan *s, struct toll *out)
{
	for (size_t k = 0; k < s->n_victims && s->nth; k++)
		if (s->victims[k].kind == TOLL_DEAD && !s->victims[k].cause &&
		    abs(s->victims[k].place - s->nth_place) <= LIFE_FAR &&
		    !out->count[TOLL_DEAD])
			out->count[TOLL_DEAD] = s->nth;
}

/* "One person", "un mort": here it is no article. */
static void see_one(struct toll_scan *s, const struct word *w)
{
	struct str before = {s->before, s->n_before};
	bool one = str_eq(before, S("one")) && whom_somebody(w->folded);
	if (w->joined &&
	    word_listed(" one ein eine einen un une una um uma een één jedna "
			"jeden один одна jedan bir en ett yksi egy o ένας ένα "
			"един una ",
		before) &&
	    (one ||
		toll_words_has(
		    s->words->victims[TOLL_DEAD], w->folded, w->folded) ||
		toll_words_has(
		    s->words->victims[TOLL_HURT], w->folded, w->folded) ||
		word_listed(" person mensch personne persona pessoa persoon "
			    "osoba osobę człowiek человек людина kişi människa "
			    "menneske ihminen ember persoană άτομο άνθρωπος "
			    "човек ",
		    w->folded)))
		see_number(s, 1, S(""), true);
}

/* "l'hôpital", "all'ospedale": as near as behind a space. */
static bool elided(const struct toll_scan *s, const struct word *w)
{
	struct str before = {s->begins, (size_t)(w->raw.p - s->begins)};
	struct str mark =
	    str_ends(before, S("\xE2\x80\x99")) ? S("\xE2\x80\x99") : S("'");
	return before.n > mark.n && str_ends(before, mark) &&
	       before.p[before.n - mark.n - 1] != ' '; /* no quotation's */
}

bool toll_word(struct toll_scan *s, const struct word *w, int count,
    bool measures, struct str behind)
{
	bool of_victims = false;
	if (!s->words || links(s, w))
		return false;
	if (!s->begins)
		s->begins = w->raw.p;
	ties(s, w, measures);
	see_one(s, w);
	see_nth(s, w, behind);
	s->behind_and = and((struct str){s->before, s->n_before});
	bool on = w->joined || w->pair || !s->place || elided(s, w);
	s->place += (on ? 1 : APART) + (and(w->folded) ? AND : 0);
	s->clause += !on && w->raw.p[-1] == ' ' &&
		     (w->raw.p[-2] == ',' || w->raw.p[-2] == ';');
	if (count && !numbers_it(s) && !old(s, w, behind) &&
	    !hour(w->raw, behind, s->place == 1) &&
	    !counts_others(str_sub(behind, figures(w->raw), behind.n)))
		see_number(s, count, S(""), w->joined);
	if (!w->number && w->folded.n && toll_words_may(s->words, w)) {
		of_victims = see_victims(s, w, behind);
		if (!of_victims && !w->pair)
			of_victims = see_numbers(s, w);
	}
	s->n_before = w->folded.n < sizeof(s->before) ? w->folded.n : 0;
	memcpy(s->before, w->folded.p, s->n_before);
	return of_victims;
}

/* ---- a sentence ---- */

/* "71 firefighters came, and a couple died": of the next clause, where it is
 * not said that these are people. In "six miners, he said, have died" a second
 * comma ends what stands between. */
static bool apart(const struct toll_scan *s, size_t number, size_t victim)
{
	return *s->words->people && !s->number && !s->numbers[number].people &&
	       s->numbers[number].count != TOLL_SOME &&
	       abs(s->numbers[number].clause - s->victims[victim].clause) == 1;
}

/* "Two others died" is no count, nor is "nine others were hurt" where nobody
 * died. */
static bool besides_nobody(
    const struct toll_scan *s, size_t number, enum toll_kind kind)
{
	bool dead = false;
	for (size_t i = 0; i < s->n_victims; i++)
		dead |= s->victims[i].kind == TOLL_DEAD && !s->victims[i].cause;
	return s->numbers[number].more &&
	       !(kind == TOLL_HURT && dead && number > 0 &&
		   !s->numbers[number - 1].more);
}

/* "A worker died and three were badly hurt": these are not the dead, though
 * they are nearer to them. */
static bool of_behind(const struct toll_scan *s, size_t number, size_t victim)
{
	int place = s->numbers[number].place;
	if (!s->numbers[number].anew || s->victims[victim].place > place)
		return false;
	for (size_t k = 0; k < s->n_victims; k++)
		if (s->victims[k].kind != s->victims[victim].kind &&
		    s->victims[k].clause == s->numbers[number].clause &&
		    s->victims[k].place > place &&
		    s->victims[k].place - place <= BEHIND_FAR)
			return true;
	return false;
}

/* The i-th number and the one before it count some of the same people, with so
 * many places between them. */
static bool beside(const struct toll_scan *s, size_t i, int places)
{
	return i > 0 && s->numbers[i].persons && s->numbers[i - 1].persons &&
	       !s->numbers[i].more && !s->numbers[i - 1].more &&
	       s->numbers[i].count > 0 && s->numbers[i - 1].count > 0 &&
	       s->numbers[i].place - s->numbers[i - 1].place == places;
}

/* The i-th number goes on with the one before it, as a row of them does. */
static bool in_row(const struct toll_scan *s, size_t i)
{
	return beside(s, i, s->numbers[i].anew ? 3 + AND : 2 + APART - 1);
}

/* "And five children", or behind a row ", and five children": "Police held two
 * men, and three women died" are two clauses. */
static bool ends_row(const struct toll_scan *s, size_t i)
{
	return s->numbers[i].anew &&
	       (in_row(s, i) || (i > 1 && beside(s, i, 2 + APART + AND) &&
				    in_row(s, i - 1)));
}

/* "Nine men and 12 women", "nine men, seven women and five children" are so
 * many people, where they are told of first. But of "21 miners, nine men and 12
 * women," there are no more. */
static void add_up(struct toll_scan *s)
{
	for (size_t i = s->n; i-- > 1;) {
		size_t from = i;
		int sum = s->numbers[i].count;
		if (!ends_row(s, i))
			continue;
		do
			sum += s->numbers[--from].count;
		while (in_row(s, from) && s->numbers[from - 1].count != sum);
		bool behind = s->victims[0].place < s->numbers[from].place;
		s->numbers[from] = s->numbers[behind ? from : i];
		s->numbers[from].count = sum;
		s->numbers[from].whom = S("");
		memmove(s->numbers + from + 1, s->numbers + i + 1,
		    (s->n - i - 1) * sizeof(*s->numbers));
		s->n -= i - from;
		i = from;
	}
}

/* The nearest first: a number counts the victims of one kind. */
static bool nearest(const struct toll_scan *s, bool *used, struct toll *out)
{
	int near = INT_MAX;
	size_t number = 0, kind = 0;
	for (size_t i = 0; i < s->n; i++)
		for (size_t k = 0; k < s->n_victims && !used[i]; k++) {
			int far =
			    abs(s->numbers[i].place - s->victims[k].place);
			if (far >= near || out->count[s->victims[k].kind] ||
			    apart(s, i, k) || of_behind(s, i, k) ||
			    (s->victims[k].hospital &&
				!s->numbers[i].somebody) ||
			    besides_nobody(s, i, s->victims[k].kind) ||
			    (s->victims[k].cause &&
				s->numbers[i].place < s->victims[k].place))
				continue;
			near = far;
			number = i;
			kind = s->victims[k].kind;
		}
	if (near == INT_MAX)
		return false;
	out->count[kind] = s->numbers[number].count;
	out->whom[kind] = s->numbers[number].whom;
	used[number] = true;
	return true;
}

/* "Twelve missing hikers were found dead": these are the dead, if no others
 * are. */
static void found_dead(const struct toll_scan *s, struct toll *out)
{
	for (size_t k = 1; k < s->n_victims && !out->count[TOLL_DEAD]; k++) {
		size_t dead = s->victims[k].kind == TOLL_DEAD ? k : k - 1;
		size_t lost = k + k - 1 - dead;
		int place = s->victims[lost].place;
		enum toll_kind kind = s->victims[lost].kind;
		if (s->victims[dead].kind != TOLL_DEAD ||
		    (kind != TOLL_LOST && kind != TOLL_MOVED) ||
		    s->victims[dead].clause != s->victims[lost].clause ||
		    s->victims[dead].cause)
			continue;
		for (size_t i = 0; i < s->n; i++)
			if (s->numbers[i].count == out->count[kind] &&
			    s->numbers[i].place < place &&
			    place - s->numbers[i].place <= 2) {
				out->count[TOLL_DEAD] = out->count[kind];
				out->whom[TOLL_DEAD] = out->whom[kind];
				out->count[kind] = 0;
				break;
			}
	}
}

/* Right before them or not far behind them. */
static bool of_them_died(
    const struct toll_scan *s, size_t number, size_t hurt, size_t dead)
{
	int n = s->numbers[number].place, h = s->victims[hurt].place;
	int d = s->victims[dead].place, last = n > h ? n : h;
	if (s->victims[hurt].kind != TOLL_HURT ||
	    s->victims[dead].kind != TOLL_DEAD || s->victims[dead].cause ||
	    s->victims[dead].clause != s->victims[hurt].clause ||
	    abs(n - h) != 1)
		return false;
	return (d == n - 1 && h == n + 1) || (d > last && d - last <= DIED_FAR);
}

/* "Seven have died, after three of the hurt did": these are among them; or all
 * that are counted, and no more are hurt. */
static void hurt_died(struct toll_scan *s, bool *used)
{
	for (size_t i = 0; i < s->n; i++)
		for (size_t h = 0; h < s->n_victims; h++)
			for (size_t d = 0; d < s->n_victims; d++) {
				if (!of_them_died(s, i, h, d))
					continue;
				used[i] = s->n > 1 && s->n_victims > 2;
				s->victims[h] = s->victims[--s->n_victims];
				return;
			}
}

/* "To three dead", or the first that the sentence tells of. */
static enum toll_kind kind_of_total(const struct toll_scan *s, size_t number)
{
	for (size_t k = 0; k < s->n_victims; k++)
		if (s->victims[k].place == s->numbers[number].place + 1)
			return s->victims[k].kind;
	return s->victims[0].kind;
}

/* "The number of dead rose to nine, three died in hospital." */
static void total(const struct toll_scan *s, bool *used, struct toll *out)
{
	for (size_t i = 0; i < s->n && s->number; i++) {
		if (!s->numbers[i].total)
			continue;
		out->count[kind_of_total(s, i)] = s->numbers[i].count;
		used[i] = true;
		return;
	}
}

/* "Three were taken to hospital", where no other word tells of the hurt. */
static void taken_to_hospital(struct toll_scan *s)
{
	bool hurt = abs(s->taken - s->hospital) <= HOSPITAL_FAR;
	for (size_t k = 0; k < s->n_victims; k++)
		hurt &= s->victims[k].kind != TOLL_HURT;
	if (!hurt || s->n_victims == TOLL_MAX)
		return;
	victim(s, TOLL_HURT, s->taken);
	s->victims[s->n_victims - 1].clause = s->taken_clause;
	s->victims[s->n_victims - 1].hospital = true;
}

struct toll toll_end(struct toll_scan *s, struct str sentence)
{
	struct toll t = {.hospital = s->hospital != -NOWHERE};
	bool used[TOLL_MAX] = {false};
	if (abs(s->life - s->lost) <= LIFE_FAR && s->life != NOWHERE)
		victim(s, TOLL_DEAD, s->lost);
	taken_to_hospital(s);
	/* Asked last, of few: it has many words to look for. */
	if (!s->n_victims || (!s->n && !s->nth) ||
	    toll_of_other_times(sentence))
		return t;
	nth_dead(s, &t);
	if (!s->n)
		return t;
	add_up(s);
	hurt_died(s, used);
	total(s, used, &t);
	while (nearest(s, used, &t))
		;
	found_dead(s, &t);
	if (t.count[TOLL_LAND] && !toll_burns(sentence))
		t.count[TOLL_LAND] = 0;
	t.corrected = s->number && toll_puts_right(sentence);
	return t;
}
