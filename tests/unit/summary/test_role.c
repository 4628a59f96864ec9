/* SPDX-License-Identifier: MIT */
/* gazetted: tests of somebody told of by what they are. */
#include "prose/role.h"

#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"

#define LIST(t) (sizeof(t) / sizeof(*(t)))

/* What a sentence begins with, and whether that is what somebody is. */
static void nouns(void)
{
	static const struct {
		const char *language, *sentence, *noun;
		bool person;
	} rows[] = {
	    {"en", "The grower lost nine tons.", "grower", true},
	    {"en", "According to the grower lost apples rot.", "grower", true},
	    {"en", "The projectionist bought two seats.", "projectionist",
		true},
	    {"en", "The playlist has nine songs.", "playlist", false},
	    {"pt", "A engenheira garante que dura.", "engenheira", true},
	    {"en", "The answer came late.", "answer", false},
	    {"en", "The owner of the mill sold it.", "", false},
	    {"en", "The striker Bob Example scored.", "", false},
	    {"en", "The man who sold it left.", "", false},
	    {"en", "A grower lost nine tons.", "", false},
	    {"de", "Die Archäologin datiert den Fund.", "Archäologin", true},
	    {"de", "Wie der Ressortchef am Dienstag sagte, ist es so.",
		"Ressortchef", true},
	    {"en", "The painter in May sold it.", "painter", true},
	    {"de", "Der Winter war mild.", "Winter", false},
	    {"de", "Die Leiterin des Amtes ging.", "", false},
	    {"fr", "La vendeuse a tout vu.", "vendeuse", true},
	    {"es", "La científica calcula que sube.", "científica", true},
	    {"it", "Secondo la studiosa era vuota.", "studiosa", true},
	    {"pt", "O biólogo espera chuva.", "biólogo", true},
	    {"nl", "De eigenaar verkocht alles.", "eigenaar", true},
	    {"nl", "De eigenaar van de molen ging.", "", false},
	    {"pl", "Rolnik sprzedał wszystko.", "", false},
	};
	for (size_t i = 0; i < LIST(rows); i++) {
		struct str language = str_of(rows[i].language);
		struct str noun = role_of(language, str_of(rows[i].sentence));
		ok(str_eq(noun, str_of(rows[i].noun)), "%s", rows[i].sentence);
		is_int(noun.n && role_person(language, noun), rows[i].person,
		    rows[i].sentence);
	}
}

/* What it is of, if that may have been told of before. */
static void owners(void)
{
	static const struct {
		const char *language, *sentence, *owner;
	} rows[] = {
	    {"en", "The driver of the lorry was arrested.", "lorry"},
	    {"en", "The mayor of Orlin resigned.", ""},
	    {"en", "The price of bread rose.", ""},
	    {"en", "The driver was arrested.", ""},
	    {"de", "Der Fahrer des Lastwagens wurde verletzt.", "Lastwagens"},
	    {"fr", "Le conducteur du camion a fui.", "camion"},
	    {"es", "El dueño de la fábrica ha huido.", "fábrica"},
	    {"nl", "De eigenaar van de molen ging.", "molen"},
	};
	for (size_t i = 0; i < LIST(rows); i++)
		ok(str_eq(role_owner(str_of(rows[i].language),
			      str_of(rows[i].sentence)),
		       str_of(rows[i].owner)),
		    "%s", rows[i].sentence);
	ok(role_introduced(
	       S("Da hat eine Bürgerinitiative geklagt."), S("Initiative")),
	    "in a compound");
}

/* Behind a gap nobody is told of whom only what was left out has. */
static void gaps(void)
{
	static const struct {
		const char *title, *third;
		bool told;
	} rows[] = {
	    {"Frost in the hills of Vessa",
		"The grower lost nine tons of frozen apples in the frost of "
		"one night in the hills.",
		false},
	    {"Frost in the hills of Vessa",
		"The grower Bob Example lost nine tons of frozen apples in the "
		"frost of one night in the hills.",
		true},
	    {"Grower hit by frost in the hills of Vessa",
		"The grower lost nine tons of frozen apples in the frost of "
		"one night in the hills.",
		true},
	    {"Frost in the hills of Vessa",
		"The station measured frost in the hills of Vessa in nine of "
		"ten nights.",
		false},
	    {"Station measures frost in the hills of Vessa",
		"The station measured frost in the hills of Vessa in nine of "
		"ten nights.",
		true},
	};
	static const char first[] =
	    "Frost has come to the hills of Vessa a month early, and snow.";
	static const char second[] =
	    "A station above, and a grower below it, keep books.";
	struct arena *a = arena_new();
	for (size_t i = 0; i < LIST(rows); i++) {
		struct str third = str_of(rows[i].third);
		struct summary_doc doc = {.language = S("en"),
		    .title = str_of(rows[i].title),
		    .text = arena_printf(
			a, "%s %s\n%.*s", first, second, PRS(third))};
		units u = {0};
		summary_choose(
		    a, &doc, 1, &(struct summary_opts){.sentences = 2}, &u);
		is_int(str_find(summary_join(a, &u), third) >= 0, rows[i].told,
		    rows[i].third);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(nouns);
	TEST(owners);
	TEST(gaps);
	return tap_done();
}
