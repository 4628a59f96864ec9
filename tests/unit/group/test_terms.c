/* SPDX-License-Identifier: MIT */
/* gazetted: tests of an article's terms. */
#include "group/terms.h"

#include "base/arena.h"
#include "base/buf.h"
#include "group/contrast.h"
#include "group/lexicon.h"
#include "group/sketch.h"
#include "tap.h"

#define WORDS_LONG 100

static const char *const text =
    "Last year in Orlin, as I'm told, you sold 3 boats and 421 oars. ";

static const struct term *find(const term_list *terms, const char *word)
{
	vec_each (terms, t)
		if (str_eq(t->word, str_of(word)))
			return t;
	return NULL;
}

/* The terms of the text, behind which so many words stand. */
static void read_terms(
    struct arena *a, struct lexicon *l, int more, term_list *out)
{
	struct heading heading;
	struct sketch sketch;
	struct buf b = buf_init(4096);
	buf_adds(&b, str_of(text));
	for (int i = 0; i < more; i++)
		buf_adds(&b, S("harbour "));
	terms_of(a, l, S("Boats"), str_dup(a, buf_str(&b)), S("en"), out,
	    &heading, NULL, &sketch);
	buf_free(&b);
}

/* What any text of some length has is no name and is usual; of a brief one
 * nothing is. */
static void usual(void)
{
	struct arena *a = arena_new();
	struct lexicon *l = lexicon_new();
	term_list brief = {0}, all = {0};
	read_terms(a, l, 0, &brief);
	read_terms(a, l, WORDS_LONG, &all);
	static const char *const words[] = {"I'm", "you", "3"};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		const struct term *t = find(&all, words[i]);
		ok(t && t->usual && t->kind != TERM_NAME, words[i]);
		t = find(&brief, words[i]);
		ok(t && !t->usual, words[i]);
	}
	static const char *const others[] = {"Orlin", "421", "oars"};
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
		const struct term *t = find(&all, others[i]);
		ok(t && !t->usual, others[i]);
	}
	lexicon_free(&l);
	arena_free(&a);
}

/* Where no capital tells of a name, what is written small is none all the
 * same; in a script without capitals it may be. */
static void small(void)
{
	static const struct {
		const char *language, *title, *text, *word;
		enum term_kind kind;
	} rows[] = {
	    {"tr", "Tolm'da otobüs devrildi",
		"Tolm yakınında kayan otobüs devrildi.", "devrildi", TERM_WORD},
	    {"tr", "Tolm'da otobüs devrildi",
		"Tolm yakınında kayan otobüs devrildi.", "Tolm'da", TERM_NAME},
	    {"ar", "زلزال يضرب تولم", "ضرب زلزال مدينة تولم.", "تولم",
		TERM_NAME},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct lexicon *l = lexicon_new();
		term_list all = {0};
		struct heading heading;
		struct sketch sketch;
		terms_of(a, l, str_of(rows[i].title), str_of(rows[i].text),
		    str_of(rows[i].language), &all, &heading, NULL, &sketch);
		const struct term *t = find(&all, rows[i].word);
		is_int(t ? (int)t->kind : -1, (int)rows[i].kind, rows[i].word);
		lexicon_free(&l);
		arena_free(&a);
	}
}

/* What Vietnamese writes apart is a syllable, and most words have two. */
static void syllables(void)
{
	struct arena *a = arena_new();
	struct lexicon *l = lexicon_new();
	struct heading heading;
	struct sketch sketch;
	term_list vi = {0}, en = {0};
	terms_of(a, l, S("Ch\u00e1y chung c\u01b0, 12 ng\u01b0\u1eddi"),
	    S("Kh\u00f3i lan."), S("vi"), &vi, &heading, NULL, &sketch);
	terms_of(a, l, S("Flats on fire, 12 saved"), S("Smoke spread."),
	    S("en"), &en, &heading, NULL, &sketch);
	const struct term *t = find(&vi, "chung");
	ok(t && t->beside, "half a word");
	t = find(&vi, "12");
	ok(t && !t->beside, "a number is one");
	t = find(&en, "fire");
	ok(t && !t->beside, "a whole word");
	lexicon_free(&l);
	arena_free(&a);
}

/* A day and its month, also cut short or with a stop between them, are a date,
 * which is no figure of what is told; what is cut short elsewhere is none. */
static void days_of_months(void)
{
	static const struct {
		const char *language, *text, *word;
		bool dated;
	} rows[] = {
	    {"es", "Tolm, 14 oct (AS).- El alcalde dimite.", "14", true},
	    {"es", "Tolm, 14 oct (AS).- El alcalde dimite.", "oct", true},
	    {"en", "Polls close in Tolm on Nov. 14, the mayor says.", "14",
		true},
	    {"en", "Polls close in Tolm on Nov. 14, the mayor says.", "Nov",
		true},
	    {"de", "Gewählt wird in Tolm am 14. Oktober, sagt er.", "14", true},
	    {"ru", "В Толме 14 окт. голосуют.", "14", true},
	    {"fr", "A Tolm, 14 bateaux et sept. barques.", "14", false},
	    {"es", "Se ven en Tolm dic 1.200 barcos.", "1.200", false},
	    {"en", "Sold in Tolm since Sept 2025, he says.", "2025", true},
	    {"en", "The oct in Tolm has 14 boats.", "oct", false},
	    {"en", "The oct in Tolm has 14 boats.", "14", false},
	    {"en", "The toll in Tolm is 14. Sun helps.", "14", false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct lexicon *l = lexicon_new();
		term_list all = {0};
		struct heading heading;
		struct sketch sketch;
		terms_of(a, l, S("Tolm"), str_of(rows[i].text),
		    str_of(rows[i].language), &all, &heading, NULL, &sketch);
		const struct term *t = find(&all, rows[i].word);
		ok(t && t->dated == rows[i].dated, rows[i].text);
		lexicon_free(&l);
		arena_free(&a);
	}
}

/* What is counted may be written together with its number, or the number be
 * bent; what the number is a part of is no number. */
static void figures(void)
{
	static const struct {
		const char *language, *title, *text, *one, *other;
		bool same;
	} rows[] = {
	    {"el", "24ωρη απεργία", "Για 24 ώρες.", "24ωρη", "24", true},
	    {"cs", "Schodek 280miliardový", "Jde o 280 miliard.",
		"280miliardový", "280", true},
	    {"en", "His 30th goal", "It is 30 in all.", "30th", "30", true},
	    {"ko", "사망 140명이", "모두 140 명.", "140명이", "140", true},
	    {"en", "The 5G network", "In 5 towns.", "5G", "5", false},
	    {"en", "Flight 12a4 late", "In 12 towns.", "12a4", "12", false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct lexicon *l = lexicon_new();
		term_list all = {0};
		struct heading heading;
		struct sketch sketch;
		terms_of(a, l, str_of(rows[i].title), str_of(rows[i].text),
		    str_of(rows[i].language), &all, &heading, NULL, &sketch);
		const struct term *t = find(&all, rows[i].one);
		const struct term *u = find(&all, rows[i].other);
		ok(t && (rows[i].same ? !u && t->told : u && !t->told),
		    rows[i].title);
		lexicon_free(&l);
		arena_free(&a);
	}
}

/* Of a word that is written small its first part tells; of a name all. */
static void heads(void)
{
	struct arena *a = arena_new();
	struct lexicon *l = lexicon_new();
	struct heading heading;
	struct sketch sketch;
	term_list all = {0};
	terms_of(a, l, S("Nya skolkuratorer i Västervik"),
	    S("De ser skolkare där och i Västerås."), S("sv"), &all, &heading,
	    NULL, &sketch);
	const struct term *t = find(&all, "skolkuratorer");
	ok(t && t->told && !find(&all, "skolkare"), "who cuts class");
	ok(find(&all, "Västervik") && find(&all, "Västerås"), "two towns");
	lexicon_free(&l);
	arena_free(&a);
}

int main(void)
{
	TEST(heads);
	TEST(figures);
	TEST(days_of_months);
	TEST(usual);
	TEST(small);
	TEST(syllables);
	return tap_done();
}
