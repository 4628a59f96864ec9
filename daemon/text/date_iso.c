/* SPDX-License-Identifier: MIT */
/* gazetted: dates as ISO 8601 has them. */
#include "text/date_iso.h"

/* The `week`-th ISO week's day (1 Monday .. 7) of a year. */
static bool iso_week(struct date_scan *r, int year)
{
	int week, day = 1;
	r->i++;
	if (!scan_digits(r, 2, 2, &week))
		return false;
	if (scan_peek(r, 0) == '-' && ch_digit(scan_peek(r, 1)))
		r->i++;
	if (ch_digit(scan_peek(r, 0)) && !scan_digits(r, 1, 1, &day))
		return false;
	if (week < 1 || week > 53 || day < 1 || day > 7)
		return false;
	struct civil jan4 = {.year = year, .month = 1, .day = 4};
	int64_t t = civil_to_instant(&jan4);
	jan4 = instant_to_civil(t);
	int monday = (jan4.weekday + 6) % 7; /* days since that week's Monday */
	t += ((int64_t)(week - 1) * 7 + day - 1 - monday) * 86400;
	r->c = instant_to_civil(t);
	return true;
}

static bool iso_ordinal(struct date_scan *r, int year, int day)
{
	if (day < 1 || day > 366)
		return false;
	struct civil c = {.year = year, .month = 1, .day = day};
	r->c = instant_to_civil(civil_to_instant(&c));
	return r->c.year == year;
}

/* A run of digits: YYYYMMDD, YYYYOOO, YYMMDD or YYYY. */
static bool iso_basic(struct date_scan *r, int n)
{
	int y = 0, m = 0, d = 0;
	if (n == 8 && scan_digits(r, 4, 4, &y) && scan_digits(r, 2, 2, &m) &&
	    scan_digits(r, 2, 2, &d)) {
		r->c.year = y, r->c.month = m, r->c.day = d;
		return true;
	}
	if (n == 7 && scan_digits(r, 4, 4, &y) && scan_digits(r, 3, 3, &d))
		return iso_ordinal(r, y, d);
	if (n == 6 && scan_digits(r, 2, 2, &y) && scan_digits(r, 2, 2, &m) &&
	    scan_digits(r, 2, 2, &d)) {
		r->c.year = scan_year(y, 2), r->c.month = m, r->c.day = d;
		return true;
	}
	if (n == 4 && scan_digits(r, 4, 4, &y)) {
		r->c.year = y;
		return true;
	}
	return false;
}

/* Behind "YYYY-": MM, MM-DD, OOO, Www or Www-D. */
static bool iso_rest(struct date_scan *r, int year)
{
	r->c.year = year;
	if (ch_lower(scan_peek(r, 0)) == 'w')
		return iso_week(r, year);
	int v;
	if (scan_count(r) == 3)
		return scan_digits(r, 3, 3, &v) && iso_ordinal(r, year, v);
	if (!scan_digits(r, 1, 2, &r->c.month))
		return false;
	if (scan_peek(r, 0) != '-')
		return true;
	r->i++;
	return scan_digits(r, 1, 2, &r->c.day) > 0;
}

static bool iso_date(struct date_scan *r)
{
	size_t n = scan_count(r);
	int y = 0;
	if (n == 0 &&
	    scan_peek(r, 0) == '-') { /* "-YYMM", the century left out */
		r->i++;
		if (scan_count(r) != 4)
			return false;
		scan_digits(r, 2, 2, &y);
		r->c.year = scan_year(y, 2);
		return scan_digits(r, 2, 2, &r->c.month) > 0;
	}
	if (n == 4 && scan_peek(r, 4) == '-') {
		scan_digits(r, 4, 4, &y);
		r->i++;
		return iso_rest(r, y);
	}
	if (n == 4 && ch_lower(scan_peek(r, 4)) == 'w') {
		scan_digits(r, 4, 4, &y);
		return iso_week(r, y);
	}
	return iso_basic(r, (int)n);
}

/* "hh:mm:ss", or "hhmm", "hhmmss" without colons. */
static bool iso_time(struct date_scan *r)
{
	size_t n = scan_count(r);
	if (n == 1 || n == 2) {
		if (scan_peek(r, n) == ':')
			return scan_time(r);
		r->c.minute = r->c.second = 0;
		r->has_time = true;
		return scan_digits(r, 1, 2, &r->c.hour) > 0;
	}
	if (n != 4 && n != 6)
		return false;
	scan_digits(r, 2, 2, &r->c.hour);
	scan_digits(r, 2, 2, &r->c.minute);
	r->c.second = 0;
	if (n == 6)
		scan_digits(r, 2, 2, &r->c.second);
	scan_fraction(r);
	r->has_time = true;
	return true;
}

bool date_iso(struct date_scan *r)
{
	if (!iso_date(r))
		return false;
	if (ch_lower(scan_peek(r, 0)) == 't')
		r->i++;
	scan_space(r);
	if (scan_end(r))
		return true;
	if (!iso_time(r))
		return false;
	bool space = ch_space(scan_peek(r, 0));
	scan_space(r);
	/* a plus that was taken for a space on its way through a URL */
	if (space && scan_count(r) == 2 && scan_peek(r, 2) == ':')
		r->i--;
	if (scan_peek(r, 0) == '+' || scan_peek(r, 0) == '-' ||
	    ch_space(scan_peek(r, 0))) {
		if (!scan_offset(r))
			return false;
		scan_space(r);
	}
	if (ch_lower(scan_peek(r, 0)) == 'z') {
		r->has_offset = true; /* after an offset it says nothing */
		r->i++;
	}
	return scan_end(r);
}
