/* SPDX-License-Identifier: MIT */
/* gazetted: due subscriptions and frozen editions. */
/*
 * Invariant 3: stories, rendering and recipients of an edition are one
 * commit. Invariant 4: that commit moves the cursors of those it serves.
 * Recipients are written by one statement, so memory does not grow with them.
 */
#include "base/arena.h"
#include "store/state.h"

/* A subscription's reader is not suppressed for its digest or at all. */
#define UNSUPPRESSED                                                           \
	"NOT EXISTS (SELECT 1 FROM suppression x WHERE x.address = u.address"  \
	" AND x.digest IN ('', s.digest))"

/* Which of a digest's editions that still matter a reader was not there for:
 * those up to this one. 0: there for all of them, as nearly everybody is. */
#define JOINED(oldest)                                                         \
	"iif(s.joined_after >= " oldest ", (SELECT e.id FROM edition e"        \
	" WHERE +e.digest = s.digest AND e.id <= s.joined_after"               \
	" ORDER BY e.id DESC LIMIT 1), 0)"

#define IN_GROUP                                                               \
	"s.active = 1 AND s.due = ?1 AND s.digest = ?2 AND s.zone = ?3"        \
	" AND s.language = ?4 AND s.format = ?5 AND s.cursor = ?6"             \
	" AND s.filter = ?7 AND " JOINED("?9") " = ?8"

/* What goes with them. */
#define GROUP_TYPES "isssiisii"
#define GROUP(g)                                                               \
	(g)->due, (g)->digest, (g)->zone, (g)->language, (int64_t)(g)->format, \
	    (g)->cursor, (g)->filter.n ? (g)->filter : S(""),                  \
	    (g)->joined_after, (g)->oldest

/* A digest's oldest edition that still matters, or one behind all. */
#define OLDEST	     "coalesce(r.oldest, 9223372036854775807)"
#define JOINED_GROUP JOINED(OLDEST)

int store_due_groups(struct store *st, struct arena *a, int64_t now,
    int64_t since, edition_groups *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"WITH recent AS MATERIALIZED (SELECT digest, min(id) AS oldest"
		" FROM edition WHERE created_at >= ?2 GROUP BY digest)"
		" SELECT s.digest, s.zone, s.language, s.format, s.due,"
		" s.cursor, s.filter, sum(" UNSUPPRESSED "),"
		" " JOINED_GROUP " AS joined, max(" OLDEST ")"
		" FROM subscription s JOIN subscriber u ON u.id = s.subscriber"
		" LEFT JOIN recent r ON r.digest = s.digest"
		" WHERE s.active = 1 AND s.due <= ?1"
		" GROUP BY s.digest, s.zone, s.language, s.format, s.due,"
		" s.cursor, s.filter, joined"
		" ORDER BY s.due, s.digest, s.zone, joined",
		"ii", now, since) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct edition_group *g = vec_push(a, out);
		g->digest = db_str(&q, a, 0);
		g->zone = db_str(&q, a, 1);
		g->language = db_str(&q, a, 2);
		g->format = (enum mail_format)db_int(&q, 3);
		g->due = db_int(&q, 4);
		g->cursor = db_int(&q, 5);
		g->filter = db_str(&q, a, 6);
		g->count = db_int(&q, 7);
		g->joined_after = db_int(&q, 8);
		g->oldest = db_int(&q, 9);
	}
	return rc;
}

int store_newest_edition(struct store *st, int64_t *out, struct err *e)
{
	return db_number(
	    st->db, 0, out, e, "SELECT coalesce(max(id), 0) FROM edition", "");
}

static int earliest(
    struct store *st, const char *sql, int64_t *t, struct err *e)
{
	int64_t v;
	if (db_number(st->db, INSTANT_MAX, &v, e, sql, "") < 0)
		return -1;
	if (v < *t)
		*t = v;
	return 0;
}

/* By the index, which begins with what is said last. */
#define OPEN                                                                   \
	"SELECT min(next_at) FROM outbox WHERE state IN (0, 3)"                \
	" AND iif(behind, 2, tries > 0) = "

int store_next_due(struct store *st, int64_t *out, struct err *e)
{
	int64_t t = INSTANT_MAX;
	if (earliest(st, "SELECT min(next) FROM turn WHERE live = 1", &t, e) <
		0 ||
	    earliest(st, "SELECT min(due) FROM subscription WHERE active = 1",
		&t, e) < 0 ||
	    earliest(st, OPEN "0", &t, e) < 0 ||
	    earliest(st, OPEN "1", &t, e) < 0 ||
	    earliest(st, OPEN "2", &t, e) < 0 ||
	    earliest(st, "SELECT min(next_at) FROM outbox WHERE state = 4", &t,
		e) < 0)
		return -1;
	*out = t;
	return 0;
}

/* ---- freeze ---- */

static int write_edition(struct store *st, const struct store_freeze *f,
    int64_t *out_id, struct err *e)
{
	const struct edition *ed = f->ed;
	if (db_run(st->db, e,
		"INSERT INTO edition(digest, slot, zone, language, format,"
		" window_from, window_to, created_at, utc_offset, subject,"
		" told, more, sender, filter)"
		" VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
		"sissiiiiisiiss", ed->group.digest, ed->slot, ed->group.zone,
		ed->group.language, (int64_t)ed->group.format, ed->group.cursor,
		ed->window_to, ed->created_at, (int64_t)ed->offset, ed->subject,
		(int64_t)ed->told, (int64_t)ed->more, f->sender,
		ed->group.filter.n ? ed->group.filter : S("")) < 0)
		return -1;
	*out_id = db_inserted(st->db);
	return 0;
}

static int write_choices(
    struct store *st, const struct edition *ed, int64_t id, struct err *e)
{
	vec_each (&ed->choices, c)
		if (db_run(st->db, e,
			"INSERT OR IGNORE INTO choice(article, edition, rank,"
			" why, story) VALUES(?, ?, ?, ?, ?)",
			"iiisi", c->article, id, (int64_t)c->rank, c->why,
			c->story) < 0)
			return -1;
	return 0;
}

/* ?10 edition, ?11 rendering, ?12 slot. */
static int write_deliveries(struct store *st, const struct edition *ed,
    int64_t id, int64_t rendering, int64_t *out_n, struct err *e)
{
	const struct edition_group *g = &ed->group;
	if (db_run(st->db, e,
		"INSERT OR IGNORE INTO delivery(edition, rendering,"
		" subscriber, digest, slot, address, name, state)"
		" SELECT ?10, ?11, u.id, s.digest, ?12, u.address, u.name, 0"
		" FROM subscription s JOIN subscriber u ON u.id = s.subscriber"
		" WHERE " IN_GROUP " AND " UNSUPPRESSED " ORDER BY s.id",
		GROUP_TYPES "iii", GROUP(g), id, rendering, ed->slot) < 0)
		return -1;
	*out_n = db_changed(st->db);
	return db_run(st->db, e,
	    "INSERT INTO outbox(delivery, state, tries, repeats, next_at,"
	    " since, behind) SELECT d.id, 0, 0, 0, ?2 - 1, ?2, " BEHIND_OF_NEW
	    " FROM delivery d WHERE d.edition = ?1",
	    "ii", id, ed->created_at);
}

/* IN_GROUP's letters are ?1 to ?9, and `s` is the table itself. A reader whom
 * another edition has served for this slot keeps the cursor: what is new since
 * then is still to come. Who was told a first edition is like all others from
 * then on: else groups would split with each who joins. */
static int move_on(struct store *st, const struct edition *ed, int64_t id,
    int64_t next_due, struct err *e)
{
	const struct edition_group *g = &ed->group;
	return db_run(st->db, e,
	    "UPDATE subscription AS s SET due = ?10, cursor = iif(EXISTS"
	    " (SELECT 1 FROM delivery d WHERE d.subscriber = s.subscriber"
	    "  AND d.digest = s.digest AND d.slot = ?12 AND d.edition <> ?13),"
	    " cursor, ?11), joined_after = iif(?14, 0, joined_after)"
	    " WHERE " IN_GROUP,
	    GROUP_TYPES "iiiii", GROUP(g), next_due, ed->window_to, ed->slot,
	    id, (int64_t)(ed->told > 0));
}

static int freeze(struct store *st, const struct store_freeze *f,
    int64_t *out_n, struct err *e)
{
	int64_t id, rendering;
	if (write_edition(st, f, &id, e) < 0 ||
	    rendering_add(st, id, f->message, &rendering, e) < 0)
		return -1;
	if (write_choices(st, f->ed, id, e) < 0 ||
	    write_deliveries(st, f->ed, id, rendering, out_n, e) < 0)
		return -1;
	return move_on(st, f->ed, id, f->next_due, e);
}

int store_freeze(struct store *st, const struct store_freeze *f,
    int64_t *out_deliveries, struct err *e)
{
	int64_t n = 0;
	if (db_begin(st->db, e) < 0 ||
	    db_finish(st->db, freeze(st, f, &n, e), "freeze", e) < 0)
		return -1;
	*out_deliveries = n;
	return 0;
}

static int nothing(
    struct store *st, const struct edition *ed, int64_t next_due, struct err *e)
{
	struct edition row = *ed;
	const struct store_freeze f = {.ed = &row, .sender = S("")};
	int64_t id;
	row.subject = S("");
	if (write_edition(st, &f, &id, e) < 0 ||
	    write_choices(st, ed, id, e) < 0)
		return -1;
	return move_on(st, ed, id, next_due, e);
}

int store_nothing(
    struct store *st, const struct edition *ed, int64_t next_due, struct err *e)
{
	if (db_begin(st->db, e) < 0)
		return -1;
	return db_finish(st->db, nothing(st, ed, next_due, e), "nothing", e);
}

int store_all_left(struct store *st, const struct edition_group *g,
    int64_t before, bool *out, struct err *e)
{
	int64_t others;
	if (db_number(st->db, 0, &others, e,
		"SELECT EXISTS (SELECT 1 FROM subscription s JOIN subscriber u"
		" ON u.id = s.subscriber WHERE " IN_GROUP " AND NOT EXISTS"
		" (SELECT 1 FROM suppression x WHERE x.address = u.address"
		"  AND x.digest IN ('', s.digest) AND x.at < ?10"
		"  AND x.reason IN ('unsubscribed', 'complained')))",
		GROUP_TYPES "i", GROUP(g), before) < 0)
		return -1;
	*out = !others;
	return 0;
}

int store_pass(struct store *st, const struct edition_group *g,
    int64_t next_due, int64_t cursor, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE subscription AS s SET due = ?10, cursor = ?11"
	    " WHERE " IN_GROUP,
	    GROUP_TYPES "ii", GROUP(g), next_due, cursor);
}
