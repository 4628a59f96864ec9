/* SPDX-License-Identifier: MIT */
/* gazetted: sentences whose subject is left away. */
/*
 * Many languages tell by the verb alone that it is "he", "she" or "they" who
 * does it: "Nació en Sevilla", "Ha promesso 900 alloggi", "Zrezygnował w maju",
 * "A cerut ca". So does news that has its subject behind the verb: "Murió el
 * escritor Julio Arce", "Sono arrivati 300 migranti", "Zmarł Jan Rutka".
 */
#ifndef GZ_PROSE_SUBJECT_H
#define GZ_PROSE_SUBJECT_H

#include "prose/leaning.h"

enum subject {
	SUBJECT_TOLD, /* or the language is one that we do not know so */
	SUBJECT_LEFT, /* hardly any sentence with these first words has one */
	SUBJECT_LOST, /* nor would a text begin so */
};

/* A finite verb, as far as its ending tells: "nació", "został". Of a language
 * that we do not know so, no word is. */
bool subject_verb(struct str language, struct str word);

/* What its first words tell of the subject of a sentence. */
enum subject subject_of(struct str language, const struct lead_in *w);

#endif
