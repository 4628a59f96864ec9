/* SPDX-License-Identifier: MIT */
/* gazetted: the page that stands inside another address. */
#ifndef GZ_BASE_URL_INNER_H
#define GZ_BASE_URL_INNER_H

#include "base/url.h"

/* Where an AMP cache has its page from; absent where `u` is none. Not decoded:
 * the caches take addresses as they are. */
struct str url_inner_amp(struct arena *a, const struct url *u);

/* Where a redirect leads that says so itself: Google's, Bing's, Facebook's and
 * their like. Absent where `u` is none, or leads to no web page. */
struct str url_inner_target(struct arena *a, const struct url *u);

#endif
