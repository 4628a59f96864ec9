/* SPDX-License-Identifier: MIT */
/* gazetted: editions that are refused for what they hold. */
/*
 * A reader whose message is refused for what it holds is given up, for it may
 * be that reader's filter. Where it turns out to be the edition, those before
 * are held with the rest, so that one word of the operator sends it to all.
 */
#include "base/arena.h"
#include "store/state.h"

/* Of d, in SQL: it was given up for that. A refused address is counted in
 * `noes`, and what was not sent at all has no code. */
#define GIVEN_UP "d.state = 7 AND d.noes = 0 AND d.reply GLOB '[0-9]*'"

int store_spurned(
    struct store *st, struct arena *a, spurned_editions *out, struct err *e)
{
	struct rows q;
	int rc;
	if (store_outbox_flush(st, e) < 0 ||
	    db_query(st->db, &q, e,
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

static int hold(struct store *st, int64_t edition, int64_t now, int64_t *out_n,
    struct err *e)
{
	if (db_run(st->db, e,
		"INSERT INTO outbox(delivery, state, tries, repeats, next_at,"
		" since, route) SELECT d.id, ?2, d.tries, d.repeats, ?3, ?3,"
		" coalesce(d.relay, '') FROM delivery d WHERE d.edition = ?1"
		" AND " GIVEN_UP,
		"iii", edition, (int64_t)DELIVERY_HELD, now) < 0)
		return -1;
	*out_n = db_changed(st->db);
	if (db_run(st->db, e,
		"DELETE FROM refusal WHERE delivery IN (SELECT d.id"
		" FROM delivery d WHERE d.edition = ? AND " GIVEN_UP ")",
		"i", edition) < 0 ||
	    db_run(st->db, e,
		"UPDATE delivery AS d SET state = 0 WHERE d.edition = ?"
		" AND " GIVEN_UP,
		"i", edition) < 0)
		return -1;
	return db_run(st->db, e,
	    "UPDATE outbox SET state = ?2 WHERE state IN (0, 3) AND"
	    " delivery IN (SELECT id FROM delivery WHERE edition = ?1)",
	    "ii", edition, (int64_t)DELIVERY_HELD);
}

int store_hold_spurned(struct store *st, int64_t edition, int64_t now,
    int64_t *out_n, struct err *e)
{
	int64_t n = 0;
	if (store_outbox_flush(st, e) < 0 || outbox_time(st, &now, e) < 0 ||
	    db_begin(st->db, e) < 0 ||
	    db_finish(st->db, hold(st, edition, now, &n, e), "spurned", e) < 0)
		return -1;
	*out_n = n;
	return 0;
}
