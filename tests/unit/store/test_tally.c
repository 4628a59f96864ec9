/* SPDX-License-Identifier: MIT */
/* gazetted: tests of how much of an edition came back: what is kept of that is
 * what the state says, and many bounces cost no more each than few. */
#include "store/tally.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/arena.h"
#include "base/buf.h"
#include "store/returns.h"
#include "store/state.h"
#include "tap.h"

#define NOW	 INT64_C(1795413600)
#define DAY	 INT64_C(86400)
#define EDITIONS 3

static char dir[128];
static struct arena *a;
static struct err e;

/* Of all readers; `plain`: their envelopes have no token. */
static struct store *begin(int readers, int domains, bool plain)
{
	struct store *st;
	a = arena_new();
	snprintf(dir, sizeof(dir), "/tmp/gazetted-tally.XXXXXX");
	ok(mkdtemp(dir) && store_open(dir, STORE_WRITE, &st, &e) == 0, "%s",
	    e.msg);
	const char *sql = arena_printf(a,
	    "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1"
	    " FROM c WHERE i < %d) INSERT INTO subscriber(id, address,"
	    " name, origin, active) SELECT i, 'r' || i || '@d' || (i %% %d)"
	    " || '.example', '', 'mail', 1 FROM c;"
	    "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1"
	    " FROM c WHERE i < %d) INSERT INTO edition(id, digest, slot,"
	    " zone, language, format, window_from, window_to, created_at,"
	    " utc_offset, subject, told, more, sender) SELECT i, 'daily',"
	    " i, 'UTC', '', 0, 0, 0, %lld + i, 0, 's', 1, 0,"
	    " iif(%d, 'news@example.org', 'news+*@example.org') FROM c;"
	    "INSERT INTO delivery(edition, rendering, subscriber, digest,"
	    " slot, address, state, tries, updated_at) SELECT x.id, 1,"
	    " s.id, 'daily', x.slot, s.address, 6, 1, %lld FROM edition x"
	    " JOIN subscriber s",
	    readers, domains, EDITIONS, (long long)NOW - 7200, plain,
	    (long long)NOW - 3600)
			      .p;
	ok(db_script(st->db, &e, sql) == 0, "%s", e.msg);
	return st;
}

static void end(struct store *st)
{
	char cmd[160];
	store_close(&st);
	snprintf(cmd, sizeof(cmd), "rm -r %s", dir);
	ok(system(cmd) == 0, "%s is gone", dir);
	arena_free(&a);
}

struct step {
	int reader, domains, number;
	int64_t edition;
	enum strike_kind kind;
	bool proved;
	struct str status;
};

static struct store_return_done bounce(struct store *st, const struct step *s)
{
	static const struct strike_policy policy = {
	    .gone_after = 2, .full_after = 1, .full_for = 0, .storm = 20};
	struct arena *own = arena_new();
	struct str key = arena_printf(own, "%d", s->number);
	struct return_bounce b = {.subscriber = s->reader,
	    .address = arena_printf(
		own, "r%d@d%d.example", s->reader, s->reader % s->domains),
	    .kind = s->kind,
	    .proved = s->proved,
	    .edition = s->edition,
	    .status = s->status,
	    .words = S("no")};
	struct store_return r = {.key = hash_key(&key, 1),
	    .message_id = S("<m@example.org>"),
	    .now = NOW + s->number,
	    .policy = &policy,
	    .bounces = &b,
	    .n_bounces = 1};
	struct store_return_done done = {0};
	ok(store_return(st, &r, &done, &e) == 0, "%s", e.msg);
	arena_free(&own);
	return done;
}

/* ---- the same as by the state alone ---- */

static unsigned seed;

static int below(int n)
{
	seed = seed * 1103515245u + 12345u;
	return (int)((seed >> 16) % (unsigned)n);
}

static void otherwise(struct store *st, const struct step *s)
{
	struct arena *own = arena_new();
	int64_t n;
	bool was;
	struct str address = arena_printf(
	    own, "r%d@d%d.example", s->reader, s->reader % s->domains);
	int how = below(3), rc = 0;
	if (how == 0)
		rc = store_release_held(st, NOW, &n, &e);
	else if (how == 1)
		rc = store_unsuppress(st, address, S(""), NOW, &was, &e);
	else
		rc = store_forget(st, address, NOW, &n, &e);
	ok(rc == 0, "%s", e.msg);
	arena_free(&own);
}

/* All that came of it: who is suppressed, what is held, what was told. */
static void outcome(int readers, bool anew, struct buf *told)
{
	static const char *const statuses[] = {
	    "5.1.1", "5.7.1", "5.7.26", "5.6.0"};
	struct store *st = begin(readers, 4, seed % 2);
	ok(db_together(st->db, &e) == 0, "%s", e.msg);
	struct step s = {.domains = 4};
	struct rows q;
	while (s.number++ < 400) {
		s.reader = 1 + below(readers);
		s.edition = 1 + below(EDITIONS);
		s.kind = (enum strike_kind)(
		    (s.reader / 3 + s.edition) % STRIKE_KINDS);
		s.proved = below(3) > 0;
		s.status = str_of(statuses[below(4)]);
		if (anew)
			tally_drop(st); /* nothing is kept */
		if (s.number % 97 == 0)
			otherwise(st, &s);
		struct store_return_done d = bounce(st, &s);
		buf_adds(told,
		    arena_printf(a, "%lld %lld %d %d %lld %lld %lld %lld\n",
			(long long)d.suppressed, (long long)d.storm,
			d.storm_kind, d.storm_at, (long long)d.lifted,
			(long long)d.flood, (long long)d.unwelcome,
			(long long)d.unwelcome_n));
	}
	ok(db_query(st->db, &q, &e,
	       "SELECT id || ' ' || held FROM bounce UNION ALL"
	       " SELECT address || reason FROM suppression WHERE address LIKE"
	       " '%@%' ORDER BY 1",
	       "") == 0,
	    "%s", e.msg);
	while (db_row(&q, &e) > 0) {
		buf_adds(told, db_str(&q, a, 0));
		buf_addc(told, '\n');
	}
	ok(db_apart(st->db, "outcome", &e) == 0, "%s", e.msg);
	end(st);
}

/* Line by line, to the first that differs. */
static void same(struct str got, struct str want, unsigned round)
{
	struct str x, y;
	int line = 0;
	do {
		line++;
		str_split(&got, '\n', &x);
		str_split(&want, '\n', &y);
	} while (str_eq(x, y) && (got.n || want.n));
	is_str(x, y, arena_printf(a, "seed %u, line %d", round, line).p);
}

static void by_the_state(void)
{
	for (unsigned round = 1; round <= 6; round++) {
		struct buf kept = buf_init(1 << 20), anew = buf_init(1 << 20);
		seed = round;
		outcome(20 + (int)round * 20, false, &kept);
		seed = round;
		outcome(20 + (int)round * 20, true, &anew);
		a = arena_new();
		same(buf_str(&kept), buf_str(&anew), round);
		arena_free(&a);
		buf_free(&kept);
		buf_free(&anew);
	}
}

/* ---- many ---- */

static const struct {
	const char *what;
	enum strike_kind kind;
	bool proved;
	int domains;
	struct str status;
} rows[] = {
    {"gone", STRIKE_GONE, true, 40, S_INIT("5.1.1")},
    {"gone, each at another domain", STRIKE_GONE, true, 4000, S_INIT("5.1.1")},
    {"full", STRIKE_FULL, true, 40, S_INIT("5.2.2")},
    {"forged", STRIKE_GONE, false, 40, S_INIT("5.1.1")},
    {"our fault", STRIKE_NOTED, true, 40, S_INIT("5.7.1")},
};

/* The last of so many cost what the first do, but for what each costs by the
 * state's depth. */
static void many(void)
{
	const int readers = 4000, part = 200;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct store *st = begin(readers, rows[i].domains, false);
		struct step s = {.domains = rows[i].domains,
		    .edition = 1,
		    .kind = rows[i].kind,
		    .proved = rows[i].proved,
		    .status = rows[i].status};
		clock_t from = 0, first = 0, last = 0;
		ok(db_together(st->db, &e) == 0, "%s", e.msg);
		while (++s.reader <= readers) {
			s.number = s.reader;
			if (s.reader == part || s.reader == readers - part)
				from = clock();
			bounce(st, &s);
			if (s.reader == 2 * part)
				first = clock() - from;
		}
		last = clock() - from;
		ok(db_apart(st->db, "many", &e) == 0, "%s", e.msg);
		ok(last <= 4 * first, "%s: %ld behind %ld", rows[i].what,
		    (long)last, (long)first);
		end(st);
	}
}

/* What was heard of so many of an edition is undone. */
static long undone(int readers, int64_t n)
{
	static const struct strike_policy policy = {
	    .gone_after = 2, .full_after = 1, .full_for = 0, .storm = 20};
	struct store *st = begin(readers, 40, false);
	struct step s = {.domains = 40,
	    .edition = 1,
	    .kind = STRIKE_GONE,
	    .proved = true,
	    .status = S("5.1.1")};
	struct relented done = {0};
	int64_t *ids = arena_calloc(a, (size_t)n, sizeof(*ids));
	for (int64_t i = 0; i < n; i++)
		ids[i] = i + 1;
	ok(db_together(st->db, &e) == 0, "%s", e.msg);
	while (++s.reader <= readers) {
		s.number = s.reader;
		bounce(st, &s);
	}
	/* The relay's, which no mail told. */
	ok(db_script(st->db, &e,
	       "UPDATE bounce SET message_id = NULL;"
	       "UPDATE delivery SET state = 7, noes = 1, reply = 'no'"
	       " WHERE edition = 1") == 0,
	    "%s", e.msg);
	struct store_relent w = {.issue = 1,
	    .ids = ids,
	    .n = (size_t)n,
	    .policy = &policy,
	    .now = NOW + DAY};
	clock_t from = clock();
	ok(store_relent(st, a, &w, &done, &e) == 0, "%s", e.msg);
	long took = (long)(clock() - from);
	is_int(done.news, 1, "they are in doubt");
	ok(db_apart(st->db, "undone", &e) == 0, "%s", e.msg);
	end(st);
	return took;
}

static void undone_of_many(void)
{
	long few = undone(400, 200), many_more = undone(4000, 200);
	ok(many_more <= 5 * few, "%ld behind %ld", many_more, few);
}

int main(void)
{
	TEST(by_the_state);
	TEST(many);
	TEST(undone_of_many);
	return tap_done();
}
