/* SPDX-License-Identifier: MIT */
/* gazetted: what the state need not know any more. */
#ifndef GZ_STORE_PRUNE_H
#define GZ_STORE_PRUNE_H

#include "store/store.h"

struct store_prune {
	int64_t now;
	/* Seconds that articles' texts and the messages of editions are kept,
	 * and who got which edition and why it was as it was. */
	int64_t texts, records;
};

/* Once a day drops what was older the time before, some ten thousands of rows
 * at most; where there is more the next call goes on. What is still to be told
 * or sent stays however old, and so do articles and what they are known by, for
 * none may come twice. */
int store_prune(
    struct store *st, const struct store_prune *p, struct err *e) MUST_CHECK;

/* When the newest edition was made of those that are gone; INSTANT_NONE: none
 * is. */
int store_pruned(struct store *st, int64_t *out, struct err *e) MUST_CHECK;

#endif
