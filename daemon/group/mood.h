/* SPDX-License-Identifier: MIT */
/* gazetted: what a report says for sure that another only said may be. */
/*
 * "The dam may burst" and "the dam has burst" have the same words, but for
 * small ones; so have "no deal yet" and "deal". Of each sentence it is known
 * whether it is
 *
 *	open	what it says may be, will be, is feared, planned or asked for,
 *		by the words that its language has for that; or it asks
 *	denied	it says that something is not
 *
 * What is named behind "without" is denied, too, and the rest of its sentence
 *is not. What only a text said counts where its headline is of the mood or has
 *the word: "sorry for a question that could not be answered" is sure of the
 *first.
 *
 * And what became of it may be told in one word of the headline, above a text
 * that tells again what is known: "fixed", "arrested", "found dead". Those
 * words are of OUTCOMES kinds; one of a kind of which no headline and no
 * opening that was told has any, but as what may be, is news. Some are so in
 * the text's first sentences, too: "Two held", they are arrested below.
 * Who goes on with a story does much besides: "disqualified", "recalled". Of
 * such acts a headline's are news where its text has them, too, of what is
 * known to go on with it; whether it does they do not say, as each day has its
 * recalls.
 *
 * Word lists are closed and short, and what they miss is missed. What they have
 * too much hardly does harm, for it takes that all that was told of a word of
 * the headline, in headlines and openings, was so, and that none of what is
 * told of it now is.
 */
#ifndef GZ_GROUP_MOOD_H
#define GZ_GROUP_MOOD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct arena;
struct prepared;

/* A word of the headline, borrowed, that those of `told` which have it in their
 * openings only said of what may be, or is not, where this report says that it
 * is; or one of a headline that denies what they do not, or says what became of
 * it. Absent: there is none. Of one that is `retold`, in other words, it does
 * not count that it denies: "never so many" for "a record". Settled is what
 * this one says for sure at its beginning, where one of `told` says what may
 * be. Scratch is the arena's. */
struct str mood_turned(struct arena *a, const struct prepared *art,
    const struct prepared *const *told, size_t n, bool retold,
    bool *out_settled);

/* A word of the headline, borrowed, by which it says for sure, as its text does
 * where it has one, that somebody did what is of a kind (act_table.h) of which
 * none of `told` says anything as more than may be; absent: there is none.
 * Scratch is the arena's. */
struct str mood_acted(struct arena *a, const struct prepared *art,
    const struct prepared *const *told, size_t n);

/* The word is but another for an act that `told` say for sure: "shut" for
 * "closed". */
bool mood_reworded(const struct prepared *art, struct str word,
    const struct prepared *const *told, size_t n);

/* The headline says for sure, as that report's opening does not, that somebody
 * was caught, found, charged or convicted, or that a thing is over: all of them
 * begin with something that was told before, as a rescue or a death need not.
 * Scratch is the arena's. */
bool mood_closes(
    struct arena *a, const struct prepared *art, const struct prepared *told);

#endif
