/* SPDX-License-Identifier: MIT */
/* gazetted: the operator's hand in the outbox. */
/*
 * Only what is at rest is touched: ready, deferred and held. What a run has in
 * hand, or left uncertain, is for recovery (outbox.c) to decide.
 */
#include "base/arena.h"
#include "store/state.h"

/* Deliveries that a wish is about; ?1 edition, ?2 address, ?3 digest, ?4 the
 * relay that had it last. */
#define WANTED                                                                 \
	" AND delivery IN (SELECT id FROM delivery WHERE (?1 = 0 OR"           \
	" edition = ?1) AND (?2 = '' OR address = ?2 COLLATE NOCASE)"          \
	" AND (?3 = '' OR digest = ?3)) AND (?4 = '' OR route = ?4)"

static struct str some(struct str s)
{
	return s.n ? s : S("");
}

static int drop(struct store *st, const struct queue_wish *w, int64_t now,
    int64_t *out, struct err *e)
{
	if (db_run(st->db, e,
		"UPDATE delivery SET state = ?5, updated_at = ?6,"
		" reply = 'dropped by the operator', tries = o.tries,"
		" repeats = o.repeats FROM outbox o WHERE o.delivery ="
		" delivery.id AND o.state IN (0, 3, 5)" WANTED,
		"isssii", w->edition, some(w->address), some(w->digest),
		some(w->relay), (int64_t)DELIVERY_SKIPPED, now) < 0)
		return -1;
	*out = db_changed(st->db);
	return db_run(st->db, e,
	    "DELETE FROM outbox WHERE state IN (0, 3, 5)" WANTED, "isss",
	    w->edition, some(w->address), some(w->digest), some(w->relay));
}

/* `types`: "isss", and an "i" more where the statement has a ?5, the time. */
static int change(struct store *st, const char *sql, const char *types,
    const struct queue_wish *w, int64_t *out, struct err *e)
{
	if (db_run(st->db, e, sql, types, w->edition, some(w->address),
		some(w->digest), some(w->relay), w->now) < 0)
		return -1;
	*out = db_changed(st->db);
	return 0;
}

static int apply(struct store *st, enum queue_verb verb,
    const struct queue_wish *w, int64_t *out, struct err *e)
{
	switch (verb) {
	case QUEUE_HOLD:
		return change(st,
		    "UPDATE outbox SET state = 5 WHERE state IN (0, 3)" WANTED,
		    "isss", w, out, e);
	case QUEUE_RELEASE:
		/* It has its whole time again. Its repeats stay: one of unknown
		 * fate goes once more, to the relay that had it. So does its
		 * place behind others. */
		return change(st,
		    "UPDATE outbox SET state = 0, next_at = min(next_at, ?5),"
		    " since = ?5 WHERE state = 5" WANTED,
		    "isssi", w, out, e);
	case QUEUE_FLUSH:
		if (db_run(st->db, e,
			"UPDATE route SET not_before = 0 WHERE ?1 = '' OR"
			" name = ?1",
			"s", some(w->relay)) < 0)
			return -1;
		return change(st,
		    "UPDATE outbox SET next_at = ?5 WHERE state IN (0, 3)"
		    " AND next_at > ?5" WANTED,
		    "isssi", w, out, e);
	case QUEUE_DROP: break;
	}
	return drop(st, w, w->now, out, e);
}

int store_queue(struct store *st, enum queue_verb verb,
    const struct queue_wish *w, int64_t *out_count, struct err *e)
{
	int64_t n = 0;
	if (store_outbox_flush(st, e) < 0 || db_begin(st->db, e) < 0 ||
	    db_finish(st->db, apply(st, verb, w, &n, e), "queue", e) < 0)
		return -1;
	*out_count = n;
	return 0;
}

int store_queued(struct store *st, struct arena *a, const struct queue_wish *w,
    size_t limit, deliveries *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT d.id, d.edition, d.digest, d.address, o.state, o.tries,"
		" iif(o.next_at > ?6, o.next_at, 0), d.reply, o.route"
		" FROM outbox o"
		" JOIN delivery d ON d.id = o.delivery"
		" WHERE (?1 = 0 OR d.edition = ?1)"
		" AND (?2 = '' OR d.address = ?2 COLLATE NOCASE)"
		" AND (?3 = '' OR d.digest = ?3)"
		" AND (?4 = '' OR o.route = ?4) ORDER BY d.id LIMIT ?5",
		"isssii", w->edition, some(w->address), some(w->digest),
		some(w->relay), (int64_t)limit, (int64_t)NEXT_BEHIND) < 0)
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
