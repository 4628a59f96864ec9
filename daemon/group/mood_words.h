/* SPDX-License-Identifier: MIT */
/* gazetted: the words by which a sentence says that a thing may be, or is not.
 */
#ifndef GZ_GROUP_MOOD_WORDS_H
#define GZ_GROUP_MOOD_WORDS_H

#include <stdbool.h>

#include "base/str.h"

struct mood_words {
	const char *language; /* ISO 639-1 */
	bool raw;	      /* found in the text as it is, without spaces */
	const char *open, *denied; /* parted by '|' */
};

/* NULL: none are known of that language. */
const struct mood_words *mood_words_of(struct str language);

#endif
