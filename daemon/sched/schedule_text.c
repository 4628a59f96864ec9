/* SPDX-License-Identifier: MIT */
/* gazetted: schedules from text and back. */
#include "sched/calendar.h"

#include "base/arena.h"
#include "base/buf.h"
#include "sched/caps.h"

#define FORMS                                                                  \
	"use \"every day at 07:00\", \"weekdays at 07:30\", \"mon,thu at "     \
	"18:00\", \"every 6 hours\", \"monthly on 1 at 09:00\", \"every "      \
	"run\" or five cron fields like \"30 7 * * mon-fri\""

#define ALL_MONTHS 0x1ffeu
#define ALL_MDAYS  0xfffffffeu
#define ALL_WDAYS  0x7fu
#define WEEKDAYS   0x3eu
#define WEEKENDS   0x41u
#define DAY_MINS   1440

static const struct str wday_name[] = {S_INIT("sunday"), S_INIT("monday"),
    S_INIT("tuesday"), S_INIT("wednesday"), S_INIT("thursday"),
    S_INIT("friday"), S_INIT("saturday")};
static const struct str month_name[] = {S_INIT("january"), S_INIT("february"),
    S_INIT("march"), S_INIT("april"), S_INIT("may"), S_INIT("june"),
    S_INIT("july"), S_INIT("august"), S_INIT("september"), S_INIT("october"),
    S_INIT("november"), S_INIT("december")};

/* The place of `s` in a list of names, whole or by three letters, or -1. */
static int named(const struct str *names, int n, struct str s)
{
	for (int i = 0; i < n; i++)
		if (str_eq(s, names[i]) || str_eq(s, str_sub(names[i], 0, 3)))
			return i;
	return -1;
}

static void set_time(struct schedule *s, int minute)
{
	s->times[minute / 64] |= UINT64_C(1) << (minute % 64);
}

static bool has_time(const struct schedule *s, int minute)
{
	return s->times[minute / 64] >> (minute % 64) & 1;
}

/* One field of cron: its range, and names that stand for numbers. */
struct field {
	const char *what;
	int min, max;
	const struct str *names;
	int name_count, name_base;
};

static const struct field cron_field[] = {
    {"minute", 0, 59, NULL, 0, 0},
    {"hour", 0, 23, NULL, 0, 0},
    {"day of month", 1, 31, NULL, 0, 0},
    {"month", 1, 12, month_name, 12, 1},
    {"day of week", 0, 7, wday_name, 7, 0},
};

static bool field_value(const struct field *f, struct str s, int *out)
{
	long long v;
	int at = named(f->names, f->name_count, s);
	if (at >= 0) {
		*out = at + f->name_base;
		return true;
	}
	if (!s.n || !ch_digit(s.p[0]) || !str_to_int(s, f->min, f->max, &v))
		return false;
	*out = (int)v;
	return true;
}

/* "*", "5", "1-5", each with "/2" behind it where wanted. A lone number with
 * a step runs to the field's end. */
static bool field_range(const struct field *f, struct str s, uint64_t *mask)
{
	long long step = 1;
	bool days = f->names == wday_name;
	int lo = f->min, hi = days ? 6 : f->max;
	ptrdiff_t slash = str_chr(s, '/');
	if (slash >= 0) {
		struct str n = str_sub(s, (size_t)slash + 1, s.n);
		if (!str_to_int(n, 1, f->max, &step))
			return false;
		s = str_sub(s, 0, (size_t)slash);
	}
	ptrdiff_t dash = str_chr(s, '-');
	if (dash > 0) {
		if (!field_value(f, str_sub(s, 0, (size_t)dash), &lo) ||
		    !field_value(f, str_sub(s, (size_t)dash + 1, s.n), &hi))
			return false;
		if (days && hi == 0)
			hi = 7; /* fri-sun */
	} else if (!str_eq(s, S("*"))) {
		int open = hi;
		if (!field_value(f, s, &lo))
			return false;
		hi = slash >= 0 && lo <= open ? open : lo;
	}
	for (int v = lo; v <= hi; v += (int)step)
		*mask |= UINT64_C(1) << (days ? v % 7 : v);
	return lo <= hi;
}

static int field_parse(
    const struct field *f, struct str s, uint64_t *out, struct err *e)
{
	struct str rest = s, one;
	*out = 0;
	while (str_split(&rest, ',', &one))
		if (!field_range(f, one, out))
			return err_set(e, ERR_CONFIG,
			    "\"%.*s\" is no cron %s: numbers %d to %d, ranges "
			    "a-b, steps */n, lists a,b%s",
			    PRS(s), f->what, f->min, f->max,
			    f->names ? ", names" : "");
	return 0;
}

static bool unrestricted(struct str s)
{
	return str_eq(s, S("*")) || str_eq(s, S("?"));
}

/* Whether some month of some year has one of the days. */
static bool can_be(const struct schedule *s)
{
	if (s->last_mday || (s->either && s->wdays))
		return true;
	for (int m = 1; m <= 12; m++)
		for (int d = 1; d <= days_in_month(2000, m); d++)
			if (s->months >> m & 1 && s->mdays >> d & 1)
				return true;
	return false;
}

static int cron_parse(const struct str f[5], struct schedule *s, struct err *e)
{
	uint64_t mask[5];
	s->kind = SCHEDULE_CRON;
	s->last_mday = str_eq(f[2], S("l"));
	for (int i = 0; i < 5; i++) {
		struct str text = f[i];
		if ((i == 2 || i == 4) && unrestricted(text))
			text = S("*");
		mask[i] = 0;
		if (!(i == 2 && s->last_mday) &&
		    field_parse(&cron_field[i], text, &mask[i], e) < 0)
			return -1;
	}
	s->minutes = mask[0];
	s->hours = mask[1];
	s->mdays = (uint32_t)mask[2];
	s->months = (uint32_t)mask[3];
	s->wdays = (uint32_t)mask[4];
	s->either = !unrestricted(f[2]) && !unrestricted(f[4]);
	for (int m = 0; m < DAY_MINS; m++)
		if (s->hours >> (m / 60) & 1 && s->minutes >> (m % 60) & 1)
			set_time(s, m);
	return 0;
}

static int macro_parse(struct str text, struct schedule *s, struct err *e)
{
	static const struct {
		struct str name, field[5];
	} macro[] = {
#define F(a, b, c, d, w) {S_INIT(a), S_INIT(b), S_INIT(c), S_INIT(d), S_INIT(w)}
	    {S_INIT("@hourly"), F("0", "*", "*", "*", "*")},
	    {S_INIT("@daily"), F("0", "0", "*", "*", "*")},
	    {S_INIT("@midnight"), F("0", "0", "*", "*", "*")},
	    {S_INIT("@weekly"), F("0", "0", "*", "*", "0")},
	    {S_INIT("@monthly"), F("0", "0", "1", "*", "*")},
	    {S_INIT("@yearly"), F("0", "0", "1", "1", "*")},
	    {S_INIT("@annually"), F("0", "0", "1", "1", "*")},
#undef F
	};
	for (size_t i = 0; i < sizeof(macro) / sizeof(*macro); i++)
		if (str_eq(text, macro[i].name))
			return cron_parse(macro[i].field, s, e);
	return err_set(e, ERR_CONFIG,
	    "\"%.*s\" is not one of @hourly, @daily, @weekly, @monthly, "
	    "@yearly",
	    PRS(text));
}

/* "7:05", "07:05" */
static bool clock_time(struct str s, int *out)
{
	ptrdiff_t colon = str_chr(s, ':');
	long long h, m;
	if (colon < 1 || colon > 2 || s.n - (size_t)colon != 3 ||
	    !ch_digit(s.p[0]) || !ch_digit(s.p[colon + 1]))
		return false;
	if (!str_to_int(str_sub(s, 0, (size_t)colon), 0, 23, &h) ||
	    !str_to_int(str_sub(s, (size_t)colon + 1, s.n), 0, 59, &m))
		return false;
	*out = (int)(h * 60 + m);
	return true;
}

static int times_parse(struct str text, struct schedule *s, struct err *e)
{
	struct str rest = text, one;
	int n = 0, minute;
	while (str_split(&rest, ',', &one)) {
		if (++n > SCHEDULE_TIMES_MAX)
			return err_set(e, ERR_CONFIG,
			    "more than %d times a day; use \"every N minutes\"",
			    SCHEDULE_TIMES_MAX);
		if (!clock_time(one, &minute))
			return err_set(e, ERR_CONFIG,
			    "\"%.*s\" is no time of day from 00:00 to 23:59",
			    PRS(one));
		set_time(s, minute);
	}
	return 0;
}

/* "1,15,last" */
static int mdays_parse(struct str text, struct schedule *s, struct err *e)
{
	struct str rest = text, one;
	long long d;
	s->kind = SCHEDULE_MONTHLY;
	s->mdays = 0;
	while (str_split(&rest, ',', &one)) {
		if (str_eq(one, S("last")))
			s->last_mday = true;
		else if (str_to_int(one, 1, 31, &d))
			s->mdays |= 1u << d;
		else
			return err_set(e, ERR_CONFIG,
			    "\"%.*s\" is no day of the month: 1 to 31 or last",
			    PRS(one));
	}
	return 0;
}

/* What stands before "at". */
static int days_parse(struct str text, struct schedule *s, struct err *e)
{
	uint64_t mask;
	struct err plain = ERR_INIT;
	if (str_starts(text, S("monthly on ")))
		return mdays_parse(str_sub(text, 11, text.n), s, e);
	if (str_eq(text, S("every day")) || str_eq(text, S("daily")))
		return 0;
	if (str_starts(text, S("every ")))
		text = str_sub(text, 6, text.n);
	if (str_eq(text, S("weekdays")) || str_eq(text, S("weekday")))
		s->wdays = WEEKDAYS;
	else if (str_eq(text, S("weekends")) || str_eq(text, S("weekend")))
		s->wdays = WEEKENDS;
	else if (!text.n || !ch_alpha(text.p[0]) || str_chr(text, '/') >= 0 ||
		 field_parse(&cron_field[4], text, &mask, &plain) < 0)
		return err_set(e, ERR_CONFIG,
		    "\"%.*s\" names no days: every day, weekdays, weekends, "
		    "mon,thu, monthly on 1",
		    PRS(text));
	else
		s->wdays = (uint32_t)mask;
	return 0;
}

/* "6 hours", "30 minutes", "hour" */
static int every_parse(struct str text, struct schedule *s, struct err *e)
{
	struct str unit = text, count = S("1");
	long long n;
	if (str_chr(text, ' ') >= 0)
		str_split(&unit, ' ', &count);
	bool hours = str_eq(unit, S("hours")) || str_eq(unit, S("hour"));
	bool mins = str_eq(unit, S("minutes")) || str_eq(unit, S("minute"));
	if ((!hours && !mins) || !ch_digit(count.p[0]))
		return err_set(e, ERR_CONFIG, FORMS);
	if (!str_to_int(count, hours ? 1 : SCHEDULE_MINUTE_MIN,
		hours ? 24 : SCHEDULE_MINUTE_MAX, &n))
		return err_set(e, ERR_CONFIG,
		    "\"every %.*s\": from 1 to 24 hours or from %d to %d "
		    "minutes",
		    PRS(text), SCHEDULE_MINUTE_MIN, SCHEDULE_MINUTE_MAX);
	s->kind = SCHEDULE_EVERY;
	s->step = (int)n * (hours ? 60 : 1);
	if (DAY_MINS % s->step)
		return err_set(e, ERR_CONFIG,
		    "\"every %.*s\" does not divide a day evenly: 1, 2, 3, 4, "
		    "6, 8, 12 or 24 hours, or minutes such as 5, 10, 15, 20, "
		    "30, 45, 90",
		    PRS(text));
	for (int m = 0; m < DAY_MINS; m += s->step)
		set_time(s, m);
	return 0;
}

static int words_parse(struct str text, struct schedule *s, struct err *e)
{
	struct str f[5], rest = text;
	int n = 0;
	if (str_starts(text, S("@")))
		return macro_parse(text, s, e);
	if (str_eq(text, S("every run"))) {
		s->kind = SCHEDULE_RUN;
		s->every_run = true;
		return 0;
	}
	ptrdiff_t at = str_find(text, S(" at "));
	if (at >= 0) {
		if (days_parse(str_sub(text, 0, (size_t)at), s, e) < 0)
			return -1;
		return times_parse(str_sub(text, (size_t)at + 4, text.n), s, e);
	}
	if (str_starts(text, S("every ")))
		return every_parse(str_sub(text, 6, text.n), s, e);
	while (n < 5 && str_split(&rest, ' ', &f[n]))
		n++;
	if (n == 5 && !rest.p)
		return cron_parse(f, s, e);
	return err_set(e, ERR_CONFIG, FORMS);
}

/* Lower case, one space between words, none around commas. */
static struct str tidied(struct arena *a, struct str text)
{
	struct str s = str_squeeze(a, str_lower(a, text));
	char *d = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		bool near_comma = (n && d[n - 1] == ',') ||
				  (i + 1 < s.n && s.p[i + 1] == ',');
		if (s.p[i] != ' ' || !near_comma)
			d[n++] = s.p[i];
	}
	return (struct str){d, n};
}

int schedule_parse(struct str text, struct schedule *out, struct err *e)
{
	struct schedule s = {
	    .months = ALL_MONTHS, .mdays = ALL_MDAYS, .wdays = ALL_WDAYS};
	if (!text.n || text.n > SCHEDULE_TEXT_MAX)
		return err_set(e, ERR_CONFIG, "schedule: %s; " FORMS,
		    text.n ? "too long" : "empty");
	struct arena *a = arena_new();
	int rc = words_parse(tidied(a, text), &s, e);
	if (rc == 0 && !can_be(&s))
		rc = err_set(e, ERR_CONFIG, "no such day in any year");
	if (rc < 0)
		err_wrap(e, "schedule \"%.*s\"", PRS(text));
	else
		*out = s;
	arena_free(&a);
	return rc;
}

static void add_times(struct buf *b, const struct schedule *s)
{
	const char *lead = " at ";
	for (int m = 0; m < DAY_MINS; m++) {
		if (!has_time(s, m))
			continue;
		buf_addf(b, "%s%02d:%02d", lead, m / 60, m % 60);
		lead = ", ";
	}
}

static void add_days(struct buf *b, const struct schedule *s)
{
	const char *lead = "";
	if (s->wdays == ALL_WDAYS || s->wdays == WEEKDAYS ||
	    s->wdays == WEEKENDS) {
		buf_addf(b, "%s",
		    s->wdays == ALL_WDAYS  ? "every day"
		    : s->wdays == WEEKDAYS ? "weekdays"
					   : "weekends");
		return;
	}
	for (int i = 1; i <= 7; i++) {
		if (!(s->wdays >> (i % 7) & 1))
			continue;
		buf_addf(b, "%s%.3s", lead, wday_name[i % 7].p);
		lead = ",";
	}
}

static void add_mdays(struct buf *b, const struct schedule *s)
{
	const char *lead = "monthly on ";
	for (int d = 1; d <= 31; d++) {
		if (!(s->mdays >> d & 1))
			continue;
		buf_addf(b, "%s%d", lead, d);
		lead = ",";
	}
	if (s->last_mday)
		buf_addf(b, "%slast", lead);
}

/* A mask as "*", or as numbers and ranges. */
static void add_field(struct buf *b, uint64_t mask, int min, int max)
{
	const char *lead = "";
	uint64_t all = (UINT64_C(1) << (max + 1)) - (UINT64_C(1) << min);
	if (mask == all) {
		buf_addc(b, '*');
		return;
	}
	for (int v = min; v <= max; v++) {
		int end = v;
		if (!(mask >> v & 1))
			continue;
		while (end < max && mask >> (end + 1) & 1)
			end++;
		buf_addf(b, end > v ? "%s%d-%d" : "%s%d", lead, v, end);
		lead = ",";
		v = end;
	}
}

static void add_cron(struct buf *b, const struct schedule *s)
{
	add_field(b, s->minutes, 0, 59);
	buf_addc(b, ' ');
	add_field(b, s->hours, 0, 23);
	buf_addc(b, ' ');
	if (s->last_mday)
		buf_addc(b, 'L');
	else if (s->either && s->mdays == ALL_MDAYS)
		buf_adds(b, S("1-31")); /* "*" would not be OR-ed */
	else
		add_field(b, s->mdays, 1, 31);
	buf_addc(b, ' ');
	add_field(b, s->months, 1, 12);
	buf_addc(b, ' ');
	if (s->either && s->wdays == ALL_WDAYS)
		buf_adds(b, S("0-6"));
	else
		add_field(b, s->wdays, 0, 6);
}

struct str schedule_text(struct arena *a, const struct schedule *s)
{
	struct buf b = buf_init(4 * SCHEDULE_TEXT_MAX);
	if (s->kind == SCHEDULE_RUN)
		buf_adds(&b, S("every run"));
	else if (s->kind == SCHEDULE_EVERY && s->step == 60)
		buf_adds(&b, S("every hour"));
	else if (s->kind == SCHEDULE_EVERY)
		buf_addf(&b, "every %d %s",
		    s->step % 60 ? s->step : s->step / 60,
		    s->step % 60 ? "minutes" : "hours");
	else if (s->kind == SCHEDULE_CRON)
		add_cron(&b, s);
	else if (s->kind == SCHEDULE_MONTHLY)
		add_mdays(&b, s);
	else
		add_days(&b, s);
	if (s->kind == SCHEDULE_DAYS || s->kind == SCHEDULE_MONTHLY)
		add_times(&b, s);
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}
