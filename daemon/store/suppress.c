/* SPDX-License-Identifier: MIT */
/* gazetted: who must not be mailed. */
/* Invariant 11: suppression wins over config, import and API. It is asked at
 * the freeze (editions.c) and again at the claim (outbox.c), and of what is
 * claimed when another process has written. */
#include "base/arena.h"
#include "store/state.h"
#include "store/tally.h"

static struct str scope(struct str digest)
{
	return digest.n ? digest : S("");
}

int store_suppress(struct store *st, const struct suppression *s, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT INTO suppression(address, digest, reason, at, message_id,"
	    " status, words, edition) VALUES(?, ?, ?, ?, ?, ?, ?,"
	    " nullif(?, 0)) ON CONFLICT DO NOTHING",
	    "sssisssi", s->address, scope(s->digest), s->reason, s->at,
	    s->message_id, s->status, s->words, s->edition);
}

/* Since when it is believed to be gone, and nothing else; INSTANT_NONE: it is
 * not. */
static int believed(struct store *st, struct str address, struct str digest,
    int64_t *out_since, struct err *e)
{
	return db_number(st->db, INSTANT_NONE, out_since, e,
	    "SELECT iif(min(reason = 'bounced'), min(coalesce(since, at)), "
	    "NULL)"
	    " FROM suppression WHERE address = ? AND digest = ?",
	    "ss", address, scope(digest));
}

static int lift(struct store *st, struct str address, struct str digest,
    int64_t now, int64_t *out_n, struct err *e)
{
	int64_t since;
	tally_drop(st);
	if (believed(st, address, digest, &since, e) < 0)
		return -1;
	struct arena *a = arena_new();
	int rc = db_run(st->db, e,
	    "DELETE FROM suppression WHERE address IN (?, ?) AND digest = ?",
	    "sss", address, sync_forgotten(a, st, address), scope(digest));
	arena_free(&a);
	if (rc < 0)
		return -1;
	*out_n = db_changed(st->db);
	if (since != INSTANT_NONE &&
	    undo_suppressed(st, address, since, now, e) < 0)
		return -1;
	return db_run(st->db, e, "UPDATE bounce SET kind = 0 WHERE address = ?",
	    "s", address);
}

int store_unsuppress(struct store *st, struct str address, struct str digest,
    int64_t now, bool *out_was, struct err *e)
{
	int64_t n = 0;
	if (outbox_time(st, &now, e) < 0 || db_begin(st->db, e) < 0 ||
	    db_finish(
		st->db, lift(st, address, digest, now, &n, e), "lift", e) < 0)
		return -1;
	*out_was = n > 0;
	return 0;
}

int store_suppressions(struct store *st, struct arena *a, struct str address,
    suppressions *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT address, digest, reason, at, message_id, status,"
		" words, coalesce(edition, 0) FROM suppression"
		" WHERE ?1 IS NULL OR address IN (?1, ?2)"
		" ORDER BY at, address, digest, reason",
		"ss", address,
		address.n ? sync_forgotten(a, st, address) : address) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) =
		    (struct suppression){db_str(&q, a, 0), db_str(&q, a, 1),
			db_str(&q, a, 2), db_int(&q, 3), db_str(&q, a, 4),
			db_str(&q, a, 5), db_str(&q, a, 6), db_int(&q, 7)};
	return rc;
}

int store_unwanted(
    struct store *st, struct arena *a, store_ids *out, struct err *e)
{
	int64_t version, gone;
	store_ids ids = {0};
	if (db_number(st->db, 0, &version, e, "PRAGMA data_version", "") < 0)
		return -1;
	if (version == st->data_version)
		return 0;
	for (size_t i = 0; i < st->claims.cap; i++) {
		const struct claim *c = &st->claims.v[i];
		if (!c->id || c->armed || c->done)
			continue;
		if (db_number(st->db, 0, &gone, e,
			"SELECT EXISTS (SELECT 1 FROM delivery d"
			" WHERE d.id = ? AND " SUPPRESSED ")",
			"i", c->id) < 0)
			return -1;
		if (gone)
			*vec_push(a, &ids) = c->id;
	}
	st->data_version = version;
	*out = ids;
	return 1;
}
