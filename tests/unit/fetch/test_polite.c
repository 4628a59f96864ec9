/* SPDX-License-Identifier: MIT */
/* gazetted: tests of politeness, of order, and of files as sources. */
#include "fetch/fetch.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/file.h"
#include "server.h"
#include "tap.h"

static bool slow_200(
    struct server *s, int fd, const char *path, const char *request)
{
	hold(s, s->want);
	return say(fd, "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nrss");
}

static bool busy(
    struct server *s, int fd, const char *path, const char *request)
{
	const char *what = strcmp(path, "/429") == 0   ? "429 Slow"
			   : strcmp(path, "/503") == 0 ? "503 Busy"
						       : NULL;
	if (!what)
		return slow_200(s, fd, path, request);
	return say(fd,
	    "HTTP/1.1 %s\r\nRetry-After: 90\r\nContent-Length: 0\r\n\r\n",
	    what);
}

static bool mute_here(
    struct server *s, int fd, const char *path, const char *request)
{
	if (strcmp(path, "/mute") != 0)
		return slow_200(s, fd, path, request);
	for (int i = 0; i < 500 && !is_stopping(s); i++)
		usleep(20000);
	return false;
}

static struct fetch_opts options(int in_flight, int per_host, int spacing_ms)
{
	return (struct fetch_opts){.user_agent = S("gazetted/test"),
	    .in_flight = in_flight,
	    .per_host = per_host,
	    .spacing_ms = spacing_ms,
	    .timeout = 5,
	    .connect_timeout = 5,
	    .max_bytes = 65536};
}

static struct fetcher *fetcher_of(struct fetch_opts opts)
{
	struct fetcher *f = NULL;
	struct err e = ERR_INIT;
	ok(fetch_new(&opts, &f, &e) == 0, "%s", e.msg);
	return f;
}

static void add(
    struct fetcher *f, struct arena *a, int host, int port, const char *path)
{
	struct fetch_request req = {
	    .url = arena_printf(a, "http://127.0.0.%d:%d%s", host, port, path),
	    .allow_private = true};
	fetch_add(f, &req);
}

static const struct {
	const char *name;
	int in_flight, per_host, spacing_ms;
	int hosts, each; /* requests to each host */
	int peak;	 /* reached by a client that may, passed by none */
} limits[] = {
    {"one at a time to a host", 50, 1, 0, 1, 6, 1},
    {"two at a time to a host", 50, 2, 0, 1, 8, 2},
    {"as many as asked", 50, 16, 0, 1, 6, 6},
    {"one to each of four", 50, 1, 0, 4, 4, 4},
    {"no more than in flight", 3, 16, 0, 4, 4, 3},
};

static void peaks(void)
{
	for (size_t i = 0; i < sizeof(limits) / sizeof(*limits); i++) {
		struct server *s = server_start(slow_200);
		struct arena *a = arena_new();
		struct fetcher *f = fetcher_of(options(limits[i].in_flight,
		    limits[i].per_host, limits[i].spacing_ms));
		struct fetch_result res;
		int all = limits[i].hosts * limits[i].each, good = 0;
		s->want = limits[i].peak;
		for (int k = 0; k < all; k++)
			add(f, a, 1 + k % limits[i].hosts, s->port, "/");
		while (fetch_next(f, &res))
			good += res.err.kind == ERR_NONE;
		is_int(good, all, limits[i].name);
		fetch_free(&f);
		server_stop(s);
		is_int(s->requests, all, limits[i].name);
		is_int(s->peak, limits[i].peak, limits[i].name);
		ok(s->connections <= limits[i].hosts * limits[i].per_host,
		    "%s: %d connections", limits[i].name, s->connections);
		arena_free(&a);
		server_free(&s);
	}
}

/* The n-th request to a host comes n - 1 spacings after the first or later;
 * they are kept in whole milliseconds. */
static void spacing(void)
{
	enum { SPACING_MS = 300, EACH = 4, HOSTS = 2 };
	struct server *s = server_start(slow_200);
	struct arena *a = arena_new();
	struct fetcher *f = fetcher_of(options(50, 16, SPACING_MS));
	struct fetch_result res;
	int good = 0;
	long long start = now_us();
	for (int k = 0; k < EACH * HOSTS; k++)
		add(f, a, 1 + k % HOSTS, s->port, "/");
	while (fetch_next(f, &res))
		good += res.err.kind == ERR_NONE;
	fetch_free(&f);
	server_stop(s);
	is_int(good, EACH * HOSTS, "all came");
	ok(s->last_us - start >= (EACH - 1) * (SPACING_MS - 1) * 1000LL,
	    "the last after %lld us", s->last_us - start);
	arena_free(&a);
	server_free(&s);
}

/* After 429 or 503 the host gets no more requests, other hosts do. */
static void backed_off(void)
{
	static const char *const paths[] = {"/429", "/503"};
	for (size_t i = 0; i < 2; i++) {
		struct server *s = server_start(busy);
		struct arena *a = arena_new();
		struct fetcher *f = fetcher_of(options(10, 1, 0));
		struct fetch_result res;
		int good = 0, told = 0, skipped = 0;
		add(f, a, 1, s->port, paths[i]);
		for (int k = 0; k < 4; k++)
			add(f, a, 1, s->port, "/");
		add(f, a, 2, s->port, "/");
		while (fetch_next(f, &res)) {
			good += res.err.kind == ERR_NONE;
			told += res.status != 0 && res.err.kind == ERR_RETRY;
			if (!res.skipped)
				continue;
			skipped++;
			is_int(res.err.kind, ERR_RETRY, paths[i]);
			is_int(res.retry_after, 90, paths[i]);
		}
		is_int(good, 1, "the other host's");
		is_int(told, 1, "who said it");
		is_int(skipped, 4, "the others of that host");
		fetch_free(&f);
		server_stop(s);
		is_int(s->requests, 2, "nothing more was asked");
		arena_free(&a);
		server_free(&s);
	}
}

/* Sources that we refuse ourselves do not silence an allowed one. */
static void refusals_are_ours(void)
{
	struct server *s = server_start(slow_200);
	struct arena *a = arena_new();
	struct fetcher *f = fetcher_of(options(1, 1, 0));
	struct fetch_request req = {
	    .url = arena_printf(a, "http://127.0.0.1:%d/", s->port)};
	struct fetch_result res;
	int good = 0, refused = 0;
	for (int i = 0; i < 5; i++)
		fetch_add(f, &req);
	add(f, a, 1, s->port, "/");
	while (fetch_next(f, &res)) {
		good += res.err.kind == ERR_NONE;
		refused += res.err.kind == ERR_REJECT;
	}
	is_int(refused, 5, "refused");
	is_int(good, 1, "and one allowed");
	fetch_free(&f);
	server_stop(s);
	is_int(s->requests, 1, "asked once");
	arena_free(&a);
	server_free(&s);
}

/* Results come as they are ready; a mute host is the last. */
static void no_one_waits(void)
{
	struct server *s = server_start(mute_here);
	struct arena *a = arena_new();
	struct fetch_opts opts = options(4, 1, 0);
	opts.timeout = 4;
	struct fetcher *f = fetcher_of(opts);
	struct fetch_result res;
	int n = 0;
	add(f, a, 1, s->port, "/mute");
	for (int i = 0; i < 6; i++)
		add(f, a, 2 + i % 3, s->port, "/");
	while (fetch_next(f, &res)) {
		is_int(res.err.kind, ++n == 7 ? ERR_RETRY : ERR_NONE, "order");
		is_int(res.mute, n == 7, "who is mute");
	}
	is_int(n, 7, "results");
	fetch_free(&f);
	server_stop(s);
	arena_free(&a);
	server_free(&s);
}

/* Requests of which so many are made at a time; the most that waited when more
 * were asked for. */
struct supply {
	struct fetcher *f;
	struct arena *a;
	int port, left;
	size_t waited;
};

static bool supply(void *ctx)
{
	enum { AT_A_TIME = 20 };
	struct supply *s = ctx;
	if (fetch_pending(s->f) > s->waited)
		s->waited = fetch_pending(s->f);
	for (int i = 0; i < AT_A_TIME && s->left; i++)
		add(s->f, s->a, 1 + s->left-- % 2, s->port, "/");
	return s->left > 0;
}

/* No more are asked for while some wait that may start. */
static void supplied(void)
{
	enum { IN_FLIGHT = 8, ALL = 200 };
	struct server *s = server_start(slow_200);
	struct arena *a = arena_new();
	struct supply more = {.a = a, .port = s->port, .left = ALL};
	struct fetch_opts opts = options(IN_FLIGHT, IN_FLIGHT, 0);
	opts.more = supply;
	opts.more_ctx = &more;
	struct fetcher *f = more.f = fetcher_of(opts);
	struct fetch_result res;
	int good = 0;
	while (fetch_next(f, &res))
		good += res.err.kind == ERR_NONE;
	is_int(good, ALL, "all came");
	ok(more.waited < IN_FLIGHT, "at most %zu waited", more.waited);
	fetch_free(&f);
	server_stop(s);
	arena_free(&a);
	server_free(&s);
}

/* Many requests for one host, then one for another; what was declined waits
 * here. */
struct offers {
	struct fetcher *f;
	struct arena *a;
	int port, left, declined, refilled;
	size_t waited;
	bool other;
};

static bool offer_one(struct offers *o, int host)
{
	struct str name;
	struct fetch_request req = {.tag = host == 2 ? o : NULL,
	    .url = arena_printf(o->a, "http://127.0.0.%d:%d/", host, o->port),
	    .allow_private = true};
	if (fetch_offer(o->f, &req, &name))
		return true;
	is_str(name, S("127.0.0.1"), "whose");
	return false;
}

static bool offer(void *ctx)
{
	enum { ROOM = 24 };
	struct offers *o = ctx;
	struct str host;
	if (fetch_pending(o->f) > o->waited)
		o->waited = fetch_pending(o->f);
	if (fetch_hungry(o->f, &host)) {
		is_str(host, S("127.0.0.1"), "who is hungry");
		o->refilled++;
		for (int i = 0; i < ROOM && o->declined; i++)
			o->declined -= offer_one(o, 1);
		return true;
	}
	for (; o->left; o->left--)
		o->declined += !offer_one(o, 1);
	if (!o->other)
		o->other = offer_one(o, 2);
	return false;
}

/* A host has so many that wait and no more, the others their turn, and it gets
 * the rest as it can take them. */
static void declined(void)
{
	enum { ALL = 300, WAIT = 32, IN_FLIGHT = 8 };
	struct server *s = server_start(slow_200);
	struct arena *a = arena_new();
	struct offers o = {.a = a, .port = s->port, .left = ALL};
	struct fetch_opts opts = options(IN_FLIGHT, 2, 0);
	opts.more = offer;
	opts.more_ctx = &o;
	struct fetcher *f = o.f = fetcher_of(opts);
	struct fetch_result res;
	int good = 0, other = 0;
	while (fetch_next(f, &res)) {
		good += res.err.kind == ERR_NONE;
		if (res.tag)
			other = good;
	}
	is_int(good, ALL + 1, "all came");
	ok(other && other <= WAIT, "the other host's as number %d", other);
	ok(o.waited <= WAIT + 3, "at most %zu waited", o.waited);
	ok(o.refilled >= 8, "%d times hungry", o.refilled);
	is_int(o.declined, 0, "none is left");
	fetch_free(&f);
	server_stop(s);
	arena_free(&a);
	server_free(&s);
}

/* Freed with requests queued and under way: nothing leaks. */
static void freed_early(void)
{
	struct server *s = server_start(slow_200);
	struct arena *a = arena_new();
	struct fetcher *f = fetcher_of(options(4, 2, 0));
	struct fetch_result res;
	for (int i = 0; i < 20; i++)
		add(f, a, 1 + i % 4, s->port, "/");
	ok(fetch_next(f, &res), "the first");
	is_int((long long)fetch_pending(f), 19, "the rest");
	fetch_free(&f);
	ok(!f, "nulled");
	fetch_free(&f);
	server_stop(s);
	arena_free(&a);
	server_free(&s);
}

/* ---- files ---- */

static void file_row(struct fetcher *f, struct str url, struct str last,
    struct fetch_result *out)
{
	struct fetch_request req = {.url = url,
	    .kind = SOURCE_FILE,
	    .validators.last_modified = last,
	    .now = 1};
	fetch_add(f, &req);
	ok(fetch_next(f, out), "%.*s: a result", PRS(url));
}

static void files(void)
{
	char dir[] = "/tmp/gazetted-fetch-XXXXXX";
	struct arena *a = arena_new();
	struct fetcher *f = fetcher_of(options(2, 1, 0));
	struct fetch_result res;
	struct err e = ERR_INIT;
	const struct str none = {NULL, 0};
	ok(mkdtemp(dir) != NULL, "a folder");
	struct str path = arena_printf(a, "%s/feed.xml", dir);
	struct str big = arena_printf(a, "%s/big.xml", dir);
	struct str pipe = arena_printf(a, "%s/pipe", dir);
	ok(file_write(path.p, S("<rss/>"), 0600, &e) == 0, "%s", e.msg);
	ok(file_write(big.p, (struct str){arena_alloc(a, 65537), 65537}, 0600,
	       &e) == 0,
	    "%s", e.msg);
	ok(mkfifo(pipe.p, 0600) == 0, "a pipe");
	ok(freopen(path.p, "r", stdin) != NULL, "standard input");

	const struct {
		struct str url;
		enum err_kind kind;
	} rows[] = {
	    {arena_printf(a, "file:%s", path.p), ERR_NONE},
	    {arena_printf(a, "file://%s", path.p), ERR_NONE},
	    {arena_printf(a, "file://localhost%s", path.p), ERR_NONE},
	    {arena_printf(a, "file:%s", big.p), ERR_REJECT},
	    {arena_printf(a, "file:%s", pipe.p), ERR_CONFIG},
	    {arena_printf(a, "file:%s", dir), ERR_CONFIG},
	    {arena_printf(a, "file:%s/none", dir), ERR_CONFIG},
	    {S("file:/dev/zero"), ERR_CONFIG},
	    {S("file:feed.xml"), ERR_CONFIG},
	    {S("file:-"), ERR_NONE},
	    {S("file:"), ERR_CONFIG},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		file_row(f, rows[i].url, none, &res);
		is_int(res.err.kind, rows[i].kind, rows[i].url.p);
		if (res.err.kind == ERR_NONE)
			is_str(res.doc.body, S("<rss/>"), rows[i].url.p);
	}
	file_row(f, rows[0].url, none, &res);
	struct str last = str_dup(a, res.doc.validators.last_modified);
	file_row(f, rows[0].url, last, &res);
	ok(res.doc.unchanged && !res.doc.body.n, "not touched");
	ok(file_write(path.p, S("<rss />"), 0600, &e) == 0, "%s", e.msg);
	file_row(f, rows[0].url, last, &res);
	ok(!res.doc.unchanged, "touched");
	is_str(res.doc.body, S("<rss />"), "new body");
	fetch_free(&f);
	unlink(path.p);
	unlink(big.p);
	unlink(pipe.p);
	rmdir(dir);
	arena_free(&a);
}

int main(void)
{
	TEST(peaks);
	TEST(spacing);
	TEST(backed_off);
	TEST(refusals_are_ours);
	TEST(no_one_waits);
	TEST(supplied);
	TEST(declined);
	TEST(freed_early);
	TEST(files);
	return tap_done();
}
