/* SPDX-License-Identifier: MIT */
/* gazetted: a place that messages go to. */
/*
 * A sink is a struct of functions: the relay by SMTP or LMTP, a program, a
 * Maildir, standard output.
 * It pulls: session() asks its feed for one message after the other, because
 * libesmtp wants the next message from inside its own callbacks. For each
 * message that next() gave, the sink
 *
 *	next -> (transfer) -> arm -> (the point of no return) -> settle
 *
 * calls arm() at most once, just before the step that cannot be taken back,
 * and settle() exactly once, also when nothing was attempted.
 */
#ifndef GZ_DELIVER_SINK_H
#define GZ_DELIVER_SINK_H

#include "base/err.h"
#include "base/str.h"
#include "model/edition.h"
#include "model/relay.h"

/* One message in hand; valid until its settle() returns. */
struct job {
	const struct delivery *delivery;
	struct str message; /* complete, 7 bit, CRLF */
};

/* What the worker lends to a session. */
struct feed {
	void *ctx;
	/* The next message, or NULL: end the session. May wait. */
	const struct job *(*next)(void *ctx);
	/* The message that next() will give, where it can be had without
	 * waiting; else NULL. The text of the one in hand is gone then. */
	const struct job *(*ahead)(void *ctx);
	/* The relay does not understand what goes ahead: ahead() gives NULL
	 * from now on, to all its connections. */
	void (*no_ahead)(void *ctx);
	/* Makes "about to be sent" durable. -1: it could not be, so the
	 * message must not go out; next() will give NULL. */
	int (*arm)(void *ctx) MUST_CHECK;
	/* Takes the outcome, which is durable when the next message is armed,
	 * or keep() returns; next() gives NULL if it could not be. */
	void (*settle)(void *ctx, enum outbox_verb verb, struct str reply);
	/* Before what may take long. */
	void (*keep)(void *ctx);
};

struct sink;

struct sink_ops {
	/* Makes ready to send. ERR_RETRY, ERR_CONFIG as for deliver_run. */
	int (*open)(struct sink *s, struct err *e);
	/* Sends what the feed gives until it gives NULL. -1: the sink cannot
	 * go on, and all that it was given is settled nevertheless. */
	int (*session)(struct sink *s, const struct feed *f, struct err *e);
	/* Says goodbye and frees. */
	void (*close)(struct sink *s);
};

struct sink {
	const struct sink_ops *ops;
	const struct relay *relay; /* borrowed */
};

/* Return new (free with ops->close). */
struct sink *smtp_sink_new(const struct relay *relay);
struct sink *sendmail_sink_new(const struct relay *relay);
struct sink *maildir_sink_new(const struct relay *relay);
struct sink *stdout_sink_new(const struct relay *relay);

#endif
