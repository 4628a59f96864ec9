/* SPDX-License-Identifier: MIT */
/* gazetted summarise: texts to a few of their sentences. */
#include "base/arena.h"
#include "base/file.h"
#include "base/utf8.h"
#include "command/command.h"
#include "command/jsonl.h"
#include "summary/summary.h"
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

static void answer(void *ctx, struct arena *a, const struct view *o, void *item,
    struct json *j)
{
	(void)item;
	struct summary_doc doc = {
	    .title = jsonl_str(o, S("title")),
	    .text = jsonl_str(o, S("text")),
	    .language = jsonl_str(o, S("language")),
	};
	units chosen = {0};
	summary_choose(a, &doc, 1, ctx, &chosen);
	json_str(j, "summary", summary_join(a, &chosen));
}

enum form { FORM_JSON, FORM_TEXT, FORM_SPLIT };

static int summarise(
    const char *path, enum form form, struct summary_opts *opts)
{
	if (form == FORM_JSON)
		return jsonl_each(
		    path, &(struct jsonl){.answer = answer, .ctx = opts});
	struct arena *a = arena_new();
	struct err e = ERR_INIT;
	struct str body;
	int rc;
	if (file_read(a, path, INPUT_MAX, &body, &e) < 0)
		rc = cli_fail(&e);
	else if (form == FORM_SPLIT)
		rc = split(a, utf8_mend(a, body));
	else
		rc = plain(a, utf8_mend(a, body), opts);
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
