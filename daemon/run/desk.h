/* SPDX-License-Identifier: MIT */
/* gazetted: what is done for a mail that came back. */
/*
 * Each mail is one commit (store/returns.h) by the hash of its bytes, so one
 * that comes again after a crash does nothing.
 *
 *	errand_read -> [bounce, complaint: desk_struck.c; wish: desk_wish.c;
 *	answer: desk_consent.c] -> k->ret -> store_return
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

#include "run/desk_letter.h"

/* Tells one mail apart and does what it wants. Its memory is k->a, which the
 * caller clears. Fails as the state does, or as templates. */
int desk_handle(struct desk *k, struct str mail, struct err *e) MUST_CHECK;

/* A delivery that the relay refused for good, as the bounce that it would have
 * become, of store_refused(). Nothing where it was that before. */
int desk_refusal(
    struct desk *k, const struct delivery *d, struct err *e) MUST_CHECK;

#endif
