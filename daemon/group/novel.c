/* SPDX-License-Identifier: MIT */
/* gazetted: whether a term of a report is news to who knows others. */
#include "group/novel.h"

#include "group/reworded.h"
#include "text/amount.h"
#include "text/closed.h"
#include "text/language.h"
#include "text/words.h"

#define TOLD_WORD 4 /* bytes of a word that stands in another */
#define SHORT	  3 /* of a headline's words, which shorter are none */

bool novel_known_in(const struct term *t, const struct known *k, bool titled)
{
	for (size_t i = 0; i < k->n; i++) {
		const struct vector_term *u =
		    vector_find(k->vectors[i], vector_id(t));
		if (u && (u->titled || !titled))
			return true;
	}
	return false;
}

bool novel_known(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	return novel_known_in(t, k, false) || reworded_figure(art, t, k);
}

static bool begins_or_ends(struct str word, struct str longer)
{
	size_t behind = longer.n - word.n;
	return longer.n > word.n &&
	       (str_ieq(str_sub(longer, 0, word.n), word) ||
		   str_ieq(str_sub(longer, behind, longer.n), word));
}

bool novel_bent(struct str word, const struct known *k)
{
	for (size_t i = 0; i < k->n; i++)
		vec_each (&k->read[i]->terms, t)
			if (reworded_bent(word, t->word))
				return true;
	return false;
}

bool novel_pair(const struct term *t)
{
	return t->kind == TERM_NAMES || t->kind == TERM_FIGURE;
}

/* It says nothing by itself: a word of a closed class, or what multiplies. */
static bool is_idle(const struct prepared *art, const struct term *t)
{
	struct words w = words_of(t->word);
	struct word word;
	if (t->pair || !words_next(&w, &word))
		return false;
	return (t->kind == TERM_WORD &&
		   (language_small_word(word.folded, art->language) ||
		       closed_word(word.folded, art->language))) ||
	       (t->kind <= TERM_NAME && amount_multiplies(word.folded));
}

bool novel_says(const struct prepared *art, const struct term *t)
{
	return !t->dated && !novel_pair(t) && !is_idle(art, t);
}

double novel_left(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	if (t->kind == TERM_WORD || t->pair)
		return reworded_left(art, t, k);
	return novel_bent(t->word, k) || reworded_compound(t->word, k) ? 0 : 1;
}

bool novel_figure(const struct prepared *art, const struct term *t)
{
	return t->kind == TERM_NUMBER || reworded_number(t, art->language) ||
	       (t->kind == TERM_WORD && !t->pair && str_has_digit(t->word));
}

int novel_counts(const struct prepared *art, const struct term *t)
{
	if (!t->told)
		return 0;
	if (t->kind != TERM_NAME)
		return novel_figure(art, t) ? 2 : 0;
	if (art->heading.caseless)
		return 1;
	return art->heading.nouns ? t->beside : 2;
}

/* A word of the headline and one of the text: "stoppt", "gestoppt"; "v2.1.1",
 * "2.1.1". */
static bool told_as(const struct term *t, const struct term *u)
{
	if (u->kind == TERM_NUMBER)
		return begins_or_ends(u->word, t->word);
	return u->kind == TERM_WORD && (begins_or_ends(t->word, u->word) ||
					   reworded_akin(t->word, u->word));
}

bool novel_again(
    const struct prepared *art, const struct term *t, const struct known *k)
{
	int number = t->told ? 0 : reworded_number(t, art->language);
	if (t->kind == TERM_WORD && t->word.n < SHORT)
		return false;
	if (t->told ||
	    (number && reworded_counts(art->text, number, art->language)))
		return true;
	if (t->kind != TERM_WORD || t->pair || t->word.n < TOLD_WORD)
		return false;
	vec_each (&art->terms, u)
		if (u->told && !u->titled && told_as(t, u) &&
		    !novel_known(art, u, k))
			return true;
	return false;
}
