/* SPDX-License-Identifier: MIT */
/* gazetted: lines that stand beside an article and are none of it. */
#include "text/furniture.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "text/caps.h"
#include "text/furniture_table.h"

#define PHRASE_MAX 64 /* bytes of a line that phrases are looked for in */

#define N(table) (sizeof(table) / sizeof(*(table)))

/* The first PHRASE_MAX bytes in lower case, NUL-terminated. */
static size_t lower(struct str s, char out[PHRASE_MAX + 8])
{
	size_t n = 0;
	for (size_t i = 0, len; i < s.n && n < PHRASE_MAX; i += len) {
		uint32_t c = (unsigned char)s.p[i];
		len = 1;
		if (c < 0x80) {
			out[n++] = ch_lower((char)c);
			continue;
		}
		len = utf8_next(s, i, &c);
		if (c == UTF8_BAD)
			continue;
		n += (size_t)utf8proc_encode_char(
		    utf8proc_tolower((utf8proc_int32_t)c),
		    (utf8proc_uint8_t *)out + n);
	}
	out[n] = 0;
	return n;
}

/* A word that ends in `last` goes on at `next`: "Annonsörer" */
static bool goes_on_as_word(char last, const char *next, size_t n)
{
	uint32_t c;
	if (!ch_alpha(last) || !n)
		return false;
	utf8_next((struct str){next, n}, 0, &c);
	return ch_alpha(*next) || (c != UTF8_BAD && c > 0x7F &&
				      utf8proc_category((utf8proc_int32_t)c) ==
					  UTF8PROC_CATEGORY_LL);
}

/* Does a phrase of the table stand at the front of `line`? The phrases that
 * could are those between the line's first bytes and the line itself. */
static bool begins_with(
    const char *const *table, size_t n, const char *line, size_t len)
{
	size_t lo = 0, hi = n;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (strcmp(table[mid], line) <= 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	while (lo-- > 0 && table[lo][0] == line[0]) {
		size_t k = strlen(table[lo]);
		if (k > len || memcmp(table[lo], line, k) != 0)
			continue;
		/* whole words, where letters are parted by spaces */
		if (!goes_on_as_word(table[lo][k - 1], line + k, len - k))
			return true;
	}
	return false;
}

static int by_text(const void *key, const void *item)
{
	return strcmp(key, *(const char *const *)item);
}

static bool appeared_first(struct str p)
{
	return str_istarts(p, S("the post ")) &&
	       str_ifind(p, S("appeared first on")) > 0;
}

/* Only brackets and dots. */
static bool ellipsis(struct str p)
{
	for (size_t i = 0; i < p.n; i++)
		if (!strchr("[](). >\xe2\x80\xa6", p.p[i]))
			return false;
	return true;
}

/* A phrase of the table, and nothing else. */
static bool is_one(const char *const *table, size_t n, const char *low)
{
	return bsearch(low, table, n, sizeof(*table), by_text) != NULL;
}

/* What leads on: "More >", "Mehr »". Cuts it, and returns what is left. */
static size_t without_arrow(char *low, size_t n)
{
	for (;;) {
		bool arrow = str_ends((struct str){low, n}, S("»"));
		if (!arrow && (!n || !strchr(" :>.", low[n - 1])))
			return n;
		n -= arrow ? S("»").n : 1;
		low[n] = 0;
	}
}

enum furniture furniture_line(struct str line)
{
	char low[PHRASE_MAX + 8];
	line = str_trim(line);
	if (!line.n || ellipsis(line))
		return FURNITURE_LINE;
	if (appeared_first(line))
		return FURNITURE_LINE;
	if (line.n > FURNITURE_LINE_MAX)
		return FURNITURE_NONE;
	size_t n = lower(line, low);
	if ((n < PHRASE_MAX / 2 + 8 &&
		begins_with(furniture_rest, furniture_n_rest, low, n)) ||
	    is_one(furniture_rest, furniture_n_rest, low)) /* long in Thai */
		return FURNITURE_REST;
	if (begins_with(furniture_begins, furniture_n_begins, low, n))
		return FURNITURE_LINE;
	n = without_arrow(low, n);
	if (is_one(furniture_whole, furniture_n_whole, low))
		return FURNITURE_LINE;
	int minutes;
	return furniture_reading_time(line, &minutes) ? FURNITURE_LINE
						      : FURNITURE_NONE;
}

/* ---- a text that is none ---- */

/* All of it, but for dots and arrows; nothing is, too. */
static bool is_phrase(struct str s)
{
	char low[PHRASE_MAX + 8];
	int minutes;
	if (s.n > PHRASE_MAX)
		return false;
	size_t n = lower(s, low);
	while (n >= 3 && str_ends((struct str){low, n}, S("\u2026")))
		low[n -= 3] = 0;
	without_arrow(low, n);
	return ellipsis(s) || is_one(furniture_whole, furniture_n_whole, low) ||
	       is_one(furniture_begins, furniture_n_begins, low) ||
	       is_one(furniture_rest, furniture_n_rest, low) ||
	       furniture_reading_time(s, &minutes);
}

/* Whether a sentence ends in it behind which there is more. */
static bool goes_on(struct str s)
{
	for (size_t i = 0; i + 1 < s.n; i++)
		if (s.p[i] == '\n' ||
		    (s.p[i + 1] == ' ' && strchr(".!?:;", s.p[i])))
			return true;
	return false;
}

bool furniture_only(struct str text, struct str title)
{
	text = str_trim(text);
	if (!text.n || text.n > FURNITURE_LINE_MAX + title.n)
		return false;
	if (appeared_first(text)) {
		ptrdiff_t site = str_ifind(text, S("appeared first on"));
		return !goes_on(str_sub(text, (size_t)site, text.n));
	}
	ptrdiff_t at = title.n ? str_ifind(text, title) : -1;
	if (at < 0)
		return is_phrase(text);
	return is_phrase(str_trim(str_sub(text, 0, (size_t)at))) &&
	       is_phrase(str_trim(str_sub(text, (size_t)at + title.n, text.n)));
}

/* ---- reading time ---- */

static bool any_digit(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (ch_digit(s.p[i]))
			return true;
	return false;
}

/* Words that may stand beside the number; one of "minutes" must. */
bool furniture_reading_time(struct str line, int *out_minutes)
{
	static const char *const minutes[] = {"min", "mins", "minute",
	    "minutes", "minuten", "minuto", "minutos", "minuti", "minuty",
	    "minut", "minuter", "minutter", "minuuttia", "perc", "dakika", "dk",
	    "мин", "минута", "минуты", "минут", "хв", "хвилин", "хвилини",
	    "хвилина", "分", "分钟", "分鐘", "분", "دقيقة", "دقائق", "λεπτά",
	    "λεπτό", "menit", "phút", "मिनट", "นาที", "মিনিট", "דקות", "دقیقه"};
	static const char *const beside[] = {"read", "reading", "time", "to",
	    "estimated", "lesezeit", "lesedauer", "lektüre", "ca", "de", "di",
	    "lecture", "temps", "lectura", "tiempo", "lettura", "tempo",
	    "leitura", "leestijd", "lezen", "czytania", "czas", "ten", "tekst",
	    "przeczytasz", "w", "läsning", "lästid", "lesetid", "lukuaika",
	    "čtení", "doba", "чтения", "на", "чтение", "время", "читання",
	    "час", "okuma", "süresi", "okuma süresi", "で読めます", "阅读",
	    "阅读时间", "閱讀", "閱讀時間", "읽기", "القراءة", "قراءة", "مدة",
	    "for", "ανάγνωσης", "about", "approx", "baca", "waktu", "đọc", "a",
	    "of", "min.", "पढ़ें", "में", "का", "समय", "पढ़ने", "อ่าน", "เวลาอ่าน",
	    "ใช้เวลาอ่าน", "dakikalık", "citire", "timp", "de citire", "olvasási",
	    "idő", "olvasás", "קריאה", "זמן", "خواندن", "মিনিটে", "পড়ুন"};
	char low[PHRASE_MAX + 8];
	if (line.n > PHRASE_MAX || !any_digit(line))
		return false;
	struct str s = {low, lower(line, low)};
	long long number = -1;
	bool unit = false;
	for (size_t i = 0; i < s.n;) {
		if (strchr(" \t.:,~-()", s.p[i])) {
			i++;
			continue;
		}
		size_t from = i;
		bool digit = ch_digit(s.p[i]);
		while (i < s.n && !strchr(" \t.:,~-()", s.p[i]) &&
		       ch_digit(s.p[i]) == digit)
			i++;
		struct str w = str_sub(s, from, i);
		if (digit) {
			if (!str_to_int(w, 1, 600, &number))
				return false;
			continue;
		}
		bool known = false;
		for (size_t k = 0; k < N(minutes); k++)
			if (str_eq(w, str_of(minutes[k])))
				known = unit = true;
		for (size_t k = 0; k < N(beside) && !known; k++)
			known = str_eq(w, str_of(beside[k]));
		if (!known)
			return false;
	}
	if (!unit || number < 0)
		return false;
	*out_minutes = (int)number;
	return true;
}

/* ---- the end of a feed's text ---- */

static ptrdiff_t last_break(struct str s)
{
	for (size_t i = s.n; i >= 2; i--)
		if (s.p[i - 1] == '\n' && s.p[i - 2] == '\n')
			return (ptrdiff_t)i;
	return -1;
}

/* Bytes of a mark that ends a sentence before byte `i`, or 0. */
static size_t stop_before(struct str s, size_t i)
{
	static const struct str wide[] = {S_INIT("\u2026"), S_INIT("\u3002"),
	    S_INIT("\uff01"), S_INIT("\uff1f")};
	char last = i ? s.p[i - 1] : 0;
	if (last == '.' || last == '!' || last == '?')
		return 1;
	for (size_t k = 0; k < N(wide) && (unsigned char)last >= 0x80; k++)
		if (str_ends(str_sub(s, 0, i), wide[k]))
			return wide[k].n;
	return 0;
}

/* Without the dots that stand behind a stop of their own. */
static struct str without_dots(struct str s)
{
	struct str cut = s;
	while (str_ends(cut, S(".")) || str_ends(cut, S("\u2026")))
		cut = str_sub(cut, 0, cut.n - (str_ends(cut, S(".")) ? 1 : 3));
	cut = str_trim(cut);
	return cut.n < s.n && stop_before(cut, cut.n) ? cut : s;
}

/* Where a phrase begins that stands behind a sentence and only leads on:
 * "... sentence. | mehr", "...。...続きを読む". A Latin word may be a name,
 * too, unless a mark parts it from the sentence. 0: there is none. */
static size_t lead_away(struct str s)
{
	for (size_t i = s.n; i-- > 1 && s.n - i < PHRASE_MAX;) {
		if (!stop_before(s, i))
			continue;
		struct str rest = str_trim(str_sub(s, i, s.n));
		size_t n = rest.n;
		uint32_t c;
		while (rest.n && utf8_next(rest, 0, &c) &&
		       utf8_among(" .|[(>-\u2026\u00bb\u2192\u2013", c))
			rest = str_sub(rest,
			    c < 0x80	? 1
			    : c < 0x800 ? 2
					: 3,
			    rest.n);
		while (rest.n && strchr("])", rest.p[rest.n - 1]))
			rest = str_sub(rest, 0, rest.n - 1);
		if (!rest.n || !is_phrase(rest) ||
		    (rest.n == n && str_chr(rest, ' ') < 0 &&
			ch_alpha(rest.p[0])))
			continue;
		while (s.p[i] == '.')
			i++;
		return i;
	}
	return 0;
}

/* "... sentence. [...]" and "... Read more" at the end of a paragraph. */
static struct str trim_tail(struct str s)
{
	static const struct str tails[] = {S_INIT("[...]"), S_INIT("[\u2026]"),
	    S_INIT("Read more"), S_INIT("Read more..."),
	    S_INIT("Read more\u2026"), S_INIT("Continue reading"),
	    S_INIT("Continue reading..."), S_INIT("Continue reading\u2026"),
	    S_INIT("\u2192")};
	for (size_t i = 0; i < sizeof(tails) / sizeof(*tails); i++) {
		struct str cut = str_sub(s, 0, s.n - tails[i].n);
		if (s.n > tails[i].n && str_ends(s, tails[i]) &&
		    str_trim(cut).n)
			return trim_tail(str_trim(cut));
	}
	size_t end = lead_away(s);
	return end ? without_dots(str_trim(str_sub(s, 0, end))) : s;
}

struct str furniture_trim(struct str text)
{
	struct str s = str_trim(text);
	ptrdiff_t at;
	while ((at = last_break(s)) > 0 &&
	       furniture_line(str_trim(str_sub(s, (size_t)at, s.n))) !=
		   FURNITURE_NONE)
		s = str_trim(str_sub(s, 0, (size_t)at));
	return trim_tail(s);
}
