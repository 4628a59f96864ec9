/* SPDX-License-Identifier: MIT */
/* gazetted: pronouns that stand for nothing: "It rained", "Il faut". */
#ifndef GZ_PROSE_DUMMY_H
#define GZ_PROSE_DUMMY_H

#include "prose/leaning.h"

/* A sentence begins with one, wherever it stands in its text: "It was the union
 * that asked for it". */
bool dummy_anywhere(struct str language, const struct lead_in *w);

/* It may, where nothing is before it that the pronoun could stand for: "It is
 * too early to tell", but not "It was carrying 64 passengers". */
bool dummy_opens(struct str language, const struct lead_in *w);

#endif
