/* SPDX-License-Identifier: MIT */
/* gazetted: the daemon's loop. */
/*
 * Between passes the state is closed and its lock free, so that the operator's
 * commands work while the daemon sleeps. It wakes for the next due source,
 * subscription or retry, for a letter to a mailbox (vigil.c), and for signals:
 *
 *	TERM, INT   finish what is in flight and stop
 *	HUP         read the config again; a bad one is reported and the old
 *	            one stays
 *	USR1        a pass now
 *
 *	        .-------- due, USR1 --------.
 *	        v                           |
 *	     [pass] --> [sleep until due] --+-- HUP --> [reload] --> [pass]
 *	                        '-- TERM --> stopped
 */
#ifndef GZ_RUN_DAEMON_H
#define GZ_RUN_DAEMON_H

#include "conf/conf.h"

struct daemon_opts {
	const char *conf_path;
	const struct conf_opts *conf_opts;
	bool adopt;
	const enum log_level *level; /* from -q or -v; NULL: the config's */
};

/* Takes the first config (and frees it). Returns when told to stop: 0, or -1
 * where the state failed for good. */
int daemon_run(struct conf *conf, const struct daemon_opts *opts,
    struct err *e) MUST_CHECK;

#endif
