/* SPDX-License-Identifier: MIT */
/* gazetted: the rule for a zone's future years. */
#include "sched/posix_tz.h"

#include "base/clock.h"

static bool take(struct str *s, char c)
{
	if (!s->n || s->p[0] != c)
		return false;
	*s = str_sub(*s, 1, s->n);
	return true;
}

static bool take_number(struct str *s, int min, int max, int *out)
{
	size_t n = 0;
	long long v;
	while (n < s->n && n < 4 && ch_digit(s->p[n]))
		n++;
	if (!str_to_int(str_sub(*s, 0, n), min, max, &v))
		return false;
	*out = (int)v;
	*s = str_sub(*s, n, s->n);
	return true;
}

/* "EET", or "<-03>" with any of letters, digits and signs inside. */
static bool take_name(struct str *s, char out[ZONE_ABBR_MAX])
{
	bool quoted = take(s, '<');
	size_t n = 0;
	while (
	    n < s->n && (ch_alpha(s->p[n]) ||
			    (quoted && (ch_digit(s->p[n]) || s->p[n] == '+' ||
					   s->p[n] == '-'))))
		n++;
	if (n < 3 || n >= ZONE_ABBR_MAX)
		return false;
	memcpy(out, s->p, n);
	out[n] = 0;
	*s = str_sub(*s, n, s->n);
	return !quoted || take(s, '>');
}

/* "[+-]hh[:mm[:ss]]" in seconds. */
static bool take_time(struct str *s, int max_hour, int *out)
{
	int h, m = 0, sec = 0;
	int sign = take(s, '-') ? -1 : 1;
	if (sign > 0)
		take(s, '+');
	if (!take_number(s, 0, max_hour, &h))
		return false;
	if (take(s, ':')) {
		if (!take_number(s, 0, 59, &m))
			return false;
		if (take(s, ':') && !take_number(s, 0, 59, &sec))
			return false;
	}
	*out = sign * (h * 3600 + m * 60 + sec);
	return true;
}

/* ",M3.5.0/3", ",J60" or ",59". */
static bool take_day(struct str *s, struct posix_day *d)
{
	*d = (struct posix_day){.second = 7200};
	if (!take(s, ','))
		return false;
	if (take(s, 'M')) {
		d->kind = DAY_MONTH_WEEK;
		if (!take_number(s, 1, 12, &d->month) || !take(s, '.') ||
		    !take_number(s, 1, 5, &d->week) || !take(s, '.') ||
		    !take_number(s, 0, 6, &d->weekday))
			return false;
	} else if (take(s, 'J')) {
		d->kind = DAY_JULIAN;
		if (!take_number(s, 1, 365, &d->day))
			return false;
	} else {
		d->kind = DAY_ZERO;
		if (!take_number(s, 0, 365, &d->day))
			return false;
	}
	return !take(s, '/') || take_time(s, 167, &d->second);
}

bool posix_tz_parse(struct str s, struct posix_tz *out)
{
	struct posix_tz r = {.has_summer = false};
	int west;
	if (!take_name(&s, r.standard.abbr) || !take_time(&s, 24, &west))
		return false;
	r.standard.offset = -west;
	if (s.n) {
		r.has_summer = true;
		if (!take_name(&s, r.summer.abbr))
			return false;
		r.summer.offset = r.standard.offset + 3600;
		if (s.n && s.p[0] != ',') {
			if (!take_time(&s, 24, &west))
				return false;
			r.summer.offset = -west;
		}
		if (!take_day(&s, &r.begin) || !take_day(&s, &r.end))
			return false;
	}
	if (s.n)
		return false;
	*out = r;
	return true;
}

/* The instant in `year` at which a clock of that offset reaches the day and
 * second. */
static int64_t instant_in(int year, const struct posix_day *d, int offset)
{
	struct civil c = {.year = year, .month = 1, .day = 1};
	if (d->kind == DAY_MONTH_WEEK) {
		c.month = d->month;
		int64_t first = civil_to_instant(&c);
		int weekday = instant_to_civil(first).weekday;
		c.day += (d->weekday - weekday + 7) % 7 + 7 * (d->week - 1);
		if (c.day > days_in_month(year, d->month))
			c.day -= 7;
	} else {
		bool leap = days_in_month(year, 2) == 29;
		c.day += d->kind == DAY_ZERO
			     ? d->day
			     : d->day - 1 + (leap && d->day >= 60);
	}
	return civil_to_instant(&c) + d->second - offset;
}

const struct zone_type *posix_tz_at(const struct posix_tz *r, int64_t utc)
{
	if (!r->has_summer)
		return &r->standard;
	int year = instant_to_civil(utc + r->standard.offset).year;
	/* A summer may begin in one year and end in the next, and a rule's
	 * second may reach into a neighbour year: the last event at or before
	 * `utc` of three years decides. At a tie the beginning wins, which
	 * makes "all the year" rules (0/0,J365/25) summer throughout. */
	int64_t best = INT64_MIN;
	bool summer = false;
	for (int y = year - 1; y <= year + 1; y++) {
		int64_t end = instant_in(y, &r->end, r->summer.offset);
		int64_t begin = instant_in(y, &r->begin, r->standard.offset);
		if (end <= utc && end > best) {
			best = end;
			summer = false;
		}
		if (begin <= utc && begin >= best) {
			best = begin;
			summer = true;
		}
	}
	return summer ? &r->summer : &r->standard;
}
