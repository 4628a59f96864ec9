/* SPDX-License-Identifier: MIT */
/* gazetted: the forms that a source has for its items. */
/*
 * "River Ell at Orlin: 312 cm", each hour another; match reports of one team,
 * police logs, episodes, releases. What such items have in common tells of
 * none of them. It is known by the source's other items: siblings of a pair
 * are those that have half of what the pair shares, by what its terms say.
 *
 *	x   Burglary in Kent    ... a laptop worth 900 ... call 101
 *	y   Burglary in Essex   ... two bicycles ... call 101
 *	z   Burglary in Harrow  ... jewellery ... call 101
 *
 * A term says of them in proportion to how rare it is among the siblings: what
 * none of them has all, what all have nothing. Of one form are two most of
 * which is said by siblings too; reports of one event among others like it, or
 * in a long story, have more of their own. Who goes on with a story takes up
 * something of what the older report alone had, so what they share beside the
 * form has to be evidence by itself; an item of a form takes up nothing.
 */
#ifndef GZ_GROUP_MANNER_H
#define GZ_GROUP_MANNER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct article;
struct vector;

/* Items of a source that are looked at, the latest. */
#define MANNER_MAX 512

/* Those of a source: number, date, headline, text and language of each, in the
 * arena, which goes when they are read. Returns how many. */
struct manner_ask {
	size_t (*latest)(void *ctx, struct arena *a, int64_t source,
	    const struct article **out);
	void *ctx;
};

/* The sources' forms; each is asked for its items once, when it is needed.
 * Lives in the arena. */
struct manners;
struct manners *manners_new(struct arena *a, const struct manner_ask *ask);

struct of_form {
	bool known;	 /* the items go back far enough to tell of any form */
	size_t siblings; /* of the two */
	bool old;	 /* one is from before STORY_WINDOW */
	double part;	 /* of either report, that siblings say too, 0 to 1 */
	double left;	 /* what they share beside it, beyond what any
			  * report says; nats */
};

/* Of two items of one source. */
struct of_form manner_of(struct manners *m, const struct article *x,
    const struct vector *v, const struct article *y, const struct vector *w);

#endif
