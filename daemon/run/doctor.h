/* SPDX-License-Identifier: MIT */
/* gazetted: an examination of the whole: domain, relay, letter, machine. */
/*
 * Asks name servers, the relay and one web server, composes a made-up letter
 * and looks at it, reads the state; writes nothing anywhere (invariant 9).
 */
#ifndef GZ_RUN_DOCTOR_H
#define GZ_RUN_DOCTOR_H

#include "conf/conf.h"
#include "doctor/finding.h"

struct doctor_opts {
	struct str servers;	/* name servers to ask; absent: the system's */
	VEC(struct str) leaves; /* addresses that mail is known to leave from */
	bool offline;		/* neither names nor relay nor web */
};

/* Appends what was found. -1 where it could not begin: ERR_CONFIG. */
int run_doctor(const struct conf *conf, const struct doctor_opts *o,
    struct findings *f, struct err *e) MUST_CHECK;

/* ---- its parts ---- */

/* The control mailbox can be read. doctor_box.c */
void doctor_box(const struct conf *conf, struct findings *f);

/* The page to unsubscribe answers as it should. doctor_page.c */
void doctor_page(const struct conf *conf, struct findings *f);

/* doctor_host.c. Permissions, disk, state, clock, time zones: what is here. */
void doctor_host(const struct conf *conf, struct findings *f);
/* The clock by a web server's. */
void doctor_clock(const struct conf *conf, struct findings *f);

#endif
