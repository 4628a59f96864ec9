/* SPDX-License-Identifier: MIT */
/* gazetted: SQLite, loaded when the first state is opened. */
/* See base/late.h: the workbench commands do without. Without the library
 * sqlite3_open_v2() says so, and no other function can be called. */
#include <pthread.h>
#include <sqlite3.h>

#include "base/late.h"

#define SONAME "libsqlite3.so.0"

typedef void destructor(void *);

#define USED(X)                                                                \
	X(int, sqlite3_bind_blob64,                                            \
	    (sqlite3_stmt * s, int i, const void *p, sqlite3_uint64 n,         \
		destructor *d),                                                \
	    (s, i, p, n, d))                                                   \
	X(int, sqlite3_bind_double, (sqlite3_stmt * s, int i, double v),       \
	    (s, i, v))                                                         \
	X(int, sqlite3_bind_int64, (sqlite3_stmt * s, int i, sqlite3_int64 v), \
	    (s, i, v))                                                         \
	X(int, sqlite3_bind_null, (sqlite3_stmt * s, int i), (s, i))           \
	X(int, sqlite3_bind_text64,                                            \
	    (sqlite3_stmt * s, int i, const char *p, sqlite3_uint64 n,         \
		destructor *d, unsigned char encoding),                        \
	    (s, i, p, n, d, encoding))                                         \
	X(int, sqlite3_busy_timeout, (sqlite3 * db, int ms), (db, ms))         \
	X(sqlite3_int64, sqlite3_changes64, (sqlite3 * db), (db))              \
	X(int, sqlite3_clear_bindings, (sqlite3_stmt * s), (s))                \
	X(int, sqlite3_close, (sqlite3 * db), (db))                            \
	X(const void *, sqlite3_column_blob, (sqlite3_stmt * s, int i),        \
	    (s, i))                                                            \
	X(int, sqlite3_column_bytes, (sqlite3_stmt * s, int i), (s, i))        \
	X(sqlite3_int64, sqlite3_column_int64, (sqlite3_stmt * s, int i),      \
	    (s, i))                                                            \
	X(int, sqlite3_column_type, (sqlite3_stmt * s, int i), (s, i))         \
	X(int, sqlite3_db_release_memory, (sqlite3 * db), (db))                \
	X(int, sqlite3_errcode, (sqlite3 * db), (db))                          \
	X(const char *, sqlite3_errmsg, (sqlite3 * db), (db))                  \
	X(int, sqlite3_exec,                                                   \
	    (sqlite3 * db, const char *sql,                                    \
		int (*f)(void *, int, char **, char **), void *ctx,            \
		char **msg),                                                   \
	    (db, sql, f, ctx, msg))                                            \
	X(int, sqlite3_extended_result_codes, (sqlite3 * db, int on),          \
	    (db, on))                                                          \
	X(int, sqlite3_finalize, (sqlite3_stmt * s), (s))                      \
	X(int, sqlite3_get_autocommit, (sqlite3 * db), (db))                   \
	X(sqlite3_int64, sqlite3_last_insert_rowid, (sqlite3 * db), (db))      \
	X(int, sqlite3_prepare_v3,                                             \
	    (sqlite3 * db, const char *sql, int n, unsigned flags,             \
		sqlite3_stmt **out, const char **tail),                        \
	    (db, sql, n, flags, out, tail))                                    \
	X(int, sqlite3_reset, (sqlite3_stmt * s), (s))                         \
	X(int, sqlite3_step, (sqlite3_stmt * s), (s))                          \
	X(int, sqlite3_system_errno, (sqlite3 * db), (db))

static struct {
	USED(LATE_SLOT)
	__typeof__(sqlite3_open_v2) *open_v2;
	__typeof__(sqlite3_config) *config;
} to;
static const struct late_symbol symbols[] = {
    USED(LATE_SYMBOL){"sqlite3_open_v2", &to.open_v2},
    {"sqlite3_config", &to.config}};
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	loaded = late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols));
	if (loaded) /* no figures on memory, for which each malloc() has a lock
		     */
		to.config(SQLITE_CONFIG_MEMSTATUS, 0);
}

int sqlite3_open_v2(const char *path, sqlite3 **out, int flags, const char *vfs)
{
	pthread_once(&once, load);
	*out = NULL;
	return loaded ? to.open_v2(path, out, flags, vfs) : SQLITE_NOLFS;
}

USED(LATE_PASS)
