/* SPDX-License-Identifier: MIT */
/* gazetted check: every mistake in the config, and in the templates. */
#include <stdio.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "command/command.h"
#include "compose/compose.h"
#include "sched/zone.h"

static const struct cli_option options[] = {
    {0, NULL, NULL, NULL},
};

/* Renders a made-up edition for each digest, strictly. */
static int templates(const struct conf *conf, int *bad, struct err *e)
{
	struct compose_opts opts = {
	    .templates = conf->templates, .strict = true};
	struct composer *c;
	if (composer_new(&opts, &c, e) < 0)
		return -1;
	vec_each (&conf->digests, d) {
		struct err one = ERR_INIT;
		if (composer_check(c, d, &one) == 0)
			continue;
		fprintf(stderr, "%s\n", one.msg);
		(*bad)++;
	}
	composer_free(&c);
	return 0;
}

static void summary(const struct conf *conf)
{
	struct arena *a = arena_new();
	struct zone_set *zones = zone_set_new();
	int64_t now = clock_now();
	printf("%s: ok: %zu source%s, %zu digest%s, %zu subscriber%s\n",
	    conf->path.p, roster_len(conf->sources),
	    roster_len(conf->sources) == 1 ? "" : "s", conf->digests.n,
	    conf->digests.n == 1 ? "" : "s", conf->subscribers.n,
	    conf->subscribers.n == 1 ? "" : "s");
	vec_each (&conf->digests, d) {
		struct err e = ERR_INIT;
		const struct zone *z;
		if (d->schedule.every_run ||
		    zone_set_get(zones, d->zone, &z, &e) < 0)
			continue;
		int64_t t = schedule_next(&d->schedule, z, now);
		if (t == INSTANT_NONE)
			continue;
		printf("  %s: next %s (%s)\n", d->name.p, instant_iso(a, t).p,
		    cli_when(a, t, now).p);
	}
	zone_set_free(&zones);
	arena_free(&a);
}

int command_check(int argc, char **argv)
{
	struct cli c = {.command = "check",
	    .synopsis = "[options]",
	    .options = options,
	    .wants_conf = true};
	size_t opt;
	const char *arg;
	int bad = 0;
	if (cli_next(&c, argc, argv, &opt, &arg) == CLI_EXIT)
		return c.exit_code;
	if (c.argc)
		return cli_usage(&c, "takes no arguments; the config is -c");
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	if (templates(conf, &bad, &e) < 0) {
		conf_free(&conf);
		return cli_fail(&e);
	}
	if (!bad && c.verbose >= 0)
		summary(conf);
	conf_free(&conf);
	return bad ? err_exit_code(ERR_CONFIG) : EX_OK_;
}
