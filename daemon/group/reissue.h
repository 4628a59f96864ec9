/* SPDX-License-Identifier: MIT */
/* gazetted: an article put out again by its source under another address. */
/*
 * A slip in a headline is put right, and with it the address, which is made of
 * it, and the guid, which is that: no key is left to know the article by. What
 * stays is its date and its text.
 */
#ifndef GZ_GROUP_REISSUE_H
#define GZ_GROUP_REISSUE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "model/article.h"

struct arena;

struct reissue {
	struct str title, text; /* plain */
	int64_t published;	/* unix seconds */
};

/* Whether both are one article, of one source that took the older out.
 * Strict, for what is taken for known is told to nobody: published within ten
 * minutes of each other; at least half of the headline's words and nine in ten
 * of the text's the same, a dozen or more; no figure in either that the other
 * lacks; no word in one's headline and text that is nowhere in the other, and
 * no two words, one in each headline, but for a slip of a letter or where both
 * texts have it and it is no name: so the places of two warnings are. A slip is
 * no name: two letters that changed places, or one in a word without a capital.
 * Dated to the same second, and not by the day alone, they are one under
 * headlines that have little in common, too, where both texts have three in
 * four of what each headline has for itself, and its names: one was written
 * anew, where a list's are of a place each. Scratch is the arena's. */
bool reissue_of(
    struct arena *a, const struct reissue *old, const struct reissue *now);

/* The longer of what an article has for a text, plain. */
struct str reissue_text(struct arena *a, const struct article *art);

/* Whether most of a headline's words, and all figures, are in both. */
bool reissue_headline(struct arena *a, struct str old, struct str now);

/* Whether one text is found in the other. */
enum reissue_texts {
	TEXTS_APART,
	TEXTS_FEW, /* it is, or has no words; so few may be so by chance */
	TEXTS_SAME,
};
enum reissue_texts reissue_texts(
    struct arena *a, struct str old, struct str now);

/* The same of a text that was moved, not edited: nine words in ten and all
 * figures of the shorter are in the longer. Of one that is empty nothing is
 * known: TEXTS_FEW. */
enum reissue_texts reissue_texts_kept(
    struct arena *a, struct str old, struct str now);

/* Whether two texts are the same, to the letter, and have two dozen words: so
 * many are no formula. */
bool reissue_same(struct str old, struct str now);

/* Whether one text begins as the other does: with eight words or more, and six
 * in ten of the shorter one's, as what a reader who pays has to read. */
bool reissue_begun(struct arena *a, struct str old, struct str now);

/* Whether less than seven in ten of the shorter text's words are in the other;
 * not where one is empty. Figures do not count, which may be of how many read
 * it. */
bool reissue_replaced(struct arena *a, struct str old, struct str now);

/* The address of an entry whose guid is known. */
enum reissue_link {
	LINK_SHARED, /* as it was, and a page for several, or none */
	LINK_OWN,    /* as it was, and of no other */
	LINK_NEW,
};

/* Whether an entry is another article than the one that had its guid before,
 * given that its date is another: less than half of the headline's words are
 * the same, or a figure is not, and less than seven in ten of the shorter
 * text's; of a text below a dozen words any that is not. What is edited and
 * dated anew keeps the one or the other. An address that is new makes the
 * headline alone tell. With one of its own figures may change, as those of the
 * dead do; and without texts no word of the headline may be left. Scratch is
 * the arena's. */
bool reissue_another(struct arena *a, const struct reissue *old,
    const struct reissue *now, enum reissue_link link);

#endif
