/* SPDX-License-Identifier: MIT */
/* gazetted: what a report leaves open without a word for it. */
/*
 * Of a crime it may become known who did it, of a mishap that all are safe, of
 * who is hurt that he died. By a headline, or the first sentence below it, in
 * many languages; what the lists miss leaves nothing open. `language` is
 *BCP 47.
 *
 *	plight_crime(S("Jeweller robbed"), S(""), S("en"))	-> true
 *	plight_crime(S("Högsta domstolen"), S(""), S("sv"))	-> false
 */
#ifndef GZ_SUMMARY_PLIGHT_H
#define GZ_SUMMARY_PLIGHT_H

#include <stdbool.h>

#include "base/str.h"

bool plight_crime(struct str title, struct str text, struct str language);

/* Somebody may be in danger. */
bool plight_mishap(struct str title, struct str text, struct str language);

/* Something goes on that has an end: somebody or an animal is away, stuck or
 * adrift; it burns. */
bool plight_going(struct str title, struct str text, struct str language);

/* Somebody is hurt, be it by no figure. */
bool plight_hurt(struct str title, struct str text, struct str language);

/* Somebody is missing. */
bool plight_lost(struct str title, struct str text, struct str language);

/* A folded word for who seeks, puts out or saves: of them what goes on is not.
 * Its beginning, in any language. */
bool plight_helper(struct str word);

/* It speaks of the cause or the motive, in whatever language. */
bool plight_cause(struct str text);

#endif
