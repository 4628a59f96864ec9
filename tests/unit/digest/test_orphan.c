/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sentences that have lost the one before. */
#include "digest/orphan.h"

#include <stdio.h>

#include "base/arena.h"
#include "digest/summary.h"
#include "digest/units.h"
#include "orphans.h"
#include "tap.h"

#define LIST(t)	   (sizeof(t) / sizeof(*(t)))
#define MISSED_MAX 10 /* of them all, that nothing in them tells apart */

/* Names and nothing else: told, and leans on nothing. */
static const char other[] = "Vessa Orlin Kerra 2026 Ann Example Bob Orlin.";

static bool depends(
    struct arena *a, const char *language, struct str text, bool first)
{
	units u = {0};
	struct str lines =
	    first ? arena_printf(a, "%.*s\n%s", (int)text.n, text.p, other)
		  : arena_printf(a, "%s\n%.*s", other, (int)text.n, text.p);
	units_of(a, lines, str_of(language), 0, 100, &u);
	for (size_t i = 0; i < u.n; i++)
		if (str_starts(text, u.v[i].text))
			return u.v[i].depends;
	return false;
}

/* Where another sentence can be told, one that has lost what was before it is
 * told neither first nor behind one that it has nothing to do with. */
static void lost(void)
{
	struct arena *a = arena_new();
	int missed = 0;
	for (size_t i = 0; i < LIST(orphans); i++) {
		struct str all = str_of(orphans[i].lost), text;
		while (str_split(&all, '|', &text)) {
			bool is =
			    !text.n ||
			    (depends(a, orphans[i].language, text, true) &&
				depends(a, orphans[i].language, text, false));
			missed += !is;
		}
	}
	ok(missed <= MISSED_MAX, "%d missed", missed);
	arena_free(&a);
}

/* No other first sentence is taken for one. */
static void innocent(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(orphans); i++) {
		struct str all = str_of(orphans[i].innocent), text;
		while (str_split(&all, '|', &text))
			if (text.n)
				is_int(
				    depends(a, orphans[i].language, text, true),
				    false,
				    arena_printf(a, "%.*s", (int)text.n, text.p)
					.p);
	}
	arena_free(&a);
}

/* Where a text has no other sentence, what is said of the headline is told, and
 * nothing of what nobody is said to have said. */
static void alone(void)
{
	static const struct {
		const char *language, *text, *want;
	} rows[] = {
	    {"en", "He added that the work would begin in spring.", ""},
	    {"tr", "Tünelin kapalı kalacağını belirtti.", ""},
	    {"th", "เขากล่าวเพิ่มเติมว่างานจะเริ่มในปีหน้า", ""},
	    {"pl", "Dodał, że prace rozpoczną się wiosną.", ""},
	    {"en", "The move comes a week after the strike of the pilots.",
		"The move comes a week after the strike of the pilots."},
	    {"en",
		"A heading of the page\nThe move comes a week after the strike "
		"of the pilots. The bank of Orlin raised its rates on Monday.",
		"The bank of Orlin raised its rates on Monday."},
	    {"en", "They are now being held in prison without a charge.",
		"They are now being held in prison without a charge."},
	    {"en", "\"...\"", ""},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++) {
		struct summary_doc doc = {.language = str_of(rows[i].language),
		    .text = str_of(rows[i].text)};
		units u = {0};
		summary_choose(
		    a, &doc, 1, &(struct summary_opts){.sentences = 1}, &u);
		is_str(summary_join(a, &u), str_of(rows[i].want), rows[i].text);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(lost);
	TEST(innocent);
	TEST(alone);
	return tap_done();
}
