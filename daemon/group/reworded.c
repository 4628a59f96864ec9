/* SPDX-License-Identifier: MIT */
/* gazetted: whether what a report says was told in another form. */
#include "group/reworded.h"

#include "text/amount.h"
#include "text/caps.h"
#include "text/numerals.h"
#include "text/words.h"

#define FORM_PART    4 /* bytes that two forms have in common, half of one */
#define COMPOUND     4 /* bytes of a part of a compound */
#define HALF	     0.5
#define LETTERS_BITS 2 /* that their neighbours set at least */
#define LETTERS	     4 /* or letters, where no more is known of them */

/* ---- numbers ---- */

static int number_of(const struct word *w, struct str language)
{
	long long n = 0;
	size_t digits = 0;
	if (!w->number)
		return w->pair ? 0 : numeral(w->folded, language);
	while (digits < w->folded.n && ch_digit(w->folded.p[digits]))
		digits++;
	if (digits < w->folded.n && w->folded.p[digits] != '\'' &&
	    !str_starts(str_sub(w->folded, digits, w->folded.n), S("’")))
		return 0;
	return str_to_int(str_sub(w->folded, 0, digits), 2, 1000, &n) ? (int)n
								      : 0;
}

int reworded_number(const struct term *t, struct str language)
{
	struct words w = words_of(t->word);
	struct word word;
	bool plain = t->kind == TERM_WORD || t->kind == TERM_NUMBER;
	return plain && words_next(&w, &word) ? number_of(&word, language) : 0;
}

bool reworded_counts(struct str text, int number, struct str language)
{
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word))
		if (number_of(&word, language) == number)
			return true;
	return false;
}

static void read_amounts(
    struct amounts *all, struct str text, struct str language)
{
	struct words w = words_of(text);
	struct word word;
	struct amount amount;
	while (words_next(&w, &word))
		if (amount_read(text, &word, language, &amount))
			*vec_push(all->a, &all->of) = amount;
}

static bool amount_known(struct amount amount, const struct known *k)
{
	for (size_t i = 0; !k->amounts->read && i < k->n; i++) {
		const struct prepared *r = k->read[i];
		read_amounts(k->amounts, r->title, r->language);
		read_amounts(k->amounts, r->text, r->language);
	}
	k->amounts->read = true;
	vec_each (&k->amounts->of, other)
		if (amount_same(amount, *other))
			return true;
	return false;
}

static bool within(struct str part, struct str text)
{
	return part.p >= text.p && part.p + part.n <= text.p + text.n;
}

bool reworded_amount(struct str text, const struct word *word,
    struct str language, const struct known *k)
{
	struct amount amount;
	return amount_read(text, word, language, &amount) &&
	       amount_known(amount, k);
}

bool reworded_figure(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	struct str in = within(t->word, art->title) ? art->title : art->text;
	struct words w = words_of(t->word);
	struct word word;
	bool plain = t->kind == TERM_NUMBER || t->kind == TERM_WORD;
	return plain && !t->pair && within(t->word, in) &&
	       words_next(&w, &word) &&
	       reworded_amount(in, &word, art->language, k);
}

/* ---- words ---- */

static size_t alike(struct str x, size_t i, struct str y, size_t j)
{
	size_t n = 0;
	while (i + n < x.n && j + n < y.n &&
	       ch_lower(x.p[i + n]) == ch_lower(y.p[j + n]))
		n++;
	return n;
}

static size_t next_digit(struct str s, size_t i)
{
	while (i < s.n && !ch_digit(s.p[i]))
		i++;
	return i;
}

/* "v2.1.0" and "v2.1.1" are no forms of one word. */
static bool other_digits(struct str x, struct str y)
{
	size_t i = next_digit(x, 0), k = next_digit(y, 0);
	if (i == x.n || k == y.n)
		return false;
	while (i < x.n && k < y.n && x.p[i] == y.p[k]) {
		i = next_digit(x, i + 1);
		k = next_digit(y, k + 1);
	}
	return i < x.n || k < y.n;
}

bool reworded_bent(struct str x, struct str y)
{
	size_t most = x.n > y.n ? x.n : y.n;
	return alike(x, 0, y, 0) * 3 >= most * 2 && !other_digits(x, y);
}

/* The longest part that both have. */
static struct str common(struct str x, struct str y)
{
	struct str best = {x.p, 0};
	if (x.n > WORD_BYTES_MAX || y.n > WORD_BYTES_MAX)
		return best;
	for (size_t i = 0; i < x.n; i++)
		for (size_t j = 0; j < y.n; j++) {
			size_t n = alike(x, i, y, j);
			if (n > best.n)
				best = str_sub(x, i, i + n);
		}
	return best;
}

static bool is_half(size_t n, struct str x, struct str y)
{
	return n * 2 >= (x.n < y.n ? x.n : y.n);
}

bool reworded_akin(struct str x, struct str y)
{
	size_t n = common(x, y).n;
	return n >= FORM_PART && is_half(n, x, y) && !other_digits(x, y);
}

static bool begins_letter(char c)
{
	return ((unsigned char)c & 0xC0) != 0x80;
}

static size_t letters(struct str s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		n += begins_letter(s.p[i]);
	return n;
}

/* Bits of the neighbours in a word: as many letters in common set as many in
 * both. */
static uint64_t neighbours(struct str word)
{
	uint64_t bits = 0;
	for (size_t i = 0; i + 1 < word.n; i++) {
		unsigned x = (unsigned char)ch_lower(word.p[i]);
		unsigned y = (unsigned char)ch_lower(word.p[i + 1]);
		bits |= UINT64_C(1) << ((x * 31 + y) & 63);
	}
	return bits;
}

static bool is_form(struct str word, uint64_t bits, const struct term *t)
{
	if (t->pair || (t->kind != TERM_WORD && t->kind != TERM_NAME) ||
	    __builtin_popcountll(bits & neighbours(t->word)) < LETTERS_BITS)
		return false;
	struct str both = common(word, t->word);
	return letters(both) >= LETTERS && is_half(both.n, word, t->word) &&
	       !other_digits(word, t->word);
}

bool reworded_form(struct str word, const struct known *k)
{
	uint64_t bits = neighbours(word);
	for (size_t i = 0; i < k->n; i++)
		vec_each (&k->read[i]->terms, t)
			if (is_form(word, bits, t))
				return true;
	return false;
}

/* What is left of a word behind one that was told; absent: it has none. */
static struct str behind(struct str word, struct str first)
{
	bool begins = first.n >= COMPOUND && str_istarts(word, first);
	return begins ? str_sub(word, first.n, word.n) : (struct str){NULL, 0};
}

static bool begins_told(struct str word, const struct prepared *told)
{
	struct str linked = str_sub(word, 1, word.n);
	vec_each (&told->terms, t)
		if (t->word.n >= COMPOUND && !t->pair &&
		    (reworded_bent(word, t->word) ||
			(word.p[0] == 's' && reworded_bent(linked, t->word))))
			return true;
	return false;
}

bool reworded_compound(struct str word, const struct known *k)
{
	for (size_t i = 0; i < k->n; i++)
		vec_each (&k->read[i]->terms, t) {
			struct str rest = behind(word, t->word);
			if (!t->pair && rest.n >= COMPOUND &&
			    begins_told(rest, k->read[i]))
				return true;
		}
	return false;
}

static bool stands(struct str letter, const struct known *k)
{
	for (size_t i = 0; i < k->n; i++)
		if (str_find(k->read[i]->title, letter) >= 0 ||
		    str_find(k->read[i]->text, letter) >= 0)
			return true;
	return false;
}

double reworded_left(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	size_t cut = 1;
	if (!t->pair) {
		bool known = !reworded_number(t, art->language) &&
			     (reworded_form(t->word, k) ||
				 reworded_compound(t->word, k));
		return known ? 0 : 1;
	}
	while (cut < t->word.n && !begins_letter(t->word.p[cut]))
		cut++;
	return 1 - HALF * stands(str_sub(t->word, 0, cut), k) -
	       HALF * stands(str_sub(t->word, cut, t->word.n), k);
}
