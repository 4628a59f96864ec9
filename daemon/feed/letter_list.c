/* SPDX-License-Identifier: MIT */
/* gazetted: short texts of a letter held against lists of words. */
#include "base/utf8.h"
#include "feed/letter_deal.h"

#define WORD_MAX 60 /* bytes of one that is looked up */

bool letter_listed(const char *words, struct str word)
{
	char key[WORD_MAX + 2];
	if (!word.n || word.n > WORD_MAX || str_chr(word, ' ') >= 0)
		return false;
	key[0] = key[word.n + 1] = ' ';
	memcpy(key + 1, word.p, word.n);
	return str_find(str_of(words), (struct str){key, word.n + 2}) >= 0;
}

static bool of_word(uint32_t c, char joint)
{
	return (c < 0x80 &&
		   ((joint && c == (uint32_t)joint) || ch_alnum((char)c))) ||
	       (c > 0xBF && !(c >= 0x2000 && c <= 0x2BFF) &&
		   !(c >= 0x3000 && c <= 0x303F) && c < 0x1F000);
}

bool letter_next_word(struct str *rest, char joint, struct str *out)
{
	size_t from = 0, at = 0;
	bool some = false;
	uint32_t c;
	while (at < rest->n) {
		size_t n = utf8_next(*rest, at, &c);
		bool in = of_word(c, joint);
		if (some && !in)
			break;
		if (in && !some)
			from = at;
		some |= in;
		at += n;
	}
	*out = str_sub(*rest, from, some ? at : from);
	*rest = str_sub(*rest, at, rest->n);
	return some;
}

bool letter_in(struct str low, const char *phrases)
{
	struct str list = str_of(phrases), one;
	while (str_split(&list, '|', &one))
		if (str_find(low, one) >= 0)
			return true;
	return false;
}

bool letter_starts(struct str low, const char *phrases)
{
	struct str list = str_of(phrases), one;
	while (str_split(&list, '|', &one))
		if (str_starts(low, one))
			return true;
	return false;
}

static bool holds(struct str low, struct str phrase)
{
	for (size_t from = 0; from < low.n; from++) {
		ptrdiff_t at = str_find(str_sub(low, from, low.n), phrase);
		if (at < 0)
			return false;
		from += (size_t)at;
		if (!from || !ch_alnum(low.p[from - 1]) ||
		    !ch_alnum(low.p[from]))
			return true;
	}
	return false;
}

bool letter_holds(struct str low, const char *phrases)
{
	struct str list = str_of(phrases), one;
	while (str_split(&list, '|', &one))
		if (holds(low, one))
			return true;
	return false;
}

bool letter_only_listed(
    struct str low, char joint, const char *words, const char *filling)
{
	struct str word;
	bool known = false;
	while (letter_next_word(&low, joint, &word))
		if (letter_listed(words, word))
			known = true;
		else if (!letter_listed(filling, word) &&
			 !str_eq(word, (struct str){&joint, 1}))
			return false;
	return known;
}

/* "No. 48291377", "Dr. Example": the word is short for another. */
static bool is_short(struct str word)
{
	return utf8_len(word) <= 2 || letter_counts(word);
}

bool letter_next_sentence(struct str *rest, struct str *out)
{
	size_t n = 0, word = 0;
	if (!rest->n)
		return false;
	for (; n < rest->n && rest->p[n] != '\n'; n++) {
		bool end = strchr(".!?", rest->p[n]) &&
			   (n + 1 == rest->n || ch_space(rest->p[n + 1]));
		if (end && !is_short(str_sub(*rest, word, n)))
			break;
		if (ch_space(rest->p[n]))
			word = n + 1;
	}
	*out = str_sub(*rest, 0, n);
	*rest = str_sub(*rest, n + 1, rest->n);
	return true;
}
