/* SPDX-License-Identifier: MIT */
/* gazetted: a tree back into HTML. */
/*
 * The fragment serialisation of the HTML standard (13.3), with one addition:
 * a newline that begins a <pre>, <listing> or <textarea> is doubled, since a
 * parser drops the first. What it gives parses to the same tree wherever the
 * standard lets it: not so a <p> in a <p>, which only scripts can build, or
 * a <plaintext>. No recursion.
 *
 *	struct buf b = buf_init(HTML_OUT_MAX);
 *	html_serialise(&b, t.document, false);
 */
#ifndef GZ_HTML_SERIALISE_H
#define GZ_HTML_SERIALISE_H

#include "base/buf.h"
#include "html/tree.h"

/* Appends what is inside the node. `scripting`: as it was parsed with; the
 * text in a <noscript> is then left as it is. */
void html_serialise(struct buf *b, const struct html_node *n, bool scripting);

/* Appends the node itself too. */
void html_serialise_node(
    struct buf *b, const struct html_node *n, bool scripting);

#endif
