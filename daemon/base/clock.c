/* SPDX-License-Identifier: MIT */
/* gazetted: the time. */
#include "base/clock.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "base/arena.h"
#include "base/buf.h"

#define SET_SINCE INT64_C(1767225600) /* 2026-01-01 */

/* What it says until it is set, and since when; 0: it is believed. */
static _Atomic int64_t instead, instead_ms;

/* From what clock_steady() goes on, and how long the machine was up then; -1:
 * it goes on from nothing. */
static _Atomic int64_t started, started_up = -1;

bool clock_is_set(int64_t t)
{
	return t >= SET_SINCE;
}

void clock_unset(int64_t t)
{
	instead_ms = clock_mono_ms();
	instead = t;
}

int64_t clock_now(void)
{
	const char *fixed = getenv("GAZETTED_NOW");
	int64_t t, passed = 0;
	if (!fixed || !instant_parse(str_of(fixed), &t)) {
		t = time(NULL);
		passed = (clock_mono_ms() - instead_ms) / 1000;
	}
	return instead && !clock_is_set(t) ? instead + passed : t;
}

int64_t clock_mono_ms(void)
{
	struct timespec ts;
	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

static bool boot_fixed(const char *text, struct boot *out)
{
	struct boot b;
	long long up;
	if (!text || sscanf(text, "%39s %lld", b.id, &up) != 2)
		return false;
	b.up = up;
	*out = b;
	return true;
}

static int64_t seconds_up(void)
{
#ifdef CLOCK_BOOTTIME
	struct timespec ts;
	if (clock_gettime(CLOCK_BOOTTIME, &ts) == 0)
		return ts.tv_sec;
#endif
	return -1;
}

bool clock_boot(struct boot *out)
{
	struct boot b = {.up = -1};
	if (getenv("GAZETTED_NOW"))
		return boot_fixed(getenv("GAZETTED_BOOT"), out);
	FILE *f = fopen("/proc/sys/kernel/random/boot_id", "re");
	if (f && fscanf(f, "%39s", b.id) == 1)
		b.up = seconds_up();
	if (f)
		fclose(f);
	if (b.up >= 0)
		*out = b;
	return b.up >= 0;
}

/* As of clock_boot(), without asking which boot it is. */
static int64_t up_now(void)
{
	struct boot b;
	if (!getenv("GAZETTED_NOW"))
		return seconds_up();
	return boot_fixed(getenv("GAZETTED_BOOT"), &b) ? b.up : -1;
}

void clock_start(int64_t t)
{
	started_up = up_now();
	started = t;
}

int64_t clock_steady(void)
{
	int64_t up = started_up < 0 ? -1 : up_now();
	return up < 0 ? clock_now() : started + up - started_up;
}

int64_t clock_cpu_us(void)
{
	struct timespec ts;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ts);
	return (int64_t)ts.tv_sec * 1000000 + ts.tv_nsec / 1000;
}

/* Days since 1970-01-01 of a civil date and back: Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms" (2013), years from March. */
static int64_t days_of(int64_t y, int m, int d)
{
	y -= m <= 2;
	int64_t era = (y >= 0 ? y : y - 399) / 400;
	int64_t yoe = y - era * 400;
	int64_t doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
	int64_t doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
	return era * 146097 + doe - 719468;
}

int64_t civil_to_instant(const struct civil *c)
{
	int64_t y = c->year, m = c->month - 1;
	y += m / 12;
	m %= 12;
	if (m < 0)
		m += 12, y--;
	int64_t days = days_of(y, (int)m + 1, 1) + c->day - 1;
	return days * 86400 + (int64_t)c->hour * 3600 +
	       (int64_t)c->minute * 60 + c->second;
}

struct civil instant_to_civil(int64_t t)
{
	int64_t days = t / 86400, rest = t % 86400;
	if (rest < 0)
		rest += 86400, days--;
	int64_t z = days + 719468;
	int64_t era = (z >= 0 ? z : z - 146096) / 146097;
	int64_t doe = z - era * 146097;
	int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int64_t mp = (5 * doy + 2) / 153;
	struct civil c = {
	    .day = (int)(doy - (153 * mp + 2) / 5 + 1),
	    .month = (int)(mp < 10 ? mp + 3 : mp - 9),
	    .hour = (int)(rest / 3600),
	    .minute = (int)(rest / 60 % 60),
	    .second = (int)(rest % 60),
	};
	c.year = (int)(yoe + era * 400 + (c.month <= 2));
	c.weekday = (int)(((days % 7) + 11) % 7);
	c.yearday = (int)(days - days_of(c.year, 1, 1));
	return c;
}

int days_in_month(int year, int month)
{
	static const int len[] = {
	    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	return len[month - 1] + (month == 2 && leap);
}

static char *two(char *p, int v, char after)
{
	*p++ = (char)('0' + v / 10);
	*p++ = (char)('0' + v % 10);
	*p++ = after;
	return p;
}

size_t instant_iso_put(char out[INSTANT_ISO_MAX], int64_t t)
{
	struct civil c = instant_to_civil(t);
	if (c.year < 0 || c.year > 9999)
		return (size_t)snprintf(out, INSTANT_ISO_MAX,
		    "%04d-%02d-%02dT%02d:%02d:%02dZ", c.year, c.month, c.day,
		    c.hour, c.minute, c.second);
	char *p = out;
	*p++ = (char)('0' + c.year / 1000);
	*p++ = (char)('0' + c.year / 100 % 10);
	p = two(p, c.year % 100, '-');
	p = two(p, c.month, '-');
	p = two(p, c.day, 'T');
	p = two(p, c.hour, ':');
	p = two(p, c.minute, ':');
	p = two(p, c.second, 'Z');
	*p = 0;
	return (size_t)(p - out);
}

struct str instant_iso(struct arena *a, int64_t t)
{
	char text[INSTANT_ISO_MAX];
	size_t n = instant_iso_put(text, t);
	return (struct str){arena_memdup(a, text, n), n};
}

/* Digits of exactly `width` at the head of `s`. */
static bool take_num(struct str *s, size_t width, int *out)
{
	long long v;
	if (s->n < width || !str_to_int(str_sub(*s, 0, width), 0, 9999, &v))
		return false;
	*out = (int)v;
	*s = str_sub(*s, width, s->n);
	return true;
}

static bool take_ch(struct str *s, char c)
{
	if (!s->n || s->p[0] != c)
		return false;
	*s = str_sub(*s, 1, s->n);
	return true;
}

static bool take_offset(struct str *s, int *out)
{
	int h, m, sign = 1;
	*out = 0;
	if (take_ch(s, 'Z'))
		return true;
	if (!take_ch(s, '+')) {
		if (!take_ch(s, '-'))
			return false;
		sign = -1;
	}
	if (!take_num(s, 2, &h) || !take_ch(s, ':') || !take_num(s, 2, &m) ||
	    h > 23 || m > 59)
		return false;
	*out = sign * (h * 3600 + m * 60);
	return true;
}

bool instant_parse(struct str s, int64_t *out)
{
	struct civil c = {0};
	int offset = 0;
	if (!take_num(&s, 4, &c.year) || !take_ch(&s, '-') ||
	    !take_num(&s, 2, &c.month) || !take_ch(&s, '-') ||
	    !take_num(&s, 2, &c.day))
		return false;
	if (c.month < 1 || c.month > 12 || c.day < 1 ||
	    c.day > days_in_month(c.year, c.month))
		return false;
	if (s.n) {
		if (!take_ch(&s, 'T') || !take_num(&s, 2, &c.hour) ||
		    !take_ch(&s, ':') || !take_num(&s, 2, &c.minute) ||
		    !take_ch(&s, ':') || !take_num(&s, 2, &c.second) ||
		    !take_offset(&s, &offset) || s.n)
			return false;
		if (c.hour > 23 || c.minute > 59 || c.second > 59)
			return false;
	}
	*out = civil_to_instant(&c) - offset;
	return true;
}

struct str instant_rfc5322(struct arena *a, int64_t t, int offset)
{
	static const char day[][4] = {
	    "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
	static const char mon[][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
	    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
	offset -= offset % 60;
	struct civil c = instant_to_civil(t + offset);
	int o = offset < 0 ? -offset : offset;
	return arena_printf(a, "%s, %d %s %04d %02d:%02d:%02d %c%02d%02d",
	    day[c.weekday], c.day, mon[c.month - 1], c.year, c.hour, c.minute,
	    c.second, offset < 0 ? '-' : '+', o / 3600, o / 60 % 60);
}

static const struct {
	char unit;
	int64_t seconds;
} units[] = {{'w', 604800}, {'d', 86400}, {'h', 3600}, {'m', 60}, {'s', 1}};

bool duration_parse(struct str s, int64_t min, int64_t max, int64_t *out)
{
	int64_t total = 0;
	if (!s.n)
		return false;
	for (size_t k = 0; s.n && k < sizeof(units) / sizeof(*units); k++) {
		ptrdiff_t at = str_chr(s, units[k].unit);
		long long v;
		if (at < 0)
			continue;
		if (!str_to_int(str_sub(s, 0, (size_t)at), 0, 1000000000, &v))
			return false;
		total += v * units[k].seconds;
		s = str_sub(s, (size_t)at + 1, s.n);
	}
	if (s.n || total < min || total > max)
		return false;
	*out = total;
	return true;
}

struct str duration_text(struct arena *a, int64_t seconds)
{
	struct buf b = buf_init(64);
	if (seconds <= 0)
		return str_dup(a, S("0s"));
	for (size_t k = 0; k < sizeof(units) / sizeof(*units); k++) {
		if (seconds < units[k].seconds)
			continue;
		buf_addf(&b, "%lld%c", (long long)(seconds / units[k].seconds),
		    units[k].unit);
		seconds %= units[k].seconds;
	}
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}
