/* SPDX-License-Identifier: MIT */
/* gazetted: lines that a text has again and again. */
/*
 * "Sent from my Orlin phone." stands below every post of a thread: a form. News
 * have no line three times, though lines that begin alike: "Goal for Orlin:
 * ...".
 */
#ifndef GZ_PROSE_REPEATED_H
#define GZ_PROSE_REPEATED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

#define REPEATED_SLOTS 256 /* a power of two; half of them may be taken */

/* How often each line stands in a text. All zeros: none is known. Of a long
 * text the first are. */
struct repeated {
	uint32_t key[REPEATED_SLOTS];
	uint8_t times[REPEATED_SLOTS];
	unsigned n;
	bool any; /* is there three times */
};

/* A line of the text, trimmed. */
void repeated_add(struct repeated *r, struct str line);

/* The line was added three times. */
bool repeated_line(const struct repeated *r, struct str line);

#endif
