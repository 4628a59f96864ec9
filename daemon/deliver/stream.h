/* SPDX-License-Identifier: MIT */
/* gazetted: a connection to the relay, and libesmtp's way to it. */
/*
 * libesmtp never touches the network. libcurl opens the connection (TCP, TLS
 * or STARTTLS, SNI, certificate, login), and a pump thread carries libesmtp's
 * dialogue over it:
 *
 *	worker thread             pump thread                relay
 *	libesmtp <--socketpair--> commands, answers <--TLS--> server
 *
 * How libesmtp gets its end of the pair: it insists on connecting to a port.
 * So it connects to a loopback port of ours that nobody accepts on, and in
 * its "connected" event, before it has read or written a byte, the socket is
 * replaced under its feet (dup3) and the port closed. Nothing is ever sent
 * over the loopback network, so no other user of the machine can get in
 * between, and Nagle's algorithm, which libesmtp cannot turn off, is gone.
 *
 * The pump is a proxy that knows SMTP:
 *  - answers are cut out of the stream whole, made one short line each, and
 *    handed on only when a command waits for them; what comes unasked breaks
 *    the connection, so that nothing gets out of step;
 *  - EHLO is answered from the relay's own answer, read at the start; QUIT is
 *    answered here, so the connection outlives libesmtp's session, which has
 *    to end every few hundred messages;
 *  - with PIPELINING, MAIL is answered here at once and goes out together
 *    with RCPT and DATA: two round trips a message in place of three;
 *  - each answer has an absolute deadline;
 *  - it knows whether the final dot left, which libesmtp does not.
 *
 * A stream belongs to one worker. Between stream_attach() and stream_detach()
 * the pump runs, and the functions marked (any time) may be called.
 */
#ifndef GZ_DELIVER_STREAM_H
#define GZ_DELIVER_STREAM_H

#include "base/err.h"
#include "deliver/reply.h"
#include "model/relay.h"

struct stream;

#define STREAM_ADDRESS_MAX 32

/* Connects, secures and logs in. Returns new (free with stream_close).
 * ERR_RETRY: no connection, or the relay says later; ERR_CONFIG: certificate,
 * STARTTLS missing, login refused. The message names the relay. */
int stream_open(
    const struct relay *r, struct stream **out, struct err *e) MUST_CHECK;

/* Says QUIT where the connection is in a state for it, waits briefly, frees;
 * nulls the pointer; safe on NULL. */
void stream_close(struct stream **s);

/* What the relay announced: bytes a message may have, 0 for no limit. */
int64_t stream_size_limit(const struct stream *s);

/* Ends a transaction that the last session may have left open at the relay,
 * by RSET. -1: the connection is of no more use. */
int stream_reset(struct stream *s) MUST_CHECK;

/* Makes ready for a libesmtp session and writes the "host:port" that it must
 * be told to connect to. ERR_RETRY where the connection has died meanwhile or
 * the machine is short of sockets. */
int stream_attach(struct stream *s, char hostport[STREAM_ADDRESS_MAX],
    struct err *e) MUST_CHECK;

/* To be called from libesmtp's "connected" event, in its thread. Where it
 * fails, libesmtp finds its connection closed. */
void stream_connected(struct stream *s);

/* Ends the pump. */
void stream_detach(struct stream *s);

/* The connection can take another transaction (between sessions). */
bool stream_usable(const struct stream *s);

/* (any time) A new message of so many bytes begins: forgets the last
 * transaction. */
void stream_begin(struct stream *s, size_t bytes);

/* (any time) The current transaction may be finished with the final dot: the
 * relay accepted sender and recipient, and has not hung up. */
bool stream_healthy(struct stream *s);

/* (any time) All of the message was handed to libesmtp: the pump, which lets
 * it write its small pieces alone, may go on. */
void stream_push(struct stream *s);

/* (any time) What is known of the current transaction; `agreed` is not set. */
void stream_transaction(struct stream *s, struct transaction *out);

/* Why the connection broke, or "". After stream_detach(). */
const char *stream_fault(const struct stream *s);

/* Seconds for the answer to the dot; tests make it short. */
extern int stream_dot_timeout;

#endif
