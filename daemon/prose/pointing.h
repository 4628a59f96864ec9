/* SPDX-License-Identifier: MIT */
/* gazetted: what points back from the midst of a sentence. */
/*
 * "Das Amt will mit diesen Beiträgen ...", "Of the students in this study ...":
 * which ones was told before. Where it says when, "in diesem Jahr", or where
 * all of us are, "in this country", it points at nothing that was told.
 */
#ifndef GZ_PROSE_POINTING_H
#define GZ_PROSE_POINTING_H

#include <stdbool.h>

#include "base/str.h"

struct arena;
struct lead_in;

/* Among its first words, before any comma, a thing is pointed at. What the
 * sentence begins with is left to leaning.h. In languages that we know no such
 * words of, nothing is. */
bool pointing_back(struct str language, const struct lead_in *w);

/* "Die Polizei nahm ihn fest", "Do nemocnice ho dopravil vrtulník": who is an
 * object of the first clause and no noun, is not its subject, and named before.
 */
bool pointing_object(struct str language, const struct lead_in *w);

/* What a sentence begins by pointing at: "rents" of "Those rents were". */
enum pointed {
	POINTED_NONE, /* it does not begin so, or at no thing: "This is" */
	POINTED_HERE, /* at its own text, the time, or at what it says itself:
			 "This article", "This bridge of Orlin" */
	POINTED_AT,   /* at `*out_thing`, told before, or in the headline */
};
enum pointed pointing_first(
    struct str language, const struct lead_in *w, struct str *out_thing);

/* The word is of the time, of where all of us are, or of the text itself. */
bool pointing_here(struct str language, struct str what);

/* The headline has the thing. */
bool pointing_headline(struct arena *a, struct str headline, struct str thing);

/* It says "there", wherever in it, of a place that was told before. */
bool pointing_there(struct str language, struct str sentence);

#endif
