/* SPDX-License-Identifier: MIT */
/* gazetted: which blocks of a page are its article. */
/*
 * Every block gets a weight: prose counts for as much as it is long, links
 * and crumbs of text against. Boxes that say by tag or class that they are
 * no article are left out, unless they hold so much of the page's prose that
 * the word must mean something else. The article is the box with the
 * greatest sum; what is furniture inside it goes block by block.
 */
#ifndef GZ_EXTRACT_BODY_H
#define GZ_EXTRACT_BODY_H

#include "extract/page.h"

struct body {
	uint32_t box;	 /* the node that holds the article, or PAGE_NONE */
	uint32_t b0, b1; /* its blocks; those with `drop` are furniture */
	uint32_t head;	 /* the node whose text the headline is, or PAGE_NONE */
};

/* `title` is the headline, which a body does not repeat; may be absent. */
void body_find(struct page *p, struct str title, struct body *out);

#endif
