/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that say when somebody did something, and not who. */
/*
 * "En 2015 fundó una empresa en Orlin", "Martedì ha negato tutte le accuse",
 * "Od dziewięciu lat mieszka w Orlinie": the subject is left away as in
 * subject.h, but behind a time. There it often follows the verb, "El martes
 * negó los cargos un médico", "W piątek wrócił do kraju premier": so no word
 * behind the verb may be it. Nor is who
 * it is that says so in "Reconoce que", "Przyznaje, że".
 */
#ifndef GZ_PROSE_DOER_H
#define GZ_PROSE_DOER_H

#include "prose/leaning.h"

/* In a language that we know no such verbs of, none is. */
bool doer_left(
    struct str language, const struct lead_in *w, struct str sentence);

#endif
