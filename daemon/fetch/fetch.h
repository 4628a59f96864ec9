/* SPDX-License-Identifier: MIT */
/* gazetted: sources to documents. */
/*
 * Many transfers at once on one libcurl multi handle, pulled one result at a
 * time by the caller:
 *
 *	fetch_new(&opts, &f, e);
 *	fetch_add(f, &request);  ...
 *	while (fetch_next(f, &result))
 *		take(&result);
 *	fetch_free(&f);
 *
 * Politeness is kept here: at most `per_host` requests to a host at a time,
 * at least `spacing_ms` between two of them, and a host that answers 429 or
 * 503 gets no further request in this run, unless it turns out that it was an
 * address that it spoke of: a host may have many publishers. Only http and
 *https are spoken, also after redirects; private, loopback and other special
 *addresses are refused by the socket's own address, so a name that changes its
 *answer does not help. One slow or broken source never holds up the others, and
 * no transfer outlives its deadline.
 */
#ifndef GZ_FETCH_FETCH_H
#define GZ_FETCH_FETCH_H

#include "base/err.h"
#include "model/document.h"
#include "model/source.h"

struct arena;
struct fetcher;
struct letters_read;

struct fetch_kept;

struct fetch_opts {
	struct str user_agent;
	int in_flight;		 /* transfers at once, over all hosts */
	int per_host;		 /* at once to one host */
	int spacing_ms;		 /* between two requests to one host */
	int64_t timeout;	 /* seconds for a whole transfer */
	int64_t connect_timeout; /* seconds */
	size_t max_bytes;	 /* of a decoded body */
	/* Asked about once a second: true ends fetch_next(). NULL: never. */
	bool (*stop)(void);
	/* Asked where transfers could start and no request waits that may:
	 * queues more and says true, or false for good but for hosts that get
	 * hungry. So not all that is to be asked for must be in memory. NULL:
	 * none. */
	bool (*more)(void *ctx);
	void *more_ctx;
	/* Told when nothing has come for FETCH_IDLE_MS. NULL: nobody. */
	void (*idle)(void *ctx);
	void *idle_ctx;
	struct str ca_file; /* absent: the system's */
	/* Called in the mailbox's own thread when its letters have been read,
	 * to make of them what takes time: into got->made, in the arena, which
	 * lives as long as the result. NULL: nothing. */
	void (*on_letters)(void *ctx, const void *tag, struct arena *a,
	    struct letters_read *got);
	void *on_letters_ctx;
	/* What fetchers before this one left, and for those after it; NULL:
	 * nothing. One fetcher has it at a time. */
	struct fetch_kept *kept;
};

struct fetch_request {
	void *tag; /* handed back with the result */
	struct str url;
	enum source_kind kind;
	struct validators validators; /* sent byte for byte; for a file, the
				       * last_modified that it gave */
	/* Of SOURCE_EXEC the command; of SOURCE_MAILBOX what prints its token,
	 * if anything does. */
	const struct str *argv;
	size_t argc;
	bool allow_private;
	bool may_be_empty; /* no bytes are a document, too */
	/* Its turn was skipped before: it is asked though its host is left
	 * alone, but one of these at a time, and none after one that is told
	 * to wait like others. */
	bool waited;
	bool by_hop; /* a redirect is the caller's to follow: see led_to */
	struct str user, password; /* absent: none */
	int64_t now;		   /* unix seconds, for the document */
	/* Of SOURCE_MAILBOX, as fetch/letterbox.h has them; the cursor is
	 * validators.etag. */
	enum letters_done after;
	struct str move_to;
	size_t newest;
	const struct str *again;
	size_t n_again;
};

struct fetch_result {
	void *tag;
	/* Valid where err.kind is ERR_NONE. It and its strings live until the
	 * next fetch_next() or fetch_free(). */
	struct document doc;
	/* No document: where a request that is made hop by hop is to go. */
	struct str led_to;
	/* Of SOURCE_MAILBOX instead of it; they live as long. To be followed
	 * by fetch_settle() once they are durable. */
	const struct letters_read *letters;
	/* No document: how that settling went. The next reading of the
	 * mailbox tries again where it failed. */
	bool settled;
	/* ERR_RETRY: the network or the server, later; also no such host,
	 * which libcurl cannot tell from a resolver that is down. ERR_REJECT:
	 * refused for what it is (too large, a bomb, a private address, not
	 * http). ERR_CONFIG: other 4xx than 408 and 429, TLS, a file that
	 * cannot be read, a command that is not there; one that failed is
	 * ERR_RETRY. The message names what happened and the URL is left
	 * to the caller to name. */
	struct err err;
	int status;	     /* HTTP, or 0 */
	struct str date;     /* the answer's, as it came; or absent */
	int64_t retry_after; /* seconds the server asked for, capped; -1 */
	bool skipped;	     /* not asked: its host is left alone in this run */
	bool mute; /* asked, and its host was not found, or said nothing */
	/* The host that asked to be left alone for retry_after; or absent. */
	struct str held;
	/* The host that was to be left alone, and answers others; or absent. */
	struct str lifted;
};

/* Returns new (free with fetch_free). ERR_FATAL where libcurl cannot start. */
int fetch_new(const struct fetch_opts *opts, struct fetcher **out,
    struct err *e) MUST_CHECK;
void fetch_free(struct fetcher **f);

/* For a program that polls again and again: the authorities by which servers'
 * certificates are judged take as long to read as twenty polls. They are kept
 * for FETCH_CA_SECONDS. Connections and what was agreed upon them
 * end with their fetcher: kept for all hosts they would take memory for each.
 * Free with fetch_kept_free, after the last fetcher. */
struct fetch_kept *fetch_kept_new(void);
void fetch_kept_free(struct fetch_kept **k);

/* Queues a request; copies all it needs. */
void fetch_add(struct fetcher *f, const struct fetch_request *req);

/* The same, or false where FETCH_HOST_MAX wait for that host already: a host
 * with thousands of sources must not fill the queue. Then *out_host names it,
 * as long as the fetcher lives, and fetch_hungry() tells when to ask again. */
bool fetch_offer(struct fetcher *f, const struct fetch_request *req,
    struct str *out_host) MUST_CHECK;

/* For `more`: the next of the hosts that requests were declined for, now that
 * FETCH_HOST_FEW are left; there is room for as many as were started since,
 * and it gets hungry again if more than so few are queued. */
bool fetch_hungry(struct fetcher *f, struct str *out_host) MUST_CHECK;

/* The host asked to be left alone in a run before, and still is, for so many
 * seconds: its requests come back as skipped. */
void fetch_hold(struct fetcher *f, struct str host, int64_t seconds);

/* Waits for the next finished transfer. False when none is left. */
bool fetch_next(struct fetcher *f, struct fetch_result *out);

/* The letters of the last result are durable: does in their mailbox what was
 * asked for, and says so in a result of its own. */
void fetch_settle(struct fetcher *f);

/* How many are queued or under way. */
size_t fetch_pending(const struct fetcher *f);

#endif
