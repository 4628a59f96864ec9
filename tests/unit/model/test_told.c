/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the letters that an operator is told of. */
#include "model/told.h"

#include "base/arena.h"
#include "tap.h"

#define NOW 1700000000

/* How many have a name, and how many have not. */
static size_t count(struct str rest, int64_t now, size_t *out_more)
{
	struct str line;
	int64_t at;
	size_t n = 0, more;
	*out_more = 0;
	while (told_next(&rest, NOW, now, &at, &line, &more)) {
		n += line.n > 0;
		*out_more += more;
	}
	return n;
}

static void kept(void)
{
	struct arena *a = arena_new();
	struct str s = {NULL, 0}, line;
	size_t more;
	int64_t at;
	s = told_add(a, s, NOW, S("first"), 0);
	s = told_add(a, s, NOW + 5, S("second"), 0);
	struct str rest = s;
	ok(told_next(&rest, 0, NOW + 9, &at, &line, &more), "there is one");
	is_str(line, S("second"), "the newest first");
	is_int(at, NOW + 5, "with its time");
	is_int((long long)count(s, NOW + 9, &more), 2, "both");
	is_int((long long)count(s, NOW + TOLD_SECONDS + 1, &more), 1,
	    "one is too old");
	s = told_add(a, s, NOW + TOLD_SECONDS + 9, S("third"), 0);
	is_int((long long)count(s, NOW + 9, &more), 1, "what is old goes");
	arena_free(&a);
}

static void many(void)
{
	struct arena *a = arena_new();
	struct str s = {NULL, 0};
	size_t more;
	for (int i = 0; i < TOLD_MAX + 3; i++)
		s = told_add(a, s, NOW + i, S("a letter"), 0);
	is_int((long long)count(s, NOW + 99, &more), TOLD_MAX, "named");
	is_int((long long)more, 3, "the others are counted");
	s = told_add(a, s, NOW + 99, S(""), 4);
	is_int((long long)count(s, NOW + 99, &more), TOLD_MAX, "named still");
	is_int((long long)more, 7, "with those that never had a name");
	arena_free(&a);
}

/* A state of before has one line, and its time beside it. */
static void old(void)
{
	size_t more;
	is_int((long long)count(
		   S("a login or code from A: \"B\""), NOW + 9, &more),
	    1, "a line without a time");
}

int main(void)
{
	TEST(kept);
	TEST(many);
	TEST(old);
	return tap_done();
}
