/* SPDX-License-Identifier: MIT */
/* gazetted: how much of an edition came back. */
#include "store/tally.h"

#include "base/arena.h"
#include "base/map.h"
#include "store/state.h"

#define ROWS_MAX 200000 /* of editions beside the latest */

/*
 * Rows by "edition as part", in small letters; what came back of an edition as
 * one thing is read whole, and then has a row with the part "". That of a kind
 * has one for each domain that it was sent to, too, once anybody asks for that.
 */
struct tally {
	struct arena *a, *scratch;
	struct map *rows;
	int64_t edition;    /* of what was added last */
	int64_t none_taken; /* when no message was, by st->forgotten, and 1; or
			       0 */
	bool taken;
};

void tally_drop(struct store *st)
{
	struct tally *t = st->tally;
	st->tally = NULL;
	if (!t)
		return;
	arena_free(&t->scratch);
	struct arena *a = t->a;
	arena_free(&a);
}

static struct tally *tally_of(struct store *st)
{
	if (!st->tally) {
		struct arena *a = arena_new();
		st->tally = arena_new_of(a, struct tally);
		*st->tally = (struct tally){
		    .a = a, .scratch = arena_new(), .rows = map_new(a)};
	}
	return st->tally;
}

struct str tally_domain(struct str address)
{
	ptrdiff_t at = str_rchr(address, '@');
	return str_sub(address, at < 0 ? 0 : (size_t)at, address.n);
}

/* NULL where there is none and none is to be made. */
static struct tally_row *row_of(
    struct tally *t, const struct tally_ask *w, struct str part, bool make)
{
	arena_clear(t->scratch);
	struct str key =
	    str_lower(t->scratch, arena_printf(t->scratch, "%lld %d %.*s",
				      (long long)w->edition, w->as, PRS(part)));
	struct tally_row *r = map_get(t->rows, key);
	if (!r && make) {
		r = arena_new_of(t->a, struct tally_row);
		r->sent = part.n ? 0 : -1;
		map_put(t->rows, str_dup(t->a, key), r);
	}
	return r;
}

/* ---- what came back ---- */

/* What counts as ?2. */
#define AS_KIND	 "kind = ?2 AND " TALLY_COUNTS
#define AS_TOLD	 "kind > 0 AND NOT proved AND ?2 > 0"
#define AS_NOTED "kind = ?2 AND message_id IS NOT NULL"
/* All that is our own fault is one thing. */
#define STATUS "iif(status GLOB '5.7.*', '5.7.', status)"

static const char *read_sql(int as)
{
	switch (as) {
	case TALLY_NOTED:
		return "SELECT " STATUS " AS s, 0, 0 FROM bounce"
		       " WHERE edition = ?1"
		       " AND " AS_NOTED " GROUP BY address, s";
	case TALLY_TOLD:
		return "SELECT '', 0, 0 FROM bounce WHERE edition = ?1"
		       " AND " AS_TOLD " GROUP BY address";
	default:
		return "SELECT address, max(held = 1), max(held = 2)"
		       " FROM bounce WHERE edition = ?1"
		       " AND " AS_KIND " GROUP BY address";
	}
}

struct str tally_status(struct str status)
{
	return str_starts(status, S("5.7.")) ? S("5.7.") : status;
}

static void add(struct tally_row *r, bool held, bool released)
{
	r->back++;
	r->held |= held;
	r->released |= released;
}

static int read_back(
    struct store *st, struct tally *t, const struct tally_ask *w, struct err *e)
{
	struct arena *a = arena_new();
	struct tally_row *all = row_of(t, w, S(""), true);
	struct rows q;
	int rc = db_query(
	    st->db, &q, e, read_sql(w->as), "ii", w->edition, (int64_t)w->as);
	while (rc == 0 && (rc = db_row(&q, e)) > 0) {
		bool held = db_int(&q, 1) != 0, released = db_int(&q, 2) != 0;
		struct str part = db_str(&q, a, 0);
		if (w->as != TALLY_NOTED)
			part = tally_domain(part);
		add(all, held, released);
		if (part.n)
			add(row_of(t, w, part, true), held, released);
		arena_clear(a);
		rc = 0;
	}
	arena_free(&a);
	return rc;
}

static const char *first_sql(int as)
{
#define FIRST(cond)                                                            \
	"SELECT count(*) = 1 AND max(id) = ?3 FROM bounce WHERE"               \
	" address = ?4 AND +edition = ?1 AND " cond
	switch (as) {
	case TALLY_NOTED: return FIRST(AS_NOTED) " AND " STATUS " = ?5";
	case TALLY_TOLD: return FIRST(AS_TOLD) " AND ?5 = ?5";
	default: return FIRST(AS_KIND) " AND ?5 = ?5";
	}
#undef FIRST
}

int tally_add(struct store *st, const struct tally_ask *w,
    struct tally_row **out_all, struct tally_row **out_part, bool *out_first,
    struct err *e)
{
	struct tally *t = tally_of(st);
	int64_t first;
	/* Whoever asked before has rows of the same edition still. */
	if (map_len(t->rows) > ROWS_MAX && t->edition != w->edition) {
		tally_drop(st);
		t = tally_of(st);
	}
	t->edition = w->edition;
	if (db_number(st->db, 0, &first, e, first_sql(w->as), "iiiss",
		w->edition, (int64_t)w->as, db_inserted(st->db), w->address,
		w->part.n ? w->part : S("")) < 0)
		return -1;
	struct tally_row *all = row_of(t, w, S(""), false);
	if (!all) { /* the one that is new is read, too */
		if (read_back(st, t, w, e) < 0)
			return -1;
		all = row_of(t, w, S(""), true);
	} else if (first) {
		add(all, false, false);
		if (w->part.n)
			add(row_of(t, w, w->part, true), false, false);
	}
	*out_all = all;
	*out_first = first != 0;
	if (out_part)
		*out_part = row_of(t, w, w->part, true);
	return 0;
}

/* ---- what was sent ---- */

static int read_sent(
    struct store *st, struct tally *t, const struct tally_ask *w, struct err *e)
{
	struct arena *a = arena_new();
	struct rows q;
	int rc = db_query(st->db, &q, e,
	    "SELECT address FROM delivery WHERE edition = ?", "i", w->edition);
	while (rc == 0 && (rc = db_row(&q, e)) > 0) {
		struct str at = tally_domain(db_str(&q, a, 0));
		if (at.n)
			row_of(t, w, at, true)->sent++;
		arena_clear(a);
		rc = 0;
	}
	arena_free(&a);
	return rc;
}

int tally_sent(
    struct store *st, const struct tally_ask *w, int64_t *out, struct err *e)
{
	struct tally_row *all = row_of(st->tally, w, S(""), true);
	if (all->sent < 0 &&
	    db_number(st->db, 0, &all->sent, e,
		"SELECT count(*) FROM delivery WHERE edition = ?", "i",
		w->edition) < 0)
		return -1;
	if (w->part.n && !all->parts) {
		if (read_sent(st, st->tally, w, e) < 0)
			return -1;
		all->parts = true;
	}
	*out =
	    w->part.n ? row_of(st->tally, w, w->part, true)->sent : all->sent;
	return 0;
}

/* One that was taken stays so. That none was is true until the outbox says
 * more. */
int tally_taken(struct store *st, bool *out, struct err *e)
{
	struct tally *t = tally_of(st);
	int64_t any;
	if (!t->taken && t->none_taken != st->forgotten + 1) {
		if (db_number(st->db, 0, &any, e,
			"SELECT EXISTS (SELECT 1 FROM delivery WHERE state ="
			" 6)",
			"") < 0)
			return -1;
		t->taken = any != 0;
		t->none_taken = st->forgotten + 1;
	}
	*out = t->taken;
	return 0;
}
