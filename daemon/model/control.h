/* SPDX-License-Identifier: MIT */
/* gazetted: the mailbox that everything comes back to. */
#ifndef GZ_MODEL_CONTROL_H
#define GZ_MODEL_CONTROL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "base/vec.h"
#include "model/letter.h"
#include "model/strikes.h"

struct control {
	struct str url;	    /* of the mailbox; absent: there is none */
	struct str address; /* with "*" where tokens go; absent: none */
	struct str user, password_file, password_command;
	VEC(struct str) token_command; /* argv; of the three one at most */
	struct str ca_file;
	bool allow_private;
	int64_t timeout;  /* seconds that one answer may take */
	int64_t interval; /* seconds between two readings by the daemon */
	enum letters_done after;
	struct str move_to;
	struct strike_policy strikes;
	int requests; /* confirmations a day, to all together */
	int leaves;   /* readers a day who leave with no proof */
	bool welcome; /* a letter after the confirmation */
};

#endif
