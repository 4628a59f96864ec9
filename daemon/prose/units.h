/* SPDX-License-Identifier: MIT */
/* gazetted: the pieces of a text that a summary may be made of. */
/*
 * A unit is a sentence, or the sentences that one quotation ties together:
 * a summary takes it whole or leaves it. Each is judged by itself:
 *
 *	whole    it is a whole sentence of the article, no heading, byline,
 *		 caption, list item, furniture or address, not cut off, and no
 *		 quotation that stays open
 *	tells    and long enough to say what happened; or all that its text
 *		 has, where that knows no stops
 *	depends  it leans on the unit before: "He added ...", "But ...",
 *		 "'...', she said", a quotation without its speaker
 *
 * Slices are borrowed from the text.
 */
#ifndef GZ_PROSE_UNITS_H
#define GZ_PROSE_UNITS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"

struct arena;

struct unit {
	struct str text;
	size_t doc, place; /* of the article among several; in its text */
	size_t sentences;
	size_t words; /* letters by two where a script has no spaces */
	bool whole, tells, depends;
	bool who;	    /* it leans on a person: "he", "his", nobody */
	bool stranger;	    /* the first does not say what one it is about */
	struct str thing;   /* it begins by pointing at this, of the headline */
	bool names;	    /* a name is in it, or a noun that has a capital */
	struct str speaker; /* of a quotation, where one word names them */
	bool page;	    /* a sentence in which the page speaks of itself */
	bool promise;	    /* or says what it will tell */
	bool labelled;	    /* behind a speaker's name and a colon */
	bool inside;	    /* a quotation that began above, or a post */
	bool asks; /* an interview's: before a question, or its answer */
};
typedef VEC(struct unit) units;

/* Appends the units of a plain text with a paragraph a line, at most `max` in
 * all of `out`. `language` (BCP 47) says whose small words make a sentence
 * lean on another; where absent it is detected. */
void units_of(struct arena *a, struct str text, struct str language, size_t doc,
    size_t max, units *out);

/* It ends in a stop, with quotes and brackets behind it, and does not trail
 * off. */
bool units_ends_whole(struct str sentence);

/* It ends in dots, in such brackets too ("[...]"): cut off, or trailing off. */
bool units_ends_cut(struct str text);

#endif
