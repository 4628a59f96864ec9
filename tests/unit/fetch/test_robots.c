/* SPDX-License-Identifier: MIT */
/* gazetted: tests of robots.txt. */
#include "fetch/robots.h"

#include "base/arena.h"
#include "tap.h"

static const struct {
	const char *robots, *path;
	bool allowed;
} rows[] = {
    {"", "/a", true},
    {"User-agent: *\nDisallow: /\n", "/a", false},
    {"User-agent: *\nDisallow:\n", "/a", true},
    {"User-agent: *\r\nDisallow: /a\r\n", "/ab", false},
    {"User-agent: *\nDisallow: /a\n", "/b/a", true},
    {"User-agent: *\rDisallow: /a\r", "/ab", false},
    {"\ufeffUser-agent: *\nDisallow: /a\n", "/ab", false},
    {"User-agent: other\nDisallow: /\n", "/a", true},
    {"User-agent: Gazetted\nDisallow: /\n", "/a", false},
    {"User-agent: gazetted/2.0 # a version\nDisallow: /\n", "/a", false},
    {"User-agent: gazettedx\nDisallow: /\n", "/a", true},
    /* the group that names us is the only one */
    {"User-agent: *\nDisallow: /\n\nUser-agent: gazetted\nDisallow: /x\n", "/a",
	true},
    {"User-agent: gazetted\nDisallow: /x\n\nUser-agent: *\nDisallow: /\n", "/x",
	false},
    /* several names, several groups */
    {"User-agent: a\nUser-agent: gazetted\nUser-agent: b\nDisallow: /x\n", "/x",
	false},
    {"User-agent: gazetted\nDisallow: /x\nUser-agent: b\nDisallow: /y\n"
     "User-agent: gazetted\nDisallow: /z\n",
	"/z", false},
    {"User-agent: gazetted\nDisallow: /x\nUser-agent: b\nDisallow: /y\n", "/y",
	true},
    /* the longest wins, of two the one that allows */
    {"User-agent: *\nDisallow: /a\nAllow: /a/b\n", "/a/b", true},
    {"User-agent: *\nAllow: /a\nDisallow: /a/b\n", "/a/b", false},
    {"User-agent: *\nDisallow: /a\nAllow: /a\n", "/a", true},
    /* marks */
    {"User-agent: *\nDisallow: /*.pdf$\n", "/x/y.pdf", false},
    {"User-agent: *\nDisallow: /*.pdf$\n", "/x/y.pdf?a", true},
    {"User-agent: *\nDisallow: /*?print=\n", "/x?print=1", false},
    {"User-agent: *\nDisallow: /a$\n", "/a", false},
    {"User-agent: *\nDisallow: /a$\n", "/ab", true},
    {"User-agent: *\nDisallow: *x*y\n", "/axxby", false},
    {"User-agent: *\nDisallow: /\n", "/robots.txt", true},
    /* one byte, however it is written */
    {"User-agent: *\nDisallow: /\u00fc\n", "/%c3%bc/1", false},
    {"User-agent: *\nDisallow: /%c3%bc\n", "/%C3%BC/1", false},
    {"User-agent: *\nDisallow: /~ann\n", "/%7Eann/", false},
    {"User-agent: *\nDisallow: /%7eann\n", "/~ann/", false},
    {"User-agent: *\nDisallow: /a%2fb\n", "/a/b", true},
    {"User-agent: *\nDisallow: /100%\n", "/100%", false},
    {"<html><body>Not found: sorry</body></html>", "/a", true},
};

static void rules(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct str r =
		    robots_rules(a, str_of(rows[i].robots), S("gazetted"));
		is_int(robots_allow(r, str_of(rows[i].path)), rows[i].allowed,
		    rows[i].robots);
		arena_free(&a);
	}
}

int main(void)
{
	TEST(rules);
	return tap_done();
}
