/* SPDX-License-Identifier: MIT */
/* gazetted: the fine print of a page. */
/*
 * Consent, what may not be seen and by whom, who may copy it, prices that are
 * shown late, whose views these are: what stands on pages for their lawyers'
 * sake. "Dieses Video ist nicht mehr verfügbar", "Market data delayed by 20
 * minutes", "如需转载请注明出处".
 *
 * Towns forbid copying too, and networks block videos. So what is forbidden
 * must be a text, or a page's; and a video or "content" be out of reach in a
 * few words, for news say by whom, and since when.
 */
#ifndef GZ_PROSE_FINEPRINT_H
#define GZ_PROSE_FINEPRINT_H

#include <stdbool.h>

struct folded;

/* Of a sentence in which nobody is quoted. */
bool fineprint_says(const struct folded *sentence);

#endif
