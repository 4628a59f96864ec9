/* SPDX-License-Identifier: MIT */
/* gazetted: the links of an HTTP header (RFC 8288). */
/*
 *	Link: </feed>; rel="alternate"; type="application/rss+xml", </a>; ...
 *
 *	while (weblink_next(a, &rest, &l))
 *		look(l.href, l.rel);
 */
#ifndef GZ_FEED_WEBLINK_H
#define GZ_FEED_WEBLINK_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

struct weblink {
	struct str href; /* as it stands there */
	/* The first of each, without its quotes; absent where not said. */
	struct str rel, type, title, anchor;
};

/* The next link of a header's value; of several headers, those are lines.
 * Moves `*rest` behind it. What is no link is passed over; false at the
 * end. */
bool weblink_next(struct arena *a, struct str *rest, struct weblink *out);

#endif
