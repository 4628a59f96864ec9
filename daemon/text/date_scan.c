/* SPDX-License-Identifier: MIT */
/* gazetted: what all forms of dates are made of: digits, times, offsets. */
#include "text/date_scan.h"

#define YEAR_SPAN 70 /* two digits below it are of this century */

int scan_digits(struct date_scan *r, int min, int max, int *out)
{
	int n = 0, v = 0;
	while (n < max && ch_digit(scan_peek(r, (size_t)n))) {
		v = v * 10 + (scan_peek(r, (size_t)n) - '0');
		n++;
	}
	if (n < min)
		return 0;
	r->i += (size_t)n;
	*out = v;
	return n;
}

void scan_fraction(struct date_scan *r)
{
	bool colon = scan_peek(r, 0) == ':' && ch_digit(scan_peek(r, 2)) &&
		     ch_digit(scan_peek(r, 3));
	if ((!colon && scan_peek(r, 0) != '.' && scan_peek(r, 0) != ',') ||
	    !ch_digit(scan_peek(r, 1)))
		return;
	r->i++;
	while (ch_digit(scan_peek(r, 0)))
		r->i++;
}

bool scan_offset(struct date_scan *r)
{
	int sign = scan_peek(r, 0) == '-' ? -1 : 1, h, m = 0;
	r->i++;
	if (!scan_digits(r, 1, 2, &h))
		return false;
	if (scan_peek(r, 0) == ':') {
		r->i++;
		if (!scan_digits(r, 1, 2, &m))
			return false;
	} else if (ch_digit(scan_peek(r, 0)) && !scan_digits(r, 2, 2, &m)) {
		return false;
	}
	if (h > 23 || m > 59 || ch_digit(scan_peek(r, 0)))
		return false;
	r->offset = sign * (h * 3600 + m * 60);
	r->has_offset = true;
	return true;
}

size_t scan_hour_mark(const struct date_scan *r, size_t at)
{
	static const struct str marks[] = {
	    S_INIT("時"), S_INIT("时"), S_INIT("시 "), S_INIT("시")};
	struct str rest = str_sub(r->s, r->i + at, r->s.n);
	if (scan_peek(r, at) == ':')
		return 1;
	if (ch_lower(scan_peek(r, at)) == 'h')
		return ch_digit(scan_peek(r, at + 1)) &&
		       ch_digit(scan_peek(r, at + 2));
	for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++)
		if (str_starts(rest, marks[k]) &&
		    ch_digit(scan_peek(r, at + marks[k].n)))
			return marks[k].n;
	return 0;
}

bool scan_time(struct date_scan *r)
{
	int h, m = 0, s = 0;
	if (!scan_digits(r, 1, 2, &h))
		return false;
	bool dots = scan_peek(r, 0) == '.';
	if (!dots && !scan_hour_mark(r, 0))
		return false;
	r->i += dots ? 1 : scan_hour_mark(r, 0);
	if (!scan_digits(r, 1, 2, &m))
		return false;
	if (scan_peek(r, 0) == (dots ? '.' : ':') &&
	    ch_digit(scan_peek(r, 1))) {
		r->i++;
		if (!scan_digits(r, 1, 2, &s))
			return false;
		scan_fraction(r);
	}
	if (ch_digit(scan_peek(r, 0)) || r->has_time)
		return false;
	r->c.hour = h;
	r->c.minute = m;
	r->c.second = s;
	r->has_time = true;
	return true;
}

int scan_year(int y, int n_digits)
{
	if (n_digits == 2)
		return y < YEAR_SPAN ? 2000 + y : 1900 + y;
	if (n_digits == 3) /* years since 1900, from Java and Perl */
		return 1900 + y;
	return y;
}

size_t scan_count(const struct date_scan *r)
{
	size_t n = 0;
	while (ch_digit(scan_peek(r, n)))
		n++;
	return n;
}

void scan_space(struct date_scan *r)
{
	while (ch_space(scan_peek(r, 0)))
		r->i++;
}
