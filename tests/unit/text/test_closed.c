/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the words of the closed classes. */
#include "text/closed.h"

#include "tap.h"

static const struct row {
	const char *word, *language;
	bool closed;
} rows[] = {
    {"yourself", "en", true},
    {"would", "en-GB", true},
    {"you've", "en", true},
    {"you\xe2\x80\x99ve", "en", true},
    {"don't", "en", true},
    {"haven\xe2\x80\x99t", "en", true},
    {"us", "en", false}, /* the country */
    {"mine", "en", false},
    {"town", "en", false},
    {"tolm'a", "en", false},
    {"hätten", "de-AT", true},
    {"would", "de", false},
    {"stadt", "de", false},
    {"jusqu", "fr", true},
    {"nosotros", "es-MX", true},
    {"estado", "es", false},
    {"sei", "it", false}, /* six */
    {"você", "pt-BR", true},
    {"dere", "nb", true},
    {"которых", "ru", true},
    {"її", "uk", true},
    {"który", "pl", true},
    {"için", "tr", true},
    {"would", "xx", false},
    {"would", "", false},
    {"", "en", false},
};

static void words(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str word = str_of(rows[i].word);
		is_int(closed_word(word, str_of(rows[i].language)),
		    rows[i].closed, rows[i].word);
	}
}

int main(void)
{
	TEST(words);
	return tap_done();
}
