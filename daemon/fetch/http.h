/* SPDX-License-Identifier: MIT */
/* gazetted: one HTTP transfer. */
#ifndef GZ_FETCH_HTTP_H
#define GZ_FETCH_HTTP_H

#include <curl/curl.h>

#include "base/buf.h"
#include "fetch/fetch.h"

struct host;

/* From the queue to the result. Everything of it lives in `a`, but the body
 * and the curl handle. */
struct xfer {
	struct xfer *next; /* in whatever list it is */
	struct arena *a;
	struct fetch_request req; /* copied */
	const struct fetch_opts *opts;
	struct host *host; /* of the URL at hand */
	struct str url;	   /* at hand */
	int hops;
	bool moved;	  /* every hop so far was 301 or 308 */
	int64_t deadline; /* clock_mono_ms */
	CURL *curl;
	struct curl_slist *headers;
	struct buf body;
	size_t header_bytes;
	struct str etag, last_modified, type, location;
	struct str cache_control, expires, retry;
	bool refused; /* by us: why says it */
	struct str why;
};

/* Returns new; copies the request. Free with xfer_free. */
struct xfer *xfer_new(
    const struct fetch_opts *opts, const struct fetch_request *req);
void xfer_free(struct xfer **x);

/* Readies a handle for the URL at hand. ERR_REJECT where it may not be
 * fetched. The handle is the caller's. */
int xfer_setup(struct xfer *x, CURL *curl, struct err *e) MUST_CHECK;

/* What came of it: false where a redirect wants to be followed, and x->url is
 * the next one; else *out is filled. */
bool xfer_finish(struct xfer *x, CURLcode code, struct fetch_result *out);

#endif
