/* SPDX-License-Identifier: MIT */
/* gazetted: opening a connection to the relay with libcurl. */
/*
 * libcurl does what libesmtp does badly or not at all: connect with a
 * deadline, implicit TLS, STARTTLS that refuses injected answers, SNI, the
 * check of the certificate against the configured name, and a login whose
 * failure is an error.
 */
#ifndef GZ_DELIVER_CONNECT_H
#define GZ_DELIVER_CONNECT_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/err.h"
#include "model/relay.h"

struct arena;

/* An open connection, not blocking. */
struct wire {
	void *curl;
	int fd;
	bool tls;
};

/* Fills `*out` (end with wire_close). Errors as stream_open. */
int wire_open(
    const struct relay *r, struct wire *out, struct err *e) MUST_CHECK;
void wire_close(struct wire *w);

/* What there is to see of a relay before any mail. */
struct relay_view {
	bool tls;
	struct str subject;   /* of its certificate; absent: none */
	int64_t expires;      /* likewise, unix seconds; INSTANT_NONE */
	struct str connected; /* the address it was reached at */
};

/* Opens a connection as for mail, login and all, looks and hangs up. Errors
 * as wire_open. */
int relay_look(const struct relay *r, struct arena *a, struct relay_view *out,
    struct err *e) MUST_CHECK;

/* The relay is on this machine. */
bool wire_stays_here(const struct relay *r);

/* Bytes moved; 0: would block; -1: the connection is over. */
ssize_t wire_send(struct wire *w, const void *p, size_t n);
ssize_t wire_recv(struct wire *w, void *p, size_t n);

/* What the relay sends next is acknowledged at once: one that answers in two
 * pieces may hold back the second until then, for 40 ms (Nagle's algorithm
 * there, delayed acknowledgements here). Holds for a while only. */
void wire_hurry(struct wire *w);

/* The name for EHLO: the configured one, else the machine's. */
void wire_helo(const struct relay *r, char *out, size_t size);

#endif
