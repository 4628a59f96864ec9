/* SPDX-License-Identifier: MIT */
/* gazetted: whether two sentences tell the same. */
#include "digest/facts.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "digest/toll_said.h"
#include "text/closed.h"
#include "text/date_names.h"
#include "text/language.h"
#include "text/numerals.h"
#include "text/sentence.h"
#include "text/words.h"

#define WORD_MIN	  4   /* letters; */
#define WORD_MIN_UNCASED  3   /* where vowels are marks, */
#define WORD_MIN_SYLLABLE 2   /* or letters syllables */
#define ALIKE_MIN	  4   /* letters that two words begin with, */
#define ALIKE_OF	  3   /* and two of so many parts of the longer one */
#define FACTS_MAX	  200 /* of one sentence that are looked at */
#define SAME		  0.4 /* of the lighter one's weight, */
#define SAME_PAIR	  0.3 /* of pairs of letters, half of which are no words, */
#define SAME_MIN	  2    /* and so much of it */
#define RETOLD		  0.75 /* of its weight */
#define SAME_TOLL	  0.6  /* of its weight, the victims' words among it */
#define MATTER_MIN	  2    /* words of what happened */

#define ROUNDED	    0.05 /* of a number, that may be told as another */
#define WHOM	    4	 /* bytes by which a word is the same but for its end */
#define COUNTED_MAX 1000000 /* no word for a number makes more of it */

static bool hiragana(struct str pair)
{
	uint32_t c;
	for (size_t i = 0; i < pair.n;) {
		i += utf8_next(pair, i, &c);
		if (c >= 0x3040 && c <= 0x309F)
			return true;
	}
	return false;
}

/* Letters that make a word of its script long enough to tell something. */
static size_t word_min(struct str word)
{
	uint32_t c = 0;
	utf8_next(word, 0, &c);
	return c >= 0xAC00 && c <= 0xD7A3  ? WORD_MIN_SYLLABLE
	       : c >= 0x590 && c <= 0x1FFF ? WORD_MIN_UNCASED
					   : WORD_MIN;
}

/* Two forms of a word: "wieczora", "wieczorem", "공장에서", "공장". */
static bool alike(struct str x, struct str y)
{
	size_t i = 0, more = x.n > y.n ? x.n : y.n, min = word_min(x);
	while (i < x.n && i < y.n && x.p[i] == y.p[i])
		i++;
	if (min == WORD_MIN_SYLLABLE ? 2 * i < more
				     : i * ALIKE_OF < more * (ALIKE_OF - 1))
		return false;
	return utf8_len(utf8_clip(x, i)) >=
	       (min == WORD_MIN_SYLLABLE ? min : ALIKE_MIN);
}

static bool equal(const struct fact *x, const struct fact *y)
{
	if (x->exact != y->exact || x->word.p[0] != y->word.p[0])
		return false;
	return str_eq(x->word, y->word) ||
	       (!x->exact && alike(x->word, y->word));
}

bool facts_has(const struct facts *f, const struct fact *x)
{
	vec_each (&f->all, y)
		if (equal(x, y))
			return true;
	return false;
}

/* "20,000" and "20.000" as "20000", and "6명이" as "6": what is counted, and
 * what hangs on that, is written to it. */
static struct str bare(struct arena *a, struct str number)
{
	char *d = arena_alloc(a, number.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < number.n && !(number.p[i] & 0x80); i++) {
		bool group = (number.p[i] == ',' || number.p[i] == '.') &&
			     i + 3 < number.n &&
			     (i + 4 >= number.n || !ch_digit(number.p[i + 4]));
		for (size_t k = i + 1; group && k < i + 4; k++)
			group = ch_digit(number.p[k]);
		if (!group)
			d[n++] = number.p[i];
	}
	d[n] = 0;
	return (struct str){d, n};
}

/* Words of one number on their way: "twenty-two", "twenty thousand". */
struct counted {
	int so_far; /* 0: none */
};

/* Whether the word goes on with the number. */
static bool counts(struct counted *c, int value, bool joined)
{
	bool on = c->so_far && c->so_far <= COUNTED_MAX && joined &&
		  (value >= 100 ||
		      (c->so_far % 10 == 0 && value < 10 && c->so_far % 100));
	if (!on)
		return false;
	c->so_far = value < 10 ? c->so_far + value : c->so_far * value;
	return true;
}

static void add(struct arena *a, struct facts *f, struct fact x)
{
	if (facts_has(f, &x))
		return;
	*vec_push(a, &f->all) = x;
	f->weight += x.weight;
}

/* "22,4" and "22.4". */
static double decimal(struct str number)
{
	double value = 0, unit = 1;
	bool behind = false;
	for (size_t i = 0; i < number.n; i++) {
		if (!ch_digit(number.p[i]) && behind)
			break;
		if (!ch_digit(number.p[i])) {
			behind = true;
			continue;
		}
		value = value * 10 + (number.p[i] - '0');
		unit *= behind ? 10 : 1;
	}
	return value / unit;
}

/* ---- reading ---- */

/* But "2,000" is none. */
static bool year(const struct word *w)
{
	struct str digits = w->folded;
	return w->number && str_ascii(digits) == 4 &&
	       (str_starts(digits, S("19")) || str_starts(digits, S("20"))) &&
	       ch_digit(digits.p[2]) && ch_digit(digits.p[3]);
}

static int whole(struct str digits)
{
	long long count;
	return str_to_int(digits, 1, COUNTED_MAX, &count) ? (int)count : 0;
}

/* Whether there was one that the facts have not. */
static bool end_number(
    struct arena *a, struct facts *f, struct counted *c, struct toll_scan *t)
{
	size_t had = f->all.n;
	if (c->so_far) {
		add(a, f,
		    (struct fact){.word = arena_printf(a, "%d", c->so_far),
			.weight = 2,
			.exact = true});
		toll_number(t, c->so_far);
	}
	c->so_far = 0;
	return f->all.n > had;
}

static bool says_nothing(
    const struct word *w, const struct fact *x, bool name, struct str language)
{
	return !w->folded.n || (w->pair && hiragana(w->folded)) ||
	       (!x->exact && !name &&
		   utf8_len(w->folded) < word_min(w->folded)) ||
	       (!x->exact && language_small_word(w->folded, language));
}

/* What is measured rather than counted: hours, shares, lengths, money. */
static bool measure(struct str word)
{
	static const char words[] =
	    " hour hours minute minutes day days week weeks month months year "
	    "years o'clock am pm percent per percentage km kilometres "
	    "kilometers "
	    "metres meters metre meter foot feet acres hectares tonnes tons "
	    "litres miles mph degrees euros dollars pounds crowns bn "
	    "uhr stunde stunden jähriger jährige jährigen  stündigen stündige "
	    "minuten tag tage tagen "
	    "tägigen wochen monate monaten jahr jahre jahren prozent "
	    "prozentpunkte kilometer meter grad euro "
	    "heure heures h minutes jour jours semaines mois an ans pour "
	    "kilomètres mètres degrés "
	    "hora horas minutos día días semanas meses año años por kilómetros "
	    "metros grados euros "
	    "ora ore minuti giorno giorni settimane mesi anno anni chilometri "
	    "metri gradi dia dias anos quilômetros quilómetros "
	    "uur dagen weken maanden jaar procent godzin godziny dni tygodni "
	    "miesięcy lat lata km zł procent часов часа дней дня недель "
	    "месяцев лет года процентов рублей км timmar dagar år timer dager "
	    "saat gün hafta ay yıl yüzde ";
	return word_listed(words, word);
}

static bool percent(struct str word)
{
	static const char words[] =
	    " percent per pct percentage prozent prozentpunkte pour por "
	    "procent "
	    "procento procenta procentů procenti prosent prosenttia процент "
	    "процента процентов відсотків відсотка yüzde ";
	return word_listed(words, word);
}

/* Of a hundred, what a word for a part of something is; or 0. */
static int percent_of(const struct word *w)
{
	static const struct {
		int percent;
		const char *words;
	} parts[] = {{50, " half moitié hälfte mitad metade metà helft hälften "
			  "halvparten "},
	    {33, " third drittel tiers tercio tercera terço terzo derde "
		 "tredjedel "},
	    {25, " quarter viertel quart cuarto cuarta quarto kwart fjärdedel "
		 "fjerdedel "},
	    {20, " fifth fünftel cinquième quinto quinta vijfde femtedel "},
	    {10, " tenth zehntel dixième décimo décima decimo tiende "
		 "tiondel "}};
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++)
		if (word_listed(parts[i].words, w->folded))
			return parts[i].percent;
	return 0;
}

/* "A quarter of them", "un quarto di vino": one, and of something. */
struct part {
	int percent;
	bool one;
};

static void see_part(
    struct arena *a, struct facts *f, struct part *p, const struct word *w)
{
	static const char of[] =
	    " of der des von vom de del des du d di della dei van dos das do "
	    "da av af its their seiner ihrer parte ";
	if (p->percent && w->joined && word_listed(of, w->folded))
		add(a, f,
		    (struct fact){.word = arena_printf(a, "%d", p->percent),
			.weight = 2,
			.exact = true,
			.share = true});
	int percent = percent_of(w);
	p->percent = p->one || percent == 50 ? percent : 0;
	p->one = word_listed(
	    " a an one ein eine einem einen eines un une una um uma een en "
	    "et ett ",
	    w->folded);
}

/* The word behind the last number. */
static void see_measure(struct facts *f, const struct word *w, bool measured)
{
	struct fact *number = &f->all.v[f->all.n - 1];
	number->measured = measured;
	number->share |= percent(w->folded);
}

static bool percent_sign(struct str behind)
{
	static const struct str spaces[] = {
	    S_INIT(" "), S_INIT("\u00a0"), S_INIT("\u202f")};
	for (size_t i = 0; i < sizeof(spaces) / sizeof(*spaces); i++)
		if (str_starts(behind, spaces[i]))
			behind = str_sub(behind, spaces[i].n, behind.n);
	return str_starts(behind, S("%")) || str_starts(behind, S("％"));
}

/* In German all nouns have capitals: those that reports of a mishap share. */
static bool noun(struct str language, struct str word)
{
	static const char words[] =
	    " mensch menschen person personen leute mann männer frau frauen "
	    "kind kinder fahrer polizei feuerwehr rettungskräfte angaben zahl "
	    "opfer tote toten todesopfer verletzte verletzten unfall unfälle "
	    "unfalls brand feuer explosion unglück erdbeben beben absturz "
	    "anschlag angriff angriffe zusammenstoß auto autos lastwagen bus "
	    "zug straße haus hotel stadt ort nacht morgen abend ";
	return str_istarts(language, S("de")) && word_listed(words, word);
}

/* "Four in ten", "quatre vols sur dix": 40 of a hundred. */
struct of_ten {
	int so_far, percent; /* 0: none */
	int between;	     /* words */
	bool in;
};

static void see_of_ten(struct of_ten *t, const struct word *w, int value)
{
	static const char in[] =
	    " in out of von sur de cada su em op av af na z ze из із з ";
	bool on = t->so_far && w->joined;
	bool word = on && !value && word_listed(in, w->folded);
	if (t->percent && t->so_far == 10 && measure(w->folded))
		t->percent = 0; /* "four in ten days" */
	if (word) {
		t->in = !t->between || !str_eq(w->folded, S("in"));
	} else if (on && !value && !t->in && !t->between) {
		t->between = 1;
	} else {
		if (on && t->in && value == 10 && t->so_far < value)
			t->percent = t->so_far * 10;
		*t = (struct of_ten){value, t->percent, 0, false};
	}
}

/* In place of the two numbers of it, which stand behind `from`. */
static void end_of_ten(
    struct arena *a, struct facts *f, const struct of_ten *t, size_t from)
{
	size_t n = from;
	struct str some;
	if (!t->percent)
		return;
	some = arena_printf(a, "%d", t->percent / 10);
	for (size_t i = from; i < f->all.n; i++) {
		struct fact *x = &f->all.v[i];
		bool drop = x->exact &&
			    (str_eq(x->word, some) || str_eq(x->word, S("10")));
		f->weight -= drop ? x->weight : 0;
		if (!drop)
			f->all.v[n++] = *x;
	}
	f->all.n = n;
	add(a, f,
	    (struct fact){.word = arena_printf(a, "%d", t->percent),
		.weight = 2,
		.exact = true,
		.share = true});
}

void facts_add(
    struct arena *a, struct facts *f, struct str sentence, struct str language)
{
	struct words w = words_of(sentence);
	struct toll_scan t = toll_scan(language);
	struct counted c = {0};
	struct part part = {0};
	struct of_ten ten = {0};
	size_t from = f->all.n;
	struct word word;
	bool behind = false; /* a number, */
	bool per = false;    /* "per cento", which counts no hundred */
	for (size_t n = 0; n < FACTS_MAX && words_next(&w, &word);) {
		bool measured = measure(word.folded);
		if (behind)
			see_measure(f, &word, measured);
		behind = false;
		bool name = word.upper && !word.begins;
		int value = word.number || word.pair || per
				? 0
				: numeral(word.folded, language);
		per = word_listed(" per por pour ", word.folded);
		see_of_ten(
		    &ten, &word, word.number ? whole(word.folded) : value);
		struct fact x = {
		    .word = word.number ? bare(a, word.folded) : word.folded,
		    .weight = word.number || name ? 2 : 1,
		    .exact = word.number || word.pair,
		    .year = year(&word)};
		if (value && counts(&c, value, word.joined))
			continue;
		if (end_number(a, f, &c, &t))
			see_measure(f, &word, measured);
		see_part(a, f, &part, &word);
		x.victims = toll_word(&t, &word,
		    word.number && !x.year ? whole(x.word) : 0, measured,
		    str_sub(sentence, (size_t)(word.raw.p - sentence.p),
			sentence.n));
		f->capitals |= word.upper;
		c.so_far = value;
		if (value || says_nothing(&word, &x, name, language))
			continue;
		x.day = name && date_word(t.days, word.folded);
		x.common = name && noun(language, word.folded);
		x.word = word.number ? x.word : str_dup(a, x.word);
		f->pairs += word.pair;
		size_t had = f->all.n;
		add(a, f, x);
		behind = word.number && f->all.n > had;
		if (behind)
			f->all.v[had].share = percent_sign(str_sub(sentence,
			    (size_t)(word.raw.p - sentence.p) + word.raw.n,
			    sentence.n));
		n++;
	}
	end_number(a, f, &c, &t);
	end_of_ten(a, f, &ten, from);
	f->toll = toll_end(&t, sentence);
	f->language = language;
	f->sentence = sentence;
}

/* "Two" is in many sentences. */
static bool few(const struct fact *x)
{
	return x->exact && x->word.n == 1 && ch_digit(x->word.p[0]);
}

/* The weight of those facts of `x` that `y` has, of which there is more than
 * one, or one that says something. */
static int shared(const struct facts *x, const struct facts *y, bool *out_tell)
{
	int weight = 0, n = 0;
	*out_tell = false;
	vec_each (&x->all, fact)
		if (facts_has(y, fact)) {
			weight += fact->weight;
			*out_tell |= n++ || !few(fact);
		}
	return weight;
}

double facts_shared(const struct facts *x, const struct facts *y)
{
	bool tell;
	return x->weight ? (double)shared(x, y, &tell) / x->weight : 0;
}

bool facts_same(const struct facts *x, const struct facts *y)
{
	const struct facts *less = x->weight <= y->weight ? x : y;
	bool tell;
	int n = shared(less, less == x ? y : x, &tell);
	double same = 2 * less->pairs > less->weight ? SAME_PAIR : SAME;
	return tell && n >= SAME_MIN && n >= same * less->weight;
}

bool facts_retold(const struct facts *sentence, const struct facts *told)
{
	vec_each (&sentence->all, x)
		if (x->exact && ch_digit(x->word.p[0]) && !facts_has(told, x))
			return false;
	return facts_shared(sentence, told) >= RETOLD;
}

/* "Пермский" is of Пермь: a name that begins as one that was told. */
static bool name_begins_told(const struct fact *x, const struct facts *told)
{
	size_t n = 0;
	uint32_t c;
	for (int i = 0; i < ALIKE_MIN && n < x->word.n; i++)
		n += utf8_next(x->word, n, &c);
	vec_each (&told->all, y)
		if (!y->exact && y->weight > 1 &&
		    str_starts(y->word, str_sub(x->word, 0, n)))
			return true;
	return false;
}

int facts_words_anew(const struct facts *sentence, const struct facts *told)
{
	int n = 0;
	vec_each (&sentence->all, x) {
		if (x->day || date_day_of_week(x->word) ||
		    closed_word(x->word, sentence->language) ||
		    facts_has(told, x))
			continue;
		if (!x->exact && x->weight > 1 && name_begins_told(x, told))
			continue;
		if (x->exact || x->weight > 1)
			return INT_MAX;
		n++;
	}
	return n;
}

int facts_weight_anew(const struct facts *sentence,
    const struct facts *headline, const struct facts *told,
    const struct facts *told_too)
{
	int weight = 0;
	bool name = false;
	vec_each (&sentence->all, x)
		if (!x->exact && !x->day && !x->victims && !x->common &&
		    facts_has(headline, x) && !facts_has(told, x) &&
		    !facts_has(told_too, x)) {
			weight += x->weight;
			name |= x->weight > 1;
		}
	return name && !str_istarts(sentence->language, S("de")) ? weight : 0;
}

/* The one whole number, no year, that `y` has not; NULL where there are more or
 * none. */
static const struct fact *count_anew(
    const struct facts *x, const struct facts *y)
{
	const struct fact *one = NULL;
	vec_each (&x->all, fact) {
		struct str d = fact->word;
		bool whole = fact->exact && d.n > 0;
		for (size_t i = 0; i < d.n; i++)
			whole &= ch_digit(d.p[i]);
		if (!whole || fact->year || fact->measured ||
		    facts_has(y, fact))
			continue;
		if (one)
			return NULL;
		one = fact;
	}
	return one;
}

static bool greater(struct str x, struct str y)
{
	return x.n > y.n || (x.n == y.n && memcmp(x.p, y.p, x.n) > 0);
}

/* The word before or behind both numbers is one. */
static bool counts_alike(const struct facts *x, const struct fact *m,
    const struct facts *y, const struct fact *n)
{
	const struct fact *x_end = x->all.v + x->all.n;
	const struct fact *y_end = y->all.v + y->all.n;
	return (m + 1 < x_end && n + 1 < y_end && equal(m + 1, n + 1)) ||
	       (m > x->all.v && n > y->all.v && equal(m - 1, n - 1));
}

static bool more_victims(const struct toll *x, const struct toll *y)
{
	for (int k = 0; k < TOLL_KINDS; k++)
		if (y->count[k] > 0 && x->count[k] > y->count[k])
			return true;
	return false;
}

bool facts_more(const struct facts *x, const struct facts *y)
{
	const struct fact *more = count_anew(x, y), *less = count_anew(y, x);
	return more_victims(&x->toll, &y->toll) ||
	       (more && less && greater(more->word, less->word) &&
		   counts_alike(x, more, y, less));
}

/* "22" where 22.4 was told. */
static bool rounds(const struct facts *told, double value)
{
	vec_each (&told->all, x)
		if (x->exact && ch_digit(x->word.p[0]) &&
		    fabs(decimal(x->word) - value) <= ROUNDED * value)
			return true;
	return false;
}

/* Of what is measured or counted: no year, and nothing that many things have as
 * many of. */
static bool figure(const struct fact *x, bool *out_fraction)
{
	size_t whole = 0;
	while (whole < x->word.n && ch_digit(x->word.p[whole]))
		whole++;
	*out_fraction = whole && whole + 1 < x->word.n &&
			(x->word.p[whole] == '.' || x->word.p[whole] == ',');
	return x->exact && (*out_fraction || (whole > 1 && !x->year));
}

bool facts_figure_anew(const struct facts *sentence, const struct facts *told)
{
	bool fraction;
	vec_each (&sentence->all, x)
		if (figure(x, &fraction) && !x->share &&
		    !rounds(told, decimal(x->word)))
			return true;
	return false;
}

bool facts_share_anew(const struct facts *sentence, const struct facts *told)
{
	bool name = false, share = false, anew = false, fraction;
	if (!sentence->all.n)
		return false;
	vec_each (&sentence->all, x) {
		if (!share && !x->day && !facts_has(told, x))
			name |= !x->exact &&
				(x == sentence->all.v || x->weight > 1);
		share |= x->share;
		if (x->share || figure(x, &fraction))
			anew |= !rounds(told, decimal(x->word));
	}
	return name && share && anew;
}

bool facts_amount_told(const struct facts *sentence, const struct facts *told)
{
	bool fraction;
	vec_each (&sentence->all, x)
		if (figure(x, &fraction) && !x->share && facts_has(told, x))
			return true;
	return false;
}

bool facts_share(const struct facts *sentence)
{
	vec_each (&sentence->all, x)
		if (x->share)
			return true;
	return false;
}

bool facts_share_of_other(
    const struct facts *sentence, const struct facts *told)
{
	vec_each (&sentence->all, x)
		if (x->share && rounds(told, decimal(x->word)))
			return false;
	return !facts_share(told) || !facts_same(sentence, told);
}

/* A year that the other does not name is of what was long ago. */
static bool long_ago(const struct facts *x, const struct facts *y)
{
	vec_each (&y->all, fact)
		if (fact->year && !facts_has(x, fact))
			return true;
	return false;
}

static bool counts_victims(const struct facts *f)
{
	return f->toll.count[TOLL_DEAD] || f->toll.count[TOLL_HURT];
}

bool facts_of_victims(const struct facts *sentence)
{
	return counts_victims(sentence) || toll_none(sentence->sentence);
}

bool facts_recounted(const struct facts *x, const struct facts *y)
{
	static const struct facts nothing;
	const struct fact *more = count_anew(y, x), *less = count_anew(x, y);
	if (!less)
		less = count_anew(x, &nothing); /* "52,000, not 40,000" */
	return more && less && greater(more->word, less->word) &&
	       facts_same(x, y) && counts_alike(x, less, y, more) &&
	       !long_ago(x, y) && !counts_victims(x) && !counts_victims(y);
}

bool facts_named(const struct facts *x, const struct facts *report)
{
	vec_each (&x->all, fact)
		if (!fact->exact && !fact->day && !fact->common &&
		    (fact == x->all.v || fact->weight > 1) &&
		    !facts_has(report, fact))
			return false;
	return true;
}

/* "Two soldiers", "nine rebels". */
static bool of_others(struct str x, struct str y)
{
	return x.n && y.n && !str_istarts(x, str_sub(y, 0, WHOM));
}

static bool name(const struct fact *x)
{
	return !x->exact && !x->day && !x->common && x->weight > 1;
}

/* A name of `x`, if it has any, is among those of `y`. */
static bool names_shared(
    const struct facts *x, const struct facts *y, bool *out_any)
{
	*out_any = false;
	vec_each (&x->all, fact) {
		*out_any |= name(fact);
		if (name(fact) && facts_has(y, fact))
			return true;
	}
	return false;
}

/* What happened: words that both have, but for the victims and the day. */
static bool matter_shared(const struct facts *x, const struct facts *y)
{
	int n = 0;
	if (x->pairs)
		return facts_shared(x, y) >= SAME_PAIR;
	vec_each (&x->all, fact)
		n += !fact->victims && !fact->day && !fact->common &&
		     !fact->exact && facts_has(y, fact) &&
		     !closed_word(fact->word, x->language);
	return n >= MATTER_MIN;
}

bool facts_names_in(const struct facts *x, const struct facts *y)
{
	vec_each (&x->all, fact)
		if (name(fact) && !facts_has(y, fact))
			return false;
	return true;
}

bool facts_headline_names_in(
    const struct facts *x, const struct facts *x_title, const struct facts *y)
{
	bool any = false;
	vec_each (&x->all, fact)
		if (name(fact) && facts_has(x_title, fact)) {
			any = true;
			if (!facts_has(y, fact))
				return false;
		}
	return any || facts_names_in(x, y);
}

/* A place that the sentence and the headline have: "in Port Orlin". */
static bool place(
    const struct facts *sentence, const struct fact *x, struct str title)
{
	static const char in[] =
	    " in |in | at |at | near |near | en |en | à |à | a |a | em |em | w "
	    "|w | v |v | ve | в |в | у |у | i |i | på |på | te | bij | près de "
	    "| cerca de | lângă | în |";
	struct str list = str_of(in), before;
	if (!name(x) || str_istarts(sentence->language, S("de")) ||
	    str_ifind(title, x->word) < 0)
		return false;
	ptrdiff_t at = str_ifind(sentence->sentence, x->word);
	while (at > 0 && str_split(&list, '|', &before))
		if (before.n &&
		    str_ends(
			str_sub(sentence->sentence, 0, (size_t)at), before))
			return true;
	return false;
}

/* `x` has one that neither `y` nor its headline, or its report, has. */
static bool place_of_its_own(const struct facts *x, struct str x_title,
    const struct facts *y, struct str y_title)
{
	vec_each (&x->all, fact)
		if (place(x, fact, x_title) && !facts_has(y, fact) &&
		    str_ifind(y_title, fact->word) < 0)
			return true;
	return false;
}

bool facts_elsewhere(const struct facts *x, const struct facts *y,
    struct str x_title, struct str y_title, const struct facts *y_report)
{
	return counts_victims(x) && counts_victims(y) &&
	       place_of_its_own(x, x_title, y_report, y_title) &&
	       place_of_its_own(y, y_title, x, x_title);
}

/* Both count those that had to leave, or hectares, but not the dead or hurt. */
static bool moved_alone(const struct toll *s, const struct toll *t)
{
	bool moved = false;
	for (int k = 0; k < TOLL_KINDS; k++) {
		bool both = s->count[k] > 0 && t->count[k] > 0;
		if (both && k < TOLL_MOVED)
			return false;
		moved |= both && k != TOLL_LOST;
	}
	return moved;
}

bool facts_one_event(const struct facts *x, const struct facts *y,
    const struct facts *x_report, const struct facts *y_report)
{
	bool x_names, y_names;
	if (moved_alone(&x->toll, &y->toll) && !facts_names_in(x, y_report))
		return false; /* a town's are a part of its country's */
	if (names_shared(x, y_report, &x_names) ||
	    names_shared(y, x_report, &y_names))
		return true;
	if (x->capitals && y->capitals && (!x_names || !y_names))
		return true;
	return matter_shared(x, x->capitals ? y : y_report) ||
	       matter_shared(y, y->capitals ? x : x_report);
}

/* Nobody that died or was hurt goes untold if `y` is told in its place. */
static bool victims_in(const struct facts *x, const struct facts *y)
{
	for (int k = 0; k < TOLL_MOVED; k++)
		if (x->toll.count[k] && !y->toll.count[k])
			return false;
	return true;
}

bool facts_outdated(const struct facts *x, const struct facts *y)
{
	const struct toll *s = &x->toll, *t = &y->toll;
	bool later =
	    counts_victims(y) && !counts_victims(x) && toll_none(x->sentence);
	for (int k = 0; k < TOLL_KINDS; k++) {
		int old = s->count[k], new = t->count[k];
		if (!old || new <= 0 || old == new || k == TOLL_LOST ||
		    (k >= TOLL_MOVED && !victims_in(x, y)) ||
		    (k == TOLL_HURT && s->count[TOLL_DEAD] &&
			!t->count[TOLL_DEAD]))
			continue;
		if (of_others(s->whom[k], t->whom[k]) || s->corrected)
			return false;
		if (old > new && !t->corrected && k < TOLL_MOVED &&
		    !(k == TOLL_HURT && later))
			return false; /* but some may be back, or have died */
		later |= old < new || t->corrected;
	}
	return later && !long_ago(x, y) && !toll_besides(y->sentence);
}

bool facts_state_otherwise(const struct facts *x, const struct facts *y)
{
	for (int k = TOLL_MOVED; k < TOLL_KINDS; k++)
		if (x->toll.count[k] > 0 && y->toll.count[k] > 0 &&
		    x->toll.count[k] != y->toll.count[k])
			return k == TOLL_LOST || facts_names_in(x, y);
	return false;
}

bool facts_same_count(const struct facts *x, const struct facts *y)
{
	for (int k = 0; k < TOLL_KINDS; k++)
		if (x->toll.count[k] && x->toll.count[k] == y->toll.count[k])
			return true;
	return false;
}

bool facts_toll_told(const struct facts *sentence, const struct facts *told)
{
	int weight = 0;
	bool same = false;
	for (int k = 0; k < TOLL_KINDS; k++) {
		int count = sentence->toll.count[k];
		if (count && count != told->toll.count[k])
			return false;
		same |= count != 0;
	}
	vec_each (&sentence->all, x)
		weight += x->victims || facts_has(told, x) ? x->weight : 0;
	return same && weight >= SAME_TOLL * sentence->weight;
}

bool facts_figures_told(
    const struct facts *sentence, const struct facts *told, bool first)
{
	int again = 0, fractions = 0, anew = 0, names = 0;
	bool fraction;
	vec_each (&sentence->all, x) {
		bool had = facts_has(told, x);
		if (figure(x, &fraction)) {
			again += had;
			fractions += had && fraction;
			anew += !had;
		} else {
			names += !had && !x->exact && x->weight > 1 && !x->day;
		}
	}
	if (anew)
		return first && anew == 1 && fractions;
	return fractions || again > 1 || (first && again && names < 2);
}
