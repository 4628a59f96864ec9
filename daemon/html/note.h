/* SPDX-License-Identifier: MIT */
/* gazetted: marks of footnotes. */
/*
 *	a bridge<sup><a href="#n1">1</a></sup> of wood
 *	a bridge<a href="#n1"><sup>[1]</sup></a> of wood
 *
 * Raised as the mark is, it reads well on its page; in plain text it would be
 * a "bridge1". What is raised and no link, as in "m<sup>2</sup>", is text.
 */
#ifndef GZ_HTML_NOTE_H
#define GZ_HTML_NOTE_H

#include "base/str.h"
#include "html/token.h"

/* "1", "[12]", "*", "†": what leads a reader to a note. */
bool html_note_mark(struct str text);

/* Passes over the mark of a note that `start`, the token just read, opens.
 * False where it opens none; then the tokenizer stands where it stood. */
bool html_skip_note(struct html_tokenizer *t, const struct html_token *start);

#endif
