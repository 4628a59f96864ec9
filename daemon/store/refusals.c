/* SPDX-License-Identifier: MIT */
/* gazetted: what relays refused for good, until it is heard of. */
/*
 * A refusal becomes a row in the commit that settles its delivery, and stays
 * until the pass has told the operator and counted it as a bounce: so none is
 * missed by a kill, and none is kept in memory.
 */
#include "base/arena.h"
#include "store/returns.h"
#include "store/state.h"

#define NEWS_AFTER (30 * INT64_C(86400)) /* seconds without such refusals */

/* The codes that an answer begins with: "550 5.1.1", "550"; "67" of a program.
 */
static struct str fault_of(struct str reply)
{
	size_t n = 0;
	while (n < reply.n && ch_digit(reply.p[n]))
		n++;
	if (n < 2 || n > 3)
		return REFUSAL_UNFIT;
	size_t end = n + 1;
	while (end < reply.n && (ch_digit(reply.p[end]) || reply.p[end] == '.'))
		end++;
	bool enhanced = end >= n + 6 && (end == reply.n || reply.p[end] == ' ');
	return str_sub(reply, 0, enhanced ? end : n);
}

int refusal_add(struct store *st, const struct outbox_event *ev, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT OR REPLACE INTO refusal(delivery, relay, fault)"
	    " SELECT delivery, route, ?2 FROM outbox WHERE delivery = ?1",
	    "is", ev->delivery, fault_of(ev->reply));
}

int spurned_add(struct store *st, const struct outbox_event *ev, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE edition SET spurned = spurned + 1 WHERE id ="
	    " (SELECT edition FROM delivery WHERE id = ?)",
	    "i", ev->delivery);
}

int store_taste(struct store *st, int64_t edition, int64_t *out_sent,
    int64_t *out_spurned, int64_t *out_declined, struct err *e)
{
	int64_t sent;
	if (store_outbox_flush(st, e) < 0 ||
	    db_number(st->db, 0, &sent, e,
		"SELECT count(*) FROM delivery WHERE edition = ? AND state = ?",
		"ii", edition, (int64_t)DELIVERY_SENT) < 0 ||
	    db_number(st->db, 0, out_spurned, e,
		"SELECT spurned FROM edition WHERE id = ?", "i", edition) < 0 ||
	    db_number(st->db, 0, out_declined, e,
		"SELECT count(*) FROM delivery WHERE edition = ? AND state IN"
		" (0, 7) AND reply GLOB '[56][0-9]*' AND reply NOT GLOB '552*'"
		" AND reply NOT GLOB '[56][0-9][0-9] [56].[27].*'",
		"i", edition) < 0)
		return -1;
	*out_declined -= *out_spurned;
	if (*out_declined < 0)
		*out_declined = 0;
	*out_sent = sent;
	return 0;
}

static int relent(struct store *st, int64_t edition, struct str fault,
    int64_t now, int64_t *out, struct err *e)
{
	if (db_run(st->db, e,
		"INSERT INTO outbox(delivery, state, tries, repeats, next_at,"
		" since, route) SELECT d.id, ?3, d.tries, d.repeats, ?4, ?4,"
		" r.relay FROM refusal r JOIN delivery d ON d.id = r.delivery"
		" WHERE d.edition = ?1 AND r.fault = ?2 AND d.state = 7",
		"isii", edition, fault, (int64_t)DELIVERY_DEFERRED, now) < 0)
		return -1;
	*out = db_changed(st->db);
	if (!*out)
		return 0;
	if (db_run(st->db, e,
		"UPDATE delivery SET state = 0 WHERE edition = ?1 AND state = 7"
		" AND id IN (SELECT delivery FROM refusal WHERE fault = ?2)",
		"is", edition, fault) < 0)
		return -1;
	return db_run(st->db, e,
	    "DELETE FROM refusal WHERE fault = ?2 AND delivery IN"
	    " (SELECT id FROM delivery WHERE edition = ?1)",
	    "is", edition, fault);
}

/* Whether this is the first that is told of an edition. */
static int first_told(
    struct store *st, int64_t edition, int64_t now, bool *out, struct err *e)
{
	if (db_run(st->db, e,
		"INSERT OR IGNORE INTO refused(relay, fault, at)"
		" VALUES('', 'edition ' || ?, ?)",
		"ii", edition, now) < 0)
		return -1;
	*out = db_changed(st->db) > 0;
	return 0;
}

int store_relent(struct store *st, int64_t edition, struct str reply,
    int64_t now, int64_t *out, bool *out_news, struct err *e)
{
	if (store_outbox_flush(st, e) < 0 || db_begin(st->db, e) < 0)
		return -1;
	int rc = relent(st, edition, fault_of(reply), now, out, e);
	if (rc == 0)
		rc = first_told(st, edition, now, out_news, e);
	return db_finish(st->db, rc, "relent", e);
}

/* Editions most of whose readers were given up, which nobody was told of. */
#define FAILED                                                                 \
	"SELECT x.edition FROM delivery x WHERE x.edition IN (SELECT"          \
	" z.edition FROM refusal y JOIN delivery z ON z.id = y.delivery)"      \
	" AND NOT EXISTS (SELECT 1 FROM refused k WHERE k.relay = '' AND"      \
	" k.fault = 'edition ' || x.edition)"                                  \
	" GROUP BY x.edition HAVING 2 * sum(x.state = 7) > count(*)"

/* A fault that the operator knows is none to be told of again, but for an
 * edition that fails by it. */
static int read_kinds(struct store *st, struct arena *a, int64_t now,
    refusal_kinds *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT r.relay, r.fault, count(*), min(r.delivery), d.edition,"
		" d.address, d.reply, NOT EXISTS (SELECT 1 FROM refused k WHERE"
		" k.relay = r.relay AND k.fault = r.fault AND k.at > ?)"
		" OR max(d.edition IN (" FAILED "))"
		" FROM refusal r JOIN delivery d ON d.id = r.delivery"
		" GROUP BY r.relay, r.fault",
		"i", now - NEWS_AFTER) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct refusal_kind){
		    .relay = db_str(&q, a, 0),
		    .fault = db_str(&q, a, 1),
		    .n = db_int(&q, 2),
		    .first = {.id = db_int(&q, 3),
			.edition = db_int(&q, 4),
			.address = db_str(&q, a, 5),
			.reply = db_str(&q, a, 6)},
		    .news = db_int(&q, 7) != 0,
		};
	return rc;
}

int store_refusals(struct store *st, struct arena *a, int64_t now,
    refusal_kinds *out, struct err *e)
{
	refusal_kinds got = {0};
	if (read_kinds(st, a, now, &got, e) < 0)
		return -1;
	if (got.n &&
	    (db_run(st->db, e,
		 "INSERT OR IGNORE INTO refused(relay, fault, at)"
		 " SELECT '', 'edition ' || edition, ? FROM (" FAILED ")",
		 "i", now) < 0 ||
		db_run(st->db, e, "DELETE FROM refused WHERE at <= ?", "i",
		    now - NEWS_AFTER) < 0))
		return -1;
	vec_each (&got, k)
		if (db_run(st->db, e,
			"INSERT OR REPLACE INTO refused(relay, fault, at)"
			" VALUES(?, ?, ?)",
			"ssi", k->relay, k->fault, now) < 0)
			return -1;
	*out = got;
	return 0;
}

int store_refused(struct store *st, struct arena *a, size_t max,
    deliveries *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT r.delivery, d.edition, d.subscriber, d.address, d.reply"
		" FROM refusal r LEFT JOIN delivery d ON d.id = r.delivery"
		" AND d.state = 7 AND d.digest <> '_mail'"
		" ORDER BY r.delivery LIMIT ?",
		"i", (int64_t)max) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct delivery){.id = db_int(&q, 0),
		    .edition = db_int(&q, 1),
		    .subscriber = db_int(&q, 2),
		    .address = db_str(&q, a, 3),
		    .reply = db_str(&q, a, 4)};
	return rc;
}

int store_refused_heard(struct store *st, int64_t upto, struct err *e)
{
	return db_run(
	    st->db, e, "DELETE FROM refusal WHERE delivery <= ?", "i", upto);
}
