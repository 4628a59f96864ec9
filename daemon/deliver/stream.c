/* SPDX-License-Identifier: MIT */
/* gazetted: a connection to the relay, and libesmtp's way to it. */
#include "deliver/stream.h"

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "deliver/connect.h"

#define READ_BYTES    65536
#define OUT_MAX	      ((size_t)1 << 20) /* bytes on their way to the relay */
#define FD_SEARCH_MAX 65536 /* descriptors looked at for libesmtp's */
#define EXPECTED_MAX  8	    /* answers awaited: MAIL, RCPT, DATA and one more */
#define HOLD_MAX      (64 << 10) /* bytes a socket pair takes without a reader */
#define HOLD_MS	      1000 /* longest wait for libesmtp to write a message */

int stream_dot_timeout = DOT_TIMEOUT;

/* What an answer that is awaited belongs to. */
enum awaited { FOR_MAIL, FOR_RCPT, FOR_DATA, FOR_DOT, FOR_OTHER };

struct stream {
	struct wire wire;
	struct ehlo ehlo;
	int64_t timeout_ms;
	int listener, ours, theirs; /* ours and theirs: the socketpair */
	int wake;		    /* eventfd: stream_push() */
	pthread_t pump;
	bool pumping;

	pthread_mutex_t lock; /* the next four */
	struct transaction now;
	bool fits; /* the socketpair takes the whole message */
	bool hold; /* libesmtp is still writing: let it come together */
	char fault[REPLY_TEXT_MAX + 1];

	/* the pump's own */
	struct buf in;	/* from the relay, not yet a whole answer */
	struct buf cmd; /* from libesmtp, not yet a whole line */
	struct buf out; /* to the relay */
	size_t out_at;
	struct buf back; /* to libesmtp: answers of one turn leave together */
	enum awaited expect[EXPECTED_MAX];
	size_t n_expect;
	int64_t deadline;   /* clock_mono_ms of the first awaited answer */
	bool in_data;	    /* libesmtp is sending a message */
	bool mail_answered; /* before it was asked */
	bool whole;	    /* it leaves in one piece, with its dot */
	int64_t hold_end;   /* clock_mono_ms; hold is no promise */
	int dot;	    /* how much of CRLF . CRLF was seen, 0..5 */
	bool dot_queued;
	bool over; /* libesmtp said QUIT or is gone */
	bool broken;
};

/* ---- opening ---- */

static void fault(struct stream *s, const char *text)
{
	pthread_mutex_lock(&s->lock);
	if (!s->fault[0])
		snprintf(
		    s->fault, sizeof(s->fault), "%.*s", REPLY_TEXT_MAX, text);
	pthread_mutex_unlock(&s->lock);
	s->broken = true;
}

static int wait_fd(int fd, short events, int64_t until)
{
	int64_t left = until - clock_mono_ms();
	struct pollfd p = {.fd = fd, .events = events};
	return left > 0 ? poll(&p, 1, (int)left) : 0;
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
	struct reply answer;
	struct str raw;
	struct stream *s = calloc(1, sizeof(*s));
	if (!s)
		abort();
	if (wire_open(r, &s->wire, e) < 0) {
		free(s);
		return -1;
	}
	s->listener = s->ours = s->theirs = s->wake = -1;
	s->timeout_ms = (r->timeout > 0 ? r->timeout : 300) * 1000;
	s->in = buf_init(REPLY_BYTES_MAX);
	s->cmd = buf_init(4096);
	s->out = buf_init(OUT_MAX + READ_BYTES);
	s->back = buf_init(REPLY_BYTES_MAX);
	pthread_mutex_init(&s->lock, NULL);
	/* libcurl has said EHLO, but does not tell what it heard. */
	wire_helo(r, helo, sizeof(helo));
	snprintf(line, sizeof(line), "EHLO %s\r\n", helo);
	if (ask(s, line, s->timeout_ms, &answer, &raw) < 0) {
		stream_close(&s);
		return err_set(
		    e, ERR_RETRY, "relay %.*s: no answer to EHLO", PRS(r->url));
	}
	if (answer.code / 100 == 4) {
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
	if (stream_usable(s) &&
	    ask(s, "QUIT\r\n", QUIT_TIMEOUT * 1000, &r, &raw) < 0) {
		/* it hung up first; nothing depends on it */
	}
	wire_close(&s->wire);
	buf_free(&s->in);
	buf_free(&s->cmd);
	buf_free(&s->out);
	buf_free(&s->back);
	pthread_mutex_destroy(&s->lock);
	free(s);
	*sp = NULL;
}

int64_t stream_size_limit(const struct stream *s)
{
	return s->ehlo.size;
}

bool stream_usable(const struct stream *s)
{
	return !s->broken && !s->n_expect && !s->in_data;
}

const char *stream_fault(const struct stream *s)
{
	return s->fault;
}

/* ---- what libesmtp says ---- */

static void to_local(struct stream *s, struct str bytes)
{
	buf_adds(&s->back, bytes);
}

static void flush_local(struct stream *s)
{
	struct str bytes = buf_str(&s->back);
	while (bytes.n && !s->over) {
		ssize_t k = send(s->ours, bytes.p, bytes.n, MSG_NOSIGNAL);
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			s->over = true;
		else
			bytes = str_sub(bytes, (size_t)k, bytes.n);
	}
	buf_clear(&s->back);
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

static void forward(struct stream *s, struct str line, enum awaited what)
{
	buf_adds(&s->out, line);
	await(s, what);
}

/* A command of libesmtp's, with its line end. */
static void command(struct stream *s, struct str line)
{
	if (str_istarts(line, S("EHLO")) || str_istarts(line, S("HELO"))) {
		struct buf b = buf_init(256);
		ehlo_local(&s->ehlo, &b);
		to_local(s, buf_str(&b));
		buf_free(&b);
	} else if (str_istarts(line, S("QUIT"))) {
		to_local(s, S("221 bye\r\n"));
		flush_local(s);
		s->over = true;
	} else if (str_istarts(line, S("MAIL"))) {
		forward(s, line, FOR_MAIL);
		/* Answered at once, so that it leaves with RCPT and DATA; the
		 * relay's own answer is judged when it comes. */
		if (s->ehlo.pipelining && !s->mail_answered)
			to_local(s, S("250 ok\r\n"));
		s->mail_answered = false;
	} else if (str_istarts(line, S("RCPT"))) {
		forward(s, line, FOR_RCPT);
	} else if (str_istarts(line, S("DATA"))) {
		forward(s, line, FOR_DATA);
	} else {
		forward(s, line, FOR_OTHER);
	}
}

static const char dot_end[] = "\r\n.\r\n";

/* One byte on the way to CRLF . CRLF; true at its end. */
static bool dot_step(struct stream *s, char c)
{
	if (c == dot_end[s->dot])
		s->dot++;
	else
		s->dot = c == '\r' ? 1 : 0;
	return s->dot == 5;
}

/* Follows a message to its final dot; returns how many bytes belong to it.
 * Between line ends nothing can happen, so it leaps from one to the next. */
static size_t data(struct stream *s, struct str bytes)
{
	size_t i = 0;
	while (i < bytes.n) {
		if (s->dot == 0) {
			const char *cr = memchr(bytes.p + i, '\r', bytes.n - i);
			i = cr ? (size_t)(cr - bytes.p) : bytes.n;
			if (!cr)
				break;
		}
		if (!dot_step(s, bytes.p[i++]))
			continue;
		s->in_data = false;
		s->dot_queued = true;
		await(s, FOR_DOT);
		s->deadline =
		    clock_mono_ms() + stream_dot_timeout * INT64_C(1000);
		return i;
	}
	return bytes.n;
}

static void from_local(struct stream *s, struct str bytes)
{
	while (bytes.n && !s->broken) {
		if (s->in_data) {
			size_t n = data(s, bytes);
			buf_add(&s->out, bytes.p, n);
			bytes = str_sub(bytes, n, bytes.n);
			continue;
		}
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
		fault(s, "the relay does not take what we send");
}

/* ---- what the relay says ---- */

static void pass_on(struct stream *s, const struct reply *r)
{
	char line[REPLY_TEXT_MAX + 4];
	int n = snprintf(
	    line, sizeof(line), "%s%s\r\n", r->text, r->text[3] ? "" : " ");
	to_local(s, (struct str){line, (size_t)n});
}

static void note(struct stream *s, enum awaited what, const struct reply *r)
{
	pthread_mutex_lock(&s->lock);
	struct transaction *t = &s->now;
	struct reply *slot = what == FOR_MAIL	? &t->mail
			     : what == FOR_RCPT ? &t->rcpt
			     : what == FOR_DATA ? &t->data
			     : what == FOR_DOT	? &t->dot
						: NULL;
	if (slot)
		*slot = *r;
	pthread_mutex_unlock(&s->lock);
}

/* A message begins. One that fits is left in the socketpair until libesmtp
 * has written all of it: one turn in place of one a piece. */
static void begin_data(struct stream *s)
{
	s->in_data = true;
	s->dot = 2; /* as if behind a line's end */
	s->hold_end = clock_mono_ms() + HOLD_MS;
	pthread_mutex_lock(&s->lock);
	s->whole = s->hold = s->fits;
	pthread_mutex_unlock(&s->lock);
}

static void answered(struct stream *s, const struct reply *r)
{
	enum awaited what = s->expect[0];
	s->n_expect--;
	memmove(s->expect, s->expect + 1, s->n_expect * sizeof(*s->expect));
	s->deadline = clock_mono_ms() + s->timeout_ms;
	note(s, what, r);
	if (what == FOR_DATA && r->code == 354)
		begin_data(s);
	if (what != FOR_MAIL || !s->ehlo.pipelining)
		pass_on(s, r);
	/* The answer to the MAIL that most likely follows comes along, so that
	 * libesmtp need not wait for it. QUIT does not mind. */
	if (what == FOR_DOT && r->code / 100 == 2 && s->ehlo.pipelining) {
		to_local(s, S("250 ok\r\n"));
		s->mail_answered = true;
	}
	if (r->code == 421)
		fault(s, r->text);
}

/* An answer nobody asked for: in the middle of a message it is the relay's
 * word on that, anywhere else it is out of step. */
static void unasked(struct stream *s, const struct reply *r)
{
	if (s->in_data && r->code >= 400)
		note(s, FOR_DOT, r);
	fault(s, r->code >= 400 ? r->text : "the relay answered out of turn");
}

static void from_relay(struct stream *s)
{
	char chunk[16384];
	ssize_t k;
	while ((k = wire_recv(&s->wire, chunk, sizeof(chunk))) > 0) {
		buf_add(&s->in, chunk, (size_t)k);
		if (s->in.over)
			break;
	}
	for (;;) {
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
		if (s->n_expect)
			answered(s, &r);
		else
			unasked(s, &r);
		if (s->broken)
			return;
	}
	if (k < 0)
		fault(s, "the relay hung up");
}

/* ---- the pump ---- */

static void flush(struct stream *s)
{
	while (s->out_at < s->out.n) {
		ssize_t k = wire_send(
		    &s->wire, s->out.p + s->out_at, s->out.n - s->out_at);
		if (k < 0) {
			fault(s, "the relay hung up");
			return;
		}
		if (k == 0)
			return;
		s->out_at += (size_t)k;
	}
	buf_clear(&s->out);
	s->out_at = 0;
	if (s->dot_queued) {
		s->dot_queued = false;
		pthread_mutex_lock(&s->lock);
		s->now.dot_out = true;
		pthread_mutex_unlock(&s->lock);
	}
}

/* Milliseconds for which libesmtp's end is left alone; 0: it is not. Who does
 * not say in time that all is written is listened to all the same. */
static int64_t holding(struct stream *s)
{
	pthread_mutex_lock(&s->lock);
	int64_t left = s->hold ? s->hold_end - clock_mono_ms() : 0;
	if (s->hold && left <= 0)
		s->hold = s->whole = false;
	pthread_mutex_unlock(&s->lock);
	return left > 0 ? left : 0;
}

static void read_local(struct stream *s)
{
	static _Thread_local char chunk[READ_BYTES];
	ssize_t k = recv(s->ours, chunk, sizeof(chunk), MSG_DONTWAIT);
	if (k < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (k <= 0) {
		/* In the middle of a message this is how arming that failed
		 * looks: the dot must never come, so the connection goes. */
		s->over = true;
		if (s->in_data || s->n_expect)
			fault(s, "given up before the end of the message");
		return;
	}
	from_local(s, (struct str){chunk, (size_t)k});
}

/* Whether MAIL waits for company, as RCPT and DATA are just behind it; or the
 * message for its dot. */
static bool collecting(const struct stream *s)
{
	if (s->in_data)
		return s->whole;
	return s->ehlo.pipelining && s->n_expect &&
	       s->expect[s->n_expect - 1] != FOR_DATA &&
	       s->expect[s->n_expect - 1] <= FOR_RCPT;
}

static void turn(struct stream *s)
{
	bool sending = s->out_at < s->out.n && !collecting(s);
	bool full = s->out.n - s->out_at > OUT_MAX - READ_BYTES;
	int64_t hold = holding(s);
	int64_t left =
	    s->n_expect ? s->deadline - clock_mono_ms() : 3600 * 1000;
	struct pollfd p[3] = {
	    {.fd = hold || full ? -1 : s->ours, .events = POLLIN},
	    {.fd = s->wire.fd,
		.events = (short)(POLLIN | (sending ? POLLOUT : 0))},
	    {.fd = s->wake, .events = POLLIN}};
	uint64_t n;
	if (left <= 0) {
		fault(s, "the relay did not answer in time");
		return;
	}
	if (poll(p, 3, (int)(hold && hold < left ? hold : left)) <= 0)
		return;
	if (p[2].revents && read(s->wake, &n, sizeof(n)) < 0) {
		/* somebody else's wake-up; harmless */
	}
	if (p[0].revents)
		read_local(s);
	if (p[1].revents & (POLLIN | POLLHUP | POLLERR))
		from_relay(s);
	if (!s->broken && s->out_at < s->out.n && !collecting(s))
		flush(s);
	if (s->back.n)
		flush_local(s);
}

static void *pump(void *arg)
{
	struct stream *s = arg;
	to_local(s, S("220 relay ESMTP\r\n"));
	flush_local(s);
	while (!s->over && !s->broken)
		turn(s);
	shutdown(s->ours, SHUT_RDWR);
	return NULL;
}

/* ---- libesmtp's end ---- */

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
	if (!s->now.mail.code || s->now.dot.code / 100 == 2)
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
	s->over = s->mail_answered = false;
	s->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (s->wake < 0 || listen_once(s, hostport) < 0 ||
	    socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0) {
		err_sys(e, ERR_RETRY, "no socket for the mail dialogue");
		stream_detach(s);
		return -1;
	}
	s->ours = pair[0];
	s->theirs = pair[1];
	if (pthread_create(&s->pump, NULL, pump, s) != 0) {
		err_set(e, ERR_RETRY, "no thread for the mail dialogue");
		stream_detach(s);
		return -1;
	}
	s->pumping = true;
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
	if (s->pumping) {
		close_fd(&s->theirs);
		stream_push(s);
		shutdown(s->ours, SHUT_RDWR);
		pthread_join(s->pump, NULL);
		s->pumping = false;
	}
	close_fd(&s->listener);
	close_fd(&s->ours);
	close_fd(&s->theirs);
	close_fd(&s->wake);
}

/* ---- any time ---- */

void stream_begin(struct stream *s, size_t bytes)
{
	pthread_mutex_lock(&s->lock);
	s->now = (struct transaction){0};
	s->fits = bytes < HOLD_MAX;
	pthread_mutex_unlock(&s->lock);
}

bool stream_healthy(struct stream *s)
{
	pthread_mutex_lock(&s->lock);
	bool good = !s->fault[0] && s->now.mail.code / 100 == 2 &&
		    s->now.rcpt.code / 100 == 2 && s->now.data.code == 354 &&
		    !s->now.dot.code;
	pthread_mutex_unlock(&s->lock);
	return good;
}

void stream_push(struct stream *s)
{
	uint64_t one = 1;
	pthread_mutex_lock(&s->lock);
	bool held = s->hold;
	s->hold = false;
	pthread_mutex_unlock(&s->lock);
	if (held && s->wake >= 0 && write(s->wake, &one, sizeof(one)) < 0) {
		/* it is awake already */
	}
}

void stream_transaction(struct stream *s, struct transaction *out)
{
	pthread_mutex_lock(&s->lock);
	*out = s->now;
	pthread_mutex_unlock(&s->lock);
}
