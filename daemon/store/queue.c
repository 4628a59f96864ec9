/* SPDX-License-Identifier: MIT */
/* gazetted: the operator's hand in the outbox. */
/*
 * Only what is at rest is touched: ready, deferred and held. What a run has in
 * hand, or left uncertain, is for recovery (outbox.c) to decide. So this may be
 * done beside a run, too, which claims in lots and finds fewer then.
 */
#include "base/arena.h"
#include "store/state.h"

/* Deliveries that a wish is about; ?1 edition, ?2 address, ?3 digest, ?4 the
 * relay that had it last. */
#define WANTED                                                                 \
	" AND delivery IN (SELECT id FROM delivery WHERE (?1 = 0 OR"           \
	" edition = ?1) AND (?2 = '' OR address = ?2 COLLATE NOCASE)"          \
	" AND (?3 = '' OR digest = ?3)) AND (?4 = '' OR route = ?4)"

/* Suppressed then (9: it stays so, invariant 11) or since. */
#define BARRED "(d.state = 9 OR " SUPPRESSED ")"

static struct str some(struct str s)
{
	return s.n ? s : S("");
}

static int drop(struct store *st, const struct queue_wish *w, int64_t now,
    struct queue_done *out, struct err *e)
{
	if (db_run(st->db, e,
		"UPDATE delivery SET state = iif(had, 6, ?5),"
		" updated_at = ?6, reply = iif(NOT had,"
		" 'dropped by the operator', iif(reply GLOB '[45]*',"
		" 'had before; asked for again, and dropped', reply)),"
		" tries = o.tries,"
		" repeats = o.repeats FROM outbox o WHERE o.delivery ="
		" delivery.id AND o.state IN (0, 3, 5)" WANTED,
		"isssii", w->edition, some(w->address), some(w->digest),
		some(w->relay), (int64_t)DELIVERY_SKIPPED, now) < 0)
		return -1;
	out->n = db_changed(st->db);
	return db_run(st->db, e,
	    "DELETE FROM outbox WHERE state IN (0, 3, 5)" WANTED, "isss",
	    w->edition, some(w->address), some(w->digest), some(w->relay));
}

/* `types`: "isss", and an "i" more where the statement has a ?5, the time. */
static int change(struct store *st, const char *sql, const char *types,
    const struct queue_wish *w, struct queue_done *out, struct err *e)
{
	if (db_run(st->db, e, sql, types, w->edition, some(w->address),
		some(w->digest), some(w->relay), w->now) < 0)
		return -1;
	out->n = db_changed(st->db);
	return 0;
}

/* It has its whole time again. Its repeats stay: one of unknown fate goes once
 * more, to the relay that had it. So does its place behind others. Who is not
 * to have it any more keeps it held. Of an edition that a run held before it
 * was killed all goes that it would have held. */
static int release(struct store *st, const struct queue_wish *w,
    struct queue_done *out, struct err *e)
{
	struct str address = some(w->address), digest = some(w->digest),
		   relay = some(w->relay);
	if (spurned_release(st, w, e) < 0 ||
	    db_number(st->db, 0, &out->suppressed, e,
		"SELECT count(*) FROM outbox WHERE state = 5" WANTED
		" AND delivery IN (SELECT d.id FROM delivery d WHERE " BARRED
		")",
		"isss", w->edition, address, digest, relay) < 0 ||
	    db_number(st->db, 0, &out->gone, e,
		"SELECT count(*) FROM outbox WHERE state = 5" WANTED
		" AND delivery IN (SELECT d.id FROM delivery d WHERE "
		"NOT " BARRED " AND NOT " READS ")",
		"isss", w->edition, address, digest, relay) < 0)
		return -1;
	return change(st,
	    "UPDATE outbox SET state = 0, next_at = min(next_at, ?5),"
	    " since = ?5 WHERE state = 5" WANTED
	    " AND delivery IN (SELECT d.id FROM delivery d WHERE NOT " BARRED
	    " AND " READS ")",
	    "isssi", w, out, e);
}

static int apply(struct store *st, enum queue_verb verb,
    const struct queue_wish *w, struct queue_done *out, struct err *e)
{
	switch (verb) {
	case QUEUE_HOLD:
		return change(st,
		    "UPDATE outbox SET state = 5 WHERE state IN (0, 3)" WANTED,
		    "isss", w, out, e);
	case QUEUE_RELEASE: return release(st, w, out, e);
	case QUEUE_FLUSH:
		if (db_run(st->db, e,
			"UPDATE route SET not_before = 0 WHERE ?1 = '' OR"
			" name = ?1",
			"s", some(w->relay)) < 0)
			return -1;
		return change(st,
		    "UPDATE outbox SET next_at = min(since, ?5)"
		    " WHERE state IN (0, 3) AND next_at > ?5" WANTED,
		    "isssi", w, out, e);
	case QUEUE_DROP: break;
	}
	return drop(st, w, w->now, out, e);
}

int store_queue(struct store *st, enum queue_verb verb,
    const struct queue_wish *w, struct queue_done *out, struct err *e)
{
	struct queue_done done = {0};
	struct queue_wish at = *w;
	if (db_number(st->db, 0, &done.in_hand, e,
		"SELECT count(*) FROM outbox WHERE state IN (1, 2)" WANTED,
		"isss", w->edition, some(w->address), some(w->digest),
		some(w->relay)) < 0)
		return -1;
	if (verb != QUEUE_DROP && outbox_time(st, &at.now, e) < 0)
		return -1;
	if (store_outbox_flush(st, e) < 0 || db_begin(st->db, e) < 0 ||
	    db_finish(st->db, apply(st, verb, &at, &done, e), "queue", e) < 0)
		return -1;
	*out = done;
	return 0;
}

int store_queued(struct store *st, struct arena *a, const struct queue_wish *w,
    size_t limit, deliveries *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT d.id, d.edition, d.digest, d.address, o.state, o.tries,"
		" iif(o.next_at > o.since AND o.state <> 5, o.next_at, 0),"
		" iif(o.state = 0 AND d.updated_at < o.since, NULL, d.reply),"
		" o.route"
		" FROM outbox o"
		" JOIN delivery d ON d.id = o.delivery"
		" WHERE (?1 = 0 OR d.edition = ?1)"
		" AND (?2 = '' OR d.address = ?2 COLLATE NOCASE)"
		" AND (?3 = '' OR d.digest = ?3)"
		" AND (?4 = '' OR o.route = ?4) ORDER BY d.id LIMIT ?5",
		"isssi", w->edition, some(w->address), some(w->digest),
		some(w->relay), (int64_t)limit) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct delivery){
		    .id = db_int(&q, 0),
		    .edition = db_int(&q, 1),
		    .digest = db_str(&q, a, 2),
		    .address = db_str(&q, a, 3),
		    .state = (enum delivery_state)db_int(&q, 4),
		    .tries = (int)db_int(&q, 5),
		    .next_at = db_int(&q, 6),
		    .reply = db_str(&q, a, 7),
		    .route = db_str(&q, a, 8),
		};
	return rc;
}

int store_edition_known(struct store *st, int64_t edition, struct err *e)
{
	int64_t there;
	if (db_number(st->db, 0, &there, e,
		"SELECT count(*) FROM edition WHERE id = ?", "i", edition) < 0)
		return -1;
	return there ? 0
		     : err_set(e, ERR_REJECT,
			   "there is no edition %lld (gazetted list editions)",
			   (long long)edition);
}

/* ---- resend ---- */

/* Who had it, be it asked for again since, whatever came of that. */
#define HAS_HAD "(d.state = 6 OR d.had)"

/* What an operator asks for again; ?1 edition, ?2 address, ?4 whether also who
 * had it. */
#define ASKED                                                                  \
	"d.edition = ?1 AND (?2 = '' OR d.address = ?2 COLLATE NOCASE)"        \
	" AND (?4 OR NOT " HAS_HAD ")"

static int not_asked(struct store *st, const struct resend_wish *w,
    struct queue_done *out, struct err *e)
{
	if (db_number(st->db, 0, &out->suppressed, e,
		"SELECT count(*) FROM delivery d WHERE " ASKED " AND " BARRED,
		"isii", w->edition, w->address, w->now, (int64_t)w->all) < 0 ||
	    db_number(st->db, 0, &out->gone, e,
		"SELECT count(*) FROM delivery d WHERE " ASKED
		" AND NOT " BARRED " AND NOT " READS,
		"isii", w->edition, w->address, w->now, (int64_t)w->all) < 0)
		return -1;
	if (w->all)
		return 0;
	return db_number(st->db, 0, &out->had, e,
	    "SELECT count(*) FROM delivery d WHERE d.edition = ?1 AND " HAS_HAD
	    " AND (d.state <> 0 OR d.id IN (SELECT delivery FROM outbox WHERE"
	    " state = 5)) AND NOT " BARRED " AND " READS,
	    "i", w->edition);
}

static int resend(struct store *st, const struct resend_wish *w,
    struct queue_done *out, struct err *e)
{
	struct db *db = st->db;
	const struct queue_wish some_of = {
	    .edition = w->edition, .address = w->address, .now = w->now};
	if ((w->address.n && spurned_release(st, &some_of, e) < 0) ||
	    not_asked(st, w, out, e) < 0 ||
	    db_run(db, e,
		"UPDATE outbox SET state = 0, next_at = min(next_at, ?3),"
		" since = ?3 WHERE state = 5 AND delivery IN (SELECT d.id FROM"
		" delivery d WHERE " ASKED " AND " READS " AND NOT " BARRED ")",
		"isii", w->edition, w->address, w->now, (int64_t)w->all) < 0)
		return -1;
	out->n = db_changed(db);
	if (db_run(db, e,
		"INSERT INTO outbox(delivery, state, tries, repeats, next_at,"
		" since, behind) SELECT d.id, 0, 0, 0, ?3 - 1, "
		"?3, " BEHIND_OF_NEW " FROM delivery d WHERE " ASKED
		" AND " READS " AND NOT " BARRED " AND d.state IN (6, 7, 8, 10)"
		" AND NOT EXISTS (SELECT 1 FROM outbox o"
		"  WHERE o.delivery = d.id)",
		"isii", w->edition, w->address, w->now, (int64_t)w->all) < 0)
		return -1;
	out->n += db_changed(db);
	if (!w->address.n &&
	    (spurned_forget(st, w->edition, e) < 0 ||
		db_run(db, e, "UPDATE edition SET spurned = 0 WHERE id = ?",
		    "i", w->edition) < 0))
		return -1;
	/* Those that were final: of what is open all stands as it stood. */
	return db_run(db, e,
	    "UPDATE delivery SET had = had OR state = 6, state = 0,"
	    " reply = iif(state = 10, NULL, reply), noes = 0, promised = 0 "
	    "WHERE edition = ?1 AND state <> 0"
	    " AND id IN (SELECT delivery FROM outbox)",
	    "i", w->edition);
}

int store_resend(struct store *st, const struct resend_wish *w,
    struct queue_done *out, struct err *e)
{
	struct queue_done r = {0};
	struct resend_wish at = *w;
	int64_t there, edition = w->edition;
	at.address = some(w->address);
	at.all |= w->address.n > 0;
	if (store_edition_known(st, edition, e) < 0 ||
	    db_number(st->db, 0, &there, e,
		"SELECT count(*) FROM rendering WHERE edition = ?", "i",
		edition) < 0)
		return -1;
	if (!there)
		return err_set(e, ERR_REJECT,
		    "the message of edition %lld is not kept any more (see "
		    "keep_texts in gazetted.conf)",
		    (long long)edition);
	if (at.address.n &&
	    db_number(st->db, 0, &there, e,
		"SELECT count(*) FROM delivery WHERE edition = ? AND"
		" address = ? COLLATE NOCASE",
		"is", edition, at.address) < 0)
		return -1;
	if (!there)
		return err_set(e, ERR_REJECT,
		    "edition %lld was not made for %.*s", (long long)edition,
		    PRS(at.address));
	if (outbox_time(st, &at.now, e) < 0 || db_begin(st->db, e) < 0 ||
	    db_finish(st->db, resend(st, &at, &r, e), "resend", e) < 0)
		return -1;
	*out = r;
	return 0;
}
