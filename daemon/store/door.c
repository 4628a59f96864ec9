/* SPDX-License-Identifier: MIT */
/* gazetted: what the web page to unsubscribe reads and writes. */
#include "store/door.h"

#include "store/state.h"

int store_door_reader(struct store *st, struct arena *a, int64_t id,
    struct str digest, struct door_reader *out, struct err *e)
{
	struct rows q;
	*out = (struct door_reader){0};
	if (db_query(st->db, &q, e,
		"SELECT u.id, u.address, s.language, EXISTS (SELECT 1"
		" FROM suppression x WHERE x.address = u.address"
		" AND x.digest IN ('', ?2)) FROM subscriber u"
		" LEFT JOIN subscription s ON s.subscriber = u.id"
		" AND s.digest = ?2 WHERE u.id = ?1",
		"is", id, digest) < 0)
		return -1;
	int rc = db_row(&q, e);
	if (rc <= 0)
		return rc;
	*out = (struct door_reader){db_int(&q, 0), db_str(&q, a, 1),
	    db_str(&q, a, 2), db_int(&q, 3) != 0};
	db_end(&q);
	return 0;
}

int store_door_leave(struct store *st, struct str address, struct str digest,
    int64_t now, struct err *e)
{
	struct suppression s = {.address = address,
	    .digest = digest,
	    .reason = S("unsubscribed"),
	    .at = now,
	    .words = S("on the web")};
	return store_suppress(st, &s, e);
}

static int take_back(struct store *st, struct str address, struct str digest,
    int64_t now, struct err *e)
{
	int64_t left;
	if (db_number(st->db, INSTANT_NONE, &left, e,
		"SELECT coalesce(since, at) FROM suppression WHERE"
		" address = ? AND digest = ?"
		" AND reason = 'unsubscribed' AND at >= ?",
		"ssi", address, digest, now - TAKE_BACK_FOR) < 0 ||
	    db_run(st->db, e,
		"DELETE FROM suppression WHERE address = ? AND digest = ? AND"
		" reason = 'unsubscribed'",
		"ss", address, digest) < 0 ||
	    outbox_time(st, &now, e) < 0)
		return -1;
	return left == INSTANT_NONE
		   ? 0
		   : undo_suppressed(st, address, left, now, e);
}

int store_door_return(struct store *st, struct str address, struct str digest,
    int64_t now, struct err *e)
{
	if (db_begin(st->db, e) < 0)
		return -1;
	return db_finish(
	    st->db, take_back(st, address, digest, now, e), "return", e);
}
