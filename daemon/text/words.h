/* SPDX-License-Identifier: MIT */
/* gazetted: the words of a text, one by one. */
/*
 * A word is a run of letters, marks and digits. An apostrophe between two
 * letters, a full stop between single letters ("U.S.") and a stop or comma
 * between digits ("1,000") are inside it, as is the space in "1 000". In
 *scripts without spaces between words (Han, kana, Thai, Lao, Khmer) each two
 *neighbours are one, so that texts can be compared without a dictionary.
 *
 *	struct words w = words_of(text);
 *	struct word word;
 *	while (words_next(&w, &word))
 *		use(word.folded);
 */
#ifndef GZ_TEXT_WORDS_H
#define GZ_TEXT_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "text/caps.h"

struct word {
	struct str raw;	   /* as it stands, borrowed from the text */
	struct str folded; /* lower case, without an English possessive, digits
			    * as ASCII has them; cut at WORD_BYTES_MAX bytes,
			    * good until the next call */
	int sentence;	   /* of the text, from 0, by its stops */
	bool upper;	   /* begins with a capital */
	bool begins;	   /* first in a sentence, a line or a quotation */
	bool joined;	   /* one space or hyphen from the word before */
	bool number;	   /* begins with a digit */
	bool pair;	   /* two characters of a script without spaces */
	uint8_t first;	   /* bytes of the first of them */
};

struct words {
	struct str text;
	size_t at, last_end; /* bytes */
	int sentence;
	bool fresh, stopped;
	/* The character before, in a script without spaces, 0 bytes: none. */
	size_t before_at, before_n;
	char folded[WORD_BYTES_MAX + 8];
};

/* An apostrophe parts "l'eau" and joins "don't". */
struct words words_of(struct str text);

/* False at the end. Bytes that are not UTF-8 part words. */
bool words_next(struct words *w, struct word *out);

/* All words of a text stand in another, as those of an empty one do; of each
 * WORDS_SAME_MAX are looked at. */
bool words_within(struct str text, struct str other);

/* All words of one of the two texts stand in the other. */
bool words_same(struct str x, struct str y);

/* Whether the character is of a script that puts no spaces between words. Of
 * such a script a letter with the vowels and tones around it is one character.
 */
bool words_unspaced(uint32_t c);

/* A letter of any script, of Unicode's categories Lu to Lo; UTF8_BAD is none.
 */
bool words_letter(uint32_t c);

/* A capital; or a small letter, which those of Georgian are not, as it has no
 * others. */
bool words_upper(uint32_t c);
bool words_lower(uint32_t c);

#endif
