/* SPDX-License-Identifier: MIT */
/* gazetted: a socket to listen at. */
#include "httpd/place.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#define BACKLOG	  64
#define UNIX_MODE 0666 /* as a loopback port: for all on this machine */

struct place {
	union {
		struct sockaddr any;
		struct sockaddr_in in4;
		struct sockaddr_in6 in6;
		struct sockaddr_un un;
	} to;
	socklen_t n;
};

static bool of_path(struct str path, struct place *out)
{
	if (!str_starts(path, S("/")) || path.n >= sizeof(out->to.un.sun_path))
		return false;
	out->to.un.sun_family = AF_UNIX;
	memcpy(out->to.un.sun_path, path.p, path.n);
	out->n = sizeof(out->to.un);
	return true;
}

static bool parse(struct str s, struct place *out)
{
	char host[64];
	long long port;
	ptrdiff_t colon = str_rchr(s, ':');
	*out = (struct place){0};
	if (str_starts(s, S("unix:")))
		return of_path(str_sub(s, 5, s.n), out);
	if (colon < 1 || (size_t)colon >= sizeof(host) ||
	    !str_to_int(str_sub(s, (size_t)colon + 1, s.n), 1, 65535, &port))
		return false;
	struct str h = str_sub(s, 0, (size_t)colon);
	bool six = str_starts(h, S("[")) && str_ends(h, S("]"));
	h = six ? str_sub(h, 1, h.n - 1) : h;
	memcpy(host, h.p, h.n);
	host[h.n] = 0;
	if (six) {
		out->to.in6.sin6_family = AF_INET6;
		out->to.in6.sin6_port = htons((uint16_t)port);
		out->n = sizeof(out->to.in6);
		return inet_pton(AF_INET6, host, &out->to.in6.sin6_addr) == 1;
	}
	out->to.in4.sin_family = AF_INET;
	out->to.in4.sin_port = htons((uint16_t)port);
	out->n = sizeof(out->to.in4);
	return inet_pton(AF_INET, host, &out->to.in4.sin_addr) == 1;
}

/* A socket's file outlives who made it. */
static void clear_path(const struct place *p)
{
	struct stat st;
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (lstat(p->to.un.sun_path, &st) == 0 && S_ISSOCK(st.st_mode) &&
	    connect(fd, &p->to.any, p->n) < 0 && errno == ECONNREFUSED)
		unlink(p->to.un.sun_path);
	close(fd);
}

int place_listen(struct str s, struct err *e)
{
	struct place p;
	int on = 1;
	if (!parse(s, &p))
		return err_set(e, ERR_CONFIG,
		    "listen = \"%.*s\": must be ADDRESS:PORT or unix:/PATH",
		    PRS(s));
	bool local = p.to.any.sa_family == AF_UNIX;
	int fd = socket(
	    p.to.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (local)
		clear_path(&p);
	if (fd < 0 ||
	    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) < 0 ||
	    bind(fd, &p.to.any, p.n) < 0 ||
	    (local && chmod(p.to.un.sun_path, UNIX_MODE) < 0) ||
	    listen(fd, BACKLOG) < 0) {
		err_sys(e, ERR_CONFIG, "cannot listen at %.*s", PRS(s));
		if (fd >= 0)
			close(fd);
		return -1;
	}
	return fd;
}

void place_leave(struct str s)
{
	struct place p;
	if (parse(s, &p) && p.to.any.sa_family == AF_UNIX)
		unlink(p.to.un.sun_path);
}
