/* SPDX-License-Identifier: MIT */
/* gazetted: what relays refused for good, until it is heard of. */
/*
 * A refusal becomes a row in the commit that settles its delivery, and stays
 * until the pass has told the operator and counted it as a bounce: so none is
 * missed by a kill, and none is kept in memory. What is counted is undone where
 * a later round shows that it was the relay (undo.c).
 */
#include "base/arena.h"
#include "store/returns.h"
#include "store/state.h"

#define NEWS_AFTER (30 * INT64_C(86400)) /* seconds without such refusals */

/* Not to be heard of yet: of the delivery d's issue there are some whom nobody
 * has asked, who may make its refusal doubtful. */
#define TOO_SOON                                                               \
	"(d.edition IN (SELECT x.id FROM edition x JOIN"                       \
	" edition y ON y.digest = x.digest AND y.created_at = x.created_at"    \
	" WHERE y.id IN (SELECT z.edition FROM outbox o JOIN delivery z"       \
	"  ON z.id = o.delivery WHERE o.state = 0 AND z.noes = 0"              \
	"  AND z.reply IS NULL)))"

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

int no_add(
    struct store *st, const struct outbox_event *ev, int64_t now, struct err *e)
{
	if (!ev->reply.n || !ch_digit(ev->reply.p[0]))
		return 0; /* it was not asked */
	/* The same code, or of those without one the same beginning. */
	return db_run(st->db, e,
	    "UPDATE delivery SET noes = iif(noes > 0 AND"
	    "  substr(reply, 1, 9) = substr(?2, 1, 9),"
	    "  noes + (SELECT (updated_at - since + 43200) / 86400 <"
	    "   (?3 - since + 43200) / 86400 FROM outbox"
	    "   WHERE delivery = ?1), 1),"
	    " reply = ?2, updated_at = ?3, relay = (SELECT nullif(route, '')"
	    "  FROM outbox WHERE delivery = ?1) WHERE id = ?1",
	    "isi", ev->delivery, ev->reply, now);
}

int store_edition_taste(struct store *st, int64_t edition, int64_t *out_sent,
    int64_t *out_spurned, struct err *e)
{
	if (store_outbox_flush(st, e) < 0 ||
	    db_number(st->db, 0, out_sent, e,
		"SELECT count(*) FROM delivery WHERE edition = ? AND state = 6",
		"i", edition) < 0)
		return -1;
	return db_number(st->db, 0, out_spurned, e,
	    "SELECT spurned FROM edition WHERE id = ?", "i", edition);
}

int store_issue_taken(struct store *st, int64_t edition, struct str relay,
    int64_t *out_here, int64_t *out_elsewhere, struct err *e)
{
	int64_t here, all;
	struct str name = relay.n ? relay : S("");
	if (db_number(st->db, 0, &here, e,
		"SELECT count(*) FROM delivery WHERE edition IN" ISSUE
		" AND state = 6 AND coalesce(relay, '') = ?2",
		"is", edition, name) < 0 ||
	    db_number(st->db, 0, &all, e,
		"SELECT count(*) FROM delivery WHERE edition IN" ISSUE
		" AND state = 6",
		"i", edition) < 0)
		return -1;
	*out_here = here;
	*out_elsewhere = all - here;
	return 0;
}

int refusals_took(struct store *st, int64_t edition, struct str relay,
    int64_t until, bool *out, struct err *e)
{
	int64_t took;
	if (db_number(st->db, 0, &took, e,
		"SELECT EXISTS (SELECT 1 FROM delivery d JOIN edition i"
		" ON i.id = ?1 WHERE d.id >= (SELECT min(id) FROM delivery"
		"  WHERE edition IN" ISSUE ") AND d.digest = i.digest"
		" AND d.state = 6 AND coalesce(d.relay, '') = ?2"
		" AND d.updated_at <= ?3)",
		"isi", edition, relay, until) < 0)
		return -1;
	*out = took != 0;
	return 0;
}

/* ---- who is in doubt ---- */

int store_issue(struct store *st, int64_t edition, int64_t *out, struct err *e)
{
	if (store_outbox_flush(st, e) < 0)
		return -1;
	return db_number(
	    st->db, edition, out, e, "SELECT min(id) FROM" ISSUE, "i", edition);
}

int store_noes(struct store *st, int64_t edition,
    void (*no)(void *ctx, const struct refused *r), void *ctx, struct err *e)
{
	struct rows q;
	struct arena *a = arena_new();
	int rc = db_query(st->db, &q, e,
	    "SELECT d.id, coalesce(d.relay, ''), d.address, d.reply,"
	    " d.noes < ?2 AND d.state = 7, NOT EXISTS (SELECT 1 FROM refusal r"
	    "  WHERE r.delivery = d.id) FROM delivery d"
	    " WHERE d.edition IN" ISSUE " AND d.noes > 0 AND d.state IN (0, 7)",
	    "ii", edition, (int64_t)NOES_ENOUGH);
	while (rc == 0 && (rc = db_row(&q, e)) > 0) {
		struct refused r = {db_int(&q, 0), db_str(&q, a, 1),
		    db_str(&q, a, 2), db_str(&q, a, 3), db_int(&q, 4) != 0,
		    db_int(&q, 5) != 0};
		no(ctx, &r);
		arena_clear(a);
		rc = 0;
	}
	arena_free(&a);
	return rc;
}

int store_unheard(
    struct store *st, struct arena *a, issue_ids *out, struct err *e)
{
	struct rows q;
	int rc;
	if (store_outbox_flush(st, e) < 0 ||
	    db_query(st->db, &q, e,
		"SELECT min(d.edition) FROM (SELECT delivery, 1 AS given_up"
		" FROM refusal UNION ALL SELECT delivery, 0 FROM outbox"
		" WHERE state IN (0, 3) AND iif(behind, 2, tries > 0) = 2) r"
		" CROSS JOIN delivery d ON d.id = r.delivery"
		" JOIN edition x ON x.id = d.edition WHERE d.noes > 0 AND"
		" (r.given_up OR (NOT d.promised AND NOT " TOO_SOON "))"
		" GROUP BY x.digest, x.created_at",
		"") < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = db_int(&q, 0);
	return rc;
}

/* ---- telling ---- */

/* Editions most of whose readers were given up, which nobody was told of. */
#define FAILED                                                                 \
	"SELECT x.edition FROM delivery x WHERE x.edition IN (SELECT"          \
	" z.edition FROM refusal y JOIN delivery z ON z.id = y.delivery)"      \
	" AND NOT EXISTS (SELECT 1 FROM refused k WHERE k.fault IN"            \
	" ('edition ' || x.edition, 'doubt ' || x.edition))"                   \
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
		" WHERE NOT " TOO_SOON " GROUP BY r.relay, r.fault",
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

int fault_known(
    struct store *st, struct str fault, int64_t now, bool *out, struct err *e)
{
	int64_t known;
	if (db_number(st->db, 0, &known, e,
		"SELECT EXISTS (SELECT 1 FROM refused WHERE relay = '' AND"
		" fault = ? AND at > ?)",
		"si", fault, now - NEWS_AFTER) < 0)
		return -1;
	*out = known != 0;
	return 0;
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
		" WHERE d.id IS NULL OR NOT " TOO_SOON
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

static int heard(struct store *st, const deliveries *all, struct err *e)
{
	vec_each (all, d)
		if (db_run(st->db, e, "DELETE FROM refusal WHERE delivery = ?",
			"i", d->id) < 0)
			return -1;
	return 0;
}

int store_refused_heard(struct store *st, const deliveries *all, struct err *e)
{
	if (db_begin(st->db, e) < 0)
		return -1;
	return db_finish(st->db, heard(st, all, e), "heard", e);
}
