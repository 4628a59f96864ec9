/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that a word in their midst joins to one before. */
/*
 * "The greens are nevertheless against it", "Die Händler fürchten deshalb um
 * ihre Kunden": against what, and why, is told before. "La police l'a arrêté":
 * so is whom, for who is acted on is never who acts in the same clause. "Not
 * only the bridge will be new." waits for the rest. Where another clause stands
 * before the word, it may join the two.
 */
#ifndef GZ_PROSE_JOINED_H
#define GZ_PROSE_JOINED_H

#include "prose/leaning.h"

/* By a word of its first clause, which `w` begins. In a language that we know
 * no such words of, none is; `*out_who` stays as it is where the word stands
 * for nobody. */
bool joined(struct str language, const struct lead_in *w, struct str sentence,
    bool *out_who);

#endif
