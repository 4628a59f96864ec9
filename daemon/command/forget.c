/* SPDX-License-Identifier: MIT */
/* gazetted forget: all that is known of an address. */
#include <stdio.h>

#include "base/arena.h"
#include "base/clock.h"
#include "command/command.h"
#include "mime/address.h"
#include "store/returns.h"

static const struct cli_option options[] = {
    {0, NULL, NULL, NULL},
};

static int forget(const struct conf *conf, struct str given, struct err *e)
{
	struct arena *a = arena_new();
	struct store *st = NULL;
	int64_t rows = 0;
	struct str addr = mime_addr_wire(a, given, e);
	int rc = addr.n ? cli_store_write(conf, &st, e) : -1;
	if (rc == 0)
		rc = store_forget(st, addr, clock_now(), &rows, e);
	store_close(&st);
	if (rc == 0)
		printf(
		    "%.*s: %lld rows are gone\n", PRS(addr), (long long)rows);
	vec_each (&conf->subscribers, s)
		if (rc == 0 && str_ieq(s->address, addr))
			fprintf(stderr,
			    "%.*s is still in %s, which is yours to change; "
			    "nothing is sent there meanwhile\n",
			    PRS(addr), conf->path.p);
	arena_free(&a);
	return rc;
}

int command_forget(int argc, char **argv)
{
	struct cli c = {.command = "forget",
	    .synopsis = "[options] ADDRESS...",
	    .options = options,
	    .wants_conf = true};
	struct err e = ERR_INIT;
	struct conf *conf;
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		;
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc < 1)
		return cli_usage(&c, "give addresses");
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	int worst = EX_OK_;
	for (int i = 0; i < c.argc; i++) {
		struct err bad = ERR_INIT;
		if (forget(conf, str_of(c.argv[i]), &bad) < 0)
			worst = cli_fail(&bad);
	}
	conf_free(&conf);
	return worst;
}
