/* SPDX-License-Identifier: MIT */
/* gazetted: opening the state. */
/*
 * Keeps invariants 8 and 9: what cannot be locked, read or trusted stops the
 * run; looking changes not one byte. And of invariant 6: a state that moved
 * to another machine, or was copied back from a backup, is not at home, and
 * does not send until the operator says so. A copy has another inode; one
 * written over the old file is older than the journal beside it.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/rng.h"
#include "store/state.h"
#include "store/tally.h"

#define SECRET_BYTES  32
#define LOCK_TRIES    40
#define LOCK_PAUSE_US 50000

/* ---- meta ---- */

int meta_get(struct store *st, struct str key, struct str *out, struct err *e)
{
	struct rows q;
	*out = (struct str){NULL, 0};
	if (db_query(
		st->db, &q, e, "SELECT v FROM meta WHERE k = ?", "s", key) < 0)
		return -1;
	int rc = db_row(&q, e);
	if (rc > 0) {
		*out = db_str(&q, st->a, 0);
		db_end(&q);
	}
	return rc < 0 ? -1 : 0;
}

int meta_set(struct store *st, struct str key, struct str value, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT INTO meta(k, v) VALUES(?, ?)"
	    " ON CONFLICT(k) DO UPDATE SET v = excluded.v",
	    "sb", key, value);
}

/* ---- folder and lock ---- */

static int check_folder(const char *dir, struct err *e)
{
	struct stat s;
	if (stat(dir, &s) < 0)
		return err_sys(e, ERR_CONFIG, "state folder %s", dir);
	if (!S_ISDIR(s.st_mode))
		return err_set(e, ERR_CONFIG, "%s is not a folder", dir);
	if (s.st_mode & (S_IWOTH | S_IWGRP))
		return err_set(e, ERR_CONFIG,
		    "state folder %s may be written by others; run: chmod 700 "
		    "%s",
		    dir, dir);
	/* As root one would leave files there that the owner cannot write. */
	if (s.st_uid != geteuid())
		return err_set(e, ERR_CONFIG,
		    "state folder %s belongs to user %u, and you are user %u; "
		    "run: sudo -u '#%u' gazetted ...",
		    dir, (unsigned)s.st_uid, (unsigned)geteuid(),
		    (unsigned)s.st_uid);
	return 0;
}

static int lock_busy(int fd, const char *path, struct err *e)
{
	char pid[32] = "";
	ssize_t n = pread(fd, pid, sizeof(pid) - 1, 0);
	if (n > 0)
		pid[strcspn(pid, "\n")] = 0;
	return err_set(e, ERR_RETRY,
	    "another run is under way (pid %s, lock %s)", pid[0] ? pid : "?",
	    path);
}

/* Whoever writes beside a run does not take its lock. But nobody may read the
 * file as it is meanwhile (share_lock()): those two keep apart by a lock on
 * the lock's first byte, which is no concern of flock()'s. */
static int byte_lock(int fd, short how)
{
	struct flock all = {.l_type = how, .l_whence = SEEK_SET, .l_len = 1};
	int rc = -1;
	for (int i = 0; i < LOCK_TRIES && rc < 0; i++) {
		rc = fcntl(fd, F_OFD_SETLK, &all);
		if (rc < 0 && errno != EAGAIN && errno != EACCES)
			return -1;
		if (rc < 0)
			usleep(LOCK_PAUSE_US);
	}
	return rc;
}

/* Those who only look hold the lock for moments: they are waited for. */
static int wait_lock(int fd, int how)
{
	int rc = -1;
	for (int i = 0; i < LOCK_TRIES && rc < 0; i++) {
		rc = flock(fd, how | LOCK_NB);
		if (rc < 0 && errno != EWOULDBLOCK)
			return -1;
		if (rc < 0)
			usleep(LOCK_PAUSE_US);
	}
	if (rc < 0)
		errno = EWOULDBLOCK; /* and not what the pause made of it */
	return rc;
}

static int take_lock(struct store *st, const char *dir, struct err *e)
{
	char path[PATH_MAX], pid[32];
	snprintf(path, sizeof(path), "%s/lock", dir);
	st->lock_fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (st->lock_fd < 0)
		return err_sys(e, ERR_CONFIG, "cannot open %s", path);
	if (wait_lock(st->lock_fd, LOCK_EX) < 0) {
		int rc = errno == EWOULDBLOCK
			     ? lock_busy(st->lock_fd, path, e)
			     : err_sys(e, ERR_FATAL, "cannot lock %s", path);
		close(st->lock_fd); /* not ours: its pid stays there */
		st->lock_fd = -1;
		return rc;
	}
	st->cut_short = pread(st->lock_fd, pid, 1, 0) == 1;
	int n = snprintf(pid, sizeof(pid), "%ld\n", (long)getpid());
	if (ftruncate(st->lock_fd, 0) < 0 ||
	    pwrite(st->lock_fd, pid, (size_t)n, 0) != n)
		return err_sys(e, ERR_FATAL, "cannot write %s", path);
	return 0;
}

/* ---- where the state is at home ---- */

/* The machine's id and the file's own number: a copy has another one. */
static struct str fence(struct arena *a, const char *path)
{
	struct err ignored = ERR_INIT;
	struct str id = S("");
	struct stat s = {0};
	if (file_read(a, "/etc/machine-id", 128, &id, &ignored) < 0)
		id = S("none");
	stat(path, &s);
	uint64_t both = hash_content(arena_printf(
	    a, "%.*s %llu", PRS(str_trim(id)), (unsigned long long)s.st_ino));
	return hash_hex(a, &both, sizeof(both));
}

/* First opening: makes the secret and notes the home. */
static int settle_in(struct store *st, struct err *e)
{
	unsigned char fresh[SECRET_BYTES];
	rng_bytes(fresh, sizeof(fresh));
	st->secret = (struct str){
	    arena_memdup(st->a, fresh, sizeof(fresh)), sizeof(fresh)};
	if (db_begin(st->db, e) < 0)
		return -1;
	int rc = meta_set(st, S("secret"), st->secret, e);
	if (rc == 0)
		rc = meta_set(st, S("home"), st->machine, e);
	return db_finish(st->db, rc, "settle", e);
}

static int read_home(struct store *st, enum store_mode mode, struct err *e)
{
	struct str home;
	if (meta_get(st, S("secret"), &st->secret, e) < 0 ||
	    meta_get(st, S("home"), &home, e) < 0)
		return -1;
	if (!st->secret.n && mode == STORE_WRITE) {
		st->at_home = true;
		return settle_in(st, e);
	}
	if (!st->secret.n)
		st->secret = S("state that does not exist yet.....");
	st->at_home = !home.p || str_eq(home, st->machine);
	return 0;
}

/* ---- open and close ---- */

static int open_write(
    struct store *st, const char *dir, const char *path, struct err *e)
{
	if (file_mkdirs(dir, e) < 0 || check_folder(dir, e) < 0 ||
	    take_lock(st, dir, e) < 0)
		return -1;
	if (db_open(path, DB_WRITE, &st->db, e) < 0)
		return -1;
	return schema_migrate(st->db, e);
}

/* Without a writer's log the file is read as it is, and no writer may begin
 * meanwhile. Nothing is made where there is no lock yet. */
static void share_lock(struct store *st, const char *dir)
{
	char path[PATH_MAX];
	snprintf(path, sizeof(path), "%s/lock", dir);
	st->lock_fd = open(path, O_RDONLY | O_CLOEXEC);
	if (st->lock_fd >= 0 && byte_lock(st->lock_fd, F_RDLCK) < 0)
		errno = 0; /* likewise: the log of whoever has it is there */
	if (st->lock_fd >= 0 && flock(st->lock_fd, LOCK_SH | LOCK_NB) < 0) {
		close(st->lock_fd); /* a writer is at work: its log is there */
		st->lock_fd = -1;
	}
}

static int open_read(
    struct store *st, const char *dir, const char *path, struct err *e)
{
	struct stat s;
	share_lock(st, dir);
	if (stat(path, &s) < 0 && errno == ENOENT) {
		st->empty = true;
		return schema_in_memory(&st->db, e);
	}
	if (db_open(path, DB_READ, &st->db, e) < 0)
		return -1;
	return schema_check(st->db, e);
}

static int open_beside(
    struct store *st, const char *dir, const char *path, struct err *e)
{
	char lock[PATH_MAX];
	snprintf(lock, sizeof(lock), "%s/lock", dir);
	if (check_folder(dir, e) < 0)
		return -1;
	st->beside = true;
	st->lock_fd = open(lock, O_RDWR | O_CLOEXEC);
	if (st->lock_fd < 0)
		return err_sys(e, ERR_CONFIG,
		    "no state there yet, which the first `gazetted run` "
		    "makes: %s",
		    lock);
	if (byte_lock(st->lock_fd, F_WRLCK) < 0)
		return err_set(e, ERR_RETRY,
		    "%s is being read by others; try again", path);
	if (db_open(path, DB_BESIDE, &st->db, e) < 0)
		return -1;
	return schema_check(st->db, e);
}

int store_open(
    const char *dir, enum store_mode mode, struct store **out, struct err *e)
{
	char path[PATH_MAX];
	struct store *st = calloc(1, sizeof(*st));
	if (!st)
		abort();
	st->a = arena_new();
	st->lock_fd = -1;
	snprintf(path, sizeof(path), "%s/state.db", dir);
	int rc = mode == STORE_WRITE	? open_write(st, dir, path, e)
		 : mode == STORE_BESIDE ? open_beside(st, dir, path, e)
					: open_read(st, dir, path, e);
	if (rc == 0) {
		st->machine = fence(st->a, path);
		rc = read_home(st, mode, e);
	}
	if (rc == 0)
		rc = token_keys_read(st, e);
	if (rc == 0 && mode == STORE_WRITE)
		rc = outbox_recover(st, dir, e);
	if (rc < 0)
		store_close(&st);
	else
		*out = st;
	return rc;
}

/* No pid of the dead; but where whoever wrote before did not end, and nobody
 * has looked since whether the state is whole, that is to be seen still. Fails
 * for those who only look. */
static void leave_lock(const struct store *st)
{
	const char *mark = "?";
	off_t n = st->cut_short ? 1 : 0;
	if (!st->beside && (pwrite(st->lock_fd, mark, (size_t)n, 0) < 0 ||
			       ftruncate(st->lock_fd, n) < 0))
		errno = 0;
}

void store_close(struct store **st)
{
	if (!*st)
		return;
	db_close(&(*st)->db);
	journal_close(&(*st)->journal);
	claims_free(&(*st)->claims);
	tally_drop(*st);
	arena_free(&(*st)->pending_a);
	if ((*st)->lock_fd >= 0) {
		leave_lock(*st);
		close((*st)->lock_fd);
	}
	arena_free(&(*st)->a);
	free(*st);
	*st = NULL;
}

struct str store_secret(const struct store *st)
{
	return st->secret;
}

bool store_at_home(const struct store *st)
{
	return st->at_home;
}

int store_adopt(struct store *st, struct err *e)
{
	/* Readers of the config that it does not have come back. */
	if (meta_set(st, S("home"), st->machine, e) < 0 ||
	    meta_set(st, S("config"), S(""), e) < 0 ||
	    journal_discard(st->journal, e) < 0)
		return -1;
	st->at_home = true;
	return 0;
}
