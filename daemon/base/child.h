/* SPDX-License-Identifier: MIT */
/* gazetted: other programs, run on a leash. */
/*
 * A program is started from an argv, never through a shell, with a cleared
 * environment (PATH, HOME and LANG=C.UTF-8 are all it gets), /dev/null or what
 * it is given as its input, no descriptor of ours, and a process group of its
 * own, so that what it starts ends with it, unless that leaves the group
 * (setsid, as daemons do). Its output and its time have ceilings. Nothing here
 * blocks but child_run() and child_wait(); whoever has a loop of his own polls
 * the descriptors and steps:
 *
 *	if (child_start(argv, &limits, &c, e) < 0) ...
 *	do
 *		poll(fds, child_fds(c, fds), child_wait_ms(c));
 *	while (!child_step(c));
 *	rc = child_result(c, e);	what it wrote: child_out(c)
 *	child_free(&c);
 */
#ifndef GZ_BASE_CHILD_H
#define GZ_BASE_CHILD_H

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

struct child;

struct child_limits {
	int64_t ms;   /* until it must have ended */
	size_t bytes; /* of its output */
	/* Its working folder; NULL: ours. */
	const char *dir;
	/* Its standard input, a file in memory; absent: /dev/null. Borrowed
	 * for child_start(). */
	struct str input;
	bool input_is_ours; /* what is left of our own, instead */
};

#define CHILD_FDS 3

/* Starts argv[0], found by PATH where it has no slash. Returns new (free with
 * child_free). ERR_CONFIG where there is no such program or it may not be
 * run, ERR_RETRY where the system has no room for it. */
int child_start(char *const argv[], const struct child_limits *limits,
    struct child **out, struct err *e) MUST_CHECK;

/* Ends it and all it started, if it still runs. Safe on NULL. */
void child_free(struct child **c);

/* What to poll for, up to CHILD_FDS; returns how many. */
nfds_t child_fds(const struct child *c, struct pollfd *out);

/* Milliseconds until its time is up, 0 .. INT_MAX, for poll(). */
int child_wait_ms(const struct child *c);

/* Takes what it has written and looks how it is; never blocks. True when it
 * is over: ended, out of time, or past its ceiling. */
bool child_step(struct child *c);

/* Once it is over. ERR_RETRY where it took too long, failed or was killed,
 * with the last line of its standard error; ERR_REJECT where it wrote too
 * much. The message does not name the program. */
int child_result(const struct child *c, struct err *e) MUST_CHECK;

/* Once it is over: what it ended with, 0 .. 255; -1 where it was killed, by us
 * for being late or by others. */
int child_status(const struct child *c);

/* What it wrote to standard output, borrowed. */
struct str child_out(const struct child *c);

/* The whole in one: blocks until it is over and copies the output. */
struct arena;
int child_run(struct arena *a, char *const argv[],
    const struct child_limits *limits, struct str *out,
    struct err *e) MUST_CHECK;

/* The OAuth 2 token that a program of `n` > 0 arguments prints as its first
 * line; it has 10 seconds. ERR_RETRY where it failed or took too long: it may
 * ask others. ERR_CONFIG where it is not there, or prints no token. The token
 * is in no message. */
int child_token(struct arena *a, const struct str *argv, size_t n,
    struct str *out, struct err *e) MUST_CHECK;

#endif
