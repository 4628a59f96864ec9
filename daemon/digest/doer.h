/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that say when somebody did something, and not who. */
/*
 * "En 2015 fundó una empresa en Orlin", "Martedì ha negato tutte le accuse",
 * "Od dziewięciu lat mieszka w Orlinie": the subject is left away as in
 * subject.h, but behind a time. What has its subject behind the verb is none of
 * them, "El martes murió el escritor Julio Arce": the verbs are of what only
 * people do, and no name or article is behind.
 */
#ifndef GZ_DIGEST_DOER_H
#define GZ_DIGEST_DOER_H

#include "digest/leaning.h"

/* In a language that we know no such verbs of, none is. */
bool doer_left(struct str language, const struct lead_in *w);

#endif
