/* SPDX-License-Identifier: MIT */
/* gazetted: which entries are news and which we have had. */
/*
 * Invariant 2: identity is for ever.
 *
 * An entry has up to four keys (model/article.h): its guid within its source,
 * its canonical URL over all sources, URL but for a session in its path
 * (steady.h) with title over all sources, and title with date within its
 * source. Which of them count is decided per
 * source and document:
 *
 *	guid given and trusted    known by guid, unless all else is new (the
 *	                          publisher uses it again); else by URL and
 *	                          title, with the same date or text (the guids
 *	                          changed); else, where another source brought
 *	                          it, by URL
 *	guid missing or distrusted  known by URL
 *	URL shared by entries of one document, or a site's front page
 *	                          the URL alone says nothing: guid, or URL
 *	                          with title and date
 *	neither guid nor link, or both new (the site moved), or links
 *	distrusted                known by title and date
 *	no guid, no date, and entries of  known by title and text
 *	the document at its URL under
 *	its title say something else
 *	a text that takes the place of another under all that it is known
 *	by                        known by nothing (identity_refill())
 *
 * What another entry of the document is by its own guid this one is not.
 *
 * A source's guids and links are trusted until they prove bad. What is seen
 * in one document (none given, one for all) identity_keys() judges; what only
 * the state can tell (articles that we know, all with new ones; other articles
 * with the old ones) identity_heal() does. Each steps the policy down, guid ->
 *link -> title and date, and never up.
 *
 *	ids = identity_keys(a, source, &feed, titles, &health, &n);
 *	... look the keys up ...
 *	identity_heal(ids, known, n, &health);
 *	article = identity_decide(&ids[i], &known[i]);
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
	uint64_t content; /* hash of its title and text as given */
	struct article_keys keys;
	/* Which of the keys decide by themselves. */
	bool guid_given; /* and trusted */
	bool url_alone;
	bool title_alone;
	bool title_shared;  /* with another of the document, and so its date */
	bool twin;	    /* and its address, so that its guid alone tells */
	bool by_guid_alone; /* by the operator's choice */
};

/* What the operator chose takes the place of what was found out, and makes
 * room for it again; to be called first. */
void identity_choose(struct id_health *health, enum apart_by by);

/* Keys for all entries of a document, in its order; later repeats of an
 * earlier entry of the same document are left out. May step the policy down
 * where the document shows that guids or links are bad; `health->since` is
 * the caller's to set. */
struct identity *identity_keys(struct arena *a, int64_t source,
    const struct feed *f, const struct str *plain_titles,
    struct id_health *health, size_t *out_n);

/* A text without case, space and punctuation: a headline to compare by. */
struct str identity_letters(struct arena *a, struct str title);

/* A plain title without what a small edit changes: case, punctuation, and
 * "(12 comments)" at its end. */
struct str identity_title(struct arena *a, struct str title);

/* The key that an article at this canonical URL has. */
struct key128 identity_url_key(struct str canonical);

/* The keys of a guid and a canonical URL as they would be without the question
 * at their end: "e41.mp3?v=2", "/2026/storm?from=home". Unset for those that
 * have none, or are nothing without it: "/?p=41". */
struct article_keys identity_bare_keys(
    struct arena *a, int64_t source, const struct article *art);

/* Whether a page that was found at, or calls itself, `canonical` can be the one
 * article that was linked as `linked`, both canonical: neither the front page
 * nor a section that the article stands in, at which badly made pages point. */
bool identity_page(struct str canonical, struct str linked);

/* What the state knows under each kind of key. */
struct identity_known {
	int64_t article[KEY_KINDS];   /* its id, or 0 */
	int64_t published[KEY_KINDS]; /* its date as given; INSTANT_NONE */
	uint64_t content[KEY_KINDS];  /* identity.content then; 0: unknown */
	bool here[KEY_KINDS];	      /* this source has brought it before */
	bool owned[KEY_KINDS];	      /* and it was the first to do so */
	/* What it knows the entry by (identity_known_by()) was another article
	 * then: another headline, date and text. */
	bool another;
	int64_t was; /* that other one */
	/* Within hours, under all the keys that it had: edited, if others of
	 * the document are as they were. */
	bool soon;
	/* Its guid is that of what has its address, but for a fragment. */
	bool revised;
	/* What is known under its link and title, or its title alone, has the
	 * same text, but for edits. */
	bool kept;
	/* What has its title, and no date, is of the last days, and has the
	 * same text, which is long: the entry is that. */
	bool same;
	/* What has its title, and no date, stood for days, and the entry has a
	 * new guid and a new link of the same kind: it is announced again. */
	bool recurs;
	/* What it knows the entry by has a text of which this leaves little,
	 * and another date or none ... */
	bool replaced;
	int64_t stood; /* ... so many seconds after it was the first there */
	/* ... and is alone in the feed, or has itself taken another's place, or
	 * is too old to be edited and has not quite the same headline. */
	bool due;
	/* It has a text again that the source's last articles had. */
	bool back;
	/* Several of the source's last articles have its title and address. */
	bool several;
};

/* The kind of key that an entry is known by before all others; KEY_KINDS where
 * none is. */
enum key_kind identity_known_by(const struct identity *id);

/* Its articles are known by their titles where most of their links are new
 * (run/readdressed.c): to be told the operator. True where that is new. */
bool identity_readdressed(struct id_health *health, int64_t now);

/* Is it a feed, which says itself what its entries are? */
bool identity_of_feed(const struct feed *f);

/* Of a list of which most are as they were, what has become another within
 * hours is edited, whatever of it is new, as what is told live is: it is none
 * of `another`. */
void identity_edits(
    const struct identity *ids, struct identity_known *known, size_t n);

/* Entries that are other articles each time, under one guid, link and title, as
 * a menu of the day is: sets `another` for what was replaced where it is due,
 * or where most of the document was. Not where the former text was there for
 * less than about a day, as what is beside an article is; nor for several whose
 * texts were meant to last, or of which some are younger than that: they were
 * written anew.
 */
void identity_refill(
    struct identity_known *known, size_t n, struct id_health *health);

/* Notices guids, or links, that are new for articles we know, in most of a
 * document or in several in a row, or old for ones that are new, twice, and not
 * for one alone of many. Steps the policy down, and has the entries' flags
 * follow it. */
void identity_heal(struct identity *ids, const struct identity_known *known,
    size_t n, struct id_health *health);

/* Steps the policy down for a document that was all new by its keys, and not
 * by its titles. */
void identity_moved(struct id_health *health);

/* The article this entry is, or 0 where it is news. News under a guid or URL
 * that is known takes it over. */
int64_t identity_decide(
    const struct identity *id, const struct identity_known *known);

/* "link, since its guids are new for articles that are not", or NULL where
 * all is well. */
const char *identity_policy_words(const struct id_health *health);

#endif
