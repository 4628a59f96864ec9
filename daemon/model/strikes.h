/* SPDX-License-Identifier: MIT */
/* gazetted: when bounces are enough. */
/*
 * Whom a bounce is about, and how sure that is, decides what it counts:
 *
 *	gone, and a token that we wrote proves it	2, once an edition
 *	gone, by an address in the text alone		1, once a day
 *	full, away, not reachable			a strike an edition
 *	our own fault (5.7.x), or not clear		noted, never counted
 *	a complaint, with such proof			enough at once
 *	a complaint, by an address in the text alone	as if gone, 1 a day
 *
 * What nothing proves counts only where our envelopes have no place for a
 * token; store/returns.c leaves it out where they have one, for anybody can
 * write it.
 * Gone is enough at 2 * gone_after. But relays err, and say so of everybody for
 * a day: whom one refuses whose mail was taken in the month before has to be
 * gone for LIVED_FOR, too; and while no relay has taken a message, they say
 * nothing of whom they refuse. Strikes are enough when there are
 * full_after of them, over full_for seconds at the least, with no edition in
 * between that came through. Where many of one edition come back at once, as
 * gone or as full, it is not they who are, nor where many at one domain are
 * gone: that storm is for the operator to look at.
 */
#ifndef GZ_MODEL_STRIKES_H
#define GZ_MODEL_STRIKES_H

#include <stdbool.h>
#include <stdint.h>

enum strike_kind {
	STRIKE_NOTED = 0,
	STRIKE_FULL,
	STRIKE_GONE,
	STRIKE_COMPLAINT,
	STRIKE_KINDS
};

/* "noted", "full", "gone", "complaint" */
extern const char *const strike_names[STRIKE_KINDS];

struct strike_policy {
	int gone_after;
	int full_after;
	int64_t full_for; /* seconds */
	int storm;	  /* per cent of an edition; 0: no storm ever is */
};

#define STORM_MIN 10 /* bounces of an edition that make a storm at least */
#define STORM_FEW 5  /* where more than three quarters of it bounce */
#define STORM_ALL 3  /* where all of it does; of fewer nobody can tell */

/* An edition sent so long ago that has not bounced has come through. */
#define THROUGH_AFTER (5 * 86400)

/* Seconds over which whoever got mail lately has to be refused: the next daily
 * digest comes later. */
#define LIVED_FOR 72000

/* What the state knows of one address when it bounces. */
struct strikes {
	int64_t proved;	  /* editions that it was gone for, with proof */
	int64_t gone_for; /* seconds from the first of these to the last */
	bool lived;	  /* refused, but mail was taken in the month before */
	bool deaf;	  /* refused, and no relay ever took a message */
	int64_t told;	  /* days with a bounce or complaint without proof */
	int64_t complained; /* complaints, with proof */
	int64_t full;	    /* editions since the last that came through */
	int64_t full_for;   /* seconds from the first of these to the last */
	/* Of the edition that bounced: those who got it, and those of whom it
	 * came back as the latest did. */
	int64_t edition_sent, edition_back;
	int64_t domain_sent, domain_back; /* of these, at the same domain */
};

enum strike_verdict { STRIKE_WAIT, STRIKE_OUT, STRIKE_STORM };

/* Are `back` of `sent` so many that it is not they who are gone? */
bool strikes_storm(const struct strike_policy *p, int64_t back, int64_t sent);

enum strike_verdict strikes_judge(const struct strike_policy *p,
    enum strike_kind latest, const struct strikes *s);

#endif
