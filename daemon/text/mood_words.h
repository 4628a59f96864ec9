/* SPDX-License-Identifier: MIT */
/* gazetted: the words by which a sentence says that a thing may be, is not, or
 * is done. */
#ifndef GZ_TEXT_MOOD_WORDS_H
#define GZ_TEXT_MOOD_WORDS_H

#include <stdbool.h>

#include "base/str.h"

/* What becomes of things: somebody died, was caught, was saved, was found; it
 * is over; a court has judged, an assembly decided; somebody left an office; it
 * is called off; somebody is charged. Where no words are known it is empty. */
#define OUTCOMES     10
#define OUTCOME_DIED 0 /* their places */
#define OUTCOME_OFF  8

struct mood_words {
	const char *language; /* ISO 639-1 */
	bool raw;	      /* found in the text as it is, without spaces */
	const char *open, *denied, *lacks; /* parted by '|' */
	const char *done[OUTCOMES];
	/* What goes on as yet, and who won. */
	const char *still, *won;
	/* That somebody died, or that nothing comes of something, by words that
	 * deny: "nie żyje", "will not take place". */
	const char *dead_not, *off_not;
};

/* NULL: none are known of that language. */
const struct mood_words *mood_words_of(struct str language);

#endif
