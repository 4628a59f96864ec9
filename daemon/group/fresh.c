/* SPDX-License-Identifier: MIT */
/* gazetted: how much of a report is news to who knows others of its story. */
#include "group/fresh.h"

#define TOLD_WORD 4 /* bytes of a word that stands in another */

/* Whether one of the others has it, or has it in its headline. */
static bool known(const struct term *t, const struct vector *const *others,
    size_t n, bool titled)
{
	for (size_t i = 0; i < n; i++) {
		const struct vector_term *u =
		    vector_find(others[i], vector_id(t));
		if (u && (u->titled || !titled))
			return true;
	}
	return false;
}

/* What the story is of: a name, or where it cannot be told what is one
 * what the others' headlines have. */
static bool subject(const struct term *t, bool caseless,
    const struct vector *const *others, size_t n)
{
	return caseless ? known(t, others, n, true) : t->kind == TERM_NAME;
}

static bool begins_or_ends(struct str word, struct str longer)
{
	size_t behind = longer.n - word.n;
	return longer.n > word.n &&
	       (str_ieq(str_sub(longer, 0, word.n), word) ||
		   str_ieq(str_sub(longer, behind, longer.n), word));
}

static bool told_again(const struct term *t, const term_list *terms,
    const struct vector *const *others, size_t n)
{
	if (t->told || t->kind != TERM_WORD || t->word.n < TOLD_WORD)
		return t->told;
	vec_each (terms, u)
		if (u->told && !u->titled && u->kind == TERM_WORD &&
		    begins_or_ends(t->word, u->word) &&
		    !known(u, others, n, false))
			return true;
	return false;
}

/* It is none of the two alone. */
static bool is_pair(const struct term *t)
{
	return t->kind == TERM_NAMES || t->kind == TERM_FIGURE;
}

double fresh_head(
    const struct prepared *art, const struct vector *const *others, size_t n)
{
	double news = 0, all = 0;
	vec_each (&art->terms, t) {
		bool old = known(t, others, n, false);
		if (!t->titled || t->dated || is_pair(t) ||
		    (old && subject(t, art->heading.caseless, others, n)))
			continue;
		bool told = told_again(t, &art->terms, others, n);
		if (!old && told && t->kind == TERM_NUMBER)
			return 1;
		all += told ? t->weight : 0;
		news += told && !old ? t->weight : 0;
	}
	return all > 0 ? news / all : 0;
}

double fresh_part(const struct prepared *art, const struct vector *v,
    const struct vector *const *others, size_t n)
{
	double words = 1 - vector_told(v, others, n);
	double head = fresh_head(art, others, n);
	return words > head ? words : head;
}
