/* SPDX-License-Identifier: MIT */
/* gazetted: the text of a page cut into blocks. */
#ifndef GZ_EXTRACT_SEGMENT_H
#define GZ_EXTRACT_SEGMENT_H

#include "extract/page.h"

/* Fills `block` and each node's range of blocks. Called by page_new(). */
void segment_page(struct page *p);

#endif
