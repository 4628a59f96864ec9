/* SPDX-License-Identifier: MIT */
/* gazetted run: one pass, for cron and timers. */
#include <limits.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/hash.h"
#include "base/json.h"
#include "command/command.h"
#include "run/run.h"
#include "run/signals.h"

#define SPLAY_MAX 3600 /* seconds */

static const struct cli_option options[] = {
    {0, "adopt", NULL, "this state may send from this machine from now on"},
    {0, "json", NULL, "print what was done as one line of JSON"},
    {0, "splay", "DURATION", "wait first, up to that, always as long"},
    {0, NULL, NULL, NULL},
};

static int print_summary(const struct run *r)
{
	struct buf b = buf_init(4096);
	struct json j = json_begin(&b);
	json_object(&j);
	json_int(&j, "polled", r->polled);
	json_int(&j, "failed", r->failed);
	json_int(&j, "unchanged", r->unchanged);
	json_int(&j, "ingested", r->ingested);
	json_int(&j, "editions", r->editions);
	json_int(&j, "deliveries", r->deliveries);
	json_int(&j, "sent", r->sent);
	json_int(&j, "refused", r->refused);
	json_int(&j, "deferred", r->deferred);
	json_int(&j, "uncertain", r->uncertain);
	json_end(&j);
	buf_addc(&b, '\n');
	int rc = cli_write(buf_str(&b));
	buf_free(&b);
	return rc;
}

static int pass(const struct conf *conf, bool adopt, bool json)
{
	struct run_opts ro = {.adopt = adopt,
	    .progress = cli_tty(STDERR_FILENO),
	    .stop = signals_stopping};
	struct err e = ERR_INIT;
	struct run *r;
	if (run_open(conf, &ro, &r, &e) < 0)
		return cli_fail(&e);
	int rc =
	    run_pass(r, clock_now(), &e) < 0 ? cli_fail(&e) : run_exit_code(r);
	if (json && print_summary(r) != EX_OK_)
		rc = 74;
	run_close(&r);
	return rc;
}

/* So that those who start at the same minute do not ask the same publisher at
 * the same second: each installation waits its own part of `most` seconds, the
 * same each time, for no source is to be asked sooner than after its interval.
 */
static void wait_turn(const struct conf *conf, int64_t most)
{
	char host[HOST_NAME_MAX + 1] = "";
	struct arena *a = arena_new();
	gethostname(host, sizeof(host) - 1);
	uint64_t own = hash_content(arena_printf(a, "%s\n%.*s\n%.*s", host,
	    PRS(conf->state_dir), PRS(conf->contact)));
	struct timespec left = {.tv_sec = (time_t)(own % (uint64_t)(most + 1))};
	log_info("waits %lld s of %lld, as it always does",
	    (long long)left.tv_sec, (long long)most);
	arena_free(&a);
	while (nanosleep(&left, &left) < 0)
		;
}

int command_run(int argc, char **argv)
{
	struct cli c = {.command = "run",
	    .synopsis = "[options]",
	    .options = options,
	    .wants_conf = true};
	bool adopt = false, json = false;
	int64_t splay = 0;
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		adopt |= opt == 0;
		json |= opt == 1;
		if (opt == 2 &&
		    !duration_parse(str_of(arg), 0, SPLAY_MAX, &splay))
			return cli_usage(&c,
			    "--splay takes a duration of 0s to 1h, such as 2m");
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc)
		return cli_usage(&c, "takes no arguments");
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	if (splay)
		wait_turn(conf, splay);
	signals_setup(SIGNALS_CPU_SECONDS);
	int rc = pass(conf, adopt, json);
	conf_free(&conf);
	return rc;
}
