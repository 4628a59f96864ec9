/* SPDX-License-Identifier: MIT */
/* gazetted: a thin layer of SQL. */
/*
 * The seam where an engine stands. The other files of this folder know
 * statements, positional parameters and transactions, and nothing of SQLite;
 * another engine is another db.c. Statements are prepared once and kept, by
 * the address of their text, which therefore is a literal.
 *
 *	struct rows q;
 *	if (db_query(db, &q, e, "SELECT id FROM t WHERE name = ?", "s", name))
 *		return -1;
 *	while ((rc = db_row(&q, e)) > 0)
 *		use(db_int(&q, 0));
 *
 * Parameter letters: i int64_t, d double, s struct str as text (absent is
 * NULL), b struct str as bytes, t an instant (INSTANT_NONE is NULL).
 *
 * Errors: busy is ERR_RETRY; full, corrupt, read-only and I/O are ERR_FATAL
 * with the file and what to do.
 */
#ifndef GZ_STORE_DB_H
#define GZ_STORE_DB_H

#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

struct arena;
struct db;

enum db_mode {
	DB_WRITE,
	DB_READ,   /* the files stay as they are, byte for byte */
	DB_BESIDE, /* writes a file that is there, beside another writer */
};

/* Returns new (free with db_close). */
int db_open(const char *path, enum db_mode mode, struct db **out,
    struct err *e) MUST_CHECK;

/* A writer folds its log back into the file, so that only that remains. */
void db_close(struct db **db);

/* ERR_FATAL: the database is damaged, by what is found in that table (NULL:
 * somewhere), and what to do. */
int db_damaged(const struct db *db, const char *table, struct str how,
    struct err *e) MUST_CHECK;

/* Drops what is kept of the file in memory, where little of it will be asked
 * for again. */
void db_shed(struct db *db);

/* Runs one statement that gives no rows. */
int db_run(struct db *db, struct err *e, const char *sql, const char *types,
    ...) MUST_CHECK;

/* Runs a script of several statements without parameters. */
int db_script(struct db *db, struct err *e, const char *sql) MUST_CHECK;

/* Rows that the last db_run() changed; the id it inserted. */
int64_t db_changed(const struct db *db);
int64_t db_inserted(const struct db *db);

struct rows {
	struct db *db;
	void *stmt;
};

int db_query(struct db *db, struct rows *q, struct err *e, const char *sql,
    const char *types, ...) MUST_CHECK;

/* 1 a row, 0 no more (the query is over), -1 failed. */
int db_row(struct rows *q, struct err *e) MUST_CHECK;
/* Ends a query before its last row. */
void db_end(struct rows *q);

bool db_null(const struct rows *q, int col);
int64_t db_int(const struct rows *q, int col);
/* Text or bytes, copied into the arena; absent for NULL. */
struct str db_str(const struct rows *q, struct arena *a, int col);

/* A query for one number; `dflt` where there is no row or it is NULL. */
int db_number(struct db *db, int64_t dflt, int64_t *out, struct err *e,
    const char *sql, const char *types, ...) MUST_CHECK;

/* Transactions do not nest. */
int db_begin(struct db *db, struct err *e) MUST_CHECK;
void db_rollback(struct db *db);

/* The same for reading: what is asked in between is of one moment. */
int db_begin_read(struct db *db, struct err *e) MUST_CHECK;
void db_end_read(struct db *db);

/* Until db_apart(), which commits, what db_begin() and db_finish() enclose is
 * part of one transaction; a failure in one of them undoes all, and ends it. */
int db_together(struct db *db, struct err *e) MUST_CHECK;
int db_apart(struct db *db, const char *name, struct err *e) MUST_CHECK;

/* Ends a transaction by what came of it: commit on 0, else rollback; returns
 * what then is true. A failed commit is rolled back. `name` makes the crash
 * points "NAME-before" and "NAME-after". */
int db_finish(
    struct db *db, int rc, const char *name, struct err *e) MUST_CHECK;

#endif
