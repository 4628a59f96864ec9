/* SPDX-License-Identifier: MIT */
/* gazetted parse: feeds to JSON. */
#include <stdio.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/json.h"
#include "command/command.h"
#include "feed/caps.h"
#include "feed/feed.h"
#include "feed/letter.h"
#include "feed/page.h"
#include "feed/print.h"

/* bytes of JSON for one feed: text may grow sixfold by escapes, and the cap
 * on documents bounds it */
#define OUTPUT_MAX ((size_t)256 << 20)

static const struct cli_option options[] = {
    {0, "url", "URL", "where the document came from"},
    {0, "content-type", "TYPE", "its Content-Type header"},
    {0, "page", NULL, "a page that lists articles"},
    {0, "select-item", "SELECTOR", "what an article is on the page"},
    {0, "raw", NULL, "leave HTML as it came, do not sanitise"},
    {0, "split", NULL, "an entry for each item that a letter links to"},
    {0, NULL, NULL, NULL},
};

struct job {
	struct str url, content_type;
	struct page_rules rules;
	bool page, raw, split;
};

static void drain(void *ctx, struct buf *b)
{
	int *rc = ctx;
	if (*rc == EX_OK_)
		*rc = cli_write(buf_str(b));
	buf_clear(b);
}

/* A letter, which is told of where it is none for readers. */
static void read_letter(
    struct arena *a, const struct job *job, struct str bytes, struct feed *out)
{
	const struct letter_opts opts = {.split = job->split};
	struct letter one = {.bytes = bytes, .arrived = INSTANT_NONE};
	letters list = {.v = &one, .n = 1, .cap = 1};
	struct letters_told told = {0};
	feed_letters(a, &list, &opts, out, &told);
	vec_each (&told.notices, n)
		fprintf(stderr, "%s from %.*s: \"%.*s\"\n",
		    letter_matter_words(n->matter), PRS(n->from),
		    PRS(n->subject));
	if (told.automatic)
		fputs("an automatic answer\n", stderr);
}

static int read_any(struct arena *a, const struct job *job,
    const struct document *doc, struct feed *out, struct err *e)
{
	if (job->page)
		return feed_page(a, doc, &job->rules, out, e);
	if (!feed_is_letter(doc->body))
		return feed_parse(a, doc, out, e);
	read_letter(a, job, doc->body, out);
	return 0;
}

static int print_feed(
    struct arena *a, void *ctx, const char *path, struct err *e)
{
	const struct job *job = ctx;
	struct document doc = {.url = job->url,
	    .content_type = job->content_type,
	    .fetched_at = clock_now()};
	struct feed f;
	if (file_read(a, path, FEED_BYTES_MAX, &doc.body, e) < 0)
		return -1;
	if (read_any(a, job, &doc, &f, e) < 0)
		return -1;
	struct buf out = buf_init(OUTPUT_MAX);
	struct json j = json_begin(&out);
	int rc = EX_OK_;
	feed_print_json(&j, &f, !job->raw, drain, &rc);
	buf_addc(&out, '\n');
	drain(&rc, &out);
	buf_free(&out);
	return rc;
}

int command_parse(int argc, char **argv)
{
	struct cli c = {.command = "parse",
	    .synopsis = "[options] FILE|-...",
	    .options = options};
	struct job job = {0};
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		if (opt == 0)
			job.url = str_of(arg);
		else if (opt == 1)
			job.content_type = str_of(arg);
		else if (opt == 2)
			job.page = true;
		else if (opt == 3)
			job.page = (job.rules.item = str_of(arg)).n > 0;
		else if (opt == 4)
			job.raw = true;
		else
			job.split = true;
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	return cli_each_file(&c, print_feed, &job);
}
