/* SPDX-License-Identifier: MIT */
/* gazetted: reports that have others in them, and roundups. */
/*
 * A report that has another's text and as much beside it may be that one's
 * story at length, or a roundup: the week in five stories, a morning letter
 * that quotes what it links to. It is a roundup where two that it quotes have
 * no text in common and are strangers by their terms; what one story has of
 * several texts seldom is. A roundup would bring together what it quotes: so it
 * goes with its own reprints, and with what it is of for all that (quote_goes),
 * and is a story of its own otherwise.
 *
 * Two that are mutual, each for the most part the other, are one text whatever
 * is beside it.
 */
#ifndef GZ_GROUP_QUOTE_H
#define GZ_GROUP_QUOTE_H

#include <stdbool.h>
#include <stdint.h>

#include "group/sketch.h"

struct pool;
struct report;

/* Of either text, in the other: they are mutual. */
#define MUTUAL_TEXT 0.6
#define COPIED_TEXT 0.9
/* Of a text, from one that it quotes, and from one that is longer. */
#define QUOTED_TEXT   0.1
#define QUOTED_LONGER 0.2
/* The odds of a report with one that it quotes a part of, more than which an
 * imprint below both seldom gives. */
#define QUOTED_ODDS 3.0
/* The odds of two that are strangers, at most. Of two reports of one event one
 * pair in seventy has so little, of two of others all but one in a thousand. */
#define STRANGERS_ODDS (-3.0)

/* Different ones that a report quotes, of which it is asked whether another
 * is a stranger. */
#define QUOTES_MAX 4

struct quotes {
	uint32_t of[QUOTES_MAX]; /* numbers in the pool */
	uint32_t n;
	bool several;	  /* it is a roundup */
	bool listed;	  /* by its headline (column.h) */
	uint32_t pair[2]; /* then two that have nothing to do with each other */
};

/* Of a roundup's headline, told by the report that it is of. */
#define HEADLINE_OF 0.6

bool quote_mutual(const struct sketch *x, const struct sketch *y);
/* But for a word here and there. */
bool quote_copies(const struct sketch *x, const struct sketch *y);

/* Whether text `x` has something of `y`, or most of it. */
bool quote_of(const struct sketch *x, const struct sketch *y);

/* The same by what they share. */
bool quote_by(struct shares x_and_y);

/* Whether a roundup goes with a report for all that: it has next to nothing of
 * its text, or is that for the most part, or has its headline. */
bool quote_goes(const struct report *roundup, const struct report *r);

/* Whether one text is in the other and they are strangers for all that: a
 * publisher's imprint is longer than what stands above it. */
bool quote_furniture(const struct report *r, const struct report *s);

/* They have no text in common and are strangers. */
bool quote_strangers(const struct report *r, const struct report *s);

/* Whether what quotes `q` and also `r` is a roundup. */
bool quote_apart(const struct pool *p, const struct quotes *q,
    const struct report *r, uint32_t *out_stranger);

/* It quotes report `r`, of such a number, too. */
void quote_note(const struct pool *p, struct quotes *q, const struct report *r,
    uint32_t number);

#endif
