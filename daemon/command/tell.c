/* SPDX-License-Identifier: MIT */
/* gazetted tell: what is held of a source is news, or is not. */
#include <stdio.h>

#include "base/clock.h"
#include "command/command.h"
#include "store/held.h"

static const struct cli_option options[] = {
    {0, "never", NULL, "it is not news"},
    {0, NULL, NULL, NULL},
};

static int tell(const struct conf *conf, struct store *st, struct str name,
    bool never, struct err *e)
{
	struct source src;
	int64_t n = 0, now = clock_now();
	if (!conf_source(conf, name, &src))
		return err_set(
		    e, ERR_CONFIG, "no source is called \"%.*s\"", PRS(name));
	if (store_tell(st, name, now, now + src.settle, never, &n, e) < 0)
		return -1;
	printf("%.*s: %lld articles that were held %s\n", PRS(name),
	    (long long)n, never ? "are never news" : "are news");
	return 0;
}

int command_tell(int argc, char **argv)
{
	struct cli c = {.command = "tell",
	    .synopsis = "[options] SOURCE...",
	    .options = options,
	    .wants_conf = true};
	struct err e = ERR_INIT;
	struct conf *conf;
	struct store *st = NULL;
	size_t opt;
	const char *arg;
	bool never = false;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		never = true;
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc < 1)
		return cli_usage(&c, "give sources");
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	int worst = EX_OK_;
	if (cli_store_write(conf, &st, &e) < 0)
		worst = cli_fail(&e);
	for (int i = 0; st && i < c.argc; i++) {
		struct err bad = ERR_INIT;
		if (tell(conf, st, str_of(c.argv[i]), never, &bad) < 0)
			worst = cli_fail(&bad);
	}
	store_close(&st);
	conf_free(&conf);
	return worst;
}
