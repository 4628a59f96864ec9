/* SPDX-License-Identifier: MIT */
/* gazetted: words of the closed classes. */
/*
 * Pronouns, auxiliaries, articles, prepositions, conjunctions and what says how
 * much, where or when without naming it: every text of a language has them, and
 * which of them says how it is written, not what it is about. language.h has
 * those few that tell languages apart.
 *
 * Left out are those that are as likely something to tell of: English "us"
 * (also "US"), "mine", "may"; Italian "sei" (six), Spanish "estado".
 */
#ifndef GZ_TEXT_CLOSED_H
#define GZ_TEXT_CLOSED_H

#include <stdbool.h>

#include "base/str.h"

/* Whether the folded word is one in the language (BCP 47), or is contracted
 * with one ("you've", "don’t"). False for languages that are not known here. */
bool closed_word(struct str word, struct str language);

#endif
