/* SPDX-License-Identifier: MIT */
/* gazetted: what readers were told, and what the operator ruled on it. */
#include "base/arena.h"
#include "store/state.h"
#include "store/stories.h"

#define RULINGS_MAX 10000

/* What editions of a digest told to those served up to a cursor. */
#define TOLD                                                                   \
	" FROM edition e JOIN choice c ON c.edition = e.id AND c.rank > 0"     \
	" WHERE e.digest = ?1 AND e.window_to <= ?2 AND e.created_at >= ?3"

int store_told(struct store *st, struct arena *a, const struct told_wish *w,
    told_list *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT c.article, max(c.edition)" TOLD
		" AND e.filter = ?4 AND e.id > ?5 GROUP BY c.article",
		"siisi", w->digest, w->cursor, w->since,
		w->filter.n ? w->filter : S(""), w->after) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) =
		    (struct earlier){db_int(&q, 0), db_int(&q, 1)};
	return rc;
}

/* What was edited since stands as it was when it was told last. */
static int as_told(struct store *st, struct arena *a, const struct told_wish *w,
    articles *told, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT t.article, t.title, t.summary FROM told_text t"
		" JOIN (SELECT c.article AS id, max(c.edition) AS last" TOLD
		"  GROUP BY c.article) x ON x.id = t.article"
		" WHERE t.edition = (SELECT min(edition) FROM told_text"
		"  WHERE article = t.article AND edition >= x.last)",
		"sii", w->digest, w->cursor, w->since) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		vec_each (told, art)
			if (art->id == db_int(&q, 0)) {
				art->title = db_str(&q, a, 1);
				art->summary = db_str(&q, a, 2);
			}
	return rc;
}

int store_told_articles(struct store *st, struct arena *a,
    const struct told_wish *w, size_t limit, articles *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT " ARTICLE_COLUMNS ", a.source FROM article a"
		" WHERE a.id IN (SELECT c.article" TOLD ")"
		" ORDER BY a.id DESC LIMIT ?4",
		"siii", w->digest, w->cursor, w->since, (int64_t)limit) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct article *art = vec_push(a, out);
		article_from_row(&q, a, 0, art);
		art->source = db_int(&q, ARTICLE_N);
	}
	return rc < 0 ? rc : as_told(st, a, w, out, e);
}

/* ---- rulings ---- */

int store_rulings(struct store *st, struct arena *a, int64_t article,
    rulings *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT x, y, apart, at FROM ruling"
		" WHERE ?1 = 0 OR ?1 IN (x, y) ORDER BY at DESC, x, y LIMIT ?2",
		"ii", article, (int64_t)RULINGS_MAX) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct ruling){db_int(&q, 0),
		    db_int(&q, 1), db_int(&q, 2) != 0, db_int(&q, 3)};
	return rc;
}

static int known(struct store *st, int64_t article, struct err *e)
{
	int64_t there;
	if (db_number(st->db, 0, &there, e,
		"SELECT EXISTS (SELECT 1 FROM article WHERE id = ?)", "i",
		article) < 0)
		return -1;
	return there ? 0
		     : err_set(e, ERR_REJECT, "no article has the number %lld",
			   (long long)article);
}

int store_rule(struct store *st, const struct ruling *r, struct err *e)
{
	bool turn = r->y && r->y < r->x;
	if (known(st, r->x, e) < 0 || (r->y && known(st, r->y, e) < 0))
		return -1;
	return db_run(st->db, e,
	    "INSERT OR REPLACE INTO ruling(x, y, apart, at) VALUES(?, ?, ?, ?)",
	    "iiii", turn ? r->y : r->x, turn ? r->x : r->y, (int64_t)r->apart,
	    r->at);
}

int store_unrule(
    struct store *st, int64_t x, int64_t y, bool *out_was, struct err *e)
{
	bool turn = y && y < x;
	if (db_run(st->db, e, "DELETE FROM ruling WHERE x = ? AND y = ?", "ii",
		turn ? y : x, turn ? x : y) < 0)
		return -1;
	*out_was = db_changed(st->db) > 0;
	return 0;
}
