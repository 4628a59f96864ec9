/* SPDX-License-Identifier: MIT */
/* gazetted: character references (&amp; &#233; &eacute) of HTML. */
/*
 * Decoding by the HTML standard (13.2.5.72 to 13.2.5.80): the longest name
 * that matches wins, old names count without their semicolon, numbers 128 to
 * 159 mean windows-1252, and what is no reference stays as it stands. A text
 * is decoded once: "&amp;lt;" becomes "&lt;" and no further.
 *
 *	html_unescape(a, S("AT&amp;T &#8211; caf&eacute"))  ->  "AT&T – café"
 */
#ifndef GZ_HTML_ENTITY_H
#define GZ_HTML_ENTITY_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

#define HTML_ENTITIES	2231 /* names in the standard's table */
#define HTML_ENTITY_OUT 7    /* bytes of the longest value, with a NUL */

struct html_entity {
	char name[33]; /* without '&', with ';' where that belongs to it */
	char value[HTML_ENTITY_OUT]; /* UTF-8 */
};

/* Sorted by the bytes of the name. */
extern const struct html_entity html_entities[HTML_ENTITIES];

/* Reads the reference whose '&' is s.p[i]. Returns the bytes it takes,
 * beginning with the '&', and its value in `out` (NUL-terminated UTF-8,
 * `*out_n` bytes); 0 where there is none, the '&' standing for itself.
 * `in_attr`: a name without ';' before '=' or an alphanumeric is then no
 * reference, so that "?a=1&copy=2" survives. */
size_t html_entity_at(struct str s, size_t i, bool in_attr,
    char out[HTML_ENTITY_OUT], size_t *out_n);

/* `s` with its references decoded once, as text (not as attribute); `s`
 * itself where it has none. */
struct str html_unescape(struct arena *a, struct str s);

/* A bound on the decoded size: two names give more bytes than they take
 * (&nGt; and &nLt;, five bytes for six). */
static inline size_t html_unescape_max(size_t n)
{
	return n + n / 5 + 1;
}

#endif
