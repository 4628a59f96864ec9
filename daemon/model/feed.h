/* SPDX-License-Identifier: MIT */
/* gazetted: a feed as parsed, before any of it is judged or cleaned. */
/*
 * Strings are UTF-8. Those marked HTML are fragments of foreign, unsanitised
 * HTML: text that the feed declared as plain has been escaped into HTML, so
 * that there is one kind. URLs are absolute where the document allowed it.
 * Everything lives in the arena that feed_parse() was given.
 */
#ifndef GZ_MODEL_FEED_H
#define GZ_MODEL_FEED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"

struct enclosure {
	struct str url, type;
	struct str length; /* as given; often wrong */
};

struct entry {
	struct str id;	     /* guid, atom:id, JSON id; absent: none */
	struct str link;     /* absolute where possible */
	struct str original; /* where a link that counts clicks leads */
	struct str address;  /* what tells it apart of the link; absent: all */
	struct str title;    /* HTML */
	struct str summary;  /* HTML */
	struct str content;  /* HTML, the longest form given */
	struct str author;   /* plain text */
	struct str comments;
	struct str image;
	struct str language;
	int64_t published, updated, created; /* INSTANT_NONE: not given */
	int64_t inferred; /* of one that has none of these: when, by a day
			   * without its year or by now, "3 hours ago" */
	bool cut;	  /* the document ended within it */
	bool letter;	  /* a whole one: its id tells it apart, not its link */
	VEC(struct str) categories; /* plain text */
	VEC(struct enclosure) enclosures;
};

/* A document that holds entries of a feed that only lists documents, as a
 * sitemap index does. */
struct part {
	struct str url;	 /* absolute where possible */
	int64_t updated; /* INSTANT_NONE: not given */
};

/* Bits of `skip`: 0 to 23 are hours in UTC, those from here on are days from
 * Monday. */
#define FEED_SKIP_DAY (1u << 24)

struct feed {
	struct str format;   /* "rss20", "rss10", "atom10", "json1", ... */
	struct str encoding; /* what the bytes were decoded from */
	struct str title;    /* HTML */
	struct str subtitle; /* HTML */
	struct str info;     /* HTML; Atom 0.3's and FeedBurner's notes */
	struct str link, id, author, language, rights, image;
	struct str base; /* URL that relative links were resolved against */
	int64_t updated, published;
	int64_t ttl;	/* seconds, by ttl or sy:updatePeriod; -1: not given */
	uint32_t skip;	/* hours not to be polled in; see FEED_SKIP_DAY */
	bool mended;	/* malformed, and recovered from */
	bool cut;	/* the document ended too early */
	bool truncated; /* a cap was reached: there was more */
	size_t junk;	/* lines of it that are no entries and were left out */
	VEC(struct entry) entries;
	VEC(struct part) parts;
};

#endif
