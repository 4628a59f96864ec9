/* SPDX-License-Identifier: MIT */
/* gazetted: average link: groups of items by the links between them. */
/*
 * Two groups are as near as the odds of all pairs between them are on average;
 * a pair without a link has `none`. Of two that are further apart in time than
 * `reach` nothing is known: they are no pair. No item has more than `per_item`
 * links, so no more than that many pairs an item of the smaller group are asked
 * for: in a crowd not everybody can be linked with everybody. A link of `sure`
 * odds or more joins two groups whatever the others say. The two nearest become
 * one, until no two are nearer than 0. Of several pairs `several` is given
 * back, for these bear each other out: one pair alone is asked for more. What
 * is `said` to be one is so at last, with all that is in both their groups
 * then; it takes nobody from where they are, unless these may not be together.
 * The outcome does not depend on the order of the links, and on that of the
 * items only where two pairs are equally near.
 *
 * The cost is that of the links, not of the pairs.
 */
#ifndef GZ_GROUP_LINK_H
#define GZ_GROUP_LINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What most pairs of reports have that share next to nothing. */
#define PAIR_NONE (-10.0)

struct link {
	uint32_t x, y; /* items, from 0; not the same */
	double odds;   /* > none */
};

struct linking {
	size_t n; /* items */
	const struct link *links;
	size_t n_links;	 /* of one pair several: only the first counts */
	double none;	 /* < 0 */
	double several;	 /* >= 0, to the average of more pairs than one */
	double sure;	 /* > 0 */
	double said;	 /* > sure; 0: nothing is */
	size_t per_item; /* > 0 */
	/* When each item is, and how far a link reaches; NULL: everywhere. */
	const int64_t *at;
	int64_t reach;
	/* Two items that may never be in one group. */
	bool (*apart)(void *ctx, uint32_t x, uint32_t y);
	void *ctx;
};

/* Fills out_group[0 .. n - 1]: items of one group have one number, that of its
 * first item. */
void link_average(const struct linking *l, uint32_t *out_group);

#endif
