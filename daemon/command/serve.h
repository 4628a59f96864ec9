/* SPDX-License-Identifier: MIT */
/* gazetted: a page that shows itself anew when its files change. */
/*
 * For an editor of templates: a web server on a loopback port that answers
 * one request at a time until SIGINT or SIGTERM. / is the page, /text the text
 * part; a script in them asks for /version, a number made of the times and
 * sizes of the watched files, and loads the page again when that changes.
 * Requests whose Host is not this address are refused, so that no page on
 * the web can read what is served.
 */
#ifndef GZ_COMMAND_SERVE_H
#define GZ_COMMAND_SERVE_H

#include "base/err.h"
#include "base/str.h"

struct arena;

struct serve {
	/* The page, in the arena. What went wrong is shown in its place. */
	int (*render)(void *ctx, struct arena *a, bool html, struct str *out,
	    struct err *e);
	void *ctx;
	const struct str *watch; /* files, and folders of folders of files */
	size_t n_watch;
	bool open; /* show it in the browser */
};

/* Serves until told to end. ERR_FATAL where there is no port to be had. */
int serve(const struct serve *s, struct err *e) MUST_CHECK;

/* Hands a file or address to the desktop, which outlives us. */
void serve_show(const char *what);

#endif
