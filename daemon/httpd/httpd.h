/* SPDX-License-Identifier: MIT */
/* gazetted: a small web server, to stand behind a large one. */
/*
 * HTTP alone, by libmicrohttpd: what is asked for and what is answered is the
 * caller's. One thread, one request a connection, each within the caps of
 * caps.h, so what a client sends cannot fill memory; nor do many slow ones keep
 * the door shut for others, as the oldest is cut when places get few. GET and
 * HEAD arrive as looking, POST as doing; all else is answered here. No answer
 * is kept by browsers, shown in frames, indexed, or told to the next site; none
 * sets a cookie or redirects (RFC 8058, 3.1).
 *
 *	struct httpd_opts o = {.listen = S("127.0.0.1:8025"), ...};
 *	httpd_open(&o, &h, e);
 *	httpd_run(h, stop, e);
 *	httpd_close(&h);
 */
#ifndef GZ_HTTPD_HTTPD_H
#define GZ_HTTPD_HTTPD_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

struct arena;
struct httpd;

struct httpd_request {
	bool doing; /* POST */
	struct str path;
	struct str body; /* its first HTTPD_BODY_MAX bytes */
};

struct httpd_answer {
	unsigned status;
	struct str html; /* or, where that is absent, */
	struct str text;
};

struct httpd_opts {
	struct str listen; /* "ADDRESS:PORT", or "unix:/PATH" */
	/* Answers one request; its memory is the arena's. */
	void (*answer)(void *ctx, struct arena *a,
	    const struct httpd_request *q, struct httpd_answer *out);
	void *ctx;
};

/* Listens. A socket's file that nobody listens at any more is replaced, and
 * any local user may connect to it. Returns new (free with httpd_close).
 * ERR_CONFIG where the place is none or is taken. */
int httpd_open(
    const struct httpd_opts *o, struct httpd **out, struct err *e) MUST_CHECK;

/* Serves until `stop`, which is asked at least once a second and after each
 * signal. */
int httpd_run(struct httpd *h, bool (*stop)(void), struct err *e) MUST_CHECK;

/* Connections are cut; the socket's file goes. */
void httpd_close(struct httpd **h);

#endif
