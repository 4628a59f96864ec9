/* SPDX-License-Identifier: MIT */
/* gazetted: what came back, told apart. */
/*
 * A mail from the bounce mailbox is one of: a bounce, by RFC 3464 or by the
 * older habits of mail servers; a complaint (RFC 5965); an automatic answer;
 * or anything else. For each address of a bounce it is said whether the
 * address is gone for good. Doubt is on the address's side: `hard` is said
 * only where the server says of the mailbox or its domain that it does not
 * exist, has moved, or takes no mail, and says nothing that speaks against
 * it (full, blocked, spam, policy, later).
 *
 *	struct bounce b;
 *	bounce_read(a, message, &b);
 *	if (b.kind == BOUNCE_FAILURE) vec_each (&b.recipients, r) ...
 *
 * The bytes are anybody's; what they say is a hint, never proof.
 */
#ifndef GZ_DELIVER_BOUNCE_H
#define GZ_DELIVER_BOUNCE_H

#include "base/str.h"
#include "base/vec.h"

enum bounce_kind {
	BOUNCE_OTHER = 0,  /* a person's mail, or a report without failure */
	BOUNCE_FAILURE,	   /* "bounce" */
	BOUNCE_COMPLAINT,  /* "complaint"; its status is what it reports */
	BOUNCE_AUTO_REPLY, /* "auto-reply": vacations and the like */
};

struct bounce_recipient {
	struct str address; /* absent where the mail does not tell */
	struct str status;  /* RFC 3463, "5.1.1"; absent where not told */
	struct str why;	    /* the server's words, squeezed */
	bool hard;
	bool delayed; /* it is being tried still: no failure yet */
};

struct bounce {
	enum bounce_kind kind;
	VEC(struct bounce_recipient) recipients;
	/* Of a COMPLAINT that a machine reports: who complained, as it says;
	 * mostly one, none where it does not tell. */
	VEC(struct str) complained;
};

extern const char *const bounce_kind_names[4];

/* Reads a whole message. Everything lives in the arena. Linear in its
 * length. */
void bounce_read(struct arena *a, struct str message, struct bounce *out);

/* A relay's answer that refused an address, as the bounce it would have become:
 * one recipient. */
void bounce_of_reply(
    struct arena *a, struct str address, struct str reply, struct bounce *out);

/* Do the words, in lower case, say that there is nobody of that name? That
 * alone does not make it so. */
bool bounce_names_nobody(struct str words);

/* Does this answer of a server say that the address is gone for good?
 * `status` may be absent; `around`, absent but for a machine's report, is
 * the notice beside that, which may tell at which command it was given. */
bool bounce_is_hard(
    struct arena *a, struct str status, struct str words, struct str around);

#endif
