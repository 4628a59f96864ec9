/* SPDX-License-Identifier: MIT */
/* gazetted: the state, table by table. */
/*
 * As a new state begins; older ones come to the same by the steps of schema.c,
 * which a test compares. Times are UTC seconds, NULL where there is none.
 */
#include "store/state.h"

const char schema_tables[] =
    /* The secret, the config's fingerprint and the like, by name. */
    "CREATE TABLE meta(k TEXT PRIMARY KEY, v BLOB NOT NULL) STRICT,"
    " WITHOUT ROWID;"

    /* ---- sources ---- */

    "CREATE TABLE source("
    " id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, url TEXT NOT NULL,"
    " enabled INTEGER NOT NULL, interval INTEGER NOT NULL, title TEXT,"
    " etag TEXT, last_modified TEXT, body_hash INTEGER NOT NULL DEFAULT 0,"
    " fail_since INTEGER, fail_count INTEGER NOT NULL DEFAULT 0,"
    " fail_reason TEXT, reported INTEGER NOT NULL DEFAULT 0,"
    " dormant INTEGER NOT NULL DEFAULT 0,"
    " first_done INTEGER NOT NULL DEFAULT 0,"
    " policy INTEGER NOT NULL DEFAULT 0, moved_to TEXT,"
    " moved_seen INTEGER NOT NULL DEFAULT 0,"
    " moved_day INTEGER NOT NULL DEFAULT 0, found TEXT, parts TEXT,"
    " id_fault INTEGER NOT NULL DEFAULT 0, id_since INTEGER,"
    " id_doubt INTEGER NOT NULL DEFAULT 0, ttl INTEGER NOT NULL DEFAULT -1,"
    " skip INTEGER NOT NULL DEFAULT 0, rhythm INTEGER NOT NULL DEFAULT 0,"
    " last_news INTEGER, notice TEXT, notice_at INTEGER,"
    " pace INTEGER NOT NULL DEFAULT 0, missed_at INTEGER,"
    " validators_of INTEGER NOT NULL DEFAULT 0, unread TEXT,"
    " put_off INTEGER NOT NULL DEFAULT 0,"
    " id_doubter INTEGER NOT NULL DEFAULT 0, queries TEXT) STRICT;"
    /* What each poll changes, though it brings nothing; walked from end to end
     * for those that are due: an index would cost every poll more. */
    "CREATE TABLE turn(source INTEGER PRIMARY KEY, live INTEGER NOT NULL,"
    " next INTEGER NOT NULL, last INTEGER, good INTEGER, last_full INTEGER,"
    " max_age INTEGER NOT NULL) STRICT;"
    "CREATE TABLE asked_letter(source INTEGER NOT NULL,"
    " message_id TEXT NOT NULL, place TEXT NOT NULL,"
    " PRIMARY KEY(source, message_id)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE held_host(name TEXT PRIMARY KEY, until INTEGER NOT NULL)"
    " STRICT, WITHOUT ROWID;"
    "CREATE TABLE robots(origin TEXT PRIMARY KEY, rules TEXT NOT NULL,"
    " until INTEGER NOT NULL) STRICT, WITHOUT ROWID;"

    /* ---- articles ---- */

    "CREATE TABLE article("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL, link TEXT,"
    " canonical TEXT, guid TEXT, author TEXT, summary TEXT, language TEXT,"
    " image TEXT, categories TEXT, published INTEGER NOT NULL,"
    " published_known INTEGER NOT NULL, updated INTEGER,"
    " first_seen INTEGER NOT NULL, source INTEGER NOT NULL,"
    " backlog INTEGER NOT NULL) STRICT;"
    "CREATE TABLE body(article INTEGER PRIMARY KEY REFERENCES article(id),"
    " content TEXT NOT NULL) STRICT;"
    /* By what an article is known, for ever (invariant 2). */
    "CREATE TABLE identity(key BLOB PRIMARY KEY, kind INTEGER NOT NULL,"
    " article INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
    /* Who brought it first, and what is asked of one that is known. */
    "CREATE TABLE origin(article INTEGER PRIMARY KEY,"
    " source INTEGER NOT NULL, published INTEGER,"
    " content INTEGER NOT NULL, since INTEGER) STRICT;"
    "CREATE INDEX origin_source ON origin(source);"
    /* What windows go by: the order in which it came to us (invariant 4). */
    "CREATE TABLE sighting("
    " seq INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL,"
    " source INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;"
    "CREATE UNIQUE INDEX sighting_once ON sighting(article, source);"
    "CREATE TABLE settling(article INTEGER NOT NULL,"
    " source INTEGER NOT NULL, until INTEGER NOT NULL,"
    " PRIMARY KEY(article, source)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX settling_until ON settling(until);"
    /* Its own page, as far as it was asked for. */
    "CREATE TABLE page(article INTEGER PRIMARY KEY, etag TEXT,"
    " last_modified TEXT, asks INTEGER NOT NULL, asked INTEGER NOT NULL,"
    " again INTEGER, told INTEGER NOT NULL,"
    " validators_of INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE INDEX page_again ON page(again) WHERE again IS NOT NULL;"
    "CREATE INDEX page_asked ON page(asked);"
    /* Summaries that a machine wrote, by the question it was asked. */
    "CREATE TABLE machine(key BLOB PRIMARY KEY, article INTEGER NOT NULL,"
    " text TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE INDEX machine_article ON machine(article);"
    /* The operator's word on what is one story; y = 0: x is by itself. */
    "CREATE TABLE ruling(x INTEGER NOT NULL, y INTEGER NOT NULL,"
    " apart INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(x, y)) STRICT,"
    " WITHOUT ROWID;"

    /* ---- readers ---- */

    "CREATE TABLE subscriber("
    " id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE COLLATE NOCASE,"
    " name TEXT, origin TEXT NOT NULL, active INTEGER NOT NULL) STRICT;"
    "CREATE TABLE subscription("
    " id INTEGER PRIMARY KEY, digest TEXT NOT NULL,"
    " subscriber INTEGER NOT NULL REFERENCES subscriber(id),"
    " zone TEXT NOT NULL, language TEXT NOT NULL, format INTEGER NOT NULL,"
    " spec TEXT NOT NULL, cursor INTEGER NOT NULL, due INTEGER NOT NULL,"
    " active INTEGER NOT NULL, filter TEXT NOT NULL DEFAULT '',"
    " origin TEXT NOT NULL DEFAULT 'config',"
    " joined_after INTEGER NOT NULL DEFAULT 0,"
    " UNIQUE(subscriber, digest)) STRICT;"
    "CREATE INDEX subscription_due ON subscription(due) WHERE active = 1;"
    /* Each reason by itself; digest '': all of them. */
    "CREATE TABLE suppression("
    " address TEXT NOT NULL COLLATE NOCASE, digest TEXT NOT NULL,"
    " reason TEXT NOT NULL, at INTEGER NOT NULL, message_id TEXT,"
    " status TEXT, words TEXT, edition INTEGER, since INTEGER,"
    " PRIMARY KEY(address, digest, reason)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX suppression_edition ON suppression(edition)"
    " WHERE edition IS NOT NULL;"
    /* Letters that wait for an answer (enum request_kind). */
    "CREATE TABLE request(id INTEGER PRIMARY KEY,"
    " address TEXT NOT NULL COLLATE NOCASE, digest TEXT NOT NULL,"
    " who TEXT NOT NULL, at INTEGER NOT NULL, expires INTEGER NOT NULL,"
    " done INTEGER NOT NULL DEFAULT 0, done_at INTEGER, message_id TEXT,"
    " done_by TEXT, kind INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE INDEX request_who ON request(who, at);"
    "CREATE INDEX request_at ON request(at);"

    /* ---- editions ---- */

    "CREATE TABLE edition("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, digest TEXT NOT NULL,"
    " slot INTEGER NOT NULL, zone TEXT NOT NULL, language TEXT NOT NULL,"
    " format INTEGER NOT NULL, window_from INTEGER NOT NULL,"
    " window_to INTEGER NOT NULL, created_at INTEGER NOT NULL,"
    " utc_offset INTEGER NOT NULL, subject TEXT NOT NULL,"
    " told INTEGER NOT NULL, more INTEGER NOT NULL,"
    " sender TEXT NOT NULL, filter TEXT NOT NULL DEFAULT '',"
    " spurned INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE INDEX edition_digest ON edition(digest, created_at);"
    "CREATE TABLE rendering(id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " edition INTEGER NOT NULL REFERENCES edition(id),"
    " message BLOB NOT NULL, sum INTEGER) STRICT;"
    /* Why an article is in it, or is not: rank 0; with which it is told, or was
     * before (story 0: by itself). */
    "CREATE TABLE choice(article INTEGER NOT NULL, edition INTEGER NOT NULL,"
    " rank INTEGER NOT NULL, why TEXT NOT NULL,"
    " story INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY(article, edition)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX choice_told ON choice(edition, article) WHERE rank > 0;"
    /* An article as it was until that edition, which is the last that told
     * it so: it was edited since. */
    "CREATE TABLE told_text(article INTEGER NOT NULL,"
    " edition INTEGER NOT NULL, title TEXT NOT NULL, summary TEXT,"
    " PRIMARY KEY(article, edition)) STRICT, WITHOUT ROWID;"
    /* Digests whose editions fail, as the operator was told. */
    "CREATE TABLE trouble(digest TEXT NOT NULL, reason TEXT NOT NULL,"
    " since INTEGER NOT NULL, at INTEGER NOT NULL,"
    " PRIMARY KEY(digest, reason)) STRICT, WITHOUT ROWID;"

    /* ---- deliveries ---- */

    "CREATE TABLE delivery("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, edition INTEGER NOT NULL,"
    " rendering INTEGER NOT NULL, subscriber INTEGER NOT NULL,"
    " digest TEXT NOT NULL, slot INTEGER NOT NULL, address TEXT NOT NULL,"
    " name TEXT, state INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 0,"
    " repeats INTEGER NOT NULL DEFAULT 0, reply TEXT,"
    " updated_at INTEGER, relay TEXT, noes INTEGER NOT NULL DEFAULT 0,"
    " promised INTEGER NOT NULL DEFAULT 0,"
    " had INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE UNIQUE INDEX delivery_once ON"
    " delivery(subscriber, digest, slot);"
    "CREATE INDEX delivery_edition ON delivery(edition);"
    "CREATE INDEX delivery_refused ON delivery(subscriber)"
    " WHERE reply GLOB '5*';"
    /* Those that are open. 0 ready, 3 deferred: what a claim may take. */
    "CREATE TABLE outbox("
    " delivery INTEGER PRIMARY KEY, state INTEGER NOT NULL,"
    " tries INTEGER NOT NULL, repeats INTEGER NOT NULL,"
    " next_at INTEGER NOT NULL, since INTEGER NOT NULL,"
    " route TEXT NOT NULL DEFAULT '',"
    " behind INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE INDEX outbox_claimable ON"
    " outbox(iif(behind, 2, tries > 0), next_at, delivery)"
    " WHERE state IN (0, 3);"
    /* Relays in trouble, and what they have had in a span of time. */
    "CREATE TABLE route(name TEXT PRIMARY KEY, failures INTEGER NOT NULL,"
    " since INTEGER NOT NULL, not_before INTEGER NOT NULL,"
    " kind INTEGER NOT NULL, reason TEXT NOT NULL, config TEXT NOT NULL)"
    " STRICT, WITHOUT ROWID;"
    "CREATE TABLE spent(name TEXT NOT NULL, width INTEGER NOT NULL,"
    " slot INTEGER NOT NULL, here INTEGER NOT NULL DEFAULT 0,"
    " n INTEGER NOT NULL, again INTEGER NOT NULL DEFAULT 0,"
    " PRIMARY KEY(name, width, slot, here)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX spent_in_hand ON spent(slot)"
    " WHERE slot = 9223372036854775807;"
    /* What was refused for good and nobody has heard of yet; with which
     * faults, as the operator was told. */
    "CREATE TABLE refusal(delivery INTEGER PRIMARY KEY, relay TEXT NOT NULL,"
    " fault TEXT NOT NULL) STRICT;"
    "CREATE TABLE refused(relay TEXT NOT NULL, fault TEXT NOT NULL,"
    " at INTEGER NOT NULL, PRIMARY KEY(relay, fault)) STRICT, WITHOUT ROWID;"

    /* ---- what came back ---- */

    "CREATE TABLE bounce(id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " address TEXT NOT NULL COLLATE NOCASE, subscriber INTEGER,"
    " edition INTEGER, at INTEGER NOT NULL, kind INTEGER NOT NULL,"
    " proved INTEGER NOT NULL, held INTEGER NOT NULL DEFAULT 0, status TEXT,"
    " words TEXT, message_id TEXT) STRICT;"
    "CREATE INDEX bounce_address ON bounce(address, at);"
    "CREATE INDEX bounce_edition ON bounce(edition, kind);"
    "CREATE INDEX bounce_at ON bounce(at);"
    /* Mails that were dealt with. */
    "CREATE TABLE returned(key BLOB PRIMARY KEY, at INTEGER NOT NULL)"
    " STRICT, WITHOUT ROWID;"
    "CREATE INDEX returned_at ON returned(at);";
