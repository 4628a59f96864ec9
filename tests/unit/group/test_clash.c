/* SPDX-License-Identifier: MIT */
/* gazetted: numbers that stand in one place of two brief reports. */
#include "group/clash.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/clock.h"
#include "group/lexicon.h"
#include "group/pool.h"
#include "tap.h"

static struct vector *read_text(
    struct arena *a, struct lexicon *l, struct pool *p, const char *text)
{
	term_list terms = {0};
	struct heading heading;
	struct sketch sketch;
	terms_of(a, l, S("In brief"), str_of(text), S("en"), &terms, &heading,
	    NULL, &sketch);
	pool_weigh(p, &terms, INSTANT_NONE);
	return vector_new(&terms, &heading);
}

static void numbers(void)
{
	static const struct {
		const char *one, *other;
		int digits;
	} rows[] = {
	    {"A 42-year-old was hurt.", "A 19-year-old was hurt.", 1},
	    {"A 42-year-old was hurt.", "A 42-year-old was hurt.", 0},
	    {"The ages: 42-year-old, 19-year-old.", "A 19-year-old.", 0},
	    /* counts change */
	    {"They found 8 dead.", "They found 9 dead.", 0},
	    {"There are 1000 homeless.", "There are 1234 homeless.", 0},
	    {"There are 412 homeless.", "There are 420 homeless.", 0},
	    {"There are 30 dead.", "There are 34 dead.", 0},
	    {"There are 200 dead.", "There are 500 dead.", 0},
	    {"There are 57 dead.", "There are 243 dead.", 2},
	    /* what is numbered does not */
	    {"Known as CVE-2026-31044.", "Known as CVE-2026-31102.", 5},
	    {"All get Orlin 120 now.", "All get Orlin 121 now.", 3},
	    {"Orlin won 2-1 here.", "Orlin won 3-0 here.", 2},
	    {"Orlin won 2:1 here.", "Calder lost 1-2 here.", 0},
	    /* beside another word */
	    {"They sent 42 engines.", "A 19-year-old was hurt.", 0},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct lexicon *l = lexicon_new();
		struct pool *p = pool_new(2);
		struct vector *x = read_text(a, l, p, rows[i].one);
		struct vector *y = read_text(a, l, p, rows[i].other);
		is_int(clash_of(x, y).digits, rows[i].digits, rows[i].other);
		is_int(clash_of(y, x).digits, rows[i].digits, "both ways");
		free(x);
		free(y);
		pool_free(&p);
		lexicon_free(&l);
		arena_free(&a);
	}
}

/* ---- in two languages ---- */

struct brief {
	const char *language, *title, *text;
};

static struct vector *read_brief(
    struct arena *a, struct lexicon *l, struct pool *p, const struct brief *b)
{
	term_list terms = {0};
	struct heading heading;
	struct sketch sketch;
	terms_of(a, l, str_of(b->title), str_of(b->text), str_of(b->language),
	    &terms, &heading, NULL, &sketch);
	pool_weigh(p, &terms, INSTANT_NONE);
	return vector_new(&terms, &heading);
}

static void languages(void)
{
	static const struct {
		struct brief one, other;
		bool same;
	} rows[] = {
	    {{"en", "Quake of 6.1 hits Vessa, 40 dead",
		 "A magnitude 6.1 earthquake hit Vessa on Monday and killed 40 "
		 "people, Mayor Hedda Brandt said."},
		{"de", "Erdbeben der Stärke 6,1 auf Vessa: 40 Tote",
		    "Ein Erdbeben der Stärke 6,1 hat am Montag Vessa "
		    "getroffen. 40 Menschen starben, sagte Hedda Brandt."},
		true},
	    {{"en", "Elmbank to buy Nordbank for 3.2 billion",
		 "Elmbank will buy Nordbank for 3.2 billion euros, chief "
		 "executive Karl Muster said in Orlin on Monday. The deal "
		 "closes in May."},
		{"de-AT", "Elmbank kauft Nordbank für 3,2 Milliarden",
		    "Elmbank kauft Nordbank für 3,2 Milliarden Euro, sagte "
		    "Vorstandschef Karl Muster am Montag in Orlin. Der Kauf "
		    "soll im Mai abgeschlossen sein."},
		true},
	    /* a product and its maker are in many reports */
	    {{"en", "Elmtel recalls 2 million Vox phones",
		 "Elmtel is recalling 2 million Vox 17 handsets because their "
		 "batteries swell. Owners get 40 dollars."},
		{"de", "Elmtel verkauft mehr Vox",
		    "Elmtel hat im Quartal 48 Millionen Vox 17 verkauft und "
		    "den Gewinn auf 31 Milliarden gesteigert."},
		false},
	    {{"en", "Hotel Bristol burns in Orlin",
		 "Hotel Bristol burned down on Monday, chief Eva Brown said. "
		 "The damage is 12 million."},
		{"de", "Hotel Bristol in Calder verkauft",
		    "Das Hotel Bristol in Calder ist am Montag verkauft "
		    "worden, sagte Eva Kurz. Der Preis: 12 Millionen."},
		false},
	    {{"en", "Rovers beat Tilbrook 3-1",
		 "Rovers beat Tilbrook 3-1 in the Vessa League with two goals "
		 "by Harry Mock on Tuesday."},
		{"es", "Los Rovers fichan a un portero del Tilbrook",
		    "Los Rovers ficharon el martes al portero del Tilbrook por "
		    "14 millones. Harry Mock celebró."},
		false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct lexicon *l = lexicon_new();
		struct pool *p = pool_new(2);
		struct vector *x = read_brief(a, l, p, &rows[i].one);
		struct vector *y = read_brief(a, l, p, &rows[i].other);
		is_int(clash_foreign(x, y), !rows[i].same, rows[i].one.title);
		is_int(clash_foreign(y, x), !rows[i].same, rows[i].other.title);
		is_int(clash_foreign(x, x), false, "one language");
		free(x);
		free(y);
		pool_free(&p);
		lexicon_free(&l);
		arena_free(&a);
	}
}

/* Of briefs that are one but for a figure, the headline has it or has not. */
static void one_figure(void)
{
	static const struct {
		struct brief one, other;
		bool same;
	} rows[] = {
	    {{"en", "Flight 212 from Orlin cancelled",
		 "Flight 212 from Orlin is cancelled because of a strike by "
		 "ground staff. Passengers may change their tickets."},
		{"en", "Flight 418 from Orlin cancelled",
		    "Flight 418 from Orlin is cancelled because of a strike by "
		    "ground staff. Passengers may change their tickets."},
		false},
	    {{"en", "Flight from Orlin cancelled",
		 "A flight from Orlin with 212 passengers is cancelled because "
		 "of a strike. Passengers may change their tickets."},
		{"en", "Flight from Orlin cancelled",
		    "A flight from Orlin with 221 passengers is cancelled "
		    "because of a strike. Passengers may change their "
		    "tickets."},
		true},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct arena *a = arena_new();
		struct lexicon *l = lexicon_new();
		struct pool *p = pool_new(2);
		struct vector *x = read_brief(a, l, p, &rows[i].one);
		struct vector *y = read_brief(a, l, p, &rows[i].other);
		is_int(clash_exact(x, y, 0.9), !rows[i].same, rows[i].one.text);
		is_int(
		    clash_exact(y, x, 0.9), !rows[i].same, rows[i].other.text);
		free(x);
		free(y);
		pool_free(&p);
		lexicon_free(&l);
		arena_free(&a);
	}
}

int main(void)
{
	TEST(one_figure);
	TEST(numbers);
	TEST(languages);
	return tap_done();
}
