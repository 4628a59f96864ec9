/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that begin with a name told in full before. */
#ifndef GZ_PROSE_SURNAME_H
#define GZ_PROSE_SURNAME_H

#include "prose/units.h"

/* The name that unit `i` of a text's begins with, or that of a quotation's
 * speaker in it, where an earlier one has it
 * behind another: "Shotwell said ..." behind "Gwynne Shotwell". Who has not
 * read that one does not know who it is. Absent where it names nobody so. In
 * languages whose nouns have capitals a first word is one where it has no
 * article and does something, "Maria wird", and stands beside a name or a role
 * before; in an unknown one never. If
 * `any`, an earlier one may have told what it is otherwise: "planemaker
 * Norcraft". */
struct str surname_of(struct arena *a, const struct unit *all, size_t i,
    struct str language, bool any);

/* From byte `*at` on the next name that stands alone in the midst of a
 * sentence, behind a comma, a small word or a title: "..., Shotwell said",
 * "with Shotwell", "Mr Shotwell", and that the sentence does not have in full
 * before. Absent where there is none more. */
struct str surname_next(struct str sentence, struct str language, size_t *at);

/* The text that `u` is of, of `n` units in all, has the name behind another
 * where it has it first, but for who says something in `u`, and somebody who is
 * called so says or does something or has an age; it never has it as a word
 * that is none, nor as that of a place. */
bool surname_met(struct arena *a, const struct unit *all, size_t n,
    const struct unit *u, struct str language, struct str name);

/* A line that begins by calling somebody: "Frau Moss, wie ..." */
bool surname_called(struct str line);

/* The one name that a sentence begins with behind a title: "Mr Moss said".
 * Absent where more names follow, or a mark does. */
struct str surname_titled(struct str sentence);

/* "Mr", "Frau": the word before a surname. */
bool surname_title(struct str word);

/* It stands in the text as a word. */
bool surname_in(struct str text, struct str name);

/* The headline names somebody who is not in the unit: two words with capitals
 * together, or one in a headline whose words are mostly small, and no language
 * whose nouns have capitals. Where all of its words have capitals, or there is
 * none, the unit has some name. */
bool surname_headline(
    struct str headline, const struct unit *u, struct str language);

#endif
