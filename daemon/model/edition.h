/* SPDX-License-Identifier: MIT */
/* gazetted: one issue of a digest, and its way to a subscriber. */
#ifndef GZ_MODEL_EDITION_H
#define GZ_MODEL_EDITION_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"
#include "model/article.h"
#include "model/subscriber.h"

/* Articles of a story that have one number are surely of one event; of another,
 * and of two that have different ones, that is but likely. */
struct clump {
	int64_t article;
	uint32_t number;
};

/* One or more articles that report the same event. */
struct story {
	const struct article *lead;
	struct str summary;  /* plain text, within the digest's ceiling */
	bool machine;	     /* which wrote the summary */
	int minutes;	     /* to read the lead's whole text; 0: not known */
	struct str section;  /* absent: none */
	struct str source;   /* title of the lead's source */
	struct str lead_why; /* why the lead is with the others */
	VEC(const struct article *) also;
	VEC(struct str) also_why;	  /* the same; beside `also` */
	VEC(struct str) also_source;	  /* titles, beside `also` */
	VEC(struct clump) clumps;	  /* of lead and also; empty: all one */
	VEC(const struct article *) told; /* of it, in earlier editions */
	/* How much of the lead and of each of `also` is not in those told, 0 to
	 * 1; 1 where none was. 0 also for what its source says in another of
	 * them. */
	double lead_fresh;
	VEC(double) also_fresh;
	int64_t update; /* the edition that told of it before; 0: it is new */
};

/* An article that was told before, and by which edition last. */
struct earlier {
	int64_t article, edition;
	int64_t story; /* as of a choice; 0: by itself */
};

struct section {
	struct str title; /* absent: stories without a section */
	VEC(struct story) stories;
};

/* Why an article of the window is in the edition or not; for `explain`. */
struct choice {
	int64_t article;
	int rank;	/* 1..; 0: left out */
	struct str why; /* "chosen: ...", "left out: ...", ... */
	struct str title;
	/* The article that leads its story, or told it in an earlier edition;
	 * 0: itself, or none. */
	int64_t story;
};

/* The subscriptions that share one rendering: same digest, zone, language,
 * format, wants, window and due instant. */
struct edition_group {
	struct str digest, zone, language;
	enum mail_format format;
	struct str filter; /* of the readers: wants_text() */
	int64_t due;	   /* the slot that fires, unix seconds */
	int64_t cursor;	   /* served up to this ingest sequence */
	int64_t count;	   /* subscriptions in it */
	/* What they were told, of editions since `oldest`, came after this
	 * one; 0: all that is of them. */
	int64_t joined_after, oldest; /* ids of editions */
};

/* A picture that travels with the mail. */
struct edition_picture {
	struct str url;	  /* where it is from */
	struct str type;  /* "image/jpeg", "image/png" or "image/gif" */
	struct str bytes; /* absent: it is not to be had, or does not fit */
};

struct edition {
	int64_t id; /* in the state; 0 before */
	struct edition_group group;
	int64_t slot;	    /* unix seconds of the schedule's instant */
	int64_t window_to;  /* ingest sequence; window is (cursor, window_to] */
	int64_t created_at; /* unix seconds; the Date header */
	int offset;	    /* seconds east of UTC, for dates in it */
	VEC(struct section) sections;
	int told;		    /* stories in the sections */
	int more;		    /* stories left out by the budget */
	int sources;		    /* that lead or are beside a lead */
	VEC(struct earlier) before; /* what its readers were told already */
	VEC(struct choice) choices;
	VEC(struct str) troubles; /* for the operator */
	struct str note;	  /* the editor's, Markdown; absent: none */
	VEC(struct edition_picture)
	pictures;	      /* of its stories, to be sent along */
	VEC(struct str) sick; /* its sources that fail, a line each */
	struct str subject;   /* set by compose */
};

/* A message ready but for the personal parts (see mime/splice.h). */
struct rendering {
	struct str message;    /* CRLF, 7 bit, with marks */
	struct str subject;    /* plain text */
	struct str text, html; /* bodies as rendered, for preview */
};

/* draw:
 *	ready -> claimed -> armed -> sent
 *	  ^         |         |----> refused
 *	  |         |         |----> deferred(n, next) --> ready when due
 *	  |<-crash--'         |----> expired
 *	                      '-crash-> uncertain -> ready | held | skipped
 */
enum delivery_state {
	DELIVERY_READY = 0,
	DELIVERY_CLAIMED,
	DELIVERY_ARMED,
	DELIVERY_DEFERRED,
	DELIVERY_UNCERTAIN,
	DELIVERY_HELD,
	DELIVERY_SENT,	  /* final, as are those below */
	DELIVERY_REFUSED, /* 5xx for this recipient */
	DELIVERY_EXPIRED, /* deferred for too long */
	DELIVERY_SUPPRESSED,
	DELIVERY_SKIPPED, /* uncertain, and on_uncertain = "skip"; dropped; the
			     reader unsubscribed */
	DELIVERY_STATES
};

/* "ready", "claimed", ... in the words above. */
const char *delivery_state_name(enum delivery_state s);

/* One edition to one subscriber. */
struct token_key;
struct delivery {
	int64_t id;
	int64_t edition, rendering, subscriber;
	struct str digest;
	struct str address, name; /* frozen with the edition */
	struct str sender;	  /* envelope sender */
	/* Of the tokens in it; NULL: the state's first. Borrowed. */
	const struct token_key *key;
	int64_t date; /* the Date header, unix seconds */
	int64_t slot;
	int offset;   /* of the Date header */
	int tries;    /* attempts the relay answered with 4xx for it */
	bool put_off; /* before, whether that counted a try or not */
	int repeats;  /* times it was sent again after being uncertain */
	enum delivery_state state;
	int64_t next_at;
	struct str route; /* that had it armed last; bound to it if `repeats` */
	struct str reply; /* the last word on it */
	int noes;	  /* days on which that was a no for good */
	struct str noes_by; /* the relay that had the last word */
	bool promised; /* it will be tried again, as the operator was told */
	bool behind;   /* its reader was refused before: after the others */
};

/* What a worker has to say of one delivery; the journal makes it durable. */
enum outbox_verb {
	OUTBOX_ARM,	  /* the final dot is about to go out */
	OUTBOX_SENT,	  /* reply is the relay's answer */
	OUTBOX_REFUSED,	  /* final for this recipient */
	OUTBOX_DEFER,	  /* this recipient later: counts a try */
	OUTBOX_RETURN,	  /* not attempted, or not its fault: ready again, and
			     where there is a reply behind those that are */
	OUTBOX_UNCERTAIN, /* the dot went out and no answer came */
	OUTBOX_BROKE,	  /* connections break on it: later, no try counted */
	OUTBOX_ROUTE,	  /* moves nothing: reply is the relay that has it */
	OUTBOX_SPURNED,	  /* final for this recipient, for what the message
			     holds: it says something of its edition, too */
	OUTBOX_BEHIND,	  /* refused for good, by whose fault others will tell:
			     ready again, behind them */
	OUTBOX_DOUBTED,	  /* the same, and others say that it may be the
			     relay's: as if connections broke on it */
	OUTBOX_UNWELCOME, /* the recipient's policy, or the relay's; deliver/
			     makes another of it before it is recorded */
	OUTBOX_BARRED,	  /* the same of what the message holds */
	OUTBOX_DAMAGED,	  /* its edition's text is not what it was: likewise */
};

struct outbox_event {
	int64_t delivery;
	enum outbox_verb verb;
	struct str reply; /* borrowed for the call */
};

#endif
