/* SPDX-License-Identifier: MIT */
/* gazetted: the mailboxes that wake a daemon. */
#ifndef GZ_RUN_VIGIL_H
#define GZ_RUN_VIGIL_H

#include "fetch/watch.h"
#include "run/run.h"

/* Watches the IMAP mailboxes of the config, the control mailbox too. NULL where
 * there are none, or none that can be watched: they are polled anyway. Free
 * with watch_free. */
struct watch *vigil_new(const struct conf *c);

/* Makes those due to which letters came, before the pass that reads them. */
int vigil_take(struct watch *w, struct run *r, struct err *e) MUST_CHECK;

#endif
