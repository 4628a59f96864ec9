/* SPDX-License-Identifier: MIT */
/* gazetted: two reports of one source. */
#include "group/again.h"

#include "group/caps.h"
#include "group/reworded.h"

#define SAME_WORDS 0.8 /* of either text, in the other */
#define TRUE_HEAD  0.6 /* of a headline, told in its text, */
#define BOTH_HEADS 0.4 /* and of the other's, where it names nobody, */
#define NAMES_MIN  2
#define LOOSE_HEAD 0.25 /* and what is not told of one that is not true */
#define NEWS_MAX   0.1	/* of a headline */
#define OWN_ITEM   0.3	/* of a headline's words */
#define FORM_WORDS 0.8	/* cosine of two in one form of words */
#define FORM_HEAD  0.4	/* likeness of its headlines, */
#define SAME_HEAD  0.99 /* which are one */
#define KEPT	   0.5	/* of the older one's figures */
#define NAMED	   0.1	/* of the newer headline, in the older report */
#define RECOUNTED  0.2	/* of a text at most, where but a count is another */
#define RETOLD	   0.15 /* of its names and figures, of what tells it anew */
#define CUT_OFF	   0.05 /* of a long text's names and figures, as of all */

static bool exact(unsigned kind)
{
	return kind == TERM_NUMBER || kind == TERM_NAME;
}

static double part_of(const struct vector_term *t)
{
	return (double)t->weight * t->weight;
}

/* ---- the same text ---- */

/* The share of what a text tells that the other does not, of its names and
 * figures or of all its terms. */
static double missing(
    const struct vector *v, const struct vector *other, bool exact_only)
{
	double all = 0, gone = 0;
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		if (!t->told || (exact_only && !exact(t->kind)))
			continue;
		all += part_of(t);
		gone += vector_has(other, t->id) ? 0 : part_of(t);
	}
	return all > 0 ? gone / all : 0;
}

static bool has_all(const struct vector *v, const struct vector *other)
{
	double least = v->n < TERMS_MAX && other->n < TERMS_MAX ? 0 : CUT_OFF;
	return missing(v, other, true) <= least;
}

static bool same_words(const struct version *x, const struct version *y)
{
	if (x->text->n && y->text->n)
		return sketch_share(x->text, y->text) >= SAME_WORDS &&
		       sketch_share(y->text, x->text) >= SAME_WORDS;
	return !x->text->n && !y->text->n &&
	       missing(x->vector, y->vector, false) <= 0 &&
	       missing(y->vector, x->vector, false) <= 0;
}

static bool same_text(const struct version *x, const struct version *y)
{
	return same_words(x, y) && has_all(x->vector, y->vector) &&
	       has_all(y->vector, x->vector);
}

/* It names some; what is for all cases does not. */
static bool of_somebody(const struct vector *v)
{
	int names = 0;
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++)
		names += t->told && t->kind == TERM_NAME;
	return names >= NAMES_MIN;
}

/* The text tells what one of its headlines says, a short one or one without
 * names what both do, and not both of them say something that is not in it:
 * "Nurse wanted in Kent" and in Essex are two. */
static bool article(const struct version *x, const struct version *y)
{
	double a = vector_truth(x->vector, NULL),
	       b = vector_truth(y->vector, NULL), head;
	double most = a > b ? a : b, least = a > b ? b : a;
	return most >= TRUE_HEAD &&
	       (least >= BOTH_HEADS ||
		   (x->text->n && of_somebody(x->vector))) &&
	       (1 - most < LOOSE_HEAD || 1 - least < LOOSE_HEAD ||
		   !headline_alike(x->headline, y->headline, FORM_HEAD, &head));
}

static bool in_headline(const struct vector *v, uint32_t id)
{
	const struct vector_term *t = vector_find(v, id);
	return t && t->titled;
}

/* Its headline has a name or a figure that the other's has not, and that its
 * text tells or does not. */
static bool names_own(
    const struct vector *v, const struct vector *other, bool told)
{
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++)
		if (t->titled && t->told == told && exact(t->kind) &&
		    !in_headline(other, t->id))
			return true;
	return false;
}

/* The share of the words of its headline that its text tells and the other
 * headline has not. */
static double own_item(const struct vector *v, const struct vector *other)
{
	int own = 0, all = 0;
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		if (!t->titled || t->kind == TERM_NAMES ||
		    t->kind == TERM_FIGURE)
			continue;
		all++;
		own += t->told && !in_headline(other, t->id);
	}
	return all ? (double)own / all : 0;
}

/* One text for all the talks of a day, under the headline of each: both name
 * what the other does not. To say it in other words, which the text has not, or
 * to say more is no other item. */
static bool other_items(const struct vector *x, const struct vector *y)
{
	for (int told = 0; told < 2; told++)
		if (names_own(x, y, told) && names_own(y, x, told))
			return true;
	return own_item(x, y) > OWN_ITEM && own_item(y, x) > OWN_ITEM;
}

/* ---- a form ---- */

/* The share of the numbers of a text that the other has, beside those of its
 * headline, which change as news go on; of these where there are no others. */
static double kept(const struct vector *v, const struct vector *other)
{
	double all[2] = {0, 0}, has[2] = {0, 0};
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		if (!t->told || t->kind != TERM_NUMBER)
			continue;
		all[t->titled] += part_of(t);
		has[t->titled] += vector_has(other, t->id) ? part_of(t) : 0;
	}
	int of = all[0] <= 0;
	return all[of] > 0 ? has[of] / all[of] : 0;
}

/* Its text does, or also beside those of its headline. */
static bool has_figures(const struct vector *v, bool titled)
{
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++)
		if (t->told && t->kind == TERM_NUMBER && (titled || !t->titled))
			return true;
	return false;
}

/* Its day is the other's, and of what its headline says, but for numbers, and
 * nearly all that its text does, the other has all. */
static bool has_rest(const struct vector *v, const struct vector *other)
{
	double all = 0, gone = 0;
	bool day = false;
	for (const struct vector_term *t = v->t; t < v->t + v->n; t++) {
		bool has = vector_has(other, t->id);
		bool figure = t->kind == TERM_NUMBER || t->kind == TERM_FIGURE;
		if (!has && (t->dated || (t->titled && !figure)))
			return false;
		day |= t->dated && t->told;
		if (figure)
			continue;
		all += t->told ? part_of(t) : 0;
		gone += t->told && !has ? part_of(t) : 0;
	}
	return day && gone <= RECOUNTED * all;
}

/* Their headlines are alike, but for figures. */
static bool other_count(const struct version *x, const struct version *y)
{
	double heads;
	return !headline_figures_agree(x->headline, y->headline) &&
	       headline_alike(x->headline, y->headline, FORM_HEAD, &heads);
}

/* Nothing but a count is another, and what happened did so on one day: an item
 * of a form has a day of its own. */
static bool of_one_day(const struct vector *x, const struct vector *y)
{
	bool figures = has_figures(x, false) || has_figures(y, false);
	return (!figures || (kept(x, y) >= 1 && kept(y, x) >= 1)) &&
	       has_rest(x, y) && has_rest(y, x);
}

bool again_recounted(const struct version *x, const struct version *y)
{
	return x->vector->days && y->vector->days && /* most name none */
	       other_count(x, y) && of_one_day(x->vector, y->vector);
}

/* It names and counts next to nothing that the other does not: it is no other
 * item of a column. */
static bool retold(const struct vector *v, const struct vector *other)
{
	return of_somebody(v) && missing(v, other, true) <= RETOLD;
}

static enum again goes_on(
    const struct version *older, const struct version *newer)
{
	const struct vector *x = older->vector, *y = newer->vector;
	double heads;
	bool agree = headline_figures_agree(older->headline, newer->headline);
	struct likeness like = vector_likeness(x, y);
	bool names = !(x->heading.caseless && y->heading.caseless);
	bool form = like.words > FORM_FROM;
	if ((names && like.other_names) || vector_truth(y, x) < NAMED)
		return AGAIN_OTHER;
	if (agree && !retold(y, x) &&
	    (form || heading_same(&x->heading, &y->heading)) &&
	    headline_alike(older->headline, newer->headline, SAME_HEAD, &heads))
		return AGAIN_OTHER; /* a column */
	if (other_count(older, newer)) {
		if (kept(x, y) >= KEPT || of_one_day(x, y))
			return AGAIN_KEPT;
		if (form)
			return AGAIN_LIKE;
	}
	if (like.whole <= FORM_WORDS)
		return like.alone + like.rivals > 0 && has_figures(x, false) &&
			       kept(x, y) >= KEPT
			   ? AGAIN_KEPT
			   : AGAIN_ON;
	return vector_truth(y, NULL) < KEPT ||
		       (has_figures(x, true) && kept(x, y) < KEPT)
		   ? AGAIN_OTHER
		   : AGAIN_ON;
}

enum again again_of(const struct version *older, const struct version *newer)
{
	const struct vector *told[] = {older->vector};
	if (!same_text(older, newer) ||
	    vector_headline_news(newer->vector, told, 1) > NEWS_MAX)
		return goes_on(older, newer);
	if (article(older, newer) && !other_items(older->vector, newer->vector))
		return AGAIN_SAME;
	return again_recounted(older, newer) ? AGAIN_KEPT : AGAIN_OTHER;
}

/* ---- a count that rises ---- */

static bool titled_in(const term_list *terms, uint64_t id)
{
	vec_each (terms, t)
		if (t->id == id && t->titled)
			return true;
	return false;
}

static bool is_number(const struct term *t, struct str language)
{
	return t->kind == TERM_NUMBER ||
	       (t->counts && reworded_number(t, language));
}

/* The one number of its headline that the other's has not, if there is one
 * alone. */
static const struct term *own_figure(
    const struct prepared *art, const struct prepared *other)
{
	const struct term *own = NULL;
	vec_each (&art->terms, t) {
		if (!t->titled || t->dated || !is_number(t, art->language) ||
		    titled_in(&other->terms, t->id))
			continue;
		if (own)
			return NULL;
		own = t;
	}
	return own;
}

/* A whole number, in groups of three digits or without any; 0: it is none. Of
 * a share each day has another. */
static uint64_t count_of(
    const struct term *t, struct str title, struct str language)
{
	const char *behind = t->word.p + t->word.n;
	struct str rest = {behind, (size_t)(title.p + title.n - behind)};
	uint64_t value = 0;
	size_t group = 3;
	if (t->kind == TERM_WORD)
		return (uint64_t)reworded_number(t, language);
	for (size_t i = 0; i < t->word.n; i++) {
		char c = t->word.p[i];
		bool parts = c == '.' || c == ',';
		if ((!parts && !ch_digit(c)) ||
		    (parts && group != 3 && i > 3) || value > UINT32_MAX)
			return 0;
		value = parts ? value : value * 10 + (uint64_t)(c - '0');
		group = parts ? 0 : group + 1;
	}
	return group < 3 || str_starts(str_trim(rest), S("%")) ? 0 : value;
}

bool again_risen(const struct prepared *older, const struct prepared *newer)
{
	const struct term *x = own_figure(older, newer);
	const struct term *y = x ? own_figure(newer, older) : NULL;
	if (!y || !y->told || (x->told && x->frame && x->frame == y->frame))
		return false;
	uint64_t was = count_of(x, older->title, older->language);
	return was && count_of(y, newer->title, newer->language) > was;
}
