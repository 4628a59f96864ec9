/* SPDX-License-Identifier: MIT */
/* gazetted: columns, whose headlines list several things. */
/*
 * "What to know: A; B; and C", "Der Morgen: A, B, C", 【まとめ】A、B、C: a
 * column has something of each of several stories and would bring them together
 * or lead one of them, though it quotes none. There are as many names for them
 * as there are papers; they are known by their shape and by what else is in the
 * window. A headline of ITEMS_LEAST items or more is that of a column where
 * most of one item is in one report that it is linked with, most of another in
 * another, and both reports are strangers. Who tells of one event at length,
 * "Storm: trains stand, schools shut", has items whose reports know of each
 * other's.
 */
#ifndef GZ_GROUP_COLUMN_H
#define GZ_GROUP_COLUMN_H

struct grouping;

/* Notes which reports are columns, as roundups of what they list (quote.h), by
 * the links of all. All reports are in the pool. */
void columns_note(struct grouping *g);

#endif
