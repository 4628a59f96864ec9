/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the letters that an operator is told of. */
#include "model/told.h"

#include "base/arena.h"
#include "tap.h"

#define NOW 1700000000

static struct str add(
    struct arena *a, struct str was, int64_t at, const char *line, size_t more)
{
	const struct told one = {.at = at, .line = str_of(line), .more = more};
	return told_add(a, was, &one);
}

/* How many have a name, and how many have not. */
static size_t count(struct str rest, int64_t now, size_t *out_more)
{
	struct told t;
	size_t n = 0;
	*out_more = 0;
	while (told_next(&rest, NOW, now, &t)) {
		n += t.line.n > 0;
		*out_more += t.more;
	}
	return n;
}

static void kept(void)
{
	struct arena *a = arena_new();
	struct str s = {NULL, 0};
	struct told t = {0};
	size_t more;
	s = add(a, s, NOW, "first", 0);
	s = add(a, s, NOW + 5, "second", 0);
	struct str rest = s;
	ok(told_next(&rest, 0, NOW + 9, &t), "there is one");
	is_str(t.line, S("second"), "the newest first");
	is_int(t.at, NOW + 5, "with its time");
	is_int((long long)count(s, NOW + 9, &more), 2, "both");
	is_int((long long)count(s, NOW + TOLD_SECONDS + 1, &more), 1,
	    "one is too old");
	s = add(a, s, NOW + TOLD_SECONDS + 9, "third", 0);
	is_int((long long)count(s, NOW + 9, &more), 1, "what is old goes");
	arena_free(&a);
}

static void many(void)
{
	struct arena *a = arena_new();
	struct str s = {NULL, 0};
	size_t more;
	for (int i = 0; i < TOLD_MAX + 3; i++)
		s = add(a, s, NOW + i, "a letter", 0);
	is_int((long long)count(s, NOW + 99, &more), TOLD_MAX, "named");
	is_int((long long)more, 3, "the others are counted");
	s = add(a, s, NOW + 99, "", 4);
	is_int((long long)count(s, NOW + 99, &more), TOLD_MAX, "named still");
	is_int((long long)more, 7, "with those that never had a name");
	arena_free(&a);
}

/* Where one lies, and why it is none for readers. */
static void places(void)
{
	struct arena *a = arena_new();
	const struct told one = {.at = NOW,
	    .line = S("a login or code from A: \"B\""),
	    .id = S("<1@h>"),
	    .place = S("1700000000.42"),
	    .why = S("it shows a code")};
	struct told odd = one, t = {0};
	odd.id = S("<2@h>");
	odd.place = S("a\tb\nc");
	struct str s = told_add(a, (struct str){NULL, 0}, &one);
	s = told_add(a, s, &odd);
	struct str rest = s;
	ok(told_next(&rest, NOW, NOW, &t), "there is one");
	is_str(t.place, S(""), "a place that would break the line is left out");
	is_str(t.why, one.why, "and nothing else");
	ok(told_next(&rest, NOW, NOW, &t), "and another");
	is_str(t.line, one.line, "what it is");
	is_str(t.place, one.place, "where it lies");
	is_str(t.why, one.why, "why");
	ok(told_is(&t, S("<1@h>")) && told_is(&t, S("1@h")), "its id");
	ok(!told_is(&t, S("2@h")) && !told_is(&t, S("")), "no other one");
	size_t more;
	s = told_drop(a, s, S("1@h"));
	is_int((long long)count(s, NOW, &more), 1, "one less");
	arena_free(&a);
}

/* A state of before has one line, and its time beside it; or lines without
 * what is behind them now. */
static void old(void)
{
	struct str s = S("1700000005 an encrypted letter from A: \"B\"\n");
	struct told t = {0};
	size_t more;
	is_int((long long)count(
		   S("a login or code from A: \"B\""), NOW + 9, &more),
	    1, "a line without a time");
	ok(told_next(&s, NOW, NOW + 9, &t), "one without a place");
	is_str(t.line, S("an encrypted letter from A: \"B\""), "is known");
	is_int((long long)(t.id.n + t.place.n + t.why.n), 0, "without more");
}

int main(void)
{
	TEST(kept);
	TEST(many);
	TEST(places);
	TEST(old);
	return tap_done();
}
