/* SPDX-License-Identifier: MIT */
/* gazetted: initials of scripts that have no capitals. */
/*
 * "পি. চিদম্বরম", "எம். ஜி. ஆர்.", "اے۔ پی۔ جے۔": an initial is written by the
 * name of the Latin letter, or by the first syllable of the name. The stop
 * behind it ends no sentence.
 */
#ifndef GZ_TEXT_INITIAL_H
#define GZ_TEXT_INITIAL_H

#include <stdbool.h>

#include "base/str.h"

/* Whether `token`, with a full stop behind it, is one. Syllables with which
 * sentences of a script end as well are none. */
bool initial_syllable(struct str token);

/* Whether the stop between both, of a script whose sentences end in that very
 * stop, parts letters of a row. `token` may hold those before it, and `next`
 * those behind it. */
bool initial_row(struct str token, struct str next);

#endif
