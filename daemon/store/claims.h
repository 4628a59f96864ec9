/* SPDX-License-Identifier: MIT */
/* gazetted: the deliveries that this process has claimed. */
/*
 * Invariant 5 allows few moves, and the journal is written before the database
 * could object. So what was claimed is remembered here until its last word:
 * an event that does not fit is refused before it is recorded. The lock on the
 * state sees to it that nobody else moves what we claimed.
 */
#ifndef GZ_STORE_CLAIMS_H
#define GZ_STORE_CLAIMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/edition.h"

/* A hash table with linear probing; the place of a delivery that is done
 * stays taken until the table is rebuilt. Zeroed: empty. */
struct claims {
	struct claim {
		int64_t id; /* 0: free */
		bool armed, done;
		int64_t armed_by; /* outbox.c's: the number of the record */
	} * v;
	size_t cap; /* a power of two, or 0 */
	size_t used;
};

void claims_add(struct claims *c, int64_t id);
void claims_free(struct claims *c);

/* That of a delivery in hand, or one whose last word has just come. */
struct claim *claims_find(struct claims *c, int64_t id);

/* Makes the move that the event asks for; false where the delivery is not in
 * a state for it, and then nothing changes. */
bool claims_move(struct claims *c, const struct outbox_event *ev);

#endif
