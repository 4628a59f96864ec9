/* SPDX-License-Identifier: MIT */
/* gazetted: who must not be mailed. */
/* Invariant 11: suppression wins over config, import and API. It is asked at
 * the freeze (editions.c) and again at the claim (outbox.c). */
#include "base/arena.h"
#include "store/state.h"

static struct str scope(struct str digest)
{
	return digest.n ? digest : S("");
}

int store_suppress(struct store *st, const struct suppression *s, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT INTO suppression(address, digest, reason, at)"
	    " VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING",
	    "sssi", s->address, scope(s->digest), s->reason, s->at);
}

int store_unsuppress(struct store *st, struct str address, struct str digest,
    bool *out_was, struct err *e)
{
	if (db_run(st->db, e,
		"DELETE FROM suppression WHERE address = ? AND digest = ?",
		"ss", address, scope(digest)) < 0)
		return -1;
	*out_was = db_changed(st->db) > 0;
	return 0;
}

int store_suppressions(
    struct store *st, struct arena *a, suppressions *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT address, digest, reason, at FROM suppression"
		" ORDER BY at, address",
		"") < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct suppression){db_str(&q, a, 0),
		    db_str(&q, a, 1), db_str(&q, a, 2), db_int(&q, 3)};
	return rc;
}
