/* SPDX-License-Identifier: MIT */
/* gazetted: groups of reports as the stories of an edition. */
/*
 * Of each group it is said which reports of it were told, here or in a story
 * that it goes on with, which report each new one is likest to, how much of it
 * is news and why it is where it is.
 */
#ifndef GZ_GROUP_FINISH_H
#define GZ_GROUP_FINISH_H

#include <stdint.h>

#include "group/stories.h"

struct grouping;

/* `group` is that of each report, `with` what late_find() gave. The stories
 * with new reports, in order of their first article's sequence. */
void finish_stories(struct grouping *g, const uint32_t *group,
    const uint32_t *with, stories *out);

#endif
