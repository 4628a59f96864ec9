/* SPDX-License-Identifier: MIT */
/* gazetted: what a later report makes of an earlier one. */
/*
 * News move on: a strike is called off, the missing are found, a fire is out,
 * who was held is free, the polls have closed. A later report whose headline
 * says for sure what became of a thing, where an earlier one did not know it,
 * overtakes that; and what the earlier one said of how things were is stale.
 *
 *	SETTLES		the earlier headline said what may be, is to come or
 *			goes on, this one what is (stand.h)
 *	GOES_ON		somebody died, was caught or is charged: what was told
 *			stays true, but for what was sought or expected
 *	CLOSES		it is over, found, decided, won: likewise
 *	CALLS_OFF	nothing comes of what was planned: all of it is stale
 *
 * By the words of text/moods.h, where the earlier report had left open what
 * they answer: "fired up", "a guilty pleasure" or a reader's praise for a plan
 * turn nothing. What they miss is told as it was.
 */
#ifndef GZ_SUMMARY_TURN_H
#define GZ_SUMMARY_TURN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "prose/facts.h"

struct arena;

enum turn {
	TURN_NONE,
	TURN_SETTLES,
	TURN_GOES_ON,
	TURN_CLOSES,
	TURN_CALLS_OFF
};

struct turn_report {
	struct str title, text, language;
	int64_t when;	   /* unix seconds; 0: not known */
	unsigned headline; /* moods */
	/* Of how its text begins, read when it is asked for: */
	bool read;
	bool soon;	     /* it names a day or an hour to come */
	unsigned first, any; /* moods of a sentence, of all; */
	unsigned sure;	     /* of all, what is sure */
	bool victims;	     /* are counted */
	struct facts begins;
	size_t is_of; /* so many of them are of its first sentence */
	/* How things stand by its headline, first and second sentence
	 * (stand.h), likewise: */
	bool stands_read, aside, passed, decided;
	unsigned stands[3]; /* moods */
	/* What it leaves open, and what it tells to have come of such things
	 * (upshot.c), likewise: */
	bool leaves_read;
	unsigned leaves, tells, tells_read; /* which of them */
};

/* Slices are borrowed. */
struct turn_report turn_read(
    struct str title, struct str text, struct str language, int64_t when);

/* Its headline says for sure that somebody died. */
bool turn_deadly(const struct turn_report *r);

/* Its first sentence does, too: not "Dead tired". */
bool turn_killed(struct arena *a, struct turn_report *r);

/* Its headline or how it begins does. */
bool turn_tells_death(struct arena *a, struct turn_report *r);

/* They say that something is over, or somebody safe or found, and no more. */
bool turn_eases(unsigned kinds);

/* What `y` makes of `x`; `*out_kinds` are the moods in which it does. */
enum turn turn_of(struct arena *a, struct turn_report *x, struct turn_report *y,
    unsigned *out_kinds);

/* A sentence of a report that was overtaken so says how things were; it has
 * these moods (text/moods.h). */
bool turn_stale(enum turn turn, unsigned kinds, unsigned moods);

/* Somebody left: what was said of that before is. */
bool turn_leaves(unsigned kinds);

/* "No damage was reported so far": of an hour that is over where a later report
 * is there. */
bool turn_none_yet(struct str sentence, unsigned moods);

/* "Where he is is not known": as long as nothing came of it. */
bool turn_unknown(struct str sentence);

/* A sentence says for sure that something does not run: "is suspended". */
bool turn_off(unsigned moods);

/* A sentence says for sure that something is over, or somebody safe or found.
 */
bool turn_over(unsigned moods);

/* Only how the report begins may: what a plan would cost is as true of what was
 * approved. */
bool turn_begins(unsigned kinds);

/* Nor may what begins with the vote itself: "The vote is expected to be close".
 */
bool turn_of_vote(struct str sentence);

/* Or its shares are of what is not decided yet, who voted so far. */
bool turn_decides(unsigned kinds);

/* It says that something was decided, or won, whatever else of it is to come:
 * "the proposed levy was defeated". */
bool turn_decided(unsigned moods);

/* Its headline or first sentence has a word for today. */
bool turn_of_today(const struct turn_report *r);

/* Somebody died, by them. */
bool turn_dies(unsigned kinds);

/* Kinds of what a sentence says for sure to have become of something. */
unsigned turn_outcomes(unsigned moods);

/* Nothing of a story comes to it twice: it is called off, decided by a court or
 * a vote, somebody left. */
bool turn_once(unsigned kinds);

#endif
