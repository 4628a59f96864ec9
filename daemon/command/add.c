/* SPDX-License-Identifier: MIT */
/* gazetted add: look at a URL and print a source block to paste. */
/*
 * Nothing is rewritten behind the operator's back: what was found goes to
 * stderr, the block to stdout, so `gazetted add URL >> sources.conf` works.
 */
#include <stdio.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/map.h"
#include "command/block.h"
#include "command/command.h"
#include "feed/feed.h"
#include "fetch/fetch.h"
#include "html/totext.h"

#define SHOWN 5 /* newest entries */

static const struct cli_option options[] = {
    {0, "allow-private", NULL, "the URL may be on a private address"},
    {0, "section", "NAME", "section to put into the block"},
    {0, NULL, NULL, NULL},
};

struct wish {
	bool allow_private;
	struct str section;
};

static void print_block(
    struct arena *a, struct str url, const struct feed *f, const struct wish *w)
{
	struct block b = {.url = url,
	    .title = html_inline_text(a, f->title),
	    .section = w->section,
	    .allow_private = w->allow_private};
	b.name = block_name(a, map_new(a), &b);
	block_print(stdout, a, &b);
	puts(",");
}

static void print_found(struct arena *a, const struct feed *f)
{
	fprintf(stderr, "found: %.*s, %zu entries, \"%.*s\"%s\n",
	    PRS(f->format), f->entries.n, PRS(html_inline_text(a, f->title)),
	    f->mended ? " (malformed, mended)" : "");
	for (size_t i = 0; i < f->entries.n && i < SHOWN; i++) {
		const struct entry *en = &f->entries.v[i];
		struct str title = feed_plain_title(a, en);
		fprintf(stderr, "  %s  %.*s\n",
		    en->published == INSTANT_NONE
			? "(no date)           "
			: instant_iso(a, en->published).p,
		    PRS(title));
	}
}

static int look(
    struct arena *a, struct str url, const struct wish *w, struct err *e)
{
	struct fetch_opts opts = {.user_agent = S("gazetted/" GZ_VERSION),
	    .in_flight = 1,
	    .per_host = 1,
	    .timeout = 60,
	    .connect_timeout = 10,
	    .max_bytes = (size_t)15 << 20};
	struct fetch_request req = {.url = url,
	    .kind = str_istarts(url, S("file:")) ? SOURCE_FILE : SOURCE_HTTP,
	    .allow_private = w->allow_private,
	    .now = clock_now()};
	struct fetch_result res;
	struct fetcher *f;
	struct feed feed = {0};
	if (fetch_new(&opts, &f, e) < 0)
		return -1;
	fetch_add(f, &req);
	int rc = 0;
	if (!fetch_next(f, &res))
		rc = err_set(e, ERR_FATAL, "nothing came back");
	else if (res.err.kind != ERR_NONE)
		*e = res.err, rc = -1;
	else
		rc = feed_parse(a, &res.doc, &feed, e);
	if (rc == 0) {
		print_found(a, &feed);
		print_block(
		    a, res.doc.moved_to.n ? res.doc.moved_to : url, &feed, w);
	}
	fetch_free(&f);
	return rc;
}

int command_add(int argc, char **argv)
{
	struct cli c = {.command = "add",
	    .synopsis = "[options] URL...",
	    .options = options};
	struct wish w = {0};
	size_t opt;
	const char *arg;
	int worst = EX_OK_;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		if (opt == 0)
			w.allow_private = true;
		else
			w.section = str_of(arg);
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (!c.argc)
		return cli_usage(&c, "give at least one URL");
	for (int i = 0; i < c.argc; i++) {
		struct err e = ERR_INIT;
		struct arena *a = arena_new();
		if (look(a, str_of(c.argv[i]), &w, &e) < 0) {
			err_wrap(&e, "%s", c.argv[i]);
			worst = cli_fail(&e);
		}
		arena_free(&a);
	}
	return worst;
}
