/* SPDX-License-Identifier: MIT */
/* gazetted: what is told in short above an article, and again in it. */
/*
 * "Key points", "Das Wichtigste in Kürze", "Ringkasan Berita": many pages put
 * a list above their text that says it before it is said. What it is called
 * does not matter; that the words of its items stand in the text does.
 */
#ifndef GZ_EXTRACT_POINTS_H
#define GZ_EXTRACT_POINTS_H

#include "extract/body.h"

/* Sets `drop` on the items of lists above the first paragraph of `body` that
 * repeat what is behind them, and on a short line above such a list. A list
 * with anything of its own stays. */
void points_drop(struct page *p, const struct body *body);

#endif
