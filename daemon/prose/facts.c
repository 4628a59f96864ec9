/* SPDX-License-Identifier: MIT */
/* gazetted: what a sentence names and counts. */
#include "prose/facts.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "text/date_names.h"
#include "text/language.h"
#include "text/listed.h"
#include "text/numerals.h"
#include "text/words.h"

#define WORD_MIN	  4   /* letters; */
#define WORD_MIN_UNCASED  3   /* where vowels are marks, */
#define WORD_MIN_SYLLABLE 2   /* or letters syllables */
#define ALIKE_MIN	  4   /* letters that two words begin with, */
#define ALIKE_OF	  3   /* and two of so many parts of the longer one */
#define FACTS_MAX	  200 /* of one sentence that are looked at */
#define COUNTED_MAX	  1000000 /* no word for a number makes more of it */

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

bool facts_equal(const struct fact *x, const struct fact *y)
{
	if (x->exact != y->exact || x->word.p[0] != y->word.p[0])
		return false;
	return str_eq(x->word, y->word) ||
	       (!x->exact && alike(x->word, y->word));
}

bool facts_has(const struct facts *f, const struct fact *x)
{
	vec_each (&f->all, y)
		if (facts_equal(x, y))
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
bool facts_measures(struct str word)
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
	if (t->percent && t->so_far == 10 && facts_measures(w->folded))
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
		bool measured = facts_measures(word.folded);
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
