/* SPDX-License-Identifier: MIT */
/* gazetted import: lists of other readers, as a config to paste. */
#include <stdio.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/url.h"
#include "command/block.h"
#include "command/command.h"
#include "feed/caps.h"
#include "feed/sublist.h"

static const struct cli_option options[] = {
    {0, "section", "NAME", "section for feeds that have none"},
    {0, NULL, NULL, NULL},
};

struct import {
	struct arena *a;
	struct map *names; /* taken, of the config too */
	struct map *urls;  /* there already, in canonical form */
	struct str section;
	size_t printed, known;
};

/* What is configured already is left out, and its names are taken. */
static int known_sources(struct import *im, const struct cli *c, struct err *e)
{
	struct conf *conf;
	if (!c->conf_path)
		return 0;
	if (cli_conf(c, &conf, e) < 0)
		return -1;
	roster_each (conf->sources, s) {
		struct str key = url_canonical(im->a, s->url);
		map_put(im->names, str_dup(im->a, s->name), im);
		map_put(im->urls, key.n ? key : str_dup(im->a, s->url), im);
	}
	conf_free(&conf);
	return 0;
}

static bool is_new(struct import *im, struct str url)
{
	struct str key = url_canonical(im->a, url);
	if (!url.n || !map_put(im->urls, key.n ? key : url, im))
		return true;
	im->known++;
	return false;
}

/* Others hand it to a shell; so it is told to ours, for all to see. */
static void shell(struct import *im, struct block *b, struct str line)
{
	*vec_push(im->a, &b->command) = S("sh");
	*vec_push(im->a, &b->command) = S("-c");
	*vec_push(im->a, &b->command) = line;
}

static bool pasteable(struct str url)
{
	return url_is_web(url) || str_starts(url, S("file:/"));
}

static bool has_password(struct arena *a, struct str text)
{
	struct url u;
	return url_is_web(text) && url_parse(a, text, &u) &&
	       str_chr(u.user, ':') >= 0;
}

static void print_one(struct import *im, const struct subscription *s)
{
	struct block b = {.url = s->url,
	    .name = s->name,
	    .title = s->title,
	    .section = s->section.n ? s->section : im->section,
	    .language = s->language,
	    .disabled = s->disabled};
	if (!is_new(im, s->url))
		return;
	if (s->url.n && !pasteable(s->url)) {
		fprintf(stderr, "left out: %.*s is neither http: nor https:\n",
		    PRS(s->url));
		return;
	}
	if (s->shell.n)
		shell(im, &b, s->shell);
	b.name = block_name(im->a, im->names, &b);
	if (str_starts(s->url, S("file:")))
		fprintf(stderr, "look at it: %.*s reads a local file, %.*s\n",
		    PRS(b.name), PRS(s->url));
	if (s->shell.n)
		fprintf(stderr, "look at it: %.*s runs a command, %.*s\n",
		    PRS(b.name), PRS(s->shell));
	if (has_password(im->a, s->url))
		fprintf(stderr,
		    "left out: the password of %.*s, which no config holds; "
		    "put it into a file of its own and name that by "
		    "password_file\n",
		    PRS(b.name));
	fputs(im->printed++ ? ",\n" : "sources = (\n", stdout);
	block_print(stdout, im->a, &b);
}

static int print_file(struct import *im, const char *path, struct err *e)
{
	struct str bytes;
	struct sublist l;
	if (file_read(im->a, path, FEED_BYTES_MAX, &bytes, e) < 0)
		return -1;
	if (sublist_read(im->a, bytes, &l, e) < 0)
		return err_wrap(e, "%s", path);
	size_t before = im->printed;
	vec_each (&l.feeds, s)
		print_one(im, s);
	vec_each (&l.left_out, why)
		fprintf(stderr, "left out: %.*s\n", PRS(*why));
	vec_each (&l.recipients, to)
		fprintf(stderr, "for subscribers: { email = \"%.*s\"; }\n",
		    PRS(*to));
	fprintf(stderr, "%s: %.*s, %zu feed%s\n", path, PRS(l.format),
	    im->printed - before, im->printed - before == 1 ? "" : "s");
	return 0;
}

static int import(const struct cli *c, struct import *im)
{
	int code = EX_OK_;
	struct err e = ERR_INIT;
	if (known_sources(im, c, &e) < 0)
		return cli_fail(&e);
	for (int i = 0; i < c->argc; i++) {
		struct err bad = ERR_INIT;
		if (print_file(im, c->argv[i], &bad) < 0)
			code = cli_fail(&bad);
	}
	if (im->printed)
		fputs("\n);\n", stdout);
	if (im->known)
		fprintf(stderr, "%zu left out: there already, or twice\n",
		    im->known);
	return code;
}

int command_import(int argc, char **argv)
{
	struct cli c = {.command = "import",
	    .synopsis = "[options] FILE|-...",
	    .options = options,
	    .wants_conf = true};
	struct import im = {0};
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		im.section = str_of(arg);
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc < 1)
		return cli_usage(&c, "give a file, or - for stdin");
	im.a = arena_new();
	im.names = map_new(im.a);
	im.urls = map_new(im.a);
	int rc = import(&c, &im);
	arena_free(&im.a);
	return rc;
}
