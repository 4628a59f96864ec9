/* SPDX-License-Identifier: MIT */
/* gazetted: the words of a text, one by one. */
#include "text/words.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"

/* What is written around one consonant, at most. */
#define MARKS_MAX 4

enum { PART_NONE, PART_DIGIT, PART_LOWER, PART_UPPER, PART_UNSPACED };

bool words_unspaced(uint32_t c)
{
	return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1780 && c <= 0x17FF) ||
	       (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
	       (c >= 0x20000 && c <= 0x3FFFF);
}

/* None beyond ASCII. */
static int ascii_part(char c)
{
	static const uint8_t parts[UINT8_MAX + 1] = {
	    ['0' ... '9'] = PART_DIGIT,
	    ['A' ... 'Z'] = PART_UPPER,
	    ['a' ... 'z'] = PART_LOWER,
	};
	return parts[(unsigned char)c];
}

static int part_of(uint32_t c)
{
	if (c < 0x80)
		return ascii_part((char)c);
	if (c == UTF8_BAD)
		return PART_NONE;
	utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
	if (k == UTF8PROC_CATEGORY_ND)
		return PART_DIGIT;
	if (k < UTF8PROC_CATEGORY_LU || k > UTF8PROC_CATEGORY_MC)
		return PART_NONE;
	if (words_unspaced(c))
		return PART_UNSPACED;
	return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT
		   ? PART_UPPER
		   : PART_LOWER;
}

static bool apostrophe(uint32_t c)
{
	return c == '\'' || c == 0x2019 || c == 0x02BC;
}

struct words words_of(struct str text)
{
	return (struct words){.text = text, .fresh = true};
}

/* ---- between words ---- */

static bool stops(uint32_t c)
{
	return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 ||
	       c == 0xFF01 || c == 0xFF1F || c == 0x061F || c == 0x06D4 ||
	       c == 0x0964;
}

static bool opens(uint32_t c)
{
	return c == '`' || c == '(' || c == '[' || c == 0x201C || c == 0x201E ||
	       c == 0x00AB || c == 0x2018 || c == 0x2022 || c == ':' ||
	       c == 0x2013 || c == 0x2014;
}

static bool after_space(const struct words *w)
{
	return !w->at || ch_space(w->text.p[w->at - 1]);
}

static void pass(struct words *w, uint32_t c)
{
	w->before_n = 0;
	if (stops(c) || c == '\n') {
		w->fresh = true;
		w->stopped = true;
	} else if (opens(c) || (c == '"' && after_space(w))) {
		w->fresh = true;
	}
}

/* ---- a word ---- */

/* What may stand between groups of three digits, beside a stop or comma; and
 * "٫", "٬" are those. */
static bool parts_groups(uint32_t c)
{
	return c == ' ' || c == 0xA0 || c == 0x2009 || c == 0x202F ||
	       apostrophe(c);
}

static bool parts_digits(uint32_t c)
{
	return c == '.' || c == ',' || c == 0x66B || c == 0x66C;
}

#define GROUPS_BYTES 24 /* before the last of them */

/* Whether a mark at `i` parts "12" from "000" in "12 000": before it are up to
 * three digits, or groups, and behind it three that end there. */
static bool in_groups(const struct words *w, size_t i, size_t len)
{
	struct str t = w->text;
	size_t digits = 0, n = i + len;
	if (t.p[w->at] == '0' || i - w->at > GROUPS_BYTES)
		return false;
	for (size_t k = w->at; k < i; k++) {
		if (ch_alpha(t.p[k]) || memchr(".,", t.p[k], 2))
			return false;
		digits = ch_digit(t.p[k]) ? digits + 1 : 0;
	}
	while (n < t.n && ch_digit(t.p[n]))
		n++;
	return digits && digits <= 3 && n == i + len + 3 &&
	       (n == t.n || (t.p[n] != '-' && !ch_alpha(t.p[n])));
}

/* Whether the mark at `i` is inside a word, between what is before and after
 * it. */
static bool inside(
    struct str t, size_t i, size_t len, uint32_t c, int before, size_t letters)
{
	uint32_t next;
	if (i + len >= t.n)
		return false;
	utf8_next(t, i + len, &next);
	int after = part_of(next);
	if (before == PART_DIGIT)
		return parts_digits(c) && after == PART_DIGIT;
	if (after != PART_LOWER && after != PART_UPPER)
		return false;
	return apostrophe(c) ||
	       (c == '.' && letters == 1 && before == PART_UPPER &&
		   after == PART_UPPER);
}

/* ASCII's letters and digits as wide as others: "６" is 6. */
#define FULL_FIRST  0xFF01
#define FULL_LAST   0xFF5E
#define FULL_BEHIND 0xFEE0

/* A digit of another script, or a mark between such, as ASCII has it. */
static uint32_t plain_digit(uint32_t c)
{
	static const uint16_t zeros[] = {0x660, 0x6F0, 0x7C0, 0x966, 0x9E6,
	    0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0,
	    0xF20, 0x1040, 0x17E0};
	for (size_t i = 0; i < sizeof(zeros) / sizeof(*zeros); i++)
		if (c >= zeros[i] && c < zeros[i] + 10U)
			return '0' + c - zeros[i];
	return c;
}

static uint32_t plain_mark(uint32_t c)
{
	return c == 0x66B ? '.' : c == 0x66C || parts_groups(c) ? ',' : c;
}

static size_t fold(struct words *w, size_t n, uint32_t c)
{
	if (n >= WORD_BYTES_MAX)
		return n;
	if (c >= FULL_FIRST && c <= FULL_LAST)
		c -= FULL_BEHIND;
	if (c < 0x80) {
		w->folded[n] = ch_lower((char)c);
		return n + 1;
	}
	return n + (size_t)utf8proc_encode_char(
		       utf8proc_tolower((utf8proc_int32_t)c),
		       (utf8proc_uint8_t *)w->folded + n);
}

static struct str without_possessive(struct str s)
{
	if (!s.n || s.p[s.n - 1] != 's')
		return s;
	if (str_ends(s, S("'s")))
		s.n -= 2;
	else if (str_ends(s, S("\xE2\x80\x99s")))
		s.n -= 4;
	return s;
}

/* "l'", "qu'", "dell'": the word behind it is one of its own. English has as
 * short a word before "'re" and "'ll", which are shorter yet. */
static bool elided(const struct words *w, size_t n, size_t behind)
{
	static const struct str long_ones[] = {S_INIT("all"), S_INIT("dall"),
	    S_INIT("dell"), S_INIT("nell"), S_INIT("sull"), S_INIT("quest"),
	    S_INIT("quell"), S_INIT("jusqu"), S_INIT("lorsqu")};
	struct str before = {w->folded, n};
	bool is = utf8_len(before) <= 2;
	size_t letters = 0;
	uint32_t c;
	for (size_t i = 0; !is && i < sizeof(long_ones) / sizeof(*long_ones);
	     i++)
		is = str_eq(before, long_ones[i]);
	while (is && letters < 3 && behind < w->text.n) {
		behind += utf8_next(w->text, behind, &c);
		int part = part_of(c);
		if (part != PART_LOWER && part != PART_UPPER)
			break;
		letters++;
	}
	return letters == 3;
}

/* Letters and digits of ASCII, of which most words are made, from `i` on.
 * Returns where they end. */
static size_t take_plain(
    struct words *w, size_t i, size_t *n, int *before, size_t *letters)
{
	struct str t = w->text;
	size_t from = i, to = *n;
	for (int part; i < t.n && (part = ascii_part(t.p[i])); i++) {
		*before = part;
		if (to < WORD_BYTES_MAX)
			w->folded[to++] = ch_lower(t.p[i]);
	}
	*n = to;
	*letters += i - from;
	return i;
}

/* A whole word that begins at w->at with a character of kind `part`. */
static void take(struct words *w, int part, struct word *out)
{
	struct str t = w->text;
	size_t i = w->at, n = 0, len, letters = 0;
	uint32_t c;
	int before = PART_NONE;
	for (;; i += len) {
		i = take_plain(w, i, &n, &before, &letters);
		if (i >= t.n)
			break;
		len = utf8_next(t, i, &c);
		int is = part_of(c);
		if (is == PART_UNSPACED)
			break;
		if (is == PART_NONE && before == PART_DIGIT) {
			if (!inside(t, i, len, c, before, letters) &&
			    !(parts_groups(c) && in_groups(w, i, len)))
				break;
			c = plain_mark(c);
			letters = 0;
		} else if (is == PART_NONE) {
			if (!inside(t, i, len, c, before, letters) ||
			    (apostrophe(c) && elided(w, n, i + len)))
				break;
			letters = 0;
		} else {
			c = is == PART_DIGIT ? plain_digit(c) : c;
			letters++;
			before = is;
		}
		n = fold(w, n, c);
	}
	out->raw = str_sub(t, w->at, i);
	out->folded = without_possessive((struct str){w->folded, n});
	out->upper = part == PART_UPPER;
	out->number = part == PART_DIGIT;
	w->before_n = 0;
	w->at = i;
}

/* Thai, Lao and Khmer write a syllable's vowels and tones around its consonant.
 * Those before it, and what puts one consonant below another: */
static bool leads(uint32_t c)
{
	return (c >= 0x0E40 && c <= 0x0E44) || (c >= 0x0EC0 && c <= 0x0EC4) ||
	       c == 0x17D2;
}

static bool follows(uint32_t c)
{
	uint32_t thai = c & ~UINT32_C(0x80); /* Lao is written beside it */
	return (thai >= 0x0E30 && thai <= 0x0E3D) || /* the last are Lao's */
	       (thai >= 0x0E45 && thai <= 0x0E4E) ||
	       (c >= 0x17B4 && c <= 0x17D3);
}

/* The bytes of the character at w->at, with what is written around it. */
static size_t syllable(const struct words *w, uint32_t c, size_t len)
{
	bool open = leads(c);
	if (c < 0x0E00 || c > 0x17FF)
		return len;
	for (int marks = 0; marks < MARKS_MAX && w->at + len < w->text.n;
	     marks++) {
		size_t n = utf8_next(w->text, w->at + len, &c);
		if (!(open && words_unspaced(c)) && !follows(c))
			break;
		open = leads(c);
		len += n;
	}
	return len;
}

static size_t fold_all(struct words *w, size_t n, size_t at, size_t len)
{
	uint32_t c;
	for (size_t i = at; i < at + len;) {
		i += utf8_next(w->text, i, &c);
		n = fold(w, n, c);
	}
	return n;
}

/* Two neighbours; the second is the first of the next pair. */
static bool take_pair(struct words *w, uint32_t c, size_t len, struct word *out)
{
	size_t from = w->before_at, first = w->before_n;
	len = syllable(w, c, len);
	if (first) {
		size_t n = fold_all(w, 0, from, first);
		n = fold_all(w, n, w->at, len);
		out->raw = str_sub(w->text, from, w->at + len);
		out->folded = (struct str){w->folded, n};
		out->pair = true;
		out->first = (uint8_t)first;
	}
	w->before_n = len;
	w->before_at = w->at;
	w->at += len;
	return first > 0;
}

static bool near(struct str t, size_t from, size_t to)
{
	return from && to == from + 1 && (t.p[from] == ' ' || t.p[from] == '-');
}

bool words_next(struct words *w, struct word *out)
{
	uint32_t c;
	while (w->at < w->text.n) {
		size_t len = utf8_next(w->text, w->at, &c), start = w->at;
		int part = part_of(c);
		if (part == PART_NONE) {
			pass(w, c);
			w->at += len;
			continue;
		}
		*out = (struct word){0};
		if (part == PART_UNSPACED) {
			if (!take_pair(w, c, len, out))
				continue;
		} else {
			take(w, part, out);
		}
		if (w->stopped && w->last_end)
			w->sentence++;
		out->sentence = w->sentence;
		out->begins = w->fresh;
		out->joined = near(w->text, w->last_end, start);
		w->fresh = w->stopped = false;
		w->last_end = w->at;
		return true;
	}
	return false;
}

/* ---- two texts ---- */

static bool stands_in(struct str word, struct str text)
{
	struct words w = words_of(text);
	struct word other;
	for (int n = 0; n < WORDS_SAME_MAX && words_next(&w, &other); n++)
		if (str_eq(other.folded, word))
			return true;
	return false;
}

bool words_within(struct str x, struct str y)
{
	struct words w = words_of(x);
	struct word word;
	bool all = true;
	for (int n = 0; all && n < WORDS_SAME_MAX && words_next(&w, &word); n++)
		all = stands_in(word.folded, y);
	return all;
}

bool words_same(struct str x, struct str y)
{
	return words_within(x, y) || words_within(y, x);
}

static utf8proc_category_t category(uint32_t c)
{
	return c == UTF8_BAD ? UTF8PROC_CATEGORY_CN
			     : utf8proc_category((utf8proc_int32_t)c);
}

bool words_letter(uint32_t c)
{
	utf8proc_category_t k = category(c);
	return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

bool words_upper(uint32_t c)
{
	utf8proc_category_t k = category(c);
	return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

bool words_lower(uint32_t c)
{
	return !(c >= 0x10D0 && c <= 0x10FF) &&
	       category(c) == UTF8PROC_CATEGORY_LL;
}
