/* SPDX-License-Identifier: MIT */
/* gazetted: what the state knows of the sources. */
#include "base/arena.h"
#include "base/clock.h"
#include "store/state.h"

#define SOURCE_COLUMNS                                                         \
	"id, name, etag, last_modified, body_hash, title, next_poll,"          \
	" last_poll, last_good, fail_since, fail_count, fail_reason,"          \
	" reported, dormant, first_done, policy, moved_to, moved_seen,"        \
	" moved_day, found, parts, id_fault, id_since, id_doubt,"              \
	" ttl, max_age, skip, rhythm, last_news, last_full, enabled, notice,"  \
	" notice_at"

static void from_row(
    const struct rows *q, struct arena *a, struct source_state *s)
{
	s->id = db_int(q, 0);
	s->name = db_str(q, a, 1);
	s->validators.etag = db_str(q, a, 2);
	s->validators.last_modified = db_str(q, a, 3);
	s->body_hash = (uint64_t)db_int(q, 4);
	s->title = db_str(q, a, 5);
	s->next_poll = db_int(q, 6);
	s->last_poll = instant_column(q, 7);
	s->last_good = instant_column(q, 8);
	s->fail_since = instant_column(q, 9);
	s->fail_count = (int)db_int(q, 10);
	s->fail_reason = db_str(q, a, 11);
	s->reported = db_int(q, 12);
	s->dormant = db_int(q, 13);
	s->first_done = db_int(q, 14);
	s->identity.policy = (enum id_policy)db_int(q, 15);
	s->moved_to = db_str(q, a, 16);
	s->moved_seen = (int)db_int(q, 17);
	s->moved_day = db_int(q, 18);
	s->found = db_str(q, a, 19);
	s->parts = db_str(q, a, 20);
	s->identity.fault = (enum id_fault)db_int(q, 21);
	s->identity.since = instant_column(q, 22);
	s->identity.doubt = (int)db_int(q, 23);
	s->ttl = db_int(q, 24);
	s->max_age = db_int(q, 25);
	s->skip = (uint32_t)db_int(q, 26);
	s->rhythm = db_int(q, 27);
	s->last_news = instant_column(q, 28);
	s->last_full = instant_column(q, 29);
	s->enabled = db_int(q, 30);
	s->notice = db_str(q, a, 31);
	s->notice_at = instant_column(q, 32);
}

static int collect(
    struct rows *q, struct arena *a, source_states *out, struct err *e)
{
	int rc;
	while ((rc = db_row(q, e)) > 0)
		from_row(q, a, vec_push(a, out));
	return rc;
}

#define IS_DUE "enabled = 1 AND dormant = 0 AND next_poll <= ?1"

int store_due_sources(struct store *st, struct arena *a, struct store_due *due,
    source_states *out, struct err *e)
{
	struct rows q;
	if (db_query(st->db, &q, e,
		"SELECT " SOURCE_COLUMNS " FROM source WHERE " IS_DUE
		" AND (next_poll, id) > (?2, ?3) ORDER BY next_poll, id"
		" LIMIT ?4",
		"iiii", due->now, due->after_poll, due->after_id,
		(int64_t)due->limit) < 0 ||
	    collect(&q, a, out, e) < 0)
		return -1;
	if (out->n) {
		due->after_poll = out->v[out->n - 1].next_poll;
		due->after_id = out->v[out->n - 1].id;
	}
	return 0;
}

int store_count_due(struct store *st, int64_t now, int64_t *out, struct err *e)
{
	return db_number(st->db, 0, out, e,
	    "SELECT count(*) FROM source WHERE " IS_DUE, "i", now);
}

int store_all_sources(
    struct store *st, struct arena *a, source_states *out, struct err *e)
{
	struct rows q;
	if (db_query(st->db, &q, e,
		"SELECT " SOURCE_COLUMNS " FROM source ORDER BY id", "") < 0)
		return -1;
	return collect(&q, a, out, e);
}

int source_write(struct store *st, const struct source_state *s, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE source SET etag = ?2, last_modified = ?3,"
	    " body_hash = ?4, title = ?5, next_poll = ?6,"
	    " fail_count = ?7, fail_reason = ?8, reported = ?9,"
	    " dormant = ?10, first_done = ?11, policy = ?12,"
	    " moved_to = ?13, moved_seen = ?14, moved_day = ?15,"
	    " last_poll = ?16, last_good = ?17, fail_since = ?18,"
	    " found = ?19, parts = ?20, id_fault = ?21, id_since = ?22,"
	    " id_doubt = ?23, ttl = ?24, max_age = ?25, skip = ?26,"
	    " rhythm = ?27, last_news = ?28, last_full = ?29,"
	    " notice = ?30, notice_at = ?31"
	    " WHERE id = ?1",
	    "issisiisiiiisiitttssitiiiiittst", s->id, s->validators.etag,
	    s->validators.last_modified, (int64_t)s->body_hash, s->title,
	    s->next_poll, (int64_t)s->fail_count, s->fail_reason,
	    (int64_t)s->reported, (int64_t)s->dormant, (int64_t)s->first_done,
	    (int64_t)s->identity.policy, s->moved_to, (int64_t)s->moved_seen,
	    s->moved_day, s->last_poll, s->last_good, s->fail_since, s->found,
	    s->parts, (int64_t)s->identity.fault, s->identity.since,
	    (int64_t)s->identity.doubt, s->ttl, s->max_age, (int64_t)s->skip,
	    s->rhythm, s->last_news, s->last_full, s->notice, s->notice_at);
}

int store_source_due(struct store *st, struct str name, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE source SET next_poll = 0 WHERE name = ?", "s", name);
}

int store_hold_host(
    struct store *st, struct str host, int64_t until, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT INTO held_host(name, until) VALUES(?1, ?2)"
	    " ON CONFLICT(name) DO UPDATE SET until = max(until, ?2)",
	    "si", host, until);
}

int store_held_hosts(struct store *st, struct arena *a, int64_t now,
    held_hosts *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT name, until FROM held_host WHERE until > ?", "i",
		now) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct held_host *h = vec_push(a, out);
		h->name = db_str(&q, a, 0);
		h->until = db_int(&q, 1);
	}
	return rc;
}

int store_source_states(
    struct store *st, const struct source_state *src, size_t n, struct err *e)
{
	int rc = 0;
	if (db_begin(st->db, e) < 0)
		return -1;
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = source_write(st, &src[i], e);
	return db_finish(st->db, rc, "sources", e);
}
