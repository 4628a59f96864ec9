/* SPDX-License-Identifier: MIT */
/* gazetted: somebody told of by what they are: "The grower lost". */
/*
 * "A grower from Orlin" names somebody for the first time, "the grower" takes
 * them up: who has not read the one does not know who the other is. What all
 * know, "the sea", or what is told with its "of", is of nothing before.
 */
#ifndef GZ_PROSE_ROLE_H
#define GZ_PROSE_ROLE_H

#include <stdbool.h>

#include "base/str.h"

/* The noun behind the article that a sentence begins with, also behind "for":
 * "grower" of "The grower lost". Empty where it says of what, or which:
 * "The owner of the mill", "The striker Bob Example", and in languages whose
 * articles we do not know. */
struct str role_of(struct str language, struct str sentence);

/* What that is of, if it has an article itself: "lorry" of "The driver of the
 * lorry". */
struct str role_owner(struct str language, struct str sentence);

/* It is what somebody is, as its ending tells: "grower", "científica". */
bool role_person(struct str language, struct str noun);

/* It is who has a part in what is told: "driver". A report may begin with them,
 * but behind a gap nobody knows whose driver that is. */
bool role_actor(struct str language, struct str noun);

/* It is what happened once, or will: "trial". Behind a gap nobody knows whose
 * that is. */
bool role_event(struct str language, struct str noun);

/* Behind the noun, which is in the text, stands what they may or must: all of
 * them. "The driver must stop", "Pasażer może żądać". */
bool role_general(struct str text, struct str noun);

/* The text has "a grower", or with a word between, or in a compound: "eine
 * Bürgerinitiative". */
bool role_introduced(struct str text, struct str noun);

/* The text has the noun, in whatever case or number. */
bool role_in(struct str text, struct str noun);

#endif
