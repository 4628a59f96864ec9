/* SPDX-License-Identifier: MIT */
/* gazetted: text into HTML. */
/*
 * The only two ways in which foreign text may reach HTML. Both take any bytes
 * and keep them, so that what a reader decodes is what was given.
 *
 *	buf_adds(&b, S("<a title=\""));
 *	html_escape(&b, title);
 *	buf_adds(&b, S("\">"));
 *	html_escape_text(&b, title);
 */
#ifndef GZ_HTML_ESCAPE_H
#define GZ_HTML_ESCAPE_H

#include "base/buf.h"
#include "base/str.h"

/* Appends `s` with & < > " ' escaped: good in text and between quotes of
 * either kind, never in an unquoted attribute. */
void html_escape(struct buf *b, struct str s);

/* Appends `s` with & < > escaped: good in text alone, and shorter. */
void html_escape_text(struct buf *b, struct str s);

#endif
