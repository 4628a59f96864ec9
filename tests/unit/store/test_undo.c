/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what was believed of readers and is undone: bounces, the
 * suppression that rests on them, and what came of that. */
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "store/door.h"
#include "store/returns.h"
#include "store/state.h"
#include "tap.h"

#define NOW INT64_C(1795413600)
#define DAY INT64_C(86400)

static char dir[128];
static struct arena *a;
static struct store *st;
static struct err e;
static struct strike_policy policy;
static const struct digest digests[] = {
    {.name = S_INIT("one"), .zone = S_INIT("UTC"), .language = S_INIT("en")},
    {.name = S_INIT("two"), .zone = S_INIT("UTC"), .language = S_INIT("en")}};

static int64_t tomorrow(
    void *ctx, const struct digest *d, struct str zone, int64_t after)
{
	return after + DAY;
}

static struct str reader(size_t i)
{
	return arena_printf(a, "r%zu@example.org", i);
}

/* The config has readers r`first` to r`n`, of both digests. */
static void configure(size_t first, size_t n, int64_t now)
{
	struct subscriber *s = arena_calloc(a, n, sizeof(*s));
	for (size_t i = first; i <= n; i++) {
		s[i - first].address = reader(i);
		*vec_push(a, &s[i - first].digests) = digests[0].name;
		*vec_push(a, &s[i - first].digests) = digests[1].name;
	}
	struct store_sync y = {.fingerprint = reader((size_t)now),
	    .digests = digests,
	    .n_digests = 2,
	    .subscribers = s,
	    .n_subscribers = n + 1 - first,
	    .now = now,
	    .next_due = tomorrow};
	ok(store_sync(st, &y, NULL, &e) == 0, "%s", e.msg);
}

static void begin(size_t n, int gone_after)
{
	policy = (struct strike_policy){.gone_after = gone_after,
	    .full_after = 3,
	    .full_for = 14 * DAY,
	    .storm = 20};
	a = arena_new();
	snprintf(dir, sizeof(dir), "/tmp/gazetted-undo.XXXXXX");
	ok(mkdtemp(dir) != NULL, "a folder");
	ok(store_open(dir, STORE_WRITE, &st, &e) == 0, "%s", e.msg);
	configure(1, n, NOW - DAY);
}

static void end(void)
{
	char cmd[160];
	store_close(&st);
	snprintf(cmd, sizeof(cmd), "rm -r %s", dir);
	ok(system(cmd) == 0, "%s is gone", dir);
	arena_free(&a);
}

static int64_t ask(const char *sql)
{
	int64_t n;
	ok(store_outbox_flush(st, &e) == 0 &&
		db_number(st->db, -1, &n, &e, sql, "") == 0,
	    "%s", e.msg);
	return n;
}

/* An edition of a digest for each group that is due, up to that sequence. */
static void issue(size_t digest, int64_t to, int64_t now)
{
	edition_groups all = {0};
	ok(store_due_groups(st, a, now, 0, &all, &e) == 0, "%s", e.msg);
	vec_each (&all, g) {
		int64_t n;
		struct edition ed = {.group = *g,
		    .slot = g->due,
		    .window_to = to,
		    .created_at = now,
		    .told = 1,
		    .subject = S("Subject")};
		struct store_freeze f = {.ed = &ed,
		    .message = S("message"),
		    .sender = S("news+*@lists.example.org"),
		    .next_due = g->due + DAY};
		if (str_eq(g->digest, digests[digest].name))
			ok(store_freeze(st, &f, &n, &e) == 0, "%s", e.msg);
	}
}

/* All that may go does, but to the first `n` readers, whom the relay refuses
 * in these words, or to whom it does not come. */
static void deliver(size_t n, const char *words, int64_t now)
{
	deliveries all = {0};
	struct store_claim c = {.now = now, .max = 100};
	ok(store_claim(st, a, &c, &all, &e) == 0, "%s", e.msg);
	vec_each (&all, d) {
		long long who;
		struct str s = str_sub(d->address, 1, d->address.n - 12);
		ok(str_to_int(s, 1, 1000, &who), "a number");
		bool no = (size_t)who <= n;
		struct outbox_event arm = {d->id, OUTBOX_ARM, S("")},
				    back = {d->id, OUTBOX_RETURN, S("")},
				    last = {d->id,
					no ? OUTBOX_REFUSED : OUTBOX_SENT,
					str_of(words ? words : "250 ok")};
		if (no && !words)
			ok(store_outbox(st, &back, 1, now, &e) == 0, "%s",
			    e.msg);
		else
			ok((no || store_outbox(st, &arm, 1, now, &e) == 0) &&
				store_outbox(st, &last, 1, now, &e) == 0,
			    "%s", e.msg);
	}
}

/* Every refusal becomes a bounce, as run/desk.c makes it. */
static void hear(int64_t now)
{
	deliveries all = {0};
	ok(store_outbox_flush(st, &e) == 0 &&
		store_refused(st, a, 100, &all, &e) == 0,
	    "%s", e.msg);
	vec_each (&all, d) {
		struct store_return_done done;
		struct return_bounce b = {.subscriber = d->subscriber,
		    .address = d->address,
		    .kind = STRIKE_GONE,
		    .proved = true,
		    .refused = true,
		    .edition = d->edition,
		    .words = str_sub(d->reply, 0, 400)};
		struct store_return r = {.key = store_refusal_key(d->id),
		    .now = now,
		    .policy = &policy,
		    .bounces = &b,
		    .n_bounces = 1};
		ok(store_return(st, &r, &done, &e) == 0, "%s", e.msg);
	}
	ok(store_refused_heard(st, &all, &e) == 0, "%s", e.msg);
}

/* It was the relay that refused the readers of an edition. */
static size_t relent(int64_t edition, int64_t now)
{
	VEC(int64_t) ids = {0};
	struct relented done;
	struct rows q;
	ok(db_query(st->db, &q, &e,
	       "SELECT id FROM delivery WHERE edition = ? AND state = 7", "i",
	       edition) == 0,
	    "%s", e.msg);
	while (db_row(&q, &e) > 0)
		*vec_push(a, &ids) = db_int(&q, 0);
	struct store_relent w = {.issue = edition,
	    .relay = S(""),
	    .ids = ids.v,
	    .n = ids.n,
	    .policy = &policy,
	    .now = now};
	ok(store_relent(st, a, &w, &done, &e) == 0, "%s", e.msg);
	return done.lifted.n;
}

static int64_t suppressed(void)
{
	return ask("SELECT count(*) FROM suppression");
}

/* Editions: 1 refused; 2, of the other digest, waits; 3 is made without r1. */
static void missed(void)
{
	issue(0, 5, NOW);
	deliver(1, "550 5.1.1 no", NOW);
	issue(1, 5, NOW);
	deliver(1, NULL, NOW);
	hear(NOW);
	is_int(suppressed(), 1, "r1 is suppressed");
	deliver(1, NULL, NOW + 60);
	is_int(ask("SELECT count(*) FROM delivery WHERE state = 9"), 1,
	    "what waited is not sent");
	issue(0, 9, NOW + DAY);
	is_int(ask("SELECT count(*) FROM delivery WHERE edition = 3"), 2,
	    "an edition is made without r1");
	deliver(0, NULL, NOW + DAY);
}

static void what_came_of_it(void)
{
	begin(3, 1);
	missed();
	is_int((long long)relent(1, NOW + DAY), 1, "one is lifted");
	is_int(suppressed(), 0, "nobody is suppressed");
	is_int(ask("SELECT count(*) FROM outbox WHERE state = 0"), 1,
	    "what waited waits again");
	deliver(0, NULL, NOW + DAY + 1);
	is_int(ask("SELECT count(*) FROM delivery WHERE state = 6"), 8,
	    "and goes, with what was refused");
	is_int(ask("SELECT count(DISTINCT cursor) FROM subscription WHERE"
		   " digest = 'two'"),
	    1, "that is all of that digest");
	issue(0, 12, NOW + 2 * DAY);
	is_int(ask("SELECT window_from FROM edition e JOIN delivery d ON"
		   " d.edition = e.id WHERE d.address = 'r1@example.org'"
		   " ORDER BY e.id DESC LIMIT 1"),
	    5, "the next one begins where the last ended for r1");
	is_int(ask("SELECT min(window_from) FROM edition e JOIN delivery d ON"
		   " d.edition = e.id WHERE d.address = 'r2@example.org' AND"
		   " e.id > 3"),
	    9, "and for the others as ever");
	issue(0, 15, NOW + 3 * DAY);
	is_int(ask("SELECT count(DISTINCT cursor) FROM subscription WHERE"
		   " digest = 'one'"),
	    1, "then they are one group again");
	end();
}

/* The message of what waited is not kept any more. */
static void without_message(void)
{
	begin(3, 1);
	missed();
	ok(db_run(st->db, &e, "DELETE FROM rendering WHERE edition = 2", "") ==
		0,
	    "%s", e.msg);
	is_int((long long)relent(1, NOW + DAY), 1, "one is lifted");
	is_int(ask("SELECT count(*) FROM outbox WHERE state = 0"), 0,
	    "it cannot go");
	is_int(ask("SELECT min(cursor) FROM subscription WHERE digest ="
		   " 'two'"),
	    0, "so it is told by the next");
	end();
}

/* Who left meanwhile has left. */
static void another_reason(void)
{
	struct suppression s = {.address = S("r1@example.org"),
	    .digest = S("two"),
	    .reason = S("unsubscribed"),
	    .at = NOW + 90};
	begin(3, 1);
	missed();
	ok(store_suppress(st, &s, &e) == 0, "%s", e.msg);
	is_int((long long)relent(1, NOW + DAY), 1, "one is lifted");
	is_int(suppressed(), 1, "but for that digest");
	is_int(ask("SELECT count(*) FROM delivery WHERE state = 9"), 1,
	    "what waited of it does not go");
	is_int(ask("SELECT min(cursor) FROM subscription WHERE digest ="
		   " 'one'"),
	    5, "the other one's next edition tells it all");
	end();
}

/* The operator says that r1 is there; or that r1, who left, is back. */
static void by_the_operator(void)
{
	struct suppression s = {.address = S("r1@example.org"),
	    .reason = S("unsubscribed"),
	    .at = NOW + 90};
	for (int left = 0; left < 2; left++) {
		bool was;
		begin(3, 1);
		missed();
		if (left)
			ok(store_suppress(st, &s, &e) == 0, "%s", e.msg);
		ok(store_unsuppress(
		       st, s.address, S(""), NOW + DAY, &was, &e) == 0 &&
			was,
		    "%s", e.msg);
		is_int(suppressed(), 0, "lifted");
		is_int(ask("SELECT count(*) FROM outbox"), !left,
		    "what waited goes, but to who left");
		is_int(ask("SELECT min(cursor) FROM subscription WHERE digest"
			   " = 'one'"),
		    left ? 9 : 5, "and so does what was made meanwhile");
		end();
	}
}

/* The letter that says that r1 left both is answered, while the clock was put
 * right; or r1 subscribes anew. */
static void left_and_back(void)
{
	static const struct str who = S_INIT("r1@example.org"),
				mail = S_INIT("leave"), answer = S_INIT("no");
	for (int anew = 0; anew < 2; anew++) {
		struct store_return_done done;
		struct str both[] = {digests[0].name, digests[1].name};
		struct return_leave l = {who, both, 2, NULL};
		struct return_request q = {.id = 7,
		    .kind = anew ? REQUEST_JOIN : REQUEST_BACK,
		    .address = who,
		    .digest = digests[0].name,
		    .expires = NOW + 2 * DAY};
		struct return_join j = {
		    .request = &q, .digest = &digests[0], .due = NOW + DAY};
		struct store_return leave = {.key = hash_key(&mail, 1),
					.message_id = S("<a@x>"),
					.now = NOW + 10,
					.leave = &l,
					.request = &q},
				    back = {.key = hash_key(&answer, 1),
					.message_id = S("<b@x>"),
					.now = NOW + DAY + 60,
					.join = &j};
		begin(3, 1);
		issue(0, 5, NOW);
		ok(store_return(st, &leave, &done, &e) == 0, "%s", e.msg);
		deliver(0, NULL, NOW + 60);
		issue(0, 9, NOW + DAY);
		ok(db_run(st->db, &e, "UPDATE request SET at = at - 5", "") ==
			0,
		    "%s", e.msg);
		ok(store_return(st, &back, &done, &e) == 0, "%s", e.msg);
		is_int(suppressed(), 0, "r1 is back");
		is_int(ask("SELECT count(*) FROM delivery WHERE state = 9"),
		    anew, "what waited goes to who has not left");
		is_int(ask("SELECT min(cursor) FROM subscription WHERE digest"
			   " = 'one'"),
		    anew ? 9 : 5, "and so does what was made meanwhile");
		end();
	}
}

/* The same by the web page; late, as if anew. */
static void by_the_page(void)
{
	for (int64_t late = 0; late < 2; late++) {
		begin(3, 1);
		issue(0, 5, NOW);
		ok(store_door_leave(
		       st, reader(1), digests[0].name, NOW + 10, &e) == 0,
		    "%s", e.msg);
		deliver(0, NULL, NOW + 60);
		issue(0, 9, NOW + DAY);
		issue(1, 7, NOW + DAY);
		ok(db_run(st->db, &e,
		       "UPDATE subscription SET cursor = 8 WHERE digest = "
		       "'two'",
		       "") == 0,
		    "nothing was to be told: %s", e.msg);
		ok(store_door_return(st, reader(1), digests[0].name,
		       NOW + 10 + 2 * DAY + late, &e) == 0,
		    "%s", e.msg);
		is_int(suppressed(), 0, "r1 is back");
		is_int(ask("SELECT count(*) FROM outbox WHERE delivery IN"
			   " (SELECT id FROM delivery WHERE address ="
			   "  'r1@example.org' AND digest = 'one')"),
		    !late, "what waited goes");
		is_int(ask("SELECT min(cursor) FROM subscription WHERE digest"
			   " = 'one'"),
		    late ? 9 : 5, "and so does what was made meanwhile");
		is_int(ask("SELECT min(cursor) FROM subscription WHERE digest"
			   " = 'two'"),
		    8, "the other one goes on");
		end();
	}
}

/* r1 leaves, is gone, and is back from both, the first of them first. */
static void one_in_another(void)
{
	struct suppression s = {.address = S("r1@example.org"),
	    .reason = S("bounced"),
	    .at = NOW + 100};
	bool was;
	begin(3, 1);
	issue(0, 5, NOW);
	ok(store_door_leave(st, s.address, digests[0].name, NOW + 10, &e) == 0,
	    "%s", e.msg);
	deliver(0, NULL, NOW + 60);
	ok(store_suppress(st, &s, &e) == 0, "%s", e.msg);
	issue(0, 9, NOW + DAY);
	ok(store_door_return(
	       st, s.address, digests[0].name, NOW + DAY + 10, &e) == 0,
	    "%s", e.msg);
	is_int(ask("SELECT count(*) FROM delivery WHERE state = 9"), 1,
	    "one keeps what the other does");
	ok(store_unsuppress(st, s.address, S(""), NOW + DAY + 20, &was, &e) ==
		    0 &&
		was,
	    "%s", e.msg);
	is_int(ask("SELECT count(*) FROM delivery WHERE state = 9"), 0,
	    "what waited goes");
	is_int(ask("SELECT min(cursor) FROM subscription WHERE digest ="
		   " 'one'"),
	    5, "and so does what was made meanwhile");
	end();
}

/* It was the relay; but meanwhile r1 was taken out of the config, and is in it
 * again: what was told in between is not for r1. */
static void configured_anew(void)
{
	begin(3, 1);
	missed();
	configure(2, 3, NOW + DAY + 1);
	issue(0, 12, NOW + 2 * DAY);
	ok(db_run(st->db, &e,
	       "INSERT INTO sighting(seq, article, source, at)"
	       " VALUES(12, 1, 1, 1)",
	       "") == 0,
	    "%s", e.msg);
	configure(1, 3, NOW + 2 * DAY + 1);
	is_int((long long)relent(1, NOW + 2 * DAY + 2), 1, "one is lifted");
	is_int(ask("SELECT min(cursor) FROM subscription WHERE digest ="
		   " 'one'"),
	    12, "r1 begins where r1 came");
	end();
}

/* Two editions it takes; the first, or the second, was the relay's fault. */
static void of_two_editions(void)
{
	for (int64_t first = 1; first <= 2; first++) {
		begin(3, 2);
		issue(0, 5, NOW);
		deliver(1, "550 5.1.1 no", NOW);
		hear(NOW);
		is_int(suppressed(), 0, "one does not suppress");
		issue(0, 9, NOW + DAY);
		deliver(1, "550 5.1.1 no", NOW + DAY);
		hear(NOW + DAY);
		is_int(suppressed(), 1, "two do");
		issue(0, 12, NOW + 2 * DAY);
		is_int((long long)relent(first, NOW + 2 * DAY), 1,
		    first == 1 ? "the second alone does not"
			       : "the first alone does not");
		is_int(suppressed(), 0, "lifted");
		is_int(ask("SELECT min(cursor) FROM subscription WHERE digest"
			   " = 'one'"),
		    9, "and the third is told");
		end();
	}
}

/* What is left is enough: it stays, by that evidence. */
static void enough_left(void)
{
	begin(3, 1);
	issue(0, 5, NOW);
	issue(1, 5, NOW);
	deliver(1, "550 5.1.1 no", NOW);
	hear(NOW);
	is_int(ask("SELECT edition FROM suppression"), 1, "by the first");
	is_int((long long)relent(1, NOW + DAY), 0, "nobody is lifted");
	is_int(ask("SELECT edition FROM suppression"), 2, "by the second");
	is_int((long long)relent(2, NOW + DAY), 1, "until that is undone");
	is_int(suppressed(), 0, "nobody is suppressed");
	end();
}

/* Suppressed before, for what was no refusal. */
static void older_one(void)
{
	struct suppression s = {.address = S("r1@example.org"),
	    .reason = S("bounced"),
	    .at = NOW - 1,
	    .edition = 77};
	begin(3, 1);
	issue(0, 5, NOW);
	ok(store_suppress(st, &s, &e) == 0, "%s", e.msg);
	ok(db_run(st->db, &e,
	       "UPDATE delivery SET state = 7, reply = '550 no' WHERE address"
	       " = 'r1@example.org'",
	       "") == 0 &&
		db_run(st->db, &e,
		    "INSERT INTO bounce(address, edition, at, kind, proved,"
		    " words) VALUES('r1@example.org', 1, ?, 2, 1, '550 no')",
		    "i", NOW) == 0 &&
		db_run(st->db, &e, "DELETE FROM outbox", "") == 0,
	    "%s", e.msg);
	is_int((long long)relent(1, NOW + DAY), 0, "that is not undone");
	is_int(suppressed(), 1, "it stays");
	end();
}

/* A relay may say more than is kept of it. */
static void long_words(void)
{
	char words[700] = "550 5.1.1 ";
	for (size_t i = 10; i + 1 < sizeof(words); i++)
		words[i] = i % 2 ? '\xa9' : '\xc3';
	words[sizeof(words) - 1] = '\0';
	begin(3, 1);
	issue(0, 5, NOW);
	deliver(1, words, NOW);
	hear(NOW);
	is_int(suppressed(), 1, "suppressed");
	is_int((long long)relent(1, NOW + DAY), 1, "and not any more");
	is_int(ask("SELECT count(*) FROM bounce"), 0, "nothing is left of it");
	end();
}

/* A mail says that reader `i` is gone, of an edition. */
static int64_t bounce(size_t i, int64_t edition, int64_t now)
{
	struct store_return_done done;
	struct return_bounce b = {.address = reader(i),
	    .subscriber = (int64_t)i,
	    .kind = STRIKE_GONE,
	    .proved = true,
	    .edition = edition,
	    .words = S("no")};
	struct str mail = arena_printf(a, "%zu %lld", i, (long long)edition);
	struct store_return r = {.key = hash_key(&mail, 1),
	    .message_id = mail,
	    .now = now,
	    .policy = &policy,
	    .bounces = &b,
	    .n_bounces = 1};
	ok(store_return(st, &r, &done, &e) == 0, "%s", e.msg);
	return done.lifted;
}

/* So many come back that it is not they: those who went first are let off. */
static void storm(void)
{
	begin(40, 1);
	issue(0, 5, NOW);
	deliver(0, NULL, NOW);
	issue(1, 5, NOW);
	for (size_t i = 1; i <= 9; i++)
		is_int(bounce(i, 1, NOW + 10), 0, "no storm");
	is_int(suppressed(), 9, "nine are gone");
	deliver(0, NULL, NOW + 20);
	issue(0, 9, NOW + DAY);
	is_int(bounce(10, 1, NOW + DAY), 9, "ten are a storm");
	is_int(ask("SELECT count(*) FROM delivery WHERE state = 9"), 0,
	    "nothing is kept from them");
	deliver(0, NULL, NOW + DAY);
	is_int(ask("SELECT count(*) FROM delivery WHERE edition = 2 AND state"
		   " = 6"),
	    40, "what waited goes");
	is_int(ask("SELECT count(*) FROM subscription WHERE digest = 'one' AND"
		   " cursor = 5"),
	    9, "what was made without them is told by the next");
	end();
}

/* One was suppressed for that edition and another, which the evidence names. */
static void storm_of_another(void)
{
	for (int64_t more = 0; more < 2; more++) {
		begin(40, 2);
		issue(0, 5, NOW);
		issue(0, 9, NOW + DAY);
		issue(0, 12, NOW + 2 * DAY);
		deliver(0, NULL, NOW + 2 * DAY);
		is_int(bounce(1, 1, NOW), 0, "one");
		is_int(bounce(1, 2, NOW + DAY), 0, "two");
		is_int(suppressed(), 1, "are enough");
		if (more)
			is_int(bounce(1, 3, NOW + 2 * DAY), 0, "three");
		for (size_t i = 2; i <= 9; i++)
			is_int(bounce(i, 1, NOW + 2 * DAY), 0, "no storm");
		is_int(bounce(10, 1, NOW + 2 * DAY), !more,
		    "a storm leaves one of two, and two of three");
		is_int(suppressed(), more, "those are enough");
		end();
	}
}

int main(void)
{
	TEST(what_came_of_it);
	TEST(without_message);
	TEST(another_reason);
	TEST(by_the_operator);
	TEST(left_and_back);
	TEST(by_the_page);
	TEST(one_in_another);
	TEST(configured_anew);
	TEST(of_two_editions);
	TEST(enough_left);
	TEST(older_one);
	TEST(long_words);
	TEST(storm);
	TEST(storm_of_another);
	return tap_done();
}
