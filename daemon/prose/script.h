/* SPDX-License-Identifier: MIT */
/* gazetted: a sentence in another script than its text's. */
#ifndef GZ_PROSE_SCRIPT_H
#define GZ_PROSE_SCRIPT_H

#include <stdbool.h>

#include "base/str.h"

/* More than half of its letters are none of those that the language, if it is
 * one that has Latin letters, is written with: a post that is quoted. */
bool script_other(struct str language, struct str sentence);

#endif
