/* SPDX-License-Identifier: MIT */
/* gazetted: what one walk over a sentence finds. */
/*
 * A sentence is read once, character by character: its words in and outside of
 * quotations and brackets, where its clauses part, what has a capital. What
 * that says of it is for others to judge (units.h). A walk may go on over a
 * second sentence, where a quotation that began in the first is still open.
 *
 *	struct walk w = {.language = S("de")};
 *	walk_over(sentence, &w);
 *	if (w.open)
 *		...
 */
#ifndef GZ_PROSE_WALK_H
#define GZ_PROSE_WALK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "prose/leaning.h"

#define SAID_MAX 4 /* "...", he has said: words that name nobody */

struct walk {
	struct str language;
	uint32_t open; /* the mark of a quotation still open, or 0 */
	size_t words;  /* all */
	struct str outside[SAID_MAX]; /* the first words outside quotations */
	bool beside[SAID_MAX];	      /* a comma, and no name is before it */
	size_t said;		      /* and how many there are */
	bool comma;		      /* since the last word */
	bool mark;		      /* or a colon, or a dash */
	bool colon;		      /* ever */
	size_t colons;		      /* with a space behind them */
	bool last;		      /* the word before has a capital, */
	bool full_name;		      /* as another had behind one */
	bool broken;	   /* ever, but before "that": another clause */
	bool renamed;	   /* and a capital is in it, of no place: */
	struct str before; /* the last word */
	bool later;	   /* behind its main clause */
	bool hyphen;	   /* right behind the first: "Then-" */
	bool titled;	   /* so is a quotation: "Das „Blatt“ hat" */
	bool reported;	   /* a verb in the mood of reports */
	struct lead_in lead;
	bool quoted, named; /* begins in one; a capital outside of them */
	size_t letters, digits, numbers;
	size_t pairs; /* letters of a script without spaces, worth two */
	int brackets; /* open */
	size_t wide;  /* likewise, "（" */
	bool stray;   /* something closes that did not open */
	bool small;   /* a word begins so; */
	bool mixed;   /* or one goes on so behind a capital */
};

/* Goes over a sentence; slices in `*w` are borrowed from it. */
void walk_over(struct str sentence, struct walk *w);

/* Nothing but names: of a cast, a staff, an address. What has no small letters
 * at all may say more, and so may scripts that have none: "Googleは". */
bool walk_only_names(const struct walk *w);

/* `c`, between the characters `before` and `next`, opens a quotation. A mark
 * behind a digit is an inch, and ” opens only in the languages that have it on
 * both sides. Two ` or ' are one mark of tokenised text. */
bool walk_opens(uint32_t before, uint32_t c, char next);

/* How much of what is below a line is in a quotation that the line leaves open,
 * 0: it is not closed there, or another opens first, as of who opens it again
 * in each paragraph; or nothing is quoted, `width="90`. Not a mark that closes
 * as often as it opens. */
size_t walk_goes_on(
    struct str language, uint32_t open, struct str line, struct str below);

/* The byte stands between the marks of a quotation. */
bool walk_quoted(struct str sentence, size_t at);

/* The quotation that a sentence begins with, in its marks; to the end of the
 * sentence where it is not closed there. Its first character alone, where that
 * opens none. */
struct str walk_quotation(struct str sentence);

/* Its first letter is a small one, of a word that is not written so: "eBay"
 * is. */
bool walk_small(struct str sentence);

/* It begins with a letter of a script that has no capitals. */
bool walk_uncased(struct str t);

#endif
