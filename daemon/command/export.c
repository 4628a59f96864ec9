/* SPDX-License-Identifier: MIT */
/* gazetted export: the sources for other readers; what is known of one. */
#include <stdio.h>

#include "base/arena.h"
#include "base/json.h"
#include "base/map.h"
#include "command/command.h"
#include "html/escape.h"
#include "mime/address.h"
#include "store/returns.h"

#define OUTPUT_MAX ((size_t)256 << 20)

static const struct cli_option options[] = {
    {0, "opml", NULL, "the feeds as OPML 2.0, sections as groups"},
    {0, NULL, NULL, NULL},
};

static void attr(struct buf *b, const char *name, struct str value)
{
	if (!value.n)
		return;
	buf_addf(b, " %s=\"", name);
	html_escape(b, value);
	buf_addc(b, '"');
}

static void outline(struct buf *b, const struct source *s, bool inside)
{
	struct str title = s->title.n ? s->title : s->name;
	buf_addf(b, "%s<outline type=\"rss\"", inside ? "      " : "    ");
	attr(b, "text", title);
	attr(b, "title", title);
	attr(b, "xmlUrl", s->url);
	attr(b, "language", s->language);
	buf_adds(b, S("/>\n"));
}

static bool is_feed(const struct source *s)
{
	return s->kind == SOURCE_HTTP && s->reading == READ_FEED && s->enabled;
}

/* A section's feeds, in the config's order. */
static void group(struct buf *b, const struct conf *c, struct str section)
{
	if (section.n) {
		buf_adds(b, S("    <outline"));
		attr(b, "text", section);
		attr(b, "title", section);
		buf_adds(b, S(">\n"));
	}
	roster_each (c->sources, s)
		if (is_feed(s) && str_eq(s->section, section))
			outline(b, s, section.n > 0);
	if (section.n)
		buf_adds(b, S("    </outline>\n"));
}

static void opml(struct arena *a, struct buf *b, const struct conf *c)
{
	struct map *sections = map_new(a);
	size_t others = 0;
	buf_adds(b, S("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
		      "<opml version=\"2.0\">\n  <head>\n"
		      "    <title>gazetted</title>\n  </head>\n  <body>\n"));
	roster_each (c->sources, s) {
		others += !is_feed(s);
		if (is_feed(s) && s->section.n)
			map_put(sections, s->section, sections);
	}
	for (size_t i = 0; i < map_len(sections); i++)
		group(b, c, map_key(sections, i));
	group(b, c, S(""));
	buf_adds(b, S("  </body>\n</opml>\n"));
	if (others)
		fprintf(stderr,
		    "%zu left out: disabled, or no feed that others could "
		    "poll\n",
		    others);
}

/* ---- what is known of an address ---- */

struct dump {
	struct json j;
	const char *table; /* whose array is open; NULL: none */
};

static void row(void *ctx, const char *table, const char *const *names,
    const struct str *values, size_t n)
{
	struct dump *d = ctx;
	if (d->table && strcmp(d->table, table) != 0)
		json_end(&d->j);
	if (!d->table || strcmp(d->table, table) != 0)
		json_array_of(&d->j, table);
	d->table = table;
	json_object(&d->j);
	for (size_t i = 0; i < n; i++)
		json_str(&d->j, names[i], values[i]);
	json_end(&d->j);
}

static int person(const struct conf *conf, const char *given)
{
	struct err e = ERR_INIT;
	struct arena *a = arena_new();
	struct store *st = NULL;
	struct buf b = buf_init(OUTPUT_MAX);
	struct dump d = {.j = json_begin(&b)};
	struct str addr = mime_addr_wire(a, str_of(given), &e);
	json_object(&d.j);
	json_str(&d.j, "address", addr);
	int rc =
	    addr.n ? store_open(conf->state_dir.p, STORE_READ, &st, &e) : -1;
	if (rc == 0)
		rc = store_export(st, a, addr, row, &d, &e);
	if (d.table)
		json_end(&d.j);
	json_end(&d.j);
	buf_addc(&b, '\n');
	rc = rc < 0 ? cli_fail(&e) : cli_write(buf_str(&b));
	store_close(&st);
	buf_free(&b);
	arena_free(&a);
	return rc;
}

int command_export(int argc, char **argv)
{
	struct cli c = {.command = "export",
	    .synopsis = "[options] --opml | ADDRESS",
	    .options = options,
	    .wants_conf = true};
	struct err e = ERR_INIT;
	struct conf *conf;
	bool asked = false;
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		asked = true;
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc != !asked)
		return cli_usage(
		    &c, "say what to export: --opml, or an address");
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	if (!asked) {
		int done = person(conf, c.argv[0]);
		conf_free(&conf);
		return done;
	}
	struct arena *a = arena_new();
	struct buf b = buf_init(OUTPUT_MAX);
	opml(a, &b, conf);
	int rc = cli_write(buf_str(&b));
	buf_free(&b);
	arena_free(&a);
	conf_free(&conf);
	return rc;
}
