/* SPDX-License-Identifier: MIT */
/* gazetted: tests of filters. */
#include "digest/filter.h"

#include "base/arena.h"
#include "tap.h"

static void rules(void)
{
	static const struct {
		const char *include, *exclude, *language;
		bool passes;
	} rows[] = {
	    {"", "", "", true},
	    {"", "art", "", true}, /* "start" holds it, as no word */
	    {"", "START", "", false},
	    {"", "the bridge", "", false},
	    {"", "bridge the", "", true},
	    {"", "über", "", false},
	    {"", "source:paper", "", false},
	    {"", "source:pape", "", true},
	    {"", "section:Town", "", false},
	    {"", "author:example", "", false},
	    {"", "title:bridge", "", true},
	    {"", "title:Über", "", false},
	    {"", "!", "", true}, /* no word in it */
	    {"", "新桥", "", false},
	    {"bridge", "", "", true},
	    {"tunnel", "", "", false},
	    {"bridge", "start", "", false},
	    {"", "", "en", true},
	    {"", "", "de", false},
	    {"", "", "en-GB", true},
	    {"", "", "e", false},
	};
	static const struct article art = {.source_name = S_INIT("paper"),
	    .title = S_INIT("ÜBER all"),
	    .author = S_INIT("Ann Example"),
	    .language = S_INIT("en-gb"),
	    .summary = S_INIT("They start on the Bridge. 这座新桥很好。")};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct digest d = {0};
		if (*rows[i].include)
			*vec_push(a, &d.include) = str_of(rows[i].include);
		if (*rows[i].exclude)
			*vec_push(a, &d.exclude) = str_of(rows[i].exclude);
		if (*rows[i].language)
			*vec_push(a, &d.languages) = str_of(rows[i].language);
		struct str why = filter_article(a, &d, &art, S("Town"));
		ok(!why.n == rows[i].passes, "row %zu: %.*s", i, PRS(why));
	}
	arena_free(&a);
}

int main(void)
{
	TEST(rules);
	return tap_done();
}
