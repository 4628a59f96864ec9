/* SPDX-License-Identifier: MIT */
/* gazetted: whether who and what a sentence is of was told. */
#ifndef GZ_DIGEST_KNOWN_H
#define GZ_DIGEST_KNOWN_H

#include <stdbool.h>

struct chooser;
struct piece;

/* Nobody is named by half a name in it, no role is taken up and no thing
 * pointed at that was told in a sentence which is not told; false as yet, until
 * that one is. */
bool known_all(struct chooser *c, const struct piece *p);

#endif
