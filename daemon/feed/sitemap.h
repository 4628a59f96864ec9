/* SPDX-License-Identifier: MIT */
/* gazetted: sitemaps as feeds. */
/*
 * The sitemaps protocol (sitemaps.org): <urlset> with news, image and video
 * extensions, <sitemapindex>, whose sitemaps become the feed's parts, and
 * text with a URL a line. Namespaces are not looked at, since many are wrong.
 * What has no title of its own gets one from the words in its URL.
 */
#ifndef GZ_FEED_SITEMAP_H
#define GZ_FEED_SITEMAP_H

#include <stdbool.h>

#include "base/err.h"
#include "model/feed.h"

struct arena;

/* Is it the root element of a sitemap or an index? */
bool sitemap_root(struct str local);

/* Reads XML with such a root that came from `url`; of more entries than a
 * feed may have the newest are kept. ERR_REJECT as xml_parse(). */
int sitemap_xml(struct arena *a, struct str text, struct str url,
    struct feed *out, struct err *e) MUST_CHECK;

/* Reads a list of URLs, a line each; false where it is none, with *out
 * untouched. */
bool sitemap_lines(
    struct arena *a, struct str text, struct str url, struct feed *out);

#endif
