/* SPDX-License-Identifier: MIT */
/* gazetted: what programs and pages leave among the lines of a text. */
/*
 * What a server's script complains of, addresses, courses of shares, days of
 * a calendar, buttons; what stands twice; what leads to other pages, a headline
 * and a snippet each; and lines of who and when that stand over the text.
 */
#ifndef GZ_EXTRACT_LITTER_H
#define GZ_EXTRACT_LITTER_H

#include "extract/body.h"

void litter_drop(struct page *p, const struct body *body);

/* Cuts a byline and a day off the first paragraphs. */
void litter_cut(struct page *p, const struct body *body);

#endif
