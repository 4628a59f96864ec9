/* SPDX-License-Identifier: MIT */
/* gazetted: a connection to the relay, and libesmtp's way to it. */
/*
 * libesmtp never touches the network. libcurl opens the connection (TCP, TLS
 * or STARTTLS, SNI, certificate, login), and this carries libesmtp's dialogue
 * over it, all in the worker's own fiber:
 *
 *	libesmtp --about to write--> stream_said() --> relay
 *	         <--its socket------ the answer <-----'
 *
 * libesmtp shows what it is about to write (its monitor callback), just before
 * it does. There the commands go to the relay and its answers are waited for,
 * so that they lie in libesmtp's socket when it looks. Of the message libesmtp
 * is given a stand-in of a few headers: it goes through a message byte by byte
 * and writes it in pieces of 2 KB, which costs more than all the rest. The
 * message itself goes from here when libesmtp has asked for the last piece:
 * what the kernel takes at once (stream_start), and the rest with the dot when
 * the message is armed (stream_finish). So the relay reads while the disk
 * writes, no dot leaves before its message is armed, no byte of one passes
 * through other hands, and a message costs one round trip where its envelope
 * went ahead with the dot before it (stream_ahead), or else two.
 *
 * How libesmtp gets its end of a socketpair: it insists on connecting to a
 * port. So it connects to a loopback port of ours that nobody accepts on, and
 * in its "connected" event, before it has read or written a byte, the socket
 * is replaced under its feet (dup3) and the port closed. Nothing is ever sent
 * over the loopback network, so no other user of the machine can get in
 * between, and Nagle's algorithm, which libesmtp cannot turn off, is gone.
 *
 * What is carried is SMTP, and known to be:
 *  - answers are cut out of the stream whole, made one short line each, and
 *    handed on only when a command waits for them; what comes unasked breaks
 *    the connection, so that nothing gets out of step;
 *  - EHLO is answered from the relay's own answer, read at the start; QUIT is
 *    answered here, so the connection outlives libesmtp's session, which has
 *    to end every few hundred messages;
 *  - with PIPELINING, MAIL is answered here at once and goes out together
 *    with RCPT and DATA;
 *  - each answer has an absolute deadline;
 *  - it is known whether the final dot left, which libesmtp does not know.
 *
 * LMTP has LHLO in place of EHLO, and its connection no TLS and no login.
 *
 * A stream belongs to one worker.
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

/* Each command waits for its answer from now on, whatever the relay announced:
 * some announce PIPELINING and forget what came behind a command. */
void stream_one_by_one(struct stream *s);

/* It makes reports as it is asked to (RFC 3461). */
bool stream_dsn(const struct stream *s);

/* It takes addresses and headers in UTF-8. */
bool stream_smtputf8(const struct stream *s);

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

/* libesmtp is about to write these bytes (not of a message). Returns when the
 * relay has answered all commands that want one. */
void stream_said(struct stream *s, struct str bytes);

/* After libesmtp's session, before stream_close or another stream_attach. */
void stream_detach(struct stream *s);

/* The connection can take another transaction (between sessions). */
bool stream_usable(const struct stream *s);

/* Makes the message that begins next ready as it goes over the wire: dots
 * doubled, the final one behind; the current one is left alone. `wide`: bytes
 * beyond ASCII may be in it. Returns what SMTP cannot carry of it, and then it
 * must not be sent; NULL: nothing. */
const char *stream_load(struct stream *s, struct str message, bool wide);

/* The transaction of the loaded message begins: the last one is forgotten.
 * `ahead`: it is the one whose envelope left ahead; where another one did, the
 * connection breaks. */
void stream_begin(struct stream *s, bool ahead);

/* The relay still owes answers to it. */
bool stream_awaits(const struct stream *s);

/* For what libesmtp does not speak: sends MAIL with `more` behind the sender,
 * RCPT and DATA, and waits for the answers. Then as with it: the message goes
 * by stream_finish() where stream_healthy() says that it may. */
void stream_offer(
    struct stream *s, struct str from, struct str to, const char *more);

/* The message may be sent: the relay accepted sender and recipient and waits
 * for it. */
bool stream_healthy(const struct stream *s);

/* Sends as much of the message as leaves without waiting, and never its dot:
 * before that it is nothing to the relay. */
void stream_start(struct stream *s);

struct envelope {
	struct str from, to;
	const char *from_more, *to_more; /* parameters, a blank before each */
};

/* Behind the dot that goes next this envelope goes, too: MAIL, RCPT and DATA
 * of the message after it, which RFC 2920 allows (section 3.1, a message's end
 * is the first in a group) and which saves a round trip. false: the relay does
 * not take commands in groups. libesmtp is to say the same when its time comes.
 */
bool stream_ahead(struct stream *s, const struct envelope *v);

/* The current transaction's envelope went ahead. */
bool stream_went_ahead(const struct stream *s);

/* An envelope went ahead, and nothing was heard of it after the message before
 * it was accepted. */
bool stream_lost_ahead(const struct stream *s);

/* Sends the rest with the dot and waits for the answer, and for a moment for
 * those to an envelope that goes ahead. */
void stream_finish(struct stream *s);

/* What is known of the current transaction; `agreed` is not set. */
void stream_transaction(const struct stream *s, struct transaction *out);

/* Why the connection broke, or "". After stream_detach(). */
const char *stream_fault(const struct stream *s);

/* Seconds for the answer to the dot; tests make it short. */
extern int stream_dot_timeout;

/* We are to stop: all streams give up what they wait for at that instant of
 * clock_mono_ms(). 0: there is none. Thread-safe. */
void stream_give_up_at(int64_t mono_ms);
bool stream_gave_up(void);

#endif
