/* SPDX-License-Identifier: MIT */
/* gazetted: a thin layer of SQL, on SQLite. */
#include "store/db.h"

#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/crash.h"
#include "base/map.h"

#define BUSY_MS	  2000	/* another command's commit is over by then */
#define BESIDE_MS 10000 /* and a run's, of a day's news */

struct db {
	sqlite3 *h;
	struct arena *a;   /* of the map */
	struct map *stmts; /* SQL text -> sqlite3_stmt */
	char path[4096];
	bool together; /* in one transaction of several (db_together) */
};

int db_damaged(
    const struct db *db, const char *table, struct str how, struct err *e)
{
	return err_set(e, ERR_FATAL,
	    "%s is damaged (%s%s%.*s): nothing is sent from it; to mend it, or "
	    "restore a backup, see BACKUPS in man gazetted",
	    db->path, table ? table : "", table ? ": " : "", PRS(how));
}

static int fail(struct db *db, struct err *e)
{
	int code = sqlite3_errcode(db->h);
	const char *msg = sqlite3_errmsg(db->h);
	int sys = sqlite3_system_errno(db->h);
	switch (code & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return err_set(e, ERR_RETRY,
		    "%s is in use by another process; try again", db->path);
	case SQLITE_FULL:
		return err_set(e, ERR_FATAL,
		    "%s: the disk is full; make room and run again, nothing "
		    "is lost",
		    db->path);
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB: return db_damaged(db, NULL, str_of(msg), e);
	case SQLITE_READONLY:
	case SQLITE_PERM:
	case SQLITE_CANTOPEN:
		return err_set(e, ERR_FATAL,
		    "%s cannot be opened or written (%s%s%s); check the disk, "
		    "and owner and mode of the file and its folder",
		    db->path, msg, sys ? ": " : "", sys ? strerror(sys) : "");
	case SQLITE_IOERR:
		return err_set(e, ERR_FATAL,
		    "%s: reading or writing failed (%s%s%s); check the disk",
		    db->path, msg, sys ? ": " : "", sys ? strerror(sys) : "");
	default: return err_set(e, ERR_FATAL, "%s: %s", db->path, msg);
	}
}

/* A writer's log beside the file must be read too; without one the file alone
 * is the state, and SQLite must not make files to read it. */
static void uri_of(const char *path, enum db_mode mode, char *out, size_t n)
{
	char wal[4200];
	char esc[4096 * 3];
	size_t k = 0;
	while (path[0] == '/' && path[1] == '/')
		path++; /* two would begin the name of a host */
	for (const char *p = path; *p && k + 4 < sizeof(esc); p++)
		k += (size_t)snprintf(esc + k, sizeof(esc) - k,
		    strchr("?#%", *p) ? "%%%02X" : "%c", (unsigned char)*p);
	esc[k] = 0;
	snprintf(wal, sizeof(wal), "%s-wal", path);
	const char *how = mode == DB_WRITE	   ? "mode=rwc"
			  : mode == DB_BESIDE	   ? "mode=rw"
			  : access(wal, F_OK) == 0 ? "mode=ro&readonly_shm=1"
						   : "mode=ro&immutable=1";
	snprintf(out, n, "file:%s?%s", esc, how);
}

/* Asked for, and looked at: a file system without shared memory declines in
 * a row, not with an error. A state in memory needs none. */
static int write_ahead(struct db *db, struct err *e)
{
	struct rows q;
	struct arena *a = arena_new();
	struct str mode = S("");
	int rc = db_query(db, &q, e, "PRAGMA journal_mode=WAL", "");
	if (rc == 0 && (rc = db_row(&q, e)) > 0) {
		mode = db_str(&q, a, 0);
		db_end(&q);
	}
	if (rc >= 0 && !str_eq(mode, S("wal")) && !str_eq(mode, S("memory")))
		rc = err_set(e, ERR_CONFIG,
		    "%s: its file system cannot keep a write-ahead log; put "
		    "the state on a local disk",
		    db->path);
	arena_free(&a);
	return rc < 0 ? -1 : 0;
}

static int setup(struct db *db, enum db_mode mode, struct err *e)
{
	static const char both[] = "PRAGMA trusted_schema=OFF;"
				   "PRAGMA cell_size_check=ON;"
				   "PRAGMA foreign_keys=ON;"
				   "PRAGMA mmap_size=0;";
	sqlite3_busy_timeout(db->h, mode == DB_BESIDE ? BESIDE_MS : BUSY_MS);
	sqlite3_extended_result_codes(db->h, 1);
	if (db_script(db, e, both) < 0)
		return -1;
	if (mode == DB_READ) /* tables of our own live in memory */
		return db_script(db, e, "PRAGMA temp_store=MEMORY;");
	if (db_script(db, e,
		/* of a new state: two articles to a page, not most of one */
		"PRAGMA page_size=8192;"
		"PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=1000;"
		"PRAGMA secure_delete=ON;" /* what is forgotten is gone */
		/* KiB: what a commit of several documents touches, or it is
		 * written twice */
		"PRAGMA cache_size=-4096;") < 0)
		return -1;
	return mode == DB_BESIDE ? 0 : write_ahead(db, e);
}

int db_open(const char *path, enum db_mode mode, struct db **out, struct err *e)
{
	char uri[16384];
	struct db *db = calloc(1, sizeof(*db));
	if (!db)
		abort();
	snprintf(db->path, sizeof(db->path), "%s", path);
	db->a = arena_new();
	db->stmts = map_new(db->a);
	uri_of(path, mode, uri, sizeof(uri));
	static const int how[] = {
	    [DB_WRITE] = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
	    [DB_READ] = SQLITE_OPEN_READONLY,
	    [DB_BESIDE] = SQLITE_OPEN_READWRITE,
	};
	int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | how[mode];
	int rc = 0;
	if (sqlite3_open_v2(uri, &db->h, flags, NULL) != SQLITE_OK)
		rc = fail(db, e);
	if (rc == 0)
		rc = setup(db, mode, e);
	if (rc < 0)
		db_close(&db);
	else
		*out = db;
	return rc;
}

void db_close(struct db **db)
{
	if (!*db)
		return;
	for (size_t i = 0; i < map_len((*db)->stmts); i++)
		sqlite3_finalize(map_value((*db)->stmts, i));
	sqlite3_close((*db)->h);
	arena_free(&(*db)->a);
	free(*db);
	*db = NULL;
}

void db_shed(struct db *db)
{
	sqlite3_db_release_memory(db->h);
}

/* ---- statements ---- */

static int prepare(
    struct db *db, const char *sql, sqlite3_stmt **out, struct err *e)
{
	*out = map_get(db->stmts, str_of(sql));
	if (*out)
		return 0;
	if (sqlite3_prepare_v3(db->h, sql, -1, SQLITE_PREPARE_PERSISTENT, out,
		NULL) != SQLITE_OK)
		return fail(db, e);
	map_put(db->stmts, str_dup(db->a, str_of(sql)), *out);
	return 0;
}

static void bind(sqlite3_stmt *s, const char *types, va_list ap)
{
	for (int i = 1; *types; i++, types++) {
		struct str v;
		int64_t t;
		switch (*types) {
		case 'i': sqlite3_bind_int64(s, i, va_arg(ap, int64_t)); break;
		case 'd': sqlite3_bind_double(s, i, va_arg(ap, double)); break;
		case 't':
			t = va_arg(ap, int64_t);
			if (t == INSTANT_NONE)
				sqlite3_bind_null(s, i);
			else
				sqlite3_bind_int64(s, i, t);
			break;
		default:
			v = va_arg(ap, struct str);
			if (!v.p)
				sqlite3_bind_null(s, i);
			else if (*types == 'b')
				sqlite3_bind_blob64(
				    s, i, v.p, v.n, SQLITE_STATIC);
			else
				sqlite3_bind_text64(
				    s, i, v.p, v.n, SQLITE_STATIC, SQLITE_UTF8);
		}
	}
}

int db_run(
    struct db *db, struct err *e, const char *sql, const char *types, ...)
{
	sqlite3_stmt *s;
	va_list ap;
	if (prepare(db, sql, &s, e) < 0)
		return -1;
	va_start(ap, types);
	bind(s, types, ap);
	va_end(ap);
	int code = sqlite3_step(s);
	int rc = code == SQLITE_DONE || code == SQLITE_ROW ? 0 : fail(db, e);
	sqlite3_reset(s);
	sqlite3_clear_bindings(s);
	return rc;
}

int db_script(struct db *db, struct err *e, const char *sql)
{
	if (sqlite3_exec(db->h, sql, NULL, NULL, NULL) != SQLITE_OK)
		return fail(db, e);
	return 0;
}

int64_t db_changed(const struct db *db)
{
	return sqlite3_changes64(db->h);
}

int64_t db_inserted(const struct db *db)
{
	return sqlite3_last_insert_rowid(db->h);
}

/* ---- rows ---- */

static int query(struct db *db, struct rows *q, struct err *e, const char *sql,
    const char *types, va_list ap)
{
	sqlite3_stmt *s;
	if (prepare(db, sql, &s, e) < 0)
		return -1;
	bind(s, types, ap);
	*q = (struct rows){db, s};
	return 0;
}

int db_query(struct db *db, struct rows *q, struct err *e, const char *sql,
    const char *types, ...)
{
	va_list ap;
	va_start(ap, types);
	int rc = query(db, q, e, sql, types, ap);
	va_end(ap);
	return rc;
}

int db_row(struct rows *q, struct err *e)
{
	int code = sqlite3_step(q->stmt);
	if (code == SQLITE_ROW)
		return 1;
	int rc = code == SQLITE_DONE ? 0 : fail(q->db, e);
	db_end(q);
	return rc;
}

void db_end(struct rows *q)
{
	sqlite3_reset(q->stmt);
	sqlite3_clear_bindings(q->stmt);
}

bool db_null(const struct rows *q, int col)
{
	return sqlite3_column_type(q->stmt, col) == SQLITE_NULL;
}

int64_t db_int(const struct rows *q, int col)
{
	return sqlite3_column_int64(q->stmt, col);
}

struct str db_str(const struct rows *q, struct arena *a, int col)
{
	if (db_null(q, col))
		return (struct str){NULL, 0};
	const void *p = sqlite3_column_blob(q->stmt, col);
	size_t n = (size_t)sqlite3_column_bytes(q->stmt, col);
	return (struct str){arena_memdup(a, p, n), n};
}

int db_number(struct db *db, int64_t dflt, int64_t *out, struct err *e,
    const char *sql, const char *types, ...)
{
	struct rows q;
	va_list ap;
	va_start(ap, types);
	int rc = query(db, &q, e, sql, types, ap);
	va_end(ap);
	if (rc < 0 || (rc = db_row(&q, e)) < 0)
		return -1;
	*out = rc && !db_null(&q, 0) ? db_int(&q, 0) : dflt;
	if (rc)
		db_end(&q);
	return 0;
}

/* ---- transactions ---- */

int db_begin(struct db *db, struct err *e)
{
	return db->together ? 0 : db_run(db, e, "BEGIN IMMEDIATE", "");
}

int db_begin_read(struct db *db, struct err *e)
{
	return db->together ? 0 : db_run(db, e, "BEGIN", "");
}

void db_end_read(struct db *db)
{
	if (!db->together)
		db_rollback(db);
}

int db_together(struct db *db, struct err *e)
{
	if (db_begin(db, e) < 0)
		return -1;
	db->together = true;
	return 0;
}

void db_rollback(struct db *db)
{
	struct err ignored = ERR_INIT;
	db->together = false;
	if (!sqlite3_get_autocommit(db->h) &&
	    db_run(db, &ignored, "ROLLBACK", "") < 0) {
		/* it was rolled back by the failure itself */
	}
}

static void crash(const char *name, const char *when)
{
	char point[64];
	snprintf(point, sizeof(point), "%s-%s", name, when);
	crash_point(point);
}

static int db_commit(struct db *db, const char *name, struct err *e)
{
	crash(name, "before");
	if (db_run(db, e, "COMMIT", "") < 0) {
		db_rollback(db);
		return -1;
	}
	crash(name, "after");
	return 0;
}

int db_apart(struct db *db, const char *name, struct err *e)
{
	if (!db->together)
		return 0;
	db->together = false;
	return db_commit(db, name, e);
}

int db_finish(struct db *db, int rc, const char *name, struct err *e)
{
	if (rc == 0)
		return db->together ? 0 : db_commit(db, name, e);
	db_rollback(db);
	return rc;
}
