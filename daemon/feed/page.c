/* SPDX-License-Identifier: MIT */
/* gazetted: pages that list articles, as feeds. */
#include "feed/page.h"

#include "base/arena.h"
#include "base/clock.h"
#include "base/url.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/page_impl.h"
#include "html/escape.h"
#include "html/head.h"
#include "text/charset.h"
#include "text/date.h"

#define SUMMARY_MIN 40 /* bytes of text that say more than a label */
#define DATE_MAX    60 /* bytes of a text that may be a date and no more */

/* ---- entries ---- */

struct str page_url(const struct page *p, struct str href)
{
	struct str url = url_resolve(p->a, p->base, str_trim(href));
	ptrdiff_t hash = str_chr(url, '#');
	if (!href.n || url.n > FEED_URL_MAX || !url_is_web(url))
		return (struct str){0};
	return hash < 0 ? url : str_dup(p->a, str_sub(url, 0, (size_t)hash));
}

static struct str as_html(struct arena *a, struct str s)
{
	struct buf b = buf_init(5 * FEED_TITLE_MAX + 16);
	html_escape_text(&b, utf8_clip(s, FEED_TITLE_MAX));
	struct str out = b.n ? buf_dup(a, &b) : (struct str){0};
	buf_free(&b);
	return out;
}

bool page_entry(struct page *p, struct str url, struct str title,
    struct str date, struct str summary, struct str image)
{
	int64_t t;
	title = str_squeeze(p->a, title);
	if (!url.n || !title.n || str_eq(url, p->url) ||
	    p->f->entries.n == PAGE_ITEMS_MAX)
		return false;
	vec_each (&p->f->entries, e)
		if (str_eq(e->link, url))
			return false;
	struct entry *e = vec_push(p->a, &p->f->entries);
	e->link = url;
	e->title = as_html(p->a, title);
	e->summary = as_html(p->a, str_squeeze(p->a, summary));
	e->image = image;
	e->updated = e->created = INSTANT_NONE;
	e->published = date_parse(date, &t) ? t : INSTANT_NONE;
	return true;
}

/* ---- the parts of an item ---- */

static size_t inside(
    const struct page *p, const struct outline_selector *s, size_t item)
{
	size_t end = p->o.v[item].end, at = outline_find(&p->o, s, item, end);
	return at < end ? at : p->o.n;
}

static size_t first_tag(
    const struct page *p, size_t from, size_t to, enum html_tag a)
{
	while (from < to && p->o.v[from].tag != a)
		from++;
	return from < to ? from : p->o.n;
}

static bool names_title(const struct outline_node *n)
{
	return outline_has_class(n, S("p-name")) ||
	       outline_has_class(n, S("entry-title")) ||
	       str_eq(outline_attr(n, S("itemprop")), S("headline"));
}

/* What says that it is the title, else a heading with a link in it, else the
 * first heading. */
static size_t heading_in(const struct page *p, size_t item)
{
	size_t end = p->o.v[item].end, best = p->o.n;
	bool linked = false;
	for (size_t i = item + 1; i < end; i++) {
		const struct outline_node *n = &p->o.v[i];
		if (names_title(n))
			return i;
		if (linked || n->tag < TAG_H1 || n->tag > TAG_H6)
			continue;
		linked = first_tag(p, i, n->end, TAG_A) < p->o.n;
		if (linked || best == p->o.n)
			best = i;
	}
	return best;
}

static bool names_link(const struct outline_node *n)
{
	return n->tag == TAG_A &&
	       (outline_has_class(n, S("u-url")) ||
		   str_ieq(outline_attr(n, S("rel")), S("bookmark")));
}

static size_t link_in(const struct page *p, size_t item)
{
	size_t end = p->o.v[item].end;
	if (p->link)
		return inside(p, p->link, item);
	size_t head = heading_in(p, item), at = p->o.n;
	if (head < p->o.n)
		at = first_tag(p, head, p->o.v[head].end, TAG_A);
	for (size_t i = item; at == p->o.n && i < end; i++)
		if (names_link(&p->o.v[i]))
			at = i;
	return at < p->o.n ? at : first_tag(p, item, end, TAG_A);
}

static struct str title_in(const struct page *p, size_t item, size_t link)
{
	size_t at = p->title ? inside(p, p->title, item) : heading_in(p, item);
	struct str s = {0};
	if (at < p->o.n)
		s = outline_text(p->a, &p->o, at);
	if (!s.n && !p->title && link < p->o.n)
		s = outline_text(p->a, &p->o, link);
	if (!s.n && link < p->o.n)
		s = outline_attr(&p->o.v[link], S("title"));
	return s;
}

/* A year in it keeps times, prices and counts out. */
static bool is_date(struct str s)
{
	int64_t t;
	bool year = false;
	for (size_t i = 0; i + 3 < s.n; i++)
		year |= (s.p[i] == '2' && s.p[i + 1] == '0') ||
			(s.p[i] == '1' && s.p[i + 1] == '9');
	return year && s.n <= DATE_MAX && date_parse(s, &t);
}

static struct str date_of(const struct page *p, size_t at)
{
	static const struct str names[] = {
	    S_INIT("datetime"), S_INIT("content"), S_INIT("title")};
	for (size_t i = 0; i < 3; i++) {
		struct str v = outline_attr(&p->o.v[at], names[i]);
		if (is_date(v))
			return v;
	}
	return outline_text(p->a, &p->o, at);
}

/* ".../2026/11/23/..." */
static struct str date_in_path(struct arena *a, struct str url)
{
	for (size_t i = 0; i + 11 < url.n; i++) {
		const char *c = url.p + i;
		bool shape =
		    c[0] == '/' && c[5] == '/' && c[8] == '/' && c[11] == '/';
		for (int k = 1; shape && k < 11; k++)
			shape = k == 5 || k == 8 || ch_digit(c[k]);
		if (shape)
			return arena_printf(
			    a, "%.4s-%.2s-%.2s", c + 1, c + 6, c + 9);
	}
	return (struct str){0};
}

static struct str date_in(const struct page *p, size_t item, struct str url)
{
	size_t end = p->o.v[item].end;
	if (p->date) {
		size_t at = inside(p, p->date, item);
		return at < p->o.n ? date_of(p, at) : (struct str){0};
	}
	for (size_t i = item; i < end; i++) {
		const struct outline_node *n = &p->o.v[i];
		struct str v = outline_attr(n, S("datetime"));
		if (!v.n && (n->tag == TAG_TIME ||
				str_eq(outline_attr(n, S("itemprop")),
				    S("datePublished"))))
			v = date_of(p, i);
		if (is_date(v))
			return v;
	}
	for (size_t i = item; i < end; i++)
		if (is_date(str_trim(p->o.v[i].text)))
			return str_trim(p->o.v[i].text);
	return date_in_path(p->a, url);
}

/* The longest paragraph, or else the longest block that holds no other. */
static struct str summary_in(const struct page *p, size_t item)
{
	struct str best = {0};
	if (p->summary) {
		size_t at = inside(p, p->summary, item);
		return at < p->o.n ? outline_text(p->a, &p->o, at) : best;
	}
	for (int pass = 0; pass < 2 && !best.n; pass++)
		for (size_t i = item; i < p->o.v[item].end; i++) {
			const struct outline_node *n = &p->o.v[i];
			bool leaf = n->tag == TAG_DIV || n->tag == TAG_SPAN;
			if (pass == 0 ? n->tag != TAG_P : !leaf)
				continue;
			if (pass &&
			    first_tag(p, i + 1, n->end, n->tag) < p->o.n)
				continue;
			struct str s = outline_text(p->a, &p->o, i);
			if (s.n > best.n && s.n >= SUMMARY_MIN)
				best = s;
		}
	return best;
}

static struct str image_in(const struct page *p, size_t item)
{
	size_t end = p->o.v[item].end;
	for (size_t i = first_tag(p, item, end, TAG_IMG); i < end;
	     i = first_tag(p, i + 1, end, TAG_IMG)) {
		struct str src = outline_attr(&p->o.v[i], S("data-src"));
		if (!src.n)
			src = outline_attr(&p->o.v[i], S("src"));
		struct str url = page_url(p, src);
		if (url.n)
			return url;
	}
	return (struct str){0};
}

bool page_item(struct page *p, size_t item, size_t link)
{
	if (link >= p->o.n)
		link = link_in(p, item);
	if (link >= p->o.n)
		return false;
	struct str url = page_url(p, outline_attr(&p->o.v[link], S("href")));
	if (!url.n)
		return false;
	return page_entry(p, url, title_in(p, item, link),
	    date_in(p, item, url), summary_in(p, item), image_in(p, item));
}

/* ---- the ways ---- */

static void h_feed(struct page *p)
{
	for (size_t i = 0; i < p->o.n; i++) {
		const struct outline_node *n = &p->o.v[i];
		if (!outline_has_class(n, S("h-entry")) &&
		    !outline_has_class(n, S("hentry")))
			continue;
		page_item(p, i, p->o.n);
		i = n->end - 1;
	}
}

static bool enough(struct page *p)
{
	if (p->f->entries.n >= PAGE_ITEMS_MIN)
		return true;
	p->f->entries.n = 0;
	return false;
}

static int by_itself(struct page *p, struct err *e)
{
	static void (*const ways[])(struct page *) = {
	    page_data, h_feed, page_links};
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		ways[i](p);
		if (enough(p))
			return 0;
	}
	return err_set(e, ERR_REJECT,
	    "no list of articles is found on this page; say where it is with "
	    "select_item");
}

static int one_selector(struct page *p, const char *key, struct str text,
    struct outline_selector **out, struct err *e)
{
	if (text.n && outline_selector(p->a, text, out, e) < 0)
		return err_wrap(e, "%s", key);
	return 0;
}

static int by_rules(struct page *p, const struct page_rules *r, struct err *e)
{
	struct outline_selector *item = NULL;
	if (one_selector(p, "select_item", r->item, &item, e) < 0 ||
	    one_selector(p, "select_title", r->title, &p->title, e) < 0 ||
	    one_selector(p, "select_link", r->link, &p->link, e) < 0 ||
	    one_selector(p, "select_date", r->date, &p->date, e) < 0 ||
	    one_selector(p, "select_summary", r->summary, &p->summary, e) < 0)
		return -1;
	for (size_t i = 0, tried = 0; tried < PAGE_LINKS_MAX; tried++) {
		i = outline_find(&p->o, item, i, p->o.n);
		if (i == p->o.n)
			break;
		/* An item within an item is a part of it. */
		i = page_item(p, i, p->o.n) ? p->o.v[i].end : i + 1;
	}
	if (!p->f->entries.n)
		return err_set(e, ERR_REJECT,
		    "select_item = \"%.*s\" finds no article with a link and "
		    "a title on this page",
		    PRS(r->item));
	return 0;
}

int feed_page(struct arena *a, const struct document *doc,
    const struct page_rules *rules, struct feed *out, struct err *e)
{
	struct feed f = {.format = S("page"),
	    .link = doc->url,
	    .updated = INSTANT_NONE,
	    .published = INSTANT_NONE,
	    .ttl = -1};
	struct page p = {.a = a, .url = doc->url, .f = &f};
	struct html_head head;
	struct str hints[] = {html_content_type_charset(doc->content_type),
	    html_meta_charset(doc->body)};
	if (doc->body.n > FEED_BYTES_MAX)
		return err_set(
		    e, ERR_REJECT, "larger than %zu MiB", FEED_BYTES_MAX >> 20);
	struct str text = charset_to_utf8(a, doc->body, hints, 2, &f.encoding);
	outline_read(a, text, &p.o);
	html_head_read(a, text, doc->url, &head);
	p.base = head.base;
	f.base = head.base;
	f.title = as_html(a, head.title);
	f.language = head.lang;
	int rc = rules->item.n ? by_rules(&p, rules, e) : by_itself(&p, e);
	if (rc == 0)
		*out = f;
	return rc;
}
