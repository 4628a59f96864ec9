/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what a sentence says may be, is not, or is done. */
#include "tap.h"
#include "text/moods.h"

enum { SAFE = 2, OVER = 4, OFF = 8 };

static const struct {
	const char *language, *sentence;
	unsigned has, lacks;
} rows[] = {
    {"en", "The dam may burst", MOOD_OPEN, MOOD_STILL},
    {"en", "No deal on the bridge", MOOD_DENIED, MOOD_OPEN},
    {"en", "A girl of nine is missing", MOOD_STILL, MOOD_OPEN | MOOD_DENIED},
    {"en", "Will the dam burst?", MOOD_OPEN, 0},
    {"de", "Der Brand ist gelöscht", MOOD_DONE << OVER, MOOD_OPEN},
    {"de", "Die Suche nach den Vermissten dauert an", MOOD_STILL, 0},
    {"it", "Sciopero revocato a Orlin", MOOD_DONE << OFF, MOOD_OPEN},
    {"es", "Hallan con vida a los diez", MOOD_DONE << SAFE, 0},
    {"pt", "Ann Exemplo é eleita prefeita de Orlin", MOOD_WON, MOOD_OPEN},
    {"ja", "山で捜索が続いている", MOOD_STILL, MOOD_WON},
    {"ja", "オルリン市長は辞任か", MOOD_OPEN, 0},
    {"xx", "Will the dam burst?", MOOD_OPEN, MOOD_STILL},
};

static void moods(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		unsigned is = moods_in(
		    str_of(rows[i].sentence), str_of(rows[i].language), true);
		is_int(is & (rows[i].has | rows[i].lacks), rows[i].has,
		    rows[i].sentence);
	}
}

int main(void)
{
	TEST(moods);
	return tap_done();
}
