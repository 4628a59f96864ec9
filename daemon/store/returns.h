/* SPDX-License-Identifier: MIT */
/* gazetted: what came back, in the state. */
/*
 * One mail of the control mailbox is one commit: that it was seen, what was
 * learned of it, whom it suppresses or subscribes, and the letter that
 * answers it, which goes into the outbox as one more delivery. So a mail that
 * is read again after a crash does nothing, and its answer is never doubled.
 *
 *	struct store_return r = {.key = key, .now = now};
 *	r.leave = &(struct return_leave){...};
 *	store_return(st, &r, &done, e)
 */
#ifndef GZ_STORE_RETURNS_H
#define GZ_STORE_RETURNS_H

#include "base/hash.h"
#include "model/strikes.h"
#include "store/store.h"

/* The digest by which the outbox knows letters that are no edition. No digest
 * can be called so, and what suppresses for one digest does not stop them;
 * what suppresses for all does. */
#define STORE_LETTERS S("_mail")

/* ---- who ---- */

struct return_reader {
	int64_t id; /* 0: nobody */
	struct str address;
	/* Digests that the reader gets and has not left. */
	VEC(struct str) digests;
};
/* By number, or where that is 0 by address. */
int store_reader(struct store *st, struct arena *a, int64_t id,
    struct str address, struct return_reader *out, struct err *e) MUST_CHECK;

/* The one reader who gets something at an address that is this one but for its
 * "+tag", which either may have; id 0 where there is none, or several. */
int store_reader_kin(struct store *st, struct arena *a, struct str address,
    struct return_reader *out, struct err *e) MUST_CHECK;

/* What an answer to a letter does. */
enum request_kind {
	REQUEST_JOIN = 0, /* subscribes, as was asked for */
	REQUEST_BACK = 1, /* undoes that one left */
	REQUEST_OUT = 2,  /* makes one leave, as was asked for */
};

/* A letter's, to be confirmed. */
struct return_request {
	int64_t id; /* random, at most 40 bits; 0: there is none */
	enum request_kind kind;
	struct str address;
	struct str digest; /* of OUT all of them, with blanks between */
	int64_t expires;
	bool done;
};
int store_request(struct store *st, struct arena *a, int64_t id,
    struct return_request *out, struct err *e) MUST_CHECK;

/* Whether the address is suppressed for the digest for another reason than that
 * its owner left, who may come back. */
int store_barred(struct store *st, struct str address, struct str digest,
    bool *out, struct err *e) MUST_CHECK;

/* Whom the limits count as one: without "+tag", dots or case. In the arena. */
struct str store_limit_key(struct arena *a, struct str address);

/* Whether one more letter of the kind may go out to that address: one a day,
 * three a month, `a_day` in all. */
int store_request_allowed(struct store *st, enum request_kind kind,
    struct str address, int64_t a_day, int64_t now, bool *out,
    struct err *e) MUST_CHECK;

/* Whether one more reader may leave by a mail that proves nothing: `a_day`, and
 * no more than LEAVES_SHARE of all who get something, but one. */
#define LEAVES_SHARE 20 /* per cent */
int store_leave_allowed(struct store *st, int64_t a_day, int64_t now, bool *out,
    struct err *e) MUST_CHECK;

/* Whether a complaint about a letter of theirs was noted as another's, at the
 * least a day ago and at the most REPORTED_FOR: they were asked, and it goes
 * on. */
#define REPORTED_FOR (90 * INT64_C(86400)) /* seconds */
int store_reported(struct store *st, struct str address, int64_t now, bool *out,
    struct err *e) MUST_CHECK;

/* ---- one mail ---- */

struct return_bounce {
	int64_t subscriber;
	struct str address;
	enum strike_kind kind;
	bool proved;
	bool refused;	 /* by a relay, as it was handed over */
	int64_t edition; /* 0: the last one sent to the address */
	struct str status, words;
};

struct return_leave {
	struct str address;
	const struct str *digests; /* that are left */
	size_t n_digests;
	const struct return_request *confirms; /* of OUT, or NULL */
};

/* A confirmed request: the subscription it makes or brings back. */
struct return_join {
	const struct return_request *request;
	const struct digest *digest;
	int64_t due;
};

/* A letter, as compose/ stores editions. */
struct return_letter {
	int64_t id; /* random; of its request where it has one */
	struct str address, name, sender, subject, message;
};

struct store_return {
	struct key128 key;
	struct str message_id; /* kept as evidence; absent: none */
	int64_t now;
	const struct strike_policy *policy; /* with bounces or leave */
	const struct return_bounce *bounces;
	size_t n_bounces;
	const struct return_leave *leave;     /* or NULL */
	const struct return_request *request; /* or NULL */
	const struct return_join *join;	      /* or NULL */
	const struct return_letter *letter;   /* or NULL */
};

struct store_return_done {
	int64_t suppressed; /* addresses, by bounces and complaints */
	int64_t storm;	    /* the edition of which too many came back, or 0 */
	enum strike_kind storm_kind; /* as what */
	bool storm_at;		     /* of those at the bounce's domain */
	bool storm_known;	     /* the operator was told of it lately */
	int64_t lifted;		     /* suppressions that the storm took back */
	/* The edition of which too many are said to be gone by mails that
	 * prove nothing and count for nothing, or 0; told once. */
	int64_t flood;
	int64_t deaf; /* refused, but by relays that never took anything */
	/* The edition that comes back from so many readers who are there, for
	 * what we are or it holds, or 0; and from how many. Until
	 * store_unwelcome_told(): then no more for a month. */
	int64_t unwelcome, unwelcome_n;
};

/* The operator was told of the storm, that a bounce of this address showed. */
int store_storm_told(struct store *st, const struct store_return_done *done,
    struct str address, int64_t now, struct err *e) MUST_CHECK;

/* The operator was told of that, with this status. */
int store_unwelcome_told(
    struct store *st, struct str status, int64_t now, struct err *e) MUST_CHECK;

/* Of a delivery that the relay refused for good, as of the mail that it would
 * have been. */
struct key128 store_refusal_key(int64_t delivery);

/* Whether that mail was dealt with before. */
int store_return_seen(struct store *st, const struct key128 *key, bool *out,
    struct err *e) MUST_CHECK;

int store_return(struct store *st, const struct store_return *r,
    struct store_return_done *out, struct err *e) MUST_CHECK;

/* ---- what the relay refused ---- */

/* Refusals that nobody has heard of yet, of one relay and one fault: the code
 * it gave, or UNFIT where we did not ask it. Of an issue with readers whom
 * nobody has asked yet all wait, as those may make them doubtful. */
struct refusal_kind {
	struct str relay; /* "" where there is only one */
	struct str fault; /* "550 5.1.1" */
	int64_t n;
	struct delivery first; /* its id, edition, address and reply */
	bool news; /* the operator has not heard of such ones for a month */
};
#define REFUSAL_UNFIT S("unfit")
typedef VEC(struct refusal_kind) refusal_kinds;
/* All of them; those that are news are noted as told. */
int store_refusals(struct store *st, struct arena *a, int64_t now,
    refusal_kinds *out, struct err *e) MUST_CHECK;

/* At most `max` of these deliveries, with id, edition, subscriber, address and
 * reply; those that are no edition's, or gone, have the id and nothing else.
 */
int store_refused(struct store *st, struct arena *a, size_t max,
    deliveries *out, struct err *e) MUST_CHECK;
/* They are heard of. */
int store_refused_heard(
    struct store *st, const deliveries *all, struct err *e) MUST_CHECK;

/* Inside a transaction: bounces of half a year ago, requests that nobody
 * confirmed for a month, and which mails were dealt with more than a year ago
 * are forgotten; by a clock that is to be trusted (prune.c). */
int store_returns_expire(
    struct store *st, int64_t now, struct err *e) MUST_CHECK;

/* ---- the mailbox ---- */

struct control_state {
	struct str cursor; /* of fetch/letterbox.h; absent: the first reading */
	int64_t read_at;   /* unix seconds of the last good reading, or 0 */
	int64_t failed;	   /* readings in a row that failed */
	/* Mails that were left in the mailbox since then, unix seconds. */
	int64_t stay, stay_since;
	int64_t held; /* addresses that a storm holds; not set */
};
int store_control(struct store *st, struct arena *a, struct control_state *out,
    struct err *e) MUST_CHECK;
int store_control_set(
    struct store *st, const struct control_state *s, struct err *e) MUST_CHECK;

/* ---- looking, and the operator's hand ---- */

struct strike_row {
	int64_t at, edition; /* 0: of none */
	struct str address, status, words, message_id;
	enum strike_kind kind;
	bool proved, held;
};
typedef VEC(struct strike_row) strike_rows;
/* Newest first; `address` absent: those that a storm holds. */
int store_strikes(struct store *st, struct arena *a, struct str address,
    size_t limit, strike_rows *out, struct err *e) MUST_CHECK;

/* The storm was none: those that it holds are suppressed. */
int store_release_held(
    struct store *st, int64_t now, int64_t *out_n, struct err *e) MUST_CHECK;

/* All that is known of an address, as tables of rows for `export`: calls
 * `row` with the table's name, the columns' names and their values, all text;
 * absent for NULL. */
typedef void (*store_row_fn)(void *ctx, const char *table,
    const char *const *names, const struct str *values, size_t n);
int store_export(struct store *st, struct arena *a, struct str address,
    store_row_fn row, void *ctx, struct err *e) MUST_CHECK;

/* Deletes all that is known of it, but for an HMAC by which it is not added
 * again. *out_rows: how many rows there were. */
int store_forget(struct store *st, struct str address, int64_t now,
    int64_t *out_rows, struct err *e) MUST_CHECK;

#endif
