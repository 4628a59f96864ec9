/* SPDX-License-Identifier: MIT */
/* gazetted: remembers what of a folder would outlive a power loss. */
/*
 * Preloaded (LD_PRELOAD) into the program under test. $POWER_OF names the
 * folder, $POWER_IMAGE one beside it on the same file system:
 *
 *	INODE		a file's bytes as of its last sync that succeeded
 *	names		the folder's entries as of its own: INODE NAME
 *	kept.INODE	what was unlinked or renamed over since: a link, so that
 *			the number is not given out again
 *
 * A copy that a kill interrupts counts as a sync that never returned. Files
 * mapped into memory are not looked after; SQLite's -shm, the only one, is
 * worth nothing after a power loss.
 */
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *folder, *image;

__attribute__((constructor)) static void begin(void)
{
	folder = getenv("POWER_OF");
	image = getenv("POWER_IMAGE");
	if (!folder || !image)
		abort();
}

static void in_image(char out[PATH_MAX], const char *kind, unsigned long long n)
{
	snprintf(out, PATH_MAX, "%s/%s%llu", image, kind, n);
}

/* The path behind a descriptor lies in the folder, or is it. */
static int inside(int fd, char path[PATH_MAX])
{
	char link[64];
	size_t n = strlen(folder);
	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	ssize_t len = readlink(link, path, PATH_MAX - 1);
	path[len > 0 ? len : 0] = 0;
	return strncmp(path, folder, n) == 0 && (!path[n] || path[n] == '/');
}

static void must(int good, const char *what)
{
	if (good)
		return;
	perror(what);
	abort();
}

static void remember_file(const char *path, unsigned long long inode, off_t n)
{
	char to[PATH_MAX], temp[PATH_MAX];
	off_t at = 0;
	in_image(to, "", inode);
	in_image(temp, "half.", inode);
	int in = open(path, O_RDONLY | O_CLOEXEC);
	int out = open(temp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (in < 0) { /* it has no name any more */
		close(out);
		return;
	}
	must(out >= 0, temp);
	while (at < n && sendfile(out, in, &at, (size_t)(n - at)) > 0)
		;
	close(in);
	close(out);
	must(at == n && rename(temp, to) == 0, temp);
}

static void remember_names(void)
{
	char to[PATH_MAX], temp[PATH_MAX];
	snprintf(to, sizeof(to), "%s/names", image);
	snprintf(temp, sizeof(temp), "%s/half.names", image);
	FILE *f = fopen(temp, "we");
	DIR *d = opendir(folder);
	must(f && d, temp);
	for (struct dirent *e; (e = readdir(d));)
		if (e->d_type == DT_REG)
			fprintf(f, "%llu %s\n", (unsigned long long)e->d_ino,
			    e->d_name);
	closedir(d);
	must(fclose(f) == 0 && rename(temp, to) == 0, temp);
}

static int synced(int fd, int rc)
{
	char path[PATH_MAX];
	struct stat s;
	if (rc < 0 || !inside(fd, path) || fstat(fd, &s) < 0)
		return rc;
	if (S_ISDIR(s.st_mode))
		remember_names();
	else if (S_ISREG(s.st_mode))
		remember_file(path, (unsigned long long)s.st_ino, s.st_size);
	return rc;
}

static void keep(const char *path)
{
	char to[PATH_MAX];
	struct stat s;
	size_t n = strlen(folder);
	if (strncmp(path, folder, n) != 0 || stat(path, &s) < 0)
		return;
	in_image(to, "kept.", (unsigned long long)s.st_ino);
	if (link(path, to) < 0) {
		/* kept already, or gone meanwhile */
	}
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int fsync(int fd)
{
	return synced(fd, REAL(fsync)(fd));
}

int fdatasync(int fd)
{
	return synced(fd, REAL(fdatasync)(fd));
}

int unlink(const char *path)
{
	keep(path);
	return REAL(unlink)(path);
}

int rename(const char *from, const char *to)
{
	keep(to);
	return REAL(rename)(from, to);
}
