/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what a window costs. */
#include "base/arena.h"
#include "store/state.h"
#include "tap.h"

/* Sightings only by range and by article, each subquery once: the cost is
 * that of the window, whatever came before it and however many share it. */
static void plan(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct db *db = NULL;
	struct rows q;
	bool by_article = false;
	ok(schema_in_memory(&db, &e) == 0, "%s", e.msg);
	ok(db_script(
	       db, &e, "CREATE TEMP TABLE wanted(id INTEGER PRIMARY KEY)") == 0,
	    "%s", e.msg);
	struct str sql =
	    arena_printf(a, "EXPLAIN QUERY PLAN %s", store_window_sql);
	ok(db_query(db, &q, &e, sql.p, "iii", (int64_t)1, (int64_t)2,
	       (int64_t)3) == 0,
	    "%s", e.msg);
	while (db_row(&q, &e) > 0) {
		struct str step = db_str(&q, a, 3);
		ok(!str_starts(step, S("SCAN")) ||
			str_find(step, S("wanted")) >= 0,
		    "%.*s", PRS(step));
		ok(str_find(step, S("CORRELATED")) < 0, "%.*s", PRS(step));
		ok(str_find(step, S("TEMP B-TREE")) < 0, "%.*s", PRS(step));
		if (str_starts(step, S("SEARCH p")))
			by_article = str_find(step, S("(article=?)")) > 0;
	}
	ok(by_article, "what was told is looked up by article alone");
	db_close(&db);
	arena_free(&a);
}

int main(void)
{
	TEST(plan);
	return tap_done();
}
