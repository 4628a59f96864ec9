/* SPDX-License-Identifier: MIT */
/* gazetted: how much of an edition came back. */
/*
 * Whether it is a storm is asked at each bounce, of which one edition may bring
 * ten thousands. So what the state has of it is counted once an opening, and
 * each bounce after that is added here. The state stays what counts: whatever
 * else changes its bounces drops these numbers.
 */
#ifndef GZ_STORE_TALLY_H
#define GZ_STORE_TALLY_H

#include "model/strikes.h"
#include "store/store.h"

/* Rows that count, of an edition ?1, in SQL. Whoever can write to us could make
 * any number of mails that prove nothing, so they count as their kind only
 * where our envelopes have no place for a proof. */
#define TALLY_COUNTS                                                           \
	"(proved OR (SELECT coalesce(instr(sender, '*'), 0) = 0"               \
	" FROM edition WHERE id = ?1))"

/* What a bounce counts as: its kind, or one of these. */
enum tally_as {
	/* it came back by mail, and not for the reader's sake; by status */
	TALLY_NOTED = STRIKE_NOTED,
	/* a kind that counts, said by what proves nothing */
	TALLY_TOLD = STRIKE_KINDS,
};

struct tally_row {
	int64_t back;  /* addresses */
	bool held;     /* one of them, by a storm */
	bool released; /* one of them, by the operator */
	bool storm;    /* it was called one, by whoever asked */
	/* For tally_sent(): deliveries; of the whole -1 where they are not
	 * counted yet, and whether those of its parts are. */
	int64_t sent;
	bool parts;
};

/* The bounce last inserted, of that address and edition, to be added once as
 * what it is. *out_all: what came back of the edition as that; *out_part (or
 * NULL): what of it has the same `part`. *out_first: it is the first of its
 * address. Both are borrowed until something is added or drops the tally. */
struct tally_ask {
	int64_t edition;
	int as; /* enum strike_kind, but noted, or enum tally_as */
	struct str address, part;
};
int tally_add(struct store *st, const struct tally_ask *w,
    struct tally_row **out_all, struct tally_row **out_part, bool *out_first,
    struct err *e) MUST_CHECK;

/* The edition's deliveries, in all or (`part`) to a domain; where something was
 * added as that before. */
int tally_sent(struct store *st, const struct tally_ask *w, int64_t *out,
    struct err *e) MUST_CHECK;

/* Whether any message ever was taken. */
int tally_taken(struct store *st, bool *out, struct err *e) MUST_CHECK;

/* Bounces, or deliveries, were changed by something else, or undone. */
void tally_drop(struct store *st);

/* The `part` of an address: its domain, with the "@"; and that of a status. */
struct str tally_domain(struct str address);
struct str tally_status(struct str status);

#endif
