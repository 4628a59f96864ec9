/* SPDX-License-Identifier: MIT */
/* gazetted: how much of a report is news to who knows others of its story. */
#include "group/fresh.h"

#include "base/utf8.h"

#define TOLD_WORD 4    /* bytes of a word that stands in another */
#define AKIN	  4    /* letters at least that two forms of a word share, */
#define BENT	  3    /* and at most that either has behind them */
#define REWORDED  0.13 /* of a report that tells nothing new */

/* Whether one of the others has it, or has it in its headline. */
static bool known(const struct term *t, const struct known *k, bool titled)
{
	for (size_t i = 0; i < k->n; i++) {
		const struct vector_term *u =
		    vector_find(k->vectors[i], vector_id(t));
		if (u && (u->titled || !titled))
			return true;
	}
	return false;
}

/* ---- other forms of a word ---- */

static bool is_word(const struct term *t)
{
	return t->kind == TERM_WORD || t->kind == TERM_NAME;
}

static bool begins_or_ends(struct str word, struct str longer)
{
	size_t behind = longer.n - word.n;
	return longer.n > word.n &&
	       (str_ieq(str_sub(longer, 0, word.n), word) ||
		   str_ieq(str_sub(longer, behind, longer.n), word));
}

/* "gesucht" and "gesuchte", "Образцова" and "Образцов": alike but for a short
 * end. */
static bool akin(struct str x, struct str y)
{
	size_t n = x.n < y.n ? x.n : y.n, i = 0, letters = 0;
	uint32_t c, d;
	while (i < n) {
		size_t len = utf8_next(x, i, &c);
		utf8_next(y, i, &d);
		if (c != d && (c >= 0x80 || d >= 0x80 ||
				  ch_lower((char)c) != ch_lower((char)d)))
			break;
		i += len;
		letters++;
	}
	return letters >= AKIN && utf8_len(str_sub(x, i, x.n)) <= BENT &&
	       utf8_len(str_sub(y, i, y.n)) <= BENT;
}

static bool has_letter(const struct known *k, struct str letter)
{
	for (size_t i = 0; i < k->n; i++)
		vec_each (&k->read[i]->terms, t)
			if (is_word(t) && str_find(t->word, letter) >= 0)
				return true;
	return false;
}

/* Of two neighbours in a script without spaces the others have each. */
static bool has_letters(const struct known *k, struct str pair)
{
	uint32_t c;
	for (size_t i = 0, len; i < pair.n; i += len) {
		len = utf8_next(pair, i, &c);
		if (!has_letter(k, str_sub(pair, i, i + len)))
			return false;
	}
	return true;
}

static bool has_akin(const struct known *k, struct str word)
{
	for (size_t i = 0; i < k->n; i++)
		vec_each (&k->read[i]->terms, t)
			if (is_word(t) && akin(word, t->word))
				return true;
	return false;
}

/* Whether one of the others has it, in one form or another. */
static bool said(const struct term *t, const struct known *k)
{
	if (known(t, k, false))
		return true;
	if (!is_word(t))
		return false;
	return t->pair ? has_letters(k, t->word) : has_akin(k, t->word);
}

/* ---- the headline ---- */

/* What the story is of: a name, or where it cannot be told what is one
 * what the others' headlines have. */
static bool subject(const struct term *t, bool caseless, const struct known *k)
{
	return caseless ? known(t, k, true) : t->kind == TERM_NAME;
}

static bool told_again(
    const struct term *t, const term_list *terms, const struct known *k)
{
	if (t->told || t->kind != TERM_WORD || t->word.n < TOLD_WORD)
		return t->told;
	vec_each (terms, u)
		if (u->told && !u->titled && u->kind == TERM_WORD &&
		    begins_or_ends(t->word, u->word) && !known(u, k, false))
			return true;
	return false;
}

/* It is none of the two alone. */
static bool is_pair(const struct term *t)
{
	return t->kind == TERM_NAMES || t->kind == TERM_FIGURE;
}

double fresh_head(const struct prepared *art, const struct known *k)
{
	double news = 0, all = 0;
	vec_each (&art->terms, t) {
		if (!t->titled || t->dated || is_pair(t) ||
		    (known(t, k, false) &&
			subject(t, art->heading.caseless, k)))
			continue;
		bool news_of = !said(t, k) && told_again(t, &art->terms, k);
		if (news_of && t->kind == TERM_NUMBER)
			return 1;
		all += t->weight;
		news += news_of ? t->weight : 0;
	}
	return all > 0 ? news / all : 0;
}

/* ---- all of it ---- */

/* Of all that it says, or of what it says beside its headline. A figure of its
 * own is more than other words. */
static double fresh_words(
    const struct prepared *art, const struct known *k, bool beside)
{
	double news = 0, all = 0, reworded = REWORDED;
	vec_each (&art->terms, t) {
		if (t->dated || is_pair(t) || (beside && t->titled))
			continue;
		all += t->weight;
		if (said(t, k))
			continue;
		news += t->weight;
		if (t->kind == TERM_NUMBER && t->told)
			reworded = 0;
	}
	double part = all > 0 ? news / all : 0;
	return part > reworded ? (part - reworded) / (1 - reworded) : 0;
}

double fresh_part(const struct prepared *art, const struct known *k)
{
	double words = fresh_words(art, k, false), head = fresh_head(art, k);
	return words > head ? words : head;
}

double fresh_text(const struct prepared *art, const struct known *k)
{
	return fresh_words(art, k, true);
}
