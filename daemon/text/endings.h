/* SPDX-License-Identifier: MIT */
/* gazetted: words without their endings, where there is no stemmer. */
/*
 * What bends nouns, names above all, in Slavic languages and Latvian that
 * libstemmer (stem.h) does not know: of the endings of cases and of articles
 * behind the word the longest that leaves a stem. It need not be one that a
 * grammar knows, if it is the same in most forms of the word.
 *
 *	ending_off(S("vlakem"), S("cs"))	-> "vlak"
 */
#ifndef GZ_TEXT_ENDINGS_H
#define GZ_TEXT_ENDINGS_H

#include "base/str.h"

/* Of a folded word; the word itself in languages that are not known here. */
struct str ending_off(struct str word, struct str language);

#endif
