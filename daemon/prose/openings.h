/* SPDX-License-Identifier: MIT */
/* gazetted: first words of sentences that take up what was said. */
#ifndef GZ_PROSE_OPENINGS_H
#define GZ_PROSE_OPENINGS_H

#include "prose/opened.h"

/* They take up what was said, in one of the languages that we know such words
 * of: "As a result", but not "As a result of the strike". */
bool openings_lean(
    struct str language, const struct lead_in *w, struct opening *o);

#endif
