/* SPDX-License-Identifier: MIT */
/* gazetted: an edition to a message. */
#include "compose/compose.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/hash.h"
#include "compose/caps.h"
#include "compose/composer.h"
#include "compose/css.h"
#include "compose/mustache.h"
#include "compose/note.h"
#include "compose/page.h"
#include "compose/scene.h"
#include "compose/theme.h"
#include "mime/header.h"
#include "mime/message.h"
#include "text/language.h"
#include "text/wrap.h"

#define MESSAGE_MAX	    ((size_t)4 << 20) /* bytes of one rendering */
#define HEADERS_MAX	    65536
#define FEEDBACK_SENDER_MAX 15
#define LEAD_MAX	    16 /* columns that a line is indented by */

/* What a mark is wrapped as: an address is about as wide. A noncharacter, so
 * that it stands for nothing else. */
#define FILLER	     "\xEF\xB7\x90"
#define FILLER_CHARS 20

struct composer {
	struct shelf *shelf;
};

int composer_new(
    const struct compose_opts *opts, struct composer **out, struct err *e)
{
	struct composer *c = calloc(1, sizeof(*c));
	if (!c)
		abort();
	c->shelf = shelf_new(opts->templates, opts->strict);
	*out = c;
	return 0;
}

void composer_free(struct composer **c)
{
	if (!*c)
		return;
	shelf_free(&(*c)->shelf);
	free(*c);
	*c = NULL;
}

int composer_theme(struct composer *c, struct str name,
    const struct theme **out, struct err *e)
{
	return shelf_theme(c->shelf, name, out, e);
}

int composer_words(struct composer *c, struct str language,
    const struct words **out, struct err *e)
{
	return shelf_words(c->shelf, language, out, e);
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

/* Bytes of a line's blanks and of the "12. " or "* " of a list's item. */
static size_t lead_bytes(struct str line)
{
	size_t in = 0, at;
	while (in < line.n && line.p[in] == ' ')
		in++;
	for (at = in; at < line.n && ch_digit(line.p[at]);)
		at++;
	bool item = at > in ? str_starts(str_sub(line, at, line.n), S(". "))
			    : str_starts(str_sub(line, in, line.n), S("* "));
	return item ? at + 2 : in;
}

/* A text template writes one paragraph a line, however long; this makes mail
 * of it. Blanks at a line's start are an indent for all of its lines, those of
 * a list's item begin where its first word does, and a tab means that the line
 * stays as it is. */
static void wrap_text(struct buf *out, struct str text)
{
	static const char blanks[LEAD_MAX + 1] = "                ";
	struct str rest = text, line;
	while (str_split(&rest, '\n', &line)) {
		if (!rest.p && !line.n)
			break;
		size_t in = lead_bytes(line);
		struct wrap w = {.columns = WRAP_COLUMNS,
		    .first = str_sub(line, 0, in),
		    .rest = {blanks, in < LEAD_MAX ? in : LEAD_MAX},
		    .flowed = true};
		struct str words = str_trim(str_sub(line, in, line.n));
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

/* With room behind the marks of an address, and without it again. */
static struct str filled(struct arena *a, struct str text)
{
	static const char mark[] = {1, MARK_TO_TEXT, 2};
	struct buf b = buf_init(RENDER_BYTES_MAX);
	for (ptrdiff_t at; (at = str_find(text, (struct str){mark, 3})) >= 0;
	     text = str_sub(text, (size_t)at + 3, text.n)) {
		buf_adds(&b, str_sub(text, 0, (size_t)at + 3));
		for (int i = 0; i < FILLER_CHARS; i++)
			buf_adds(&b, S(FILLER));
	}
	buf_adds(&b, text);
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

static struct str unfilled(struct arena *a, struct str text)
{
	struct buf b = buf_init(text.n + 1);
	for (ptrdiff_t at; (at = str_find(text, S(FILLER))) >= 0;
	     text = str_sub(text, (size_t)at + 3, text.n))
		buf_adds(&b, str_sub(text, 0, (size_t)at));
	buf_adds(&b, text);
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

static int text_body(const struct theme *t, struct arena *a,
    const struct view *v, struct str *out, struct err *e)
{
	struct buf raw = buf_init(RENDER_BYTES_MAX);
	struct buf wrapped = buf_init(RENDER_BYTES_MAX);
	int rc = render(t->text, S("text"), v, &raw, e);
	if (rc == 0) {
		wrap_text(&wrapped, filled(a, tidy(a, buf_str(&raw))));
		*out = unfilled(a, buf_str(&wrapped));
	}
	buf_free(&raw);
	buf_free(&wrapped);
	return rc;
}

/* A sheet without its tags, line for line: a word in place of a value,
 * nothing in place of what only says when. */
static struct str untagged(struct arena *a, struct str css)
{
	struct buf b = buf_init(css.n + 1);
	for (ptrdiff_t open; (open = str_find(css, S("{{"))) >= 0;) {
		struct str tag = str_sub(css, (size_t)open, css.n);
		ptrdiff_t close = str_find(tag, S("}}"));
		buf_adds(&b, str_sub(css, 0, (size_t)open));
		if (close < 0) {
			css = tag; /* which is told when it is rendered */
			break;
		}
		if (!strchr("#^/!>&=", tag.p[2]))
			buf_addc(&b, 'x');
		for (ptrdiff_t i = 0; i < close; i++)
			if (tag.p[i] == '\n')
				buf_addc(&b, '\n');
		css = str_sub(tag, (size_t)close + 2, tag.n);
	}
	buf_adds(&b, css);
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

/* The sheets by themselves, when there is a slip, so that it is told with its
 * own file and line: in the page they are one. */
static int check_sheets(const struct theme *t, struct arena *a, struct err *e)
{
	static const char *const names[] = {"style", "style-theme"};
	for (size_t i = 0; i < 2; i++) {
		struct css_sheet sheet = {0};
		struct str css, name = str_of(names[i]);
		if (theme_source(t, name, &css, e) < 0)
			return -1;
		if (css.p && css_parse(a, theme_where(t, name),
				 untagged(a, css), &sheet, e) < 0)
			return -1;
	}
	return 0;
}

static int html_body(const struct theme *t, struct arena *a,
    const struct view *v, struct str *out, struct err *e)
{
	struct buf raw = buf_init(RENDER_BYTES_MAX);
	struct buf page = buf_init(RENDER_BYTES_MAX);
	int rc = t->has_html ? render(t->html, S("html"), v, &raw, e) : 0;
	if (rc == 0 && raw.n &&
	    css_inline(&page, theme_where(t, S("style")), buf_str(&raw), e) <
		0) {
		struct err own = ERR_INIT;
		rc = -1;
		if (check_sheets(t, a, &own) < 0)
			*e = own;
	}
	if (rc == 0)
		*out = buf_dup(a, &page);
	buf_free(&raw);
	buf_free(&page);
	return rc;
}

/* One line: from the digest's own template, else the theme's. */
static int subject(const struct theme *t, struct arena *a,
    const struct digest *d, const struct view *v, struct str *out,
    struct err *e)
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

static struct str language(const struct digest *d, const struct edition *ed)
{
	return ed->group.language.n ? ed->group.language : d->language;
}

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

/* Feedback-ID: edition, digest and sender, by which Gmail counts complaints;
 * the sender's part has 5 to 15 characters and stays for ever. */
static void feedback_id(
    struct buf *b, const struct digest *d, const struct edition *ed)
{
	struct str sender = domain_of(d->from_addr);
	struct civil c = instant_to_civil(ed->slot);
	buf_addf(b, "Feedback-ID: %04d%02d%02d:%.*s:", c.year, c.month, c.day,
	    PRS(d->name));
	for (size_t i = 0; i < sender.n && i < FEEDBACK_SENDER_MAX; i++)
		buf_addc(b, ch_alnum(sender.p[i]) ? sender.p[i] : '-');
	buf_adds(b, sender.n < 5 ? S("-mail\r\n") : S("\r\n"));
}

static void headers(struct buf *b, const struct digest *d,
    const struct edition *ed, struct str subj)
{
	mime_address(b, "From", d->from_name, d->from_addr);
	message_mark(b, MARK_HEADERS);
	if (d->reply_to.n)
		mime_address(b, "Reply-To", S(""), d->reply_to);
	mime_header(b, "Subject", subj);
	list_id(b, d);
	feedback_id(b, d, ed);
	buf_adds(b, S("Auto-Submitted: auto-generated\r\n"));
	buf_adds(b, S("Precedence: list\r\n"));
	buf_adds(b, S("X-Auto-Response-Suppress: OOF, AutoReply\r\n"));
}

/* The line before the template that letter_open() reads. */
static void preamble(struct buf *b, const struct digest *d)
{
	struct str unsub = d->unsubscribe.n ? d->unsubscribe : sender_of(d);
	struct str url = d->unsubscribe_url.n ? d->unsubscribe_url : S("-");
	buf_addf(b, "gazetted-letter 3 %.*s %.*s %.*s\n", PRS(unsub), PRS(url),
	    PRS(domain_of(d->from_addr)));
}

/* Those that are there, by the ids that the HTML has. */
static void enclose(struct arena *a, const struct digest *d,
    const struct edition *ed, struct message_parts *parts)
{
	struct message_picture *p =
	    arena_calloc(a, ed->pictures.n + 1, sizeof(*p));
	size_t n = 0;
	for (size_t i = 0; i < ed->pictures.n; i++) {
		const struct edition_picture *from = &ed->pictures.v[i];
		struct str id = scene_picture_id(a, d, ed, i);
		if (from->bytes.n && str_find(parts->html, id) >= 0)
			p[n++] = (struct message_picture){
			    id, from->type, from->bytes};
	}
	parts->pictures = p;
	parts->n_pictures = n;
}

static int build(struct arena *a, const struct digest *d,
    const struct edition *ed, struct rendering *out, struct err *e)
{
	struct buf h = buf_init(HEADERS_MAX), m = buf_init(MESSAGE_MAX);
	enum mail_format f = ed->group.format;
	struct message_parts parts = {
	    .language = language_tag(a, language(d, ed)),
	    .text = f == FORMAT_HTML && out->html.n ? S("") : out->text,
	    .html = f == FORMAT_TEXT ? S("") : out->html,
	    .seed = hash_content(out->html) ^ hash_content(out->text),
	};
	enclose(a, d, ed, &parts);
	headers(&h, d, ed, out->subject);
	parts.headers = buf_str(&h);
	preamble(&m, d);
	int rc = message_build(&m, &parts, e);
	if (rc == 0)
		out->message = buf_dup(a, &m);
	buf_free(&h);
	buf_free(&m);
	return rc;
}

/* Whether the part says what other sources call a story. */
static int headlines(struct template_set *set, struct str part,
    struct scene_opts *opts, struct err *e)
{
	const struct template *t;
	if (template_get(set, part, &t, e) < 0)
		return -1;
	opts->no_also_headlines =
	    !template_prints(set, t, S("also"), S("headline"));
	return 0;
}

/* Which links the text part has numbers for. */
static int numbers(
    const struct theme *t, struct scene_opts *opts, struct err *e)
{
	const struct template *text;
	if (template_get(t->text, S("text"), &text, e) < 0)
		return -1;
	opts->no_also_links =
	    !template_prints(t->text, text, S("also"), S("link_number"));
	opts->no_note_links =
	    !template_prints(t->text, text, S("note_lines"), S("."));
	return 0;
}

/* What a scene is built with but for its subject. */
static int prepare(struct composer *c, struct arena *a, const struct digest *d,
    const struct edition *ed, const struct theme **t, struct scene_opts *opts,
    struct err *e)
{
	*opts = (struct scene_opts){.language = language(d, ed)};
	if (shelf_theme(c->shelf, d->theme, t, e) < 0 ||
	    shelf_words(c->shelf, opts->language, &opts->words, e) < 0)
		return -1;
	if (note_html(a, ed->note, &opts->note, e) < 0)
		return err_wrap(e, "note");
	return numbers(*t, opts, e);
}

int compose_html(struct composer *c, struct arena *a, const struct digest *d,
    struct edition *ed, struct rendering *out, struct err *e)
{
	const struct theme *t;
	struct scene_opts opts;
	struct rendering r = {0};
	if (prepare(c, a, d, ed, &t, &opts, e) < 0 ||
	    subject(t, a, d, scene_build(a, d, ed, &opts), &r.subject, e) < 0)
		return -1;
	opts.subject = r.subject;
	opts.html = true;
	if ((t->has_html && headlines(t->html, S("html"), &opts, e) < 0) ||
	    html_body(t, a, scene_build(a, d, ed, &opts), &r.html, e) < 0)
		return -1;
	ed->subject = r.subject;
	*out = r;
	return 0;
}

int compose_rest(struct composer *c, struct arena *a, const struct digest *d,
    const struct edition *ed, struct rendering *out, struct err *e)
{
	const struct theme *t;
	struct scene_opts opts;
	struct rendering r = *out;
	if (prepare(c, a, d, ed, &t, &opts, e) < 0)
		return -1;
	opts.subject = r.subject;
	if (headlines(t->text, S("text"), &opts, e) < 0 ||
	    text_body(t, a, scene_build(a, d, ed, &opts), &r.text, e) < 0 ||
	    build(a, d, ed, &r, e) < 0)
		return -1;
	*out = r;
	return 0;
}

int compose_render(struct composer *c, struct arena *a, const struct digest *d,
    struct edition *ed, struct rendering *out, struct err *e)
{
	struct rendering r;
	if (compose_html(c, a, d, ed, &r, e) < 0 ||
	    compose_rest(c, a, d, ed, &r, e) < 0)
		return -1;
	*out = r;
	return 0;
}

int composer_check(struct composer *c, const struct digest *d, struct err *e)
{
	struct arena *a = arena_new();
	struct edition ed = {0};
	struct rendering r;
	struct str page;
	scene_sample(a, &ed);
	int rc = compose_render(c, a, d, &ed, &r, e);
	if (rc == 0)
		rc = compose_page(c, a, d, d->language, PAGE_LEFT, &page, e);
	arena_free(&a);
	return rc;
}
