/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that stand beside the news. */
/*
 * Captions and credits, bylines, who writes for whom, line-ups, what a page
 * says of itself ("This article was amended ...") or asks of its reader ("Tell
 * us ..."), in the languages that news are mostly in. Each is judged by its own
 * words; units.c knows where it stands.
 */
#ifndef GZ_PROSE_BESIDE_H
#define GZ_PROSE_BESIDE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct folded;

/* A sentence that is none of the news, whatever it stands between; `low` is the
 * same in lower case. */
bool beside_sentence(struct str sentence, const struct folded *low);

/* A line of furniture (text/furniture.h), also behind the marks that stand
 * before headings. */
bool beside_line(struct str line);

/* It begins or speaks as captions do. */
bool beside_caption(struct str sentence);

/* Nothing but whose a picture is: "(Ann Example/Gazette)", "Foto: A. Example".
 * What is before it in its line is the picture's caption. */
bool beside_credit(struct str piece);

/* A row of a table, "Ann Example	63	2 goals.", or what a team did:
 * "Orlin (1-0): Example 25 points. Muster 17 points." */
bool beside_row(struct str line);

/* Bytes of a speaker's name with the colon behind it at the front of a line,
 * "Ann Example:", or 0. One such line may be prose; several are an interview,
 * or a table. */
size_t beside_label(struct str line);

#endif
