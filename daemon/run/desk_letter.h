/* SPDX-License-Identifier: MIT */
/* gazetted: readers as mails show them, and letters to them. */
/*
 * What is to be done for one mail is gathered in k->ret, which desk.c makes
 * durable: at most one letter, one request that an answer to it confirms, and
 * digests that somebody leaves. Its memory is k->a.
 */
#ifndef GZ_RUN_DESK_LETTER_H
#define GZ_RUN_DESK_LETTER_H

#include "compose/notice.h"
#include "deliver/errand.h"
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
	MATTER_BARRED,	/* who is suppressed asks to join */
	MATTER_SENT_ON, /* who got the letter from its reader complains */
	MATTERS,
};

struct matter {
	int64_t n;
	struct str who; /* the first of them */
};

/* An edition that comes back from readers who are there. */
struct unwelcome {
	int64_t edition, n;
	struct str status, words; /* of one of them */
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
	struct unwelcome unwelcome; /* n 0: none, or the operator knows */
	/* Nothing, or not all, was done for this mail, and the operator is told
	 * of it: it should stay where it is. */
	bool stays;
	bool known; /* it is by somebody on file, or has a token of ours */
};

/* ---- who ---- */

/* Whether it is a token of ours, for that purpose and of that subject. */
bool desk_proves(const struct desk *k, const struct token *t,
    enum token_purpose purpose, struct str subject);

/* Whose token it is: of the bounce address, or of one of the reader's ways
 * out. *out->id is 0 where it proves nothing; *out_digest says which way out,
 * and is untouched where it is none. */
int desk_owner(struct desk *k, const struct token *t, struct return_reader *out,
    struct str *out_digest, struct err *e) MUST_CHECK;

/* Whether a reader is on file at that address. */
bool desk_knows(struct desk *k, struct str address);

/* For the operator; `who` is the one to name. */
void desk_note(struct desk *k, enum matter_kind kind, struct str who);
/* The same of the mail's sender, and some kinds of mails stay where they are.
 */
void desk_remember(
    struct desk *k, const struct errand *er, enum matter_kind kind);

/* ---- letters ---- */

/* What the token of a request's letter is about. In the arena. */
struct str desk_subject(struct arena *a, const struct return_request *q);

/* Puts the letter into k->ret; with a request there, the answer to it confirms
 * that. */
int desk_write(struct desk *k, const struct errand *er, enum notice_kind kind,
    const struct digest *d, struct str title, struct str to,
    struct err *e) MUST_CHECK;

/* A letter that an answer confirms, or undoes; from the first of the digests.
 */
int desk_ask(struct desk *k, const struct errand *er, enum request_kind kind,
    const struct str *digests, size_t n, struct str to,
    struct err *e) MUST_CHECK;

/* Asks the reader whether to leave these, if one more letter may go there. */
int desk_ask_out(struct desk *k, const struct errand *er,
    const struct return_reader *r, const struct str *digests, size_t n,
    struct err *e) MUST_CHECK;

/* They leave these, by an answer that confirms it or by themselves (NULL);
 * borrows all until the mail is done. */
void desk_let_go(struct desk *k, struct str address, struct str *digests,
    size_t n, const struct return_request *confirms);

#endif
