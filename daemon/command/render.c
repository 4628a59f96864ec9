/* SPDX-License-Identifier: MIT */
/* gazetted render: a Mustache template and JSON to text. */
#include <limits.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/file.h"
#include "command/command.h"
#include "compose/caps.h"
#include "compose/mustache.h"
#include "compose/view.h"

#define DATA_MAX ((size_t)16 << 20) /* bytes of JSON */

static const struct cli_option options[] = {
    {0, "text", NULL, "do not escape for HTML"},
    {0, "strict", NULL, "an unknown name is an error"},
    {0, NULL, NULL, NULL},
};

struct folder {
	struct arena *a;
	struct str dir; /* of the template: partials live beside it */
};

/* A partial NAME is NAME.mustache beside the template. */
static int load(void *ctx, struct str name, struct str *out, struct err *e)
{
	struct folder *f = ctx;
	char path[PATH_MAX];
	if (str_chr(name, '/') >= 0 || str_starts(name, S(".")))
		return err_set(
		    e, ERR_CONFIG, "bad partial name %.*s", PRS(name));
	snprintf(
	    path, sizeof(path), "%.*s%.*s.mustache", PRS(f->dir), PRS(name));
	return file_read(f->a, path, TEMPLATE_BYTES_MAX, out, e);
}

static int render(struct arena *a, char **argv, bool text, bool strict,
    struct buf *out, struct err *e)
{
	struct str source, data, path = str_of(argv[0]);
	struct view *view;
	const struct template *t;
	ptrdiff_t slash = str_rchr(path, '/');
	struct folder f = {a, str_sub(path, 0, (size_t)(slash + 1))};
	struct template_opts opts = {
	    .load = load, .ctx = &f, .escape = !text, .strict = strict};
	if (file_read(a, argv[0], TEMPLATE_BYTES_MAX, &source, e) < 0 ||
	    file_read(a, argv[1], DATA_MAX, &data, e) < 0)
		return -1;
	if (view_from_json(a, data, &view, e) < 0)
		return err_wrap(e, "%s", argv[1]);
	struct template_set *set = template_set_new(&opts);
	int rc = template_compile(set, path, source, &t, e);
	if (rc == 0)
		rc = template_render(set, t, view, out, e);
	template_set_free(&set);
	return rc;
}

int command_render(int argc, char **argv)
{
	struct cli c = {.command = "render",
	    .synopsis = "[options] TEMPLATE DATA.json",
	    .options = options};
	bool text = false, strict = false;
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		text |= opt == 0;
		strict |= opt == 1;
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc != 2)
		return cli_usage(&c, "give a template and its data");
	struct err e = ERR_INIT;
	struct arena *a = arena_new();
	struct buf out = buf_init(RENDER_BYTES_MAX);
	int rc = render(a, c.argv, text, strict, &out, &e) < 0
		     ? cli_fail(&e)
		     : cli_write(buf_str(&out));
	buf_free(&out);
	arena_free(&a);
	return rc;
}
