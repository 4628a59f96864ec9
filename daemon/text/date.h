/* SPDX-License-Identifier: MIT */
/* gazetted: dates in every form that feeds and pages write them. */
/*
 * One tolerant reader: RFC 822 with all that was ever made of it, ISO 8601
 * (extended, basic, ordinal, week, cut off anywhere), asctime, SQL, US and
 * European numeric dates, month names of some twenty languages, Korean, and
 * unix seconds. Where a date names no zone, it is taken as UTC.
 *
 *	int64_t t;
 *	if (date_parse(S("Wed, 10 Feb 2021 22:46:00 EST"), &t))
 *		...				// 1613015160
 */
#ifndef GZ_TEXT_DATE_H
#define GZ_TEXT_DATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* Unix seconds in `*out`. False, with `*out` untouched, where the text makes
 * no date: month 13, 31 June, 25 o'clock, a word that means nothing. */
bool date_parse(struct str s, int64_t *out);

/* The same, and how many seconds east of UTC the date's own zone is; 0 where
 * it names none. */
bool date_parse_local(struct str s, int64_t *out, int *out_offset);

#endif
