/* SPDX-License-Identifier: MIT */
/* gazetted: clocks that step, and machines that were away. */
/*
 * How long a delivery has waited is told by `outbox.since`, which moves with
 * the clock: at each beginning of a run it is set so that what the clock says
 * since then is the delivery's age. Ages grow by what is between two runs, but
 * by `most` at most, for the machine may have been off, or the clock jumped.
 * So they are a function of what the clock says: lines, all as steep, each with
 * what it has lost. Another begins, at the same age, where the clock is far off
 * the ends of all.
 *
 *	age |                           .-'
 *	    |                       .-'
 *	    |      .-'- - gap - - '
 *	    |  .-'
 *	    +---------------------------------- clock
 *
 * A clock that comes back to where it left a line goes on with it, and what
 * began since is forgotten: however often it steps to and fro, and by how much,
 * ages are what they were. What a gap counts (`most`) is added by the next run
 * that finds the clock beyond it, so that a jump for one run gives up nothing.
 * All is noted where a run begins, in one commit: one that is killed counts.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "store/state.h"

/* A step that is corrected within a day puts off nothing for longer. */
#define AHEAD_MIN 86400
#define NEAR	  10800 /* seconds that are no step, to either side */
#define LINES_MAX 16	/* then the oldest is forgotten */

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

/* age = clock - lost, from its first run to its last. */
struct line {
	int64_t from, to, lost;
};

struct ages {
	size_t n;
	struct line v[LINES_MAX]; /* as they began; the clock is on the last */
	int64_t pending;	  /* what the gap before it will count */
};

static struct line *last_of(struct ages *g)
{
	return &g->v[g->n - 1];
}

static void add_line(struct ages *g, int64_t now, int64_t age)
{
	if (g->n == LINES_MAX) {
		g->n--;
		for (size_t i = 0; i < g->n; i++)
			g->v[i] = g->v[i + 1];
	}
	g->v[g->n++] = (struct line){now, now, now - age};
}

/* The line that goes on at `now`, if one does: the last where the clock has
 * made no step, else the one that ended next to it. Its number from 1, or 0. */
static size_t next_to(const struct ages *g, int64_t now, int64_t most)
{
	int64_t near = most < NEAR ? most : NEAR, best = INT64_MAX;
	size_t found = 0;
	for (size_t i = g->n; i-- && best > near;) {
		int64_t gap = now - g->v[i].to;
		if (gap >= -near && gap <= most && llabs(gap) < best) {
			best = llabs(gap);
			found = i + 1;
		}
	}
	return found;
}

/* A gap that counts in full is a jump perhaps, and is to be known if the clock
 * comes back from it. Where it was right for so long that it does not, all is
 * forgotten. */
static void go_on(struct ages *g, size_t line, int64_t now, int64_t most)
{
	if (line == g->n)
		last_of(g)->lost -= g->pending;
	g->n = line;
	g->pending = 0;
	struct line l = *last_of(g);
	if (now - l.to > NEAR)
		add_line(g, now, now - l.lost);
	last_of(g)->to = now;
	if (now - last_of(g)->from > most) {
		g->v[0] = *last_of(g);
		g->n = 1;
	}
}

static void begin_line(struct ages *g, int64_t now, int64_t most)
{
	const struct line l = *last_of(g);
	bool on = now > l.to;
	add_line(g, now, l.to - l.lost + (on ? g->pending : 0));
	g->pending = on ? most : 0;
}

/* Who waits is older by what this returns, or younger. */
static int64_t move_on(struct ages *g, int64_t now, int64_t most)
{
	int64_t age = last_of(g)->to - last_of(g)->lost;
	size_t line = next_to(g, now, most);
	if (line)
		go_on(g, line, now, most);
	else
		begin_line(g, now, most);
	return now - last_of(g)->lost - age;
}

/* An older version's was three numbers, the first of them the time. */
static int read_ages(struct store *st, struct ages *out, struct err *e)
{
	struct str text;
	long long pending = 0, from, to, lost;
	int used = 0;
	*out = (struct ages){0};
	if (meta_get(st, S("clock"), &text, e) < 0)
		return -1;
	if (!text.n)
		return 0;
	if (sscanf(text.p, "pending %lld%n", &pending, &used) == 1) {
		const char *p = text.p + used;
		out->pending = pending;
		while (
		    out->n < LINES_MAX && sscanf(p, " %lld..%lld-%lld%n", &from,
					      &to, &lost, &used) == 3) {
			out->v[out->n++] = (struct line){from, to, lost};
			p += used;
		}
	} else if (sscanf(text.p, "%lld", &to) == 1) {
		add_line(out, to, 0);
	}
	return 0;
}

static int write_ages(struct store *st, const struct ages *g, struct err *e)
{
	struct str text =
	    arena_printf(st->a, "pending %lld", (long long)g->pending);
	for (size_t i = 0; i < g->n; i++)
		text = arena_printf(st->a, "%s %lld..%lld-%lld", text.p,
		    (long long)g->v[i].from, (long long)g->v[i].to,
		    (long long)g->v[i].lost);
	return meta_set(st, S("clock"), text, e);
}

/* What a quota kept until now has its place by age again. What a relay gave
 * back at the run before has not. */
static int in_place(
    struct store *st, int64_t before, int64_t now, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE outbox SET next_at = min(next_at, since - 1)"
	    " WHERE state IN (0, 3) AND state <> 3" /* by the index */
	    " AND iif(behind, 2, tries > 0) IN (0, 1)"
	    " AND next_at > ?1 AND next_at <= ?2",
	    "ii", before, now);
}

/* The instants of the outbox go with the clock from `was` to `now`. What is due
 * keeps its place there, and what is not becomes so. */
static int shift(struct store *st, int64_t was, int64_t now, int64_t older,
    int64_t most, struct err *e)
{
	int64_t says = now - was;
	int64_t step = says < 0 ? says : says > most ? says - most : 0;
	if ((step || older != says) &&
	    db_run(st->db, e,
		"UPDATE outbox SET"
		" since = ?1 - max(0, ?2 - since + ?3),"
		" next_at = min(next_at + ?4, max(next_at, ?1))",
		"iiii", now, was, older, step) < 0)
		return -1;
	return says > 0 ? in_place(st, was + step, now, e) : 0;
}

static int grow_older(
    struct store *st, int64_t now, int64_t most, struct err *e)
{
	struct ages g;
	if (read_ages(st, &g, e) < 0)
		return -1;
	if (!g.n) {
		add_line(&g, now, 0);
	} else {
		int64_t was = last_of(&g)->to;
		if (shift(st, was, now, move_on(&g, now, most), most, e) < 0)
			return -1;
	}
	return write_ages(st, &g, e);
}

static int last_run(struct store *st, int64_t *out, struct err *e)
{
	struct str run;
	long long t = 0;
	if (meta_get(st, S("last_run"), &run, e) < 0)
		return -1;
	*out = str_to_int(run, 0, INT64_MAX, &t) ? t : 0;
	return 0;
}

int store_time(struct store *st, int64_t now, int64_t *out, struct err *e)
{
	int64_t last;
	if (last_run(st, &last, e) < 0)
		return -1;
	*out = !clock_is_set(now) && clock_is_set(last) ? last : now;
	return 0;
}

int outbox_time(struct store *st, int64_t *now, struct err *e)
{
	struct ages g;
	if (read_ages(st, &g, e) < 0)
		return -1;
	if (g.n)
		*now = last_of(&g)->to;
	return 0;
}

static int begin(
    struct store *st, int64_t now, int64_t most, int64_t *out, struct err *e)
{
	int64_t last;
	if (last_run(st, &last, e) < 0 || quotas_begin(st, now, e) < 0 ||
	    grow_older(st, now, most, e) < 0)
		return -1;
	*out = last - now > AHEAD_MIN ? last - now : 0;
	if (*out && put_right(st, now, e) < 0)
		return -1;
	return meta_set(
	    st, S("last_run"), arena_printf(st->a, "%lld", (long long)now), e);
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
