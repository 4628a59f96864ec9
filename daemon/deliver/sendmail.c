/* SPDX-License-Identifier: MIT */
/* gazetted: messages to a program that takes them as sendmail does. */
/*
 *	PROGRAM ARGUMENTS -i -f SENDER -- RECIPIENT < message
 *
 * The message is a file in memory, whole before the program starts: were it a
 * pipe, a kill of ours would end it early, and the program would take half a
 * message for a whole one. What the program ends with is judged as an answer
 * of a relay would be; the numbers are those of sysexits.h:
 *
 *	0               sent        75              deferred
 *	67 68           refused     64 77 78        operator
 *	65              spurned     any other       route down
 *	killed, late    uncertain
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/child.h"
#include "base/crash.h"
#include "deliver/caps.h"
#include "deliver/reply.h"
#include "deliver/sink.h"
#include "deliver/stream.h"
#include "mime/address.h"

#define ARGUMENTS_MAX 32
#define WAIT_STEP     500   /* milliseconds between looks at the end */
#define OUTPUT_MAX    65536 /* bytes that it may print, for nobody */

struct sendmail_sink {
	struct sink sink;
	int strikes; /* messages in a row that it did not finish with */
};

static int sendmail_open(struct sink *s, struct err *e)
{
	(void)s;
	(void)e;
	return 0;
}

/* In files lines end in LF. */
static struct str with_lf(struct arena *a, struct str crlf)
{
	char *d = arena_alloc(a, crlf.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < crlf.n; i++)
		if (crlf.p[i] != '\r')
			d[n++] = crlf.p[i];
	return (struct str){d, n};
}

static char **arguments(
    struct arena *a, const struct relay *r, const struct delivery *d)
{
	char **argv = arena_calloc(a, ARGUMENTS_MAX + 7, sizeof(*argv));
	struct str rest = r->arguments, word;
	size_t n = 0;
	argv[n++] = arena_memdup(a, r->path.p, r->path.n);
	while (n < ARGUMENTS_MAX && str_split(&rest, ' ', &word))
		if (word.n)
			argv[n++] = arena_memdup(a, word.p, word.n);
	argv[n++] = arena_memdup(a, "-i", 2);
	argv[n++] = arena_memdup(a, "-f", 2);
	argv[n++] = arena_memdup(a, d->sender.p, d->sender.n);
	argv[n++] = arena_memdup(a, "--", 2);
	argv[n++] = arena_memdup(a, d->address.p, d->address.n);
	return argv;
}

static struct verdict judge(int status)
{
	switch (status) {
	case 0: return (struct verdict){OUTBOX_SENT, ROUTE_GOOD};
	case 65: return (struct verdict){OUTBOX_SPURNED, ROUTE_GOOD};
	case 67:
	case 68: return (struct verdict){OUTBOX_REFUSED, ROUTE_GOOD};
	case 75: return (struct verdict){OUTBOX_DEFER, ROUTE_GOOD};
	case 64:
	case 77:
	case 78: return (struct verdict){OUTBOX_RETURN, ROUTE_OPERATOR};
	case -1: return (struct verdict){OUTBOX_UNCERTAIN, ROUTE_RECONNECT};
	default: return (struct verdict){OUTBOX_RETURN, ROUTE_DOWN};
	}
}

/* Runs it to its end. `why` holds what it has to say. */
static struct verdict hand_over(struct arena *a, const struct relay *r,
    const struct job *job, struct err *why)
{
	const struct child_limits limits = {.ms = r->timeout * 1000,
	    .bytes = OUTPUT_MAX,
	    .input = with_lf(a, job->message)};
	struct pollfd fds[CHILD_FDS];
	struct child *c;
	if (child_start(arguments(a, r, job->delivery), &limits, &c, why) < 0)
		return (struct verdict){OUTBOX_RETURN,
		    why->kind == ERR_CONFIG ? ROUTE_OPERATOR : ROUTE_DOWN};
	bool over = false;
	while (!over && !stream_gave_up()) {
		int ms = child_wait_ms(c);
		poll(fds, child_fds(c, fds), ms < WAIT_STEP ? ms : WAIT_STEP);
		over = child_step(c);
	}
	if (!over) {
		child_free(&c);
		err_set(why, ERR_RETRY, "stopped before it was done");
		return (struct verdict){OUTBOX_UNCERTAIN, ROUTE_RECONNECT};
	}
	int status = child_status(c);
	struct verdict v = judge(status);
	if (child_result(c, why) == 0)
		err_set(why, ERR_NONE, "taken by %.*s", PRS(r->path));
	else if (v.verb == OUTBOX_REFUSED || v.verb == OUTBOX_SPURNED ||
		 v.verb == OUTBOX_DEFER)
		err_wrap(why, "%d", status); /* as a relay's answer begins */
	child_free(&c);
	return v;
}

static int one(struct sendmail_sink *k, const struct feed *f,
    const struct job *job, struct err *e)
{
	const struct relay *r = k->sink.relay;
	struct arena *a = arena_new();
	struct err why = ERR_INIT;
	struct verdict v = {OUTBOX_RETURN, ROUTE_GOOD};
	crash_point("before-arm");
	if (!mime_addr_ok(job->delivery->sender, &why))
		v.route = ROUTE_OPERATOR;
	else if (!mime_addr_wire_ok(job->delivery->address, &why))
		v.verb = OUTBOX_REFUSED;
	else if (f->arm(f->ctx) == 0)
		v = hand_over(a, r, job, &why);
	crash_point("after-dot");
	f->settle(f->ctx, v.verb, str_of(why.msg));
	crash_point("settled");
	arena_free(&a);
	k->strikes = v.verb == OUTBOX_UNCERTAIN ? k->strikes + 1 : 0;
	if (v.route == ROUTE_OPERATOR)
		return err_set(e, ERR_CONFIG,
		    "relay %.*s: %s; nothing was counted against any "
		    "subscriber",
		    PRS(r->url), why.msg);
	if (v.route == ROUTE_DOWN || k->strikes == STRIKES_MAX)
		return err_set(
		    e, ERR_RETRY, "relay %.*s: %s", PRS(r->url), why.msg);
	return 0;
}

static int sendmail_session(struct sink *s, const struct feed *f, struct err *e)
{
	const struct job *job;
	while ((job = f->next(f->ctx)))
		if (one((struct sendmail_sink *)s, f, job, e) < 0)
			return -1;
	return 0;
}

static void sendmail_close(struct sink *s)
{
	free(s);
}

struct sink *sendmail_sink_new(const struct relay *relay)
{
	static const struct sink_ops ops = {
	    sendmail_open, sendmail_session, sendmail_close};
	struct sendmail_sink *k = calloc(1, sizeof(*k));
	if (!k)
		abort();
	k->sink = (struct sink){&ops, relay};
	return &k->sink;
}
