/* SPDX-License-Identifier: MIT */
/* gazetted canonical: URLs to the form they are compared by. */
#include <stdio.h>

#include "base/arena.h"
#include "base/url.h"
#include "command/command.h"

static const struct cli_option options[] = {
    {0, NULL, NULL, NULL},
};

/* One line; false where it is no web URL. */
static bool one(struct str s)
{
	struct arena *a = arena_new();
	struct str key = url_canonical(a, s);
	if (key.n)
		printf("%.*s\n", PRS(key));
	else
		fprintf(stderr, "gazetted canonical: not a web URL: %.*s\n",
		    PRS(s));
	arena_free(&a);
	return key.n > 0;
}

int command_canonical(int argc, char **argv)
{
	struct cli c = {.command = "canonical",
	    .synopsis = "URL... | - (one a line)",
	    .options = options};
	size_t opt;
	const char *arg;
	bool good = true;
	if (cli_next(&c, argc, argv, &opt, &arg) == CLI_EXIT)
		return c.exit_code;
	if (!c.argc)
		return cli_usage(&c, "give at least one URL");
	char line[URL_MAX_BYTES + 2];
	for (int i = 0; i < c.argc; i++) {
		if (strcmp(c.argv[i], "-") != 0) {
			good &= one(str_of(c.argv[i]));
			continue;
		}
		while (fgets(line, sizeof(line), stdin))
			good &= one(str_trim(str_of(line)));
	}
	return good ? EX_OK_ : err_exit_code(ERR_REJECT);
}
