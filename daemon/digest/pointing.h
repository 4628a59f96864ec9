/* SPDX-License-Identifier: MIT */
/* gazetted: what points back from the midst of a sentence. */
/*
 * "Das Amt will mit diesen Beiträgen ...", "Of the students in this study ...":
 * which ones was told before. Where it says when, "in diesem Jahr", or where
 * all of us are, "in this country", it points at nothing that was told.
 */
#ifndef GZ_DIGEST_POINTING_H
#define GZ_DIGEST_POINTING_H

#include <stdbool.h>

#include "base/str.h"

struct lead_in;

/* Among its first words, before any comma, a thing is pointed at. What the
 * sentence begins with is left to leaning.h. In languages that we know no such
 * words of, nothing is. */
bool pointing_back(struct str language, const struct lead_in *w);

#endif
