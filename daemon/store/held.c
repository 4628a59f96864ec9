/* SPDX-License-Identifier: MIT */
/* gazetted: articles that wait to be news, of a source that is not as usual. */
#include "store/held.h"

#include "base/arena.h"
#include "base/clock.h"
#include "store/state.h"

#define COUNTS                                                                 \
	" count(*), coalesce(sum(t.until >= ?1), 0), min(a.first_seen),"       \
	" max(CASE WHEN t.until < ?1 THEN t.until END)"                        \
	" FROM settling t JOIN article a ON a.id = t.article"

static void counts_from_row(const struct rows *q, int col, struct held *out)
{
	out->n = db_int(q, col);
	out->asleep = db_int(q, col + 1);
	out->first_seen = instant_column(q, col + 2);
	out->until = instant_column(q, col + 3);
}

int store_held_of(struct store *st, int64_t source, int64_t since,
    int64_t after, struct held *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT" COUNTS " WHERE t.source = ?2 AND t.until > ?3"
		" AND a.first_seen >= ?4",
		"iiii", HELD_UNTIL_TOLD, source, after, since) < 0)
		return -1;
	*out = (struct held){.first_seen = INSTANT_NONE, .until = INSTANT_NONE};
	while ((rc = db_row(&q, e)) > 0)
		counts_from_row(&q, 0, out);
	return rc;
}

int store_brought(struct store *st, struct arena *a, int64_t source,
    int64_t since, size_t limit, brought_list *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT a.first_seen, CASE WHEN a.published_known"
		" AND o.published IS NOT NULL THEN a.published END,"
		" EXISTS (SELECT 1 FROM sighting s"
		"  WHERE s.article = a.id AND s.source = ?1)"
		" FROM (SELECT article, published FROM origin"
		"  WHERE source = ?1 ORDER BY article DESC LIMIT ?2) o"
		" JOIN article a ON a.id = o.article WHERE a.first_seen >= ?3"
		" ORDER BY o.article DESC",
		"iii", source, (int64_t)limit, since) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) =
		    (struct brought){.first_seen = db_int(&q, 0),
			.published = instant_column(&q, 1),
			.told = db_int(&q, 2)};
	return rc;
}

int store_release(struct store *st, int64_t source, int64_t since,
    int64_t until, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE settling SET until = ?1 WHERE source = ?2 AND until = ?3"
	    " AND article IN (SELECT id FROM article WHERE first_seen >= ?4)",
	    "iiii", until, source, HELD_UNTIL_TOLD, since);
}

int store_release_newest(
    struct store *st, int64_t source, size_t n, int64_t until, struct err *e)
{
	if (db_run(st->db, e,
		"UPDATE settling SET until = ?1 WHERE source = ?2"
		" AND until = ?3 AND article IN (SELECT t.article"
		"  FROM settling t JOIN article a ON a.id = t.article"
		"  WHERE t.source = ?2 AND t.until = ?3"
		"  ORDER BY a.published DESC, t.article DESC LIMIT ?4)",
		"iiii", until, source, HELD_UNTIL_TOLD, (int64_t)n) < 0)
		return -1;
	return db_run(st->db, e,
	    "DELETE FROM settling WHERE source = ?1 AND until = ?2", "ii",
	    source, HELD_UNTIL_TOLD);
}

int store_held(struct store *st, struct arena *a, int64_t after, held_list *out,
    struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT o.name," COUNTS " JOIN source o ON o.id = t.source"
		" WHERE t.until > ?2 GROUP BY o.id ORDER BY o.name",
		"ii", HELD_UNTIL_TOLD, after) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct held *h = vec_push(a, out);
		h->source = db_str(&q, a, 0);
		counts_from_row(&q, 1, h);
	}
	return rc;
}

/* As store_settle() does, whatever is set in the config. */
static int tell(struct store *st, struct str source, int64_t now, int64_t after,
    struct err *e)
{
	return db_run(st->db, e,
	    "INSERT OR IGNORE INTO sighting(article, source, at)"
	    " SELECT t.article, t.source, ?3 FROM settling t"
	    " JOIN source o ON o.id = t.source"
	    " JOIN article a ON a.id = t.article"
	    " WHERE o.name = ?1 AND t.until > ?2"
	    " ORDER BY a.published, t.article",
	    "sii", source, after, now);
}

int store_tell(struct store *st, struct str source, int64_t now, int64_t after,
    bool never, int64_t *out_n, struct err *e)
{
	if (db_begin(st->db, e) < 0)
		return -1;
	int rc = never ? 0 : tell(st, source, now, after, e);
	if (rc == 0)
		rc = db_run(st->db, e,
		    "DELETE FROM settling WHERE until > ?2 AND source ="
		    " (SELECT id FROM source WHERE name = ?1)",
		    "si", source, after);
	if (rc == 0)
		*out_n = db_changed(st->db);
	return db_finish(st->db, rc, "tell", e);
}
