/* SPDX-License-Identifier: MIT */
/* gazetted: tests of addresses without what a visit puts into them. */
#include "group/steady.h"

#include "base/arena.h"
#include "tap.h"

static const struct {
	const char *url, *steady;
} rows[] = {
    {"https://e.example/s/9f8a7b6c5d4e/council-meets",
	"https://e.example/s/*/council-meets"},
    {"https://e.example/(S(lit3py55t21z5v55vlm25s55))/news/7",
	"https://e.example/*/news/7"},
    {"https://e.example/123e4567-e89b-12d3-a456-426614174000/x?a=/1/",
	"https://e.example/*/x?a=/1/"},
    {"https://e.example/a1b2c3d4e5f6/f6a7b8c9d0e1/x",
	"https://e.example/*/*/x"},
    /* the last names the article */
    {"https://e.example/a/9f8a7b6c5d4e", "https://e.example/a/9f8a7b6c5d4e"},
    {"https://e.example/9f8a7b6c5d4e?q=1",
	"https://e.example/9f8a7b6c5d4e?q=1"},
    /* what people write */
    {"https://e.example/2026/11/29/x", "https://e.example/2026/11/29/x"},
    {"https://e.example/20261129/x", "https://e.example/20261129/x"},
    {"https://e.example/top-10-of-2026/x",
	"https://e.example/top-10-of-2026/x"},
    {"https://e.example/week47of2026/x", "https://e.example/week47of2026/x"},
    {"https://a1b2c3d4e5f6/x/y", "https://a1b2c3d4e5f6/x/y"},
    {"https://e.example", "https://e.example"},
    {"urn:9f8a7b6c5d4e", "urn:9f8a7b6c5d4e"},
    {"", ""},
};

static void sessions(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(steady_url(a, str_of(rows[i].url)),
		    str_of(rows[i].steady), rows[i].url);
	arena_free(&a);
}

static void kinds(void)
{
	struct arena *a = arena_new();
	static const struct {
		const char *was, *is;
		bool same, host, path_kept;
	} moves[] = {
	    {"https://e.example/events/41", "https://e.example/events/52", true,
		false, false},
	    {"https://e.example/2026/11/a-b-c", "https://e.example/2026/12/d-e",
		true, false, false},
	    {"https://e.example/?p=41", "https://e.example/?p=52", true, false,
		false},
	    {"https://e.example/2026/11/a.html", "https://e.example/a", false,
		false, false},
	    {"https://e.example/a.html", "https://e.example/a/", true, false,
		true},
	    {"https://a.example/news/a.html", "https://b.example/news/a", false,
		true, true},
	    {"https://a.example/", "https://b.example/", false, true, false},
	    {"https://no41.e.example/a", "https://no42.e.example/a", true,
		false, true},
	};
	for (size_t i = 0; i < sizeof(moves) / sizeof(*moves); i++) {
		struct str was = str_of(moves[i].was), is = str_of(moves[i].is);
		struct steady_move to = steady_move(was, is);
		ok(str_eq(steady_shape(a, was, false),
		       steady_shape(a, is, false)) == moves[i].same,
		    "the kind of %s", moves[i].is);
		ok(to.host == moves[i].host &&
			to.path_kept == moves[i].path_kept,
		    "and where that is");
	}
	is_str(steady_shape(a, S("menu"), true), S(""), "no address");
	arena_free(&a);
}

static void constants(void)
{
	static const struct {
		const char *url;
		bool constant;
	} all[] = {
	    {"https://e.example/politics/latest", true},
	    {"https://e.example/letter/", true},
	    {"https://e.example/", false},
	    {"https://e.example/show?id=7", false},
	    {"https://e.example/2026/storm", false},
	    {"https://e.example/news/41", false},
	    {"https://e.example/storm-over-the-bay", false},
	    {"https://e.example/storm-over-the-bay/print", false},
	    {"letter", false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		ok(steady_constant(a, str_of(all[i].url)) == all[i].constant,
		    "%s", all[i].url);
	arena_free(&a);
}

static void numbers(void)
{
	static const struct {
		const char *url, *numbered;
	} all[] = {
	    {"https://e.example/n/bus-crash-kills-11-100251.html",
		"https://e.example/n/*-100251"},
	    {"https://e.example/n/bus-crash-a1234567",
		"https://e.example/n/*-a1234567"},
	    {"https://e.example/n/bus-crash,100251?page=2",
		"https://e.example/n/*-100251?page=2"},
	    {"https://e.example/100251-bus-crash/",
		"https://e.example/100251-*"},
	    {"https://e.example/story/4051/bus-crash.php",
		"https://e.example/story/4051/*"},
	    {"https://e.example/news/51-bus-crash",
		"https://e.example/news/51-*"},
	    {"https://e.example/51/bus-crash", ""},
	    {"https://e.example/bus-crash-51", ""},
	    {"https://e.example/4051/crash", "https://e.example/4051/*"},
	    {"https://e.example/2026/bus-crash", ""},
	    {"https://e.example/20261130/bus-crash", ""},
	    {"https://e.example/2026/11/30/bus-crash", ""},
	    {"https://e.example/budget-2026", ""},
	    {"https://e.example/budget-202611", ""},
	    {"https://e.example/bus-crash-kills-11", ""},
	    {"https://e.example/bus-crash100251", ""},
	    {"https://e.example/100251", ""},
	    {"https://e.example/story/100251.html", ""},
	    {"https://e.example/?p=100251", ""},
	    {"https://100251/bus-crash", ""},
	    {"https://e.example", ""},
	    {"100251/crash", ""},
	    {"", ""},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		is_str(steady_numbered(a, str_of(all[i].url)),
		    str_of(all[i].numbered), all[i].url);
	arena_free(&a);
}

int main(void)
{
	TEST(sessions);
	TEST(kinds);
	TEST(constants);
	TEST(numbers);
	return tap_done();
}
