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

#define SUMMARY_MIN  40	 /* bytes of text that say more than a label */
#define BELOW_MAX    4	 /* elements below a heading that may say more */
#define HEADLINE_MIN 16	 /* bytes of one that is no label */
#define BESIDE_MAX   200 /* bytes of one that stands beside its link */

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
	bool itself = str_eq(url, p->url) || str_eq(url, p->canonical);
	p->one |= url.n && itself;
	if (!url.n || !title.n || itself || p->f->entries.n == PAGE_ITEMS_MAX)
		return false;
	vec_each (&p->f->entries, e)
		if (str_eq(e->link, url))
			return false;
	struct entry *e = vec_push(p->a, &p->f->entries);
	e->link = url;
	e->title = as_html(p->a, title);
	e->summary = as_html(p->a, str_squeeze(p->a, summary));
	e->image = image;
	e->updated = e->created = e->inferred = INSTANT_NONE;
	e->published = date_parse(date, &t) ? t : INSTANT_NONE;
	if (e->published == INSTANT_NONE && page_is_near(p, date, &t))
		e->inferred = t;
	return true;
}

/* ---- the parts of an item ---- */

/* The first of a tag in a node, itself included; or NULL. */
static struct html_node *first_tag(struct html_node *in, enum html_tag tag)
{
	struct html_node *n = in;
	while (n && !html_node_is(n, tag))
		n = page_next(n, in);
	return n;
}

static bool names_title(const struct html_node *n)
{
	return html_node_has_class(n, S("p-name")) ||
	       html_node_has_class(n, S("entry-title")) ||
	       str_eq(html_node_attr(n, S("itemprop")), S("headline"));
}

/* A person's card, or another's post: its name and link are not the item's. */
static bool is_of_another(const struct html_node *n)
{
	return html_node_has_class(n, S("h-card")) ||
	       html_node_has_class(n, S("vcard")) ||
	       html_node_has_class(n, S("h-cite")) ||
	       html_node_has_class(n, S("p-author"));
}

static struct html_node *next_own(
    const struct html_node *n, const struct html_node *item)
{
	struct html_node *next = page_next(n, item);
	while (next && is_of_another(next)) {
		next = html_tree_skip(next, item);
		if (next && next->type != HTML_NODE_ELEMENT)
			next = page_next(next, item);
	}
	return next;
}

/* What says that it is the title, else a heading with a link in it, else the
 * first heading; or NULL. */
static struct html_node *heading_in(struct html_node *item)
{
	struct html_node *best = NULL;
	bool linked = false;
	for (struct html_node *n = next_own(item, item); n;
	     n = next_own(n, item)) {
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
static struct html_node *link_in(struct page *p, struct html_node *item)
{
	if (p->link)
		return html_select_first(p->link, item);
	struct html_node *head = heading_in(item);
	struct html_node *at = head ? first_tag(head, TAG_A) : NULL;
	if (at && page_is_shared(p, p->tally, at) &&
	    !str_starts(html_node_attr(at, S("href")), S("#")))
		at = NULL;
	for (struct html_node *n = item; !at && n; n = next_own(n, item))
		if (names_link(n))
			at = n;
	if (at)
		return at;
	p->picked = true;
	return page_pick(p, p->tally, item);
}

struct str page_headline(const struct page *p, const struct html_node *in)
{
	const struct html_node *n = page_has_own_text(in) ? NULL : in;
	for (; n; n = page_next(n, in)) {
		struct str s = {NULL, 0};
		if (page_has_own_text(n))
			s = page_words(p, n);
		if (s.n >= HEADLINE_MIN && !page_is_date(s) &&
		    (n == in || !page_is_dateline(p, n)))
			return s;
	}
	return (struct str){NULL, 0};
}

struct str page_spoken(const struct page *p, const struct html_node *a)
{
	static const struct str names[] = {
	    S_INIT("aria-label"), S_INIT("title"), S_INIT("alt")};
	for (size_t i = 0; i < 3; i++)
		for (const struct html_node *n = a; n; n = page_next(n, a)) {
			struct str s = html_node_attr(n, names[i]);
			if ((s = str_squeeze(p->a, s)).n)
				return s;
		}
	return (struct str){NULL, 0};
}

/* "The bridge is open ag…" where the link's title says it all. */
static struct str unclipped(struct str s, struct str whole)
{
	struct str front = s;
	if (str_ends(s, S("…")))
		front.n -= S("…").n;
	else if (str_ends(s, S("...")))
		front.n -= 3;
	front = str_trim(front);
	return front.n < s.n && front.n && whole.n > front.n &&
		       str_starts(whole, front)
		   ? whole
		   : s;
}

/* A link may be the date of what is told beside it: the rest of the item. */
static struct str beside(
    const struct page *p, struct html_node *item, struct str date)
{
	struct str all = page_words(p, item), rest = all;
	if (str_starts(all, date))
		rest = page_unmarked(str_sub(all, date.n, all.n), true, false);
	else if (str_ends(all, date))
		rest =
		    page_unmarked(str_sub(all, 0, all.n - date.n), false, true);
	bool told = rest.n >= HEADLINE_MIN && rest.n <= BESIDE_MAX;
	return told && rest.n < all.n && !page_is_date(rest) ? rest : date;
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
		s = page_headline(p, link);
	if (!s.n && !p->title)
		s = page_words(p, link);
	int64_t t;
	if (!p->title && (page_is_date(s) || page_is_near(p, s, &t)))
		s = beside(p, item, s);
	return s.n ? unclipped(s, html_node_attr(link, S("title")))
		   : page_spoken(p, link);
}

static void longest_in(const struct page *p, const struct html_node *in,
    bool paragraphs, struct str *best)
{
	for (const struct html_node *n = in; n; n = page_next(n, in)) {
		bool leaf =
		    (html_node_is(n, TAG_DIV) || html_node_is(n, TAG_SPAN)) &&
		    (!n->first || n->first->type == HTML_NODE_TEXT);
		if (paragraphs ? !html_node_is(n, TAG_P) : !leaf)
			continue;
		struct str s = page_words(p, n);
		if (s.n > best->n && s.n >= SUMMARY_MIN)
			*best = s;
	}
}

/* The same below an item that is a heading alone, if another is behind it: what
 * stands below the last may be the page's own words. */
static void longest_below(
    const struct page *p, const struct html_node *item, struct str *best)
{
	const struct html_node *n = item, *last = item;
	struct str found = *best;
	for (int i = 0; i < BELOW_MAX && (n = page_below(item, n)); i++) {
		if (!page_is_dateline(p, n))
			longest_in(p, n, true, &found);
		last = n;
	}
	if (last != item && html_next_element(last))
		*best = found;
}

/* The longest paragraph, or else the longest block that holds no other. */
static struct str summary_in(const struct page *p, struct html_node *item)
{
	struct str best = {0};
	if (p->summary) {
		struct html_node *at = html_select_first(p->summary, item);
		return at ? page_words(p, at) : best;
	}
	longest_in(p, item, true, &best);
	if (!best.n)
		longest_in(p, item, false, &best);
	if (!best.n)
		longest_below(p, item, &best);
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

bool page_item(struct page *p, struct html_node *item, struct html_node *link,
    struct str title)
{
	if (!link)
		link = link_in(p, item);
	if (!link)
		return false;
	struct str url = page_url(p, html_node_attr(link, S("href")));
	if (!url.n)
		return false;
	return page_entry(p, url, title.n ? title : title_in(p, item, link),
	    page_date(p, item, url), summary_in(p, item), image_in(p, item));
}

/* ---- the ways ---- */

typedef VEC(struct html_node *) nodes;

/* An item within an item is a part of it. */
static void take(struct page *p, const nodes *items,
    bool (*add)(struct page *, struct html_node *))
{
	struct html_node *last = NULL;
	p->tally = page_tally_new(p);
	vec_each (items, n)
		if (!page_is_inside(*n, last))
			page_tally_add(p, p->tally, last = *n);
	last = NULL;
	vec_each (items, n)
		if (!page_is_inside(*n, last) && add(p, *n))
			last = *n;
}

static bool linked_item(struct page *p, struct html_node *item)
{
	return page_item(p, item, NULL, (struct str){NULL, 0});
}

static bool in_feed(const struct html_node *n)
{
	while (n && !html_node_has_class(n, S("h-feed")) &&
	       !html_node_has_class(n, S("hfeed")))
		n = n->parent;
	return n;
}

static void h_feed(struct page *p)
{
	struct html_node *doc = p->t.document, *n = page_next(doc, doc);
	nodes items = {0};
	bool marked = true;
	while (n) {
		bool entry = html_node_has_class(n, S("h-entry")) ||
			     html_node_has_class(n, S("hentry"));
		if (entry && items.n < PAGE_LINKS_MAX) {
			*vec_push(p->a, &items) = n;
			marked &= in_feed(n);
		}
		n = entry ? html_tree_skip(n, doc) : page_next(n, doc);
	}
	p->picked = false;
	take(p, &items, linked_item);
	p->marked = marked && !p->picked ? p->f->entries.n : 0;
}

/* Data often names the first few of a page's articles: where the structure has
 * them all, it has the others too. Whether it has another list instead, which
 * looks like one of articles. */
static bool complete(struct page *p)
{
	struct feed *data = p->f, whole = {0};
	size_t there = 0;
	p->f = &whole;
	page_links(p);
	p->f = data;
	vec_each (&data->entries, e)
		vec_each (&whole.entries, w)
			there += str_eq(w->link, e->link);
	size_t known = data->entries.n;
	if (there < known)
		return whole.entries.n >= PAGE_ITEMS_MIN &&
		       feed_page_sure(p->a, &whole);
	vec_each (&whole.entries, w) {
		bool is_new = true;
		for (size_t i = 0; i < known; i++)
			is_new &= !str_eq(data->entries.v[i].link, w->link);
		if (is_new && data->entries.n < PAGE_ITEMS_MAX)
			*vec_push(p->a, &data->entries) = *w;
	}
	return false;
}

/* By what the page's markup says. Of a guess there must be several to be
 * believed; a list that is marked up as one may be short, but there are such
 * beside an article as well, or of two that are featured among many. */
static bool by_markup(struct page *p)
{
	static void (*const ways[])(struct page *) = {page_data, h_feed};
	struct feed few = {0};
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		ways[i](p);
		size_t n = p->f->entries.n;
		if (n >= PAGE_ITEMS_MIN) {
			if (ways[i] == page_data)
				complete(p);
			return true;
		}
		if (n && n == p->marked && !few.entries.n)
			few.entries = p->f->entries;
		memset(&p->f->entries, 0, sizeof(p->f->entries));
		p->marked = 0;
	}
	bool one = p->one;
	p->f->entries = few.entries;
	return few.entries.n && !one && !complete(p);
}

static int by_itself(struct page *p, struct err *e)
{
	static void (*const ways[])(struct page *) = {
	    page_links, page_places, page_kept};
	if (by_markup(p))
		return 0;
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		p->f->entries.n = 0;
		ways[i](p);
		if (p->f->entries.n >= PAGE_ITEMS_MIN)
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
	struct page p = {
	    .a = a, .url = doc->url, .f = &f, .now = doc->fetched_at};
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
	p.canonical = head.canonical;
	f.base = head.base;
	f.title = as_html(a, head.title);
	f.language = head.lang;
	int rc = rules->item.n ? by_rules(&p, rules, e) : by_itself(&p, e);
	page_undate_events(&p);
	if (rc == 0)
		*out = f;
	return rc;
}
