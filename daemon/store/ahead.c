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
 *
 * In one boot of the machine it is known how much time went by at least, so
 * that a step is one of any size: another line begins there, at the age that is
 * right. What was between this boot and the run before is what the clocks of
 * this boot say, and the least of it. It does not count before it has been up
 * for a while, for its clock may not have been set; nor ever for what began in
 * this boot.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/clock.h"
#include "store/state.h"

/* A step that is corrected within a day puts off nothing for longer. */
#define AHEAD_MIN 86400
#define NEAR	  10800 /* seconds that are no step, to either side */
#define SLEW	  60	/* nor where it is known what went by */
#define SOON	  3600	/* in which a clock that was set falsely is put right */
#define LINES_MAX 16	/* then the oldest is forgotten */

/* Of a run whose clock was ahead, be it by seconds, as of one at ?1; ?2: what
 * its clock said. Who was asked hours ahead is asked now, for nobody knows how
 * long ago that was. */
static const char *const moved[] = {
    "UPDATE turn SET next = ?1 + iif(last > ?1 + 10800, 0, next - last),"
    " last = ?1, good = min(good, ?1), last_full = min(last_full, ?1)"
    " WHERE last > ?1",
    "UPDATE turn SET next = ?1 WHERE next > ?2 AND ?2 > ?1 + 86400",
    "UPDATE route SET not_before = not_before - (?2 - ?1)"
    " WHERE not_before > ?2",
    "UPDATE held_host SET until = until - (?2 - ?1)"
    " WHERE until > ?2",
};

/* What a run put off from an instant that is still to come. That slots of
 * digests come once each is the deliveries' own care. */
static const char *const put_off[] = {
    "UPDATE route SET not_before = ?1 WHERE not_before > ?1",
    "UPDATE page SET asked = min(asked, ?1), again = min(again, ?1)",
    "DELETE FROM held_host WHERE until > ?1 + 86400",
    "DELETE FROM robots WHERE until > ?1 + 86400",
    "UPDATE bounce SET at = ?1 WHERE at > ?1 + 86400",
};

/* The next sync sets the instants of subscriptions whose spec is another. */
static const char *const anew[] = {
    "UPDATE subscription SET spec = ''",
    "DELETE FROM meta WHERE k = 'config'",
};

static int put_right(struct store *st, int64_t last, int64_t now, struct err *e)
{
	for (size_t i = 0; i < sizeof(moved) / sizeof(*moved); i++)
		if (db_run(st->db, e, moved[i], "ii", now, last) < 0)
			return -1;
	if (last - now <= AHEAD_MIN)
		return 0;
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

/* The boot of the machine that the last run was in. */
struct stay {
	struct boot boot; /* as of then; its `id` "": not known */
	int64_t high;	  /* most that the clock said beyond `up` */
	int64_t gap;	  /* that counts before its first run; -1: not known */
	int64_t due;	  /* of it, that was not counted yet */
	int64_t ended;	  /* the clock before the gap, less `up` after it */
	int64_t began;	  /* since when what its first run made has waited */
};

struct ages {
	size_t n;
	struct line v[LINES_MAX]; /* as they began; the clock is on the last */
	int64_t pending;	  /* what the gap before it will count */
	struct stay here;
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
 * forgotten. Returns what it counts of a gap before. */
static int64_t go_on(struct ages *g, size_t line, int64_t now, int64_t most)
{
	int64_t owed = line == g->n ? g->pending : 0;
	last_of(g)->lost -= owed;
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
	return owed;
}

static int64_t begin_line(struct ages *g, int64_t now, int64_t most)
{
	const struct line l = *last_of(g);
	bool on = now > l.to;
	int64_t owed = on ? g->pending : 0;
	add_line(g, now, l.to - l.lost + owed);
	g->pending = on ? most : 0;
	return owed;
}

/* Of what may not be known. */
static int64_t at_most(int64_t gap, int64_t most)
{
	return gap < 0 ? 0 : gap < most ? gap : most;
}

/* Where the machine tells its boots, one line is enough. */
static void only_line(struct ages *g, int64_t now, int64_t age)
{
	g->n = 0;
	add_line(g, now, age);
}

/* Returns, as the next does, what it counts of a gap before; *out_gap: of the
 * one before this boot, or the last. */
static int64_t begin_boot(
    struct ages *g, const struct store_run *run, int64_t *out_gap)
{
	const struct line l = *last_of(g);
	int64_t gap = run->now - l.to, owed = gap > 0 ? g->pending : 0;
	*out_gap = gap > 0 ? g->here.due : 0;
	only_line(g, run->now, l.to - l.lost + owed + *out_gap);
	g->pending = 0;
	gap = gap < 0 ? -1 : at_most(gap, run->most);
	g->here = (struct stay){.high = run->now - run->boot->up,
	    .gap = gap,
	    .due = gap < 0 ? 0 : gap,
	    .ended = l.to - run->boot->up,
	    .began = run->now};
	return owed;
}

/* Returns what it counts of the gap before this boot: all, once its clock must
 * have been set. */
static int64_t count_gap(struct ages *g, const struct store_run *run)
{
	int64_t due = run->boot->up >= SOON ? g->here.due : 0;
	g->here.due -= due;
	last_of(g)->lost -= due;
	return due;
}

/* The clock made a step, and it is known what went by meanwhile: it was set. */
static int64_t step_to(struct ages *g, const struct store_run *run,
    int64_t passed, int64_t *out_gap)
{
	const struct line l = *last_of(g);
	struct stay *s = &g->here;
	int64_t gap = run->now - run->boot->up - s->ended, owed = g->pending;
	int64_t counted = at_most(s->gap, INT64_MAX) - s->due;
	bool counts = passed <= run->most;
	if (gap >= 0 && (s->gap < 0 || gap < s->gap))
		s->gap = at_most(gap, run->most);
	*out_gap = at_most(s->gap, INT64_MAX) - counted;
	s->due = 0;
	only_line(g, run->now,
	    l.to - l.lost + owed + *out_gap + (counts ? passed : 0));
	g->pending = counts ? 0 : run->most;
	return owed;
}

/* Seconds since the last run, whatever the clock says; -1: not known. */
static int64_t passed_since(const struct stay *s, const struct boot *boot)
{
	return boot && strcmp(boot->id, s->boot.id) == 0 &&
		       boot->up >= s->boot.up
		   ? boot->up - s->boot.up
		   : -1;
}

/* From one run to the next. A clock that is further than it has been in this
 * boot may be right, for a virtual machine that was paused does not know for
 * how long, nor one that was off by which clock it began. */
struct move {
	int64_t was, now;
	int64_t passed; /* -1: not known */
	int64_t step;	/* by which the clock is further than it should be */
	bool sure;	/* that is known */
	bool believed;	/* the clock may be right nevertheless */
	int64_t older;	/* by which who waits is older now, or younger */
	int64_t owed;	/* of that, by what was before the run before */
	int64_t gap;	/* and by what was before this boot */
	int64_t least;	/* that is older, so that it will owe what is pending */
};

static struct move move_on(struct ages *g, const struct store_run *run)
{
	int64_t now = run->now, was = last_of(g)->to, says = now - was;
	int64_t age = was - last_of(g)->lost, most = run->most;
	int64_t passed = passed_since(&g->here, run->boot);
	struct move m = {.was = was, .now = now, .passed = passed};
	m.step = says < 0 ? says : says > most ? says - most : 0;
	if (passed >= 0 && llabs(says - passed) > SLEW) {
		m.owed = step_to(g, run, passed, &m.gap);
		m.step = says - passed;
		m.sure = true;
		m.believed = now - run->boot->up > g->here.high + SLEW;
	} else if (passed < 0 && run->boot) {
		m.owed = begin_boot(g, run, &m.gap);
		m.least = 1;
	} else {
		m.gap = passed < 0 ? 0 : count_gap(g, run);
		size_t line = passed < 0     ? next_to(g, now, most)
			      : says <= most ? g->n
					     : 0;
		m.owed =
		    line ? go_on(g, line, now, most) : begin_line(g, now, most);
	}
	m.older = now - last_of(g)->lost - age;
	m.least |= g->pending > 0;
	return m;
}

/* An older version's was three numbers, the first of them the time. */
static int read_ages(struct store *st, struct ages *out, struct err *e)
{
	struct str text;
	struct stay *s = &out->here;
	long long pending = 0, from, to, lost, up = 0, high, gap, ended, began,
		  due;
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
		began = out->n ? last_of(out)->to : 0;
		due = 0;
		if (sscanf(p, " boot %39s %lld %lld %lld %lld %lld %lld",
			s->boot.id, &up, &high, &gap, &ended, &began, &due) < 5)
			s->boot.id[0] = 0;
		else
			*s = (struct stay){.boot = s->boot,
			    .high = high,
			    .gap = gap,
			    .ended = ended,
			    .began = began,
			    .due = due};
		s->boot.up = up;
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
	const struct stay *s = &g->here;
	if (s->boot.id[0])
		text = arena_printf(st->a,
		    "%s boot %s %lld %lld %lld %lld %lld %lld", text.p,
		    s->boot.id, (long long)s->boot.up, (long long)s->high,
		    (long long)s->gap, (long long)s->ended, (long long)s->began,
		    (long long)s->due);
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

/* How long what waits since then has waited now. What began with the run before
 * owes nothing for what was before that, nor what began in this boot for what
 * was before it. */
#define OLDER(since)                                                           \
	"max(?2 - " since " + ?3 - iif(" since " < ?4, 0, ?5)"                 \
	" - iif(" since " < ?6, 0, ?7), ?8)"
#define OLDER_TYPES "iiiiiiii"
#define OLDER_OF(m, began)                                                     \
	(m)->now, (m)->was, (m)->older, (m)->was, (m)->owed, (began),          \
	    (m)->gap, (m)->least

/* The same of the first that began in this boot. */
static int64_t began_then(const struct move *m, int64_t began)
{
	int64_t owed = began < m->was ? 0 : m->owed;
	return m->now - (m->was - began + m->older - owed - m->gap);
}

/* The instants of the outbox go with the clock. What is due keeps its place
 * there, and what is not becomes so where the step may be none. */
static int shift(
    struct store *st, const struct move *m, int64_t began, struct err *e)
{
	int64_t from = m->was + m->step;
	if ((m->step || m->older != m->now - m->was) &&
	    (db_run(st->db, e,
		 "UPDATE outbox SET since = ?1 - " OLDER(
		     "since") ","
			      " next_at = min(next_at + ?9, max(next_at, ?10))",
		 OLDER_TYPES "ii", OLDER_OF(m, began), m->step,
		 m->sure && !m->believed ? INT64_MAX : m->now) < 0 ||
		db_run(st->db, e,
		    "UPDATE delivery SET updated_at = ?1 - " OLDER(
			"updated_at") " WHERE noes > 0 AND id IN (SELECT "
				      "delivery FROM outbox)",
		    OLDER_TYPES, OLDER_OF(m, began)) < 0))
		return -1;
	return from < m->now ? in_place(st, from, m->now, e) : 0;
}

/* What was sent in this boot goes with the clock; with one that is believed
 * only what was sent just now. */
static int move_quotas(struct store *st, const struct move *m,
    const struct stay *before, struct err *e)
{
	int64_t beyond = m->was - before->boot.up;
	if (m->passed < 0)
		return before->boot.id[0] && before->high > beyond &&
			       quotas_haunt(st, before->high - beyond, e) < 0
			   ? -1
			   : quotas_stay(st, INT64_MAX, e);
	if (!m->sure)
		return 0;
	if (m->believed && quotas_stay(st, m->was + m->passed - SOON, e) < 0)
		return -1;
	return quotas_move(st, m->step, e);
}

/* The limits of what readers are asked count from when they were. In this boot
 * that goes with the clock, as quotas do, while none has answered; what is
 * still to come, as another boot's clock said, was before this one. */
static int move_requests(struct store *st, const struct move *m,
    const struct stay *before, const struct boot *boot, struct err *e)
{
	int64_t from = m->was - before->boot.up;
	if (m->believed && from < m->was + m->passed - SOON)
		from = m->was + m->passed - SOON;
	if (m->sure && db_run(st->db, e,
			   "UPDATE request SET at = at + ?1 WHERE done = 0"
			   " AND at > ?2 AND at <= ?3",
			   "iii", m->step, from, m->was) < 0)
		return -1;
	return db_run(st->db, e,
	    "UPDATE request SET at = ?2 WHERE at > ?1 + 86400", "ii", m->now,
	    m->now - (boot ? boot->up : 0));
}

static int grow_older(
    struct store *st, const struct store_run *run, struct err *e)
{
	struct ages g;
	if (read_ages(st, &g, e) < 0)
		return -1;
	const struct stay before = g.here;
	if (!g.n) {
		add_line(&g, run->now, 0);
		g.here.began = run->now;
	} else {
		struct move m = move_on(&g, run);
		if (m.passed >= 0)
			g.here.began = began_then(&m, before.began);
		if (shift(st, &m, before.began, e) < 0 ||
		    move_quotas(st, &m, &before, e) < 0 ||
		    move_requests(st, &m, &before, run->boot, e) < 0)
			return -1;
	}
	g.here.boot = run->boot ? *run->boot : (struct boot){.id = ""};
	if (run->now - g.here.boot.up > g.here.high)
		g.here.high = run->now - g.here.boot.up;
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
    struct store *st, const struct store_run *run, int64_t *out, struct err *e)
{
	int64_t last, now = run->now;
	if (last_run(st, &last, e) < 0 || grow_older(st, run, e) < 0 ||
	    quotas_begin(st, now, e) < 0 ||
	    (last > now && put_right(st, last, now, e) < 0))
		return -1;
	*out = last - now > AHEAD_MIN ? last - now : 0;
	return meta_set(
	    st, S("last_run"), arena_printf(st->a, "%lld", (long long)now), e);
}

int store_begin_run(struct store *st, const struct store_run *run,
    int64_t *out_ahead, struct err *e)
{
	int64_t ahead = 0;
	if (db_begin(st->db, e) < 0 ||
	    db_finish(st->db, begin(st, run, &ahead, e), "begin", e) < 0)
		return -1;
	*out_ahead = ahead;
	return 0;
}
