/* SPDX-License-Identifier: MIT */
/* gazetted: a letter as a row of blocks. */
/*
 * Paragraphs, cells, list items, and what two line breaks part. Layout tables
 * say nothing, and nothing is made of them.
 */
#ifndef GZ_FEED_LETTER_BLOCK_H
#define GZ_FEED_LETTER_BLOCK_H

#include <stdbool.h>

#include "base/vec.h"
#include "html/tree.h"

#define BLOCK_LINKS 64 /* of one block: more are not looked at */

struct span {
	size_t from, to;
};

struct link {
	struct str url;	  /* absent: it was cut */
	struct str label; /* not empty */
	size_t at;	  /* byte of the text where the label begins */
	bool picture;	  /* it is a picture's, which has no other */
	bool paid;	  /* it says so */
};

/* A block, or a line of one. */
struct block {
	struct str text; /* '\n' for a line break */
	VEC(struct link) links;
	VEC(struct span) bold;
	bool heading, listed;
	bool cut;	  /* a link in it was cut */
	struct str image; /* the last that was seen up to its end, and from the
			   * end of the one before on; or absent */
};

/* What a letter tells, in its order. */
struct block_taker {
	void *ctx;
	void (*block)(void *ctx, struct block *b); /* never an empty one */
	/* An item of a list begins or ends here; `rule`: a ruler parts what
	 * was from what comes. */
	void (*part)(void *ctx, bool rule);
};

/* Reads what is below `root`. Blocks are in the arena, borrowed for the call.
 */
void letter_blocks(
    struct arena *a, struct html_node *root, const struct block_taker *taker);

#endif
