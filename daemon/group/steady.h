/* SPDX-License-Identifier: MIT */
/* gazetted: addresses without what a visit puts into their paths. */
/*
 *	https://e.example/s/9f8a7b6c5d4e/council-meets
 *	https://e.example/s/0c1d2e3f4a5b/council-meets	one article, two visits
 *
 * A session has its place before the page, so the last part of a path is never
 * taken for one: there it may be all that names an article.
 */
#ifndef GZ_GROUP_STEADY_H
#define GZ_GROUP_STEADY_H

#include "base/str.h"

struct arena;

/* A canonical URL with "*" for each part of its path, the last excepted, that
 * looks drawn by lot: twelve bytes or more of letters and digits that take
 * turns four times, or a UUID. */
struct str steady_url(struct arena *a, struct str canonical);

#endif
