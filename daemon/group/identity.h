/* SPDX-License-Identifier: MIT */
/* gazetted: which entries are news and which we have had. */
/*
 * Invariant 2: identity is for ever.
 *
 * An entry has up to three keys (model/article.h): its guid within its
 * source, its canonical URL over all sources, and URL with title over all
 * sources. Which of them count is decided per source and document:
 *
 *	guid given and trusted    known by guid; else by URL and title (the
 *	                          guids changed); else, where another source
 *	                          brought it, by URL
 *	guid missing or distrusted  known by URL
 *	URL shared by entries of one document, or a site's front page
 *	                          the URL alone says nothing: guid, or URL
 *	                          with title
 *	neither guid nor link     title and date stand in as a guid
 */
#ifndef GZ_GROUP_IDENTITY_H
#define GZ_GROUP_IDENTITY_H

#include "model/article.h"
#include "model/feed.h"
#include "model/source.h"

struct arena;

struct identity {
	const struct entry *entry;
	struct str title; /* plain */
	struct article_keys keys;
	bool url_alone;	 /* KEY_URL decides by itself */
	bool guid_given; /* and trusted */
};

/* Keys for all entries of a document, in its order; later repeats of an
 * earlier entry of the same document are left out. May step `*policy` down
 * where the document shows that guids are bad (one guid, many links). */
struct identity *identity_keys(struct arena *a, int64_t source,
    const struct feed *f, const struct str *plain_titles,
    enum id_policy *policy, size_t *out_n);

/* The key that an article at this canonical URL has. */
struct key128 identity_url_key(struct str canonical);

/* What the state knows under each kind of key: article id, or 0. */
struct identity_known {
	int64_t article[KEY_KINDS];
	bool url_from_other_source; /* of KEY_URL's article */
};

/* The article this entry is, or 0 where it is news. */
int64_t identity_decide(
    const struct identity *id, const struct identity_known *known);

#endif
