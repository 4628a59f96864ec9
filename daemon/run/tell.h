/* SPDX-License-Identifier: MIT */
/* gazetted: the summaries of an edition, from its articles' full texts. */
#ifndef GZ_RUN_TELL_H
#define GZ_RUN_TELL_H

#include "run/run.h"

struct map;

/* Fills in the summaries of the stories in `ed`. The texts of a story's
 * articles are read from the state one story at a time, so memory does not
 * grow with the edition. `told` (map_new(a)) remembers summaries by article:
 * an edition that is built again with fewer stories has them already. */
int run_tell(struct run *r, struct arena *a, const struct digest *d,
    struct map *told, struct edition *ed, struct err *e) MUST_CHECK;

#endif
