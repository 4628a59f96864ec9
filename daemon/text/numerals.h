/* SPDX-License-Identifier: MIT */
/* gazetted: numbers that are written as words. */
#ifndef GZ_TEXT_NUMERALS_H
#define GZ_TEXT_NUMERALS_H

#include <stdint.h>

#include "base/str.h"

/* What a word (in lower case) of a language (BCP 47) counts, 2 to 1000, or 0:
 * "twelve", "vierzig", "mille". One is left out, for it mostly is an article.
 */
int numeral(struct str word, struct str language);

#endif
