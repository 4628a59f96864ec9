/* SPDX-License-Identifier: MIT */
/* gazetted: looking at the state. Changes nothing (invariant 9). */

#include "base/arena.h"
#include "store/prune.h"
#include "store/state.h"
#include "store/stories.h"

int store_note_outage(struct store *st, int64_t since, struct err *e)
{
	struct str text = since == INSTANT_NONE
			      ? S("")
			      : arena_printf(st->a, "%lld", (long long)since);
	return meta_set(st, S("outage"), text, e);
}

int store_outage(struct store *st, int64_t *out_since, struct err *e)
{
	struct str text;
	long long since = INSTANT_NONE;
	if (meta_get(st, S("outage"), &text, e) < 0)
		return -1;
	str_to_int(text, 0, INT64_MAX, &since);
	*out_since = since;
	return 0;
}

static int delivery_counts(
    struct store *st, struct store_counts *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT coalesce(o.state, d.state), count(*) FROM delivery d"
		" LEFT JOIN outbox o ON o.delivery = d.id GROUP BY 1",
		"") < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		int64_t s = db_int(&q, 0);
		if (s >= 0 && s < DELIVERY_STATES)
			out->deliveries[s] = db_int(&q, 1);
	}
	return rc;
}

int store_examine(
    struct store *st, struct arena *a, store_faults *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e, "PRAGMA integrity_check(20)", "") < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct str line = db_str(&q, a, 0);
		if (!str_eq(line, S("ok")))
			*vec_push(a, out) = line;
	}
	if (rc < 0 ||
	    db_query(st->db, &q, e, "PRAGMA foreign_key_check", "") < 0)
		return -1;
	for (int n = 0; (rc = db_row(&q, e)) > 0; n++)
		if (n < 20)
			*vec_push(a, out) =
			    arena_printf(a, "%.*s: a row without its %.*s",
				PRS(db_str(&q, a, 0)), PRS(db_str(&q, a, 2)));
	return rc;
}

int store_counts(struct store *st, struct store_counts *out, struct err *e)
{
	struct str run;
	const struct {
		int64_t *to;
		const char *sql;
	} all[] = {
	    {&out->sources, "SELECT count(*) FROM source WHERE enabled = 1"},
	    {&out->failing, "SELECT count(*) FROM source WHERE enabled = 1"
			    " AND fail_count > 0 AND dormant = 0"},
	    {&out->dormant, "SELECT count(*) FROM source WHERE enabled = 1"
			    " AND dormant = 1"},
	    {&out->articles, "SELECT count(*) FROM article"},
	    {&out->subscribers,
		"SELECT count(*) FROM subscriber WHERE active = 1"},
	    {&out->subscriptions,
		"SELECT count(*) FROM subscription WHERE active = 1"},
	    {&out->editions,
		"SELECT count(*) FROM edition WHERE digest <> '_mail'"
		" AND told > 0"},
	    {&out->suppressed, "SELECT count(*) FROM (SELECT"
			       " DISTINCT address, digest FROM"
			       " suppression)"},
	};
	*out = (struct store_counts){0};
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (db_number(st->db, 0, all[i].to, e, all[i].sql, "") < 0)
			return -1;
	if (meta_get(st, S("last_run"), &run, e) < 0)
		return -1;
	long long at = 0;
	if (str_to_int(run, 0, INT64_MAX, &at))
		out->last_run = at;
	if (store_outage(st, &out->outage, e) < 0 ||
	    store_newest_seq(st, &out->newest_seq, e) < 0 ||
	    store_next_due(st, &out->next_due, e) < 0)
		return -1;
	return delivery_counts(st, out, e);
}

int store_editions(struct store *st, struct arena *a, size_t limit,
    edition_rows *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT e.id, e.slot, e.created_at, e.digest, e.zone,"
		" e.subject, e.told,"
		" (SELECT count(*) FROM delivery d WHERE d.edition = e.id),"
		" (SELECT count(*) FROM delivery d WHERE d.edition = e.id"
		"  AND d.state = 6),"
		" (SELECT count(*) FROM delivery d JOIN outbox o"
		"  ON o.delivery = d.id WHERE d.edition = e.id)"
		" FROM edition e WHERE e.digest <> '_mail' AND e.told > 0"
		" ORDER BY e.id DESC LIMIT ?",
		"i", (int64_t)limit) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct store_edition_row *r = vec_push(a, out);
		r->id = db_int(&q, 0);
		r->slot = db_int(&q, 1);
		r->created_at = db_int(&q, 2);
		r->digest = db_str(&q, a, 3);
		r->zone = db_str(&q, a, 4);
		r->subject = db_str(&q, a, 5);
		r->told = db_int(&q, 6);
		r->deliveries = db_int(&q, 7);
		r->sent = db_int(&q, 8);
		r->open = db_int(&q, 9);
	}
	return rc;
}

int store_deliveries(struct store *st, struct arena *a, int64_t edition,
    struct str address, size_t limit, deliveries *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT d.id, d.edition, d.rendering, d.subscriber, d.digest,"
		" d.address, d.name, d.slot, coalesce(o.state, d.state),"
		" coalesce(o.tries, d.tries), coalesce(o.repeats, d.repeats),"
		" coalesce(o.next_at, 0), d.reply"
		" FROM delivery d LEFT JOIN outbox o ON o.delivery = d.id"
		" WHERE (?1 = 0 OR d.edition = ?1)"
		" AND (?2 = '' OR d.address = ?2 COLLATE NOCASE)"
		" ORDER BY d.id DESC LIMIT ?3",
		"isi", edition, address.n ? address : S(""),
		(int64_t)limit) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct delivery *d = vec_push(a, out);
		d->id = db_int(&q, 0);
		d->edition = db_int(&q, 1);
		d->rendering = db_int(&q, 2);
		d->subscriber = db_int(&q, 3);
		d->digest = db_str(&q, a, 4);
		d->address = db_str(&q, a, 5);
		d->name = db_str(&q, a, 6);
		d->slot = db_int(&q, 7);
		d->state = (enum delivery_state)db_int(&q, 8);
		d->tries = (int)db_int(&q, 9);
		d->repeats = (int)db_int(&q, 10);
		d->next_at = db_int(&q, 11);
		d->reply = db_str(&q, a, 12);
	}
	return rc;
}

/* ---- explain ---- */

static int find_article(struct store *st, int64_t article,
    const struct key128 *key, struct str guid, int64_t *out, struct err *e)
{
	*out = article;
	if (article)
		return 0;
	if (key)
		return db_number(st->db, 0, out, e,
		    "SELECT article FROM identity WHERE key = ?", "b",
		    (struct str){(const char *)key->b, sizeof(key->b)});
	return db_number(st->db, 0, out, e,
	    "SELECT id FROM article WHERE guid = ? ORDER BY id DESC LIMIT 1",
	    "s", guid);
}

static int explain_article(struct store *st, struct arena *a, int64_t id,
    struct store_explain *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT " ARTICLE_COLUMNS ", a.backlog FROM article a"
		" WHERE a.id = ?",
		"i", id) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		article_from_row(&q, a, 0, &out->art);
		out->backlog = db_int(&q, ARTICLE_N);
	}
	return rc;
}

static int explain_keys(struct store *st, struct arena *a, int64_t id,
    struct store_explain *out, struct err *e)
{
	static const char *const kinds[KEY_KINDS] = {
	    "guid", "url", "url and title", "title and date"};
	struct rows q;
	int rc;
	/* No index leads back from article to key: this is asked seldom, and
	 * an index would cost each new article three more writes. */
	if (db_query(st->db, &q, e,
		"SELECT kind, key FROM identity WHERE article = ?"
		" ORDER BY kind",
		"i", id) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct str key = db_str(&q, a, 1);
		int64_t kind = db_int(&q, 0);
		*vec_push(a, &out->keys) = arena_printf(a, "%s %s",
		    kind >= 0 && kind < KEY_KINDS ? kinds[kind] : "?",
		    hash_hex(a, key.p, key.n).p);
	}
	return rc;
}

static int explain_sightings(struct store *st, struct arena *a, int64_t id,
    struct store_explain *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT s.seq, s.at, o.name FROM sighting s JOIN source o"
		" ON o.id = s.source WHERE s.article = ? ORDER BY s.seq",
		"i", id) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct store_sighting *s = vec_push(a, &out->sightings);
		s->seq = db_int(&q, 0);
		s->at = db_int(&q, 1);
		s->source = db_str(&q, a, 2);
	}
	return rc;
}

static int explain_choices(struct store *st, struct arena *a, int64_t id,
    struct store_explain *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT c.edition, e.slot, e.digest, c.rank, c.why,"
		" (SELECT t.title FROM told_text t JOIN article a"
		"  ON a.id = t.article WHERE t.article = c.article"
		"  AND t.edition >= c.edition AND c.rank > 0"
		"  AND t.title <> a.title ORDER BY t.edition LIMIT 1),"
		" e.filter"
		" FROM choice c JOIN edition e ON e.id = c.edition"
		" WHERE c.article = ? ORDER BY c.edition",
		"i", id) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct store_choice *c = vec_push(a, &out->choices);
		c->edition = db_int(&q, 0);
		c->slot = db_int(&q, 1);
		c->digest = db_str(&q, a, 2);
		c->rank = (int)db_int(&q, 3);
		c->why = db_str(&q, a, 4);
		c->as = db_str(&q, a, 5);
		c->filter = db_str(&q, a, 6);
	}
	return rc;
}

static int explain_sources(struct store *st, struct arena *a, int64_t id,
    struct store_explain *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT id, name, policy, id_fault, id_since, queries"
		" FROM source"
		" WHERE id IN (SELECT source FROM origin WHERE article = ?1"
		"  UNION SELECT source FROM sighting WHERE article = ?1)"
		" ORDER BY id",
		"i", id) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct source_state *s = vec_push(a, &out->sources);
		s->id = db_int(&q, 0);
		s->name = db_str(&q, a, 1);
		s->identity.policy = (enum id_policy)db_int(&q, 2);
		s->identity.fault = (enum id_fault)db_int(&q, 3);
		s->identity.since = instant_column(&q, 4);
		s->queries = db_str(&q, a, 5);
	}
	if (rc < 0)
		return -1;
	return db_number(st->db, INSTANT_NONE, &out->settles, e,
	    "SELECT min(until) FROM settling WHERE article = ?1 AND NOT EXISTS"
	    " (SELECT 1 FROM sighting WHERE article = ?1)",
	    "i", id);
}

int store_explain(struct store *st, struct arena *a, int64_t article,
    const struct key128 *url_key, struct str guid, struct store_explain *out,
    struct err *e)
{
	int64_t id;
	struct store_explain x = {0};
	if (find_article(st, article, url_key, guid, &id, e) < 0)
		return -1;
	if (id && (explain_article(st, a, id, &x, e) < 0 ||
		      explain_keys(st, a, id, &x, e) < 0 ||
		      explain_sightings(st, a, id, &x, e) < 0 ||
		      explain_sources(st, a, id, &x, e) < 0 ||
		      store_rulings(st, a, id, &x.ruled, e) < 0 ||
		      explain_choices(st, a, id, &x, e) < 0 ||
		      store_pruned(st, &x.pruned, e) < 0))
		return -1;
	*out = x;
	return 0;
}
