/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the rules by which sentences are known. */
#include "prose/rules.h"

#include "prose/folded.h"
#include "tap.h"

enum { BEGINS = 1, HOLDS = 2, BOTH = 4, THREE = 8, BRIEF = 16 };

static const struct rule rules[] = {{BEGINS, {"we use|quay"}},
    {HOLDS, {NULL, "harbour|arbours"}}, {BOTH, {"a|the ", " ferry| bridge"}},
    {BOTH, {"über", "ß"}}, {THREE, {"the ", "ferry", "bridge|harbour"}},
    {THREE, {NULL, "night", "day"}}, {BRIEF, {NULL, "\"|«"}},
    {BRIEF, {"q:|©"}}};

static struct rulebook book = {
    .rules = rules, .n = sizeof(rules) / sizeof(*rules)};

static unsigned met(const char *sentence)
{
	struct folded low;
	fold_sentence(str_of(sentence), &low);
	return rules_met(&book, &low);
}

static void sentences(void)
{
	static const struct {
		const char *sentence;
		unsigned met;
	} rows[] = {{"", 0}, {"W", 0}, {"We", 0}, {"We use", BEGINS},
	    {"What we use", 0}, {"• We Use it.", BEGINS}, {"(Quay.", BEGINS},
	    {"harbou", 0}, {"Harbour", HOLDS}, {"In harbours", HOLDS},
	    {"Old arbours", HOLDS}, {"The ferry", BOTH}, {"An old ferry", BOTH},
	    {"One ferry", 0}, {"Ferry", 0},
	    {"The ferry and its harbour", HOLDS | BOTH | THREE},
	    {"The bridge", BOTH}, {"The bridge, no ferry", BOTH | THREE},
	    {"ÜBER die Straße", BOTH}, {"Über", 0}, {"By night", 0},
	    {"By day and night", THREE}, {"Night and day", THREE},
	    {"One \"harbour\"", HOLDS | BRIEF}, {"«", BRIEF}, {"Q: who", BRIEF},
	    {"Faq: who", 0}, {"- © 2026", BRIEF}, {"2026 ©", 0}};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(met(rows[i].sentence), rows[i].met, rows[i].sentence);
}

/* To the end of what is looked at, and not a byte beyond. */
static void long_ones(void)
{
	char s[FOLDED_MAX + 8];
	memset(s, 'x', sizeof(s));
	memcpy(s + FOLDED_MAX - 7, "harbour", 8);
	is_int(met(s), HOLDS, "at the end");
	memcpy(s + FOLDED_MAX - 6, "harbour", 8);
	is_int(met(s), 0, "cut off");
}

int main(void)
{
	TEST(sentences);
	TEST(long_ones);
	return tap_done();
}
