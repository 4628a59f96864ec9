/* SPDX-License-Identifier: MIT */
/* gazetted: how a sentence begins whose subject, or point, is in one before. */
#ifndef GZ_PROSE_ANAPHOR_H
#define GZ_PROSE_ANAPHOR_H

#include "prose/leaning.h"

/* Its first words take up what was said:
 *
 *	"The second is", "L'autre était"
 *	of a stranger as of one known: "The man was", "L'homme de 52 ans"
 *	of some of those named: "Some of them", "Wśród nich", "Einer von ihnen"
 *	of nobody: "Fue detenido en", "Został zatrzymany w"; `*out_who`
 *
 * Of languages that we know no such words of, none. `*out_who` stays as it is
 * where the sentence does not speak of one person. */
bool anaphor_begins(
    struct str language, const struct lead_in *w, bool *out_who);

/* It is about one or two of whom it only says "him", "she" or "both": "Without
 * him", "Last year she", "Ambos donaron". */
bool anaphor_person(struct str language, const struct lead_in *w);

/* The speaker behind a quotation is a stranger: "..., the man said". */
bool anaphor_speaker(struct str language, const struct lead_in *w);

/* The first word leans elsewhere, but not here: "This year", "Das Werk", "Her
 * Majesty". */
bool anaphor_not(struct str language, const struct lead_in *w);

#endif
