/* SPDX-License-Identifier: MIT */
/* gazetted: a poll under way, as poll.c and those it leads to see it. */
/*
 * A source's URL may lead to others: a page to its feed (lead.c), a sitemap
 * index to sitemaps (gather.c). Both ask again within the poll, and the state
 * remembers what was found, with its validators.
 */
#ifndef GZ_RUN_POLL_H
#define GZ_RUN_POLL_H

#include "base/map.h"
#include "fetch/fetch.h"
#include "model/feed.h"
#include "run/run.h"
#include "store/letters.h"

#define STATES_BATCH   512  /* source states in a commit */
#define STATES_KEPT_MS 2000 /* that one may wait for others */
#define BATCH	       64   /* sources that are loaded together */

struct gather;
struct robots;

/* Sources that were loaded together, and all that is made for them; gone when
 * the last of their requests has been answered. */
struct batch {
	struct batch *next;
	struct arena *a;
	source_states due;
	size_t open; /* requests not yet answered */
};

/* Sources whose host has enough waiting for it already, by their ids; those
 * before `next` have been asked for since. */
struct parked {
	VEC(int64_t) ids;
	size_t next;
	bool full; /* one was declined since it was looked at */
};

/* A source whose host did not answer, before any other did (outage.c). */
struct mute {
	struct job *job;
	struct str why;
};

struct poll {
	struct run *r;
	struct arena *a;   /* of the whole poll */
	struct arena *doc; /* of one document */
	struct fetcher *f;
	struct store_due due;
	struct batch *batches;
	struct batch *loaded; /* and not asked for yet; or NULL */
	struct map *parked;   /* by host: struct parked */
	struct err failed;    /* of the state, while the fetcher called */
	size_t together;      /* documents not yet committed */
	struct source_state pending[STATES_BATCH];
	size_t n_pending;
	int64_t pending_since;	/* clock_mono_ms of the first */
	struct arena *texts;	/* of what is pending */
	struct gather *gathers; /* under way */
	struct map *robots;	/* by origin; NULL: none asked for (robots.c) */
	size_t readings;	/* of mailboxes, beyond their first ones */
	bool heard;		/* a host has answered */
	VEC(struct mute) mute;	/* until then */
	int64_t outage;		/* since when none has; INSTANT_NONE */
};

/* One source being polled, or one part of it. */
struct job {
	struct batch *batch;
	struct source_state *st;
	const struct source *src;
	struct gather *gather; /* this is part number `part` of it */
	size_t part;
	struct article *article; /* this is its page (pages.c) ... */
	struct str at;		 /* ... asked for there ... */
	int hops;		 /* ... where so many redirects led ... */
	size_t least;		 /* ... to be of so many bytes of text ... */
	struct validators seen;	 /* ... and what it said of itself before */
	struct robots *robots;	 /* this asks a host for them (robots.c) */
	VEC(struct str) offers;	 /* feeds that the page named ... */
	size_t tried;		 /* ... and how many were asked for ... */
	size_t led, at_led;	 /* ... pages it led to; which offer is one */
	const struct err *page;	 /* what the page itself was refused for */
	int64_t last_good;	 /* of the source, before this poll */
	asked_letters asked;	 /* of this mailbox, which are news */
	bool reads_on;		 /* it has more letters ... */
	bool more, rest;	 /* ... of a lot; this is not its first part */
	int status;		 /* of the last answer; 0: none, no HTTP */
	int64_t retry_after; /* ... and how long it asked to be left alone */
};

/* Asks for a URL in the name of the job. Its login and its leave to be on a
 * private address go with it only to the server that was configured: the same
 * host and port, and never from https to http. */
int poll_ask(struct poll *p, struct job *j, struct str url,
    const struct validators *v, struct err *e) MUST_CHECK;

/* A source that is configured and enabled, else NULL; lives with the batch. */
const struct source *poll_source(
    const struct poll *p, struct batch *b, struct str name);

/* A new batch, with one request less to be answered than `open` says, for
 * whoever fills it to take back by poll_answered(). */
struct batch *poll_batch(struct poll *p);

/* One request of the batch less; after the last the batch is gone. */
void poll_answered(struct poll *p, struct batch *b);

/* Asks for the job's source once more, where its state, as it was stored, says
 * that it is due. */
int poll_again(struct poll *p, const struct job *j, struct err *e) MUST_CHECK;

/* Notes in the source's state that the document was good, and when to ask
 * again. Commits nothing. */
void poll_good(struct poll *p, struct job *j, const struct document *doc);

/* Makes durable what several documents wait to be committed with. */
int poll_commit(struct poll *p, struct err *e) MUST_CHECK;

/* The outcome of a source's poll; each commits, or puts into the batch. */
int poll_failed(struct poll *p, struct job *j, const struct err *why,
    int64_t retry_after, struct err *e) MUST_CHECK;
int poll_unchanged(struct poll *p, struct job *j, const struct document *doc,
    struct err *e) MUST_CHECK;

/* It is not to blame for not having been polled: next at its usual time, or
 * after `retry_after`. */
int poll_put_off(struct poll *p, struct job *j, int64_t retry_after,
    struct err *e) MUST_CHECK;

/* ---- outage.c ---- */

/* The source's host is mute, as all have been so far: the job waits for the
 * first that is not, or for the end. */
int outage_wait(struct poll *p, struct job *j, const struct err *why,
    struct err *e) MUST_CHECK;

/* The first host that answers: those that wait have failed by themselves. */
int outage_heard(struct poll *p, struct err *e) MUST_CHECK;

/* All has been asked: those that wait are the last. */
int outage_end(struct poll *p, struct err *e) MUST_CHECK;

/* ---- ingest.c ---- */

/* The feed's entries become articles, with the source's state one commit. */
int poll_ingest(struct poll *p, struct job *j, const struct feed *f,
    struct err *e) MUST_CHECK;

/* ---- another.c ---- */

/* Whether a page's list is refused, for nothing of it is known and its links
 * are of another kind; not for longer than two days. Changes nothing. */
int another_list(struct poll *p, struct job *j, const struct feed *f,
    bool *out_refused, struct err *e) MUST_CHECK;

/* ---- letters.c ---- */

/* For the fetcher: in the mailbox's thread, letters become a feed, and where
 * redirects lead is asked for. */
void letters_read(
    void *poll, const void *job, struct arena *a, struct letters_read *got);

/* The letters of a mailbox become articles, one commit with the source's
 * state and the mailbox's cursor; only then are they settled there. */
int letters_take(struct poll *p, struct job *j, const struct letters_read *got,
    struct err *e) MUST_CHECK;

/* How the settling went: told where it failed, and tried again by the next
 * reading. A mailbox of files is read on where there is more. */
int letters_settled(struct poll *p, struct job *j, const struct err *how,
    struct err *e) MUST_CHECK;

/* ---- lead.c ---- */

/* The feed that a page led to; absent: none, or it is to be found anew. */
struct str lead_to(const struct source_state *st);

/* The document is no feed: asks for one that it offers. False where there is
 * none left to ask for. */
bool lead_on(struct poll *p, struct job *j, const struct document *doc,
    const struct err *why);

/* The feed at last: remembers its URL, and tells the operator once. */
void lead_found(struct poll *p, struct job *j);

/* What was found once is none any more: back to the page next time. */
void lead_lost(struct job *j, const struct err *why);

/* ---- gather.c ---- */

/* Asks for the parts that may have news; `f` is NULL where the index itself
 * was unchanged. */
int gather_begin(struct poll *p, struct job *j, const struct document *doc,
    const struct feed *f, struct err *e) MUST_CHECK;

/* One part's answer; the last one commits all. */
int gather_take(struct poll *p, struct job *j, struct fetch_result *res,
    struct err *e) MUST_CHECK;

/* Drops those that a stop left unfinished. */
void gather_free_all(struct poll *p);

#endif
