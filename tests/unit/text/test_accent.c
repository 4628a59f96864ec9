/* SPDX-License-Identifier: MIT */
/* gazetted: tests of letters in one form. */
#include "text/accent.h"

#include "base/arena.h"
#include "tap.h"

static void joins(void)
{
	static const struct {
		const char *apart, *want;
	} rows[] = {
	    {"cafe\u0301", "caf\u00E9"},
	    {"Zu\u0308rich", "Z\u00FCrich"},
	    {"\u0438\u0306", "\u0439"},
	    {"\u1112\u1161\u11AB", "\uD55C"},
	    {"\u304B\u3099", "\u304C"},
	    {"\u0627\u0653", "\u0622"},
	    /* what has no one form stays */
	    {"x\u0301", "x\u0301"},
	    {"e\u0301\xFF", "e\u0301\xFF"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(accents_joined(a, str_of(rows[i].apart)),
		    str_of(rows[i].want), rows[i].want);
	arena_free(&a);
}

static void leaves(void)
{
	static const char *const rows[] = {"", "plain", "caf\u00E9",
	    "\uD55C\uAD6D", "\u0E01\u0E34", "\u3053\u308C", "\u0645\u0646"};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str s = str_of(rows[i]);
		ok(accents_joined(a, s).p == s.p, rows[i]);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(joins);
	TEST(leaves);
	return tap_done();
}
