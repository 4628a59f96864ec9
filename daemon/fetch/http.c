/* SPDX-License-Identifier: MIT */
/* gazetted: one HTTP transfer. */
/*
 * Redirects are followed here and not by libcurl, since each hop is judged:
 * only http and https, never from https to http, never to an address that is
 * not public (asked of the socket, so no name can lie) unless it is the very
 * place that was allowed to be, never more than
 * FETCH_HOPS_MAX. A login goes to the host it is meant for and no other.
 */
#include "fetch/http.h"

#include <unistd.h>

#include "base/arena.h"
#include "base/child.h"
#include "base/clock.h"
#include "base/url.h"
#include "fetch/address.h"
#include "fetch/caps.h"
#include "fetch/loop.h"

#define ACCEPT                                                                 \
	"Accept: application/atom+xml, application/rss+xml, "                  \
	"application/feed+json, application/xml;q=0.9, text/xml;q=0.9, "       \
	"application/json;q=0.8, */*;q=0.5"

struct xfer *xfer_new(const struct fetch_opts *opts, struct loop *loop,
    struct budget *budget, const struct fetch_request *req)
{
	struct arena *a = arena_new();
	struct xfer *x = arena_new_of(a, struct xfer);
	x->a = a;
	x->opts = opts;
	x->loop = loop;
	x->budget = budget;
	x->req = *req;
	x->req.url = str_dup(a, req->url);
	struct str *argv = arena_calloc(a, req->argc + 1, sizeof(*argv));
	for (size_t i = 0; i < req->argc; i++)
		argv[i] = str_dup(a, req->argv[i]);
	x->req.argv = argv;
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

static void keep_spare(struct budget *b, struct buf *body)
{
	if (body->cap && body->cap <= FETCH_SPARE_BYTES &&
	    b->spares < FETCH_SPARE_MAX &&
	    b->spare_bytes + body->cap <= FETCH_SPARE_HELD) {
		b->spare_bytes += body->cap;
		b->spare[b->spares++] = *body;
	} else {
		buf_free(body);
	}
}

static struct buf take_spare(struct budget *b)
{
	struct buf body = b->spare[--b->spares];
	b->spare_bytes -= body.cap;
	return body;
}

void budget_release(struct budget *b)
{
	while (b->spares) {
		struct buf body = take_spare(b);
		buf_free(&body);
	}
}

/* The first bytes are there: room for all of them, as far as the headers
 * tell and can be believed. */
static void make_room(struct xfer *x)
{
	curl_off_t length = -1;
	if (x->body.cap)
		return;
	if (x->budget->spares) {
		x->body = take_spare(x->budget);
		return;
	}
	curl_easy_getinfo(x->curl, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
	if (length > 0 && length <= FETCH_SPARE_BYTES)
		buf_reserve(&x->body, (size_t)length);
}

void xfer_free(struct xfer **x)
{
	if (!*x)
		return;
	struct arena *a = (*x)->a;
	curl_slist_free_all((*x)->headers);
	child_free(&(*x)->child);
	buf_clear(&(*x)->body);
	xfer_count(*x);
	keep_spare((*x)->budget, &(*x)->body);
	arena_free(&a);
	*x = NULL;
}

/* ---- callbacks ---- */

static void refuse(struct xfer *x, enum err_kind kind, struct str why)
{
	if (x->refused)
		return;
	x->why = why;
	x->refused = kind;
}

void xfer_count(struct xfer *x)
{
	x->budget->held += x->body.n - x->counted;
	x->counted = x->body.n;
}

/* Far more than came over the wire: made to fill our memory. */
static bool is_bomb(struct xfer *x)
{
	curl_off_t wire = 0;
	if (x->body.n < FETCH_RATIO_FROM)
		return false;
	curl_easy_getinfo(x->curl, CURLINFO_SIZE_DOWNLOAD_T, &wire);
	return x->body.n / FETCH_RATIO_MAX > (size_t)wire;
}

static bool judge_body(struct xfer *x)
{
	if (x->body.over)
		refuse(x, ERR_REJECT,
		    arena_printf(x->a,
			"larger than the limit of %zu bytes (fetch.max_size)",
			x->opts->max_bytes));
	else if (is_bomb(x))
		refuse(x, ERR_REJECT,
		    arena_printf(x->a,
			"the document is more than %d times its compressed "
			"size: a bomb, not a feed",
			FETCH_RATIO_MAX));
	else if (x->budget->held > FETCH_HELD_MAX &&
		 x->body.n > x->budget->share)
		refuse(x, ERR_RETRY,
		    S("too many large documents at once; lower "
		      "fetch.in_flight or fetch.max_size if this goes on"));
	return !x->refused;
}

/* An error page or a redirect's: nobody reads it, but when it is short the
 * connection can be used again. */
static size_t skip(struct xfer *x, size_t n)
{
	x->skipped += n;
	return x->skipped > FETCH_SKIP_MAX ? 0 : n;
}

static size_t on_body(char *p, size_t size, size_t n, void *ctx)
{
	struct xfer *x = ctx;
	long status = 0;
	curl_easy_getinfo(x->curl, CURLINFO_RESPONSE_CODE, &status);
	if (status != 200)
		return skip(x, size * n);
	make_room(x);
	buf_add(&x->body, p, size * n);
	xfer_count(x);
	return judge_body(x) ? size * n : 0;
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
	x->cache_control = x->expires = x->date = none;
	x->retry = x->mitigated = none;
}

static size_t on_header(char *p, size_t size, size_t n, void *ctx)
{
	struct xfer *x = ctx;
	struct str line = {p, size * n};
	x->header_bytes += line.n;
	if (x->header_bytes > FETCH_HEADER_MAX) {
		refuse(x, ERR_REJECT,
		    S("the answer's headers are larger than 64 KB"));
		return 0;
	}
	if (str_starts(line, S("HTTP/")))
		forget_headers(x); /* of a 1xx before */
	else if (!header(x, line, "ETag", &x->etag) &&
		 !header(x, line, "Last-Modified", &x->last_modified) &&
		 !header(x, line, "Content-Type", &x->type) &&
		 !header(x, line, "Location", &x->location) &&
		 !header(x, line, "Cache-Control", &x->cache_control) &&
		 !header(x, line, "Expires", &x->expires) &&
		 !header(x, line, "Date", &x->date) &&
		 !header(x, line, "cf-mitigated", &x->mitigated))
		header(x, line, "Retry-After", &x->retry);
	return line.n;
}

/* Where a redirect led is still the place that the operator named: the same
 * host and port, or its https. */
static bool same_place(struct xfer *x)
{
	struct url first, now;
	if (str_eq(x->url, x->req.url))
		return true;
	return url_parse(x->a, x->req.url, &first) &&
	       url_parse(x->a, x->url, &now) && str_eq(first.host, now.host) &&
	       first.port == now.port;
}

/* The leave to be on a private address is for one place: a redirect must not
 * reach what else listens there. */
static bool may_be_private(struct xfer *x)
{
	return x->req.allow_private && same_place(x);
}

static void refuse_address(struct xfer *x, const char *address)
{
	struct str site = url_site(x->a, x->url);
	x->refused_address = true;
	refuse(x, ERR_REJECT,
	    arena_printf(x->a,
		x->req.allow_private
		    ? "redirected to %.*s at %s, which is not a public "
		      "address; set that as the url of this source if it is "
		      "meant"
		    : "%.*s is at %s, which is not a public address; set "
		      "allow_private = true for this source if that is meant",
		PRS(site), address));
}

static curl_socket_t on_socket(
    void *ctx, curlsocktype purpose, struct curl_sockaddr *sa)
{
	struct xfer *x = ctx;
	char text[64];
	if (!may_be_private(x) && !address_public(&sa->addr)) {
		address_text(&sa->addr, text);
		refuse_address(x, text);
		return CURL_SOCKET_BAD;
	}
	curl_socket_t s =
	    socket(sa->family, sa->socktype | SOCK_CLOEXEC, sa->protocol);
	loop_opened(x->loop, s);
	return s;
}

/* A connection that is used again was opened for another source, which may
 * have been allowed more. */
static int on_request(
    void *ctx, char *ip, char *local, int port, int local_port)
{
	struct xfer *x = ctx;
	if (may_be_private(x) || address_text_public(ip))
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
	curl_easy_setopt(
	    x->curl, CURLOPT_TIMEOUT_MS, (long)(left > 1 ? left : 1));
}

/* What is the same for all transfers. The whole bundle of authorities is
 * parsed once and kept; with CAPATH set it would be read for every connection,
 * at 29 times the cost. */
void xfer_prepare(CURL *c, const struct fetch_opts *opts, struct loop *loop)
{
	long slow = FETCH_SLOW_SECONDS;
	if (slow > opts->timeout)
		slow = (long)opts->timeout;
	curl_easy_reset(c);
	curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
	/* No proxy from the environment: which addresses it reaches for us
	 * could not be judged here. */
	curl_easy_setopt(c, CURLOPT_PROXY, "");
	curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(c, CURLOPT_BUFFERSIZE, (long)FETCH_READ_BYTES);
	curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "");
	curl_easy_setopt(c, CURLOPT_TCP_NODELAY, 1L);
	if (opts->user_agent.n)
		curl_easy_setopt(c, CURLOPT_USERAGENT, opts->user_agent.p);
	curl_easy_setopt(
	    c, CURLOPT_CONNECTTIMEOUT, (long)opts->connect_timeout);
	curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, (long)FETCH_SLOW_BYTES);
	curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, slow);
	curl_easy_setopt(c, CURLOPT_CAPATH, NULL);
	if (opts->ca_file.n)
		curl_easy_setopt(c, CURLOPT_CAINFO, opts->ca_file.p);
	curl_easy_setopt(c, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_body);
	curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, on_header);
	curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, on_socket);
	curl_easy_setopt(c, CURLOPT_CLOSESOCKETFUNCTION, loop_close);
	curl_easy_setopt(c, CURLOPT_CLOSESOCKETDATA, loop);
	curl_easy_setopt(c, CURLOPT_PREREQFUNCTION, on_request);
}

static void contexts(struct xfer *x)
{
	curl_easy_setopt(x->curl, CURLOPT_WRITEDATA, x);
	curl_easy_setopt(x->curl, CURLOPT_HEADERDATA, x);
	curl_easy_setopt(x->curl, CURLOPT_OPENSOCKETDATA, x);
	curl_easy_setopt(x->curl, CURLOPT_PREREQDATA, x);
}

static void start_afresh(struct xfer *x)
{
	buf_clear(&x->body);
	xfer_count(x);
	x->header_bytes = x->skipped = 0;
	x->refused = ERR_NONE;
	x->refused_address = false;
	forget_headers(x);
	if (!x->words)
		x->words = arena_alloc(x->a, CURL_ERROR_SIZE);
	x->words[0] = 0;
}

int xfer_setup(struct xfer *x, CURL *curl, struct err *e)
{
	if (!x->is_web)
		return err_set(e, ERR_REJECT,
		    "%.*s is no http or https address", PRS(x->url));
	x->curl = curl;
	if (!x->deadline)
		x->deadline = clock_mono_ms() + x->opts->timeout * 1000;
	start_afresh(x);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, x->words);
	curl_easy_setopt(curl, CURLOPT_URL, str_dup(x->a, x->url).p);
	curl_easy_setopt(curl, CURLOPT_HTTP_VERSION,
	    x->http1 ? (long)CURL_HTTP_VERSION_1_1
		     : (long)CURL_HTTP_VERSION_2TLS);
	if (x->req.user.n && same_place(x)) {
		curl_easy_setopt(curl, CURLOPT_USERNAME, x->req.user.p);
		curl_easy_setopt(curl, CURLOPT_PASSWORD,
		    x->req.password.n ? x->req.password.p : "");
	}
	timeouts(x);
	contexts(x);
	conditional(x);
	return 0;
}
