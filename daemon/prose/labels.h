/* SPDX-License-Identifier: MIT */
/* gazetted: lines of a feed's text that only label it. */
/*
 * Where no sentence may be told, a feed's own text is, as far as it says
 * something. Forums and code hosts have made some of theirs themselves:
 *
 *	Article URL: https://example.org/	an address or a count, and what
 *	# Comments: 3				it is
 *	submitted by /u/ann [link] [comments]	who sent it, and where to
 *	- fix: a crash, by @ann in #12		what was changed by whom
 *	1. The headline  The Gazette		this one over again, and others
 *	#orlin #ferry				what it is filed under
 *	The headline				once more
 *
 * with their headings, lines of furniture, and what the page says of itself.
 */
#ifndef GZ_PROSE_LABELS_H
#define GZ_PROSE_LABELS_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

/* `text` without those lines; itself, trimmed, where it has none. Borrows, or
 * new in the arena. */
struct str labels_cut(struct arena *a, struct str text, struct str title);

/* `text` with quotation marks in place of the "> " before lines that are
 * quoted, or without any where all are, also below "ann:", whom they are of:
 * then `*out_alone` is true. Borrows a text that quotes nothing. */
struct str labels_quotes(struct arena *a, struct str text, bool *out_alone);

/* What stands behind the mark of a list, "- " or "1. "; `*out` is the line if
 * it has none. */
bool labels_item(struct str line, struct str *out);

/* A line without the tags that stand behind its text: two and more, or one
 * behind a stop. */
struct str labels_tags_cut(struct str line);

#endif
