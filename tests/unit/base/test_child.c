/* SPDX-License-Identifier: MIT */
/* gazetted: tests of programs on a leash. */
#include "base/child.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/file.h"
#include "tap.h"

static int shell(struct arena *a, const char *script, int64_t ms, size_t bytes,
    struct str *out, struct err *e)
{
	char *argv[] = {"sh", "-c", (char *)script, NULL};
	struct child_limits l = {.ms = ms, .bytes = bytes};
	return child_run(a, argv, &l, out, e);
}

static void outcomes(void)
{
	static const struct {
		const char *script, *out; /* NULL: it fails */
		enum err_kind kind;
		const char *word; /* of the message */
		int64_t ms;
	} rows[] = {
	    {"echo hello; echo why >&2", "hello\n", ERR_NONE, NULL, 60000},
	    {"true", "", ERR_NONE, NULL, 60000},
	    {"cat; echo done", "done\n", ERR_NONE, NULL, 60000},
	    {"exit 3", NULL, ERR_RETRY, "failed with status 3", 60000},
	    {"echo one >&2; echo two >&2; echo >&2; exit 1", NULL, ERR_RETRY,
		"status 1: two", 60000},
	    {"kill -TERM $$", NULL, ERR_RETRY, "signal 15", 60000},
	    {"yes", NULL, ERR_REJECT, "more than 1000 bytes", 60000},
	    {"yes >&2", NULL, ERR_RETRY, "took longer than 0 s", 200},
	    {"exec >&- 2>&-; sleep 60", NULL, ERR_RETRY, "took longer", 100},
	    /* What it leaves behind does not hold us up. */
	    {"echo left; sleep 60 &", "left\n", ERR_NONE, NULL, 60000},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		struct str out = S("untouched");
		int rc = shell(a, rows[i].script, rows[i].ms, 1000, &out, &e);
		is_int(rc, rows[i].out ? 0 : -1, rows[i].script);
		is_int(e.kind, rows[i].kind, rows[i].script);
		is_str(out, str_of(rows[i].out ? rows[i].out : "untouched"),
		    rows[i].script);
		ok(!rows[i].word || strstr(e.msg, rows[i].word), "%s: %s",
		    rows[i].script, e.msg);
		arena_free(&a);
	}
}

static void not_there(void)
{
	static const char *const rows[] = {
	    "no-such-program-here", "/no/such/program", "/etc/passwd"};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char *argv[] = {(char *)rows[i], NULL};
		struct child_limits l = {.ms = 60000, .bytes = 100};
		struct child *c = NULL;
		struct err e = ERR_INIT;
		is_int(child_start(argv, &l, &c, &e), -1, rows[i]);
		is_int(e.kind, ERR_CONFIG, rows[i]);
		child_free(&c);
	}
}

/* Neither our environment nor our descriptors nor our signal mask. */
static void clean(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct str out;
	int fd = dup2(1, 77);
	sigset_t all;
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, NULL);
	setenv("GAZETTED_TEST_SECRET", "loud", 1);
	ok(shell(a,
	       "env | sed 's/=.*//' | grep -v '^_$\\|PWD\\|SHLVL\\|OLDPWD' "
	       "| sort | tr '\\n' ' '; ls -1 /proc/self/fd | grep 77; "
	       "grep SigBlk /proc/self/status | tr -d '\\t'",
	       60000, 4096, &out, &e) == 0,
	    "%s", e.msg);
	is_str(out, S("HOME LANG PATH SigBlk:0000000000000000\n"), "clean");
	close(fd);
	arena_free(&a);
}

/* Whatever it started ends with it. */
static void group(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct str out;
	long long pid = 0;
	ok(shell(a, "sleep 60 & echo $!", 60000, 100, &out, &e) == 0, "%s",
	    e.msg);
	ok(str_to_int(str_trim(out), 2, 1 << 30, &pid), "a pid");
	struct str path = arena_printf(a, "/proc/%lld/stat", pid), text;
	bool gone = false;
	for (int i = 0; i < 500 && !gone; i++) {
		struct err none = ERR_INIT;
		gone = file_read(a, path.p, 4096, &text, &none) < 0 ||
		       str_find(text, S(") Z")) >= 0;
		if (!gone)
			usleep(20000);
	}
	ok(gone, "its child is gone");
	arena_free(&a);
}

/* Where SIGCHLD is ignored nobody learns how it ended; that it did, we do. */
static void ignored(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct str out;
	signal(SIGCHLD, SIG_IGN);
	is_int(shell(a, "echo hello", 60000, 100, &out, &e), -1, "ended");
	is_int(e.kind, ERR_RETRY, "as a failure");
	arena_free(&a);
}

int main(void)
{
	TEST(outcomes);
	TEST(not_there);
	TEST(clean);
	TEST(group);
	TEST(ignored);
	return tap_done();
}
