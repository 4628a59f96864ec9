/* SPDX-License-Identifier: MIT */
/* gazetted: a mail that came to a mailbox which is read. */
#ifndef GZ_MODEL_LETTER_H
#define GZ_MODEL_LETTER_H

#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"

/* What becomes of a letter in its mailbox once it has been taken in. */
enum letters_done {
	LETTERS_KEEP, /* it stays as it is */
	LETTERS_SEEN, /* marked as read */
	LETTERS_MOVE, /* into another folder */
	LETTERS_DELETE,
};

struct letter {
	/* Of this mailbox alone, and the same whenever the letter is read
	 * again: "1700000000.42", a file's name. */
	struct str id;
	struct str bytes; /* the message as it came, LF or CRLF */
	int64_t arrived;  /* unix seconds; INSTANT_NONE: not known */
};
typedef VEC(struct letter) letters;

#endif
