/* SPDX-License-Identifier: MIT */
/* gazetted: somebody told of as known, where an ending or nothing says so. */
/*
 * "Föraren fördes till sjukhus", "Kierowca trafił do szpitala", "A sofőrt
 * kórházba vitték": the driver, whom somebody told of before. Languages that
 * put an article before the noun are role.h's.
 */
#ifndef GZ_PROSE_PERSON_H
#define GZ_PROSE_PERSON_H

#include <stdbool.h>

#include "base/str.h"

/* The noun that a sentence begins with, if it is what somebody is and neither a
 * name nor whose or which one follows it, without an article glued to it; else
 * absent. */
struct str person_of(struct str language, struct str sentence);

/* A text tells of somebody without a name: "a 45-year-old", "en bilist". The
 * driver in another sentence may be they. */
bool person_told(struct str language, struct str text);

#endif
