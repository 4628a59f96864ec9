/* SPDX-License-Identifier: MIT */
/* gazetted: a pronoun in a sentence that has nothing for it to stand for. */
/*
 * "Not everyone agrees with that", "The easiest way to do this is a ferry",
 * "The younger brother of the king, he now faces a trial". Where a clause is
 * before it the pronoun may stand for that, so it is looked for in the first.
 */
#ifndef GZ_PROSE_AFORESAID_H
#define GZ_PROSE_AFORESAID_H

#include <stdbool.h>

#include "base/str.h"

/* In a language that we know no such words of, there is none. */
bool aforesaid(struct str language, struct str sentence);

#endif
