/* SPDX-License-Identifier: MIT */
/* gazetted: letters that were kept back, and are news, as the operator says. */
#include "store/letters.h"

#include "base/arena.h"
#include "store/state.h"

int store_letter_ask(struct store *st, struct str source,
    const struct asked_letter *l, struct err *e)
{
	if (db_begin(st->db, e) < 0)
		return -1;
	int rc = db_run(st->db, e,
	    "INSERT OR REPLACE INTO asked_letter(source, message_id, place)"
	    " SELECT id, ?2, ?3 FROM source WHERE name = ?1",
	    "sss", source, l->id, l->place);
	if (rc == 0)
		rc = store_source_due(st, source, e);
	return db_finish(st->db, rc, "tell", e);
}

int store_letters_asked(struct store *st, struct arena *a, int64_t source,
    asked_letters *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT message_id, place FROM asked_letter WHERE source = ?",
		"i", source) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct asked_letter){
		    .id = db_str(&q, a, 0), .place = db_str(&q, a, 1)};
	return rc;
}

int store_letters_answered(
    struct store *st, int64_t source, const asked_letters *which, struct err *e)
{
	vec_each (which, l)
		if (db_run(st->db, e,
			"DELETE FROM asked_letter WHERE source = ?1"
			" AND message_id = ?2",
			"is", source, l->id) < 0)
			return -1;
	return 0;
}
