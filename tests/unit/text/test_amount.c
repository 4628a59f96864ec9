/* SPDX-License-Identifier: MIT */
/* gazetted: one amount, however it is written, and no other. */
#include "text/amount.h"

#include "tap.h"

static const struct {
	const char *language, *x, *y;
	bool same;
} pairs[] = {
    {"de", "3 Mio. Euro", "drei Millionen Euro", true},
    {"en", "3,000,000 people", "3 million people", true},
    {"en", "12 dead", "twelve dead", true},
    {"es", "48.720 parados", "casi 49.000", true},
    {"es", "2.560.718 parados", "2,56 millones", true},
    {"pl", "1500 ton", "1,5 tys. ton", true},
    {"en", "84.3m crowns", "84 million crowns", true},
    {"de", "84.3m hoch", "84 Millionen", false},
    {"zh", "3万人", "30000人", true},
    {"en", "1,024 votes", "1,025 votes", false},
    {"en", "95 dead", "100 dead", false},
    {"en", "1,200 dead", "1,300 dead", false},
    {"en", "3 dead", "3 million", false},
    {"en", "2000 homes", "3000 homes", false},
    {"de", "1.5 Grad", "15 Grad", false},
};

/* The first number of a text. */
static struct amount first(struct str text, struct str language)
{
	struct amount a = {0};
	struct words w = words_of(text);
	struct word word;
	while (words_next(&w, &word))
		if (amount_read(text, &word, language, &a))
			break;
	return a;
}

static void same(void)
{
	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
		struct str language = str_of(pairs[i].language);
		struct amount x = first(str_of(pairs[i].x), language);
		struct amount y = first(str_of(pairs[i].y), language);
		ok(amount_same(x, y) == pairs[i].same &&
			amount_same(y, x) == pairs[i].same,
		    "%s, %s: %f %f", pairs[i].x, pairs[i].y, x.value, y.value);
	}
}

static void none(void)
{
	is_int((int)first(S("no number here"), S("en")).value, 0, "no number");
	is_int((int)first(S("on 1.2.2026, or"), S("en")).value, 0, "a date");
	ok(amount_multiplies(S("mio")) && amount_multiplies(S("thousand")),
	    "what multiplies");
	ok(!amount_multiplies(S("milk")) && !amount_multiplies(S("")),
	    "and what does not");
}

int main(void)
{
	TEST(same);
	TEST(none);
	return tap_done();
}
