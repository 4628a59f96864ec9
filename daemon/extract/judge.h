/* SPDX-License-Identifier: MIT */
/* gazetted: what inside an article's box is none of the article. */
#ifndef GZ_EXTRACT_JUDGE_H
#define GZ_EXTRACT_JUDGE_H

#include "extract/body.h"
#include "extract/extract.h"

/* Sets `drop` on the blocks of `body` that are furniture: the headline said
 * again and what stands above it, lists of links, teasers, captions, lines
 * about the page and its authors, headings over nothing, and all behind "You
 * may also like". `known` has the title and the authors, as far as known.
 * Works on blocks that came from no node too (node == PAGE_NONE). */
void judge(
    struct page *p, const struct extracted *known, const struct body *body);

/* A paragraph, and no line: long, or a sentence of some length. */
bool judge_prose(const struct block *b);

/* Do two lines say the same, but for case, marks and spaces? */
bool judge_same(struct str a, struct str b);

#endif
