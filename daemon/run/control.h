/* SPDX-License-Identifier: MIT */
/* gazetted: the control mailbox. */
#ifndef GZ_RUN_CONTROL_H
#define GZ_RUN_CONTROL_H

#include "run/run.h"

/* Reads what came to the control mailbox and does it, where there is one and
 * it is time. A mailbox that cannot be read is told and stops nothing; -1
 * where the state could not be read or written. */
int run_control(struct run *r, struct err *e) MUST_CHECK;

/* How that mailbox is opened, with its password. Lives in the arena. */
struct letterbox_opts;
int run_control_opts(const struct conf *c, struct arena *a,
    struct letterbox_opts *out, struct err *e) MUST_CHECK;

/* When a daemon wants to read it again after this pass; INSTANT_MAX where
 * there is none. */
int64_t run_control_next(const struct run *r);

/* What a relay refused for good since the last call, or before a crash, is
 * told, each relay's faults once, and is a bounce too, which needs no mail to
 * tell; not where there is no control mailbox. */
int run_refusals(struct run *r, struct err *e) MUST_CHECK;

/* The envelope sender of a reader's mail that was made at that time: with the
 * reader's token where the address has a "*" for one. The same for all mail to
 * that reader, as servers that put strangers off until they come again know
 * them by it (greylisting). In the arena. */
struct str run_sender(const struct run *r, struct arena *a, struct str sender,
    int64_t made, int64_t reader, struct str address);

#endif
