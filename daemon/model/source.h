/* SPDX-License-Identifier: MIT */
/* gazetted: a source as configured, and what the state knows of it. */
#ifndef GZ_MODEL_SOURCE_H
#define GZ_MODEL_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"
#include "model/letter.h"

enum source_kind {
	SOURCE_HTTP, /* http:// or https:// */
	SOURCE_FILE, /* file:/absolute/path, or SOURCE_STDIN */
	SOURCE_EXEC, /* a command's output; its url is exec: and the program */
	SOURCE_MAILBOX, /* letters; model/letter.h has the forms of its url */
};

/* What is given to a run on its standard input; one source at most. */
#define SOURCE_STDIN S("file:-")

/* Whether an article's page is fetched for its text. */
enum full_text {
	FULL_AUTO, /* where the feed's text is short or cut */
	FULL_ALWAYS,
	FULL_NEVER,
};

/* By what the operator wants a source's articles told apart. */
enum apart_by {
	APART_AUTO, /* as they prove to be: enum id_policy */
	APART_GUID, /* the guid alone, whatever is in it */
	APART_LINK,
	APART_TITLE, /* and date */
	APART_TEXT,  /* auto; and a new text under the same is a new article */
};

/* Where the articles of a page without a feed are: CSS selectors. With no
 * `item` they are found by themselves; what else is absent is looked for
 * inside the item. */
struct page_rules {
	struct str item, title, link, date, summary;
};

enum source_reading {
	READ_FEED, /* a feed or sitemap, or a page that leads to one */
	READ_PAGE, /* a page that lists articles */
};

/* What most sources set nothing of, and then share. */
struct source_more {
	VEC(struct str) command; /* argv of SOURCE_EXEC */
	struct page_rules rules; /* of READ_PAGE */
	enum letters_done after; /* of SOURCE_MAILBOX, as move_to and split */
	struct str move_to;	 /* folder of LETTERS_MOVE; absent: none */
	bool split;		 /* an article for each linked item */
	VEC(struct str) news;	 /* senders and lists that are told of never */
	bool follow;		 /* ask where its redirects lead */
	struct str user;	 /* HTTP or mailbox login; absent: none */
	struct str password_file, password_command;
	VEC(struct str) token_command; /* argv; of the three one at most */
	struct str article;	/* CSS: the article on its page; or absent */
	VEC(struct str) remove; /* CSS: what is none of it */
};

/* From the config file; const once loaded. Absent strings are {NULL, 0}.
 * Small, for there may be tens of thousands. */
struct source {
	struct str name; /* unique; the source's key in the state */
	struct str url;
	struct str title;    /* for readers; absent: the feed's own */
	struct str section;  /* heading in digests; absent: none */
	struct str language; /* BCP 47; absent: the feed's word */
	const struct source_more *more; /* never NULL */
	double weight;	  /* in ranking, 0.1 .. 10, 1 by default */
	int64_t interval; /* seconds between polls */
	int64_t settle;	  /* seconds that an article waits to be news */
	int first;	  /* articles of the very first poll that are news */
	enum source_kind kind;
	enum source_reading reading;
	enum full_text full_text;
	enum apart_by identity;
	bool allow_private; /* may live on a private or loopback address */
	bool enabled;
};

/* By which of an entry's parts a source's articles are told apart; steps
 * down, never up, when the parts prove bad (invariant 2). */
enum id_policy {
	ID_GUID = 0, /* guid, then link */
	ID_LINK,     /* guids proved bad: canonical link */
	ID_TITLE,    /* links proved bad too: title and date */
};

/* What they proved to be, at the last step down. */
enum id_fault {
	ID_SOUND = 0,
	ID_NONE_GIVEN, /* there are none */
	ID_ALL_ALIKE,  /* one stands for many articles */
	ID_ALL_NEW,    /* articles that were known came with new ones; of a
			* page, links, and the policy stays */
	ID_REFILLED,   /* nothing, but a new text under one is a new article */
	ID_CHOSEN,     /* the operator's choice; the policy stays */
};

/* How well a source's guids and links tell its articles apart. */
struct id_health {
	enum id_policy policy;
	enum id_fault fault;
	int64_t since;	  /* of the last step down; INSTANT_NONE: never */
	int doubt;	  /* documents in a row that spoke against the policy */
	uint64_t doubter; /* the key that the last one used again; 0: none */
};

struct validators { /* opaque, sent back byte for byte */
	struct str etag;
	struct str last_modified;
	uint64_t of; /* hash_content() of the URL that gave them, and to which
		      * alone they go; 0: the one that was asked for */
};

/* From the state. */
struct source_state {
	int64_t id;
	struct str name;
	struct validators validators;
	uint64_t body_hash; /* of the last document that parsed; 0 none */
	struct str title;   /* the feed's own */
	int64_t next_poll;  /* unix seconds */
	int64_t last_poll;  /* INSTANT_NONE: never */
	int64_t last_good;  /* the last poll that brought a document or 304 */
	int64_t fail_since; /* INSTANT_NONE: healthy */
	int fail_count;	    /* polls that failed in a row */
	struct str fail_reason;
	bool reported;	 /* the operator has been told of this failure */
	bool dormant;	 /* 410 Gone: not polled any more */
	bool first_done; /* the first poll's backlog has been taken in */
	struct id_health identity;
	struct str moved_to; /* where permanent redirects point; absent: none */
	int moved_seen;	     /* polls on different days that said so */
	int64_t moved_day;   /* unix days of the last such sighting */
	struct str found;    /* the feed of a page, polled in its place */
	struct str parts;    /* of a sitemap index: run/gather.c's notes */
	struct str queries;  /* of its list's links: group/asked.h's notes */
	/* How seldom the publisher wants to be asked (run/schedule.h). */
	int64_t ttl, max_age; /* seconds, by feed and by HTTP; -1 */
	uint32_t skip;	      /* hours and days, as in struct feed */
	/* For how often it has news: seconds between two polls that brought
	 * some, on average; 0 until there were two. */
	int64_t rhythm;
	int64_t last_news; /* INSTANT_NONE: never */
	int64_t last_full; /* the last document that came whole */
	/* It lists so few that articles came and went between two polls:
	 * seconds between them since, where that helps, else 0; and when it was
	 * seen. */
	int64_t pace, missed_at; /* INSTANT_NONE: never */
	/* Not asked when its turn came, since its host was to be left alone. */
	bool put_off;
	/* Letters that the operator must look at, as model/told.h has them;
	 * absent: none; and when the last one came. */
	struct str notice;
	int64_t notice_at; /* INSTANT_NONE: never */
	struct str
	    unread;   /* what of its last document was left out; or absent */
	bool enabled; /* in the config, and not switched off there */
	/* Of what was read, to be compared with what is written; 0: write all.
	 * To be 0 after the first time. */
	uint64_t stored;
};

#endif
