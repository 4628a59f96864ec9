/* SPDX-License-Identifier: MIT */
/* gazetted: one item of news, cleaned, as the state keeps it. */
#ifndef GZ_MODEL_ARTICLE_H
#define GZ_MODEL_ARTICLE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/hash.h"
#include "base/str.h"

/* Identity keys (invariant 2). A key is a digest, and stays in the state
 * after the article's text is gone. `set` says which of them apply. */
enum key_kind {
	KEY_GUID,	/* source and guid */
	KEY_URL,	/* canonical URL, over all sources */
	KEY_URL_TITLE,	/* canonical URL without a session, and title, over all
			 * sources */
	KEY_TITLE_DATE, /* source, title and date as given */
	KEY_KINDS
};

struct article_keys {
	struct key128 key[KEY_KINDS];
	bool set[KEY_KINDS];
};

struct article {
	int64_t id;	/* in the state; 0 before */
	int64_t seq;	/* ingest sequence of the sighting that brought it */
	int64_t source; /* source_state.id of that sighting */
	struct str source_name;
	struct str guid;      /* as the feed gave it, cut to a cap */
	struct str link;      /* http(s) URL to show, or absent */
	struct str canonical; /* URL key form, or absent */
	struct str title;     /* plain text, one line; never empty */
	struct str author;    /* plain text */
	struct str summary;   /* plain text, paragraphs parted by "\n\n" */
	struct str content;   /* HTML as given: foreign, never shown as it is */
	struct str language;
	struct str image;
	struct str categories; /* plain text, parted by '\n' */
	int64_t published;     /* unix seconds, clamped to first_seen */
	bool published_known;  /* false: inferred, or first_seen stands in */
	int64_t updated;
	int64_t first_seen;
	struct article_keys keys;
};

/* Is it known when it was published, be it only by what its page shows ("12
 * Nov", "3 hours ago")? Else it is when we saw it. */
static inline bool article_dated(const struct article *art)
{
	return art->published_known || art->published < art->first_seen;
}

#define ARTICLE_POLLS 1800 /* seconds between two that tell what is later */

/* Which of the two is later is not known: one has no date, and they were seen
 * together, as at the first poll of a source. */
static inline bool article_order_open(
    const struct article *x, const struct article *y)
{
	int64_t apart = x->first_seen - y->first_seen;
	return (!article_dated(x) || !article_dated(y)) &&
	       apart < ARTICLE_POLLS && -apart < ARTICLE_POLLS;
}

#endif
