/* SPDX-License-Identifier: MIT */
/* gazetted: an edition to a message. */
#include "compose/compose.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/map.h"
#include "compose/builtin.h"
#include "compose/caps.h"
#include "compose/mustache.h"
#include "compose/scene.h"
#include "mime/header.h"
#include "mime/message.h"
#include "text/wrap.h"

#define MESSAGE_MAX ((size_t)4 << 20) /* bytes of one rendering */
#define HEADERS_MAX 65536

/* A theme has two sets of templates: escaping and not. */
struct theme {
	struct composer *c;
	struct str name;
	struct template_set *html, *text;
};

struct composer {
	struct arena *a;
	struct str folder; /* operator's; absent: none */
	bool strict;
	struct map *themes;
};

/* ---- where templates come from ---- */

static struct str builtin(struct str name)
{
	for (const struct builtin_template *b = builtin_templates; b->name; b++)
		if (str_eq(str_of(b->name), name))
			return str_of(b->text);
	return (struct str){NULL, 0};
}

static struct str file_name(const struct theme *t, struct str name)
{
	return arena_printf(
	    t->c->a, "%.*s/%.*s.mustache", PRS(t->name), PRS(name));
}

/* The operator's own file, where there is one. */
static bool own_file(const struct theme *t, struct str name, struct str *out)
{
	if (!t->c->folder.n)
		return false;
	*out = arena_printf(
	    t->c->a, "%.*s/%s", PRS(t->c->folder), file_name(t, name).p);
	return access(out->p, F_OK) == 0;
}

static int load(void *ctx, struct str name, struct str *out, struct err *e)
{
	struct theme *t = ctx;
	struct str path;
	if (own_file(t, name, &path))
		return file_read(t->c->a, path.p, TEMPLATE_BYTES_MAX, out, e);
	*out = builtin(file_name(t, name));
	return 0;
}

static struct str where(void *ctx, struct str name)
{
	struct theme *t = ctx;
	struct str path;
	if (own_file(t, name, &path))
		return path;
	return arena_printf(
	    t->c->a, "(built in) templates/%s", file_name(t, name).p);
}

static struct theme *theme_get(struct composer *c, struct str name)
{
	struct theme *t = map_get(c->themes, name);
	if (t)
		return t;
	t = arena_new_of(c->a, struct theme);
	t->c = c;
	t->name = str_dup(c->a, name);
	struct template_opts opts = {
	    .load = load, .where = where, .ctx = t, .strict = c->strict};
	t->text = template_set_new(&opts);
	opts.escape = true;
	t->html = template_set_new(&opts);
	map_put(c->themes, t->name, t);
	return t;
}

int composer_new(
    const struct compose_opts *opts, struct composer **out, struct err *e)
{
	struct composer *c = calloc(1, sizeof(*c));
	if (!c)
		abort();
	c->a = arena_new();
	c->folder = str_dup(c->a, opts->templates);
	c->strict = opts->strict;
	c->themes = map_new(c->a);
	*out = c;
	return 0;
}

void composer_free(struct composer **c)
{
	if (!*c)
		return;
	for (size_t i = 0; i < map_len((*c)->themes); i++) {
		struct theme *t = map_value((*c)->themes, i);
		template_set_free(&t->html);
		template_set_free(&t->text);
	}
	arena_free(&(*c)->a);
	free(*c);
	*c = NULL;
}

/* ---- the bodies ---- */

static int render(struct template_set *set, struct str name,
    const struct view *v, struct buf *out, struct err *e)
{
	const struct template *t;
	if (template_get(set, name, &t, e) < 0)
		return -1;
	return template_render(set, t, v, out, e);
}

/* A text template writes one paragraph a line, however long; this makes mail
 * of it. Blanks at a line's start are an indent for all of its lines, a tab
 * there means the line stays as it is. */
static void wrap_text(struct buf *out, struct str text)
{
	struct str rest = text, line;
	while (str_split(&rest, '\n', &line)) {
		if (!rest.p && !line.n)
			break;
		size_t in = 0;
		while (in < line.n && line.p[in] == ' ')
			in++;
		struct str indent = str_sub(line, 0, in);
		struct wrap w = {.columns = WRAP_COLUMNS,
		    .first = indent,
		    .rest = indent,
		    .flowed = true};
		struct str words = str_trim(line);
		if (line.n && line.p[0] == '\t')
			wrap_fixed(out, str_sub(line, 1, line.n), true);
		else if (words.n)
			wrap_paragraph(out, words, &w);
		else
			buf_addc(out, '\n');
	}
}

/* Runs of blank lines become one, none at the ends. */
static struct str tidy(struct arena *a, struct str text)
{
	struct buf b = buf_init(text.n + 1);
	struct str rest = str_trim(text), line;
	bool blank = false;
	while (str_split(&rest, '\n', &line)) {
		bool empty = str_trim(line).n == 0;
		if (empty && blank)
			continue;
		buf_adds(&b, empty ? S("") : line);
		buf_addc(&b, '\n');
		blank = empty;
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

static int text_body(struct theme *t, struct arena *a, const struct view *v,
    struct str *out, struct err *e)
{
	struct buf raw = buf_init(RENDER_BYTES_MAX);
	struct buf wrapped = buf_init(RENDER_BYTES_MAX);
	int rc = render(t->text, S("text"), v, &raw, e);
	if (rc == 0) {
		wrap_text(&wrapped, tidy(a, buf_str(&raw)));
		*out = buf_dup(a, &wrapped);
	}
	buf_free(&raw);
	buf_free(&wrapped);
	return rc;
}

static int html_body(struct theme *t, struct arena *a, const struct view *v,
    struct str *out, struct err *e)
{
	struct buf b = buf_init(RENDER_BYTES_MAX);
	int rc = render(t->html, S("html"), v, &b, e);
	if (rc == 0)
		*out = buf_dup(a, &b);
	buf_free(&b);
	return rc;
}

/* One line: from the digest's own template, else the theme's. */
static int subject(struct theme *t, struct arena *a, const struct digest *d,
    const struct view *v, struct str *out, struct err *e)
{
	struct buf b = buf_init(4096);
	const struct template *tmpl;
	int rc;
	if (d->subject.n) {
		rc = template_compile(
		    t->text, S("subject"), d->subject, &tmpl, e);
		if (rc == 0)
			rc = template_render(t->text, tmpl, v, &b, e);
	} else {
		rc = render(t->text, S("subject"), v, &b, e);
	}
	if (rc == 0)
		*out = str_squeeze(a, buf_str(&b));
	buf_free(&b);
	return rc;
}

/* ---- the message ---- */

static struct str domain_of(struct str addr)
{
	ptrdiff_t at = str_rchr(addr, '@');
	return at < 0 ? addr : str_sub(addr, (size_t)at + 1, addr.n);
}

static struct str sender_of(const struct digest *d)
{
	return d->sender.n ? d->sender : d->from_addr;
}

/* List-Id: "Title" <name.domain>, stable for ever (RFC 2919). */
static void list_id(struct buf *b, const struct digest *d)
{
	struct buf id = buf_init(1024);
	buf_addf(&id, "%.*s.%.*s", PRS(d->name), PRS(domain_of(d->from_addr)));
	mime_address(b, "List-Id", d->title, buf_str(&id));
	buf_free(&id);
}

static void headers(struct buf *b, const struct digest *d, struct str subj)
{
	mime_address(b, "From", d->from_name, d->from_addr);
	message_mark(b, MARK_HEADERS);
	if (d->reply_to.n)
		mime_address(b, "Reply-To", S(""), d->reply_to);
	mime_header(b, "Subject", subj);
	list_id(b, d);
	buf_adds(b, S("Auto-Submitted: auto-generated\r\n"));
	buf_adds(b, S("Precedence: list\r\n"));
	buf_adds(b, S("X-Auto-Response-Suppress: OOF, AutoReply\r\n"));
}

/* The line before the template that letter_open() reads. */
static void preamble(struct buf *b, const struct digest *d)
{
	struct str unsub = d->unsubscribe.n ? d->unsubscribe : sender_of(d);
	buf_addf(b, "gazetted-letter 1 %.*s %.*s\n", PRS(unsub),
	    PRS(domain_of(d->from_addr)));
}

static int build(struct arena *a, const struct digest *d,
    const struct edition *ed, struct rendering *out, struct err *e)
{
	struct buf h = buf_init(HEADERS_MAX), m = buf_init(MESSAGE_MAX);
	enum mail_format f = ed->group.format;
	struct message_parts parts = {
	    .text = f == FORMAT_HTML ? S("") : out->text,
	    .html = f == FORMAT_TEXT ? S("") : out->html,
	    .seed = hash_content(out->html) ^ hash_content(out->text),
	};
	headers(&h, d, out->subject);
	parts.headers = buf_str(&h);
	preamble(&m, d);
	int rc = message_build(&m, &parts, e);
	if (rc == 0)
		out->message = buf_dup(a, &m);
	buf_free(&h);
	buf_free(&m);
	return rc;
}

int compose_render(struct composer *c, struct arena *a, const struct digest *d,
    struct edition *ed, struct rendering *out, struct err *e)
{
	struct theme *t = theme_get(c, d->theme);
	struct scene_opts opts = {0};
	struct rendering r = {0};
	if (subject(t, a, d, scene_build(a, d, ed, &opts), &r.subject, e) < 0)
		return -1;
	opts.subject = r.subject;
	if (text_body(t, a, scene_build(a, d, ed, &opts), &r.text, e) < 0)
		return -1;
	opts.html = true;
	if (html_body(t, a, scene_build(a, d, ed, &opts), &r.html, e) < 0 ||
	    build(a, d, ed, &r, e) < 0)
		return -1;
	ed->subject = r.subject;
	*out = r;
	return 0;
}

int composer_check(struct composer *c, const struct digest *d, struct err *e)
{
	struct arena *a = arena_new();
	struct edition ed = {0};
	struct rendering r;
	scene_sample(a, &ed);
	int rc = compose_render(c, a, d, &ed, &r, e);
	arena_free(&a);
	return rc;
}
