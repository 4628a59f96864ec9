/* SPDX-License-Identifier: MIT */
/* gazetted: whether a letter that speaks of leaving speaks against it. */
/*
 * "Please do not unsubscribe me", "no, keep me": told by a word of leaving and
 * one that denies it in one clause, or by a word of staying and none. A clause
 * that says that one cannot leave ("I am not able to unsubscribe"), or wants no
 * more ("nicht mehr"), is none of these.
 *
 * A wish to leave that is in none of the forms that are known (errand.c) is
 *told by what is to be done and to what, in one sentence.
 *
 *	text_stays(a, S("Re: unsubscribe. No, keep me!")) -> true
 */
#ifndef GZ_DELIVER_STAY_H
#define GZ_DELIVER_STAY_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

/* Of what phrase_clean() gives. */
bool text_stays(struct arena *a, struct str s);

/* Does a sentence of a line seem to ask that who wrote it gets no more? */
bool text_leaves(struct arena *a, struct str line);

/* Does a line deny something: "No", "I did not ask for this"? */
bool text_denies(struct arena *a, struct str line);

/* Does what text_flat() gave have a word of leaving in it? */
bool text_mentions(struct str flat);

/* Does it take back what it says, or say that others said it? */
bool text_wavers(struct arena *a, struct str s);

/* In small letters, with a blank at each end, and for each end of a line that
 * its sentence goes over. */
struct str text_flat(struct arena *a, struct str s);

#endif
