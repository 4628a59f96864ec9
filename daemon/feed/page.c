/* SPDX-License-Identifier: MIT */
/* gazetted: pages that list articles, as feeds. */
#include "feed/page.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/url.h"
#include "base/utf8.h"
#include "feed/caps.h"
#include "feed/page_impl.h"
#include "html/escape.h"
#include "html/head.h"
#include "text/charset.h"
#include "text/date.h"

#define SUMMARY_MIN  40 /* bytes of text that say more than a label */
#define HEADLINE_MIN 16 /* bytes of one that is no label */
#define DATE_MAX     60 /* bytes of a text that may be a date and no more */
#define BESIDE_MAX   8	/* nodes of a line, beside an item */
#define ABOVE_MAX    3	/* elements around an item, before which a date is */

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

/* ---- walking ---- */

static bool is_hidden(const struct html_node *n)
{
	return n->type == HTML_NODE_ELEMENT && n->tag != TAG_NOSCRIPT &&
	       (html_tag_hidden(n->tag) || n->tag == TAG_TEMPLATE);
}

static struct html_node *step(
    const struct html_node *n, const struct html_node *root)
{
	return is_hidden(n) ? html_tree_skip(n, root) : html_tree_next(n, root);
}

struct html_node *page_next(
    const struct html_node *n, const struct html_node *root)
{
	struct html_node *next = step(n, root);
	while (next && (next->type != HTML_NODE_ELEMENT || is_hidden(next)))
		next = step(next, root);
	return next;
}

struct str page_words(const struct page *p, const struct html_node *node)
{
	struct buf b = buf_init(PAGE_TEXT_MAX);
	for (const struct html_node *n = node; n && !b.over;
	     n = step(n, node)) {
		if (n->type == HTML_NODE_ELEMENT && html_tag_block(n->tag))
			buf_addc(&b, ' ');
		if (n->type == HTML_NODE_TEXT)
			buf_adds(&b, n->name);
	}
	struct str s = str_squeeze(p->a, buf_str(&b));
	buf_free(&b);
	return s.n ? utf8_mend(p->a, s) : (struct str){NULL, 0};
}

/* The first of a tag in a node, itself included; or NULL. */
static struct html_node *first_tag(struct html_node *in, enum html_tag tag)
{
	struct html_node *n = in;
	while (n && !html_node_is(n, tag))
		n = page_next(n, in);
	return n;
}

/* ---- the parts of an item ---- */

static bool names_title(const struct html_node *n)
{
	return html_node_has_class(n, S("p-name")) ||
	       html_node_has_class(n, S("entry-title")) ||
	       str_eq(html_node_attr(n, S("itemprop")), S("headline"));
}

/* What says that it is the title, else a heading with a link in it, else the
 * first heading; or NULL. */
static struct html_node *heading_in(struct html_node *item)
{
	struct html_node *best = NULL;
	bool linked = false;
	for (struct html_node *n = page_next(item, item); n;
	     n = page_next(n, item)) {
		if (names_title(n))
			return n;
		if (linked || n->tag < TAG_H1 || n->tag > TAG_H6)
			continue;
		linked = first_tag(n, TAG_A) != NULL;
		if (linked || !best)
			best = n;
	}
	return best;
}

static bool names_link(const struct html_node *n)
{
	return html_node_is(n, TAG_A) &&
	       (html_node_has_class(n, S("u-url")) ||
		   str_ieq(html_node_attr(n, S("rel")), S("bookmark")));
}

struct str page_link_url(const struct page *p, const struct html_node *n)
{
	return html_node_is(n, TAG_A)
		   ? page_url(p, html_node_attr(n, S("href")))
		   : (struct str){NULL, 0};
}

/* The heading's, unless several items share it; or what says that it is. */
static struct html_node *link_in(const struct page *p, struct html_node *item)
{
	if (p->link)
		return html_select_first(p->link, item);
	struct html_node *head = heading_in(item);
	struct html_node *at = head ? first_tag(head, TAG_A) : NULL;
	if (at && page_is_shared(p, p->tally, at) &&
	    !str_starts(html_node_attr(at, S("href")), S("#")))
		at = NULL;
	for (struct html_node *n = item; !at && n; n = page_next(n, item))
		if (names_link(n))
			at = n;
	return at ? at : page_pick(p, p->tally, item);
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

static bool has_own_text(const struct html_node *n)
{
	const struct html_node *c = n->first;
	while (c && (c->type != HTML_NODE_TEXT || !str_trim(c->name).n))
		c = c->next;
	return c != NULL;
}

/* A link around a whole item: its first piece that can be a headline. Text of
 * the link's own is the headline, whatever is marked up in it. */
static struct str headline_of(const struct page *p, struct html_node *link)
{
	struct html_node *n = has_own_text(link) ? NULL : link;
	for (; n; n = page_next(n, link)) {
		struct str s = {0};
		if (has_own_text(n))
			s = page_words(p, n);
		if (s.n >= HEADLINE_MIN && !is_date(s))
			return s;
	}
	return page_words(p, link);
}

static struct str title_in(
    const struct page *p, struct html_node *item, struct html_node *link)
{
	struct html_node *at =
	    p->title ? html_select_first(p->title, item) : heading_in(item);
	struct str s = {0};
	if (at)
		s = page_words(p, at);
	if (!s.n && !p->title)
		s = headline_of(p, link);
	return s.n ? s : html_node_attr(link, S("title"));
}

static struct str date_of(const struct page *p, const struct html_node *n)
{
	static const struct str names[] = {
	    S_INIT("datetime"), S_INIT("content"), S_INIT("title")};
	for (size_t i = 0; i < 3; i++) {
		struct str v = html_node_attr(n, names[i]);
		if (is_date(v))
			return v;
	}
	return page_words(p, n);
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

/* A text that is a date and the marks around it: "(27 Nov 2026) -"; absent
 * where it is another. */
struct str page_only_date(struct str s)
{
	static const struct str marks[] = {S_INIT(":"), S_INIT("-"),
	    S_INIT("("), S_INIT(")"), S_INIT("["), S_INIT("]"), S_INIT(","),
	    S_INIT("|"), S_INIT("."), S_INIT("•"), S_INIT("·"), S_INIT("–"),
	    S_INIT("—"), S_INIT("»"), S_INIT("&nbsp;"), S_INIT("\302\240")};
	for (bool any = true; any;) {
		any = false;
		s = str_trim(s);
		for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
			if (str_starts(s, marks[i]))
				s = str_sub(s, marks[i].n, s.n);
			else if (str_ends(s, marks[i]))
				s.n -= marks[i].n;
			else
				continue;
			any = true;
		}
	}
	return is_date(s) ? s : (struct str){NULL, 0};
}

bool page_has_link(const struct html_node *in)
{
	const struct html_node *n = in;
	while (n && !html_node_is(n, TAG_A))
		n = page_next(n, in);
	return n != NULL;
}

/* On the item's line, which is no element of its own. */
static struct str date_on_line(
    const struct page *p, const struct html_node *item, bool before)
{
	const struct html_node *n = before ? item->prev : item->next;
	for (int i = 0; n && i < BESIDE_MAX; i++) {
		bool element = n->type == HTML_NODE_ELEMENT;
		if (element && (html_tag_block(n->tag) || n->tag == TAG_BR ||
				   page_has_link(n)))
			break;
		struct str s = n->type == HTML_NODE_TEXT ? n->name
			       : element		 ? page_words(p, n)
							 : S("");
		if ((s = page_only_date(s)).n)
			return s;
		n = before ? n->prev : n->next;
	}
	return (struct str){NULL, 0};
}

/* "2026" and "November 2026" head an archive, and are the date of nothing. */
static bool names_day(struct str s)
{
	size_t numbers = 0;
	bool words = false;
	for (size_t i = 0; i < s.n; i++) {
		numbers += ch_digit(s.p[i]) && (!i || !ch_digit(s.p[i - 1]));
		words |= ch_alpha(s.p[i]) || (unsigned char)s.p[i] >= 0x80;
	}
	return numbers > 2 ||
	       (numbers == 2 && words && str_find(s, S("年")) < 0);
}

static bool heads(const struct html_node *n)
{
	return html_node_is(n, TAG_DT) || html_node_is(n, TAG_TIME) ||
	       (n->type == HTML_NODE_ELEMENT && n->tag >= TAG_H1 &&
		   n->tag <= TAG_H6);
}

/* What heads several items: the date before them, in the same list or before
 * it. One that is none ends the search. */
static struct str date_above(const struct page *p, const struct html_node *item)
{
	for (int up = 0; item && up < ABOVE_MAX; up++, item = item->parent) {
		const struct html_node *n = html_prev_element(item);
		while (n && !heads(n))
			n = html_prev_element(n);
		struct str s = n ? page_only_date(page_words(p, n)) : S("");
		if (n)
			return names_day(s) ? s : (struct str){NULL, 0};
	}
	return (struct str){NULL, 0};
}

/* Where the item itself has none. */
static struct str date_beside(
    const struct page *p, const struct html_node *item)
{
	const struct html_node *next = html_next_element(item);
	struct str s = {NULL, 0};
	if (!html_tag_block(item->tag)) {
		s = date_on_line(p, item, true);
		if (!s.n)
			s = date_on_line(p, item, false);
	}
	if (!s.n && html_node_is(item, TAG_DT) && next &&
	    html_node_is(next, TAG_DD))
		s = page_only_date(page_words(p, next));
	return s.n ? s : date_above(p, item);
}

struct str page_date(
    const struct page *p, struct html_node *item, struct str url)
{
	if (p->date) {
		struct html_node *at = html_select_first(p->date, item);
		return at ? date_of(p, at) : (struct str){0};
	}
	for (struct html_node *n = item; n; n = page_next(n, item)) {
		struct str v = html_node_attr(n, S("datetime"));
		struct str prop = html_node_attr(n, S("itemprop"));
		if (!v.n && (html_node_is(n, TAG_TIME) ||
				str_eq(prop, S("datePublished"))))
			v = date_of(p, n);
		if (is_date(v))
			return v;
	}
	for (const struct html_node *n = item; n; n = step(n, item))
		if (n->type == HTML_NODE_TEXT && is_date(str_trim(n->name)))
			return str_trim(n->name);
	struct str beside = date_beside(p, item);
	return beside.n ? beside : date_in_path(p->a, url);
}

/* The longest paragraph, or else the longest block that holds no other. */
static struct str summary_in(const struct page *p, struct html_node *item)
{
	struct str best = {0};
	if (p->summary) {
		struct html_node *at = html_select_first(p->summary, item);
		return at ? page_words(p, at) : best;
	}
	for (int pass = 0; pass < 2 && !best.n; pass++)
		for (struct html_node *n = item; n; n = page_next(n, item)) {
			bool leaf =
			    (html_node_is(n, TAG_DIV) ||
				html_node_is(n, TAG_SPAN)) &&
			    (!n->first || n->first->type == HTML_NODE_TEXT);
			if (pass == 0 ? !html_node_is(n, TAG_P) : !leaf)
				continue;
			struct str s = page_words(p, n);
			if (s.n > best.n && s.n >= SUMMARY_MIN)
				best = s;
		}
	return best;
}

static struct str image_in(const struct page *p, struct html_node *item)
{
	for (struct html_node *n = item; n; n = page_next(n, item)) {
		if (!html_node_is(n, TAG_IMG))
			continue;
		struct str src = html_node_attr(n, S("data-src"));
		if (!src.n)
			src = html_node_attr(n, S("src"));
		struct str url = page_url(p, src);
		if (url.n)
			return url;
	}
	return (struct str){0};
}

bool page_item(struct page *p, struct html_node *item, struct html_node *link)
{
	if (!link)
		link = link_in(p, item);
	if (!link)
		return false;
	struct str url = page_url(p, html_node_attr(link, S("href")));
	if (!url.n)
		return false;
	return page_entry(p, url, title_in(p, item, link),
	    page_date(p, item, url), summary_in(p, item), image_in(p, item));
}

/* ---- the ways ---- */

typedef VEC(struct html_node *) nodes;

static bool is_inside(const struct html_node *n, const struct html_node *of)
{
	while (n && n != of)
		n = n->parent;
	return n != NULL;
}

/* An item within an item is a part of it. */
static void take(struct page *p, const nodes *items,
    bool (*add)(struct page *, struct html_node *))
{
	struct html_node *last = NULL;
	p->tally = page_tally_new(p);
	vec_each (items, n)
		if (!is_inside(*n, last))
			page_tally_add(p, p->tally, last = *n);
	last = NULL;
	vec_each (items, n)
		if (!is_inside(*n, last) && add(p, *n))
			last = *n;
}

static bool linked_item(struct page *p, struct html_node *item)
{
	return page_item(p, item, NULL);
}

static void h_feed(struct page *p)
{
	struct html_node *doc = p->t.document, *n = page_next(doc, doc);
	nodes items = {0};
	while (n) {
		bool entry = html_node_has_class(n, S("h-entry")) ||
			     html_node_has_class(n, S("hentry"));
		if (entry && items.n < PAGE_LINKS_MAX)
			*vec_push(p->a, &items) = n;
		n = entry ? html_tree_skip(n, doc) : page_next(n, doc);
	}
	take(p, &items, linked_item);
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
	    page_data, h_feed, page_links, page_places};
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
    struct html_selector **out, struct err *e)
{
	if (text.n && html_selector_new(p->a, text, out, e) < 0)
		return err_wrap(e, "%s", key);
	return 0;
}

static int by_rules(struct page *p, const struct page_rules *r, struct err *e)
{
	struct html_selector *item = NULL;
	nodes items = {0};
	struct html_search q;
	if (one_selector(p, "select_item", r->item, &item, e) < 0 ||
	    one_selector(p, "select_title", r->title, &p->title, e) < 0 ||
	    one_selector(p, "select_link", r->link, &p->link, e) < 0 ||
	    one_selector(p, "select_date", r->date, &p->date, e) < 0 ||
	    one_selector(p, "select_summary", r->summary, &p->summary, e) < 0)
		return -1;
	html_search(&q, item, p->t.document);
	for (struct html_node *n;
	     (n = html_search_next(&q)) && items.n < PAGE_LINKS_MAX;)
		*vec_push(p->a, &items) = n;
	take(p, &items, linked_item);
	if (!p->f->entries.n)
		take(p, &items, page_place);
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
	html_tree_parse(a, text, NULL, &p.t);
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
