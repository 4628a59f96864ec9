/* SPDX-License-Identifier: MIT */
/* gazetted: what came of a transfer, in words. */
/*
 * The status has the last word: of an answer that says 404 or 503 nobody
 * cares that its page was cut short. Only a 200 must have come whole.
 */
#include "fetch/http.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/gunzip.h"
#include "base/hash.h"
#include "base/url.h"
#include "fetch/cachectl.h"
#include "fetch/caps.h"

#define SAME_CLOCK 60 /* seconds: two clocks that differ by less are alike */

static const char *reason(long status)
{
	static const struct {
		long status;
		const char *text;
	} known[] = {{400, "Bad Request"}, {401, "Unauthorized"},
	    {402, "Payment Required"}, {403, "Forbidden"}, {404, "Not Found"},
	    {406, "Not Acceptable"}, {410, "Gone"}, {429, "Too Many Requests"},
	    {451, "Unavailable For Legal Reasons"},
	    {500, "Internal Server Error"}, {502, "Bad Gateway"},
	    {503, "Service Unavailable"}, {504, "Gateway Timeout"}};
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (known[i].status == status)
			return known[i].text;
	return "";
}

/* gzip that was not declared: servers that store feeds compressed do that.
 * False where it cannot be decoded. */
static bool undeclared_gzip(struct xfer *x)
{
	struct err ignored;
	struct buf out = buf_init(x->common->opts->max_bytes);
	if (!gunzip_wanted(buf_str(&x->body)))
		return true;
	if (gunzip(buf_str(&x->body), &out, &ignored) < 0) {
		buf_free(&out);
		return false;
	}
	buf_free(&x->body);
	x->body = out;
	xfer_count(x);
	return true;
}

/* By the server's own clock, which its dates go by: when it answered, and how
 * long a cache has kept that. It is ours if it shows the same within what an
 * answer may take. */
static int64_t its_now(const struct xfer *x)
{
	int64_t t, now = x->req.now;
	if (!http_date(x->date, &t))
		return now;
	t += answer_age(x->age);
	return llabs(t - now) > SAME_CLOCK ? t : now;
}

/* The longest that any of the answers on the way asked us to wait. */
static int64_t asked_to_wait(const struct xfer *x)
{
	int64_t wait =
	    x->retry.n ? retry_after(x->retry, x->req.now, its_now(x)) : -1;
	return x->wait > wait ? x->wait : wait;
}

static void set_document(struct xfer *x, long status, struct document *doc)
{
	*doc = (struct document){
	    .url = x->url,
	    .content_type = x->type,
	    .robots = x->robots,
	    .links = x->links,
	    .body = buf_str(&x->body),
	    .validators = {.etag = x->etag,
		.last_modified = x->last_modified,
		.of = hash_content(x->url)},
	    .unchanged = status == 304,
	    .fetched_at = x->req.now,
	    .max_age = fresh_for(x->cache_control, x->expires,
		answer_age(x->age), x->expires.n ? its_now(x) : 0),
	};
	if (x->hops && x->moved)
		doc->moved_to = x->url;
	if (doc->unchanged) {
		doc->body = (struct str){NULL, 0};
		/* A 304 need not repeat them. */
		if (!x->etag.p)
			doc->validators.etag = x->req.validators.etag;
		if (!x->last_modified.p)
			doc->validators.last_modified =
			    x->req.validators.last_modified;
	}
}

static void content(struct xfer *x, struct fetch_result *out)
{
	if (!undeclared_gzip(x))
		err_set(&out->err, ERR_REJECT,
		    "the document is gzip that is broken or larger than the "
		    "limit of %zu bytes",
		    x->common->opts->max_bytes);
	else if (!x->body.n && !x->req.may_be_empty)
		err_set(&out->err, ERR_RETRY,
		    "HTTP 200, but the document is empty");
	else
		set_document(x, 200, &out->doc);
}

static void status_error(struct xfer *x, long status, struct fetch_result *out)
{
	bool later = status == 429 || status >= 500 || status == 408;
	const char *text = reason(status);
	if (status < 400)
		err_set(&out->err, ERR_RETRY,
		    "HTTP %ld, where only 200 brings a document", status);
	else
		err_set(&out->err, later ? ERR_RETRY : ERR_CONFIG,
		    "HTTP %ld%s%s%s", status, text[0] ? " " : "", text,
		    status == 401
			? ": set user and password_file for this source"
		    : status == 404 ? ": the feed is not there"
		    : status == 410
			? ": the publisher has taken it down for good"
		    : x->mitigated.n
			? ": the site lets only browsers in; ask its "
			  "publisher, or take it out"
			: "");
}

/* What libcurl knows beyond the code, without the prefix that repeats it. */
static const char *words(const struct xfer *x, CURLcode code)
{
	const char *w = x->words[0] ? x->words : curl_easy_strerror(code);
	const char *problem = strstr(w, "certificate problem: ");
	return problem ? problem + strlen("certificate problem: ") : w;
}

static void no_connection(struct xfer *x, struct str host, struct err *e)
{
	long sys = 0;
	curl_easy_getinfo(x->curl, CURLINFO_OS_ERRNO, &sys);
	err_set(e, ERR_RETRY, "no connection to %.*s%s%s", PRS(host),
	    sys ? ": " : "", sys ? strerror((int)sys) : "");
}

/* Closed or reset, as the network would have it. */
static bool hung_up(struct xfer *x, CURLcode code)
{
	long status = 0;
	curl_easy_getinfo(x->curl, CURLINFO_RESPONSE_CODE, &status);
	return code == CURLE_GOT_NOTHING ||
	       (code == CURLE_RECV_ERROR && !status);
}

static void curl_error(struct xfer *x, CURLcode code, struct err *e)
{
	struct str host = url_site(x->a, x->url);
	switch (code) {
	case CURLE_COULDNT_RESOLVE_HOST:
		err_set(e, ERR_RETRY, "no such host: %.*s", PRS(host));
		break;
	case CURLE_COULDNT_CONNECT: no_connection(x, host, e); break;
	case CURLE_OPERATION_TIMEDOUT:
		err_set(e, ERR_RETRY,
		    "%.*s did not answer in time (%lld s): %s", PRS(host),
		    (long long)x->common->opts->timeout, words(x, code));
		break;
	case CURLE_PARTIAL_FILE:
		err_set(e, ERR_RETRY, "the answer was cut short");
		break;
	case CURLE_OUT_OF_MEMORY: /* which libcurl also calls this: */
		err_set(e, ERR_REJECT,
		    "one header of the answer is larger than any should be");
		break;
	case CURLE_UNSUPPORTED_PROTOCOL:
		err_set(
		    e, ERR_RETRY, "what %.*s answers is not HTTP", PRS(host));
		break;
	case CURLE_BAD_CONTENT_ENCODING:
		err_set(e, ERR_RETRY, "the answer's compression is broken");
		break;
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_SSL_CONNECT_ERROR:
		err_set(e, ERR_CONFIG, "TLS with %.*s failed: %s", PRS(host),
		    words(x, code));
		break;
	default:
		err_set(e, ERR_RETRY, "%.*s%s%s", PRS(host),
		    hung_up(x, code) ? " hung up without an answer" : ": ",
		    hung_up(x, code) ? "" : words(x, code));
	}
}

static bool has_been(const struct xfer *x, struct str url)
{
	for (int i = 0; i < x->hops; i++)
		if (str_eq(x->been[i], url))
			return true;
	return str_eq(x->url, url);
}

/* True where the redirect is to be followed. */
static bool follow(struct xfer *x, long status, struct fetch_result *out)
{
	struct str to = url_resolve(x->a, x->url, x->location);
	if (!x->location.n || !to.n)
		err_set(&out->err, ERR_RETRY,
		    "HTTP %ld without a place to go to", status);
	else if (!url_is_web(to))
		err_set(&out->err, ERR_REJECT,
		    "redirected to %.*s, which is not http or https",
		    PRS(str_sub(to, 0, 200)));
	else if (str_istarts(x->url, S("https:")) &&
		 str_istarts(to, S("http:")))
		err_set(&out->err, ERR_REJECT,
		    "redirected from https to %.*s, which anybody could read",
		    PRS(str_sub(to, 0, 200)));
	else if (has_been(x, to))
		err_set(&out->err, ERR_RETRY,
		    "redirected in a circle, to %.*s again",
		    PRS(str_sub(to, 0, 200)));
	else if (x->hops == FETCH_HOPS_MAX)
		err_set(&out->err, ERR_RETRY, "more than %d redirects in a row",
		    FETCH_HOPS_MAX);
	else if (x->req.by_hop)
		out->led_to = to;
	else {
		x->wait = asked_to_wait(x);
		x->moved &= status == 301 || status == 308;
		x->been[x->hops++] = x->url;
		x->url = to;
		return true;
	}
	return false;
}

/* HTTP/2 that breaks is tried once with what came before it. */
static bool fall_back(struct xfer *x, CURLcode code)
{
	if (x->http1 || (code != CURLE_HTTP2 && code != CURLE_HTTP2_STREAM))
		return false;
	x->http1 = true;
	return true;
}

/* A host may have addresses besides the one that was refused: then that is
 * the outcome only where none of them could be reached. */
static bool refused_by_us(const struct xfer *x, CURLcode code)
{
	if (x->refused_address)
		return code == CURLE_COULDNT_CONNECT ||
		       code == CURLE_ABORTED_BY_CALLBACK;
	return x->refused && code != CURLE_OK;
}

static bool is_redirect(long status)
{
	return (status >= 301 && status <= 303) || status == 307 ||
	       status == 308;
}

bool xfer_finish(struct xfer *x, CURLcode code, struct fetch_result *out)
{
	long status = 0;
	*out = (struct fetch_result){.tag = x->req.tag, .retry_after = -1};
	curl_easy_getinfo(x->curl, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_setopt(x->curl, CURLOPT_ERRORBUFFER, NULL);
	out->status = (int)status;
	out->date = x->date;
	if (fall_back(x, code))
		return false;
	out->retry_after = asked_to_wait(x);
	if (refused_by_us(x, code))
		err_set(&out->err, x->refused, "%.*s", PRS(x->why));
	else if (code != CURLE_OK && (status < 300 || status == 304))
		curl_error(x, code, &out->err);
	else if (status == 200)
		content(x, out);
	else if (status == 304 && xfer_conditional(x))
		set_document(x, status, &out->doc);
	else if (is_redirect(status))
		return !follow(x, status, out);
	else
		status_error(x, status, out);
	return true;
}
