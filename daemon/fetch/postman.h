/* SPDX-License-Identifier: MIT */
/* gazetted: mailboxes, beside the transfers. */
/*
 * Reading a mailbox blocks (fetch/letterbox.h), so each is read in a thread
 * of its own, LETTERBOXES_MAX at a time, and so are its letters settled, once
 * the caller has committed what they brought:
 *
 *	postman_add() -> [waits] -> thread: read -> postman_next() gives it
 *	  -> postman_settle() -> thread: mark, move or delete
 *	     -> postman_next() says how that went
 *
 * A mailbox that was given and not settled by the next call is closed: what
 * its letters brought was not committed, and they come again. For fetch.c,
 * which waits in one place for all there is.
 */
#ifndef GZ_FETCH_POSTMAN_H
#define GZ_FETCH_POSTMAN_H

#include "fetch/fetch.h"

struct postman;

/* `wake(ctx)` is called from the threads when there is something to take.
 * Borrows the options. Returns new (free with postman_free). */
struct postman *postman_new(
    const struct fetch_opts *opts, void (*wake)(void *ctx), void *ctx);

/* Ends the threads, which takes a second at most, and closes all. */
void postman_free(struct postman **p);

/* Queues a request of SOURCE_MAILBOX; copies it. */
void postman_add(struct postman *p, const struct fetch_request *req);

/* Starts what may start; true with the next result, which lives until the
 * next call. */
bool postman_next(struct postman *p, struct fetch_result *out);

/* The letters of the last result are durable. */
void postman_settle(struct postman *p);

/* Whether anything waits or is under way. */
bool postman_busy(const struct postman *p);

#endif
