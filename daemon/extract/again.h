/* SPDX-License-Identifier: MIT */
/* gazetted: what a page says more than once. */
/*
 * A standfirst that is the first paragraph, a whole text for small screens, a
 * sentence set apart to be seen, a button's line.
 */
#ifndef GZ_EXTRACT_AGAIN_H
#define GZ_EXTRACT_AGAIN_H

#include "extract/body.h"

/* Paragraphs that were read already. */
void again_paragraphs(struct page *p, const struct body *body);

/* Lines with a link that the page has twice. */
void again_labels(struct page *p, const struct body *body);

/* Short lines said twice, and those that a paragraph holds; `first` is the
 * block where the text begins. */
void again_lines(struct page *p, const struct body *body, uint32_t first);

#endif
