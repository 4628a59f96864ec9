/* SPDX-License-Identifier: MIT */
/* gazetted: how the relays were, and what they have had. */
/*
 * A message counts from when it is given to a connection until a window after
 * it was sent: whenever the relay sees it in between, no window of the relay's
 * has more than the quota. What is in hand stands in a row of its own, which
 * counts however old it is; what was in hand when a run was killed counts as
 * sent when the next one begins.
 *
 * A window slides in SLOTS steps: what was sent is counted by the slot it fell
 * into, and a slot counts until all of it is older than the window. So a quota
 * may be stricter than it says, a day's by a minute, and is never laxer.
 *
 * Clocks step, and which of two was right is not known. So what was sent counts
 * under its own slot, also where that is ahead by up to a window. Where some is
 * further ahead, all that is ahead counts as sent now too, once (`again` of its
 * slot's), and the last window of it stays where it is, should the clock go
 * there again. What is old is dropped a day later (prune.c). But in one boot of
 * the machine a step is known as one (ahead.c): what was sent in it (`here`)
 * goes with the clock, and what was sent before, by another, does not.
 */
#include "store/routes.h"

#include "base/arena.h"
#include "store/state.h"

#define SLOTS 1440 /* rows that a full one has at most */

#define IN_HAND "9223372036854775807" /* for a slot: INT64_MAX */

static struct str some(struct str s)
{
	return s.n ? s : S("");
}

int store_routes(
    struct store *st, struct arena *a, route_states *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT name, failures, since, not_before, kind, reason,"
		" config FROM route ORDER BY name",
		"") < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct route_state){
		    .name = db_str(&q, a, 0),
		    .failures = (int)db_int(&q, 1),
		    .since = db_int(&q, 2),
		    .not_before = db_int(&q, 3),
		    .kind = (enum err_kind)db_int(&q, 4),
		    .reason = db_str(&q, a, 5),
		    .config = db_str(&q, a, 6),
		};
	return rc;
}

int store_route_put(
    struct store *st, const struct route_state *r, struct err *e)
{
	if (!r->failures)
		return db_run(st->db, e, "DELETE FROM route WHERE name = ?",
		    "s", some(r->name));
	return db_run(st->db, e,
	    "INSERT OR REPLACE INTO route(name, failures, since, not_before,"
	    " kind, reason, config) VALUES(?, ?, ?, ?, ?, ?, ?)",
	    "siiiiss", some(r->name), (int64_t)r->failures, r->since,
	    r->not_before, (int64_t)r->kind, some(r->reason), some(r->config));
}

/* ---- quotas ---- */

static int64_t width(const struct quota *q)
{
	return q->seconds / SLOTS > 1 ? q->seconds / SLOTS : 1;
}

#define SLOTS_AHEAD                                                            \
	" name = ?1 AND width = ?2 AND slot > ?3 AND slot < " IN_HAND

static int bring(struct store *st, struct str name, const struct quota *quota,
    int64_t now, struct err *e)
{
	int64_t w = width(quota);
	if (db_run(st->db, e,
		"INSERT INTO spent(name, width, slot, n)"
		" SELECT name, width, ?3 - ?3 % ?2, sum(n - again) FROM spent"
		" WHERE" SLOTS_AHEAD " AND n > again"
		" ON CONFLICT DO UPDATE SET n = n + excluded.n",
		"sii", some(name), w, now) < 0 ||
	    db_run(st->db, e,
		"DELETE FROM spent WHERE" SLOTS_AHEAD " AND n > again AND"
		" slot <= (SELECT max(slot) FROM spent WHERE" SLOTS_AHEAD
		" AND n > again) - ?4",
		"siii", some(name), w, now, quota->seconds + w) < 0)
		return -1;
	return db_run(st->db, e, "UPDATE spent SET again = n WHERE" SLOTS_AHEAD,
	    "sii", some(name), w, now);
}

static int look_ahead(struct store *st, struct str name,
    const struct quota *quota, int64_t now, struct err *e)
{
	int64_t any;
	if (db_number(st->db, 0, &any, e,
		"SELECT EXISTS (SELECT 1 FROM spent WHERE" SLOTS_AHEAD
		" AND n > again)",
		"sii", some(name), width(quota), now + quota->seconds) < 0)
		return -1;
	if (!any)
		return 0;
	if (db_begin(st->db, e) < 0)
		return -1;
	return db_finish(
	    st->db, bring(st, name, quota, now, e), "quota ahead", e);
}

/* Of a slot that counts, in SQL: what does not stand in another one that does;
 * ?5: now. */
#define COUNTS "(n - iif(slot > ?5 AND slot < " IN_HAND ", again, 0))"

/* What it had within the window or has in hand, and when the oldest of that
 * leaves it: at the earliest, for what is in hand. */
static int spent(struct store *st, struct str name, const struct quota *quota,
    int64_t now, int64_t *out_n, int64_t *out_frees, struct err *e)
{
	struct rows q;
	int64_t w = width(quota);
	if (look_ahead(st, name, quota, now, e) < 0 ||
	    db_query(st->db, &q, e,
		"SELECT total(" COUNTS "), min(iif(slot = " IN_HAND
		", ?5, slot)) FROM spent"
		" WHERE name = ?1 AND width = ?2 AND " COUNTS " > 0"
		" AND (slot = " IN_HAND " OR (slot > ?3 AND slot <= ?4))",
		"siiii", some(name), w, now - quota->seconds - w,
		now + quota->seconds, now) < 0)
		return -1;
	int rc = db_row(&q, e);
	if (rc > 0) {
		*out_n = db_int(&q, 0);
		*out_frees = db_int(&q, 1) + w + quota->seconds;
		db_end(&q);
	}
	return rc < 0 ? -1 : 0;
}

int store_room(struct store *st, struct str name, const struct rate *rate,
    int64_t now, int64_t max, int64_t *out_room, int64_t *out_frees,
    struct err *e)
{
	int64_t room = max, frees = 0;
	for (int i = 0; i < rate->n; i++) {
		const struct quota *q = &rate->v[i];
		int64_t n = 0, then = now;
		if (spent(st, name, q, now, &n, &then, e) < 0)
			return -1;
		if (n >= q->count && then > frees)
			frees = then;
		if (q->count - n < room)
			room = n < q->count ? q->count - n : 0;
	}
	*out_room = room;
	*out_frees = frees;
	return 0;
}

static int give(struct store *st, struct str name, const struct quota *q,
    int64_t n, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT INTO spent(name, width, slot, n)"
	    " VALUES(?1, ?2, " IN_HAND ", ?3)"
	    " ON CONFLICT DO UPDATE SET n = n + ?3",
	    "sii", some(name), width(q), n);
}

int store_give(struct store *st, struct str name, const struct rate *rate,
    int64_t n, struct err *e)
{
	int rc = 0;
	if (!rate->n || !n)
		return 0;
	if (db_begin(st->db, e) < 0)
		return -1;
	for (int i = 0; rc == 0 && i < rate->n; i++)
		rc = give(st, name, &rate->v[i], n, e);
	return db_finish(st->db, rc, "quota", e);
}

static int settle(struct store *st, struct str name, const struct quota *q,
    int64_t now, int64_t sent, int64_t back, struct err *e)
{
	int64_t w = width(q);
	if (db_run(st->db, e,
		"UPDATE spent SET n = max(0, n - ?3) WHERE name = ?1"
		" AND width = ?2 AND slot = " IN_HAND,
		"sii", some(name), w, sent + back) < 0)
		return -1;
	return !sent ? 0
		     : db_run(st->db, e,
			   "INSERT INTO spent(name, width, slot, n, here)"
			   " VALUES(?1, ?2, ?3, ?4, 1)"
			   " ON CONFLICT DO UPDATE SET n = n + ?4",
			   "siii", some(name), w, now - now % w, sent);
}

int store_settle_given(struct store *st, struct str name,
    const struct rate *rate, int64_t now, int64_t sent, int64_t back,
    struct err *e)
{
	int rc = 0;
	if (!rate->n || (!sent && !back))
		return 0;
	if (db_begin(st->db, e) < 0)
		return -1;
	for (int i = 0; rc == 0 && i < rate->n; i++)
		rc = settle(st, name, &rate->v[i], now, sent, back, e);
	return db_finish(st->db, rc, "settle quota", e);
}

int quotas_begin(struct store *st, int64_t now, struct err *e)
{
	if (db_run(st->db, e,
		"INSERT INTO spent(name, width, slot, n, here)"
		" SELECT name, width, ?1 - ?1 % width, n, 1 FROM spent"
		" WHERE slot = " IN_HAND " AND n > 0"
		" ON CONFLICT DO UPDATE SET n = n + excluded.n",
		"i", now) < 0)
		return -1;
	return db_run(st->db, e, "DELETE FROM spent WHERE slot = " IN_HAND, "");
}

int quotas_stay(struct store *st, int64_t before, struct err *e)
{
	if (db_run(st->db, e,
		"INSERT INTO spent(name, width, slot, n, again, here)"
		" SELECT name, width, slot, n, again, 0 FROM spent"
		" WHERE here AND slot < ?"
		" ON CONFLICT DO UPDATE SET n = n + excluded.n,"
		" again = again + excluded.again",
		"i", before) < 0)
		return -1;
	return db_run(st->db, e, "DELETE FROM spent WHERE here AND slot < ?",
	    "i", before);
}

/* One that is ahead by less frees no more than two windows in one: twice. */
int quotas_haunt(struct store *st, int64_t ahead, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT INTO spent(name, width, slot, n, again)"
	    " SELECT name, width, slot + ?1, n, n FROM spent"
	    " WHERE here AND ?1 > width * 720"
	    " ON CONFLICT DO UPDATE SET n = n + excluded.n,"
	    " again = again + excluded.again",
	    "i", ahead);
}

/* In two parts, for no two slots may meet on the way. */
int quotas_move(struct store *st, int64_t step, struct err *e)
{
	if (db_run(st->db, e, "UPDATE spent SET slot = -(slot + ?1) WHERE here",
		"i", step) < 0)
		return -1;
	return db_run(
	    st->db, e, "UPDATE spent SET slot = -slot WHERE slot < 0", "");
}

/* A window is no longer than that, with its last slot. */
#define WINDOW "((width + 1) * 1440 + width)"

int quotas_prune(struct store *st, int64_t before, int64_t now, struct err *e)
{
	if (db_run(st->db, e, "DELETE FROM spent WHERE slot <= ? - " WINDOW,
		"i", before) < 0)
		return -1;
	return before == now ? 0
			     : db_run(st->db, e,
				   "DELETE FROM spent WHERE slot > ? + " WINDOW
				   " AND slot < " IN_HAND " AND again >= n",
				   "i", now);
}
