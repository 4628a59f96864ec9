/* SPDX-License-Identifier: MIT */
/* gazetted: what all forms of dates are made of: digits, times, offsets. */
/*
 * A text is gone over from `i` on; each function takes what it knows there, or
 * leaves the rest alone and says so. The readers of date.c and date_iso.c
 * share it, and what they find.
 */
#ifndef GZ_TEXT_DATE_SCAN_H
#define GZ_TEXT_DATE_SCAN_H

#include <stdbool.h>

#include "base/clock.h"
#include "base/str.h"

#define DATE_UNSET -1

struct date_scan {
	struct str s;
	size_t i;
	struct civil c; /* DATE_UNSET where not seen */
	int offset;	/* seconds east */
	bool has_offset, has_time;
};

static inline bool scan_end(const struct date_scan *r)
{
	return r->i >= r->s.n;
}

/* The byte `ahead` of where we are, 0 behind the end. */
static inline char scan_peek(const struct date_scan *r, size_t ahead)
{
	return r->i + ahead < r->s.n ? r->s.p[r->i + ahead] : 0;
}

/* Reads `min` to `max` digits; returns how many there were, or 0. */
int scan_digits(struct date_scan *r, int min, int max, int *out);

/* How many digits are ahead. */
size_t scan_count(const struct date_scan *r);

void scan_space(struct date_scan *r);

/* A fraction of a second, which we drop; ":684" is one too. */
void scan_fraction(struct date_scan *r);

/* "+hh:mm", "+hhmm", "+hh", "+h:mm"; `i` is at the sign. */
bool scan_offset(struct date_scan *r);

/* The length of what parts hour and minute at `i` + `at`, or 0: a colon, or as
 * French, Portuguese and CJK have it. */
size_t scan_hour_mark(const struct date_scan *r, size_t at);

/* "h:mm", "h:mm:ss", "h:mm:ss.fff", "h.mm", "h.mm.ss"; `i` is at the hour.
 * False, too, where the time is known already. */
bool scan_time(struct date_scan *r);

/* The year that a number of so many digits stands for. */
int scan_year(int y, int n_digits);

#endif
