/* SPDX-License-Identifier: MIT */
/* gazetted: a page that shows itself anew when its files change. */
#include "command/serve.h"

#include <dirent.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/hash.h"
#include "html/escape.h"

#define REQUEST_MAX 8192	       /* bytes of its head */
#define ANSWER_MAX  ((size_t)16 << 20) /* bytes */
#define PATIENCE_MS 3000	       /* for one request, and its answer */
#define WATCH_DEPTH 3		       /* folders within folders */
#define WATCH_MAX   2000	       /* files */

static volatile sig_atomic_t ended;

static void on_end(int sig)
{
	ended = 1;
}

void serve_show(const char *what)
{
	if (fork() == 0) {
		execlp("xdg-open", "xdg-open", what, (char *)NULL);
		fprintf(
		    stderr, "gazetted: xdg-open is not there; see %s\n", what);
		_exit(127);
	}
}

/* ---- what is watched ---- */

static void mark(struct buf *b, const char *path, int depth, int *left)
{
	struct stat st;
	if (stat(path, &st) < 0 || --*left < 0)
		return;
	if (!S_ISDIR(st.st_mode)) {
		buf_addf(b, "%s %lld.%09ld %lld\n", path,
		    (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec,
		    (long long)st.st_size);
		return;
	}
	DIR *dir = depth ? opendir(path) : NULL;
	struct dirent *d;
	while (dir && (d = readdir(dir))) {
		char sub[4096];
		if (d->d_name[0] != '.' &&
		    snprintf(sub, sizeof(sub), "%s/%s", path, d->d_name) <
			(int)sizeof(sub))
			mark(b, sub, depth - 1, left);
	}
	if (dir)
		closedir(dir);
}

static unsigned long long version(const struct serve *s)
{
	struct buf b = buf_init(ANSWER_MAX);
	int left = WATCH_MAX;
	for (size_t i = 0; i < s->n_watch; i++)
		if (s->watch[i].n)
			mark(&b, s->watch[i].p, WATCH_DEPTH, &left);
	unsigned long long v = hash_content(buf_str(&b));
	buf_free(&b);
	return v;
}

/* ---- one request ---- */

struct visit {
	const struct serve *s;
	struct arena *a;
	int fd, port;
};

static void put(const struct visit *v, struct str bytes, int64_t until)
{
	while (bytes.n) {
		struct pollfd p = {.fd = v->fd, .events = POLLOUT};
		int64_t left = until - clock_mono_ms();
		if (left <= 0 || poll(&p, 1, (int)left) <= 0)
			return;
		ssize_t n = send(v->fd, bytes.p, bytes.n, MSG_NOSIGNAL);
		if (n < 0 && errno != EINTR && errno != EAGAIN)
			return;
		bytes = str_sub(bytes, n > 0 ? (size_t)n : 0, bytes.n);
	}
}

static void answer(const struct visit *v, const char *status, const char *type,
    struct str body)
{
	struct str head = arena_printf(v->a,
	    "HTTP/1.1 %s\r\nContent-Type: %s; charset=utf-8\r\n"
	    "Content-Length: %zu\r\nCache-Control: no-store\r\n"
	    "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
	    status, type, body.n);
	put(v, str_cat(v->a, head, body), clock_mono_ms() + PATIENCE_MS);
}

static void escaped(struct buf *b, const char *title, struct str text)
{
	buf_addf(b,
	    "<!DOCTYPE html><html lang=\"en\"><title>%s</title>"
	    "<pre style=\"font:15px/1.5 monospace;max-width:72ch;margin:2em "
	    "auto;white-space:pre-wrap\">",
	    title);
	html_escape(b, text);
	buf_adds(b, S("</pre>"));
}

static void page(const struct visit *v, bool html)
{
	struct buf b = buf_init(ANSWER_MAX);
	struct err e = ERR_INIT;
	struct str body;
	unsigned long long now = version(v->s);
	if (v->s->render(v->s->ctx, v->a, html, &body, &e) < 0)
		escaped(&b, "broken", str_of(e.msg));
	else if (html)
		buf_adds(&b, body);
	else
		escaped(&b, "text", body);
	buf_addf(&b,
	    "<script>setInterval(async()=>{try{const r=await "
	    "fetch('/version');if(await r.text()!=='%llx')location.reload()}"
	    "catch(e){}},500)</script>\n",
	    now);
	answer(v, "200 OK", "text/html", buf_str(&b));
	buf_free(&b);
}

/* The head of a request, or absent where none came whole and in time. */
static struct str request(const struct visit *v)
{
	struct buf b = buf_init(REQUEST_MAX);
	int64_t until = clock_mono_ms() + PATIENCE_MS;
	while (!b.over && str_find(buf_str(&b), S("\r\n\r\n")) < 0) {
		char some[1024];
		struct pollfd p = {.fd = v->fd, .events = POLLIN};
		int64_t left = until - clock_mono_ms();
		if (left <= 0 || poll(&p, 1, (int)left) <= 0)
			break;
		ssize_t n = recv(v->fd, some, sizeof(some), 0);
		if (n <= 0)
			break;
		buf_add(&b, some, (size_t)n);
	}
	struct str s = {NULL, 0};
	if (!b.over && str_find(buf_str(&b), S("\r\n\r\n")) >= 0)
		s = buf_dup(v->a, &b);
	buf_free(&b);
	return s;
}

/* Asked by the name that we gave out, and by no other. */
static bool ours(const struct visit *v, struct str head)
{
	static const char *const names[] = {"127.0.0.1", "localhost"};
	for (size_t i = 0; i < 2; i++)
		if (str_ifind(head, arena_printf(v->a, "\r\nHost: %s:%d\r\n",
					names[i], v->port)) >= 0)
			return true;
	return false;
}

static void visit(const struct visit *v)
{
	struct str head = request(v), path = head, method;
	if (!head.n)
		return;
	str_split(&path, ' ', &method);
	if (!ours(v, head))
		answer(v, "403 Forbidden", "text/plain", S("not this host\n"));
	else if (!str_eq(method, S("GET")))
		answer(v, "405 Method Not Allowed", "text/plain", S(""));
	else if (str_starts(path, S("/ ")) || str_starts(path, S("/text ")))
		page(v, path.p[1] == ' ');
	else if (str_starts(path, S("/version ")))
		answer(v, "200 OK", "text/plain",
		    arena_printf(v->a, "%llx", version(v->s)));
	else
		answer(v, "404 Not Found", "text/plain", S("not here\n"));
}

/* ---- the server ---- */

static int listening(int *out_fd, int *out_port, struct err *e)
{
	struct sockaddr_in at = {
	    .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t n = sizeof(at);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0 || bind(fd, (struct sockaddr *)&at, n) < 0 ||
	    listen(fd, 16) < 0 ||
	    getsockname(fd, (struct sockaddr *)&at, &n) < 0) {
		err_set(e, ERR_FATAL, "a loopback port: %s", strerror(errno));
		if (fd >= 0)
			close(fd);
		return -1;
	}
	*out_fd = fd;
	*out_port = ntohs(at.sin_port);
	return 0;
}

int serve(const struct serve *s, struct err *e)
{
	struct visit v = {.s = s};
	struct sigaction end = {.sa_handler = on_end};
	int fd;
	if (listening(&fd, &v.port, e) < 0)
		return -1;
	sigaction(SIGINT, &end, NULL);
	sigaction(SIGTERM, &end, NULL);
	v.a = arena_new();
	struct str url = arena_printf(v.a, "http://127.0.0.1:%d/", v.port);
	fprintf(stderr, "%s (and %stext) until Ctrl-C\n", url.p, url.p);
	if (s->open)
		serve_show(url.p);
	while (!ended) {
		v.fd = accept4(fd, NULL, NULL, SOCK_CLOEXEC);
		if (v.fd < 0)
			continue;
		visit(&v);
		close(v.fd);
		arena_clear(v.a);
	}
	arena_free(&v.a);
	close(fd);
	return 0;
}
