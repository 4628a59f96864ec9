/* SPDX-License-Identifier: MIT */
/* gazetted: opening a connection to the relay with libcurl. */
#include <curl/curl.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "deliver/connect.h"
#include "deliver/reply.h"
#include "deliver/stream.h"
#include "mime/decode.h"

/* What the dialogue before ours told. */
struct witness {
	bool tried_login;
	struct reply last;
};

static void curl_once(void)
{
	curl_global_init(CURL_GLOBAL_DEFAULT);
}

/* Host names with nothing in them that could end the argument of EHLO. */
static bool name_ok(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ch_alnum(s.p[i]) && !strchr(".-:[]_", s.p[i]))
			return false;
	return s.n > 0 && s.n <= 255;
}

void wire_helo(const struct relay *r, char *out, size_t size)
{
	if (name_ok(r->helo)) {
		snprintf(out, size, "%.*s", PRS(r->helo));
		return;
	}
	if (gethostname(out, size) < 0 || !name_ok(str_of(out)))
		snprintf(out, size, "localhost");
	out[size - 1] = 0;
}

/* Watches the dialogue for the last answer. Never keeps what we sent. */
static int watch(CURL *c, curl_infotype type, char *p, size_t n, void *arg)
{
	struct witness *w = arg;
	struct str s = {p, n};

	if (type == CURLINFO_HEADER_OUT && str_istarts(s, S("AUTH ")))
		w->tried_login = true;
	if (type == CURLINFO_HEADER_IN) {
		struct reply r;

		/* Lines come one by one: each is judged as if the last. */
		char line[REPLY_TEXT_MAX];
		size_t k = n < sizeof(line) - 2 ? n : sizeof(line) - 2;

		memcpy(line, p, k);
		if (k > 3 && line[3] == '-')
			line[3] = ' ';
		if (k == 0 || line[k - 1] != '\n')
			line[k++] = '\n';
		if (reply_parse((struct str){line, k}, &r) > 0)
			w->last = r;
	}
	return 0;
}

static int no_login(const struct relay *r, struct err *e)
{
	return err_set(e, ERR_CONFIG,
	    "relay %.*s: offers no login that we know (AUTH %s)", PRS(r->url),
	    r->token.n ? "OAUTHBEARER or XOAUTH2" : "PLAIN or LOGIN");
}

/* A token is refused by a challenge, which has the reason as JSON in base64
 * (RFC 7628). */
static int login_refused(
    const struct relay *r, const struct reply *last, struct err *e)
{
	struct arena *a = arena_new();
	struct str said = str_of(last->code ? last->text : "");
	if (last->code == 334) {
		struct buf clean = buf_init(REPLY_TEXT_MAX + 1);
		struct str json =
		    mime_decode(a, str_sub(said, 4, said.n), MIME_BASE64);
		for (size_t i = 0; i < json.n; i++)
			buf_addc(&clean, json.p[i] >= ' ' && json.p[i] <= '~'
					     ? json.p[i]
					     : '?');
		said = buf_dup(a, &clean);
		buf_free(&clean);
	}
	err_set(e, ERR_CONFIG,
	    "relay %.*s: login refused%s%.*s (check user and %s)", PRS(r->url),
	    said.n ? ": " : "", PRS(said),
	    r->token.n ? "what token_command prints" : "password");
	e->sys = EACCES;
	arena_free(&a);
	return -1;
}

static int explain(const struct relay *r, CURLcode rc, const char *detail,
    const struct witness *w, struct err *e)
{
	const char *last = w->last.code ? w->last.text : "";

	switch (rc) {
	case CURLE_LOGIN_DENIED:
		if (w->last.code / 100 == 4)
			return err_set(e, ERR_RETRY,
			    "relay %.*s: login not possible now: %s",
			    PRS(r->url), last);
		if (!w->tried_login)
			return no_login(r, e);
		return login_refused(r, &w->last, e);
	case CURLE_USE_SSL_FAILED:
		if (w->last.code / 100 == 4)
			return err_set(e, ERR_RETRY,
			    "relay %.*s: TLS not available now: %s",
			    PRS(r->url), last);
		return err_set(e, ERR_CONFIG,
		    "relay %.*s: no STARTTLS, so nothing was sent "
		    "(tls = \"never\" allows clear text on loopback)",
		    PRS(r->url));
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_ISSUER_ERROR:
		return err_set(e, ERR_CONFIG,
		    "relay %.*s: its certificate is not to be trusted: %s "
		    "(ca_file names another authority)",
		    PRS(r->url), detail);
	case CURLE_SSL_CACERT_BADFILE:
		return err_set(e, ERR_CONFIG,
		    "relay %.*s: ca_file %.*s cannot be used: %s", PRS(r->url),
		    PRS(r->ca_file), detail);
	case CURLE_COULDNT_RESOLVE_HOST:
		return err_set(e, ERR_RETRY, "relay %.*s: no address for %.*s",
		    PRS(r->url), PRS(r->host));
	default:
		return err_set(e, ERR_RETRY, "relay %.*s: %s%s%s", PRS(r->url),
		    w->last.code / 100 > 3 ? last : "no connection: ",
		    w->last.code / 100 > 3 ? "" : detail, "");
	}
}

static bool is_loopback(struct str host)
{
	return str_ieq(host, S("localhost")) || str_starts(host, S("127.")) ||
	       str_eq(host, S("::1")) || str_eq(host, S("[::1]"));
}

bool wire_stays_here(const struct relay *r)
{
	return r->path.n || is_loopback(r->host);
}

static bool wants_starttls(const struct relay *r)
{
	if (r->implicit_tls || r->tls == TLS_NEVER || r->kind == SINK_LMTP)
		return false;
	return r->tls == TLS_REQUIRED || r->user.n > 0 || !is_loopback(r->host);
}

static void set_bare(
    CURL *c, const struct relay *r, struct arena *a, long seconds)
{
	struct str path = str_dup(a, r->path);
	struct str url = r->path.n ? S("http://localhost/")
				   : arena_printf(a, "http://%.*s:%d/",
					 PRS(r->host), r->port);

	curl_easy_setopt(c, CURLOPT_URL, url.p);
	if (r->path.n)
		curl_easy_setopt(c, CURLOPT_UNIX_SOCKET_PATH, path.p);
	curl_easy_setopt(c, CURLOPT_CONNECT_ONLY, 1L);
	curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(c, CURLOPT_PROXY, "");
	curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, seconds);
}

static void set_options(CURL *c, const struct relay *r, struct arena *a)
{
	bool v6 = str_chr(r->host, ':') >= 0 && r->host.p[0] != '[';
	char helo[256];
	struct str url;
	long seconds = r->timeout > 0 ? (long)r->timeout : 300;

	if (r->kind == SINK_LMTP) { /* the bare connection, as for a page */
		set_bare(c, r, a, seconds);
		return;
	}
	wire_helo(r, helo, sizeof(helo));
	url = arena_printf(a, "%s://%s%.*s%s:%d/%s",
	    r->implicit_tls ? "smtps" : "smtp", v6 ? "[" : "", PRS(r->host),
	    v6 ? "]" : "", r->port, helo);
	curl_easy_setopt(c, CURLOPT_URL, url.p);
	curl_easy_setopt(c, CURLOPT_CONNECT_ONLY, 1L);
	curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(c, CURLOPT_PROXY, "");
	curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, seconds);
	curl_easy_setopt(c, CURLOPT_SERVER_RESPONSE_TIMEOUT, seconds);
	curl_easy_setopt(c, CURLOPT_USE_SSL,
	    (long)(wants_starttls(r) ? CURLUSESSL_ALL : CURLUSESSL_NONE));
	curl_easy_setopt(c, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
	curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L);
	curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 2L);
	curl_easy_setopt(c, CURLOPT_CAPATH, NULL);
	if (r->ca_file.n > 0)
		curl_easy_setopt(c, CURLOPT_CAINFO, str_dup(a, r->ca_file).p);
	if (r->user.n > 0) {
		curl_easy_setopt(c, CURLOPT_USERNAME, str_dup(a, r->user).p);
		if (r->token.n)
			curl_easy_setopt(
			    c, CURLOPT_XOAUTH2_BEARER, str_dup(a, r->token).p);
		else
			curl_easy_setopt(c, CURLOPT_PASSWORD,
			    r->password.n ? str_dup(a, r->password).p : "");
		curl_easy_setopt(c, CURLOPT_LOGIN_OPTIONS,
		    r->token.n ? "AUTH=OAUTHBEARER;AUTH=XOAUTH2"
			       : "AUTH=PLAIN;AUTH=LOGIN");
		curl_easy_setopt(c, CURLOPT_SASL_IR, 1L);
	}
}

/* Called by libcurl all the while; not 0 ends it. */
static int give_up(void *arg, curl_off_t down_all, curl_off_t down,
    curl_off_t up_all, curl_off_t up)
{
	(void)arg, (void)down_all, (void)down, (void)up_all, (void)up;
	return stream_gave_up();
}

static int take_over(
    CURL *c, const struct relay *r, struct wire *out, struct err *e)
{
	curl_socket_t fd = CURL_SOCKET_BAD;
	int one = 1;

	if (curl_easy_getinfo(c, CURLINFO_ACTIVESOCKET, &fd) != CURLE_OK ||
	    fd == CURL_SOCKET_BAD)
		return err_set(
		    e, ERR_RETRY, "relay %.*s: hung up", PRS(r->url));
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &one, sizeof(one));
	*out = (struct wire){c, fd, r->implicit_tls || wants_starttls(r)};
	return 0;
}

/* `certificate`: keep what it says, which costs a look at all of it. */
static int open_wire(
    const struct relay *r, bool certificate, struct wire *out, struct err *e)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	char detail[CURL_ERROR_SIZE] = "";
	struct witness w = {0};
	struct arena *a;
	CURLcode rc;
	CURL *c;
	int res = -1;

	pthread_once(&once, curl_once);
	if (r->user.n > 0 && r->tls == TLS_NEVER && !r->implicit_tls &&
	    !is_loopback(r->host))
		return err_set(e, ERR_CONFIG,
		    "relay %.*s: a password does not go out in clear text",
		    PRS(r->url));
	c = curl_easy_init();
	if (!c)
		return err_set(e, ERR_RETRY, "libcurl does not start");
	a = arena_new();
	set_options(c, r, a);
	/* Who gives up on a name server does not wait for the thread that asks
	 * it, which nobody can stop. */
	curl_easy_setopt(c, CURLOPT_QUICK_EXIT, 1L);
	curl_easy_setopt(c, CURLOPT_CERTINFO, (long)certificate);
	curl_easy_setopt(c, CURLOPT_ERRORBUFFER, detail);
	curl_easy_setopt(c, CURLOPT_NOPROGRESS, 0L);
	curl_easy_setopt(c, CURLOPT_XFERINFOFUNCTION, give_up);
	curl_easy_setopt(c, CURLOPT_VERBOSE, 1L);
	curl_easy_setopt(c, CURLOPT_DEBUGFUNCTION, watch);
	curl_easy_setopt(c, CURLOPT_DEBUGDATA, &w);
	rc = curl_easy_perform(c);
	curl_easy_setopt(c, CURLOPT_VERBOSE, 0L);
	curl_easy_setopt(c, CURLOPT_DEBUGFUNCTION, NULL);
	curl_easy_setopt(c, CURLOPT_DEBUGDATA, NULL);
	curl_easy_setopt(c, CURLOPT_ERRORBUFFER, NULL);
	if (rc != CURLE_OK)
		explain(
		    r, rc, *detail ? detail : curl_easy_strerror(rc), &w, e);
	else if (r->user.n > 0 && !w.tried_login)
		/* libcurl goes on without a login where none is offered. */
		no_login(r, e);
	else
		res = take_over(c, r, out, e);
	if (res < 0)
		curl_easy_cleanup(c);
	arena_free(&a);
	return res;
}

int wire_open(const struct relay *r, struct wire *out, struct err *e)
{
	return open_wire(r, false, out, e);
}

/* The relay's own certificate is the first; each field is "Name:value". */
static void read_certificate(CURL *c, struct arena *a, struct relay_view *out)
{
	struct curl_certinfo *info = NULL;

	if (curl_easy_getinfo(c, CURLINFO_CERTINFO, &info) != CURLE_OK ||
	    !info || info->num_of_certs < 1)
		return;
	for (struct curl_slist *l = info->certinfo[0]; l; l = l->next) {
		struct str s = str_of(l->data);
		const struct str subject = S("Subject:");
		const struct str expires = S("Expire date:");

		if (str_starts(s, subject))
			out->subject = str_dup(a, str_sub(s, subject.n, s.n));
		if (str_starts(s, expires))
			out->expires = curl_getdate(s.p + expires.n, NULL);
	}
}

int relay_look(const struct relay *r, struct arena *a, struct relay_view *out,
    struct err *e)
{
	struct relay_view v = {.expires = INSTANT_NONE};
	const char *ip = NULL;
	struct wire w;

	if (open_wire(r, true, &w, e) < 0)
		return -1;
	v.tls = w.tls;
	read_certificate(w.curl, a, &v);
	if (curl_easy_getinfo(w.curl, CURLINFO_PRIMARY_IP, &ip) == CURLE_OK)
		v.connected = str_dup(a, str_of(ip));
	wire_send(&w, "QUIT\r\n", 6);
	wire_close(&w);
	*out = v;
	return 0;
}

void wire_close(struct wire *w)
{
	if (w->curl)
		curl_easy_cleanup(w->curl);
	*w = (struct wire){NULL, -1, false};
}

ssize_t wire_send(struct wire *w, const void *p, size_t n)
{
	size_t done = 0;
	CURLcode rc;

	if (!w->tls) {
		/* Past libcurl, which costs more than the call itself. */
		ssize_t k = send(w->fd, p, n, MSG_NOSIGNAL | MSG_DONTWAIT);

		if (k >= 0)
			return k;
		return errno == EAGAIN || errno == EINTR ? 0 : -1;
	}
	rc = curl_easy_send(w->curl, p, n, &done);
	if (rc == CURLE_AGAIN)
		return 0;
	return rc == CURLE_OK ? (ssize_t)done : -1;
}

ssize_t wire_recv(struct wire *w, void *p, size_t n)
{
	size_t done = 0;
	CURLcode rc;

	if (!w->tls) {
		ssize_t k = recv(w->fd, p, n, MSG_DONTWAIT);

		if (k > 0)
			return k;
		return k < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : -1;
	}
	rc = curl_easy_recv(w->curl, p, n, &done);
	if (rc == CURLE_AGAIN)
		return 0;
	return rc == CURLE_OK && done > 0 ? (ssize_t)done : -1;
}

void wire_hurry(struct wire *w)
{
	int one = 1;

	setsockopt(w->fd, IPPROTO_TCP, TCP_QUICKACK, &one, sizeof(one));
}
