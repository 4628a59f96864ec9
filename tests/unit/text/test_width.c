/* SPDX-License-Identifier: MIT */
/* gazetted: tests of display width. */
#include "text/width.h"

#include "tap.h"
#include "text/caps.h"

#define FAMILY "👩‍👩‍👧‍👦"

static void widths(void)
{
	static const struct {
		const char *s;
		int want;
	} rows[] = {
	    {"", 0},
	    {"abc", 3},
	    {"naïve", 5},
	    {"nai\xCC\x88ve", 5},
	    {"漢字", 4},
	    {"ｶﾅ", 2},
	    {"한국", 4},
	    {"😀", 2},
	    {FAMILY, 2},
	    {"🇩🇪", 2},
	    {"🇩🇪🇫🇷", 4},
	    {"❤️", 2},
	    {"1️⃣", 2},
	    {"👍🏽", 2},
	    {"a\xE2\x80\x8B"
	     "b",
		2}, /* zero width space */
	    {"a\x01\x7F"
	     "b",
		2},
	    {"a\xFF"
	     "b",
		3},
	    {"Привет", 6},
	    {"שלום", 4},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int((long long)text_width(str_of(rows[i].s)), rows[i].want,
		    rows[i].s);
}

static void counts(void)
{
	is_int((long long)text_clusters(S("")), 0, "none");
	is_int((long long)text_clusters(S("a b")), 3, "ASCII");
	is_int((long long)text_clusters(S("nai\xCC\x88ve")), 5, "a mark");
	is_int((long long)text_clusters(S("a\r\nb")), 3, "a line's end");
	is_int((long long)text_clusters(S(FAMILY "!")), 2, "a family");
	is_int((long long)text_clusters(S("\xFF\xFF")), 2, "no characters");
}

static void clips(void)
{
	static const struct {
		const char *s;
		size_t columns;
		const char *want;
	} rows[] = {
	    {"abc", 2, "ab"},
	    {"abc", 0, ""},
	    {"abc", 9, "abc"},
	    {"漢字", 3, "漢"},
	    {"e\xCC\x81"
	     "a",
		1, "e\xCC\x81"},
	    {FAMILY "x", 1, ""},
	    {FAMILY "x", 2, FAMILY},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(text_clip_width(str_of(rows[i].s), rows[i].columns),
		    str_of(rows[i].want), rows[i].s);
}

static void piled_marks(void)
{
	char s[1 + 2 * CLUSTER_MAX * 2];
	s[0] = 'a';
	for (size_t i = 1; i + 1 < sizeof(s); i += 2)
		memcpy(s + i, "\xCC\x81", 2);
	struct str t = {s, sizeof(s)};
	is_int((long long)text_cluster(t, 0), 1 + 2 * (CLUSTER_MAX - 1),
	    "a cluster has a ceiling");
}

int main(void)
{
	TEST(widths);
	TEST(counts);
	TEST(clips);
	TEST(piled_marks);
	return tap_done();
}
