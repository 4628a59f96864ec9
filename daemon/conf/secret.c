/* SPDX-License-Identifier: MIT */
/* gazetted: secrets, fetched just before they are used. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/buf.h"
#include "base/file.h"
#include "conf/caps.h"
#include "conf/conf.h"

#define ARGS_MAX 32

static char **split(struct arena *a, struct str command)
{
	char **argv = arena_calloc(a, ARGS_MAX + 1, sizeof(*argv));
	struct str rest = str_squeeze(a, command), word;
	for (size_t n = 0; n < ARGS_MAX && str_split(&rest, ' ', &word); n++)
		if (word.n)
			argv[n] = arena_memdup(a, word.p, word.n);
	return argv;
}

/* The child has a group of its own, so that what it starts ends with it. */
static pid_t spawn(char **argv, int out)
{
	pid_t pid = fork();
	if (pid != 0)
		return pid;
	setpgid(0, 0);
	int null = open("/dev/null", O_RDONLY);
	dup2(null, STDIN_FILENO);
	dup2(out, STDOUT_FILENO);
	signal(SIGPIPE, SIG_DFL);
	/* HOME, for keyrings; nothing else of ours. */
	char home[PATH_MAX + 8];
	const char *h = getenv("HOME");
	snprintf(home, sizeof(home), "HOME=%s", h ? h : "/");
	char *const env[] = {
	    (char *)"PATH=/usr/local/bin:/usr/bin:/bin", home, NULL};
	execvpe(argv[0], argv, env);
	_exit(127);
}

/* Reads up to b's ceiling until end of file or the time is up. */
static bool drain(int fd, struct buf *b, int64_t until)
{
	while (!b->over) {
		int64_t left = until - clock_mono_ms();
		struct pollfd p = {.fd = fd, .events = POLLIN};
		char chunk[512];
		if (left <= 0)
			return false;
		if (poll(&p, 1, (int)left) <= 0)
			continue;
		ssize_t n = read(fd, chunk, sizeof(chunk));
		if (n == 0 || (n < 0 && errno != EINTR))
			return true;
		if (n > 0)
			buf_add(b, chunk, (size_t)n);
	}
	return true;
}

/* It may have closed its output and go on; that is no reason to hang. */
static bool reap(pid_t pid, int64_t until, int *out_status)
{
	const struct timespec nap = {0, 2000000};
	while (waitpid(pid, out_status, WNOHANG) != pid) {
		if (clock_mono_ms() >= until)
			return false;
		nanosleep(&nap, NULL);
	}
	return true;
}

static void end(pid_t pid)
{
	int status;
	if (kill(-pid, SIGKILL) < 0) /* not yet in its own group */
		kill(pid, SIGKILL);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
}

/* Runs it; b gets its output. */
static int run(char **argv, struct buf *b, struct err *e)
{
	int fds[2], status = 0;
	int64_t until = clock_mono_ms() + (int64_t)SECRET_SECONDS * 1000;
	if (pipe2(fds, O_CLOEXEC) < 0)
		return err_sys(e, ERR_RETRY, "password_command");
	pid_t pid = spawn(argv, fds[1]);
	close(fds[1]);
	bool in_time = pid > 0 && drain(fds[0], b, until);
	close(fds[0]);
	if (pid < 0)
		return err_sys(e, ERR_RETRY, "password_command");
	if (!in_time || b->over || !reap(pid, until, &status)) {
		end(pid);
		return err_set(e, ERR_CONFIG,
		    b->over ? "password_command %s printed more than %d bytes"
			    : "password_command %s took longer than %d s",
		    argv[0], b->over ? SECRET_BYTES : SECRET_SECONDS);
	}
	if (!WIFEXITED(status))
		return err_set(e, ERR_CONFIG,
		    "password_command %s was killed by signal %d", argv[0],
		    WTERMSIG(status));
	if (WEXITSTATUS(status))
		return err_set(e, ERR_CONFIG,
		    "password_command %s failed with status %d%s; run it by "
		    "hand to see why",
		    argv[0], WEXITSTATUS(status),
		    WEXITSTATUS(status) == 127 ? " (no such program?)" : "");
	return 0;
}

static int from_command(
    struct arena *a, struct str command, struct str *out, struct err *e)
{
	char **argv = split(a, command);
	struct buf b = buf_init(SECRET_BYTES);
	struct str text, line;
	if (!argv[0])
		return err_set(e, ERR_CONFIG, "password_command is empty");
	int rc = run(argv, &b, e);
	text = rc == 0 ? buf_dup(a, &b) : S("");
	buf_free(&b);
	if (rc < 0)
		return -1;
	if (!str_split(&text, '\n', &line) || !str_trim(line).n)
		return err_set(e, ERR_CONFIG,
		    "password_command %s printed no password", argv[0]);
	*out = str_dup(a, str_trim(line));
	return 0;
}

/* systemd's LoadCredential= puts files there that only we can read. */
static bool credential(struct arena *a, const char *name, struct str *out)
{
	const char *dir = getenv("CREDENTIALS_DIRECTORY");
	char path[PATH_MAX];
	struct err ignored = ERR_INIT;
	struct str body, line;
	if (!dir || !name)
		return false;
	snprintf(path, sizeof(path), "%s/%s", dir, name);
	if (file_read(a, path, SECRET_BYTES, &body, &ignored) < 0)
		return false;
	if (!str_split(&body, '\n', &line) || !str_trim(line).n)
		return false;
	*out = str_dup(a, str_trim(line));
	return true;
}

int conf_secret(struct arena *a, const struct secret_ref *ref, struct str *out,
    struct err *e)
{
	if (credential(a, ref->credential, out))
		return 0;
	if (ref->file.n)
		return file_read_secret(a, ref->file.p, out, e);
	if (ref->command.n)
		return from_command(a, ref->command, out, e);
	*out = (struct str){NULL, 0};
	return 0;
}
