/* SPDX-License-Identifier: MIT */
/* gazetted: words and stems. */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "tap.h"
#include "text/language.h"
#include "text/stem.h"
#include "text/words.h"

static void texts_to_words(void)
{
	static const struct {
		const char *text, *words;
	} rows[] = {
	    {"Hedda Brandt's boat", "hedda brandt boat "},
	    {"The U.S. fleet of 1,200 ships.", "the u.s fleet of 1,200 ships "},
	    {"12 000 of 1\xC2\xA0"
	     "200\xE2\x80\xAF"
	     "500, 1'500",
		"12,000 of 1,200,500 1,500 "},
	    {"100 100 100 100 100 100 100 100 100",
		"100,100,100,100,100,100,100 100,100 "},
	    {"2026 300 people, 0 800, 12 0000, 7 100-year, 3 200m, 1.5 300",
		"2026 300 people 0 800 12 0000 7 100 year 3 200m 1.5 300 "},
	    {"\xD9\xA1\xD9\xA4 \xD9\xA1\xD9\xAB\xD9\xA5 \xE0\xA5\xA8",
		"14 1.5 2 "},
	    {"L\xE2\x80\x99\xC3\x89t\xC3\xA9 3.5", "l \xC3\xA9t\xC3\xA9 3.5 "},
	    {"Nell'Orlin, we're at O'Brian's and don't go aujourd'hui.",
		"nell orlin we're at o brian and don't go aujourd'hui "},
	    {"\xE6\x9D\xB1\xE4\xBA\xAC\xE3\x81\xA7",
		"\xE6\x9D\xB1\xE4\xBA\xAC \xE4\xBA\xAC\xE3\x81\xA7 "},
	    {"น้ำท่วมเมือง", "น้ำท่ ท่ว วม มเมื เมือ อง "},
	    {"ນ້ຳຖ້ວມ ភ្នំពេញ", "ນ້ຳຖ້ ຖ້ວ ວມ ភ្នំពេ ពេញ "},
	    {"ຄົນຮຽນ ຫຼວງ", "ຄົນ ນຮຽ ຮຽນ ຫຼວ ວງ "},
	    {"a\xFFz", "a z "},
	    {" -- !", ""},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct words w = words_of(str_of(rows[i].text));
		struct word word;
		char got[200] = "";
		size_t n = 0;
		while (words_next(&w, &word))
			n += (size_t)snprintf(got + n, sizeof(got) - n, "%.*s ",
			    PRS(word.folded));
		is_str(str_of(got), str_of(rows[i].words), rows[i].text);
	}
}

static void words_know_their_place(void)
{
	struct words w =
	    words_of(S("The ferry New Hope left. \"Late,\" said Ann-Marie"));
	static const struct {
		bool upper, begins, joined;
		int sentence;
	} want[] = {{true, true, false, 0}, {false, false, true, 0},
	    {true, false, true, 0}, {true, false, true, 0},
	    {false, false, true, 0}, {true, true, false, 1},
	    {false, false, false, 1}, {true, false, true, 1},
	    {true, false, true, 1}};
	struct word word;
	size_t i = 0;
	for (; words_next(&w, &word); i++)
		ok(word.upper == want[i].upper &&
			word.begins == want[i].begins &&
			word.joined == want[i].joined &&
			word.sentence == want[i].sentence,
		    "%.*s", PRS(word.raw));
	is_int((long long)i, 9, "words");
}

static void stems(void)
{
	struct stemmer *s = stemmer_new();
	struct str x = stemmer_stem(s, S("en"), S("earthquakes"));
	is_str(x, S("earthquak"), "English");
	is_str(stemmer_stem(s, S("en-GB"), S("shaken")), S("shaken"), "a tag");
	is_str(stemmer_stem(s, S("zz"), S("shakes")), S("shakes"), "unknown");
	is_str(stemmer_stem(s, S("enm"), S("shakes")), S("shakes"),
	    "a code that begins like another");
	stemmer_free(&s);
	ok(language_small_word(S("und"), S("de")), "und, in German");
	ok(!language_small_word(S("und"), S("en")), "not in English");
	ok(language_small_word(S("und"), S("")), "in any");
	ok(language_small_word(S("کے"), S("ur")), "in Urdu");
	ok(str_eq(language_as_listed(S("nb-NO")), S("no")), "Norwegian");
	ok(str_eq(language_as_listed(S("nnh")), S("nnh")), "and not");
	ok(!language_small_word(S("کے"), S("fa")), "not in Persian");
	ok(language_small_word(S("থেকে"), S("bn")), "in Bengali");
}

static void the_same_words(void)
{
	ok(words_same(S("Bridge opens again"), S("Bridge opens \u2013 again!")),
	    "marks");
	ok(words_same(S("bridge opens"), S("Orlin: Bridge opens on Monday")),
	    "one says more");
	ok(!words_same(
	       S("Fire in Orlin, two dead"), S("Fire in Calder, two dead")),
	    "another place");
	ok(!words_same(S("Orlin wins 2-1"), S("Orlin wins 3-0")), "figures");
	ok(!words_same(S("港の橋が開通"), S("港の橋が閉鎖")), "no spaces");
	ok(words_same(S(""), S("Bridge opens")), "nothing");
}

int main(void)
{
	TEST(texts_to_words);
	TEST(words_know_their_place);
	TEST(stems);
	TEST(the_same_words);
	return tap_done();
}
