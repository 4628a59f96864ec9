/* SPDX-License-Identifier: MIT */
/* gazetted: a text without what means something on its own page alone. */
/*
 *	The mayor (Foto) spoke		a picture that is not here
 *	the `bridge` package		code, as Markdown has it
 *	The bridge fell [2] on Monday	a note that is not here
 *	the bridge[^why]		the same of Markdown, and
 *	*at last*			what it stresses
 *	[the bridge](/bridge)		or links
 *	A Bridge (1920)The bridge fell	a caption that a feed glued to it: two
 *					lines
 *
 * and what it draws on, below "References:"; and what lists as lines, as a text
 *of one line has it.
 */
#ifndef GZ_PROSE_BARE_H
#define GZ_PROSE_BARE_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

/* Of at most SUMMARY_TEXT_MAX bytes. Borrows where there is nothing to take
 * out, else new in the arena. */
struct str bare_text(struct arena *a, struct str text);

/* "In short" above "- Nine lanes" and "- No tolls" is "In short: Nine lanes; No
 * tolls". Borrows a text without a list. */
struct str bare_list(struct arena *a, struct str text);

/* "[2] The path is short.": what a text points at with that number. */
bool bare_note(struct str line);

/* "(1:07) The numbers are of the ministry.", "0:16 Bridges": a place in a
 * recording. No live page has an hour of one zero. */
bool bare_moment(struct str line);

/* "f(X) :- Y #= 2 * X.", "// Never empty.": code, by its signs. */
bool bare_code(struct str sentence, size_t words);

/* "[This talk was given in Orlin.]": its editor's, also where its brackets are
 * of more than one sentence. "[A] bridge" is a quotation that was changed. */
bool bare_editors(struct str sentence);

#endif
