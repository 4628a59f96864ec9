/* SPDX-License-Identifier: MIT */
/* gazetted: letters that a source's operator is told of, as the state has them.
 */
/*
 * One text: a line a letter, the newest first, with its time in front, and
 * behind it, parted by tabs, its Message-ID, what the mailbox knows it by, and
 * why it is no news; and where there were too many, one for the rest.
 *
 *	1700000300 an encrypted letter from Harbour: "Minutes"	<1@h> 42
 *... 1700000000 +3
 */
#ifndef GZ_MODEL_TOLD_H
#define GZ_MODEL_TOLD_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct arena;

#define TOLD_SECONDS (14 * 86400) /* who has done nothing since has seen it */
#define TOLD_MAX     50		  /* letters by name */

struct told {
	int64_t at;	  /* unix seconds */
	struct str line;  /* what it is; absent: `more` that have no name */
	struct str id;	  /* the Message-ID; these three may be absent */
	struct str place; /* model/letter.h's id */
	struct str why;
	size_t more;
};

/* Adds a letter at the front; what is too old at its time or too much goes. Its
 * texts have no control characters, or are left out. */
struct str told_add(struct arena *a, struct str was, const struct told *one);

/* The text without the letter of that id. */
struct str told_drop(struct arena *a, struct str was, struct str id);

/* Cuts the next one off that is not too old. False: there is none. A text of
 * one line without a time is of `at`. */
bool told_next(struct str *rest, int64_t at, int64_t now, struct told *out);

/* Is it the letter's id, with its brackets or without? */
bool told_is(const struct told *t, struct str id);

#endif
