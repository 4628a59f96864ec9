/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that the next one turns against. */
/*
 * "The bridge was to open in May. But the steel is late.": told alone, the
 * first says the contrary of the news. It is told with its turn, or not at all.
 */
#ifndef GZ_SUMMARY_FOIL_H
#define GZ_SUMMARY_FOIL_H

#include <stdbool.h>

#include "base/str.h"

struct chooser;

/* Whether a sentence turns against the one before it: "But ...", "Die Stadt
 * sieht das jedoch anders". Not what begins with a quotation, which turns
 * against the words of another, nor in a language that we know no such words
 * of. */
bool foil_turns(struct str language, struct str sentence);

/* Whether it grants something, or tells what was so until now: "Of course",
 * "For years". */
bool foil_grants(struct str language, struct str sentence);

/* Whether it only says that something comes, which the next one tells: "Here's
 * how", "That is about to change.". */
bool foil_waits(struct str language, struct str sentence);

/* Finds of each piece the turn that it is told with. */
void foil_pair(struct chooser *c);

#endif
