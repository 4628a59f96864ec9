/* SPDX-License-Identifier: MIT */
/* gazetted: lists of feeds, as other readers export and keep them. */
/*
 * Known by what they look like: OPML 1 and 2 and FOAF (XML), rss2email's
 * config, newsboat's "urls" file, and with that any list of a URL a line.
 * They say the same in different words, so one struct takes them all.
 *
 *	struct sublist l;
 *	if (sublist_read(a, bytes, &l, e) < 0) ...
 *	vec_each (&l.feeds, s)
 *		print(s->title, s->url);
 */
#ifndef GZ_FEED_SUBLIST_H
#define GZ_FEED_SUBLIST_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"
#include "base/vec.h"

struct arena;

struct subscription {
	struct str url;	 /* of the feed, as given but for feed: in front */
	struct str name; /* what the list calls it by; absent: nothing */
	struct str title, section, language;
	struct str shell; /* a command line instead of a url */
	bool disabled;
};

struct sublist {
	struct str format; /* "OPML", "FOAF", "rss2email", "newsboat" */
	VEC(struct subscription) feeds; /* each URL once */
	VEC(struct str) recipients;	/* rss2email's addresses, each once */
	VEC(struct str) left_out;	/* what could not be taken, and why */
};

/* Reads a list in any charset. Everything lives in the arena. Groups in
 * groups become sections by the innermost one's name; an OPML category or a
 * newsboat tag does where there is no group. ERR_REJECT where it is no list
 * that is known, or has more than SUBLIST_MAX feeds. */
int sublist_read(struct arena *a, struct str bytes, struct sublist *out,
    struct err *e) MUST_CHECK;

/* ---- for the readers ---- */

/* Adds one if its URL is not there yet; takes off white space, "feed:" and
 * what may stand in no config. */
void sublist_add(
    struct arena *a, struct sublist *l, const struct subscription *s);

/* Notes something that had to be left out. */
void sublist_note(struct arena *a, struct sublist *l, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* OPML and FOAF; `text` is UTF-8. */
int sublist_xml(struct arena *a, struct str text, struct sublist *l,
    struct err *e) MUST_CHECK;

#endif
