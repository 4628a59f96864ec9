/* SPDX-License-Identifier: MIT */
/* gazetted: a page as a flat tree, and its text as blocks. */
/*
 * The nodes stand in one array in document order, so that the subtree of
 * node i is the range [i, node[i].end) and every walk is a loop. Text is cut
 * into blocks: what a reader sees as one paragraph, heading, item or row.
 * They stand in document order too, so each subtree is a range of blocks,
 * and a sum over any subtree is the difference of two running sums.
 *
 *	struct page *p = page_new(a, utf8);
 *	for (size_t i = p->node[n].b0; i < p->node[n].b1; i++)
 *		use(&p->block[i]);
 *
 * All of it is linear in the page's size; nothing recurses.
 */
#ifndef GZ_EXTRACT_PAGE_H
#define GZ_EXTRACT_PAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/vec.h"
#include "html/tag.h"
#include "html/token.h"

#define PAGE_NONE UINT32_MAX

struct node {
	enum html_tag tag; /* TAG_UNKNOWN with `text` set: a text node */
	bool is_text, hidden;
	uint32_t parent; /* PAGE_NONE for the root */
	uint32_t end;	 /* one behind its last descendant */
	uint32_t b0, b1; /* blocks of its subtree */
	uint32_t words;	 /* W_* of class, id, itemprop, role */
	struct str text; /* of a text node, or a script */
	const struct html_attr *attr;
	uint32_t attrs;
};

enum block_kind {
	BLOCK_TEXT,
	BLOCK_HEADING,
	BLOCK_ITEM,
	BLOCK_QUOTE,
	BLOCK_PRE,
	BLOCK_ROW,
	BLOCK_CAPTION,
};

struct block {
	enum block_kind kind;
	int level;	   /* of a heading */
	uint32_t node;	   /* the innermost box that holds it */
	uint32_t from, to; /* the nodes whose text it is */
	struct str text;   /* one line, but for BLOCK_PRE; never empty */
	uint32_t units;	   /* its length in letters; an ideograph counts 3 */
	uint32_t linked;   /* units that are links */
	uint32_t links;	   /* how many links */
	uint32_t strong;   /* units in bold */
	uint32_t stops;	   /* marks that sentences are made with: . , ; ! ? */
	bool in_paragraph; /* inside a <p> */
	bool ends;	   /* with a mark that ends a sentence */
	bool apart;	   /* scraped: behind an empty line */
	bool cut;	   /* the text of its nodes is longer than its own */
	bool drop;	   /* set by those who judge */
	int weight;
};

struct page {
	struct arena *a;
	struct node *node;
	uint32_t nodes;
	struct block *block;
	uint32_t blocks;
	uint32_t root, body, h1; /* nodes, or PAGE_NONE */
	uint32_t article;	 /* the node that a hint chose */
};

/* What a page's reader knows of it: CSS selectors, or absent. */
struct page_hints {
	struct str article;
	const struct str *remove;
	size_t removes;
};

/* `html` is UTF-8, borrowed for as long as the page is used. */
struct page *page_new(
    struct arena *a, struct str html, const struct page_hints *hints);

/* The value of a node's attribute, absent where it has none. */
struct str page_attr(const struct node *n, struct str name);

/* All text below a node on one line, hidden parts left out. */
struct str page_text(const struct page *p, uint32_t node, size_t max);

/* The blocks from b0 to before b1 that were not dropped, a line each. */
struct str page_kept_text(const struct page *p, uint32_t b0, uint32_t b1);

/* Is `node` inside (or itself) `box`? */
static inline bool page_inside(
    const struct page *p, uint32_t node, uint32_t box)
{
	return node >= box && node < p->node[box].end;
}

/* The nearest ancestor-or-self with a tag, or PAGE_NONE. */
uint32_t page_up_to(const struct page *p, uint32_t node, enum html_tag tag);

/* Appends `text` with its white space squeezed, and what is invisible (soft
 * hyphens, zero-width spaces, controls) left out. A no-break space between
 * words stays what it is. */
void page_squeeze(struct buf *b, struct str text);

/* Without white space at the ends, no-break spaces too. */
struct str page_trim(struct str s);

/* The length of a line in letters, with its marks counted. */
void page_measure(struct block *b);

#endif
