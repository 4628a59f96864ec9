/* SPDX-License-Identifier: MIT */
/* gazetted: somebody told of as known, where an ending or nothing says so. */
/*
 * "Föraren fördes till sjukhus", "Kierowca trafił do szpitala", "A sofőrt
 * kórházba vitték": the driver, whom somebody told of before. Languages that
 * put an article before the noun are role.h's.
 */
#ifndef GZ_DIGEST_PERSON_H
#define GZ_DIGEST_PERSON_H

#include "base/str.h"

/* The noun that a sentence begins with, if it is what somebody is and neither a
 * name nor whose or which one follows it; else absent. */
struct str person_of(struct str language, struct str sentence);

#endif
