/* SPDX-License-Identifier: MIT */
/* gazetted: what the tests of feed/ share. */
#ifndef GZ_TEST_FEED_TRY_H
#define GZ_TEST_FEED_TRY_H

#include "base/arena.h"
#include "base/clock.h"
#include "feed/feed.h"
#include "tap.h"

#define TRY_URL "https://example.org/blog/feed.xml"

/* Parses a document that came from TRY_URL. */
static inline int try_parse(
    struct arena *a, struct str body, struct feed *out, struct err *e)
{
	struct document doc = {.url = S(TRY_URL), .body = body};
	return feed_parse(a, &doc, out, e);
}

/* One that must parse. */
static inline struct feed try_feed(struct arena *a, const char *body)
{
	struct err e = ERR_INIT;
	struct feed f = {0};
	int r = try_parse(a, str_of(body), &f, &e);
	ok(r == 0, "parses: %s", e.msg);
	return f;
}

/* Its first entry; an empty one where there is none. */
static inline struct entry try_entry(struct arena *a, const char *body)
{
	struct feed f = try_feed(a, body);
	ok(f.entries.n > 0, "has an entry");
	return f.entries.n ? f.entries.v[0] : (struct entry){0};
}

/* A wanted string in a table: "" stands for absent. */
static inline struct str try_want(const char *s)
{
	return *s ? str_of(s) : (struct str){0};
}

static inline struct str try_iso(struct arena *a, int64_t t)
{
	return t == INSTANT_NONE ? S("none") : instant_iso(a, t);
}

#endif
