/* SPDX-License-Identifier: MIT */
/* gazetted: how much of a report is news to who knows others of its story. */
#include "group/fresh.h"

#define TOLD_WORD 4    /* bytes of a word that stands in another */
#define REWORDED  0.13 /* of a report that tells nothing new */
#define BRIEF	  12   /* words: of so few or fewer, one that is new */
#define ONE	  0.5  /* is half of what there is to tell */
#define HEAD_ONE  0.25 /* of a headline, that its text tells again, is so */
#define PAIR_WORD 0.5  /* of a word, in a script without spaces */

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

static bool begins_or_ends(struct str word, struct str longer)
{
	size_t behind = longer.n - word.n;
	return longer.n > word.n &&
	       (str_ieq(str_sub(longer, 0, word.n), word) ||
		   str_ieq(str_sub(longer, behind, longer.n), word));
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

double fresh_head(const struct prepared *art, const struct known *k)
{
	double news = 0, all = 0;
	vec_each (&art->terms, t) {
		if (!t->titled || t->dated || is_pair(t) ||
		    (known(t, k, false) &&
			subject(t, art->heading.caseless, k)))
			continue;
		bool news_of =
		    !known(t, k, false) && told_again(t, &art->terms, k);
		if (news_of && t->kind == TERM_NUMBER)
			return 1;
		all += t->weight;
		news += news_of ? t->weight : 0;
	}
	double part = all > 0 ? news / all : 0;
	return part > HEAD_ONE && part < ONE && is_brief(art) ? ONE : part;
}

/* ---- all of it ---- */

/* Of all that it says, or of what it says beside its headline. A figure of its
 * own is more than other words. */
static double fresh_words(
    const struct prepared *art, const struct known *k, bool beside)
{
	double news = 0, all = 0;
	bool figure = false;
	vec_each (&art->terms, t) {
		if (t->dated || is_pair(t) || (beside && t->titled))
			continue;
		all += t->weight;
		if (known(t, k, false))
			continue;
		news += t->weight;
		figure |= t->kind == TERM_NUMBER && t->told;
	}
	double part = all > 0 ? news / all : 0;
	if ((figure || (beside && news > 0)) && is_brief(art))
		return part > ONE ? part : ONE;
	double reworded = figure ? 0 : REWORDED;
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
