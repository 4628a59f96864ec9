/* SPDX-License-Identifier: MIT */
/* gazetted daemon: passes for ever, in the foreground. */
#include "run/daemon.h"

#include "base/arena.h"
#include "command/command.h"

static const struct cli_option options[] = {
    {0, "adopt", NULL, "this state may send from this machine from now on"},
    {0, NULL, NULL, NULL},
};

static void tell(void *ctx, bool warning, const char *line)
{
	if (warning)
		log_warn("%s", line);
	else
		log_err("%s", line);
}

int command_daemon(int argc, char **argv)
{
	struct cli c = {.command = "daemon",
	    .synopsis = "[options]",
	    .options = options,
	    .wants_conf = true};
	struct conf_opts co = {.report = tell, .warn = true, .daemon = true};
	struct daemon_opts opts = {.conf_opts = &co};
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		opts.adopt |= opt == 0;
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc)
		return cli_usage(&c, "takes no arguments");
	struct err e = ERR_INIT;
	struct conf *conf;
	struct arena *a = arena_new();
	opts.level = cli_level(&c);
	opts.conf_path = c.conf_path ? c.conf_path : conf_default_path(a).p;
	int rc = cli_conf(&c, &conf, &e);
	if (rc == 0)
		rc = daemon_run(conf, &opts, &e);
	arena_free(&a);
	return rc < 0 ? cli_fail(&e) : EX_OK_;
}
