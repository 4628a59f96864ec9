/* SPDX-License-Identifier: MIT */
/* gazetted: what a sentence takes up at its end, or says no to as well. */
#ifndef GZ_PROSE_TAKENUP_H
#define GZ_PROSE_TAKENUP_H

#include <stdbool.h>

#include "base/str.h"

/* "Nordia did not comment on the reports.": whose, and of what, was told
 * before; "A lift is not planned either.": so was what else is not; "Angefangen
 * von Kränen bis hin zu Booten.": of what. */
bool takenup(struct str language, struct str sentence);

#endif
