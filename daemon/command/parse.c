/* SPDX-License-Identifier: MIT */
/* gazetted parse: feeds to JSON. */
#include <stdio.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/json.h"
#include "command/command.h"
#include "feed/caps.h"
#include "feed/feed.h"
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
    {0, NULL, NULL, NULL},
};

struct job {
	struct str url, content_type;
	struct page_rules rules;
	bool page, raw;
};

static void drain(void *ctx, struct buf *b)
{
	int *rc = ctx;
	if (*rc == EX_OK_)
		*rc = cli_write(buf_str(b));
	buf_clear(b);
}

static int print_feed(
    struct arena *a, void *ctx, const char *path, struct err *e)
{
	const struct job *job = ctx;
	struct document doc = {
	    .url = job->url, .content_type = job->content_type};
	struct feed f;
	if (file_read(a, path, FEED_BYTES_MAX, &doc.body, e) < 0)
		return -1;
	if ((job->page ? feed_page(a, &doc, &job->rules, &f, e)
		       : feed_parse(a, &doc, &f, e)) < 0)
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
		else
			job.raw = true;
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	return cli_each_file(&c, print_feed, &job);
}
