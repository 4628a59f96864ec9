/* SPDX-License-Identifier: MIT */
/* gazetted: what is known of an address, shown and forgotten. */
#include "base/arena.h"
#include "store/returns.h"
#include "store/state.h"
#include "store/tally.h"

int store_strikes(struct store *st, struct arena *a, struct str address,
    size_t limit, strike_rows *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT at, coalesce(edition, 0), address, status, words,"
		" message_id, kind, proved, held FROM bounce"
		" WHERE iif(?1 = '', held = 1, address = ?1)"
		" ORDER BY id DESC LIMIT ?2",
		"si", address.n ? address : S(""), (int64_t)limit) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0)
		*vec_push(a, out) = (struct strike_row){
		    .at = db_int(&q, 0),
		    .edition = db_int(&q, 1),
		    .address = db_str(&q, a, 2),
		    .status = db_str(&q, a, 3),
		    .words = db_str(&q, a, 4),
		    .message_id = db_str(&q, a, 5),
		    .kind = (enum strike_kind)db_int(&q, 6),
		    .proved = db_int(&q, 7) != 0,
		    .held = db_int(&q, 8) == 1,
		};
	return rc;
}

/* When a request ends was signed, so it is what the clock then said, while `at`
 * is what a clock that was behind may have made of it. */
int store_returns_expire(struct store *st, int64_t now, struct err *e)
{
	const int64_t day = 86400;
	tally_drop(st);
	if (db_run(st->db, e, "DELETE FROM bounce WHERE at < ? AND held <> 1",
		"i", now - 180 * day) < 0 ||
	    db_run(st->db, e, "DELETE FROM returned WHERE at < ?", "i",
		now - 400 * day) < 0)
		return -1;
	return db_run(st->db, e,
	    "DELETE FROM request WHERE done = 0 AND at < ?1"
	    " AND expires NOT BETWEEN ?1 AND ?2",
	    "ii", now - 31 * day, now + 31 * day);
}

static int release(struct store *st, int64_t now, int64_t *out, struct err *e)
{
	tally_drop(st);
	if (db_run(st->db, e,
		"INSERT INTO suppression(address, digest, reason, at,"
		" message_id, status, words, edition) SELECT address, '',"
		" 'bounced', ?, message_id, status, words, edition FROM bounce"
		" WHERE held = 1 ON CONFLICT DO NOTHING",
		"i", now) < 0)
		return -1;
	*out = db_changed(st->db);
	return db_run(
	    st->db, e, "UPDATE bounce SET held = 2 WHERE held = 1", "");
}

int store_release_held(
    struct store *st, int64_t now, int64_t *out_n, struct err *e)
{
	int64_t n = 0;
	if (db_begin(st->db, e) < 0 ||
	    db_finish(st->db, release(st, now, &n, e), "release", e) < 0)
		return -1;
	*out_n = n;
	return 0;
}

/* ---- all of it ---- */

#define OF_READER "subscriber IN (SELECT id FROM subscriber WHERE address = ?1)"

/* In this order rows can be deleted: nothing is left that refers to what is
 * gone. ?1 is the address. */
static const struct {
	const char *table, *columns, *select, *drop;
} tables[] = {
    {"outbox", "delivery next_at tries",
	"SELECT o.delivery, o.next_at, o.tries FROM outbox o JOIN delivery d"
	" ON d.id = o.delivery WHERE d.address = ?1 COLLATE NOCASE OR "
	"d." OF_READER,
	"DELETE FROM outbox WHERE delivery IN (SELECT id FROM delivery WHERE"
	" address = ?1 COLLATE NOCASE OR " OF_READER ")"},
    {"delivery", "id edition digest slot address name state reply updated_at",
	"SELECT id, edition, digest, slot, address, name, state, reply,"
	" updated_at FROM delivery WHERE address = ?1 COLLATE NOCASE"
	" OR " OF_READER,
	"DELETE FROM delivery WHERE address = ?1 COLLATE NOCASE"
	" OR " OF_READER},
    {"subscription", "id digest zone language format filter active origin",
	"SELECT id, digest, zone, language, format, filter, active, origin"
	" FROM subscription WHERE " OF_READER,
	"DELETE FROM subscription WHERE " OF_READER},
    {"subscriber", "id address name origin active",
	"SELECT id, address, name, origin, active FROM subscriber"
	" WHERE address = ?1",
	"DELETE FROM subscriber WHERE address = ?1"},
    {"request",
	"id kind address digest at expires done done_at message_id done_by",
	"SELECT id, kind, address, digest, at, expires, done, done_at, "
	"message_id,"
	" done_by FROM request WHERE address = ?1",
	"DELETE FROM request WHERE address = ?1"},
    {"bounce", "at edition address kind proved status words message_id",
	"SELECT at, edition, address, kind, proved, status, words, message_id"
	" FROM bounce WHERE address = ?1",
	"DELETE FROM bounce WHERE address = ?1"},
    {"suppression", "address digest reason at message_id status words edition",
	"SELECT address, digest, reason, at, message_id, status, words,"
	" edition FROM suppression WHERE address = ?1",
	"DELETE FROM suppression WHERE address = ?1"},
};
#define TABLES	    (sizeof(tables) / sizeof(*tables))
#define COLUMNS_MAX 12

int store_export(struct store *st, struct arena *a, struct str address,
    store_row_fn row, void *ctx, struct err *e)
{
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < TABLES; i++) {
		const char *names[COLUMNS_MAX];
		struct str values[COLUMNS_MAX], name;
		struct str rest = str_of(tables[i].columns);
		size_t n = 0;
		struct rows q;
		while (n < COLUMNS_MAX && str_split(&rest, ' ', &name))
			names[n++] = str_dup(a, name).p;
		if (db_query(st->db, &q, e, tables[i].select, "s", address) < 0)
			return -1;
		while ((rc = db_row(&q, e)) > 0) {
			for (size_t k = 0; k < n; k++)
				values[k] = db_str(&q, a, (int)k);
			row(ctx, tables[i].table, names, values, n);
		}
	}
	return rc;
}

/* The letters that answered its mails have the address in no row but these;
 * their own rows have nothing personal once no delivery is left. */
static int forget(struct store *st, struct str address, int64_t now,
    int64_t *out_rows, struct err *e)
{
	struct arena *a = arena_new();
	int rc = 0;
	for (size_t i = 0; rc == 0 && i < TABLES; i++) {
		rc = db_run(st->db, e, tables[i].drop, "s", address);
		if (rc == 0)
			*out_rows += db_changed(st->db);
	}
	struct suppression s = {.address = sync_forgotten(a, st, address),
	    .reason = S("forgotten"),
	    .at = now};
	if (rc == 0)
		rc = store_suppress(st, &s, e);
	arena_free(&a);
	return rc;
}

int store_forget(struct store *st, struct str address, int64_t now,
    int64_t *out_rows, struct err *e)
{
	int64_t n = 0;
	tally_drop(st);
	/* A relay's words, which may name the address, stay in the journal
	 * until they are written over. */
	if (store_outbox_flush(st, e) < 0 ||
	    journal_scrub(st->journal, st->taken, e) < 0 ||
	    db_begin(st->db, e) < 0 ||
	    db_finish(st->db, forget(st, address, now, &n, e), "forget", e) < 0)
		return -1;
	*out_rows = n;
	return 0;
}
