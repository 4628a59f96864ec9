/* SPDX-License-Identifier: MIT */
/* gazetted: a mailbox that is read, and the letters that came to it. */
/*
 * A mailbox is named by a URL, which config, reader and commands understand
 * alike:
 *
 *	imaps://HOST[:PORT][/FOLDER], imap://..., pop3s://HOST[:PORT],
 *	pop3://..., maildir:/PATH, mbox:/PATH
 *
 * FOLDER is percent-encoded UTF-8; INBOX where there is none. imap: and pop3:
 * are STARTTLS, which only a loopback host may do without.
 */
#ifndef GZ_MODEL_LETTER_H
#define GZ_MODEL_LETTER_H

#include <stdint.h>

#include "base/err.h"
#include "base/str.h"
#include "base/url.h"
#include "base/vec.h"

/* What becomes of a letter in its mailbox once it has been taken in. */
enum letters_done {
	LETTERS_KEEP, /* it stays as it is */
	LETTERS_SEEN, /* marked as read */
	LETTERS_MOVE, /* into another folder */
	LETTERS_DELETE,
	LETTERS_AUTO, /* in a config: seen by IMAP, else keep */
};

enum letterbox_kind {
	LETTERBOX_NONE = 0,
	LETTERBOX_IMAP,
	LETTERBOX_POP3,
	LETTERBOX_MAILDIR,
	LETTERBOX_MBOX,
};

/* By the URL's scheme; LETTERBOX_NONE where it is another one. */
enum letterbox_kind letterbox_kind_of(struct str url);

/* Parses a URL of the forms above; ERR_CONFIG says what it should be. */
int letterbox_url(
    struct arena *a, struct str url, struct url *out, struct err *e) MUST_CHECK;

/* Whether letters can be done with so: an mbox file is never written to, POP3
 * can only delete. ERR_CONFIG where not. */
int letterbox_done_check(
    struct str url, enum letters_done done, struct err *e) MUST_CHECK;

struct letter {
	/* Of this mailbox alone, and the same whenever the letter is read
	 * again: "1700000000.42", a file's name. */
	struct str id;
	struct str bytes; /* the message as it came, LF or CRLF */
	int64_t arrived;  /* unix seconds; INSTANT_NONE: not known */
	/* By whoever looked at it: somebody must see it, so it stays as it is
	 * in its mailbox. */
	bool told;
};
typedef VEC(struct letter) letters;

#endif
