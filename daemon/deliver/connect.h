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

/* Bytes moved; 0: would block; -1: the connection is over. */
ssize_t wire_send(struct wire *w, const void *p, size_t n);
ssize_t wire_recv(struct wire *w, void *p, size_t n);

/* The name for EHLO: the configured one, else the machine's. */
void wire_helo(const struct relay *r, char *out, size_t size);

#endif
