/* SPDX-License-Identifier: MIT */
/* gazetted: articles that are places on one page. */
/*
 * A changelog has all its news on the page itself, a section each, and leads
 * to them by fragments:
 *
 *	<section id="v9"><h2><a href="#v9">Version 9</a></h2> ...
 *	<h2 id="v9">9.0 (2026-11-19)</h2> ...
 *
 * Any long page has headings with ids. They are a list of news where most of
 * them have a date, or a version's number in the heading.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "feed/caps.h"
#include "feed/page_impl.h"
#include "html/serialise.h"

#define ABOVE_MAX    3 /* elements around a heading whose id is its own */
#define HEADINGS_MAX 2000

static struct html_node *first_heading(struct html_node *in)
{
	struct html_node *n = in;
	while (n && !page_is_heading(n))
		n = page_next(n, in);
	return n;
}

static struct str at_id(const struct page *p, struct str id)
{
	ptrdiff_t hash = str_chr(p->url, '#');
	struct str own = str_sub(p->url, 0, hash < 0 ? p->url.n : (size_t)hash);
	if (!id.n || id.n > FEED_TEXT_MAX)
		return (struct str){NULL, 0};
	return arena_printf(p->a, "%.*s#%.*s", PRS(own), PRS(id));
}

/* The heading's own link to its place, the id of something in it, its own. */
static struct str place_in(const struct page *p, struct html_node *heading)
{
	struct html_node *n;
	for (n = heading; n; n = page_next(n, heading)) {
		struct str href = str_trim(html_node_attr(n, S("href")));
		if (html_node_is(n, TAG_A) && href.n > 1 && *href.p == '#')
			return at_id(p, str_sub(href, 1, href.n));
	}
	for (n = heading; n; n = page_next(n, heading)) {
		struct str id = html_node_attr(n, S("id"));
		if (!id.n && html_node_is(n, TAG_A))
			id = html_node_attr(n, S("name"));
		if (id.n)
			return at_id(p, id);
	}
	return (struct str){NULL, 0};
}

/* Of the section around the heading, which it begins. */
static struct str place_around(const struct page *p, struct html_node *heading)
{
	struct html_node *n = heading->parent;
	for (int i = 0; n && i < ABOVE_MAX && first_heading(n) == heading;
	     i++, n = n->parent) {
		struct str id = html_node_attr(n, S("id"));
		if (id.n && !html_node_is(n, TAG_BODY))
			return at_id(p, id);
	}
	return (struct str){NULL, 0};
}

static struct str place_of(const struct page *p, struct html_node *heading)
{
	struct str url = place_in(p, heading);
	return url.n ? url : place_around(p, heading);
}

/* ---- one ---- */

/* Without the sign that leads to the place: "#", "¶". */
static struct str title_of(const struct page *p, const struct html_node *n)
{
	static const struct str signs[] = {
	    S_INIT("#"), S_INIT("¶"), S_INIT("§"), S_INIT("🔗")};
	struct str s = page_words(p, n);
	for (size_t i = 0; i < sizeof(signs) / sizeof(*signs); i++) {
		if (str_ends(s, signs[i]))
			s.n -= signs[i].n;
		if (str_starts(s, signs[i]))
			s = str_sub(s, signs[i].n, s.n);
		s = str_trim(s);
	}
	return s;
}

/* "9.0 (2026-11-19)", "9.0 - 19 November 2026" */
static struct str date_in_title(struct str title)
{
	for (size_t i = 1; i < title.n && i < 200; i++) {
		if (!strchr(" ([-,:", title.p[i - 1]))
			continue;
		struct str s = page_only_date(str_sub(title, i, title.n));
		if (s.n)
			return s;
	}
	return (struct str){NULL, 0};
}

/* "2.9", "v3.0.1" */
static bool has_version(struct str title)
{
	for (size_t i = 1; i + 1 < title.n; i++)
		if (title.p[i] == '.' && ch_digit(title.p[i - 1]) &&
		    ch_digit(title.p[i + 1]))
			return true;
	return false;
}

/* What the section says: all of `item`, or what follows its heading up to the
 * next of that rank. */
static struct str content_of(
    const struct page *p, const struct html_node *item, struct html_node *head)
{
	struct buf b = buf_init(FEED_CONTENT_MAX);
	if (item == head)
		for (const struct html_node *n = head->next;
		     n && !b.over &&
		     !(page_is_heading(n) && n->tag <= head->tag);
		     n = n->next)
			html_serialise_node(&b, n, false);
	for (const struct html_node *n = item == head ? NULL : item->first;
	     n && !b.over; n = n->next)
		if (n != head)
			html_serialise_node(&b, n, false);
	struct str s = b.over ? (struct str){NULL, 0} : buf_dup(p->a, &b);
	buf_free(&b);
	return s;
}

/* In the section, or beside it where it begins with a date. */
static struct str date_for(struct page *p, struct html_node *item,
    struct html_node *head, struct str url, struct str title)
{
	struct str date = date_in_title(title);
	if (!date.n)
		date = page_date(p, item, url);
	struct html_node *next = html_next_element(head);
	if (!date.n && item == head && next && !page_is_heading(next))
		date = page_only_date(page_words(p, next));
	return date;
}

bool page_place(struct page *p, struct html_node *item)
{
	struct html_node *head = first_heading(item);
	struct str url = {NULL, 0};
	if (head)
		url = place_of(p, head);
	if (!url.n)
		url = at_id(p, html_node_attr(item, S("id")));
	struct str title = head ? title_of(p, head) : S("");
	if (!url.n || !title.n)
		return false;
	struct str date = date_for(p, item, head, url, title);
	if (!page_entry(p, url, title, date, S(""), (struct str){NULL, 0}))
		return false;
	struct entry *e = &p->f->entries.v[p->f->entries.n - 1];
	e->id = url; /* as a link it is one and the same for all */
	e->content = content_of(p, item, head);
	return true;
}

/* ---- all, by themselves ---- */

/* The highest element around a heading that holds no other of its rank. */
static struct html_node *section_of(
    struct html_node *const *all, size_t n, size_t i)
{
	struct html_node *at = all[i];
	size_t d = page_depth(at), before = 0, after = 0;
	if (i > 0)
		before = page_shared_depth(at, all[i - 1]);
	if (i + 1 < n)
		after = page_shared_depth(at, all[i + 1]);
	for (size_t low = before > after ? before : after; d > low + 1; d--)
		at = at->parent;
	return at;
}

static bool are_news(const struct page *p)
{
	size_t news = 0;
	vec_each (&p->f->entries, e)
		news += e->published != INSTANT_NONE || has_version(e->title);
	return p->f->entries.n >= PAGE_ITEMS_MIN && news * 2 >= p->f->entries.n;
}

void page_places(struct page *p)
{
	struct html_node *doc = p->t.document;
	struct html_node **all =
	    arena_calloc(p->a, HEADINGS_MAX, sizeof(struct html_node *));
	for (enum html_tag tag = TAG_H1; tag <= TAG_H6; tag++) {
		size_t n = 0;
		for (struct html_node *x = page_next(doc, doc);
		     x && n < HEADINGS_MAX; x = page_next(x, doc))
			if (html_node_is(x, tag))
				all[n++] = x;
		for (size_t i = 0; n >= PAGE_ITEMS_MIN && i < n; i++)
			page_place(p, section_of(all, n, i));
		if (are_news(p))
			return;
		p->f->entries.n = 0;
	}
}
