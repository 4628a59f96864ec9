/* SPDX-License-Identifier: MIT */
/* gazetted summarise: texts to a few of their sentences. */
#include <stdlib.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/json.h"
#include "base/utf8.h"
#include "command/command.h"
#include "compose/view.h"
#include "digest/summary.h"
#include "text/sentence.h"

#define INPUT_MAX  ((size_t)256 << 20) /* bytes */
#define OUTPUT_MAX ((size_t)512 << 20)
#define SENTENCES  3 /* where neither limit is given */

static const struct cli_option options[] = {
    {'n', "sentences", "N", "at most so many sentences (default: 3)"},
    {0, "chars", "N", "at most so many characters"},
    {0, "text", NULL, "plain text in, one sentence a line out"},
    {0, "split", NULL, "the same with all sentences, none chosen"},
    {0, NULL, NULL, NULL},
};

static int plain(struct arena *a, struct str text, const struct summary_opts *o)
{
	struct summary_doc doc = {.text = text};
	struct buf out = buf_init(OUTPUT_MAX);
	units chosen = {0};
	struct str s;
	summary_choose(a, &doc, 1, o, &chosen);
	vec_each (&chosen, u)
		for (size_t at = 0; sentence_next(u->text, &at, &s);) {
			buf_adds(&out, s);
			buf_addc(&out, '\n');
		}
	int rc = cli_write(buf_str(&out));
	buf_free(&out);
	return rc;
}

static int split(struct arena *a, struct str text)
{
	struct buf out = buf_init(OUTPUT_MAX);
	struct str s;
	for (size_t at = 0; sentence_next(text, &at, &s);) {
		buf_adds(&out, str_squeeze(a, s));
		buf_addc(&out, '\n');
	}
	int rc = cli_write(buf_str(&out));
	buf_free(&out);
	return rc;
}

static struct str member(const struct view *o, struct str name)
{
	const struct view *v = view_get(o, name);
	return v && view_kind(v) == VIEW_STR ? view_text(v)
					     : (struct str){NULL, 0};
}

static void answer(struct arena *a, const struct view *o,
    const struct summary_opts *opts, struct buf *out)
{
	struct summary_doc doc = {
	    .title = member(o, S("title")),
	    .text = member(o, S("text")),
	    .language = member(o, S("language")),
	};
	const struct view *id = view_get(o, S("id"));
	struct buf number = buf_init(64);
	units chosen = {0};
	summary_choose(a, &doc, 1, opts, &chosen);
	struct json j = json_begin(out);
	json_object(&j);
	if (id && view_kind(id) == VIEW_INT && view_print(id, &number))
		json_int(&j, "id", strtoll(number.p, NULL, 10));
	else
		json_str(&j, "id", member(o, S("id")));
	json_str(&j, "summary", summary_join(a, &chosen));
	json_end(&j);
	buf_addc(out, '\n');
	buf_free(&number);
}

/* A line for a line; one that is no JSON object is told with its number. */
static int lines(
    const char *path, struct str body, const struct summary_opts *opts)
{
	struct buf out = buf_init(OUTPUT_MAX);
	struct arena *a = arena_new();
	struct str line;
	int rc = EX_OK_;
	for (int n = 1; str_split(&body, '\n', &line); n++) {
		struct err e = ERR_INIT;
		struct view *o;
		line = str_trim(line);
		if (!line.n)
			continue;
		if (view_from_json(a, utf8_mend(a, line), &o, &e) == 0 &&
		    view_kind(o) != VIEW_OBJECT)
			err_set(&e, ERR_REJECT, "expected a JSON object");
		if (e.kind == ERR_NONE) {
			answer(a, o, opts, &out);
		} else {
			err_wrap(&e, "%s:%d", path, n);
			rc = cli_fail(&e);
		}
		arena_clear(a);
	}
	int wrote = cli_write(buf_str(&out));
	arena_free(&a);
	buf_free(&out);
	return wrote != EX_OK_ ? wrote : rc;
}

enum form { FORM_JSON, FORM_TEXT, FORM_SPLIT };

static int summarise(
    const char *path, enum form form, const struct summary_opts *opts)
{
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct str body;
	int rc;
	if (file_read(a, path, INPUT_MAX, &body, &e) < 0)
		rc = cli_fail(&e);
	else if (form == FORM_SPLIT)
		rc = split(a, utf8_mend(a, body));
	else if (form == FORM_TEXT)
		rc = plain(a, utf8_mend(a, body), opts);
	else
		rc = lines(path, body, opts);
	arena_free(&a);
	return rc;
}

int command_summarise(int argc, char **argv)
{
	struct cli c = {.command = "summarise",
	    .synopsis = "[options] FILE.jsonl|-",
	    .options = options};
	struct summary_opts o = {0};
	enum form form = FORM_JSON;
	long long n;
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		if (opt >= 2)
			form = opt == 2 ? FORM_TEXT : FORM_SPLIT;
		else if (!str_to_int(str_of(arg), 1, 100000, &n))
			return cli_usage(
			    &c, "%s is no number from 1 to 100000", arg);
		else if (opt == 0)
			o.sentences = (size_t)n;
		else
			o.chars = (size_t)n;
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc != 1)
		return cli_usage(&c, "give one file, or - for stdin");
	if (!o.sentences && !o.chars)
		o.sentences = SENTENCES;
	return summarise(c.argv[0], form, &o);
}
