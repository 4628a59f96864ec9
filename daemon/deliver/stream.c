/* SPDX-License-Identifier: MIT */
/* gazetted: a connection to the relay, and libesmtp's way to it. */
#include "deliver/stream.h"

#include <arpa/inet.h>
#include <assert.h>
#include <endian.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/fiber.h"
#include "deliver/connect.h"

#define COMMANDS_MAX  8192  /* bytes of one turn's commands */
#define FD_SEARCH_MAX 65536 /* descriptors looked at for libesmtp's */
#define WAIT_STEP     500   /* milliseconds between looks at the end */
#define DOT_BYTES     3	    /* the end of a message: ".", CR, LF */
#define EXPECTED_MAX  8	    /* answers awaited: the dot, MAIL, RCPT, DATA */
#define AHEAD_MAX     2048  /* bytes of an envelope's commands */
#define AHEAD_WAIT    100   /* milliseconds for each answer to them */
#define DRAIN_EACH    16    /* messages: what libesmtp writes is 0.5 KB each */

int stream_dot_timeout = DOT_TIMEOUT;

/* What an answer that is awaited belongs to. */
enum awaited {
	FOR_MAIL,
	FOR_RCPT,
	FOR_DATA,
	FOR_DOT,
	FOR_OTHER,
	AHEAD_MAIL, /* of the next one */
	AHEAD_RCPT,
	AHEAD_DATA,
};

struct stream {
	struct wire wire;
	struct ehlo ehlo;
	int64_t timeout_ms;
	int listener, ours, theirs; /* ours and theirs: the socketpair */

	struct transaction now;
	char fault[REPLY_TEXT_MAX + 1];

	struct buf in;	 /* from the relay, not yet a whole answer */
	struct buf cmd;	 /* from libesmtp, not yet a whole line */
	struct buf out;	 /* commands to the relay */
	struct buf back; /* to libesmtp: answers of one turn leave together */
	enum awaited expect[EXPECTED_MAX];
	size_t n_expect;
	int64_t deadline; /* clock_mono_ms, moved by each answer */

	struct buf message; /* as it goes over the wire, its dot included */
	struct buf loaded;  /* the one after it, likewise */
	size_t gone;	    /* so much of the message has left */
	bool sending;	    /* we are sending it */
	bool mail_ahead;    /* MAIL was answered before the relay did */

	/* The next transaction, where its envelope left behind a dot. */
	bool is_ahead;
	struct transaction ahead;
	struct buf envelope; /* as it was said, line by line */
	bool went_ahead;     /* that was the current one's */
	struct str unsaid;   /* libesmtp has not said so much of it yet */
	bool told;	     /* and has the relay's answers to it already */
	unsigned stand_ins;  /* that it wrote */
	bool broken;
};

/* ---- opening ---- */

static void fault(struct stream *s, const char *text)
{
	if (!s->fault[0])
		snprintf(
		    s->fault, sizeof(s->fault), "%.*s", REPLY_TEXT_MAX, text);
	s->broken = true;
}

/* The relay waits for a message, all or the rest of it. */
static bool owes_message(const struct stream *s)
{
	return s->now.data.code == 354 && !s->now.dot_out;
}

static _Atomic int64_t give_up_at;

void stream_give_up_at(int64_t mono_ms)
{
	give_up_at = mono_ms;
}

bool stream_gave_up(void)
{
	int64_t at = give_up_at;
	return at && clock_mono_ms() >= at;
}

/* In steps, as the end may be called meanwhile. */
static int wait_fd(int fd, short events, int64_t until)
{
	int64_t left;
	int n = 0;
	while (
	    n == 0 && (left = until - clock_mono_ms()) > 0 && !stream_gave_up())
		n = fiber_poll(
		    fd, events, (int)(left < WAIT_STEP ? left : WAIT_STEP));
	return n;
}

/* Sends a command and waits for its answer; before and after libesmtp. */
static int ask(struct stream *s, const char *line, int64_t ms,
    struct reply *out, struct str *out_raw)
{
	int64_t until = clock_mono_ms() + ms;
	size_t n = strlen(line), at = 0;
	char chunk[4096];
	while (at < n) {
		ssize_t k = wire_send(&s->wire, line + at, n - at);
		if (k < 0 ||
		    (k == 0 && wait_fd(s->wire.fd, POLLOUT, until) <= 0))
			return -1;
		at += (size_t)k;
	}
	buf_clear(&s->in);
	for (;;) {
		ptrdiff_t len = reply_parse(buf_str(&s->in), out);
		if (len < 0 || s->in.over)
			return -1;
		if (len > 0) {
			*out_raw = buf_str(&s->in);
			return (size_t)len == s->in.n ? 0 : -1;
		}
		ssize_t k = wire_recv(&s->wire, chunk, sizeof(chunk));
		if (k < 0 ||
		    (k == 0 && wait_fd(s->wire.fd, POLLIN, until) <= 0))
			return -1;
		buf_add(&s->in, chunk, (size_t)k);
	}
}

int stream_open(const struct relay *r, struct stream **out, struct err *e)
{
	char helo[256], line[300];
	struct reply answer = {0};
	struct str raw;
	struct stream *s = calloc(1, sizeof(*s));
	if (!s)
		abort();
	if (wire_open(r, &s->wire, e) < 0) {
		free(s);
		return -1;
	}
	s->listener = s->ours = s->theirs = -1;
	s->timeout_ms = (r->timeout > 0 ? r->timeout : 300) * 1000;
	s->in = buf_init(REPLY_BYTES_MAX);
	s->cmd = buf_init(4096);
	s->out = buf_init(COMMANDS_MAX);
	s->back = buf_init(REPLY_BYTES_MAX);
	s->message = buf_init(2 * MESSAGE_MAX);
	s->loaded = buf_init(2 * MESSAGE_MAX);
	s->envelope = buf_init(AHEAD_MAX);
	/* libcurl has said EHLO, but does not tell what it heard. */
	wire_helo(r, helo, sizeof(helo));
	bool lmtp = r->kind == SINK_LMTP;
	snprintf(line, sizeof(line), "%s %s\r\n", lmtp ? "LHLO" : "EHLO", helo);
	/* Of LMTP not even the greeting was read. */
	if ((lmtp && (ask(s, "", s->timeout_ms, &answer, &raw) < 0 ||
			 answer.code != 220)) ||
	    ask(s, line, s->timeout_ms, &answer, &raw) < 0) {
		stream_close(&s);
		return err_set(e, ERR_RETRY,
		    "relay %.*s: no answer to %.4s%s%s", PRS(r->url), line,
		    answer.code ? ": " : "", answer.text);
	}
	if (answer.code / 100 == 4 || (lmtp && answer.code != 250)) {
		stream_close(&s);
		return err_set(
		    e, ERR_RETRY, "relay %.*s: %s", PRS(r->url), answer.text);
	}
	/* Where it knows no EHLO, libcurl has said HELO. */
	if (answer.code == 250)
		s->ehlo = ehlo_parse(raw);
	buf_clear(&s->in);
	*out = s;
	return 0;
}

void stream_close(struct stream **sp)
{
	struct stream *s = *sp;
	struct reply r;
	struct str raw;
	if (!s)
		return;
	if (stream_usable(s) && !s->is_ahead &&
	    ask(s, "QUIT\r\n", QUIT_TIMEOUT * 1000, &r, &raw) < 0) {
		/* it hung up first; nothing depends on it */
	}
	wire_close(&s->wire);
	buf_free(&s->in);
	buf_free(&s->cmd);
	buf_free(&s->out);
	buf_free(&s->back);
	buf_free(&s->message);
	buf_free(&s->loaded);
	buf_free(&s->envelope);
	free(s);
	*sp = NULL;
}

void stream_one_by_one(struct stream *s)
{
	s->ehlo.pipelining = false;
}

bool stream_dsn(const struct stream *s)
{
	return s->ehlo.dsn;
}

bool stream_smtputf8(const struct stream *s)
{
	return s->ehlo.smtputf8;
}

int64_t stream_size_limit(const struct stream *s)
{
	return s->ehlo.size;
}

bool stream_usable(const struct stream *s)
{
	return !s->broken && (!s->n_expect || s->is_ahead) && !owes_message(s);
}

const char *stream_fault(const struct stream *s)
{
	return s->fault;
}

/* ---- what the relay says ---- */

static void to_local(struct stream *s, struct str bytes)
{
	buf_adds(&s->back, bytes);
}

static void pass_on(struct stream *s, const struct reply *r)
{
	char line[REPLY_TEXT_MAX + 4];
	int n = snprintf(
	    line, sizeof(line), "%s%s\r\n", r->text, r->text[3] ? "" : " ");
	to_local(s, (struct str){line, (size_t)n});
}

static void note(struct stream *s, enum awaited what, const struct reply *r)
{
	struct transaction *now = &s->now;
	struct transaction *next = s->is_ahead ? &s->ahead : now;
	switch (what) {
	case FOR_MAIL: now->mail = *r; break;
	case FOR_RCPT: now->rcpt = *r; break;
	case FOR_DATA: now->data = *r; break;
	case FOR_DOT: now->dot = *r; break;
	case FOR_OTHER: break;
	case AHEAD_MAIL: next->mail = *r; break;
	case AHEAD_RCPT: next->rcpt = *r; break;
	case AHEAD_DATA: next->data = *r; break;
	}
}

static void answered(struct stream *s, const struct reply *r)
{
	enum awaited what = s->expect[0];
	s->n_expect--;
	memmove(s->expect, s->expect + 1, s->n_expect * sizeof(*s->expect));
	s->deadline = clock_mono_ms() + s->timeout_ms;
	note(s, what, r);
	if (what < AHEAD_MAIL && (what != FOR_MAIL || !s->mail_ahead))
		pass_on(s, r);
	if (r->code == 421)
		fault(s, r->text);
}

/* An answer nobody asked for: where the relay waits for a message, or is in
 * the middle of it, its word on that; anywhere else it is out of step. */
static void unasked(struct stream *s, const struct reply *r)
{
	if ((s->sending || owes_message(s)) && r->code >= 400)
		note(s, FOR_DOT, r);
	fault(s, r->code >= 400 ? r->text : "the relay answered out of turn");
}

/* Takes what has come. */
static void from_relay(struct stream *s)
{
	char chunk[16384];
	ssize_t k;
	do {
		k = wire_recv(&s->wire, chunk, sizeof(chunk));
		if (k > 0)
			buf_add(&s->in, chunk, (size_t)k);
	} while (k > 0 && !s->in.over &&
		 (s->wire.tls || (size_t)k == sizeof(chunk)));
	while (!s->broken) {
		struct reply r;
		ptrdiff_t n = reply_parse(buf_str(&s->in), &r);
		if (n == 0)
			break;
		if (n < 0 || s->in.over) {
			fault(s, "the relay does not speak SMTP");
			return;
		}
		memmove(s->in.p, s->in.p + n, s->in.n - (size_t)n);
		buf_cut(&s->in, s->in.n - (size_t)n);
		if (s->n_expect && !s->sending)
			answered(s, &r);
		else
			unasked(s, &r);
	}
	if (k < 0 && !s->broken)
		fault(s, "the relay hung up");
	if (s->is_ahead && s->n_expect && !s->sending && !s->broken)
		wire_hurry(&s->wire);
}

static void await(struct stream *s, enum awaited what)
{
	if (s->n_expect == EXPECTED_MAX) {
		fault(s, "too many commands at once");
		return;
	}
	if (!s->n_expect)
		s->deadline = clock_mono_ms() + s->timeout_ms;
	s->expect[s->n_expect++] = what;
}

/* The dot has left. */
static void message_gone(struct stream *s)
{
	s->sending = false;
	s->now.dot_out = true;
	await(s, FOR_DOT);
	s->deadline = clock_mono_ms() + stream_dot_timeout * INT64_C(1000);
	for (int i = AHEAD_MAIL; s->is_ahead && i <= AHEAD_DATA; i++)
		await(s, (enum awaited)i);
}

/* Whether there is something; where one cannot wait, the stream is broken. */
static bool wait_for(struct stream *s, short events, int64_t until)
{
	int n = wait_fd(s->wire.fd, events, until);
	if (n < 0 && errno != EINTR)
		fault(s, "cannot wait for the relay");
	return n > 0;
}

/* Sends all of it, listening meanwhile; every piece that leaves renews the
 * time there is. Where a message is sent, `behind` bytes of it are not its
 * own. */
static void transmit(struct stream *s, struct str bytes, size_t behind)
{
	int64_t until = clock_mono_ms() + s->timeout_ms;
	while (bytes.n && !s->broken) {
		ssize_t k = wire_send(&s->wire, bytes.p, bytes.n);
		if (k < 0) {
			from_relay(s); /* it may have said why */
			if (!s->broken)
				fault(s, "the relay hung up");
			return;
		}
		bytes = str_sub(bytes, (size_t)k, bytes.n);
		if (s->sending && bytes.n <= behind)
			message_gone(s);
		if (k > 0) {
			until = clock_mono_ms() + s->timeout_ms;
			continue;
		}
		int64_t left = until - clock_mono_ms();
		if (left <= 0 || stream_gave_up())
			fault(s, "the relay does not take what we send");
		else if (wait_for(s, POLLIN | POLLOUT, until))
			from_relay(s);
	}
}

/* Sends the commands and waits for every answer. */
static void converse(struct stream *s)
{
	transmit(s, buf_str(&s->out), 0);
	buf_clear(&s->out);
	if (s->wire.tls && s->n_expect && !s->broken)
		from_relay(s); /* it may have been read, and not told of */
	while (s->n_expect && !s->broken) {
		/* For the next one's after the dot's, but not long: what is
		 * known is to be kept. */
		bool ahead = s->is_ahead && s->expect[0] >= AHEAD_MAIL;
		int64_t soon = s->deadline - s->timeout_ms + AHEAD_WAIT;
		if (wait_for(s, POLLIN, ahead ? soon : s->deadline))
			from_relay(s);
		else if (ahead)
			return;
		else if (s->deadline <= clock_mono_ms())
			fault(s, "the relay did not answer in time");
		else if (stream_gave_up())
			fault(s, "stopped before the relay answered");
	}
}

/* ---- libesmtp's end ---- */

/* Its end is closed where the relay's is, so that it does not wait. */
static void flush_local(struct stream *s)
{
	struct str bytes = buf_str(&s->back);
	while (bytes.n) {
		ssize_t k = send(s->ours, bytes.p, bytes.n, MSG_NOSIGNAL);
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			break;
		bytes = str_sub(bytes, (size_t)k, bytes.n);
	}
	buf_clear(&s->back);
	if (s->broken)
		shutdown(s->ours, SHUT_RDWR);
}

/* Takes what libesmtp has written out of its way: the commands are known
 * already, and the stand-in for a message is of no use. */
static void drain(struct stream *s)
{
	char chunk[16384];
	ssize_t k = sizeof(chunk);
	while (s->ours >= 0 && k == sizeof(chunk))
		k = recv(s->ours, chunk, sizeof(chunk), MSG_DONTWAIT);
}

static bool good(const struct reply *r)
{
	return r->code / 100 == 2;
}

static void forward(struct stream *s, struct str line, enum awaited what)
{
	buf_adds(&s->out, line);
	await(s, what);
}

/* Libesmtp gets the answers to an envelope that was taken along with the one
 * to the dot, and need not be woken for each. */
static void tell_ahead(struct stream *s)
{
	const struct transaction *t = &s->ahead;
	s->told = s->is_ahead && !s->broken && good(&t->mail) &&
		  good(&t->rcpt) && t->data.code == 354;
	if (!s->told)
		return;
	pass_on(s, &t->mail);
	pass_on(s, &t->rcpt);
	pass_on(s, &t->data);
}

/* A command that the relay has answered already. */
static void command_ahead(struct stream *s, struct str line)
{
	struct str was;
	if (s->n_expect)
		converse(s);
	str_split(&s->unsaid, '\n', &was);
	if (!str_eq(was, str_sub(line, 0, line.n - 1)))
		fault(s, "another envelope than was announced");
	else if (s->told)
		return;
	else if (str_istarts(line, S("MAIL")))
		pass_on(s, &s->now.mail);
	else if (str_istarts(line, S("RCPT")))
		pass_on(s, &s->now.rcpt);
	else
		pass_on(s, &s->now.data);
}

/* A command of libesmtp's, with its line end. */
static void command(struct stream *s, struct str line)
{
	if (s->went_ahead && s->unsaid.n &&
	    (str_istarts(line, S("MAIL")) || str_istarts(line, S("RCPT")) ||
		str_istarts(line, S("DATA")))) {
		command_ahead(s, line);
	} else if (str_istarts(line, S("EHLO")) ||
		   str_istarts(line, S("HELO"))) {
		ehlo_local(&s->ehlo, &s->back);
	} else if (str_istarts(line, S("QUIT"))) {
		to_local(s, S("221 bye\r\n"));
	} else if (str_istarts(line, S("MAIL"))) {
		/* Answered at once, so that it leaves with RCPT and DATA; the
		 * relay's own answer is judged when it comes. */
		s->mail_ahead = s->ehlo.pipelining && !s->n_expect;
		if (s->mail_ahead)
			to_local(s, S("250 ok\r\n"));
		forward(s, line, FOR_MAIL);
	} else if (str_istarts(line, S("RCPT"))) {
		forward(s, line, FOR_RCPT);
	} else if (str_istarts(line, S("DATA"))) {
		forward(s, line, FOR_DATA);
	} else if (str_eq(line, S(".\r\n"))) {
		/* DATA was accepted without a recipient: a message to nobody */
		s->now.dot_out = true;
		forward(s, line, FOR_DOT);
	} else {
		forward(s, line, FOR_OTHER);
	}
}

void stream_said(struct stream *s, struct str bytes)
{
	while (bytes.n && !s->broken) {
		ptrdiff_t eol = str_chr(bytes, '\n');
		size_t n = eol < 0 ? bytes.n : (size_t)eol + 1;
		buf_add(&s->cmd, bytes.p, n);
		bytes = str_sub(bytes, n, bytes.n);
		if (s->cmd.over)
			fault(s, "a command is too long");
		if (eol >= 0) {
			command(s, buf_str(&s->cmd));
			buf_clear(&s->cmd);
		}
	}
	if (s->out.over)
		fault(s, "too many commands at once");
	/* MAIL waits for company: RCPT and DATA are just behind it. */
	bool waits = s->mail_ahead && s->n_expect &&
		     s->expect[s->n_expect - 1] == FOR_MAIL;
	if (s->n_expect && !waits)
		converse(s);
	flush_local(s);
}

void stream_offer(
    struct stream *s, struct str from, struct str to, const char *more)
{
	bool together = s->ehlo.pipelining;
	s->mail_ahead = false;
	buf_addf(&s->out, "MAIL FROM:<%.*s>%s\r\n", PRS(from), more);
	await(s, FOR_MAIL);
	if (!together)
		converse(s);
	if (together || good(&s->now.mail)) {
		buf_addf(&s->out, "RCPT TO:<%.*s>\r\n", PRS(to));
		await(s, FOR_RCPT);
	}
	if (!together)
		converse(s);
	if (together || good(&s->now.rcpt))
		forward(s, S("DATA\r\n"), FOR_DATA);
	converse(s);
	if (owes_message(s) && !good(&s->now.rcpt) && !s->broken) {
		command(s, S(".\r\n")); /* a message to nobody */
		converse(s);
	}
	buf_clear(&s->back);
}

/* ---- the message ---- */

/* The highest bit of each of eight bytes that is not between the blank and
 * 0x7f is set; below the first of them, none is. */
static uint64_t odd(const char *p)
{
	uint64_t w;
	memcpy(&w, p, sizeof(w));
	w = le64toh(w);
	return (w | (w - UINT64_C(0x2020202020202020))) &
	       UINT64_C(0x8080808080808080);
}

/* Bytes at the front that are none of those. */
static size_t plain(const char *p, size_t n)
{
	size_t i = 0;
	uint64_t w;
	while (n - i >= 32 && !(odd(p + i) | odd(p + i + 8) | odd(p + i + 16) |
				  odd(p + i + 24)))
		i += 32;
	for (; n - i >= 8; i += 8)
		if ((w = odd(p + i)))
			return i + (size_t)__builtin_ctzll(w) / 8;
	while (i < n && (signed char)p[i] >= ' ')
		i++;
	return i;
}

/* What SMTP cannot carry would be read as commands, or as another message's
 * beginning; compose/ makes none, and here nobody has to trust that. */
const char *stream_load(struct stream *s, struct str m, bool wide)
{
	struct buf *out = &s->loaded;
	const char *p = m.p, *end = m.p + m.n, *line = m.p, *from = m.p;
	buf_clear(out);
	while (p < end) {
		if (p == line && *p == '.') { /* RFC 5321, 4.5.2 */
			buf_add(out, from, (size_t)(p - from));
			buf_addc(out, '.');
			from = p;
		}
		p += plain(p, (size_t)(end - p));
		if (p - line > LINE_MAX_BYTES)
			return "a line that is too long";
		if (p == end)
			break;
		unsigned char c = (unsigned char)*p++;
		if (!c)
			return "a NUL byte";
		if (c >= 0x80 && !wide)
			return "a byte that is not ASCII";
		if (c == '\n' || (c == '\r' && (p == end || *p != '\n')))
			return "a line end that is not CRLF";
		if (c == '\r')
			line = ++p;
	}
	if (!m.n)
		return "nothing in it";
	if (line != end)
		return "a line end that is not CRLF";
	buf_add(out, from, (size_t)(end - from));
	buf_adds(out, S(".\r\n"));
	/* What TLS could not take is given to it again from the same place,
	 * with an envelope behind it. */
	buf_reserve(out, out->n + AHEAD_MAX);
	return NULL;
}

bool stream_went_ahead(const struct stream *s)
{
	return s->went_ahead;
}

bool stream_lost_ahead(const struct stream *s)
{
	const struct transaction *t = s->is_ahead ? &s->ahead : &s->now;
	return (s->went_ahead || (s->is_ahead && good(&s->now.dot))) &&
	       !t->mail.code;
}

void stream_begin(struct stream *s, bool it)
{
	if (s->is_ahead && !it)
		fault(s, "another message than was announced");
	s->went_ahead = s->is_ahead;
	s->now = s->is_ahead ? s->ahead : (struct transaction){0};
	s->unsaid = buf_str(&s->envelope);
	s->is_ahead = false;
	s->gone = 0;
	struct buf old = s->message;
	s->message = s->loaded;
	s->loaded = old;
	if (++s->stand_ins % DRAIN_EACH == 0)
		drain(s);
}

bool stream_awaits(const struct stream *s)
{
	return s->n_expect > 0;
}

bool stream_healthy(const struct stream *s)
{
	return !s->broken && s->now.mail.code / 100 == 2 &&
	       s->now.rcpt.code / 100 == 2 && s->now.data.code == 354 &&
	       !s->now.dot.code;
}

void stream_start(struct stream *s)
{
	ssize_t k = wire_send(&s->wire, s->message.p, s->message.n - DOT_BYTES);
	s->sending = true;
	s->gone = k > 0 ? (size_t)k : 0;
	if (k < 0)
		from_relay(s); /* it may have said why */
	if (k < 0 && !s->broken)
		fault(s, "the relay hung up");
}

bool stream_ahead(struct stream *s, const struct envelope *v)
{
	if (!s->ehlo.pipelining)
		return false;
	buf_clear(&s->envelope);
	buf_addf(&s->envelope,
	    "MAIL FROM:<%.*s>%s\r\nRCPT TO:<%.*s>%s\r\nDATA\r\n", PRS(v->from),
	    v->from_more, PRS(v->to), v->to_more);
	s->ahead = (struct transaction){0};
	s->is_ahead = !s->envelope.over;
	return s->is_ahead;
}

void stream_finish(struct stream *s)
{
	from_relay(s); /* the last moment to learn that it hung up */
	size_t behind = s->is_ahead ? s->envelope.n : 0;
	buf_add(&s->message, s->envelope.p, behind);
	transmit(
	    s, str_sub(buf_str(&s->message), s->gone, s->message.n), behind);
	s->sending = false;
	if (!s->broken)
		converse(s);
	tell_ahead(s);
	flush_local(s);
}

void stream_transaction(const struct stream *s, struct transaction *out)
{
	*out = s->now;
}

/* ---- attaching ---- */

static int listen_once(struct stream *s, char hostport[STREAM_ADDRESS_MAX])
{
	struct sockaddr_in in = {
	    .sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
	socklen_t n = sizeof(in);
	s->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (s->listener < 0 ||
	    bind(s->listener, (struct sockaddr *)&in, sizeof(in)) < 0 ||
	    listen(s->listener, 1) < 0 ||
	    getsockname(s->listener, (struct sockaddr *)&in, &n) < 0)
		return -1;
	snprintf(hostport, STREAM_ADDRESS_MAX, "127.0.0.1:%u",
	    (unsigned)ntohs(in.sin_port));
	return 0;
}

static void close_fd(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

int stream_reset(struct stream *s)
{
	struct reply r;
	struct str raw;
	/* After a good answer to the dot there is nothing to forget. */
	if (s->is_ahead || !s->now.mail.code || s->now.dot.code / 100 == 2)
		return 0;
	s->now = (struct transaction){0};
	if (ask(s, "RSET\r\n", s->timeout_ms, &r, &raw) < 0 ||
	    r.code / 100 != 2) {
		fault(s, "no good answer to RSET");
		return -1;
	}
	buf_clear(&s->in);
	return 0;
}

int stream_attach(
    struct stream *s, char hostport[STREAM_ADDRESS_MAX], struct err *e)
{
	int pair[2] = {-1, -1};
	if (!stream_usable(s))
		return err_set(e, ERR_RETRY, "the connection is not usable");
	if (listen_once(s, hostport) < 0 ||
	    socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0) {
		err_sys(e, ERR_RETRY, "no socket for the mail dialogue");
		stream_detach(s);
		return -1;
	}
	s->ours = pair[0];
	s->theirs = pair[1];
	s->told = false;
	to_local(s, S("220 relay ESMTP\r\n"));
	flush_local(s);
	return 0;
}

/* The descriptor that is connected to our listener: libesmtp's, as the port is
 * ours alone. Descriptors are given out from the lowest, so it is among the
 * first; /proc need not be there. */
static int their_socket(const struct stream *s)
{
	struct sockaddr_in want, peer;
	socklen_t n = sizeof(want);
	if (getsockname(s->listener, (struct sockaddr *)&want, &n) < 0)
		return -1;
	for (int fd = 0; fd < FD_SEARCH_MAX; fd++) {
		n = sizeof(peer);
		if (getpeername(fd, (struct sockaddr *)&peer, &n) == 0 &&
		    n == sizeof(peer) && peer.sin_family == AF_INET &&
		    peer.sin_port == want.sin_port &&
		    peer.sin_addr.s_addr == want.sin_addr.s_addr)
			return fd;
	}
	return -1;
}

void stream_connected(struct stream *s)
{
	int fd = their_socket(s);
	if (fd >= 0 && dup3(s->theirs, fd, O_CLOEXEC) < 0)
		shutdown(fd, SHUT_RDWR);
	close_fd(&s->theirs);
	close_fd(&s->listener);
}

void stream_detach(struct stream *s)
{
	/* This is how arming that failed looks: the dot must never come, so
	 * the connection goes. */
	s->sending = false;
	if (owes_message(s))
		fault(s, "given up before the end of the message");
	close_fd(&s->listener);
	close_fd(&s->ours);
	close_fd(&s->theirs);
}
