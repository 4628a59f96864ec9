/* SPDX-License-Identifier: MIT */
/* gazetted: how a sentence begins that has lost the one before. */
#ifndef GZ_PROSE_ORPHAN_H
#define GZ_PROSE_ORPHAN_H

#include "prose/leaning.h"

/* Its first words are of what was told before, and hardly a text begins so:
 *
 *	"But", "The latter", "Ce dernier", "Dieser wies", "Both men deny"
 *	"As a result", "Dal canto suo", "Erst dann" (openings.h)
 *	an event as of one known: "The move comes", "La decisione arriva"
 *	with a word for "this" behind: "Quyết định này", "Keputusan itu"
 *	what was told by whom: "Das teilte die Polizei mit", "Об этом сообщила"
 *
 * In a language that we know no such words of, none does. */
bool orphan_begins(struct str language, const struct lead_in *w);

/* It tells what happened and where, and a text may begin so: "Авария произошла
 * в Самаре". */
bool orphan_mishap(struct str language, const struct lead_in *w);

/* It says of what "this" is: "This loaf", which below a headline alone is that
 * of the headline. In a few languages. */
bool orphan_not(struct str language, const struct lead_in *w);

/* It says how what happened did: "Así votó Orlin", "Così finisce la festa". */
bool orphan_thus(struct str language, const struct lead_in *w);

#endif
