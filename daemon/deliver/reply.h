/* SPDX-License-Identifier: MIT */
/* gazetted: what a relay's answers mean. */
/*
 * Pure functions over foreign text. An answer is cut out of the stream, made
 * one printable line, and judged: whose fault is it, what becomes of the
 * delivery, and may the connection and the route be used further. The rules
 * are RFC 5321's, with the exceptions that practice teaches:
 *
 *	step  answer            delivery    route
 *	any   421               returned    closing: down, or reconnect where
 *				    the connection took mail before
 *	MAIL  4xx               returned    down
 *	MAIL  5xx               returned    operator (sender refused)
 *	MAIL  552 5.3.4         spurned     good (this message is too large)
 *	RCPT  4xx, x.2.2        deferred    good (x.2.2, or in words: the
 *				    mailbox is full)
 *	RCPT  552               deferred    good
 *	RCPT  530 534 535 538, 503 in words about it
 *				returned    operator (our login)
 *	RCPT  500 502 503       returned    reconnect (out of step)
 *	RCPT, DATA, dot  5xx in words about our limits or login (limit.h)
 *				unwelcome   good
 *	RCPT  5.7.x, and others about the sender (5.1.7, 5.1.8), the system
 *	      (5.3), the protocol (5.5), or in words about us; and any
 *	      that says that we are on a list
 *				unwelcome   good (by whose policy, one answer
 *				    does not tell: deliver.c)
 *	RCPT  5xx               refused     good
 *	DATA  5.7.x, or a list  barred      good (deliver.c, too)
 *	DATA  5xx that names an address (5.1), a mailbox (5.2), or says in
 *	      words that there is none, or that it takes nothing
 *				refused     good
 *	DATA  what the message holds (5.6, 5.3.4, 552)
 *				spurned     good
 *	DATA  the other 5xx     unwelcome   good (nobody has seen it yet)
 *	DATA  the rest as RCPT
 *	dot   as DATA; but 5xx that names neither those nor the system (5.3),
 *	      the network (5.4) or the protocol (5.5)
 *				spurned     good
 *	dot   no answer         uncertain   reconnect
 *	-     dropped before    returned    reconnect
 */
#ifndef GZ_DELIVER_REPLY_H
#define GZ_DELIVER_REPLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"
#include "deliver/caps.h"
#include "model/edition.h"

struct arena;

struct reply {
	int code;		       /* 200..599; 0: none came */
	int enh[3];		       /* 5.1.1; zeros: none given */
	char text[REPLY_TEXT_MAX + 1]; /* "550 5.1.1 no such user", one line of
					  printable ASCII */
};

/* Cuts the first answer, of one or several lines, off `s`. Returns its length
 * in bytes, 0 where it is not complete yet, -1 where this is not SMTP (no
 * code, codes that change between lines). `*out` is set only on success. */
ptrdiff_t reply_parse(struct str s, struct reply *out);

enum reply_step { STEP_MAIL, STEP_RCPT, STEP_DATA, STEP_DOT };

enum route_fate {
	ROUTE_GOOD = 0,
	ROUTE_RECONNECT, /* this connection is of no more use */
	ROUTE_CLOSING,	 /* the relay said 421: it is going away */
	ROUTE_DOWN,	 /* the relay has trouble: stop, try later */
	ROUTE_OPERATOR,	 /* our fault: stop, until somebody acts */
};

struct verdict {
	enum outbox_verb verb;
	enum route_fate route;
};

/* Judges one answer. A good one is OUTBOX_SENT at STEP_DOT, and at the other
 * steps OUTBOX_ARM, which says "go on". */
struct verdict reply_judge(enum reply_step step, const struct reply *r);

/* All that is known of one message's transaction when it is over. */
struct transaction {
	struct reply mail, rcpt, data, dot;
	bool dot_out; /* all bytes up to the final dot left for the relay */
	bool agreed;  /* libesmtp: message 2xx, recipient 2xx, complete */
};

/* Judges the whole; `*out_reply` is the answer that decided, or one of code 0
 * whose text says what happened. */
struct verdict transaction_judge(
    const struct transaction *t, struct reply *out_reply);

/* The same for answers to different addresses that say the same: of codes and
 * words, without addresses and numbers. */
uint64_t reply_shape(struct arena *a, struct str reply, struct str address);

/* What the relay's EHLO answer offers, as far as we care. */
struct ehlo {
	bool pipelining, smtputf8, dsn;
	int64_t size; /* bytes a message may have; 0: not said */
};

/* Reads an EHLO answer, all its lines. */
struct ehlo ehlo_parse(struct str reply);

/* Appends the EHLO answer that libesmtp gets to see. It is made of an
 * allow-list, PIPELINING and DSN: CHUNKING, ENHANCEDSTATUSCODES and XUSR bring
 * out defects of libesmtp, STARTTLS and AUTH are done already, and foreign
 * bytes never meet its parser. */
void ehlo_local(const struct ehlo *h, struct buf *out);

#endif
