/* SPDX-License-Identifier: MIT */
/* gazetted: commands that answer JSON lines with JSON lines. */
#include "command/jsonl.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "command/command.h"

#define OUTPUT_MAX ((size_t)64 << 20) /* of one answer */

struct str jsonl_str(const struct view *o, struct str name)
{
	const struct view *v = view_get(o, name);
	return v && view_kind(v) == VIEW_STR ? view_text(v)
					     : (struct str){NULL, 0};
}

/* An id is a string or a number, and stays what it is. */
static void put_id(const struct view *o, struct json *j)
{
	const struct view *id = view_get(o, S("id"));
	struct buf number = buf_init(64);
	if (id && view_kind(id) == VIEW_INT && view_print(id, &number))
		json_int(j, "id", strtoll(number.p, NULL, 10));
	else
		json_str(j, "id", jsonl_str(o, S("id")));
	buf_free(&number);
}

static int answer(struct arena *a, struct str line, jsonl_fn *fn, void *ctx,
    struct buf *out, struct err *e)
{
	struct view *o;
	if (line.n > JSONL_LINE_MAX)
		return err_set(
		    e, ERR_REJECT, "line over %zu MB", JSONL_LINE_MAX >> 20);
	if (view_from_json(a, utf8_mend(a, line), &o, e) < 0)
		return -1;
	if (view_kind(o) != VIEW_OBJECT)
		return err_set(e, ERR_REJECT, "expected a JSON object");
	struct json j = json_begin(out);
	json_object(&j);
	put_id(o, &j);
	fn(ctx, a, o, &j);
	json_end(&j);
	buf_addc(out, '\n');
	return 0;
}

static int each(const char *path, FILE *f, jsonl_fn *fn, void *ctx)
{
	struct arena *a = arena_new();
	struct buf out = buf_init(OUTPUT_MAX);
	char *p = NULL;
	size_t cap = 0;
	ssize_t n;
	int rc = EX_OK_, wrote = EX_OK_;
	for (long long at = 1;
	     wrote == EX_OK_ && (n = getline(&p, &cap, f)) >= 0; at++) {
		struct err e = ERR_INIT;
		struct str line = str_trim((struct str){p, (size_t)n});
		if (!line.n)
			continue;
		if (answer(a, line, fn, ctx, &out, &e) < 0) {
			err_wrap(&e, "%s:%lld", path, at);
			rc = cli_fail(&e);
		}
		wrote = cli_write(buf_str(&out));
		buf_clear(&out);
		arena_clear(a);
	}
	free(p);
	arena_free(&a);
	buf_free(&out);
	return wrote != EX_OK_ ? wrote : rc;
}

int jsonl_each(const char *path, jsonl_fn *fn, void *ctx)
{
	struct err e = ERR_INIT;
	bool in = strcmp(path, "-") == 0;
	FILE *f = in ? stdin : fopen(path, "re");
	if (!f)
		return cli_fail(
		    (err_set(&e, ERR_CONFIG, "%s: %s", path, strerror(errno)),
			&e));
	int rc = each(path, f, fn, ctx);
	if (ferror(f) && rc == EX_OK_)
		rc = cli_fail(
		    (err_set(&e, ERR_CONFIG, "%s: %s", path, strerror(errno)),
			&e));
	if (!in)
		fclose(f);
	return rc;
}
