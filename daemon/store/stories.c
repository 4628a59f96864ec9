/* SPDX-License-Identifier: MIT */
/* gazetted: what readers were told, and what the operator ruled on it. */
#include "base/arena.h"
#include "store/state.h"
#include "store/stories.h"

#define RULINGS_MAX 10000

/* Another that stood below the same story is none with it: one of the two is
 * not of that story, either, and which one grouping knows. Only those that some
 * ruling keeps apart are looked for, each by the pair. */
#define BESIDE(c)                                                              \
	"CASE WHEN " c ".article IN (SELECT x FROM ruling"                     \
	" WHERE y <> 0 AND apart = 1"                                          \
	" UNION SELECT y FROM ruling WHERE apart = 1) THEN"                    \
	" EXISTS (SELECT 1 FROM choice o JOIN ruling r"                        \
	" ON r.x = min(o.article, " c ".article)"                              \
	" AND r.y = max(o.article, " c ".article)"                             \
	" WHERE o.edition = " c ".edition AND o.story = " c ".story"           \
	" AND o.rank > 0 AND r.apart = 1) ELSE 0 END"

/* The operator said since that a choice's article is no story with the one
 * that it went with, as ruled_apart() of group/ has it, or with another of
 * those. */
#define PARTED(c)                                                              \
	"(" c ".story <> 0 AND coalesce((SELECT r.apart FROM ruling r"         \
	" WHERE r.x = min(" c ".article, " c ".story)"                         \
	" AND r.y = max(" c ".article, " c ".story)),"                         \
	" EXISTS (SELECT 1 FROM ruling r WHERE r.y = 0"                        \
	" AND r.x IN (" c ".article, " c ".story)) OR " BESIDE(c) "))"

/* What editions of a digest told to those served up to a cursor. What stood
 * below another story was not told. */
#define TOLD                                                                   \
	" FROM edition e JOIN choice c ON c.edition = e.id AND c.rank > 0"     \
	" WHERE e.digest = ?1 AND e.window_to <= ?2 AND e.created_at >= ?3"    \
	" AND NOT " PARTED("c")

int store_told(struct store *st, struct arena *a, const struct told_wish *w,
    told_list *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT c.article, max(c.edition), c.story" TOLD
		" AND e.filter = ?4 AND e.id > ?5 GROUP BY c.article",
		"siisi", w->digest, w->cursor, w->since,
		w->filter.n ? w->filter : S(""), w->after) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct earlier){
		    db_int(&q, 0), db_int(&q, 1), db_int(&q, 2)};
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
		" ORDER BY a.id IN (SELECT article FROM sighting"
		" WHERE seq > ?2) DESC, a.id DESC LIMIT ?4",
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

static int write_ruling(struct store *st, const struct ruling *r, struct err *e)
{
	bool turn = r->y && r->y < r->x;
	if (known(st, r->x, e) < 0 || (r->y && known(st, r->y, e) < 0))
		return -1;
	return db_run(st->db, e,
	    "INSERT OR REPLACE INTO ruling(x, y, apart, at) VALUES(?, ?, ?, ?)",
	    "iiii", turn ? r->y : r->x, turn ? r->x : r->y, (int64_t)r->apart,
	    r->at);
}

/* The last edition of each digest that took an article for what another told,
 * `lead` unless it is 0, or told it below that one, and whose readers no
 * edition told it. Only what brings it about is decided here: whom it was told
 * is asked again when an edition is made. */
static int not_told(struct store *st, struct arena *a, int64_t article,
    int64_t lead, untold_list *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT e.digest, max(c.edition), c.story, c.rank FROM choice c"
		" JOIN edition e ON e.id = c.edition WHERE c.article = ?1"
		" AND c.story NOT IN (0, ?1) AND ?2 IN (0, c.story)"
		" AND (c.rank = 0 OR " PARTED(
		    "c") ")"
			 " AND NOT EXISTS (SELECT 1 FROM choice d"
			 "  JOIN edition f ON f.id = d.edition WHERE d.article "
			 "= ?1"
			 "  AND d.rank > 0 AND NOT " PARTED(
			     "d") "  AND f.digest = e.digest AND f.zone = "
				  "e.zone"
				  "  AND f.language = e.language AND f.format "
				  "= e.format"
				  "  AND f.filter = e.filter)"
				  " AND EXISTS (SELECT 1 FROM subscription s"
				  "  WHERE s.digest = e.digest AND s.active = "
				  "1)"
				  " GROUP BY e.digest ORDER BY e.digest",
		"ii", article, lead) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct untold){article, db_int(&q, 2),
		    db_int(&q, 1), db_str(&q, a, 0), db_int(&q, 3) > 0};
	return rc;
}

/* Articles that were told below the one that is by itself now, or left out for
 * it, by whatever edition. */
static int went_with(struct store *st, struct arena *a, int64_t lead,
    article_ids *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT DISTINCT article FROM choice WHERE story = ?1"
		" AND article <> ?1 ORDER BY article",
		"i", lead) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = db_int(&q, 0);
	return rc;
}

static int tell_after_all(struct store *st, struct arena *a, int64_t article,
    int64_t lead, untold_list *out, struct err *e)
{
	size_t n = out->n;
	vec_each (out, u)
		if (u->article == article)
			return 0;
	if (not_told(st, a, article, lead, out, e) < 0)
		return -1;
	return out->n > n ? sight_anew(st, article, e) : 0;
}

/* What was not told for what is not so any more. */
static int give_back(struct store *st, struct arena *a, const struct ruling *r,
    untold_list *out, struct err *e)
{
	article_ids with = {0};
	if (tell_after_all(st, a, r->x, 0, out, e) < 0 ||
	    (r->y && tell_after_all(st, a, r->y, 0, out, e) < 0) ||
	    (!r->y && went_with(st, a, r->x, &with, e) < 0))
		return -1;
	vec_each (&with, id)
		if (tell_after_all(st, a, *id, r->x, out, e) < 0)
			return -1;
	return 0;
}

static int rule(struct store *st, struct arena *a, const rulings *all,
    untold_list *out, struct err *e)
{
	vec_each (all, r)
		if (write_ruling(st, r, e) < 0)
			return -1;
	vec_each (all, r)
		if (r->apart && give_back(st, a, r, out, e) < 0)
			return -1;
	return 0;
}

int store_rule(struct store *st, struct arena *a, const rulings *all,
    untold_list *out, struct err *e)
{
	if (db_begin(st->db, e) < 0)
		return -1;
	return db_finish(st->db, rule(st, a, all, out, e), "rule", e);
}

/* `*out` where that was ruled. */
static int take_back(
    struct store *st, const struct ruling *r, bool *out, struct err *e)
{
	bool turn = r->y && r->y < r->x;
	if (db_run(st->db, e,
		"DELETE FROM ruling WHERE x = ? AND y = ? AND apart = ?", "iii",
		turn ? r->y : r->x, turn ? r->x : r->y, (int64_t)r->apart) < 0)
		return -1;
	*out = db_changed(st->db) > 0;
	return 0;
}

static int unrule(struct store *st, struct arena *a, const rulings *all,
    untold_list *out, const struct ruling **out_not, struct err *e)
{
	vec_each (all, r) {
		bool was;
		if (take_back(st, r, &was, e) < 0)
			return -1;
		if (!was) {
			*out_not = r;
			return err_set(e, ERR_REJECT, "that was not ruled");
		}
	}
	vec_each (all, r)
		if (!r->apart && give_back(st, a, r, out, e) < 0)
			return -1;
	return 0;
}

int store_unrule(struct store *st, struct arena *a, const rulings *all,
    untold_list *out, const struct ruling **out_not, struct err *e)
{
	*out_not = NULL;
	if (db_begin(st->db, e) < 0)
		return -1;
	return db_finish(
	    st->db, unrule(st, a, all, out, out_not, e), "unrule", e);
}
