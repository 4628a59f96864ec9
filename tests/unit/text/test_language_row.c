/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the row of a table that is a language's. */
#include "text/language_row.h"

#include "tap.h"
#include "text/listed.h"

static void rows(void)
{
	static const struct {
		struct str language;
		const char *who, *verbs;
		bool drops;
	} all[] = {{S_INIT("en"), " he ", " has ", false},
	    {S_INIT("es"), " él ", " ha ", true},
	    {S_INIT("en"), " she ", " had ", false}};
	is_int(LANGUAGE_ROW(all, S("en")), 0, "the first of a language");
	is_int(LANGUAGE_ROW(all, S("ES-mx")), 1, "with a country, in any case");
	is_int(LANGUAGE_ROW(all, S("e")), -1, "half a tag");
	is_int(LANGUAGE_ROW(all, S("fi")), -1, "a language without a row");
	is_int(LANGUAGE_ROW(all, ((struct str){NULL, 0})), -1, "no language");
}

static void lists(void)
{
	static const struct language_list joints[] = {
	    {S_INIT("en"), " however "}, {S_INIT("de"), " jedoch "}};
	ok(word_listed(LANGUAGE_LIST(joints, S("de-AT")), S("jedoch")),
	    "a word of its language");
	ok(!word_listed(LANGUAGE_LIST(joints, S("de")), S("however")),
	    "a word of another one");
	is_str(str_of(LANGUAGE_LIST(joints, S("fi"))), S(""),
	    "nothing where it has no row");
}

int main(void)
{
	TEST(rows);
	TEST(lists);
	return tap_done();
}
