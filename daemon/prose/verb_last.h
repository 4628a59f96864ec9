/* SPDX-License-Identifier: MIT */
/* gazetted: speech whose speaker is left away where the verb stands last. */
#ifndef GZ_PROSE_VERB_LAST_H
#define GZ_PROSE_VERB_LAST_H

#include <stdbool.h>

#include "base/str.h"

/* All of a sentence says what somebody said who is not in it: "Tünelin kapalı
 * kalacağını belirtti.", "今後も対策を続けると述べた。" In Turkish, Japanese
 * and Korean; of other languages none does. Where it may be in it, it is. */
bool verb_last_unsaid(struct str language, struct str sentence);

/* Something is done, and nothing in the sentence has the mark of a subject or a
 * topic: who does it is in one before, where there is any. In Japanese and
 * Korean; in Turkish of what only people do, "Olay yerinde hayatını kaybetti".
 */
bool verb_last_nobody(struct str language, struct str sentence);

#endif
