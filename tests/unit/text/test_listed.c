/* SPDX-License-Identifier: MIT */
/* gazetted: tests of words in lists. */
#include "text/listed.h"

#include <stdio.h>

#include "tap.h"

static void listed(void)
{
	static const char words[] = " der über ещё ";
	ok(word_listed(words, S("Über")), "in capitals, of two bytes");
	ok(word_listed(words, S("ЕЩЁ")), "and in Cyrillic");
	ok(!word_listed(words, S("de")), "the beginning of one");
	ok(!word_listed(words, S("")), "nothing");
	ok(!word_listed(words, S("der\xff")), "broken bytes");
	ok(!word_listed(" a b ", S("a\0b")), "a byte that ends strings");
}

/* More lists than are remembered, each with a word of its own. */
static void many(void)
{
	static char lists[5000][12];
	int lost = 0, wrong = 0;
	for (int turn = 0; turn < 2; turn++)
		for (int i = 0; i < 5000; i++) {
			if (!turn)
				snprintf(
				    lists[i], sizeof(lists[i]), " a w%d ", i);
			char one[12], other[12];
			snprintf(one, sizeof(one), "W%d", i);
			snprintf(other, sizeof(other), "w%d", i + 1);
			lost += !word_listed(lists[i], str_of(one));
			wrong += word_listed(lists[i], str_of(other));
		}
	is_int(lost, 0, "each has its own");
	is_int(wrong, 0, "and no other's");
}

static void parts(void)
{
	ok(word_ends("|ado|ida|", S("llegado")), "an ending");
	ok(!word_ends("|ado|ida|", S("ado")), "and nothing before it");
	ok(word_begins("|éxit|mor|", S("Éxito")), "a stem behind a capital");
	ok(!word_begins("|éxit|mor|", S("amor")), "within a word");
	ok(word_begins("|b|mor|", S("Box")) && word_begins("|b|mor|", S("b")) &&
		word_begins("|b|mor|", S("bö")) &&
		!word_begins("|b|mor|", S("m")),
	    "a stem of one letter has any behind it");
	ok(word_may_begin(" der die ", S("Diele")) &&
		!word_may_begin(" der die ", S("das")) &&
		!word_may_begin(" der die ", S("")),
	    "what two bytes tell of a list");
	ok(word_stem_in(S("Мост в Орлине"), S("мост")) &&
		word_stem_in(S("Über das öl in Orlin"), S("Öl")),
	    "a stem in a text, in either case");
	ok(word_stem_in(S("a rebuilt Bridge"), S("bridg")), "in ASCII");
	ok(!word_stem_in(S("рост в Орлине"), S("мост")) &&
		!word_stem_in(S("мост"), S("")),
	    "another, and none");
	ok(word_capital(S("Ännchen")) && !word_capital(S("ännchen")),
	    "a capital");
	ok(!word_capital(S("\xff")), "a broken byte is none");
}

/* What is marked is no more than may be in the list. */
static void marked(void)
{
	static const char words[] = " der über ещё zwei/zwo ";
	static const char other[] = " die ";
	struct word_marks marks = {0};
	ok(!word_listed_marked(words, &marks, S("der")), "no marks at all");
	word_marks_add(&marks, words);
	ok(word_listed_marked(words, &marks, S("Über")), "in capitals");
	ok(word_listed_marked(words, &marks, S("ещё")), "in Cyrillic");
	ok(word_marked(&marks, S("zwei")) && word_marked(&marks, S("zwo")),
	    "two forms of one");
	ok(!word_listed_marked(words, &marks, S("")), "nothing");
	ok(!word_listed_marked(other, &marks, S("der")), "not in the list");
}

int main(void)
{
	TEST(listed);
	TEST(many);
	TEST(marked);
	TEST(parts);
	return tap_done();
}
