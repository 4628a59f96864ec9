/* SPDX-License-Identifier: MIT */
/* gazetted: labels that pages put before what they say of an article. */
/*
 *	label_of(S("Category: World"), &v)	-> LABEL_CATEGORY, "World"
 *	label_of(S("By Ann Example"), &v)	-> LABEL_AUTHOR, "Ann Example"
 *	label_of(S("Autoren"), &v)		-> LABEL_AUTHOR, ""
 */
#ifndef GZ_EXTRACT_LABEL_H
#define GZ_EXTRACT_LABEL_H

#include "extract/page.h"

enum label {
	LABEL_NONE,
	LABEL_CATEGORY,
	LABEL_AUTHOR,
	LABEL_DATE,
	LABEL_UPDATED,
	LABEL_CAPTION,
};

/* The label that a line is or begins with; its value, a slice of the line, is
 * empty where it has to be looked for elsewhere, and is not checked: "By the
 * sea" has one too. */
enum label label_of(struct str line, struct str *out_value);

/* The same of a block, whose label may be parted from the value by no more
 * than its element: <span>Authors</span><a>Ann Example</a>. */
enum label label_of_block(
    const struct page *p, const struct block *b, struct str *out_value);

#endif
