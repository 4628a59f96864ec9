/* SPDX-License-Identifier: MIT */
/* gazetted: lines that say of an article who, when and where, and no more. */
/*
 *	stamp_is(S("Ann Example (@ann) 12 minutes ago"))	-> true
 *	stamp_is(S("By Ann Example on Monday, 4 May 2026 at 9 a.m."))	-> true
 *	stamp_is(S("On 4 May 2026 the bridge fell."))		-> false
 *
 * Such a line is made of names, days and hours and of the small words that
 * stand between them; a sentence has a word of its own, which in most scripts
 * has a small letter. A line in a script without them is none.
 */
#ifndef GZ_EXTRACT_STAMP_H
#define GZ_EXTRACT_STAMP_H

#include "extract/page.h"

bool stamp_is(struct str line);

/* "Produced by Ann Example and Ben Sample, Photographs by Carl Third" */
bool stamp_is_credits(struct str line);

/* "Dr. Ann Example Press Office Harbour Foundation": nothing but names */
bool stamp_is_names(struct str line);

/* "By Ann Example: The bridge ..." from "The" on; else the same. */
struct str stamp_behind_name(struct str text);

/* "... again open?Monday, 6 January 2026" up to the mark; else the same. */
struct str stamp_before_day(struct str text);

#endif
