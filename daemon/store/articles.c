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

/* ---- what is known ---- */

static int sighted(struct store *st, int64_t article, int64_t source, bool here,
    bool *out, struct err *e)
{
	int64_t n;
	if (db_number(st->db, 0, &n, e,
		here ? "SELECT EXISTS (SELECT 1 FROM sighting WHERE article"
		       " = ?1 AND source = ?2) OR EXISTS (SELECT 1 FROM"
		       " article WHERE id = ?1 AND source = ?2)"
		     : "SELECT EXISTS (SELECT 1 FROM sighting WHERE article"
		       " = ?1 AND source <> ?2)",
		"ii", article, source) < 0)
		return -1;
	*out = n != 0;
	return 0;
}

/* Whether another source brought the article, and this one never did. */
static int foreign(
    struct store *st, int64_t article, int64_t source, bool *out, struct err *e)
{
	bool here, there;
	if (sighted(st, article, source, true, &here, e) < 0 ||
	    sighted(st, article, source, false, &there, e) < 0)
		return -1;
	*out = there && !here;
	return 0;
}

static int find_one(struct store *st, int64_t source,
    const struct article_keys *keys, struct store_known *out, struct err *e)
{
	/* The order in which identity asks: the first that is known decides
	 * which article `sighted_here` is about. */
	static const enum key_kind order[KEY_KINDS] = {
	    KEY_GUID, KEY_URL_TITLE, KEY_URL};
	int64_t first = 0;
	*out = (struct store_known){0};
	for (int i = 0; i < KEY_KINDS; i++) {
		enum key_kind k = order[i];
		if (!keys->set[k])
			continue;
		if (db_number(st->db, 0, &out->article[k], e,
			"SELECT article FROM identity WHERE key = ?", "b",
			key_str(&keys->key[k])) < 0)
			return -1;
		first = first ? first : out->article[k];
	}
	if (out->article[KEY_URL] && foreign(st, out->article[KEY_URL], source,
					 &out->url_from_other_source, e) < 0)
		return -1;
	if (!first)
		return 0;
	return sighted(st, first, source, true, &out->sighted_here, e);
}

int store_find(struct store *st, int64_t source,
    const struct article_keys *keys, size_t n, struct store_known *out,
    struct err *e)
{
	int rc = 0;
	if (db_run(st->db, e, "BEGIN", "") < 0) /* one read for all */
		return -1;
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = find_one(st, source, &keys[i], &out[i], e);
	db_rollback(st->db);
	return rc;
}

/* ---- ingest ---- */

static int write_keys(struct store *st, const struct article_keys *keys,
    int64_t article, struct err *e)
{
	for (int k = 0; k < KEY_KINDS; k++) {
		if (!keys->set[k])
			continue;
		/* The first owner keeps a key. */
		if (db_run(st->db, e,
			"INSERT INTO identity(key, kind, article)"
			" VALUES(?, ?, ?) ON CONFLICT(key) DO NOTHING",
			"bii", key_str(&keys->key[k]), (int64_t)k, article) < 0)
			return -1;
	}
	return 0;
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

static int sight(struct store *st, int64_t article, int64_t source, int64_t now,
    struct err *e)
{
	return db_run(st->db, e,
	    "INSERT INTO sighting(article, source, at) VALUES(?, ?, ?)"
	    " ON CONFLICT(article, source) DO NOTHING",
	    "iii", article, source, now);
}

static int one(struct store *st, const struct source_state *src,
    const struct ingest *in, int64_t now, struct err *e)
{
	int64_t id = in->article;
	int rc = 0;
	if (in->kind == INGEST_NEW || in->kind == INGEST_BACKLOG)
		rc = write_article(
		    st, in->art, in->kind == INGEST_BACKLOG, &id, e);
	else if (in->kind == INGEST_UPDATED)
		rc = update_article(st, id, in->art, e);
	if (rc == 0)
		rc = write_keys(st, &in->art->keys, id, e);
	if (rc == 0 && (in->kind == INGEST_NEW || in->kind == INGEST_SIGHTED))
		rc = sight(st, id, src->id, now, e);
	return rc;
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

int store_full_text(struct store *st, const struct article *art, struct err *e)
{
	if (db_begin(st->db, e) < 0)
		return -1;
	int rc = update_article(st, art->id, art, e);
	return db_finish(st->db, rc, "full text", e);
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
		" KEY); DELETE FROM temp.wanted;") < 0)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (db_run(st->db, e,
			"INSERT OR IGNORE INTO temp.wanted"
			" SELECT id FROM source WHERE name = ?",
			"s", sources[i]) < 0)
			return -1;
	return 0;
}

int store_window(struct store *st, struct arena *a, const struct str *sources,
    size_t n_sources, int64_t from, int64_t to, size_t limit, articles *out,
    struct err *e)
{
	struct rows q;
	int rc;
	if (wanted(st, sources, n_sources, e) < 0)
		return -1;
	if (db_query(st->db, &q, e,
		"SELECT " ARTICLE_COLUMNS ", s.seq, s.source, o.name"
		" FROM sighting s JOIN article a ON a.id = s.article"
		" JOIN source o ON o.id = s.source"
		" WHERE s.seq > ?1 AND s.seq <= ?2 AND a.backlog = 0"
		" AND s.source IN (SELECT id FROM temp.wanted)"
		" AND NOT EXISTS (SELECT 1 FROM sighting p"
		"  WHERE p.article = s.article AND p.seq <= ?1"
		"  AND p.source IN (SELECT id FROM temp.wanted))"
		" ORDER BY s.seq LIMIT ?3",
		"iii", from, to, (int64_t)limit) < 0)
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
