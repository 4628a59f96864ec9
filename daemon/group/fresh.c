/* SPDX-License-Identifier: MIT */
/* gazetted: how much of a report is news to who knows others of its story. */
#include "group/fresh.h"

#include "base/buf.h"
#include "text/caps.h"
#include "text/language.h"
#include "text/numerals.h"
#include "text/words.h"

#define TOLD_WORD 4    /* bytes of a word that stands in another ... */
#define FORM_PART 4    /* or of what two forms have in common, half of one */
#define SHORT	  3    /* of a headline's words, which shorter are none */
#define REWORDED  0.13 /* of a report that tells nothing new */
#define BRIEF	  12   /* words: of so few or fewer, one that is new counts */
#define PAIR_WORD 0.5  /* of a word, in a script without spaces */
#define SAID	  6    /* words that people are told of */
#define SAID_MAX  512  /* bytes of them */

/* ---- what is known ---- */

/* Whether one of the others has the term, or has it in its headline. */
static bool has_term(const struct term *t, const struct known *k, bool titled)
{
	for (size_t i = 0; i < k->n; i++) {
		const struct vector_term *u =
		    vector_find(k->vectors[i], vector_id(t));
		if (u && (u->titled || !titled))
			return true;
	}
	return false;
}

/* What a number is, written either way; 0 where it is none, or a large one. */
static int number_of(const struct word *w, struct str language)
{
	long long n = 0;
	if (!w->number)
		return w->pair ? 0 : numeral(w->folded, language);
	return str_to_int(w->folded, 2, 1000, &n) ? (int)n : 0;
}

static int term_number(const struct term *t, struct str language)
{
	struct words w = words_of(t->word);
	struct word word;
	bool plain = t->kind == TERM_WORD || t->kind == TERM_NUMBER;
	return plain && words_next(&w, &word) ? number_of(&word, language) : 0;
}

static bool counts_so(struct str text, int number, struct str language)
{
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word))
		if (number_of(&word, language) == number)
			return true;
	return false;
}

static bool number_known(int number, const struct known *k)
{
	for (size_t i = 0; i < k->n; i++) {
		const struct prepared *read = k->read[i];
		if (counts_so(read->title, number, read->language) ||
		    counts_so(read->text, number, read->language))
			return true;
	}
	return false;
}

static bool known(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	int number;
	if (has_term(t, k, false))
		return true;
	number = term_number(t, art->language);
	return number && number_known(number, k);
}

/* ---- words ---- */

static bool begins_or_ends(struct str word, struct str longer)
{
	size_t behind = longer.n - word.n;
	return longer.n > word.n &&
	       (str_ieq(str_sub(longer, 0, word.n), word) ||
		   str_ieq(str_sub(longer, behind, longer.n), word));
}

static size_t alike(struct str x, size_t i, struct str y, size_t j)
{
	size_t n = 0;
	while (i + n < x.n && j + n < y.n &&
	       ch_lower(x.p[i + n]) == ch_lower(y.p[j + n]))
		n++;
	return n;
}

/* Half of one is in the other: "verboten", "verbietet". */
static bool akin(struct str x, struct str y)
{
	size_t best = 0, least = x.n < y.n ? x.n : y.n;
	if (x.n > WORD_BYTES_MAX || y.n > WORD_BYTES_MAX)
		return false;
	for (size_t i = 0; i < x.n; i++)
		for (size_t j = 0; j < y.n; j++) {
			size_t n = alike(x, i, y, j);
			best = n > best ? n : best;
		}
	return best >= FORM_PART && best * 2 >= least;
}

/* They begin alike, as a name's cases do. */
static bool bent(struct str x, struct str y)
{
	size_t most = x.n > y.n ? x.n : y.n;
	return alike(x, 0, y, 0) * 3 >= most * 2;
}

static bool bent_known(struct str word, const struct known *k)
{
	for (size_t i = 0; i < k->n; i++)
		vec_each (&k->read[i]->terms, t)
			if (bent(word, t->word))
				return true;
	return false;
}

/* It is none of the two alone. */
static bool is_pair(const struct term *t)
{
	return t->kind == TERM_NAMES || t->kind == TERM_FIGURE;
}

/* Of so few words beside its headline that each of them counts. */
static bool is_brief(const struct prepared *art)
{
	double n = 0;
	vec_each (&art->terms, t)
		if (!t->dated && !is_pair(t) && !t->titled)
			n += t->pair ? PAIR_WORD : 1;
	return n <= BRIEF;
}

/* ---- the headline ---- */

/* What the story is of: a name, or where it cannot be told what is one
 * what the others' headlines have. */
static bool subject(const struct term *t, bool caseless, const struct known *k)
{
	return caseless ? has_term(t, k, true) : t->kind == TERM_NAME;
}

static bool told_again(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	int number = t->told ? 0 : term_number(t, art->language);
	if (t->kind == TERM_WORD && t->word.n < SHORT)
		return false;
	if (t->told || (number && counts_so(art->text, number, art->language)))
		return true;
	if (t->kind != TERM_WORD || t->pair || t->word.n < TOLD_WORD)
		return false;
	vec_each (&art->terms, u)
		if (u->told && !u->titled && u->kind == TERM_WORD &&
		    (begins_or_ends(t->word, u->word) ||
			akin(t->word, u->word)) &&
		    !known(art, u, k))
			return true;
	return false;
}

double fresh_head(const struct prepared *art, const struct known *k)
{
	double news = 0, all = 0;
	vec_each (&art->terms, t) {
		if (!t->titled || t->dated || is_pair(t))
			continue;
		bool old = known(art, t, k);
		bool is_news = !old && told_again(art, t, k);
		if (old && subject(t, art->heading.caseless, k))
			continue;
		if (is_news && t->kind == TERM_NUMBER)
			return 1;
		all += t->weight;
		news += is_news ? t->weight : 0;
	}
	double part = all > 0 ? news / all : 0;
	return news > 0 && part < FRESH_ONE ? FRESH_ONE : part;
}

/* ---- all of it ---- */

/* A figure of its own is more than other words, and a name is as much; where
 * nouns have capitals too, two side by side are sure to be one. Returns in
 * halves. */
static int counts(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	if (!t->told)
		return 0;
	if (t->kind != TERM_NAME)
		return t->kind == TERM_NUMBER || term_number(t, art->language)
			   ? 2
			   : 0;
	if (bent_known(t->word, k))
		return 0;
	return art->heading.nouns ? t->beside : 2;
}

/* Of all that it says, or of what it says beside its headline. */
static double words_part(
    const struct prepared *art, const struct known *k, bool beside)
{
	double news = 0, all = 0;
	int halves = 0;
	vec_each (&art->terms, t) {
		if (t->dated || is_pair(t) || (beside && t->titled))
			continue;
		all += t->weight;
		if (known(art, t, k))
			continue;
		news += t->weight;
		halves += counts(art, t, k);
	}
	bool figure = halves > 1;
	double part = all > 0 ? news / all : 0;
	if ((figure || (beside && news > 0)) && is_brief(art))
		return part > FRESH_ONE ? part : FRESH_ONE;
	double reworded = figure ? 0 : REWORDED;
	return part > reworded ? (part - reworded) / (1 - reworded) : 0;
}

double fresh_part(const struct prepared *art, const struct known *k)
{
	double words = words_part(art, k, false), head = fresh_head(art, k);
	return words > head ? words : head;
}

double fresh_text(const struct prepared *art, const struct known *k)
{
	return words_part(art, k, true);
}

bool fresh_figure(const struct prepared *art, const struct known *k)
{
	vec_each (&art->terms, t)
		if (t->told && !t->dated && !known(art, t, k) &&
		    (t->kind == TERM_NUMBER || term_number(t, art->language)))
			return true;
	return false;
}

/* ---- what it is ---- */

static bool stands(struct str word, struct str text)
{
	struct words w = words_of(text);
	struct word other;
	while (words_next(&w, &other))
		if (str_eq(other.folded, word))
			return true;
	return false;
}

static bool has_form(const struct known *k, struct str word)
{
	for (size_t i = 0; i < k->n; i++)
		if (stands(word, k->read[i]->title) ||
		    stands(word, k->read[i]->text))
			return true;
	return false;
}

static bool dated(const struct prepared *art, struct str word)
{
	vec_each (&art->terms, t)
		if (t->dated && t->titled && str_ieq(t->word, word))
			return true;
	return false;
}

struct str fresh_title(const struct prepared *art, const struct known *k)
{
	struct words w = words_of(art->title);
	struct word word;
	while (words_next(&w, &word)) {
		int number = number_of(&word, art->language);
		if ((word.number || word.folded.n >= SHORT) &&
		    !language_small_word(word.folded, art->language) &&
		    !dated(art, word.raw) && !has_form(k, word.folded) &&
		    !(number && number_known(number, k)))
			return word.raw;
	}
	return (struct str){NULL, 0};
}

struct str fresh_words(
    struct arena *a, const struct prepared *art, const struct known *k)
{
	struct buf out = buf_init(SAID_MAX);
	int n = 0;
	vec_each (&art->terms, t) {
		if (n == SAID)
			break;
		if (t->dated || is_pair(t) || known(art, t, k))
			continue;
		buf_adds(&out, n++ ? S(", ") : S(""));
		buf_adds(&out, t->word);
	}
	struct str s = n ? str_dup(a, buf_str(&out)) : (struct str){NULL, 0};
	buf_free(&out);
	return s;
}
