/* SPDX-License-Identifier: MIT */
/* gazetted: what stands around the fields of a page. */
/*
 * What a box says in which readers give their address or log in: what they get
 * for it, what is wrong with it, what a password must have.
 */
#ifndef GZ_EXTRACT_FORM_H
#define GZ_EXTRACT_FORM_H

#include "extract/body.h"
#include "extract/page.h"

/* Sets `drop` on the blocks of such boxes in the article. One that holds the
 * headline, or a paragraph as long as those of articles, is the page's. */
void form_drop(struct page *p, const struct body *body);

#endif
