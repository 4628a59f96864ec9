/* SPDX-License-Identifier: MIT */
/* gazetted: headlines without a text, which share what they are of. */
#include "group/bare.h"

#include <string.h>

#include "base/buf.h"
#include "group/caps.h"
#include "group/prepare.h"
#include "text/date_names.h"
#include "text/language.h"
#include "text/moods.h"
#include "text/words.h"

#define WORDS 48 /* that are looked at */
#define FORM  24 /* bytes of one */
#define OWN   2	 /* words that each says beside what both have */

struct said {
	char form[FORM];
	size_t n;
	bool name, number, pair;
	bool both; /* the other headline has it, too */
};

struct bare {
	struct said w[WORDS];
	size_t n;
	bool caps; /* capitals tell what is a name */
};

static void read(const struct prepared *art, struct bare *b)
{
	const struct heading *h = &art->heading;
	struct words words = words_of(art->title);
	struct word word;
	*b = (struct bare){.caps = !h->caseless && !h->nouns && !h->capitals};
	while (b->n < WORDS && words_next(&words, &word)) {
		if (language_small_word(word.folded, art->language))
			continue;
		struct said *s = &b->w[b->n++];
		s->n = word.folded.n < FORM ? word.folded.n : FORM;
		memcpy(s->form, word.folded.p, s->n);
		s->name = word.upper;
		s->number = word.number;
		s->pair = word.pair;
	}
}

/* Two forms of a word begin alike. */
static bool alike(const struct said *x, const struct said *y)
{
	size_t n = 0, most = x->n > y->n ? x->n : y->n;
	while (n < x->n && n < y->n && x->form[n] == y->form[n])
		n++;
	return x->number || x->pair ? x->n == y->n && n == most
				    : n * 3 >= most * 2;
}

/* Each word of the one is one of the other at most. */
static void compare(struct bare *x, struct bare *y)
{
	for (size_t i = 0; i < x->n; i++)
		for (size_t k = 0; k < y->n && !x->w[i].both; k++)
			if (!y->w[k].both && alike(&x->w[i], &y->w[k]))
				x->w[i].both = y->w[k].both = true;
}

/* What both have is one run of it, and not nearly all. */
static bool one_run(const struct bare *b)
{
	size_t runs = 0, own = 0;
	for (size_t i = 0; i < b->n; i++) {
		runs += b->w[i].both && (!i || !b->w[i - 1].both);
		own += !b->w[i].both;
	}
	return runs == 1 && own >= OWN;
}

/* The run names something: names alone, or such with a number and one word
 * more. Where it cannot be told what is a name, a number is to end it, but for
 * a word of no such script. */
static bool names(const struct bare *b, struct str language)
{
	int name = 0, plain = 0, number = 0, behind = 0;
	for (size_t i = 0; i < b->n; i++) {
		const struct said *s = &b->w[i];
		if (!s->both)
			continue;
		if (date_word(
			date_words(language), (struct str){s->form, s->n}))
			return false;
		behind = s->number ? 0 : behind + 1 + s->pair;
		number += s->number;
		name += !s->number && s->name;
		plain += !s->number && !s->name;
	}
	if (b->caps)
		return name && (!plain || (number && plain == 1));
	return number && behind <= 1 && (name || plain);
}

/* Bits of what a headline says to have happened. */
static unsigned long long happened(const struct prepared *art)
{
	struct buf folded = buf_init(4 * TERMS_TITLE_MAX);
	struct str title = str_sub(art->title, 0, TERMS_TITLE_MAX);
	struct words words = words_of(title);
	struct word word;
	while (words_next(&words, &word))
		moods_fold(&folded, word.folded);
	unsigned moods = moods_in(title, art->language, true) & ~MOOD_STILL;
	unsigned acts =
	    acts_in(act_words_of(art->language), buf_str(&folded), title);
	buf_free(&folded);
	return (unsigned long long)(moods / MOOD_DONE) << ACTS | acts;
}

bool bare_subject(const struct prepared *x, const struct prepared *y)
{
	struct bare a, b;
	read(x, &a);
	read(y, &b);
	compare(&a, &b);
	return one_run(&a) && one_run(&b) && names(&a, x->language) &&
	       names(&b, y->language) && !(happened(x) & happened(y));
}
