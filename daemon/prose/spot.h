/* SPDX-License-Identifier: MIT */
/* gazetted: a report that says "here" of where it was written. */
#ifndef GZ_PROSE_SPOT_H
#define GZ_PROSE_SPOT_H

#include <stdbool.h>

#include "base/str.h"

/* "The firm brought it to a show here.", below "ORLIN - ": that names the
 * place, and is no sentence that could be told. Of where a speaker is, "here in
 * Vessa" or "they are here", nothing is said; nor in a language that we know
 * no such word of. */
bool spot_here(struct str language, struct str sentence);

#endif
