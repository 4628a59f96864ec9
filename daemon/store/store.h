/* SPDX-License-Identifier: MIT */
/* gazetted: the state. */
/*
 * Everything that must survive: what was seen, who was served, what is owed.
 * The invariants kept here (DESIGN's numbers):
 *
 *	1  one commit per document: articles, validators, schedule
 *	2  identity keys stay for ever
 *	3  an edition, its renderings and its deliveries commit together
 *	4  a subscription's cursor moves in the commit that writes its delivery
 *	5  one state per delivery
 *	8  fail closed: what cannot be read, written or locked stops the run
 *	9  a store opened for reading changes not one byte
 *
 * Each function is one transaction: when it fails, nothing of it happened.
 * Failures are ERR_RETRY (locked by another process), ERR_CONFIG (no such
 * folder, permissions, newer schema) or ERR_FATAL (disk full, corrupt), and
 * the message says which file and what to do. No type here belongs to an
 * engine: SQLite is behind it, another may be. A handle is for one thread.
 *
 * Ingest sequence: an article's first sighting by each source gets the next
 * number. Windows, cursors and "new" are all in these numbers, never in dates.
 */
#ifndef GZ_STORE_STORE_H
#define GZ_STORE_STORE_H

#include "base/err.h"
#include "base/vec.h"
#include "model/article.h"
#include "model/digest.h"
#include "model/document.h"
#include "model/edition.h"
#include "model/relay.h"
#include "model/ruling.h"
#include "model/roster.h"
#include "model/subscriber.h"

struct arena;
struct store;

enum store_mode {
	STORE_WRITE, /* takes the lock; creates and migrates */
	STORE_READ,  /* shares; the folder and files stay byte for byte */
	/* Writes beside a run, without its lock, a state that is there: for
	 * store/door.h, store_suppress and what holds and drops of store_queue
	 * alone, whose commits are of moments. */
	STORE_BESIDE,
};

/* Opens the state in folder `dir`. ERR_RETRY "another run is under way (pid
 * N)" where the lock is held. With STORE_READ a state that does not exist yet
 * reads as empty. Returns new (free with store_close). */
int store_open(const char *dir, enum store_mode mode, struct store **out,
    struct err *e) MUST_CHECK;
void store_close(struct store **st);

/* 32 secret bytes made with the state, for tokens and Message-IDs. */
struct str store_secret(const struct store *st);

/* False where this state was made on another machine or restored from a
 * copy (machine id or inode differ, or the journal of the outbox is ahead of
 * it): it must not send by itself (invariant 6). */
bool store_at_home(const struct store *st);
/* The operator said it may: `gazetted run --adopt`. */
int store_adopt(struct store *st, struct err *e) MUST_CHECK;

/* ---- config into state ---- */

struct store_sync {
	struct str fingerprint; /* of the config; equal means nothing to do */
	const struct roster *sources; /* NULL: none */
	const struct digest *digests;
	size_t n_digests;
	const struct subscriber *subscribers;
	size_t n_subscribers;
	int64_t now;
	/* When a subscription is next due; borrowed for the call. INSTANT_MAX
	 * for a schedule that never fires. */
	int64_t (*next_due)(
	    void *ctx, const struct digest *d, struct str zone, int64_t after);
	void *ctx;
};

/* Makes sources, subscribers and subscriptions as configured. What left the
 * config is switched off, not forgotten. A new subscription's cursor is the
 * newest sequence number, or 0 in a state that holds no article yet, so that
 * a first run has something to send. A subscription whose schedule or zone
 * changed gets its due instant anew, after `now`. An address that comes back
 * resumes at the newest number. `out_changed` may be NULL. */
int store_sync(struct store *st, const struct store_sync *s, bool *out_changed,
    struct err *e) MUST_CHECK;

/* ---- sources ---- */

typedef VEC(struct source_state) source_states;

/* Enabled, not dormant, next_poll <= now; up to `limit` of those behind the
 * last one of the call before, which a zeroed struct begins with. */
struct store_due {
	int64_t now;
	size_t limit;
	int64_t after; /* id */
};
int store_due_sources(struct store *st, struct arena *a, struct store_due *due,
    source_states *out, struct err *e) MUST_CHECK;
/* The source of that id, if the same is true of it. */
int store_due_source(struct store *st, struct arena *a, int64_t now, int64_t id,
    source_states *out, struct err *e) MUST_CHECK;
int store_count_due(
    struct store *st, int64_t now, int64_t *out, struct err *e) MUST_CHECK;
int store_all_sources(struct store *st, struct arena *a, source_states *out,
    struct err *e) MUST_CHECK;

/* Enabled, and the operator was told that they fail, or they are gone. */
int store_sick_sources(struct store *st, struct arena *a, source_states *out,
    struct err *e) MUST_CHECK;

/* What the source calls itself; absent where nothing is known of it. */
int store_source_title(struct store *st, struct arena *a, struct str name,
    struct str *out, struct err *e) MUST_CHECK;

/* Hosts that answered "later", and until when. */
struct held_host {
	struct str name;
	int64_t until;
};
typedef VEC(struct held_host) held_hosts;
int store_hold_host(
    struct store *st, struct str host, int64_t until, struct err *e) MUST_CHECK;
/* It answers, so it was one address that it spoke of. */
int store_lift_host(
    struct store *st, struct str host, struct err *e) MUST_CHECK;
/* Those that are still to be left alone. */
int store_held_hosts(struct store *st, struct arena *a, int64_t now,
    held_hosts *out, struct err *e) MUST_CHECK;

/* The rules of a host's robots.txt, while what it said the last time is still
 * good; outputs stay untouched where it is not. */
int store_robots(struct store *st, struct arena *a, struct str origin,
    int64_t now, bool *out_known, struct str *out_rules,
    struct err *e) MUST_CHECK;
int store_robots_keep(struct store *st, struct str origin, struct str rules,
    int64_t until, int64_t now, struct err *e) MUST_CHECK;

/* For `n` entries' keys, what is known; `source` tells other sources apart. */
struct store_known {
	int64_t article[KEY_KINDS];   /* 0: not known */
	int64_t published[KEY_KINDS]; /* as given; INSTANT_NONE: unknown */
	uint64_t content[KEY_KINDS];  /* hash as brought; 0: unknown */
	bool here[KEY_KINDS];	      /* this source has brought it before */
	bool owned[KEY_KINDS];	      /* and it was the first to do so */
};
int store_find(struct store *st, int64_t source,
    const struct article_keys *keys, size_t n, struct store_known *out,
    struct err *e) MUST_CHECK;

typedef VEC(struct article) articles;

/* The last articles that a source was the first to bring, since an instant:
 * newest first, with `id`, `title`, `summary`, `language`, `published`,
 * `published_known` (not where its feed dates it no longer), `first_seen` and
 * `canonical` alone. */
int store_latest(struct store *st, struct arena *a, int64_t source,
    int64_t since, size_t limit, articles *out, struct err *e) MUST_CHECK;

/* What an article says: `title`, `summary`, `content`, `canonical`, `guid`,
 * `image`, `first_seen` and `updated` alone; nothing where it is not there any
 * more.
 * `out_since`: when its text last took another's place; INSTANT_NONE: never. */
int store_words(struct store *st, struct arena *a, int64_t article,
    struct article *out, int64_t *out_since, struct err *e) MUST_CHECK;

/* The titles and summaries that editions told it with, where it was edited
 * since; once each. */
int store_told_as(struct store *st, struct arena *a, int64_t article,
    articles *out, struct err *e) MUST_CHECK;

/* One article of a document. */
enum ingest_kind {
	INGEST_NEW,	/* news: row, keys, sighting */
	INGEST_BACKLOG, /* first poll's old ones: row and keys, no sighting */
	INGEST_SIGHTED, /* known, and new from this source: sighting, keys */
	INGEST_UPDATED, /* known here, text changed: row updated, no sighting;
			 * what `art` has not stays as it is, and what was told
			 * of it is kept */
	INGEST_MOVED,	/* known here by its title alone: keys, and what is
			 * compared with the next */
	INGEST_KEYS,	/* known here, under other keys: keys */
};
struct ingest {
	enum ingest_kind kind;
	int64_t article;	   /* for all but NEW and BACKLOG */
	const struct article *art; /* keys are always taken from here */
	int64_t published;	   /* as given; INSTANT_NONE: not given */
	uint64_t content;	   /* hash of the entry's text, as given */
	int64_t until;	  /* sighted only then (store_settle); 0: at once */
	int64_t instead;  /* NEW: keys of it that led to this article lead to it
			   * from now on; 0: none */
	bool replaced;	  /* UPDATED: and it is another text altogether */
	bool moved_on;	  /* UPDATED: and if it was told it is news again
			   * (RETOLD_MOST) */
	bool readdressed; /* MOVED: its canonical URL is that of `art` now */
};

/* An article that was told and moved on is sighted again for so many seconds
 * after it was seen first, and while fewer editions than this told it. */
#define RETOLD_WITHIN INT64_C(259200)
#define RETOLD_MOST   6

/* Invariant 1. Writes the articles and the source's new state as one. */
int store_ingest(struct store *st, const struct source_state *src,
    const struct ingest *items, size_t n, int64_t now,
    struct err *e) MUST_CHECK;

/* Sights what was put off until `now` or before. Cheap where nothing was. */
int store_settle(struct store *st, int64_t now, struct err *e) MUST_CHECK;

/* An article's text, summary, author and image from its own page, in place
 * of the feed's; `art->id` says which. */
int store_full_text(
    struct store *st, const struct article *art, struct err *e) MUST_CHECK;

/* Where the page of article `art->id` says, or was found, to be: its canonical
 * URL is `art->canonical` from now on, and those of `art->keys` that are set
 * and nobody's lead to it. */
int store_page_address(
    struct store *st, const struct article *art, struct err *e) MUST_CHECK;

/* The source's state alone: a failed poll, a 304. States of many sources are
 * written as one. */
int store_source_states(struct store *st, const struct source_state *src,
    size_t n, struct err *e) MUST_CHECK;

/* ---- editions ---- */

typedef VEC(struct edition_group) edition_groups;

/* Groups of active, unsuppressed subscriptions with due <= now, told apart by
 * which editions made at `since` or later they were there for. */
int store_due_groups(struct store *st, struct arena *a, int64_t now,
    int64_t since, edition_groups *out, struct err *e) MUST_CHECK;

/* When the next source or subscription is due, for a daemon's sleep;
 * INSTANT_MAX where nothing ever is. */
int store_next_due(struct store *st, int64_t *out, struct err *e) MUST_CHECK;

/* The source of that name is due at once. */
int store_source_due(
    struct store *st, struct str name, struct err *e) MUST_CHECK;

int store_newest_seq(struct store *st, int64_t *out, struct err *e) MUST_CHECK;

/* The last edition of all digests; 0: none. */
int store_newest_edition(
    struct store *st, int64_t *out, struct err *e) MUST_CHECK;

/* Several documents in one commit: what stands between the two is durable when
 * the second returns, all of it or, after a failure, nothing. Other writers
 * wait meanwhile, so nothing slow stands between them. Without the first the
 * second does nothing. */
int store_together(struct store *st, struct err *e) MUST_CHECK;
int store_apart(struct store *st, struct err *e) MUST_CHECK;

/* Articles sighted in (from, to] by one of the named sources and not offered
 * to that window's owner before, that is, with no sighting by these sources
 * at or before `from`. In order of sequence; at most `limit`. `content` is
 * left absent: store_content() has it for the few that are told. */
int store_window(struct store *st, struct arena *a, const struct str *sources,
    size_t n_sources, int64_t from, int64_t to, size_t limit, articles *out,
    struct err *e) MUST_CHECK;

/* The first `max` characters of an article's content: HTML as its source gave
 * it, so foreign, and sanitised by whoever shows it. Absent where there is
 * none. In the arena. */
int store_content(struct store *st, struct arena *a, int64_t article,
    size_t max, struct str *out, struct err *e) MUST_CHECK;

/* What a machine wrote, by the key of the question it was asked; absent where
 * nothing is known. In the arena. */
int store_machine_find(struct store *st, struct arena *a,
    const struct key128 *key, struct str *out, struct err *e) MUST_CHECK;
/* Keeps it; `article` is whom it is about. */
int store_machine_keep(struct store *st, int64_t article,
    const struct key128 *key, struct str text, int64_t now,
    struct err *e) MUST_CHECK;

/* Invariants 3 and 4: the edition with its choices, one rendering, a delivery
 * for each unsuppressed subscription of the group, and the group's cursors
 * and due instants moved on, all or nothing. Subscriptions of the group that
 * already have a delivery for this slot get none. */
struct store_freeze {
	const struct edition *ed;
	struct str message; /* rendering, with marks */
	struct str sender;  /* envelope sender of this edition */
	int64_t next_due;
};
int store_freeze(struct store *st, const struct store_freeze *f,
    int64_t *out_deliveries, struct err *e) MUST_CHECK;

/* The slot passes without an edition (too few stories, or skipped): the due
 * instants move. So do the cursors where there was nothing up to `cursor`; the
 * group's own keeps them, and stories roll over. */
int store_pass(struct store *st, const struct edition_group *g,
    int64_t next_due, int64_t cursor, struct err *e) MUST_CHECK;

/* Whether all of the group left by their own wish, before that instant. */
int store_all_left(struct store *st, const struct edition_group *g,
    int64_t before, bool *out, struct err *e) MUST_CHECK;

/* Nothing of a window is to be told, and nothing rolls over: the edition's
 * choices are kept, for `explain`, and the cursors move behind its window. */
int store_nothing(struct store *st, const struct edition *ed, int64_t next_due,
    struct err *e) MUST_CHECK;

/* Digests whose editions cannot be made, and why. `over`: one of that digest
 * was made since it last failed so. */
struct trouble {
	struct str digest, reason;
	int64_t since;
	bool over;
};
typedef VEC(struct trouble) troubles;
/* Notes one; *out_news says that it was not noted before. */
int store_trouble(struct store *st, struct str digest, struct str reason,
    int64_t now, bool *out_news, struct err *e) MUST_CHECK;
int store_trouble_over(
    struct store *st, struct str digest, struct err *e) MUST_CHECK;
int store_troubles(
    struct store *st, struct arena *a, troubles *out, struct err *e) MUST_CHECK;

/* ---- suppression (invariant 11) ---- */

struct suppression {
	struct str address;
	struct str digest; /* absent: all digests */
	struct str reason; /* "unsubscribed", "bounced", "operator", ... */
	int64_t at;
	/* The evidence: of the mail that said so, each absent where there is
	 * none; `edition` is 0 there. */
	struct str message_id, status, words;
	int64_t edition;
};
typedef VEC(struct suppression) suppressions;

/* `digest` absent: all. Each reason stands by itself; writing one that is there
 * keeps the older. */
int store_suppress(
    struct store *st, const struct suppression *s, struct err *e) MUST_CHECK;
/* Lifting it makes an end of the address's strikes too. Who was suppressed for
 * nothing else gets what was made meanwhile, as by store_relent(). */
int store_unsuppress(struct store *st, struct str address, struct str digest,
    int64_t now, bool *out_was, struct err *e) MUST_CHECK;
/* Of an address, or all where it is absent; oldest first. */
int store_suppressions(struct store *st, struct arena *a, struct str address,
    suppressions *out, struct err *e) MUST_CHECK;
/* 1: another process has written since this was asked last, and `*out` are all
 * deliveries that are claimed, not armed, and whose readers are suppressed by
 * now. 0: none has. */
typedef VEC(int64_t) store_ids;
int store_unwanted(struct store *st, struct arena *a, store_ids *out,
    struct err *e) MUST_CHECK;

/* ---- looking ---- */

struct store_counts {
	int64_t sources, failing, dormant;
	int64_t articles, subscribers, subscriptions;
	int64_t editions, deliveries[DELIVERY_STATES];
	int64_t suppressed;
	int64_t last_run, newest_seq, next_due;
	int64_t outage; /* as store_outage() has it */
};
int store_counts(
    struct store *st, struct store_counts *out, struct err *e) MUST_CHECK;

/* Since when no source at all can be reached, as polls found and noted it;
 * INSTANT_NONE: some can. */
int store_outage(
    struct store *st, int64_t *out_since, struct err *e) MUST_CHECK;
int store_note_outage(
    struct store *st, int64_t since, struct err *e) MUST_CHECK;

/* The time of a run that the clock says begins at `now`: that of the run before
 * where the clock has not been set. */
int store_time(
    struct store *st, int64_t now, int64_t *out, struct err *e) MUST_CHECK;

/* A run begins. Since the run before what waits in the outbox has grown older
 * by what the clock says, but by `most` seconds at most, which the next run
 * then counts. Where the clock went back it is as old as before, or, if the
 * clock comes back to where it was, as it was there. In one boot of the machine
 * it is what went by, and what relays had in it goes with the clock; what was
 * before that boot counts from its second run on. *out_ahead: by how many
 * seconds the clock was ahead at the run before, where that was more than a
 * day, else 0. What that run put off is due again: sources and deliveries now,
 * subscriptions when the next sync says. */
struct store_run {
	int64_t now, most;
	const struct boot *boot; /* NULL: not known */
};
int store_begin_run(struct store *st, const struct store_run *run,
    int64_t *out_ahead, struct err *e) MUST_CHECK;

/* Reads all of the database and appends a line for each thing that is not in
 * order. Long where the state is large. */
typedef VEC(struct str) store_faults;
int store_examine(struct store *st, struct arena *a, store_faults *out,
    struct err *e) MUST_CHECK;

/* To be asked before anything that hangs on who reads what: whether the tables
 * that say so are whole. Looked at where something is due, or the config is
 * not the one that was synced last (absent: always); and once a day, and where
 * whoever wrote before did not end, with more of them. ERR_FATAL with the table
 * and what is amiss. */
int store_whole(
    struct store *st, struct str config, int64_t now, struct err *e) MUST_CHECK;

struct store_edition_row {
	int64_t id, slot, created_at;
	struct str digest, zone, subject;
	int64_t told, deliveries, sent, open;
};
typedef VEC(struct store_edition_row) edition_rows;
/* Newest first. */
int store_editions(struct store *st, struct arena *a, size_t limit,
    edition_rows *out, struct err *e) MUST_CHECK;

typedef VEC(struct delivery) deliveries;
/* The outbox and the latest final deliveries of an address or edition (each
 * may be absent / 0), newest first. */
int store_deliveries(struct store *st, struct arena *a, int64_t edition,
    struct str address, size_t limit, deliveries *out,
    struct err *e) MUST_CHECK;

/* Everything about one article. */
struct store_sighting {
	int64_t seq, at;
	struct str source;
};
struct store_choice {
	int64_t edition, slot;
	struct str digest;
	struct str filter; /* of its readers */
	int rank;
	struct str why;
	struct str as; /* its title then; absent: as it is */
};
struct store_explain {
	struct article art;
	bool backlog; /* old at the source's first poll: never news */
	VEC(struct store_sighting) sightings;
	VEC(struct store_choice) choices;
	VEC(struct str) keys;  /* "guid 3f2a...", "url 9c..." */
	source_states sources; /* that brought it; names, how they tell apart */
	rulings ruled;	       /* by the operator */
	int64_t settles;       /* when it will be news; INSTANT_NONE: it is */
	int64_t pruned;	       /* as store_pruned() */
};
/* By article id, or by canonical URL key, or by guid text. Absent: out->art.id
 * is 0. */
int store_explain(struct store *st, struct arena *a, int64_t article,
    const struct key128 *url_key, struct str guid, struct store_explain *out,
    struct err *e) MUST_CHECK;

#endif
