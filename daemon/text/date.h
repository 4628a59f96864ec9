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

struct date {
	int64_t at;
	int offset; /* seconds east of UTC of its own zone, 0 for none */
	bool zoned; /* it names one */
};

/* The same, and what zone the date names. `day_first` tells that 4/3/2025 is
 * the fourth of March where it was written, as nearly everywhere but in the
 * United States. */
bool date_read(struct str s, bool day_first, struct date *out);

/* The same of a text that names a day and no year, which is `year`: "12 Nov",
 * "28.11., 14:05", "11月27日". False for one with a year, and for what may be
 * something else: "3.11", "11/12". */
bool date_read_of(struct str s, int year, struct date *out);

/* A text of DATE_TEXT_MAX bytes at most with ASCII's digits, spaces and marks
 * in place of others; in `out`, or as it is. */
struct str date_plain(struct str s, char *out);

#endif
