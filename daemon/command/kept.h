/* SPDX-License-Identifier: MIT */
/* gazetted: a letter that was kept back, by its Message-ID. */
#ifndef GZ_COMMAND_KEPT_H
#define GZ_COMMAND_KEPT_H

#include "model/told.h"
#include "store/store.h"

struct kept {
	struct told told; /* `line` is absent: there is none such */
	struct str source;
};

/* Looks through what mailboxes told of and is not too old at `now`; the id may
 * be without its brackets. What is found lives in the arena. */
int kept_find(struct store *st, struct arena *a, struct str id, int64_t now,
    struct kept *out, struct err *e) MUST_CHECK;

#endif
