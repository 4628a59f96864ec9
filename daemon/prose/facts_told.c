/* SPDX-License-Identifier: MIT */
/* gazetted: whether two sentences tell the same. */
#include <limits.h>
#include <math.h>

#include "base/utf8.h"
#include "prose/facts.h"
#include "text/closed.h"
#include "text/date_names.h"

#define SAME	  0.4  /* of the lighter one's weight, */
#define SAME_MIN  2    /* and so much of it */
#define RETOLD	  0.75 /* of its weight */
#define SAME_TOLL 0.6  /* of its weight, the victims' words among it */
#define NAME_MIN  4    /* letters that a name begins with */
#define ROUNDED	  0.05 /* of a number, that may be told as another */

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
	double same = 2 * less->pairs > less->weight ? FACTS_SAME_PAIR : SAME;
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
	for (int i = 0; i < NAME_MIN && n < x->word.n; i++)
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
