/* SPDX-License-Identifier: MIT */
/* gazetted: tests of ways of speaking and of hearsay in headlines. */
#include "summary/hearsay.h"

#include "tap.h"
#include "text/moods.h"

/* Outcomes, without what may be or is not. */
#define TELLS ~(unsigned)(MOOD_OPEN | MOOD_DENIED | MOOD_LACKS)

static const struct {
	const char *language, *headline;
	bool tells;
} rows[] = {
    {"en", "Dead heat in Orlin race", false},
    {"en", "Two dead in Orlin heat", true},
    {"en", "'Harbour' is a guilty pleasure", false},
    {"en", "Clerk guilty of fraud", true},
    {"en", "Clerk pleads not guilty", false},
    {"en", "Transport body welcomes tram", false},
    {"en", "Body found in canal", true},
    {"en", "Wolf caught on camera", false},
    {"en", "Wolf caught on camera is found dead", true},
    {"de", "Toter Winkel in Orlin", false},
    {"de", "Toter in Orlin", true},
    {"fr", "Orlin : l'angle mort des secours", false},
    {"fr", "Orlin : un mort", true},
    {"es", "El cuerpo de bomberos de Orlin", false},
    {"es", "Hallan el cuerpo de un bombero", true},
    {"it", "Orlin, un corpo unico in acciaio", false},
    {"ru", "В Орлине против смертной казни", false},
};

static const struct {
	const char *language, *text;
	bool said;
} said[] = {
    {"en", "Boy of Orlin found alive, rumours say", true},
    {"en", "Boy of Orlin found alive, police say", false},
    {"en", "Storm claims two lives", false},
    {"de", "Gerüchte über Rettung", true},
    {"fr", "Libéré, selon des rumeurs", true},
    {"tr", "Serbest bırakıldığı iddia edildi", true},
    {"tr", "İddianame hazırlandı", false},
    {"zh", "网传男童获救", true},
    {"ja", "男児を救助", false},
    {"xx", "", false},
};

static void speaking(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int((hearsay_moods(str_of(rows[i].headline),
			    str_of(rows[i].language)) &
			   TELLS) != 0,
		    rows[i].tells, rows[i].headline);
}

static void rumours(void)
{
	for (size_t i = 0; i < sizeof(said) / sizeof(*said); i++)
		is_int(hearsay(str_of(said[i].text), str_of(said[i].language)),
		    said[i].said, said[i].text);
}

int main(void)
{
	TEST(speaking);
	TEST(rumours);
	return tap_done();
}
