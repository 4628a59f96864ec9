/* SPDX-License-Identifier: MIT */
/* gazetted: words that lean on the sentence before. */
#ifndef GZ_DIGEST_LEANING_H
#define GZ_DIGEST_LEANING_H

#include <stdbool.h>

#include "base/str.h"

/* Whether a sentence whose first word, outside quotations, is this points back:
 * "He ...", "But ...", "Dies ...". In a language (BCP 47) that we know no words
 * of, if it does in any. */
bool leaning_word(struct str language, struct str word);

/* Whether the word stands for somebody named before: "she" of "In a statement,
 * she ...". In a language that we know no such words of, none does. */
bool leaning_pronoun(struct str language, struct str word);

#endif
