/* SPDX-License-Identifier: MIT */
/* gazetted add: a mailbox. */
#ifndef GZ_COMMAND_ADD_MAILBOX_H
#define GZ_COMMAND_ADD_MAILBOX_H

#include "base/err.h"
#include "base/str.h"

struct arena;

struct mailbox_wish {
	struct str url;	    /* of one of model/letter.h's schemes; a login
			     * may stand in it */
	struct str section; /* for the block; or absent */
	struct str password_file, password_command; /* or absent */
	struct str token_command; /* split at spaces; or absent */
	bool allow_private;
};

/* Reads the newest letters, changes nothing in the mailbox, tells on stderr
 * what is there, and prints a block on stdout. A server's password comes from
 * or token comes from where the wish says, else from the terminal; it goes
 * nowhere. Errors as letterbox_read() and conf_secret(). */
int add_mailbox(
    struct arena *a, const struct mailbox_wish *w, struct err *e) MUST_CHECK;

#endif
