/* SPDX-License-Identifier: MIT */
/* gazetted: what is known of a word, by language. */
/*
 * Stemming a word and looking it up in lists costs more than all else that is
 * done with it, and most words of a text were in the texts before. So what was
 * found out is kept, in a table where a word takes the place of another: its
 * size is fixed and no answer depends on what it holds.
 */
#ifndef GZ_GROUP_LEXICON_H
#define GZ_GROUP_LEXICON_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct word;
struct lexicon;

/* Returns new (free with lexicon_free). For one thread at a time. */
struct lexicon *lexicon_new(void);
void lexicon_free(struct lexicon **l);

struct lexeme {
	uint64_t key; /* lexicon.c's */
	/* A hash, never 0; of a number or a pair the word's. Names have one
	 * too: they are bent as other words are. */
	uint64_t stem;
	/* Where words are put together of others, a hash of the first of them:
	 * of one that is written small, as no name is. Or 0. */
	uint64_t head;
	bool small;  /* a small word of its language */
	bool common; /* says nothing: that, a letter alone, a pair of letters
		      * that has one for grammar */
	bool closed; /* of a closed class (text/closed.h) */
	/* Names a day or a month: written like a name in some languages, and
	 * none, for every report of a week has it. */
	bool dated;
	bool month; /* is one, or may be one cut short: "Oct" */
	/* Where it counts, "12" or "twelve", a hash of the digits; or 0. */
	uint64_t number;
};

/* A letter of a script without spaces: its code, or, where vowels are written
 * around it, a hash above all codes. */
uint32_t letter_id(struct str letter);

/* The stem of two of them side by side. */
uint64_t letters_stem(uint32_t before, uint32_t letter);

/* The words that follow are of this language, which may be absent. */
void lexicon_language(struct lexicon *l, struct str language);

/* Of a word whose hash is `id`. */
struct lexeme lexicon_of(struct lexicon *l, const struct word *w, uint64_t id);

#endif
