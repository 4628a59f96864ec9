/* SPDX-License-Identifier: MIT */
/* gazetted: a day that was told of before: "that night". */
/*
 * "This night" is near, and needs nobody to tell of it; "that night", "an jenem
 * Abend", "cette nuit-là" is one that was told.
 */
#ifndef GZ_PROSE_BYGONE_H
#define GZ_PROSE_BYGONE_H

#include <stdbool.h>

#include "base/str.h"

/* The sentence speaks of such a day, or its part, outside quotations, and has
 * no date before that, nor says which behind it. Of a language that we know no
 * such words of, none does. */
bool bygone(struct str language, struct str sentence);

#endif
