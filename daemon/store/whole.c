/* SPDX-License-Identifier: MIT */
/* gazetted: whether the state is whole. */
/*
 * Of invariant 8. A page that a disk lost reads as if nobody was there: who is
 * in it is neither written to nor missed. So the tables that say who gets what
 * are read before anything is made or sent, which nobody notices beside that;
 * and once a day, and behind a run that did not end, so are all of which a part
 * that is gone would go unnoticed. Not the texts and what they are known by,
 * which are large: what is gone there is told again, or missed where it is.
 */
#include "base/arena.h"
#include "store/state.h"

#define DAY	 86400
#define ROWS_MAX 1000000 /* of a table that grows: a second or two */

struct look {
	const char *table, *check;
	const char *rows; /* about how many, cheaply; NULL: never many */
};
#define LOOK(t) #t, "PRAGMA integrity_check(" #t ")"
/* each by the end of its index */
#define ROWS(t, id)                                                            \
	"SELECT (SELECT max(" #id ") FROM " #t ")"                             \
	" - (SELECT min(" #id ") FROM " #t ")"

static const struct look waiting[] = {{LOOK(outbox), NULL}};
static const struct look sending[] = {
    {LOOK(subscriber), NULL},
    {LOOK(subscription), NULL},
    {LOOK(suppression), NULL},
    {LOOK(edition), NULL},
};
static const struct look daily[] = {
    {LOOK(meta), NULL},
    {LOOK(source), NULL},
    {LOOK(turn), NULL},
    {LOOK(request), NULL},
    {LOOK(bounce), ROWS(bounce, id)},
    {LOOK(delivery), ROWS(delivery, id)},
    {LOOK(sighting), ROWS(sighting, seq)},
};

/* The first thing that is amiss, where SQLite says which page before. */
static struct str fault(struct str line)
{
	struct str rest = line, first;
	str_split(&rest, '\n', &first);
	return str_starts(first, S("***")) && rest.n ? rest : first;
}

static int examine(struct store *st, const struct look *l, struct err *e)
{
	struct rows q;
	int64_t rows = 0;
	if (l->rows && db_number(st->db, 0, &rows, e, l->rows, "") < 0)
		return -1;
	if (rows > ROWS_MAX)
		return 0;
	if (db_query(st->db, &q, e, l->check, "") < 0)
		return -1;
	int rc = db_row(&q, e);
	if (rc <= 0)
		return rc;
	struct arena *a = arena_new();
	struct str line = db_str(&q, a, 0);
	db_end(&q);
	rc = str_eq(line, S("ok"))
		 ? 0
		 : db_damaged(st->db, l->table, fault(line), e);
	arena_free(&a);
	return rc;
}

static int examine_all(
    struct store *st, const struct look *all, size_t n, struct err *e)
{
	for (size_t i = 0; i < n; i++)
		if (examine(st, &all[i], e) < 0)
			return -1;
	return 0;
}
#define EXAMINE(st, all, e)                                                    \
	examine_all(st, all, sizeof(all) / sizeof(*(all)), e)

/* Of deliveries there may be many: of those that wait, each is looked for. */
static int nobody_missing(struct store *st, struct err *e)
{
	int64_t n;
	if (db_number(st->db, 0, &n, e,
		"SELECT count(*) FROM outbox o LEFT JOIN delivery d"
		" ON d.id = o.delivery LEFT JOIN edition x ON x.id = d.edition"
		" WHERE d.id IS NULL OR x.id IS NULL",
		"") < 0)
		return -1;
	if (!n)
		return 0;
	struct arena *a = arena_new();
	int rc = db_damaged(st->db, "delivery",
	    arena_printf(
		a, "%lld that wait in outbox are not there", (long long)n),
	    e);
	arena_free(&a);
	return rc;
}

/* Whether a run with this config has anything to do with readers. */
static int busy(
    struct store *st, struct str config, int64_t now, bool *out, struct err *e)
{
	struct str had;
	int64_t due;
	if (meta_get(st, S("config"), &had, e) < 0 ||
	    db_number(st->db, 0, &due, e,
		"SELECT EXISTS (SELECT 1 FROM subscription WHERE active = 1"
		" AND due <= ?1) OR EXISTS (SELECT 1 FROM outbox WHERE"
		" state <> ?2 AND next_at <= ?1)",
		"ii", now, (int64_t)DELIVERY_HELD) < 0)
		return -1;
	*out = due || !had.p || !str_eq(had, config);
	return 0;
}

int store_whole(struct store *st, struct str config, int64_t now, struct err *e)
{
	struct str then;
	struct str today = arena_printf(st->a, "%lld", (long long)now / DAY);
	bool sends;
	if (EXAMINE(st, waiting, e) < 0 ||
	    meta_get(st, S("whole"), &then, e) < 0 ||
	    busy(st, config, now, &sends, e) < 0)
		return -1;
	bool all = st->cut_short || !then.p || !str_eq(then, today);
	if ((all || sends) &&
	    (EXAMINE(st, sending, e) < 0 || nobody_missing(st, e) < 0))
		return -1;
	if (!all)
		return 0;
	if (EXAMINE(st, daily, e) < 0 || meta_set(st, S("whole"), today, e) < 0)
		return -1;
	st->cut_short = false;
	return 0;
}
