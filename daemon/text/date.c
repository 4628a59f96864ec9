/* SPDX-License-Identifier: MIT */
/* gazetted: dates in every form that feeds and pages write them. */
/*
 * Two readers. iso() takes what begins like ISO 8601 and is strict, because
 * there position alone says what a number means. All else goes through
 * loose(), which does not know forms but tokens: a month's name, a number
 * with colons (the time), a sign and digits after the time (the offset), a
 * zone's name, a number of four digits (the year), what is left (the day).
 *
 *	Mon, 16th Nov 2020 13:16:28 GMT-07:00
 *	wday day  mon year time     zone offset
 */
#include "text/date.h"

#include <utf8proc.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "text/caps.h"
#include "text/date_names.h"

#define KOREA	    (9 * 3600) /* where a Korean form names no zone */
#define NUMS_MAX    3
#define WORD_MAX    32 /* bytes of a word that can mean something */
#define SHORT_MAX   5  /* characters of a word that says "at" */
#define WEEKDAY_MAX 3  /* of a day of the week, cut short */
#define WORDS_FIRST 3  /* of which a day of the week may be the last */
#define BEFORE_MAX  2  /* such words before a time: "a las" */
#define UNSET	    -1
#define HALF_AM	    1
#define HALF_PM	    2
#define YEAR_SPAN   70 /* two digits below it are of this century */

struct reader {
	struct str s;
	size_t i;
	struct civil c; /* UNSET where not seen */
	int half;	/* HALF_AM, HALF_PM or 0 */
	int offset;	/* seconds east */
	bool has_offset, has_time, korean, day_first;
	bool month_next; /* the number that follows is the month's */
	int nums[NUMS_MAX], digits[NUMS_MAX], n_nums;
	char sep; /* between the numbers, where they hang together */
	int weekday;
	int maybe_month; /* of a word that is a weekday elsewhere: "mar." */
	int words;
	int before, behind; /* the time: words that we do not know */
	int year;	    /* of a day that names none; 0: it has to */
	bool closed;	    /* a stop is right behind the second number */
	enum levant {
		L_NONE,
		L_NAMED,
		L_MONTH
	} levant;     /* word before: first
		       * of two months of one name; and the date's */
	bool said_at; /* a word stands behind the day */
	bool thai;    /* so are two digits of a year, which is the Buddha's */
	int era;      /* what is to be added to the year that 年 follows */
};

static bool at_end(const struct reader *r)
{
	return r->i >= r->s.n;
}

static char peek(const struct reader *r, size_t ahead)
{
	return r->i + ahead < r->s.n ? r->s.p[r->i + ahead] : 0;
}

/* Reads `min` to `max` digits; returns how many there were, or 0. */
static int digits(struct reader *r, int min, int max, int *out)
{
	int n = 0, v = 0;
	while (n < max && ch_digit(peek(r, (size_t)n))) {
		v = v * 10 + (peek(r, (size_t)n) - '0');
		n++;
	}
	if (n < min)
		return 0;
	r->i += (size_t)n;
	*out = v;
	return n;
}

/* A fraction of a second, which we drop; ":684" is one too. */
static void skip_fraction(struct reader *r)
{
	bool colon =
	    peek(r, 0) == ':' && ch_digit(peek(r, 2)) && ch_digit(peek(r, 3));
	if ((!colon && peek(r, 0) != '.' && peek(r, 0) != ',') ||
	    !ch_digit(peek(r, 1)))
		return;
	r->i++;
	while (ch_digit(peek(r, 0)))
		r->i++;
}

/* "+hh:mm", "+hhmm", "+hh", "+h:mm"; `i` is at the sign. */
static bool offset(struct reader *r)
{
	int sign = peek(r, 0) == '-' ? -1 : 1, h, m = 0;
	r->i++;
	if (!digits(r, 1, 2, &h))
		return false;
	if (peek(r, 0) == ':') {
		r->i++;
		if (!digits(r, 1, 2, &m))
			return false;
	} else if (ch_digit(peek(r, 0)) && !digits(r, 2, 2, &m)) {
		return false;
	}
	if (h > 23 || m > 59 || ch_digit(peek(r, 0)))
		return false;
	r->offset = sign * (h * 3600 + m * 60);
	r->has_offset = true;
	return true;
}

/* The length of what parts hour and minute at `i` + `at`, or 0: a colon, or as
 * French, Portuguese and CJK have it. */
static size_t hour_mark(const struct reader *r, size_t at)
{
	static const struct str marks[] = {
	    S_INIT("時"), S_INIT("时"), S_INIT("시 "), S_INIT("시")};
	struct str rest = str_sub(r->s, r->i + at, r->s.n);
	if (peek(r, at) == ':')
		return 1;
	if (ch_lower(peek(r, at)) == 'h')
		return ch_digit(peek(r, at + 1)) && ch_digit(peek(r, at + 2));
	for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++)
		if (str_starts(rest, marks[k]) &&
		    ch_digit(peek(r, at + marks[k].n)))
			return marks[k].n;
	return 0;
}

/* "h:mm", "h:mm:ss", "h:mm:ss.fff", "h.mm", "h.mm.ss"; `i` is at the hour. */
static bool clock_time(struct reader *r)
{
	int h, m = 0, s = 0;
	if (!digits(r, 1, 2, &h))
		return false;
	bool dots = peek(r, 0) == '.';
	if (!dots && !hour_mark(r, 0))
		return false;
	r->i += dots ? 1 : hour_mark(r, 0);
	if (!digits(r, 1, 2, &m))
		return false;
	if (peek(r, 0) == (dots ? '.' : ':') && ch_digit(peek(r, 1))) {
		r->i++;
		if (!digits(r, 1, 2, &s))
			return false;
		skip_fraction(r);
	}
	if (ch_digit(peek(r, 0)) || r->has_time)
		return false;
	r->c.hour = h;
	r->c.minute = m;
	r->c.second = s;
	r->has_time = true;
	return true;
}

static int full_year(int y, int n_digits)
{
	if (n_digits == 2)
		return y < YEAR_SPAN ? 2000 + y : 1900 + y;
	if (n_digits == 3) /* years since 1900, from Java and Perl */
		return 1900 + y;
	return y;
}

static bool finish(struct reader *r, struct date *out)
{
	struct civil c = r->c;
	if (c.year == UNSET)
		return false;
	c.month = c.month == UNSET ? 1 : c.month;
	c.day = c.day == UNSET ? 1 : c.day;
	if (!r->has_time)
		c.hour = c.minute = c.second = 0;
	if (r->half && (c.hour > 12 || c.hour < 1))
		r->half = c.hour <= 23 ? 0 : r->half; /* "15:09pm", "0:10 am" */
	if (r->half)
		c.hour = c.hour % 12 + (r->half == HALF_PM ? 12 : 0);
	bool midnight = c.hour == 24 && c.minute == 0 && c.second == 0;
	if (c.year < 1 || c.year > 9999 || c.month < 1 || c.month > 12 ||
	    c.day < 1 || c.day > days_in_month(c.year, c.month) ||
	    (c.hour > 23 && !midnight) || c.minute > 59 || c.second > 60)
		return false;
	bool korean = r->korean && r->has_time;
	out->offset = r->has_offset ? r->offset : korean ? KOREA : 0;
	out->at = civil_to_instant(&c) - out->offset;
	out->zoned = r->has_offset || korean;
	return true;
}

/* Is the day told, so that a time may follow? */
static bool has_day(const struct reader *r)
{
	if (r->c.year != UNSET && r->c.month != UNSET && r->c.day != UNSET)
		return true;
	bool named = r->c.month != UNSET || r->maybe_month;
	if (r->year && r->c.month != UNSET && r->c.day != UNSET)
		return true;
	return r->n_nums == (named ? 2 : 3) - (r->year != 0);
}

/* ISO 8601 ------------------------------------------------------------- */

/* The `week`-th ISO week's day (1 Monday .. 7) of a year. */
static bool iso_week(struct reader *r, int year)
{
	int week, day = 1;
	r->i++;
	if (!digits(r, 2, 2, &week))
		return false;
	if (peek(r, 0) == '-' && ch_digit(peek(r, 1)))
		r->i++;
	if (ch_digit(peek(r, 0)) && !digits(r, 1, 1, &day))
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

static bool iso_ordinal(struct reader *r, int year, int day)
{
	if (day < 1 || day > 366)
		return false;
	struct civil c = {.year = year, .month = 1, .day = day};
	r->c = instant_to_civil(civil_to_instant(&c));
	return r->c.year == year;
}

/* A run of digits: YYYYMMDD, YYYYOOO, YYMMDD or YYYY. */
static bool iso_basic(struct reader *r, int n)
{
	int y = 0, m = 0, d = 0;
	if (n == 8 && digits(r, 4, 4, &y) && digits(r, 2, 2, &m) &&
	    digits(r, 2, 2, &d)) {
		r->c.year = y, r->c.month = m, r->c.day = d;
		return true;
	}
	if (n == 7 && digits(r, 4, 4, &y) && digits(r, 3, 3, &d))
		return iso_ordinal(r, y, d);
	if (n == 6 && digits(r, 2, 2, &y) && digits(r, 2, 2, &m) &&
	    digits(r, 2, 2, &d)) {
		r->c.year = full_year(y, 2), r->c.month = m, r->c.day = d;
		return true;
	}
	if (n == 4 && digits(r, 4, 4, &y)) {
		r->c.year = y;
		return true;
	}
	return false;
}

static size_t count_digits(const struct reader *r)
{
	size_t n = 0;
	while (ch_digit(peek(r, n)))
		n++;
	return n;
}

/* Behind "YYYY-": MM, MM-DD, OOO, Www or Www-D. */
static bool iso_rest(struct reader *r, int year)
{
	r->c.year = year;
	if (ch_lower(peek(r, 0)) == 'w')
		return iso_week(r, year);
	int v;
	if (count_digits(r) == 3)
		return digits(r, 3, 3, &v) && iso_ordinal(r, year, v);
	if (!digits(r, 1, 2, &r->c.month))
		return false;
	if (peek(r, 0) != '-')
		return true;
	r->i++;
	return digits(r, 1, 2, &r->c.day) > 0;
}

static bool iso_date(struct reader *r)
{
	size_t n = count_digits(r);
	int y = 0;
	if (n == 0 && peek(r, 0) == '-') { /* "-YYMM", the century left out */
		r->i++;
		if (count_digits(r) != 4)
			return false;
		digits(r, 2, 2, &y);
		r->c.year = full_year(y, 2);
		return digits(r, 2, 2, &r->c.month) > 0;
	}
	if (n == 4 && peek(r, 4) == '-') {
		digits(r, 4, 4, &y);
		r->i++;
		return iso_rest(r, y);
	}
	if (n == 4 && ch_lower(peek(r, 4)) == 'w') {
		digits(r, 4, 4, &y);
		return iso_week(r, y);
	}
	return iso_basic(r, (int)n);
}

/* "hh:mm:ss", or "hhmm", "hhmmss" without colons. */
static bool iso_time(struct reader *r)
{
	size_t n = count_digits(r);
	if (n == 1 || n == 2) {
		if (peek(r, n) == ':')
			return clock_time(r);
		r->c.minute = r->c.second = 0;
		r->has_time = true;
		return digits(r, 1, 2, &r->c.hour) > 0;
	}
	if (n != 4 && n != 6)
		return false;
	digits(r, 2, 2, &r->c.hour);
	digits(r, 2, 2, &r->c.minute);
	r->c.second = 0;
	if (n == 6)
		digits(r, 2, 2, &r->c.second);
	skip_fraction(r);
	r->has_time = true;
	return true;
}

static void skip_space(struct reader *r)
{
	while (ch_space(peek(r, 0)))
		r->i++;
}

/* Behind the date: nothing, or a time with or without a zone. */
static bool iso(struct reader *r)
{
	if (!iso_date(r))
		return false;
	if (ch_lower(peek(r, 0)) == 't')
		r->i++;
	skip_space(r);
	if (at_end(r))
		return true;
	if (!iso_time(r))
		return false;
	bool space = ch_space(peek(r, 0));
	skip_space(r);
	/* a plus that was taken for a space on its way through a URL */
	if (space && count_digits(r) == 2 && peek(r, 2) == ':')
		r->i--;
	if (peek(r, 0) == '+' || peek(r, 0) == '-' || ch_space(peek(r, 0))) {
		if (!offset(r))
			return false;
		skip_space(r);
	}
	if (ch_lower(peek(r, 0)) == 'z') {
		r->has_offset = true; /* after an offset it says nothing */
		r->i++;
	}
	return at_end(r);
}

/* Everything else ------------------------------------------------------ */

static bool word_byte(char c)
{
	return ch_alpha(c) || (c & 0x80);
}

/* The word at `i` in lower case, accents and all. */
static struct str lower_word(struct reader *r, char out[WORD_MAX + 8])
{
	struct str w = {r->s.p + r->i, 0};
	while (word_byte(peek(r, w.n)))
		w.n++;
	r->i += w.n;
	size_t n = 0;
	for (size_t i = 0; i < w.n && n < WORD_MAX;) {
		uint32_t cp;
		i += utf8_next(w, i, &cp);
		if (cp < 0x80)
			out[n++] = ch_lower((char)cp);
		else if (cp != UTF8_BAD)
			n += utf8_encode(out + n,
			    (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp));
	}
	return (struct str){out, n};
}

static bool any_of(struct str w, const struct str *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(w, list[i]))
			return true;
	return false;
}

/* Words that stand in dates and say nothing. */
static bool filler(struct str w)
{
	static const struct str list[] = {S_INIT("at"), S_INIT("um"),
	    S_INIT("uhr"), S_INIT("de"), S_INIT("del"), S_INIT("of"),
	    S_INIT("the"), S_INIT("st"), S_INIT("nd"), S_INIT("rd"),
	    S_INIT("th"), S_INIT("er"), S_INIT("года"), S_INIT("г"),
	    S_INIT("gada"), S_INIT("m"), S_INIT("d"), S_INIT("kl"),
	    S_INIT("le"), S_INIT("t"), S_INIT("à"), S_INIT("às"), S_INIT("klo"),
	    S_INIT("alle"), S_INIT("分"), S_INIT("분"), S_INIT("в"),
	    S_INIT("о"), S_INIT("u"), S_INIT("feira"), S_INIT("року"),
	    S_INIT("р"), S_INIT("hai"), S_INIT("ba"), S_INIT("tư"),
	    S_INIT("năm"), S_INIT("pukul"), S_INIT("sáu"), S_INIT("bảy"),
	    S_INIT("nhật"), S_INIT("ngày"), S_INIT("lúc"), S_INIT("น"),
	    S_INIT("เวลา"), S_INIT("พ"), S_INIT("ศ"), S_INIT("den"),
	    S_INIT("thứ"), S_INIT("r"), S_INIT("klockan"), S_INIT("الساعة"),
	    S_INIT("更新"), S_INIT("公開"), S_INIT("掲載"), S_INIT("配信"),
	    S_INIT("発表"), S_INIT("付"), S_INIT("发布"), S_INIT("ж"),
	    S_INIT("թ"), S_INIT("оны")};
	return any_of(w, list, sizeof(list) / sizeof(*list));
}

/* "a.m.", "p. m.", "π.μ.": behind the first letter `w`, which it names. */
static int half_letters(struct reader *r, struct str w)
{
	bool greek = str_eq(w, S("π")) || str_eq(w, S("μ"));
	size_t i = 0;
	if (!greek && !str_eq(w, S("a")) && !str_eq(w, S("p")))
		return 0;
	while (peek(r, i) == '.' || peek(r, i) == ' ')
		i++;
	struct str m = greek ? S("μ") : S("m");
	if (!i || !str_istarts(str_sub(r->s, r->i + i, r->s.n), m) ||
	    ch_alpha(peek(r, i + m.n)))
		return 0;
	r->i += i + m.n;
	return str_eq(w, S("a")) || str_eq(w, S("π")) ? HALF_AM : HALF_PM;
}

/* a.m., p.m. and what others say for it; some only behind the time, since
 * they say something else before it. */
static int half_day(struct reader *r, struct str w)
{
	static const struct str am[] = {S_INIT("am"), S_INIT("오전"),
	    S_INIT("上午"), S_INIT("午前"), S_INIT("πμ"), S_INIT("ص"),
	    S_INIT("pg"), S_INIT("sa")};
	static const struct str pm[] = {S_INIT("pm"), S_INIT("오후"),
	    S_INIT("下午"), S_INIT("午後"), S_INIT("μμ"), S_INIT("م"),
	    S_INIT("ptg"), S_INIT("ch")};
	size_t n = sizeof(am) / sizeof(*am) - (r->has_time ? 0 : 2);
	if (str_eq(w, S("오전")) || str_eq(w, S("오후")))
		r->korean = true;
	if (any_of(w, am, n))
		return HALF_AM;
	return any_of(w, pm, n) ? HALF_PM : half_letters(r, w);
}

/* The year before the first of an era that years are counted in, 0 for none. */
static int era(struct str w)
{
	static const struct {
		struct str name;
		int before;
	} eras[] = {{S_INIT("令和"), 2018}, {S_INIT("平成"), 1988},
	    {S_INIT("昭和"), 1925}, {S_INIT("民國"), 1911},
	    {S_INIT("民国"), 1911}};
	for (size_t i = 0; i < sizeof(eras) / sizeof(*eras); i++)
		if (str_starts(w, eras[i].name))
			return eras[i].before;
	return 0;
}

/* "令和" before the number, or all of "令和元年", the first year. */
static bool begins_era(struct reader *r, struct str w)
{
	int before = era(w);
	if (!before || r->c.year != UNSET)
		return false;
	if (str_ends(w, S("元年")))
		r->c.year = before + 1;
	else
		r->era = before;
	return true;
}

/* 년 월 일, 年 月 日 behind a number: year, month, day. `from` is where the
 * word begins; what hangs on it, "日星期一", is read next. */
static bool counter(struct reader *r, struct str w, size_t from)
{
	static const struct str marks[3][2] = {{S_INIT("년"), S_INIT("年")},
	    {S_INIT("월"), S_INIT("月")}, {S_INIT("일"), S_INIT("日")}};
	int *to[3] = {&r->c.year, &r->c.month, &r->c.day};
	for (int i = 0; i < 3; i++) {
		if (!str_starts(w, marks[i][0]) && !str_starts(w, marks[i][1]))
			continue;
		if (r->n_nums == 0 || (has_day(r) && date_day_of_week(w)))
			return false;
		r->i = from + marks[i][0].n;
		r->korean |= str_starts(w, marks[i][0]);
		*to[i] = r->nums[--r->n_nums] + (i == 0 ? r->era : 0);
		return true;
	}
	return false;
}

/* Names as "Europe/Brussels" are passed over: the day is right at least. */
static bool olson(struct reader *r, struct str w)
{
	if (peek(r, 0) != '/' || !ch_alpha(peek(r, 1)))
		return false;
	while (ch_alnum(peek(r, 0)) || peek(r, 0) == '/' || peek(r, 0) == '_' ||
	       peek(r, 0) == '-')
		r->i++;
	return true;
}

/* What may be taken for a zone that we do not know: short capitals. */
static bool like_zone(struct str raw)
{
	for (size_t i = 0; i < raw.n; i++)
		if (raw.p[i] < 'A' || raw.p[i] > 'Z')
			return false;
	return raw.n >= 2 && raw.n <= 5;
}

/* A Thai month cut short, "มี.ค.", which has stops in it; 0 for none. */
static int thai_month(struct reader *r)
{
	static const struct str short_names[] = {S_INIT("ม.ค"), S_INIT("ก.พ"),
	    S_INIT("มี.ค"), S_INIT("เม.ย"), S_INIT("พ.ค"), S_INIT("มิ.ย"),
	    S_INIT("ก.ค"), S_INIT("ส.ค"), S_INIT("ก.ย"), S_INIT("ต.ค"),
	    S_INIT("พ.ย"), S_INIT("ธ.ค")};
	struct str rest = str_sub(r->s, r->i, r->s.n);
	for (int i = 0; i < 12; i++)
		if (str_starts(rest, short_names[i])) {
			r->i += short_names[i].n;
			return i + 1;
		}
	return 0;
}

/* The second of a pair of months of one name, as the Levant has them. */
static bool second_month(struct reader *r, struct str w)
{
	bool fits = str_eq(w, S("الثاني")) || str_eq(w, S("الثانى"));
	if (fits && r->levant == L_MONTH)
		r->c.month = r->c.month % 12 + 1;
	bool first = str_eq(w, S("الأول")) || str_eq(w, S("الاول"));
	fits = r->levant && (fits || first);
	bool named = str_eq(w, S("تشرين")) || str_eq(w, S("كانون"));
	r->levant = !named ? L_NONE : r->c.month == UNSET ? L_MONTH : L_NAMED;
	return fits;
}

static size_t characters(struct str w)
{
	size_t n = 0;
	for (size_t i = 0; i < w.n; n++) {
		uint32_t cp;
		i += utf8_next(w, i, &cp);
	}
	return n;
}

/* The first word may be a day of the week that we do not know; without a year
 * there is less to say so, and "v12.11." is none. */
static bool begins(const struct reader *r, struct str w)
{
	bool little = characters(w) <= WEEKDAY_MAX && !ch_digit(peek(r, 0));
	return r->n_nums == 0 && (!r->year || little);
}

/* The month that a word which begins at `from` names, or 0. One name is of two
 * months: Croats put a stop behind the day of October, Poles none behind that
 * of November, and Czechs bend it in another way. */
static int month_at(const struct reader *r, size_t from, struct str w)
{
	while (from && r->s.p[from - 1] == ' ')
		from--;
	bool stop = from && r->s.p[from - 1] == '.';
	return stop && str_eq(w, S("listopada")) ? 10 : date_month(w);
}

/* A short word between the day and its time says no more than "at" does, in
 * whatever language; one behind the time is "o'clock" or the like. */
static bool says_little(struct reader *r, struct str raw, struct str w)
{
	if (characters(w) > SHORT_MAX || !str_eq(raw, w))
		return false;
	if (r->has_time)
		return ++r->behind == 1;
	return has_day(r) && ++r->before <= BEFORE_MAX;
}

static bool word(struct reader *r)
{
	int thai = (peek(r, 0) & 0x80) ? thai_month(r) : 0;
	if (thai) {
		r->thai = true;
		r->c.month = thai;
		return true;
	}
	char low[WORD_MAX + 8];
	size_t from = r->i;
	struct str w = lower_word(r, low);
	struct str raw = str_sub(r->s, from, r->i);
	bool first = r->words++ == 0;
	int v = half_day(r, w);
	if (v) {
		r->half = v;
		return true;
	}
	if (begins_era(r, w) || counter(r, w, from) || olson(r, w) ||
	    second_month(r, w))
		return true;
	if (first && date_weekday(raw) >= 0) {
		r->weekday = date_weekday(raw);
		return true;
	}
	if (str_eq(w, S("tháng")) || str_eq(w, S("thg"))) {
		r->month_next = true;
		return true;
	}
	v = month_at(r, from, w);
	if (v && r->n_nums == 0 && r->c.month == UNSET)
		r->maybe_month = v;
	else if (v && r->c.month == UNSET)
		r->c.month = v;
	if (v)
		return true;
	r->said_at |= has_day(r);
	/* "at 14:05", though it is Atlantic time, too */
	bool at = str_eq(w, S("at")) && (!r->has_time || str_eq(raw, w));
	/* "pt." is Friday in Polish, though it is Pacific time, too */
	if ((r->has_time || (w.n > 1 && !first)) && !at) {
		int off;
		if (date_zone(raw, &off)) {
			if (!r->has_offset)
				r->offset = off;
			r->has_offset = true;
			return true;
		}
	}
	if (r->year && !r->has_time && like_zone(raw))
		return false;
	return filler(w) || (first && begins(r, w)) || like_zone(raw) ||
	       date_weekday(raw) >= 0 ||
	       ((r->words < WORDS_FIRST || has_day(r)) &&
		   date_day_of_week(w)) ||
	       says_little(r, raw, w);
}

/* "06.00", as it is written in Italian or Finnish, behind a whole date. */
static bool dotted_time(const struct reader *r, size_t at)
{
	return has_day(r) && !r->has_time && peek(r, at) == '.' &&
	       ch_digit(peek(r, at + 1)) && ch_digit(peek(r, at + 2)) &&
	       !ch_digit(peek(r, at + 3));
}

/* "9h", "18 h 30", "14 Uhr", "14時05分", behind a whole date. */
static bool spoken_hour(struct reader *r)
{
	static const struct str marks[] = {S_INIT("h"), S_INIT("uhr"),
	    S_INIT("uur"), S_INIT("時"), S_INIT("时"), S_INIT("点"),
	    S_INIT("點"), S_INIT("시")};
	struct reader at = *r;
	if (!has_day(r) || r->has_time || !digits(&at, 1, 2, &at.c.hour))
		return false;
	skip_space(&at);
	struct str rest = str_sub(at.s, at.i, at.s.n);
	for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++) {
		if (!str_istarts(rest, marks[k]) ||
		    ch_alpha(peek(&at, marks[k].n)))
			continue;
		at.i += marks[k].n;
		skip_space(&at);
		at.c.minute = at.c.second = 0;
		if (count_digits(&at) <= 2)
			digits(&at, 1, 2, &at.c.minute);
		at.has_time = true;
		*r = at;
		return true;
	}
	return false;
}

/* "kl. 9", behind a whole date, and nothing else. */
static bool last_hour(struct reader *r, size_t n)
{
	if (!r->said_at || r->has_time || r->i + n != r->s.n || n > 2)
		return false;
	r->c.minute = r->c.second = 0;
	r->has_time = true;
	return digits(r, 1, 2, &r->c.hour) > 0;
}

static bool number(struct reader *r)
{
	size_t n = count_digits(r);
	if (n && n <= 2 && (hour_mark(r, n) || dotted_time(r, n)))
		return clock_time(r);
	if (spoken_hour(r) || last_hour(r, n))
		return true;
	int v;
	if (n > 4 || r->n_nums == NUMS_MAX || !digits(r, 1, 4, &v))
		return false;
	if (r->month_next) {
		r->c.month = v;
		r->month_next = false;
		return true;
	}
	if (r->n_nums > 0 && r->i > n + 1) {
		const char *at = r->s.p + r->i - n - 1;
		r->sep = *at == ' ' && at[-1] == '.' && r->year ? '.' : *at;
	}
	r->nums[r->n_nums] = v;
	r->digits[r->n_nums++] = (int)n;
	r->closed = r->n_nums == 2 && peek(r, 0) == '.';
	return true;
}

/* "(Central European Time)", and "[Europe/Berlin]" behind an offset; what is
 * in "(GMT+7)" or "(CET)" counts. */
static bool skip_comment(struct reader *r, char close)
{
	struct str in = str_sub(r->s, r->i + 1, r->s.n);
	if (!r->has_offset &&
	    (str_starts(in, S("GMT")) || str_starts(in, S("UTC")))) {
		r->i++;
		return true;
	}
	ptrdiff_t end = str_chr(str_sub(r->s, r->i, r->s.n), close);
	int off;
	if (end > 2 && r->has_time && !r->has_offset &&
	    date_zone(str_sub(in, 0, (size_t)end - 1), &off)) {
		r->offset = off;
		r->has_offset = true;
	}
	r->i = end < 0 ? r->s.n : r->i + (size_t)end + 1;
	return true;
}

static bool token(struct reader *r)
{
	char c = peek(r, 0);
	if (ch_digit(c))
		return number(r);
	if (word_byte(c))
		return word(r);
	if (c == '(' || c == '[')
		return skip_comment(r, c == '(' ? ')' : ']');
	if ((c == '+' || c == '-') && r->has_time && !ch_space(peek(r, 1)))
		return offset(r);
	r->i++;
	return ch_space(c) || strchr(",./-;|')", c) != NULL ||
	       (c == ':' && !r->n_nums && !r->has_time);
}

static int weekday_of(int y, int m, int d)
{
	struct civil c = {.year = y, .month = m, .day = d};
	return instant_to_civil(civil_to_instant(&c)).weekday;
}

/* Three numbers: which is what? A year shows itself by four digits or a
 * value over 31; otherwise it stands last. Day before month, but for slashes,
 * which Americans use; a weekday that fits only one reading decides. */
static void place_three(struct reader *r)
{
	int a = r->nums[0], b = r->nums[1], y = r->nums[2];
	int yd = r->digits[2];
	if (r->digits[0] >= 3) { /* year first: month, then day */
		r->c.year = full_year(a, r->digits[0]);
		r->c.month = b;
		r->c.day = y;
		return;
	}
	r->c.year = full_year(y, yd);
	bool us = r->sep == '/' && !r->day_first;
	if (a > 12 || b > 12)
		us = b > 12;
	else if (r->weekday >= 0 && a >= 1 && b >= 1 &&
		 weekday_of(r->c.year, us ? a : b, us ? b : a) != r->weekday &&
		 weekday_of(r->c.year, us ? b : a, us ? a : b) == r->weekday)
		us = !us;
	r->c.month = us ? a : b;
	r->c.day = us ? b : a;
}

/* 2568 is 2025 in Thailand, which counts from the Buddha. */
static int thai_year(const struct reader *r, int y, int n_digits)
{
	if (r->thai && n_digits == 2)
		return y + 2500 - 543;
	y = full_year(y, n_digits);
	return y >= 2443 && y < 2643 ? y - 543 : y;
}

/* With the month named: day and year in either order, or the year alone. */
static bool place_named(struct reader *r)
{
	if (r->n_nums == 1 && r->digits[0] >= 3) {
		r->c.year = thai_year(r, r->nums[0], r->digits[0]);
		return true;
	}
	if (r->n_nums != 2)
		return false;
	int day = r->digits[0] >= 3 ? 1 : 0;
	r->c.day = r->nums[day];
	r->c.year = thai_year(r, r->nums[1 - day], r->digits[1 - day]);
	if (!day)
		return true;
	return r->digits[1] <= 2;
}

/* A day that names no year. */
static bool place_near(struct reader *r)
{
	if (r->c.month == UNSET && r->maybe_month)
		r->c.month = r->maybe_month;
	if (r->c.year != UNSET)
		return false;
	r->c.year = r->year;
	if (r->c.month != UNSET && r->c.day != UNSET) /* by counters */
		return r->n_nums == 0;
	if (r->c.month != UNSET) {
		r->c.day = r->nums[0];
		return r->n_nums == 1 && r->digits[0] <= 2;
	}
	r->c.day = r->nums[0];
	r->c.month = r->nums[1];
	return r->n_nums == 2 && r->sep == '.' && r->closed &&
	       r->digits[0] <= 2 && r->digits[1] <= 2;
}

static bool place(struct reader *r)
{
	if (r->year)
		return place_near(r);
	if (r->c.year != UNSET && r->c.month != UNSET) /* by counters */
		return r->n_nums == 0;
	if (r->c.month == UNSET && r->n_nums < 3 && r->maybe_month)
		r->c.month = r->maybe_month;
	if (r->c.month != UNSET)
		return place_named(r);
	if (r->n_nums != 3)
		return false;
	place_three(r);
	return true;
}

static bool loose(struct reader *r)
{
	while (!at_end(r))
		if (!token(r))
			return false;
	return (r->has_time || !r->before) && place(r);
}

/* Ten digits are unix seconds, thirteen milliseconds. */
static bool epoch(struct str s, int64_t *out)
{
	long long v;
	if (s.n < 9 || s.n > 13 || !str_to_int(s, 1, INT64_MAX, &v))
		return false;
	*out = s.n > 11 ? v / 1000 : v;
	return true;
}

/* What stands for an ASCII character in other hands: the digits of all scripts
 * that news are written in, what is of full width, the minus and dashes,
 * commas and stops, spaces that do not break and marks of direction. 0 for all
 * others. */
static char plain_of(uint32_t cp)
{
	static const uint32_t zeros[] = {0x660, 0x6f0, 0x966, 0x9e6, 0xa66,
	    0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
	    0x1040, 0x17e0};
	for (size_t i = 0; i < sizeof(zeros) / sizeof(*zeros); i++)
		if (cp >= zeros[i] && cp < zeros[i] + 10)
			return (char)('0' + cp - zeros[i]);
	if (cp >= 0xff01 && cp <= 0xff5e)
		return (char)(cp - 0xff01 + '!');
	if (cp == 0x2212 || (cp >= 0x2010 && cp <= 0x2014))
		return '-';
	if (cp == 0x60c || cp == 0x3001 || cp == 0xb7 || cp == 0x2022)
		return ',';
	if (cp == 0x2019)
		return '\'';
	if (cp == 0x970)
		return '.';
	bool space = cp == 0xa0 || cp == 0x202f || cp == 0x3000 ||
		     (cp >= 0x2000 && cp <= 0x200f) || cp == 0xfeff;
	return space ? ' ' : 0;
}

/* Never longer than it was. */
struct str date_plain(struct str s, char *out)
{
	size_t n = 0;
	if (str_is_ascii(s))
		return s;
	for (size_t i = 0; i < s.n;) {
		uint32_t cp;
		size_t len = utf8_next(s, i, &cp);
		char c = plain_of(cp);
		if (c)
			out[n++] = c;
		else
			for (size_t k = 0; k < len; k++)
				out[n++] = s.p[i + k];
		i += len;
	}
	return str_trim((struct str){out, n});
}

static struct reader reader_of(struct str s, bool day_first, int year)
{
	return (struct reader){.s = s,
	    .c = {.year = UNSET, .month = UNSET, .day = UNSET},
	    .day_first = day_first,
	    .year = year,
	    .weekday = -1};
}

bool date_read(struct str s, bool day_first, struct date *out)
{
	char buf[DATE_TEXT_MAX];
	s = str_trim(s);
	if (!s.n || s.n > DATE_TEXT_MAX)
		return false;
	s = date_plain(s, buf);
	if (!s.n)
		return false;
	int64_t seconds;
	if (epoch(s, &seconds)) {
		*out = (struct date){seconds, 0, true};
		return true;
	}
	const struct reader fresh = reader_of(s, day_first, 0);
	struct reader r = fresh;
	if ((ch_digit(s.p[0]) || s.p[0] == '-') && iso(&r))
		return finish(&r, out);
	r = fresh;
	return loose(&r) && finish(&r, out);
}

bool date_read_of(struct str s, int year, struct date *out)
{
	char buf[DATE_TEXT_MAX];
	s = str_trim(s);
	if (!s.n || s.n > DATE_TEXT_MAX)
		return false;
	struct reader r = reader_of(date_plain(s, buf), true, year);
	return loose(&r) && finish(&r, out);
}

bool date_parse(struct str s, int64_t *out)
{
	struct date d;
	if (!date_read(s, false, &d))
		return false;
	*out = d.at;
	return true;
}
