/* SPDX-License-Identifier: MIT */
/* gazetted: questions to an endpoint or a command, several at a time. */
/*
 * A question is the body of a POST, or the standard input of a program; the
 * answer is what comes back. The address is the operator's own, so it may be a
 * private one; redirects are not followed. Each answer has a ceiling of time
 * and size, and all of them together one of time: what is late is not waited
 * for. An endpoint that asks for a rest (Retry-After) has it, if it ends in
 * time.
 *
 *	struct ask asks[2] = {{.question = q1}, {.question = q2}};
 *	if (ask_all(a, &opts, asks, 2, e) < 0) ...
 *	if (asks[0].err.kind == ERR_NONE) use(asks[0].answer);
 */
#ifndef GZ_FETCH_ASK_H
#define GZ_FETCH_ASK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

struct arena;

struct ask {
	struct str question; /* borrowed for the call */
	struct str answer;   /* in the arena; of an endpoint also what it says
			      * where it refuses */
	/* ERR_RETRY: the network, the server or the program, or no time left;
	 * ERR_CONFIG: refused (a 4xx), or no such program; ERR_REJECT: the
	 * answer is too large. */
	struct err err;
	int tries; /* times that it was put; 0 before */
};

struct ask_opts {
	struct str url;		/* takes JSON by POST; absent: argv is run */
	struct str key;		/* bearer token; absent: none */
	const struct str *argv; /* argc of them */
	size_t argc;
	struct str user_agent, ca_file; /* absent: none; the system's */
	int at_once;			/* 1 .. ASK_AT_ONCE_MAX */
	int64_t timeout;		/* seconds for one */
	int64_t budget;			/* seconds for all */
	size_t max_bytes;		/* of one answer */
	bool (*stop)(void); /* asked about once a second; NULL: never */
};

/* Blocks until each of the `n` has its answer or its error. After
 * ASK_FAILURES_MAX failures in a row the others are not asked. ERR_FATAL where
 * libcurl cannot start. */
int ask_all(struct arena *a, const struct ask_opts *o, struct ask *asks,
    size_t n, struct err *e) MUST_CHECK;

#endif
