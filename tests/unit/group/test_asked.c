/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what all links of a list ask for. */
#include "group/asked.h"

#include "base/arena.h"
#include "tap.h"

static const struct str first[] = {S_INIT("https://e.example/n?d=1&id=41"),
    S_INIT("https://e.example/n?d=1&id=42"),
    S_INIT("https://e.example/n?d=1&id=43")};
static const struct str second[] = {S_INIT("https://e.example/n?d=2&id=42"),
    S_INIT("https://e.example/n?d=2&id=43"),
    S_INIT("https://e.example/n?d=2&id=44")};

static void two_lists(void)
{
	struct arena *a = arena_new();
	struct asked_list l = asked_of(first, 3, S(""));
	is_int((long long)l.n, 1, "one for all");
	is_str(l.v[0].name, S("d"), "which is");
	ok(!l.v[0].changed && !l.v[0].document, "of which nothing is known");
	is_int((long long)asked_of(first, 2, S("")).n, 0, "two are too few");
	struct str notes = asked_notes(a, &l, S(""));
	is_str(notes, S("d=1\n"), "what is noted");
	ok(!asked_of(first, 3, notes).v[0].changed, "the same again");
	l = asked_of(second, 3, notes);
	ok(l.v[0].changed, "and another");
	is_str(asked_without(a, second[0], &l, true),
	    S("https://e.example/n?id=42"), "without it");
	is_str(asked_without(a, second[0], &l, false), second[0],
	    "which is not so before it is known");
	l.v[0].document = true;
	notes = asked_notes(a, &l, notes);
	is_str(notes, S("!d\nd=2\n"), "it is kept");
	ok(asked_of(first, 3, notes).v[0].document, "and known");
	is_str(asked_words(a, notes), S("d"), "and named");
	is_str(
	    asked_words(a, S("!d\nx=1\n!sid\n")), S("d, sid"), "with others");
	ok(!asked_words(a, S("x=1\n")).p, "or none is");
	is_str(asked_notes(a, &(struct asked_list){.n = 0}, notes), S("!d\n"),
	    "though it is gone");
	ok(!asked_without(a, S("https://e.example/n?d=2"), &l, false).p,
	    "where nothing is left there is none");
	ok(!asked_without(a, S("https://e.example/n"), &l, false).p,
	    "nor where nothing is asked for");
	is_str(
	    asked_without(a, S("https://e.example/n?a&d=2&b=3#x"), &l, false),
	    S("https://e.example/n?a&b=3#x"), "the rest stays as it is");
	arena_free(&a);
}

static void a_mark(void)
{
	static const struct str urls[] = {
	    S_INIT("https://e.example/n?!d=1&id=1"),
	    S_INIT("https://e.example/n?!d=1&id=2"),
	    S_INIT("https://e.example/n?!d=1&id=3")};
	is_int((long long)asked_of(urls, 3, S("")).n, 0,
	    "what would read as a note is none");
}

static const struct str places[] = {S_INIT("https://e.example/41?l=a&pos=1"),
    S_INIT("https://e.example/42?l=a&pos=2"),
    S_INIT("https://e.example/43?l=a&pos=3")};
static const struct str moved[] = {S_INIT("https://e.example/41?l=b&pos=2"),
    S_INIT("https://e.example/42?l=b&pos=3"),
    S_INIT("https://e.example/43?l=b&pos=4")};
static const struct str shows[] = {S_INIT("https://e.example/41?on=2026-12-01"),
    S_INIT("https://e.example/42?on=2026-12-02"),
    S_INIT("https://e.example/43?on=2026-12-04")};
static const struct str later[] = {S_INIT("https://e.example/41?on=2026-12-08"),
    S_INIT("https://e.example/42?on=2026-12-09"),
    S_INIT("https://e.example/43?on=2026-12-11")};

static void a_place(void)
{
	struct arena *a = arena_new();
	struct str notes = asked_own(a, places, moved, 3, S("l=b\n"));
	is_str(notes, S("#pos\nl=b\n"), "what is another for each");
	is_str(asked_own(a, places, moved, 3, notes), notes, "is noted once");
	is_str(asked_own(a, places, places, 3, S("")), S(""), "not as it was");
	is_str(asked_own(a, places, moved, 2, S("")), S(""), "nor of two");
	is_str(asked_own(a, shows, later, 3, S("")), S(""), "nor is a day");
	struct asked_list l = asked_of(moved, 3, notes);
	is_int((long long)l.n, 2, "it is looked for");
	is_str(asked_without(a, moved[0], &l, false),
	    S("https://e.example/41?l=b"), "and goes");
	is_str(asked_notes(a, &l, notes), S("l=b\n#pos\n"), "and is kept");
	is_str(asked_words(a, notes), S("pos"), "and named");
	l.v[0] = l.v[1];
	l.n = 1;
	is_str(asked_without(a, S("https://e.example/41?pos=2"), &l, false),
	    S("https://e.example/41"), "the path alone tells");
	is_str(asked_without(a, S("https://e.example/41"), &l, false),
	    S("https://e.example/41"), "also where nothing is asked for");
	l = asked_of(places, 3, S("#x\n"));
	is_int((long long)l.n, 1, "none is without it");
	arena_free(&a);
}

static void days(void)
{
	static const struct {
		const char *value;
		bool day;
	} all[] = {
	    {"2026-12-01", true},
	    {"20261201", true},
	    {"01.12.2026", true},
	    {"12/31/2026", true},
	    {"2026-13-41", false},
	    {"1795996800", false},
	    {"41", false},
	    {"31207788", false},
	    {"d2026-12-01", false},
	    {"", false},
	};
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		ok(asked_day(str_of(all[i].value)) == all[i].day, "%s",
		    all[i].value);
}

int main(void)
{
	TEST(two_lists);
	TEST(a_mark);
	TEST(a_place);
	TEST(days);
	return tap_done();
}
