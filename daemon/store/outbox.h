/* SPDX-License-Identifier: MIT */
/* gazetted: the deliveries that are not final yet. */
/*
 * A run recovers what one before left, claims some at a time, notes each event
 * of theirs and flushes; the operator's hand is at the end. Invariants 5 and 6.
 */
#ifndef GZ_STORE_OUTBOX_H
#define GZ_STORE_OUTBOX_H

#include "store/store.h"

/* After a crash: claimed is ready again; armed becomes uncertain and is then
 * treated as `policy` says, as is what a relay left uncertain. Counts what was
 * found, and what became of it but sending it again. */
struct outbox_recovery {
	int64_t claimed, uncertain;
	int64_t held, skipped;
};
int store_recover(struct store *st, enum on_uncertain policy, int64_t now,
    struct outbox_recovery *out, struct err *e) MUST_CHECK;

/* Claims up to `max` deliveries that are ready, or deferred, with next_at <=
 * now; those suppressed since, and those whose readers do not read the digest
 * any more, are made final here. As many of those that a relay put off as of
 * the others, as long as there are both; of each, who waited longest first. */
struct store_claim {
	int64_t now;
	size_t max;
	struct str but; /* not to these domains: "@a.example @b.example ", in
			   small letters; absent: none is left out */
};
int store_claim(struct store *st, struct arena *a,
    const struct store_claim *want, deliveries *out, struct err *e) MUST_CHECK;

/* Gives up all that are due, or were tried and put off, and have waited for
 * more than `expire_after` seconds; `tried_only`: the latter alone. What is
 * held waits for the operator, however long. */
int store_expire(struct store *st, int64_t now, int64_t expire_after,
    bool tried_only, struct err *e) MUST_CHECK;

/* How many deliveries were given up since the opening, and how many of them
 * were uncertain before: those may have arrived. */
struct outbox_expiries {
	int64_t all, doubtful;
};
struct outbox_expiries store_expired(const struct store *st);

/* How many deliveries could be claimed at `now`. Cheap: `run` asks it each
 * time, and opens no connection where it is 0. */
int store_outbox_open(
    struct store *st, int64_t now, int64_t *out, struct err *e) MUST_CHECK;

/* Invariants 5 and 6: makes all events durable together, in the journal; the
 * database takes them at the next claim or flush. An ARM's reply is the name
 * of the relay, which a delivery of unknown fate is bound to. A DEFER sets the
 * next try by exponential backoff with jitter from 5 minutes up to 4 hours, a
 * BROKE by the delivery's age within these bounds.
 * Whether an event fits the delivery's state is seen when it is taken. */
int store_outbox(struct store *st, const struct outbox_event *ev, size_t n,
    int64_t now, struct err *e) MUST_CHECK;

/* The database takes what the journal has: to be called when sending ends.
 * ERR_FATAL also where an event does not fit the delivery's state. */
int store_outbox_flush(struct store *st, struct err *e) MUST_CHECK;

/* How an edition is taken: messages that were, and those that were refused for
 * what they hold. */
int store_edition_taste(struct store *st, int64_t edition, int64_t *out_sent,
    int64_t *out_spurned, struct err *e) MUST_CHECK;

/* An edition that relays refuse for what it holds. */
struct spurned_edition {
	int64_t id;
	bool damaged;	  /* no, its text in the state is not what it was */
	struct str reply; /* the last word on it */
	bool settled;	  /* the operator was quicker; not for store_spurn() */
};
typedef VEC(struct spurned_edition) spurned_editions;
/* Holds what waits of it, and notes that the operator is to be told. */
int store_spurn(struct store *st, const struct spurned_edition *x,
    struct err *e) MUST_CHECK;
/* Those so noted, by whichever run, and those with such refusals that nobody
 * has heard of yet, where all of their issue were asked and nobody was sent it.
 * What waits of them is held now, as are `*out_n` who were refused so: these
 * are not to be heard of any more. */
int store_spurned(struct store *st, struct arena *a, int64_t now,
    spurned_editions *out, int64_t *out_n, struct err *e) MUST_CHECK;
/* The operator was told of these. */
int store_spurned_told(
    struct store *st, const spurned_editions *all, struct err *e) MUST_CHECK;

/* An issue is the editions of one digest that were made at one time, known by
 * the least of them. */
int store_issue(
    struct store *st, int64_t edition, int64_t *out, struct err *e) MUST_CHECK;
/* Messages of an edition's issue that this relay took, and that others did. */
int store_issue_taken(struct store *st, int64_t edition, struct str relay,
    int64_t *out_here, int64_t *out_elsewhere, struct err *e) MUST_CHECK;

/* Calls `no` for each delivery of an edition's issue that a relay refused for
 * good by its last word, given up or not. */
struct refused {
	int64_t id;
	struct str relay, address, reply;
	bool given_up; /* but not believed in the end */
	bool heard;    /* and counted as a bounce */
};
int store_noes(struct store *st, int64_t edition,
    void (*no)(void *ctx, const struct refused *r), void *ctx,
    struct err *e) MUST_CHECK;

/* Issues with refusals that nobody has heard of yet, or that wait and nobody
 * was told of, where all of the issue were asked. */
typedef VEC(int64_t) issue_ids;
int store_unheard(struct store *st, struct arena *a, issue_ids *out,
    struct err *e) MUST_CHECK;

/* Readers of an issue are in doubt at this relay; "": at whichever. That is
 * kept, and that they will be tried again, of all that are open. Those that
 * were given up, `ids`, are deferred instead, and due; what was heard of them
 * is undone. Whom the bounces that are left do not suppress is not any more,
 * and gets what was made meanwhile: what waited goes, and the next edition
 * tells what those told that were made without them. */
struct strike_policy;
struct store_relent {
	int64_t issue;
	struct str relay;
	const int64_t *ids;
	size_t n;
	const struct strike_policy *policy;
	int64_t now;
};
struct relented {
	bool news;		/* none were in doubt before */
	VEC(struct str) lifted; /* who were suppressed for it, and are not */
};
int store_relent(struct store *st, struct arena *a,
    const struct store_relent *w, struct relented *out,
    struct err *e) MUST_CHECK;

/* The message template of a rendering, absent where it is missing. *out_whole:
 * it is what was written, by its checksum, if it has one. */
int store_rendering(struct store *st, struct arena *a, int64_t rendering,
    struct str *out_message, bool *out_whole, struct err *e) MUST_CHECK;

/* Deliveries that an operator changed; and, of those that were to go again,
 * which were left out: their address is suppressed or reads the digest no more.
 */
struct queue_done {
	int64_t n, suppressed, gone;
	int64_t
	    in_hand; /* of these a run has so many, which stay as they are */
	int64_t had; /* were sent it, and are not again */
};

/* Asks for an edition again: final and held deliveries become ready, but for
 * those left out and, unless `all`, those that were sent; or one delivery of
 * it, sent or not. ERR_REJECT where there is no such, or its text is not kept.
 */
struct resend_wish {
	int64_t edition;
	struct str address; /* absent: of all */
	bool all;
	int64_t now;
};
int store_resend(struct store *st, const struct resend_wish *w,
    struct queue_done *out, struct err *e) MUST_CHECK;

/* Of the waiting deliveries those of an edition (0: any), to an address, of a
 * digest, and that a relay had last (absent: any). */
struct queue_wish {
	int64_t edition;
	struct str address, digest, relay;
	int64_t now;
};
enum queue_verb {
	QUEUE_HOLD,    /* not sent until released */
	QUEUE_RELEASE, /* what is held is ready again, but for those left out */
	QUEUE_DROP,    /* final: skipped */
	QUEUE_FLUSH,   /* what waits for its next try is due */
};
int store_queue(struct store *st, enum queue_verb verb,
    const struct queue_wish *w, struct queue_done *out,
    struct err *e) MUST_CHECK;
/* ERR_REJECT, with a word for the operator, where there is no such edition. */
int store_edition_known(
    struct store *st, int64_t edition, struct err *e) MUST_CHECK;
/* Those open, oldest first. */
int store_queued(struct store *st, struct arena *a, const struct queue_wish *w,
    size_t limit, deliveries *out, struct err *e) MUST_CHECK;

#endif
