/* SPDX-License-Identifier: MIT */
/* gazetted: what the state need not know any more. */
/*
 * A few commits of bounded size, so that a state that was never pruned gets
 * small by and by. The file does not shrink: SQLite uses its pages again.
 *
 * What is old is so by the clock of the pruning before, a day ago or more: one
 * that is years ahead for a run takes nothing away, and one that is right takes
 * it a day later.
 */
#include "store/prune.h"

#include "base/arena.h"
#include "store/returns.h"
#include "store/state.h"

#define PRUNE_ROWS    10000 /* in a commit */
#define PRUNE_COMMITS 8	    /* in a call */
#define PRUNE_EVERY   INT64_C(86400)

struct share {
	struct store *st;
	struct arena *a;
	int64_t now;  /* what is dated later is so by a clock that was ahead */
	int64_t left; /* rows that may still go */
};

static void gone(struct share *s)
{
	s->left -= db_changed(s->st->db);
}

static int when(struct store *st, struct str key, int64_t *out, struct err *e)
{
	struct str text;
	long long t;
	if (meta_get(st, key, &text, e) < 0)
		return -1;
	*out = str_to_int(text, INT64_MIN, INT64_MAX, &t) ? t : INSTANT_NONE;
	return 0;
}

static int note(struct share *s, struct str key, int64_t t, struct err *e)
{
	return meta_set(
	    s->st, key, arena_printf(s->a, "%lld", (long long)t), e);
}

/* ---- texts ---- */

static int messages(struct share *s, int64_t before, struct err *e)
{
	if (db_run(s->st->db, e,
		"DELETE FROM rendering WHERE id IN (SELECT r.id"
		" FROM rendering r JOIN edition e ON e.id = r.edition"
		" WHERE e.created_at < ?1 AND r.edition NOT IN"
		" (SELECT d.edition FROM outbox o JOIN delivery d"
		"  ON d.id = o.delivery) ORDER BY r.id LIMIT ?2)",
		"ii", before, s->left) < 0)
		return -1;
	gone(s);
	return 0;
}

/* Up to where everybody who may still be told something has been served. */
static int served(struct store *st, int64_t *out, struct err *e)
{
	return db_number(st->db, INT64_MAX, out, e,
	    "SELECT min(s.cursor) FROM subscription s JOIN subscriber u"
	    " ON u.id = s.subscriber WHERE s.active = 1 AND NOT EXISTS"
	    " (SELECT 1 FROM suppression x WHERE x.address = u.address"
	    "  AND x.digest IN ('', s.digest))",
	    "");
}

/* The first articles that have a text, as far as they are old. */
static int old_texts(struct share *s, int64_t before, int64_t upto,
    int64_t *ids, size_t *out_n, struct err *e)
{
	struct rows q;
	int rc;
	size_t n = 0;
	if (db_query(s->st->db, &q, e,
		"SELECT b.article, a.first_seen, (SELECT max(seq) FROM"
		" sighting WHERE article = b.article) FROM body b"
		" JOIN article a ON a.id = b.article WHERE a.first_seen <= ?"
		" ORDER BY b.article LIMIT ?",
		"ii", s->now, s->left) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		if (db_int(&q, 1) >= before || db_int(&q, 2) > upto) {
			db_end(&q);
			break;
		}
		ids[n++] = db_int(&q, 0);
	}
	*out_n = n;
	return rc < 0 ? -1 : 0;
}

static int texts(struct share *s, int64_t before, struct err *e)
{
	int64_t upto, *ids;
	size_t n = 0;
	if (s->left <= 0)
		return 0;
	ids = arena_calloc(s->a, (size_t)s->left, sizeof(*ids));
	if (served(s->st, &upto, e) < 0 ||
	    old_texts(s, before, upto, ids, &n, e) < 0)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (db_run(s->st->db, e, "DELETE FROM body WHERE article = ?",
			"i", ids[i]) < 0)
			return -1;
	s->left -= (int64_t)n;
	if (s->left <= 0)
		return 0;
	if (db_run(s->st->db, e,
		"DELETE FROM machine WHERE key IN (SELECT key FROM machine"
		" WHERE at < ? LIMIT ?)",
		"ii", before, s->left) < 0)
		return -1;
	gone(s);
	return 0;
}

/* ---- records ---- */

/* Its deliveries, and itself where none is left; `*out_whole` then. */
static int drop_edition(
    struct share *s, int64_t id, bool *out_whole, struct err *e)
{
	struct db *db = s->st->db;
	int64_t there;
	if (db_run(db, e,
		"DELETE FROM delivery WHERE id IN (SELECT d.id FROM delivery d"
		" WHERE d.edition = ?1 AND NOT EXISTS (SELECT 1 FROM outbox o"
		" WHERE o.delivery = d.id) LIMIT ?2)",
		"ii", id, s->left) < 0)
		return -1;
	gone(s);
	if (db_number(db, 0, &there, e,
		"SELECT EXISTS (SELECT 1 FROM delivery WHERE edition = ?)", "i",
		id) < 0)
		return -1;
	*out_whole = !there;
	if (there)
		return 0;
	if (db_run(db, e, "DELETE FROM rendering WHERE edition = ?", "i", id) <
	    0)
		return -1;
	s->left--;
	return db_run(db, e, "DELETE FROM edition WHERE id = ?", "i", id);
}

static int records(struct share *s, int64_t before, struct err *e)
{
	struct db *db = s->st->db;
	int64_t id = 0, until = INSTANT_NONE;
	while (s->left > 0) {
		int64_t made;
		bool whole;
		if (db_number(db, 0, &id, e,
			"SELECT min(id) FROM edition WHERE id > ? AND"
			" created_at < ?",
			"ii", id, before) < 0)
			return -1;
		if (!id)
			break;
		if (db_number(db, 0, &made, e,
			"SELECT created_at FROM edition WHERE id = ?", "i",
			id) < 0 ||
		    drop_edition(s, id, &whole, e) < 0)
			return -1;
		if (whole && (until == INSTANT_NONE || made > until))
			until = made;
	}
	return until == INSTANT_NONE ? 0 : note(s, S("pruned"), until, e);
}

/* Of editions that are gone. */
static int reasons(struct share *s, struct err *e)
{
	if (s->left <= 0)
		return 0;
	if (db_run(s->st->db, e,
		"DELETE FROM choice WHERE (article, edition) IN (SELECT"
		" article, edition FROM choice WHERE edition NOT IN"
		" (SELECT id FROM edition) LIMIT ?)",
		"i", s->left) < 0)
		return -1;
	gone(s);
	if (s->left <= 0)
		return 0;
	if (db_run(s->st->db, e,
		"DELETE FROM told_text WHERE (article, edition) IN (SELECT"
		" article, edition FROM told_text WHERE edition NOT IN"
		" (SELECT id FROM edition) LIMIT ?)",
		"i", s->left) < 0)
		return -1;
	gone(s);
	return 0;
}

static int prune(
    struct share *s, const struct store_prune *p, int64_t as_of, struct err *e)
{
	if (quotas_prune(s->st, as_of, p->now, e) < 0 ||
	    store_returns_expire(s->st, as_of, e) < 0 ||
	    records(s, as_of - p->records, e) < 0 || reasons(s, e) < 0 ||
	    (s->left > 0 && messages(s, as_of - p->texts, e) < 0) ||
	    texts(s, as_of - p->texts, e) < 0)
		return -1;
	return s->left > 0 ? note(s, S("prune_next"), p->now + PRUNE_EVERY, e)
			   : 0;
}

int store_prune(struct store *st, const struct store_prune *p, struct err *e)
{
	int64_t next;
	if (when(st, S("prune_next"), &next, e) < 0)
		return -1;
	/* A clock that went back is no reason to wait for years. */
	if (next > p->now && next <= p->now + PRUNE_EVERY)
		return 0;
	/* The first time there is nothing to go by. */
	if (next == INSTANT_NONE)
		next = 0;
	int64_t as_of = next > p->now ? p->now : next - PRUNE_EVERY;
	for (int i = 0, rc; i < PRUNE_COMMITS; i++) {
		struct share s = {.st = st,
		    .a = arena_new(),
		    .now = p->now,
		    .left = PRUNE_ROWS};
		rc = db_begin(st->db, e);
		if (rc == 0)
			rc = db_finish(
			    st->db, prune(&s, p, as_of, e), "prune", e);
		arena_free(&s.a);
		if (rc < 0 || s.left > 0)
			return rc;
	}
	return 0;
}

int store_pruned(struct store *st, int64_t *out, struct err *e)
{
	return when(st, S("pruned"), out, e);
}
