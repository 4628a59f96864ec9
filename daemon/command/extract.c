/* SPDX-License-Identifier: MIT */
/* gazetted extract: pages to articles. */
#include "extract/extract.h"

#include <stdio.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/url.h"
#include "command/command.h"
#include "command/visit.h"
#include "extract/caps.h"
#include "html/totext.h"
#include "text/wrap.h"

/* bytes of JSON for one page: escapes may make text six times as long */
#define OUTPUT_MAX ((size_t)128 << 20)

static const struct cli_option options[] = {
    {0, "url", "URL", "where the page came from"},
    {0, "content-type", "TYPE", "its Content-Type header"},
    {0, "allow-private", NULL, "a URL may be on a private address"},
    {0, NULL, NULL, NULL},
};

/* ---- for people ---- */

static void field(struct buf *out, const char *name, struct str value)
{
	char label[16];
	int n = snprintf(label, sizeof(label), "%-10s ", name);
	struct wrap w = {.columns = WRAP_COLUMNS,
	    .first = {label, (size_t)n},
	    .rest = S("           ")};
	if (value.n)
		wrap_paragraph(out, value, &w);
}

/* Bytes of what a line's text stands behind: blanks, "> ", "- ", "12. ". */
static size_t lead_bytes(struct str line)
{
	size_t at = 0, digits;
	while (at < line.n && strchr(" >", line.p[at]))
		at++;
	for (digits = at; digits < line.n && ch_digit(line.p[digits]);)
		digits++;
	struct str rest = str_sub(line, digits, line.n);
	if (digits > at)
		return str_starts(rest, S(". ")) ? digits + 2 : at;
	return str_starts(rest, S("- ")) ? at + 2 : at;
}

/* Lines go on under the text they began with; quotes are quotes there too. */
static void wrap_line(struct arena *a, struct buf *out, struct str line)
{
	size_t lead = lead_bytes(line);
	char *rest = arena_memdup(a, line.p, lead);
	for (size_t i = 0; i < lead; i++)
		rest[i] = rest[i] == '>' ? '>' : ' ';
	struct wrap w = {.columns = WRAP_COLUMNS,
	    .first = str_sub(line, 0, lead),
	    .rest = {rest, lead}};
	struct str text = str_sub(line, lead, line.n);
	if (!str_trim(line).n)
		buf_addc(out, '\n');
	else if (str_chr(text, '\t') >= 0 || str_find(text, S("  ")) >= 0)
		wrap_fixed(out, line, false); /* a row, code */
	else
		wrap_paragraph(out, text, &w);
}

/* Headings, lists, quotes, rows and code; links by number, listed below. */
static void body(struct arena *a, struct buf *out, const struct extracted *x)
{
	struct html_text_opts opts = {.base_url = x->url, .number_links = true};
	struct html_text t = html_block_text(a, x->html, &opts);
	struct str line, rest = t.text;
	if (t.text.n)
		buf_addc(out, '\n');
	while (rest.n && str_split(&rest, '\n', &line))
		wrap_line(a, out, line);
	if (t.links.n)
		buf_addc(out, '\n');
	for (size_t i = 0; i < t.links.n; i++)
		wrap_fixed(out,
		    arena_printf(a, "[%zu] %.*s", i + 1, PRS(t.links.v[i])),
		    false);
}

/* The article as a reader would see it, what is known of it on top. */
static void show(struct arena *a, struct buf *out, const struct extracted *x)
{
	struct wrap title = {.columns = WRAP_COLUMNS};
	struct str names = {NULL, 0};
	vec_each (&x->authors, s)
		names = names.n
			    ? arena_printf(a, "%.*s, %.*s", PRS(names), PRS(*s))
			    : *s;
	wrap_paragraph(out, x->title, &title);
	buf_addc(out, '\n');
	field(out, "Authors", names);
	if (x->published != INSTANT_NONE)
		field(out, "Published", instant_iso(a, x->published));
	if (x->modified != INSTANT_NONE && x->modified != x->published)
		field(out, "Modified", instant_iso(a, x->modified));
	field(out, "Category", x->category);
	field(out, "Language", x->language);
	field(out, "Site", x->site);
	field(out, "URL", x->url);
	field(out, "Image", x->image);
	field(out, "Caption", x->caption);
	field(out, "Credit", x->credit);
	if (x->paywalled)
		field(out, "Access", S("paid: this may not be all of it"));
	if (x->reserved)
		field(out, "Access", S("by its word not to be copied"));
	if (x->text.n) {
		field(out, "Reading",
		    arena_printf(a, "%d min", x->reading_minutes));
		body(a, out, x);
	} else {
		buf_adds(
		    out, S("No text of an article is to be found in it.\n"));
	}
}

/* ---- for programs ---- */

struct wish {
	struct extract_job job; /* but for the page */
	bool allow_private;
};

/* A file, or what a web URL brings; the server's word of where it came from
 * and what it is counts where nobody else has said it. */
static int read_page(struct arena *a, const struct wish *w, const char *path,
    struct extract_job *out, struct err *e)
{
	struct document doc;
	if (!url_is_web(str_of(path)))
		return file_read(a, path, EXTRACT_BYTES_MAX, &out->body, e);
	if (visit(a, str_of(path), w->allow_private, &doc, e) < 0)
		return -1;
	out->body = doc.body;
	if (!out->url.n)
		out->url = doc.url;
	out->robots = doc.robots;
	if (!out->content_type.n)
		out->content_type = doc.content_type;
	return 0;
}

static int print_article(
    struct arena *a, void *ctx, const char *path, struct err *e)
{
	struct extract_job one = ((const struct wish *)ctx)->job;
	one.now = clock_now();
	struct extracted x;
	if (read_page(a, ctx, path, &one, e) < 0)
		return -1;
	extract_page(a, &one, &x);
	struct buf out = buf_init(OUTPUT_MAX);
	if (cli_tty(STDOUT_FILENO)) {
		show(a, &out, &x);
		int shown = cli_write(buf_str(&out));
		buf_free(&out);
		return shown;
	}
	struct json j = json_begin(&out);
	extract_print_json(&j, &x);
	buf_addc(&out, '\n');
	int rc = cli_write(buf_str(&out));
	buf_free(&out);
	return rc;
}

int command_extract(int argc, char **argv)
{
	struct cli c = {.command = "extract",
	    .synopsis = "[options] URL|FILE|-...",
	    .options = options};
	struct wish w = {0};
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		if (opt == 0)
			w.job.url = str_of(arg);
		else if (opt == 1)
			w.job.content_type = str_of(arg);
		else
			w.allow_private = true;
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	return cli_each_file(&c, print_article, &w);
}
