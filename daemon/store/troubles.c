/* SPDX-License-Identifier: MIT */
/* gazetted: what the operator was told, so as not to be told again. */
#include "base/arena.h"
#include "store/state.h"

int store_trouble(struct store *st, struct str digest, struct str reason,
    int64_t now, bool *out_news, struct err *e)
{
	if (db_run(st->db, e,
		"UPDATE trouble SET at = ?3 WHERE digest = ?1 AND reason = ?2",
		"ssi", digest, reason, now) < 0)
		return -1;
	*out_news = db_changed(st->db) == 0;
	if (!*out_news)
		return 0;
	return db_run(st->db, e,
	    "INSERT INTO trouble(digest, reason, since, at)"
	    " VALUES(?1, ?2, ?3, ?3)",
	    "ssi", digest, reason, now);
}

int store_trouble_over(struct store *st, struct str digest, struct err *e)
{
	return db_run(
	    st->db, e, "DELETE FROM trouble WHERE digest = ?", "s", digest);
}

int store_troubles(
    struct store *st, struct arena *a, troubles *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT digest, reason, since, EXISTS (SELECT 1 FROM edition e"
		" WHERE e.digest = t.digest AND e.created_at > t.at"
		" AND e.told > 0)"
		" FROM trouble t ORDER BY since, digest",
		"") < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct trouble){
		    .digest = db_str(&q, a, 0),
		    .reason = db_str(&q, a, 1),
		    .since = db_int(&q, 2),
		    .over = db_int(&q, 3),
		};
	return rc;
}
