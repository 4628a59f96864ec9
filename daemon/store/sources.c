/* SPDX-License-Identifier: MIT */
/* gazetted: what the state knows of the sources. */
#include "base/arena.h"
#include "base/clock.h"
#include "base/hash.h"
#include "store/state.h"

/* Of `turn` first, then of `source`. */
#define SOURCE_COLUMNS                                                         \
	"t.source, t.next, t.last, t.good, t.last_full, t.max_age, s.name,"    \
	" s.etag, s.last_modified, s.body_hash, s.title, s.fail_since,"        \
	" s.fail_count, s.fail_reason, s.reported, s.dormant, s.first_done,"   \
	" s.policy, s.moved_to, s.moved_seen, s.moved_day, s.found, s.parts,"  \
	" s.id_fault, s.id_since, s.id_doubt, s.ttl, s.skip, s.rhythm,"        \
	" s.last_news, s.enabled, s.notice, s.notice_at, s.pace,"              \
	" s.missed_at, s.validators_of, s.unread, s.put_off, s.id_doubter,"    \
	" s.queries"                                                           \
	" FROM turn t JOIN source s ON s.id = t.source"

/* Of the columns that a poll without news leaves alone: where it is the same
 * they need not be written. */
static uint64_t fingerprint(const struct source_state *s)
{
	const struct str texts[] = {s->validators.etag,
	    s->validators.last_modified, s->title, s->fail_reason, s->moved_to,
	    s->found, s->parts, s->notice, s->unread, s->queries};
	const int64_t numbers[] = {(int64_t)s->body_hash, s->fail_since,
	    s->fail_count, s->reported, s->dormant, s->first_done,
	    s->identity.policy, s->identity.fault, s->identity.since,
	    s->identity.doubt, s->moved_seen, s->moved_day, s->ttl, s->skip,
	    s->rhythm, s->last_news, s->notice_at, s->pace, s->missed_at,
	    (int64_t)s->validators.of, s->put_off,
	    (int64_t)s->identity.doubter};
	uint64_t all[1 + sizeof(texts) / sizeof(*texts)];
	all[0] =
	    hash_content((struct str){(const char *)numbers, sizeof(numbers)});
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		all[1 + i] = texts[i].p ? hash_content(texts[i]) : 0;
	return hash_content((struct str){(const char *)all, sizeof(all)}) | 1;
}

static void from_row(
    const struct rows *q, struct arena *a, struct source_state *s)
{
	s->id = db_int(q, 0);
	s->next_poll = db_int(q, 1);
	s->last_poll = instant_column(q, 2);
	s->last_good = instant_column(q, 3);
	s->last_full = instant_column(q, 4);
	s->max_age = db_int(q, 5);
	s->name = db_str(q, a, 6);
	s->validators.etag = db_str(q, a, 7);
	s->validators.last_modified = db_str(q, a, 8);
	s->body_hash = (uint64_t)db_int(q, 9);
	s->title = db_str(q, a, 10);
	s->fail_since = instant_column(q, 11);
	s->fail_count = (int)db_int(q, 12);
	s->fail_reason = db_str(q, a, 13);
	s->reported = db_int(q, 14);
	s->dormant = db_int(q, 15);
	s->first_done = db_int(q, 16);
	s->identity.policy = (enum id_policy)db_int(q, 17);
	s->moved_to = db_str(q, a, 18);
	s->moved_seen = (int)db_int(q, 19);
	s->moved_day = db_int(q, 20);
	s->found = db_str(q, a, 21);
	s->parts = db_str(q, a, 22);
	s->identity.fault = (enum id_fault)db_int(q, 23);
	s->identity.since = instant_column(q, 24);
	s->identity.doubt = (int)db_int(q, 25);
	s->ttl = db_int(q, 26);
	s->skip = (uint32_t)db_int(q, 27);
	s->rhythm = db_int(q, 28);
	s->last_news = instant_column(q, 29);
	s->enabled = db_int(q, 30);
	s->notice = db_str(q, a, 31);
	s->notice_at = instant_column(q, 32);
	s->pace = db_int(q, 33);
	s->missed_at = instant_column(q, 34);
	s->validators.of = (uint64_t)db_int(q, 35);
	s->unread = db_str(q, a, 36);
	s->put_off = db_int(q, 37);
	s->identity.doubter = (uint64_t)db_int(q, 38);
	s->queries = db_str(q, a, 39);
	s->stored = fingerprint(s);
}

/* `most`: so many will come, if any do; 0: unknown. */
static int collect(struct rows *q, struct arena *a, size_t most,
    source_states *out, struct err *e)
{
	int rc;
	while ((rc = db_row(q, e)) > 0) {
		if (!out->n)
			vec_reserve(a, out, most);
		from_row(q, a, vec_push(a, out));
	}
	return rc;
}

int store_due_sources(struct store *st, struct arena *a, struct store_due *due,
    source_states *out, struct err *e)
{
	struct rows q;
	if (db_query(st->db, &q, e,
		"SELECT " SOURCE_COLUMNS " WHERE t.source > ?2"
		" AND t.live = 1 AND t.next <= ?1 ORDER BY t.source LIMIT ?3",
		"iii", due->now, due->after, (int64_t)due->limit) < 0 ||
	    collect(&q, a, due->limit, out, e) < 0)
		return -1;
	if (out->n)
		due->after = out->v[out->n - 1].id;
	return 0;
}

int store_due_source(struct store *st, struct arena *a, int64_t now, int64_t id,
    source_states *out, struct err *e)
{
	struct rows q;
	if (db_query(st->db, &q, e,
		"SELECT " SOURCE_COLUMNS " WHERE t.source = ?2 AND t.live = 1"
		" AND t.next <= ?1",
		"ii", now, id) < 0)
		return -1;
	return collect(&q, a, 0, out, e);
}

int store_count_due(struct store *st, int64_t now, int64_t *out, struct err *e)
{
	return db_number(st->db, 0, out, e,
	    "SELECT count(*) FROM turn WHERE live = 1 AND next <= ?", "i", now);
}

int store_all_sources(
    struct store *st, struct arena *a, source_states *out, struct err *e)
{
	struct rows q;
	if (db_query(st->db, &q, e,
		"SELECT " SOURCE_COLUMNS " ORDER BY t.source", "") < 0)
		return -1;
	return collect(&q, a, 0, out, e);
}

int store_sick_sources(
    struct store *st, struct arena *a, source_states *out, struct err *e)
{
	struct rows q;
	if (db_query(st->db, &q, e,
		"SELECT " SOURCE_COLUMNS " WHERE s.enabled = 1"
		" AND (s.reported = 1 OR s.dormant = 1) ORDER BY t.source",
		"") < 0)
		return -1;
	return collect(&q, a, 0, out, e);
}

int store_source_title(struct store *st, struct arena *a, struct str name,
    struct str *out, struct err *e)
{
	struct str found = {NULL, 0};
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e, "SELECT title FROM source WHERE name = ?",
		"s", name) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		found = db_str(&q, a, 0);
	if (rc == 0)
		*out = found;
	return rc;
}

static int write_rest(
    struct store *st, const struct source_state *s, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE source SET etag = ?2, last_modified = ?3,"
	    " body_hash = ?4, title = ?5, fail_since = ?6,"
	    " fail_count = ?7, fail_reason = ?8, reported = ?9,"
	    " dormant = ?10, first_done = ?11, policy = ?12,"
	    " moved_to = ?13, moved_seen = ?14, moved_day = ?15,"
	    " found = ?16, parts = ?17, id_fault = ?18, id_since = ?19,"
	    " id_doubt = ?20, ttl = ?21, skip = ?22, rhythm = ?23,"
	    " last_news = ?24, notice = ?25, notice_at = ?26, pace = ?27,"
	    " missed_at = ?28, validators_of = ?29, unread = ?30,"
	    " put_off = ?31, id_doubter = ?32, queries = ?33"
	    " WHERE id = ?1",
	    "issistisiiiisiissitiiiitstitisiis", s->id, s->validators.etag,
	    s->validators.last_modified, (int64_t)s->body_hash, s->title,
	    s->fail_since, (int64_t)s->fail_count, s->fail_reason,
	    (int64_t)s->reported, (int64_t)s->dormant, (int64_t)s->first_done,
	    (int64_t)s->identity.policy, s->moved_to, (int64_t)s->moved_seen,
	    s->moved_day, s->found, s->parts, (int64_t)s->identity.fault,
	    s->identity.since, (int64_t)s->identity.doubt, s->ttl,
	    (int64_t)s->skip, s->rhythm, s->last_news, s->notice, s->notice_at,
	    s->pace, s->missed_at, (int64_t)s->validators.of, s->unread,
	    (int64_t)s->put_off, (int64_t)s->identity.doubter, s->queries);
}

int source_write(struct store *st, const struct source_state *s, struct err *e)
{
	if (s->stored != fingerprint(s) && write_rest(st, s, e) < 0)
		return -1;
	return db_run(st->db, e,
	    "UPDATE turn SET live = ?2, next = ?3, last = ?4, good = ?5,"
	    " last_full = ?6, max_age = ?7 WHERE source = ?1",
	    "iiittti", s->id, (int64_t)(s->enabled && !s->dormant),
	    s->next_poll, s->last_poll, s->last_good, s->last_full, s->max_age);
}

int store_source_due(struct store *st, struct str name, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE turn SET next = 0 WHERE source ="
	    " (SELECT id FROM source WHERE name = ?)",
	    "s", name);
}

int store_hold_host(
    struct store *st, struct str host, int64_t until, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT INTO held_host(name, until) VALUES(?1, ?2)"
	    " ON CONFLICT(name) DO UPDATE SET until = max(until, ?2)",
	    "si", host, until);
}

int store_lift_host(struct store *st, struct str host, struct err *e)
{
	return db_run(
	    st->db, e, "DELETE FROM held_host WHERE name = ?", "s", host);
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
	rc = db_finish(st->db, rc, "sources", e);
	db_shed(st->db); /* their rows were the turn of these sources alone */
	return rc;
}
