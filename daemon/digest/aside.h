/* SPDX-License-Identifier: MIT */
/* gazetted: what a machine says that is no summary. */
#ifndef GZ_DIGEST_ASIDE_H
#define GZ_DIGEST_ASIDE_H

#include "prose/units.h"

/* The answer refuses, says what went wrong, or that it was given nothing: at
 * once, or behind what it calls the text. */
bool aside_refuses(const units *all);

/* What it says of itself, or to whoever asked. */
bool aside_of_itself(struct str sentence);

#endif
