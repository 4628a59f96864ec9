/* SPDX-License-Identifier: MIT */
/* gazetted: what a headline says that somebody did, or was done to them. */
/*
 * A report that goes on with another has nearly all of its words, and one of
 * its own: "disqualified", "bankrupt", "recalled". In any words that is an act
 * of one of ACTS kinds, and where the other report has no word of that kind, it
 * is not but another word for what that says. Words for one thing are of one
 * kind: what is bought by the one is sold by the other. Who is shut out is not
 * of the kind of what is forbidden: the one follows from the other.
 *
 *	acts_in("slider disqualified ", in English) -> 1 << ACT_SHUT_OUT
 *
 * What becomes of things in the end is in mood_words.h. Like those lists these
 * are closed, and what they miss is missed: better so than a word of everyday
 * that is of a kind among others ("strikes", "lance", "fällt", "getirildi"), or
 * the beginning of one ("buit", "Birleş", "închis"), for then what was told in
 * its like words comes again. What people are is no act: a pensioner did not
 * retire today. Such words stand here with those that make an act of them.
 */
#ifndef GZ_TEXT_ACT_TABLE_H
#define GZ_TEXT_ACT_TABLE_H

#include <stdbool.h>

#include "base/str.h"

enum act {
	ACT_FORBIDDEN, /* a thing: banned, outlawed */
	ACT_SHUT_OUT,  /* somebody: disqualified, expelled, stripped of it */
	ACT_BROKE,     /* insolvent, wound up */
	ACT_FINED,     /* made to pay */
	ACT_RECALLED,  /* goods, by who made them */
	ACT_BOUGHT,    /* or sold; merged */
	ACT_APPOINTED, /* to an office */
	ACT_LAUNCHED,  /* lifted off, landed, went into service */
	ACT_BROKEN,    /* collapsed, burst, sank */
	ACT_SUED,      /* taken to a court, also to a higher one */
	ACT_RAIDED,    /* by the police */
	ACT_ADMITTED,  /* confessed; said sorry */
	ACT_HURT,      /* or ill, in hospital */
	ACT_POSITIVE,  /* by a test */
	ACT_ESCAPED,
	ACT_ANNULLED, /* overturned, vetoed, blocked */
	ACT_DEPORTED, /* or handed over */
	ACT_CLOSED,
	ACT_STRUCK, /* who works there walked out */
	ACT_RETIRED,
	ACT_ROBBED, /* stolen, also data */
	ACT_WED,    /* or parted; gave birth */
	ACT_AWARDED,
	ACT_KNOWN, /* identified */
	ACT_ROSE,  /* a price, a number; news where it fell before */
	ACT_FELL,
	ACTS
};

struct act_words {
	const char *language;	/* ISO 639-1 */
	bool raw;		/* as in mood_words.h */
	const char *done[ACTS]; /* parted by '|'; NULL: none are known */
	const char *negates;	/* likewise: directly before one it was not */
};

/* NULL: none are known of that language. */
const struct act_words *act_words_of(struct str language);

#endif
