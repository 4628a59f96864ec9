/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sentences that have lost the one before. */
#include "prose/orphan.h"

#include <stdio.h>

#include "base/arena.h"
#include "summary/summary.h"
#include "prose/units.h"
#include "orphans.h"
#include "tap.h"
#include "told.h"

#define LIST(t)	   (sizeof(t) / sizeof(*(t)))
#define MISSED_MAX 4 /* of them all, that nothing in them tells apart */

/* Names and nothing else: told, and leans on nothing. */
static const char other[] = "Vessa Orlin Kerra 2026 Ann example Bob Orlin.";

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
		is_str(told_in(a, rows[i].language, rows[i].text, 1),
		    str_of(rows[i].want), rows[i].text);
	}
	arena_free(&a);
}

/* Whom a first sentence is about is in it, or in the headline above it. */
static void headlines(void)
{
	static const struct {
		const char *language, *headline, *text;
		bool told;
	} rows[] = {
	    {"en", "Harbour of Orlin to close in spring",
		"He wants the harbour of Orlin closed by the spring.", false},
	    {"en", "Ann Example wants the harbour closed",
		"She wants the harbour of Orlin closed by the spring.", true},
	    {"en", "Example Wants Harbour Closed",
		"He wants the harbour of Orlin closed by the spring.", true},
	    {"en", "", "He wants the harbour of Orlin closed by the spring.",
		true},
	    {"en", "Harbour of Orlin to close in spring",
		"He wants the harbour closed, and Bob Example gets his way.",
		true},
	    {"en", "Harbour of Orlin to close in spring",
		"He promised that the harbour of Orlin would close.", false},
	    {"en", "Harbour of Orlin to close in spring",
		"His father opened the harbour of Orlin in the fifties.",
		false},
	    {"en", "Harbour of Orlin to close in spring",
		"The 54-year-old wants the harbour of Orlin closed.", false},
	    {"en", "Harbour of Orlin to close in spring",
		"Therefore the harbour of Orlin will close in the spring.",
		false},
	    {"de", "Hafen von Orlin schließt im Frühjahr",
		"Sie lehnte den Bau des Hafens von Orlin noch im Mai ab.",
		false},
	    {"de", "Ann Beispiel lehnt den neuen Hafen ab",
		"Sie lehnte den Bau des Hafens von Orlin noch im Mai ab.",
		true},
	    {"de", "Hafen von Orlin schließt im Frühjahr",
		"Sie können den Hafen von Orlin ab Mai wieder besuchen.", true},
	    {"de", "Hafen von Orlin schließt im Frühjahr",
		"Deshalb schließt der Hafen von Orlin erst im Frühjahr.",
		false},
	    {"fr", "Le port d'Orlin fermera au printemps",
		"Elle voulait fermer le port d'Orlin depuis des années.",
		false},
	    {"fr", "Le port d'Orlin fermera au printemps",
		"Il faut fermer le port d'Orlin avant la fin du printemps.",
		true},
	    {"en", "Harbour of Orlin to close in spring",
		"Without him the harbour of Orlin would close in spring.",
		false},
	    {"en", "Harbour of Orlin to close in spring",
		"Both had promised to keep the harbour of Orlin open.", false},
	    {"en", "Harbour of Orlin to close in spring",
		"Both banks of the river at Orlin are closed until spring.",
		true},
	    {"fr", "Le port d'Orlin fermera au printemps",
		"Il a neigé sur le port d'Orlin pendant tout le printemps.",
		true},
	    {"cs", "Přístav v Orlinu se na jaře zavře",
		"Doufala, že se přístav v Orlinu na jaře otevře.", false},
	    {"ru", "Порт в городе Орлин закроют весной",
		"Без него порт в городе Орлин закроют уже весной.", false},
	    {"fi", "Orlinin satama suljetaan keväällä",
		"Hän lupasi, että Orlinin satama suljetaan keväällä.", false},
	    {"ru", "Порт в городе Орлин закроют весной",
		"Он обещал, что порт в городе Орлин закроют весной.", false},
	    {"en", "Rents climb again in the harbour",
		"Those rents were meant to fall after the vote of May.", true},
	    {"en", "Harbour of Orlin to close in spring",
		"Those rents were meant to fall after the vote of May.", false},
	    {"de", "Flaniermeile am Hafen eröffnet",
		"Diese Flaniermeile ist seit Montag für alle offen.", true},
	    {"de", "Hafen im Frühjahr zu",
		"Diese Flaniermeile ist seit Montag für alle offen.", false},
	    {"en", "Harbour of Orlin to close in spring",
		"The owner says that the harbour of Orlin will close.", false},
	    {"en", "Young cellist wins in Vessa",
		"She won thirty thousand euros, the richest prize in Orlin.",
		false},
	    {"en", "Ann Example shuts her harbour",
		"The owner says that the harbour of Orlin will close.", true},
	    {"he", "נמל אורלין ייסגר באביב",
		"הוא רוצה לסגור את נמל אורלין עד סוף האביב הקרוב.", false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++) {
		struct summary_doc doc = {.language = str_of(rows[i].language),
		    .title = str_of(rows[i].headline),
		    .text = arena_printf(a, "%s\n%s", rows[i].text, other)};
		units u = {0};
		summary_choose(
		    a, &doc, 1, &(struct summary_opts){.sentences = 1}, &u);
		is_int(str_eq(summary_join(a, &u), str_of(rows[i].text)),
		    rows[i].told, rows[i].text);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(headlines);
	TEST(lost);
	TEST(innocent);
	TEST(alone);
	return tap_done();
}
