/* SPDX-License-Identifier: MIT */
/* gazetted: how the state's tables (tables.c) came to be. */
/*
 * Each step of `steps` is a script that takes the state from version i to
 * i + 1; all that are needed run in one transaction with the new number. Steps
 * are never edited once released: a change is a new step.
 */
#include <stdio.h>

#include "store/state.h"

static const char *const steps[] = {
    /* 1 */
    "CREATE TABLE meta(k TEXT PRIMARY KEY, v BLOB NOT NULL) STRICT,"
    " WITHOUT ROWID;"

    "CREATE TABLE source("
    " id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, url TEXT NOT NULL,"
    " enabled INTEGER NOT NULL, interval INTEGER NOT NULL, title TEXT,"
    " etag TEXT, last_modified TEXT, body_hash INTEGER NOT NULL DEFAULT 0,"
    " next_poll INTEGER NOT NULL DEFAULT 0, last_poll INTEGER,"
    " last_good INTEGER, fail_since INTEGER,"
    " fail_count INTEGER NOT NULL DEFAULT 0, fail_reason TEXT,"
    " reported INTEGER NOT NULL DEFAULT 0,"
    " dormant INTEGER NOT NULL DEFAULT 0,"
    " first_done INTEGER NOT NULL DEFAULT 0,"
    " policy INTEGER NOT NULL DEFAULT 0, moved_to TEXT,"
    " moved_seen INTEGER NOT NULL DEFAULT 0,"
    " moved_day INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE INDEX source_due ON source(next_poll)"
    " WHERE enabled = 1 AND dormant = 0;"

    "CREATE TABLE article("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, link TEXT,"
    " canonical TEXT, guid TEXT, author TEXT, summary TEXT, language TEXT,"
    " image TEXT, categories TEXT, published INTEGER NOT NULL,"
    " published_known INTEGER NOT NULL, updated INTEGER,"
    " first_seen INTEGER NOT NULL, source INTEGER NOT NULL,"
    " backlog INTEGER NOT NULL) STRICT;"
    "CREATE TABLE body(article INTEGER PRIMARY KEY REFERENCES article(id),"
    " content TEXT NOT NULL) STRICT;"
    "CREATE TABLE identity(key BLOB PRIMARY KEY, kind INTEGER NOT NULL,"
    " article INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE sighting("
    " seq INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL,"
    " source INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;"
    "CREATE UNIQUE INDEX sighting_once ON sighting(article, source);"

    "CREATE TABLE subscriber("
    " id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE COLLATE NOCASE,"
    " name TEXT, origin TEXT NOT NULL, active INTEGER NOT NULL) STRICT;"
    "CREATE TABLE subscription("
    " id INTEGER PRIMARY KEY, digest TEXT NOT NULL,"
    " subscriber INTEGER NOT NULL REFERENCES subscriber(id),"
    " zone TEXT NOT NULL, language TEXT NOT NULL, format INTEGER NOT NULL,"
    " spec TEXT NOT NULL, cursor INTEGER NOT NULL, due INTEGER NOT NULL,"
    " active INTEGER NOT NULL, UNIQUE(subscriber, digest)) STRICT;"
    "CREATE INDEX subscription_due ON subscription(due) WHERE active = 1;"

    "CREATE TABLE edition("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, digest TEXT NOT NULL,"
    " slot INTEGER NOT NULL, zone TEXT NOT NULL, language TEXT NOT NULL,"
    " format INTEGER NOT NULL, window_from INTEGER NOT NULL,"
    " window_to INTEGER NOT NULL, created_at INTEGER NOT NULL,"
    " utc_offset INTEGER NOT NULL, subject TEXT NOT NULL,"
    " told INTEGER NOT NULL, more INTEGER NOT NULL,"
    " sender TEXT NOT NULL) STRICT;"
    "CREATE TABLE rendering(id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " edition INTEGER NOT NULL REFERENCES edition(id),"
    " message BLOB NOT NULL) STRICT;"
    "CREATE TABLE choice(article INTEGER NOT NULL, edition INTEGER NOT NULL,"
    " rank INTEGER NOT NULL, why TEXT NOT NULL,"
    " PRIMARY KEY(article, edition)) STRICT, WITHOUT ROWID;"

    "CREATE TABLE delivery("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, edition INTEGER NOT NULL,"
    " rendering INTEGER NOT NULL, subscriber INTEGER NOT NULL,"
    " digest TEXT NOT NULL, slot INTEGER NOT NULL, address TEXT NOT NULL,"
    " name TEXT, state INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 0,"
    " repeats INTEGER NOT NULL DEFAULT 0, reply TEXT,"
    " updated_at INTEGER) STRICT;"
    "CREATE UNIQUE INDEX delivery_once ON"
    " delivery(subscriber, digest, slot);"
    "CREATE INDEX delivery_edition ON delivery(edition);"
    "CREATE TABLE outbox("
    " delivery INTEGER PRIMARY KEY, state INTEGER NOT NULL,"
    " tries INTEGER NOT NULL, repeats INTEGER NOT NULL,"
    " next_at INTEGER NOT NULL, since INTEGER NOT NULL) STRICT;"
    /* 0 ready, 3 deferred: what a claim may take */
    "CREATE INDEX outbox_claimable ON outbox(next_at, delivery)"
    " WHERE state IN (0, 3);"

    "CREATE TABLE suppression("
    " address TEXT NOT NULL COLLATE NOCASE, digest TEXT NOT NULL,"
    " reason TEXT NOT NULL, at INTEGER NOT NULL,"
    " PRIMARY KEY(address, digest)) STRICT, WITHOUT ROWID;",

    /* 2: where a source's own URL led to */
    "ALTER TABLE source ADD COLUMN found TEXT;"
    "ALTER TABLE source ADD COLUMN parts TEXT;",

    /* 3: identity that heals itself; articles that settle first. What is
     * asked of a known article stands in a narrow table of its own. */
    "ALTER TABLE source ADD COLUMN id_fault INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE source ADD COLUMN id_since INTEGER;"
    "ALTER TABLE source ADD COLUMN id_doubt INTEGER NOT NULL DEFAULT 0;"
    "CREATE TABLE origin(article INTEGER PRIMARY KEY,"
    " source INTEGER NOT NULL, published INTEGER,"
    " content INTEGER NOT NULL) STRICT;"
    "INSERT INTO origin SELECT id, source,"
    " iif(published_known, published, NULL), 0 FROM article;"
    "CREATE TABLE settling(article INTEGER NOT NULL,"
    " source INTEGER NOT NULL, until INTEGER NOT NULL,"
    " PRIMARY KEY(article, source)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX settling_until ON settling(until);",

    /* 4: what readers want and do not */
    "ALTER TABLE subscription ADD COLUMN filter TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE edition ADD COLUMN filter TEXT NOT NULL DEFAULT '';",

    /* 5: how seldom publishers want to be asked, and hosts that asked to be
     * left alone */
    "ALTER TABLE source ADD COLUMN ttl INTEGER NOT NULL DEFAULT -1;"
    "ALTER TABLE source ADD COLUMN max_age INTEGER NOT NULL DEFAULT -1;"
    "ALTER TABLE source ADD COLUMN skip INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE source ADD COLUMN rhythm INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE source ADD COLUMN last_news INTEGER;"
    "ALTER TABLE source ADD COLUMN last_full INTEGER;"
    "CREATE TABLE held_host(name TEXT PRIMARY KEY, until INTEGER NOT NULL)"
    " STRICT, WITHOUT ROWID;",

    /* 6: summaries that a machine wrote, by the question it was asked */
    "CREATE TABLE machine(key BLOB PRIMARY KEY, article INTEGER NOT NULL,"
    " text TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE INDEX machine_article ON machine(article);",

    /* 7: the letter of a mailbox that asks for the operator */
    "ALTER TABLE source ADD COLUMN notice TEXT;"
    "ALTER TABLE source ADD COLUMN notice_at INTEGER;",

    /* 8: several relays, each with its troubles, and what they have had */
    "ALTER TABLE outbox ADD COLUMN route TEXT NOT NULL DEFAULT '';"
    "CREATE TABLE route(name TEXT PRIMARY KEY, failures INTEGER NOT NULL,"
    " since INTEGER NOT NULL, not_before INTEGER NOT NULL,"
    " kind INTEGER NOT NULL, reason TEXT NOT NULL, config TEXT NOT NULL)"
    " STRICT, WITHOUT ROWID;"
    "CREATE TABLE spent(name TEXT NOT NULL, width INTEGER NOT NULL,"
    " slot INTEGER NOT NULL, n INTEGER NOT NULL,"
    " PRIMARY KEY(name, width, slot)) STRICT, WITHOUT ROWID;",

    /* 9: what came back. kind: 0 noted, 1 full, 2 gone, 3 complaint; held: 1 by
     * a storm, 2 released by the operator. */
    "CREATE TABLE bounce(id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " address TEXT NOT NULL COLLATE NOCASE, subscriber INTEGER,"
    " edition INTEGER, at INTEGER NOT NULL, kind INTEGER NOT NULL,"
    " proved INTEGER NOT NULL, held INTEGER NOT NULL DEFAULT 0,"
    " status TEXT, words TEXT, message_id TEXT) STRICT;"
    "CREATE INDEX bounce_address ON bounce(address, at);"
    "CREATE INDEX bounce_edition ON bounce(edition, kind);"
    "CREATE TABLE returned(key BLOB PRIMARY KEY, at INTEGER NOT NULL)"
    " STRICT, WITHOUT ROWID;"
    "CREATE TABLE request(id INTEGER PRIMARY KEY,"
    " address TEXT NOT NULL COLLATE NOCASE, digest TEXT NOT NULL,"
    " who TEXT NOT NULL, at INTEGER NOT NULL, expires INTEGER NOT NULL,"
    " done INTEGER NOT NULL DEFAULT 0, done_at INTEGER,"
    " message_id TEXT, done_by TEXT) STRICT;"
    "CREATE INDEX request_who ON request(who, at);"
    "CREATE INDEX request_at ON request(at);"
    "ALTER TABLE subscription ADD COLUMN origin TEXT NOT NULL"
    " DEFAULT 'config';"
    "ALTER TABLE suppression ADD COLUMN message_id TEXT;"
    "ALTER TABLE suppression ADD COLUMN status TEXT;"
    "ALTER TABLE suppression ADD COLUMN words TEXT;"
    "ALTER TABLE suppression ADD COLUMN edition INTEGER;"
    "CREATE INDEX suppression_edition ON suppression(edition)"
    " WHERE edition IS NOT NULL;",

    /* 10: what hosts let programs read of their pages */
    "CREATE TABLE robots(origin TEXT PRIMARY KEY, rules TEXT NOT NULL,"
    " until INTEGER NOT NULL) STRICT, WITHOUT ROWID;",

    /* 11: digests whose editions fail, as the operator was told */
    "CREATE TABLE trouble(digest TEXT NOT NULL, reason TEXT NOT NULL,"
    " since INTEGER NOT NULL, at INTEGER NOT NULL,"
    " PRIMARY KEY(digest, reason)) STRICT, WITHOUT ROWID;",

    /* 12: what was told, found by its edition; what the operator ruled on which
     * articles are one story (y = 0: x is told by itself) */
    "CREATE INDEX choice_told ON choice(edition, article) WHERE rank > 0;"
    "CREATE INDEX edition_digest ON edition(digest, created_at);"
    "CREATE TABLE ruling(x INTEGER NOT NULL, y INTEGER NOT NULL,"
    " apart INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(x, y)) STRICT,"
    " WITHOUT ROWID;",

    /* 13: what each poll of a source changes, though it brings nothing, stands
     * in a narrow table. It is walked through from end to end for those that
     * are due: an index would cost every poll more than that costs a run. */
    "CREATE TABLE turn(source INTEGER PRIMARY KEY, live INTEGER NOT NULL,"
    " next INTEGER NOT NULL, last INTEGER, good INTEGER, last_full INTEGER,"
    " max_age INTEGER NOT NULL) STRICT;"
    "INSERT INTO turn SELECT id, enabled = 1 AND dormant = 0, next_poll,"
    " last_poll, last_good, last_full, max_age FROM source;"
    "DROP INDEX source_due;"
    "ALTER TABLE source DROP COLUMN next_poll;"
    "ALTER TABLE source DROP COLUMN last_poll;"
    "ALTER TABLE source DROP COLUMN last_good;"
    "ALTER TABLE source DROP COLUMN last_full;"
    "ALTER TABLE source DROP COLUMN max_age;",

    /* 14: what relays refused for good and nobody has heard of yet; with which
     * faults, as the operator was told. Old bounces are found by their time. */
    "CREATE TABLE refusal(delivery INTEGER PRIMARY KEY, relay TEXT NOT NULL,"
    " fault TEXT NOT NULL) STRICT;"
    "CREATE TABLE refused(relay TEXT NOT NULL, fault TEXT NOT NULL,"
    " at INTEGER NOT NULL, PRIMARY KEY(relay, fault)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX returned_at ON returned(at);"
    "CREATE INDEX bounce_at ON bounce(at);",

    /* 15: an address can be suppressed for several reasons, each lifted by
     * itself */
    "CREATE TABLE suppression_15("
    " address TEXT NOT NULL COLLATE NOCASE, digest TEXT NOT NULL,"
    " reason TEXT NOT NULL, at INTEGER NOT NULL, message_id TEXT,"
    " status TEXT, words TEXT, edition INTEGER,"
    " PRIMARY KEY(address, digest, reason)) STRICT, WITHOUT ROWID;"
    "INSERT INTO suppression_15 SELECT address, digest, reason, at,"
    " message_id, status, words, edition FROM suppression;"
    "DROP TABLE suppression;"
    "ALTER TABLE suppression_15 RENAME TO suppression;"
    "CREATE INDEX suppression_edition ON suppression(edition)"
    " WHERE edition IS NOT NULL;",

    /* 16: the pages of articles that were asked for */
    "CREATE TABLE page(article INTEGER PRIMARY KEY, etag TEXT,"
    " last_modified TEXT, asks INTEGER NOT NULL, asked INTEGER NOT NULL,"
    " again INTEGER, told INTEGER NOT NULL) STRICT;"
    "CREATE INDEX page_again ON page(again) WHERE again IS NOT NULL;"
    "CREATE INDEX page_asked ON page(asked);",

    /* 17: a reader was told nothing of the editions before the subscription */
    "ALTER TABLE subscription ADD COLUMN joined_after INTEGER NOT NULL"
    " DEFAULT 0;",

    /* 18: sources that list too few for how often they are asked */
    "ALTER TABLE source ADD COLUMN pace INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE source ADD COLUMN missed_at INTEGER;",

    /* 19: a source's last articles, for one that is put out again */
    "CREATE INDEX origin_source ON origin(source);",

    /* 20: messages of an edition that were refused for what they hold */
    "ALTER TABLE edition ADD COLUMN spurned INTEGER NOT NULL DEFAULT 0;",

    /* 21: which URL gave the validators */
    "ALTER TABLE source ADD COLUMN validators_of INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE page ADD COLUMN validators_of INTEGER NOT NULL DEFAULT 0;",

    /* 22: what of its last document was left out */
    "ALTER TABLE source ADD COLUMN unread TEXT;",

    /* 23: what a relay put off, and what it was not asked about, have their
     * turns by turns */
    "DROP INDEX outbox_claimable;"
    "CREATE INDEX outbox_claimable ON outbox(tries > 0, next_at, delivery)"
    " WHERE state IN (0, 3);",

    /* 24: windows slide by smaller steps; what fell into a larger one did so
     * at its end */
    "UPDATE spent SET slot = slot + 58, width = 2 WHERE width = 60;"
    "UPDATE spent SET slot = slot + 1380, width = 60 WHERE width = 1440;",

    /* 25: whether a text is what was written; what is older does not tell */
    "ALTER TABLE rendering ADD COLUMN sum INTEGER;",

    /* 26: by which relay a delivery had its last word, and on how many days
     * that was the same no; who was refused */
    "ALTER TABLE delivery ADD COLUMN relay TEXT;"
    "ALTER TABLE delivery ADD COLUMN noes INTEGER NOT NULL DEFAULT 0;"
    "CREATE INDEX delivery_refused ON delivery(subscriber)"
    " WHERE reply GLOB '5*';",

    /* 27: in doubt, as the operator was told */
    "ALTER TABLE delivery ADD COLUMN promised INTEGER NOT NULL DEFAULT 0;"
    "UPDATE delivery SET promised = 1 WHERE noes > 0 AND id IN"
    " (SELECT delivery FROM outbox WHERE state = 3);",

    /* 28: since when an article's text has stood, where another was replaced */
    "ALTER TABLE origin ADD COLUMN since INTEGER;",

    /* 29: what an answer to the letter does (enum request_kind); those who were
     * told that they left */
    "ALTER TABLE request ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;"
    "UPDATE request SET kind = 1 WHERE EXISTS (SELECT 1 FROM suppression x"
    " WHERE x.address = request.address AND x.at = request.at"
    " AND x.reason = 'unsubscribed');",

    /* 30: what goes behind all others says so, and the others go by their age
     */
    "ALTER TABLE outbox ADD COLUMN behind INTEGER NOT NULL DEFAULT 0;"
    "UPDATE outbox SET behind = 1 WHERE next_at = 1 OR (next_at > 1 AND"
    " delivery IN (SELECT id FROM delivery WHERE reply GLOB '5*'));"
    "UPDATE outbox SET next_at = coalesce((SELECT e.created_at - 1 FROM"
    " delivery d JOIN edition e ON e.id = d.edition WHERE d.id ="
    " outbox.delivery), 0) WHERE next_at <= 1;"
    "DROP INDEX outbox_claimable;"
    "CREATE INDEX outbox_claimable ON"
    " outbox(iif(behind, 2, tries > 0), next_at, delivery)"
    " WHERE state IN (0, 3);",

    /* 31: how many of a slot stand in another one, too; what is in hand */
    "ALTER TABLE spent ADD COLUMN again INTEGER NOT NULL DEFAULT 0;"
    "CREATE INDEX spent_in_hand ON spent(slot)"
    " WHERE slot = 9223372036854775807;",

    /* 32: sources whose turn was skipped for their host's sake */
    "ALTER TABLE source ADD COLUMN put_off INTEGER NOT NULL DEFAULT 0;",

    /* 33: letters that were kept back and are news, until they are read */
    "CREATE TABLE asked_letter(source INTEGER NOT NULL,"
    " message_id TEXT NOT NULL, place TEXT NOT NULL,"
    " PRIMARY KEY(source, message_id)) STRICT, WITHOUT ROWID;",

    /* 34: what was sent in this boot of the machine */
    "CREATE TABLE spent_by(name TEXT NOT NULL, width INTEGER NOT NULL,"
    " slot INTEGER NOT NULL, n INTEGER NOT NULL,"
    " again INTEGER NOT NULL DEFAULT 0, here INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY(name, width, slot, here)) STRICT, WITHOUT ROWID;"
    "INSERT INTO spent_by SELECT name, width, slot, n, again, 0 FROM spent;"
    "DROP TABLE spent; ALTER TABLE spent_by RENAME TO spent;"
    "CREATE INDEX spent_in_hand ON spent(slot)"
    " WHERE slot = 9223372036854775807;",

    /* 35: whose key was used again last; what all links of a list ask for */
    "ALTER TABLE source ADD COLUMN id_doubter INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE source ADD COLUMN queries TEXT;",

    /* 36: what was told of articles that were edited since */
    "CREATE TABLE told_text(article INTEGER NOT NULL,"
    " edition INTEGER NOT NULL, title TEXT NOT NULL, summary TEXT,"
    " PRIMARY KEY(article, edition)) STRICT, WITHOUT ROWID;",

    /* 37: columns of the key come first, for SQLite 3.40 takes such a table
     * without a rowid for damaged where they do not */
    "CREATE TABLE spent_by(name TEXT NOT NULL, width INTEGER NOT NULL,"
    " slot INTEGER NOT NULL, here INTEGER NOT NULL DEFAULT 0,"
    " n INTEGER NOT NULL, again INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY(name, width, slot, here)) STRICT, WITHOUT ROWID;"
    "INSERT INTO spent_by(name, width, slot, here, n, again)"
    " SELECT name, width, slot, here, n, again FROM spent;"
    "DROP TABLE spent; ALTER TABLE spent_by RENAME TO spent;"
    "CREATE INDEX spent_in_hand ON spent(slot)"
    " WHERE slot = 9223372036854775807;",

    /* 38: who had a message that is asked for again; since when a suppression
     * is to be undone, where that is before it */
    "ALTER TABLE delivery ADD COLUMN had INTEGER NOT NULL DEFAULT 0;"
    "UPDATE delivery SET had = 1 WHERE state = 0 AND"
    " (reply GLOB '2*' OR reply GLOB 'taken by *');"
    "ALTER TABLE suppression ADD COLUMN since INTEGER;",

    /* 39: the article that leads the story of one, or had told it */
    "ALTER TABLE choice ADD COLUMN story INTEGER NOT NULL DEFAULT 0;"
    "UPDATE choice SET story = CAST(substr(why, 23) AS INTEGER)"
    " WHERE why GLOB 'same story as article *';"
    "UPDATE choice SET story ="
    " CAST(substr(why, instr(why, '(article ') + 9) AS INTEGER)"
    " WHERE why GLOB 'left out: edition * (article *) told it*';"
    "UPDATE choice SET story ="
    " CAST(substr(why, instr(why, ' article ') + 9) AS INTEGER)"
    " WHERE why GLOB 'left out: same * as article [0-9]*';",
};

#define VERSION (int64_t)(sizeof(steps) / sizeof(*steps))

static int version_of(struct db *db, int64_t *out, struct err *e)
{
	if (db_number(db, 0, out, e, "PRAGMA user_version", "") < 0)
		return -1;
	if (*out > VERSION)
		return err_set(e, ERR_CONFIG,
		    "the state is of version %lld and this gazetted knows "
		    "only %lld; install the newer program",
		    (long long)*out, (long long)VERSION);
	return 0;
}

static int grow(struct db *db, int64_t from, int64_t to, struct err *e)
{
	char pragma[64];
	for (int64_t v = from; v < to; v++)
		if (db_script(db, e, steps[v]) < 0)
			return -1;
	snprintf(
	    pragma, sizeof(pragma), "PRAGMA user_version=%lld", (long long)to);
	return db_script(db, e, pragma);
}

static int to_this_version(struct db *db, int64_t version, struct err *e)
{
	if (version)
		return grow(db, version, VERSION, e);
	return db_script(db, e, schema_tables) < 0
		   ? -1
		   : grow(db, VERSION, VERSION, e);
}

int schema_migrate(struct db *db, struct err *e)
{
	int64_t v;
	if (version_of(db, &v, e) < 0)
		return -1;
	if (v == VERSION)
		return 0;
	if (db_begin(db, e) < 0)
		return -1;
	return db_finish(db, to_this_version(db, v, e), "migrate", e);
}

int schema_check(struct db *db, struct err *e)
{
	int64_t v;
	if (version_of(db, &v, e) < 0)
		return -1;
	if (v < VERSION)
		return err_set(e, ERR_CONFIG,
		    "the state is of an older version; the next `gazetted "
		    "run` brings it up to date");
	return 0;
}

int schema_in_memory(struct db **out, struct err *e)
{
	if (db_open(":memory:", DB_WRITE, out, e) < 0)
		return -1;
	if (schema_migrate(*out, e) < 0) {
		db_close(out);
		return -1;
	}
	return 0;
}

int schema_grown(int64_t version, struct db **out, struct err *e)
{
	if (db_open(":memory:", DB_WRITE, out, e) < 0)
		return -1;
	if (grow(*out, 0, version ? version : VERSION, e) < 0) {
		db_close(out);
		return -1;
	}
	return 0;
}
