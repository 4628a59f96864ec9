/* SPDX-License-Identifier: MIT */
/* gazetted: other programs, run on a leash. */
#include "base/child.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"

#define STDERR_KEPT 2048 /* bytes of the end of its standard error */
#define CHUNKS	    512	 /* read of a pipe before we look around again */
#define STDERR_TEXT 300	 /* bytes of it in a message */

#define INTERPRETER_MAX 256 /* bytes of a first line, as the kernel has it */

#define TOKEN_SECONDS 10    /* a program may take to print one ... */
#define TOKEN_BYTES   16384 /* ... and what it may write */

#define UNKNOWN_STATUS W_EXITCODE(255, 0) /* a failure, for all we know */

struct child {
	pid_t pid;     /* 0 once reaped */
	int exited;    /* pidfd: readable when it has ended */
	int out, err;  /* -1 once closed */
	int64_t until; /* clock_mono_ms */
	int64_t ms;
	int status; /* by waitpid, once reaped */
	bool late;
	struct buf text, words;
};

static void shut(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

/* ---- starting ---- */

static int set_up(posix_spawn_file_actions_t *fa, posix_spawnattr_t *at,
    const struct child_limits *l, const int fds[3])
{
	sigset_t none, all;
	int rc = 0;
	sigemptyset(&none);
	sigfillset(&all);
	for (int i = 0; i < 3; i++)
		rc |= posix_spawn_file_actions_adddup2(fa, fds[i], i);
	rc |= posix_spawn_file_actions_addclosefrom_np(fa, 3);
	if (l->dir)
		rc |= posix_spawn_file_actions_addchdir_np(fa, l->dir);
	rc |= posix_spawnattr_setpgroup(at, 0);
	rc |= posix_spawnattr_setsigmask(at, &none);
	rc |= posix_spawnattr_setsigdefault(at, &all);
	rc |= posix_spawnattr_setflags(at, POSIX_SPAWN_SETPGROUP |
					       POSIX_SPAWN_SETSIGMASK |
					       POSIX_SPAWN_SETSIGDEF);
	return rc;
}

/* Returns an errno. */
static int spawn(char *const argv[], const struct child_limits *l,
    const int fds[3], pid_t *pid)
{
	posix_spawn_file_actions_t fa;
	posix_spawnattr_t at;
	char home[PATH_MAX + 8];
	const char *h = getenv("HOME");
	snprintf(home, sizeof(home), "HOME=%s", h ? h : "/");
	char *const env[] = {(char *)"PATH=/usr/local/bin:/usr/bin:/bin",
	    (char *)"LANG=C.UTF-8", home, NULL};
	if (posix_spawn_file_actions_init(&fa) || posix_spawnattr_init(&at))
		abort();
	int rc = set_up(&fa, &at, l, fds);
	if (rc == 0)
		rc = posix_spawnp(pid, argv[0], &fa, &at, argv, env);
	posix_spawnattr_destroy(&at);
	posix_spawn_file_actions_destroy(&fa);
	return rc;
}

/* Where the program is, as it would be found. */
static bool find(const char *name, const char *dir, char path[PATH_MAX])
{
	static const char *const places[] = {
	    "/usr/local/bin", "/usr/bin", "/bin"};
	if (strchr(name, '/')) {
		bool whole = name[0] == '/' || !dir;
		snprintf(path, PATH_MAX, "%s%s%s", whole ? "" : dir,
		    whole ? "" : "/", name);
		return access(path, F_OK) == 0;
	}
	for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++) {
		snprintf(path, PATH_MAX, "%s/%s", places[i], name);
		if (access(path, F_OK) == 0)
			return true;
	}
	return false;
}

/* One that is there and yet is not found names an interpreter that is not. */
static int not_there(const char *name, const char *dir, struct err *e)
{
	char path[PATH_MAX], line[INTERPRETER_MAX] = "";
	if (!find(name, dir, path))
		return err_set(e, ERR_CONFIG, "there is no such program");
	FILE *f = fopen(path, "re");
	if (f && !fgets(line, sizeof(line), f))
		line[0] = 0;
	if (f)
		fclose(f);
	struct str s = str_of(line), first = {NULL, 0};
	if (!str_starts(s, S("#!")))
		return err_set(e, ERR_CONFIG,
		    "cannot be started: what it is to be run by is not there");
	s = str_trim(str_sub(s, 2, s.n));
	str_split(&s, ' ', &first);
	return err_set(e, ERR_CONFIG,
	    "its interpreter %.*s (its first line) is not there", PRS(first));
}

static int refused(int why, const char *name, const char *dir, struct err *e)
{
	errno = why;
	if (why == EAGAIN || why == ENOMEM)
		return err_sys(e, ERR_RETRY, "cannot be started");
	if (why == ENOENT)
		return not_there(name, dir, e);
	return err_sys(e, ERR_CONFIG, "cannot be started");
}

/* Two pipes; ours are read without waiting. */
static int pipes(int out[2], int err[2], struct err *e)
{
	if (pipe2(out, O_CLOEXEC) < 0)
		return err_sys(e, ERR_RETRY, "cannot be started");
	if (pipe2(err, O_CLOEXEC) < 0) {
		close(out[0]);
		close(out[1]);
		return err_sys(e, ERR_RETRY, "cannot be started");
	}
	fcntl(out[0], F_SETFL, O_NONBLOCK);
	fcntl(err[0], F_SETFL, O_NONBLOCK);
	return 0;
}

/* A file without a name that holds the input; -1 with errno where there is no
 * room for it. */
static int input_fd(struct str s)
{
	if (!s.n)
		return open("/dev/null", O_RDONLY | O_CLOEXEC);
	int fd = memfd_create("input", MFD_CLOEXEC);
	for (size_t at = 0; fd >= 0 && at < s.n;) {
		ssize_t n = pwrite(fd, s.p + at, s.n - at, (off_t)at);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			shut(&fd);
			break;
		}
		at += (size_t)n;
	}
	return fd;
}

int child_start(char *const argv[], const struct child_limits *l,
    struct child **out, struct err *e)
{
	int o[2], w[2];
	pid_t pid;
	if (pipes(o, w, e) < 0)
		return -1;
	int in = l->input_is_ours ? STDIN_FILENO : input_fd(l->input);
	int rc =
	    in < 0 ? EAGAIN : spawn(argv, l, (int[3]){in, o[1], w[1]}, &pid);
	if (in != STDIN_FILENO)
		shut(&in);
	close(o[1]);
	close(w[1]);
	if (rc) {
		close(o[0]);
		close(w[0]);
		return refused(rc, argv[0], l->dir, e);
	}
	struct child *c = calloc(1, sizeof(*c));
	if (!c)
		abort();
	c->pid = pid;
	c->exited = pidfd_open(pid, 0);
	c->out = o[0];
	c->err = w[0];
	c->ms = l->ms;
	c->until = clock_mono_ms() + l->ms;
	c->text = buf_init(l->bytes);
	c->words = buf_init(2 * STDERR_KEPT);
	*out = c;
	return 0;
}

/* ---- ending ---- */

/* What it started dies with it, however it ended. */
static void kill_group(struct child *c)
{
	if (c->pid)
		kill(-c->pid, SIGKILL);
}

static bool reap(struct child *c, int how)
{
	siginfo_t si = {0};
	/* Left a zombie until its group is dead: the number stays ours. */
	int rc = waitid(P_PID, (id_t)c->pid, &si, WEXITED | WNOWAIT | how);
	if (rc < 0 && errno == ECHILD) {
		/* Where SIGCHLD is ignored nobody knows how it ended, and its
		 * number may be another's already. */
		c->status = UNKNOWN_STATUS;
	} else if (rc < 0 || !si.si_pid) {
		return false;
	} else {
		kill_group(c);
		while (waitpid(c->pid, &c->status, 0) < 0 && errno == EINTR)
			;
	}
	c->pid = 0;
	shut(&c->exited);
	return true;
}

static void end(struct child *c)
{
	kill_group(c);
	while (c->pid && !reap(c, 0))
		;
	shut(&c->out);
	shut(&c->err);
}

void child_free(struct child **c)
{
	if (!*c)
		return;
	end(*c);
	buf_free(&(*c)->text);
	buf_free(&(*c)->words);
	free(*c);
	*c = NULL;
}

/* ---- going on ---- */

nfds_t child_fds(const struct child *c, struct pollfd *out)
{
	const int fds[CHILD_FDS] = {c->out, c->err, c->exited};
	nfds_t n = 0;
	for (int i = 0; i < CHILD_FDS; i++)
		if (fds[i] >= 0)
			out[n++] = (struct pollfd){fds[i], POLLIN, 0};
	return n;
}

int child_wait_ms(const struct child *c)
{
	int64_t left = c->until - clock_mono_ms();
	return left < 0 ? 0 : left > INT_MAX ? INT_MAX : (int)left;
}

/* The last of what it complains of is what ended it. */
static void keep_end(struct buf *b)
{
	if (b->n <= STDERR_KEPT)
		return;
	memmove(b->p, b->p + b->n - STDERR_KEPT, STDERR_KEPT);
	buf_cut(b, STDERR_KEPT);
}

static void drain(int *fd, struct buf *b, bool only_end)
{
	char chunk[STDERR_KEPT];
	/* Bounded: one that never stops writing must not keep us here. */
	for (int i = 0; i < CHUNKS && *fd >= 0 && !b->over; i++) {
		ssize_t n = read(*fd, chunk, sizeof(chunk));
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && errno == EAGAIN)
			return;
		if (n <= 0) {
			shut(fd);
			return;
		}
		buf_add(b, chunk, (size_t)n);
		if (only_end)
			keep_end(b);
	}
}

bool child_step(struct child *c)
{
	/* First the end, then the pipes: a pipe's last bytes, no more than it
	 * holds, are read after it. */
	bool ended = !c->pid || reap(c, WNOHANG);
	drain(&c->out, &c->text, false);
	drain(&c->err, &c->words, true);
	c->late |= !ended && clock_mono_ms() >= c->until;
	if (!ended && !c->late && !c->text.over)
		return false;
	end(c);
	return true;
}

/* ---- what came of it ---- */

static struct str last_line(struct str s)
{
	s = str_trim(s);
	ptrdiff_t nl = str_rchr(s, '\n');
	s = str_trim(str_sub(s, (size_t)(nl + 1), s.n));
	return str_sub(s, 0, STDERR_TEXT);
}

int child_result(const struct child *c, struct err *e)
{
	struct str why = last_line(buf_str(&c->words));
	const char *colon = why.n ? ": " : "";
	if (c->text.over)
		return err_set(
		    e, ERR_REJECT, "wrote more than %zu bytes", c->text.max);
	if (c->late)
		return err_set(e, ERR_RETRY, "took longer than %lld s%s%.*s",
		    (long long)(c->ms / 1000), colon, PRS(why));
	if (WIFSIGNALED(c->status))
		return err_set(e, ERR_RETRY, "was killed by signal %d%s%.*s",
		    WTERMSIG(c->status), colon, PRS(why));
	if (WEXITSTATUS(c->status))
		return err_set(e, ERR_RETRY, "failed with status %d%s%.*s",
		    WEXITSTATUS(c->status), colon, PRS(why));
	return 0;
}

int child_status(const struct child *c)
{
	return c->late || WIFSIGNALED(c->status) ? -1 : WEXITSTATUS(c->status);
}

struct str child_out(const struct child *c)
{
	return buf_str(&c->text);
}

int child_run(struct arena *a, char *const argv[], const struct child_limits *l,
    struct str *out, struct err *e)
{
	struct pollfd fds[CHILD_FDS];
	struct child *c;
	if (child_start(argv, l, &c, e) < 0)
		return -1;
	do
		poll(fds, child_fds(c, fds), child_wait_ms(c));
	while (!child_step(c));
	int rc = child_result(c, e);
	if (rc == 0)
		*out = buf_dup(a, &c->text);
	child_free(&c);
	return rc;
}

int child_token(struct arena *a, const struct str *argv, size_t n,
    struct str *out, struct err *e)
{
	const struct child_limits limits = {
	    .ms = TOKEN_SECONDS * 1000, .bytes = TOKEN_BYTES};
	char **args = arena_calloc(a, n + 1, sizeof(*args));
	struct str text, line;
	assert(n > 0);
	for (size_t i = 0; i < n; i++)
		args[i] = arena_memdup(a, argv[i].p, argv[i].n);
	if (child_run(a, args, &limits, &text, e) < 0)
		return err_wrap(e, "token_command %s", args[0]);
	if (!str_split(&text, '\n', &line) || !str_trim(line).n)
		return err_set(e, ERR_CONFIG,
		    "token_command %s printed no token", args[0]);
	line = str_trim(line);
	for (size_t i = 0; i < line.n; i++)
		if (line.p[i] <= ' ' || line.p[i] > '~')
			return err_set(e, ERR_CONFIG,
			    "token_command %s printed what is no token",
			    args[0]);
	*out = str_dup(a, line);
	return 0;
}
