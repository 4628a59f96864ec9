/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what is known of a word. */
#include "group/lexicon.h"

#include "base/hash.h"
#include "tap.h"
#include "text/words.h"

static struct lexeme lexeme_of(
    struct lexicon *l, const char *language, const char *text)
{
	struct words w = words_of(str_of(text));
	struct word word = {0};
	lexicon_language(l, str_of(language));
	words_next(&w, &word);
	return lexicon_of(l, &word, hash_content(word.folded) | 1);
}

static const struct {
	const char *language, *one, *other;
	bool same;
} forms[] = {
    {"hu", "alapkamat", "alapkamaton", true},
    {"hu", "szolnoki", "Szolnoknál", true},
    {"hu", "repülőgép", "repülőtér", false},
    {"hu", "magyarok", "magyarázat", false},
    {"fi", "satamien", "satamissa", true},
    {"fi", "hallitus", "hallituksen", true},
    {"fi", "lentokone", "lentokenttä", false},
    {"fi", "Helsinki", "Helsingborg", false},
    {"el", "Θεσσαλία", "Θεσσαλονίκη", false},
    {"el", "Θεσσαλία", "Θεσσαλίας", true},
    {"tr", "hastanelere", "hastanesi", true},
    {"tr", "cumhuriyet", "cumhurbaşkanı", false},
    {"tr", "Kadıköy'de", "Kadıköy'ün", true},
    {"pl", "Gliwicach", "Gliwice", true},
    {"pl", "Kraków", "Krakowie", true},
    {"pl", "Tarnów", "Tarcza", false},
    {"pl", "Tusk", "Tuska", true},
    {"pl", "most", "mostami", true},
    {"cs", "vlak", "vlakem", true},
    {"cs", "Lenka", "Lenky", true},
    {"cs", "Fiala", "Fialou", true},
    {"cs", "volby", "vody", false},
    {"sk", "Nitra", "Nitre", true},
    {"uk", "Львів", "Львова", true},
    {"uk", "Харків", "Харкові", true},
    {"uk", "міст", "мостом", true},
    {"uk", "місто", "місяць", false},
    {"bg", "мост", "мостът", true},
    {"lv", "tilts", "tilta", true},
    {"sl", "vlak", "vlakom", true},
    {"hr", "mostovi", "mostova", true},
    {"nb", "brann", "brannen", true},
    {"ru", "Саратов", "Саратове", true},
    {"ru", "Тамбов", "Тамбову", true},
    {"ru", "Королёв", "Королева", true},
    {"ru", "Омск", "Омар", false},
    {"ar", "حرب", "لحرب", true},
    {"ar", "حكومة", "والحكومة", true},
    {"ar", "للرئيس", "والرئيس", true},
    {"ar", "وزير", "الوزير", true},
    {"ar", "جرحى", "الجرحى", true},
    {"ar", "ليل", "يلي", false},
    {"ar", "لجنة", "اللجنة", true},
    {"ar", "لاجئين", "للاجئين", true},
    {"ar", "لبنان", "للبنان", true},
    {"he", "הממשלה", "ממשלה", true},
    {"ko", "서울에서", "서울은", true},
    {"en", "international", "internet", false},
    {"th", "น้ำท่วม", "น้ำมัน", false},
};

static void stems(void)
{
	struct lexicon *l = lexicon_new();
	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); i++) {
		uint64_t one =
		    lexeme_of(l, forms[i].language, forms[i].one).stem;
		uint64_t other =
		    lexeme_of(l, forms[i].language, forms[i].other).stem;
		ok((one == other) == forms[i].same, "%s: %s, %s",
		    forms[i].language, forms[i].one, forms[i].other);
	}
	lexicon_free(&l);
}

/* Where words are put together the first of them tells. */
static void heads(void)
{
	static const struct {
		const char *language, *one, *other;
		bool same;
	} rows[] = {
	    {"sv", "skolkare", "skolkuratorer", true},
	    {"sv", "vargen", "varg", true},
	    {"sv", "förhandlingar", "förlusten", false},
	    {"nb", "brannmenn", "brannvesenet", true},
	    {"nl", "voetbalclub", "voetbalbond", true},
	    {"nl", "verkeersregels", "vergunning", false},
	};
	struct lexicon *l = lexicon_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		uint64_t one = lexeme_of(l, rows[i].language, rows[i].one).head;
		uint64_t other =
		    lexeme_of(l, rows[i].language, rows[i].other).head;
		ok(one && (one == other) == rows[i].same, "%s: %s, %s",
		    rows[i].language, rows[i].one, rows[i].other);
	}
	ok(!lexeme_of(l, "en", "schoolchildren").head, "others are parted");
	lexicon_free(&l);
}

int main(void)
{
	TEST(stems);
	TEST(heads);
	return tap_done();
}
