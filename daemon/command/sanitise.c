/* SPDX-License-Identifier: MIT */
/* gazetted sanitise: HTML to mail-safe HTML. */
#include "html/sanitise.h"

#include "base/arena.h"
#include "base/file.h"
#include "base/utf8.h"
#include "command/command.h"

#define INPUT_MAX ((size_t)15 << 20) /* bytes */

static const struct cli_option options[] = {
    {0, "url", "URL", "resolve relative links against this"},
    {0, "images", NULL, "keep images"},
    {0, "link-images", NULL, "put links in place of images"},
    {0, NULL, NULL, NULL},
};

int command_sanitise(int argc, char **argv)
{
	struct cli c = {.command = "sanitise",
	    .synopsis = "[options] FILE|-",
	    .options = options};
	struct sanitise_opts so = {.images = SANITISE_IMAGES_NONE};
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		if (opt == 0)
			so.base_url = str_of(arg);
		else
			so.images = opt == 1 ? SANITISE_IMAGES_KEEP
					     : SANITISE_IMAGES_LINK;
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc != 1)
		return cli_usage(&c, "give one file, or - for stdin");
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct str html;
	int rc = file_read(a, c.argv[0], INPUT_MAX, &html, &e) < 0
		     ? cli_fail(&e)
		     : cli_write(html_sanitise(a, utf8_mend(a, html), &so));
	arena_free(&a);
	return rc;
}
