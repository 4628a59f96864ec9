/* SPDX-License-Identifier: MIT */
/* gazetted: HTML to plain text. */
/*
 * Two forms. Inline, for titles and one-line summaries: one line. Block, for
 * the text part of a mail: paragraphs parted by a blank line, list items
 * behind "- " or "1. ", quotes behind "> ", <pre> as it stands, cells of a
 * table parted by tabs. Lines are not wrapped. References are decoded once;
 * what a reader of the page would not see (scripts, styles, form controls)
 * is left out.
 *
 *	html_inline_text(a, S("Tom &amp; <b>Ann</b><br>here"))
 *	    -> "Tom & Ann here"
 *
 * A '<' that begins no tag stays: "T1 < 3" is itself.
 */
#ifndef GZ_HTML_TOTEXT_H
#define GZ_HTML_TOTEXT_H

#include <stdbool.h>

#include "base/str.h"
#include "base/vec.h"

struct html_text_opts {
	struct str base_url; /* for relative links, or absent */
	bool number_links;   /* "[1]" behind the text of each link */
	bool alt;	     /* pictures as "[alternative text]" */
	bool rule_headings;  /* a line of dashes below them */
	bool no_captions;    /* unless there is nothing else (caption.h) */
	bool no_code; /* nor code that is set apart, unless that is all */
};

struct html_text {
	struct str text;
	VEC(struct str) links; /* absolute URLs; "[1]" is links.v[0] */
};

/* Everything on one line, white space squeezed, none at the ends. Blocks and
 * line breaks become a space. In the arena, or `html` itself. */
struct str html_inline_text(struct arena *a, struct str html);

/* With line breaks "\n", none at the end. One URL has one number however
 * often it is linked. At most HTML_OUT_MAX bytes. */
struct html_text html_block_text(
    struct arena *a, struct str html, const struct html_text_opts *opts);

/* Does a string that may be plain text or HTML hold a tag of an HTML element
 * or a character reference with its semicolon? */
bool html_looks_like(struct str s);

/* Is a document HTML? It begins with a tag, or a line of it does as documents
 * do, or tags stand in most of its lines: text may speak of <video>, too. */
bool html_is_page(struct str s);

#endif
