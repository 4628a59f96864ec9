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

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/child.h"
#include "base/clock.h"
#include "base/hash.h"
#include "base/url.h"
#include "fetch/address.h"
#include "fetch/caps.h"
#include "fetch/loop.h"

/* ---- what all share ---- */

/* In the words that CURLOPT_ACCEPT_ENCODING would find each time, but deflate,
 * which servers do not agree on; it is decoded where it comes. Short, for
 * libcurl formats a request byte by byte, and so there is no Accept of ours:
 * a page that is asked for feeds first is not the page. */
static void add_encodings(struct common *c, struct arena *a)
{
	int has = curl_version_info(CURLVERSION_NOW)->features;
	if (has & CURL_VERSION_LIBZ)
		c->headers = curl_slist_append(
		    c->headers, arena_printf(a, "Accept-Encoding: gzip%s%s",
				    has & CURL_VERSION_BROTLI ? ",br" : "",
				    has & CURL_VERSION_ZSTD ? ",zstd" : "")
				    .p);
}

void common_init(
    struct common *c, const struct fetch_opts *opts, struct loop *loop)
{
	struct arena *a = arena_new();
	c->opts = opts;
	c->loop = loop;
	c->share = FETCH_HELD_MAX / (size_t)opts->in_flight;
	if (opts->user_agent.n)
		c->headers = curl_slist_append(c->headers,
		    str_cat(a, S("User-Agent: "), opts->user_agent).p);
	add_encodings(c, a);
	arena_free(&a);
}

static void keep_spare(struct common *c, struct buf *body)
{
	if (body->cap && body->cap <= FETCH_SPARE_BYTES &&
	    c->spares < FETCH_SPARE_MAX &&
	    c->spare_bytes + body->cap <= FETCH_SPARE_HELD) {
		c->spare_bytes += body->cap;
		c->spare[c->spares++] = *body;
	} else {
		buf_free(body);
	}
}

static struct buf take_spare(struct common *c)
{
	struct buf body = c->spare[--c->spares];
	c->spare_bytes -= body.cap;
	return body;
}

static void keep_arena(struct common *c, struct arena *a)
{
	if (c->arenas == FETCH_SPARE_MAX) {
		arena_free(&a);
		return;
	}
	arena_clear(a);
	c->arena[c->arenas++] = a;
}

void common_release(struct common *c)
{
	curl_slist_free_all(c->headers);
	while (c->spares) {
		struct buf body = take_spare(c);
		buf_free(&body);
	}
	while (c->arenas)
		arena_free(&c->arena[--c->arenas]);
}

/* ---- life ---- */

static size_t room_of(const struct fetch_request *r)
{
	size_t n = r->url.n + r->user.n + r->password.n + r->move_to.n +
		   r->validators.etag.n + r->validators.last_modified.n + 6;
	for (size_t i = 0; i < r->argc; i++)
		n += r->argv[i].n + 1;
	return n;
}

static void keep(char **at, struct str *s)
{
	if (!s->p)
		return;
	if (s->n)
		memcpy(*at, s->p, s->n);
	s->p = *at;
	*at += s->n + 1;
}

struct xfer *xfer_new(struct common *common, const struct fetch_request *req)
{
	struct xfer *x = calloc(
	    1, sizeof(*x) + req->argc * sizeof(*req->argv) + room_of(req));
	if (!x)
		abort();
	char *at = (char *)&x->argv[req->argc];
	x->common = common;
	x->req = *req;
	keep(&at, &x->req.url);
	keep(&at, &x->req.user);
	keep(&at, &x->req.password);
	keep(&at, &x->req.move_to);
	keep(&at, &x->req.validators.etag);
	keep(&at, &x->req.validators.last_modified);
	for (size_t i = 0; i < req->argc; i++) {
		x->argv[i] = req->argv[i];
		keep(&at, &x->argv[i]);
	}
	x->req.argv = x->argv;
	x->url = x->req.url;
	x->moved = true;
	x->wait = -1;
	x->body = buf_init(common->opts->max_bytes);
	return x;
}

void xfer_begin(struct xfer *x)
{
	struct common *c = x->common;
	if (!x->a)
		x->a = c->arenas ? c->arena[--c->arenas] : arena_new();
}

/* The first bytes are there: room for all of them, as far as the headers
 * tell and can be believed. */
static void make_room(struct xfer *x)
{
	curl_off_t length = -1;
	if (x->body.cap)
		return;
	if (x->common->spares) {
		x->body = take_spare(x->common);
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
	child_free(&(*x)->child);
	buf_clear(&(*x)->body);
	xfer_count(*x);
	keep_spare((*x)->common, &(*x)->body);
	if ((*x)->a)
		keep_arena((*x)->common, (*x)->a);
	free(*x);
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
	x->common->held += x->body.n - x->counted;
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
			x->common->opts->max_bytes));
	else if (is_bomb(x))
		refuse(x, ERR_REJECT,
		    arena_printf(x->a,
			"the document is more than %d times its compressed "
			"size: a bomb, not a feed",
			FETCH_RATIO_MAX));
	else if (x->common->held > FETCH_HELD_MAX &&
		 x->body.n > x->common->share)
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

/* The headers that are kept, and where. */
static const struct {
	struct str name;
	size_t at;
} kept[] = {
    {S_INIT("Age"), offsetof(struct xfer, age)},
    {S_INIT("Cache-Control"), offsetof(struct xfer, cache_control)},
    {S_INIT("Content-Type"), offsetof(struct xfer, type)},
    {S_INIT("Date"), offsetof(struct xfer, date)},
    {S_INIT("ETag"), offsetof(struct xfer, etag)},
    {S_INIT("Expires"), offsetof(struct xfer, expires)},
    {S_INIT("Last-Modified"), offsetof(struct xfer, last_modified)},
    {S_INIT("Link"), offsetof(struct xfer, links)},
    {S_INIT("Location"), offsetof(struct xfer, location)},
    {S_INIT("Retry-After"), offsetof(struct xfer, retry)},
    {S_INIT("X-Robots-Tag"), offsetof(struct xfer, robots)},
    {S_INIT("cf-mitigated"), offsetof(struct xfer, mitigated)},
};

/* What parts the values of one that may be said in pieces (RFC 9110, 5.3), and
 * of X-Robots-Tag, which may speak to several programs; NULL: of one that is
 * said again the last counts. */
static const char *joint_of(const struct xfer *x, const struct str *to)
{
	if (to == &x->cache_control)
		return ", ";
	return to == &x->robots || to == &x->links ? "\n" : NULL;
}

static void keep_header(struct xfer *x, size_t at, struct str v)
{
	struct str *to = (struct str *)((char *)x + at);
	const char *joint = joint_of(x, to);
	x->last = to;
	if (!joint || !to->n)
		*to = str_dup(x->a, v);
	else if (v.n && to->n + v.n < FETCH_VALUE_MAX)
		*to = arena_printf(x->a, "%s%s%.*s", to->p, joint, PRS(v));
}

/* A line that goes on with the one before it (obs-fold, RFC 9112, 5.2). */
static void unfold(struct xfer *x, struct str line)
{
	struct str more = str_trim(line), *to = x->last;
	if (!to || !more.n || to->n + more.n >= FETCH_VALUE_MAX)
		return;
	*to = to->n ? arena_printf(x->a, "%s %.*s", to->p, PRS(more))
		    : str_dup(x->a, more);
}

static void header(struct xfer *x, struct str line)
{
	x->last = NULL;
	for (size_t i = 0; i < sizeof(kept) / sizeof(*kept); i++) {
		struct str name = kept[i].name;
		if (line.n <= name.n || line.p[name.n] != ':' ||
		    !str_istarts(line, name))
			continue;
		struct str v = str_trim(str_sub(line, name.n + 1, line.n));
		if (v.n <= FETCH_VALUE_MAX)
			keep_header(x, kept[i].at, v);
		return;
	}
}

static void forget_headers(struct xfer *x)
{
	const struct str none = {NULL, 0};
	x->etag = x->last_modified = x->type = x->location = none;
	x->cache_control = x->expires = x->date = x->age = none;
	x->retry = x->mitigated = x->robots = x->links = none;
	x->last = NULL;
	x->headed = false;
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
	else if (!str_trim(line).n)
		x->headed = true;
	else if (!x->headed && ch_space(*line.p))
		unfold(x, line);
	else if (!x->headed)
		header(x, line);
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
	loop_opened(x->common->loop, s);
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

bool xfer_conditional(const struct xfer *x)
{
	const struct validators *v = &x->req.validators;
	if (!v->etag.n && !v->last_modified.n)
		return false;
	return v->of ? v->of == hash_content(x->url)
		     : str_eq(x->url, x->req.url);
}

/* Its validators, in front of what all have. */
static void conditional(struct xfer *x)
{
	const struct validators none = {0};
	const struct validators *v =
	    xfer_conditional(x) ? &x->req.validators : &none;
	struct curl_slist *first = x->common->headers;
	if (v->last_modified.n) {
		x->headers[0] = (struct curl_slist){
		    (char *)str_cat(
			x->a, S("If-Modified-Since: "), v->last_modified)
			.p,
		    first};
		first = &x->headers[0];
	}
	if (v->etag.n) {
		x->headers[1] = (struct curl_slist){
		    (char *)str_cat(x->a, S("If-None-Match: "), v->etag).p,
		    first};
		first = &x->headers[1];
	}
	curl_easy_setopt(x->curl, CURLOPT_HTTPHEADER, first);
}

/* libcurl reads a host's letters by the locale, which we leave alone. */
static struct str in_ascii(struct xfer *x)
{
	struct url u;
	return !str_is_ascii(x->url) && url_parse(x->a, x->url, &u)
		   ? url_text(x->a, &u)
		   : x->url;
}

/* All hops of a transfer share its time. */
static void timeouts(struct xfer *x)
{
	int64_t now = clock_mono_ms();
	if (!x->deadline)
		x->deadline = now + x->common->opts->timeout * 1000;
	int64_t left = x->deadline - now;
	curl_easy_setopt(
	    x->curl, CURLOPT_TIMEOUT_MS, (long)(left > 1 ? left : 1));
}

/* What is the same for all transfers. The whole bundle of authorities is
 * parsed once and kept; with CAPATH set it would be read for every connection,
 * at 29 times the cost. */
void xfer_prepare(CURL *c, const struct common *common)
{
	const struct fetch_opts *opts = common->opts;
	long slow = FETCH_SLOW_SECONDS;
	if (slow > opts->timeout)
		slow = (long)opts->timeout;
	curl_easy_reset(c);
	curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
	/* No proxy from the environment: which addresses it reaches for us
	 * could not be judged here. */
	curl_easy_setopt(c, CURLOPT_NOPROXY, "*");
	curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
	/* Who gives up on a name server does not wait for the thread that asks
	 * it: all others would have to. It ends by itself. */
	curl_easy_setopt(c, CURLOPT_QUICK_EXIT, 1L);
	curl_easy_setopt(c, CURLOPT_BUFFERSIZE, (long)FETCH_READ_BYTES);
	curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "");
	curl_easy_setopt(c, CURLOPT_TCP_NODELAY, 1L);
	curl_easy_setopt(
	    c, CURLOPT_CONNECTTIMEOUT, (long)opts->connect_timeout);
	curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, (long)FETCH_SLOW_BYTES);
	curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, slow);
	curl_easy_setopt(c, CURLOPT_CAPATH, NULL);
	if (opts->ca_file.n)
		curl_easy_setopt(c, CURLOPT_CAINFO, opts->ca_file.p);
	curl_easy_setopt(c, CURLOPT_CA_CACHE_TIMEOUT, (long)FETCH_CA_SECONDS);
	curl_easy_setopt(c, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_body);
	curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, on_header);
	curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, on_socket);
	curl_easy_setopt(c, CURLOPT_CLOSESOCKETFUNCTION, loop_close);
	curl_easy_setopt(c, CURLOPT_CLOSESOCKETDATA, common->loop);
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
	start_afresh(x);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, x->words);
	curl_easy_setopt(curl, CURLOPT_URL, in_ascii(x).p);
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
