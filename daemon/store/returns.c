/* SPDX-License-Identifier: MIT */
/* gazetted: what came back, in the state. */
#include "store/returns.h"

#include <assert.h>

#include "base/arena.h"
#include "base/buf.h"
#include "store/state.h"
#include "store/tally.h"

/* ---- who ---- */

static int digests_of(
    struct store *st, struct arena *a, struct return_reader *r, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT s.digest FROM subscription s WHERE s.subscriber = ?1"
		" AND s.active = 1 AND NOT EXISTS (SELECT 1 FROM suppression x"
		"  WHERE x.address = ?2 AND x.digest IN ('', s.digest))"
		" ORDER BY s.id",
		"is", r->id, r->address) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, &r->digests) = db_str(&q, a, 0);
	return rc;
}

int store_reader(struct store *st, struct arena *a, int64_t id,
    struct str address, struct return_reader *out, struct err *e)
{
	struct rows q;
	struct return_reader r = {0};
	if (db_query(st->db, &q, e,
		"SELECT id, address FROM subscriber"
		" WHERE (?1 <> 0 AND id = ?1) OR (?1 = 0 AND address = ?2)",
		"is", id, address.n ? address : S("")) < 0)
		return -1;
	int rc = db_row(&q, e);
	if (rc > 0) {
		r.id = db_int(&q, 0);
		r.address = db_str(&q, a, 1);
		db_end(&q);
		rc = digests_of(st, a, &r, e);
	}
	if (rc == 0)
		*out = r;
	return rc;
}

int store_reader_kin(struct store *st, struct arena *a, struct str address,
    struct return_reader *out, struct err *e)
{
	ptrdiff_t at = str_rchr(address, '@'), tag = str_chr(address, '+');
	int64_t id = 0, n = 0;
	struct rows q;
	int rc;
	*out = (struct return_reader){0};
	if (at <= 0)
		return 0;
	struct str domain = str_sub(address, (size_t)at, address.n);
	struct str local =
	    str_sub(address, 0, (size_t)(tag > 0 && tag < at ? tag : at));
	/* With a tag they stand between "ann+" and "ann,". */
	if (db_query(st->db, &q, e,
		"SELECT id FROM subscriber u WHERE (address = ?1 || ?2"
		" OR (address > ?1 || '+' AND address < ?1 || ','"
		"  AND substr(address, -length(?2)) = ?2 COLLATE NOCASE))"
		" AND EXISTS (SELECT 1 FROM subscription s WHERE"
		"  s.subscriber = u.id AND s.active = 1 AND NOT EXISTS"
		"  (SELECT 1 FROM suppression x WHERE x.address = u.address"
		"   AND x.digest IN ('', s.digest))) LIMIT 2",
		"ss", local, domain) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		id = db_int(&q, 0);
		n++;
	}
	return rc < 0 || n != 1
		   ? rc
		   : store_reader(st, a, id, (struct str){NULL, 0}, out, e);
}

int store_request(struct store *st, struct arena *a, int64_t id,
    struct return_request *out, struct err *e)
{
	struct rows q;
	*out = (struct return_request){0};
	if (db_query(st->db, &q, e,
		"SELECT id, kind, address, digest, expires, done FROM request"
		" WHERE id = ?",
		"i", id) < 0)
		return -1;
	int rc = db_row(&q, e);
	if (rc <= 0)
		return rc;
	*out = (struct return_request){.id = db_int(&q, 0),
	    .kind = (enum request_kind)db_int(&q, 1),
	    .address = db_str(&q, a, 2),
	    .digest = db_str(&q, a, 3),
	    .expires = db_int(&q, 4),
	    .done = db_int(&q, 5) != 0};
	db_end(&q);
	return 0;
}

struct str store_limit_key(struct arena *a, struct str address)
{
	ptrdiff_t at = str_rchr(address, '@');
	struct buf b = buf_init(address.n + 1);
	for (size_t i = 0; i < address.n; i++) {
		char c = ch_lower(address.p[i]);
		if ((ptrdiff_t)i < at && c == '+')
			i = (size_t)at - 1; /* the tag */
		else if ((ptrdiff_t)i >= at || c != '.')
			buf_addc(&b, c);
	}
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

/* Of a kind since then, to that address. Whoever is on file is one by the
 * address itself. */
static int letters_to(struct store *st, enum request_kind kind,
    struct str address, int64_t since, int64_t *out, struct err *e)
{
	struct arena *a = arena_new();
	int rc = db_number(st->db, 0, out, e,
	    "SELECT count(*) FROM request WHERE kind = ?1 AND who = ?2"
	    " AND (?1 = 0 OR address = ?3) AND at > ?4",
	    "issi", (int64_t)kind, store_limit_key(a, address), address, since);
	arena_free(&a);
	return rc;
}

int store_reported(
    struct store *st, struct str address, int64_t now, bool *out, struct err *e)
{
	int64_t any;
	if (db_number(st->db, 0, &any, e,
		"SELECT EXISTS (SELECT 1 FROM bounce WHERE address = ?1"
		" AND kind = 0 AND proved AND words GLOB 'by *@*'"
		" AND at <= ?2 AND at >= ?3)",
		"sii", address, now - 86400, now - REPORTED_FOR) < 0)
		return -1;
	*out = any != 0;
	return 0;
}

int store_request_allowed(struct store *st, enum request_kind kind,
    struct str address, int64_t a_day, int64_t now, bool *out, struct err *e)
{
	int64_t day, month, all;
	if (letters_to(st, kind, address, now - 86400, &day, e) < 0 ||
	    letters_to(
		st, kind, address, now - 30 * INT64_C(86400), &month, e) < 0 ||
	    db_number(st->db, 0, &all, e,
		"SELECT count(*) FROM request WHERE kind = ? AND at > ?", "ii",
		(int64_t)kind, now - 86400) < 0)
		return -1;
	*out = day < 1 && month < 3 && all < a_day;
	return 0;
}

int store_leave_allowed(
    struct store *st, int64_t a_day, int64_t now, bool *out, struct err *e)
{
	int64_t left, readers;
	if (db_number(st->db, 0, &left, e,
		"SELECT count(DISTINCT address) FROM request"
		" WHERE kind = 1 AND at > ?",
		"i", now - 86400) < 0 ||
	    db_number(st->db, 0, &readers, e,
		"SELECT count(DISTINCT subscriber) FROM subscription"
		" WHERE active = 1",
		"") < 0)
		return -1;
	*out = left < a_day &&
	       (!left || (left + 1) * 100 <= readers * LEAVES_SHARE);
	return 0;
}

/* ---- leaving and joining ---- */

static int confirmed(struct store *st, const struct store_return *r,
    const struct return_request *q, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE request SET done = 1, done_at = ?2, done_by = ?3"
	    " WHERE id = ?1",
	    "iis", q->id, r->now, r->message_id);
}

static int leave(struct store *st, const struct store_return *r, struct err *e)
{
	for (size_t i = 0; i < r->leave->n_digests; i++) {
		struct suppression s = {.address = r->leave->address,
		    .digest = r->leave->digests[i],
		    .reason = S("unsubscribed"),
		    .at = r->now,
		    .message_id = r->message_id};
		if (store_suppress(st, &s, e) < 0)
			return -1;
	}
	return r->leave->confirms ? confirmed(st, r, r->leave->confirms, e) : 0;
}

static int request(
    struct store *st, const struct store_return *r, struct err *e)
{
	const struct return_request *q = r->request;
	struct arena *a = arena_new();
	int rc = db_run(st->db, e,
	    "INSERT INTO request(id, kind, address, digest, who, at, expires,"
	    " message_id) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
	    "iisssiis", q->id, (int64_t)q->kind, q->address, q->digest,
	    store_limit_key(a, q->address), r->now, q->expires, r->message_id);
	arena_free(&a);
	return rc;
}

static int reader_id(struct store *st, struct str address, struct str name,
    int64_t *out, struct err *e)
{
	if (db_run(st->db, e,
		"INSERT INTO subscriber(address, name, origin, active)"
		" VALUES(?, ?, 'mail', 1) ON CONFLICT(address) DO UPDATE"
		" SET active = 1",
		"ss", address, name) < 0)
		return -1;
	return db_number(st->db, 0, out, e,
	    "SELECT id FROM subscriber WHERE address = ?", "s", address);
}

/* As a reader, or somebody else, left, and as the mail did which this answers:
 * at the same instant, unless the request's went with the clock. ?1 address, ?2
 * digest, ?3 request. */
#define LEFT                                                                   \
	"reason = 'unsubscribed' AND address = ?1 AND (digest IN ('', ?2) OR"  \
	" EXISTS (SELECT 1 FROM request q WHERE q.id = ?3 AND"                 \
	" q.message_id IS x.message_id AND"                                    \
	" (q.at = x.at OR q.message_id IS NOT NULL)))"

/* Who left everything and comes back to one digest has left the others. */
static int keep_left(
    struct store *st, struct str address, struct str digest, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT INTO suppression(address, digest, reason, at, message_id,"
	    " status, words, edition, since) SELECT x.address, s.digest,"
	    " x.reason, x.at, x.message_id, x.status, x.words, x.edition,"
	    " x.since"
	    " FROM suppression x JOIN subscriber u ON u.address = x.address"
	    " JOIN subscription s ON s.subscriber = u.id"
	    " WHERE x.address = ?1 AND x.digest = '' AND"
	    " x.reason = 'unsubscribed' AND s.digest <> ?2"
	    " ON CONFLICT DO NOTHING",
	    "ss", address, digest);
}

int store_barred(struct store *st, struct str address, struct str digest,
    bool *out, struct err *e)
{
	int64_t barred;
	if (db_number(st->db, 0, &barred, e,
		"SELECT EXISTS (SELECT 1 FROM suppression WHERE address = ?"
		" AND digest IN ('', ?) AND reason <> 'unsubscribed')",
		"ss", address, digest) < 0)
		return -1;
	*out = barred != 0;
	return 0;
}

/* Who takes back what was done gets what was made meanwhile; who left and
 * comes back later does not. */
static int let_back(
    struct store *st, const struct store_return *r, struct err *e)
{
	const struct return_request *q = r->join->request;
	struct str digest = r->join->digest->name;
	int64_t since;
	if (keep_left(st, q->address, digest, e) < 0 ||
	    db_number(st->db, INSTANT_NONE, &since, e,
		"SELECT min(coalesce(since, at)) FROM suppression x "
		"WHERE " LEFT,
		"ssi", q->address, digest, q->id) < 0 ||
	    db_run(st->db, e, "DELETE FROM suppression AS x WHERE " LEFT, "ssi",
		q->address, digest, q->id) < 0)
		return -1;
	return q->kind == REQUEST_BACK && since != INSTANT_NONE
		   ? undo_suppressed(st, q->address, since, r->now, e)
		   : 0;
}

static int join(struct store *st, const struct store_return *r, struct err *e)
{
	const struct return_join *j = r->join;
	const struct digest *d = j->digest;
	struct arena *a = arena_new();
	struct str to = j->request->address;
	int64_t id, newest, edition;
	int rc = -1;
	if (store_newest_seq(st, &newest, e) == 0 &&
	    store_newest_edition(st, &edition, e) == 0 &&
	    reader_id(st, to, (struct str){NULL, 0}, &id, e) == 0 &&
	    db_run(st->db, e,
		"INSERT INTO subscription(subscriber, digest, zone, language,"
		" format, spec, cursor, due, active, filter, origin,"
		" joined_after)"
		" VALUES(?1, ?2, ?3, ?4, 0, ?5, ?6, ?7, 1, '', 'mail', ?8)"
		" ON CONFLICT(subscriber, digest) DO UPDATE SET"
		" cursor = iif(active = 0, ?6, cursor),"
		" joined_after = iif(active = 0, ?8, joined_after),"
		" due = iif(active = 0, ?7, due),"
		" origin = iif(active = 0, 'mail', origin), active = 1",
		"issssiii", id, d->name, d->zone, d->language,
		sync_spec(a, d, d->zone), newest, j->due, edition) == 0 &&
	    let_back(st, r, e) == 0 &&
	    db_run(st->db, e, "DELETE FROM suppression WHERE address = ?", "s",
		sync_forgotten(a, st, to)) == 0)
		rc = confirmed(st, r, j->request, e);
	arena_free(&a);
	return rc;
}

/* ---- letters ---- */

static int letter(struct store *st, const struct store_return *r, struct err *e)
{
	const struct return_letter *l = r->letter;
	int64_t reader, edition, rendering, since = r->now;
	if (outbox_time(st, &since, e) < 0 ||
	    reader_id(st, l->address, l->name, &reader, e) < 0 ||
	    db_run(st->db, e,
		"INSERT INTO edition(digest, slot, zone, language, format,"
		" window_from, window_to, created_at, utc_offset, subject,"
		" told, more, sender) VALUES('_mail', ?, 'UTC', '', 0, 0, 0,"
		" ?, 0, ?, 0, 0, ?)",
		"iiss", l->id, r->now, l->subject, l->sender) < 0)
		return -1;
	edition = db_inserted(st->db);
	if (rendering_add(st, edition, l->message, &rendering, e) < 0)
		return -1;
	if (db_run(st->db, e,
		"INSERT INTO delivery(edition, rendering, subscriber, digest,"
		" slot, address, name, state) VALUES(?, ?, ?, '_mail', ?, ?,"
		" ?, 0)",
		"iiiiss", edition, rendering, reader, l->id, l->address,
		l->name) < 0)
		return -1;
	return db_run(st->db, e,
	    "INSERT INTO outbox(delivery, state, tries, repeats, next_at,"
	    " since) VALUES(?1, 0, 0, 0, ?2 - 1, ?2)",
	    "ii", db_inserted(st->db), since);
}

/* ---- one mail ---- */

int store_return_seen(
    struct store *st, const struct key128 *key, bool *out, struct err *e)
{
	int64_t n;
	if (db_number(st->db, 0, &n, e,
		"SELECT count(*) FROM returned WHERE key = ?", "b",
		(struct str){(const char *)key->b, sizeof(key->b)}) < 0)
		return -1;
	*out = n > 0;
	return 0;
}

static int write_all(struct store *st, const struct store_return *r,
    struct store_return_done *done, struct err *e)
{
	if (db_run(st->db, e, "INSERT INTO returned(key, at) VALUES(?, ?)",
		"bi", (struct str){(const char *)r->key.b, sizeof(r->key.b)},
		r->now) < 0)
		return -1;
	for (size_t i = 0; i < r->n_bounces; i++)
		if (bounce_add(st, r, &r->bounces[i], done, e) < 0)
			return -1;
	if ((r->leave && leave(st, r, e) < 0) ||
	    (r->request && request(st, r, e) < 0) ||
	    (r->join && join(st, r, e) < 0))
		return -1;
	return r->letter ? letter(st, r, e) : 0;
}

int store_return(struct store *st, const struct store_return *r,
    struct store_return_done *out, struct err *e)
{
	struct store_return_done done = {0};
	assert(!r->n_bounces || r->policy);
	if (store_outbox_flush(st, e) < 0 || db_begin(st->db, e) < 0)
		return -1;
	if (db_finish(st->db, write_all(st, r, &done, e), "return", e) < 0) {
		tally_drop(st);
		return -1;
	}
	*out = done;
	return 0;
}

/* ---- the mailbox ---- */

static int get_number(
    struct store *st, struct str key, int64_t *out, struct err *e)
{
	struct str text;
	long long n;
	if (meta_get(st, key, &text, e) < 0)
		return -1;
	if (str_to_int(text, 0, INT64_MAX, &n))
		*out = n;
	return 0;
}

int store_control(
    struct store *st, struct arena *a, struct control_state *out, struct err *e)
{
	struct str cursor;
	*out = (struct control_state){0};
	if (meta_get(st, S("control_cursor"), &cursor, e) < 0)
		return -1;
	out->cursor = str_dup(a, cursor);
	if (get_number(st, S("control_read"), &out->read_at, e) < 0 ||
	    get_number(st, S("control_failed"), &out->failed, e) < 0 ||
	    get_number(st, S("control_stay"), &out->stay, e) < 0 ||
	    get_number(st, S("control_stay_since"), &out->stay_since, e) < 0)
		return -1;
	return db_number(st->db, 0, &out->held, e,
	    "SELECT count(DISTINCT address) FROM bounce WHERE held = 1", "");
}

static int set_number(
    struct store *st, struct str key, int64_t n, struct err *e)
{
	struct arena *a = arena_new();
	int rc = meta_set(st, key, arena_printf(a, "%lld", (long long)n), e);
	arena_free(&a);
	return rc;
}

int store_control_set(
    struct store *st, const struct control_state *s, struct err *e)
{
	if (db_begin(st->db, e) < 0)
		return -1;
	int rc =
	    s->cursor.p ? meta_set(st, S("control_cursor"), s->cursor, e) : 0;
	if (rc == 0)
		rc = set_number(st, S("control_read"), s->read_at, e);
	if (rc == 0)
		rc = set_number(st, S("control_failed"), s->failed, e);
	if (rc == 0)
		rc = set_number(st, S("control_stay"), s->stay, e);
	if (rc == 0)
		rc = set_number(st, S("control_stay_since"), s->stay_since, e);
	return db_finish(st->db, rc, "control", e);
}
