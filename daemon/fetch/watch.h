/* SPDX-License-Identifier: MIT */
/* gazetted: mailboxes that say when a letter comes. */
/*
 * IMAP's IDLE (RFC 2177), a thread for each mailbox. The server is asked anew
 * before the half hour after which it may hang up; a connection that is lost
 * is made again, later and later. A server without IDLE is left alone: it is
 * polled anyway, which is how anything is lost at most for an interval.
 *
 *	watch_new(&w);
 *	watch_add(w, S("letters"), &opts);
 *	... poll(watch_fd(w)) ...
 *	watch_take(w, a, &names);
 *	watch_free(&w);
 */
#ifndef GZ_FETCH_WATCH_H
#define GZ_FETCH_WATCH_H

#include "base/vec.h"
#include "fetch/letterbox.h"

struct watch;
typedef VEC(struct str) watch_names;

/* Returns new (free with watch_free). ERR_FATAL where there are no
 * descriptors left. */
int watch_new(struct watch **out, struct err *e) MUST_CHECK;

/* Ends all threads and waits for them: a second at most, where one is just
 * connecting. Safe on NULL. */
void watch_free(struct watch **w);

/* Watches one more, of at most WATCHES_MAX; false where there are as many, or
 * the mailbox is none of IMAP. Copies what it needs. What is there already is
 * told as new. */
bool watch_add(
    struct watch *w, struct str name, const struct letterbox_opts *o);

/* Can be read when a letter came. */
int watch_fd(const struct watch *w);

/* The names of the mailboxes to which letters came since the last call. */
void watch_take(struct watch *w, struct arena *a, watch_names *out);

#endif
