/* SPDX-License-Identifier: MIT */
/* gazetted: addresses without what is a visit's in them, or an article's. */
/*
 *	https://e.example/s/9f8a7b6c5d4e/council-meets
 *	https://e.example/s/0c1d2e3f4a5b/council-meets	one article, two visits
 *
 * A session has its place before the page, so the last part of a path is never
 * taken for one: there it may be all that names an article.
 */
#ifndef GZ_GROUP_STEADY_H
#define GZ_GROUP_STEADY_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

/* A canonical URL with "*" for each part of its path, the last excepted, that
 * looks drawn by lot: twelve bytes or more of letters and digits that take
 * turns four times, or a UUID. */
struct str steady_url(struct arena *a, struct str canonical);

/* Of what kind an address is: its host, how deep it is, the first part of its
 * path and what it asks for, without their digits; and with `tell_last` whether
 * its last part is a headline of several words, a number, or a word as menus
 * have. "" where it is none. */
struct str steady_shape(struct arena *a, struct str canonical, bool tell_last);

/* An address made of words as menus have, and of nothing else, as
 * "/politics/latest": what stands there may be another article each day. */
bool steady_constant(struct arena *a, struct str url);

/* Whether the last part of its path is a headline, of several words. */
bool steady_headline(struct arena *a, struct str url);

/* An address that has a number, which is no date, beside a headline, without
 * that: ".../bus-crash-100251.html", ".../100251/bus-crash",
 * ".../51-bus-crash". Where those of a list have, it names the article,
 * whatever its headline is. "" for others. */
struct str steady_numbered(struct arena *a, struct str canonical);

/* How an article's canonical URL has become another. A host of which the
 * figures alone are others is the same: they may be an issue's. */
struct steady_move {
	bool host;	/* is another now */
	bool path_kept; /* is as it was, but for an extension or a slash at its
			 * end, and more than that of a front page */
};
struct steady_move steady_move(struct str old, struct str now);

#endif
