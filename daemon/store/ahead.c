/* SPDX-License-Identifier: MIT */
/* gazetted: clocks that step, and machines that were away. */
/*
 * How long a delivery has waited is told by `outbox.since`, which moves with
 * the clock: when a run begins, what the clock says since the run before is
 * taken for a pause at most, and for none where it went back.
 *
 *	since         before                                 now
 *	  |--- age -----|------- jumped, or was off -----------|
 *	                            since'|--- age -----|-pause|
 *
 * Where it comes back from a jump, that pause is taken back, and what is
 * between both ends counts instead. All is noted where a run begins, in one
 * commit: one that is killed counts.
 */
#include <stdio.h>

#include "base/arena.h"
#include "store/state.h"

/* A step that is corrected within a day puts off nothing for longer. */
#define AHEAD_MIN 86400
/* A clock that says less (2026-01-01) has not been set, and is not believed. */
#define SET_SINCE INT64_C(1767225600)

/* What a run put off from an instant that is still to come. That slots of
 * digests come once each is the deliveries' own care. */
static const char *const put_off[] = {
    "UPDATE turn SET next = ?1, last = ?1, good = min(good, ?1),"
    " last_full = min(last_full, ?1) WHERE last > ?1",
    "UPDATE route SET not_before = ?1 WHERE not_before > ?1",
    "UPDATE page SET asked = min(asked, ?1), again = min(again, ?1)",
    "DELETE FROM held_host WHERE until > ?1 + 86400",
    "DELETE FROM robots WHERE until > ?1 + 86400",
};

/* The next sync sets the instants of subscriptions whose spec is another. */
static const char *const anew[] = {
    "UPDATE subscription SET spec = ''",
    "DELETE FROM meta WHERE k = 'config'",
};

static int put_right(struct store *st, int64_t now, struct err *e)
{
	for (size_t i = 0; i < sizeof(put_off) / sizeof(*put_off); i++)
		if (db_run(st->db, e, put_off[i], "i", now) < 0)
			return -1;
	for (size_t i = 0; i < sizeof(anew) / sizeof(*anew); i++)
		if (db_run(st->db, e, anew[i], "") < 0)
			return -1;
	return 0;
}

/* As the run before left it. */
struct last_clock {
	int64_t at;	 /* 0: there was none */
	int64_t jump;	 /* the last that it made, seconds; 0: it came back */
	int64_t counted; /* of that */
};

/* What a quota kept until now has its place by age again. What a relay gave
 * back at the run before has not. */
static int in_place(
    struct store *st, int64_t before, int64_t now, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE outbox SET next_at = min(next_at, since - 1)"
	    " WHERE state IN (0, 3) AND state = 0" /* by the index */
	    " AND iif(behind, 2, tries > 0) IN (0, 1)"
	    " AND next_at > ?1 AND next_at <= ?2",
	    "ii", before, now);
}

static int grow_older(struct store *st, struct last_clock *c, int64_t now,
    int64_t most, struct err *e)
{
	int64_t says = now - c->at;
	int64_t gap = says < 0 ? c->jump + says : says;
	int64_t count = gap < 0 ? 0 : gap > most ? most : gap;
	int64_t older = says < 0 ? count - c->counted : count;
	/* What came since the run before is no older than that. */
	if (c->at && older != says &&
	    db_run(st->db, e,
		"UPDATE outbox SET since = ?1 - max(0, iif(since <= ?2,"
		" ?2 - since + ?3, min(?3, ?1 - since))), next_at ="
		" min(next_at + ?4, max(next_at, ?1))",
		"iiii", now, c->at, older, says < 0 ? says : says - older) < 0)
		return -1;
	if (c->at && says > 0 && in_place(st, now - older, now, e) < 0)
		return -1;
	if (c->at && (says < 0 || gap > most)) {
		c->jump = gap > most ? gap : 0;
		c->counted = gap > most ? count : 0;
	}
	c->at = now;
	return 0;
}

static int read_clock(
    struct store *st, struct last_clock *out, int64_t *out_run, struct err *e)
{
	struct str run, clock;
	long long t = 0, jump = 0, counted = 0;
	if (meta_get(st, S("last_run"), &run, e) < 0 ||
	    meta_get(st, S("clock"), &clock, e) < 0)
		return -1;
	*out_run = str_to_int(run, 0, INT64_MAX, &t) ? t : 0;
	if (!clock.n ||
	    sscanf(clock.p, "%lld %lld %lld", &t, &jump, &counted) != 3)
		jump = counted = 0;
	*out = (struct last_clock){t, jump, counted};
	return 0;
}

static int begin(
    struct store *st, int64_t now, int64_t most, int64_t *out, struct err *e)
{
	struct last_clock c;
	int64_t last;
	if (read_clock(st, &c, &last, e) < 0)
		return -1;
	/* One that is not believed leaves what the clock said before, with
	 * which the next is compared. */
	bool unset = now < SET_SINCE && last >= SET_SINCE;
	*out = !unset && last - now > AHEAD_MIN ? last - now : 0;
	if (quotas_begin(st, now, e) < 0 ||
	    grow_older(st, &c, now, most, e) < 0 ||
	    meta_set(st, S("clock"),
		arena_printf(st->a, "%lld %lld %lld", (long long)c.at,
		    (long long)c.jump, (long long)c.counted),
		e) < 0 ||
	    (*out && put_right(st, now, e) < 0))
		return -1;
	return unset ? 0
		     : meta_set(st, S("last_run"),
			   arena_printf(st->a, "%lld", (long long)now), e);
}

int store_begin_run(struct store *st, int64_t now, int64_t most,
    int64_t *out_ahead, struct err *e)
{
	int64_t ahead = 0;
	if (db_begin(st->db, e) < 0 ||
	    db_finish(st->db, begin(st, now, most, &ahead, e), "begin", e) < 0)
		return -1;
	*out_ahead = ahead;
	return 0;
}
