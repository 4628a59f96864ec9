/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what came back, in the state. */
#include "store/returns.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "tap.h"

#define NOW  INT64_C(1795413600)
#define DAY  INT64_C(86400)
#define DEAR S("ann@example.org")

static char dir[128];
static struct arena *a;
static struct store *st;
static struct err e;
static const struct strike_policy policy = {
    .gone_after = 1, .full_after = 3, .full_for = 14 * DAY, .storm = 20};
static const struct digest daily = {
    .name = S_INIT("daily"), .zone = S_INIT("UTC"), .language = S_INIT("en")};

static void begin(void)
{
	a = arena_new();
	snprintf(dir, sizeof(dir), "/tmp/gazetted-returns.XXXXXX");
	ok(mkdtemp(dir) != NULL, "a folder");
	ok(store_open(dir, STORE_WRITE, &st, &e) == 0, "%s", e.msg);
}

static void end(void)
{
	char cmd[160];
	store_close(&st);
	snprintf(cmd, sizeof(cmd), "rm -r %s", dir);
	ok(system(cmd) == 0, "%s is gone", dir);
	arena_free(&a);
}

static int put(struct store_return *r, const char *mail)
{
	struct store_return_done done;
	struct str s = str_of(mail);
	r->key = hash_key(&s, 1);
	r->policy = &policy;
	return store_return(st, r, &done, &e);
}

/* Asked for and confirmed: a reader in the state. */
static void join(struct str address, int64_t id)
{
	struct return_request q = {.id = id,
	    .address = address,
	    .digest = daily.name,
	    .expires = NOW + 2 * DAY};
	struct return_join j = {
	    .request = &q, .digest = &daily, .due = NOW + DAY};
	struct store_return ask = {.now = NOW, .request = &q};
	struct store_return say = {.now = NOW, .join = &j};
	ok(put(&ask, arena_printf(a, "ask %lld", (long long)id).p) == 0, "%s",
	    e.msg);
	ok(put(&say, arena_printf(a, "say %lld", (long long)id).p) == 0, "%s",
	    e.msg);
}

static size_t digests_of(struct str address)
{
	struct return_reader r;
	ok(store_reader(st, a, 0, address, &r, &e) == 0, "%s", e.msg);
	return r.digests.n;
}

static int64_t kin_of(const char *address)
{
	struct return_reader r;
	ok(store_reader_kin(st, a, str_of(address), &r, &e) == 0, "%s", e.msg);
	return r.id;
}

static void kin(void)
{
	begin();
	join(S("Ann+news@example.org"), 7);
	join(S("bob@example.org"), 8);
	join(S("bobby+x@example.org"), 9);
	ok(kin_of("ann@example.ORG") > 0, "without a tag");
	ok(kin_of("ann+other@example.org") > 0, "with another");
	ok(kin_of("bob+x@example.org") > 0, "with one");
	ok(!kin_of("an@example.org"), "of another name");
	ok(!kin_of("ann@xample.org"), "of another domain");
	ok(!kin_of("ann"), "of none");
	join(S("ann@example.org"), 10);
	ok(!kin_of("ann+other@example.org"), "of two");
	end();
}

static void limit_keys(void)
{
	static const char *const rows[][2] = {
	    {"ann@example.org", "ann@example.org"},
	    {"Ann@Example.ORG", "ann@example.org"},
	    {"a.nn+news@example.org", "ann@example.org"},
	    {"ann+@example.org", "ann@example.org"},
	    {"+x@example.org", "@example.org"},
	    {"ann", "ann"},
	};
	struct arena *own = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(store_limit_key(own, str_of(rows[i][0])),
		    str_of(rows[i][1]), rows[i][0]);
	arena_free(&own);
}

static void joining(void)
{
	struct return_request q;
	begin();
	join(DEAR, 7);
	is_int((long long)digests_of(S("ANN@example.org")), 1, "a reader");
	ok(store_request(st, a, 7, &q, &e) == 0 && q.done, "done");
	struct return_leave l = {DEAR, &daily.name, 1, NULL};
	struct store_return r = {
	    .now = NOW, .message_id = S("<m@x>"), .leave = &l};
	ok(put(&r, "leave") == 0, "%s", e.msg);
	is_int((long long)digests_of(DEAR), 0, "left");
	join(DEAR, 8);
	is_int((long long)digests_of(DEAR), 1, "and back again");
	end();
}

/* Who left and then called a letter spam is not mailed for coming back. */
static void two_reasons(void)
{
	struct str name = daily.name;
	struct return_leave l = {
	    .address = DEAR, .digests = &name, .n_digests = 1};
	struct return_bounce b = {.subscriber = 1,
	    .address = DEAR,
	    .kind = STRIKE_COMPLAINT,
	    .proved = true};
	struct store_return leave = {.now = NOW, .leave = &l},
			    spam = {.now = NOW, .bounces = &b, .n_bounces = 1};
	suppressions all = {0};
	begin();
	join(DEAR, 7);
	ok(put(&leave, "leave") == 0 && put(&spam, "spam") == 0, "%s", e.msg);
	join(DEAR, 8);
	ok(store_suppressions(st, a, (struct str){0}, &all, &e) == 0, "%s",
	    e.msg);
	is_int((long long)all.n, 1, "one is lifted");
	is_str(all.v[0].reason, S("complained"), "not both");
	is_int((long long)digests_of(DEAR), 0, "nothing is sent");
	end();
}

static void limits(void)
{
	bool may;
	begin();
	for (int i = 0; i < 5; i++) {
		int64_t now = NOW + i * (DAY + 1);
		struct return_request q = {.id = i + 1,
		    .address = S("ann+x@example.org"),
		    .digest = daily.name,
		    .expires = now + DAY};
		struct store_return r = {.now = now, .request = &q};
		ok(store_request_allowed(
		       st, REQUEST_JOIN, DEAR, 10, now, &may, &e) == 0,
		    "%s", e.msg);
		is_int(may, i < 3, "three a month");
		if (!may)
			continue;
		ok(put(&r, arena_printf(a, "%d", i).p) == 0, "%s", e.msg);
		ok(store_request_allowed(
		       st, REQUEST_JOIN, DEAR, 10, now, &may, &e) == 0 &&
			!may,
		    "one a day");
		ok(store_request_allowed(st, REQUEST_JOIN, S("b@example.org"),
		       1, now, &may, &e) == 0 &&
			!may,
		    "so many to all");
	}
	end();
}

/* A mail that was dealt with leaves no second trace; one that fails none. */
static void once(void)
{
	bool seen;
	strike_rows rows = {0};
	struct str mail = S("bounce");
	struct key128 key = hash_key(&mail, 1);
	begin();
	join(DEAR, 7);
	struct return_bounce b = {
	    .subscriber = 1, .address = DEAR, .kind = STRIKE_FULL};
	struct store_return r = {.now = NOW, .bounces = &b, .n_bounces = 1};
	ok(store_return_seen(st, &key, &seen, &e) == 0 && !seen, "new");
	ok(put(&r, mail.p) == 0, "%s", e.msg);
	ok(store_return_seen(st, &key, &seen, &e) == 0 && seen, "seen");
	ok(put(&r, mail.p) < 0, "a second time is refused");
	ok(store_strikes(st, a, DEAR, 9, &rows, &e) == 0, "%s", e.msg);
	is_int((long long)rows.n, 1, "one strike");
	end();
}

/* A mail is known for 400 days, so the state does not grow for ever. */
static void pruned(void)
{
	bool seen;
	struct str mail = S("bounce");
	struct key128 key = hash_key(&mail, 1);
	struct store_return r = {.now = NOW};
	begin();
	ok(put(&r, mail.p) == 0, "%s", e.msg);
	ok(store_returns_expire(st, NOW + 400 * DAY, &e) == 0, "%s", e.msg);
	ok(store_return_seen(st, &key, &seen, &e) == 0 && seen, "known");
	ok(store_returns_expire(st, NOW + 400 * DAY + 1, &e) == 0, "%s", e.msg);
	ok(store_return_seen(st, &key, &seen, &e) == 0 && !seen, "forgotten");
	end();
}

static void strikes(void)
{
	suppressions all = {0};
	begin();
	join(DEAR, 7);
	struct return_bounce b = {.subscriber = 1,
	    .address = DEAR,
	    .kind = STRIKE_FULL,
	    .proved = true,
	    .status = S("5.2.2"),
	    .words = S("full")};
	for (int i = 0; i < 3; i++) {
		struct store_return r = {.now = NOW + i * 7 * DAY,
		    .message_id = S("<m@x>"),
		    .bounces = &b,
		    .n_bounces = 1};
		is_int((long long)digests_of(DEAR), 1, "still there");
		ok(put(&r, arena_printf(a, "%d", i).p) == 0, "%s", e.msg);
	}
	is_int((long long)digests_of(DEAR), 0, "three in a fortnight");
	ok(store_suppressions(st, a, (struct str){0}, &all, &e) == 0 &&
		all.n == 1,
	    "%s", e.msg);
	is_str(all.v[0].words, S("full"), "the evidence");
	is_str(all.v[0].message_id, S("<m@x>"), "the evidence");
	bool was;
	ok(store_unsuppress(st, DEAR, S(""), NOW, &was, &e) == 0 && was, "%s",
	    e.msg);
	struct store_return r = {
	    .now = NOW + 15 * DAY, .bounces = &b, .n_bounces = 1};
	ok(put(&r, "again") == 0, "%s", e.msg);
	is_int((long long)digests_of(DEAR), 1, "lifted: counted anew");
	end();
}

static void forgetting(void)
{
	int64_t rows;
	struct return_reader who;
	begin();
	join(DEAR, 7);
	ok(store_forget(st, DEAR, NOW, &rows, &e) == 0, "%s", e.msg);
	is_int(rows, 3, "reader, subscription, request");
	ok(store_reader(st, a, 0, DEAR, &who, &e) == 0 && !who.id, "nobody");
	struct subscriber s = {.address = DEAR};
	*vec_push(a, &s.digests) = daily.name;
	struct store_sync y = {.fingerprint = S("1"),
	    .subscribers = &s,
	    .n_subscribers = 1,
	    .now = NOW};
	ok(store_sync(st, &y, NULL, &e) == 0, "%s", e.msg);
	ok(store_reader(st, a, 0, DEAR, &who, &e) == 0 && !who.id,
	    "not even by the config");
	join(DEAR, 8);
	is_int((long long)digests_of(DEAR), 1, "but by herself");
	end();
}

int main(void)
{
	TEST(kin);
	TEST(limit_keys);
	TEST(joining);
	TEST(two_reasons);
	TEST(limits);
	TEST(once);
	TEST(pruned);
	TEST(strikes);
	TEST(forgetting);
	return tap_done();
}
