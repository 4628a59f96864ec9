/* SPDX-License-Identifier: MIT */
/* gazetted: an address at which another article stands each time. */
#ifndef GZ_GROUP_ANEW_H
#define GZ_GROUP_ANEW_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

/* Whether two headlines, plain, have next to no words in common but for a label
 * that both begin with: "Weekly letter: ...". Words of three bytes or fewer are
 * in any; where one has fewer than two others nothing is known: false. */
bool anew_headline(struct arena *a, struct str old, struct str now);

#endif
