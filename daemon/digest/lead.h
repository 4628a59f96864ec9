/* SPDX-License-Identifier: MIT */
/* gazetted: which of a story's reports leads it. */
/*
 * Of those that are complete (their text is at least LEAD_PART of the longest,
 * LEAD_ENOUGH bytes being enough) and whose source weighs most: the earliest;
 * or if a later one's headline, be it shorter, counts more dead or hurt than
 * its own or says what came of it (turn.h), the last of those. In an update, of
 * those that have at least LEAD_FRESH of what the newest has. The others are
 * "also covered by", in order of time.
 */
#ifndef GZ_DIGEST_LEAD_H
#define GZ_DIGEST_LEAD_H

#include "digest/build.h"

/* Puts the lead in its place; the reason goes into lead_why. `also_fresh` is
 * beside `also`. */
void lead_choose(struct arena *a, const struct faces *faces, struct story *s);

#endif
