/* SPDX-License-Identifier: MIT */
/* gazetted: what the ways of reading a page share. */
#ifndef GZ_FEED_PAGE_IMPL_H
#define GZ_FEED_PAGE_IMPL_H

#include "html/select.h"
#include "model/feed.h"

struct map;

struct page {
	struct arena *a;
	struct html_tree t;
	struct str url, base;
	struct feed *f;
	/* The operator's, or NULL: found by themselves. */
	struct html_selector *title, *link, *date, *summary;
	struct page_tally *tally; /* of the items' links; or NULL */
	struct str canonical;	  /* the page's URL as it says itself */
	size_t marked; /* entries that a list of the page's markup has */
	bool picked;   /* a link was taken that nothing names as its item's */
	bool one;      /* the page says that it is an article */
	bool near;     /* what only now makes a date is one: see text/near.h */
	int64_t now;   /* when it was fetched */
};

/* Adds the article in a node; `link` is its link, or NULL: looked for; `title`
 * likewise, where absent. False where there is no link or title, or the URL is
 * there already. */
bool page_item(struct page *p, struct html_node *item, struct html_node *link,
    struct str title);

/* A node's first piece of text that can be a headline, or absent. Text of its
 * own is one, whatever is marked up in it. */
struct str page_headline(const struct page *p, const struct html_node *in);

/* What a link without words says: its label or title, or its picture's. */
struct str page_spoken(const struct page *p, const struct html_node *a);

/* Adds one by what is known of it: HTML-free text. Dates may be absent. */
bool page_entry(struct page *p, struct str url, struct str title,
    struct str date, struct str summary, struct str image);

/* The absolute URL of a link, absent where it leads nowhere of the web. */
struct str page_url(const struct page *p, struct str href);

/* The same of a node; absent where it is no link. */
struct str page_link_url(const struct page *p, const struct html_node *n);

/* Items from JSON-LD; from other JSON of its scripts; from the repeated
 * structure of links; from places on the page itself. */
void page_data(struct page *p);
void page_kept(struct page *p);
void page_links(struct page *p);
void page_places(struct page *p);

/* ---- page_walk.c ---- */

/* The next node, or element, below `root`, passing over what is no content. */
struct html_node *page_step(
    const struct html_node *n, const struct html_node *root);
struct html_node *page_next(
    const struct html_node *n, const struct html_node *root);

/* The text below a node, white space squeezed, PAGE_TEXT_MAX bytes at most.
 * Absent where there is none. */
struct str page_words(const struct page *p, const struct html_node *n);

bool page_is_heading(const struct html_node *n);   /* h1 to h6 */
bool page_has_heading(const struct html_node *in); /* or is it one */
bool page_has_own_text(const struct html_node *n);
bool page_is_inside(const struct html_node *n, const struct html_node *of);

/* Is the node a link, or has it one? */
bool page_has_link(const struct html_node *in);

/* Where an item is a heading alone, what of it stands below: the next element
 * behind `n` (at first the item); NULL at the next heading, and of others. */
struct html_node *page_below(
    const struct html_node *item, const struct html_node *n);

/* How many nodes are above it; the one so many levels above; the depth of the
 * lowest that is around both. */
size_t page_depth(const struct html_node *n);
struct html_node *page_above(const struct html_node *n, size_t levels);
size_t page_shared_depth(const struct html_node *x, const struct html_node *y);

/* ---- page_when.c ---- */

/* When an item is from: in it, beside it or in its URL; or absent. */
struct str page_date(
    const struct page *p, struct html_node *item, struct str url);

/* Takes the days away from a list of what is to come. */
void page_undate_events(struct page *p);

/* Has a line of the node a date, by now or a calendar, and hardly more? */
bool page_is_dateline(const struct page *p, const struct html_node *n);

/* Is the text a date, with a year, and nothing else? The same of one that only
 * now makes a date, and when that is. */
bool page_is_date(struct str s);
bool page_is_near(const struct page *p, struct str s, int64_t *out);

/* A text that is a date and the marks around it: "(27 Nov 2026) -"; absent
 * where it is another. */
struct str page_only_date(struct str s);

/* A text without the marks that part it from what is before, or behind. */
struct str page_unmarked(struct str s, bool front, bool back);

/* ---- page_side.c ---- */

/* An element whose links are on every page of the site; one whose links are
 * beside the matter. */
bool page_is_frame(const struct html_node *n);
bool page_is_aside(const struct html_node *n);

/* Does a list of what is read most go by that heading? */
bool page_is_ranking(struct str heading);

/* ---- page_pick.c ---- */

/* In how many items each URL stands. */
struct page_tally *page_tally_new(const struct page *p);
void page_tally_add(
    const struct page *p, struct page_tally *t, struct html_node *item);

/* Does the link stand in several of them? `t` may be NULL: in none. */
bool page_is_shared(const struct page *p, const struct page_tally *t,
    const struct html_node *a);

/* The item's own link, or NULL where it has none at all. */
struct html_node *page_pick(
    const struct page *p, const struct page_tally *t, struct html_node *item);

/* ---- page_sure.c ---- */

/* Is the address like those of articles, with a number or many words? */
bool page_is_article_url(const struct page *p, struct str url);

/* ---- page_links.c ---- */

/* Does it lead to the page's own site, or one below or above? */
bool page_is_related(const struct page *p, struct str url);

/* ---- page_label.c ---- */

/* One of a list, in the page's order. */
struct page_link {
	struct html_node *node; /* it, or the heading that stands for it */
	struct html_node *a;
	struct str text;
	struct str title; /* where the link does not say it; or absent */
	struct page_link *next;
};

/* How often a list says a text, and what was seen beside it. */
struct page_said {
	size_t times, own; /* by how many links; to so many places */
	size_t seen, headlines, weak;
};

/* Whether each link of a list stands in a row of its own, of one <ul> or table.
 */
bool page_are_rows(const struct page_link *first);

/* Sees what stands beside the texts that a list of `n` links says often;
 * `said`: text -> struct page_said, of all of them, counted. */
void page_labels(struct page *p, const struct page_link *first, size_t n,
    const struct map *said);

/* Is the text, so seen, a label of what is told beside it? `all`: no link of
 * the list says anything else. */
bool page_is_label(const struct page_said *s, struct str text, bool all);

/* ---- page_places.c ---- */

/* Adds a section of the page as an article, its link a fragment. False where
 * it has no heading or no id. */
bool page_place(struct page *p, struct html_node *item);

#endif
