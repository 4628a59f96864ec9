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

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* ISO 639-1, static; absent where the text is too short or nothing speaks for
 * one language more than for another. Looks at the first
 * LANGUAGE_SAMPLE_MAX bytes. */
struct str language_detect(struct str text);

/* Whether the small words of a text, two at least, are those of a language much
 * more than those of another one. */
bool language_by_words(struct str text, struct str language, struct str other);

/* The language of a text of which `said` is said (BCP 47; absent: nothing), by
 * CLD2 where it is installed. What is said stands unless the text is surely in
 * another language; of a headline, unless it is "en", which publishing systems
 * say of whatever they publish, and its script, small words or letters speak
 * for another, too. Static, or `said`; absent where nothing is known. */
struct str language_of(struct str text, struct str said);

/* What a feed writes of its language, as a tag: "en_US" becomes "en-US".
 * Absent where it is none ("English"). In the arena. */
struct arena;
struct str language_tag(struct arena *a, struct str s);

/* A tag (or none) as tables of words know it: "nb" and "nn", with whatever
 * country, are "no"; any other as it is. */
struct str language_as_listed(struct str tag);

/* A number for the language of a tag, the same for all its countries and
 * scripts, and for "nb", "nn" and "no"; 0 where it is none. */
uint16_t language_code(struct str tag);

/* "rtl" for what is written from right to left, else "ltr": HTML's dir. */
struct str language_direction(struct str tag);

/* Whether the folded word is one of the small words of the language, which
 * tell nothing of what a text is about; where `language` is absent or none
 * that is known here, of any. */
bool language_small_word(struct str word, struct str language);

#endif
