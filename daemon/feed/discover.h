/* SPDX-License-Identifier: MIT */
/* gazetted: which feeds there may be for a page. */
/*
 * In order of trust:
 *
 *	derived	   well-known sites by their URLs' form (feed_derived())
 *	linked	   <link rel="alternate" type="..."> and rel="feed", or the same
 *		   in an HTTP header
 *	led	   no feed, but the page to which this one leads on by itself
 *	mentioned  <a href> that looks like a feed's URL
 *	guessed	   paths at which many sites have one
 *
 * Feeds of comments come behind others of their kind, and of what is linked
 * those whose type is of feeds alone go first. Nothing is fetched here;
 * whoever does looks whether an offer is a feed at all.
 */
#ifndef GZ_FEED_DISCOVER_H
#define GZ_FEED_DISCOVER_H

#include "base/vec.h"
#include "model/document.h"

struct arena;

enum offer_how {
	OFFER_DERIVED,
	OFFER_LINKED,
	OFFER_LED,
	OFFER_MENTIONED,
	OFFER_GUESSED
};

struct feed_offer {
	struct str url;	  /* absolute */
	struct str title; /* what the page calls it, or absent */
	enum offer_how how;
	bool comments; /* it is of them, by its name */
};
typedef VEC(struct feed_offer) feed_offers;

/* All offers of an HTML page (in any charset) that came from doc->url, each
 * URL once, FEED_OFFERS_MAX at most. A document that is no HTML has none but
 * derived ones and those of its header. */
feed_offers feed_discover(struct arena *a, const struct document *doc);

/* Does it begin as HTML and XML do? */
bool feed_is_page(struct arena *a, const struct document *doc);

/* The sitemaps that a site's robots.txt names, those with "news" in the URL
 * first; FEED_OFFERS_MAX at most. */
feed_offers feed_robots(struct arena *a, const struct document *robots);

/* The feed of a page of YouTube, GitHub, GitLab, Reddit, Medium, Bluesky,
 * Mastodon and others, by the page's URL alone; absent where none is known. */
struct str feed_derived(struct arena *a, struct str url);

#endif
