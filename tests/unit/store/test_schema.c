/* SPDX-License-Identifier: MIT */
/* gazetted: a new state has the tables that an old one grows into. */
#include "base/arena.h"
#include "base/buf.h"
#include "store/state.h"
#include "tap.h"

static struct arena *a;
static struct err e;

static void lines(struct db *db, struct buf *out, const char *sql)
{
	struct rows q;
	ok(db_query(db, &q, &e, sql, "") == 0, "%s", e.msg);
	while (db_row(&q, &e) > 0) {
		buf_adds(out, db_str(&q, a, 0));
		buf_addc(out, '\n');
	}
}

/* All that SQLite knows of them but in which order they were made. */
static struct str told(struct db *db)
{
	struct buf b = buf_init((size_t)1 << 20);
	lines(db, &b,
	    "SELECT name || ' ' || type || ' ' || strict || ' ' || wr FROM"
	    " pragma_table_list WHERE schema = 'main' ORDER BY 1");
	lines(db, &b,
	    "SELECT t.name || ' ' || c.name || ' ' || c.cid || ' ' || c.type ||"
	    " ' ' || c.\"notnull\" || ' ' || coalesce(c.dflt_value, '-') ||"
	    " ' ' || c.pk FROM pragma_table_list t, pragma_table_xinfo(t.name)"
	    " c WHERE t.schema = 'main' ORDER BY 1");
	lines(db, &b,
	    "SELECT t.name || ' ' || i.name || ' ' || i.\"unique\" || ' ' ||"
	    " i.origin || ' ' || i.partial || ' ' || x.seqno || ' ' ||"
	    " coalesce(x.name, '-') || ' ' || x.\"desc\" || ' ' || x.coll"
	    " FROM pragma_table_list t, pragma_index_list(t.name) i,"
	    " pragma_index_xinfo(i.name) x WHERE t.schema = 'main' ORDER BY 1");
	lines(db, &b,
	    "SELECT t.name || ' ' || f.\"from\" || ' ' || f.\"table\" || ' ' ||"
	    " f.\"to\" FROM pragma_table_list t,"
	    " pragma_foreign_key_list(t.name) f WHERE t.schema = 'main'"
	    " ORDER BY 1");
	lines(db, &b,
	    "SELECT replace(sql, ' ', '') FROM sqlite_schema"
	    " WHERE type = 'index' AND sql LIKE '%WHERE%' ORDER BY 1");
	lines(db, &b,
	    "SELECT name || ' ' || (sql LIKE '%AUTOINCREMENT%') FROM"
	    " sqlite_schema WHERE type = 'table' ORDER BY 1");
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

static void both_ways(void)
{
	struct db *whole, *grown;
	struct str x, y, p, q;
	a = arena_new();
	ok(schema_in_memory(&whole, &e) == 0, "%s", e.msg);
	ok(schema_grown(0, &grown, &e) == 0, "%s", e.msg);
	x = told(whole);
	y = told(grown);
	ok(x.n > 10000, "there is something to compare: %zu bytes", x.n);
	while (str_split(&x, '\n', &p) && str_split(&y, '\n', &q))
		is_str(p, q, "whole and grown");
	is_int((long long)x.n, (long long)y.n, "one ends with the other");
	db_close(&whole);
	db_close(&grown);
	arena_free(&a);
}

/* ---- what an old state holds ---- */

static struct str one(struct db *db, const char *sql)
{
	struct buf b = buf_init(65536);
	lines(db, &b, sql);
	struct str s = str_trim(buf_dup(a, &b));
	buf_free(&b);
	return s;
}

/* Each step keeps what the version before it had. */
static void from_14(void)
{
	struct db *db;
	a = arena_new();
	ok(schema_grown(14, &db, &e) == 0, "%s", e.msg);
	ok(db_script(db, &e,
	       "INSERT INTO suppression VALUES('Bob@example.org', '',"
	       " 'bounced', 17, '<1@example.org>', '5.1.1', 'no such user', 1);"
	       "INSERT INTO subscriber VALUES(1, 'ann@example.org', NULL,"
	       " 'config', 1);"
	       "INSERT INTO subscription VALUES(1, 'daily', 1, 'UTC', 'en', 0,"
	       " '', 5, 9, 1, '', 'config');") == 0,
	    "%s", e.msg);
	ok(schema_migrate(db, &e) == 0, "%s", e.msg);
	is_str(
	    one(db, "SELECT address || digest || reason || at || message_id ||"
		    " status || words || edition FROM suppression WHERE"
		    " address = 'bob@example.org'"),
	    S("Bob@example.orgbounced17<1@example.org>5.1.1no such user1"),
	    "one reason, with its evidence");
	ok(db_script(db, &e,
	       "INSERT INTO suppression(address, digest, reason, at)"
	       " VALUES('bob@example.org', '', 'unsubscribed', 18)") == 0,
	    "another one beside it: %s", e.msg);
	is_str(
	    one(db, "SELECT cursor || ' ' || joined_after FROM subscription"),
	    S("5 0"), "a reader of old was there for all");
	ok(schema_migrate(db, &e) == 0, "a second time is nothing");
	db_close(&db);
	arena_free(&a);
}

/* What a day's and an hour's windows had counts by the steps of now. */
static void from_23(void)
{
	struct db *db;
	a = arena_new();
	ok(schema_grown(23, &db, &e) == 0, "%s", e.msg);
	ok(db_script(db, &e,
	       "INSERT INTO spent VALUES('mx', 1, 1797120007, 1),"
	       " ('mx', 60, 1797120000, 2), ('mx', 60, 1797121380, 3),"
	       " ('mx', 1440, 1797120000, 4);") == 0,
	    "%s", e.msg);
	ok(schema_migrate(db, &e) == 0, "%s", e.msg);
	is_str(one(db, "SELECT group_concat(width || ' ' || slot || ' ' || n)"
		       " FROM spent"),
	    S("1 1797120007 1,2 1797120058 2,2 1797121438 3,"
	      "60 1797121380 4"),
	    "at the ends of the old ones");
	db_close(&db);
	arena_free(&a);
}

/* Who was told that they left is told from who asked to join. */
static void from_28(void)
{
	struct db *db;
	a = arena_new();
	ok(schema_grown(28, &db, &e) == 0, "%s", e.msg);
	ok(db_script(db, &e,
	       "INSERT INTO request(id, address, digest, who, at, expires)"
	       " VALUES(1, 'ann@example.org', 'daily', 'a', 17, 18),"
	       " (2, 'bob@example.org', 'daily', 'b', 17, 18);"
	       "INSERT INTO suppression(address, digest, reason, at)"
	       " VALUES('ann@example.org', 'daily', 'unsubscribed', 17),"
	       " ('bob@example.org', 'daily', 'bounced', 17);") == 0,
	    "%s", e.msg);
	ok(schema_migrate(db, &e) == 0, "%s", e.msg);
	is_str(one(db, "SELECT group_concat(id || ' ' || kind) FROM request"),
	    S("1 1,2 0"), "by what else was done then");
	db_close(&db);
	arena_free(&a);
}

/* SQLite 3.40 takes a table without a rowid for damaged where columns of its
 * key stand behind others: "NULL value in". */
static void keys_come_first(void)
{
	struct db *db;
	a = arena_new();
	ok(schema_in_memory(&db, &e) == 0, "%s", e.msg);
	is_str(
	    one(db, "SELECT group_concat(t.name) FROM pragma_table_list t"
		    " WHERE t.wr AND EXISTS (SELECT 1 FROM"
		    " pragma_table_info(t.name) c WHERE c.pk > 0 AND c.cid >="
		    " (SELECT count(*) FROM pragma_table_info(t.name) k"
		    "  WHERE k.pk > 0))"),
	    S(""), "in tables without a rowid");
	ok(db_script(db, &e,
	       "INSERT INTO spent(name, width, slot, n) VALUES('mx', 1, 2, "
	       "3)") == 0,
	    "%s", e.msg);
	is_str(one(db, "PRAGMA integrity_check"), S("ok"),
	    "a quota that was used is no damage");
	db_close(&db);
	arena_free(&a);
}

/* What a quota had stays, and is no damage. */
static void from_36(void)
{
	struct db *db;
	a = arena_new();
	ok(schema_grown(36, &db, &e) == 0, "%s", e.msg);
	ok(db_script(db, &e,
	       "INSERT INTO spent(name, width, slot, n, again, here)"
	       " VALUES('mx', 1, 2, 3, 4, 1), ('mx', 1, 2, 5, 6, 0)") == 0,
	    "%s", e.msg);
	ok(schema_migrate(db, &e) == 0, "%s", e.msg);
	is_str(one(db, "SELECT group_concat(here || ' ' || n || ' ' || again)"
		       " FROM spent"),
	    S("0 5 6,1 3 4"), "all of it");
	is_str(one(db, "PRAGMA integrity_check"), S("ok"), "it is sound");
	db_close(&db);
	arena_free(&a);
}

/* With which others an article was told. */
static void from_38(void)
{
	struct db *db;
	a = arena_new();
	ok(schema_grown(38, &db, &e) == 0, "%s", e.msg);
	ok(db_script(db, &e,
	       "INSERT INTO choice VALUES(1, 1, 2, 'chosen: score 2.50'),"
	       " (2, 1, 2, 'same story as article 41 (same event as article 7,"
	       " odds +4.9), chosen'), (3, 1, 0, 'left out: edition 12 (article"
	       " 35) told it, and only 0 % of it is new'),"
	       " (4, 1, 0, 'left out: max_stories = 3'), (5, 1, 0,"
	       " 'left out: same text as article 31, 100 % of the shorter')") ==
		0,
	    "%s", e.msg);
	ok(schema_migrate(db, &e) == 0, "%s", e.msg);
	is_str(one(db, "SELECT group_concat(article || ' ' || story)"
		       " FROM (SELECT * FROM choice ORDER BY article)"),
	    S("1 0,2 41,3 35,4 0,5 31"), "from the words");
	is_str(one(db, "PRAGMA integrity_check"), S("ok"), "it is sound");
	db_close(&db);
	arena_free(&a);
}

int main(void)
{
	TEST(both_ways);
	TEST(from_14);
	TEST(from_23);
	TEST(from_28);
	TEST(keys_come_first);
	TEST(from_36);
	TEST(from_38);
	return tap_done();
}
