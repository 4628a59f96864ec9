/* SPDX-License-Identifier: MIT */
/* gazetted httpd: the page to unsubscribe, in the foreground. */
#include "run/door.h"

#include "command/command.h"

static const struct cli_option options[] = {
    {0, NULL, NULL, NULL},
};

int command_httpd(int argc, char **argv)
{
	struct cli c = {.command = "httpd",
	    .synopsis = "[options]",
	    .options = options,
	    .wants_conf = true};
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		;
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc)
		return cli_usage(&c, "takes no arguments");
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	int rc = door_run(conf, &e);
	conf_free(&conf);
	return rc < 0 ? cli_fail(&e) : EX_OK_;
}
