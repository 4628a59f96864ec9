/* SPDX-License-Identifier: MIT */
/* gazetted: roundups and walls among the reports of a window. */
#ifndef GZ_GROUP_ROUNDUP_H
#define GZ_GROUP_ROUNDUP_H

struct grouping;

/* Takes the links away, by text and by event, of roundups (quote.h, column.h)
 * and of what has one wall in its text's place. All reports are in the pool. */
void roundups_unlink(struct grouping *g);

#endif
