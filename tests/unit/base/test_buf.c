/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the growing buffer. */
#include "base/arena.h"
#include "base/buf.h"
#include "tap.h"

static void grows(void)
{
	struct buf b = buf_init(100000);
	is_str(buf_str(&b), S(""), "empty, not absent");
	for (int i = 0; i < 10000; i++)
		buf_addf(&b, "%d,", i % 10);
	is_int((long long)b.n, 20000, "length");
	ok(!b.over && !b.p[b.n], "within, NUL behind");
	buf_cut(&b, 4);
	is_str(buf_str(&b), S("0,1,"), "cut");
	buf_clear(&b);
	is_str(buf_str(&b), S(""), "cleared");
	buf_free(&b);
	is_str(buf_str(&b), S(""), "freed is empty");
	buf_adds(&b, S("again"));
	is_str(buf_str(&b), S("again"), "and usable");
	buf_free(&b);
}

/* At the ceiling what fits stays, and `over` does too. */
static void stops(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init(5);
	buf_adds(&b, S("abc"));
	buf_addf(&b, "%s", "defg");
	is_str(buf_str(&b), S("abcde"), "the head of it");
	ok(b.over, "over");
	buf_cut(&b, 1);
	ok(b.over, "for good");
	buf_clear(&b);
	ok(!b.over, "but for clear");
	for (int i = 0; i < 5; i++)
		buf_addc(&b, 'x');
	ok(!b.over, "just full");
	buf_addc(&b, 'x');
	ok(b.over && b.n == 5, "one more");
	is_str(buf_dup(a, &b), S("xxxxx"), "dup");
	buf_free(&b);
	arena_free(&a);
}

int main(void)
{
	TEST(grows);
	TEST(stops);
	return tap_done();
}
