/* SPDX-License-Identifier: MIT */
/* gazetted: articles from text that was scraped off a page. */
#ifndef GZ_EXTRACT_PLAIN_H
#define GZ_EXTRACT_PLAIN_H

#include "extract/extract.h"

/* Reads `text` (UTF-8, a paragraph or label a line), in which the page's
 * furniture stands with the article: labels and their values, the headline
 * said twice, dates, reading time, a caption with its credit, "See all".
 * Fills title, authors, category, published, caption, credit and text. */
void plain_read(struct arena *a, struct str text, struct extracted *out);

#endif
