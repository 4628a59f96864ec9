/* SPDX-License-Identifier: MIT */
/* gazetted bounce: returned mail to JSON. */
#include <stdio.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/json.h"
#include "command/command.h"
#include "deliver/bounce.h"
#include "deliver/caps.h"

#define OUTPUT_MAX ((size_t)16 << 20)
#define FILE_MAX   ((size_t)64 << 20) /* of which the front is looked at */

static const struct cli_option options[] = {
    {0, "why", NULL, "the server's words too"},
    {0, NULL, NULL, NULL},
};

static void print(struct json *j, const struct bounce *b, bool why)
{
	json_object(j);
	json_str(j, "kind", str_of(bounce_kind_names[b->kind]));
	json_array_of(j, "recipients");
	vec_each (&b->recipients, r) {
		bool told = b->kind == BOUNCE_COMPLAINT;
		json_object(j);
		json_str(j, "address",
		    r->address.n ? r->address : (struct str){NULL, 0});
		json_str(j, "status",
		    told || !r->status.n ? (struct str){NULL, 0} : r->status);
		json_str(j, "class",
		    told      ? r->status
		    : r->hard ? S("hard")
			      : S("soft"));
		if (why)
			json_str(j, "why", r->why);
		json_end(j);
	}
	json_end(j);
	json_end(j);
}

static int one(struct arena *a, void *ctx, const char *path, struct err *e)
{
	const bool *why = ctx;
	struct str body;
	struct bounce b;
	if (file_read(a, path, FILE_MAX, &body, e) < 0)
		return -1;
	bounce_read(a, body, &b);
	struct buf out = buf_init(OUTPUT_MAX);
	struct json j = json_begin(&out);
	print(&j, &b, *why);
	buf_addc(&out, '\n');
	int rc = cli_write(buf_str(&out));
	buf_free(&out);
	return rc;
}

int command_bounce(int argc, char **argv)
{
	struct cli c = {.command = "bounce",
	    .synopsis = "[options] FILE|-...",
	    .options = options};
	bool why = false;
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		why = true;
	if (res == CLI_EXIT)
		return c.exit_code;
	return cli_each_file(&c, one, &why);
}
