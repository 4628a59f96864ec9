/* SPDX-License-Identifier: MIT */
/* gazetted: reports that are called the same: pages, articles, headlines. */
/*
 * What two reports are called says what they are before what they tell does:
 * they are of one page, or one article, before and after it was edited, or
 * stand below one headline. Names lie: a page's is that of a list, a headline
 * that of a column; then they link nothing.
 */
#ifndef GZ_GROUP_NAMED_H
#define GZ_GROUP_NAMED_H

#include <stdbool.h>

struct grouping;
struct item;

/* Links the reports of a window by that. */
void named_link(struct grouping *g);

/* Whether two that have one headline, or one like it, are one by their texts:
 * these tell of one event, by their odds, or next to nothing. `column`: a
 * source has it on several days. */
bool named_alike(
    const struct item *x, const struct item *y, double odds, bool column);

#endif
