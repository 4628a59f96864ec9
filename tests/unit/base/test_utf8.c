/* SPDX-License-Identifier: MIT */
/* gazetted: tests of UTF-8. */
#include "base/arena.h"
#include "base/utf8.h"
#include "tap.h"

#define BAD "\xEF\xBF\xBD"

static void all_characters(void)
{
	struct buf b = buf_init(8);
	long long wrong = 0;
	for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
		uint32_t got;
		if (cp >= 0xD800 && cp <= 0xDFFF)
			continue;
		buf_clear(&b);
		utf8_put(&b, cp);
		size_t len = utf8_next(buf_str(&b), 0, &got);
		wrong +=
		    got != cp || len != b.n || utf8_prev(buf_str(&b), b.n) != 0;
	}
	is_int(wrong, 0, "characters");
	buf_clear(&b);
	utf8_put(&b, 0xD800);
	utf8_put(&b, 0x110000);
	is_str(buf_str(&b), S(BAD BAD), "no characters");
	buf_free(&b);
}

/* Unicode 15, table 3-8 to 3-11 among them. */
static void mends(void)
{
	static const struct {
		const char *in, *want;
	} rows[] = {{"plain", "plain"}, {"\xC3\xA9", "\xC3\xA9"},
	    {"\xC0\xAF", BAD BAD}, {"\xE0\x80\xAF", BAD BAD BAD},
	    {"\xED\xA0\x80", BAD BAD BAD},
	    {"\xF4\x91\x92\x93\xFF"
	     "A\x80"
	     "B",
		BAD BAD BAD BAD BAD "A" BAD "B"},
	    {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF"
	     "A",
		BAD BAD BAD BAD "A"},
	    {"a\xE2\x82", "a" BAD}, {"\x80", BAD}};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str in = str_of(rows[i].in), got = utf8_mend(a, in);
		is_str(got, str_of(rows[i].want), rows[i].want);
		ok(utf8_valid(got), "valid now");
		is_int(utf8_valid(in), str_eq(in, got), rows[i].want);
		is_int((long long)utf8_len(in), (long long)utf8_len(got),
		    rows[i].want);
	}
	arena_free(&a);
}

static void clips(void)
{
	struct str s = S("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z");
	static const size_t want[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11, 11};
	for (size_t i = 0; i < sizeof(want) / sizeof(*want); i++)
		is_int(
		    (long long)utf8_clip(s, i).n, (long long)want[i], "clip");
	is_int((long long)utf8_clip(S("\x80\x80\x80\x80\x80\x80"), 5).n, 5,
	    "rubbish");
	is_int((long long)utf8_prev(s, 6), 3, "prev");
	is_int((long long)utf8_prev(S("a\x80"), 2), 1, "prev of rubbish");
}

static void among(void)
{
	static const char set[] = ".\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80";
	static const uint32_t in[] = {'.', '"', 0xE9, 0x20AC, 0x1F600},
			      out[] = {0, 'a', 0xE8, 0xC3, 0xFFFD, UTF8_BAD};
	for (size_t i = 0; i < sizeof(in) / sizeof(*in); i++)
		ok(utf8_among(set, in[i]), "in the set");
	for (size_t i = 0; i < sizeof(out) / sizeof(*out); i++)
		ok(!utf8_among(set, out[i]), "not in the set");
}

int main(void)
{
	TEST(all_characters);
	TEST(mends);
	TEST(clips);
	TEST(among);
	return tap_done();
}
