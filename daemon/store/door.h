/* SPDX-License-Identifier: MIT */
/* gazetted: what the web page to unsubscribe reads and writes. */
/*
 * A state opened STORE_BESIDE: while a run sends, its readers can leave. Each
 * function is one transaction, and durable when it returns.
 */
#ifndef GZ_STORE_DOOR_H
#define GZ_STORE_DOOR_H

#include "store/store.h"

/* A reader and one digest. */
struct door_reader {
	int64_t id; /* 0: there is no such */
	struct str address;
	struct str language; /* of the subscription; absent: the digest's */
	bool left;	     /* that digest is not sent there, or none is */
};
int store_door_reader(struct store *st, struct arena *a, int64_t id,
    struct str digest, struct door_reader *out, struct err *e) MUST_CHECK;

/* The address gets no more of the digest. Doing so twice changes nothing. */
int store_door_leave(struct store *st, struct str address, struct str digest,
    int64_t now, struct err *e) MUST_CHECK;

/* Undoes that, and no suppression that another reason has (invariant 11). Who
 * takes it back so soon gets what was made meanwhile. */
#define TAKE_BACK_FOR (2 * INT64_C(86400)) /* seconds, as by mail */
int store_door_return(struct store *st, struct str address, struct str digest,
    int64_t now, struct err *e) MUST_CHECK;

#endif
