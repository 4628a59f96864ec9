/* SPDX-License-Identifier: MIT */
/* gazetted: paragraphs wrapped into lines. */
/*
 * Lines are filled greedily by display width (text/width.h). They break at
 * spaces, and between ideographs and kana, with closing punctuation kept off
 * the start of a line and opening punctuation off the end. A word wider than
 * the line stands alone and whole, so a URL is never broken. Every line ends
 * in one LF; the output never has a blank at a line's end, except
 *
 *   - flowed lines (RFC 3676, DelSp=no), whose one space at the end says that
 *     the next line goes on. Where a line is broken and no space stood
 *     between, as in Chinese, the line is a fixed one: the reader would put a
 *     space there. So are the lines of a paragraph with a hanging indent.
 *   - the signature separator "-- ", which is kept when it is the whole text.
 *
 *	struct wrap w = {.columns = 72, .flowed = true};
 *	wrap_paragraph(&b, text, &w);
 */
#ifndef GZ_TEXT_WRAP_H
#define GZ_TEXT_WRAP_H

#include "base/buf.h"

#define WRAP_COLUMNS 72 /* what mail is wrapped to */

struct wrap {
	size_t columns;	  /* 1..WRAP_COLUMNS_MAX; 0 is WRAP_COLUMNS */
	struct str first; /* put before the first line: "  ", "* ", "[1] " */
	struct str rest;  /* put before the others: the hanging indent */
	bool flowed;	  /* soft line ends, and stuffing: a line that begins
			   * with a space, ">" or "From " gets a space */
};

/* Appends `text` as one paragraph; white space in it, line breaks too, counts
 * as one space, none at the ends. Nothing is appended for a text without a
 * word and without a `first`. In flowed output a line is at most `columns`
 * wide with its trailing space; stuffing may add one column. */
void wrap_paragraph(struct buf *b, struct str text, const struct wrap *w);

/* Appends one line as it is (a heading, verse, a table's row), without
 * wrapping, blanks at its end taken off, stuffed where `flowed`. The
 * signature separator "-- " stays. `line` has no line break. */
void wrap_fixed(struct buf *b, struct str line, bool flowed);

#endif
