/* SPDX-License-Identifier: MIT */
/* gazetted: one pass over everything that is due. */
/*
 * run/ ties the stages together. `run` (cron, timer) and `daemon` share every
 * line of it; the daemon only decides when.
 *
 *	control.c  the control mailbox: bounces, and what readers ask for
 *	poll.c     due sources -> documents -> articles, committed
 *	edition.c  due subscriptions -> editions, frozen
 *	send.c     the outbox -> the relay, each step durable
 *	dispatch.c which relay gets which delivery
 *	routes.c   how the relays are, from run to run
 *	ledger.c   one writer for all connections
 *	daemon.c   loop, signals, reload
 *
 * A problem with one source, digest or subscriber is told once, on stderr,
 * and never stops the others; a problem with the state stops everything
 * before any mail (invariant 8).
 */
#ifndef GZ_RUN_RUN_H
#define GZ_RUN_RUN_H

#include "base/err.h"
#include "compose/compose.h"
#include "conf/conf.h"
#include "sched/zone.h"
#include "store/store.h"

struct fetch_kept;

struct run {
	const struct conf *conf;
	struct store *store;
	struct zone_set *zones;
	struct composer *composer;
	int64_t now;	/* unix seconds when this pass began */
	bool in_daemon; /* jitter, and sources ahead of time are not polled */
	bool control_came;  /* a mail to the control mailbox: it is read now */
	bool looking;	    /* nothing is written */
	bool progress;	    /* stderr is a terminal and may be drawn on */
	bool (*stop)(void); /* a signal asked us to finish; may be NULL */
	struct fetch_kept *kept; /* of fetchers of passes before; or NULL */

	struct run_window *window; /* of edition.c; NULL: none is held */
	bool machine_failed; /* the summariser; not asked again in this pass */
	int64_t machine_ms;  /* that it was waited for in this pass */

	/* what came of it */
	enum err_kind worst; /* of the problems told */
	int64_t polled, failed, unchanged, ingested;
	int64_t editions, deliveries;
	int64_t sent, refused, deferred, uncertain;
	int64_t send_at; /* when mail that waits may go on; 0: none does */
};

struct run_opts {
	bool in_daemon, progress, adopt;
	bool looking; /* opens the state for reading: changes nothing */
	bool (*stop)(void);
	struct fetch_kept *kept; /* borrowed until run_close; may be NULL */
};

/* Opens the state (for writing unless `looking`) and loads what a pass needs.
 * `conf` is borrowed until run_close. -1 as store_open and composer_new say;
 * also ERR_CONFIG where the state is from another machine and `adopt` is not
 * set. */
int run_open(const struct conf *conf, const struct run_opts *opts,
    struct run **out, struct err *e) MUST_CHECK;
void run_close(struct run **r);

/* Config into state, recovery, poll, editions, send. -1 only where the pass
 * had to stop; r->worst tells of the rest. */
int run_pass(struct run *r, int64_t now, struct err *e) MUST_CHECK;

/* The exit code for a pass: the worst problem told. */
int run_exit_code(const struct run *r);

/* What publishers know us by, in the arena. */
struct str run_user_agent(const struct run *r, struct arena *a);

/* Remembers the kind of a problem that was told before. */
void run_worse(struct run *r, enum err_kind kind);

/* Tells a problem, once, as one line, and remembers its kind. */
void run_problem(struct run *r, const struct err *e);

/* ---- parts of a pass, in order ---- */

/* Before all others: the clock, config into state, what a run that was cut
 * short left behind. */
int run_begin(struct run *r, struct err *e) MUST_CHECK;
int run_poll(struct run *r, struct err *e) MUST_CHECK;
int run_editions(struct run *r, struct err *e) MUST_CHECK;
int run_send(struct run *r, struct err *e) MUST_CHECK;

/* The relay's password into `relay`, from where the config says it is; in
 * the arena. */
int run_password(
    struct arena *a, struct relay *relay, struct err *e) MUST_CHECK;

/* Editions of one digest for all its subscriptions now, whatever their
 * schedule, which stays as it is. */
int run_digest_now(
    struct run *r, const struct digest *d, struct err *e) MUST_CHECK;

/* The instant a subscription is next due after `after`; INSTANT_MAX where
 * its schedule never fires or its zone is unknown. */
int64_t run_next_due(
    struct run *r, const struct digest *d, struct str zone, int64_t after);

/* One line on each of the digest's sources that fails, into ed->sick: those
 * that the operator was told of, and those that are gone. */
int run_sick(struct run *r, struct arena *a, const struct digest *d,
    struct edition *ed, struct err *e) MUST_CHECK;

/* The edition that group `g` would get now, built and rendered in the arena,
 * nothing written: what `preview` shows and run_editions() freezes. */
struct drafted {
	struct edition ed;
	struct rendering rendering;
	bool few;   /* fewer stories than the digest asks for */
	bool full;  /* the window holds no more, so nothing may wait in it */
	bool empty; /* nothing is in it that could ever be told */
};
int run_draft(struct run *r, struct arena *a, const struct edition_group *g,
    struct drafted *out, struct err *e) MUST_CHECK;

/* What that edition would tell and leave out, and why, without its text:
 * `out->rendering` is empty, and no machine, page or picture is asked for. */
int run_prospect(struct run *r, struct arena *a, const struct edition_group *g,
    struct drafted *out, struct err *e) MUST_CHECK;

#endif
