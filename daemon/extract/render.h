/* SPDX-License-Identifier: MIT */
/* gazetted: an article's blocks as mail-safe HTML. */
#ifndef GZ_EXTRACT_RENDER_H
#define GZ_EXTRACT_RENDER_H

#include "extract/page.h"

/* The blocks from b0 to before b1 that were not dropped, with their links
 * and emphasis, sanitised; relative links resolved against `base`. Blocks
 * without nodes are plain paragraphs. Absent where nothing is kept. */
struct str render_html(
    const struct page *p, uint32_t b0, uint32_t b1, struct str base);

#endif
