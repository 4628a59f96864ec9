/* SPDX-License-Identifier: MIT */
/* gazetted: tests of sentences behind what is not told. */
#include "base/arena.h"
#include "digest/summary.h"
#include "gaps.h"
#include "tap.h"

#define LIST(t) (sizeof(t) / sizeof(*(t)))

/* Whether it is told behind the lead and a question, which is not. */
static bool told(struct arena *a, const char *language, const char *title,
    const char *lead, struct str text)
{
	struct summary_doc doc = {.language = str_of(language),
	    .title = str_of(title),
	    .text = arena_printf(
		a, "%s\nWhat now?\n%.*s", lead, (int)text.n, text.p)};
	units u = {0};
	summary_choose(a, &doc, 1, &(struct summary_opts){.sentences = 2}, &u);
	vec_each (&u, x)
		if (str_eq(x->text, text))
			return true;
	return false;
}

static void behind_gaps(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(gaps); i++) {
		struct str lost = str_of(gaps[i].lost), text;
		struct str whole = str_of(gaps[i].whole);
		while (str_split(&lost, '|', &text))
			ok(!told(a, gaps[i].language, "", gaps[i].lead, text),
			    "%.*s", (int)text.n, text.p);
		while (str_split(&whole, '|', &text))
			ok(told(a, gaps[i].language, "", gaps[i].lead, text),
			    "%.*s", (int)text.n, text.p);
	}
	arena_free(&a);
}

/* Who is known by the headline, or by what is told, is. */
static void known(void)
{
	static const struct {
		const char *language, *title, *lead, *text;
	} rows[] = {
	    {"en", "Driver hurt in Orlin", "A lorry hit the bridge of Orlin.",
		"The driver was taken to hospital with a broken leg."},
	    {"en", "Lorry hits bridge",
		"A driver from Kerra hit the bridge of Orlin on Monday.",
		"The driver was taken to hospital with a broken leg."},
	    {"pl", "Kierowca ranny w Orlinie",
		"Ciężarówka uderzyła w most w Orlinie.",
		"Kierowca trafił do szpitala ze złamaną nogą."},
	    {"sv", "Förare skadad i Orlin", "En lastbil körde på bron i Orlin.",
		"Föraren fördes till sjukhus med ett brutet ben."},
	    {"de", "Stahl wird zum Problem", "Orlin baut eine neue Brücke.",
		"Ein weiteres Problem ist der Preis für Stahl in Orlin."},
	    {"en", "Example defends bridge", "Orlin has opened a bridge.",
		"Mr Example said the bridge would be closed for a year."},
	    {"pl", "Most w Orlinie", "Orlin otworzył most w poniedziałek.",
		"Kierowca autobusu trafił do szpitala w Orlinie."},
	    {"tr", "Orlin köprüyü açtı", "Orlin pazartesi bir köprü açtı.",
		"Otobüs sürücüsü kırık bir bacakla hastaneye kaldırıldı."},
	    {"es", "Puente", "Orlin abrió un puente el lunes.",
		"La ciclista local Ann Example ganó la carrera de Orlin."},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++)
		ok(told(a, rows[i].language, rows[i].title, rows[i].lead,
		       str_of(rows[i].text)),
		    "%s", rows[i].text);
	arena_free(&a);
}

int main(void)
{
	TEST(behind_gaps);
	TEST(known);
	return tap_done();
}
