/* SPDX-License-Identifier: MIT */
/* gazetted: what a digest or a reader wants to be told, and what not. */
/*
 * Rules are strings, in the config and in the state:
 *
 *	TEXT		a word or phrase of the title or the text
 *	title:TEXT author:TEXT category:TEXT
 *	source:NAME section:NAME language:TAG
 *
 * where TEXT between slashes, /.../, is a regular expression (text/regex.h).
 */
#ifndef GZ_MODEL_WANTS_H
#define GZ_MODEL_WANTS_H

#include <stdbool.h>

#include "base/str.h"
#include "base/vec.h"

struct wants {
	VEC(struct str) include;   /* one of them must fit; none: all do */
	VEC(struct str) exclude;   /* none of them may fit */
	VEC(struct str) languages; /* one of them must be it; none: all are */
};

enum rule_kind {
	RULE_TEXT,
	RULE_TITLE,
	RULE_AUTHOR,
	RULE_CATEGORY,
	RULE_SOURCE,
	RULE_SECTION,
	RULE_LANGUAGE,
};

struct rule {
	enum rule_kind kind;
	struct str text; /* of the string, without kind and slashes */
	bool pattern;	 /* a regular expression */
};

struct rule rule_of(struct str s);

/* All of it as one text that is the same for the same wants, for the state
 * and for telling readers with the same wants; absent where there are none. In
 * the arena. */
struct str wants_text(struct arena *a, const struct wants *w);

/* Back again; what is no line of wants_text() is left out. Borrows `text`. */
void wants_read(struct arena *a, struct str text, struct wants *out);

#endif
