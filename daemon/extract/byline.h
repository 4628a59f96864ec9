/* SPDX-License-Identifier: MIT */
/* gazetted: lines that say who wrote it. */
/*
 *	byline_names(a, S("4 Mar 2025 | By Ann Example"))	-> "Ann Example"
 *	byline_names(a, S("Ann Example, 4 Mar 2025"))		-> "Ann Example"
 *	byline_names(a, S("The quay is long."))			-> absent
 *
 * No name is known: one is told by its form, two words and more that begin
 * with a capital, and by what stands beside it, "By" or a date.
 */
#ifndef GZ_EXTRACT_BYLINE_H
#define GZ_EXTRACT_BYLINE_H

#include "extract/page.h"

/* What stands behind "By", "Von", "Author:"; `s` where it begins with none. */
struct str byline_value(struct str s);

/* The name or names, still in one string, that a line holds; absent where it
 * is no byline. A slice of `line`. */
struct str byline_names(struct arena *a, struct str line);

/* The same of a block, whose elements may part the label from the name. */
struct str byline_of_block(const struct page *p, const struct block *b);

/* "By Ann Example", with what stands behind a bar or a dot or not. */
bool byline_is(struct arena *a, struct str line);

/* "Two Words", each with a capital or in letters that have none. */
bool byline_like_name(struct str s);

/* "Ann Example, Bob Sample and Carl Third" */
bool byline_all_names(struct str s);

/* Where one name ends and the next begins: the length of what parts them at
 * `i`, 0 where nothing does. */
size_t byline_joint(struct str s, size_t i);

/* "Senior Reporter", "Harbour Post Staff": holds a word that says what
 * somebody does. */
bool byline_is_role(struct str s);

/* "Photographs by Ann Example": of whom the pictures are. */
bool byline_is_picture(struct str s);

/* "Harbour Foundation e.V.", "Harbour Post", "example.org": nobody's name. */
bool byline_is_organisation(struct str s);

#endif
