/* SPDX-License-Identifier: MIT */
/* gazetted: tests of secrets. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/file.h"
#include "conf/conf.h"
#include "tap.h"

static char dir[] = "/tmp/gazetted-secret-XXXXXX";

static struct str put(
    struct arena *a, const char *name, const char *text, unsigned mode)
{
	struct err e = ERR_INIT;
	struct str path = arena_printf(a, "%s/%s", dir, name);
	ok(file_write(path.p, str_of(text), mode, &e) == 0, "%s", e.msg);
	return path;
}

static void commands(void)
{
	static const struct {
		const char *command, *secret, *word; /* of the message */
	} rows[] = {
	    {"echo hush", "hush", NULL},
	    {"  printf  hush\\nmore\\n ", "hush", NULL},
	    {"echo $HOME;id", "$HOME;id", NULL}, /* no shell */
	    {"false", NULL, "status 1"},
	    {"no-such-program-here", NULL, "no such program"},
	    {"true", NULL, "printed no password"},
	    {"yes", NULL, "more than 4096 bytes"},
	    {" ", NULL, "empty"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct err e = ERR_INIT;
		struct str got = S("untouched");
		struct secret_ref ref = {.command = str_of(rows[i].command)};
		int rc = conf_secret(a, &ref, &got, &e);
		is_int(rc, rows[i].secret ? 0 : -1, rows[i].command);
		is_str(got,
		    rows[i].secret ? str_of(rows[i].secret) : S("untouched"),
		    rows[i].command);
		if (rc < 0) {
			is_int(e.kind, ERR_CONFIG, rows[i].command);
			ok(strstr(e.msg, rows[i].word) != NULL, "%s: %s",
			    rows[i].command, e.msg);
		}
		arena_free(&a);
	}
}

/* What is in our environment is not told to the command. */
static void environment(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct str got;
	struct str script = put(
	    a, "env.sh", "#!/bin/sh\necho \"x$GAZETTED_TEST_SECRET\"\n", 0700);
	struct secret_ref ref = {.command = script};
	setenv("GAZETTED_TEST_SECRET", "loud", 1);
	ok(conf_secret(a, &ref, &got, &e) == 0, "%s", e.msg);
	is_str(got, S("x"), "not handed on");
	arena_free(&a);
}

/* Ten seconds, whether it keeps its output open or not; its children go
 * with it. */
static void too_slow(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct str got, pid;
	long long n = 0;
	struct str script = put(a, "slow.sh",
	    arena_printf(a,
		"#!/bin/sh\necho hush\nexec >&-\nsleep 60 &\n"
		"echo $! >%s/pid\nwait\n",
		dir)
		.p,
	    0700);
	struct secret_ref ref = {.command = script};
	int64_t t = clock_mono_ms();
	ok(conf_secret(a, &ref, &got, &e) < 0, "too slow");
	t = clock_mono_ms() - t;
	ok(t >= 9900 && t < 13000, "after %lld ms", (long long)t);
	ok(strstr(e.msg, "longer than 10 s") != NULL, "%s", e.msg);
	ok(file_read(a, arena_printf(a, "%s/pid", dir).p, 32, &pid, &e) == 0,
	    "%s", e.msg);
	ok(str_to_int(str_trim(pid), 2, 1 << 30, &n), "pid");
	/* gone, or a zombie that nobody has reaped yet */
	struct str stat_path = arena_printf(a, "/proc/%lld/stat", n), text;
	for (int i = 0; i < 50 && kill((pid_t)n, 0) == 0; i++) {
		if (file_read(a, stat_path.p, 4096, &text, &e) == 0 &&
		    str_find(text, S(") Z")) >= 0)
			break;
		usleep(20000);
	}
	ok(kill((pid_t)n, 0) < 0 || str_find(text, S(") Z")) >= 0,
	    "its child is gone");
	arena_free(&a);
}

static void from_file(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct str got = S("untouched");
	struct secret_ref ref = {.file = put(a, "good", "hush\nmore\n", 0600)};
	ok(conf_secret(a, &ref, &got, &e) == 0, "%s", e.msg);
	is_str(got, S("hush"), "the first line");
	ref.file = put(a, "open", "hush\n", 0644);
	ok(conf_secret(a, &ref, &got, &e) < 0, "others may read it");
	is_int(e.kind, ERR_CONFIG, "kind");
	ok(strstr(e.msg, "chmod") != NULL, "%s", e.msg);
	ref.file = (struct str){NULL, 0};
	ok(conf_secret(a, &ref, &got, &e) == 0, "none");
	ok(!got.p, "absent");
	arena_free(&a);
}

static void credential(void)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct str got;
	struct secret_ref ref = {
	    .credential = "smtp-password", .command = S("echo other")};
	put(a, "smtp-password", "from systemd\n", 0400);
	setenv("CREDENTIALS_DIRECTORY", dir, 1);
	ok(conf_secret(a, &ref, &got, &e) == 0, "%s", e.msg);
	is_str(got, S("from systemd"), "the credential comes first");
	ref.credential = "not-there";
	ok(conf_secret(a, &ref, &got, &e) == 0, "%s", e.msg);
	is_str(got, S("other"), "then the next");
	arena_free(&a);
}

static void clean_up(void)
{
	struct arena *a = arena_new();
	ok(system(arena_printf(a, "rm -rf %s", dir).p) == 0, "%s", dir);
	arena_free(&a);
}

int main(void)
{
	if (!mkdtemp(dir))
		tap_skip_all("no folder for scratch files");
	TEST(commands);
	TEST(environment);
	TEST(from_file);
	TEST(credential);
	TEST(too_slow);
	TEST(clean_up);
	return tap_done();
}
