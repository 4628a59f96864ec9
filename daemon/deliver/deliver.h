/* SPDX-License-Identifier: MIT */
/* gazetted: messages to the relay. */
/*
 * deliver_run() sends whatever its caller lets it claim, over as many
 * connections as the relay allows, each with a fiber of its own (base/fiber.h),
 * and reports on every delivery as it goes. It knows nothing of the state: five
 *callbacks lent by run/ claim, record, and make the messages.
 *
 * What holds, and where:
 *  - A delivery is `armed` durably before its final dot goes out; where that
 *    cannot be recorded nothing is sent (invariant 5; smtp.c).
 *  - Its outcome is durable before the next dot on that connection goes out,
 *    and nothing is the relay's before its dot, so a kill leaves at most one
 *    uncertain delivery for each connection (invariant 6; smtp.c).
 *  - A relay that is down, refuses the login or the sender, or breaks its
 *    connections costs no delivery a try (invariant 7; reply.c). Where others
 *    get through and connections break on one again and again, it may be what
 *    breaks them: that one is put off, by its age, and still has no try.
 *  - Whose fault a refusal is, what the relay says to others tells: taste.h.
 *  - Every delivery claimed gets a last word: sent, refused, deferred,
 *    uncertain, or returned untouched.
 *
 *	struct deliver_stats st = {0};
 *	if (deliver_run(&conf->relays.v[0], &io, &st, &e) < 0)
 *		... e.kind says whether to wait or to call the operator
 */
#ifndef GZ_DELIVER_DELIVER_H
#define GZ_DELIVER_DELIVER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "model/edition.h"
#include "model/relay.h"

struct arena;
struct edition_taste;
struct issue_taste;
struct deliver_template; /* run/ defines it; opaque here */

/* What run/ lends to the workers. All are called from several threads at once,
 * and return 0 or -1. `record`, `compose` and `stop` come from fibers: there
 * nobody waits with a lock in hand. */
struct deliver_io {
	void *ctx;
	/* Next deliveries to try, at most `max`, all of one rendering where
	 * possible; 0 = none left for now. The array and its strings live in
	 * `a`. */
	int (*claim)(void *ctx, struct arena *a, size_t max,
	    struct delivery **out, size_t *out_n, struct err *e);
	/* Makes events durable before it returns (group commit over all
	 * workers). */
	int (*record)(
	    void *ctx, const struct outbox_event *ev, size_t n, struct err *e);
	/* The message template of a rendering and its splice table; shared,
	 * cached, lives until deliver_run returns. ERR_REJECT: its text is
	 * damaged. */
	int (*rendering)(void *ctx, int64_t id,
	    const struct deliver_template **out, struct err *e);
	/* Appends the complete message for this delivery (personal parts
	 * spliced in) to `out`: 7 bit, CRLF; `a` is cleared afterwards. Pure.
	 * ERR_REJECT: this delivery can never be composed, and is refused;
	 * other kinds end the run. */
	int (*compose)(void *ctx, struct arena *a, const struct delivery *d,
	    const struct deliver_template *t, struct buf *out, struct err *e);
	/* Its reader has left since it was claimed: it is given back. May be
	 * absent. */
	bool (*unwanted)(void *ctx, int64_t delivery);
	/* How an edition, or the issue it is of, was taken so far: the latter
	 * by this relay. Asked once, when the first one is refused. May be
	 * absent: by nobody. */
	int (*edition)(void *ctx, int64_t edition, struct edition_taste *out,
	    struct err *e);
	int (*issue)(
	    void *ctx, int64_t edition, struct issue_taste *out, struct err *e);
	/* Whether another relay can be asked now. May be absent: none. */
	bool (*second)(void *ctx);
	/* More than a tenth of the edition's messages are refused for what
	 * they hold: `reply` is the last word on it. Once an edition; those
	 * that come after it are deferred. Shall keep the rest from being
	 * claimed. */
	void (*spurned)(void *ctx, int64_t edition, struct str reply);
	/* The edition's stored text cannot be sent, though it could when it was
	 * made. Otherwise as spurned(); may be absent. */
	void (*damaged)(void *ctx, int64_t edition, struct str reply);
	/* Readers of the issue are put off, as so many of them were refused in
	 * the same words. Once an issue, when all is over. May be absent. */
	void (*doubted)(void *ctx, int64_t issue);
	/* SIGTERM: finish what is in flight. */
	bool (*stop)(void *ctx);
};

struct deliver_stats {
	int64_t sent;
	int64_t refused;   /* final for that recipient */
	int64_t deferred;  /* later */
	int64_t returned;  /* ready again, untouched */
	int64_t uncertain; /* the dot went out, no answer came */
	int64_t spurned;   /* of those deferred: as the edition is refused */
	int64_t news;	   /* the others deferred, where it is for the first
			      time */
	int64_t doubts;	   /* those uncertain, where it is */
	bool route_down;   /* ended because of the relay, see route_err */
	struct err route_err;
	int64_t cpu_us; /* CPU of the whole process while it ran */
};

/* Sends until claim gives nothing. 0 also when deliveries were refused or
 * deferred; -1 with the route's or the state's error: ERR_RETRY relay down (no
 * delivery's try count moved), ERR_CONFIG login refused, TLS not to be had or
 * not to be trusted, sender refused (e.sys is EACCES for a login); ERR_FATAL
 * the state could not record. `st` is filled in any case. */
int deliver_run(const struct relay *relay, const struct deliver_io *io,
    struct deliver_stats *st, struct err *e) MUST_CHECK;

#endif
