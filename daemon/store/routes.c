/* SPDX-License-Identifier: MIT */
/* gazetted: how the relays were, and what they have had. */
/*
 * A window slides in SLOTS steps: what was given is counted by the slot it
 * fell into, and a slot counts until all of it is older than the window. So a
 * quota may be stricter than it says, a day's by a minute, and is never laxer
 * for what is given. When that goes out is the relay's affair: what was given
 * and is slow may go beside what was given next. What comes back is taken from
 * the oldest that counts, as that of the newest would free what has gone out.
 * A slot of the future counts where it is a little ahead, by a clock that was
 * set back or an older version's wider steps, and no further.
 */
#include "store/routes.h"

#include "base/arena.h"
#include "store/state.h"

#define SLOTS 1440 /* rows that a full one has at most */
#define AHEAD 60   /* part of a window that a slot may be ahead */

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

/* What it had within the window, and when the oldest of that leaves it. */
static int spent(struct store *st, struct str name, const struct quota *quota,
    int64_t now, int64_t *out_n, int64_t *out_frees, struct err *e)
{
	struct rows q;
	int64_t w = width(quota);
	if (db_query(st->db, &q, e,
		"SELECT total(n), min(slot) FROM spent WHERE name = ?1"
		" AND width = ?2 AND slot > ?3 AND slot <= ?4 AND n > 0",
		"siii", some(name), w, now - quota->seconds - w,
		now + quota->seconds / AHEAD) < 0)
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

static int give_back(
    struct store *st, struct str name, int64_t w, int64_t n, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE spent SET n = n - t.k FROM (SELECT slot, max(0, min(n,"
	    " ?3 + n - sum(n) OVER (ORDER BY slot))) AS k FROM spent"
	    " WHERE name = ?1 AND width = ?2 AND n > 0) t"
	    " WHERE name = ?1 AND width = ?2 AND spent.slot = t.slot",
	    "sii", some(name), w, n);
}

static int spend(struct store *st, struct str name, const struct quota *q,
    int64_t now, int64_t n, struct err *e)
{
	int64_t w = width(q);
	if (db_run(st->db, e,
		"DELETE FROM spent WHERE name = ? AND width = ? AND slot <= ?",
		"sii", some(name), w, now - q->seconds - w) < 0)
		return -1;
	if (n < 0)
		return give_back(st, name, w, -n, e);
	return db_run(st->db, e,
	    "INSERT INTO spent(name, width, slot, n) VALUES(?1, ?2, ?3, ?4)"
	    " ON CONFLICT DO UPDATE SET n = n + ?4",
	    "siii", some(name), w, now - now % w, n);
}

int store_spend(struct store *st, struct str name, const struct rate *rate,
    int64_t now, int64_t n, struct err *e)
{
	int rc = 0;
	if (!rate->n || !n)
		return 0;
	if (db_begin(st->db, e) < 0)
		return -1;
	for (int i = 0; rc == 0 && i < rate->n; i++)
		rc = spend(st, name, &rate->v[i], now, n, e);
	return db_finish(st->db, rc, "quota", e);
}
