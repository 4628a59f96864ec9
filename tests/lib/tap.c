/* SPDX-License-Identifier: MIT */
/* gazetted: unit tests that speak TAP, each in a process of its own. */
#include "tap.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int count, failed_tests;
static int failed_checks;

void tap_run(const char *name, void (*fn)(void))
{
	int st = 0;
	count++;
	fflush(NULL);
	pid_t pid = fork();
	if (pid == 0) {
		failed_checks = 0;
		fn();
		fflush(NULL);
		exit(failed_checks ? 1 : 0); /* exit: leak checks run */
	}
	waitpid(pid, &st, 0);
	if (WIFSIGNALED(st))
		printf("# %s died of signal %d\n", name, WTERMSIG(st));
	bool good = WIFEXITED(st) && WEXITSTATUS(st) == 0;
	failed_tests += !good;
	printf("%sok %d - %s\n", good ? "" : "not ", count, name);
}

int tap_done(void)
{
	printf("1..%d\n", count);
	return failed_tests != 0;
}

void tap_skip_all(const char *why)
{
	printf("1..0 # SKIP %s\n", why);
	exit(0);
}

void tap_ok(bool cond, const char *file, int line, const char *expr,
    const char *fmt, ...)
{
	va_list ap;
	if (cond)
		return;
	failed_checks++;
	fprintf(stderr, "# %s:%d: %s: ", file, line, expr);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
}

static void show(const char *label, struct str s)
{
	fprintf(stderr, "#   %s", label);
	if (!s.p)
		fprintf(stderr, "(absent)");
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (c < 0x20 || c == 0x7f)
			fprintf(stderr, "\\x%02x", c);
		else
			fputc(c, stderr);
	}
	fputc('\n', stderr);
}

void tap_is_str(struct str got, struct str want, const char *file, int line,
    const char *row)
{
	if (str_eq(got, want) && !got.p == !want.p)
		return;
	failed_checks++;
	fprintf(stderr, "# %s:%d: row \"%s\"\n", file, line, row);
	show("got:    ", got);
	show("wanted: ", want);
}

void tap_is_int(
    long long got, long long want, const char *file, int line, const char *row)
{
	if (got == want)
		return;
	failed_checks++;
	fprintf(stderr, "# %s:%d: row \"%s\": got %lld, wanted %lld\n", file,
	    line, row, got, want);
}

const char *tap_corpora(void)
{
	const char *dir = getenv("CORPORA");
	if (!dir)
		dir = "../shared/corpora";
	return access(dir, R_OK) == 0 ? dir : NULL;
}
