/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what relays had, and of how they are. */
#include <stdlib.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/rng.h"
#include "store/prune.h"
#include "store/routes.h"
#include "store/state.h"
#include "tap.h"

#define NOW INT64_C(1795413600)

static char dir[] = "/tmp/gazetted-routes-XXXXXX";
static struct arena *a;
static struct store *st;
static struct err e;

static void begin(void)
{
	ok(mkdtemp(dir) != NULL, "a folder");
	a = arena_new();
	ok(store_open(dir, STORE_WRITE, &st, &e) == 0, "%s", e.msg);
}

static void end(void)
{
	struct str rm = arena_printf(a, "rm -rf %s", dir);
	store_close(&st);
	ok(system(rm.p) == 0, "cleared");
	arena_free(&a);
}

static int64_t room(const struct rate *r, int64_t now, int64_t *out_frees)
{
	int64_t n = -1, frees = 0;
	ok(store_room(st, S("x"), r, now, 1000, &n, &frees, &e) == 0, "%s",
	    e.msg);
	if (out_frees)
		*out_frees = frees;
	return n;
}

static void give(const struct rate *r, int64_t n)
{
	ok(store_give(st, S("x"), r, n, &e) == 0, "%s", e.msg);
}

static void settle(
    const struct rate *r, int64_t now, int64_t sent, int64_t back)
{
	ok(store_settle_given(st, S("x"), r, now, sent, back, &e) == 0, "%s",
	    e.msg);
}

static void spend(const struct rate *r, int64_t now, int64_t n)
{
	give(r, n);
	settle(r, now, n, 0);
}

static void quotas(void)
{
	const struct rate r = {.v = {{5, 3600}, {8, 86400}}, .n = 2};
	int64_t frees;
	begin();
	is_int(room(&r, NOW, NULL), 5, "the smaller");
	spend(&r, NOW, 3);
	is_int(room(&r, NOW, NULL), 2, "less what it had");
	spend(&r, NOW + 600, 2);
	is_int(room(&r, NOW + 600, &frees), 0, "full");
	ok(frees >= NOW + 3600 && frees <= NOW + 3600 + 60, "frees %lld",
	    (long long)(frees - NOW));
	is_int(room(&r, NOW + 3599, NULL), 0, "until the first is old");
	is_int(room(&r, frees, NULL), 3, "then what that was");
	spend(&r, frees, 3);
	is_int(room(&r, frees, &frees), 0, "the day is full too");
	ok(frees >= NOW + 86400, "frees a day later");
	is_int(room(&r, NOW - 86400, NULL), 0, "a clock set back");
	is_int(room(&r, NOW + 2 * 86400, NULL), 5, "all is old");
	end();
}

/* By a clock that steps back less than a window is long. */
static void a_little_ahead(void)
{
	static const struct quota rows[] = {{5, 3600}, {5, 86400}};
	begin();
	for (size_t i = 0; i < 2; i++) {
		const struct rate r = {.v = {rows[i]}, .n = 1};
		int64_t slot = NOW + rows[i].seconds / 2, frees;
		spend(&r, slot, 5);
		is_int(room(&r, NOW, &frees), 0, "counts");
		ok(frees >= slot + rows[i].seconds, "for its time");
		is_int(room(&r, frees, NULL), 5, "and no longer");
	}
	end();
}

/* A window, and a step: the row's own and one that is over before. */
static void to_and_fro(void)
{
	const struct rate r = {.v = {{3, 3600}}, .n = 1};
	int64_t frees, by = 7200;
	begin();
	spend(&r, NOW, 2);
	is_int(room(&r, NOW - by, NULL), 1, "back");
	spend(&r, NOW - by, 1);
	for (int64_t t = NOW + 60; t < NOW + 3600; t += 600) {
		is_int(room(&r, t, NULL), t < NOW + 660 ? 1 : 0, "there");
		if (t < NOW + 660)
			spend(&r, t, 1);
		is_int(room(&r, t - by, &frees), 0, "and back");
		ok(frees <= NOW - by + 2 * 3600, "frees %lld",
		    (long long)(frees - NOW + by));
	}
	is_int(room(&r, NOW + 3670, NULL), 3, "over there");
	is_int(room(&r, NOW - by + 3670, NULL), 3, "over here");
	end();
}

/* A clock that was ahead for long, and full all the time. */
static void was_ahead(void)
{
	const struct rate r = {.v = {{3, 3600}}, .n = 1};
	int64_t free = 0;
	begin();
	for (int i = 0; i < 10; i++)
		spend(&r, NOW + i * INT64_C(3610), 3);
	is_int(room(&r, NOW - 60, NULL), 0, "put right");
	for (int64_t t = NOW; t < NOW + 12 * 3600; t += 300)
		free += room(&r, t, NULL) == 3;
	ok(free >= 9 * 12, "a window or two, and no more: %lld",
	    (long long)free);
	end();
}

static int64_t rows(void)
{
	int64_t n = -1;
	ok(db_number(st->db, 0, &n, &e,
	       "SELECT count(*) FROM spent WHERE n > 0", "") == 0,
	    "%s", e.msg);
	return n;
}

/* Rows of a minute's quota, for days. */
static void old_ones_go(void)
{
	const struct rate r = {.v = {{5, 60}}, .n = 1};
	const struct store_prune p = {
	    NOW + 86400, INT64_C(86400), INT64_C(86400)};
	struct store_prune q = p;
	begin();
	ok(store_prune(st, &p, &e) == 0, "%s", e.msg);
	for (int i = 0; i < 100; i++)
		spend(&r, NOW + i * 10, 1);
	spend(&r, NOW + 400 * INT64_C(86400), 5);
	is_int(room(&r, NOW + 86400, NULL), 0, "a year ahead, for a moment");
	q.now += 86400;
	ok(store_prune(st, &q, &e) == 0, "%s", e.msg);
	is_int(rows(), 1, "what the clock of a day ago has no more is gone");
	q.now += 86400;
	ok(store_prune(st, &q, &e) == 0, "%s", e.msg);
	is_int(rows(), 0, "all of it");
	end();
}

/* The time that a window is longer than it says. */
static void hardly_stricter(void)
{
	static const struct quota rows[] = {{5, 60}, {5, 3600}, {5, 86400}};
	begin();
	for (size_t i = 0; i < 3; i++) {
		const struct rate r = {.v = {rows[i]}, .n = 1};
		int64_t at = NOW + 7, w = rows[i].seconds, frees;
		int64_t more = w < 100 ? 1 : w < 6000 ? w / 100 : 60;
		spend(&r, at, 5);
		is_int(room(&r, at + w - 1, &frees), 0, "not before its time");
		is_int(room(&r, at + w + more, NULL), 5, "soon after it");
		ok(frees <= at + w + more, "frees %lld s late",
		    (long long)(frees - at - w));
	}
	end();
}

/* What is in hand counts, however long it takes, and from when it is sent. */
static void in_hand(void)
{
	const struct rate r = {.v = {{20, 60}}, .n = 1};
	int64_t frees, ahead;
	begin();
	give(&r, 12);
	is_int(room(&r, NOW + 3600, NULL), 8, "it is in hand");
	settle(&r, NOW + 3600, 5, 4);
	is_int(room(&r, NOW + 3600, NULL), 12, "less what came back");
	is_int(room(&r, NOW + 3659, NULL), 12, "what was sent counts");
	is_int(room(&r, NOW + 3662, NULL), 17, "for a window");
	give(&r, 17);
	is_int(room(&r, NOW + 3662, &frees), 0, "full");
	ok(frees >= NOW + 3722, "frees %lld", (long long)(frees - NOW));
	/* Killed with 20 in hand. */
	ok(store_begin_run(st,
	       &(struct store_run){.now = NOW + 4000, .most = 3600}, &ahead,
	       &e) == 0,
	    "%s", e.msg);
	is_int(room(&r, NOW + 4059, NULL), 0, "a kill: perhaps just before");
	is_int(room(&r, NOW + 4062, NULL), 20, "and no longer");
	/* And the clock goes back by an hour. */
	spend(&r, NOW + 4062, 7);
	spend(&r, NOW + 4063, 7);
	ok(store_begin_run(st,
	       &(struct store_run){.now = NOW + 400, .most = 3600}, &ahead,
	       &e) == 0,
	    "%s", e.msg);
	is_int(room(&r, NOW + 400, NULL), 0, "that was just before, too");
	is_int(room(&r, NOW + 530, NULL), 20, "and is over in time");
	end();
}

/* In one boot of the machine what was sent goes with the clock, to and fro. */
static void steps(void)
{
	const struct rate r = {.v = {{20, 3600}}, .n = 1};
	struct boot boot = {.id = "a", .up = 1000};
	int64_t ahead, off = 0;
	begin();
	for (int i = 0; i < 60; i++) {
		off = i % 3 * 7201 - i % 2 * 100000;
		boot.up = 1000 + 60 * i;
		struct store_run run = {
		    .now = NOW + 60 * i + off, .most = 90000, .boot = &boot};
		ok(store_begin_run(st, &run, &ahead, &e) == 0, "%s", e.msg);
		if (i < 20)
			spend(&r, run.now, 1);
		is_int(room(&r, run.now, NULL), i < 20 ? 19 - i : 0, "none");
	}
	boot.up = 1000 + 19 * 60 + 3600;
	struct store_run run = {
	    .now = NOW + boot.up - 1000 + off, .most = 90000, .boot = &boot};
	ok(store_begin_run(st, &run, &ahead, &e) == 0, "%s", e.msg);
	is_int(room(&r, run.now + 2 * 2, NULL), 20, "and all are free in time");
	end();
}

/* Whatever is given when, and sent later: within no window more than the
 * quota. */
static void never_more(void)
{
	const struct rate r = {.v = {{20, 600}}, .n = 1};
	static int64_t at[4000];
	size_t n = 0;
	int64_t out = 0;
	begin();
	setenv("GAZETTED_SEED", "7", 1);
	for (int64_t now = NOW; now < NOW + 20000 && n < 3900;
	     now += 1 + (int64_t)rng_below(40)) {
		int64_t may = room(&r, now, NULL);
		int64_t take = (int64_t)rng_below((uint64_t)may + 1);
		int64_t go = (int64_t)rng_below((uint64_t)(out + take) + 1);
		give(&r, take);
		settle(&r, now, go, 0);
		out += take - go;
		for (int64_t i = 0; i < go; i++)
			at[n++] = now;
	}
	ok(n > 400, "%zu were sent", n);
	for (size_t i = 20; i < n; i++)
		ok(at[i] - at[i - 20] >= 600, "%zu: 21 within %lld s", i,
		    (long long)(at[i] - at[i - 20]));
	end();
}

static void states(void)
{
	route_states all = {0};
	struct route_state r = {.name = S("mx"),
	    .failures = 2,
	    .since = NOW,
	    .not_before = NOW + 60,
	    .kind = ERR_RETRY,
	    .reason = S("hung up"),
	    .config = S("c1")};
	begin();
	ok(store_route_put(st, &r, &e) == 0, "%s", e.msg);
	r.failures = 3;
	ok(store_route_put(st, &r, &e) == 0, "again: %s", e.msg);
	ok(store_routes(st, a, &all, &e) == 0, "%s", e.msg);
	is_int((long long)all.n, 1, "one row");
	is_int(all.v[0].failures, 3, "failures");
	is_str(all.v[0].reason, S("hung up"), "reason");
	is_int(all.v[0].not_before, NOW + 60, "until");
	r.failures = 0;
	ok(store_route_put(st, &r, &e) == 0, "well: %s", e.msg);
	all.n = 0;
	ok(store_routes(st, a, &all, &e) == 0, "%s", e.msg);
	is_int((long long)all.n, 0, "forgotten");
	end();
}

int main(void)
{
	TEST(quotas);
	TEST(a_little_ahead);
	TEST(to_and_fro);
	TEST(was_ahead);
	TEST(old_ones_go);
	TEST(hardly_stricter);
	TEST(in_hand);
	TEST(steps);
	TEST(never_more);
	TEST(states);
	return tap_done();
}
