/* SPDX-License-Identifier: MIT */
/* gazetted: headlines without a text, which share what they are of. */
/*
 * "Pixel 12 Pro leaks in four colours" and "Pixel 12 Pro owners complain" are
 * of one product and of two events, and no text says so. Such headlines need
 * an act or a figure in common, too: they do not where all that both have is
 * one run of words that names something, a name with its number perhaps, and
 * each says something else of it. Words that are not names, as "Tolm
 * earthquake" has, may be what happened; an act in other words is one by its
 * kind (act_table.h).
 */
#ifndef GZ_GROUP_BARE_H
#define GZ_GROUP_BARE_H

#include <stdbool.h>

struct prepared;

/* Whether two such headlines share what they are of alone. */
bool bare_subject(const struct prepared *x, const struct prepared *y);

#endif
