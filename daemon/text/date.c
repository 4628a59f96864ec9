/* SPDX-License-Identifier: MIT */
/* gazetted: dates in every form that feeds and pages write them. */
/*
 * Two readers. date_iso() takes what begins like ISO 8601. All else goes
 * through loose(), which does not know forms but tokens: a month's name, a
 * number with colons (the time), a sign and digits after the time (the
 * offset), a zone's name, a number of four digits (the year), what is left
 * (the day).
 *
 *	Mon, 16th Nov 2020 13:16:28 GMT-07:00
 *	wday day  mon year time     zone offset
 */
#include "text/date.h"

#include <utf8proc.h>

#include "base/utf8.h"
#include "text/caps.h"
#include "text/date_iso.h"
#include "text/date_names.h"
#include "text/date_scan.h"

#define KOREA	    (9 * 3600) /* where a Korean form names no zone */
#define NUMS_MAX    3
#define WORD_MAX    32 /* bytes of a word that can mean something */
#define SHORT_MAX   5  /* characters of a word that says "at" */
#define WEEKDAY_MAX 3  /* of a day of the week, cut short */
#define WORDS_FIRST 3  /* of which a day of the week may be the last */
#define BEFORE_MAX  2  /* such words before a time: "a las" */
#define HALF_AM	    1
#define HALF_PM	    2

struct reader {
	struct date_scan in;
	int half; /* HALF_AM, HALF_PM or 0 */
	bool korean, day_first;
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

static bool finish(struct reader *r, struct date *out)
{
	struct civil c = r->in.c;
	if (c.year == DATE_UNSET)
		return false;
	c.month = c.month == DATE_UNSET ? 1 : c.month;
	c.day = c.day == DATE_UNSET ? 1 : c.day;
	if (!r->in.has_time)
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
	bool korean = r->korean && r->in.has_time;
	out->offset = r->in.has_offset ? r->in.offset : korean ? KOREA : 0;
	out->at = civil_to_instant(&c) - out->offset;
	out->zoned = r->in.has_offset || korean;
	return true;
}

/* Is the day told, so that a time may follow? */
static bool has_day(const struct reader *r)
{
	if (r->in.c.year != DATE_UNSET && r->in.c.month != DATE_UNSET &&
	    r->in.c.day != DATE_UNSET)
		return true;
	bool named = r->in.c.month != DATE_UNSET || r->maybe_month;
	if (r->year && r->in.c.month != DATE_UNSET && r->in.c.day != DATE_UNSET)
		return true;
	return r->n_nums == (named ? 2 : 3) - (r->year != 0);
}

static bool word_byte(char c)
{
	return ch_alpha(c) || (c & 0x80);
}

/* The word at `i` in lower case, accents and all. */
static struct str lower_word(struct reader *r, char out[WORD_MAX + 8])
{
	struct str w = {r->in.s.p + r->in.i, 0};
	while (word_byte(scan_peek(&r->in, w.n)))
		w.n++;
	r->in.i += w.n;
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
	while (scan_peek(&r->in, i) == '.' || scan_peek(&r->in, i) == ' ')
		i++;
	struct str m = greek ? S("μ") : S("m");
	if (!i || !str_istarts(str_sub(r->in.s, r->in.i + i, r->in.s.n), m) ||
	    ch_alpha(scan_peek(&r->in, i + m.n)))
		return 0;
	r->in.i += i + m.n;
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
	size_t n = sizeof(am) / sizeof(*am) - (r->in.has_time ? 0 : 2);
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
	if (!before || r->in.c.year != DATE_UNSET)
		return false;
	if (str_ends(w, S("元年")))
		r->in.c.year = before + 1;
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
	int *to[3] = {&r->in.c.year, &r->in.c.month, &r->in.c.day};
	for (int i = 0; i < 3; i++) {
		if (!str_starts(w, marks[i][0]) && !str_starts(w, marks[i][1]))
			continue;
		if (r->n_nums == 0 || (has_day(r) && date_day_of_week(w)))
			return false;
		r->in.i = from + marks[i][0].n;
		r->korean |= str_starts(w, marks[i][0]);
		*to[i] = r->nums[--r->n_nums] + (i == 0 ? r->era : 0);
		return true;
	}
	return false;
}

/* Names as "Europe/Brussels" are passed over: the day is right at least. */
static bool olson(struct reader *r, struct str w)
{
	if (scan_peek(&r->in, 0) != '/' || !ch_alpha(scan_peek(&r->in, 1)))
		return false;
	while (ch_alnum(scan_peek(&r->in, 0)) || scan_peek(&r->in, 0) == '/' ||
	       scan_peek(&r->in, 0) == '_' || scan_peek(&r->in, 0) == '-')
		r->in.i++;
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
	struct str rest = str_sub(r->in.s, r->in.i, r->in.s.n);
	for (int i = 0; i < 12; i++)
		if (str_starts(rest, short_names[i])) {
			r->in.i += short_names[i].n;
			return i + 1;
		}
	return 0;
}

/* The second of a pair of months of one name, as the Levant has them. */
static bool second_month(struct reader *r, struct str w)
{
	bool fits = str_eq(w, S("الثاني")) || str_eq(w, S("الثانى"));
	if (fits && r->levant == L_MONTH)
		r->in.c.month = r->in.c.month % 12 + 1;
	bool first = str_eq(w, S("الأول")) || str_eq(w, S("الاول"));
	fits = r->levant && (fits || first);
	bool named = str_eq(w, S("تشرين")) || str_eq(w, S("كانون"));
	r->levant = !named			  ? L_NONE
		    : r->in.c.month == DATE_UNSET ? L_MONTH
						  : L_NAMED;
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
	bool little =
	    characters(w) <= WEEKDAY_MAX && !ch_digit(scan_peek(&r->in, 0));
	return r->n_nums == 0 && (!r->year || little);
}

/* The month that a word which begins at `from` names, or 0. One name is of two
 * months: Croats put a stop behind the day of October, Poles none behind that
 * of November, and Czechs bend it in another way. */
static int month_at(const struct reader *r, size_t from, struct str w)
{
	while (from && r->in.s.p[from - 1] == ' ')
		from--;
	bool stop = from && r->in.s.p[from - 1] == '.';
	return stop && str_eq(w, S("listopada")) ? 10 : date_month(w);
}

/* A short word between the day and its time says no more than "at" does, in
 * whatever language; one behind the time is "o'clock" or the like. */
static bool says_little(struct reader *r, struct str raw, struct str w)
{
	if (characters(w) > SHORT_MAX || !str_eq(raw, w))
		return false;
	if (r->in.has_time)
		return ++r->behind == 1;
	return has_day(r) && ++r->before <= BEFORE_MAX;
}

static bool word(struct reader *r)
{
	int thai = (scan_peek(&r->in, 0) & 0x80) ? thai_month(r) : 0;
	if (thai) {
		r->thai = true;
		r->in.c.month = thai;
		return true;
	}
	char low[WORD_MAX + 8];
	size_t from = r->in.i;
	struct str w = lower_word(r, low);
	struct str raw = str_sub(r->in.s, from, r->in.i);
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
	if (v && r->n_nums == 0 && r->in.c.month == DATE_UNSET)
		r->maybe_month = v;
	else if (v && r->in.c.month == DATE_UNSET)
		r->in.c.month = v;
	if (v)
		return true;
	r->said_at |= has_day(r);
	/* "at 14:05", though it is Atlantic time, too */
	bool at = str_eq(w, S("at")) && (!r->in.has_time || str_eq(raw, w));
	/* "pt." is Friday in Polish, though it is Pacific time, too */
	if ((r->in.has_time || (w.n > 1 && !first)) && !at) {
		int off;
		if (date_zone(raw, &off)) {
			if (!r->in.has_offset)
				r->in.offset = off;
			r->in.has_offset = true;
			return true;
		}
	}
	if (r->year && !r->in.has_time && like_zone(raw))
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
	return has_day(r) && !r->in.has_time && scan_peek(&r->in, at) == '.' &&
	       ch_digit(scan_peek(&r->in, at + 1)) &&
	       ch_digit(scan_peek(&r->in, at + 2)) &&
	       !ch_digit(scan_peek(&r->in, at + 3));
}

/* "9h", "18 h 30", "14 Uhr", "14時05分", behind a whole date. */
static bool spoken_hour(struct reader *r)
{
	static const struct str marks[] = {S_INIT("h"), S_INIT("uhr"),
	    S_INIT("uur"), S_INIT("時"), S_INIT("时"), S_INIT("点"),
	    S_INIT("點"), S_INIT("시")};
	struct reader at = *r;
	if (!has_day(r) || r->in.has_time ||
	    !scan_digits(&at.in, 1, 2, &at.in.c.hour))
		return false;
	scan_space(&at.in);
	struct str rest = str_sub(at.in.s, at.in.i, at.in.s.n);
	for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++) {
		if (!str_istarts(rest, marks[k]) ||
		    ch_alpha(scan_peek(&at.in, marks[k].n)))
			continue;
		at.in.i += marks[k].n;
		scan_space(&at.in);
		at.in.c.minute = at.in.c.second = 0;
		if (scan_count(&at.in) <= 2)
			scan_digits(&at.in, 1, 2, &at.in.c.minute);
		at.in.has_time = true;
		*r = at;
		return true;
	}
	return false;
}

/* "kl. 9", behind a whole date, and nothing else. */
static bool last_hour(struct reader *r, size_t n)
{
	if (!r->said_at || r->in.has_time || r->in.i + n != r->in.s.n || n > 2)
		return false;
	r->in.c.minute = r->in.c.second = 0;
	r->in.has_time = true;
	return scan_digits(&r->in, 1, 2, &r->in.c.hour) > 0;
}

static bool number(struct reader *r)
{
	size_t n = scan_count(&r->in);
	if (n && n <= 2 && (scan_hour_mark(&r->in, n) || dotted_time(r, n)))
		return scan_time(&r->in);
	if (spoken_hour(r) || last_hour(r, n))
		return true;
	int v;
	if (n > 4 || r->n_nums == NUMS_MAX || !scan_digits(&r->in, 1, 4, &v))
		return false;
	if (r->month_next) {
		r->in.c.month = v;
		r->month_next = false;
		return true;
	}
	if (r->n_nums > 0 && r->in.i > n + 1) {
		const char *at = r->in.s.p + r->in.i - n - 1;
		r->sep = *at == ' ' && at[-1] == '.' && r->year ? '.' : *at;
	}
	r->nums[r->n_nums] = v;
	r->digits[r->n_nums++] = (int)n;
	r->closed = r->n_nums == 2 && scan_peek(&r->in, 0) == '.';
	return true;
}

/* "(Central European Time)", and "[Europe/Berlin]" behind an offset; what is
 * in "(GMT+7)" or "(CET)" counts. */
static bool skip_comment(struct reader *r, char close)
{
	struct str in = str_sub(r->in.s, r->in.i + 1, r->in.s.n);
	if (!r->in.has_offset &&
	    (str_starts(in, S("GMT")) || str_starts(in, S("UTC")))) {
		r->in.i++;
		return true;
	}
	ptrdiff_t end = str_chr(str_sub(r->in.s, r->in.i, r->in.s.n), close);
	int off;
	if (end > 2 && r->in.has_time && !r->in.has_offset &&
	    date_zone(str_sub(in, 0, (size_t)end - 1), &off)) {
		r->in.offset = off;
		r->in.has_offset = true;
	}
	r->in.i = end < 0 ? r->in.s.n : r->in.i + (size_t)end + 1;
	return true;
}

static bool token(struct reader *r)
{
	char c = scan_peek(&r->in, 0);
	if (ch_digit(c))
		return number(r);
	if (word_byte(c))
		return word(r);
	if (c == '(' || c == '[')
		return skip_comment(r, c == '(' ? ')' : ']');
	if ((c == '+' || c == '-') && r->in.has_time &&
	    !ch_space(scan_peek(&r->in, 1)))
		return scan_offset(&r->in);
	r->in.i++;
	return ch_space(c) || strchr(",./-;|')", c) != NULL ||
	       (c == ':' && !r->n_nums && !r->in.has_time);
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
		r->in.c.year = scan_year(a, r->digits[0]);
		r->in.c.month = b;
		r->in.c.day = y;
		return;
	}
	r->in.c.year = scan_year(y, yd);
	bool us = r->sep == '/' && !r->day_first;
	if (a > 12 || b > 12)
		us = b > 12;
	else if (r->weekday >= 0 && a >= 1 && b >= 1 &&
		 weekday_of(r->in.c.year, us ? a : b, us ? b : a) !=
		     r->weekday &&
		 weekday_of(r->in.c.year, us ? b : a, us ? a : b) == r->weekday)
		us = !us;
	r->in.c.month = us ? a : b;
	r->in.c.day = us ? b : a;
}

/* 2568 is 2025 in Thailand, which counts from the Buddha. */
static int thai_year(const struct reader *r, int y, int n_digits)
{
	if (r->thai && n_digits == 2)
		return y + 2500 - 543;
	y = scan_year(y, n_digits);
	return y >= 2443 && y < 2643 ? y - 543 : y;
}

/* With the month named: day and year in either order, or the year alone. */
static bool place_named(struct reader *r)
{
	if (r->n_nums == 1 && r->digits[0] >= 3) {
		r->in.c.year = thai_year(r, r->nums[0], r->digits[0]);
		return true;
	}
	if (r->n_nums != 2)
		return false;
	int day = r->digits[0] >= 3 ? 1 : 0;
	r->in.c.day = r->nums[day];
	r->in.c.year = thai_year(r, r->nums[1 - day], r->digits[1 - day]);
	if (!day)
		return true;
	return r->digits[1] <= 2;
}

/* A day that names no year. */
static bool place_near(struct reader *r)
{
	if (r->in.c.month == DATE_UNSET && r->maybe_month)
		r->in.c.month = r->maybe_month;
	if (r->in.c.year != DATE_UNSET)
		return false;
	r->in.c.year = r->year;
	if (r->in.c.month != DATE_UNSET &&
	    r->in.c.day != DATE_UNSET) /* by counters */
		return r->n_nums == 0;
	if (r->in.c.month != DATE_UNSET) {
		r->in.c.day = r->nums[0];
		return r->n_nums == 1 && r->digits[0] <= 2;
	}
	r->in.c.day = r->nums[0];
	r->in.c.month = r->nums[1];
	return r->n_nums == 2 && r->sep == '.' && r->closed &&
	       r->digits[0] <= 2 && r->digits[1] <= 2;
}

static bool place(struct reader *r)
{
	if (r->year)
		return place_near(r);
	if (r->in.c.year != DATE_UNSET &&
	    r->in.c.month != DATE_UNSET) /* by counters */
		return r->n_nums == 0;
	if (r->in.c.month == DATE_UNSET && r->n_nums < 3 && r->maybe_month)
		r->in.c.month = r->maybe_month;
	if (r->in.c.month != DATE_UNSET)
		return place_named(r);
	if (r->n_nums != 3)
		return false;
	place_three(r);
	return true;
}

static bool loose(struct reader *r)
{
	while (!scan_end(&r->in))
		if (!token(r))
			return false;
	return (r->in.has_time || !r->before) && place(r);
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
	return (struct reader){.in.s = s,
	    .in.c = {.year = DATE_UNSET,
		.month = DATE_UNSET,
		.day = DATE_UNSET},
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
	if ((ch_digit(s.p[0]) || s.p[0] == '-') && date_iso(&r.in))
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
