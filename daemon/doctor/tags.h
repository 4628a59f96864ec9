/* SPDX-License-Identifier: MIT */
/* gazetted: the records of DKIM and DMARC. */
/*
 * Both are lists of "tag=value" parted by semicolons (RFC 6376 section 3.2,
 * RFC 9989 section 4.7).
 *
 *	struct tags t;
 *	if (tags_parse(a, S("v=DMARC1; p=none"), &t))
 *		tags_get(&t, "p");	 "none"
 */
#ifndef GZ_DOCTOR_TAGS_H
#define GZ_DOCTOR_TAGS_H

#include <stdbool.h>

#include "base/str.h"
#include "base/vec.h"

struct tag {
	struct str name, value; /* without the blanks around them */
};

struct tags {
	VEC(struct tag) list;
};

/* False where it is no such list, a tag comes twice, or there are more than
 * TAGS_MAX. Borrows `text`. */
bool tags_parse(struct arena *a, struct str text, struct tags *out);

/* The value; absent where the tag is not there. Names are of one case. */
struct str tags_get(const struct tags *t, const char *name);

/* Whether a list of words parted by colons has it, whatever the case. */
bool tags_has_word(struct str list, struct str word);

/* Without any white space, in the arena: base64 may be folded. */
struct str tags_packed(struct arena *a, struct str value);

#endif
