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
		argv[n] = arena_memdup(a, word.p, word.n);
	return argv;
}

static pid_t spawn(char **argv, int out)
{
	pid_t pid = fork();
	if (pid != 0)
		return pid;
	int null = open("/dev/null", O_RDONLY);
	dup2(null, STDIN_FILENO);
	dup2(out, STDOUT_FILENO);
	char *const env[] = {(char *)"PATH=/usr/local/bin:/usr/bin:/bin", NULL};
	execvpe(argv[0], argv, env);
	_exit(127);
}

/* Reads the first SECRET_BYTES until end of file or the time is up. */
static int drain(int fd, struct buf *b)
{
	int64_t until = clock_mono_ms() + SECRET_SECONDS * 1000;
	for (;;) {
		int64_t left = until - clock_mono_ms();
		struct pollfd p = {.fd = fd, .events = POLLIN};
		if (left <= 0 || poll(&p, 1, (int)left) == 0)
			return -1;
		char chunk[512];
		ssize_t n = read(fd, chunk, sizeof(chunk));
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return 0;
		buf_add(b, chunk, (size_t)n);
	}
}

static int from_command(
    struct arena *a, struct str command, struct str *out, struct err *e)
{
	int fds[2], status = 0;
	char **argv = split(a, command);
	struct buf b = buf_init(SECRET_BYTES);
	if (!argv[0] || pipe2(fds, O_CLOEXEC) < 0)
		return err_set(e, ERR_CONFIG, "password_command is empty");
	pid_t pid = spawn(argv, fds[1]);
	close(fds[1]);
	int rc = drain(fds[0], &b);
	close(fds[0]);
	if (rc < 0)
		kill(pid, SIGKILL);
	waitpid(pid, &status, 0);
	struct str text = buf_dup(a, &b);
	buf_free(&b);
	if (rc < 0)
		return err_set(e, ERR_CONFIG,
		    "password_command \"%.*s\" took longer than %d s",
		    PRS(command), SECRET_SECONDS);
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		return err_set(e, ERR_CONFIG,
		    "password_command \"%.*s\" failed with status %d%s",
		    PRS(command), WEXITSTATUS(status),
		    WEXITSTATUS(status) == 127 ? ": no such program" : "");
	str_split(&text, '\n', out);
	*out = str_dup(a, str_trim(*out));
	if (!out->n)
		return err_set(e, ERR_CONFIG,
		    "password_command \"%.*s\" printed nothing", PRS(command));
	return 0;
}

/* systemd's LoadCredential= puts files there that only we can read. */
static bool credential(struct arena *a, const char *name, struct str *out)
{
	const char *dir = getenv("CREDENTIALS_DIRECTORY");
	char path[PATH_MAX];
	struct err ignored = ERR_INIT;
	struct str body;
	if (!dir || !name)
		return false;
	snprintf(path, sizeof(path), "%s/%s", dir, name);
	if (file_read(a, path, SECRET_BYTES, &body, &ignored) < 0)
		return false;
	str_split(&body, '\n', out);
	*out = str_dup(a, *out);
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
