/* SPDX-License-Identifier: MIT */
/* gazetted: which language a text is in. */
/*
 * By script where that decides (Greek, Hangul, Thai, ...), else by the small
 * words that no text does without, and some letters. Good for a paragraph,
 * not for a name.
 *
 *	language_detect(S("The cat is on the table."))	-> "en"
 */
#ifndef GZ_TEXT_LANGUAGE_H
#define GZ_TEXT_LANGUAGE_H

#include "base/str.h"

/* ISO 639-1, static; absent where the text is too short or nothing speaks for
 * one language more than for another. Looks at the first
 * LANGUAGE_SAMPLE_MAX bytes. */
struct str language_detect(struct str text);

#endif
