/* SPDX-License-Identifier: MIT */
/* gazetted: dates as ISO 8601 has them. */
/*
 * Extended, basic, ordinal, week, the century left out, cut off anywhere;
 * behind them nothing, or a time with or without a zone. Strict, because there
 * position alone says what a number means.
 *
 *	2020-11-16T13:16:28-07:00	20201116	2020-W47-1	2020-321
 */
#ifndef GZ_TEXT_DATE_ISO_H
#define GZ_TEXT_DATE_ISO_H

#include "text/date_scan.h"

/* All that is ahead makes such a date, which is in `*r`; its numbers may be out
 * of range. False, with `*r` as it happens to be, where it does not. */
bool date_iso(struct date_scan *r);

#endif
