/* SPDX-License-Identifier: MIT */
/* gazetted: what was believed of readers, and was the relay's fault, undone. */
/*
 * A suppression has consequences while it stands: what waits for its reader is
 * made final at the claim, and editions are frozen without a delivery while the
 * reader's cursor goes on with the group's. So who is let off it in the end
 * gets both: the former goes back into the outbox, and the cursor goes back to
 * the last edition that was for that reader, so that the next one tells all
 * that came behind it (invariant 4: what came before it was told).
 */
#include <stdio.h>

#include "base/arena.h"
#include "store/returns.h"
#include "store/state.h"
#include "store/tally.h"

/* Of d, in SQL, a delivery or a subscription with its address: mail goes to it
 * as far as suppression goes. */
#define FREE "NOT " SUPPRESSED

/* ---- what came of it ---- */

/* What waited. It has its whole time again. Of an edition whose message is not
 * kept any more the news comes as of one that was made without the reader. */
static int let_go(
    struct store *st, int64_t reader, int64_t since, int64_t now, struct err *e)
{
	if (db_run(st->db, e,
		"INSERT INTO outbox(delivery, state, tries, repeats, next_at,"
		" since, route, behind) SELECT d.id, 0, d.tries, d.repeats,"
		" ?3 - 1, ?3, coalesce(d.relay, ''), " BEHIND_OF_NEW
		" FROM delivery d WHERE d.subscriber = ?1 AND d.state = 9"
		" AND d.updated_at >= ?2 AND " FREE " AND " READS
		" AND EXISTS (SELECT 1 FROM rendering r WHERE r.id ="
		"  d.rendering)",
		"iii", reader, since, now) < 0)
		return -1;
	return db_run(st->db, e,
	    "UPDATE delivery SET state = 0, reply = NULL WHERE subscriber = ?1"
	    " AND state = 9 AND id IN (SELECT delivery FROM outbox)",
	    "i", reader);
}

/* Not before where the first began that told something and was not for the
 * reader: who came back in between is told nothing of the time before; nor is
 * who was put into the config anew, whose cursor no edition has moved yet. */
static int look_back(
    struct store *st, int64_t reader, int64_t since, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE subscription AS s SET cursor = min(cursor, max("
	    " (SELECT coalesce(max(i.window_to), 0) FROM delivery d"
	    "  JOIN edition i ON i.id = d.edition WHERE d.subscriber ="
	    "  s.subscriber AND d.digest = s.digest AND d.state <> 9),"
	    " (SELECT coalesce(min(i.window_from), s.cursor) FROM edition i"
	    "  WHERE i.digest = s.digest AND i.created_at >= ?2 AND i.told > 0"
	    "  AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.subscriber ="
	    "   s.subscriber AND d.digest = s.digest AND d.slot = i.slot"
	    "   AND d.state <> 9))))"
	    " WHERE s.subscriber = ?1 AND s.active = 1 AND joined_after = 0"
	    " AND EXISTS"
	    " (SELECT 1 FROM (SELECT address, s.digest AS digest"
	    "  FROM subscriber WHERE id = ?1) d WHERE " FREE ")",
	    "ii", reader, since);
}

/* What suppresses the address still keeps from it what this one did: who is let
 * off that, too, gets it then. */
static int leave_to_others(
    struct store *st, struct str address, int64_t since, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE suppression SET since = min(coalesce(since, at), ?2)"
	    " WHERE address = ?1",
	    "si", address, since);
}

int undo_suppressed(struct store *st, struct str address, int64_t since,
    int64_t now, struct err *e)
{
	int64_t reader;
	if (leave_to_others(st, address, since, e) < 0 ||
	    db_number(st->db, 0, &reader, e,
		"SELECT id FROM subscriber WHERE address = ?", "s",
		address) < 0 ||
	    let_go(st, reader, since, now, e) < 0)
		return -1;
	return look_back(st, reader, since, e);
}

int undo_suppression(struct store *st, struct str address, int64_t since,
    int64_t now, struct err *e)
{
	if (db_run(st->db, e,
		"DELETE FROM suppression WHERE address = ? AND digest = ''"
		" AND reason = 'bounced'",
		"s", address) < 0)
		return -1;
	return undo_suppressed(st, address, since, now, e);
}

/* ---- refusals ---- */

struct key128 store_refusal_key(int64_t delivery)
{
	char text[48];
	int n = snprintf(
	    text, sizeof(text), "refused delivery %lld", (long long)delivery);
	struct str s = {text, (size_t)n};
	return hash_key(&s, 1);
}

static int put_back(struct store *st, int64_t id, int64_t now, struct err *e)
{
	if (db_run(st->db, e,
		"INSERT INTO outbox(delivery, state, tries, repeats, next_at,"
		" since, route, behind) SELECT d.id, ?2, d.tries, d.repeats,"
		" ?3, ?3, coalesce(r.relay, d.relay, ''), 1 FROM delivery d"
		" LEFT JOIN refusal r ON r.delivery = d.id WHERE d.id = ?1",
		"iii", id, (int64_t)DELIVERY_DEFERRED, now) < 0 ||
	    db_run(st->db, e, "UPDATE delivery SET state = 0 WHERE id = ?", "i",
		id) < 0)
		return -1;
	return db_run(
	    st->db, e, "DELETE FROM refusal WHERE delivery = ?", "i", id);
}

/* The bounce b that the delivery ?1 became, whose words may be cut short. */
#define ITS_BOUNCE                                                             \
	" FROM delivery d JOIN bounce b ON +b.edition = d.edition AND"         \
	" b.address = d.address AND b.message_id IS NULL AND"                  \
	" CAST(b.words AS BLOB) = substr(CAST(d.reply AS BLOB), 1,"            \
	" length(CAST(b.words AS BLOB))) WHERE d.id = ?1"

/* The suppression that rests on it, perhaps with bounces of other editions. */
static int resting_on(struct store *st, struct arena *a, int64_t id,
    struct str *out_address, int64_t *out_at, struct err *e)
{
	struct rows q;
	*out_address = (struct str){NULL, 0};
	if (db_query(st->db, &q, e,
		"SELECT x.address, coalesce(x.since, x.at) FROM delivery i "
		"JOIN suppression x"
		" ON x.address = i.address AND x.digest = ''"
		" AND x.reason = 'bounced' WHERE i.id = ?1 AND"
		" (x.edition = i.edition OR EXISTS (SELECT 1" ITS_BOUNCE
		" AND b.at <= x.at AND b.kind > 0))",
		"i", id) < 0)
		return -1;
	int rc = db_row(&q, e);
	if (rc <= 0)
		return rc;
	*out_address = db_str(&q, a, 0);
	*out_at = db_int(&q, 1);
	db_end(&q);
	return 0;
}

/* Lifts it, or says what it rests on now. */
static int judge_again(struct store *st, const struct store_relent *w,
    struct str address, int64_t since, bool *out_lifted, struct err *e)
{
	bool enough;
	if (bounces_enough(st, address, w->policy, w->now, &enough, e) < 0)
		return -1;
	*out_lifted = !enough;
	if (enough)
		return db_run(st->db, e,
		    "UPDATE suppression SET (message_id, status, words,"
		    " edition) = (SELECT message_id, status, words, edition"
		    "  FROM bounce b WHERE b.address = ?1 AND b.kind > 0"
		    "  ORDER BY b.id DESC LIMIT 1) WHERE address = ?1"
		    " AND digest = '' AND reason = 'bounced'",
		    "s", address);
	return undo_suppression(st, address, since, w->now, e);
}

/* The bounce that it became, and what came of that. */
static int unhear(struct store *st, struct arena *a,
    const struct store_relent *w, int64_t id, struct relented *out,
    struct err *e)
{
	struct key128 key = store_refusal_key(id);
	struct str address;
	int64_t since = 0;
	bool lifted = false;
	if (resting_on(st, a, id, &address, &since, e) < 0 ||
	    db_run(st->db, e,
		"DELETE FROM bounce WHERE id IN (SELECT b.id" ITS_BOUNCE ")",
		"i", id) < 0 ||
	    (address.n && judge_again(st, w, address, since, &lifted, e) < 0))
		return -1;
	if (lifted)
		*vec_push(a, &out->lifted) = address;
	return db_run(st->db, e, "DELETE FROM returned WHERE key = ?", "b",
	    (struct str){(const char *)key.b, sizeof(key.b)});
}

static int relent(struct store *st, struct arena *a,
    const struct store_relent *w, struct relented *out, struct err *e)
{
	struct str name = w->relay.n ? w->relay : S("");
	for (size_t i = 0; i < w->n; i++)
		if (unhear(st, a, w, w->ids[i], out, e) < 0 ||
		    put_back(st, w->ids[i], w->now, e) < 0)
			return -1;
	if (db_run(st->db, e,
		"UPDATE delivery SET promised = 1 WHERE edition IN" ISSUE
		" AND noes > 0 AND state = 0 AND ?2 IN ('', relay)",
		"is", w->issue, name) < 0 ||
	    db_run(st->db, e,
		"INSERT OR IGNORE INTO refused(relay, fault, at)"
		" VALUES(?, 'doubt ' || ?, ?)",
		"sii", name, w->issue, w->now) < 0)
		return -1;
	out->news = db_changed(st->db) > 0;
	return 0;
}

int store_relent(struct store *st, struct arena *a,
    const struct store_relent *w, struct relented *out, struct err *e)
{
	struct relented done = {0};
	tally_drop(st);
	if (db_begin(st->db, e) < 0 ||
	    db_finish(st->db, relent(st, a, w, &done, e), "relent", e) < 0)
		return -1;
	*out = done;
	return 0;
}
