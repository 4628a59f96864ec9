/* SPDX-License-Identifier: MIT */
/* gazetted: whether two sentences tell the same. */
#include "digest/facts.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "text/language.h"
#include "text/words.h"

#define WORD_MIN  4   /* letters */
#define ALIKE_MIN 4   /* letters that two words begin with, */
#define ALIKE_OF  3   /* and two of so many parts of the longer one */
#define FACTS_MAX 200 /* of one sentence that are looked at */
#define SAME	  0.4 /* of the lighter one's weight, */
#define SAME_MIN  2   /* and so much of it */

static bool hiragana(struct str pair)
{
	uint32_t c;
	for (size_t i = 0; i < pair.n;) {
		i += utf8_next(pair, i, &c);
		if (c >= 0x3040 && c <= 0x309F)
			return true;
	}
	return false;
}

/* Two forms of a word: "wieczora", "wieczorem". */
static bool alike(struct str x, struct str y)
{
	size_t i = 0, more = x.n > y.n ? x.n : y.n;
	while (i < x.n && i < y.n && x.p[i] == y.p[i])
		i++;
	if (i * ALIKE_OF < more * (ALIKE_OF - 1))
		return false;
	return utf8_len(utf8_clip(x, i)) >= ALIKE_MIN;
}

static bool equal(const struct fact *x, const struct fact *y)
{
	if (x->exact != y->exact || x->word.p[0] != y->word.p[0])
		return false;
	return str_eq(x->word, y->word) ||
	       (!x->exact && alike(x->word, y->word));
}

static bool has(const struct facts *f, const struct fact *x)
{
	vec_each (&f->all, y)
		if (equal(x, y))
			return true;
	return false;
}

void facts_add(
    struct arena *a, struct facts *f, struct str sentence, struct str language)
{
	struct words w = words_of(sentence);
	struct word word;
	size_t n = 0;
	while (n < FACTS_MAX && words_next(&w, &word)) {
		bool name = word.upper && !word.begins;
		struct fact x = {.word = word.folded,
		    .weight = word.number || name ? 2 : 1,
		    .exact = word.number || word.pair};
		if (!x.word.n || (word.pair && hiragana(x.word)) ||
		    (!x.exact && !name && utf8_len(x.word) < WORD_MIN) ||
		    (!x.exact && language_small_word(x.word, language)) ||
		    has(f, &x))
			continue;
		x.word = str_dup(a, x.word);
		*vec_push(a, &f->all) = x;
		f->weight += x.weight;
		n++;
	}
}

static int shared(const struct facts *x, const struct facts *y)
{
	int n = 0;
	vec_each (&x->all, fact)
		if (has(y, fact))
			n += fact->weight;
	return n;
}

double facts_shared(const struct facts *x, const struct facts *y)
{
	return x->weight ? (double)shared(x, y) / x->weight : 0;
}

bool facts_same(const struct facts *x, const struct facts *y)
{
	const struct facts *less = x->weight <= y->weight ? x : y;
	int n = shared(less, less == x ? y : x);
	return n >= SAME_MIN && n >= SAME * less->weight;
}
