/* SPDX-License-Identifier: MIT */
/* gazetted: texts that are the same. */
#include "group/sketch.h"
#include "seen.h"
#include "tap.h"

static void reprints(void)
{
	static const struct {
		const char *what;
		unsigned head, tail, changed; /* per cent */
	} rows[] = {
	    {"as it was", 0, 0, 0},
	    {"head cut", 30, 0, 0},
	    {"tail cut", 0, 30, 0},
	    {"words changed", 0, 0, 3},
	    {"cut and changed", 20, 0, 3},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		a = arena_new();
		struct str t = prose(7, 300, 0),
			   u = prose(7, 300, rows[i].changed);
		u = str_sub(u, u.n * rows[i].head / 100,
		    u.n - u.n * rows[i].tail / 100);
		u = arena_printf(a, "%.*s %.*s", PRS(u), PRS(prose(99, 40, 0)));
		struct sketch s = sketch_of(t), z = sketch_of(u);
		double part = sketch_containment(&s, &z);
		ok(part > 0.5, "%s: %.2f", rows[i].what, part);
		z = sketch_of(prose(8, 300, 0));
		part = sketch_containment(&s, &z);
		ok(part < 0.1, "another text: %.2f", part);
		arena_free(&a);
	}
}

static void short_texts_are_not_compared(void)
{
	struct sketch s = sketch_of(S("Read more at our site."));
	is_int((long long)s.n, 0, "too short");
	ok(sketch_containment(&s, &s) == 0, "like nothing");
}

static struct verdict told_by(
    const char *source, const char *title, const char *text, const char *lang)
{
	struct prepared art = {
	    .title = str_of(title),
	    .text = str_of(text),
	    .language = str_of(lang),
	    .source = str_of(source),
	};
	return add(art, 0);
}

/* Word for word, and what the headlines speak of. */
static void short_texts_that_are_the_same(void)
{
	static const char cup[] = "Der SV Halden hat das Pokalspiel gegen "
				  "Wesselheim am Samstag mit zwei zu eins "
				  "gewonnen und steht im Halbfinale.";
	static const char more[] =
	    "This is a breaking story and more will follow here shortly.";
	static const char alert[] =
	    "The station was closed and trains stopped after a bag was found.";
	static const char show[] =
	    "Our daily show on the north, with what moved it and who.";
	start();
	struct verdict v = told_by("a", "Halden im Halbfinale", cup, "de");
	struct verdict w =
	    told_by("b", "Pokal: Wesselheim ist raus", cup, "de");
	ok(w.kind == VERDICT_SAME_TEXT && w.story == v.story, "under two");
	v = told_by("a", "Roads of the north", show, "en");
	w = told_by("a", "A day with the north's fishermen", show, "en");
	ok(w.kind != VERDICT_SAME_TEXT, "of one source it may stand so");
	v = told_by("c", "港の橋、二年間の修理を経て再び開通",
	    "市は月曜日に橋を開通させた。バスは今日から通行する。", "ja");
	w = told_by("d", "港にバス戻る、市長と楽団が祝う",
	    "市は月曜日に橋を開通させた。バスは今日から通行する。", "ja");
	ok(w.story == v.story, "without spaces");
	v = told_by("a", "Fire at the Norwick mill", more, "en");
	w = told_by("b", "Minister Hale resigns", more, "en");
	ok(w.story != v.story, "of which no headline speaks");
	v = told_by("a", "Bomb alert at Calder station", alert, "en");
	w = told_by("b", "Bomb alert at Marnau station", alert, "en");
	ok(w.story != v.story, "that holds for one town as for another");
	v = told_by("a", "Frost", "There will be frost on Monday.", "en");
	w = told_by("b", "Roads", "There will be frost on Monday.", "en");
	ok(w.kind != VERDICT_SAME_TEXT, "of too few words");
	done();
}

int main(void)
{
	TEST(reprints);
	TEST(short_texts_are_not_compared);
	TEST(short_texts_that_are_the_same);
	return tap_done();
}
