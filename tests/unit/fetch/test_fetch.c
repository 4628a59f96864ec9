/* SPDX-License-Identifier: MIT */
/* gazetted: tests of fetching, against a server that misbehaves. */
#include "fetch/fetch.h"

#include <zlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/vec.h"
#include "server.h"
#include "tap.h"

#define NOW   INT64_C(1795413600) /* Mon, 23 Nov 2026 06:00:00 GMT */
#define FEED  "<rss version=\"2.0\"/>"
#define LIMIT ((size_t)4 << 20) /* bytes of a body */
#define ETAG  "W/\"odd, \\\"one\\\"\""
#define STAMP "yesterday, more or less"

/* ---- the server's script ---- */

static bool ok200(int fd, const char *headers, const void *body, size_t n)
{
	say(fd, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n%s\r\n", n, headers);
	return send_all(fd, body, n);
}

static bool redirect(int fd, int status, const char *to)
{
	return say(fd,
	    "HTTP/1.1 %d Go\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n",
	    status, to);
}

/* `n` blanks (or the feed, for 0) as gzip. */
static bool gzipped(int fd, const char *headers, size_t n, bool broken)
{
	size_t size = n ? n : strlen(FEED);
	char *plain = malloc(size);
	unsigned char *z = malloc(size + 1024);
	z_stream s = {.next_in = (Bytef *)plain,
	    .avail_in = (uInt)size,
	    .next_out = z,
	    .avail_out = (uInt)size + 1024};
	memset(plain, ' ', size);
	if (!n)
		memcpy(plain, FEED, size);
	deflateInit2(&s, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, 0);
	deflate(&s, Z_FINISH);
	if (broken)
		z[10] = 0xff; /* behind the header: no such kind of block */
	bool sent = ok200(fd, headers, z, s.total_out);
	deflateEnd(&s);
	free(plain);
	free(z);
	return sent;
}

static bool endless(int fd, const char *head)
{
	static const char blanks[65536];
	if (!say(fd, "%s\r\n\r\n", head))
		return false;
	while (send_all(fd, blanks, sizeof(blanks)))
		;
	return false;
}

static bool dripping(struct server *s, int fd)
{
	say(fd, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n");
	for (int i = 0; i < 500 && !is_stopping(s) && say(fd, "x"); i++)
		usleep(20000);
	return false;
}

static bool silent(struct server *s)
{
	for (int i = 0; i < 500 && !is_stopping(s); i++)
		usleep(20000);
	return false;
}

static bool long_head(int fd)
{
	say(fd, "HTTP/1.1 200 OK\r\n");
	for (int i = 0; i < 100; i++)
		if (!say(fd, "X-%d: %01000d\r\n", i, 0))
			return false;
	return say(fd, "Content-Length: 0\r\n\r\n");
}

static bool validated(int fd, const char *request)
{
	if (strstr(request, "\r\nIf-None-Match: " ETAG "\r\n") &&
	    strstr(request, "\r\nIf-Modified-Since: " STAMP "\r\n"))
		return say(fd, "HTTP/1.1 304 Not Modified\r\n"
			       "Cache-Control: max-age=60\r\n"
			       "ETag: \"newer\"\r\n\r\n");
	return ok200(fd, "ETag: " ETAG "\r\nLast-Modified: " STAMP "\r\n", FEED,
	    strlen(FEED));
}

/* Answers that are one text each; those that end in one line break more are
 * followed by a hang-up. */
static const struct {
	const char *path, *text;
} texts[] = {
    {"/early", "HTTP/1.1 103 Early Hints\r\nETag: \"early\"\r\n\r\n"
	       "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nrss"},
    {"/short", "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n<rss>"},
    {"/chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
	       "zz\r\nhello"},
    {"/chunkcut", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
		  "5\r\nhello\r\n"},
    {"/hangup", ""},
    {"/garbage", "\001\002 this is not HTTP\r\n\r\n"},
    {"/empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"},
    {"/html", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
	      "Content-Length: 6\r\n\r\n<html>"},
    {"/204", "HTTP/1.1 204 No Content\r\n\r\n"},
    {"/206", "HTTP/1.1 206 Partial Content\r\nContent-Length: 3\r\n\r\nrss"},
    {"/304", "HTTP/1.1 304 Not Modified\r\n\r\n"},
    {"/noplace", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"},
    {"/401", "HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n"},
    {"/403", "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"},
    {"/404", "HTTP/1.1 404 No\r\nContent-Length: 4\r\n\r\noops"},
    {"/404cut", "HTTP/1.1 404 No\r\nContent-Length: 99\r\n\r\noops"},
    {"/404gzip", "HTTP/1.1 404 No\r\nContent-Encoding: gzip\r\n"
		 "Content-Length: 4\r\n\r\noops"},
    {"/410", "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"},
    {"/429s", "HTTP/1.1 429 Slow\r\nRetry-After: 120\r\n"
	      "Content-Length: 0\r\n\r\n"},
    {"/429date", "HTTP/1.1 429 Slow\r\n"
		 "Retry-After: Mon, 23 Nov 2026 07:00:00 GMT\r\n"
		 "Content-Length: 0\r\n\r\n"},
    {"/429past", "HTTP/1.1 429 Slow\r\n"
		 "Retry-After: Mon, 23 Nov 2020 07:00:00 GMT\r\n"
		 "Content-Length: 0\r\n\r\n"},
    {"/429ever", "HTTP/1.1 429 Slow\r\nRetry-After: 99999999999999999999\r\n"
		 "Content-Length: 0\r\n\r\n"},
    {"/429", "HTTP/1.1 429 Slow\r\nContent-Length: 0\r\n\r\n"},
    {"/503", "HTTP/1.1 503 Busy\r\nRetry-After: 60\r\n"
	     "Content-Length: 4\r\n\r\nbusy"},
    {"/503cut", "HTTP/1.1 503 Busy\r\nRetry-After: 60\r\n"
		"Content-Length: 99\r\n\r\nbusy"},
    {"/500", "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"},
    {"/418", "HTTP/1.1 418 Tea\r\nContent-Length: 0\r\n\r\n"},
};

static const struct {
	const char *path, *to;
	int status;
} redirects[] = {
    {"/301", "/308", 301},
    {"/308", "200", 308},
    {"/mixed", "/302", 301},
    {"/302", "/200", 302},
    {"/303", "/200", 303},
    {"/307", "/200", 307},
    {"/loop", "/loop", 302},
    {"/hop0", "/hop1", 301},
    {"/hop1", "/hop2", 301},
    {"/hop2", "/hop3", 301},
    {"/hop3", "/hop4", 301},
    {"/hop4", "/hop5", 301},
    {"/hop5", "/200", 301},
    {"/tofile", "file:///etc/passwd", 301},
    {"/toftp", "ftp://127.0.0.1/feed", 301},
    {"/todata", "data:text/xml,<rss/>", 301},
    {"/tonothing", "http://", 301},
};

static bool script(
    struct server *s, int fd, const char *path, const char *request)
{
	const char *gzip = "Content-Encoding: gzip\r\n";
	if (strcmp(path, "/200") == 0)
		return ok200(
		    fd, "Content-Type: text/xml\r\n", FEED, strlen(FEED));
	if (strcmp(path, "/validated") == 0)
		return validated(fd, request);
	if (strcmp(path, "/silent") == 0)
		return silent(s);
	if (strcmp(path, "/dripping") == 0)
		return dripping(s, fd);
	if (strcmp(path, "/endless") == 0)
		return endless(fd, "HTTP/1.1 200 OK");
	if (strcmp(path, "/404endless") == 0)
		return endless(fd, "HTTP/1.1 404 No");
	if (strcmp(path, "/longhead") == 0)
		return long_head(fd);
	if (strcmp(path, "/gzip") == 0)
		return gzipped(fd, gzip, 0, false);
	if (strcmp(path, "/gzipbroken") == 0)
		return gzipped(fd, gzip, 0, true);
	if (strcmp(path, "/plaingzip") == 0)
		return gzipped(fd, "", 0, false);
	if (strcmp(path, "/plainbroken") == 0)
		return gzipped(fd, "", 0, true);
	if (strcmp(path, "/bomb") == 0)
		return gzipped(fd, gzip, LIMIT + 1, false);
	if (strcmp(path, "/plainbomb") == 0)
		return gzipped(fd, "", LIMIT + 1, false);
	if (strcmp(path, "/smallbomb") == 0)
		return gzipped(fd, gzip, LIMIT - 1, false);
	if (strcmp(path, "/plainsmallbomb") == 0)
		return gzipped(fd, "", LIMIT - 1, false);
	for (size_t i = 0; i < sizeof(redirects) / sizeof(*redirects); i++)
		if (strcmp(path, redirects[i].path) == 0)
			return redirect(
			    fd, redirects[i].status, redirects[i].to);
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		if (strcmp(path, texts[i].path) == 0) {
			say(fd, "%s", texts[i].text);
			return false;
		}
	say(fd, "HTTP/1.1 400 What\r\nContent-Length: 0\r\n\r\n");
	return false;
}

/* ---- one request ---- */

static const struct fetch_opts defaults = {
    .user_agent = S_INIT("gazetted/test (+https://example.org/)"),
    .in_flight = 8,
    .per_host = 8,
    .timeout = 5, /* a busy machine may need a second for each of them */
    .connect_timeout = 5,
    .max_bytes = LIMIT,
};

static struct fetcher *fetcher_of(const struct fetch_opts *opts)
{
	struct fetcher *f = NULL;
	struct err e = ERR_INIT;
	ok(fetch_new(opts, &f, &e) == 0, "%s", e.msg);
	return f;
}

static struct str url_of(
    struct arena *a, const struct server *s, int host, const char *path)
{
	return arena_printf(a, "http://127.0.0.%d:%d%s", host, s->port, path);
}

static const struct row {
	const char *path;
	enum err_kind kind;
	int status;
	const char *text; /* the body; or what the message holds */
	const char *moved;
	int64_t retry_after;
} rows[] = {
    {"/200", ERR_NONE, 200, FEED, NULL, -1},
    {"/html", ERR_NONE, 200, "<html>", NULL, -1},
    {"/early", ERR_NONE, 200, "rss", NULL, -1},
    {"/gzip", ERR_NONE, 200, FEED, NULL, -1},
    {"/plaingzip", ERR_NONE, 200, FEED, NULL, -1},
    {"/301", ERR_NONE, 200, FEED, "/200", -1},
    {"/308", ERR_NONE, 200, FEED, "/200", -1},
    {"/hop1", ERR_NONE, 200, FEED, "/200", -1},
    {"/mixed", ERR_NONE, 200, FEED, NULL, -1},
    {"/302", ERR_NONE, 200, FEED, NULL, -1},
    {"/303", ERR_NONE, 200, FEED, NULL, -1},
    {"/307", ERR_NONE, 200, FEED, NULL, -1},
    {"/loop", ERR_RETRY, 302, "redirected in a circle", NULL, -1},
    {"/hop0", ERR_RETRY, 301, "more than 5 redirects", NULL, -1},
    {"/tofile", ERR_REJECT, 301, "file:///etc/passwd, which is not", NULL, -1},
    {"/toftp", ERR_REJECT, 301, "ftp://127.0.0.1/feed, which is not", NULL, -1},
    {"/todata", ERR_REJECT, 301, "which is not http or https", NULL, -1},
    {"/tonothing", ERR_RETRY, 301, "without a place to go", NULL, -1},
    {"/noplace", ERR_RETRY, 302, "without a place to go", NULL, -1},
    {"/silent", ERR_RETRY, 0, "did not answer in time", NULL, -1},
    {"/dripping", ERR_RETRY, 200, "did not answer in time", NULL, -1},
    {"/endless", ERR_REJECT, 200, "larger than the limit of 4194304", NULL, -1},
    {"/bomb", ERR_REJECT, 200, "times its compressed size", NULL, -1},
    {"/smallbomb", ERR_REJECT, 200, "times its compressed size", NULL, -1},
    {"/plainbomb", ERR_REJECT, 200, "gzip that is broken or", NULL, -1},
    {"/plainsmallbomb", ERR_REJECT, 200, "gzip that is broken or", NULL, -1},
    {"/gzipbroken", ERR_RETRY, 200, "compression is broken", NULL, -1},
    {"/plainbroken", ERR_REJECT, 200, "gzip that is broken or", NULL, -1},
    {"/short", ERR_RETRY, 200, "cut short", NULL, -1},
    {"/chunk", ERR_RETRY, 200, "chunk", NULL, -1},
    {"/chunkcut", ERR_RETRY, 200, "cut short", NULL, -1},
    {"/hangup", ERR_RETRY, 0, "hung up without an answer", NULL, -1},
    {"/garbage", ERR_RETRY, 0, "not HTTP", NULL, -1},
    {"/longhead", ERR_REJECT, 200, "headers are larger", NULL, -1},
    {"/empty", ERR_RETRY, 200, "the document is empty", NULL, -1},
    {"/204", ERR_RETRY, 204, "HTTP 204", NULL, -1},
    {"/206", ERR_RETRY, 206, "HTTP 206", NULL, -1},
    {"/304", ERR_RETRY, 304, "HTTP 304", NULL, -1},
    {"/400", ERR_CONFIG, 400, "HTTP 400 Bad Request", NULL, -1},
    {"/401", ERR_CONFIG, 401, "HTTP 401 Unauthorized: set user", NULL, -1},
    {"/403", ERR_CONFIG, 403, "HTTP 403 Forbidden", NULL, -1},
    {"/404", ERR_CONFIG, 404, "HTTP 404 Not Found: the feed is", NULL, -1},
    {"/404cut", ERR_CONFIG, 404, "HTTP 404 Not Found", NULL, -1},
    {"/404gzip", ERR_CONFIG, 404, "HTTP 404 Not Found", NULL, -1},
    {"/404endless", ERR_CONFIG, 404, "HTTP 404 Not Found", NULL, -1},
    {"/410", ERR_CONFIG, 410, "HTTP 410 Gone: the publisher", NULL, -1},
    {"/418", ERR_CONFIG, 418, "HTTP 418", NULL, -1},
    {"/429", ERR_RETRY, 429, "HTTP 429 Too Many Requests", NULL, -1},
    {"/429s", ERR_RETRY, 429, "HTTP 429", NULL, 120},
    {"/429date", ERR_RETRY, 429, "HTTP 429", NULL, 3600},
    {"/429past", ERR_RETRY, 429, "HTTP 429", NULL, 0},
    {"/429ever", ERR_RETRY, 429, "HTTP 429", NULL, 604800},
    {"/500", ERR_RETRY, 500, "HTTP 500 Internal Server Error", NULL, -1},
    {"/503", ERR_RETRY, 503, "HTTP 503 Service Unavailable", NULL, 60},
    {"/503cut", ERR_RETRY, 503, "HTTP 503", NULL, 60},
};

static void check_row(struct arena *a, const struct server *s,
    const struct row *r, const struct fetch_result *res)
{
	struct str moved = {NULL, 0};
	is_int(res->err.kind, r->kind, r->path);
	is_int(res->status, r->status, r->path);
	is_int(res->retry_after, r->retry_after, r->path);
	if (r->kind != ERR_NONE) {
		ok(strstr(res->err.msg, r->text), "%s: \"%s\"", r->path,
		    res->err.msg);
		return;
	}
	if (r->moved)
		moved = url_of(a, s, 1, r->moved);
	is_str(res->doc.body, str_of(r->text), r->path);
	is_str(res->doc.moved_to, moved, r->path);
	is_int(res->doc.fetched_at, NOW, r->path);
	ok(!res->doc.validators.etag.p, "%s: no ETag", r->path);
}

/* Each row in a fetcher of its own, for some of them quiet the host. */
static void answers(void)
{
	struct server *s = server_start(script);
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct fetcher *f = fetcher_of(&defaults);
		struct fetch_result res;
		struct fetch_request req = {.tag = (void *)&rows[i],
		    .url = url_of(a, s, 1, rows[i].path),
		    .allow_private = true,
		    .now = NOW};
		fetch_add(f, &req);
		is_int((long long)fetch_pending(f), 1, rows[i].path);
		ok(fetch_next(f, &res), "%s: a result", rows[i].path);
		ok(res.tag == &rows[i], "%s: its tag", rows[i].path);
		check_row(a, s, &rows[i], &res);
		ok(!fetch_next(f, &res), "%s: and no more", rows[i].path);
		fetch_free(&f);
	}
	server_stop(s);
	is_int(said(s, "GET "),
	    said(s, "\r\nUser-Agent: gazetted/test "
		    "(+https://example.org/)\r\n"),
	    "each says who asks");
	is_int(said(s, "\r\nReferer:") + said(s, "\r\nCookie:"), 0,
	    "nothing that tracks");
	is_int(said(s, "\r\nIf-"), 0, "no validators, none sent");
	arena_free(&a);
	server_free(&s);
}

/* All rows that do not quiet a host at once, in one fetcher: a slow or broken
 * one holds up no other and takes nothing of another's. */
static void answers_at_once(void)
{
	struct server *s = server_start(script);
	struct arena *a = arena_new();
	struct fetch_opts opts = defaults;
	struct fetch_result res;
	int left = 0;
	opts.per_host = opts.in_flight = 50;
	struct fetcher *f = fetcher_of(&opts);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct fetch_request req = {.tag = (void *)&rows[i],
		    .url = url_of(a, s, 1, rows[i].path),
		    .allow_private = true,
		    .now = NOW};
		if (rows[i].status == 429 || rows[i].status == 503)
			continue;
		fetch_add(f, &req);
		left++;
	}
	int64_t start = clock_mono_ms();
	for (; fetch_next(f, &res); left--)
		check_row(a, s, res.tag, &res);
	is_int(left, 0, "each has a result");
	ok(clock_mono_ms() - start < 9000, "in the time of the slowest");
	fetch_free(&f);
	server_stop(s);
	arena_free(&a);
	server_free(&s);
}

static void one(struct fetcher *f, const struct fetch_request *req,
    struct fetch_result *out)
{
	fetch_add(f, req);
	ok(fetch_next(f, out), "a result for %.*s", PRS(req->url));
}

static void validators(void)
{
	struct server *s = server_start(script);
	struct arena *a = arena_new();
	struct fetcher *f = fetcher_of(&defaults);
	struct fetch_result res;
	struct fetch_request req = {.url = url_of(a, s, 1, "/validated"),
	    .allow_private = true,
	    .now = NOW};
	one(f, &req, &res);
	is_str(res.doc.validators.etag, S(ETAG), "ETag as it came");
	is_str(res.doc.validators.last_modified, S(STAMP), "as it came");
	ok(!res.doc.unchanged && res.doc.max_age == -1, "new");
	req.validators.etag = str_dup(a, res.doc.validators.etag);
	req.validators.last_modified =
	    str_dup(a, res.doc.validators.last_modified);
	one(f, &req, &res);
	is_int(res.err.kind, ERR_NONE, "304");
	ok(res.doc.unchanged && !res.doc.body.n, "unchanged, no body");
	is_int(res.doc.max_age, 60, "max-age");
	is_str(res.doc.validators.etag, S("\"newer\""), "the 304's");
	is_str(res.doc.validators.last_modified, S(STAMP), "kept");
	fetch_free(&f);
	server_stop(s);
	is_int(s->connections, 1, "one connection for both");
	arena_free(&a);
	server_free(&s);
}

/* Nothing else is under way, and yet nobody sleeps between the hops. */
static void redirects_at_once(void)
{
	struct server *s = server_start(script);
	struct arena *a = arena_new();
	struct fetcher *f = fetcher_of(&defaults);
	struct fetch_result res;
	struct fetch_request req = {
	    .url = url_of(a, s, 1, "/hop1"), .allow_private = true};
	int64_t start = clock_mono_ms();
	one(f, &req, &res);
	int64_t took = clock_mono_ms() - start;
	is_int(res.err.kind, ERR_NONE, "five hops");
	ok(took < 900, "five hops took %lld ms", (long long)took);
	fetch_free(&f);
	server_stop(s);
	is_int(s->requests, 6, "requests");
	arena_free(&a);
	server_free(&s);
}

/* ---- private addresses ---- */

static void private_addresses(void)
{
	static const char *const hosts[] = {"127.0.0.1", "localhost", "127.1",
	    "0x7f.1", "2130706433", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]",
	    "0.0.0.0", "10.0.0.7", "192.168.1.1", "169.254.169.254",
	    "[fe80::1]", "[64:ff9b::7f00:1]"};
	struct server *s = server_start(script);
	struct arena *a = arena_new();
	struct fetcher *f = fetcher_of(&defaults);
	struct fetch_result res;
	for (size_t i = 0; i < sizeof(hosts) / sizeof(*hosts); i++) {
		struct fetch_request req = {
		    .url =
			arena_printf(a, "http://%s:%d/200", hosts[i], s->port)};
		one(f, &req, &res);
		is_int(res.err.kind, ERR_REJECT, hosts[i]);
		ok(strstr(res.err.msg, "set allow_private = true"), "%s: %s",
		    hosts[i], res.err.msg);
	}
	fetch_free(&f);
	server_stop(s);
	is_int(s->connections, 0, "no connection was made");
	arena_free(&a);
	server_free(&s);
}

/* A connection that an allowed source opened serves no other. */
static void private_pool(void)
{
	struct server *s = server_start(script);
	struct arena *a = arena_new();
	struct fetcher *f = fetcher_of(&defaults);
	struct fetch_result res;
	struct fetch_request req = {
	    .url = url_of(a, s, 1, "/200"), .allow_private = true};
	one(f, &req, &res);
	is_int(res.err.kind, ERR_NONE, "allowed");
	req.allow_private = false;
	one(f, &req, &res);
	is_int(res.err.kind, ERR_REJECT, "not allowed");
	req.allow_private = true;
	one(f, &req, &res);
	is_int(res.err.kind, ERR_NONE, "allowed again");
	fetch_free(&f);
	server_stop(s);
	is_int(s->requests, 2, "the allowed ones only");
	arena_free(&a);
	server_free(&s);
}

/* ---- logins ---- */

static bool login_script(
    struct server *s, int fd, const char *path, const char *request)
{
	char to[64];
	snprintf(to, sizeof(to), "http://127.0.0.2:%d/there", s->port);
	if (strcmp(path, "/away") == 0)
		return redirect(fd, 302, to);
	if (strcmp(path, "/here") == 0)
		return redirect(fd, 302, "/there");
	return ok200(fd, "", FEED, strlen(FEED));
}

static void logins(void)
{
	static const struct {
		const char *path;
		int told;
		enum err_kind kind; /* another private host: refused */
	} wanted[] = {{"/there", 1, ERR_NONE}, {"/here", 2, ERR_NONE},
	    {"/away", 1, ERR_REJECT}};
	for (size_t i = 0; i < sizeof(wanted) / sizeof(*wanted); i++) {
		struct server *s = server_start(login_script);
		struct arena *a = arena_new();
		struct fetcher *f = fetcher_of(&defaults);
		struct fetch_result res;
		struct fetch_request req = {
		    .url = url_of(a, s, 1, wanted[i].path),
		    .user = S("ann"),
		    .password = S("a:secret"),
		    .allow_private = true};
		one(f, &req, &res);
		is_int(res.err.kind, wanted[i].kind, wanted[i].path);
		fetch_free(&f);
		server_stop(s);
		is_int(said(s, "\r\nAuthorization: Basic YW5uOmE6c2VjcmV0\r\n"),
		    wanted[i].told, wanted[i].path);
		is_int(
		    said(s, "Authorization"), wanted[i].told, wanted[i].path);
		arena_free(&a);
		server_free(&s);
	}
}

/* ---- memory ---- */

#define BODIES 12

/* So many bodies of up to 64 MB: together they stay below a ceiling. */
static void bodies_together(void)
{
	struct server *s = server_start(script);
	struct arena *a = arena_new();
	struct fetch_opts opts = defaults;
	struct fetch_result res;
	int crowded = 0, large = 0;
	opts.max_bytes = (size_t)64 << 20;
	opts.timeout = 20;
	opts.in_flight = opts.per_host = BODIES;
	struct fetcher *f = fetcher_of(&opts);
	for (int i = 1; i <= BODIES; i++) {
		struct fetch_request req = {
		    .url = url_of(a, s, i % 4 + 1, "/endless"),
		    .allow_private = true};
		fetch_add(f, &req);
	}
	while (fetch_next(f, &res)) {
		crowded += strstr(res.err.msg, "at once") != NULL &&
			   res.err.kind == ERR_RETRY;
		large += strstr(res.err.msg, "larger than") != NULL;
	}
	ok(crowded > 0, "some were put off");
	is_int(crowded + large, BODIES, "all were stopped");
	fetch_free(&f);
	server_stop(s);
	arena_free(&a);
	server_free(&s);
}

int main(void)
{
	TEST(answers);
	TEST(answers_at_once);
	TEST(validators);
	TEST(redirects_at_once);
	TEST(private_addresses);
	TEST(private_pool);
	TEST(logins);
	TEST(bodies_together);
	return tap_done();
}
