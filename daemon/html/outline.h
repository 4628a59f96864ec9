/* SPDX-License-Identifier: MIT */
/* gazetted: a page as a list of its elements, and simple selectors over it. */
/*
 * For passes that ask what stands where, and need no parser's repairs: the
 * elements and texts of a page in document order, each with its parent and
 * the end of what is inside it. Forgotten end tags of p, li, dt, dd, tr, td,
 * th and option are put in; an end tag without its start is passed over.
 * Content of script, style and the like is left out, but JSON-LD is kept as
 * the text of its script. Linear in the page; OUTLINE_NODES_MAX nodes and
 * OUTLINE_DEPTH_MAX levels, deeper ones stand beside each other.
 *
 *	struct outline o;
 *	outline_read(a, page, &o);
 *	struct outline_selector *s;
 *	if (outline_selector(a, S("article.news > h2 a[href]"), &s, e) < 0) ...
 *	for (size_t i = outline_find(&o, s, 0, o.n); i < o.n;
 *	     i = outline_find(&o, s, i + 1, o.n))
 *		use(outline_text(a, &o, i));
 */
#ifndef GZ_HTML_OUTLINE_H
#define GZ_HTML_OUTLINE_H

#include <stdint.h>

#include "base/err.h"
#include "html/token.h"

struct outline_node {
	enum html_tag tag; /* TAG_UNKNOWN for texts too */
	struct str name;   /* absent: a text */
	struct str text;   /* of a text, decoded */
	const struct html_attr *attr;
	uint32_t attrs;
	uint32_t parent; /* of the first level: its own number */
	uint32_t end;	 /* behind the last node inside it */
};

struct outline {
	struct outline_node *v;
	size_t n;
	struct str base; /* of <base href>, as written; or absent */
};

/* Reads a page, UTF-8, which is borrowed for as long as the outline is. */
void outline_read(struct arena *a, struct str page, struct outline *out);

/* An attribute's value; absent where the node has none of that name. */
struct str outline_attr(const struct outline_node *n, struct str name);

/* Is the word one of those of the class attribute, in any case? */
bool outline_has_class(const struct outline_node *n, struct str word);

/* The text inside a node, white space squeezed, OUTLINE_TEXT_MAX bytes at
 * most; new in the arena. Absent where there is none. */
struct str outline_text(struct arena *a, const struct outline *o, size_t node);

/* ---- selectors ---- */

struct outline_selector;

/* Of CSS: names, *, #id, .class, [attr], [attr=value] and with ^= $= *= ~=,
 * put together, inside each other (" ", ">"), and lists by ",". ERR_REJECT
 * for all else, with what was not understood. Lives in the arena. */
int outline_selector(struct arena *a, struct str text,
    struct outline_selector **out, struct err *e) MUST_CHECK;

bool outline_matches(
    const struct outline *o, const struct outline_selector *s, size_t node);

/* The first that matches, from `from` on and before `to`; `to` where there is
 * none. */
size_t outline_find(const struct outline *o, const struct outline_selector *s,
    size_t from, size_t to);

#endif
