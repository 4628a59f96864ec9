/* SPDX-License-Identifier: MIT */
/* gazetted: a sentence in lower case, to look for phrases in. */
#ifndef GZ_PROSE_FOLDED_H
#define GZ_PROSE_FOLDED_H

#include "base/str.h"

#define FOLDED_MAX 1023 /* bytes that are looked at */

struct folded {
	char s[FOLDED_MAX + 8];
	const char *words; /* behind marks such as bullets */
	struct str whole;  /* the sentence itself, borrowed */
};

/* With straight apostrophes. Phrases are given so, too. */
void fold_sentence(struct str sentence, struct folded *out);

/* Whether the sentence begins with one of the phrases, folded as these are. */
bool folded_starts(struct str sentence, const struct str *phrases, size_t n);

#endif
