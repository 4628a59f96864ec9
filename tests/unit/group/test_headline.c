/* SPDX-License-Identifier: MIT */
/* gazetted: how alike headlines are. */
#include "group/headline.h"

#include "base/arena.h"
#include "tap.h"

static struct arena *a;
static struct headlines *h;

static double like(const char *x, const char *y)
{
	struct headline *p = headline_of(h, a, str_of(x), S("en"));
	struct headline *q = headline_of(h, a, str_of(y), S("en"));
	/* others, so that pieces differ in weight */
	headline_of(h, a, S("Rain expected in the north"), S("en"));
	headline_of(h, a, S("Council votes on a new bridge"), S("en"));
	headline_weigh(h, p);
	headline_weigh(h, q);
	return headline_likeness(p, q);
}

static void begin(void)
{
	a = arena_new();
	h = headlines_new();
}

static void end(void)
{
	headlines_free(&h);
	arena_free(&a);
}

static void likeness(void)
{
	static const struct {
		const char *x, *y;
		double least, most;
	} rows[] = {
	    {"Ferry returns at night", "Ferry returns at night", 0.999, 1.001},
	    {"Ferry returns at night", "FERRY RETURNS, AT NIGHT!", 0.999,
		1.001},
	    {"Syrian bombing kills ten", "Bomber kills ten in Syria", 0.4, 0.9},
	    {"U.S. court rules", "US court rules", 0.999, 1.001},
	    {"Ferry returns at night", "Elections are over", 0, 0.1},
	    {"東京で地震", "東京で地震が発生", 0.5, 0.99},
	    {"", "Elections are over", 0, 0},
	    {"", "", 0, 0},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		begin();
		double v = like(rows[i].x, rows[i].y);
		ok(v >= rows[i].least && v <= rows[i].most, "%s | %s: %.3f",
		    rows[i].x, rows[i].y, v);
		double w = like(rows[i].y, rows[i].x);
		ok(w - v < 0.15 && v - w < 0.15, "either way");
		end();
	}
}

static void figures(void)
{
	begin();
	struct headline *x = headline_of(h, a, S("Release 12 is out"), S("en"));
	struct headline *y = headline_of(h, a, S("Release 13 is out"), S("en"));
	struct headline *z = headline_of(h, a, S("12 is the release"), S("en"));
	struct headline *none = headline_of(h, a, S("Release out"), S("en"));
	ok(!headline_figures_agree(x, y), "another number");
	ok(headline_figures_agree(x, z), "the same");
	ok(!headline_figures_agree(x, none), "none");
	ok(headline_figures_agree(none, none), "none in either");
	end();
}

int main(void)
{
	TEST(likeness);
	TEST(figures);
	return tap_done();
}
