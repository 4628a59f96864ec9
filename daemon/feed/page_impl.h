/* SPDX-License-Identifier: MIT */
/* gazetted: what the ways of reading a page share. */
#ifndef GZ_FEED_PAGE_IMPL_H
#define GZ_FEED_PAGE_IMPL_H

#include "html/select.h"
#include "model/feed.h"

struct page {
	struct arena *a;
	struct html_tree t;
	struct str url, base;
	struct feed *f;
	/* The operator's, or NULL: found by themselves. */
	struct html_selector *title, *link, *date, *summary;
};

/* Adds the article in a node; `link` is its link, or NULL: looked for. False
 * where there is no link or title, or the URL is there already. */
bool page_item(struct page *p, struct html_node *item, struct html_node *link);

/* The text below a node, white space squeezed, PAGE_TEXT_MAX bytes at most.
 * Absent where there is none. */
struct str page_words(const struct page *p, const struct html_node *n);

/* The next element below `root`, passing over what is no content. */
struct html_node *page_next(
    const struct html_node *n, const struct html_node *root);

/* Is the node a link, or has it one? */
bool page_has_link(const struct html_node *in);

/* Adds one by what is known of it: HTML-free text. Dates may be absent. */
bool page_entry(struct page *p, struct str url, struct str title,
    struct str date, struct str summary, struct str image);

/* The absolute URL of a link, absent where it leads nowhere of the web. */
struct str page_url(const struct page *p, struct str href);

/* Items from JSON-LD; from the repeated structure of links. */
void page_data(struct page *p);
void page_links(struct page *p);

#endif
