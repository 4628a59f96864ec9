/* SPDX-License-Identifier: MIT */
/* gazetted: editions that are refused for what they hold. */
/*
 * A reader whose message is refused for what it holds is given up, for it may
 * be that reader's filter. Where it turns out to be the edition, those before
 * are held with the rest, so that one word of the operator sends it to all.
 *
 * What is held so, and why, is noted in the commit that holds it, until the
 * operator was told: a run that is killed in between leaves that to the next.
 * Notes are in `meta`, "spurned 12" or "damaged 12", with the relay's words;
 * and "settled 12" where the operator has let go some of it meanwhile: what was
 * to be held is, so it is told of, and nothing is held once more.
 */
#include "base/arena.h"
#include "store/state.h"

/* Of d, in SQL: it was given up for that. A refused address is counted in
 * `noes`, and what was not sent at all has no code. */
#define GIVEN_UP "d.state = 7 AND d.noes = 0 AND d.reply GLOB '[0-9]*'"

/* ---- notes ---- */

/* By whichever relay: the first word stays. */
static int note(
    struct store *st, const struct spurned_edition *x, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT OR IGNORE INTO meta(k, v) VALUES(? || ' ' || ?, ?)", "sib",
	    x->damaged ? S("damaged") : S("spurned"), x->id,
	    x->reply.n ? x->reply : S("?"));
}

int spurned_forget(struct store *st, int64_t edition, struct err *e)
{
	return db_run(st->db, e,
	    "DELETE FROM meta WHERE k IN ('spurned ' || ?1, 'damaged ' || ?1,"
	    " 'settled ' || ?1)",
	    "i", edition);
}

/* Of that edition (0: any), of that digest ("": any). */
static int noted(struct store *st, struct arena *a, int64_t edition,
    struct str digest, spurned_editions *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT m.id, m.damaged, m.v, EXISTS (SELECT 1 FROM meta WHERE"
		" k = 'settled ' || m.id) FROM (SELECT v, k GLOB 'damaged *' AS"
		"  damaged, CAST(substr(k, 9) AS INTEGER) AS id FROM meta"
		"  WHERE k GLOB 'spurned *' OR k GLOB 'damaged *') m"
		" LEFT JOIN edition x ON x.id = m.id"
		" WHERE (?1 = 0 OR m.id = ?1) AND (?2 = '' OR x.digest = ?2)"
		" ORDER BY m.id",
		"is", edition, digest) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) =
		    (struct spurned_edition){.id = db_int(&q, 0),
			.damaged = db_int(&q, 1) != 0,
			.reply = db_str(&q, a, 2),
			.settled = db_int(&q, 3) != 0};
	return rc;
}

/* ---- holding ---- */

static int hold_waiting(struct store *st, int64_t edition, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE outbox SET state = ?2 WHERE state IN (0, 3) AND"
	    " delivery IN (SELECT id FROM delivery WHERE edition = ?1)",
	    "ii", edition, (int64_t)DELIVERY_HELD);
}

static int hold_given_up(struct store *st, int64_t edition, int64_t now,
    int64_t *out_n, struct err *e)
{
	if (db_run(st->db, e,
		"INSERT INTO outbox(delivery, state, tries, repeats, next_at,"
		" since, route) SELECT d.id, ?2, d.tries, d.repeats, ?3, ?3,"
		" coalesce(d.relay, '') FROM delivery d WHERE d.edition = ?1"
		" AND " GIVEN_UP,
		"iii", edition, (int64_t)DELIVERY_HELD, now) < 0)
		return -1;
	*out_n += db_changed(st->db);
	if (db_run(st->db, e,
		"DELETE FROM refusal WHERE delivery IN (SELECT d.id"
		" FROM delivery d WHERE d.edition = ? AND " GIVEN_UP ")",
		"i", edition) < 0)
		return -1;
	return db_run(st->db, e,
	    "UPDATE delivery AS d SET state = 0 WHERE d.edition = ?"
	    " AND " GIVEN_UP,
	    "i", edition);
}

static int spurn(
    struct store *st, const struct spurned_edition *x, struct err *e)
{
	return hold_waiting(st, x->id, e) < 0 ? -1 : note(st, x, e);
}

int store_spurn(
    struct store *st, const struct spurned_edition *x, struct err *e)
{
	if (store_outbox_flush(st, e) < 0 || db_begin(st->db, e) < 0)
		return -1;
	return db_finish(st->db, spurn(st, x, e), "spurn", e);
}

/* All that is to be held is. */
static int hold(struct store *st, const struct spurned_edition *x, int64_t now,
    int64_t *out_n, struct err *e)
{
	if (x->settled)
		return 0;
	if (hold_waiting(st, x->id, e) < 0)
		return -1;
	return x->damaged ? 0 : hold_given_up(st, x->id, now, out_n, e);
}

static int settle(struct store *st, const struct spurned_edition *x,
    int64_t now, struct err *e)
{
	int64_t n = 0;
	if (hold(st, x, now, &n, e) < 0)
		return -1;
	return db_run(st->db, e,
	    "INSERT OR IGNORE INTO meta(k, v) VALUES('settled ' || ?, x'')",
	    "i", x->id);
}

int spurned_release(struct store *st, const struct queue_wish *w, struct err *e)
{
	struct arena *a = arena_new();
	spurned_editions all = {0};
	bool whole = !w->address.n && !w->relay.n;
	int64_t n = 0;
	int rc =
	    noted(st, a, w->edition, w->digest.n ? w->digest : S(""), &all, e);
	for (size_t i = 0; rc == 0 && i < all.n; i++) {
		const struct spurned_edition *x = &all.v[i];
		if (!whole) {
			rc = settle(st, x, w->now, e);
			continue;
		}
		if (!x->damaged && !x->settled)
			rc = hold_given_up(st, x->id, w->now, &n, e);
		if (rc == 0)
			rc = spurned_forget(st, x->id, e);
	}
	arena_free(&a);
	return rc;
}

/* ---- ruling ---- */

/* Those that the state alone shows. */
static int found(
    struct store *st, struct arena *a, spurned_editions *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT d.edition, d.reply, max(d.id) FROM refusal r"
		" CROSS JOIN delivery d ON d.id = r.delivery"
		" JOIN edition i ON i.id = d.edition WHERE " GIVEN_UP
		" AND d.digest <> '_mail'"
		" AND NOT EXISTS (SELECT 1 FROM edition x JOIN delivery y"
		"  ON y.edition = x.id LEFT JOIN outbox o ON o.delivery = y.id"
		"  WHERE x.digest = i.digest AND x.created_at = i.created_at"
		"  AND (y.state = 6 OR (o.state = 0 AND y.reply IS NULL)))"
		" GROUP BY d.edition",
		"") < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct spurned_edition){
		    .id = db_int(&q, 0), .reply = db_str(&q, a, 1)};
	return rc;
}

/* Nothing is, where the operator has dropped it meanwhile. */
static int is_held(
    struct store *st, int64_t edition, int64_t *out, struct err *e)
{
	return db_number(st->db, 0, out, e,
	    "SELECT EXISTS (SELECT 1 FROM delivery d JOIN outbox o"
	    " ON o.delivery = d.id WHERE d.edition = ?1 AND o.state = ?2)",
	    "ii", edition, (int64_t)DELIVERY_HELD);
}

static int hold_all(struct store *st, struct arena *a, int64_t now,
    spurned_editions *out, int64_t *out_n, struct err *e)
{
	spurned_editions all = {0};
	if (noted(st, a, 0, S(""), &all, e) < 0)
		return -1;
	vec_each (&all, x) {
		int64_t held;
		if (hold(st, x, now, out_n, e) < 0 ||
		    is_held(st, x->id, &held, e) < 0)
			return -1;
		if (held)
			*vec_push(a, out) = *x;
		else if (spurned_forget(st, x->id, e) < 0)
			return -1;
	}
	return 0;
}

static int rule(struct store *st, struct arena *a, const spurned_editions *more,
    int64_t now, spurned_editions *out, int64_t *out_n, struct err *e)
{
	vec_each (more, x)
		if (note(st, x, e) < 0)
			return -1;
	return hold_all(st, a, now, out, out_n, e);
}

int store_spurned(struct store *st, struct arena *a, int64_t now,
    spurned_editions *out, int64_t *out_n, struct err *e)
{
	spurned_editions more = {0}, all = {0};
	int64_t n = 0;
	*out_n = 0;
	if (store_outbox_flush(st, e) < 0 || found(st, a, &more, e) < 0 ||
	    noted(st, a, 0, S(""), &all, e) < 0)
		return -1;
	/* Nearly always there is nothing, and no write is needed to see it. */
	if (!more.n && !all.n)
		return 0;
	all = (spurned_editions){0};
	if (outbox_time(st, &now, e) < 0 || db_begin(st->db, e) < 0 ||
	    db_finish(
		st->db, rule(st, a, &more, now, &all, &n, e), "spurned", e) < 0)
		return -1;
	*out = all;
	*out_n = n;
	return 0;
}

static int told(struct store *st, const spurned_editions *all, struct err *e)
{
	vec_each (all, x)
		if (spurned_forget(st, x->id, e) < 0)
			return -1;
	return 0;
}

int store_spurned_told(
    struct store *st, const spurned_editions *all, struct err *e)
{
	if (db_begin(st->db, e) < 0)
		return -1;
	return db_finish(st->db, told(st, all, e), "spurned-told", e);
}
