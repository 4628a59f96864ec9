/* SPDX-License-Identifier: MIT */
/* gazetted: talking to a mail server, line by line. */
#include "fetch/dialog.h"

#include <curl/curl.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/child.h"
#include "base/clock.h"
#include "fetch/address.h"
#include "fetch/caps.h"

#define READ_BYTES 16384
#define SAID_BYTES 200 /* of a server's refusal */

struct dialog {
	struct arena *a;
	const struct letterbox_opts *o;
	struct str host;
	CURL *curl;
	curl_socket_t fd;
	int64_t end;	  /* clock_mono_ms: nothing is waited for any more */
	char refused[64]; /* an address that is not public */
	bool tried;	  /* to log in, by AUTH */
	char said[SAID_BYTES]; /* the server's last "NO" or "-ERR" */
	struct buf line;       /* handed out */
	size_t at, n;	       /* of `in`: what was read and not yet taken */
	char in[READ_BYTES];
};

static void curl_once(void)
{
	curl_global_init(CURL_GLOBAL_DEFAULT);
}

static curl_socket_t on_socket(
    void *ctx, curlsocktype purpose, struct curl_sockaddr *sa)
{
	struct dialog *d = ctx;
	if (!d->o->allow_private && !address_public(&sa->addr)) {
		address_text(&sa->addr, d->refused);
		return CURL_SOCKET_BAD;
	}
	return socket(sa->family, sa->socktype | SOCK_CLOEXEC, sa->protocol);
}

/* While libcurl connects and logs in. */
static int on_progress(
    void *ctx, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t n)
{
	const struct dialog *d = ctx;
	return d->o->stop && d->o->stop(d->o->stop_ctx);
}

/* Whether we tried to log in, and what the server said to that. Nothing that
 * we sent is kept. */
static int on_debug(CURL *c, curl_infotype type, char *p, size_t n, void *ctx)
{
	struct dialog *d = ctx;
	struct str line = str_trim((struct str){p, n}), word, rest = line;
	if (type == CURLINFO_HEADER_OUT)
		d->tried |= str_starts(line, S("AUTH ")) ||
			    str_find(line, S(" AUTHENTICATE ")) > 0;
	if (type != CURLINFO_HEADER_IN || !str_split(&rest, ' ', &word))
		return 0;
	if (str_ieq(word, S("-ERR")) || str_istarts(rest, S("NO ")))
		snprintf(d->said, sizeof(d->said), "%.*s", PRS(rest));
	return 0;
}

static bool loopback(struct str host)
{
	return str_eq(host, S("localhost")) || str_starts(host, S("127.")) ||
	       str_eq(host, S("[::1]"));
}

static void set_options(struct dialog *d, const struct url *u)
{
	CURL *c = d->curl;
	const struct letterbox_opts *o = d->o;
	struct url bare = {.scheme = u->scheme,
	    .host = u->host,
	    .port = u->port,
	    .path = S("/")};
	bool clear = !str_ends(u->scheme, S("s")) && loopback(u->host);
	curl_easy_setopt(c, CURLOPT_URL, url_text(d->a, &bare).p);
	curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "imap,imaps,pop3,pop3s");
	curl_easy_setopt(c, CURLOPT_CONNECT_ONLY, 1L);
	curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(c, CURLOPT_QUICK_EXIT, 1L); /* as in http.c */
	curl_easy_setopt(c, CURLOPT_PROXY, "");
	curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, (long)o->timeout);
	curl_easy_setopt(c, CURLOPT_SERVER_RESPONSE_TIMEOUT, (long)o->timeout);
	curl_easy_setopt(c, CURLOPT_TIMEOUT, 2 * (long)o->timeout);
	curl_easy_setopt(c, CURLOPT_USE_SSL,
	    (long)(clear ? CURLUSESSL_NONE : CURLUSESSL_ALL));
	curl_easy_setopt(c, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	curl_easy_setopt(c, CURLOPT_CAPATH, NULL);
	if (o->ca_file.n)
		curl_easy_setopt(
		    c, CURLOPT_CAINFO, str_dup(d->a, o->ca_file).p);
	curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, on_socket);
	curl_easy_setopt(c, CURLOPT_OPENSOCKETDATA, d);
	curl_easy_setopt(c, CURLOPT_NOPROGRESS, 0L);
	curl_easy_setopt(c, CURLOPT_XFERINFOFUNCTION, on_progress);
	curl_easy_setopt(c, CURLOPT_XFERINFODATA, d);
	curl_easy_setopt(c, CURLOPT_VERBOSE, 1L); /* for on_debug alone */
	curl_easy_setopt(c, CURLOPT_DEBUGFUNCTION, on_debug);
	curl_easy_setopt(c, CURLOPT_DEBUGDATA, d);
}

/* POP3 servers take a token only as a second line, and all take it so. */
static int set_login(struct dialog *d, struct err *e)
{
	CURL *c = d->curl;
	const struct letterbox_opts *o = d->o;
	struct str token;
	if (!o->user.n)
		return 0;
	curl_easy_setopt(c, CURLOPT_USERNAME, str_dup(d->a, o->user).p);
	if (!o->token_argc) {
		curl_easy_setopt(c, CURLOPT_PASSWORD,
		    o->password.n ? str_dup(d->a, o->password).p : "");
		return 0;
	}
	if (child_token(d->a, o->token_argv, o->token_argc, &token, e) < 0)
		return -1;
	curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, token.p);
	curl_easy_setopt(
	    c, CURLOPT_LOGIN_OPTIONS, "AUTH=OAUTHBEARER;AUTH=XOAUTH2");
	return 0;
}

static int login_refused(const struct dialog *d, struct err *e)
{
	struct str host = d->host, said = str_of(d->said);
	bool token = d->o->token_argc > 0;
	if (str_istarts(said, S("NO [UNAVAILABLE]")) ||
	    str_istarts(said, S("[SYS/TEMP]")) ||
	    str_istarts(said, S("[IN-USE]")))
		return err_set(e, ERR_RETRY, "%.*s takes no login now: %s",
		    PRS(host), d->said);
	if (token && !d->tried)
		return err_set(e, ERR_CONFIG,
		    "%.*s has no login by token (AUTH=OAUTHBEARER or "
		    "AUTH=XOAUTH2)",
		    PRS(host));
	err_set(e, ERR_CONFIG, "%.*s refuses the login; check user and %s%s%s",
	    PRS(host), token ? "token_command" : "password_file",
	    said.n ? ": it says " : "", d->said);
	e->sys = EACCES;
	return -1;
}

static int explain(
    struct dialog *d, CURLcode rc, const char *words, struct err *e)
{
	struct str host = d->host;
	if (!*words)
		words = curl_easy_strerror(rc);
	if (d->refused[0])
		return err_set(e, ERR_REJECT,
		    "%.*s is at %s, which is not a public address; set "
		    "allow_private = true if that is meant",
		    PRS(host), d->refused);
	switch (rc) {
	case CURLE_COULDNT_RESOLVE_HOST:
		return err_set(e, ERR_RETRY, "no such host: %.*s", PRS(host));
	case CURLE_LOGIN_DENIED: return login_refused(d, e);
	case CURLE_USE_SSL_FAILED:
		return err_set(e, ERR_CONFIG,
		    "%.*s has no STARTTLS, so no login was sent", PRS(host));
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_ISSUER_ERROR:
	case CURLE_SSL_CACERT_BADFILE:
		return err_set(e, ERR_CONFIG, "TLS with %.*s failed: %s",
		    PRS(host), words);
	case CURLE_UNSUPPORTED_PROTOCOL:
		return err_set(
		    e, ERR_CONFIG, "this libcurl speaks no IMAP or POP3");
	default:
		return err_set(e, ERR_RETRY, "no connection to %.*s: %s",
		    PRS(host), words);
	}
}

/* The time for the whole dialogue begins anew. */
static void extend(struct dialog *d)
{
	d->end = clock_mono_ms() + DIALOG_TIMEOUTS * d->o->timeout * 1000;
}

static int open_once(const struct letterbox_opts *o, const struct url *u,
    struct dialog **out, struct err *e)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	char words[CURL_ERROR_SIZE] = "";
	struct arena *a = arena_new();
	struct dialog *d = arena_new_of(a, struct dialog);
	pthread_once(&once, curl_once);
	d->a = a;
	d->o = o;
	d->host = u->host;
	extend(d);
	d->line = buf_init(DIALOG_LINE_MAX);
	d->curl = curl_easy_init();
	if (!d->curl) {
		dialog_close(&d);
		return err_set(e, ERR_FATAL, "libcurl cannot start");
	}
	set_options(d, u);
	if (set_login(d, e) < 0) {
		dialog_close(&d);
		return -1;
	}
	curl_easy_setopt(d->curl, CURLOPT_ERRORBUFFER, words);
	CURLcode rc = curl_easy_perform(d->curl);
	curl_easy_setopt(d->curl, CURLOPT_ERRORBUFFER, NULL);
	curl_easy_setopt(d->curl, CURLOPT_VERBOSE, 0L);
	if (rc == CURLE_OK)
		rc = curl_easy_getinfo(d->curl, CURLINFO_ACTIVESOCKET, &d->fd);
	if (rc != CURLE_OK) {
		explain(d, rc, words, e);
		dialog_close(&d);
		return -1;
	}
	*out = d;
	return 0;
}

/* A token may have grown old meanwhile: one more is asked for. */
int dialog_open(const struct letterbox_opts *o, const struct url *u,
    struct dialog **out, struct err *e)
{
	int rc = open_once(o, u, out, e);
	if (rc == 0 || !o->token_argc || e->sys != EACCES)
		return rc;
	*e = (struct err)ERR_INIT;
	return open_once(o, u, out, e);
}

void dialog_close(struct dialog **d)
{
	if (!*d)
		return;
	struct arena *a = (*d)->a;
	curl_easy_cleanup((*d)->curl);
	buf_free(&(*d)->line);
	arena_free(&a);
	*d = NULL;
}

/* ---- bytes ---- */

static int lost(struct dialog *d, struct err *e)
{
	return err_set(
	    e, ERR_RETRY, "%.*s closed the connection", PRS(d->host));
}

/* Waits until the socket can be read or written, with an eye on the clock and
 * on whoever wants us to end. */
static int wait_for(
    struct dialog *d, short events, int64_t deadline, struct err *e)
{
	for (;;) {
		struct pollfd p = {.fd = d->fd, .events = events};
		int64_t left = deadline - clock_mono_ms();
		if (d->o->stop && d->o->stop(d->o->stop_ctx))
			return err_set(e, ERR_RETRY, "asked to end");
		if (left <= 0)
			return err_set(e, ERR_RETRY,
			    "%.*s did not answer in time (%lld s)",
			    PRS(d->host), (long long)d->o->timeout);
		if (poll(&p, 1, left < 1000 ? (int)left : 1000) > 0)
			return 0;
	}
}

static int64_t deadline_of(const struct dialog *d)
{
	int64_t t = clock_mono_ms() + d->o->timeout * 1000;
	return t < d->end ? t : d->end;
}

int dialog_send(struct dialog *d, struct str s, struct err *e)
{
	int64_t deadline = deadline_of(d);
	while (s.n) {
		size_t k = 0;
		CURLcode rc = curl_easy_send(d->curl, s.p, s.n, &k);
		if (rc == CURLE_AGAIN) {
			if (wait_for(d, POLLOUT, deadline, e) < 0)
				return -1;
		} else if (rc != CURLE_OK) {
			return lost(d, e);
		}
		s = str_sub(s, k, s.n);
	}
	return 0;
}

/* At least one byte more into `in`, which is empty. What TLS holds is asked
 * for before the socket. */
static int refill(struct dialog *d, struct err *e)
{
	int64_t deadline = deadline_of(d);
	for (;;) {
		size_t k = 0;
		CURLcode rc = curl_easy_recv(d->curl, d->in, sizeof(d->in), &k);
		d->at = 0;
		d->n = k;
		if (rc == CURLE_OK && k)
			return 0;
		if (rc != CURLE_AGAIN)
			return lost(d, e);
		if (wait_for(d, POLLIN, deadline, e) < 0)
			return -1;
	}
}

/* Bytes that TLS holds do not show at the socket, so reading is tried first. */
int dialog_wait(struct dialog *d, int64_t seconds, int fd, struct err *e)
{
	int64_t until = clock_mono_ms() + seconds * 1000;
	for (;;) {
		size_t k = 0;
		if (d->at < d->n)
			break;
		CURLcode rc = curl_easy_recv(d->curl, d->in, sizeof(d->in), &k);
		d->at = 0;
		d->n = k;
		if (rc == CURLE_OK && k)
			break;
		if (rc != CURLE_AGAIN)
			return lost(d, e);
		int64_t left = until - clock_mono_ms();
		struct pollfd p[] = {{.fd = d->fd, .events = POLLIN},
		    {.fd = fd, .events = POLLIN}};
		if (left <= 0 || poll(p, 2, (int)left) < 0 || p[1].revents) {
			extend(d);
			return 0;
		}
	}
	extend(d);
	return 1;
}

/* `d->line` gets the next line, as far as there is room for it. Without
 * `whole` that may end before the line does. */
static int read_line(
    struct dialog *d, size_t max, bool whole, struct str *out, struct err *e)
{
	const char *nl = NULL;
	buf_clear(&d->line);
	d->line.max = max;
	while (!nl && (whole || !d->line.over)) {
		if (d->at == d->n && refill(d, e) < 0)
			return -1;
		const char *from = d->in + d->at;
		nl = memchr(from, '\n', d->n - d->at);
		size_t k = nl ? (size_t)(nl - from) : d->n - d->at;
		buf_add(&d->line, from, k);
		d->at += k + (nl != NULL);
	}
	*out = buf_str(&d->line);
	if (!out->p)
		*out = S("");
	if (str_ends(*out, S("\r")))
		out->n--;
	return 0;
}

int dialog_line(struct dialog *d, struct str *out, struct err *e)
{
	if (read_line(d, DIALOG_LINE_MAX, false, out, e) < 0)
		return -1;
	if (!d->line.over)
		return 0;
	return err_set(e, ERR_REJECT, "%.*s sent a line of more than %d bytes",
	    PRS(d->host), DIALOG_LINE_MAX);
}

int dialog_text(struct dialog *d, struct buf *out, struct err *e)
{
	struct str line;
	for (;;) {
		if (read_line(d, out->max, true, &line, e) < 0)
			return -1;
		out->over |= d->line.over;
		if (str_eq(line, S(".")))
			return 0;
		if (str_starts(line, S(".")))
			line = str_sub(line, 1, line.n);
		buf_adds(out, line);
		buf_addc(out, '\n');
	}
}

int dialog_bytes(struct dialog *d, size_t n, struct buf *out, struct err *e)
{
	while (n) {
		if (d->at == d->n && refill(d, e) < 0)
			return -1;
		size_t k = d->n - d->at < n ? d->n - d->at : n;
		if (out)
			buf_add(out, d->in + d->at, k);
		d->at += k;
		n -= k;
	}
	return 0;
}
