/* SPDX-License-Identifier: MIT */
/* gazetted: tests of "did you mean". */
#include "text/similar.h"

#include "tap.h"
#include "text/caps.h"

static void distances(void)
{
	static const struct {
		const char *a, *b;
		size_t want;
	} rows[] = {
	    {"", "", 0},
	    {"", "abc", 3},
	    {"abc", "", 3},
	    {"title", "title", 0},
	    {"TITLE", "title", 0},
	    {"max-stories", "max_stories", 0},
	    {"title", "tittle", 1},
	    {"title", "titel", 1},
	    {"ca", "abc", 3}, /* 2 without the "alignment" restriction */
	    {"kitten", "sitting", 3},
	    {"abcdef", "badcfe", 3},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str a = str_of(rows[i].a), b = str_of(rows[i].b);
		is_int((long long)similar_distance(a, b),
		    (long long)rows[i].want, rows[i].a);
		is_int((long long)similar_distance(b, a),
		    (long long)rows[i].want, rows[i].b);
	}
}

static void closest(void)
{
	static const struct str names[] = {S_INIT("schedule"), S_INIT("source"),
	    S_INIT("sources"), S_INIT("subject"), S_INIT("ttl"),
	    S_INIT("max_stories")};
	static const struct {
		const char *word, *want;
	} rows[] = {
	    {"shedule", "schedule"},
	    {"Source", "source"},
	    {"sorces", "sources"},
	    {"tll", "ttl"},
	    {"max-storys", "max_stories"},
	    {"xx", NULL},
	    {"", NULL},
	    {"recipient", NULL},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(similar_best(str_of(rows[i].word), names, 6),
		    str_of(rows[i].want), rows[i].word);
	is_str(similar_best(S("a"), NULL, 0), (struct str){0}, "none known");
}

static void lengths(void)
{
	char w[SIMILAR_WORD_MAX + 2];
	memset(w, 'a', sizeof(w));
	struct str whole = {w, SIMILAR_WORD_MAX};
	struct str more = {w, SIMILAR_WORD_MAX + 1};
	is_int((long long)similar_distance(whole, whole), 0, "at the cap");
	is_int((long long)similar_distance(whole, more), SIMILAR_WORD_MAX + 1,
	    "over the cap");
	is_str(similar_best(more, &more, 1), (struct str){0}, "over the cap");
}

int main(void)
{
	TEST(distances);
	TEST(closest);
	TEST(lengths);
	return tap_done();
}
