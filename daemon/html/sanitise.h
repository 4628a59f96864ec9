/* SPDX-License-Identifier: MIT */
/* gazetted: foreign HTML made safe for mail. */
/*
 * Nothing of the source is copied: its tokens are read, and what is on the
 * allow-list is written anew. Invariants:
 *
 * 1. Only listed elements with listed attributes come out; text and values
 *    are escaped; links are http, https or mailto, pictures http or https.
 * 2. Output is balanced and nested so that an HTML parser builds from it
 *    just the tree it spells, with no help from its repair rules.
 * 3. Sanitising twice changes nothing.
 *
 * Scripts, styles, frames, embedded objects, form controls, svg and math go
 * with their content; boxes (div, section, ...) become paragraphs where bare
 * text stands in them; other tags go and their content stays.
 *
 *	struct sanitise_opts o = {.base_url = S("https://example.org/a/")};
 *	html_sanitise(a, S("<div onclick=x>Hi <a href=b>there"), &o)
 *	    -> <p>Hi <a href="https://example.org/a/b">there</a></p>
 */
#ifndef GZ_HTML_SANITISE_H
#define GZ_HTML_SANITISE_H

#include "base/str.h"

struct arena;

enum sanitise_images {
	SANITISE_IMAGES_NONE, /* no <img> at all */
	SANITISE_IMAGES_KEEP, /* but those that nobody sees */
	SANITISE_IMAGES_LINK, /* a link to it, its alt text as the text */
};

struct sanitise_opts {
	struct str base_url; /* for relative links, or absent: they go */
	enum sanitise_images images;
};

/* The safe form of `html` (UTF-8, borrowed), in the arena. Cut off between
 * two tokens where it would grow past HTML_OUT_MAX. */
struct str html_sanitise(
    struct arena *a, struct str html, const struct sanitise_opts *opts);

#endif
