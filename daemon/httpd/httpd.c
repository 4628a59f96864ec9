/* SPDX-License-Identifier: MIT */
/* gazetted: a small web server, to stand behind a large one. */
/*
 * Where a request's end is in doubt (two lengths, a length and chunks: RFC
 * 9112, 6.3) it is refused, and as each connection takes one request alone,
 * nothing can be hidden behind it.
 *
 * libmicrohttpd counts a client's silence, not its whole time, so one byte
 * now and then would keep a connection for ever: those are cut here.
 */
#include "httpd/httpd.h"

#include <microhttpd.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "httpd/caps.h"
#include "httpd/place.h"

#define TICK_MS 1000

struct caller {
	int fd;	       /* -1: free */
	int64_t since; /* clock_mono_ms() */
	bool going;    /* cut, and not yet gone */
};

struct httpd {
	struct httpd_opts o;
	struct arena *a; /* of `listen` */
	struct MHD_Daemon *mhd;
	struct caller callers[HTTPD_CONNECTIONS];
};

/* One request, from its head to its answer. */
struct visit {
	struct arena *a;
	struct buf body;
	size_t length; /* of the body as it came */
};

/* ---- answers ---- */

static const char *const fields[][2] = {
    {"Connection", "close"},
    {"Cache-Control", "no-store"},
    {"Content-Security-Policy",
	"default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
	"frame-ancestors 'none'; base-uri 'none'"},
    {"Referrer-Policy", "no-referrer"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Robots-Tag", "noindex, nofollow"},
};

static enum MHD_Result put(
    struct MHD_Connection *c, const struct httpd_answer *ans)
{
	struct str body = ans->html.p ? ans->html : ans->text;
	struct MHD_Response *r = MHD_create_response_from_buffer(
	    body.n, (void *)(uintptr_t)body.p, MHD_RESPMEM_MUST_COPY);
	if (!r)
		return MHD_NO;
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++)
		MHD_add_response_header(r, fields[i][0], fields[i][1]);
	MHD_add_response_header(r, "Content-Type",
	    ans->html.p ? "text/html; charset=utf-8"
			: "text/plain; charset=utf-8");
	if (ans->status == 405)
		MHD_add_response_header(r, "Allow", "GET, HEAD, POST, OPTIONS");
	if (ans->status == 503)
		MHD_add_response_header(r, "Retry-After", "60");
	enum MHD_Result rc = MHD_queue_response(c, ans->status, r);
	MHD_destroy_response(r);
	return rc;
}

static enum MHD_Result refuse(
    struct MHD_Connection *c, unsigned status, const char *why)
{
	struct httpd_answer ans = {.status = status, .text = str_of(why)};
	return put(c, &ans);
}

/* ---- requests ---- */

struct framing {
	int lengths, codings;
	long long length;
	bool bad;
};

static enum MHD_Result look(
    void *ctx, enum MHD_ValueKind kind, const char *name, const char *value)
{
	struct framing *f = ctx;
	struct str v = str_of(value ? value : "");
	if (str_ieq(str_of(name), S("Content-Length"))) {
		f->lengths++;
		f->bad = f->bad || !str_to_int(v, 0, INT64_MAX, &f->length);
	}
	f->codings += str_ieq(str_of(name), S("Transfer-Encoding"));
	return MHD_YES;
}

/* What can be said before the body comes; 0: go on. */
static unsigned refusal(struct MHD_Connection *c)
{
	struct framing f = {0};
	MHD_get_connection_values(c, MHD_HEADER_KIND, look, &f);
	if (f.bad || f.lengths > 1 || f.lengths + f.codings > 1)
		return 400;
	return f.length > HTTPD_UPLOAD_MAX ? 413 : 0;
}

static enum MHD_Result answer(struct httpd *h, struct MHD_Connection *c,
    const struct visit *v, const char *path, bool doing)
{
	struct httpd_request q = {
	    .doing = doing, .path = str_of(path), .body = buf_str(&v->body)};
	struct httpd_answer ans = {.status = 500, .text = S("")};
	h->o.answer(h->o.ctx, v->a, &q, &ans);
	return put(c, &ans);
}

static enum MHD_Result on_request(void *ctx, struct MHD_Connection *c,
    const char *path, const char *method, const char *version, const char *data,
    size_t *n, void **state)
{
	struct visit *v = *state;
	struct str m = str_of(method);
	bool doing = str_eq(m, S("POST"));
	if (!v) { /* the head is there */
		unsigned no = refusal(c);
		if (no)
			return refuse(c, no,
			    no == 413 ? "too large\n" : "not one length\n");
		v = calloc(1, sizeof(*v));
		if (!v)
			return MHD_NO;
		v->a = arena_new();
		v->body = buf_init(HTTPD_BODY_MAX);
		*state = v;
		return MHD_YES;
	}
	if (*n) {
		size_t room = HTTPD_BODY_MAX - v->body.n;
		buf_add(&v->body, data, *n < room ? *n : room);
		v->length += *n;
		*n = 0;
		return v->length > HTTPD_UPLOAD_MAX ? MHD_NO : MHD_YES;
	}
	if (str_eq(m, S("OPTIONS")))
		return refuse(c, 405, "");
	if (!doing && !str_eq(m, S("GET")) && !str_eq(m, S("HEAD")))
		return refuse(c, 405, "GET, HEAD or POST\n");
	return answer(ctx, c, v, path, doing);
}

static void on_end(void *ctx, struct MHD_Connection *c, void **state,
    enum MHD_RequestTerminationCode how)
{
	struct visit *v = *state;
	if (!v)
		return;
	buf_free(&v->body);
	arena_free(&v->a);
	free(v);
	*state = NULL;
}

/* ---- connections ---- */

static void cut(struct caller *c)
{
	shutdown(c->fd, SHUT_RDWR); /* and its place is free in a moment */
	c->going = true;
}

static void cut_slow(struct httpd *h)
{
	int64_t now = clock_mono_ms();
	for (size_t i = 0; i < HTTPD_CONNECTIONS; i++) {
		struct caller *c = &h->callers[i];
		if (c->fd >= 0 && now - c->since > HTTPD_PATIENCE * 1000)
			cut(c);
	}
}

/* A request takes milliseconds, so whoever is oldest sends none. */
static void make_room(struct httpd *h)
{
	struct caller *oldest = NULL;
	size_t free = 0;
	for (size_t i = 0; i < HTTPD_CONNECTIONS; i++) {
		struct caller *c = &h->callers[i];
		if (c->fd < 0 || c->going)
			free++;
		else if (!oldest || c->since < oldest->since)
			oldest = c;
	}
	if (free < HTTPD_SPARE)
		cut(oldest);
}

static void on_caller(void *ctx, struct MHD_Connection *c, void **slot,
    enum MHD_ConnectionNotificationCode what)
{
	struct httpd *h = ctx;
	const union MHD_ConnectionInfo *info =
	    MHD_get_connection_info(c, MHD_CONNECTION_INFO_CONNECTION_FD);
	if (what == MHD_CONNECTION_NOTIFY_CLOSED) {
		if (*slot)
			((struct caller *)*slot)->fd = -1;
		return;
	}
	make_room(h);
	for (size_t i = 0; info && i < HTTPD_CONNECTIONS; i++)
		if (h->callers[i].fd < 0) {
			h->callers[i] = (struct caller){
			    .fd = info->connect_fd, .since = clock_mono_ms()};
			*slot = &h->callers[i];
			return;
		}
}

/* ---- the server ---- */

static struct MHD_Daemon *start(struct httpd *h, int fd)
{
	struct MHD_OptionItem options[] = {
	    {MHD_OPTION_LISTEN_SOCKET, fd, NULL},
	    {MHD_OPTION_CONNECTION_LIMIT, HTTPD_CONNECTIONS, NULL},
	    {MHD_OPTION_CONNECTION_MEMORY_LIMIT, HTTPD_MEMORY, NULL},
	    {MHD_OPTION_CONNECTION_TIMEOUT, HTTPD_SILENCE, NULL},
	    {MHD_OPTION_STRICT_FOR_CLIENT, 1, NULL},
	    {MHD_OPTION_NOTIFY_COMPLETED, (intptr_t)on_end, NULL},
	    {MHD_OPTION_NOTIFY_CONNECTION, (intptr_t)on_caller, h},
	    {MHD_OPTION_END, 0, NULL},
	};
	return MHD_start_daemon(MHD_USE_EPOLL, 0, NULL, NULL, on_request, h,
	    MHD_OPTION_ARRAY, options, MHD_OPTION_END);
}

int httpd_open(const struct httpd_opts *o, struct httpd **out, struct err *e)
{
	int fd = place_listen(o->listen, e);
	if (fd < 0)
		return -1;
	struct httpd *h = calloc(1, sizeof(*h));
	if (!h)
		abort();
	h->o = *o;
	h->a = arena_new();
	h->o.listen = str_dup(h->a, o->listen);
	for (size_t i = 0; i < HTTPD_CONNECTIONS; i++)
		h->callers[i].fd = -1;
	h->mhd = start(h, fd);
	if (!h->mhd) {
		place_leave(h->o.listen);
		close(fd);
		arena_free(&h->a);
		free(h);
		return err_set(e, ERR_FATAL,
		    "the web server does not start; is libmicrohttpd there?");
	}
	*out = h;
	return 0;
}

int httpd_run(struct httpd *h, bool (*stop)(void), struct err *e)
{
	while (!stop()) {
		if (MHD_run_wait(h->mhd, TICK_MS) != MHD_YES)
			return err_sys(e, ERR_FATAL, "the web server");
		cut_slow(h);
	}
	return 0;
}

void httpd_close(struct httpd **h)
{
	if (!*h)
		return;
	MHD_stop_daemon((*h)->mhd);
	place_leave((*h)->o.listen);
	arena_free(&(*h)->a);
	free(*h);
	*h = NULL;
}
