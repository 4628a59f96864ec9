/* SPDX-License-Identifier: MIT */
/* gazetted: messages to the relay, transacted by libesmtp. */
/*
 * Keeps invariants 5 and 6.
 *
 * libesmtp asks for the message in a callback, piece by piece, and is given a
 * stand-in; after the last piece the final dot comes next. There the delivery
 * is armed, and the message goes (stream.h); where arming fails the callback
 * ends with errno set and libesmtp drops the connection without the dot.
 *
 *	next -> MAIL RCPT DATA -> bytes -> [armed] -> dot -> answer -> settle
 *	  ^                                                             |
 *	  '------ smtp_add_message() inside "message sent" -------------'
 *
 * The dot takes the next one's MAIL, RCPT and DATA along where that one is
 * composed and can be sent. Settling is recorded with the next arming, one sync
 * for both, or before the relay is waited for any longer.
 *
 * Adding messages to a session that runs is not documented, and works; it
 * keeps 4 KB of each, so a session ends after SESSION_MESSAGES_MAX and a new
 * one goes on over the same connection. What libesmtp returns is not believed
 * (it says success on most failures): the stream saw every answer, and a
 * delivery is sent only where both agree.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <libesmtp.h> /* wants stdio.h before it */

#include "base/crash.h"
#include "deliver/caps.h"
#include "deliver/sink.h"
#include "deliver/stream.h"
#include "mime/address.h"

/* In the message's place. What is missing here libesmtp would make up. */
static const char stand_in[] =
    "Date: -\r\nFrom: -\r\nTo: -\r\nMessage-Id: -\r\n\r\n";

#define ENVID_MAX 64

struct smtp_sink {
	struct sink sink;
	struct stream *stream; /* NULL: not connected */
	int on_connection;     /* messages since it was opened */
	int strikes;	/* connections in a row that broke without a message */
	bool plain;	/* one broke over PIPELINING, perhaps: without it */
	int64_t loaded; /* the delivery whose message is, and may go; or 0 */
	int64_t ahead;	/* that one, where its envelope left with a dot */
};

/* One libesmtp session. */
struct session {
	struct smtp_sink *k;
	const struct feed *feed;
	smtp_session_t smtp;
	smtp_message_t message;
	smtp_recipient_t rcpt;
	const struct job *job; /* in hand, not settled; or NULL */
	bool given;	       /* libesmtp has its stand-in */
	bool armed, arm_failed;
	int messages, sent;
	bool clean; /* the last message was accepted: the next may follow */
	enum route_fate fate;
	struct reply why; /* for a fate that is not good */
};

/* ---- the message ---- */

/* What a relay that knows DSN (RFC 3461) is asked for: a report on failure,
 * with our headers alone, that says which edition it is of and to whom we
 * sent it. */
static void envid(char out[ENVID_MAX], const struct delivery *d)
{
	snprintf(out, ENVID_MAX, "gz-%lld-%lld", (long long)d->edition,
	    (long long)d->id);
}

/* RFC 3461, section 4 */
static void xtext(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] > ' ' && s.p[i] <= '~' && s.p[i] != '+' &&
		    s.p[i] != '=')
			buf_addc(b, s.p[i]);
		else
			buf_addf(b, "+%02X", (unsigned char)s.p[i]);
}

/* libesmtp knows neither LMTP nor SMTPUTF8. */
static bool by_hand(const struct session *s, const struct delivery *d)
{
	return s->k->sink.relay->kind == SINK_LMTP || !str_is_ascii(d->address);
}

/* Makes it ready to go. ERR_REJECT: it cannot; ERR_FATAL: its text, which was
 * fit when it was made, is not what it was. */
static int load(struct smtp_sink *k, const struct job *job, struct err *e)
{
	const struct delivery *d = job->delivery;
	int64_t limit = stream_size_limit(k->stream);
	bool wide = !str_is_ascii(d->address);
	k->loaded = 0;
	if (!mime_addr_wire_ok(d->address, e))
		return -1;
	if (wide && !stream_smtputf8(k->stream))
		return err_set(e, ERR_REJECT,
		    "the relay does not take addresses with letters beyond "
		    "ASCII before the @ (no SMTPUTF8)");
	if (limit && (int64_t)job->message.n > limit)
		return err_set(e, ERR_REJECT,
		    "the message of %zu bytes is larger than the relay takes "
		    "(%lld)",
		    job->message.n, (long long)limit);
	const char *bad = stream_load(k->stream, job->message, wide);
	if (bad)
		return err_set(e, ERR_FATAL, "%s", bad);
	k->loaded = d->id;
	return 0;
}

/* Lets the envelope of the message after this one go along with the dot, where
 * that message can be sent. */
static void look_ahead(struct session *s)
{
	struct smtp_sink *k = s->k;
	struct err later = ERR_INIT;
	char id[ENVID_MAX], from[ENVID_MAX + 32] = "";
	if (k->on_connection >= k->sink.relay->per_connection)
		return;
	const struct job *job = s->feed->ahead(s->feed->ctx);
	const struct delivery *d = job ? job->delivery : NULL;
	if (!d || by_hand(s, d) || !mime_addr_ok(d->sender, &later) ||
	    load(k, job, &later) < 0)
		return;
	struct buf to = buf_init(4 * ADDRESS_MAX);
	if (stream_dsn(k->stream)) {
		envid(id, d);
		snprintf(from, sizeof(from), " RET=HDRS ENVID=%s", id);
		buf_adds(&to, S(" NOTIFY=FAILURE ORCPT=rfc822;"));
		xtext(&to, d->address);
	}
	struct envelope v = {d->sender, d->address, from, buf_str(&to).p};
	k->ahead = stream_ahead(k->stream, &v) ? d->id : 0;
	buf_free(&to);
}

/* The relay waits for it: it goes, and is armed before its dot goes. The relay
 * reads while the disk writes. */
static void arm(struct session *s)
{
	stream_start(s->k->stream);
	look_ahead(s);
	crash_point("before-arm");
	s->arm_failed = s->feed->arm(s->feed->ctx) < 0;
	s->armed = !s->arm_failed;
	crash_point("armed");
	if (s->armed)
		stream_finish(s->k->stream);
}

/* ctx is libesmtp's own place, `arg` is ours. NULL for `len`: begin again. */
static const char *body(void **ctx, int *len, void *arg)
{
	struct session *s = arg;
	(void)ctx;
	if (!len) {
		s->given = false;
		return NULL;
	}
	errno = 0; /* one left over would be read as our failure */
	if (!s->given) {
		s->given = true;
		*len = sizeof(stand_in) - 1;
		return stand_in;
	}
	*len = 0;
	if (stream_healthy(s->k->stream))
		arm(s);
	errno = s->armed ? 0 : EIO; /* then it must not go out */
	return NULL;
}

/* ---- settling ---- */

static bool agreed(const struct session *s)
{
	const smtp_status_t *m = smtp_message_transfer_status(s->message);
	const smtp_status_t *r = smtp_recipient_status(s->rcpt);
	return m && r && m->code / 100 == 2 && r->code / 100 == 2 &&
	       smtp_recipient_check_complete(s->rcpt);
}

/* The relay did not understand, as where it loses what comes behind a dot. Its
 * word on a mailbox has other numbers, and what follows a refusal has none. */
static bool misheard(const struct transaction *t)
{
	if (t->mail.code / 100 != 2)
		return t->mail.code / 100 == 5;
	if (t->rcpt.code / 100 != 2)
		return t->rcpt.code / 10 == 50;
	return t->data.code / 10 == 50;
}

/* The delivery in hand gets its last word. */
static void settle(struct session *s)
{
	struct transaction t;
	struct reply said = {0};
	stream_transaction(s->k->stream, &t);
	t.agreed = by_hand(s, s->job->delivery) || (s->message && agreed(s));
	struct verdict v = transaction_judge(&t, &said);
	/* Never armed, so whatever the stream saw, no dot of ours went out
	 * with this message. */
	if (!s->armed && v.verb == OUTBOX_UNCERTAIN)
		v.verb = OUTBOX_RETURN;
	/* Perhaps it was the way that we asked. */
	if (stream_went_ahead(s->k->stream) && misheard(&t)) {
		s->feed->no_ahead(s->feed->ctx);
		v = (struct verdict){OUTBOX_RETURN, ROUTE_RECONNECT};
	}
	s->clean = v.verb == OUTBOX_SENT;
	s->sent += s->clean;
	if (v.route != ROUTE_GOOD) {
		s->fate = v.route;
		s->why = said;
	}
	s->job = NULL;
	crash_point("after-dot");
	s->feed->settle(s->feed->ctx, v.verb, str_of(said.text));
	crash_point("settled");
}

/* The sender is the same for all: nobody's mail goes out until it is put
 * right. */
static bool bad_sender(struct session *s, const char *why)
{
	s->fate = ROUTE_OPERATOR;
	s->why = (struct reply){0};
	snprintf(s->why.text, sizeof(s->why.text), "envelope sender: %s", why);
	s->feed->settle(s->feed->ctx, OUTBOX_RETURN, str_of(s->why.text));
	return false;
}

/* Whether this message may be tried; settled where not. One that is not fit
 * is refused for itself alone: those beside it may be. */
static bool fit(struct session *s, const struct job *job)
{
	struct err e = ERR_INIT;
	if (job->delivery->id == s->k->loaded)
		return true;
	if (!mime_addr_ok(job->delivery->sender, &e))
		return bad_sender(s, e.msg);
	if (load(s->k, job, &e) == 0)
		return true;
	s->feed->settle(s->feed->ctx,
	    e.kind == ERR_FATAL ? OUTBOX_DAMAGED : OUTBOX_REFUSED,
	    str_of(e.msg));
	return false;
}

/* Takes the next message that may go; false where there is none for this
 * session. */
static bool take(struct session *s)
{
	const struct relay *r = s->k->sink.relay;
	const struct job *job;
	if (s->fate != ROUTE_GOOD || s->arm_failed ||
	    s->messages >= SESSION_MESSAGES_MAX ||
	    s->k->on_connection >= r->per_connection)
		return false;
	do
		job = s->feed->next(s->feed->ctx);
	while (job && !fit(s, job) && s->fate == ROUTE_GOOD);
	s->job = s->fate == ROUTE_GOOD ? job : NULL;
	job = s->job;
	return job != NULL;
}

static void begin(struct session *s)
{
	stream_begin(s->k->stream, s->job->delivery->id == s->k->ahead);
	if (stream_awaits(s->k->stream))
		s->feed->keep(s->feed->ctx);
	s->k->ahead = s->k->loaded = 0;
	s->given = false;
	s->armed = false;
	s->messages++;
	s->k->on_connection++;
}

/* libesmtp leaves it out for a relay that does not know DSN. */
static void want_report(struct session *s, const char *to)
{
	char id[ENVID_MAX];
	envid(id, s->job->delivery);
	if (!smtp_dsn_set_ret(s->message, Ret_HDRS) ||
	    !smtp_dsn_set_envid(s->message, id) ||
	    !smtp_dsn_set_notify(s->rcpt, Notify_FAILURE) ||
	    !smtp_dsn_set_orcpt(s->rcpt, "rfc822", to))
		abort(); /* out of memory is all that it can be */
}

/* Gives the message in hand to libesmtp. */
static void add(struct session *s)
{
	char from[ADDRESS_MAX + 1], to[ADDRESS_MAX + 1];
	const struct delivery *d = s->job->delivery;
	snprintf(from, sizeof(from), "%.*s", PRS(d->sender));
	snprintf(to, sizeof(to), "%.*s", PRS(d->address));
	begin(s);
	s->message = smtp_add_message(s->smtp);
	if (!s->message || !smtp_set_reverse_path(s->message, from) ||
	    !smtp_set_messagecb(s->message, body, s))
		abort(); /* out of memory is all that it can be */
	s->rcpt = smtp_add_recipient(s->message, to);
	if (!s->rcpt)
		abort();
	want_report(s, to);
	crash_point("claimed");
}

static void said(const char *p, int n, int writing, void *arg)
{
	struct session *s = arg;
	if (writing == SMTP_CB_WRITING && n > 0)
		stream_said(s->k->stream, (struct str){p, (size_t)n});
}

static void event(smtp_session_t smtp, int what, void *arg, ...)
{
	struct session *s = arg;
	(void)smtp;
	if (what == SMTP_EV_CONNECT)
		stream_connected(s->k->stream);
	if (what != SMTP_EV_MESSAGESENT || !s->job)
		return;
	settle(s);
	/* After a refusal libesmtp may have made up its mind to end before it
	 * told us, and would leave what we add; the next session goes on. */
	if (s->clean && stream_usable(s->k->stream) && take(s) &&
	    !by_hand(s, s->job->delivery))
		add(s);
}

/* ---- the session ---- */

static void run(struct session *s, const char *hostport)
{
	s->smtp = smtp_create_session();
	if (!s->smtp || !smtp_set_server(s->smtp, hostport) ||
	    !smtp_set_hostname(s->smtp, "localhost") ||
	    !smtp_set_eventcb(s->smtp, event, s) ||
	    !smtp_set_monitorcb(s->smtp, said, s, 0))
		abort();
	/* Milliseconds, whatever its manual says; the stream's deadlines come
	 * first. */
	long ms = (stream_dot_timeout + 60) * 1000L;
	for (int which = Timeout_GREETING; which <= Timeout_DATA2; which++)
		smtp_set_timeout(
		    s->smtp, which | Timeout_OVERRIDE_RFC2822_MINIMUM, ms);
	add(s);
	smtp_start_session(s->smtp);
	if (s->job && !by_hand(s, s->job->delivery))
		settle(s); /* the connection broke under it */
	smtp_destroy_session(s->smtp);
}

/* The message in hand, without libesmtp. */
static void transact(struct session *s)
{
	struct stream *st = s->k->stream;
	const struct delivery *d = s->job->delivery;
	bool wide = !str_is_ascii(d->address);
	begin(s);
	stream_offer(
	    st, d->sender, d->address, wide ? " BODY=8BITMIME SMTPUTF8" : "");
	if (stream_healthy(st))
		arm(s);
	settle(s);
	stream_detach(st);
}

static int route_error(const struct session *s, struct err *e)
{
	const struct relay *r = s->k->sink.relay;
	if (s->fate == ROUTE_OPERATOR)
		return err_set(e, ERR_CONFIG,
		    "relay %.*s%s: %s; nothing was counted against any "
		    "subscriber",
		    PRS(r->url), s->why.code ? " refuses our mail" : "",
		    s->why.text);
	if (s->fate == ROUTE_DOWN || s->fate == ROUTE_CLOSING)
		return err_set(
		    e, ERR_RETRY, "relay %.*s: %s", PRS(r->url), s->why.text);
	return 0;
}

/* What came of its last message is on record before the relay is waited for. */
static void hang_up(struct smtp_sink *k, const struct feed *f)
{
	f->keep(f->ctx);
	stream_close(&k->stream);
	k->on_connection = 0;
	k->ahead = k->loaded = 0;
}

/* The connection is of no more use. A relay that breaks every one is down,
 * not unlucky. */
static int strike(struct smtp_sink *k, const struct session *s, struct err *e)
{
	const struct feed *f = s->feed;
	char why[REPLY_TEXT_MAX + 1];
	snprintf(why, sizeof(why), "%s", stream_fault(k->stream));
	if (stream_lost_ahead(k->stream))
		f->no_ahead(f->ctx);
	k->plain |= !s->sent;
	hang_up(k, f);
	k->strikes = s->sent ? 0 : k->strikes + 1;
	if (k->strikes < STRIKES_MAX)
		return 0;
	return err_set(e, ERR_RETRY, "relay %.*s: %s, %d times in a row",
	    PRS(k->sink.relay->url),
	    why[0]	     ? why
	    : s->why.text[0] ? s->why.text
			     : "hung up",
	    k->strikes);
}

static int smtp_session_run(
    struct sink *sink, const struct feed *feed, struct err *e)
{
	struct smtp_sink *k = (struct smtp_sink *)sink;
	struct session s = {.k = k, .feed = feed};
	char hostport[STREAM_ADDRESS_MAX];
	if (stream_reset(k->stream) < 0)
		return strike(k, &s, e);
	if (!take(&s))
		return route_error(&s, e);
	if (!by_hand(&s, s.job->delivery)) {
		if (stream_attach(k->stream, hostport, e) < 0) {
			feed->settle(
			    feed->ctx, OUTBOX_RETURN, S("no connection"));
			hang_up(k, feed);
			return -1;
		}
		run(&s, hostport);
		stream_detach(k->stream);
	}
	if (s.job)
		transact(&s);
	/* A relay that took mail and then says 421 has its fill of this
	 * connection, not of us. */
	if (s.fate == ROUTE_CLOSING && s.sent)
		s.fate = ROUTE_RECONNECT;
	if (route_error(&s, e) < 0) {
		hang_up(k, feed);
		return -1;
	}
	if (!stream_usable(k->stream) || s.fate == ROUTE_RECONNECT)
		return strike(k, &s, e);
	k->strikes = 0;
	if (k->on_connection >= sink->relay->per_connection)
		hang_up(k, feed);
	return 0;
}

static int smtp_open(struct sink *sink, struct err *e)
{
	struct smtp_sink *k = (struct smtp_sink *)sink;
	if (k->stream)
		return 0;
	smtp_session_t probe = smtp_create_session();
	if (!probe)
		return err_set(e, ERR_CONFIG,
		    "libesmtp, which is needed to send, cannot be loaded");
	smtp_destroy_session(probe);
	k->on_connection = 0;
	if (stream_open(sink->relay, &k->stream, e) < 0)
		return -1;
	if (k->plain)
		stream_one_by_one(k->stream);
	return 0;
}

static void smtp_close(struct sink *sink)
{
	struct smtp_sink *k = (struct smtp_sink *)sink;
	stream_close(&k->stream);
	free(k);
}

struct sink *smtp_sink_new(const struct relay *relay)
{
	static const struct sink_ops ops = {
	    smtp_open, smtp_session_run, smtp_close};
	struct smtp_sink *k = calloc(1, sizeof(*k));
	if (!k)
		abort();
	k->sink = (struct sink){&ops, relay};
	return &k->sink;
}
