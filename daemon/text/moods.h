/* SPDX-License-Identifier: MIT */
/* gazetted: whether a sentence says that a thing may be, is not, or is done. */
/*
 *	MOOD_OPEN	it may be, will be, is feared, planned or asked for, by
 *			the words that its language has for that; or it asks
 *	MOOD_DENIED	it is not
 *	MOOD_LACKS	something is "without" what is named behind that
 *	MOOD_DONE << k	the k-th of OUTCOMES (mood_words.h) has become of it
 *	MOOD_STILL	it goes on as yet: "is missing", "polls are open"
 *	MOOD_WON	a vote or a match is decided
 *
 *	moods_in(S("The dam may burst"), S("en"), true)	-> MOOD_OPEN
 */
#ifndef GZ_TEXT_MOODS_H
#define GZ_TEXT_MOODS_H

#include <stdbool.h>

#include "base/str.h"
#include "text/act_table.h"
#include "text/mood_words.h"

struct buf;

enum {
	MOOD_OPEN = 1,
	MOOD_DENIED = 2,
	MOOD_LACKS = 4,
	MOOD_DONE = 8,
	MOOD_STILL = MOOD_DONE << OUTCOMES,
	MOOD_WON = MOOD_STILL << 1
};

/* Of a sentence, or a headline, whose end tells something, too. Those of a
 * language (BCP 47) that is absent or has no words here ask at most. */
unsigned moods_in(struct str sentence, struct str language, bool headline);

/* The same, but for the last two, of one that was read already: its words
 * folded, each with a space behind it, by moods_fold(). `by` may be NULL. */
unsigned moods_of(
    const struct mood_words *by, struct str folded, struct str raw);
void moods_fold(struct buf *b, struct str folded);

/* What it says that somebody did: bits 1 << enum act, of a text that was read
 * in the same way. `by` may be NULL. */
unsigned acts_in(const struct act_words *by, struct str folded, struct str raw);

/* One of `phrases`, parted by '|', is in the text: from the beginning of a word
 * on, unless it is `raw`. They are a literal, or stand for ever as one does. */
bool moods_has(struct str text, const char *phrases, bool raw);

#endif
