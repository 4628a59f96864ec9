/* SPDX-License-Identifier: MIT */
/* gazetted: whether what a report says was told in another form. */
/*
 * Who tells a thing again bends its words ("kapandı", "kapattı"), puts them
 * together otherwise ("Bahnstrecke", "Strecke"), writes numbers out and rounds
 * them. There is no thesaurus: of words that have no letters in common it is
 * not known that they mean the same.
 */
#ifndef GZ_GROUP_REWORDED_H
#define GZ_GROUP_REWORDED_H

#include <stdbool.h>

#include "group/fresh.h"
#include "text/words.h"

/* What a word or a number is, written either way, 2 and more; 0 where it is
 * none. */
int reworded_number(const struct term *t, struct str language);

/* Whether a text has that number. */
bool reworded_counts(struct str text, int number, struct str language);

/* Whether the others have the number that the word, which is of `text`, begins,
 * in digits or in words, exactly or rounded; and that of a term of `art`. */
bool reworded_amount(struct str text, const struct word *word,
    struct str language, const struct known *k);
bool reworded_figure(
    const struct prepared *art, const struct term *t, const struct known *k);

/* Whether the others have a form of a word: half of it is in one of theirs. */
bool reworded_form(struct str word, const struct known *k);

/* How much of the word of a term none of the others has in any form, 0 or
 * 1; of a pair of letters each is half. */
double reworded_left(
    const struct prepared *art, const struct term *t, const struct known *k);

/* Whether the word is put together of two that one of the others has:
 * "Waalbrug". */
bool reworded_compound(struct str word, const struct known *k);

/* Whether two words begin alike, as a name's cases do. */
bool reworded_bent(struct str x, struct str y);

/* Whether half of one word is in the other: "verboten", "verbietet". */
bool reworded_akin(struct str x, struct str y);

#endif
