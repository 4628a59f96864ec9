/* SPDX-License-Identifier: MIT */
/* gazetted: tests of https, against openssl's own server. */
/*
 * Certificates are made on the spot: one for 127.0.0.1 that is good, one that
 * has expired, one for another host. `openssl s_server -HTTP` answers with
 * files that hold whole responses.
 */
#include "fetch/fetch.h"

#include <fcntl.h>
#include <sys/wait.h>

#include "base/arena.h"
#include "base/file.h"
#include "server.h"
#include "tap.h"

static char dir[] = "/tmp/gazetted-tls-XXXXXX";

static int shell(struct str command)
{
	int st = system(command.p);
	return WIFEXITED(st) ? WEXITSTATUS(st) : -1;
}

/* An own authority, so that only the named fault is one. */
static bool make_authority(struct arena *a)
{
	return shell(arena_printf(a,
		   "cd %s && exec >/dev/null 2>&1 && "
		   "openssl req -x509 -newkey ec -pkeyopt "
		   "ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.pem "
		   "-days 2 -subj /CN=test-authority && : >index.txt && "
		   "printf '%%s\\n' '[ca]' 'default_ca=d' '[d]' "
		   "'database=index.txt' 'new_certs_dir=.' 'serial=serial' "
		   "'default_md=sha256' 'policy=p' 'unique_subject=no' '[p]' "
		   "'commonName=supplied' >ca.conf && echo 01 >serial",
		   dir)) == 0;
}

static bool make_certificate(
    struct arena *a, const char *name, const char *san, const char *dates)
{
	return shell(arena_printf(a,
		   "cd %s && exec >/dev/null 2>&1 && "
		   "echo subjectAltName=%s >%s.ext && "
		   "openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 "
		   "-nodes -keyout %s.key -out %s.csr -subj /CN=%s && "
		   "openssl ca -batch -config ca.conf -cert ca.pem -keyfile "
		   "ca.key -in %s.csr -out %s.pem -extfile %s.ext %s",
		   dir, san, name, name, name, name, name, name, name,
		   dates)) == 0;
}

/* Starts the server; its port comes out of what it says once it listens. */
static pid_t serve_tls(struct arena *a, const char *cert, const char *option,
    int *out_port, FILE **out_said)
{
	int fds[2];
	char line[256];
	ok(pipe(fds) == 0, "a pipe");
	pid_t pid = fork();
	if (pid == 0) {
		int null = open("/dev/null", O_RDWR);
		dup2(null, 0);
		dup2(fds[1], 1);
		dup2(null, 2);
		if (chdir(dir) == 0)
			execlp("openssl", "openssl", "s_server", "-HTTP",
			    "-accept", "127.0.0.1:0", "-cert",
			    arena_printf(a, "%s.pem", cert).p, "-key",
			    arena_printf(a, "%s.key", cert).p, option,
			    (char *)NULL);
		_exit(127);
	}
	close(fds[1]);
	FILE *said = fdopen(fds[0], "r");
	while (said && fgets(line, sizeof(line), said))
		if (sscanf(line, "ACCEPT 127.0.0.1:%d", out_port) == 1)
			break;
	/* Left open: closing it would end the server at its next word. */
	*out_said = said;
	return pid;
}

static const struct row {
	const char *name, *cert, *option; /* of the server */
	const char *path;
	bool trusted; /* the authority is in ca_file */
	enum err_kind kind;
	const char *text; /* of the message */
} rows[] = {
    {"good", "good", NULL, "feed", true, ERR_NONE, ""},
    {"expired", "expired", NULL, "feed", true, ERR_CONFIG,
	"certificate has expired"},
    {"other host", "other", NULL, "feed", true, ERR_CONFIG,
	"no alternative certificate subject name"},
    {"unknown authority", "good", NULL, "feed", false, ERR_CONFIG,
	"issuer certificate"},
    {"too old", "good", "-tls1_1", "feed", true, ERR_CONFIG, "TLS with"},
    {"down to http", "good", NULL, "down", true, ERR_REJECT,
	"redirected from https to http://127.0.0.1:9/"},
};

static void try_row(struct arena *a, const struct row *r)
{
	int port = 0;
	FILE *server_said = NULL;
	struct err e = ERR_INIT;
	struct fetcher *f;
	struct fetch_result res;
	struct fetch_opts opts = {.in_flight = 1,
	    .per_host = 1,
	    .timeout = 5,
	    .connect_timeout = 5,
	    .max_bytes = 65536};
	pid_t pid = serve_tls(a, r->cert, r->option, &port, &server_said);
	ok(port > 0, "%s: a port", r->name);
	struct fetch_request req = {
	    .url = arena_printf(a, "https://127.0.0.1:%d/%s", port, r->path),
	    .allow_private = true};
	if (r->trusted)
		opts.ca_file = arena_printf(a, "%s/ca.pem", dir);
	ok(fetch_new(&opts, &f, &e) == 0, "%s", e.msg);
	fetch_add(f, &req);
	ok(fetch_next(f, &res), "%s: a result", r->name);
	is_int(res.err.kind, r->kind, r->name);
	ok(strstr(res.err.msg, r->text), "%s: %s", r->name, res.err.msg);
	if (r->kind == ERR_NONE)
		is_str(res.doc.body, S("<rss/>"), r->name);
	fetch_free(&f);
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	fclose(server_said);
}

/* One poll; what it failed by. */
static enum err_kind poll_once(
    const struct fetch_opts *opts, const struct fetch_request *req)
{
	struct err e = ERR_INIT;
	struct fetcher *f;
	struct fetch_result res = {.err.kind = ERR_FATAL};
	ok(fetch_new(opts, &f, &e) == 0, "%s", e.msg);
	fetch_add(f, req);
	ok(fetch_next(f, &res), "a result");
	fetch_free(&f);
	return res.err.kind;
}

/* The authorities are read once, and no connection is kept. */
static void try_kept(struct arena *a)
{
	int port = 0;
	FILE *server_said = NULL;
	struct err e = ERR_INIT;
	struct fetch_opts opts = {.in_flight = 2,
	    .per_host = 2,
	    .timeout = 5,
	    .connect_timeout = 5,
	    .max_bytes = 65536,
	    .ca_file = arena_printf(a, "%s/ca.pem", dir)};
	pid_t pid = serve_tls(a, "good", NULL, &port, &server_said);
	struct fetch_request req = {
	    .url = arena_printf(a, "https://127.0.0.1:%d/feed", port),
	    .allow_private = true};
	struct fetch_kept *kept = fetch_kept_new();
	opts.kept = kept;
	is_int(poll_once(&opts, &req), ERR_NONE, "the first");
	int after_first = dup(0);
	is_int(poll_once(&opts, &req), ERR_NONE, "the second");
	ok(file_write(opts.ca_file.p, S("none"), 0600, &e) == 0, "%s", e.msg);
	is_int(poll_once(&opts, &req), ERR_NONE, "they are kept");
	int after_third = dup(0);
	ok(after_third == after_first + 1, "and nothing else");
	opts.kept = NULL;
	ok(poll_once(&opts, &req) != ERR_NONE, "by those who keep them");
	opts.kept = kept;
	opts.ca_file = arena_printf(a, "%s/other.pem", dir);
	ok(poll_once(&opts, &req) != ERR_NONE, "those of one file");
	/* One that has something under way goes too. */
	struct fetcher *f;
	ok(fetch_new(&opts, &f, &e) == 0, "%s", e.msg);
	fetch_add(f, &req);
	fetch_free(&f);
	fetch_kept_free(&kept);
	ok(!kept, "and is gone");
	close(after_first);
	close(after_third);
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	fclose(server_said);
}

static void certificates(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	ok(mkdtemp(dir) != NULL, "a folder");
	ok(make_authority(a), "an authority");
	ok(make_certificate(a, "good", "IP:127.0.0.1", "-days 2"), "good");
	ok(make_certificate(a, "other", "DNS:other.example", "-days 2"),
	    "other");
	ok(make_certificate(a, "expired", "IP:127.0.0.1",
	       "-startdate 20200101000000Z -enddate 20200201000000Z"),
	    "expired");
	ok(file_write(arena_printf(a, "%s/feed", dir).p,
	       S("HTTP/1.0 200 OK\r\n\r\n<rss/>"), 0600, &e) == 0,
	    "%s", e.msg);
	ok(file_write(arena_printf(a, "%s/down", dir).p,
	       S("HTTP/1.0 301 Go\r\nLocation: http://127.0.0.1:9/\r\n\r\n"),
	       0600, &e) == 0,
	    "%s", e.msg);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		try_row(a, &rows[i]);
	try_kept(a);
	is_int(shell(arena_printf(a, "rm -r %s", dir)), 0, "cleared away");
	arena_free(&a);
}

int main(void)
{
	if (system("openssl version >/dev/null 2>&1") != 0)
		tap_skip_all("no openssl command");
	TEST(certificates);
	return tap_done();
}
