/* SPDX-License-Identifier: MIT */
/* gazetted: what the files of store/ share. */
#ifndef GZ_STORE_STATE_H
#define GZ_STORE_STATE_H

#include "base/clock.h"
#include "store/claims.h"
#include "store/db.h"
#include "store/journal.h"
#include "store/keys.h"
#include "store/outbox.h"

struct tally;

struct store {
	struct db *db;
	struct arena *a;
	int lock_fd; /* -1: reading */
	bool beside; /* the pid in the lock is another's */
	bool at_home;
	bool cut_short; /* whoever wrote before did not end */
	bool empty;	/* reading a state that does not exist */
	struct str secret;
	struct token_keys keys;
	struct str machine;

	/* Durable in the journal, not yet in the database (outbox.c). */
	struct claims claims;
	struct journal *journal; /* NULL: reading */
	int64_t taken;		 /* the last epoch that the database has */
	struct arena *pending_a;
	journal_records pending;
	struct tally *tally;  /* or NULL (tally.h) */
	int64_t data_version; /* moves when others write (suppress.c) */
	struct outbox_expiries expired;
	int64_t forgotten; /* records that were pending and are not */
	bool misfit;	   /* one of them was not what the database expects */
};

/* Reads st->keys; the secret is there. */
int token_keys_read(struct store *st, struct err *e) MUST_CHECK;

/* Inside a transaction: an article is news once more, after all that was
 * sighted; who was told of it is known (stories.c). */
int sight_anew(struct store *st, int64_t article, struct err *e) MUST_CHECK;

/* Inside a transaction that settles the delivery: its refusal is to be heard of
 * (refusals.c). */
int refusal_add(
    struct store *st, const struct outbox_event *ev, struct err *e) MUST_CHECK;
/* A relay said no for good to the reader: kept, with the days of its age, from
 * noon to noon, on which it was this no. */
int no_add(struct store *st, const struct outbox_event *ev, int64_t now,
    struct err *e) MUST_CHECK;
/* Whether the relay took any of the digest's messages from when an edition's
 * issue was made until then. */
int refusals_took(struct store *st, int64_t edition, struct str relay,
    int64_t until, bool *out, struct err *e) MUST_CHECK;
/* A refusal that says something of the edition. */
int spurned_add(
    struct store *st, const struct outbox_event *ev, struct err *e) MUST_CHECK;
/* Whether the operator was told of that fault of no relay within a month. */
int fault_known(struct store *st, struct str fault, int64_t now, bool *out,
    struct err *e) MUST_CHECK;
/* Inside a transaction: the operator lets go what a run has held that was
 * killed before it told of that. Who were refused it are held, too. Where whole
 * editions go there is nothing more to tell; of others the rest stays held, and
 * is told of. (spurned.c) */
int spurned_release(
    struct store *st, const struct queue_wish *w, struct err *e) MUST_CHECK;
/* Inside a transaction: nothing is to be told of it. */
int spurned_forget(struct store *st, int64_t edition, struct err *e) MUST_CHECK;

/* Inside a transaction, where a run begins: what a run before had in hand is
 * sent now (routes.c). */
int quotas_begin(struct store *st, int64_t now, struct err *e) MUST_CHECK;
/* Inside a transaction: the clock made a step, by so many seconds, and what was
 * sent in this boot of the machine goes with it. */
int quotas_move(struct store *st, int64_t step, struct err *e) MUST_CHECK;
/* Inside a transaction: what was sent before that instant stays where it is
 * from now on: in another boot, or by a clock that is believed. */
int quotas_stay(struct store *st, int64_t before, struct err *e) MUST_CHECK;
/* Inside a transaction: the clock was ahead by so much in this boot. What was
 * sent in it counts where it would be then, too, should the clock be there
 * again. */
int quotas_haunt(struct store *st, int64_t ahead, struct err *e) MUST_CHECK;
/* Inside a transaction: what no window has any more by the clock of a day ago,
 * `before`, is forgotten; `now` where the clock of then was wrong. */
int quotas_prune(
    struct store *st, int64_t before, int64_t now, struct err *e) MUST_CHECK;

/* What instants in the outbox go by: what the clock said at the last run, which
 * the next compares with its own. Left alone where there was none. */
int outbox_time(struct store *st, int64_t *now, struct err *e) MUST_CHECK;

/* Inside a transaction: an edition's text, with its sum (outbox.c). */
int rendering_add(struct store *st, int64_t edition, struct str message,
    int64_t *out_id, struct err *e) MUST_CHECK;

/* Days of the same no for good that are believed when their time is over. */
#define NOES_ENOUGH 3

/* Of the new delivery d, in SQL: its reader was refused before, so that it goes
 * behind all others. */
#define BEHIND_OF_NEW                                                          \
	"EXISTS (SELECT 1 FROM delivery x WHERE x.subscriber = d.subscriber"   \
	" AND x.reply GLOB '5*')"

/* Of the delivery d, in SQL: its address is suppressed. Who left everything and
 * asks to be back gets the letter that asks whether it was they. */
#define SUPPRESSED                                                             \
	"EXISTS (SELECT 1 FROM suppression x WHERE x.address = d.address AND"  \
	" x.digest IN ('', d.digest) AND NOT (d.digest = '_mail' AND"          \
	" x.reason = 'unsubscribed'))"

/* Of the delivery d, in SQL: its reader still subscribes. Letters to one reader
 * are of no digest. */
#define READS                                                                  \
	"(d.digest GLOB '_*' OR EXISTS (SELECT 1 FROM subscription s WHERE"    \
	" s.subscriber = d.subscriber AND s.digest = d.digest AND s.active = " \
	"1))"

/* The editions of ?1's digest that were made with it. */
#define ISSUE                                                                  \
	" (SELECT x.id FROM edition x JOIN edition y ON y.digest = x.digest"   \
	" AND y.created_at = x.created_at WHERE y.id = ?1)"

/* Inside a transaction: what came of an address that was suppressed at `since`,
 * and is not any more, is undone (undo.c). */
int undo_suppressed(struct store *st, struct str address, int64_t since,
    int64_t now, struct err *e) MUST_CHECK;
/* The same, and its bounces suppress it no more. */
int undo_suppression(struct store *st, struct str address, int64_t since,
    int64_t now, struct err *e) MUST_CHECK;

struct strike_policy;
struct store_return;
struct store_return_done;
struct return_bounce;
/* Inside a transaction: notes the bounce, and what follows from all of its
 * reader's and of its edition's. */
int bounce_add(struct store *st, const struct store_return *r,
    const struct return_bounce *b, struct store_return_done *done,
    struct err *e) MUST_CHECK;
/* Whether an address would be suppressed for the bounces that are counted. */
int bounces_enough(struct store *st, struct str address,
    const struct strike_policy *policy, int64_t now, bool *out,
    struct err *e) MUST_CHECK;

/* Takes what a run that crashed left in the journal; a database that is older
 * than its journal is not at home. */
int outbox_recover(struct store *st, const char *dir, struct err *e) MUST_CHECK;

/* Brings the schema to this version; ERR_CONFIG for a newer one. */
int schema_migrate(struct db *db, struct err *e) MUST_CHECK;
/* The same without writing: ERR_CONFIG where a writer has to migrate. */
int schema_check(struct db *db, struct err *e) MUST_CHECK;
/* An empty state in memory, for reading where there is none yet. */
int schema_in_memory(struct db **out, struct err *e) MUST_CHECK;
/* One that came step by step to an older version, or to this one (0): for
 * tests of the steps. */
int schema_grown(int64_t version, struct db **out, struct err *e) MUST_CHECK;
/* A script that makes all tables of this version. */
extern const char schema_tables[];

int meta_get(struct store *st, struct str key, struct str *out,
    struct err *e) MUST_CHECK;
int meta_set(struct store *st, struct str key, struct str value,
    struct err *e) MUST_CHECK;

/* Columns of struct article, beginning at `col`. */
#define ARTICLE_COLUMNS                                                        \
	"a.id, a.title, a.link, a.canonical, a.guid, a.author,"                \
	" a.summary, a.language, a.image, a.categories, a.published,"          \
	" a.published_known, a.updated, a.first_seen"
#define ARTICLE_N 14
void article_from_row(
    const struct rows *q, struct arena *a, int col, struct article *out);

/* store_window()'s question, for a test of how it is answered. */
extern const char store_window_sql[];

/* Writes a source's state inside a transaction of the caller's. */
int source_write(
    struct store *st, const struct source_state *s, struct err *e) MUST_CHECK;

/* What a subscription's due instants come from; differs where they do. */
struct str sync_spec(struct arena *a, const struct digest *d, struct str zone);
/* By what an address that was forgotten is known in `suppression`: no address
 * looks like it. In the arena. */
struct str sync_forgotten(
    struct arena *a, const struct store *st, struct str address);

/* INSTANT_NONE is NULL in the state. */
static inline int64_t instant_column(const struct rows *q, int col)
{
	return db_null(q, col) ? INSTANT_NONE : db_int(q, col);
}

#endif
