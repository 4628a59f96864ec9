/* SPDX-License-Identifier: MIT */
/* gazetted: who said what is quoted. */
#ifndef GZ_PROSE_SPEECH_H
#define GZ_PROSE_SPEECH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/* Bytes of the dash before speech, "– Vi går ut, säger hon.", or 0. */
size_t speech_dash(struct str sentence);

/* A sentence of speech behind a dash says who spoke, so it is the last of it;
 * `*out_depends` becomes true where that is but a pronoun. */
bool speech_ends(struct str language, struct str sentence, bool *out_depends);

/* A sentence says who spoke, or asked, before it: "Li Wei asked.",
 * "领队李伟说。" */
bool speech_by(struct str language, struct str sentence);

/* A line says who wrote the post above it, as networks have theirs shown on
 * other pages: "— Ann Example (@ann) November 2, 2026". */
bool speech_post(struct str line);

#endif
