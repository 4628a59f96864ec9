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
	ok(schema_grown(&grown, &e) == 0, "%s", e.msg);
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

int main(void)
{
	TEST(both_ways);
	return tap_done();
}
