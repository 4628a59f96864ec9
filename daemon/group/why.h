/* SPDX-License-Identifier: MIT */
/* gazetted: why a report is with others, or alone, in a sentence. */
#ifndef GZ_GROUP_WHY_H
#define GZ_GROUP_WHY_H

#include "base/str.h"

struct grouping;
struct item;

/* By its mate, or by the report that it is likest to; in the arena of what
 * comes out, absent where it is like none. */
struct str why_there(struct grouping *g, const struct item *i);

#endif
