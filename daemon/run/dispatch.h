/* SPDX-License-Identifier: MIT */
/* gazetted: which relay gets which delivery, and when. */
/*
 * Stands between the outbox and the relays of a pass. Each relay's workers
 * claim from here:
 *
 *	outbox --claims--> shared out by weight --> a queue for each relay
 *	                                             '--> batches, as the
 *	                                                  quotas and the limits
 *	                                                  of domains let
 *
 *  - A delivery prefers the same relay time after time: greylisting wants to
 *    see the same one again. The preference is by weighted rendezvous, so when
 *    a relay closes, its share alone moves.
 *  - One that a relay refused for good, and that was put off nevertheless, goes
 *    to another one, if that is open: the two will not be wrong alike.
 *  - A delivery that is sent again because its fate is unknown goes to the
 *    relay that had it, and waits where that is closed.
 *  - A relay whose queue is full is slow: what would go there goes to the one
 *    that asks.
 *  - A relay whose quota is used up, or that failed, is closed for the pass,
 *    and the others take what it had.
 *
 * Thread-safe but for new, open, rest and free.
 */
#ifndef GZ_RUN_DISPATCH_H
#define GZ_RUN_DISPATCH_H

#include "conf/conf.h"
#include "run/ledger.h"

struct dispatch;

/* All are borrowed. Relays are those of the config, by their index, all
 * closed. Returns new. */
struct dispatch *dispatch_new(
    struct ledger *l, const struct conf *c, bool (*stop)(void));

/* From then on (clock_mono_ms) there is no more to claim: the rest waits for
 * another pass. */
void dispatch_until(struct dispatch *d, int64_t ms);

void dispatch_free(struct dispatch **d);

void dispatch_open(struct dispatch *d, size_t relay);
bool dispatch_is_open(struct dispatch *d, size_t relay);
/* Whether one beside it is open. */
bool dispatch_has_other(struct dispatch *d, size_t relay);
/* It takes no more in this pass. */
void dispatch_close(struct dispatch *d, size_t relay);

/* When the quotas of a relay that are full let it go on; 0: they are not. */
int64_t dispatch_resumes(struct dispatch *d, size_t relay);

/* Whether some had no turn, for a quota was full. */
bool dispatch_kept(struct dispatch *d);

/* Next deliveries for a worker of that relay, which is known by its arena and
 * has dealt with those before; see deliver_io.claim. May wait, but not longer
 * than a minute. */
int dispatch_claim(struct dispatch *d, size_t relay, struct arena *a,
    size_t max, struct delivery **out, size_t *out_n, struct err *e) MUST_CHECK;

/* What became of this one: the relay had it, or it came back and counts for the
 * quotas of neither relay nor domain. */
int dispatch_outcome(struct dispatch *d, size_t relay, int64_t delivery,
    bool sent, struct err *e) MUST_CHECK;

/* Something that was claimed is recorded as ready again. */
void dispatch_look_again(struct dispatch *d);

/* Deliveries that an open relay could still have. */
bool dispatch_has_more(struct dispatch *d);

/* What is left in the queues is ready again; quotas are settled. */
int dispatch_rest(struct dispatch *d, struct err *e) MUST_CHECK;

#endif
