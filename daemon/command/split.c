/* SPDX-License-Identifier: MIT */
/* gazetted split: these articles are not one story. */
#include "command/ruling.h"

static const struct cli_option options[] = {
    {0, "undo", NULL, "take that back"},
    {'l', "list", NULL, "list what was split and joined"},
    {0, NULL, NULL, NULL},
};

int command_split(int argc, char **argv)
{
	struct cli c = {.command = "split",
	    .synopsis = "[options] ID [ID...] | --list",
	    .options = options,
	    .wants_conf = true};
	return ruling_command(&c, argc, argv, true, 1);
}
