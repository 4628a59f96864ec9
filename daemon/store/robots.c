/* SPDX-License-Identifier: MIT */
/* gazetted: what hosts let us read, as they said the last time. */
#include "store/state.h"

int store_robots(struct store *st, struct arena *a, struct str origin,
    int64_t now, bool *out_known, struct str *out_rules, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT rules FROM robots WHERE origin = ? AND until > ?", "si",
		origin, now) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		*out_rules = db_str(&q, a, 0);
		*out_known = true;
	}
	return rc;
}

int store_robots_keep(struct store *st, struct str origin, struct str rules,
    int64_t until, int64_t now, struct err *e)
{
	if (db_run(st->db, e, "DELETE FROM robots WHERE until <= ?", "i", now) <
	    0)
		return -1;
	return db_run(st->db, e,
	    "INSERT OR REPLACE INTO robots(origin, rules, until)"
	    " VALUES(?, ?, ?)",
	    "ssi", origin, rules, until);
}
