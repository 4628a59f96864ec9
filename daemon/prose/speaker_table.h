/* SPDX-License-Identifier: MIT */
/* gazetted: the words that tell what somebody says who is not named. */
/*
 * For speaker.c alone.
 */
#ifndef GZ_PROSE_SPEAKER_TABLE_H
#define GZ_PROSE_SPEAKER_TABLE_H

#include "base/str.h"

/* Openers begin a sentence before the speaker ("In London he said"); own ones
 * are in "in his view". Where a language may leave the pronoun away, `that` is
 * what follows the verb then: "Dodał, że". */
struct speaking {
	struct str language;
	const char *openers, *pronouns, *verbs, *own, *that;
};

/* Those of a language (BCP 47, may be absent); NULL: none are known. */
const struct speaking *speaker_words(struct str language);

/* "According to her", as "|nach ihren angaben|"; "" where none are known. */
const char *speaker_views(struct str language);

/* Of languages without spaces between words: what begins so up to the first
 * mark. "" for any other. */
const char *speaker_unspaced(struct str language);

#endif
