/* SPDX-License-Identifier: MIT */
/* gazetted: what a sentence tells as said by others. */
#ifndef GZ_PROSE_INDIRECT_H
#define GZ_PROSE_INDIRECT_H

#include <stdbool.h>

#include "base/str.h"

/* The word is a verb in the German mood of what others said: "sei",
 * "erhalte". */
bool indirect_verb(struct str language, struct str word);

/* Or may be one, where a subject is right before it: "Die Stadt plane". */
bool indirect_of(struct str language, struct str word);

/* A German clause that stands before the main one begins so: "Wer den Kran
 * bediene, erhalte dafür nichts". */
bool indirect_clause(struct str word);

/* "That", "чтобы": what is told behind it is in the same sentence. */
bool indirect_that(struct str word);

/* A German sentence with such a verb says who said it, or speaks of oneself. */
bool indirect_tells_who(struct str sentence);

#endif
