/* SPDX-License-Identifier: MIT */
/* gazetted: an article put out again by its source under another address. */
#include "group/reissue.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "html/totext.h"
#include "text/similar.h"
#include "text/words.h"

#define APART	    600	  /* seconds between their dates */
#define TEXT_WORDS  12	  /* fewer say nothing */
#define LONG_WORDS  24	  /* so many say who they are of */
#define BEGUN	    8	  /* words that two texts begin with, likewise */
#define COMPARED    16384 /* bytes of a text's HTML that are looked at */
#define TITLE_WORDS 4	  /* fewer may be a place's name alone */
#define WORD_LEAST  4	  /* bytes; shorter ones are in any text */
#define QUARTER	    900	  /* a date without a time is on one, anywhere */
#define SLIP_BYTES  5 /* shorter names differ in a letter, as Kent and Gent */

struct bag {
	VEC(uint64_t) words; /* hashes, sorted */
	VEC(uint64_t) figures;
};

static int ascending(const void *x, const void *y)
{
	uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;
	return (a > b) - (a < b);
}

static struct bag bag_of(struct arena *a, struct str text)
{
	struct bag b = {0};
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word)) {
		uint64_t h = hash_content(word.folded);
		*vec_push(a, &b.words) = h;
		if (word.number)
			*vec_push(a, &b.figures) = h;
	}
	if (b.words.n)
		qsort(b.words.v, b.words.n, sizeof(*b.words.v), ascending);
	if (b.figures.n)
		qsort(
		    b.figures.v, b.figures.n, sizeof(*b.figures.v), ascending);
	return b;
}

static size_t common(
    const uint64_t *x, size_t n_x, const uint64_t *y, size_t n_y)
{
	size_t i = 0, j = 0, n = 0;
	while (i < n_x && j < n_y) {
		n += x[i] == y[j];
		if (x[i] < y[j])
			i++;
		else if (x[i] > y[j])
			j++;
		else
			i++, j++;
	}
	return n;
}

static bool has(const struct bag *b, uint64_t word)
{
	return b->words.n && bsearch(&word, b->words.v, b->words.n,
				 sizeof(word), ascending) != NULL;
}

static bool same_figures(const struct bag *x, const struct bag *y)
{
	size_t both =
	    common(x->figures.v, x->figures.n, y->figures.v, y->figures.n);
	return both == x->figures.n && both == y->figures.n;
}

/* At least `tenths` of the longer one's words are in both, and all figures. */
static bool alike(const struct bag *x, const struct bag *y, size_t tenths)
{
	size_t most = x->words.n > y->words.n ? x->words.n : y->words.n;
	size_t both = common(x->words.v, x->words.n, y->words.v, y->words.n);
	return both * 10 >= most * tenths && same_figures(x, y);
}

/* A report as it is compared. */
struct telling {
	struct bag title, text;
};

/* Does a word tell them apart: in one's headline and text, in neither of the
 * other? What a headline is about is not a slip in it. */
static bool of_another(const struct telling *x, const struct telling *other)
{
	vec_each (&x->title.words, w)
		if (has(&x->text, *w) && !has(&other->title, *w) &&
		    !has(&other->text, *w))
			return true;
	return false;
}

/* Two letters have changed places, or one of more than a few is another, or
 * too many; but a letter tells Bolton from Boston, and what stands in capitals
 * may be a name. */
static bool slip(const struct word *x, const struct word *y)
{
	struct str s = x->folded, t = y->folded;
	size_t apart = 0;
	if (similar_distance(s, t) != 1)
		return false;
	for (size_t i = 0; s.n == t.n && i < s.n; i++)
		apart += s.p[i] != t.p[i];
	return apart == 2 || (s.n >= SLIP_BYTES && t.n >= SLIP_BYTES &&
				 !x->upper && !y->upper);
}

static bool slip_of_any(const struct word *x, struct str title)
{
	struct words w = words_of(title);
	struct word word;
	while (words_next(&w, &word))
		if (slip(x, &word))
			return true;
	return false;
}

/* Has the headline a word that the other has not, nor have both texts, or a
 * name, of which a text may have all, and that is no slip? */
static bool says_more(struct str title, struct str other_title,
    const struct telling *here, const struct telling *other)
{
	struct words w = words_of(title);
	struct word word;
	while (words_next(&w, &word)) {
		uint64_t h = hash_content(word.folded);
		bool name = word.upper && !word.begins;
		if (!has(&other->title, h) &&
		    (name || !has(&here->text, h) || !has(&other->text, h)) &&
		    !slip_of_any(&word, other_title))
			return true;
	}
	return false;
}

/* Does the text tell most of what a headline has and the other has not, and all
 * of its names? What several have in common, as warnings do, tells of none. */
static bool told_in(
    struct str title, const struct telling *here, const struct telling *other)
{
	struct words w = words_of(title);
	struct word word;
	size_t more = 0, told = 0;
	while (words_next(&w, &word)) {
		uint64_t h = hash_content(word.folded);
		bool in_text = has(&here->text, h) && has(&other->text, h);
		if (word.folded.n < WORD_LEAST || has(&other->title, h))
			continue;
		if (word.upper && !word.begins && !in_text)
			return false;
		more++;
		told += in_text;
	}
	return told && told * 4 >= more * 3;
}

/* Is one headline no form of the other that names another place, but the whole
 * put in other words, of the same text? */
static bool rewritten(const struct reissue *old, const struct reissue *now,
    const struct telling *was, const struct telling *is)
{
	const struct bag *x = &was->title, *y = &is->title;
	return x->words.n >= TITLE_WORDS && y->words.n >= TITLE_WORDS &&
	       same_figures(x, y) && !alike(x, y, 7) &&
	       told_in(old->title, was, is) && told_in(now->title, is, was);
}

bool reissue_of(
    struct arena *a, const struct reissue *old, const struct reissue *now)
{
	int64_t apart = now->published - old->published;
	if (apart > APART || apart < -APART)
		return false;
	struct telling was = {bag_of(a, old->title), bag_of(a, old->text)};
	struct telling is = {bag_of(a, now->title), bag_of(a, now->text)};
	if (was.text.words.n < TEXT_WORDS || is.text.words.n < TEXT_WORDS ||
	    !alike(&was.text, &is.text, 9) || of_another(&was, &is) ||
	    of_another(&is, &was))
		return false;
	if (!apart && now->published % QUARTER &&
	    rewritten(old, now, &was, &is))
		return true;
	if (!alike(&was.title, &is.title, 5))
		return false;
	/* One of them alone may be the fuller one. */
	return !(says_more(old->title, now->title, &was, &is) &&
		 says_more(now->title, old->title, &is, &was));
}

struct str reissue_text(struct arena *a, const struct article *art)
{
	struct str t = html_inline_text(a, utf8_clip(art->content, COMPARED));
	return t.n > art->summary.n ? t : art->summary;
}

bool reissue_headline(struct arena *a, struct str old, struct str now)
{
	struct bag was = bag_of(a, old), is = bag_of(a, now);
	return alike(&was, &is, 5);
}

enum reissue_texts reissue_texts(
    struct arena *a, struct str old, struct str now)
{
	struct bag x = bag_of(a, old), y = bag_of(a, now);
	size_t least = x.words.n < y.words.n ? x.words.n : y.words.n;
	size_t most = x.words.n > y.words.n ? x.words.n : y.words.n;
	size_t both = common(x.words.v, x.words.n, y.words.v, y.words.n);
	if (least >= TEXT_WORDS)
		return both * 10 < least * 7 ? TEXTS_APART : TEXTS_SAME;
	return both < least || (!least && most) ? TEXTS_APART : TEXTS_FEW;
}

bool reissue_replaced(struct arena *a, struct str old, struct str now)
{
	struct bag x = bag_of(a, old), y = bag_of(a, now);
	size_t was = x.words.n - x.figures.n, is = y.words.n - y.figures.n;
	size_t both =
	    common(x.words.v, x.words.n, y.words.v, y.words.n) -
	    common(x.figures.v, x.figures.n, y.figures.v, y.figures.n);
	return both * 10 < (was < is ? was : is) * 7;
}

enum reissue_texts reissue_texts_kept(
    struct arena *a, struct str old, struct str now)
{
	struct bag x = bag_of(a, old), y = bag_of(a, now);
	const struct bag *less = x.words.n < y.words.n ? &x : &y;
	size_t least = less->words.n;
	size_t both = common(x.words.v, x.words.n, y.words.v, y.words.n);
	size_t figures =
	    common(x.figures.v, x.figures.n, y.figures.v, y.figures.n);
	if (!least)
		return TEXTS_FEW;
	if (figures < less->figures.n || both * 10 < least * 9)
		return TEXTS_APART;
	if (least >= TEXT_WORDS)
		return TEXTS_SAME;
	return both < least ? TEXTS_APART : TEXTS_FEW;
}

bool reissue_same(struct str old, struct str now)
{
	struct words w = words_of(now);
	struct word word;
	size_t n = 0;
	if (!str_eq(str_trim(old), str_trim(now)))
		return false;
	while (n < LONG_WORDS && words_next(&w, &word))
		n++;
	return n == LONG_WORDS;
}

bool reissue_begun(struct arena *a, struct str old, struct str now)
{
	struct words x = words_of(old), y = words_of(now);
	struct word v, w;
	size_t both = 0, least;
	while (words_next(&x, &v) && words_next(&y, &w) &&
	       str_eq(v.folded, w.folded))
		both++;
	struct bag was = bag_of(a, old), is = bag_of(a, now);
	least = was.words.n < is.words.n ? was.words.n : is.words.n;
	return both >= BEGUN && both * 10 >= least * 6;
}

/* Is it the headline of another, though the address is of one article? */
static bool of_another_headline(
    struct arena *a, const struct reissue *old, const struct reissue *now)
{
	struct bag x = bag_of(a, old->title), y = bag_of(a, now->title);
	size_t most = x.words.n > y.words.n ? x.words.n : y.words.n;
	size_t both = common(x.words.v, x.words.n, y.words.v, y.words.n);
	return old->text.n || now->text.n ? both * 2 < most : !both;
}

bool reissue_another(struct arena *a, const struct reissue *old,
    const struct reissue *now, enum reissue_link link)
{
	if (reissue_headline(a, old->title, now->title) ||
	    (link == LINK_OWN && !of_another_headline(a, old, now)))
		return false;
	return link == LINK_NEW || (!old->text.n && !now->text.n) ||
	       reissue_texts(a, old->text, now->text) == TEXTS_APART;
}
