/* SPDX-License-Identifier: MIT */
/* gazetted: a clock that was ahead, and what was put off by it. */
#include "base/arena.h"
#include "store/state.h"

/* A step that is corrected within a day puts off nothing for longer. */
#define AHEAD_MIN 86400
/* A clock that says less (2026-01-01) has not been set, and is not believed. */
#define SET_SINCE INT64_C(1767225600)

/* What a run put off from an instant that is still to come. That slots of
 * digests come once each is the deliveries' own care. */
static const char *const put_off[] = {
    "UPDATE turn SET next = ?1, last = ?1, good = min(good, ?1),"
    " last_full = min(last_full, ?1) WHERE last > ?1",
    "UPDATE outbox SET next_at = ?1 WHERE next_at > ?1 AND state IN (0, 3)",
    "UPDATE outbox SET since = ?1 WHERE since > ?1",
    "UPDATE route SET not_before = ?1 WHERE not_before > ?1",
    "UPDATE page SET asked = min(asked, ?1), again = min(again, ?1)",
    "DELETE FROM held_host WHERE until > ?1 + 86400",
    "DELETE FROM robots WHERE until > ?1 + 86400",
};

/* The next sync sets the instants of subscriptions whose spec is another. */
static const char *const anew[] = {
    "UPDATE subscription SET spec = ''",
    "DELETE FROM meta WHERE k IN ('config', 'last_run')",
};

static int put_right(struct store *st, int64_t now, struct err *e)
{
	for (size_t i = 0; i < sizeof(put_off) / sizeof(*put_off); i++)
		if (db_run(st->db, e, put_off[i], "i", now) < 0)
			return -1;
	for (size_t i = 0; i < sizeof(anew) / sizeof(*anew); i++)
		if (db_run(st->db, e, anew[i], "") < 0)
			return -1;
	return 0;
}

static int last_run(struct store *st, int64_t *out, struct err *e)
{
	struct str text;
	long long last = 0;
	if (meta_get(st, S("last_run"), &text, e) < 0)
		return -1;
	*out = str_to_int(text, 0, INT64_MAX, &last) ? last : 0;
	return 0;
}

/* One that is not believed leaves what the clock said before, with which the
 * next is compared. */
int store_note_run(struct store *st, int64_t now, struct err *e)
{
	int64_t last;
	if (last_run(st, &last, e) < 0)
		return -1;
	if (now < SET_SINCE && last >= SET_SINCE)
		return 0;
	return meta_set(
	    st, S("last_run"), arena_printf(st->a, "%lld", (long long)now), e);
}

int store_ahead(
    struct store *st, int64_t now, int64_t *out_seconds, struct err *e)
{
	int64_t last;
	*out_seconds = 0;
	if (last_run(st, &last, e) < 0)
		return -1;
	if (last - now <= AHEAD_MIN || now < SET_SINCE)
		return 0;
	*out_seconds = last - now;
	if (db_begin(st->db, e) < 0)
		return -1;
	return db_finish(st->db, put_right(st, now, e), "ahead", e);
}
