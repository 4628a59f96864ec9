/* SPDX-License-Identifier: MIT */
/* gazetted: a sentence counts more of the same things than another. */
#include "summary/tally.h"

#include "base/arena.h"
#include "prose/facts.h"
#include "prose/toll_words.h"
#include "prose/whom.h"
#include "text/closed.h"
#include "text/date_names.h"
#include "text/listed.h"
#include "text/numerals.h"
#include "text/words.h"

#define TALLIES 6
#define NOUNS	2	/* words behind a number that may be what it counts */
#define MOST	9999999 /* that is counted */
#define TO_FAR	3	/* words to what something has risen to */

struct tally {
	int count;
	struct str noun[NOUNS], before, behind; /* empty: none */
	bool over;				/* what it counts was read */
	bool other;				/* of people, of a week */
	bool dated;				/* "on Monday" */
};

struct tallies {
	struct tally all[TALLIES];
	size_t n;
	/* "The number of confirmed cases", where that was read. */
	struct str noun[NOUNS];
	int nouns; /* -1: not yet */
	int to;	   /* words since "to" */
};

/* Those that came to the others, or what counts by the thousand. */
static bool no_noun(struct str word)
{
	return word_begins("|million|millon|millón|milion|milhõ|milhã|miljo|"
			   "miljar|milliard|milliárd|billion|миллион|мільйон|"
			   "тысяч|тисяч|тыс|млн|млрд|tysiąc|tisíc|",
		   word) ||
	       word_listed(" new more further additional other others another "
			   "neue neuen weitere weiteren andere anderen "
			   "nouveaux nouvelles autres nuevos nuevas otros "
			   "otras más nuovi nuove altri altre novos novas "
			   "outros outras mais nieuwe nya fler ytterligare nye "
			   "flere nowe nowych kolejne kolejnych inne nové "
			   "nových další dalších новых новые еще ещё нових "
			   "mil mila mille duizend tusen tusind bin ",
		   word);
}

/* What is scored, weighed, or won within some time only. */
static bool scope(struct str word)
{
	return word_listed(
	    " point points punkte punkten puntos pontos punti punten poäng "
	    "poeng pisteet pistettä очков очка баллов балла punktów punkty "
	    "bodů body kg kilo kilos kilogram kilograms kilogramm "
	    "kilogrammes kilogramos kilogramas chili kilogrammi килограммов "
	    "кг kilogramów kilogramu stundenkilometer stundenkilometern "
	    "straight consecutive consécutifs consécutives consecutivos "
	    "consecutivas consecutivi seguidos seguidas raka "
	    "season career row saison karriere folge carrière temporada "
	    "carrera carreira stagione carriera seizoen loopbaan säsong "
	    "säsongen karriär rad sæson sæsonen sesong sesongen sezon sezonu "
	    "sezonie sezóny sezóně kariéry сезон сезона сезоне подряд сезону "
	    "сезоні поспіль kausi kaudella ",
	    word);
}

/* "All 27 states", "the 27": no more of them can come. */
static bool whole(struct str word)
{
	return word_listed(" the all these those alle allen die diese les ces "
			   "los las estos estas os as todos todas tutti tutte "
			   "i le gli queste questi alla samtliga samtlige "
			   "wszystkie wszystkich všech všechny všetky все всех "
			   "всі усі всіх kaikki kaikkien ",
	    word);
}

static bool people(const struct toll_words *l, struct str word)
{
	return whom_somebody(word) || whom_side(word) ||
	       (l && toll_words_has(l->people, word, word)) ||
	       word_listed(" men women children girls boys adults männer "
			   "frauen kinder hommes femmes enfants hombres "
			   "mujeres niños homens mulheres crianças uomini "
			   "donne bambini mannen vrouwen kinderen män kvinnor "
			   "barn mænd menn dzieci kobiet mężczyzn dětí žen "
			   "детей женщин мужчин дітей ",
		   word);
}

static bool since(struct str word)
{
	return word_listed(" since seit depuis desde dal dalla sinds sedan "
			   "siden od с з от από óta ",
	    word);
}

/* A whole number, no year, money or share; else 0. */
static int number_of(const struct word *w, struct str text, struct str language)
{
	long long count = 0;
	char digits[8];
	size_t n = 0, from = (size_t)(w->raw.p - text.p);
	struct str rest = str_sub(text, from + w->raw.n, text.n);
	if (!w->number)
		return numeral(w->folded, language);
	for (size_t i = 0; i < w->folded.n; i++) {
		char ch = w->folded.p[i];
		if (ch_digit(ch) && n < sizeof(digits))
			digits[n++] = ch;
		else if ((ch != ',' && ch != '.') || i + 4 > w->folded.n)
			return 0;
	}
	bool year =
	    n == 4 && w->folded.n == 4 &&
	    (str_starts(w->folded, S("19")) || str_starts(w->folded, S("20")));
	if (year || str_starts(rest, S("-")) || str_starts(rest, S("%")) ||
	    str_starts(rest, S(" %")) ||
	    (from && (text.p[from - 1] == '$' || text.p[from - 1] & 0x80)) ||
	    !str_to_int((struct str){digits, n}, 1, MOST, &count))
		return 0;
	return (int)count;
}

/* What is behind a number, or behind "the number of". */
static void see_word(struct arena *a, struct tallies *t, const struct word *w,
    const struct toll_words *l, struct str language)
{
	struct tally *last = t->n ? &t->all[t->n - 1] : NULL;
	bool closed = closed_word(w->folded, language);
	struct str word = closed ? S("") : str_dup(a, w->folded);
	if (last && !last->over) {
		int at = last->noun[0].n ? 1 : 0;
		last->other |=
		    !at && (no_noun(w->folded) || facts_measures(w->folded));
		last->other |= people(l, w->folded);
		last->over = closed || !w->joined || last->noun[1].n;
		if (!last->over)
			last->noun[at] = word;
	}
	if (last && last->over && !closed && !last->behind.n)
		last->behind = word;
	if (t->nouns >= 0 && t->nouns < NOUNS && !closed && w->joined)
		t->noun[t->nouns++] = word;
	if (l && toll_words_has(l->number, w->folded, w->folded))
		t->nouns = 0;
	if (l && toll_words_has(l->to, w->folded, w->folded))
		t->to = 0;
	else
		t->to++;
}

/* What a word, not behind "since", says of the numbers of its clause: within
 * what time they are, or when. */
static struct tally time_said(struct str word, bool since, const char *dates)
{
	bool date = !since && date_word(dates, word);
	bool day = date && date_names_day(word);
	bool other = facts_measures(word) || scope(word) || (date && !day);
	return (struct tally){.other = other, .dated = day};
}

static void see_time(struct tally *one, const struct tally *said)
{
	one->other |= said->other;
	one->dated |= said->dated;
}

static void counts(
    struct tallies *t, int count, const struct tally *before, bool other)
{
	struct tally *one = &t->all[t->n++];
	if (t->n > 1)
		one[-1].over = true;
	*one = *before;
	one->count = count;
	one->other |= other;
	if (t->to < TO_FAR && t->nouns > 0) {
		one->noun[0] = t->noun[0];
		one->noun[1] = t->noun[1];
		one->over = true;
	}
}

struct tallies *tallies_read(
    struct arena *a, struct str text, struct str language)
{
	struct tallies *t = arena_calloc(a, 1, sizeof(*t));
	const struct toll_words *l = toll_words(language);
	const char *dates = date_words(language);
	struct words w = words_of(text);
	struct word word;
	struct tally next = {.count = 0}; /* as what stands before it says */
	bool from = false, other = false;
	size_t clause = 0; /* begins with so many read */
	*t = (struct tallies){.nouns = -1, .to = TO_FAR};
	while (words_next(&w, &word) && !word.pair) {
		int count = number_of(&word, text, language);
		bool comma = !word.joined;
		from = (from && !comma) || since(word.folded);
		clause = comma ? t->n : clause;
		next.other &= !comma;
		const struct tally said = time_said(word.folded, from, dates);
		see_time(&next, &said);
		for (size_t i = clause; i < t->n; i++)
			see_time(&t->all[i], &said);
		if (!count) {
			see_word(a, t, &word, l, language);
			other = no_noun(word.folded) || whole(word.folded);
			if (!closed_word(word.folded, language))
				next.before = str_dup(a, word.folded);
			continue;
		}
		if (t->n == TALLIES)
			break;
		counts(t, count, &next, other);
	}
	return t;
}

static bool alike(struct str x, struct str y)
{
	const struct fact f = {.word = x}, g = {.word = y};
	return x.n && y.n && facts_equal(&f, &g);
}

/* Of "confirmed cases" and "cases" the noun is the last or the only one. */
static bool same_noun(const struct tally *x, const struct tally *y)
{
	if (x->noun[1].n && y->noun[1].n)
		return alike(x->noun[1], y->noun[1]) ||
		       alike(x->noun[0], y->noun[0]);
	return alike(x->noun[0], y->noun[0]) || alike(x->noun[0], y->noun[1]) ||
	       alike(x->noun[1], y->noun[0]);
}

/* A word beside the one is beside the other, too. */
static bool same_beside(const struct tally *x, const struct tally *y)
{
	const struct str all[] = {x->before, x->behind, x->noun[0], x->noun[1]};
	const struct str too[] = {y->before, y->behind, y->noun[0], y->noun[1]};
	int n = 0;
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		for (size_t k = 0; k < sizeof(too) / sizeof(*too); k++)
			if (alike(all[i], too[k])) {
				n++;
				break;
			}
	return n > 1;
}

bool tallies_more(const struct tallies *x, const struct tallies *y)
{
	for (size_t i = 0; i < x->n; i++)
		for (size_t k = 0; k < y->n; k++)
			if (!x->all[i].other && !y->all[k].other &&
			    !x->all[i].dated &&
			    x->all[i].count < y->all[k].count &&
			    same_noun(&x->all[i], &y->all[k]) &&
			    same_beside(&x->all[i], &y->all[k]))
				return true;
	return false;
}

bool tallies_otherwise(
    const struct tallies *x, const struct tallies *y, bool fewer)
{
	for (size_t i = 0; i < x->n; i++)
		for (size_t k = 0; k < y->n; k++) {
			const struct tally *p = &x->all[i], *q = &y->all[k];
			if (!p->other && !q->other && !(p->dated && q->dated) &&
			    p->noun[0].n && q->noun[0].n && p->count > 1 &&
			    q->count > 1 && same_noun(p, q))
				return fewer ? p->count != q->count
					     : p->count < q->count;
		}
	return false;
}
