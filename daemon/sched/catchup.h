/* SPDX-License-Identifier: MIT */
/* gazetted: what becomes of an edition that was missed. */
/*
 * After the machine slept, several slots may have passed. Only the latest
 * counts: an edition holds all articles since the last one, so those of
 * earlier missed slots would be empty. The policy says what lateness does:
 *
 *	send		    the latest missed slot is sent however late it is
 *	merge		    one more than CATCHUP_GRACE late is passed over
 *	skip after 6h	    one more than that late is passed over
 *
 * Passed over means: no edition for the slot, its articles stay and roll into
 * the next slot's edition. Nothing is ever lost.
 *
 *	int64_t due = schedule_due(&s, zone, last_slot, now);
 *	switch (catchup_decide(&policy, due, now)) {
 *	case CATCHUP_FIRE: make the edition of slot `due`; last_slot = due
 *	case CATCHUP_PASS: last_slot = due
 *	case CATCHUP_IDLE: nothing is due
 *	}
 */
#ifndef GZ_SCHED_CATCHUP_H
#define GZ_SCHED_CATCHUP_H

#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

struct arena;

#define CATCHUP_GRACE	 3600	 /* seconds, for "merge" */
#define CATCHUP_SKIP_MIN 60	 /* seconds; cron may come a minute late */
#define CATCHUP_SKIP_MAX 2592000 /* 30 days */

enum catchup_kind { CATCHUP_SEND, CATCHUP_MERGE, CATCHUP_SKIP };

struct catchup {
	enum catchup_kind kind;
	int64_t late; /* seconds, for CATCHUP_SKIP */
};

enum catchup_verdict { CATCHUP_IDLE, CATCHUP_FIRE, CATCHUP_PASS };

/* ERR_CONFIG with the three forms. */
int catchup_parse(
    struct str text, struct catchup *out, struct err *e) MUST_CHECK;

/* The normal form, in the arena. */
struct str catchup_text(struct arena *a, const struct catchup *c);

/* What to do about the slot `due` (INSTANT_NONE: nothing is due) at `now`.
 * Exactly at the limit it still fires. */
enum catchup_verdict catchup_decide(
    const struct catchup *c, int64_t due, int64_t now);

#endif
