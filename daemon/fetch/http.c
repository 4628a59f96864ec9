/* SPDX-License-Identifier: MIT */
/* gazetted: one HTTP transfer. */
/*
 * Redirects are followed here and not by libcurl, since each hop is judged:
 * only http and https, never from https to http, never to an address that is
 * not public (asked of the socket, so no name can lie), never more than
 * FETCH_HOPS_MAX. A login goes to the host it is meant for and no other.
 */
#include "fetch/http.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/url.h"
#include "fetch/address.h"
#include "fetch/cachectl.h"
#include "fetch/caps.h"

#define ACCEPT                                                                 \
	"Accept: application/atom+xml, application/rss+xml, "                  \
	"application/feed+json, application/xml;q=0.9, text/xml;q=0.9, "       \
	"application/json;q=0.8, */*;q=0.5"

struct xfer *xfer_new(
    const struct fetch_opts *opts, const struct fetch_request *req)
{
	struct arena *a = arena_new();
	struct xfer *x = arena_new_of(a, struct xfer);
	x->a = a;
	x->opts = opts;
	x->req = *req;
	x->req.url = str_dup(a, req->url);
	x->req.user = str_dup(a, req->user);
	x->req.password = str_dup(a, req->password);
	x->req.validators.etag = str_dup(a, req->validators.etag);
	x->req.validators.last_modified =
	    str_dup(a, req->validators.last_modified);
	x->url = x->req.url;
	x->moved = true;
	x->body = buf_init(opts->max_bytes);
	return x;
}

void xfer_free(struct xfer **x)
{
	if (!*x)
		return;
	struct arena *a = (*x)->a;
	curl_slist_free_all((*x)->headers);
	buf_free(&(*x)->body);
	arena_free(&a);
	*x = NULL;
}

/* ---- callbacks ---- */

static void refuse(struct xfer *x, struct str why)
{
	if (!x->refused)
		x->why = why;
	x->refused = true;
}

static size_t on_body(char *p, size_t size, size_t n, void *ctx)
{
	struct xfer *x = ctx;
	buf_add(&x->body, p, size * n);
	if (!x->body.over)
		return size * n;
	refuse(x, arena_printf(x->a,
		      "larger than the limit of %zu bytes (fetch.max_size)",
		      x->opts->max_bytes));
	return 0;
}

/* Value of the header line if it has that name. */
static bool header(
    struct xfer *x, struct str line, const char *name, struct str *out)
{
	struct str n = str_of(name);
	if (line.n <= n.n || line.p[n.n] != ':' || !str_istarts(line, n))
		return false;
	struct str v = str_trim(str_sub(line, n.n + 1, line.n));
	if (v.n <= FETCH_VALUE_MAX)
		*out = str_dup(x->a, v);
	return true;
}

static void forget_headers(struct xfer *x)
{
	const struct str none = {NULL, 0};
	x->etag = x->last_modified = x->type = x->location = none;
	x->cache_control = x->expires = x->retry = none;
}

static size_t on_header(char *p, size_t size, size_t n, void *ctx)
{
	struct xfer *x = ctx;
	struct str line = {p, size * n};
	x->header_bytes += line.n;
	if (x->header_bytes > FETCH_HEADER_MAX) {
		refuse(x, S("the answer's headers are larger than 64 KB"));
		return 0;
	}
	if (str_starts(line, S("HTTP/")))
		forget_headers(x); /* of a 1xx before */
	else if (!header(x, line, "ETag", &x->etag) &&
		 !header(x, line, "Last-Modified", &x->last_modified) &&
		 !header(x, line, "Content-Type", &x->type) &&
		 !header(x, line, "Location", &x->location) &&
		 !header(x, line, "Cache-Control", &x->cache_control) &&
		 !header(x, line, "Expires", &x->expires))
		header(x, line, "Retry-After", &x->retry);
	return line.n;
}

static void refuse_address(struct xfer *x, const char *address)
{
	struct str site = url_site(x->a, x->url);
	refuse(x, arena_printf(x->a,
		      "%.*s is at %s, which is not a public address; set "
		      "allow_private = true for this source if that is meant",
		      PRS(site), address));
}

static curl_socket_t on_socket(
    void *ctx, curlsocktype purpose, struct curl_sockaddr *sa)
{
	struct xfer *x = ctx;
	char text[64];
	if (!x->req.allow_private && !address_public(&sa->addr)) {
		address_text(&sa->addr, text);
		refuse_address(x, text);
		return CURL_SOCKET_BAD;
	}
	return socket(sa->family, sa->socktype | SOCK_CLOEXEC, sa->protocol);
}

/* A connection that is used again was opened for another source, which may
 * have been allowed more. */
static int on_request(
    void *ctx, char *ip, char *local, int port, int local_port)
{
	struct xfer *x = ctx;
	if (x->req.allow_private || address_text_public(ip))
		return CURL_PREREQFUNC_OK;
	refuse_address(x, ip);
	return CURL_PREREQFUNC_ABORT;
}

/* ---- set up ---- */

static void add_header(struct xfer *x, const char *name, struct str v)
{
	if (v.n)
		x->headers = curl_slist_append(
		    x->headers, arena_printf(x->a, "%s: %.*s", name, PRS(v)).p);
}

static void conditional(struct xfer *x)
{
	curl_slist_free_all(x->headers);
	x->headers = curl_slist_append(NULL, ACCEPT);
	add_header(x, "If-None-Match", x->req.validators.etag);
	add_header(x, "If-Modified-Since", x->req.validators.last_modified);
	curl_easy_setopt(x->curl, CURLOPT_HTTPHEADER, x->headers);
}

static void timeouts(struct xfer *x)
{
	int64_t left = x->deadline - clock_mono_ms();
	long slow = FETCH_SLOW_SECONDS;
	if (slow > x->opts->timeout)
		slow = (long)x->opts->timeout;
	curl_easy_setopt(
	    x->curl, CURLOPT_TIMEOUT_MS, (long)(left > 1 ? left : 1));
	curl_easy_setopt(
	    x->curl, CURLOPT_CONNECTTIMEOUT, (long)x->opts->connect_timeout);
	curl_easy_setopt(
	    x->curl, CURLOPT_LOW_SPEED_LIMIT, (long)FETCH_SLOW_BYTES);
	curl_easy_setopt(x->curl, CURLOPT_LOW_SPEED_TIME, slow);
}

/* The whole bundle is parsed once and kept; with CAPATH set it would be read
 * for every connection, at 29 times the cost. */
static void tls(struct xfer *x)
{
	curl_easy_setopt(x->curl, CURLOPT_CAPATH, NULL);
	if (x->opts->ca_file.n)
		curl_easy_setopt(x->curl, CURLOPT_CAINFO, x->opts->ca_file.p);
	curl_easy_setopt(x->curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
	curl_easy_setopt(
	    x->curl, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
}

static void callbacks(struct xfer *x)
{
	curl_easy_setopt(x->curl, CURLOPT_WRITEFUNCTION, on_body);
	curl_easy_setopt(x->curl, CURLOPT_WRITEDATA, x);
	curl_easy_setopt(x->curl, CURLOPT_HEADERFUNCTION, on_header);
	curl_easy_setopt(x->curl, CURLOPT_HEADERDATA, x);
	curl_easy_setopt(x->curl, CURLOPT_OPENSOCKETFUNCTION, on_socket);
	curl_easy_setopt(x->curl, CURLOPT_OPENSOCKETDATA, x);
	curl_easy_setopt(x->curl, CURLOPT_PREREQFUNCTION, on_request);
	curl_easy_setopt(x->curl, CURLOPT_PREREQDATA, x);
	curl_easy_setopt(x->curl, CURLOPT_PRIVATE, x);
}

static bool same_host(struct xfer *x)
{
	struct url first, now;
	return url_parse(x->a, x->req.url, &first) &&
	       url_parse(x->a, x->url, &now) && str_eq(first.host, now.host) &&
	       first.port == now.port && str_eq(first.scheme, now.scheme);
}

int xfer_setup(struct xfer *x, CURL *curl, struct err *e)
{
	if (!url_is_web(x->url))
		return err_set(e, ERR_REJECT,
		    "%.*s is no http or https address", PRS(x->url));
	x->curl = curl;
	if (!x->deadline)
		x->deadline = clock_mono_ms() + x->opts->timeout * 1000;
	buf_clear(&x->body);
	x->header_bytes = 0;
	forget_headers(x);
	curl_easy_reset(curl);
	curl_easy_setopt(curl, CURLOPT_URL, str_dup(x->a, x->url).p);
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
	/* No proxy from the environment: which addresses it reaches for us
	 * could not be judged here. */
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
	curl_easy_setopt(curl, CURLOPT_TCP_NODELAY, 1L);
	if (x->opts->user_agent.n)
		curl_easy_setopt(
		    curl, CURLOPT_USERAGENT, x->opts->user_agent.p);
	if (x->req.user.n && same_host(x)) {
		curl_easy_setopt(curl, CURLOPT_USERNAME, x->req.user.p);
		curl_easy_setopt(curl, CURLOPT_PASSWORD,
		    x->req.password.n ? x->req.password.p : "");
	}
	timeouts(x);
	tls(x);
	callbacks(x);
	conditional(x);
	return 0;
}

/* ---- outcome ---- */

static const char *reason(long status)
{
	static const struct {
		long status;
		const char *text;
	} known[] = {{400, "Bad Request"}, {401, "Unauthorized"},
	    {402, "Payment Required"}, {403, "Forbidden"}, {404, "Not Found"},
	    {406, "Not Acceptable"}, {410, "Gone"}, {429, "Too Many Requests"},
	    {451, "Unavailable For Legal Reasons"},
	    {500, "Internal Server Error"}, {502, "Bad Gateway"},
	    {503, "Service Unavailable"}, {504, "Gateway Timeout"}};
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (known[i].status == status)
			return known[i].text;
	return "";
}

/* gzip that was not declared: servers that store feeds compressed do that. */
static bool undeclared_gzip(const struct xfer *x)
{
	return x->body.n > 18 && (unsigned char)x->body.p[0] == 0x1f &&
	       (unsigned char)x->body.p[1] == 0x8b;
}

static bool gunzip(struct xfer *x)
{
	char chunk[65536];
	struct buf out = buf_init(x->opts->max_bytes);
	z_stream z = {
	    .next_in = (Bytef *)x->body.p, .avail_in = (uInt)x->body.n};
	int rc = inflateInit2(&z, 16 + MAX_WBITS);
	while (rc == Z_OK && !out.over) {
		z.next_out = (Bytef *)chunk;
		z.avail_out = sizeof(chunk);
		rc = inflate(&z, Z_NO_FLUSH);
		if (rc == Z_OK || rc == Z_STREAM_END)
			buf_add(&out, chunk, sizeof(chunk) - z.avail_out);
	}
	inflateEnd(&z);
	bool good = rc == Z_STREAM_END && !out.over;
	if (!good) {
		buf_free(&out);
		return false;
	}
	buf_free(&x->body);
	x->body = out;
	return true;
}

static void set_document(struct xfer *x, long status, struct document *doc)
{
	*doc = (struct document){
	    .url = x->url,
	    .content_type = x->type,
	    .body = buf_str(&x->body),
	    .validators = {.etag = x->etag, .last_modified = x->last_modified},
	    .unchanged = status == 304,
	    .fetched_at = x->req.now,
	    .max_age = fresh_for(x->cache_control, x->expires, x->req.now),
	};
	if (x->hops && x->moved)
		doc->moved_to = x->url;
	if (doc->unchanged) {
		doc->body = (struct str){NULL, 0};
		/* A 304 need not repeat them. */
		if (!x->etag.p)
			doc->validators.etag = x->req.validators.etag;
		if (!x->last_modified.p)
			doc->validators.last_modified =
			    x->req.validators.last_modified;
	}
}

static void content(struct xfer *x, long status, struct fetch_result *out)
{
	if (undeclared_gzip(x) && !gunzip(x))
		err_set(&out->err, ERR_REJECT,
		    "the document is gzip that is broken or larger than the "
		    "limit of %zu bytes",
		    x->opts->max_bytes);
	else if (status == 200 && !x->body.n)
		err_set(&out->err, ERR_RETRY,
		    "HTTP 200, but the document is empty");
	else
		set_document(x, status, &out->doc);
}

static void status_error(struct xfer *x, long status, struct fetch_result *out)
{
	bool later = status == 429 || status >= 500 || status == 408;
	const char *text = reason(status);
	out->gone = status == 410;
	out->retry_after = retry_after(x->retry, x->req.now);
	err_set(&out->err, later ? ERR_RETRY : ERR_CONFIG, "HTTP %ld%s%s%s",
	    status, text[0] ? " " : "", text,
	    status == 401   ? ": set user and password_file for this source"
	    : status == 404 ? ": the feed is not there"
	    : status == 410 ? ": the publisher has taken it down for good"
			    : "");
}

static void curl_error(struct xfer *x, CURLcode code, struct err *e)
{
	struct str host = url_site(x->a, x->url);
	switch (code) {
	case CURLE_COULDNT_RESOLVE_HOST:
		err_set(e, ERR_RETRY, "no such host: %.*s", PRS(host));
		break;
	case CURLE_COULDNT_CONNECT:
		err_set(e, ERR_RETRY, "no connection to %.*s", PRS(host));
		break;
	case CURLE_OPERATION_TIMEDOUT:
		err_set(e, ERR_RETRY, "%.*s did not answer in time (%lld s)",
		    PRS(host), (long long)x->opts->timeout);
		break;
	case CURLE_PARTIAL_FILE:
		err_set(e, ERR_RETRY, "the answer was cut short");
		break;
	case CURLE_GOT_NOTHING:
		err_set(
		    e, ERR_RETRY, "%.*s hung up without an answer", PRS(host));
		break;
	case CURLE_BAD_CONTENT_ENCODING:
		err_set(e, ERR_RETRY, "the answer's compression is broken");
		break;
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CONNECT_ERROR:
		err_set(e, ERR_CONFIG, "TLS with %.*s failed: %s", PRS(host),
		    curl_easy_strerror(code));
		break;
	default: err_set(e, ERR_RETRY, "%s", curl_easy_strerror(code));
	}
}

/* True where the redirect is to be followed. */
static bool follow(struct xfer *x, long status, struct fetch_result *out)
{
	struct str to = url_resolve(x->a, x->url, x->location);
	if (!x->location.n || !to.n)
		err_set(&out->err, ERR_RETRY,
		    "HTTP %ld without a place to go to", status);
	else if (!url_is_web(to))
		err_set(&out->err, ERR_REJECT,
		    "redirected to %.*s, which is not http or https",
		    PRS(str_sub(to, 0, 200)));
	else if (str_istarts(x->url, S("https:")) &&
		 str_istarts(to, S("http:")))
		err_set(&out->err, ERR_REJECT,
		    "redirected from https to %.*s, which anybody could read",
		    PRS(str_sub(to, 0, 200)));
	else if (++x->hops > FETCH_HOPS_MAX)
		err_set(&out->err, ERR_RETRY, "more than %d redirects in a row",
		    FETCH_HOPS_MAX);
	else {
		x->moved &= status == 301 || status == 308;
		x->url = to;
		return true;
	}
	return false;
}

bool xfer_finish(struct xfer *x, CURLcode code, struct fetch_result *out)
{
	long status = 0;
	*out = (struct fetch_result){.tag = x->req.tag, .retry_after = -1};
	curl_easy_getinfo(x->curl, CURLINFO_RESPONSE_CODE, &status);
	out->status = (int)status;
	if (x->refused)
		err_set(&out->err, ERR_REJECT, "%.*s", PRS(x->why));
	else if (code != CURLE_OK)
		curl_error(x, code, &out->err);
	else if (status == 200 || status == 304)
		content(x, status, out);
	else if (status >= 301 && status <= 308 && status != 304 &&
		 status != 305 && status != 306)
		return !follow(x, status, out);
	else
		status_error(x, status, out);
	return true;
}
