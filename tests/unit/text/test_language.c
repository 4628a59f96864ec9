/* SPDX-License-Identifier: MIT */
/* gazetted: tests of finding languages. */
#include "text/language.h"

#include <stdio.h>

#include "base/arena.h"
#include "tap.h"

#define ENGLISH                                                                \
	"The council met on Monday and decided that the old bridge over the "  \
	"river will be closed to cars from the spring onwards."
#define GERMAN                                                                 \
	"Der Stadtrat hat am Montag beschlossen, dass die alte Brücke über " \
	"den Fluss vom Frühling an für Autos gesperrt wird."
#define FRENCH                                                                 \
	"Le conseil municipal a décidé lundi que le vieux pont sur la "      \
	"rivière sera fermé aux voitures à partir du printemps."
#define NORWEGIAN                                                              \
	"Bystyret vedtok mandag at den gamle broen over elven skal stenges "   \
	"for biler fra våren av, og at det skal bygges en ny."
#define PORTUGUESE                                                             \
	"O conselho decidiu na segunda-feira que a velha ponte sobre o rio "   \
	"será fechada aos carros a partir da primavera."

/* What is said stands unless the text is surely in another. */
static void given(void)
{
	static const struct {
		const char *text, *said, *want;
	} rows[] = {
	    {ENGLISH, "", "en"},
	    {GERMAN, "", "de"},
	    {FRENCH, "", "fr"},
	    {ENGLISH, "en-GB", "en-GB"},
	    {PORTUGUESE, "pt-BR", "pt-BR"},
	    {NORWEGIAN, "nb", "nb"},
	    {"Ja", "", ""},
	    {"Ja", "de", "de"},
	    {"", "de", "de"},
	    {"", "", ""},
	    {"12, 13 14", "fi", "fi"},
	    {"The council and its engineers: what they said of the old bridge",
		"de", "en"},
	    {"The bridge, which was closed\u00a0for repairs, has been opened "
	     "by the council that had closed it \u2014 after a year.",
		"fr", "en"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str got =
		    language_of(str_of(rows[i].text), str_of(rows[i].said));
		is_str(got.n ? got : S(""), str_of(rows[i].want), rows[i].text);
	}
}

/* A feed that says "en" of everything; needs CLD2. */
static void gainsaid(void)
{
	if (!str_eq(language_of(S(GERMAN), S("en")), S("de")))
		printf("# no libcld2-0: what is said always stands\n");
	else
		is_str(language_of(S(FRENCH), S("en-US")), S("fr"), "French");
	is_str(language_of(S("Der Stadtrat"), S("en")), S("en"), "too short");
	static const char *const heads[][3] = {
	    {"Der Stadtrat will das Schwimmbad nicht schließen", "en", "de"},
	    {"Le maire ne veut pas fermer la piscine", "en", "fr"},
	    {"Rada miasta nie chce zamknąć basenu na wiosnę", "en", "pl"},
	    {"Real Madrid beat Bayern München in Lisbon", "en", "en"},
	    {"Ode an die Freude at the Proms", "en", "en"},
	    {"Open Source: Linux 6.9 released", "de", "de"},
	    {"Polis çevre yolundaki kaza için tanık arıyor", "en", "tr"},
	    {"Ý chí của nhân dân là cơ sở", "en", "vi"},
	    {"Erdoğan meets Šefčovič in Ankara", "en", "en"},
	    {"São Paulo, Curaçao, Malmö, Zürich host races", "en", "en"},
	    {"El Niño, La Niña: forecasts explained", "en", "en"},
	    {"Gdańsk, Łódź, Kraków, Wrocław: best hotels", "en", "en"},
	    {"Game of Thrones: House of the Dragon", "de", "de"},
	    {"And the Oscar goes to the Lord of the Rings", "de", "de"},
	    {"Die president is in die parlement", "af", "af"},
	};
	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		is_str(language_of(str_of(heads[i][0]), str_of(heads[i][1])),
		    str_of(heads[i][2]), heads[i][0]);
}

static void tags(void)
{
	static const struct {
		const char *said, *want;
	} rows[] = {
	    {"en", "en"},
	    {" pt_BR ", "pt-BR"},
	    {"zh-Hant-TW", "zh-Hant-TW"},
	    {"English", ""},
	    {"e", ""},
	    {"", ""},
	    {"en, de", ""},
	    {"en-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa", ""},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str got = language_tag(a, str_of(rows[i].said));
		is_str(got.n ? got : S(""), str_of(rows[i].want), rows[i].said);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(given);
	TEST(gainsaid);
	TEST(tags);
	return tap_done();
}
