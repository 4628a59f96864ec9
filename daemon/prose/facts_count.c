/* SPDX-License-Identifier: MIT */
/* gazetted: which of two sentences counts what is of a later hour, and whether
 * both are of one event. */
#include <string.h>

#include "prose/facts.h"
#include "prose/toll_said.h"
#include "text/closed.h"

#define MATTER_MIN 2 /* words of what happened */
#define WHOM	   4 /* bytes by which a word is the same but for its end */

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
	return (m + 1 < x_end && n + 1 < y_end && facts_equal(m + 1, n + 1)) ||
	       (m > x->all.v && n > y->all.v && facts_equal(m - 1, n - 1));
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
		return facts_shared(x, y) >= FACTS_SAME_PAIR;
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

bool facts_names_apart(const struct facts *x, const struct facts *y)
{
	bool x_names, y_names;
	return !names_shared(x, y, &x_names) && !names_shared(y, x, &y_names) &&
	       x_names && y_names;
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
