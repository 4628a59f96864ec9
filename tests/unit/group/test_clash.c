/* SPDX-License-Identifier: MIT */
/* gazetted: numbers that stand in one place of two brief reports. */
#include "group/clash.h"

#include <stdlib.h>

#include "base/arena.h"
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
	    &sketch);
	pool_weigh(p, &terms);
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

int main(void)
{
	TEST(numbers);
	return tap_done();
}
