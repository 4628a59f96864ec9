/* SPDX-License-Identifier: MIT */
/* gazetted: the words that count the dead and the hurt, by language. */
#ifndef GZ_PROSE_TOLL_WORDS_H
#define GZ_PROSE_TOLL_WORDS_H

#include <stdbool.h>

#include "base/str.h"
#include "prose/toll.h"

struct word;

/* Words for the dead, the hurt, those that left their homes, land and those
 * that are missing; those of "lost their lives", which tell it together; for
 * people, who may be any victims; for how many they are; for a number that is
 * not known; what stands before what that has risen to; and those of "taken to
 * hospital", or of "treated for smoke inhalation", which tell together that
 * somebody is hurt. A star ends what a word begins with; where nothing parts
 * words all have one. */
struct toll_words {
	struct str language;
	const char *victims[TOLL_KINDS], *life, *lost, *people, *number, *some,
	    *to, *taken, *hospital;
};

/* Those of a language (BCP 47, may be absent); NULL: none are known. */
const struct toll_words *toll_words(struct str language);

/* The word may be in a list of its language: most are in none, and this tells
 * so by two bytes. */
bool toll_words_may(const struct toll_words *l, const struct word *w);

/* The list has the word, or what `text`, which the word begins, begins with. */
bool toll_words_has(const char *list, struct str word, struct str text);

#endif
