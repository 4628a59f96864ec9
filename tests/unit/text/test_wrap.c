/* SPDX-License-Identifier: MIT */
/* gazetted: tests of wrapping. */
#include "text/wrap.h"

#include "base/arena.h"
#include "tap.h"
#include "text/width.h"

static struct str wrapped(struct arena *a, const char *text, struct wrap w)
{
	struct buf b = buf_init(1 << 16);
	wrap_paragraph(&b, str_of(text), &w);
	struct str out = str_dup(a, buf_str(&b));
	buf_free(&b);
	return out.p ? out : S("");
}

static void fixed(void)
{
	static const struct {
		const char *text;
		size_t columns;
		const char *first, *rest, *want;
	} rows[] = {
	    {"", 10, "", "", ""},
	    {" \n ", 10, "", "", ""},
	    {"one two three", 10, "", "", "one two\nthree\n"},
	    {"one two three", 7, "", "", "one two\nthree\n"},
	    {"one two three", 6, "", "", "one\ntwo\nthree\n"},
	    {"  one\n two  ", 10, "", "", "one two\n"},
	    {"one two three", 10, "* ", "  ", "* one two\n  three\n"},
	    {"see https://example.org/a/very/long/path here", 12, "", "",
		"see\nhttps://example.org/a/very/long/path\nhere\n"},
	    {"漢字漢字漢字", 5, "", "", "漢字\n漢字\n漢字\n"},
	    {"漢字。漢字", 4, "", "", "漢\n字。\n漢字\n"},
	    {"漢「字」", 4, "", "", "漢\n「字」\n"},
	    {"読https://example.jp/漢字漢字 漢字", 6, "", "",
		"読\nhttps://example.jp/漢字漢字\n漢字\n"},
	    {"한국어 문장입니다", 8, "", "", "한국어\n문장입니다\n"},
	    {"Привет, мир большой", 11, "", "", "Привет, мир\nбольшой\n"},
	    {"un mot !", 6, "", "", "un mot !\n"},
	    {"😀 😀 😀", 5, "", "", "😀 😀\n😀\n"},
	    {"🇩🇪🇫🇷👨‍👩‍👧👍🏽👍", 5, "", "",
		"🇩🇪🇫🇷\n👨‍👩‍👧👍🏽\n👍\n"},
	    {"one two👍👍", 8, "", "", "one\ntwo👍👍\n"},
	    {"-- ", 10, "", "", "-- \n"},
	    {"abc", 10, "[1] ", "", "[1] abc\n"},
	    {"", 10, "[1] ", "", "[1]\n"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct wrap w = {rows[i].columns, str_of(rows[i].first),
		    str_of(rows[i].rest), false};
		is_str(wrapped(a, rows[i].text, w), str_of(rows[i].want),
		    rows[i].text);
	}
	arena_free(&a);
}

static void flowed(void)
{
	static const struct {
		const char *text, *rest, *want;
	} rows[] = {
	    {"one two three", "", "one two \nthree\n"},
	    {"> quoted words here", "", " > quoted \nwords \nhere\n"},
	    {"From me to you", "", " From me \nto you\n"},
	    {"Fromage", "", "Fromage\n"},
	    {"漢字漢字漢字", "", "漢字漢字\n漢字\n"},
	    {"one two three", "  ", "one two\n   three\n"},
	    {"-- aaaaaaaa", "", "--\naaaaaaaa\n"},
	    {"-- ", "", "-- \n"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct wrap w = {10, {0}, str_of(rows[i].rest), true};
		is_str(wrapped(a, rows[i].text, w), str_of(rows[i].want),
		    rows[i].text);
	}
	arena_free(&a);
}

/* What a reader makes of flowed lines is the paragraph again. */
static void flowed_joins(void)
{
	static const char text[] =
	    "From the start of it > all lines that flow say so with a space "
	    "at their end, and those that begin with a mark are stuffed, so "
	    "that nothing is lost: From here > to there, and on.";
	struct arena *a = arena_new();
	for (size_t columns = 1; columns < 100; columns++) {
		struct wrap w = {.columns = columns, .flowed = true};
		struct str out = wrapped(a, text, w), line;
		struct buf b = buf_init(4096);
		while (str_split(&out, '\n', &line)) {
			if (str_starts(line, S(" ")))
				line = str_sub(line, 1, line.n);
			buf_adds(&b, line);
		}
		is_str(buf_str(&b), str_of(text), "joined");
		buf_free(&b);
	}
	arena_free(&a);
}

static void fixed_lines(void)
{
	struct buf b = buf_init(1024);
	wrap_fixed(&b, S("  a  "), true);
	wrap_fixed(&b, S("-- "), true);
	wrap_fixed(&b, S(">x"), false);
	wrap_fixed(&b, S(""), true);
	is_str(buf_str(&b), S("   a\n-- \n>x\n\n"), "fixed");
	buf_free(&b);
}

int main(void)
{
	TEST(fixed);
	TEST(flowed);
	TEST(flowed_joins);
	TEST(fixed_lines);
	return tap_done();
}
