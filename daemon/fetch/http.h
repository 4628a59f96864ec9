/* SPDX-License-Identifier: MIT */
/* gazetted: one HTTP transfer. */
#ifndef GZ_FETCH_HTTP_H
#define GZ_FETCH_HTTP_H

#include <curl/curl.h>

#include "base/buf.h"
#include "fetch/caps.h"
#include "fetch/fetch.h"

struct host;
struct loop;

/* What all transfers share. */
struct common {
	const struct fetch_opts *opts;
	struct loop *loop;
	struct curl_slist *headers; /* those that are the same in all */
	/* What all bodies under way hold together. Beyond FETCH_HELD_MAX those
	 * that have more than their share are given up, so the sum stays below
	 * that and small documents do not pay for large ones. */
	size_t held;
	size_t share; /* FETCH_HELD_MAX over the transfers there may be */
	/* Buffers of bodies that were read, for those that follow: fresh
	 * memory costs more than the bytes that go into it. */
	struct buf spare[FETCH_SPARE_MAX];
	size_t spares;
	size_t spare_bytes;		      /* of them all */
	struct arena *arena[FETCH_SPARE_MAX]; /* the same of arenas */
	size_t arenas;
};

/* Prepares `c`, which is all zeroes; borrows the rest. Free with
 * common_release, after the transfers. */
void common_init(
    struct common *c, const struct fetch_opts *opts, struct loop *loop);
void common_release(struct common *c);

/* From the queue to the result. One that waits is small, for thousands do;
 * once begun what it makes lives in `a`, but the body. */
struct xfer {
	struct xfer *next; /* in whatever list it is */
	struct common *common;
	struct host *host; /* of the URL at hand */
	struct arena *a;   /* NULL: not begun */
	struct str url;	   /* at hand */
	bool is_web;	   /* it is of http or https */
	int hops;
	struct str been[FETCH_HOPS_MAX]; /* addresses that led on, in `a` */
	int64_t wait;	  /* the longest Retry-After of its redirects; -1 */
	bool http1;	  /* HTTP/2 failed: the older one, once */
	bool moved;	  /* every hop so far was 301 or 308 */
	int64_t deadline; /* clock_mono_ms */
	CURL *curl;
	struct child *child;	      /* of a command */
	struct curl_slist headers[2]; /* of its own, before the common ones */
	struct buf body;
	size_t counted; /* of it in common->held */
	size_t header_bytes;
	struct str *last; /* of the headers that are kept; NULL: it is not */
	bool headed;	  /* they are over: what comes now is a trailer */
	size_t skipped;	  /* bytes of a body that is no document */
	char *words;	  /* CURL_ERROR_SIZE: libcurl's on what went wrong */
	struct str etag, last_modified, type, location;
	struct str robots, links; /* several are lines */
	struct str cache_control, expires, date, age, retry, mitigated;
	enum err_kind refused; /* by us: why says it */
	bool refused_address;  /* perhaps not the host's only one */
	struct str why;
	struct fetch_request req; /* its strings stand behind argv */
	struct str argv[];
};

/* Returns new (free with xfer_free); copies the request. */
struct xfer *xfer_new(struct common *common, const struct fetch_request *req);
void xfer_free(struct xfer **x);

/* Its turn has come. May be called again. */
void xfer_begin(struct xfer *x);

/* Sets what is the same for all transfers; all else is as in a new handle. */
void xfer_prepare(CURL *curl, const struct common *common);

/* Readies a prepared handle for the URL at hand of a transfer that has begun.
 * ERR_REJECT where it may not be fetched. The handle is the caller's, and to
 * be prepared again after a request with a login. */
int xfer_setup(struct xfer *x, CURL *curl, struct err *e) MUST_CHECK;

/* Whether its validators are of the URL at hand, and go with the request. They
 * mean nothing to another place that a redirect leads to, which may answer 304
 * to what it never had. */
bool xfer_conditional(const struct xfer *x);

/* Settles what the body holds with common->held. */
void xfer_count(struct xfer *x);

/* What came of it: false where a redirect wants to be followed, and x->url is
 * the next one; else *out is filled. */
bool xfer_finish(struct xfer *x, CURLcode code, struct fetch_result *out);

#endif
