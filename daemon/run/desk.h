/* SPDX-License-Identifier: MIT */
/* gazetted: what is done for a mail that came back. */
/*
 * Each mail is one commit (store/returns.h) by the hash of its bytes, so one
 * that comes again after a crash does nothing.
 *
 * Whoever can write a mail can forge one. What a token proves is done at
 * once. What rests on a From line alone is the mildest that fits, and its
 * owner is told of it by a letter that undoes it when answered. Where the
 * server that received it says that the line is forged, where more than usual
 * are to leave, and where it is about another address than its sender's, the
 * owner is asked first.
 */
#ifndef GZ_RUN_DESK_H
#define GZ_RUN_DESK_H

#include "run/run.h"
#include "store/keys.h"
#include "store/returns.h"

/* Wishes to leave and complaints of which the operator is told. */
enum matter_kind {
	MATTER_FORGED,	/* as our own server says */
	MATTER_MANY,	/* of a day that had too many */
	MATTER_OTHER,	/* about another address than the sender's */
	MATTER_UNCLEAR, /* or they name what no digest is called */
	MATTER_AGAINST, /* they speak of staying */
	MATTER_ANSWER,	/* to a letter of ours, neither a yes nor a no */
	MATTER_UNHEARD, /* by a reader, and not understood */
	MATTER_UNASKED, /* no more letters could go out */
	MATTER_SENT_ON, /* who got the letter from its reader complains */
	MATTERS,
};

struct matter {
	int64_t n;
	struct str who; /* the first of them */
};

struct desk {
	struct run *r;
	struct arena *all;	 /* of all of them */
	struct arena *a;	 /* of one mail */
	struct store_return ret; /* what is to be done for it */
	int64_t bounces, complaints, left, asked, joined, others;
	int64_t suppressed;
	int64_t deaf; /* refused, but no relay ever took a message */
	struct matter matters[MATTERS];
	/* Nothing, or not all, was done for this mail, and the operator is told
	 * of it: it should stay where it is. */
	bool stays;
	bool known; /* it is by somebody on file, or has a token of ours */
};

/* Tells one mail apart and does what it wants. Its memory is k->a, which the
 * caller clears. Fails as the state does, or as templates. */
int desk_handle(struct desk *k, struct str mail, struct err *e) MUST_CHECK;

/* A delivery that the relay refused for good, as the bounce that it would have
 * become, of store_refused(). Nothing where it was that before. */
int desk_refusal(
    struct desk *k, const struct delivery *d, struct err *e) MUST_CHECK;

#endif
