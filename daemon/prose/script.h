/* SPDX-License-Identifier: MIT */
/* gazetted: a sentence in another script than its text's. */
#ifndef GZ_PROSE_SCRIPT_H
#define GZ_PROSE_SCRIPT_H

#include <stdbool.h>

#include "base/str.h"

/* Its first letter is of another script than Latin: most are known by it. */
bool script_begins_other(struct str sentence);

/* More than half of the letters are none of those that the language, if it is
 * one that has Latin letters, is written with: a post that is quoted. */
bool script_other(struct str language, struct str text);

#endif
