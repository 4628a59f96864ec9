/* SPDX-License-Identifier: MIT */
/* gazetted: reports that average link left alone beside a story. */
/*
 * The mean of all pairs asks of a story that many tell that each of its reports
 * is like each. So who tells of one side of it, as some of the others do, is
 * left alone. Of such a report only those speak that would speak of one that
 * comes (cluster.h), the nearest to it, a quarter and at least two. The
 * nearest of many are near by chance, so they are asked for as much as one pair
 * alone is; of FEW, where two speak, for what is likelier than not, and a
 * little more. A story is out of the question where it would be for one that
 * comes. Two groups are not put together by that, for these would chain.
 */
#ifndef GZ_GROUP_LEFT_H
#define GZ_GROUP_LEFT_H

#include <stdint.h>

struct grouping;

/* Puts new reports that are alone to the groups of new ones that they are
 * nearest to, the nearest first. The outcome does not depend on the order of
 * the links. What was told is for late.h. */
void left_join(struct grouping *g, uint32_t *group);

#endif
