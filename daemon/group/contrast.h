/* SPDX-License-Identifier: MIT */
/* gazetted: headlines that say the same of another. */
/*
 * "Two dead in house fire in Osaka" and the same in Nagoya: laid side by side,
 * the headlines differ in one place, in which each has something that its
 * report tells again and the other nowhere has. That is another event, though
 * all else is alike, and it can be seen without knowing which words are names:
 * also in scripts without capitals and, letter by letter, in those without
 * spaces.
 *
 * Of scripts without spaces one letter may be all that differs, in names that
 * share the other ("河南", "河北"): the names are what it makes with the
 * letters beside it. An alphabet's letters and small numbers do not count.
 *
 * What else differs beside such a pair of names may differ in any words, as
 * long as twice as much is the same: "EU court rules against Hungary on
 * asylum", "... against Poland on judges".
 *
 * A headline without a text tells its names itself, where it is known what is
 * one; where all words have capitals what it begins with is.
 *
 * Something in one of the two alone is but a fuller headline. Another word for
 * the same ("blaze", "fire") mostly stands in the other report too, and where a
 * language has capitals it is known for a word by being written without one.
 * Two or three such words, each told again and none of them in the other report
 * ("Senate passes bill on prison deaths", "... on gambling adverts"), are
 * another matter, unless both headlines have one figure, as one act has.
 * Figures are no contrast, they change as news go on; days are, and where they
 * are all that differs little else need be said.
 */
#ifndef GZ_GROUP_CONTRAST_H
#define GZ_GROUP_CONTRAST_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct vector;

/* Words, and letters of scripts without spaces; the first of a headline. */
#define HEADING_MAX 32

enum piece_kind {
	PIECE_SMALL, /* says nothing */
	PIECE_FIGURE,
	PIECE_DATED,  /* a day, a month */
	PIECE_LETTER, /* of a script without spaces */
	PIECE_WORD,   /* known to be no name */
	PIECE_NAME,   /* a name, or it cannot be told */
};

/* A number of a report and the word or number that it stands beside: "42" and
 * "year-old", "31102" and "2026". */
struct slot {
	uint32_t beside, number; /* as in vectors; of a score 0, and none */
	uint32_t value;		 /* its digits alone */
	bool part; /* of a name: "Firefox 121"; or of a longer number */
};
#define SLOTS_MAX  10
#define PLACES_MAX 6

struct heading {
	uint8_t n, slots, places;
	uint16_t language;	   /* text/language.h's number */
	bool caseless;		   /* the report is: there are no capitals */
	bool nouns;		   /* have capitals, as names have */
	bool opens;		   /* none: it is how the text begins */
	bool capitals;		   /* most of its words have them */
	bool aside;		   /* calls its article none that reports */
	uint8_t kind[HEADING_MAX]; /* enum piece_kind */
	uint32_t id[HEADING_MAX];  /* as in vectors; of a letter its code */
	uint64_t marks;	       /* a bit for each id: without it none is there */
	uint64_t tells, dates; /* of what is content, and of dates */
	uint8_t content;       /* pieces that are not small */
	/* Of the whole report, if it is brief: numbers, and towns, districts
	 * and provinces of scripts without spaces. */
	struct slot slot[SLOTS_MAX];
	uint32_t place[PLACES_MAX]; /* the lowest bits are its kind */
};

/* Adds a piece where there is room. */
void heading_add(struct heading *h, enum piece_kind kind, uint32_t id);

/* The same of a number, whose value is that of the digits in `text`; not of one
 * below 10, or with letters. */
void heading_add_slot(
    struct heading *h, const struct slot *slot, struct str text);

/* Two letters of a script without spaces, and the same with the letter before
 * them: if they name a place, as "城市" ("city") does not, and there is room.
 */
void heading_add_place(struct heading *h, struct str pair, struct str whole);

/* Whether both name places of one kind and none that both do. */
bool heading_elsewhere(const struct heading *g, const struct heading *h);

bool heading_same(const struct heading *g, const struct heading *h);

/* Whether the headlines of two whole reports say the same of another. */
bool contrast(const struct vector *x, const struct vector *y);

#endif
