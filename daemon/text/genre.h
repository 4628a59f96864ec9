/* SPDX-License-Identifier: MIT */
/* gazetted: what a headline says of its article, that it is no report. */
/*
 * Papers part news from comment and say so in front of the headline or behind
 * it: "Opinion: ...", "[社説] ...", "... | Leitartikel". What calls itself a
 * comment, an analysis, an explanation or letters has all names of an event
 * without telling that it happened.
 *
 *	genre_aside(S("Analysis: Why bridges decide"), S("en"))	-> true
 *	genre_aside(S("Analysis of blood clears guard"), S("en"))	-> false
 *	genre_aside(S("Opinion polls: Lund leads"), S("en"))	-> false
 *	genre_aside(S("Opinion"), S("en"))			-> false
 */
#ifndef GZ_TEXT_GENRE_H
#define GZ_TEXT_GENRE_H

#include <stdbool.h>

#include "base/str.h"

/* `language` (BCP 47) may be absent: then any may be meant. */
bool genre_aside(struct str title, struct str language);

#endif
