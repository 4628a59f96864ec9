/* SPDX-License-Identifier: MIT */
/* gazetted: how many dead and hurt a sentence counts. */
/*
 * Reports of a mishap count its victims, each what was known at its hour. Which
 * number of a sentence counts them is told by the word for the dead or the hurt
 * that is nearest to it; between clauses words are further apart.
 *
 *	struct toll_scan s = toll_scan(language);
 *	toll_word(&s, ...); toll_number(&s, ...); ...
 *	struct toll t = toll_end(&s, sentence);	-> t.count[TOLL_DEAD] == 12
 */
#ifndef GZ_PROSE_TOLL_H
#define GZ_PROSE_TOLL_H

#include <stdbool.h>

#include "base/str.h"
#include "prose/caps.h"

struct word;

/* Those that had to leave where they live, hectares that burned and those that
 * are looked for are counted like victims. */
enum toll_kind {
	TOLL_DEAD,
	TOLL_HURT,
	TOLL_MOVED,
	TOLL_LAND,
	TOLL_LOST,
	TOLL_KINDS
};

#define TOLL_SOME (-1) /* "dozens" */

struct toll {
	int count[TOLL_KINDS];	     /* now and for sure; 0: it says none */
	struct str whom[TOLL_KINDS]; /* of a side: "soldiers"; or empty */
	bool corrected;		     /* it puts right what was counted before */
	bool hospital;		     /* it tells of one */
};

/* The words of a sentence on their way, by their places. */
struct toll_scan {
	const struct toll_words *words; /* of the language; of all if NULL */
	const char *days, *begins;
	char before[40]; /* the last word, folded */
	size_t n_before;
	bool behind_and; /* the last word is */
	bool nouns;	 /* have capitals, as names do */
	int place;	 /* of the last word, */
	int clause;	 /* by its commas */
	int life, lost, up_to, hospital;
	int taken, taken_clause;
	size_t n, n_victims;
	struct {
		int count, place, clause;
		struct str whom;
		bool tied;  /* to a word beside it: ", 34," is an age */
		bool total; /* "to 34" */
		bool people;
		bool somebody; /* a word for people is behind it, or none is */
		bool persons;  /* one that says which: "women", "workers" */
		bool on;       /* "34 and" is before it, */
		bool anew;     /* "and" is */
		bool more;     /* "nine others": than the dead, if hurt */
	} numbers[TOLL_MAX];
	struct {
		int place, clause;
		enum toll_kind kind;
		bool cause;    /* of what is told before it */
		bool hospital; /* they were taken to one */
	} victims[TOLL_MAX];
	bool number;	    /* it tells "the number of" something */
	int nth, nth_place; /* "a second worker" */
};

/* Of a language (BCP 47, may be absent). */
struct toll_scan toll_scan(struct str language);

/* The next word, with what it counts if it is a number in figures, else 0, and
 * whether it says what the number before it measures. `behind` is the rest of
 * the sentence from it on. Its text must last until the end. Whether it is one
 * of those that say that somebody died or was hurt. */
bool toll_word(struct toll_scan *s, const struct word *w, int count,
    bool measures, struct str behind);

/* A text tells of some of the kind, also of one that it does not count. */
bool toll_tells(enum toll_kind kind, struct str text, struct str language);

/* A number in words ended with the last word. */
void toll_number(struct toll_scan *s, int count);

struct toll toll_end(struct toll_scan *s, struct str sentence);

#endif
