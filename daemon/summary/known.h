/* SPDX-License-Identifier: MIT */
/* gazetted: whether who and what a sentence is of was told. */
#ifndef GZ_SUMMARY_KNOWN_H
#define GZ_SUMMARY_KNOWN_H

#include <stdbool.h>

struct chooser;
struct piece;

/* Whether a reader of what is taken knows whom and what the sentence is of: who
 * has half a name there, or a role, what it points at, and where "here" is.
 * False as yet where that was told in a sentence which is not taken, until it
 * is. */
bool known_all(struct chooser *c, const struct piece *p);

#endif
