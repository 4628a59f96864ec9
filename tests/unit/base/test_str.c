/* SPDX-License-Identifier: MIT */
/* gazetted: tests of string slices. */
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "tap.h"

static const struct str absent = {NULL, 0};

static void compares(void)
{
	ok(str_eq(S("a"), S("a")) && !str_eq(S("a"), S("ab")), "eq");
	ok(str_eq(absent, S("")), "absent equals empty");
	ok(str_ieq(S("AbC"), S("aBc")) && !str_ieq(S("a"), S("b")), "ieq");
	ok(str_cmp(S("a"), S("b")) < 0 && str_cmp(S("b"), S("a")) > 0, "cmp");
	ok(str_cmp(S("a"), S("ab")) < 0 && str_cmp(S("a"), S("a")) == 0, "n");
	ok(str_cmp(S("\xFF"), S("a")) > 0, "bytes are unsigned");
	ok(str_starts(S("abc"), S("ab")) && !str_starts(S("a"), S("ab")), "s");
	ok(str_istarts(S("ABc"), S("ab")) && str_starts(absent, S("")), "is");
	ok(str_ends(S("abc"), S("bc")) && !str_ends(S("c"), S("bc")), "ends");
}

static void finds(void)
{
	is_int(str_find(S("banana"), S("nan")), 2, "find");
	is_int(str_find(S("banana"), S("x")), -1, "not there");
	is_int(str_find(S("ab"), S("abc")), -1, "longer");
	is_int(str_find(absent, S("a")), -1, "in nothing");
	is_int(str_find(S("a"), S("")), 0, "nothing");
	is_int(str_find(S("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"), S("aab")),
	    33, "behind many that begin like it");
	is_int(str_find(S("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), S("aab")), -1,
	    "or not at all");
	is_int(str_find(S("ab"), S("b")), 1, "the last byte");
	is_int(str_ifind(S("baNAna"), S("nan")), 2, "ifind");
	is_int(str_ifind(S("a"), S("abc")), -1, "ifind longer");
	is_int(str_chr(S("banana"), 'n'), 2, "chr");
	is_int(str_rchr(S("banana"), 'n'), 4, "rchr");
	is_int(str_rchr(absent, 'n'), -1, "rchr in nothing");
}

/* Where the first byte past ASCII stands, in whatever step it is looked at. */
static void past_ascii(void)
{
	char d[80];
	for (size_t n = 0; n <= sizeof(d); n++)
		for (size_t at = 0; at <= n; at++) {
			memset(d, 'a', sizeof(d));
			if (at < sizeof(d))
				d[at] = (char)0x80;
			struct str s = {d, n};
			if (str_ascii(s) != at || str_is_ascii(s) != (at == n))
				ok(false, "byte %zu of %zu", at, n);
		}
	is_int((long long)str_ascii(absent), 0, "of nothing");
	ok(str_has_digit(S("v2")) && !str_has_digit(S("v")) &&
		!str_has_digit(absent),
	    "a digit");
}

static void cuts(void)
{
	struct str rest = S("a,,b,"), part;
	static const char *const want[] = {"a", "", "b", ""};
	int n = 0;
	while (str_split(&rest, ',', &part) && n < 4)
		is_str(part, str_of(want[n++]), "split");
	is_int(n, 4, "parts");
	rest = S("");
	ok(str_split(&rest, ',', &part) && !part.n, "empty gives one");
	ok(!str_split(&rest, ',', &part), "then none");
	is_str(str_sub(S("hello"), 1, 3), S("el"), "sub");
	is_str(str_sub(S("hello"), 3, 99), S("lo"), "clamped");
	is_str(str_sub(S("hello"), 9, 2), S(""), "crossed");
	is_str(str_trim(S(" \t a b\r\n")), S("a b"), "trim");
	is_str(str_trim(S(" \n")), S(""), "trim all");
}

static void numbers(void)
{
	static const struct {
		const char *s;
		bool good;
		long long v;
	} rows[] = {{"0", true, 0}, {"42", true, 42}, {"-7", true, -7},
	    {"007", true, 7}, {"", false, 0}, {"-", false, 0}, {"+1", false, 0},
	    {" 1", false, 0}, {"1x", false, 0},
	    {"9223372036854775807", true, INT64_MAX},
	    {"9223372036854775808", false, 0},
	    {"-9223372036854775808", true, INT64_MIN},
	    {"99999999999999999999999", false, 0}};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		long long v = 0;
		bool good =
		    str_to_int(str_of(rows[i].s), INT64_MIN, INT64_MAX, &v);
		is_int(good, rows[i].good, rows[i].s);
		is_int(v, rows[i].v, rows[i].s);
	}
	long long v = 5;
	ok(!str_to_int(S("11"), 0, 10, &v) && v == 5, "range, untouched");
}

static void makes(void)
{
	struct arena *a = arena_new();
	ok(!str_dup(a, absent).p && str_dup(a, S("")).p, "absent stays");
	is_str(str_lower(a, S("AbZ\xC3\x84")), S("abz\xC3\x84"), "lower");
	is_str(str_squeeze(a, S("  a \n\t b  ")), S("a b"), "squeeze");
	is_str(str_squeeze(a, S(" ")), S(""), "squeeze to nothing");
	is_str(str_cat(a, S("a"), S("b")), S("ab"), "cat");
	is_str(arena_printf(a, "%d-%.*s", 3, PRS(S("xy"))), S("3-xy"), "pf");
	ok(!str_cat(a, S("a"), S("b")).p[2], "NUL behind");
	arena_free(&a);
}

int main(void)
{
	TEST(compares);
	TEST(finds);
	TEST(past_ascii);
	TEST(cuts);
	TEST(numbers);
	TEST(makes);
	return tap_done();
}
