/* SPDX-License-Identifier: MIT */
/* gazetted: where sentences end. */
/*
 * Rules, not a model: a stop ends a sentence when what follows looks like the
 * beginning of another and what stands before is no abbreviation, initial or
 * ordinal. One list of abbreviations serves all languages of Latin and
 * Cyrillic script, with more by language (abbreviation.h); the stops of
 *Chinese, Japanese, Hindi, Arabic, Ethiopic and Armenian are known. A line
 *break ends a sentence, since texts here have a paragraph a line, but for a
 *line of words without a stop that the next goes on in small letters: that was
 *broken by its width.
 *
 *	size_t at = 0;
 *	struct str s;
 *	while (sentence_next(text, &at, &s))
 *		use(s);
 */
#ifndef GZ_TEXT_SENTENCE_H
#define GZ_TEXT_SENTENCE_H

#include "base/str.h"
#include "text/listed.h" /* what sentences are judged by */

struct arena;

/* The sentence that begins at or after byte `*at`, without white space at its
 * ends, borrowed from `text`; `*at` moves behind it. False when there are no
 * more. Sentences come in order and hold all of the text but white space. */
bool sentence_next(struct str text, size_t *at, struct str *out);

/* The sentence that ends at byte `end` may have been cut there: it ends in a
 * number with a stop, which in its language may be an ordinal, or in what looks
 * like an abbreviation, and what follows on the line does not clearly begin
 * one. */
bool sentence_in_doubt(struct str text, size_t end);

/* The text ends in a colon that is typed for an Armenian full stop. */
bool sentence_armenian(struct str text);

/* The text ends in a title, "She met Dr.": it was cut before the name. */
bool sentence_short(struct str text);

/* `text` if it has at most `max_chars` grapheme clusters; else its beginning
 * up to the last sentence end within them if at least a third of `max_chars`
 * is left that way; else up to the last word's end that leaves room for "…",
 * which is put behind it. Never parts a cluster. Borrows where nothing is
 * added, else new in the arena. White space at the ends is taken off. */
struct str text_cut(struct arena *a, struct str text, size_t max_chars);

#endif
