/* SPDX-License-Identifier: MIT */
/* gazetted when: a schedule to instants. */
#include <stdio.h>

#include "base/arena.h"
#include "base/clock.h"
#include "command/command.h"
#include "sched/calendar.h"
#include "sched/zone.h"

#define COUNT_MAX 10000

static const struct cli_option options[] = {
    {'z', "zone", "ZONE", "IANA time zone (default: UTC)"},
    {'f', "from", "T", "after this instant, as 2026-11-23T06:00:00Z (now)"},
    {'n', "number", "N", "how many (default: 5)"},
    {'l', "local", NULL, "local time beside each instant"},
    {0, NULL, NULL, NULL},
};

struct wish {
	struct str zone;
	int64_t from;
	long long n;
	bool local;
};

static void print_instant(
    struct arena *a, const struct zone *z, int64_t t, bool local)
{
	printf("%s", instant_iso(a, t).p);
	if (local)
		printf("  %s", instant_rfc5322(a, t, zone_offset_at(z, t)).p);
	putchar('\n');
}

static int print_all(const struct wish *w, struct str text, struct err *e)
{
	struct schedule s;
	const struct zone *z;
	struct zone_set *zones = zone_set_new();
	struct arena *a = arena_new();
	int64_t t = w->from;
	int rc = schedule_parse(text, &s, e);
	if (rc == 0)
		rc = zone_set_get(zones, w->zone, &z, e);
	for (long long i = 0; rc == 0 && i < w->n; i++) {
		t = schedule_next(&s, z, t);
		if (t == INSTANT_NONE)
			break;
		print_instant(a, z, t, w->local);
		arena_clear(a);
	}
	arena_free(&a);
	zone_set_free(&zones);
	return rc;
}

int command_when(int argc, char **argv)
{
	struct cli c = {.command = "when",
	    .synopsis = "EXPRESSION [--zone Z] [--from T] [-n N]",
	    .options = options};
	struct wish w = {.zone = S("UTC"), .from = clock_now(), .n = 5};
	size_t opt;
	const char *arg;
	bool good = true;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		if (opt == 0)
			w.zone = str_of(arg);
		else if (opt == 1)
			good &= instant_parse(str_of(arg), &w.from);
		else if (opt == 2)
			good &= str_to_int(str_of(arg), 1, COUNT_MAX, &w.n);
		else
			w.local = true;
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (!good)
		return cli_usage(&c,
		    "--from wants 2026-11-23T06:00:00Z, -n wants 1 to %d",
		    COUNT_MAX);
	if (c.argc != 1)
		return cli_usage(&c, "give one schedule, in quotes");
	struct err e = ERR_INIT;
	if (print_all(&w, str_of(c.argv[0]), &e) < 0)
		return cli_fail(&e);
	return EX_OK_;
}
