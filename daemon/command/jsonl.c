/* SPDX-License-Identifier: MIT */
/* gazetted: commands that answer JSON lines with JSON lines. */
#include "command/jsonl.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

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

/* The questions at hand. */
struct batch {
	struct arena *a;
	const struct view *questions[JSONL_BATCH];
	void *items[JSONL_BATCH];
	size_t n, bytes;
};

/* One batch is taken while the other, if it has any, waits for its answers. */
struct turns {
	const struct jsonl *how;
	struct batch of[2];
	int taking;
	int wrote; /* an exit code; nothing more is written if it is none */
	struct buf out;
};

static int take(struct batch *b, struct str line, struct err *e)
{
	struct view *o;
	if (line.n > JSONL_LINE_MAX)
		return err_set(
		    e, ERR_REJECT, "line over %zu MB", JSONL_LINE_MAX >> 20);
	if (view_from_json(b->a, utf8_mend(b->a, str_dup(b->a, line)), &o, e) <
	    0)
		return -1;
	if (view_kind(o) != VIEW_OBJECT)
		return err_set(e, ERR_REJECT, "expected a JSON object");
	b->questions[b->n++] = o;
	b->bytes += line.n;
	return 0;
}

static void answer(struct turns *t, int which)
{
	const struct jsonl *how = t->how;
	struct batch *b = &t->of[which];
	if (b->n && how->end)
		how->end(how->ctx, which);
	for (size_t i = 0; i < b->n && t->wrote == EX_OK_; i++) {
		struct json j = json_begin(&t->out);
		json_object(&j);
		put_id(b->questions[i], &j);
		how->answer(how->ctx, b->a, b->questions[i], b->items[i], &j);
		json_end(&j);
		buf_addc(&t->out, '\n');
		t->wrote = cli_write(buf_str(&t->out));
		buf_clear(&t->out);
	}
	b->n = b->bytes = 0;
	arena_clear(b->a);
}

/* What was taken is begun, and what was begun before is answered. */
static void turn(struct turns *t)
{
	struct batch *b = &t->of[t->taking];
	if (b->n && t->how->begin)
		t->how->begin(
		    t->how->ctx, t->taking, b->a, b->questions, b->n, b->items);
	t->taking = !t->taking;
	answer(t, t->taking);
}

static bool full(const struct batch *b)
{
	return b->n == JSONL_BATCH || b->bytes > JSONL_BATCH_MAX;
}

static int each(const char *path, FILE *f, const struct jsonl *how)
{
	struct turns t = {.how = how,
	    .of = {{.a = arena_new()}, {.a = arena_new()}},
	    .wrote = EX_OK_,
	    .out = buf_init(OUTPUT_MAX)};
	struct stat st;
	bool all_there = fstat(fileno(f), &st) == 0 && S_ISREG(st.st_mode);
	char *p = NULL;
	size_t cap = 0;
	ssize_t n;
	int rc = EX_OK_;
	for (long long at = 1;
	     t.wrote == EX_OK_ && (n = getline(&p, &cap, f)) >= 0; at++) {
		struct err e = ERR_INIT;
		struct str line = str_trim((struct str){p, (size_t)n});
		struct batch *b = &t.of[t.taking];
		if (line.n && take(b, line, &e) < 0) {
			err_wrap(&e, "%s:%lld", path, at);
			rc = cli_fail(&e);
		}
		if (full(b) || !all_there)
			turn(&t);
		if (!all_there) /* somebody waits for this answer */
			turn(&t);
	}
	turn(&t);
	turn(&t);
	free(p);
	arena_free(&t.of[0].a);
	arena_free(&t.of[1].a);
	buf_free(&t.out);
	return t.wrote != EX_OK_ ? t.wrote : rc;
}

int jsonl_each(const char *path, const struct jsonl *how)
{
	struct err e = ERR_INIT;
	bool in = strcmp(path, "-") == 0;
	FILE *f = in ? stdin : fopen(path, "re");
	if (!f)
		return cli_fail(
		    (err_set(&e, ERR_CONFIG, "%s: %s", path, strerror(errno)),
			&e));
	int rc = each(path, f, how);
	if (ferror(f) && rc == EX_OK_)
		rc = cli_fail(
		    (err_set(&e, ERR_CONFIG, "%s: %s", path, strerror(errno)),
			&e));
	if (!in)
		fclose(f);
	return rc;
}
