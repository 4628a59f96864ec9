/* SPDX-License-Identifier: MIT */
/* gazetted: what a line of a letter is, by its words. */
/*
 *	line_marker(S("* Harbour opens"), &n)	-> 2, and n -1
 *	line_headline(a, S("Harbour opens:"))	-> "Harbour opens"
 *	line_tells(S("here"))			-> false
 *
 * All borrow their text; what they return are slices of it, but for
 * line_headline().
 */
#ifndef GZ_FEED_LETTER_LINE_H
#define GZ_FEED_LETTER_LINE_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

#define HEADLINE_MIN 9	 /* bytes of a link's text that names an item */
#define HEADLINE_MAX 250 /* bytes of a headline */

/* Is it a bare URL? */
bool line_is_url(struct str label);

/* Bytes of a bullet that the text begins with, or of what numbers it, with
 * the blanks around it; 0 where there is none. `*out_number`: -1 for a bullet.
 */
size_t line_marker(struct str s, int *out_number);
bool line_is_marked(struct str s);

/* A headline without its bullet, and without what led to its link: ":". A
 * number stays until it is known that others have one. */
struct str line_headline(struct arena *a, struct str s);

/* What stands behind a headline in its block, without what parts them. */
struct str line_blurb(struct str s);

/* Does the text tell enough to be a headline, out of a running text? */
bool line_tells(struct str label);

/* The sentence around the byte; `*out_from` is where it begins. */
struct str line_sentence(struct str text, size_t at, size_t *out_from);

/* " - which cuts well", ": it cuts well" */
bool line_explains(struct str behind);

/* Does a sentence go on here, in small letters? */
bool line_goes_on(struct str behind);

/* One line, and no sentence: it may turn out to be a headline. */
bool line_may_head(struct str text);

/* Does it end as a question does? */
bool line_asks(struct str text);

/* "Map:", "Map": one word, which names what stands behind it. */
bool line_is_label(struct str text);

/* "(c) 2026", "All rights reserved" */
bool line_is_imprint(struct str text);

#endif
