/* SPDX-License-Identifier: MIT */
/* gazetted: whether an article that was edited may tell something new. */
#include "group/edit.h"

#include <limits.h>

#include "text/numerals.h"
#include "text/similar.h"
#include "text/words.h"

#define DIGITS_MAX 24
#define SLIP_BYTES 5 /* shorter words differ in a letter, as "win", "won" */

/* Part of "14:05". */
static bool of_time(struct str text, const struct word *w)
{
	size_t at = (size_t)(w->raw.p - text.p), end = at + w->raw.n;
	return w->number && ((at > 0 && text.p[at - 1] == ':') ||
				(end < text.n && text.p[end] == ':'));
}

static bool stands(const struct word *word, struct str text)
{
	struct words w = words_of(text);
	struct word other;
	while (words_next(&w, &other)) {
		if (str_eq(other.folded, word->folded))
			return true;
		if (!word->number && !word->pair && !other.number &&
		    word->folded.n >= SLIP_BYTES &&
		    other.folded.n >= SLIP_BYTES &&
		    similar_distance(word->folded, other.folded) == 1)
			return true;
	}
	return false;
}

/* Has a headline a word that the other has not? */
static bool has_more(struct str title, struct str other)
{
	struct words w = words_of(title);
	struct word word;
	while (words_next(&w, &word))
		if (!of_time(title, &word) && !stands(&word, other))
			return true;
	return false;
}

bool edit_touches(const struct wording *old, const struct wording *now)
{
	return has_more(now->title, old->title) ||
	       has_more(old->title, now->title) || edit_risen(old, now);
}

/* The mark before three digits, of "1,200" or "1.200". */
static bool groups(struct str number, size_t i)
{
	size_t n = i + 1;
	if (number.p[i] != ',' && number.p[i] != '.')
		return false;
	while (n < number.n && ch_digit(number.p[n]))
		n++;
	return n == i + 4;
}

static int value(const struct word *w, struct str language)
{
	char digits[DIGITS_MAX];
	long long n = 0;
	size_t len = 0;
	if (w->pair)
		return 0;
	if (!w->number)
		return numeral(w->folded, language);
	for (size_t i = 0; i < w->folded.n; i++) {
		if (groups(w->folded, i))
			continue;
		if (len == sizeof(digits))
			return 0;
		digits[len++] = w->folded.p[i];
	}
	return str_to_int((struct str){digits, len}, 1, INT_MAX, &n) ? (int)n
								     : 0;
}

bool edit_risen(const struct wording *old, const struct wording *now)
{
	struct words x = words_of(old->text), y = words_of(now->text);
	struct word was, is;
	bool risen = false, more;
	for (;;) {
		more = words_next(&x, &was) && !was.sentence;
		if ((words_next(&y, &is) && !is.sentence) != more)
			return false;
		if (!more)
			return risen;
		if (str_eq(was.folded, is.folded) || of_time(now->text, &is))
			continue;
		int m = value(&was, now->language);
		int n = value(&is, now->language);
		if (!m || !n)
			return false;
		risen |= n > m;
	}
}
