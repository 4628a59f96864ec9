/* SPDX-License-Identifier: MIT */
/* gazetted: sitemaps as feeds. */
#include "feed/sitemap.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/url.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/markup.h"
#include "feed/xml.h"
#include "html/escape.h"
#include "html/totext.h"
#include "text/date.h"

/* Where text belongs that is being collected. */
enum field {
	F_NONE,
	F_LOC,
	F_LASTMOD,
	F_IMAGE,
	F_TITLE, /* news:title before video:title and image:title */
	F_OTHER_TITLE,
	F_PUBLISHED,
	F_LANGUAGE,
	F_KEYWORDS,
	F_TEXT,
};

struct reader {
	struct arena *a;
	struct feed *f;
	struct str base;
	bool index;
	int depth, entry_depth; /* of <url> or <sitemap>; 0 outside */
	bool image;		/* inside <image:image> */
	enum field field;
	int field_depth;
	struct buf text;
	struct entry *e;
	struct part part;
	struct str other_title;
};

bool sitemap_root(struct str local)
{
	return str_ieq(local, S("urlset")) || str_ieq(local, S("sitemapindex"));
}

/* ---- titles ---- */

static bool title_byte(char c)
{
	return ch_alnum(c) || (unsigned char)c >= 0x80;
}

/* Percent signs undone, where they spell UTF-8; the rest as it is. */
static struct str decoded(struct arena *a, struct str s)
{
	char *p = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		bool hex = s.p[i] == '%' && i + 2 < s.n &&
			   ch_hex(s.p[i + 1]) >= 0 && ch_hex(s.p[i + 2]) >= 0;
		p[n++] =
		    hex ? (char)(ch_hex(s.p[i + 1]) * 16 + ch_hex(s.p[i + 2]))
			: s.p[i];
		i += hex ? 2 : 0;
	}
	struct str d = {p, n};
	return utf8_valid(d) ? d : s;
}

/* ".../2026/11/a-bridge-opens-1234.html" -> "A bridge opens 1234"; absent
 * where the path's last part with letters in it has only one word. */
static struct str words_of(struct arena *a, struct str url)
{
	struct url u;
	if (!url_parse(a, url, &u))
		return (struct str){0};
	struct str path = u.path;
	while (str_ends(path, S("/")))
		path.n--;
	struct str last = decoded(
	    a, str_sub(path, (size_t)(str_rchr(path, '/') + 1), path.n));
	ptrdiff_t dot = str_rchr(last, '.');
	if (dot > 0)
		last.n = (size_t)dot;
	char *p = arena_alloc(a, last.n + 1);
	size_t n = 0, words = 0;
	for (size_t i = 0; i < last.n; i++) {
		bool in = title_byte(last.p[i]);
		words += in && (!n || p[n - 1] == ' ');
		if (in)
			p[n++] = last.p[i];
		else if (n && p[n - 1] != ' ')
			p[n++] = ' ';
	}
	if (n && p[0] >= 'a' && p[0] <= 'z')
		p[0] = (char)(p[0] - 32);
	return words > 1 ? str_trim((struct str){p, n}) : (struct str){0};
}

static struct str as_html(struct arena *a, struct str s)
{
	struct buf b = buf_init(5 * FEED_TITLE_MAX + 16);
	html_escape_text(&b, utf8_clip(s, FEED_TITLE_MAX));
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

/* Titles are text, which many escape twice or mark up all the same. */
static struct str title_of(struct arena *a, struct str s)
{
	if (!html_looks_like(s))
		return as_html(a, s);
	return markup_title(a, str_dup(a, utf8_clip(s, FEED_TITLE_MAX)));
}

static void finish_entry(struct reader *r)
{
	struct entry *e = r->e;
	if (!e->link.n) {
		r->f->entries.n--;
		return;
	}
	if (!e->title.n)
		e->title = r->other_title;
	if (!e->title.n) {
		struct str words = words_of(r->a, e->link);
		e->title = as_html(r->a, words.n ? words : e->link);
	}
}

/* ---- events ---- */

static void begin_entry(struct reader *r)
{
	r->entry_depth = r->depth;
	r->other_title = (struct str){0};
	if (r->index) {
		r->part = (struct part){.updated = INSTANT_NONE};
		/* Some write the URL into it without a <loc>. */
		buf_clear(&r->text);
		r->field = F_LOC;
		r->field_depth = r->depth;
		return;
	}
	r->e = vec_push(r->a, &r->f->entries);
	r->e->published = r->e->updated = r->e->created = r->e->inferred =
	    INSTANT_NONE;
}

static void end_entry(struct reader *r)
{
	r->entry_depth = 0;
	if (!r->index)
		finish_entry(r);
	else if (r->part.url.n)
		*vec_push(r->a, &r->f->parts) = r->part;
}

static enum field field_of(const struct reader *r, struct str name)
{
	static const struct {
		struct str name;
		enum field field;
	} fields[] = {
	    {S_INIT("loc"), F_LOC},
	    {S_INIT("lastmod"), F_LASTMOD},
	    {S_INIT("title"), F_TITLE},
	    {S_INIT("publication_date"), F_PUBLISHED},
	    {S_INIT("language"), F_LANGUAGE},
	    {S_INIT("keywords"), F_KEYWORDS},
	    {S_INIT("thumbnail_loc"), F_IMAGE},
	    {S_INIT("description"), F_TEXT},
	    {S_INIT("tag"), F_KEYWORDS},
	};
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++)
		if (str_ieq(name, fields[i].name))
			return fields[i].field;
	return F_NONE;
}

static bool on_open(void *ctx, const struct xml_element *el)
{
	struct reader *r = ctx;
	if (++r->depth == 1) {
		r->index = str_ieq(el->local, S("sitemapindex"));
		r->f->format = r->index ? S("sitemapindex") : S("sitemap");
	}
	if (r->depth == 2 && r->f->entries.n < SITEMAP_URLS_MAX &&
	    r->f->parts.n < SITEMAP_PARTS_MAX &&
	    (str_ieq(el->local, S("url")) || str_ieq(el->local, S("sitemap"))))
		begin_entry(r);
	if (!r->entry_depth || r->depth == r->entry_depth)
		return true;
	if (str_ieq(el->local, S("image")))
		r->image = true;
	enum field f = field_of(r, el->local);
	if (r->image)
		f = f == F_LOC ? F_IMAGE : F_NONE;
	else if (f == F_TITLE && str_ifind(el->uri, S("news")) < 0 &&
		 !str_ieq(el->prefix, S("news")))
		f = F_OTHER_TITLE;
	else if (f == F_LOC && r->depth != r->entry_depth + 1)
		f = F_NONE;
	if (f != F_NONE) {
		buf_clear(&r->text);
		r->field = f;
		r->field_depth = r->depth;
	}
	return true;
}

static void keywords(struct reader *r, struct str list)
{
	struct str one;
	while (str_split(&list, ',', &one)) {
		one = str_trim(one);
		if (one.n && one.n <= FEED_TEXT_MAX &&
		    r->e->categories.n < FEED_CATEGORIES_MAX)
			*vec_push(r->a, &r->e->categories) = str_dup(r->a, one);
	}
}

static struct str link_of(const struct reader *r, struct str s)
{
	if (!s.n || s.n > FEED_URL_MAX)
		return (struct str){0};
	struct str full = url_resolve(r->a, r->base, s);
	return url_is_web(full) ? full : (struct str){0};
}

static int64_t instant(struct str s)
{
	int64_t t;
	return date_parse(s, &t) ? t : INSTANT_NONE;
}

static void take_part(struct reader *r, struct str s)
{
	if (r->field == F_LOC)
		r->part.url = link_of(r, s);
	else if (r->field == F_LASTMOD)
		r->part.updated = instant(s);
}

static void take(struct reader *r, struct str s)
{
	struct entry *e = r->e;
	switch (r->field) {
	case F_LOC: e->link = link_of(r, s); break;
	case F_LASTMOD: e->updated = instant(s); break;
	case F_IMAGE:
		if (!e->image.n)
			e->image = link_of(r, s);
		break;
	case F_TITLE: e->title = title_of(r->a, s); break;
	case F_OTHER_TITLE: r->other_title = title_of(r->a, s); break;
	case F_PUBLISHED: e->published = instant(s); break;
	case F_LANGUAGE:
		e->language = str_dup(r->a, utf8_clip(s, FEED_TEXT_MAX));
		break;
	case F_KEYWORDS: keywords(r, s); break;
	case F_TEXT:
		e->summary =
		    str_chr(s, '<') < 0 ? as_html(r->a, s) : str_dup(r->a, s);
		break;
	case F_NONE: break;
	}
}

static void on_close(void *ctx)
{
	struct reader *r = ctx;
	int depth = r->depth--;
	if (r->field != F_NONE && depth == r->field_depth) {
		struct str s = str_squeeze(r->a, buf_str(&r->text));
		if (s.n && r->index)
			take_part(r, s);
		else if (s.n)
			take(r, s);
		r->field = F_NONE;
	}
	if (r->entry_depth && depth == r->entry_depth) {
		end_entry(r);
	} else if (r->image && depth == r->entry_depth + 1) {
		r->image = false;
	}
}

static void on_text(void *ctx, struct str s)
{
	struct reader *r = ctx;
	if (r->field != F_NONE)
		buf_adds(&r->text, s);
}

/* ---- the whole ---- */

static int64_t when(const struct entry *e)
{
	return e->published != INSTANT_NONE ? e->published : e->updated;
}

/* Entries from the nearer end of the document. */
static size_t from_end(const struct feed *f, const struct entry *e)
{
	size_t i = (size_t)(e - f->entries.v), last = f->entries.n - 1;
	return i < last - i ? i : last - i;
}

/* Newest first, undated ones last. Of equals those at the ends, in turn: what
 * is added is added there, at one or the other. */
static int by_date(const void *x, const void *y, void *feed)
{
	const struct entry *a = *(const struct entry *const *)x;
	const struct entry *b = *(const struct entry *const *)y;
	int64_t s = when(a), t = when(b);
	size_t i = from_end(feed, a), k = from_end(feed, b);
	if ((s == INSTANT_NONE) != (t == INSTANT_NONE))
		return s == INSTANT_NONE ? 1 : -1;
	if (s != t)
		return s < t ? 1 : -1;
	return i != k ? (i > k) - (i < k) : (a > b) - (a < b);
}

static void keep_newest(struct arena *a, struct feed *f)
{
	size_t n = f->entries.n;
	if (n <= FEED_ENTRIES_MAX)
		return;
	const struct entry **order = arena_calloc(a, n, sizeof(*order));
	struct entry *kept = arena_calloc(a, FEED_ENTRIES_MAX, sizeof(*kept));
	for (size_t i = 0; i < n; i++)
		order[i] = &f->entries.v[i];
	qsort_r(order, n, sizeof(*order), by_date, f);
	for (size_t i = 0; i < FEED_ENTRIES_MAX; i++)
		kept[i] = *order[i];
	f->entries.v = kept;
	f->entries.n = f->entries.cap = FEED_ENTRIES_MAX;
	f->truncated = true;
}

static void begin(struct reader *r)
{
	*r->f = (struct feed){.format = S("sitemap"),
	    .base = r->base,
	    .updated = INSTANT_NONE,
	    .published = INSTANT_NONE,
	    .ttl = -1};
}

int sitemap_xml(struct arena *a, struct str text, struct str url,
    struct feed *out, struct err *e)
{
	struct reader r = {.a = a, .f = out, .base = url};
	const struct xml_handler h = {&r, on_open, on_close, on_text, NULL};
	r.text = buf_init(FEED_TITLE_MAX);
	begin(&r);
	int rc = xml_parse(a, text, XML_STRICT, &h, e);
	if (rc == XML_BROKEN) {
		begin(&r);
		r.depth = r.entry_depth = 0;
		r.field = F_NONE;
		r.image = false;
		out->mended = true;
		rc = xml_parse(a, text, XML_LENIENT, &h, e);
	}
	buf_free(&r.text);
	keep_newest(a, out);
	return rc;
}

bool sitemap_lines(
    struct arena *a, struct str text, struct str url, struct feed *out)
{
	struct feed f;
	struct reader r = {.a = a, .f = &f, .base = url};
	struct str line;
	begin(&r);
	while (str_split(&text, '\n', &line)) {
		line = str_trim(line);
		if (!line.n)
			continue;
		if (line.n > FEED_URL_MAX || !url_is_web(line) ||
		    str_chr(line, ' ') >= 0)
			return false;
		if (f.entries.n == SITEMAP_URLS_MAX)
			break;
		begin_entry(&r);
		r.e->link = str_dup(a, line);
		end_entry(&r);
	}
	if (!f.entries.n)
		return false;
	keep_newest(a, &f);
	*out = f;
	return true;
}
