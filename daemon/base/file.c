/* SPDX-License-Identifier: MIT */
/* gazetted: whole files. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"

#define GUESS_BYTES 4000 /* of what tells no size: a pipe, /proc */
#define SECRET_MAX  4096 /* bytes: an OAuth token is the longest kind */

/* Reads to the end into the arena, into a piece of `guess` bytes if that is
 * enough. Returns -1 with errno, or 0; more than `max` bytes come as one more
 * than that. */
static int read_all(
    struct arena *a, int fd, size_t guess, size_t max, struct str *out)
{
	size_t room = guess + 1, n = 0;
	char *p = arena_alloc(a, room);
	for (;;) {
		if (n == room) {
			char *more = arena_alloc(a, 2 * room);
			memcpy(more, p, n);
			p = more;
			room *= 2;
		}
		ssize_t r = read(fd, p + n, room - n);
		if (r < 0 && errno == EINTR)
			continue;
		if (r < 0)
			return -1;
		n += (size_t)r;
		if (r == 0 || n > max)
			break;
	}
	*out = (struct str){p, n > max ? max + 1 : n};
	return 0;
}

static int open_regular(
    const char *path, struct stat *st, int *out_fd, struct err *e)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return err_sys(e, ERR_CONFIG, "cannot open %s", path);
	if (fstat(fd, st) < 0 || !S_ISREG(st->st_mode)) {
		close(fd);
		return err_set(e, ERR_CONFIG, "%s is not a regular file", path);
	}
	*out_fd = fd;
	return 0;
}

int file_read(struct arena *a, const char *path, size_t max,
    struct str *out_body, struct err *e)
{
	int fd = STDIN_FILENO;
	struct stat st;
	struct str body;
	size_t guess = GUESS_BYTES;
	bool is_stdin = strcmp(path, "-") == 0;
	if (!is_stdin && open_regular(path, &st, &fd, e) < 0)
		return -1;
	if (is_stdin && fstat(fd, &st) < 0)
		return err_sys(e, ERR_CONFIG, "cannot read standard input");
	if (S_ISREG(st.st_mode) && st.st_size > 0)
		guess = (size_t)st.st_size < max ? (size_t)st.st_size : max;
	int rc = read_all(a, fd, guess, max, &body);
	if (rc < 0)
		err_sys(e, ERR_CONFIG, "cannot read %s", path);
	else if (body.n > max)
		rc = err_set(e, ERR_REJECT,
		    "%s is larger than the limit of %zu bytes",
		    is_stdin ? "standard input" : path, max);
	else
		*out_body = body;
	if (!is_stdin)
		close(fd);
	return rc;
}

static int write_all(int fd, struct str s)
{
	while (s.n) {
		ssize_t n = write(fd, s.p, s.n);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		s = str_sub(s, (size_t)n, s.n);
	}
	return 0;
}

/* A rename is durable only once its folder is synced too. */
static int sync_folder(const char *path)
{
	char dir[PATH_MAX];
	snprintf(dir, sizeof(dir), "%s", path);
	char *slash = strrchr(dir, '/');
	if (slash)
		slash[slash == dir] = 0;
	int fd = open(slash ? dir : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	int rc = fsync(fd);
	close(fd);
	return rc;
}

/* A device or a FIFO, which is written to and not replaced. */
static bool is_no_file(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && !S_ISREG(st.st_mode) &&
	       !S_ISDIR(st.st_mode);
}

/* A FIFO that nobody reads is not waited on. */
static int write_into(const char *path, struct str body, struct err *e)
{
	int fd = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC);
	int rc = fd < 0 ? -1 : fcntl(fd, F_SETFL, 0);
	rc = rc < 0 ? rc : write_all(fd, body);
	if (rc < 0)
		err_sys(e, ERR_FATAL, "cannot write %s", path);
	if (fd >= 0)
		close(fd);
	return rc;
}

int file_write(const char *path, struct str body, unsigned mode, struct err *e)
{
	char tmp[PATH_MAX];
	if (is_no_file(path))
		return write_into(path, body, e);
	if (snprintf(tmp, sizeof(tmp), "%s.XXXXXX", path) >= PATH_MAX)
		return err_set(e, ERR_FATAL, "path too long: %s", path);
	int fd = mkostemp(tmp, O_CLOEXEC);
	if (fd < 0)
		return err_sys(e, ERR_FATAL, "cannot create %s", tmp);
	int rc = fchmod(fd, mode);
	rc = rc < 0 ? rc : write_all(fd, body);
	rc = rc < 0 ? rc : fsync(fd);
	if (rc < 0)
		err_sys(e, ERR_FATAL, "cannot write %s", tmp);
	close(fd);
	if (rc == 0 && rename(tmp, path) < 0)
		rc = err_sys(e, ERR_FATAL, "cannot rename %s to %s", tmp, path);
	if (rc == 0 && sync_folder(path) < 0)
		return err_sys(
		    e, ERR_FATAL, "cannot sync the folder of %s", path);
	if (rc < 0)
		unlink(tmp);
	return rc;
}

int file_move(const char *from, const char *to, struct err *e)
{
	if (rename(from, to) < 0)
		return err_sys(
		    e, ERR_FATAL, "cannot rename %s to %s", from, to);
	if (sync_folder(to) < 0)
		return err_sys(
		    e, ERR_FATAL, "cannot sync the folder of %s", to);
	return 0;
}

int file_read_secret(
    struct arena *a, const char *path, struct str *out, struct err *e)
{
	struct stat st;
	struct str body;
	if (stat(path, &st) < 0)
		return err_sys(e, ERR_CONFIG, "cannot open %s", path);
	if (st.st_mode & 077)
		return err_set(e, ERR_CONFIG,
		    "%s holds a secret but others may read it (mode %03o); "
		    "run: chmod 600 %s",
		    path, (unsigned)st.st_mode & 0777, path);
	if (st.st_uid != geteuid() && st.st_uid != 0)
		return err_set(e, ERR_CONFIG,
		    "%s holds a secret but belongs to another user (uid %u)",
		    path, (unsigned)st.st_uid);
	if (file_read(a, path, SECRET_MAX, &body, e) < 0)
		return -1;
	str_split(&body, '\n', out);
	if (str_ends(*out, S("\r")))
		*out = str_sub(*out, 0, out->n - 1);
	*out = str_dup(a, *out);
	return 0;
}

int file_mkdirs(const char *path, struct err *e)
{
	char part[PATH_MAX];
	if (snprintf(part, sizeof(part), "%s", path) >= PATH_MAX)
		return err_set(e, ERR_CONFIG, "path too long: %s", path);
	for (char *p = part + 1;; p++) {
		if (*p && *p != '/')
			continue;
		char c = *p;
		*p = 0;
		if (mkdir(part, 0700) < 0 && errno != EEXIST)
			return err_sys(
			    e, ERR_CONFIG, "cannot make folder %s", part);
		*p = c;
		if (!c)
			return 0;
	}
}
