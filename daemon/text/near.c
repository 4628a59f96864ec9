/* SPDX-License-Identifier: MIT */
/* gazetted: dates that only now can tell. */
#include "text/near.h"

#include <stdio.h>
#include <utf8proc.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "text/caps.h"
#include "text/date.h"
#include "text/date_names.h"

#define NEAR_MAX    40	  /* bytes of a text that may be such a date */
#define AHEAD	    86400 /* seconds that a day's zone may be before ours */
#define LEAP_YEAR   2024  /* has all days */
#define NUMBERS_MAX 4	  /* of a day: month, hour, minute */
#define SPACES_MAX  6	  /* "Fri, 27 de nov. a las 14:05" */
#define YEARS_BACK  8	  /* to the last 29 February */
#define COUNT_MAX   999	  /* of hours, of days */
#define PARTS_MAX   2	  /* "1 hour 20 minutes ago" */
#define ABBREVIATED 3	  /* characters of a month's name */

/* ---- so long ago ---- */

#define UNITS 7
static const int64_t seconds_of[UNITS] = {
    1, 60, 3600, 86400, 7 * 86400, 30 * 86400, 365 * 86400};

/* What a language says. Ways to say a thing are parted by '|'. Those of a unit
 * are beginnings of words, or whole ones where '=' stands behind. `ago` is
 * absent where the units say it, `one`, and what stands before a number, is
 * empty where a unit alone is one. */
struct ago_row {
	const char *languages;
	const char *ago, *one;
	const char *unit[UNITS]; /* as in seconds_of */
	const char *today, *yesterday;
};

/* clang-format off */
static const struct ago_row rows[] = {
    /* English, German, Dutch, Swedish, Danish and Norwegian */
    {" en ", "ago",
	"a|an|one|about|about a|about an|over|almost|a few|less than a",
	{"sec|s=", "min|m=", "hour|hr|h=", "day|d=", "week|wk|w=",
	 "month|mo=|mos=", "year|yr|y="}, "today", "yesterday"},
    {" de ", "vor", "einer|einem|eine|ein",
	{"sek|s=", "min|m=", "stunde|std|h=", "tag|t=", "woche|wo=", "monat",
	 "jahr|j="}, "heute", "gestern"},
    {" nl ", "geleden", "een|één",
	{"sec", "min", "uur|uren|u=", "dag|d=", "week|weken", "maand", "jaar"},
	"vandaag", "gisteren"},
    {" sv ", "sedan|sen", "en|ett|för en|för ett|för",
	{"sek", "min|m=", "tim|h=", "dag|dygn|d=", "veck|v=", "månad|mån",
	 "år"}, "idag|i dag", "igår|i går"},
    {" da no nb nn ", "siden|sidan", "en|et|ein|ei|for|for en|for et|for ein|for ei",
	{"sek", "min", "time|timar|t=", "dag|døgn|d=", "uge|uke|veke|u=",
	 "måned|månad|mnd", "år"}, "i dag|idag", "i går|igår"},
    /* French, Spanish, Portuguese, Italian, Catalan, Romanian */
    {" fr ", "il y a", "un|une",
	{"sec|s=", "min|mn=|m=", "heure|h=", "jour|j=", "semaine|sem=", "mois",
	 "an=|ans="}, "aujourd'hui", "hier"},
    {" es ", "hace", "un|una",
	{"seg|s=", "min|m=", "hora|h=", "día|dia|d=", "semana|sem", "mes",
	 "año"}, "hoy", "ayer"},
    {" pt ", "há|atrás|ha", "um|uma",
	{"seg", "min|m=", "hora|h=", "dia|d=", "semana", "mes|mês", "ano"},
	"hoje", "ontem"},
    {" it ", "fa", "un|un'|uno|una",
	{"sec", "min|m=", "or|h=", "giorn|g=|gg=", "settiman", "mes", "ann"},
	"oggi", "ieri"},
    {" ca ", "fa", "un|una", {"seg", "min", "hor", "di", "setman", "mes", "any"},
	"avui", "ahir"},
    {" ro ", "acum|în urmă cu|în urmă", "o|un",
	{"sec|de sec", "min|de min", "or|de or", "zi|de zi", "săpt|de săpt",
	 "lun|de lun", "an=|ani=|de ani="}, "azi|astăzi",
	"ieri"},
    /* Polish, Czech, Slovak, Russian, Ukrainian, Bulgarian */
    {" pl ", "temu", "",
	{"sek", "min", "godz", "dni|dzień|dzien|d=", "tyg|tydz", "mies", "rok|lat"},
	"dziś|dzisiaj", "wczoraj"},
    {" cs sk ", "před|pred", "",
	{"sek", "min", "hod", "dn|deň|dň", "týd|týž", "měs|mes",
	 "rok|lety"}, "dnes", "včera"},
    {" ru ", "назад", "",
	{"сек", "мин", "час|ч=", "дн|день|сут", "нед", "мес",
	 "год|лет|года"}, "сегодня", "вчера"},
    {" uk ", "тому|тому назад", "",
	{"сек", "хв", "год", "дн|день|доб", "тиж", "міс", "рік|рок"},
	"сьогодні", "вчора"},
    {" bg ", "преди", "един|една|едно",
	{"сек", "мин", "час|ч=", "ден|дн", "седм", "мес", "год"}, "днес",
	"вчера"},
    /* Croatian and Serbian, Slovene, Hungarian, Finnish, Estonian */
    {" hr sr bs ", "prije|pre", "jedan|jednog|jedne|jedan",
	{"sek", "min", "sat|h=", "dan", "tjed|nedelj|sedmic", "mjesec|mesec",
	 "godin"}, "danas", "jučer|juče"},
    {" sr ", "пре|прије", "", {"сек", "мин", "сат", "дан", "недељ", "месец", "годин"},
	"данас", "јуче"},
    {" sl ", "pred", "eno|enim",
	{"sek", "min", "ur", "dnev|dnem", "ted", "mesec", "let"}, "danes",
	"včeraj"},
    {" hu ", "ezelőtt", "egy", {"másodperc", "perc", "ór", "nap", "hét|hett",
	 "hónap", "év"}, "ma", "tegnap"},
    {" hu ", NULL, "egy", {"másodperce=", "perce=", "órája=", "napja=", "hete=",
	 "hónapja=", "éve="}, "ma", "tegnap"},
    {" fi ", "sitten", "",
	{"sek", "min", "tunti|t=", "päivä|pv=", "viikko|vk=", "kuukau|kk=",
	 "vuo|v="}, "tänään", "eilen"},
    {" et ", "tagasi", "", {"sek", "min", "tund|tunni", "päev", "nädal", "kuu",
	 "aasta"}, "täna", "eile"},
    /* Turkish, Greek, Lithuanian, Latvian */
    {" tr ", "önce", "bir",
	{"saniye|sn=", "dakika|dk=", "saat|sa=", "gün", "hafta", "ay=",
	 "yıl"}, "bugün", "dün"},
    {" el ", "πριν|πριν από|πριν απο", "ένα|έναν|μία|μια",
	{"δευτ", "λεπτ|λ=", "ώρ|ωρ", "ημέρ|μέρ|ημερ", "εβδομ", "μήν|μην",
	 "χρόν|έτ|χρον"}, "σήμερα", "χθες|χτες"},
    {" lt ", "prieš", "", {"sek", "min", "val", "dien|d=", "sav", "mėn", "met|m="},
	"šiandien", "vakar"},
    {" lv ", "pirms", "", {"sek", "min", "stund|st=", "dien", "ned", "mēn", "gad"},
	"šodien", "vakar"},
    /* Arabic, Hebrew, Persian, Urdu, Hindi, Bengali */
    {" ar ", "منذ|قبل", "واحدة|واحد",
	{"ثان|ثوان", "دقيق|دقائق", "ساع", "يوم|أيام|ايام", "أسبوع|أسابيع|اسبوع",
	 "شهر|أشهر|شهور|اشهر", "سنة|سنوات|سنتين|عام|أعوام"}, "اليوم",
	"أمس|امس"},
    {" he ", "לפני", "", {"שני", "דק", "שע", "יום|ימים|יומיים", "שבוע", "חודש",
	 "שנה|שנים|שנתיים"}, "היום", "אתמול"},
    {" fa ", "پیش|قبل", "یک", {"ثانیه", "دقیقه", "ساعت", "روز", "هفته", "ماه",
	 "سال"}, "امروز", "دیروز"},
    {" ur ", "پہلے|قبل", "ایک", {"سیکنڈ", "منٹ", "گھنٹ", "دن=", "ہفت", "ماہ|مہین",
	 "سال"}, "آج", "کل"},
    {" hi ", "पहले|पूर्व", "एक", {"सेकंड", "मिनट", "घंट|घण्ट", "दिन", "सप्ताह|हफ्त",
	 "महीन|माह", "साल|वर्ष"}, "आज", "कल"},
    {" bn ", "আগে", "এক", {"সেকেন্ড", "মিনিট", "ঘণ্টা|ঘন্টা", "দিন", "সপ্তাহ", "মাস",
	 "বছর"}, "আজ", "গতকাল"},
    /* Indonesian and Malay, Vietnamese, Thai */
    {" id ms ", "yang lalu|lalu", "satu|se",
	{"detik", "menit|minit", "jam", "hari", "minggu", "bulan", "tahun"},
	"hari ini", "kemarin|semalam"},
    {" vi ", "trước", "một", {"giây", "phút", "giờ|tiếng", "ngày", "tuần", "tháng",
	 "năm"}, "hôm nay", "hôm qua"},
    {" th ", "ที่แล้ว|ที่ผ่านมา|ก่อน", "", {"วินาที", "นาที", "ชั่วโมง|ชม", "วัน",
	 "สัปดาห์", "เดือน", "ปี"}, "วันนี้", "เมื่อวานนี้|เมื่อวาน"},
    /* Japanese, Chinese, Korean */
    {" ja ", "前", "", {"秒", "分", "時間", "日", "週間", "か月|ヶ月|カ月|ヵ月|ケ月",
	 "年"}, "今日|本日", "昨日"},
    {" zh ", "前", "", {"秒|秒钟|秒鐘", "分|分钟|分鐘", "小时|小時|个小时|個小時", "天|日",
	 "周|週|星期|个星期", "个月|個月", "年"}, "今天|今日", "昨天|昨日"},
    {" ko ", "전", "", {"초", "분", "시간", "일", "주", "개월|달", "년"}, "오늘",
	"어제"},
};
/* clang-format on */

/* Letters that words are parted by spaces of. */
static bool spaced(struct str s, size_t at)
{
	uint32_t cp;
	if (at >= s.n)
		return false;
	utf8_next(s, at, &cp);
	utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)cp);
	bool letter = c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
	bool mark = c == UTF8PROC_CATEGORY_MN || c == UTF8PROC_CATEGORY_MC;
	return (letter || mark) && cp < 0x3000 &&
	       !(cp >= 0xe00 && cp < 0xf00); /* Thai, Lao, CJK have none */
}

/* The length of the first of the ways at the front of `s`; 0: none is. Whole
 * words, unless `begins`: then the rest of the word counts as well. */
static size_t way_at(struct str s, const char *ways, bool begins)
{
	struct str all = str_of(ways), way;
	size_t best = 0;
	while (str_split(&all, '|', &way)) {
		bool whole = str_ends(way, S("=")) || !begins;
		way.n -= str_ends(way, S("="));
		if (!way.n || !str_starts(s, way))
			continue;
		size_t end = way.n;
		if (!whole && spaced(way, 0))
			while (spaced(s, end)) {
				uint32_t cp;
				end += utf8_next(s, end, &cp);
			}
		bool cut =
		    spaced(way, 0) && !str_ends(way, S("'")) && spaced(s, end);
		if (!cut && end > best)
			best = end;
	}
	return best;
}

static struct str skip_marks(struct str s)
{
	while (s.n && strchr(" .,~-", s.p[0]))
		s = str_sub(s, 1, s.n);
	return s;
}

/* "3 hours", "an hour", "2小时" at the front of `*s`, which goes on behind. */
static bool span_at(const struct ago_row *row, struct str *s, int64_t *out)
{
	struct str at = skip_marks(*s);
	int64_t n = 0;
	size_t i = 0, one = way_at(at, row->one, false);
	at = skip_marks(str_sub(at, one, at.n));
	while (i < at.n && ch_digit(at.p[i]) && n <= COUNT_MAX)
		n = n * 10 + (at.p[i++] - '0');
	at = skip_marks(str_sub(at, i, at.n));
	for (int u = UNITS - 1; u >= 0; u--) {
		size_t len = way_at(at, row->unit[u], true);
		if (!len)
			continue;
		struct str word = str_sub(at, 0, len);
		bool two = str_ends(word, S("ين")) || str_ends(word, S("יים"));
		if (!i)
			n = two ? 2 : 1;
		*out += n * seconds_of[u];
		*s = skip_marks(str_sub(at, len, at.n));
		bool single = one || two || (!row->one[0] && spaced(word, 0));
		return n <= COUNT_MAX && (i || single);
	}
	return false;
}

/* Takes what says "ago" from either end. */
static bool take_ago(const struct ago_row *row, struct str *s)
{
	struct str all, way;
	if (!row->ago)
		return true;
	size_t n = way_at(*s, row->ago, false);
	if (n) {
		*s = str_sub(*s, n, s->n);
		return true;
	}
	all = str_of(row->ago);
	while (str_split(&all, '|', &way))
		if (str_ends(*s, way)) {
			struct str front = str_sub(*s, 0, s->n - way.n);
			bool apart = !spaced(way, 0) || str_ends(front, S(" "));
			*s = str_trim(front);
			return apart;
		}
	return false;
}

static bool so_long_ago(const struct ago_row *row, struct str s, int64_t *out)
{
	int64_t span = 0;
	int parts = 0;
	if (!take_ago(row, &s))
		return false;
	while ((s = skip_marks(s)).n)
		if (parts++ == PARTS_MAX || !span_at(row, &s, &span))
			return false;
	*out = span;
	return parts > 0;
}

/* ---- today, yesterday ---- */

static bool at_day(int64_t day, struct str rest, int64_t *out)
{
	char text[64];
	struct civil c = instant_to_civil(day);
	int n = snprintf(text, sizeof(text), "%04d/%02d/%02d %.*s", c.year,
	    c.month, c.day, PRS(rest));
	return n > 0 && (size_t)n < sizeof(text) &&
	       date_parse(str_of(text), out);
}

static bool of_days(
    const struct ago_row *row, struct str s, int64_t now, int64_t *out)
{
	size_t n = way_at(s, row->today, false);
	int64_t back = 0;
	if (!n) {
		n = way_at(s, row->yesterday, false);
		back = 86400;
	}
	return n && at_day(now - back, skip_marks(str_sub(s, n, s.n)), out);
}

/* ---- days without a year ---- */

/* A month as the language names or shortens it. One that we have no words of
 * is believed. */
static bool month_of(struct str language, struct str word)
{
	struct str rest = str_of(date_words(language)), one;
	if (!rest.n || date_word(rest.p, word))
		return true;
	while (word.n >= ABBREVIATED && str_split(&rest, ' ', &one))
		if (str_starts(one, word))
			return true;
	return false;
}

/* Is each word of it that may be a month one for sure? */
static bool months_are_sure(struct str s, struct str language)
{
	struct str word;
	while (str_split(&s, ' ', &word)) {
		while (word.n && strchr(".,", word.p[word.n - 1]))
			word.n--;
		if (date_month(word) && (unsigned char)word.p[0] < 0x80 &&
		    !month_of(language, word) && !month_of(S("en"), word))
			return false;
	}
	return true;
}

/* Has the name all letters of the word in their order, and begins with it? What
 * is past ASCII may be any of them: "sab" is short for "sábado". */
static bool is_short_for(struct str word, struct str name)
{
	size_t k = 0;
	for (size_t i = 0; i < name.n && k < word.n; i++) {
		bool any = (unsigned char)name.p[i] >= 0x80;
		k += any || name.p[i] == word.p[k];
		if (!k)
			return false;
	}
	return k == word.n;
}

/* A short word before a day is the day of the week, "on" or an article in a
 * language that we know; else it says until when ("bis 12.11."), or what. */
static bool heads_day(struct str s, struct str language)
{
	static const char on[] = " le el il am on den the d ";
	struct str names = str_of(date_words(language)), one;
	struct str word = s;
	word.n = 0;
	while (word.n < s.n && ch_alpha(s.p[word.n]))
		word.n++;
	bool other = word.n < s.n && (unsigned char)s.p[word.n] >= 0x80;
	if (!word.n || other || word.n > ABBREVIATED || language.n < 2 ||
	    !names.n || date_month(word) || date_word(on, word))
		return true;
	while (str_split(&names, ' ', &one))
		if (is_short_for(word, one))
			return true;
	return false;
}

/* "11-25", "11-25 14:05", as Chinese sites have it. */
static bool month_and_day(struct str s, int year, struct date *out)
{
	char text[64];
	for (size_t i = 0; i < 5; i++)
		if (s.n < 5 || (i == 2 ? s.p[i] != '-' : !ch_digit(s.p[i])))
			return false;
	int n = snprintf(text, sizeof(text), "%04d-%.*s", year, PRS(s));
	return n > 0 && (size_t)n < sizeof(text) &&
	       date_read(str_of(text), false, out);
}

/* One number of a day, and those of its month and time, at most; in words no
 * more than go with them. Most texts are refused by this. */
static bool has_day(struct str s)
{
	size_t runs = 0, spaces = 0;
	for (size_t i = 0; i < s.n; i++) {
		runs += ch_digit(s.p[i]) && (!i || !ch_digit(s.p[i - 1]));
		spaces += s.p[i] == ' ';
	}
	return runs && runs <= NUMBERS_MAX && spaces <= SPACES_MAX;
}

static bool is_dotted(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ch_digit(s.p[i]) && !strchr(". ", s.p[i]))
			return false;
	return true;
}

/* "1.2." numbers a chapter in English; Korean has the month first. */
static bool dots_days(struct str language)
{
	return !str_istarts(language, S("en")) &&
	       !str_istarts(language, S("ko"));
}

static bool last_such_day(
    struct str s, struct str language, int64_t now, int64_t *out)
{
	int year = instant_to_civil(now).year;
	struct date d;
	bool chinese = str_istarts(language, S("zh"));
	if (!has_day(s) || (is_dotted(s) && !dots_days(language)) ||
	    (!date_read_of(s, LEAP_YEAR, &d) &&
		!(chinese && month_and_day(s, LEAP_YEAR, &d))) ||
	    !months_are_sure(s, language) || !heads_day(s, language))
		return false;
	for (int back = -1; back <= YEARS_BACK; back++)
		if ((date_read_of(s, year - back, &d) ||
			(chinese && month_and_day(s, year - back, &d))) &&
		    d.at <= now + AHEAD) {
			*out = d.at;
			return true;
		}
	return false;
}

/* ---- all of them ---- */

/* In lower case, with plain digits and spaces. */
static struct str folded(struct str s, char out[2 * DATE_TEXT_MAX])
{
	char buf[DATE_TEXT_MAX];
	size_t n = 0;
	s = date_plain(s, buf);
	for (size_t i = 0; i < s.n;) {
		uint32_t cp;
		i += utf8_next(s, i, &cp);
		if (cp != UTF8_BAD)
			n += utf8_encode(out + n,
			    (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp));
	}
	return str_trim((struct str){out, n});
}

/* Is the row English, or in the language whose code `key` has between blanks?
 * Of an empty key all are. */
static bool speaks(const struct ago_row *row, struct str key)
{
	return row == rows || !key.n ||
	       str_find(str_of(row->languages), key) >= 0;
}

bool near_read(struct str s, struct str language, int64_t now, int64_t *out)
{
	char buf[2 * DATE_TEXT_MAX];
	char code[] = {' ', 0, 0, ' '};
	int64_t span = 0;
	bool digits = false;
	if (language.n > 1) {
		code[1] = ch_lower(language.p[0]);
		code[2] = ch_lower(language.p[1]);
	}
	struct str key = {code, language.n > 1 ? sizeof(code) : 0};
	s = str_trim(s);
	if (!s.n || s.n > NEAR_MAX * (str_is_ascii(s) ? 1u : 2u))
		return false;
	s = folded(s, buf);
	for (size_t i = 0; i < s.n; i++)
		digits |= ch_digit(s.p[i]);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		if (!speaks(&rows[i], key))
			continue;
		if (so_long_ago(&rows[i], s, &span)) {
			*out = now - span;
			return true;
		}
		/* "hier" is French, and German for "here" */
		bool sure = key.n || i == 0 || digits || !str_is_ascii(s);
		if (sure && of_days(&rows[i], s, now, out))
			return true;
	}
	return last_such_day(s, language, now, out);
}
