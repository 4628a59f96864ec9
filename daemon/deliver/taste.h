/* SPDX-License-Identifier: MIT */
/* gazetted: whose fault a refusal is. */
/*
 * A relay that says no for good may mean the reader, us, what the message
 * holds, or be wrong itself. One answer does not tell; what it says to others
 * does. Each relay is judged by its own answers to the readers of one issue:
 * the editions of a digest that were made at one time, for a reader with
 * filters has an edition alone. They are read from the state, so that it does
 * not matter in how many runs they were given, or what ended those.
 *
 *  - An address is refused. So it is, unless the relay says the same, in the
 *    same words, of so many that it cannot be they: taste_alike(). Those are in
 *    doubt: put off, no try counted. What was told of one of them, namely that
 *    it will be tried again, holds until it expires, whatever is counted or
 *    said then. Where the relay took nobody yet the first are asked again
 *    behind the others, who will tell. Where another relay is open it is asked
 *    before anybody is given up.
 *  - A recipient is refused by policy (5.7.x and the like). Where others get
 *    through, or did, that is this reader's: put off. Three in a row, and more
 *    than ever got through, or a hundred, and the relay refuses us. Who was
 *    refused before counts for nothing, and a reader who was has the next issue
 *    behind all others: so what some readers' servers do not want of us stops
 *    no relay twice.
 *  - Where the words of that are of our limits or of our login (limit.h), it is
 *    the relay's: three in a row are enough, whoever they are said to. One or
 *    two are put off and not told, for it may be their servers': no try of
 *    theirs is counted.
 *  - Content that is refused by policy is the relay's word on us, as above,
 *    where nobody's gets through; else it is the message's.
 *  - What a message holds is refused: that one is, but where many of an edition
 *    are it is the edition, and so it is where nobody's gets through: that is
 *    seen when all were asked (run/spurned.h).
 *
 * Pure: the caller keeps the lock, and asks the state.
 *
 *	if (verb == ... && !taste_knows_issue(t, d))
 *		... taste_learn_issue(t, d, &said)
 *	struct taste_ruling r = taste_rule(t, d, verb, reply);
 */
#ifndef GZ_DELIVER_TASTE_H
#define GZ_DELIVER_TASTE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "deliver/caps.h"
#include "model/edition.h"

struct arena;

/* Readers who are refused, by the words of it. */
struct shapes {
	struct shape {
		uint64_t shape; /* reply_shape() */
		int64_t n;
		int64_t put_off; /* of them, for the first time */
	} v[SHAPES_MAX];	 /* the last one: and the rest, together */
	size_t n;
};

/* That of such an answer; made where it is new. */
struct shape *shapes_of(struct shapes *s, struct str reply, struct str address);

/* What a relay said of an issue. */
struct issue_taste {
	int64_t issue;	    /* the least of its editions */
	int64_t taken;	    /* messages, by this relay, */
	int64_t elsewhere;  /* and by others */
	struct shapes noes; /* of those with such a last word, given up or not
			     */
};

/* Whether `n` readers, refused in the same words, are too many to be refused
 * for what they are. */
bool taste_alike(const struct issue_taste *i, int64_t n);

/* What all relays said of an edition. */
struct edition_taste {
	int64_t sent, spurned; /* taken; refused for what it holds */
};

/* One relay's, in one run. Lives in the arena; borrows the name. */
struct taste *taste_new(struct arena *a, struct str relay);

bool taste_knows_edition(const struct taste *t, const struct delivery *d);
bool taste_knows_issue(struct taste *t, const struct delivery *d);
/* Nothing where it knows them. */
void taste_learn_edition(struct taste *t, const struct delivery *d,
    const struct edition_taste *before);
void taste_learn_issue(struct taste *t, const struct delivery *d,
    const struct issue_taste *before);

/* It was not put off before, for whatever reason. */
bool untried(const struct delivery *d);

/* What becomes of a delivery, and of more than it. */
struct taste_ruling {
	enum outbox_verb verb;
	bool stops; /* the relay refuses us: by its last word */
	/* Its edition is refused for what it holds, or is damaged: from now
	 * on. */
	bool spurned, damaged;
	bool apart; /* it is put off, and that is told of its edition */
};
/* `second`: another relay can be asked. */
struct taste_ruling taste_rule(struct taste *t, const struct delivery *d,
    enum outbox_verb verb, struct str reply, bool second);

/* When all is over: whether nobody got through, and one was refused by policy
 * who was not before. */
bool taste_refuses_us(const struct taste *t);
/* The word that says so. Borrowed. */
struct str taste_last_word(const struct taste *t);

/* Calls `doubt` for each issue of which readers are in doubt: `n` were put off
 * for the first time. */
void taste_doubts(const struct taste *t,
    void (*doubt)(void *ctx, int64_t issue, int64_t n), void *ctx);

#endif
