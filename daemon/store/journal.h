/* SPDX-License-Identifier: MIT */
/* gazetted: what became of deliveries, durably, before the database has it. */
/*
 * Invariants 5 and 6 want two durable records a message. A commit of the
 * database costs ten times what a message does, so the records go into a file
 * beside it first, which lies there whole and is written over and over: one
 * fdatasync() for all connections, no metadata, no index. The database takes
 * them in hundreds at a time (outbox.c).
 *
 * The records between two such takings are an epoch; epochs count up. Each
 * record carries its epoch and a checksum, so that what is left of earlier
 * ones, or torn by a crash, is not read. The database keeps the number of the
 * last epoch that it has taken:
 *
 *	first record of that epoch or before   nothing to do
 *	of the next                            taken now: the last run crashed
 *	of a later                             the database is an older copy
 *
 * A journal belongs to one thread at a time.
 */
#ifndef GZ_STORE_JOURNAL_H
#define GZ_STORE_JOURNAL_H

#include <stdint.h>

#include "base/err.h"
#include "base/vec.h"
#include "model/edition.h"

struct arena;
struct journal;

struct journal_record {
	struct outbox_event event;
	int64_t at; /* when it happened, UTC seconds */
	/* outbox.c's: armed and sent at one go, to that relay. */
	bool folded;
	struct str route;
};
typedef VEC(struct journal_record) journal_records;

/* Names the journal of a state folder. Nothing is made before the first
 * record. Returns new (free with journal_close). */
struct journal *journal_open(const char *dir);
void journal_close(struct journal **j);

#define JOURNAL_AHEAD 1

/* The records, in order and in the arena, of the epoch that follows the one
 * `taken` last; none where there are none. JOURNAL_AHEAD: the journal is of a
 * later epoch, so `taken` comes from an older copy of the database. ERR_FATAL
 * where the file is there and cannot be read. */
int journal_read(struct journal *j, struct arena *a, int64_t taken,
    journal_records *out, struct err *e) MUST_CHECK;

/* Adds records; once it returns they outlive a power loss. 1: no room, begin
 * a new epoch first. ERR_FATAL: none of them may be believed to be there. */
int journal_add(struct journal *j, int64_t epoch, const struct outbox_event *ev,
    size_t n, int64_t at, struct err *e) MUST_CHECK;

/* The next record is an epoch's first. */
void journal_rewind(struct journal *j);

/* Forgets all records, those of other databases too. ERR_FATAL where it
 * cannot. */
int journal_discard(struct journal *j, struct err *e) MUST_CHECK;

/* Overwrites what is left of records that the database has, `epoch` the last
 * of them; that number alone stays, so an older copy of the database is still
 * found out. ERR_FATAL where it cannot. */
int journal_scrub(struct journal *j, int64_t epoch, struct err *e) MUST_CHECK;

#endif
