/* SPDX-License-Identifier: MIT */
/* gazetted: tests of plural forms. */
#include "text/plural.h"

#include "tap.h"

/* Numbers of each form, by the samples of the CLDR's plural rules. */
static void forms(void)
{
	static const struct {
		const char *language;
		int n;
		enum plural form;
	} rows[] = {
	    {"en", 0, PLURAL_OTHER},
	    {"en", 1, PLURAL_ONE},
	    {"de-AT", 1, PLURAL_ONE},
	    {"fr", 0, PLURAL_ONE},
	    {"fr", 2, PLURAL_OTHER},
	    {"pt-BR", 0, PLURAL_ONE},
	    {"pl", 1, PLURAL_ONE},
	    {"pl", 2, PLURAL_FEW},
	    {"pl", 5, PLURAL_MANY},
	    {"pl", 12, PLURAL_MANY},
	    {"pl", 21, PLURAL_MANY},
	    {"pl", 22, PLURAL_FEW},
	    {"pl", 112, PLURAL_MANY},
	    {"uk", 21, PLURAL_ONE},
	    {"uk", 11, PLURAL_MANY},
	    {"uk", 34, PLURAL_FEW},
	    {"uk", 0, PLURAL_MANY},
	    {"cs", 4, PLURAL_FEW},
	    {"cs", 22, PLURAL_OTHER},
	    {"hr", 5, PLURAL_OTHER},
	    {"ar", 0, PLURAL_ZERO},
	    {"ar", 1, PLURAL_ONE},
	    {"ar", 2, PLURAL_TWO},
	    {"ar", 3, PLURAL_FEW},
	    {"ar", 110, PLURAL_FEW},
	    {"ar", 11, PLURAL_MANY},
	    {"ar", 99, PLURAL_MANY},
	    {"ar", 100, PLURAL_OTHER},
	    {"ar", 102, PLURAL_OTHER},
	    {"he", 2, PLURAL_TWO},
	    {"he", 20, PLURAL_OTHER},
	    {"ja", 1, PLURAL_OTHER},
	    {"eng", 1, PLURAL_ONE},
	    {"", 1, PLURAL_ONE},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(plural_of(str_of(rows[i].language), rows[i].n),
		    rows[i].form, rows[i].language);
	ok(!plural_uses(S("ja"), PLURAL_ONE), "ja has no form for one");
	ok(plural_uses(S("ar"), PLURAL_OTHER), "ar has all");
	for (int p = 0; p < PLURAL_FORMS; p++)
		is_int(plural_named(str_of(plural_name(p))), p, plural_name(p));
	is_int(plural_named(S("more")), PLURAL_FORMS, "no such name");
}

int main(void)
{
	TEST(forms);
	return tap_done();
}
