/* SPDX-License-Identifier: MIT */
/* gazetted: the letters of a mailbox. */
/*
 * One reader for IMAP, POP3, Maildir and mbox. A reading takes the letters
 * that came since the last one, oldest first, and changes nothing in the
 * mailbox; once they are durable with the caller, letterbox_settle() marks,
 * moves or deletes them. The cursor says how far it came: the caller keeps it,
 * together with what it made of the letters, and gives it back. What a crash
 * left unsettled is settled by the next reading.
 *
 *	struct letterbox_opts o = {.url = S("imaps://mail.example.org/News"),
 *	    .user = user, .password = secret, .done = LETTERS_SEEN,
 *	    .cursor = cursor, .timeout = 60};
 *	if (letterbox_read(&o, a, &got, &box, e) < 0) ...
 *	vec_each (&got.list, l)
 *		use(l->bytes);
 *	... commit, got.cursor with it ...
 *	if (letterbox_settle(box, e) < 0) ...
 *	letterbox_close(&box);
 *
 * What `look` finds to be for somebody's eyes is left in the mailbox as it is.
 *
 * A letter is never missed. It may come again: after a crash before the
 * commit, when an IMAP server gives its folder a new UIDVALIDITY, and from a
 * Maildir that keeps its letters; its `id` is then the same (but for the new
 * UIDVALIDITY), and so is its Message-ID.
 *
 * Everything here blocks, for `timeout` at most at a time: call it from a
 * thread of its own where that matters. Nothing is shared between two boxes.
 */
#ifndef GZ_FETCH_LETTERBOX_H
#define GZ_FETCH_LETTERBOX_H

#include <stdbool.h>

#include "base/err.h"
#include "model/letter.h"

struct arena;
struct letterbox;
struct letters_read;

struct letterbox_opts {
	/* As model/letter.h has it. */
	struct str url;
	struct str user, password; /* absent: none (files) */
	/* What prints an OAuth 2 token, in the password's place; it is asked
	 * before each login, and once more where that is refused. */
	const struct str *token_argv;
	size_t token_argc;	/* 0: none */
	struct str ca_file;	/* absent: the system's */
	bool allow_private;	/* the host may be on a private address */
	int64_t timeout;	/* seconds that one answer may take */
	size_t max_bytes;	/* of one letter; 0: LETTER_BYTES_MAX */
	bool front;		/* so much of one that is larger, in place of
				 * passing it over */
	size_t newest;		/* of the first reading: at most so many of the
				 * newest letters; 0: all, in several readings */
	enum letters_done done; /* not LETTERS_AUTO */
	struct str move_to;	/* UTF-8: of LETTERS_MOVE */
	struct str cursor;	/* of the last reading; absent: the first */
	/* Letters of readings before, by their ids, to be read once more,
	 * ahead of what is new; those that are not there any more are not. */
	const struct str *again;
	size_t n_again;
	/* Looks at what was read before the cursor is made, and marks letters
	 * that are told of, which are not settled. NULL: nobody does. */
	void (*look)(void *ctx, struct arena *a, struct letters_read *got);
	void *look_ctx;
	/* Asked once a second where a server makes us wait; NULL: never. */
	bool (*stop)(void *ctx);
	void *stop_ctx;
};

struct letters_read {
	letters list;	   /* in the arena, as all of this */
	struct str cursor; /* to be kept; never absent */
	size_t passed;	   /* letters that were passed over; of some of them: */
	VEC(struct str) passed_names; /* what, where and why, in words */
	bool more;		      /* there is more than one reading takes */
	void *made; /* the caller's own (fetch.h); NULL: nothing */
};

/* Reads up to LETTERS_MAX letters of LETTERS_BYTES_MAX in all. Borrows what
 * `o` points to until letterbox_close(). ERR_RETRY: the network, a server
 * that is busy, an mbox file that is locked. ERR_CONFIG: no such folder, a
 * refused login, TLS. ERR_REJECT: an address that is not public, or a
 * server that does not keep to its protocol. Returns new (free with
 * letterbox_close). */
int letterbox_read(const struct letterbox_opts *o, struct arena *a,
    struct letters_read *out, struct letterbox **out_box,
    struct err *e) MUST_CHECK;

/* The letters read are durable: does with them what `done` says. To be called
 * once at most. Where it fails, the next reading tries again. */
int letterbox_settle(struct letterbox *b, struct err *e) MUST_CHECK;

/* Ends the connection. Safe on NULL. */
void letterbox_close(struct letterbox **b);

#endif
