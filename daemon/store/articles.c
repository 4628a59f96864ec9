/* SPDX-License-Identifier: MIT */
/* gazetted: articles, their identity and their sightings. */
/*
 * Invariant 1: a document's articles, its validators and its source's
 * schedule are one commit. Invariant 2: identity has a table of its own and
 * nothing ever deletes from it.
 */
#include <stdlib.h>

#include "base/arena.h"
#include "store/state.h"

void article_from_row(
    const struct rows *q, struct arena *a, int col, struct article *out)
{
	out->id = db_int(q, col);
	out->title = db_str(q, a, col + 1);
	out->link = db_str(q, a, col + 2);
	out->canonical = db_str(q, a, col + 3);
	out->guid = db_str(q, a, col + 4);
	out->author = db_str(q, a, col + 5);
	out->summary = db_str(q, a, col + 6);
	out->language = db_str(q, a, col + 7);
	out->image = db_str(q, a, col + 8);
	out->categories = db_str(q, a, col + 9);
	out->published = db_int(q, col + 10);
	out->published_known = db_int(q, col + 11);
	out->updated = instant_column(q, col + 12);
	out->first_seen = db_int(q, col + 13);
}

static struct str key_str(const struct key128 *k)
{
	return (struct str){(const char *)k->b, sizeof(k->b)};
}

/* Absent for those that are not set. */
static void key_strs(
    const struct article_keys *keys, struct str out[static KEY_KINDS])
{
	_Static_assert(KEY_KINDS == 4, "as many are bound below");
	for (int k = 0; k < KEY_KINDS; k++)
		out[k] = keys->set[k] ? key_str(&keys->key[k])
				      : (struct str){NULL, 0};
}

/* ---- what is known ---- */

/* What stands beside an article, once for each that its keys lead to. */
static int find_origin(struct store *st, int64_t source, enum key_kind k,
    struct store_known *out, struct err *e)
{
	struct rows q;
	int64_t article = out->article[k];
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT o.published, o.content, o.source = ?2,"
		" o.source = ?2 OR EXISTS (SELECT 1 FROM sighting s"
		"  WHERE s.article = ?1 AND s.source = ?2)"
		" FROM origin o WHERE o.article = ?1",
		"ii", article, source) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		for (int i = 0; i < KEY_KINDS; i++) {
			if (out->article[i] != article)
				continue;
			out->published[i] = instant_column(&q, 0);
			out->content[i] = (uint64_t)db_int(&q, 1);
			out->owned[i] = db_int(&q, 2);
			out->here[i] = db_int(&q, 3);
		}
	return rc;
}

static bool asked_before(const struct store_known *k, int at)
{
	for (int i = 0; i < at; i++)
		if (k->article[i] == k->article[at])
			return true;
	return false;
}

/* The articles that the keys lead to, or 0. */
static int find_keys(struct store *st, const struct article_keys *keys,
    struct store_known *out, struct err *e)
{
	struct str key[KEY_KINDS];
	struct rows q;
	int rc;
	key_strs(keys, key);
	if (db_query(st->db, &q, e,
		"SELECT (SELECT article FROM identity WHERE key = ?),"
		" (SELECT article FROM identity WHERE key = ?),"
		" (SELECT article FROM identity WHERE key = ?),"
		" (SELECT article FROM identity WHERE key = ?)",
		"bbbb", key[0], key[1], key[2], key[3]) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		for (int k = 0; k < KEY_KINDS; k++)
			out->article[k] = db_int(&q, k);
	return rc;
}

static int find_one(struct store *st, int64_t source,
    const struct article_keys *keys, struct store_known *out, struct err *e)
{
	*out = (struct store_known){0};
	for (int k = 0; k < KEY_KINDS; k++)
		out->published[k] = INSTANT_NONE;
	if (find_keys(st, keys, out, e) < 0)
		return -1;
	for (int k = 0; k < KEY_KINDS; k++)
		if (out->article[k] && !asked_before(out, k) &&
		    find_origin(st, source, (enum key_kind)k, out, e) < 0)
			return -1;
	return 0;
}

int store_find(struct store *st, int64_t source,
    const struct article_keys *keys, size_t n, struct store_known *out,
    struct err *e)
{
	int rc = 0;
	if (db_begin_read(st->db, e) < 0) /* one for all */
		return -1;
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = find_one(st, source, &keys[i], &out[i], e);
	db_end_read(st->db);
	return rc;
}

int store_latest(struct store *st, struct arena *a, int64_t source,
    int64_t since, size_t limit, articles *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT a.id, a.title, a.summary, a.published,"
		" a.published_known AND o.published IS NOT NULL,"
		" a.first_seen, a.canonical, a.language"
		" FROM (SELECT article, published FROM origin"
		"  WHERE source = ? ORDER BY article DESC LIMIT ?) o"
		" JOIN article a ON a.id = o.article WHERE a.first_seen >= ?"
		" ORDER BY o.article DESC",
		"iii", source, (int64_t)limit, since) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct article){.id = db_int(&q, 0),
		    .title = db_str(&q, a, 1),
		    .summary = db_str(&q, a, 2),
		    .published = db_int(&q, 3),
		    .published_known = db_int(&q, 4),
		    .first_seen = db_int(&q, 5),
		    .canonical = db_str(&q, a, 6),
		    .language = db_str(&q, a, 7)};
	return rc;
}

int store_words(struct store *st, struct arena *a, int64_t article,
    struct article *out, int64_t *out_since, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT a.title, a.summary, a.canonical, b.content,"
		" a.first_seen, a.updated, o.since, a.image, a.guid"
		" FROM article a LEFT JOIN body b ON b.article = a.id"
		" LEFT JOIN origin o ON o.article = a.id WHERE a.id = ?",
		"i", article) < 0)
		return -1;
	*out_since = INSTANT_NONE;
	while ((rc = db_row(&q, e)) > 0) {
		out->title = db_str(&q, a, 0);
		out->summary = db_str(&q, a, 1);
		out->canonical = db_str(&q, a, 2);
		out->content = db_str(&q, a, 3);
		out->first_seen = db_int(&q, 4);
		out->updated = instant_column(&q, 5);
		*out_since = instant_column(&q, 6);
		out->image = db_str(&q, a, 7);
		out->guid = db_str(&q, a, 8);
	}
	return rc;
}

int store_told_as(struct store *st, struct arena *a, int64_t article,
    articles *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT DISTINCT title, summary FROM told_text"
		" WHERE article = ?",
		"i", article) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct article *art = vec_push(a, out);
		art->title = db_str(&q, a, 0);
		art->summary = db_str(&q, a, 1);
	}
	return rc;
}

/* ---- ingest ---- */

/* The first owner keeps a key; a key that is not set is NULL, which is
 * ignored too. */
static int write_keys(struct store *st, const struct article_keys *keys,
    int64_t article, struct err *e)
{
	struct str key[KEY_KINDS];
	key_strs(keys, key);
	return db_run(st->db, e,
	    "INSERT OR IGNORE INTO identity(key, kind, article)"
	    " VALUES(?2, 0, ?1), (?3, 1, ?1), (?4, 2, ?1), (?5, 3, ?1)",
	    "ibbbb", article, key[0], key[1], key[2], key[3]);
}

/* Those of its keys that led to another. */
static int take_keys(
    struct store *st, const struct ingest *in, int64_t id, struct err *e)
{
	const struct article_keys *keys = &in->art->keys;
	int rc = 0;
	for (int k = 0; rc == 0 && k < KEY_KINDS; k++)
		if (keys->set[k])
			rc = db_run(st->db, e,
			    "UPDATE identity SET article = ?1"
			    " WHERE key = ?2 AND article = ?3",
			    "ibi", id, key_str(&keys->key[k]), in->instead);
	return rc;
}

static int write_origin(struct store *st, int64_t id, const struct ingest *in,
    int64_t now, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT INTO origin(article, source, published, content)"
	    " VALUES(?1, ?2, ?3, ?4) ON CONFLICT(article) DO UPDATE"
	    " SET published = ?3, content = ?4, since = coalesce(?5, since)",
	    "iitit", id, in->art->source, in->published, (int64_t)in->content,
	    in->replaced ? now : INSTANT_NONE);
}

static int write_article(struct store *st, const struct article *art,
    bool backlog, int64_t *out_id, struct err *e)
{
	if (db_run(st->db, e,
		"INSERT INTO article(title, link, canonical, guid, author,"
		" summary, language, image, categories, published,"
		" published_known, updated, first_seen, source, backlog)"
		" VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
		"sssssssssiitiii", art->title, art->link, art->canonical,
		art->guid, art->author, art->summary, art->language, art->image,
		art->categories, art->published, (int64_t)art->published_known,
		art->updated, art->first_seen, art->source,
		(int64_t)backlog) < 0)
		return -1;
	*out_id = db_inserted(st->db);
	if (!art->content.n || backlog)
		return 0;
	return db_run(st->db, e,
	    "INSERT INTO body(article, content) VALUES(?, ?)", "is", *out_id,
	    art->content);
}

static int update_article(
    struct store *st, int64_t id, const struct article *art, struct err *e)
{
	if (db_run(st->db, e,
		"UPDATE article SET title = ?2, link = ?3, author = ?4,"
		" summary = ?5, image = ?6, updated = ?7 WHERE id = ?1",
		"isssssi", id, art->title, art->link, art->author, art->summary,
		art->image, art->updated) < 0)
		return -1;
	return db_run(st->db, e,
	    "INSERT INTO body(article, content) VALUES(?1, ?2)"
	    " ON CONFLICT(article) DO UPDATE SET content = ?2",
	    "is", id, art->content.p ? art->content : S(""));
}

/* The feed's new word; what it leaves out stays, since it may be from the
 * article's page. */
static int edit_article(
    struct store *st, int64_t id, const struct article *art, struct err *e)
{
	if (db_run(st->db, e,
		"UPDATE article SET title = ?2, link = coalesce(?3, link),"
		" author = coalesce(?4, author),"
		" summary = coalesce(?5, summary),"
		" image = coalesce(?6, image), updated = ?7 WHERE id = ?1",
		"isssssi", id, art->title, art->link, art->author, art->summary,
		art->image, art->updated) < 0)
		return -1;
	if (!art->content.n)
		return 0;
	return db_run(st->db, e,
	    "INSERT INTO body(article, content) SELECT ?1, ?2 FROM article"
	    " WHERE id = ?1 AND backlog = 0"
	    " ON CONFLICT(article) DO UPDATE SET content = ?2",
	    "is", id, art->content);
}

static int sight(struct store *st, int64_t article, int64_t source, int64_t at,
    struct err *e)
{
	return db_run(st->db, e,
	    "INSERT INTO sighting(article, source, at) VALUES(?, ?, ?)"
	    " ON CONFLICT(article, source) DO NOTHING",
	    "iii", article, source, at);
}

/* What editions told of it, before it is edited. */
static int keep_told(struct store *st, int64_t article, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT OR IGNORE INTO told_text(article, edition, title, summary)"
	    " SELECT a.id, c.edition, a.title, a.summary FROM article a"
	    " JOIN (SELECT max(edition) AS edition FROM choice"
	    "  WHERE article = ?1 AND rank > 0) c"
	    " WHERE a.id = ?1 AND c.edition IS NOT NULL",
	    "i", article);
}

/* What was told is news once more, where it moved on. */
static int sight_again(
    struct store *st, int64_t article, int64_t now, struct err *e)
{
	int64_t may;
	if (db_number(st->db, 0, &may, e,
		"SELECT a.first_seen > ?2 AND count(t.edition) BETWEEN 1 AND ?3"
		" FROM article a JOIN told_text t ON t.article = a.id"
		" WHERE a.id = ?1",
		"iii", article, now - RETOLD_WITHIN,
		(int64_t)RETOLD_MOST - 1) < 0)
		return -1;
	return may ? sight_anew(st, article, e) : 0;
}

int sight_anew(struct store *st, int64_t article, struct err *e)
{
	if (db_run(st->db, e,
		"CREATE TEMP TABLE IF NOT EXISTS again(article INTEGER,"
		" source INTEGER, at INTEGER)",
		"") < 0 ||
	    db_run(st->db, e, "DELETE FROM temp.again", "") < 0 ||
	    db_run(st->db, e,
		"INSERT INTO temp.again SELECT article, source, at FROM"
		" sighting WHERE article = ? ORDER BY seq",
		"i", article) < 0 ||
	    db_run(st->db, e, "DELETE FROM sighting WHERE article = ?", "i",
		article) < 0)
		return -1;
	return db_run(st->db, e,
	    "INSERT INTO sighting(article, source, at) SELECT article, source,"
	    " at FROM temp.again",
	    "");
}

static int put_off(struct store *st, int64_t article, int64_t source,
    int64_t until, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT INTO settling(article, source, until) VALUES(?, ?, ?)"
	    " ON CONFLICT(article, source) DO NOTHING",
	    "iii", article, source, until);
}

static int set_address(
    struct store *st, int64_t article, struct str canonical, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE article SET canonical = ?2 WHERE id = ?1", "is", article,
	    canonical);
}

static int one(struct store *st, const struct source_state *src,
    const struct ingest *in, int64_t now, struct err *e)
{
	enum ingest_kind kind = in->kind;
	bool first = kind == INGEST_NEW || kind == INGEST_BACKLOG;
	int64_t id = in->article;
	int rc = 0;
	if (first)
		rc = write_article(st, in->art, kind == INGEST_BACKLOG, &id, e);
	else if (kind == INGEST_UPDATED)
		rc = keep_told(st, id, e);
	if (rc == 0 && kind == INGEST_UPDATED)
		rc = edit_article(st, id, in->art, e);
	if (rc == 0 && kind == INGEST_UPDATED && in->moved_on)
		rc = sight_again(st, id, now, e);
	if (rc == 0 &&
	    (first || kind == INGEST_UPDATED || kind == INGEST_MOVED))
		rc = write_origin(st, id, in, now, e);
	if (rc == 0 && in->readdressed)
		rc = set_address(st, id, in->art->canonical, e);
	if (rc == 0 && kind == INGEST_NEW && in->instead)
		rc = take_keys(st, in, id, e);
	if (rc == 0)
		rc = write_keys(st, &in->art->keys, id, e);
	if (rc < 0 || (kind != INGEST_NEW && kind != INGEST_SIGHTED))
		return rc;
	return in->until > now ? put_off(st, id, src->id, in->until, e)
			       : sight(st, id, src->id, now, e);
}

int store_ingest(struct store *st, const struct source_state *src,
    const struct ingest *items, size_t n, int64_t now, struct err *e)
{
	int rc = 0;
	if (db_begin(st->db, e) < 0)
		return -1;
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = one(st, src, &items[i], now, e);
	if (rc == 0)
		rc = source_write(st, src, e);
	return db_finish(st->db, rc, "ingest", e);
}

int store_together(struct store *st, struct err *e)
{
	return db_together(st->db, e);
}

int store_apart(struct store *st, struct err *e)
{
	return db_apart(st->db, "ingest", e);
}

int store_settle(struct store *st, int64_t now, struct err *e)
{
	int64_t ripe;
	if (db_number(st->db, 0, &ripe, e,
		"SELECT EXISTS (SELECT 1 FROM settling WHERE until <= ?)", "i",
		now) < 0)
		return -1;
	if (!ripe)
		return 0;
	if (db_begin(st->db, e) < 0)
		return -1;
	int rc = db_run(st->db, e,
	    "INSERT OR IGNORE INTO sighting(article, source, at)"
	    " SELECT article, source, ?1 FROM settling t WHERE until <= ?1"
	    " AND (SELECT enabled FROM source WHERE id = t.source)"
	    " ORDER BY until, article",
	    "i", now);
	if (rc == 0)
		rc = db_run(st->db, e, "DELETE FROM settling WHERE until <= ?",
		    "i", now);
	return db_finish(st->db, rc, "settle", e);
}

int store_full_text(struct store *st, const struct article *art, struct err *e)
{
	if (db_begin(st->db, e) < 0)
		return -1;
	int rc = update_article(st, art->id, art, e);
	return db_finish(st->db, rc, "full text", e);
}

int store_page_address(
    struct store *st, const struct article *art, struct err *e)
{
	if (db_begin(st->db, e) < 0)
		return -1;
	int rc = set_address(st, art->id, art->canonical, e);
	if (rc == 0)
		rc = write_keys(st, &art->keys, art->id, e);
	return db_finish(st->db, rc, "page's address", e);
}

/* ---- windows ---- */

int store_newest_seq(struct store *st, int64_t *out, struct err *e)
{
	return db_number(
	    st->db, 0, out, e, "SELECT max(seq) FROM sighting", "");
}

/* The digest's sources by id, in a temporary table, so that any number of
 * them fits into one statement. */
static int wanted(
    struct store *st, const struct str *sources, size_t n, struct err *e)
{
	if (db_script(st->db, e,
		"CREATE TEMP TABLE IF NOT EXISTS wanted(id INTEGER PRIMARY"
		" KEY); DELETE FROM temp.wanted; BEGIN;") < 0)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (db_run(st->db, e,
			"INSERT OR IGNORE INTO temp.wanted"
			" SELECT id FROM source WHERE name = ?",
			"s", sources[i]) < 0) {
			db_rollback(st->db);
			return -1;
		}
	return db_script(st->db, e, "COMMIT");
}

/* What was told before is gathered once, each article of the window by its
 * own few sightings: asked of every row again, an article that thousands of
 * sources share would cost their square. The plus signs keep the planner from
 * walking through all sightings there ever were, or all sources, for each. */
const char store_window_sql[] =
    "SELECT " ARTICLE_COLUMNS ", s.seq, s.source, o.name"
    " FROM sighting s JOIN article a ON a.id = s.article"
    " JOIN source o ON o.id = s.source"
    " WHERE s.seq > ?1 AND s.seq <= ?2 AND a.backlog = 0"
    " AND s.source IN (SELECT id FROM temp.wanted)"
    " AND s.article NOT IN (SELECT p.article FROM sighting p"
    "  WHERE p.article IN (SELECT w.article FROM sighting w"
    "   WHERE w.seq > ?1 AND w.seq <= ?2)"
    "  AND +p.seq <= ?1 AND +p.source IN (SELECT id FROM temp.wanted))"
    " ORDER BY s.seq LIMIT ?3";

int store_window(struct store *st, struct arena *a, const struct str *sources,
    size_t n_sources, int64_t from, int64_t to, size_t limit, articles *out,
    struct err *e)
{
	struct rows q;
	int rc;
	if (wanted(st, sources, n_sources, e) < 0)
		return -1;
	if (db_query(st->db, &q, e, store_window_sql, "iii", from, to,
		(int64_t)limit) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct article *art = vec_push(a, out);
		article_from_row(&q, a, 0, art);
		art->seq = db_int(&q, ARTICLE_N);
		art->source = db_int(&q, ARTICLE_N + 1);
		art->source_name = db_str(&q, a, ARTICLE_N + 2);
	}
	return rc;
}

int store_content(struct store *st, struct arena *a, int64_t article,
    size_t max, struct str *out, struct err *e)
{
	struct str found = {NULL, 0};
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT substr(content, 1, ?2) FROM body WHERE article = ?1",
		"ii", article, (int64_t)max) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		found = db_str(&q, a, 0);
	if (rc == 0)
		*out = found;
	return rc;
}

int store_machine_find(struct store *st, struct arena *a,
    const struct key128 *key, struct str *out, struct err *e)
{
	struct str found = {NULL, 0};
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e, "SELECT text FROM machine WHERE key = ?",
		"b", key_str(key)) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		found = db_str(&q, a, 0);
	if (rc == 0)
		*out = found;
	return rc;
}

int store_machine_keep(struct store *st, int64_t article,
    const struct key128 *key, struct str text, int64_t now, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT OR REPLACE INTO machine(key, article, text, at)"
	    " VALUES(?, ?, ?, ?)",
	    "bisi", key_str(key), article, text, now);
}
