/* SPDX-License-Identifier: MIT */
/* gazetted: a returned mail to its parts. */
/*
 * Only as much of MIME as reports need: the parts in their order, whatever
 * they are nested in, without descending into the mail that is returned. One
 * pass over the lines; what is malformed is text.
 */
#ifndef GZ_DELIVER_BOUNCE_PART_H
#define GZ_DELIVER_BOUNCE_PART_H

#include "base/str.h"
#include "base/vec.h"

struct part {
	struct str headers; /* with the newline of the last one */
	struct str type;    /* lower case, without parameters; may be empty */
	struct str body;    /* decoded */
};
typedef VEC(struct part) parts;

/* The text with LF alone at line ends; in the arena. */
struct str part_lines(struct arena *a, struct str s);

/* The first field of that name, unfolded and trimmed; absent where there is
 * none. `name` with its colon. */
struct str part_field(struct arena *a, struct str headers, struct str name);

/* Parts of a message that went through part_lines(). `out_headers` are its
 * own; a message of one part has one. */
void part_split(
    struct arena *a, struct str message, struct str *out_headers, parts *out);

#endif
