/* SPDX-License-Identifier: MIT */
/* gazetted: what somebody wants, by their words. */
/*
 * What somebody writes weighs more than what stands above it: first comes what
 * they say first, then the word in the address and the subject, then a name
 * behind a word, and last what they say later.
 *
 *	struct wish w = {.a = a, .own = own_text(a, &mime), .er = &er};
 *	wish_hear(&w);
 */
#ifndef GZ_DELIVER_WISH_H
#define GZ_DELIVER_WISH_H

#include "deliver/errand.h"

struct wish {
	struct arena *a;
	struct str own;	 /* own.h */
	struct str bare; /* the subject, without marks; all borrowed */
	bool marked;	 /* it answers something, or sends it on */
	bool forwards;
	/* The words that stand for the "*" in the addresses that it is to. */
	VEC(struct str) tags;
	struct errand *er; /* with `from`; what is heard goes there */
};

/* Sets the kind of the errand to LEAVE or JOIN, with all that says of it, or
 * leaves it at NONE. */
void wish_hear(struct wish *w);

/* Whether they wrote something, be it a subject of their own, that is more than
 * that they are away. */
bool wish_unheard(const struct wish *w);

/* Whether somebody has read the letter that they answer: an answer has its
 * mark or says yes, and machines that answer for who is away say so, not all
 * of them in a header. */
bool wish_confirms(const struct wish *w);

/* What else they say who confirm. */
enum errand_answer wish_answer(struct wish *w);

#endif
