/* SPDX-License-Identifier: MIT */
/* gazetted init: a first config to start from. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "command/command.h"

static const struct cli_option options[] = {
    {'c', "config", "FILE", "write it here (default: ./gazetted.conf)"},
    {0, "state", "DIR", "where the state will live"},
    {0, NULL, NULL, NULL},
};

static const char text[] =
    "# gazetted: see gazetted.conf(5). Check it with: gazetted check -c %s\n"
    "\n"
    "state = \"%s\";\n"
    "contact = \"https://example.org/\"; # goes into the User-Agent\n"
    "relay = { url = \"smtp://localhost:25\"; };\n"
    "\n"
    "sources = (\n"
    "  { name = \"debian\"; url = \"https://www.debian.org/News/news\"; },\n"
    "  { name = \"kernel\"; url = "
    "\"https://www.kernel.org/feeds/kdist.xml\"; }\n"
    ");\n"
    "digests = ( {\n"
    "  name = \"morning\";\n"
    "  title = \"Morning News\";\n"
    "  from = \"Morning News <digest@example.org>\";\n"
    "  schedule = \"every day at 07:00\";\n"
    "  sources = [ \"*\" ];\n"
    "} );\n"
    "subscribers = (\n"
    "  { email = \"ann@example.org\"; digests = [ \"morning\" ]; }\n"
    ");\n";

/* The state's folder: the system's for root, else the user's own. */
static struct str default_state(struct arena *a)
{
	const char *xdg = getenv("XDG_STATE_HOME");
	const char *home = getenv("HOME");
	if (geteuid() == 0 || (!xdg && !home))
		return S("/var/lib/gazetted");
	if (xdg && xdg[0] == '/')
		return arena_printf(a, "%s/gazetted", xdg);
	return arena_printf(a, "%s/.local/state/gazetted", home);
}

static int write_config(const char *path, const char *state)
{
	struct err e = ERR_INIT;
	struct arena *a = arena_new();
	int rc = 0;
	struct str dir = state ? str_of(state) : default_state(a);
	if (access(path, F_OK) == 0)
		rc = err_set(&e, ERR_CONFIG,
		    "%s exists already and is left as it is; name another "
		    "with -c",
		    path);
	else
		rc = file_write(
		    path, arena_printf(a, text, path, dir.p), 0600, &e);
	arena_free(&a);
	if (rc < 0)
		return cli_fail(&e);
	printf("wrote %s\n"
	       "next: edit it, then\n"
	       "  gazetted check -c %s\n"
	       "  gazetted run -c %s\n"
	       "  gazetted preview -c %s\n",
	    path, path, path, path);
	return EX_OK_;
}

int command_init(int argc, char **argv)
{
	struct cli c = {
	    .command = "init", .synopsis = "[options]", .options = options};
	const char *path = "gazetted.conf", *state = NULL, *arg;
	size_t opt;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		if (opt == 0)
			path = arg;
		else
			state = arg;
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc)
		return cli_usage(&c, "takes no arguments");
	if (state && state[0] != '/')
		return cli_usage(&c, "--state must be an absolute path");
	return write_config(path, state);
}
