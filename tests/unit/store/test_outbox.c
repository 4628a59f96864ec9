/* SPDX-License-Identifier: MIT */
/* gazetted: tests of who has a turn when not all can have one. */
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/rng.h"
#include "store/returns.h"
#include "store/routes.h"
#include "store/state.h"
#include "tap.h"

#define NOW INT64_C(1795413600)
#define DAY INT64_C(86400)

static char dir[] = "/tmp/gazetted-outbox-XXXXXX";
static struct arena *a;
static struct store *st;
static struct err e;
static int64_t n_letters;

static void begin(void)
{
	ok(mkdtemp(dir) != NULL, "a folder");
	setenv("GAZETTED_SEED", "7", 1);
	a = arena_new();
	n_letters = 0;
	ok(store_open(dir, STORE_WRITE, &st, &e) == 0, "%s", e.msg);
}

static void end(void)
{
	struct str rm = arena_printf(a, "rm -rf %s", dir);
	store_close(&st);
	ok(system(rm.p) == 0, "cleared");
	arena_free(&a);
}

/* A run begins. */
static void run_at(int64_t now)
{
	int64_t ahead;
	ok(store_begin_run(st, &(struct store_run){.now = now, .most = DAY},
	       &ahead, &e) == 0,
	    "%s", e.msg);
}

/* `n` more letters of a run, each to a reader of its own. */
static void wait_since(int64_t now, int n)
{
	run_at(now);
	while (n--) {
		n_letters++;
		struct str id = arena_printf(a, "%lld", (long long)n_letters);
		struct return_letter l = {.id = n_letters,
		    .address = str_cat(a, id, S("@example.org")),
		    .subject = S("x"),
		    .sender = S("news@example.org"),
		    .message = S("text")};
		struct store_return r = {.now = now, .letter = &l};
		struct store_return_done done;
		r.key = hash_key(&id, 1);
		ok(store_return(st, &r, &done, &e) == 0, "%s", e.msg);
	}
}

static void wait_more(int n)
{
	wait_since(NOW, n);
}

static deliveries claim(int64_t now, size_t max)
{
	deliveries d = {0};
	ok(store_claim(st, a, &(struct store_claim){now, max, {0}}, &d, &e) ==
		0,
	    "%s", e.msg);
	return d;
}

static void tell(
    int64_t id, enum outbox_verb verb, const char *reply, int64_t now)
{
	struct outbox_event ev = {id, verb, str_of(reply)};
	ok(store_outbox(st, &ev, 1, now, &e) == 0, "%s", e.msg);
}

static size_t tried(const deliveries *all)
{
	size_t n = 0;
	vec_each (all, d)
		n += d->tries > 0;
	return n;
}

/* A day of a relay that takes `quota` messages, is asked about `batch` at a
 * time, and puts off the first `full` readers for ever. */
static void day(int64_t now, int quota, int batch, int64_t full)
{
	deliveries d = claim(now, (size_t)batch);
	while (d.n) {
		vec_each (&d, x) {
			if (quota-- <= 0) {
				tell(x->id, OUTBOX_RETURN, "", now);
			} else if (x->id <= full) {
				tell(
				    x->id, OUTBOX_DEFER, "452 4.2.2 full", now);
			} else {
				tell(x->id, OUTBOX_ARM, "", now);
				tell(x->id, OUTBOX_SENT, "250 ok", now);
			}
		}
		d = quota > 0 ? claim(now, (size_t)batch) : (deliveries){0};
	}
}

static int64_t in_state(enum delivery_state s)
{
	struct store_counts n;
	ok(store_outbox_flush(st, &e) == 0, "%s", e.msg);
	ok(store_counts(st, &n, &e) == 0, "%s", e.msg);
	return n.deliveries[s];
}

/* More boxes are full than the quota has room for, and new mail comes. */
static void a_quota_is_shared(void)
{
	begin();
	wait_more(30);
	day(NOW, 20, 16, 30);
	day(NOW + DAY, 20, 16, 30);
	is_int(in_state(DELIVERY_SENT), 0, "all are full");
	wait_more(30);
	day(NOW + 2 * DAY, 20, 16, 30);
	is_int(in_state(DELIVERY_SENT), 10, "half of it is for what is new");
	for (int i = 3; i < 6; i++)
		day(NOW + i * DAY, 20, 16, 30);
	is_int(in_state(DELIVERY_SENT), 30, "which all had its turn");
	end();
}

/* And the other way round: more new mail each day than there is room for. */
static void nor_is_a_retry_kept_waiting(void)
{
	begin();
	wait_more(4);
	day(NOW, 4, 16, 4);
	wait_more(40);
	day(NOW + DAY, 8, 16, 0);
	is_int(in_state(DELIVERY_DEFERRED), 0, "who was put off had a turn");
	is_int(in_state(DELIVERY_SENT), 8, "beside what is new");
	end();
}

/* Among those put off, who was longest is first, whatever their age. */
static void retries_go_round(void)
{
	begin();
	wait_more(9);
	day(NOW, 9, 16, 9);
	size_t asked[10] = {0};
	for (int i = 1; i < 7; i++) {
		deliveries d = claim(NOW + i * DAY, 6);
		is_int((long long)d.n, 3, "half a batch");
		vec_each (&d, x) {
			asked[x->id]++;
			tell(x->id, OUTBOX_DEFER, "452 4.2.2 full",
			    NOW + i * DAY);
		}
	}
	for (int i = 1; i < 10; i++)
		is_int((long long)asked[i], 2, "each as often as any other");
	end();
}

/* One message a day, and either of the two may have it. */
static void a_quota_of_one(void)
{
	int old = 0;
	begin();
	wait_more(60);
	day(NOW, 60, 64, 60);
	wait_more(60);
	for (int i = 1; i <= 40; i++) {
		deliveries d = claim(NOW + i * DAY, 1);
		is_int((long long)d.n, 1, "one");
		old += tried(&d) > 0;
		tell(d.v[0].id, OUTBOX_DEFER, "452 4.2.2 full", NOW + i * DAY);
	}
	ok(old > 8 && old < 32, "%d of 40 went to retries", old);
	end();
}

/* The ids of what is claimed, in their order. */
static const char *ids(int64_t now, size_t max)
{
	deliveries d = claim(now, max);
	struct str s = S("");
	vec_each (&d, x)
		s = arena_printf(a, "%s%lld ", s.p, (long long)x->id);
	return s.p;
}

static void give_back(const char *all)
{
	for (const char *p = all; *p; p++)
		if (*p != ' ')
			tell(*p - '0', OUTBOX_RETURN, "", NOW);
}

/* What stops the relay each time stands before nobody. */
static void what_stops_a_relay_is_last(void)
{
	begin();
	wait_more(3);
	deliveries d = claim(NOW, 3);
	tell(d.v[0].id, OUTBOX_RETURN, "530 5.7.0 log in", NOW);
	tell(d.v[1].id, OUTBOX_DEFER, "452 4.2.2 full", NOW);
	wait_since(NOW + DAY, 2);
	tell(d.v[2].id, OUTBOX_RETURN, "421 4.3.0 bye", NOW + DAY);
	d = claim(NOW + DAY, 8);
	is_int((long long)d.n, 3, "not while others wait");
	is_int((long long)tried(&d), 1, "the retry among them");
	is_str(str_of(ids(NOW + DAY, 8)), S("3 "), "then who broke it now");
	is_str(str_of(ids(NOW + DAY, 8)), S("1 "), "and who is refused");
	give_back("1 ");
	wait_since(NOW + DAY, 1);
	is_str(str_of(ids(NOW + DAY, 8)), S("6 "), "given back");
	is_str(str_of(ids(NOW + DAY, 8)), S("1 "), "it stands as before");
	end();
}

/* What a relay gave back is behind what was there, and before what comes. */
static void by_age(void)
{
	const int64_t late[] = {1, 2};
	begin();
	wait_more(2);
	run_at(NOW);
	is_str(str_of(ids(NOW, 1)), S("1 "), "the first");
	tell(1, OUTBOX_RETURN, "connection lost", NOW);
	is_str(str_of(ids(NOW, 8)), S("2 1 "), "behind what was there");
	give_back("2 ");
	tell(1, OUTBOX_RETURN, "connection lost", NOW);
	wait_since(NOW + 60, 1);
	is_str(str_of(ids(NOW + 60, 8)), S("2 1 3 "), "before what comes");
	/* Kept by a domain's quota: each time it is due it is the oldest. */
	give_back("3 ");
	ok(store_put_off(st, late, 2, NOW + 3600, &e) == 0, "%s", e.msg);
	wait_since(NOW + 120, 1);
	is_str(str_of(ids(NOW + 120, 8)), S("3 4 "), "not before its time");
	give_back("3 4 ");
	run_at(NOW + 3600);
	is_str(str_of(ids(NOW + 3600, 8)), S("1 2 3 4 "), "then in its place");
	give_back("3 4 ");
	ok(store_put_off(st, late, 2, NOW + 7200, &e) == 0, "%s", e.msg);
	/* A clock that is set back keeps nobody waiting for it. */
	run_at(NOW - 9000);
	is_str(str_of(ids(NOW - 9000, 8)), S("3 4 "), "set back");
	give_back("3 4 ");
	run_at(NOW - 5400);
	is_str(str_of(ids(NOW - 5400, 8)), S("1 2 3 4 "), "and an hour on");
	end();
}

/* A run an hour, and every other one by a clock that is wrong. */
static void steps_leave_no_trace(void)
{
	static const int64_t wrong[] = {8, -8, 20, -20, 24 * 30, -24 * 200,
	    24 * 5, -24 * 3, 1, -1, 24 * 365, 30, -30};
	int64_t since = 0, odd = 0;
	begin();
	for (int64_t hour = 0; hour < 1000; hour++) {
		int64_t now = NOW + hour * 3600;
		size_t k = rng_below(sizeof(wrong) / sizeof(*wrong));
		if (hour == 300)
			wait_since(now, 1);
		else
			run_at(now + (hour % 2 ? wrong[k] * 3600 + 60 : 0));
		if (hour < 300 || hour % 2)
			continue;
		ok(db_number(st->db, 0, &since, &e, "SELECT since FROM outbox",
		       "") == 0,
		    "%s", e.msg);
		if (since != NOW + 300 * 3600 && !odd++)
			is_int(since - NOW, 300 * 3600,
			    arena_printf(a, "hour %lld", (long long)hour).p);
	}
	is_int(odd, 0, "it is as old as it is");
	end();
}

/* ---- asked for again ---- */

static struct queue_done resend(bool also_who_had)
{
	struct queue_done done = {0};
	ok(store_resend(st,
	       &(struct resend_wish){
		   .edition = 1, .all = also_who_had, .now = NOW},
	       &done, &e) == 0,
	    "%s", e.msg);
	return done;
}

/* Who had it and asks again has had it, whatever comes of that. */
static void had_is_had(void)
{
	static const char *const words[] = {
	    "450 4.2.0 later", "550 5.1.1 no", NULL};
	for (size_t i = 0; i < 3; i++) {
		struct queue_wish drop = {.edition = 1, .now = NOW};
		struct queue_done done;
		begin();
		wait_more(1);
		day(NOW, 1, 1, 0);
		is_int(in_state(DELIVERY_SENT), 1, "sent");
		is_int(resend(true).n, 1, "asked for again");
		deliveries d = claim(NOW + 1, 1);
		ok(d.n == 1, "claimed");
		if (words[i])
			tell(d.v[0].id, i ? OUTBOX_REFUSED : OUTBOX_DEFER,
			    words[i], NOW + 2);
		else
			tell(d.v[0].id, OUTBOX_RETURN, "", NOW + 2);
		ok(store_outbox_flush(st, &e) == 0, "%s", e.msg);
		ok(store_queue(st, QUEUE_DROP, &drop, &done, &e) == 0, "%s",
		    e.msg);
		is_int(in_state(DELIVERY_SENT), i != 1,
		    "dropped, it is what it was");
		done = resend(false);
		is_int(done.n, 0, "it is not sent to who had it");
		is_int(done.had, 1, "which is said");
		is_int(resend(true).n, 1, "but where that is asked for");
		end();
		snprintf(dir, sizeof(dir), "/tmp/gazetted-outbox-XXXXXX");
	}
}

int main(void)
{
	TEST(had_is_had);
	TEST(steps_leave_no_trace);
	TEST(a_quota_is_shared);
	TEST(nor_is_a_retry_kept_waiting);
	TEST(retries_go_round);
	TEST(a_quota_of_one);
	TEST(what_stops_a_relay_is_last);
	TEST(by_age);
	return tap_done();
}
