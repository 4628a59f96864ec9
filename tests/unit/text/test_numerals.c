/* SPDX-License-Identifier: MIT */
/* gazetted: tests of numbers that are written as words. */
#include "text/numerals.h"

#include "tap.h"

static void numbers(void)
{
	static const struct {
		const char *language, *word;
		int value;
	} rows[] = {
	    {"en", "twelve", 12},
	    {"en-GB", "thousand", 1000},
	    {"de", "dreißig", 30},
	    {"sv", "tre", 3},
	    {"da", "halvfems", 90},
	    {"no", "tjue", 20},
	    {"nb", "elleve", 11},
	    {"fi", "viiteen", 5},
	    {"cs", "pěti", 5},
	    {"sk", "siedmich", 7},
	    {"uk", "ять", 5},
	    {"uk", "сорок", 40},
	    {"bg", "трима", 3},
	    {"sr", "шесторо", 6},
	    {"hr", "tisuća", 1000},
	    {"sl", "sto", 100},
	    {"hu", "heten", 7},
	    {"hu", "hét", 0}, /* a week, as often */
	    {"ro", "zece", 10},
	    {"ro", "-", 0},
	    {"el", "δώδεκα", 12},
	    {"tr", "yirmi", 20},
	    {"ca", "vuit", 8},
	    {"id", "seribu", 1000},
	    {"ar", "سبعة", 7},
	    {"he", "לשבעה", 7},
	    {"hi", "दस", 10},
	    {"fa", "بیست", 20},
	    {"xx", "twelve", 0},
	    {"en", "", 0},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(numeral(str_of(rows[i].word), str_of(rows[i].language)),
		    rows[i].value, rows[i].word);
}

int main(void)
{
	TEST(numbers);
	return tap_done();
}
