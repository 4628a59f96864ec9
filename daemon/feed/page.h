/* SPDX-License-Identifier: MIT */
/* gazetted: pages that list articles, as feeds. */
/*
 * By the operator's selectors, or by itself. Then the first of these counts
 * that gives PAGE_ITEMS_MIN items or more, or a list of one or two that is
 * marked up as a list (an ItemList, a Blog's or CollectionPage's parts, an
 * h-feed), where nothing says that the page is an article, and no other list
 * looks like one of articles:
 *
 *	JSON-LD	   an ItemList, or several articles (schema.org)
 *	h-feed	   elements of class h-entry or hentry (microformats.org)
 *	structure  the links that stand in one place of a repeated pattern of
 *		   elements, have words in them, and lead to the same site
 *	places	   sections of the page itself, with dates or versions, to
 *		   which fragments lead
 *	scripts	   JSON that the page's scripts make a list from
 */
#ifndef GZ_FEED_PAGE_H
#define GZ_FEED_PAGE_H

#include "base/err.h"
#include "model/document.h"
#include "model/feed.h"

struct arena;

/* Reads a page in any charset. Without rules->item all is found by itself.
 * The format is "page". ERR_REJECT where a selector is not understood, fits
 * nothing, or no list is found; the message says which. */
int feed_page(struct arena *a, const struct document *doc,
    const struct page_rules *rules, struct feed *out, struct err *e) MUST_CHECK;

/* Are what such a feed lists most likely articles, not a menu or people? */
bool feed_page_sure(struct arena *a, const struct feed *f);

#endif
